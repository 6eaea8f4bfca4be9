import type { Document } from '../document.ts';
import { ANY } from '../lang/any.ts';
import { lexiconOf } from './lexicon.ts';
import type { Units } from './units.ts';

/** A headline with so large a share of capitals says nothing by them. */
const CAPITALS = 0.7;
/** Shorter blocks are judged by their kind alone. */
const FEWEST = 4;
/** Boilerplate that leads to other articles; folded keys of its first words. */
const BOILERPLATE = ANY.BOILERPLATE;
/** "A surtout lire sur BBC Afrique :" is at most so many words long. */
const LONGEST_LEAD = 8;

/** 1 where capitals say nothing (headlines in capitals, bylines), 2 where nothing is read ("Lire aussi : …"). */
export function blindUnits(doc: Document, units: Units): Uint8Array {
  const blind = new Uint8Array(units.count);
  let at = 0;
  doc.blocks.forEach((block, index) => {
    const first = at;
    let capitals = 0;
    let uppers = 0;
    while (at < units.count && units.start[at]! < block.end) {
      capitals += units.capital[at]!;
      uppers += units.upper[at]! | (units.end[at]! - units.start[at]! === 1 ? units.capital[at]! : 0);
      at++;
    }
    const count = at - first;
    const short = block.kind === 'heading' || block.kind === 'title' || count <= 14;
    if (
      count >= FEWEST &&
      short &&
      (uppers >= CAPITALS * count || (lexiconOf(doc.language).CAPITAL_HEADLINES && block.kind !== 'paragraph' && capitals >= CAPITALS * count))
    )
      blind.fill(1, first, at);
    else if (count >= 2 && short && uppers === count) blind.fill(1, first, at);
    // a byline of its own: "Bruno D SEGBEDJI" at the end, "Par Juan Martinez" at the beginning
    else if (count >= 2 && count <= 4 && capitals === count && (index === doc.blocks.length - 1 || index <= 1)) blind.fill(1, first, at);
  });
  // "Par Juan Martinez", "By Jane Doe" opens the text
  if (units.count > 3 && ANY.SIGNED_BY.test(units.key[0]!) && units.capital[0]) for (let i = 0; i < 4 && (i === 0 || units.capital[i]); i++) blind[i] = 1;
  for (let i = 0; i + 2 < units.count; i++) {
    if (!units.opens[i] || !units.capital[i] || !ANY.BOILERPLATE_OPENS.test(units.key[i]!)) continue;
    const words = units.key.slice(i, i + 4).join(' ');
    if (!BOILERPLATE.test(words)) continue;
    for (let k = i; k < units.count && k - i < LONGEST_LEAD; k++) {
      blind[k] = 2;
      if (
        doc.text
          .slice(units.end[k], units.end[k]! + 2)
          .trimStart()
          .startsWith(':')
      )
        break;
    }
  }
  return blind;
}
