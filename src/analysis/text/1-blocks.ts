import type { Article, Block } from '../../model/article.ts';

/** A line at most this long without a full stop is a heading where lines stand for paragraphs. */
const HEADING_LENGTH = 120;

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
    const rest = /[^\S\n]*(\n?)\s*(\S?)/y;
    rest.lastIndex = at + 1;
    const found = rest.exec(text);
    const goesOn = found !== null && found[1] === '' && /[\p{Ll},;.:)»”]/u.test(found[2] ?? '');
    if (goesOn) continue;
    push(from, at);
    from = at + 1;
  }
  push(from, text.length);
  return blocks;
}
