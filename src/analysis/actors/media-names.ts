import { ANY } from '../lang/any.ts';
import { isNameWord } from './6-persons.ts';
import { allClaims, before, between, type Claim, claim, type Draft, textOf, tokenEnd, tokenStart } from './draft.ts';
import { GIVEN_NAMES } from './given-names.ts';

/** Behind them stands what one reads, hears or cites. */
const SOURCE = ANY.OUTLET_SOURCE;
/** "à France Inter", since one is "en France". */
const CALLED = ANY.OUTLET_BEFORE;
/** Words of such a name. */
const LONGEST = 4;

/** Media by shape: services of a known one ("BBC Sport Africa"), "sur France Inter", "lit-on dans Le Matinal". */
export function findMediaNames(draft: Draft): void {
  for (const found of allClaims(draft)) {
    if (found.kind === 'actor' && found.type === 'media') extend(draft, found);
    else if (found.kind === 'country' && CALLED.test(before(draft, found.first))) extend(draft, found);
  }
  findSites(draft);
  if (draft.lexicon.TITLES_OF_PRESS) findTitles(draft);
}

/** "selon Sahelinfos.net": a name that ends as addresses do, with a capital. */
function findSites(draft: Draft): void {
  const { units, doc } = draft;
  for (const at of units.capitals) {
    const end = at + 1;
    if (
      draft.claims[at]?.kind === 'actor' ||
      end >= units.count ||
      units.start[end] !== units.end[at]! + 1 ||
      doc.text[units.end[at]!] !== '.' ||
      !DOMAIN.test(units.key[end]!)
    )
      continue;
    if (/[\w/.@]/.test(doc.text[units.start[at]! - 1] ?? ' ') || /^[/\w]/.test(doc.text.slice(units.end[end]!)) || draft.blind[at]) continue;
    claim(draft, { first: at, last: end + 1, kind: 'organisation', rule: 'media', type: 'media', name: doc.text.slice(units.start[at], units.end[end]) });
  }
}
const DOMAIN = /^(?:com|net|org|info|fr|bf|ml)$/;

/** Services that media in capitals have: "BBC Sport Africa", "VOA Mandarin"; other capitals behind them may be somebody's name. */
const SERVICE = ANY.OUTLET_SERVICE;

/** A name that goes on in capitals is another one: "BBC Monitoring", "France Inter". */
function extend(draft: Draft, found: Claim): void {
  const { units, claims, lexicon } = draft;
  let last = found.last;
  if (found.kind === 'actor' && units.upper[found.last - 1] && !SERVICE.test(units.key[found.last] ?? '') && claims[found.last]?.kind !== 'demonym') return;
  while (last < units.count && last - found.last < LONGEST && units.joined[last] && units.capital[last] && between(draft, last - 1, last) === '') {
    const held = claims[last];
    if (held && !(/^(?:place|country|demonym)$/.test(held.kind) && held.last === last + 1)) return;
    if (!isNameWord(draft, last) || lexicon.TITLES.has(units.key[last]!) || lexicon.CIVIL_TITLES.has(units.key[last]!) || GIVEN_NAMES.has(units.key[last]!))
      return;
    last = held ? held.last : tokenEnd(draft, last);
  }
  if (last === found.last || draft.blind[found.first] || (found.kind === 'country' && claims[found.last])) return;
  claim(draft, { first: found.first, last, kind: 'organisation', rule: 'media', type: 'media', name: textOf(draft, found.first, last).replace(/\s+/g, ' ') });
}

/** "selon Le Matinal": inside a sentence an article keeps its capital only in a title. */
function findTitles(draft: Draft): void {
  const { units, claims, knowledge, lexicon } = draft;
  for (const at of units.capitals) {
    if (!ANY.TITLE_ARTICLE.test(units.key[at]!) || units.upper[at] || units.opens[at] || claims[at] || draft.blind[at] || !SOURCE.test(before(draft, at)))
      continue;
    const first = at + 1;
    if (first >= units.count || !units.joined[first] || !units.capital[first] || claims[first] || tokenStart(draft, first) !== first) continue;
    if (!isNameWord(draft, first) || knowledge.bySurname(units.key[first]!).length > 0 || GIVEN_NAMES.has(units.key[first]!)) continue;
    let last = tokenEnd(draft, first);
    while (
      last < units.count &&
      last - first < LONGEST &&
      units.joined[last] &&
      units.capital[last] &&
      !claims[last] &&
      !lexicon.FUNCTION_WORDS.has(units.key[last]!)
    )
      last = tokenEnd(draft, last);
    // "Le Journal du dimanche", "Le Courrier de Kayes"
    if (last === first + 1 && TITLE_HEAD.test(units.key[first]!) && lexicon.OF.has(units.key[last] ?? '') && units.joined[last]) {
      const noun = ANY.TITLE_ARTICLE_FEMININE.test(units.key[last + 1] ?? '') ? last + 2 : last + 1;
      if (noun < units.count && units.joined[noun] && (units.capital[noun] || ANY.SUNDAY.test(units.key[noun]!))) last = tokenEnd(draft, noun);
    }
    claim(draft, { first: at, last, kind: 'organisation', rule: 'media', type: 'media', name: textOf(draft, at, last).replace(/\s+/g, ' ') });
  }
}
const TITLE_HEAD = ANY.TITLE_HEAD;
