import type { Country } from '../../../model/knowledge.ts';
import { ANY } from '../../lang/any.ts';
import { before, between, type Claim, type Draft, ownCountry, tokenEnd } from '../draft.ts';
import { isOfMany } from '../english-bodies.ts';
import { organisation } from './heads.ts';

/** Adjectives between the article and a house: "the Republican-led Senate". */
const REACH = 3;

/** "le Sénat", "the Senate", "Congress", "the House of Commons": with a capital, of the country that the text is about. */
export function houseOf(draft: Draft, at: number, key: string): Claim | undefined {
  const { units, claims } = draft;
  if (!units.capital[at] || tokenEnd(draft, at) !== at + 1) return undefined;
  const french = draft.lexicon.HEAD_FIRST;
  const alone = !french && ANY.HOUSE_ALONE.test(key);
  if (!alone && !ANY.HOUSE_WITH_ARTICLE.test(key)) return undefined;
  // in French the capital is a name's only inside a sentence
  if (french && (units.opens[at] || !ANY.ARTICLE_OF_A_CHAMBER.test(before(draft, at)))) return undefined;
  let last = at + 1;
  if (ANY.HOUSE.test(key) && units.joined[at + 2] && draft.lexicon.OF.has(units.key[at + 1] ?? '') && ANY.OF_A_HOUSE.test(units.key[at + 2] ?? ''))
    last = at + 3;
  // "House Republicans", "Senate Bill": the name goes on
  else if (last < units.count && units.joined[last] && units.capital[last]) return undefined;
  if (french && last < units.count && units.joined[last] && (ANY.MEETING.test(units.key[last]!) || draft.lexicon.OF.has(units.key[last]!))) return undefined;
  // "the National People’s Congress", "the Farmers’ Congress": part of a name
  if (isOfMany(draft, at)) return undefined;
  if (at > 1 && units.key[at - 1] === 's' && between(draft, at - 2, at - 1) === '' && units.capital[at - 2] && !claims[at - 2]) return undefined;
  const lead = before(draft, at);
  const known = at > 0 && units.joined[at] ? claims[at - 1] : undefined;
  if (lead && units.capital[at - 1] && !draft.lexicon.FUNCTION_WORDS.has(lead) && !known) return undefined;
  if (known && !(known.kind === 'demonym' && french)) return undefined;
  if (last === at + 1 && !french && !articleBefore(draft, at) && !(alone && !draft.lexicon.INDEFINITE.has(lead))) return undefined;
  // "le Sénat argentin"
  const people = french && units.joined[last] ? claims[last] : undefined;
  const country = people?.kind === 'demonym' ? people.country : ownCountry(draft, at);
  return organisation(draft, at, people?.kind === 'demonym' ? people.last : last, 'government', country, bodyOf(draft, last, country));
}

/** An article before the house, with at most a few adjectives in small letters between. */
function articleBefore(draft: Draft, at: number): boolean {
  const { units, lexicon } = draft;
  for (let i = at - 1; i >= 0 && at - i <= REACH && units.sentence[i] === units.sentence[at] && /^-?$/.test(between(draft, i, i + 1)); i--)
    if (lexicon.ARTICLES.has(units.key[i]!)) return true;
  return false;
}

/** The house that the base knows of a country. */
function bodyOf(draft: Draft, last: number, country: Country | undefined): string | undefined {
  if (!country) return undefined;
  const word = draft.units.key[last - 1]!;
  const fits = draft.knowledge
    .bodiesOf(country, 'government')
    .filter(({ name }) => ` ${draft.lexicon.HEAD_FIRST ? fold(name.fr) : fold(name.en)} `.includes(` ${word} `));
  return fits.length === 1 ? fits[0]!.id : undefined;
}

const fold = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ');
