import type { KnownActor } from '../../model/knowledge.ts';
import { ANY } from '../lang/any.ts';
import { genderOfName } from '../lang/given-genders.ts';
import { grammarOf } from '../lang/grammars.ts';
import { fold } from '../text/2-tokens.ts';
import type { RolePhrase } from './4-roles.ts';
import { allClaims, before, between, type Claim, claim, type Draft, textOf, tokenEnd, tokenStart, wholeWord } from './draft.ts';
import { finiteAt } from './states/verbs.ts';

/** What the words beside a name say of whether it is the known person: `barred` whatever the text says elsewhere. */
type Verdict = 'fits' | 'hardly' | 'barred' | undefined;

/** Units that an apposition is read over. */
const REACH = 14;
/** Years by which an age may miss. */
const ABOUT = 3;
const GROWN = 18;

/** Rules of the claims made here: no later pass gives them to somebody else. */
const NOBODY_KNOWN = 'namesake';
const IN_THE_TEXT = 'namesake-here';
/** Whose regime, family or camp is spoken of. */
export const OF_GROUP = 'group';
export const isNamesake = (found: Claim | undefined): boolean => found?.rule === NOBODY_KNOWN;
export const isToldApart = (found: Claim | undefined): boolean => found !== undefined && TOLD_APART.has(found.rule);
const TOLD_APART = new Set([NOBODY_KNOWN, IN_THE_TEXT, OF_GROUP]);

interface Site {
  readonly first: number;
  readonly last: number;
  readonly made?: Claim;
  readonly full: boolean;
  verdict: Verdict;
  /** A courtesy title of the other sex says so. */
  readonly sex: boolean;
}

const opensWith = (name: string, word: string): boolean => fold(name).startsWith(`${word} `);

const isPerson = (found: Claim): boolean => found.kind === 'person' || (found.kind === 'actor' && found.type === 'person');

/**
 * A name that a known person bears is somebody else's where the words beside it say so (a trade, an age, a rank, a title of the other
 * sex) and where the text names another of that family name, and never the known one.
 */
export function findNamesakes(draft: Draft, roles: readonly RolePhrase[]): void {
  const { units, knowledge } = draft;
  const ends = new Map(roles.map((role) => [role.last, role]));
  findGroups(draft, ends);
  const starts = new Map(roles.map((role) => [role.first, role]));
  const read = (first: number, last: number, known: readonly KnownActor[]): Pick<Site, 'verdict' | 'sex'> => {
    const title = titleSex(draft, first);
    const sex = title !== undefined && known.length > 0 && known.every(({ gender }) => gender && gender !== title);
    // "Pope Francis": the title is a part of how they are called
    const called = first > 0 && units.joined[first] === 1 && known.some(({ name }) => [name.fr, name.en].some((one) => opensWith(one, units.key[first - 1]!)));
    return { sex, verdict: called ? 'fits' : sex ? 'barred' : verdictOf(draft, first, last, known, ends, starts) };
  };
  const actors = (ids: readonly string[]): KnownActor[] => ids.flatMap((id) => knowledge.actor(id) ?? []);
  /** Sites of each known person, and everybody whom the text names in full, by family name. */
  const byId = new Map<string, Site[]>();
  const bearers = new Map<string, Claim[]>();
  /** By one of their names, the known persons whom the text names in full. */
  const named = new Map<string, string>();
  const persons = allClaims(draft).filter((made) => isPerson(made) && made.rule !== OF_GROUP);
  for (const made of persons) {
    const { first, last, ids } = made;
    const key = units.key[last - 1]!;
    if (last - first > 1) {
      for (const name of [units.key[first]!, key]) {
        const others = bearers.get(name);
        if (others) others.push(made);
        else bearers.set(name, [made]);
      }
    }
    if (ids?.length !== 1) continue;
    if (last - first > 1) for (const name of [units.key[first]!, key]) named.set(name, ids[0]!);
    const site: Site = { first, last, made, full: last - first > 1, ...read(first, last, actors(ids)) };
    if (made.forms?.some((form) => form.skip > 0)) site.verdict ??= 'fits';
    const sites = byId.get(ids[0]!);
    if (sites) sites.push(site);
    else byId.set(ids[0]!, [site]);
  }
  // "Musa, a farmer" in a text on General Christopher Musa
  for (const first of units.capitals) {
    const id = named.get(units.key[first]!);
    const held = draft.claims[first];
    const last = first + 1;
    if (!id || !(held ? held.kind === 'person' && !held.ids && held.first === first && held.last === last : true)) continue;
    if (tokenStart(draft, first) !== first || tokenEnd(draft, first) !== last || (units.joined[last] && units.capital[last])) continue;
    if (!held && units.joined[first] && units.capital[first - 1] && !draft.lexicon.TITLES.has(units.key[first - 1]!)) continue;
    byId.get(id)!.push({ first, last, full: false, ...read(first, last, actors([id])) });
  }
  for (const [id, sites] of byId)
    tellApart(
      draft,
      id,
      sites.sort((a, b) => a.first - b.first),
      bearers,
    );
  // names that the base has no form for are looked up by their last word
  for (const made of persons) {
    if (draft.claims[made.first] !== made || made.ids || made.kind !== 'person') continue;
    const known = actors(knowledge.bySurname(units.key[made.last - 1]!));
    if (!known.length) continue;
    const full = made.last - made.first > 1;
    // one whom the text names in full is told by the family names
    if (!full && bearers.has(units.key[made.first]!)) continue;
    const { verdict } = read(made.first, made.last, known);
    if (verdict === 'barred' || (verdict === 'hardly' && !full)) claim(draft, { ...made, rule: NOBODY_KNOWN });
  }
}

const sameOne = (a: Claim, b: Claim): boolean => (a.ids?.[0] ?? a.name) === (b.ids?.[0] ?? b.name);

/** Claims of one name that are looked through for whom a title fits. */
const MOST = 40;
/** Sentences after which somebody of the same family name is no longer the one spoken of. */
const NEAR = 1;

/** Gives the sites of one known person's name to whoever they are. */
function tellApart(draft: Draft, id: string, sites: readonly Site[], bearers: ReadonlyMap<string, readonly Claim[]>): void {
  const { units } = draft;
  const told = sites.some((site) => site.verdict === 'fits');
  // "Mohamed Bazoum, boucher à Zinder": another, and so is whoever is called so in a text that tells nothing else of him
  const other = sites.find((site) => site.full && site.verdict === 'barred');
  if (other && !told) {
    for (const site of sites) if (site.made) claim(draft, asClaim(site, nameOf(draft, other)));
    return;
  }
  const named = told || sites.some((site) => site.full && site.verdict !== 'barred');
  const wrong = (site: Site): boolean => site.verdict === 'barred' || (site.verdict === 'hardly' && !named && !site.full);
  const byKey = new Map<string, { readonly all: readonly Claim[]; next: number }>();
  const othersOf = (key: string): { readonly all: readonly Claim[]; next: number } => {
    const known = byKey.get(key) ?? { all: (bearers.get(key) ?? []).filter((one) => one.ids?.[0] !== id), next: 0 };
    byKey.set(key, known);
    return known;
  };
  /** Whoever is meant where it is not the known one: of those whom the text names, the only one whom the title fits. */
  const instead = (site: Site): Claim => {
    const fitting = site.sex
      ? othersOf(units.key[site.last - 1]!)
          .all.slice(0, MOST)
          .filter((one) => sexOf(draft, one) === titleSex(draft, site.first))
      : [];
    const only = fitting.length > 0 && fitting.every((one) => sameOne(one, fitting[0]!)) ? fitting[0]! : undefined;
    return only ? { ...only, first: site.first, last: site.last, rule: IN_THE_TEXT } : asClaim(site, nameOf(draft, site));
  };
  const first = named ? undefined : sites.find((site) => wrong(site) && !site.sex);
  let now = first && instead(first);
  let kept = -1;
  for (const site of sites) {
    const here = wrong(site) ? instead(site) : undefined;
    if (here) now = site.sex && (named || now) ? now : here;
    else if (site.full || site.verdict === 'fits') now = undefined;
    const shown = here ?? now;
    const others = othersOf(units.key[site.last - 1]!);
    while (others.next < others.all.length && others.all[others.next]!.first < site.first) others.next++;
    const last = others.all[others.next - 1];
    const title = titleSex(draft, site.first);
    // "M. Macron" is not his wife
    const latest = last && !(title && (sexOf(draft, last) ?? title) !== title) ? last.first : -1;
    if (shown) claim(draft, { ...shown, first: site.first, last: site.last });
    else if (site.full || !site.made || latest < 0 || site.verdict === 'fits') kept = site.first;
    // another of the name was spoken of last: either
    else if (named ? latest > kept && units.sentence[site.first]! - units.sentence[latest]! <= NEAR : kept >= 0)
      claim(draft, asClaim(site, nameOf(draft, site)));
    else if (named) kept = site.first;
    else for (let i = site.first; i < site.last; i++) draft.claims[i] = undefined;
  }
}

const asClaim = ({ first, last }: Site, name: string): Claim => ({ first, last, kind: 'person', type: 'person', rule: NOBODY_KNOWN, name });

/** With the title that tells the sex: "Mme Macron" is shown so, not by a name that says another. */
const nameOf = (draft: Draft, { first, last, sex }: Site): string => textOf(draft, sex ? first - 1 : first, last).replace(/\s+/g, ' ');

/** The sex that a courtesy title right before tells. */
function titleSex(draft: Draft, first: number): 'm' | 'f' | undefined {
  const { lexicon } = draft;
  const title = before(draft, first).replace('.', '');
  return lexicon.FEMALE_TITLES.test(title) ? 'f' : lexicon.MALE_TITLES.test(title) ? 'm' : undefined;
}

/** The sex of whoever is named so: as the base has it, or by the given name. */
const sexOf = (draft: Draft, { first, ids }: Claim): 'm' | 'f' | undefined =>
  (ids?.length === 1 ? draft.knowledge.actor(ids[0]!)?.gender : undefined) ?? genderOfName(draft.units.key[first]!, draft.doc.language);

function verdictOf(
  draft: Draft,
  first: number,
  last: number,
  known: readonly KnownActor[],
  ends: ReadonlyMap<number, RolePhrase>,
  starts: ReadonlyMap<number, RolePhrase>,
): Verdict {
  const behind = verdictBehind(draft, last, known, starts);
  const lead = verdictBefore(draft, first, last, known, ends);
  for (const verdict of ['barred', 'fits', 'hardly'] as const) if (behind === verdict || lead === verdict) return verdict;
  return undefined;
}

/** Does the base know one of them by this office, or by this word? */
const holds = (draft: Draft, known: readonly KnownActor[], role: RolePhrase): boolean => {
  const posts = draft.knowledge.postsByOffice(role.key);
  return known.some(({ id }) => draft.knowledge.officesOf(id).some((fact) => posts.some((post) => post.id === fact.post)));
};

function byOffice(draft: Draft, role: RolePhrase, known: readonly KnownActor[]): Verdict {
  if (role.former || role.fate || holds(draft, known, role)) return 'fits';
  for (let i = role.from; i < role.last; i++) if (ANY.LOCAL.test(draft.units.key[i]!)) return 'hardly';
  return undefined;
}

function ofWord(draft: Draft, word: string, known: readonly KnownActor[]): Verdict {
  const grammar = grammarOf(draft.doc.language);
  const sex = grammar.genderOf(word);
  if (ANY.EVERYDAY_TRADE.test(word) || (sex && known.every(({ gender }) => gender && gender !== sex))) return 'barred';
  if (ANY.PROMINENT.test(word)) return 'fits';
  return ANY.PLAIN.test(word) || draft.lexicon.ROLE_HEADS.has(word) || (grammar.isPerson(word) && !grammar.bodies.has(word)) ? 'hardly' : undefined;
}

/** "le berger X", "Private X", "le maire X", "The teacher, X,". */
function verdictBefore(draft: Draft, first: number, last: number, known: readonly KnownActor[], ends: ReadonlyMap<number, RolePhrase>): Verdict {
  const { units, lexicon } = draft;
  if (first === 0 || units.sentence[first] !== units.sentence[first - 1]) return undefined;
  const role = ends.get(first);
  if (!units.joined[first] && !(role && between(draft, first - 1, first) === ',' && !units.joined[last])) return undefined;
  const word = wholeWord(draft, first - 1);
  if (ANY.LOW_RANK.test(word)) return 'barred';
  if (ANY.PLAIN.test(word)) return 'hardly';
  if (role) return byOffice(draft, role, known) ?? ofWord(draft, role.head, known);
  return draft.claims[first - 1] || lexicon.FUNCTION_WORDS.has(word) ? undefined : ofWord(draft, word, known);
}

/** "X, cultivateur à Filingué", "X, 12 ans", "X, a 40-year-old farmer in Katsina.": what stands between commas, without a verb. */
function verdictBehind(draft: Draft, last: number, known: readonly KnownActor[], starts: ReadonlyMap<number, RolePhrase>): Verdict {
  const { units, lexicon, doc } = draft;
  const grammar = grammarOf(doc.language);
  const within = (at: number): boolean => at < units.count && units.sentence[at] === units.sentence[last - 1];
  if (!within(last) || !/^[,(–—]$/.test(between(draft, last - 1, last)) || ANY.ARTICLE_OF_MANY.test(units.key[last]!)) return undefined;
  let from = last;
  if (units.number[from]) {
    const years = ANY.YEARS.test(units.key[from + 1] ?? '');
    if (isOfAge(draft, from, known, years || !units.joined[from + 1]) === false) return 'barred';
    from += years ? 2 : 1;
    if (!within(from) || units.joined[from] || between(draft, from - 1, from) !== ',') return undefined;
  }
  let found: Verdict;
  let local = false;
  let tail = false;
  for (let i = from; within(i) && i - from < REACH && (i === from || units.joined[i]); i++) {
    const key = units.key[i]!;
    if (units.number[i] && isOfAge(draft, i, known, ANY.YEARS.test(units.key[i + 1] ?? '')) === false) return 'barred';
    if (grammar.relatives.has(key)) {
      if (ANY.DEED_OF_A_TRADE.test(units.key[i + 1] ?? '')) return 'barred';
      break;
    }
    // "Selon X, un élève a …", "X, un éleveur et un élève": no apposition
    if (
      (finiteAt(draft, i) && !ofWord(draft, key, known)) ||
      (ANY.AND.test(key) && (lexicon.INDEFINITE.has(units.key[i + 1] ?? '') || lexicon.DEFINITE.has(units.key[i + 1] ?? '')))
    )
      return undefined;
    if (lexicon.FORMER.has(key)) return 'fits';
    if (ANY.LOCAL.test(key)) local = true;
    if (i > from && (grammar.prepositions.has(key) || grammar.complement.has(key))) tail = true;
    const role = starts.get(i);
    if (role && holds(draft, known, role)) return 'fits';
    // French says first what somebody is, English last
    // "a trader's grandson" is no trader
    if (tail || units.capital[i] || (lexicon.HEAD_FIRST && found && !ANY.AND.test(units.key[i - 1]!)) || units.key[i + 1] === 's') continue;
    found = ofWord(draft, wholeWord(draft, i), known) ?? found;
  }
  return found === 'fits' && local ? 'hardly' : found;
}

/** May somebody of that age be one of them? */
function isOfAge(draft: Draft, at: number, known: readonly KnownActor[], isAge: boolean): boolean | undefined {
  const age = Number(draft.units.key[at]);
  if (!isAge || !(age > 0 && age < 120)) return undefined;
  const year = Number(draft.doc.article.date?.slice(0, 4));
  return age >= GROWN && known.every(({ born }) => !born || !year || Math.abs(year - Number(born.slice(0, 4)) - age) <= ABOUT);
}

/** "la famille X", "le régime X", "the X regime", "les pro-X", "The X Media Organisation", "du camp X": not the person. */
function findGroups(draft: Draft, ends: ReadonlyMap<number, RolePhrase>): void {
  const { units, lexicon, claims } = draft;
  const french = lexicon.HEAD_FIRST;
  for (const made of allClaims(draft)) {
    if (!isPerson(made)) continue;
    const { first, last } = made;
    const lead = before(draft, first);
    // "le chef de famille X" is X
    const led = french && (!ends.has(first) || lexicon.DEFINITE.has(before(draft, first - 1)));
    let end = last;
    // a body of English bears its kind last
    while (!french && units.joined[end] && units.capital[end] && (!claims[end] || claims[end]!.kind === 'organisation')) end++;
    const body =
      end > last
        ? lexicon.NAMED_HEADS.has(units.key[end - 1]!) && end
        : led && !ends.has(first) && units.capital[first - 1] && lexicon.NAMED_HEADS.has(lead) && last;
    if (body) {
      const from = end > last ? first : first - 1;
      claim(draft, {
        first: from,
        last: body,
        kind: 'organisation',
        rule: 'shape',
        type: 'organisation',
        name: textOf(draft, from, body).replace(/\s+/g, ' '),
      });
    } else if (
      (led
        ? ANY.GROUP_OF.test(lead) && !(ends.has(first) && grammarOf(draft.doc.language).bodies.has(lead))
        : !french && units.joined[last] && ANY.GROUP_BEHIND.test(units.key[last]!)) ||
      (tokenStart(draft, first) < first && french && ANY.ARTICLE_OF_MANY.test(before(draft, tokenStart(draft, first))))
    )
      claim(draft, { ...made, rule: OF_GROUP });
    // "Mémorial Thomas-Sankara", read as one name
    else if ((led && ANY.NAMED_AFTER.test(lead)) || (french && last - first > 1 && ANY.NAMED_AFTER.test(units.key[first]!)))
      claim(draft, { first, last, kind: 'other', rule: NOBODY_KNOWN });
  }
}
