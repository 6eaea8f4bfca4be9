import type { Country } from '../../../model/knowledge.ts';
import { ANY, is } from '../../lang/any.ts';
import { type Claim, type Draft, namesSomebody, textOf, tokenEnd } from '../draft.ts';
import { frenchTail, isAdjective } from '../noun-tail.ts';
import { finiteAt } from '../states/verbs.ts';
import { acronymAfter } from './acronym-behind.ts';
import { typeOfHead } from './heads.ts';

/** "le centre de réflexion X", "le cabinet d'études X", "l'assureur X": nouns of bodies that need their complement, or may be somebody's trade. */
export function kindBody(draft: Draft, at: number, key: string): Claim | undefined {
  const { units, lexicon } = draft;
  if (units.capital[at]) return undefined;
  if (ANY.THINKING_BODY.test(key) && is(ANY.OF_PLAIN_FRENCH, units.key[at + 1]) && ANY.WHAT_IT_THINKS.test(units.key[at + 2] ?? ''))
    return appositionBody(draft, at, key);
  if (!lexicon.COMPANY_BEFORE.has(key)) return undefined;
  const made = appositionBody(draft, at, key);
  if (!made) return undefined;
  // "le transporteur Diallo", "l'armateur Jean Konan": somebody
  return namesSomebody(draft, made.first) || (namesSomebody(draft, made.last - 1) && !units.upper[made.last - 1]) ? undefined : { ...made, type: 'company' };
}

/** "du Lac", "du fleuve" behind a title of one word. */
function titleTail({ units, claims, lexicon }: Draft, at: number): number {
  if (at + 1 >= units.count || !units.joined[at] || !lexicon.OF.has(units.key[at]!)) return at;
  const noun = ANY.TITLE_ARTICLE_FEMININE.test(units.key[at + 1]!) ? at + 2 : at + 1;
  if (noun >= units.count || !units.joined[noun] || units.number[noun]) return at;
  const place = claims[noun];
  if (place) return /^(?:place|country|capital)$/.test(place.kind) ? place.last : at;
  return lexicon.FUNCTION_WORDS.has(units.key[noun]!) ? at : noun + 1;
}

/** Words of such a name. */
const LONGEST_WISH = 6;

/** Unit after "Un toit pour Zinder", "Sauvons la Mékrou": small words without a verb up to a capital behind an article or "pour"; 0 where there is none. */
function wishName(draft: Draft, first: number): number {
  const { units, claims, lexicon } = draft;
  if (units.upper[first] || tokenEnd(draft, first) !== first + 1) return 0;
  for (let i = first + 1; i < units.count && i - first < LONGEST_WISH && units.joined[i]; i++) {
    if (units.capital[i]) {
      if (i === first + 1 || !(lexicon.ARTICLES.has(units.key[i - 1]!) || ANY.POUR.test(units.key[i - 1]!))) return 0;
      return claims[i] ? (/^(?:place|country|capital)$/.test(claims[i]!.kind) ? claims[i]!.last : 0) : tokenEnd(draft, i);
    }
    const key = units.key[i]!;
    if (claims[i] || ANY.ET.test(key) || ANY.WHO.test(key) || finiteAt(draft, i)) return 0;
    // "l'ONG Acted en Ukraine", "l'association Kebtenga du Burkina": where it is
    if (i === first + 1 && (lexicon.OF.has(key) || (lexicon.FUNCTION_WORDS.has(key) && !lexicon.ARTICLES.has(key) && !ANY.POUR.test(key)))) return 0;
  }
  return 0;
}

/** "spécialisé", "dédiée". */
const PARTICIPLE = /..ée?$/;

/** "l'ONG Internet sans frontières", "la société minière russe Nordgold", "l'entreprise COGEB". */
export function appositionBody(draft: Draft, at: number, key: string): Claim | undefined {
  const { units, claims, lexicon } = draft;
  let k = at + 1;
  let country: Country | undefined;
  let guard = 0;
  while (k < units.count && units.joined[k] && guard++ < 6) {
    const known = claims[k];
    if (known?.kind === 'demonym') {
      country ??= known.country;
      k = known.last;
    } else if (!known && !units.capital[k] && (isAdjective(draft, k) || ANY.SOCIETY.test(key))) {
      // "société de sécurité privée X", "le magazine spécialisé X"
      if (lexicon.OF.has(units.key[k]!) || isAdjective(draft, k)) k++;
      else if (lexicon.OF.has(units.key[k - 1]!)) k++;
      else break;
    } else if (k === at + 1 && !known && !units.capital[k] && units.joined[k + 1] && units.capital[k + 1] && PARTICIPLE.test(textOf(draft, k, k + 1))) k++;
    else if (
      !known &&
      lexicon.OF.has(units.key[k]!) &&
      !units.capital[k + 1] &&
      units.key[k + 1] !== undefined &&
      !ANY.ARTICLE_BEHIND_OF.test(units.key[k + 1]!)
    )
      k += 2;
    else break;
  }
  // "la société Faso Oléa SA": a place may open a longer name
  const opensName =
    /^(?:place|country|capital)$/.test(claims[k]?.kind ?? '') &&
    claims[k]!.last === k + 1 &&
    units.joined[k + 1] === 1 &&
    units.capital[k + 1] === 1 &&
    (!claims[k + 1] || /^(?:place|country|capital)$/.test(claims[k + 1]!.kind));
  if (k >= units.count || !units.joined[k] || !units.capital[k] || (claims[k] && !opensName)) return undefined;
  const wish = ANY.NAMED_BY_WHAT_IT_WANTS.test(key) && k === at + 1 ? wishName(draft, k) : 0;
  if (wish) return { first: k, last: wish, kind: 'organisation', rule: 'apposition', type: typeOfHead(key), name: textOf(draft, k, wish) };
  // "le journal Le Courrier du Sahel": the article is part of a title
  const titled = typeOfHead(key) === 'media' || typeOfHead(key) === 'party';
  const title = ANY.TITLE_ARTICLE.test(units.key[k]!) && titled && !units.opens[k] && units.joined[k + 1] === 1 && units.capital[k + 1] === 1;
  if (lexicon.FUNCTION_WORDS.has(units.key[k]!) && !units.upper[k] && !title) return undefined;
  if (lexicon.TITLES.has(units.key[k]!) || lexicon.CIVIL_TITLES.has(units.key[k]!)) return undefined;
  // "la Télévision Nationale"
  if (isAdjective(draft, k) && lexicon.COMMON_NOUNS.has(units.key[k]!) && !units.capital[k + 1]) return undefined;
  // "le groupe B"
  if (units.key[k]!.length === 1 && !units.capital[k + 1]) return undefined;
  const first = k;
  const bracket = acronymAfter(draft, k);
  if (bracket)
    return {
      first,
      last: bracket.last,
      kind: 'organisation',
      rule: 'apposition',
      type: typeOfHead(key),
      ...(country ? { country } : {}),
      name: textOf(draft, first, bracket.last),
    };
  let last = tokenEnd(draft, title ? k + 1 : k);
  // "le quotidien L'Écho du Lac", "l'hebdomadaire Le Vent du fleuve"
  if (title && last === first + 2 && typeOfHead(key) === 'media') last = titleTail(draft, last);
  // "le groupe PS Ahmed Kolda": who sits in it begins
  const member = (i: number): boolean =>
    units.upper[first] === 1 && units.joined[i + 1] === 1 && units.capital[i + 1] === 1 && draft.knowledge.isGivenName(units.key[i]!);
  while (last < units.count && units.joined[last] && !claims[last] && !member(last) && (units.capital[last] || ANY.BEHIND_A_NAME.test(units.key[last]!)))
    last = tokenEnd(draft, last);
  // "le consortium Solidar Suisse", "la compagnie Air Sahara Liptako"
  while (
    last < units.count &&
    units.joined[last] &&
    units.capital[last] &&
    /^(?:country|demonym|place)$/.test(claims[last]?.kind ?? '') &&
    !lexicon.OF.has(units.key[last - 1]!)
  ) {
    last = claims[last]!.last;
    while (last < units.count && units.joined[last] && units.capital[last] && !claims[last] && !lexicon.FUNCTION_WORDS.has(units.key[last]!))
      last = tokenEnd(draft, last);
  }
  // "le parti Renouveau citoyen"
  if (
    ANY.PARTY.test(key) &&
    last - first <= (title ? 2 : 1) &&
    last < units.count &&
    units.joined[last] &&
    !claims[last] &&
    !units.capital[last] &&
    (isAdjective(draft, last) || ANY.PARTY_NAME.test(units.key[last]!))
  )
    last = tokenEnd(draft, last);
  // "l'organisation Mer et Droits"
  if (
    ANY.ASSOCIATION.test(key) &&
    last + 1 < units.count &&
    units.joined[last] &&
    is(ANY.ET, units.key[last]) &&
    units.joined[last + 1] &&
    units.capital[last + 1] &&
    !claims[last + 1] &&
    !lexicon.FUNCTION_WORDS.has(units.key[last + 1]!) &&
    !draft.knowledge.isGivenName(units.key[last + 1]!)
  )
    last = tokenEnd(draft, last + 1);
  // "Internet sans frontières", "Médecins du monde"
  if (last < units.count && units.joined[last] && !units.upper[first] && ANY.LINKS_A_WISH.test(units.key[last]!) && ANY.NAMED_BY_WHAT_IT_WANTS.test(key)) {
    const tail = frenchTail(draft, last, 'body');
    if (tail.last > last && tail.last - last <= 5) last = tail.last;
  }
  // a person is no company: "le groupe Jean Dupont" does not happen, "le site Burkina24" does
  const honours = ANY.NAMED_AFTER_PEOPLE.test(key);
  if (!title && last - first > 1 && draft.knowledge.isGivenName(units.key[first]!) && !honours) return undefined;
  // "la fondation Aimée Loba": without its noun it would be she
  const from = honours && k === at + 1 && !units.upper[first] ? at : first;
  return {
    first: from,
    last,
    kind: 'organisation',
    rule: 'apposition',
    type: typeOfHead(key),
    ...(country ? { country } : {}),
    name: textOf(draft, from, last),
  };
}
