import { ANY, is } from '../lang/any.ts';
import { COMMON_NOUNS as ENGLISH_NOUNS } from '../lang/en/common-words.ts';
import { GIVEN_NAMES, SURNAMES } from '../lang/given-names.ts';
import { grammarOf } from '../lang/grammars.ts';
import { isFamilyName, isNoble, type RolePhrase, titleOpensBody } from './4-roles.ts';
import { after, before, between, type Claim, claim, type Draft, textOf, tokenEnd, tokenStart, wholeWord } from './draft.ts';
import { typeOfHead } from './organisations/heads.ts';
import { finiteAt } from './states/verbs.ts';

/** Stand inside a name: Ag, Ould, Ben …; folded. */
const PARTICLES = ANY.PARTICLES_OF_NAMES;
const EUROPEAN_PARTICLES = ANY.EUROPEAN_PARTICLES;
/** Of these, the ones that are nothing else in French or English, or that a capital makes part of the name: "Le Drian". */
const SURE_PARTICLES = ANY.SURE_PARTICLES;
/** Hyphenated titles: President-elect, ex-président, vice-premier. */
const TITLE_PREFIX = ANY.TITLE_PREFIX;
/** Before "à": it leads to a person as often as to a place. */
const TOWARDS = ANY.TOWARDS_SOMEBODY;
const PLACE_BEFORE = ANY.PLACE_BEFORE_PERSONS;
const ARTICLES = ANY.ANY_DETERMINER;

/** Names of persons that nobody knows, by shape, title and context; and in English, capitalised names of bodies. */
export function findPersons(draft: Draft, roles: readonly RolePhrase[]): void {
  const { units } = draft;
  const roleEnd = new Map(roles.map((role) => [role.last, role]));
  const roleStart = new Map(roles.map((role) => [role.first, role]));
  const inRole = new Uint8Array(units.count);
  for (const role of roles) for (let i = role.from; i < role.last; i++) inRole[i] = 1;
  let done = 0;
  for (const capital of units.capitals) {
    // "el-Béchir": a small particle begins the word
    let at = tokenStart(draft, capital);
    if (at < done || (at !== capital && (units.capital[at] || at + 1 !== capital))) continue;
    // "le général de Gaulle": behind a rank the particle is the name's
    if (at > 1 && isNoble(draft, at - 2)) at--;
    const held = draft.claims[at];
    // "Defence Minister Israel Katz": after an office a country's name may be a person's
    const namesake = held !== undefined && isNamesake(draft, at, roleEnd.has(at));
    if ((held && !namesake) || draft.blind[at] || !startsName(draft, at)) continue;
    const complement = inRole[at] === 1 && !roleEnd.has(at);
    if (complement && draft.lexicon.HEAD_FIRST) continue;
    const last = endOfName(draft, at, inRole);
    if (last <= at) continue;
    const made = withTitleArticle(draft, behindBody(draft, classify(draft, at, last, roleEnd.get(at), roleStart)));
    if (made && !(complement && made.kind !== 'organisation')) {
      claim(draft, made);
      done = made.last;
    } else done = last;
  }
}

/** "it, The Lagoon Herald reported": inside an English sentence an article keeps its capital only in a title. */
function withTitleArticle(draft: Draft, made: Claim | undefined): Claim | undefined {
  const { units, lexicon } = draft;
  const at = (made?.first ?? 0) - 1;
  if (made?.kind !== 'organisation' || at < 1 || lexicon.HEAD_FIRST || !units.joined[made.first]) return made;
  if (!ANY.THE.test(units.key[at]!) || !units.capital[at] || units.upper[at] || units.opens[at] || units.capital[at - 1]) return made;
  return { ...made, first: at, name: textOf(draft, at, made.last).replace(/\s+/g, ' ') };
}

/** English: "president of Super Value Awa Lell" is Awa Lell; "Chief Financial Officer" is nobody's name. */
function behindBody(draft: Draft, made: Claim | undefined): Claim | undefined {
  const { units, lexicon } = draft;
  if (lexicon.HEAD_FIRST || made?.kind !== 'person' || made.last - made.first < 2 || isGiven(draft, made.first)) return made;
  if (lexicon.TITLES.has(units.key[made.last - 1]!) && lexicon.TITLES.has(before(draft, made.first)) && !units.upper[made.last - 1]) return undefined;
  if (made.last - made.first < 3 || !lexicon.OF.has(before(draft, made.first))) return made;
  for (let i = made.first + 1; i < made.last - 1; i++)
    if (isGiven(draft, i) && tokenEnd(draft, i) < made.last) return { ...made, first: i, name: textOf(draft, i, made.last).replace(/\s+/g, ' ') };
  return made;
}

/** Words of French and English that are particles only with a capital or a hyphen behind them: "as-Sadr". */
const WORD_PARTICLE = ANY.WORD_PARTICLES;
const isParticle = (draft: Draft, at: number): boolean => {
  const { units } = draft;
  const key = units.key[at]!;
  if (!PARTICLES.has(key)) return false;
  return !WORD_PARTICLE.test(key) || units.capital[at] === 1 || (at + 1 < units.count && units.token[at + 1] === units.token[at]);
};

/** "d'Almeida" behind a given name, where the name has a particle already or the word is a family name. */
function ofHouse(draft: Draft, from: number, at: number): boolean {
  const { units, claims } = draft;
  const name = at + 1;
  if (name >= units.count || units.token[name] === units.token[at] || !units.joined[name] || claims[name] || !isNameWord(draft, name)) return false;
  if (!/['’]/.test(draft.doc.text[units.start[name]! - 1] ?? '')) return false;
  for (let i = from + 1; i < at; i++) if (EUROPEAN_PARTICLES.has(units.key[i]!)) return true;
  return isGiven(draft, from) && SURNAMES.has(units.key[name]!);
}

/** "Jr." right at this unit, behind a family name. */
const isElder = ({ units }: Draft, at: number): boolean =>
  at < units.count && units.joined[at] === 1 && units.capital[at] === 1 && ANY.THE_YOUNGER.test(units.key[at]!);

/** A country or place of one word after an office or title, with another name behind it. */
function isNamesake(draft: Draft, at: number, office: boolean): boolean {
  const { units } = draft;
  const held = draft.claims[at]!;
  const called =
    office || titleBefore(draft, at) || (GIVEN_NAMES.has(units.key[at]!) && !PLACE_BEFORE.test(before(draft, at)) && !draft.lexicon.OF.has(before(draft, at)));
  const next = at + 1;
  // "Chad Wilkins sells", in a text that goes on with Wilkins
  const goesByLast = (): boolean =>
    held.kind === 'country' &&
    !draft.lexicon.HEAD_FIRST &&
    !draft.lexicon.COMMON_NOUNS.has(units.key[next] ?? '') &&
    !draft.lexicon.NAMED_HEADS.has(units.key[next] ?? '') &&
    !draft.lexicon.THING_HEADS.has(units.key[next] ?? '') &&
    standsAlone(draft).has(units.key[next] ?? '');
  if (!/^(?:country|place|capital)$/.test(held.kind) || held.last !== next || !(called || goesByLast())) return false;
  return (
    next < units.count &&
    units.joined[next] === 1 &&
    !draft.claims[next] &&
    isNameWord(draft, next) &&
    between(draft, at, next) === '' &&
    !knownPlace(draft, next)
  );
}

/** "C.D.", "J.R.R.": the letters of given names in one word; what is shortened so without being somebody. */
const INITIALS = /^(?:\p{Lu}\.){2,3}$/u;
const NO_INITIALS = ANY.NO_INITIALS;
const areInitials = (draft: Draft, at: number): boolean => {
  const { units, lexicon, claims } = draft;
  if (lexicon.HEAD_FIRST || claims[at] || !INITIALS.test(draft.doc.text.slice(units.start[at], units.end[at])) || NO_INITIALS.test(units.key[at]!))
    return false;
  const next = units.key[at + 1] ?? '';
  return units.capital[at + 1] === 1 && !units.upper[at + 1] && !claims[at + 1] && !lexicon.COMMON_NOUNS.has(next) && !lexicon.NAMED_HEADS.has(next);
};

/** "M.-L.": letters of a double given name. */
const isDoubleInitial = ({ units, doc }: Draft, at: number): boolean =>
  units.capital[at] === 1 &&
  units.end[at]! - units.start[at]! === 1 &&
  (doc.text.startsWith('.-', units.end[at]!) || doc.text.startsWith('.-', units.start[at]! - 2));

const isInitial = (draft: Draft, at: number): boolean =>
  areInitials(draft, at) ||
  isDoubleInitial(draft, at) ||
  (draft.units.capital[at] === 1 &&
    !(!draft.lexicon.HEAD_FIRST && ANY.PRONOUN_OF_ONE_LETTER.test(draft.units.key[at]!)) &&
    !draft.lexicon.CIVIL_TITLES.has(draft.units.key[at]!) &&
    draft.units.key[at]!.length === 1 &&
    !draft.units.number[at]);

/** "Mrs May", "Mr Barr": whoever is called so, by whatever word. */
function calledBy(draft: Draft, at: number): boolean {
  const { units, lexicon } = draft;
  return (
    at > 0 &&
    units.joined[at] === 1 &&
    units.capital[at - 1] === 1 &&
    ANY.CALLED_BY.test(units.key[at - 1]!) &&
    !((lexicon.TITLES.has(units.key[at]!) || lexicon.FUNCTION_WORDS.has(units.key[at]!)) && units.joined[at + 1] === 1 && units.capital[at + 1] === 1)
  );
}

export function isNameWord(draft: Draft, at: number): boolean {
  const { units, lexicon } = draft;
  if (!units.capital[at] || units.number[at]) return false;
  const key = units.key[at]!;
  // "Rights Watch": a word of commands inside a body's name
  // "Grace Mugabe": a word that is a given name too, with another capital beside it
  const given =
    GIVEN_NAMES.has(key) &&
    !units.opens[at] &&
    ((at > 0 && units.joined[at] && units.capital[at - 1]) || (at + 1 < units.count && units.joined[at + 1] && units.capital[at + 1]));
  // "Jack Ma"
  const surname =
    draft.lexicon.HEAD_FIRST &&
    ANY.POSSESSIVE_OF_HER.test(key) &&
    at > 0 &&
    units.joined[at] === 1 &&
    units.capital[at - 1] === 1 &&
    GIVEN_NAMES.has(units.key[at - 1]!);
  // "Mai-Goro", where "mai" is a month
  const double = ANY.MONTHS.test(key) && tokenStart(draft, at) === at && tokenEnd(draft, at) > at + 1 && units.capital[at + 1] === 1;
  if (double || surname || calledBy(draft, at) || namesDespiteWord(draft, at) || isFamilyName(draft, at)) return true;
  if (lexicon.FUNCTION_WORDS.has(key) && !given && !(units.upper[at] && SURNAMES.has(key)) && !(lexicon.NAMED_HEADS.has(key) && !units.opens[at])) return false;
  if (key.length < 2) return false;
  return true;
}

/** "minister July Moyo", "Will Smith, who": a month or little word that is a given name behind a title, or before a name and what somebody does. */
function namesDespiteWord(draft: Draft, at: number): boolean {
  const { units, claims, lexicon } = draft;
  const next = at + 1;
  if (!ANY.NAME_OR_WORD.test(units.key[at]!) || next >= units.count || !units.joined[next] || !units.capital[next] || units.number[next] || claims[next])
    return false;
  if (lexicon.FUNCTION_WORDS.has(units.key[next]!) || lexicon.COMMON_NOUNS.has(units.key[next]!) || lexicon.NAMED_HEADS.has(units.key[next]!)) return false;
  if (titleBefore(draft, at)) return true;
  // "Will Smith spoke", not "Will Congress speak?"
  const last = tokenEnd(draft, next);
  if (!GIVEN_NAMES.has(units.key[at]!) || !units.opens[at] || last >= units.count) return false;
  return units.sentence[last] === units.sentence[at] && (/^[,(]$/.test(between(draft, last - 1, last)) || (units.joined[last] === 1 && finiteAt(draft, last)));
}

/** Nobody has more; a text of single letters must not be walked through from each of them. */
const MOST_INITIALS = 6;

/** "J. D. Lowly", "C.D. “Chuck” Lowly": initials up to a family name, with a nickname between. */
function namedByInitials(draft: Draft, at: number): boolean {
  const { units } = draft;
  let last = at;
  const end = Math.min(units.count, at + MOST_INITIALS);
  while (last + 1 < end && isInitial(draft, last + 1) && /^\.?-?$/.test(between(draft, last, last + 1))) last++;
  const next = last + 1;
  if (next >= units.count || units.sentence[next] !== units.sentence[at] || !isNameWord(draft, next)) return false;
  const gap = between(draft, last, next);
  return (units.joined[next] === 1 && (gap === '.' || (gap === '' && areInitials(draft, last)))) || OPENING_MARK.test(gap);
}

function startsName(draft: Draft, at: number): boolean {
  const { units, lexicon } = draft;
  if (tokenStart(draft, at) !== at) return false;
  const key = units.key[at]!;
  // "El Hadj Moussa Diané": who made the pilgrimage
  if (ANY.ARABIC_ARTICLE.test(key) && lexicon.TITLES.has(units.key[at + 1] ?? '') && (units.joined[at + 1] || tokenEnd(draft, at) > at + 1)) return false;
  if (at > 0 && isNoble(draft, at - 1)) return true;
  if (PARTICLES.has(key)) {
    // el-Béchir: the particle and the name are one token
    if (tokenEnd(draft, at) > at + 1 && isNameWord(draft, at + 1)) return true;
    if (!units.capital[at]) return false;
  }
  // "Adja Aïcha Traoré": a pilgrim's title before a full name, else a given name
  if (ANY.PILGRIM.test(key) && units.joined[at + 2] && GIVEN_NAMES.has(units.key[at + 1]!) && units.capital[at + 2]) return false;
  if (isInitial(draft, at)) return namedByInitials(draft, at);
  if (!isNameWord(draft, at) || (units.upper[at] && POSTNOMINAL.test(key))) return false;
  if (isNameNotTitle(draft, at) || calledBy(draft, at) || namesDespiteTitle(draft, at) || titleOpensBody(draft, at)) return true;
  // "Justice Department"
  if (ANY.JUSTICE.test(key) && ANY.PORTFOLIO_BEHIND.test(units.key[at + 1] ?? '') && units.capital[at + 1] && units.joined[at + 1]) return true;
  if (
    lexicon.CIVIL_TITLES.has(key) ||
    ((lexicon.TITLES.has(wholeWord(draft, at)) || (tokenEnd(draft, at) > at + 1 && TITLE_PREFIX.test(key))) && !SURNAMES.has(key))
  )
    return false;
  return true;
}

/** Letters of a party in large and small: LaREM, SoDem. */
const PARTY_LETTERS = /^\p{Lu}\p{Ll}{0,2}\p{Lu}{2,4}$/u;
/** Letters behind or before a name that are no part of it. */
const POSTNOMINAL = ANY.POSTNOMINAL;
const TITLE_OR_NAME = ANY.TITLE_OR_NAME;
/** "Cheikh Ould Lemrabott", "Pape Alioune Thiaw": given names here, unless an article makes them a title. */
function isNameNotTitle(draft: Draft, at: number): boolean {
  const { units, lexicon } = draft;
  if (!TITLE_OR_NAME.has(units.key[at]!) || !draft.lexicon.HEAD_FIRST) return false;
  const office = lexicon.TITLES.has(before(draft, at)) && !ANY.GIVEN_NAME_AS_WELL.test(units.key[at]!);
  if (lexicon.DEFINITE.has(before(draft, at)) || office || ANY.SPIRITUAL.test(before(draft, at))) return false;
  const next = units.joined[at + 1] ? units.key[at + 1]! : '';
  return (PARTICLES.has(next) || units.capital[at + 1] === 1) && !draft.claims[at + 1];
}

/** "Dean Johnson, a salesman": a title's word that opens a full name. */
function namesDespiteTitle(draft: Draft, at: number): boolean {
  const { units, claims, lexicon } = draft;
  const next = at + 1;
  if (!ANY.TITLE_OR_GIVEN.test(units.key[at]!) || next >= units.count || !units.joined[next] || !units.capital[next] || claims[next]) return false;
  if (lexicon.DEFINITE.has(before(draft, at)) || lexicon.TITLES.has(before(draft, at)) || !isNameWord(draft, next) || lexicon.TITLES.has(units.key[next]!))
    return false;
  const last = tokenEnd(draft, next);
  // "Prince Harry", "Dean Mary Baker": a title
  if (units.joined[last] && units.capital[last]) return false;
  return !isGiven(draft, next) || asideAfter(draft, last);
}

const OPENING_MARK = /^\.?\s?(?:«|“|"|''|‘)$/;
const NICKNAMED = ANY.NICKNAMED;
const CLOSING_MARK = /^(?:»|”|“|"|''|’)$/;
/** Words of a nickname. */
const LONGEST_NICKNAME = 4;

/**
 * Unit where a name goes on after a nickname: "Bréhima dit « Vieux » [Togola]", "Djigui “le Phare” [Samaké]", "Lassine dit Lass
 * [Kodio]"; 0 where there is none.
 */
function afterNickname(draft: Draft, last: number, isPerson: () => boolean): number {
  const { units } = draft;
  const said = units.joined[last] === 1 && ANY.ALIAS_BEHIND.test(units.key[last]!) && !units.capital[last];
  const at = said ? last + 1 : last;
  if (at >= units.count || units.sentence[at] !== units.sentence[last - 1]) return 0;
  const goesOn = (i: number): boolean => i < units.count && isNameWord(draft, i) && !draft.claims[i] && tokenStart(draft, i) === i;
  if (said && units.joined[at]) {
    if (!isPerson()) return 0;
    let i = ANY.ARTICLE_BEFORE_NICKNAME.test(units.key[at]!) ? at + 1 : at;
    if (!goesOn(i)) return 0;
    while (goesOn(i + 1) && units.joined[i + 1] && i - at < LONGEST_NICKNAME) i++;
    return i;
  }
  if (units.joined[at] || !OPENING_MARK.test(between(draft, at - 1, at)) || (!said && !isPerson())) return 0;
  for (let i = at + 1; i <= at + LONGEST_NICKNAME && i < units.count; i++) {
    const gap = between(draft, i - 1, i);
    if (gap === '') continue;
    return CLOSING_MARK.test(gap) && goesOn(i) ? i : 0;
  }
  return 0;
}

function endOfName(draft: Draft, from: number, inRole: Uint8Array): number {
  const { units, lexicon, claims } = draft;
  let last = tokenEnd(draft, from);
  let nicknamed = false;
  while (last < units.count) {
    // "Mamadou Lamine Dit Vieux Coulibaly"
    if (units.joined[last] && units.capital[last] && ANY.ALIAS.test(units.key[last]!) && units.joined[last + 1] && isNameWord(draft, last + 1)) {
      last = tokenEnd(draft, last + 1);
      continue;
    }
    if (!units.joined[last] || (!units.capital[last] && !nicknamed)) {
      const initials = (): boolean => !lexicon.HEAD_FIRST && (isInitial(draft, from) || isInitial(draft, last - 1));
      const on = nicknamed ? 0 : afterNickname(draft, last, () => isGiven(draft, from) || titleBefore(draft, from) || inRole[from - 1] === 1 || initials());
      if (on) {
        nicknamed = true;
        last = tokenEnd(draft, on);
        continue;
      }
      if (!units.joined[last]) break;
    }
    // "Franck Paris": a given name makes a place's name a family name
    const held = claims[last];
    if (
      held &&
      (held.kind === 'place' || held.kind === 'capital' || held.kind === 'country') &&
      held.last === last + 1 &&
      (last === from + 1 || between(draft, last - 1, last) === '/') &&
      (isGiven(draft, from) || titleBefore(draft, from))
    ) {
      last = held.last;
      continue;
    }
    // "Martin Luther King Jr."
    if (held || (inRole[last] !== inRole[from] && !isElder(draft, last + 1))) break;
    const key = units.key[last]!;
    const gap = between(draft, last - 1, last);
    // "J.-B. Natama"
    if (gap === '.-' && isInitial(draft, last) && isInitial(draft, last - 1)) {
      last++;
      continue;
    }
    if (gap === '.' && units.end[last - 1]! - units.start[last - 1]! > 2) break;
    if (gap && gap !== '.' && gap !== '-' && gap !== '‑' && gap !== '/') break;
    if (endsAtApostrophe(draft, last) || (units.upper[last] && POSTNOMINAL.test(key))) break;
    if (
      isNameWord(draft, last) &&
      (!lexicon.CIVIL_TITLES.has(key) || ANY.ADVOCATE.test(key)) &&
      !(lexicon.COMMON_NOUNS.has(key) && !units.upper[last] && draft.lexicon.HEAD_FIRST && !(last === tokenEnd(draft, from) && isFamilyName(draft, last)))
    ) {
      last = tokenEnd(draft, last);
      continue;
    }
    // "Taher M. Lell": no courtesy between two names
    const middle =
      is(ANY.MIDDLE_INITIAL, key) &&
      gap === '' &&
      last === tokenEnd(draft, from) &&
      (isGiven(draft, from) || titleBefore(draft, from)) &&
      isNameWord(draft, last + 1);
    if (middle || isInitial(draft, last)) {
      last++;
      continue;
    }
    // "Thomas à Becket", in English only
    if (!lexicon.HEAD_FIRST && draft.doc.tokens[units.token[last]!]!.lower === 'à' && isNameWord(draft, last + 1) && units.joined[last + 1]) {
      last = tokenEnd(draft, last + 1);
      continue;
    }
    // "Francisco da Costa d'Almeida"
    if (ANY.ELIDED_OF.test(key) && !units.capital[last] && ofHouse(draft, from, last)) {
      last = tokenEnd(draft, last + 1);
      continue;
    }
    // "van der", "Ould Cheikh": particles, then a name
    let next = last;
    while (
      next < units.count &&
      next - last < 3 &&
      (next === last || units.joined[next]) &&
      (isParticle(draft, next) || EUROPEAN_PARTICLES.has(units.key[next]!))
    )
      next++;
    if (next === last || next >= units.count || !units.joined[next] || claims[next] || !isNameWord(draft, next)) break;
    const european = !isParticle(draft, last) && !SURE_PARTICLES.test(key) && !units.capital[last];
    // "le président Frederik Willem de Klerk": whom an office or a title names
    const called =
      titleBefore(draft, from) || inRole[from - 1] === 1 || (!lexicon.HEAD_FIRST && !ARTICLES.test(before(draft, from)) && units.key[from - 1] !== 's');
    if (
      european &&
      (units.upper[next] ||
        (lexicon.COMMON_NOUNS.has(units.key[next]!) &&
          !ofEstate(draft, last, next) &&
          // "Nicolas de Commerce": behind a given name alone
          !(next === last + 1 && isGiven(draft, from) && last === tokenEnd(draft, from))) ||
        claims[next] ||
        (!called && (!isGiven(draft, from) || (last > tokenEnd(draft, from) && !isInitial(draft, last - 1)))))
    )
      break;
    last = tokenEnd(draft, next);
  }
  return last;
}

/** "de La Tour", "de Dieu": a common word that names somebody behind an article with a capital, or a pious one. */
const ofEstate = ({ units }: Draft, from: number, name: number): boolean =>
  (name > from + 1 && units.capital[name - 1] === 1) || (name === from + 1 && ANY.PIOUS.test(units.key[name]!));

const isGiven = (draft: Draft, at: number): boolean => GIVEN_NAMES.has(draft.units.key[at]!) || draft.knowledge.isGivenName(draft.units.key[at]!);
const isGivenKey = (draft: Draft, key: string): boolean => GIVEN_NAMES.has(key) || draft.knowledge.isGivenName(key);
/** A word that alone is a country or a place: "Ukraine-Russie". */
function knownPlace(draft: Draft, at: number): boolean {
  const word = draft.units.word[at]!;
  const forms = word ? draft.knowledge.names.forms(draft.knowledge.names.next(1, word)) : null;
  return forms?.some((form) => form.kind === 'country' || form.kind === 'place' || form.kind === 'capital' || form.kind === 'demonym') ?? false;
}
const isSurname = (draft: Draft, at: number): boolean => SURNAMES.has(draft.units.key[at]!) || draft.knowledge.bySurname(draft.units.key[at]!).length > 0;

function classify(draft: Draft, from: number, to: number, role: RolePhrase | undefined, roleStart: ReadonlyMap<number, RolePhrase>): Claim | undefined {
  const { units, lexicon, knowledge } = draft;
  let first = from;
  const last = to;
  // a word that only opens the sentence: "Vêtu", "Interrogé"
  while (
    first < last &&
    units.opens[first] &&
    !isGiven(draft, first) &&
    !isSurname(draft, first) &&
    (lexicon.COMMON_NOUNS.has(units.key[first]!) || opensOnly(draft, first, last))
  )
    first = tokenEnd(draft, first);
  if (first > from && last - first > 2 && !lexicon.HEAD_FIRST && lexicon.TITLES.has(units.key[first]!)) first++;
  if (first >= last) return undefined;
  // "le sénateur LR François Garba": a party, then who belongs to it
  if (
    last - first > 2 &&
    ((units.upper[first] && units.key[first]!.length <= 4) || PARTY_LETTERS.test(textOf(draft, first, first + 1))) &&
    units.key[first]!.length > 1 &&
    !isGiven(draft, first) &&
    !areInitials(draft, first) &&
    (isGiven(draft, first + 1) || titleBefore(draft, first) || role !== undefined)
  )
    first++;
  // "Republican Jeb Bush", "American Kevin King": what somebody is, before a given name
  while (
    last - first > 2 &&
    tokenEnd(draft, first) === first + 1 &&
    !isGiven(draft, first) &&
    isGiven(draft, first + 1) &&
    (ANY.BEFORE_A_FULL_NAME.test(units.key[first]!) ||
      lexicon.PEOPLES.test(units.key[first]!) ||
      // "Carpenter Mark Taylor lost …"
      (!lexicon.HEAD_FIRST && units.opens[first] === 1 && grammarOf(draft.doc.language).isPerson(units.key[first]!)))
  )
    first++;
  // "Special Agent Kisu Lell", "Mother Superior Marie Lell": two words for what somebody is
  if (last - first > 3 - (lexicon.TITLES.has(units.key[first + 1]!) ? 1 : 0) && !lexicon.HEAD_FIRST && ANY.BEFORE_A_FULL_NAME.test(units.key[first]!)) {
    const second = units.key[first + 1]!;
    if (lexicon.TITLES.has(second) || (ANY.BEFORE_A_FULL_NAME.test(second) && isGiven(draft, first + 2))) first += 2;
  }
  // "the Accra-based Gulf Centre"
  if (!draft.lexicon.HEAD_FIRST && tokenEnd(draft, first) < last && ANY.MADE_BY_SUFFIX.test(units.key[tokenEnd(draft, first) - 1]!))
    first = tokenEnd(draft, first);
  // "surnommée « Maman Karité »": what somebody is called, and not who
  if (first > 0 && !units.joined[first] && NICKNAMED.test(units.key[first - 1]!) && OPENING_MARK.test(between(draft, first - 1, first)))
    return { first, last, kind: 'other', rule: 'shape' };
  // "Presidential Press Officer Fredrick Ndala": a title inside, and who bears it
  for (let i = first; i + 2 < last; i++)
    if (lexicon.TITLES.has(units.key[i]!) && tokenEnd(draft, i) === i + 1 && isGiven(draft, i + 1) && !isGiven(draft, i) && !isNameNotTitle(draft, i))
      return classify(draft, i + 1, last, role, roleStart);
  // "Wary Republicans": many
  if (!draft.lexicon.HEAD_FIRST && ANY.PARTY_PEOPLE.test(units.key[last - 1]!)) return undefined;
  const keys = units.key.slice(first, last);
  const titled = titleBefore(draft, first);
  const person = (rule: string): Claim => ({ first, last, kind: 'person', rule, type: 'person', name: textOf(draft, first, last).replace(/\s+/g, ' ') });
  const english = !draft.lexicon.HEAD_FIRST;
  const bodyWord = keys.findIndex((key) => lexicon.NAMED_HEADS.has(key));
  // English puts the head last: "Gulf Centre" is a centre
  const thing = keys.some((key) => lexicon.THING_HEADS.has(key)) && !(english && lexicon.NAMED_HEADS.has(keys.at(-1)!) && keys.length > 1);
  // "Jama’at al-Fath": the noun of a group
  if (last - first > 1 && ANY.ARABIC_BODY.test(keys[0]!) && !role && (PARTICLES.has(keys[1]!) || last - first === 2))
    return { first, last, kind: 'organisation', rule: 'shape', type: 'armed_group', name: textOf(draft, first, last) };
  // "N. Korea"
  if (isInitial(draft, first) && last - first === 2 && (knownPlace(draft, last - 1) || ANY.PARTED_COUNTRY.test(units.key[last - 1]!)))
    return { first, last, kind: 'place', rule: 'shape' };
  if (areInitials(draft, first) && last - first <= 4) return person('initials');
  if (english && !titled && !role) {
    // "Cameroonian Defence Force"
    const people = first > 0 && units.joined[first] ? draft.claims[first - 1] : undefined;
    if (bodyWord >= 0 && people?.kind === 'demonym' && units.capital[people.first]) {
      // "the Free Syrian Army"
      const lead = people.first - 1;
      const led =
        lead >= 0 &&
        units.joined[people.first] &&
        units.capital[lead] &&
        !units.opens[lead] &&
        !draft.claims[lead] &&
        !lexicon.FUNCTION_WORDS.has(units.key[lead]!) &&
        !lexicon.ROLE_HEADS.has(units.key[lead]!) &&
        !lexicon.TITLES.has(units.key[lead]!);
      const begin = led ? lead : people.first;
      return {
        first: begin,
        last,
        kind: 'organisation',
        rule: 'shape',
        type: typeOfHead(keys[keys.length - 1]!),
        ...(people.country ? { country: people.country } : {}),
        name: textOf(draft, begin, last),
      };
    }
    // "U.N. Development Program": a body's name before it belongs to it
    const owner = first > 0 && units.joined[first] ? draft.claims[first - 1] : undefined;
    if (bodyWord >= 0 && owner?.kind === 'actor' && owner.type === 'igo' && between(draft, first - 1, first) === '') {
      return { first: owner.first, last, kind: 'organisation', rule: 'shape', type: 'igo', name: textOf(draft, owner.first, last) };
    }
    // "Senate President": an office of it
    if (bodyWord >= 0 && last - first === 2 && lexicon.ROLE_HEADS.has(keys[1]!) && !lexicon.NAMED_HEADS.has(keys[1]!)) return undefined;
    if (bodyWord >= 0 && last - first >= 2) {
      let end = last;
      // "Union of Republican Forces", "Ministry of Defence"
      while (end + 1 < units.count && units.joined[end] && ANY.LINKS_A_NAMED_BODY.test(units.key[end]!)) {
        const link = units.key[end]!;
        let k = end + 1;
        while (k < units.count && units.joined[k] && ANY.OF_THE.test(units.key[k]!)) k++;
        if (k >= units.count || !units.joined[k] || !units.capital[k] || (draft.claims[k] && draft.claims[k]!.kind === 'person')) break;
        // "told CBS News on Sunday"
        if (lexicon.FUNCTION_WORDS.has(units.key[k]!)) break;
        // what is known begins another name: "of the Economic Community …"
        if (draft.claims[k]?.kind === 'actor' && ANY.OF_ONLY.test(link) && draft.claims[k]!.type === 'igo' && last - first < 3) break;
        // "the Art Foundation in Cotonou" is there; "the Art Foundation and Amnesty" are two
        if (ANY.IN_ENGLISH_ONLY.test(link) && (k === end + 1 || /^(?:place|country|capital)$/.test(draft.claims[k]?.kind ?? ''))) break;
        if (ANY.PLAIN_AND.test(link) && (draft.claims[k] || !goesOnWithAnd(draft, first, end, last, k))) break;
        const begun = k;
        // "Ministry of Finance Brian Manning": somebody's name begins
        while (
          k < units.count &&
          continues(draft, k) &&
          units.capital[k] &&
          !(k > begun && GIVEN_NAMES.has(units.key[k]!) && units.capital[k + 1] && units.joined[k + 1])
        )
          k++;
        end = k;
        if (k < units.count && GIVEN_NAMES.has(units.key[k]!) && units.capital[k]) break;
      }
      // "… Transition Mission in Somalia (ATMIS)"
      const where = is(ANY.IN_ENGLISH_ONLY, units.key[end]) && units.joined[end] ? draft.claims[end + 1] : undefined;
      if (where?.kind === 'country' && between(draft, where.last - 1, where.last) === '(' && units.upper[where.last]) end = where.last;
      first = leftOfBody(draft, first);
      // "MK Party MP": who sits for it
      if (ANY.OFFICE_LETTERS.test(units.key[end - 1]!) && end - first > 2) end--;
      // "NGO Umunthu Foundation": the kind is no part of the name
      if (ANY.CHARITY.test(units.key[first]!) && end - first > 2) first++;
      const name = textOf(draft, first, end);
      return {
        first,
        last: end,
        kind: thing && !ANY.BODY_IN_A_THING.test(keys.join(' ')) ? 'other' : 'organisation',
        rule: 'shape',
        type: typeOfHead(keys[keys.length - 1]!),
        name,
      };
    }
    if (bodyWord >= 0 && units.joined[last] && ANY.OF_OR_FOR.test(after(draft, last)) && units.capital[last + 1] === 1) {
      let end = last;
      while (end + 1 < units.count && units.joined[end] && ANY.LINKS_ON.test(units.key[end]!)) {
        let k = end + 1;
        while (k < units.count && units.joined[k] && ANY.OF_THE.test(units.key[k]!)) k++;
        if (k >= units.count || !units.joined[k] || !units.capital[k]) break;
        while (k < units.count && continues(draft, k) && units.capital[k]) k++;
        end = k;
      }
      if (end > last) {
        first = leftOfBody(draft, first);
        return { first, last: end, kind: 'organisation', rule: 'shape', type: typeOfHead(keys[0]!), name: textOf(draft, first, end) };
      }
    }
  }
  // "Île-de-France Valérie Pécresse": the place ends where a given name begins
  const placed = tokenEnd(draft, first);
  if (placed > first + 1 && placed < last - 1 && !isGiven(draft, first) && isGiven(draft, placed) && knownPlace(draft, placed - 1))
    return classify(draft, placed, last, role, roleStart);
  const lead = before(draft, first);
  // "Morning Drive host Lars …": a programme
  if (english && ANY.OF_A_SHOW.test(after(draft, last)) && units.capital[last + 1] === 1 && !isGiven(draft, first))
    return { first, last, kind: 'other', rule: 'shape' };
  if (lexicon.THING_HEADS.has(lead) && !titled && !role) return { first, last, kind: 'other', rule: 'shape' };
  if (
    lexicon.OF.has(lead) &&
    first > 1 &&
    lexicon.THING_HEADS.has(units.key[first - 2]!) &&
    (!isGiven(draft, first) || PARTICLES.has(units.key[first]!)) &&
    !(is(ANY.CUP, units.key[first - 2]) && asideAfter(draft, last))
  )
    return { first, last, kind: 'place', rule: 'shape' };
  // "Old Mill residents"
  if (english && !titled && !isGiven(draft, first) && ANY.LIVES_THERE.test(after(draft, last))) return { first, last, kind: 'place', rule: 'shape' };
  // "les habitants de Boulmtoré Bangrin"
  if (lexicon.OF.has(lead) && first > 1 && ANY.PEOPLE_OF_A_PLACE.test(units.key[first - 2]!) && !isGiven(draft, first))
    return { first, last, kind: 'place', rule: 'shape' };
  // "la Federal Trade Commission": an English name in a French text
  if (
    !english &&
    !role &&
    last - first > 1 &&
    ENGLISH_BODIES.has(keys.at(-1)!) &&
    (lexicon.ARTICLES.has(lead) || ANY.BEFORE_A_BODY_SMALL.test(lead)) &&
    !given0(draft, first)
  )
    return { first, last, kind: 'organisation', rule: 'shape', type: 'organisation', name: textOf(draft, first, last) };
  // "the Modibo Keïta stadium", "stade Général Modibo Keïta", a cry or nickname between marks
  if (english && lexicon.THING_HEADS.has(after(draft, last)) && !units.capital[last] && !role) return { first, last, kind: 'other', rule: 'shape' };
  if (!english && titled && first > 1 && units.joined[first - 1] && lexicon.THING_HEADS.has(units.key[first - 2]!))
    return { first, last, kind: 'other', rule: 'shape' };
  if (!titled && !role && !isGiven(draft, first) && last - first > 1 && betweenMarks(draft, first, last)) return { first, last, kind: 'other', rule: 'shape' };
  if (thing) return last - first > 1 ? { first, last, kind: 'other', rule: 'shape' } : undefined;
  if (titled || role) {
    // "Minister of Information, Culture and Sports": a portfolio more
    const more = last - first === 1 && units.capital[lexicon.LISTED.has(after(draft, last)) ? last + 1 : last] === 1;
    if (!titled && more && between(draft, first - 1, first) === ',') return undefined;
    // the title or office says it is a person; a first word that is a common noun says it is not
    if (lexicon.COMMON_NOUNS.has(units.key[first]!) && !isGiven(draft, first) && !isSurname(draft, first)) return undefined;
    if (last - first === 1 && units.upper[first] && units.key[first]!.length <= 4 && !isSurname(draft, first)) return undefined;
    return person(titled ? 'title' : 'office');
  }
  const byLast = draft.claims[first]?.kind === 'country' && last - first === 2 && standsAlone(draft).has(keys[1]!);
  if (keys.some((_, i) => knownPlace(draft, first + i)) && !isGiven(draft, first) && !byLast) return { first, last, kind: 'place', rule: 'shape' };
  // "le Larlé Naaba", "Mogho Naaba": chiefs go by their title
  if (!english && last - first === 2 && ANY.CHIEF_OF_MOSSI.test(keys[1]!)) {
    const of =
      units.joined[last] && ANY.OF_A_FRENCH_NAME.test(units.key[last]!) && units.joined[last + 1] && units.capital[last + 1] ? tokenEnd(draft, last + 1) : last;
    return { ...person('title'), last: of, name: textOf(draft, first, of) };
  }
  if (last - first > 2 && keys.some((key, i) => i > 0 && ANY.ALIAS.test(key) && !units.capital[first + i])) return person('shape');
  const commons = keys.filter((key) => lexicon.COMMON_NOUNS.has(key) || (!english && ENGLISH_NOUNS.has(key) && !isGivenKey(draft, key))).length;
  const words = last - first;
  const given =
    (isGiven(draft, first) || namesDespiteTitle(draft, first) || namesDespiteWord(draft, first)) &&
    !(tokenEnd(draft, first) >= last && PARTICLES.has(keys[0]!));
  // "Dublin II"
  if (!given && /^[ivx]+$/.test(keys.at(-1)!) && units.upper[last - 1]) return undefined;
  const family = isSurname(draft, last - 1);
  const opens = roleStart.get(last) ?? (between(draft, last - 1, last) === ',' ? (roleStart.get(last) ?? roleStart.get(last + 1)) : undefined);
  if (words === 1) return undefined;
  // one hyphenated word: "Islamist-led", "Fada-Est"; only a double given name or family name is a person's
  if (tokenEnd(draft, first) >= last && !PARTICLES.has(keys[0]!) && (!given || !units.capital[last - 1])) return undefined;
  if (!units.capital[last - 1] && !units.capital[tokenStart(draft, last - 1)]) return undefined;
  // "Adequate PPE": letters, not a family name in capitals
  if (!given && !family && units.upper[last - 1] && !units.upper[first] && units.key[last - 1]!.length <= 4 && !agedBehind(draft, last)) return undefined;
  // "JP Morgan": capitals without full stops and no family name known
  if (units.upper[first] && !units.upper[last - 1] && units.key[first]!.length <= 3 && !family) {
    return { first, last, kind: 'organisation', rule: 'shape', type: 'organisation', name: textOf(draft, first, last) };
  }
  // "David White, said": a family name that is a word, behind a given name, where somebody is due
  const called =
    given &&
    commons === 1 &&
    words === 2 &&
    (isFamilyName(draft, last - 1) || speaks(draft, last) || saysBefore(before(draft, first)) || asideAfter(draft, last));
  if (commons > 0 && !called && !(given && commons < words - 1)) return undefined;
  const previous = before(draft, first);
  let score = 2;
  // French writes few other things with two capitals and no article
  if (
    !english &&
    previous !== '' &&
    !units.opens[first] &&
    !lexicon.OF.has(previous) &&
    !lexicon.FUNCTION_WORDS.has(keys[0]!) &&
    mayLeadToSomebody(draft, first - 1)
  )
    score += 1;
  if (lexicon.OF.has(previous) && ANY.OF_SOMEBODY.test(before(draft, first - 1))) score += 1;
  if (given) score += 3;
  if (family) score += 2;
  if (opens) score += 2;
  if (isInitial(draft, first)) score += 2;
  // "Bram de Wit", "Jamon Van Den Hoek"
  const noble = (key: string, i: number): boolean => EUROPEAN_PARTICLES.has(key) && units.capital[first + i] === 1;
  if (keys.some((key, i) => i > 0 && (PARTICLES.has(key) || noble(key, i)))) score += 2;
  if (units.opens[first] && /^[,(]/.test(draft.doc.text.slice(units.end[last - 1], units.end[last - 1]! + 2).trimStart())) score += 2;
  if (speaks(draft, last)) score += 1;
  if (agedBehind(draft, last)) score += 2;
  // "CNN’s Kara Fox"
  const medium = english && previous === '' && units.key[first - 1] === 's' ? draft.claims[first - 2] : undefined;
  if (medium?.type === 'media') score += 1;
  // "El-Esnam", "al-Tanf": an article in one word with a name is a town as often
  if (tokenEnd(draft, first) >= last && PARTICLES.has(keys[0]!)) score -= english ? 3 : 2;
  if (PLACE_BEFORE.test(previous) && !(previous === 'a' && TOWARDS.test(before(draft, first - 1)))) score -= 2;
  if (ANY.PLACE_OPENS.test(keys[0]!)) score -= 2;
  if (ARTICLES.test(previous)) score -= english ? 5 : 3;
  if (keys.every((_, i) => units.upper[first + i])) score -= 2;
  if (units.opens[first] && !given && !family) score -= 1;
  if (knowledge.names.word(keys[0]!) === 0 && words > 4) score -= 1;
  // the family name alone elsewhere, or what only people do, or a noun for people before it
  if (score < ENOUGH && standsAlone(draft).has(keys.at(-1)!)) score += 2;
  if (score < ENOUGH && (HUMAN.has(previous) || isSomebody(draft, first - 1, previous))) score += 2;
  // "Duduzile Zuma-Sambudla": two family names in one word
  if (score < ENOUGH && tokenStart(draft, last - 1) < last - 1 && units.capital[tokenStart(draft, last - 1)]) score += 1;
  if (score < ENOUGH && isDescribed(draft, last)) score += 2;
  // "Rasoanaivo Haja Nirina grew the vanilla": three words that no list has, and what one does
  if (score < ENOUGH && english && !ARTICLES.test(previous) && doesIt(draft, first, last)) score += 2;
  if (score < ENOUGH && (acts(draft, last) || saysBefore(previous) || asideAfter(draft, last))) score += 1;
  return score >= ENOUGH ? person('shape') : undefined;
}

/** "Mahrez L'Algérie": an elided article begins another phrase. */
const endsAtApostrophe = (draft: Draft, at: number): boolean => draft.units.key[at] === 'l' && /^[’'ʼ]$/.test(draft.doc.text[draft.units.end[at]!] ?? '');

/** A preposition, a conjunction, a verb: words before a name that tell nothing of what it names. */
const mayLeadToSomebody = (draft: Draft, at: number): boolean =>
  !draft.claims[at] &&
  !draft.units.capital[at] &&
  (draft.lexicon.FUNCTION_WORDS.has(draft.units.key[at]!) || finiteAt(draft, at) || ANY.ENDS_AN_INFINITIVE.test(draft.units.key[at]!));

const betweenMarks = (draft: Draft, first: number, last: number): boolean =>
  first > 0 &&
  OPENING_MARK.test(between(draft, first - 1, first)) &&
  /^[,.!]?\s?[»”“"’]/.test(draft.doc.text.slice(draft.units.end[last - 1], draft.units.end[last - 1]! + 3));

const given0 = (draft: Draft, at: number): boolean => GIVEN_NAMES.has(draft.units.key[at]!);
/** "Department of Justice and Constitutional Development", "Corps of Engineers and [North Dakota]": may what stands behind "and" belong to the body? */
function goesOnWithAnd(draft: Draft, first: number, end: number, last: number, next: number): boolean {
  const { units } = draft;
  if (end === last) return false;
  for (let i = first; i < last; i++) if (ANY.LISTED_PORTFOLIO.test(units.key[i]!)) return true;
  return !(units.joined[next + 1] && units.capital[next + 1]) || ANY.OF_ONLY.test(units.key[last] ?? '') === false;
}

/** Heads that end an English body's name and are no French words. */
const ENGLISH_BODIES = ANY.BODY_AT_THE_END;

/** Words go on: only white space between, or the apostrophe of a plural ("Citizens' Freedoms"). */
const continues = (draft: Draft, at: number): boolean =>
  at > 0 && at < draft.units.count && (draft.units.joined[at] === 1 || /^['’]$/.test(between(draft, at - 1, at)));

/** "[Nigeria] Customs Service", "[World Travel and] Tourism Council": what stands before an English body and belongs to its name. */
function leftOfBody(draft: Draft, first: number): number {
  const { units, lexicon, claims } = draft;
  let at = first;
  const place = at > 0 && units.joined[at] ? claims[at - 1] : undefined;
  if (place && /^(?:place|country|capital|other)$/.test(place.kind) && units.capital[place.first] && between(draft, at - 1, at) === '') at = place.first;
  // "the Southern Africa Rivers Centre"
  // "the People Power Party"
  if (at > 0 && units.joined[at] && units.capital[at - 1] && !units.opens[at - 1] && ANY.WHOSE_BODY.test(units.key[at - 1]!) && !claims[at - 1]) at--;
  // "the People’s Liberation Army"
  if (at > 1 && units.key[at - 1] === 's' && ANY.WHOSE_BODY.test(units.key[at - 2]!) && units.capital[at - 2] && between(draft, at - 1, at) === '') at -= 2;
  // "The Malam Alu Farms Company"
  if (at > 1 && units.joined[at] && units.capital[at - 1] && lexicon.CIVIL_TITLES.has(units.key[at - 1]!) && is(ANY.THE, before(draft, at - 1))) at--;
  if (at > 0 && units.joined[at] && units.capital[at - 1] && ANY.SIDE_OR_NUMBER.test(units.key[at - 1]!) && !claims[at - 1]) at--;
  if (at < 3 || !units.joined[at] || !is(ANY.PLAIN_AND, units.key[at - 1]) || !units.joined[at - 1]) return at;
  let k = at - 1;
  while (k > 0 && (k === at - 1 || units.joined[k]) && units.capital[k - 1] && !claims[k - 1] && isNameWord(draft, k - 1)) k--;
  // "the California Rifle and Pistol Association"
  const where = k > 0 && k < at - 1 && units.joined[k] ? claims[k - 1] : undefined;
  if (where?.kind === 'place' && units.capital[where.first] && between(draft, k - 1, k) === '') k = where.first;
  // two bodies, or a sentence that opens, are no one name
  if (k === at - 1 || units.opens[k] || !units.joined[k] || !ANY.THE_OR_WHOSE.test(units.key[k - 1]!)) return at;
  for (let i = k; i < at - 1; i++)
    if ((lexicon.NAMED_HEADS.has(units.key[i]!) && k < at - 2) || isGiven(draft, i) || lexicon.TITLES.has(units.key[i]!)) return at;
  return k;
}

/** Two capitalised words that nothing tells to be a person's are none: "Storm Shadow", "Uber Eats". */
const ENOUGH = 3;
/** "l'attaquant Famara …", "le Nigérian Karl …": a noun for somebody right before. */
function isSomebody(draft: Draft, at: number, key: string): boolean {
  if (!key) return false;
  const people = draft.claims[at];
  if (people?.kind === 'demonym') return draft.units.capital[at] === 1 && draft.lexicon.HEAD_FIRST;
  return (
    !draft.units.capital[at] && grammarOf(draft.doc.language).isPerson(key) && !draft.lexicon.BODY_APPOSITIONS.has(key) && !draft.lexicon.STATE_BODIES.has(key)
  );
}

/** "X is a professor", "X est une militante": what only people are. */
function isDescribed(draft: Draft, last: number): boolean {
  const { units, lexicon } = draft;
  if (!ANY.IS.test(after(draft, last)) || !ANY.ARTICLE_OF_ONE_BEHIND.test(after(draft, last + 1))) return false;
  for (let i = last + 2; i < units.count && i - last < 5 && units.joined[i]; i++) if (lexicon.ROLE_HEADS.has(units.key[i]!)) return true;
  return false;
}

const HUMAN = ANY.HUMAN;
const PERSONAL = ANY.PERSONAL;
const SAYS_BEFORE = ANY.SAYS_BEFORE;
const saysBefore = (previous: string): boolean => SAYS_BEFORE.has(previous);
/** ", productrice de riz", ", qui dit …": what is said of somebody. */
function asideAfter(draft: Draft, last: number): boolean {
  const { units } = draft;
  const gap = last < units.count && units.sentence[last] === units.sentence[last - 1] ? between(draft, last - 1, last) : '';
  // "– un proche de …"
  if (/^[–—-]$/.test(gap)) return ANY.INDEFINITE.test(units.key[last]!) && !draft.lexicon.THING_HEADS.has(units.key[last + 1] ?? '');
  if (gap !== ',') return false;
  if (ANY.INDEFINITE.test(units.key[last]!))
    for (let i = last + 1; i < last + 4 && i < units.count; i++) if (draft.lexicon.THING_HEADS.has(units.key[i]!)) return false;
  return !units.capital[last] && !ANY.NO_ASIDE.test(units.key[last]!);
}
/** ", 38,": somebody's age. */
function agedBehind(draft: Draft, last: number): boolean {
  const { units } = draft;
  if (last >= units.count || units.sentence[last] !== units.sentence[last - 1] || between(draft, last - 1, last) !== ',') return false;
  if (!/^\d\d$/.test(units.key[last]!)) return false;
  return ANY.YEARS.test(after(draft, last + 1)) || /^\s?[,.)]/.test(draft.doc.text.slice(units.end[last], units.end[last]! + 2));
}

/** Words without an English ending, then a verb of one who acts. */
function doesIt(draft: Draft, first: number, last: number): boolean {
  const { units, lexicon } = draft;
  for (let i = first; i < last; i++) if (units.upper[i] || ANY.ENDS_NO_NAME.test(units.key[i]!) || ENGLISH_NOUNS.has(units.key[i]!)) return false;
  const verb = after(draft, last);
  // "Sierra Nevada foothills", "Sierra Nevada has": two words may be a place's
  if (last - first < 3 && (lexicon.AUXILIARY.test(verb) || (verb.endsWith('s') && !lexicon.AGENT_VERBS.has(verb)))) return false;
  return verb !== '' && !units.capital[last] && finiteAt(draft, last) && !ANY.MODAL.test(verb) && !ANY.IS.test(verb);
}
const acts = (draft: Draft, last: number): boolean => PERSONAL.has(after(draft, last));

const alone = new WeakMap<Draft, ReadonlySet<string>>();

const NO_PERSON_BEFORE = ANY.NO_PERSON_BEFORE;

/** Capitalised words that stand without another capital beside them somewhere inside a sentence. */
function standsAlone(draft: Draft): ReadonlySet<string> {
  let found = alone.get(draft);
  if (!found) {
    const { units } = draft;
    const words = new Set<string>();
    const others = new Set<string>();
    for (const at of units.capitals) {
      // "Zuma-Sambudla" is one word with two capitals
      const [first, last] = [tokenStart(draft, at), tokenEnd(draft, at)];
      const left = first > 0 && units.joined[first] === 1 && units.capital[first - 1] === 1 && !draft.lexicon.CIVIL_TITLES.has(units.key[first - 1]!);
      const right = last < units.count && units.joined[last] === 1 && units.capital[last] === 1;
      // "les Massalit", "à Massalit": a people, a place
      if (!left && !right) (NO_PERSON_BEFORE.has(before(draft, at)) ? others : words).add(units.key[at]!);
    }
    for (const word of others) words.delete(word);
    found = words;
    alone.set(draft, found);
  }
  return found;
}

/** A first word whose capital comes from the sentence: its ending is no name's, or it stands in lower case elsewhere. */
function opensOnly(draft: Draft, first: number, last: number): boolean {
  const key = draft.units.key[first]!;
  if (last - tokenEnd(draft, first) < 1) return true;
  return draft.lexicon.OPENING_ENDINGS.test(key) && key.length > 4;
}

/** A title that ends right before: "le colonel", "M.", "Gen." */
function titleBefore(draft: Draft, first: number): boolean {
  const { units, lexicon } = draft;
  if (first === 0 || !units.joined[first]) return false;
  const word = wholeWord(draft, first - 1).replace(/\.$/, '');
  if (lexicon.CIVIL_TITLES.has(word)) return units.capital[tokenStart(draft, first - 1)] === 1 || ANY.CIVIL_IN_FULL.test(word);
  if (ANY.ADJA.test(word)) return GIVEN_NAMES.has(units.key[first]!);
  return lexicon.TITLES.has(word) || (tokenStart(draft, first - 1) < first - 1 && TITLE_PREFIX.test(units.key[tokenStart(draft, first - 1)]!));
}

const SPEECH = ANY.SPEECH_BEHIND;
const AUXILIARY = ANY.AUXILIARY;
const PEOPLE_ARE = ANY.PEOPLE_ARE;
/** "X a déclaré", "X was born", "X says". */
function speaks(draft: Draft, last: number): boolean {
  const next = after(draft, last);
  if (SPEECH.has(next)) return true;
  return (
    AUXILIARY.test(next) &&
    (PEOPLE_ARE.has(after(draft, last + 1)) || (ANY.BEFORE_A_PARTICIPLE.test(after(draft, last + 1)) && PEOPLE_ARE.has(after(draft, last + 2))))
  );
}
