import type { GriotDatabase } from '../../storage/database.ts';
import { fold } from '../search/fold.ts';
import { termsOf } from '../search/terms.ts';

/** An article whose text holds what is searched for, with the words around the first place. */
export interface TextHit {
  readonly article: string;
  readonly around: string;
}

/** Texts read at a time: the worker goes on answering in between. */
const LOT = 100;
/** Nobody reads more. */
const MOST = 200;
/** Characters on either side of a found word. */
const SIDE = 70;

/** Searches the texts of all kept articles, in whichever state they hold the words. They are too large to be held in memory. */
export async function searchTexts(db: GriotDatabase, typed: string): Promise<TextHit[]> {
  const { needles, none } = termsOf(typed);
  if (needles.length === 0) return [];
  const found = new Map<string, TextHit>();
  for (let after = ''; ; ) {
    const lot = await db.versions.where(':id').above(after).limit(LOT).toArray();
    for (const { article, text } of lot) {
      if (found.has(article)) continue;
      const folded = fold(text);
      if (needles.every((needle) => folded.includes(needle)) && !none.some((needle) => folded.includes(needle)))
        found.set(article, { article, around: aroundWord(text, needles[0]!) });
      if (found.size === MOST) return [...found.values()];
    }
    if (lot.length < LOT) return [...found.values()];
    after = lot.at(-1)!.id;
  }
}

/** The words around the first place of a needle, on one line. */
function aroundWord(text: string, needle: string): string {
  const first = ` ${needle.trim().split(' ')[0]}`;
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (!fold(match[0]).startsWith(first)) continue;
    const [from, to] = [Math.max(0, match.index - SIDE), Math.min(text.length, match.index + match[0].length + SIDE)];
    return `${from > 0 ? '…' : ''}${text.slice(from, to).replace(/\s+/g, ' ')}${to < text.length ? '…' : ''}`;
  }
  return text.slice(0, 2 * SIDE).replace(/\s+/g, ' ');
}
