import { ANY } from '../lang/any.ts';
import { GIVEN_NAMES } from '../lang/given-names.ts';
import { isNameWord } from './6-persons.ts';
import { after, before, between, claim, type Draft, textOf, tokenEnd, tokenStart } from './draft.ts';
import { typeOfHead } from './organisations/heads.ts';

/** Nouns that say, in an apposition or behind it, that a name is a body's; folded. */
const BODY_NOUNS = ANY.BODY_NOUNS;
/** A name before a noun in small letters, English: "the Ennahda party", "Dozowa militia". */
const BEHIND = ANY.BODY_BEHIND;
/** Adjectives that the press writes with a capital are no names: "Islamist party", "Marxist group". */
const ADJECTIVE = ANY.ENDS_AN_ADJECTIVE;
const ARTICLE = ANY.ARTICLE_OF_ONE;
/** Words between the article and the noun: "a small Niamey-based rights group", "la principale". */
const REACH = 5;
/** What a capital article tells. */
const TITLED = 'title';
/** Words of such a name. */
const LONGEST = 7;

/** Bodies told by what stands beside them: "Ansaroul, a jihadist group", "Tabital Gure, une association d'éleveurs", "the Ennahda party". */
export function findAppositions(draft: Draft): void {
  const { units } = draft;
  let done = 0;
  for (const at of units.capitals) {
    if (at < done) continue;
    if (draft.claims[at] && draft.claims[at]!.first !== at) continue;
    const linked = endOfLinked(draft, at);
    if (draft.blind[at] || !(linked || nameMayBegin(draft, at))) continue;
    const last = linked || endOfCapitals(draft, at);
    if (last <= at || !units.capital[last - 1]) continue;
    done = last;
    if (universityBehind(draft, last)) {
      claim(draft, {
        first: at,
        last: last + 1,
        kind: 'organisation',
        rule: 'apposition',
        type: 'organisation',
        name: textOf(draft, at, last + 1).replace(/\s+/g, ' '),
      });
      continue;
    }
    const noun = linked
      ? after(draft, last)
      : (bodyNounAfter(draft, at, last) ?? nounBeforeComma(draft, at, last) ?? nounBehind(draft, at, last) ?? titleOf(draft, at, last));
    if (!noun) continue;
    // "reviewed by The Sentinel": the article is a part of a title
    const first = noun === TITLED ? at - 1 : at;
    claim(draft, {
      first,
      last,
      kind: 'organisation',
      rule: 'apposition',
      type: noun === TITLED ? 'media' : typeOfHead(noun),
      name: textOf(draft, first, last).replace(/\s+/g, ' '),
    });
  }
}

function nameMayBegin(draft: Draft, at: number): boolean {
  const { units } = draft;
  const held = draft.claims[at];
  if (tokenStart(draft, at) !== at || (!held && !isNameWord(draft, at))) return false;
  // a place may open a longer name, and nothing else that is known
  if (held && !(/^(?:place|country|capital)$/.test(held.kind) && units.joined[held.last] === 1 && units.capital[held.last] === 1)) return false;
  return !(at > 0 && units.joined[at] && units.capital[at - 1] && !ANY.THE.test(units.key[at - 1]!) && !units.opens[at - 1] && !draft.claims[at - 1]);
}

function endOfCapitals(draft: Draft, first: number): number {
  const { units, claims } = draft;
  const held = claims[first];
  let last = held ? held.last : tokenEnd(draft, first);
  while (
    last < units.count &&
    last - first < LONGEST &&
    units.joined[last] &&
    !claims[last] &&
    isNameWord(draft, last) &&
    between(draft, last - 1, last) === ''
  )
    last = tokenEnd(draft, last);
  return last;
}

/** "the [Engagement for Citizenship and Order] party": capitals and small links up to what they name. */
function endOfLinked(draft: Draft, first: number): number {
  const { units, lexicon } = draft;
  if (lexicon.HEAD_FIRST || !ANY.THE.test(before(draft, first))) return 0;
  let linked = false;
  let last = first + 1;
  for (; last - first < LONGEST + 2 && units.joined[last] && between(draft, last - 1, last) === ''; last++) {
    if (units.capital[last]) continue;
    if (!lexicon.FUNCTION_WORDS.has(units.key[last]!) || !units.capital[last + 1]) break;
    linked = true;
  }
  return linked && BEHIND.test(after(draft, last)) && !draft.claims.slice(first, last).some((held) => held?.kind === 'actor') ? last : 0;
}

/** ", a … group", ", une association": the noun, where one follows within reach. */
function bodyNounAfter(draft: Draft, first: number, last: number): string | undefined {
  const { units, lexicon } = draft;
  if (last + 1 >= units.count || units.sentence[last] !== units.sentence[last - 1] || between(draft, last - 1, last) !== ',') return undefined;
  if (!ARTICLE.test(units.key[last]!) || looksLikePerson(draft, first, last)) return undefined;
  if (lexicon.COMMON_NOUNS.has(units.key[first]!) && last - first === 1) return undefined;
  const english = !draft.lexicon.HEAD_FIRST;
  const definite = ANY.DEFINITE_OF_ONE.test(units.key[last]!);
  for (let i = last + 1; i < units.count && i - last <= REACH && (units.joined[i] || i === last + 1); i++) {
    const word = units.key[i]!;
    if (!BODY_NOUNS.has(word) || (units.capital[i] && !units.upper[i])) {
      // "the Masalit, an ethnic group"
      if (ANY.OF_PEOPLES.test(word)) return undefined;
      if (lexicon.ROLE_HEADS.has(word) || (i > last + 1 && ANY.ENDS_AN_ASIDE.test(word))) return undefined;
      // French: the noun comes first, with few adjectives before it
      if (!english && i > last + 2) return undefined;
      continue;
    }
    // "the group" alone takes up what was said; it names nothing
    if (definite && i === last + 1 && !ANY.GOES_ON_WITH_NOUN.test(after(draft, i + 1))) return undefined;
    if (english && lexicon.ROLE_HEADS.has(after(draft, i + 1))) return undefined;
    // "un groupe de maisons", "a group of people": many of something
    if (ANY.GROUP.test(word) && ANY.OF_PLAIN.test(after(draft, i + 1)) && !ANY.KIND_OF_GROUP.test(units.key[i + 2] ?? '')) return undefined;
    return word;
  }
  return undefined;
}

/** "its rival weekly, the [Harbour Watchman], printed", "un hebdomadaire proche du pouvoir, [Le Fanal], …": what it is, then its name between commas. */
function nounBeforeComma(draft: Draft, first: number, last: number): string | undefined {
  const { units, lexicon, claims } = draft;
  const begin = lexicon.ARTICLES.has(before(draft, first)) ? first - 1 : first;
  if (begin < 1 || units.sentence[begin] !== units.sentence[begin - 1] || between(draft, begin - 1, begin) !== ',') return undefined;
  if (last < units.count && units.joined[last] && units.sentence[last] === units.sentence[last - 1]) return undefined;
  if (
    looksLikePerson(draft, first, last) ||
    (claims[first] && claims[first]!.last >= last) ||
    (last - first === 1 && lexicon.COMMON_NOUNS.has(units.key[first]!))
  )
    return undefined;
  for (let i = begin - 1; i >= 0 && begin - i <= (lexicon.HEAD_FIRST ? REACH : 1) && (i === begin - 1 || units.joined[i + 1]); i--) {
    if (units.capital[i]) return undefined;
    if (BODY_NOUNS.has(units.key[i]!)) return ANY.ONE_OF_A_KIND.test(before(draft, lexicon.HEAD_FIRST ? i : kindStart(draft, i))) ? units.key[i]! : undefined;
  }
  return undefined;
}

/** First unit of the few words before an English noun: "[a] pro-government militia". */
function kindStart({ units }: Draft, noun: number): number {
  let at = noun;
  while (at > 0 && noun - at < REACH && units.joined[at] && !units.capital[at - 1] && !ANY.ONE_OF_A_KIND.test(units.key[at - 1]!)) at--;
  return at;
}

/** "Al Akhawayn [university]". */
function universityBehind(draft: Draft, last: number): boolean {
  return !draft.lexicon.HEAD_FIRST && ANY.UNIVERSITY.test(after(draft, last)) && !draft.units.capital[last];
}

/** "the [Ennahda] party". */
function nounBehind(draft: Draft, first: number, last: number): string | undefined {
  const { units, lexicon } = draft;
  if (draft.lexicon.HEAD_FIRST || draft.claims[first]) return undefined;
  // "the Umoja opposition alliance"
  const noun = ANY.KIND_OF_BODY.test(after(draft, last)) ? after(draft, last + 1) : after(draft, last);
  if (!BEHIND.test(noun) || units.capital[last] || lexicon.ROLE_HEADS.has(after(draft, last + 1))) return undefined;
  if (!ANY.BEFORE_A_NAMED_NOUN.test(before(draft, first)) || looksLikePerson(draft, first, last)) return undefined;
  for (let i = first; i < last; i++) if (ADJECTIVE.test(units.key[i]!) || lexicon.COMMON_NOUNS.has(units.key[i]!)) return undefined;
  // "a Touareg group" is of a people, "the Dozowa militia" a name
  if (before(draft, first) === 'a' && noun === 'group') return undefined;
  return noun;
}

/** "reviewed by The Sentinel": in English an article keeps its capital inside a sentence only in a title. */
function titleOf(draft: Draft, first: number, last: number): string | undefined {
  const { units, lexicon } = draft;
  const article = first - 1;
  if (draft.lexicon.HEAD_FIRST || article < 1 || !ANY.THE.test(units.key[article]!) || !units.capital[article] || units.upper[article] || units.opens[article])
    return undefined;
  if (!units.joined[first] || !units.joined[article] || units.capital[article - 1] || draft.claims[first] || last - first > 3) return undefined;
  // "is called The Room of Despair", "known as The Crew": no title, or a longer one
  if (units.joined[last] && lexicon.OF.has(units.key[last] ?? '')) return undefined;
  if (ANY.KNOWN_AS.test(units.key[article - 1]!)) return undefined;
  return TOWN.test(units.key[first]!) ? undefined : TITLED;
}
/** "The Hague", "The Gambia", "The Bahamas". */
const TOWN = ANY.CAPITAL_ARTICLE;

const looksLikePerson = (draft: Draft, first: number, last: number): boolean => {
  const key = draft.units.key[first]!;
  return GIVEN_NAMES.has(key) || (last - first > 1 && draft.knowledge.isGivenName(key) && !draft.lexicon.COMMON_NOUNS.has(key));
};
