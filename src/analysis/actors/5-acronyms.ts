import { ANY, is } from '../lang/any.ts';
import { GIVEN_NAMES } from '../lang/given-names.ts';
import { fold } from '../text/2-tokens.ts';
import { after, allClaims, before, between, type Claim, claim, type Draft, textOf, tokenEnd, tokenStart } from './draft.ts';
import { formWords } from './form-words.ts';
import { isAdjective } from './noun-tail.ts';
import { lettersFit, syllablesFit } from './organisations/acronym-behind.ts';
import { typeOfHead } from './organisations/heads.ts';
import { PARTY_LETTERS } from './party-letters.ts';
import { actsAfter } from './states/verbs.ts';

/** All capitals and yet no body; folded. */
const NO_BODY = ANY.LETTERS_NO_BODY;

/** The rule of an acronym that the text does not explain. */
const ALONE = 'acronym-alone';

/** Acronyms that, written small, are words; folded. */
const WORDS = ANY.ACRONYMS_AS_WORDS;
/** Of three letters, those that newsrooms write small after an article: "l'Onu", "le Pam". */
const SHORT = ANY.SHORT_ACRONYM;

/** Known acronyms as many newsrooms write them, read as words: "la Minusma", "l'Otan", "Ecowas", and any that the text names in full. */
function claimSmall(draft: Draft): void {
  const { units, claims, knowledge, lexicon } = draft;
  const named = new Set<string>();
  for (const found of claims) if (found?.kind === 'actor' && found.ids?.length === 1) named.add(found.ids[0]!);
  const french = draft.lexicon.HEAD_FIRST;
  for (const at of units.capitals) {
    if (!units.word[at] || units.upper[at] || claims[at] || draft.blind[at]) continue;
    if (tokenStart(draft, at) !== at || tokenEnd(draft, at) !== at + 1) continue;
    const key = units.key[at]!;
    const article = at > 0 && units.joined[at] === 1 && ANY.ARTICLE_OF_A_BODY.test(units.key[at - 1]!);
    if (WORDS.has(key) || lexicon.FUNCTION_WORDS.has(key) || lexicon.COMMON_NOUNS.has(key)) continue;
    // beside another capital it is part of a name
    if (at + 1 < units.count && units.joined[at + 1] && units.capital[at + 1]) continue;
    if (at > 0 && units.joined[at] && units.capital[at - 1] && !article && !units.opens[at - 1]) continue;
    const forms = knowledge.names.forms(knowledge.names.next(1, units.word[at]!))?.filter((form) => form.kind === 'actor' && form.rule === 'upper');
    if (forms?.length !== 1) continue;
    const { ref } = forms[0]!;
    const inText = named.has(ref) && (article || key.length > 3);
    const usual = french
      ? article && (key.length > 3 || SHORT.test(key))
      : key.length > 4 || (key.length === 4 && (!units.opens[at] || ANY.SMALL_ACRONYM.test(key)));
    if ((!inText && (!usual || forms[0]!.context)) || (GIVEN_NAMES.has(key) && !inText)) continue;
    const known = knowledge.actor(ref)!;
    claim(draft, {
      first: at,
      last: at + 1,
      kind: 'actor',
      rule: 'acronym-small',
      forms,
      ids: [ref],
      type: known.type,
      ...(known.country ? { country: known.country } : {}),
    });
  }
}

/** A word with a capital that may be an acronym where its letters fit what stands beside it: "(Adec)", "l'Ange". */
const looksSmall = (draft: Draft, at: number): boolean =>
  draft.units.capital[at] === 1 && !draft.units.upper[at] && !draft.units.number[at] && draft.units.key[at]!.length >= 3 && draft.units.key[at]!.length <= 9;

const fitsClaim = (draft: Draft, long: Claim, at: number): boolean =>
  lettersFit(draft.units.key.slice(long.first, long.last), draft.units.key[at]!) || bySyllables(draft, long, at);
const bySyllables = ({ units, lexicon }: Draft, { first, last }: Claim, at: number): boolean =>
  syllablesFit(
    units.key.slice(first, last).filter((word) => !lexicon.FUNCTION_WORDS.has(word)),
    units.key[at]!,
  );
const isBody = (found: Claim | undefined): found is Claim =>
  found !== undefined && found.rule !== ALONE && (found.kind === 'organisation' || (found.kind === 'actor' && found.type !== 'person'));
const ARTICLE = ANY.DEFINITE_ARTICLE;

/** The short name that stands at `at` beside the body `long`: in brackets, or set off by commas with its article, before or after. */
function besideBody(draft: Draft, at: number): Claim | undefined {
  const { units, claims } = draft;
  if (claims[at] && claims[at]!.rule !== ALONE && claims[at]!.kind !== 'place') return undefined;
  if (!units.upper[at] && !looksSmall(draft, at)) return undefined;
  // "Association … (Adec)", "Rassemblement …, le REG, "
  const left = at - (units.joined[at] && ARTICLE.test(units.key[at - 1] ?? '') ? 2 : 1);
  const before = claims[left];
  if (
    isBody(before) &&
    units.sentence[left] === units.sentence[at] &&
    /^(?:[»"”]? ?\(|,)$/.test(between(draft, left, left + 1)) &&
    fitsClaim(draft, before, at)
  )
    return before;
  // "l'Ange, l'Agence nationale de gestion des élections"
  let right = at + 1;
  if (right >= units.count || units.joined[right]) return undefined;
  if (ARTICLE.test(units.key[right]!)) right++;
  const after = right < units.count ? claims[right] : undefined;
  if (!isBody(after) || !/^[,(]$/.test(between(draft, at, at + 1))) return undefined;
  return isBody(after) && after.first === right && units.sentence[right] === units.sentence[at] && fitsClaim(draft, after, at) ? after : undefined;
}

/** "a group known as SMRW", "connue sous le sigle CDR": the body that the sentence named before. */
function knownAs(draft: Draft, at: number): Claim | undefined {
  const { units, claims } = draft;
  if (!units.upper[at] || (claims[at] && claims[at]!.rule !== ALONE) || !ANY.KNOWN_AS.test(units.key[at - 1] ?? '')) return undefined;
  const lead = units.key.slice(Math.max(0, at - 5), at).join(' ');
  if (!ANY.KNOWN_AS_PHRASE.test(lead)) return undefined;
  for (let i = at - 1; i >= 0 && at - i < 14 && units.sentence[i] === units.sentence[at]; i--) {
    const found = claims[i];
    if (isBody(found) && fitsClaim(draft, found, at)) return found;
  }
  return undefined;
}

/** Acronyms: defined in the text in either direction, or standing alone where a body stands. */
export function findAcronyms(draft: Draft, again = false): void {
  const { units, claims } = draft;
  const meaning = new Map<string, Claim>();
  const small = new Set<string>();
  if (!again) claimSmall(draft);
  for (let at = 1; at < units.count; at++) {
    if (draft.blind[at] || units.sentence[at] !== units.sentence[at - 1]) continue;
    if (units.capital[at] && tokenStart(draft, at) === at && tokenEnd(draft, at) === at + 1) {
      const named = besideBody(draft, at) ?? knownAs(draft, at);
      if (named) {
        if (!units.upper[at]) small.add(units.key[at]!);
        define(draft, meaning, at, named);
        continue;
      }
    }
    if (units.joined[at]) continue;
    const gap = between(draft, at - 1, at);
    if (gap !== '(' && gap !== ',' && gap !== '-' && gap !== '–' && gap !== '" (' && gap !== '» (' && gap !== '[') continue;
    if (gap.endsWith('(') && bodyInBrackets(draft, at)) {
      claim(draft, { first: at, last: at + 1, kind: 'organisation', rule: 'apposition', type: 'organisation', name: textOf(draft, at, at + 1) });
      continue;
    }
    const isAcronym = looksLikeAcronym(draft, at);
    const known = claims[at];
    if (gap.endsWith('(') && known?.kind === 'actor' && known.type !== 'person' && known.ids?.length === 1 && claimLongForm(draft, at, known)) continue;
    // "Communauté économique des États d'Afrique de l'Ouest (CEDEAO)": the acronym says which body it is
    const long = claims[at - 1];
    if (gap.endsWith('(') && known?.kind === 'actor' && known.type !== 'person' && known.ids?.length === 1 && long?.kind === 'organisation' && !long.ids) {
      // a translated name has the letters in another order: "Military Transition Council (CMT)"
      if (fitsClaim(draft, long, at) || sameLetters(units.key.slice(long.first, long.last), units.key[at]!))
        claim(draft, { ...long, ids: known.ids, ...(known.type ? { type: known.type } : {}) });
      continue;
    }
    const left = claims[at - 1]?.rule === ALONE ? undefined : claims[at - 1];
    const right = claims[at];
    const free = !right || right.rule === ALONE;
    if (isAcronym && gap.endsWith('(') && left && (left.kind === 'organisation' || left.kind === 'actor') && free) {
      if (
        !lettersFit(units.key.slice(left.first, left.last), units.key[at]!) &&
        left.kind !== 'organisation' &&
        !(left.type !== 'person' && closesBracket(draft, at))
      )
        continue;
      define(draft, meaning, at, left);
    } else if (isAcronym && gap === ',' && left?.kind === 'organisation' && !right && lettersFit(units.key.slice(left.first, left.last), units.key[at]!)) {
      define(draft, meaning, at, left);
    } else if ((gap === '(' || gap === '[') && looksLikeAcronym(draft, at - 1) && !left) {
      // "M21 (Mouvement du 21 avril)"
      const spelled = right && right.kind !== 'demonym' && right.kind !== 'country' ? right : longForm(draft, at, units.key[at - 1]!);
      if (spelled && lettersFit(units.key.slice(spelled.first, spelled.last), units.key[at - 1]!)) define(draft, meaning, at - 1, spelled);
    } else if (gap === '(' && left?.kind === 'actor' && looksLikeAcronym(draft, at - 1) && !right) {
      const spelled = longForm(draft, at, units.key[at - 1]!);
      if (spelled)
        claim(draft, {
          ...spelled,
          kind: 'actor',
          ...(left.ids ? { ids: left.ids } : {}),
          ...(left.type ? { type: left.type } : {}),
          ...(left.forms ? { forms: left.forms } : {}),
        });
    }
  }
  const acting = new Map<string, boolean>();
  const proven = new Map<string, Claim>();
  for (const found of claims) if (found?.rule === PARTY_LETTERS && found.last === found.first + 1) proven.set(units.key[found.first]!, found);
  for (const at of units.capitals) {
    if (claims[at] && claims[at]!.rule !== ALONE) continue;
    const known = meaning.get(units.key[at]!);
    if (known && (looksLikeAcronym(draft, at) || (small.has(units.key[at]!) && units.capital[at] && !draft.blind[at]))) {
      claim(draft, { ...known, first: at, last: at + 1, rule: 'acronym' });
      continue;
    }
    // "BFM-TV", "ZANU-PF": two acronyms in one word
    if (!claims[at] && !draft.blind[at] && isDouble(draft, at)) {
      const last = tokenEnd(draft, at);
      claim(draft, {
        first: at,
        last,
        kind: 'organisation',
        rule: ALONE,
        type: ANY.TELEVISION.test(units.key[last - 1]!) ? 'media' : 'organisation',
        name: textOf(draft, at, last),
      });
      continue;
    }
    if (!claims[at] && !draft.blind[at] && standsAlone(draft, at) && somewhereActs(draft, units.key[at]!, acting)) {
      let last = at + 1;
      if (last < units.count && units.joined[last] && ANY.BEHIND_ACRONYM.test(units.key[last]!) && !claims[last]) last++;
      const made: Claim = { first: at, last, kind: 'organisation', rule: ALONE, type: 'organisation', name: textOf(draft, at, last) };
      claim(draft, made);
      if (last === at + 1) proven.set(units.key[at]!, made);
    }
  }
  // "Harris County Sheriff's Office … HCSO": the first letters of one body of the text
  const initials = initialsOf(draft);
  for (const at of units.capitals) {
    const held = claims[at];
    if ((held && (held.rule !== ALONE || held.last > at + 1)) || draft.blind[at] || !units.upper[at] || NO_BODY.has(units.key[at]!)) continue;
    const long = initials.get(units.key[at]!);
    if (long && tokenStart(draft, at) === at && tokenEnd(draft, at) === at + 1)
      claim(draft, { ...long, first: at, last: at + 1, rule: 'acronym', name: long.name ?? textOf(draft, long.first, long.last) });
  }
  claimSyllables(draft);
  // what is a body once is one wherever it stands: "an UMOA meeting", "CBS reports"
  for (const at of units.capitals) {
    const made = units.upper[at] && !claims[at] && !draft.blind[at] ? proven.get(units.key[at]!) : undefined;
    if (!made || tokenStart(draft, at) !== at || tokenEnd(draft, at) !== at + 1 || besideCapital(draft, at)) continue;
    claim(draft, { ...made, first: at, last: at + 1 });
  }
}

/** "la Semip" behind the Société des eaux minérales du Plateau: one word nobody knows, from the beginnings of a body's words. */
function claimSyllables(draft: Draft): void {
  const { units, claims, lexicon } = draft;
  const bodies = allClaims(draft).filter((found) => isBody(found) && found.last - found.first > 2 && units.capital[found.first]);
  if (!bodies.length || bodies.length > MOST_BODIES) return;
  for (const at of units.capitals) {
    if (claims[at] || draft.blind[at] || units.opens[at] || !looksSmall(draft, at) || tokenEnd(draft, at) !== at + 1 || tokenStart(draft, at) !== at) continue;
    if (!ARTICLE.test(before(draft, at)) && !lexicon.OF.has(before(draft, at))) continue;
    if ((units.joined[at + 1] && units.capital[at + 1]) || lexicon.COMMON_NOUNS.has(units.key[at]!) || lexicon.NAMED_HEADS.has(units.key[at]!)) continue;
    const long = bodies.find((body) => body.first < at && bySyllables(draft, body, at));
    if (long) claim(draft, { ...long, first: at, last: at + 1, rule: 'acronym', name: long.name ?? textOf(draft, long.first, long.last) });
  }
}
/** A text with more is a list. */
const MOST_BODIES = 60;

/** "l'agence des statistiques (Rosstat)": a word nobody knows, alone in brackets behind a body's noun in small letters. */
function bodyInBrackets(draft: Draft, at: number): boolean {
  const { units, claims, lexicon, doc } = draft;
  if (!units.capital[at] || units.upper[at] || claims[at] || units.word[at] || units.key[at]!.length < 4 || tokenEnd(draft, at) !== at + 1) return false;
  if (!doc.text.slice(units.end[at], units.end[at]! + 1).startsWith(')') || units.capital[at - 1] || GIVEN_NAMES.has(units.key[at]!)) return false;
  for (let i = at - 1; i >= 0 && at - i <= 6 && units.sentence[i] === units.sentence[at] && (i === at - 1 || units.joined[i + 1]); i--) {
    if (units.capital[i] && !claims[i]) return false;
    if (!units.capital[i] && (lexicon.BODY_APPOSITIONS.has(units.key[i]!) || ANY.OFFICE_OF_A_BODY.test(units.key[i]!))) return true;
  }
  return false;
}

/** Longest stretch of a name before its acronym. */
const LONGEST_FORM = 16;
/** Share of the words of the long form that must be words of the names that the base knows. */
const SHARED = 0.6;

/** "Groupe d'autodéfense touareg Imghad et alliés (Gatia)": the words before a known acronym that say the same, however they are put. */
function claimLongForm(draft: Draft, at: number, known: Claim): boolean {
  const { units, lexicon, knowledge, doc } = draft;
  const actor = knowledge.actor(known.ids![0]!);
  if (!actor) return false;
  const words = new Set([actor.name.fr, actor.name.en, ...actor.aliases].flatMap((form) => formWords(form, doc.language)));
  // the base has it already, as long as it is
  const written = draft.claims[at - 1];
  const of = written ? written.first - (lexicon.ARTICLES.has(units.key[written.first - 1] ?? '') ? 2 : 1) : 0;
  const headed = of > 0 && lexicon.OF.has(units.key[of]!) && lexicon.NAMED_HEADS.has(units.key[of - 1]!) && words.has(units.key[of - 1]!);
  const longer = written !== undefined && written.first > 0 && units.capital[written.first - 1] === 1 && words.has(units.key[written.first - 1]!);
  if (!headed && !longer && written?.last === at && written.kind === 'actor' && written.ids?.length === 1 && written.ids[0] === known.ids![0]) return true;
  let first = -1;
  let carrying = 0;
  let shared = 0;
  for (let i = at - 1; i >= 0 && at - i <= LONGEST_FORM && units.sentence[i] === units.sentence[at]; i--) {
    if (i < at - 1 && !units.joined[i + 1] && !/^[-–]$/.test(between(draft, i, i + 1))) break;
    const key = units.key[i]!;
    if (lexicon.FUNCTION_WORDS.has(key) && !(units.capital[i] && words.has(key))) continue;
    carrying++;
    if (words.has(key)) shared++;
    // a name begins with one of its own words
    if (words.has(key) && (units.capital[i] || lexicon.NAMED_HEADS.has(key)) && shared >= SHARED * carrying && shared >= 2) first = i;
  }
  if (first < 0) return false;
  first = tokenStart(draft, first);
  const before = draft.claims[first];
  if (before && before.first < first) return false;
  const { forms: _, ...same } = known;
  // "… pour la population au Bénin (FNUP)": where it is at work
  const where = draft.claims[at - 1];
  const last =
    where?.kind === 'country' && where.last === at && is(ANY.POSTED_IN, units.key[where.first - 1]) && where.first - 1 > first ? where.first - 1 : at;
  claim(draft, { ...same, first, last, rule: 'long-form' });
  return true;
}

/** Bodies of the text by the first letters of their words; none where two have the same. */
function initialsOf(draft: Draft): ReadonlyMap<string, Claim> {
  const { units, lexicon } = draft;
  const found = new Map<string, Claim | undefined>();
  const identity = (body: Claim): string => body.ids?.[0] ?? fold(body.name ?? textOf(draft, body.first, body.last));
  for (const body of allClaims(draft)) {
    if (!isBody(body) || body.last - body.first < 3) continue;
    let letters = '';
    for (let i = body.first; i < body.last; i++) if (!lexicon.FUNCTION_WORDS.has(units.key[i]!) && units.key[i]!.length > 1) letters += units.key[i]![0];
    if (letters.length < 3) continue;
    const before = found.get(letters);
    if (!found.has(letters) || (before && identity(before) !== identity(body))) found.set(letters, before ? undefined : body);
  }
  return new Map([...found].filter((entry): entry is [string, Claim] => entry[1] !== undefined));
}

/** "(OEI)": nothing else between the brackets. */
const closesBracket = (draft: Draft, at: number): boolean => draft.doc.text.slice(draft.units.end[at], draft.units.end[at]! + 1) === ')';

const sameLetters = (words: readonly string[], acronym: string): boolean =>
  words
    .map((word) => word[0])
    .sort()
    .join('') === [...acronym].sort().join('');

function define(draft: Draft, meaning: Map<string, Claim>, at: number, long: Claim): void {
  const made: Claim = { ...long, first: at, last: at + 1, rule: 'acronym', name: long.name ?? textOf(draft, long.first, long.last) };
  if (!meaning.has(draft.units.key[at]!)) meaning.set(draft.units.key[at]!, made);
  claim(draft, made);
}

function looksLikeAcronym(draft: Draft, at: number): boolean {
  const { units } = draft;
  if (units.number[at]) return false;
  if (units.upper[at]) return true;
  // "Cédéao", "FAMa" are in the base; unseen ones are in capitals or carry a digit: M21
  return units.capital[at] === 1 && /\d/.test(units.key[at]!);
}

function longForm(draft: Draft, at: number, acronym: string): Claim | undefined {
  const { units } = draft;
  if (!units.capital[at]) return undefined;
  let last = at + 1;
  while (last < units.count && units.joined[last] && last - at < 16) last++;
  const closes = draft.doc.text
    .slice(units.end[last - 1], units.end[last - 1]! + 2)
    .trimStart()
    .startsWith(')');
  if (!closes || last - at < 2 || !lettersFit(units.key.slice(at, last), acronym)) return undefined;
  return { first: at, last, kind: 'organisation', rule: 'acronym', type: typeOfHead(units.key[at]!), name: textOf(draft, at, last) };
}

/** "(ACP) –", "(ACP).-". */
const AGENCY_OF_DATELINE = /^\)\.? ?[–—-]/;
/** Nouns whose complement is a body: "membre du X", "un communiqué de la X". */
const OF_A_BODY = ANY.OF_A_BODY;

/** An acronym that the text never explains is a body's if somewhere it acts, is cited, is led or has members; else it is a thing. */
function somewhereActs(draft: Draft, key: string, known: Map<string, boolean>): boolean {
  const found = known.get(key);
  if (found !== undefined) return found;
  const { units } = draft;
  const thing = units.capitals.some((at) => units.key[at] === key && units.upper[at] === 1 && (isMany(draft, at) || spelledThing(draft, at)));
  const acts = units.capitals.some((at) => {
    if (thing || units.key[at] !== key || !units.upper[at]) return false;
    if (actsAfter(draft, at + 1) || draft.lexicon.BODY_APPOSITIONS.has(before(draft, at))) return true;
    if (at > 1 && units.joined[at] && isAdjective(draft, at - 1) && draft.lexicon.COMPANY_BEFORE.has(before(draft, at - 1))) return true;
    if (dealtWith(draft, at) || hasStaff(draft, at) || isSpelled(draft, at)) return true;
    let lead = at - 1;
    while (lead >= 0 && units.joined[lead + 1] && ANY.LEADS_TO_A_BODY.test(units.key[lead]!)) lead--;
    // "par l'ONERA et la SOTRABA"
    if (lead > 0 && ANY.AND.test(units.key[lead]!) && units.upper[lead - 1] && units.key[lead - 1]!.length > 2) return true;
    for (let i = lead; i >= 0 && lead - i < 2 && units.joined[i + 1]; i--) if (OF_A_BODY.test(units.key[i]!)) return true;
    // the agency of a dateline
    return units.start[at]! < 600 && AGENCY_OF_DATELINE.test(draft.doc.text.slice(units.end[at], units.end[at]! + 4));
  });
  known.set(key, acts);
  return acts;
}

/** "the P.D.P.", "his A.P.C. opposite number": three letters with full stops behind an article or whose they are. */
const isSpelled = ({ units, doc }: Draft, at: number): boolean =>
  units.end[at]! - units.start[at]! > 5 &&
  doc.text[units.start[at]! + 1] === '.' &&
  units.joined[at] === 1 &&
  (ARTICLE.test(units.key[at - 1]!) || ANY.POSSESSIVE.test(units.key[at - 1]!));

/** "will meet the NUC", "hit ICRISAT", "budget cuts at ICRAF": what is done to somebody, or who works there. */
function dealtWith(draft: Draft, at: number): boolean {
  const { units } = draft;
  const article = ANY.DEFINITE_ARTICLE.test(before(draft, at)) ? at - 1 : at;
  const verb = before(draft, article);
  return (
    ANY.DEALT_WITH.test(verb) ||
    (article === at && ANY.AT_WORK.test(verb) && ANY.WHO_WORKS.test(before(draft, at - 1))) ||
    (units.joined[at] === 1 && ANY.TOLD_TO.test(verb))
  );
}

/** "NEMA trucks", "the SEMA desk": English nouns for what a body has. */
const hasStaff = (draft: Draft, at: number): boolean =>
  !draft.lexicon.HEAD_FIRST && ANY.OF_AN_AGENCY.test(after(draft, at + 1)) && !draft.units.capital[at + 1];

/** "les APL": many. */
const isMany = (draft: Draft, at: number): boolean => draft.lexicon.HEAD_FIRST && ANY.MANY.test(before(draft, at));

/** "gaz naturel liquéfié (GNL)": small words with its letters, and no body's noun among the first. */
function spelledThing(draft: Draft, at: number): boolean {
  const { units, lexicon, claims } = draft;
  if (at === 0 || between(draft, at - 1, at) !== '(' || claims[at - 1]) return false;
  for (let i = at - 2; i >= 0 && at - i <= 8 && units.sentence[i] === units.sentence[at] && units.joined[i + 1]; i--) {
    if (units.capital[i] || claims[i] || lexicon.FUNCTION_WORDS.has(units.key[i]!)) continue;
    if (!lettersFit(units.key.slice(i, at), units.key[at]!)) continue;
    const head = units.key[i]!.replace(/s$/, '');
    return !(
      lexicon.NAMED_HEADS.has(head) ||
      lexicon.SMALL_HEADS.has(head) ||
      lexicon.NAMED_HEADS.has(units.key[i]!) ||
      lexicon.BODY_HEADS.has(units.key[i]!) ||
      lexicon.BODY_APPOSITIONS.has(units.key[i]!)
    );
  }
  return false;
}

/** Part of a longer name or of words in capitals. */
function besideCapital({ units, claims, lexicon }: Draft, at: number): boolean {
  const word = (i: number): boolean => i >= 0 && i < units.count && units.capital[i] === 1 && !claims[i] && !lexicon.FUNCTION_WORDS.has(units.key[i]!);
  return (units.joined[at] === 1 && word(at - 1) && !units.opens[at - 1]) || (units.joined[at + 1] === 1 && word(at + 1));
}

function isDouble(draft: Draft, at: number): boolean {
  const { units, claims } = draft;
  const last = tokenEnd(draft, at);
  if (tokenStart(draft, at) !== at || last !== at + 2 || claims[at + 1]) return false;
  const capitals = (i: number): boolean => units.upper[i] === 1 || (units.capital[i] === 1 && units.key[i]!.length === 1);
  if (!capitals(at) || !capitals(at + 1) || !/^[a-z]{1,8}$/.test(units.key[at]!) || !/^[a-z]{1,5}$/.test(units.key[at + 1]!)) return false;
  if (units.key[at]!.length + units.key[at + 1]!.length < 3 || NO_BODY.has(units.key[at]!) || NO_BODY.has(units.key[at + 1]!)) return false;
  return BEFORE_BODY.test(at > 0 && units.joined[at] ? units.key[at - 1]! : '') || ANY.UPON.test(units.key[at - 1] ?? '');
}

const BEFORE_BODY = ANY.BEFORE_A_BODY;

/** An unknown word in capitals, three letters or more, where a body may stand. */
function standsAlone(draft: Draft, at: number): boolean {
  const { units } = draft;
  const key = units.key[at]!;
  if (!units.upper[at] || key.length < 3 || key.length > 9 || NO_BODY.has(key) || draft.lexicon.FUNCTION_WORDS.has(key)) return false;
  if (!/^[a-z]+$/.test(key) && !/^[a-z]\d[a-z]+$/.test(key)) return false;
  // a headline in capitals: "LE POINT SUR LA SITUATION"
  if (at > 1 && units.joined[at] && units.upper[at - 1] && units.upper[at - 2] && units.joined[at - 1]) return false;
  // a family name in capitals after a given name is no acronym
  if (at > 0 && units.joined[at] && units.capital[at - 1] && !units.upper[at - 1] && !BEFORE_BODY.test(units.key[at - 1]!)) return false;
  if (at + 1 < units.count && units.joined[at + 1] && units.upper[at + 1]) return false;
  const previous = at > 0 && units.joined[at] ? units.key[at - 1]! : '';
  const next = at + 1 < units.count && units.joined[at + 1] ? units.key[at + 1]! : '';
  if (units.number[at - 1] && units.joined[at]) return false;
  // "les FAI" are many; "IMSI-catchers" are things; "ONE Campaign" is a longer name
  if (ANY.MANY_OF_THEM.test(previous)) return false;
  if (tokenStart(draft, at) !== at || tokenEnd(draft, at) !== at + 1) return false;
  if (next && units.capital[at + 1] && !draft.claims[at + 1] && !draft.lexicon.FUNCTION_WORDS.has(next) && !GIVEN_NAMES.has(next)) return false;
  // "Arlit, 22 janv. (ANS) –": the agency of a dateline
  if (
    units.sentence[at]! <= 3 &&
    units.start[at]! < 600 &&
    between(draft, at - 1, at).endsWith('(') &&
    AGENCY_OF_DATELINE.test(draft.doc.text.slice(units.end[at], units.end[at]! + 4))
  )
    return true;
  const told = (word: string): boolean => draft.lexicon.BODY_APPOSITIONS.has(word) || draft.lexicon.COMPANY_BEFORE.has(word);
  return (
    BEFORE_BODY.test(previous) ||
    isSpelled(draft, at) ||
    told(previous) ||
    // "NEMA trucks reached …", "ASUU will meet …" at the head of a sentence
    (previous === '' && !draft.lexicon.HEAD_FIRST && (actsAfter(draft, at + 1) || hasStaff(draft, at))) ||
    dealtWith(draft, at) ||
    (previous !== '' && isAdjective(draft, at - 1) && told(before(draft, at - 1))) ||
    ANY.INTERNATIONAL_BEHIND.test(next)
  );
}
