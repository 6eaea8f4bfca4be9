import type { Country } from '../../model/knowledge.ts';
import { ANY, is } from '../lang/any.ts';
import { GIVEN_NAMES, SURNAMES } from '../lang/given-names.ts';
import { grammarOf } from '../lang/grammars.ts';
import type { Claim, Draft } from './draft.ts';
import { between, tokenEnd, tokenStart } from './draft.ts';

/** What follows a head noun and belongs to it. */
export interface Tail {
  /** Unit after it; the head's own end where nothing follows. */
  readonly last: number;
  /** Unit after the demonym or country in it, 0 where it has none. */
  readonly countryLast: number;
  readonly country?: Country;
  /** Units that carry meaning, without demonyms and countries. */
  readonly words: readonly number[];
  /** Known bodies inside: "président de la [CEDEAO]". */
  readonly bodies: readonly Claim[];
  /** Only adjectives and demonyms: "armée malienne". */
  readonly bare: boolean;
}

/** Verbs whose ending looks like an adjective's; folded. */
const VERBS = ANY.VERBS_LIKE_ADJECTIVES;
/** Nouns that stand directly after another in an office: "Anciens combattants". */
const COMPOUND = ANY.COMPOUND_ADJECTIVES;
/** In a body's name another noun may follow these directly. */
const PEOPLE = ANY.PEOPLE_OF_A_BODY;
const DOERS = ANY.DOERS;
const ARTICLES = ANY.ARTICLES_OF_NOUNS;
const PURPOSE = ANY.PURPOSE;
/** Bodies whose name has no "pour …": what follows says what they do now. */
const NO_PURPOSE = ANY.NO_PURPOSE;
/** Offices that are held somewhere: "ambassadeur du Ghana au Burkina Faso". */
const POSTED = ANY.POSTED;
const AT = ANY.AT_A_PLACE;
const MONTHS = ANY.MONTHS;
/** "de fer", "de foyer" are no infinitives. */
const NOUN_IN_ER = ANY.NOUN_IN_ER;
/** Nouns that "à la", "en" lead on from inside a body's name. */
const CALLS = ANY.CALLS_ON;
const SUBJECTS = ANY.SUBJECTS_IN;
/** A tail longer than this is a sentence that was misread. */
const LONGEST = 14;

const isPersonWord = (draft: Draft, unit: number): boolean => {
  const key = draft.units.key[unit];
  if (key === undefined) return false;
  return (
    GIVEN_NAMES.has(key) || SURNAMES.has(key) || draft.knowledge.isGivenName(key) || draft.knowledge.bySurname(key).length > 0 || draft.lexicon.TITLES.has(key)
  );
};

export function isAdjective(draft: Draft, unit: number): boolean {
  const { lexicon, units } = draft;
  const key = units.key[unit]!;
  if (lexicon.FUNCTION_WORDS.has(key) || VERBS.has(key) || key.length < 4) return false;
  const fr = lexicon as { readonly ROLE_ADJECTIVES?: ReadonlySet<string>; readonly ADJECTIVE_ENDINGS?: RegExp };
  return fr.ROLE_ADJECTIVES?.has(key) || COMPOUND.has(key) || (fr.ADJECTIVE_ENDINGS?.test(key) ?? false);
}

/**
 * Reads on after a French head noun: adjectives, demonyms, "de …", "et de …", for bodies also "pour …". A word in capitals
 * that no preposition leads to is a name that begins, and ends it.
 */
export function frenchTail(draft: Draft, from: number, kind: 'role' | 'body'): Tail {
  const { units, lexicon, claims } = draft;
  const words: number[] = [];
  const bodies: Claim[] = [];
  let country: Country | undefined;
  let countryLast = 0;
  let last = from;
  let bare = true;
  let at = from;
  const take = (to: number): void => {
    for (let i = at; i < to; i++) words.push(i);
    last = to;
    at = to;
  };
  /** After a preposition: an article, then a known name or a noun. */
  const complement = (at0: number): boolean => {
    let k = at0;
    while (k < units.count && units.joined[k] && ARTICLES.has(units.key[k]!)) k++;
    if (k >= units.count || !units.joined[k]) return false;
    // "l'avocat de M. Diop", "le conseiller d'Issa Kindo", "l'avocat du caporal Bado": somebody, no part of the office
    if (namesPerson(draft, k)) return false;
    // "un conseiller de l'ancien président"
    if (lexicon.FORMER.has(units.key[k]!) && lexicon.ROLE_HEADS.has(units.key[tokenEnd(draft, k)] ?? '')) return false;
    const known = claims[k];
    if (known && (known.kind === 'country' || known.kind === 'capital' || known.kind === 'place')) {
      if (known.kind === 'country' && !country) {
        country = known.country;
        countryLast = known.last;
      }
      bare = bare && known.kind === 'country';
      last = at = known.last;
      return true;
    }
    // "le Réseau des jeunes et le Fonds des Nations unies": another body
    if (
      known &&
      kind === 'body' &&
      known.last - known.first > 1 &&
      words.length > 0 &&
      is(ANY.ET, units.key[at0 - 1]) &&
      /^(?:actor|organisation)$/.test(known.kind)
    )
      return false;
    if (known && known.kind !== 'demonym') {
      bodies.push(known);
      bare = false;
      at = k;
      // "chef du gouvernement italien": whose it is says the body
      const owned = kind === 'role' && known.type === 'government' && known.country && known.last - known.first > 1 && isOwnDemonym(draft, known.last - 1);
      // "chef de la junte du Burkina Faso": whose junta
      const own = kind === 'role' && known.country ? ownCountry(draft, known) : known.last;
      if ((owned || own < known.last) && !country) {
        country = known.country;
        countryLast = known.last;
      }
      take(owned ? known.last - 1 : own);
      last = at = known.last;
      return true;
    }
    if (units.number[k]) {
      if (kind === 'body' && !ANY.BODY_OF_MEMBERS.test(units.key[from - 1] ?? '') && !words.length) return false;
      if (kind === 'body' && ANY.MINISTER_STEM.test(units.key[from - 1] ?? '')) return false;
      if (k + 1 < units.count && units.joined[k + 1] && MONTHS.test(units.key[k + 1]!)) {
        bare = false;
        at = k;
        take(k + 2);
        return true;
      }
      return false;
    }
    // "bas-fonds" is one noun
    if (lexicon.FUNCTION_WORDS.has(units.key[k]!) && !units.capital[k] && tokenEnd(draft, k) === k + 1) return false;
    // "a demandé au ministre de régulariser": an infinitive
    if (k === at0 && !units.capital[k] && units.key[k]!.length > 4 && ANY.INFINITIVE_OF_A_NOUN.test(units.key[k]!) && !NOUN_IN_ER.test(units.key[k]!))
      return false;
    // "le ministère de la Santé et l'ambassade de …"
    if (
      kind === 'body' &&
      words.length > 0 &&
      (is(ANY.ET, units.key[at0 - 2]) || is(ANY.ET, units.key[at0 - 1])) &&
      (lexicon.HOUSES.has(units.key[k]!) || ANY.BODY_AFTER_AND.test(units.key[k]!))
    )
      return false;
    // "le Conseil d'État et la Cour de cassation": another body begins
    if (
      kind === 'body' &&
      words.length > 0 &&
      (is(ANY.ET, units.key[at0 - 2]) || is(ANY.ET, units.key[at0 - 1])) &&
      units.capital[k] &&
      (lexicon.NAMED_HEADS.has(units.key[k]!) || lexicon.STATE_BODIES.has(units.key[k]!))
    )
      return false;
    // "ministère de la Justice du pays", "… de la République": whose it is anyway
    if (kind === 'body' && words.length > 0 && ANY.COUNTRY_NOUN.test(units.key[k]!) && !ofMore(draft, k + 1)) return false;
    // "de nouveau"
    if (ANY.SET_PHRASE_BEHIND_OF.test(units.key[k]!) && !units.capital[k] && k === at0) return false;
    bare = false;
    at = k;
    const named = units.capital[k] === 1;
    take(tokenEnd(draft, k));
    // "roi du peuple Bamoun"
    if (ANY.PEOPLE_NOUN.test(units.key[k]!) && at < units.count && units.joined[at] && units.capital[at] && !claims[at]) take(tokenEnd(draft, at));
    // "de haut niveau"
    if (ANY.ADJECTIVE_BEFORE_NOUN.test(units.key[k]!) && at < units.count && units.joined[at] && !claims[at] && !lexicon.FUNCTION_WORDS.has(units.key[at]!))
      take(tokenEnd(draft, at));
    // "Observatoire du lac Fitri", "Comité des riverains du barrage Sélingué": a place by its kind, then its name
    if (kind === 'body' && !named && lexicon.THING_HEADS.has(units.key[k]!) && placeNameAt(draft, at)) {
      at = last = claims[at]?.last ?? tokenEnd(draft, at);
      return true;
    }
    // "sultan de Dar Massalit"
    // "Union des femmes productrices du Boulgou"
    if (kind === 'body' && PEOPLE.test(units.key[k]!) && at < units.count && units.joined[at] && !claims[at] && DOERS.test(units.key[at]!))
      take(tokenEnd(draft, at));
    // "du trafic illicite des …", "des commerçants détaillants de …", "des droits indirects a saisi"
    else if (kind === 'body' && !named && units.capital[from - 1] && (tellsOfKind(draft, at) || closesNoun(draft, at))) take(tokenEnd(draft, at));
    while (
      named &&
      at < units.count &&
      units.joined[at] &&
      units.capital[at] &&
      !claims[at] &&
      !isPersonWord(draft, at) &&
      !lexicon.CIVIL_TITLES.has(units.key[at]!)
    )
      take(tokenEnd(draft, at));
    return true;
  };
  const portfolio = ANY.PORTFOLIO_NOUN.test(units.key[from - 1] ?? '');
  while (
    at < units.count &&
    at - from < LONGEST &&
    (units.joined[at] ||
      (words.length > 0 &&
        (portfolio ? listGoesOn(draft, at) || seriesGoesOn(draft, at) : kind === 'body' && units.capital[from - 1] === 1 && seriesGoesOn(draft, at))))
  ) {
    const known = claims[at];
    const key = units.key[at]!;
    if (known?.kind === 'demonym') {
      if (!country) {
        country = known.country;
        countryLast = known.last;
      }
      last = at = known.last;
      continue;
    }
    if (known) break;
    if (lexicon.OF.has(key)) {
      if (complement(at + 1)) continue;
      break;
    }
    // "des Relations avec le Parlement"
    if (portfolio && lexicon.WITH.has(key) && is(ANY.RELATIONS, units.key[at - 1])) {
      if (complement(at + 1)) continue;
      break;
    }
    if (ANY.IN_FRENCH_ONLY.test(key) && is(ANY.CHARGE, units.key[at + 1])) {
      at += 2;
      continue;
    }
    if (ANY.CHARGED_WITH.test(key) && lexicon.OF.has(units.key[at + 1] ?? '')) {
      at++;
      continue;
    }
    if (ANY.ET.test(key) && at + 1 < units.count && units.joined[at + 1]) {
      const next = units.key[at + 1]!;
      // "Forces unies pour la renaissance du Kawar et des émissaires": behind a region other people
      const closed = kind === 'body' && units.capital[at - 1] && !lexicon.COMMON_NOUNS.has(units.key[at - 1]!) && units.capital[from - 1];
      if (closed && lexicon.OF.has(next) && !units.capital[at + 2] && grammarOf(draft.doc.language).isPerson(units.key[at + 2] ?? '')) break;
      if (words.length && lexicon.OF.has(next)) {
        // "du ministre de l'Intérieur et de l'ambassadeur": somebody else
        const noun = ARTICLES.has(units.key[at + 2] ?? '') ? at + 3 : at + 2;
        if (kind === 'role' && noun < units.count && lexicon.ROLE_HEADS.has(draft.doc.tokens[units.token[noun]!]!.fold)) break;
        const saved = at;
        if (complement(at + 2)) continue;
        at = saved;
        break;
      }
      if (words.length && kind === 'body' && ARTICLES.has(next)) {
        if (complement(at + 1)) continue;
        break;
      }
      if (words.length && isAdjective(draft, at + 1) && !claims[at + 1]) {
        at++;
        take(at + 1);
        continue;
      }
      // "Union des imams et guides spirituels": a second plural under the one "des"
      if (kind === 'body' && units.capital[from - 1] && isSecondPlural(draft, at + 1, words)) {
        at++;
        take(tokenEnd(draft, at));
        // "douanes et droits indirects"
        if (tellsOfKind(draft, at) || closesNoun(draft, at)) take(tokenEnd(draft, at));
        continue;
      }
      if (kind !== 'role') break;
    }
    // "l'appel à l'Islam", "appui en santé": what the noun before calls to, or is for; "Haut-Commissariat à la reconstruction"
    if (kind === 'body' && units.capital[tokenStart(draft, from - 1)] && (leadsOn(draft, at, words) || (at === from && chargedWith(draft, at)))) {
      if (complement(at + 1)) continue;
      break;
    }
    if (
      kind === 'body' &&
      units.capital[from - 1] &&
      (!NO_PURPOSE.has(units.key[from - 1]!) ||
        (ANY.POUR.test(key) && ((units.capital[at + 2] === 1 && units.joined[at + 2] === 1) || ANY.ALLIED_FORCES.test(units.key[at - 1]!)))) &&
      PURPOSE.has(key) &&
      (countryLast !== at || ANY.POUR.test(key)) &&
      (ARTICLES.has(units.key[at + 1] ?? '') || ANY.WITHOUT.test(key))
    ) {
      if (complement(at + 1)) continue;
      break;
    }
    if (kind === 'role' && (ANY.POUR.test(key) || (ANY.ET.test(key) && words.length))) {
      // "représentant spécial … pour l'Afrique de l'Ouest et le Sahel"
      let k = at + 1;
      while (k < units.count && units.joined[k] && ARTICLES.has(units.key[k]!)) k++;
      const zone = k < units.count && units.joined[k] ? claims[k] : undefined;
      if (zone && (zone.kind === 'country' || zone.kind === 'place')) {
        last = at = zone.last;
        continue;
      }
      break;
    }
    // "de la presse en ligne"
    if (kind === 'body' && ANY.IN_FRENCH_ONLY.test(key) && is(ANY.LINE, units.key[at + 1]) && units.joined[at + 1]) {
      take(at + 2);
      continue;
    }
    if (AT.has(key)) {
      let k = at + 1;
      while (k < units.count && ARTICLES.has(units.key[k]!)) k++;
      // "secrétaire d'État à la Transition écologique", "ministre délégué aux Sports"
      if (kind === 'role' && ANY.CHARGED_AT.test(units.key[at - 1]!) && units.capital[k] && !claims[k]) {
        if (complement(at + 1)) continue;
        break;
      }
      const place = k < units.count && units.joined[k] ? claims[k] : undefined;
      const posted = kind === 'role' && POSTED.test(units.key[from - 1] ?? '');
      if (place && (place.kind === 'country' || place.kind === 'place' || place.kind === 'capital') && (posted || (kind === 'body' && !bare))) {
        country ??= place.country;
        countryLast ||= place.last;
        last = at = place.last;
        continue;
      }
      break;
    }
    // "démocratiquement élu"
    if (kind === 'role' && ANY.ENDS_AN_ADVERB_ONLY.test(key) && at + 1 < units.count && units.joined[at + 1] && lexicon.ELECTED.has(units.key[at + 1]!)) {
      take(at + 2);
      continue;
    }
    // "Syndicat autonome des …", "Confédération paysanne du …": one word between the head and "de" tells of what kind
    if (kind === 'body' && bare && units.capital[from - 1] && tellsOfKind(draft, at)) {
      take(tokenEnd(draft, at));
      continue;
    }
    if (isAdjective(draft, at) && (!units.capital[at] || (!isPersonWord(draft, at) && (kind === 'body' || units.capital[words.at(-1) ?? at] === 1)))) {
      take(tokenEnd(draft, at));
      continue;
    }
    if (kind === 'body' && units.capital[from - 1] && words.at(-1) === at - 1 && closesNoun(draft, at)) take(tokenEnd(draft, at));
    break;
  }
  return { last, countryLast, words, bodies, bare, ...(country ? { country } : {}) };
}

/**
 * Unit after the portfolios that go on behind a ministry that is known by its first: "ministère nigérien de la Santé | et de l'Hygiène
 * publique", "… du Commerce | et des PME".
 */
export function morePortfolios(draft: Draft, from: number): number {
  const { units, lexicon } = draft;
  let last = from;
  for (let at = from; at + 2 < units.count && at - from < LONGEST; ) {
    const joined = units.joined[at] === 1 ? ANY.ET.test(units.key[at]!) : lexicon.OF.has(units.key[at]!) && listGoesOn(draft, at);
    if (!joined) break;
    const of = units.joined[at] === 1 ? at + 1 : at;
    if (!lexicon.OF.has(units.key[of]!)) break;
    const noun = ARTICLES.has(units.key[of + 1]!) ? of + 2 : of + 1;
    if (noun >= units.count || !units.joined[noun] || !units.capital[noun] || draft.claims[noun] || isPersonWord(draft, noun)) break;
    at = tokenEnd(draft, noun);
    while (at < units.count && units.joined[at] && !draft.claims[at] && (isAdjective(draft, at) || (units.capital[at] && !isPersonWord(draft, at))))
      at = tokenEnd(draft, at);
    last = at;
  }
  return last;
}

/** The name of a place behind its kind, or a place that is known: "du lac [Fitri]". */
const placeNameAt = ({ units, claims, lexicon }: Draft, at: number): boolean =>
  at < units.count &&
  units.joined[at] === 1 &&
  units.capital[at] === 1 &&
  (claims[at] ? /^(?:place|country|capital)$/.test(claims[at]!.kind) : !lexicon.FUNCTION_WORDS.has(units.key[at]!) && !lexicon.TITLES.has(units.key[at]!));

/** A verb by the lists and endings alone: what stands behind it does not make it one. */
const isVerb = ({ units, doc, lexicon }: Draft, at: number): boolean => {
  const grammar = grammarOf(doc.language);
  const { lower } = doc.tokens[units.token[at]!]!;
  return lexicon.AGENT_VERBS.has(units.key[at]!) || grammar.finite.has(lower) || grammar.endsFinite(lower);
};

/** A small word that is no verb, with "de" or "pour" right behind it. */
const tellsOfKind = (draft: Draft, at: number): boolean => {
  const { units, lexicon, claims } = draft;
  const end = tokenEnd(draft, at);
  return (
    !units.capital[at] &&
    !claims[at] &&
    end < units.count &&
    units.joined[end] === 1 &&
    units.key[at]!.length > 3 &&
    (lexicon.OF.has(units.key[end]!) || (ANY.POUR.test(units.key[end]!) && ARTICLES.has(units.key[end + 1] ?? ''))) &&
    !lexicon.FUNCTION_WORDS.has(units.key[at]!) &&
    !VERBS.has(units.key[at]!) &&
    !ANY.ENDS_AN_INFINITIVE_OR_PARTICIPLE.test(units.key[at]!) &&
    !isVerb(draft, at)
  );
};

/** "des droits [indirects] a saisi", "la sécurité [intérieure],": like the noun before, many or behind "la", and a verb or a mark behind. */
function closesNoun(draft: Draft, at: number): boolean {
  const { units, claims, lexicon } = draft;
  const end = tokenEnd(draft, at);
  const key = units.key[at] ?? '';
  if (!units.joined[at] || units.capital[at] || claims[at] || key.length < 5) return false;
  const many = key.endsWith('s') && units.key[at - 1]!.endsWith('s');
  if (!many && !(key.endsWith('e') && ANY.TITLE_ARTICLE_FEMININE.test(units.key[at - 2] ?? '') && !units.capital[at - 1])) return false;
  if (lexicon.FUNCTION_WORDS.has(key) || lexicon.COMMON_NOUNS.has(key) || VERBS.has(key) || ANY.ENDS_A_PARTICIPLE_OF_MANY.test(key) || isVerb(draft, at))
    return false;
  return end >= units.count || !units.joined[end] || lexicon.AUXILIARY.test(units.key[end]!) || lexicon.BE.test(units.key[end]!) || isVerb(draft, end);
}

/** Is the last word of a body a people's adjective? */
/** The unit of "de" or "du" before the country that closes a body's name, or its end. */
function ownCountry({ units, knowledge, lexicon }: Draft, body: Claim): number {
  for (let i = body.first + 1; i < body.last - 1; i++) {
    if (!lexicon.OF.has(units.key[i]!)) continue;
    let at = 1;
    for (let j = i + 1; j < body.last && at > 0; j++) at = knowledge.names.next(at, units.word[j]!);
    if (at > 0 && knowledge.names.forms(at)?.some((form) => form.kind === 'country')) return i;
  }
  return body.last;
}

const isOwnDemonym = ({ units, knowledge }: Draft, at: number): boolean =>
  knowledge.names.forms(knowledge.names.next(1, units.word[at]!))?.some((form) => form.kind === 'demonym') ?? false;

/** "des imams et [guides]": the noun before stands behind "des" and both are many. */
function isSecondPlural({ units, lexicon, claims }: Draft, at: number, words: readonly number[]): boolean {
  const first = words.at(-1);
  if (first === undefined || claims[at] || units.capital[at] || !is(ANY.DES, units.key[first - 1])) return false;
  const key = units.key[at]!;
  return key.length > 4 && key.endsWith('s') && units.key[first]!.endsWith('s') && !lexicon.FUNCTION_WORDS.has(key) && units.joined[at] === 1;
}

/** "à l'énergie", "aux sports" behind "Commissariat": what such a body is charged with. */
const chargedWith = ({ units, doc }: Draft, at: number): boolean =>
  ANY.CHARGED_BODY.test(units.key[at - 1] ?? '') &&
  (ANY.TO_CONTRACTED.test(units.key[at]!) || (doc.tokens[units.token[at]!]!.lower === 'à' && ARTICLES.has(units.key[at + 1] ?? '')));

/** "à l'Islam" behind "appel", "en santé" behind "appui". */
function leadsOn({ units, doc, lexicon, claims }: Draft, at: number, words: readonly number[]): boolean {
  const noun = words.at(-1);
  if (noun !== at - 1) return false;
  const key = units.key[noun]!;
  if (units.key[at] === 'en') return SUBJECTS.test(key) && !claims[at + 1] && units.joined[at + 1] === 1 && !lexicon.FUNCTION_WORDS.has(units.key[at + 1]!);
  return doc.tokens[units.token[at]!]!.lower === 'à' && CALLS.test(key) && ARTICLES.has(units.key[at + 1] ?? '') && units.joined[at + 2] === 1;
}

/** "ministère du Commerce, de l'Industrie et de l'Artisanat": another portfolio with a capital follows, and the list ends with "et". */
function listGoesOn(draft: Draft, at: number): boolean {
  const { units, lexicon } = draft;
  if (between(draft, at - 1, at) !== ',' || units.sentence[at] !== units.sentence[at - 1] || !lexicon.OF.has(units.key[at]!)) return false;
  const noun = ARTICLES.has(units.key[at + 1] ?? '') ? at + 2 : at + 1;
  if (noun >= units.count || !units.joined[noun] || !units.capital[noun] || draft.claims[noun] || isPersonWord(draft, noun)) return false;
  for (let i = noun + 1; i < units.count && i - noun <= LONGEST && units.sentence[i] === units.sentence[at]; i++) {
    if (is(ANY.ET, units.key[i])) return true;
    if (!units.joined[i] && !(between(draft, i - 1, i) === ',' && lexicon.OF.has(units.key[i]!))) return false;
    if (lexicon.AUXILIARY.test(units.key[i]!)) return false;
  }
  return false;
}

/** "la République du Mali", "la République française": which one is said. */
const ofMore = ({ units, claims, lexicon }: Draft, at: number): boolean =>
  at < units.count &&
  units.joined[at] === 1 &&
  (claims[at] !== undefined ||
    units.capital[at] === 1 ||
    (lexicon.OF.has(units.key[at]!) && claims[at + 1] !== undefined) ||
    ANY.ADJECTIVE_OF_KIND.test(units.key[at]!));

/** "Cercle d'études, de recherches et de formation": ", de X et de Y" behind a complement. */
function seriesGoesOn(draft: Draft, at: number): boolean {
  const { units, lexicon } = draft;
  if (between(draft, at - 1, at) !== ',' || units.sentence[at] !== units.sentence[at - 1] || !lexicon.OF.has(units.key[at]!)) return false;
  const noun = ARTICLES.has(units.key[at + 1] ?? '') ? at + 2 : at + 1;
  for (let i = noun + 1; i < units.count && i - noun <= 3 && units.joined[i]; i++)
    if (is(ANY.ET, units.key[i])) return lexicon.OF.has(units.key[i + 1] ?? '') && units.joined[i + 1] === 1;
  return false;
}

/** A country with capitals behind it that end in a body's noun: "Zimbabwe Tourism Authority". */
function opensBody(draft: Draft, { last }: Claim): boolean {
  const { units, lexicon, claims } = draft;
  let at = last;
  while (at < units.count && units.joined[at] && units.capital[at] && !claims[at] && between(draft, at - 1, at) === '') {
    if (lexicon.NAMED_HEADS.has(units.key[at]!)) return true;
    at++;
  }
  return false;
}

/** A civil title, a given name with a capital behind it, a rank or function before a name. */
function namesPerson(draft: Draft, at: number): boolean {
  const { units, lexicon, claims, knowledge } = draft;
  const key = units.key[at]!;
  const capitalAt = (i: number): boolean => i < units.count && (units.joined[i] === 1 || between(draft, i - 1, i) === '.') && units.capital[i] === 1;
  if (claims[at]) return false;
  if (lexicon.CIVIL_TITLES.has(key) && (units.capital[at] === 1 || key.length > 4)) return capitalAt(tokenEnd(draft, at));
  if (units.capital[at])
    return (
      (GIVEN_NAMES.has(key) || knowledge.isGivenName(key) || (knowledge.bySurname(key).length > 0 && isPersonWord(draft, at + 1))) &&
      capitalAt(tokenEnd(draft, at)) &&
      !lexicon.COMMON_NOUNS.has(key)
    );
  const next = tokenEnd(draft, at);
  if (!lexicon.TITLES.has(key) || !capitalAt(next)) return false;
  const held = claims[next];
  return held ? held.kind === 'actor' && held.type === 'person' : !lexicon.COMMON_NOUNS.has(units.key[next]!) && !lexicon.FUNCTION_WORDS.has(units.key[next]!);
}

/** "Minister of Roads and Transport Dembo Fattal said": two or three capitals behind the noun that ends an office, up to a verb or a mark. */
function opensName({ units, lexicon, claims }: Draft, at: number): boolean {
  if (!lexicon.OFFICE_ENDS.test(units.key[at - 1]!)) return false;
  let end = at;
  while (end < units.count && (end === at || units.joined[end]) && units.capital[end] && !claims[end]) {
    const key = units.key[end]!;
    if (lexicon.COMMON_NOUNS.has(key) || lexicon.NAMED_HEADS.has(key) || lexicon.BEFORE_HEAD.has(key) || lexicon.OFFICE_ENDS.test(key)) return false;
    end++;
  }
  if (end - at < 2 || end - at > 3) return false;
  return end >= units.count || !units.joined[end] || (!units.capital[end] && (lexicon.AGENT_VERBS.has(units.key[end]!) || /ed$/.test(units.key[end]!)));
}

/** Reads on after an English head noun: "of the …", "for …", capitals joined by "and". */
export function englishTail(draft: Draft, from: number): Tail {
  const { units, lexicon, claims } = draft;
  const words: number[] = [];
  const bodies: Claim[] = [];
  let country: Country | undefined;
  let countryLast = 0;
  let last = from;
  let at = from;
  while (at < units.count && units.joined[at] && at - from < LONGEST) {
    if (!lexicon.OF.has(units.key[at]!)) break;
    let k = at + 1;
    while (k < units.count && units.joined[k] && ARTICLES.has(units.key[k]!)) k++;
    if (k >= units.count || !units.joined[k]) break;
    // "the lawyer for Omar Dorval": somebody, no part of the office
    if (namesPerson(draft, k)) break;
    const known = claims[k];
    // "spokesman for the Zimbabwe Tourism Authority": the country opens a body's name
    if (known?.kind === 'country' && opensBody(draft, known)) {
      last = at = known.last;
      while (at < units.count && units.joined[at] && units.capital[at] && !claims[at]) words.push(at++);
      last = at;
      continue;
    }
    if (known?.kind === 'country') {
      country ??= known.country;
      countryLast ||= known.last;
      last = at = known.last;
      continue;
    }
    if (known && known.kind !== 'demonym') {
      bodies.push(known);
      for (let i = k; i < known.last; i++) words.push(i);
      last = at = known.last;
      continue;
    }
    const start = k;
    while (
      k < units.count &&
      (k === start || units.joined[k]) &&
      !claims[k] &&
      (lexicon.BEFORE_HEAD.has(units.key[k]!) || units.capital[k]) &&
      !lexicon.FUNCTION_WORDS.has(units.key[k]!) &&
      !lexicon.CIVIL_TITLES.has(units.key[k]!) &&
      // "Minister of Health Jean Kalirani"
      !(units.capital[k] && GIVEN_NAMES.has(units.key[k]!) && units.joined[k + 1] === 1 && units.capital[k + 1] === 1) &&
      !(k > start && opensName(draft, k))
    )
      k++;
    if (k === start || (lexicon.BEFORE_HEAD.has(units.key[k - 1]!) && !units.capital[k - 1])) {
      if (k >= units.count || !units.joined[k] || lexicon.FUNCTION_WORDS.has(units.key[k]!) || claims[k]) {
        if (k === start) break;
        // "the ministry of works forgot its duty"
      } else if (!(k > start && (ANY.ENDS_A_PAST.test(units.key[k]!) || lexicon.AGENT_VERBS.has(units.key[k]!)))) k++;
    }
    for (let i = start; i < k; i++) words.push(i);
    last = at = k;
    if (ANY.PLAIN_AND.test(units.key[at]!) && at + 1 < units.count && units.capital[at + 1] && !claims[at + 1] && units.capital[start]) {
      let j = at + 1;
      while (j < units.count && units.joined[j] && units.capital[j] && !claims[j]) words.push(j++);
      last = at = j;
    }
  }
  return { last, countryLast, words, bodies, bare: words.length === 0, ...(country ? { country } : {}) };
}
