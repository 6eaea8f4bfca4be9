import type { Article, Block } from '../../model/article.ts';

/** A line at most this long without a full stop is a heading where lines stand for paragraphs. */
const HEADING_LENGTH = 120;
/** What a line begins with that goes on with the sentence of the line before. */
const GOES_ON = /[^\S\n]*[\p{Ll},;.:)»”]/uy;

/**
 * The article's blocks; where it came without structure, one a line. A line break inside a sentence (hard-wrapped text)
 * does not end a block: the next line then begins in lower case or with closing punctuation.
 */
export function findBlocks(article: Article): readonly Block[] {
  if (article.blocks.length) return article.blocks;
  const { text } = article;
  const blocks: Block[] = [];
  const push = (start: number, end: number): void => {
    while (start < end && /\s/.test(text[start]!)) start++;
    while (end > start && /\s/.test(text[end - 1]!)) end--;
    if (end <= start) return;
    const heading = end - start <= HEADING_LENGTH && !/[.!?…:;,»”"’)\]]$/.test(text.slice(end - 1, end));
    blocks.push({ start, end, kind: heading ? 'heading' : 'paragraph' });
  };
  let from = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    GOES_ON.lastIndex = at + 1;
    if (GOES_ON.test(text)) continue;
    push(from, at);
    from = at + 1;
  }
  push(from, text.length);
  return blocks;
}
