import { ANY } from '../lang/any.ts';
import { NAMED_HEADS } from '../lang/en/organisations.ts';
import { GIVEN_NAMES } from '../lang/given-names.ts';
import { between, claim, type Draft, textOf, tokenEnd, tokenStart } from './draft.ts';
import { typeOfHead } from './organisations/heads.ts';

const LONGEST = 9;

/** English names of bodies in a French text: "la British Heart Foundation", "la Federation of American Scientists". */
export function findEnglishNames(draft: Draft): void {
  const { units, claims, lexicon } = draft;
  let done = 0;
  for (const at of units.capitals) {
    if (at < done || draft.blind[at] || tokenStart(draft, at) !== at || lexicon.FUNCTION_WORDS.has(units.key[at]!)) continue;
    let last = at;
    let words = 0;
    let head = -1;
    let linked = false;
    for (let k = at; k < units.count && k - at < LONGEST; ) {
      if (k > at && !(units.joined[k] ? between(draft, k - 1, k) === '' : between(draft, k - 1, k) === '&')) break;
      const found = claims[k];
      if (!units.capital[k] && k > at && ANY.LINKS_AN_ENGLISH_NAME.test(units.key[k]!)) {
        k++;
        continue;
      }
      if (!units.capital[k] || (found && !/^(?:place|country|capital|demonym)$/.test(found.kind)) || lexicon.FUNCTION_WORDS.has(units.key[k]!)) break;
      if (k > last && last > at) linked = true;
      if (NAMED_HEADS.has(units.key[k]!)) head = k;
      words++;
      k = last = found ? found.last : tokenEnd(draft, k);
    }
    done = Math.max(done, last);
    // French puts the head first; what English shares with it needs a third word
    const closes = head === last - 1 && words > (ANY.ENGLISH_ALONE.test(units.key[head]!) ? 1 : 2) && !lexicon.NAMED_HEADS.has(units.key[at]!);
    if (head < 0 || words < 2 || !(closes || linked) || (!linked && words < 3 && GIVEN_NAMES.has(units.key[at]!))) continue;
    claim(draft, {
      first: at,
      last,
      kind: 'organisation',
      rule: 'shape',
      type: typeOfHead(units.key[head]!),
      name: textOf(draft, at, last).replace(/\s+/g, ' '),
    });
  }
}
