import type { Block } from '../../model/article.ts';
import type { Sentence, Token } from '../document.ts';

const TERMINAL = new Set(['.', '!', '?', '…', '؟']);
/** A block of so many code units in one line is no paragraph as written: its breaks were lost. */
const LOST_BREAKS = 1_200;
const NONE: ReadonlySet<string> = new Set();
/** May stand between the full stop and the end of the sentence. */
const CLOSING = new Set(['»', '”', '"', '’', "'", '›', ')', ']', '.', '!', '?', '…']);
const TURNED = /\s«\s?[,.;:!?)]/;
const CLOSING_TURNED = new Set([...CLOSING].map((mark) => (mark === '»' ? '«' : mark)));

/**
 * Sentences, block by block. A full stop ends one unless an abbreviation or a single initial stands before it, or the
 * text goes on in lower case: « Non ! » a demandé le ministre. In a long block without a line of its own, where the breaks
 * between headings and paragraphs were lost, a capitalised little word amid the line begins a sentence too: "dans la ville L’objectif …".
 *
 * @param starters  folded words that, capitalised behind initials, begin a sentence: "in Washington, D.C. The event …"
 * @param openers  folded words that open sentences and, capitalised, are no part of a name before a word in lower case; none: no such guess
 */
export function findSentences(
  text: string,
  blocks: readonly Block[],
  tokens: readonly Token[],
  abbreviations: ReadonlySet<string>,
  openers: ReadonlySet<string> = NONE,
  starters: ReadonlySet<string> = NONE,
): Sentence[] {
  const sentences: Sentence[] = [];
  let at = 0;
  blocks.forEach((block, blockIndex) => {
    while (at < tokens.length && tokens[at]!.start < block.start) at++;
    let first = at;
    const lost = openers.size > 0 && block.end - block.start >= LOST_BREAKS && !text.slice(block.start, block.end).trim().includes('\n');
    // a script that sets straight marks may turn them round: » Non « , a-t-il dit
    const closing = TURNED.test(text.slice(block.start, block.end)) ? CLOSING_TURNED : CLOSING;
    const close = (last: number): void => {
      if (last > first) sentences.push({ start: tokens[first]!.start, end: tokens[last - 1]!.end, first, last, block: blockIndex });
      first = last;
    };
    while (at < tokens.length && tokens[at]!.start < block.end) {
      const token = tokens[at]!;
      at++;
      if (lost && at - 1 > first && opensAnew(text, tokens, at - 1, openers)) {
        close(at - 1);
        continue;
      }
      if (token.type === 'word' && endsOnInitials(text, tokens, at - 1, block.end, starters)) {
        close(at);
        continue;
      }
      if (token.type !== 'punct' || !TERMINAL.has(token.fold)) continue;
      if (token.fold === '.' && isAbbreviation(text, tokens, at - 1, abbreviations)) continue;
      // closing marks that belong to this sentence: they touch it, or are French » after a space
      let end = at;
      while (end < tokens.length && tokens[end]!.start < block.end && closing.has(tokens[end]!.fold) && belongs(text, tokens, end)) end++;
      const next = tokens[end];
      const turned = closing === CLOSING_TURNED && next?.fold === '»';
      if (next && next.start < block.end && !turned && !opensSentence(text, next, tokens[end - 1]!)) {
        at = end;
        continue;
      }
      at = end;
      close(end);
    }
    close(at);
  });
  return sentences;
}

/** "… in Washington, D.C. The event drew …": the last stop of the initials ends the sentence too. */
function endsOnInitials(text: string, tokens: readonly Token[], at: number, limit: number, starters: ReadonlySet<string>): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (!starters.size || text[token.end - 1] !== '.' || next?.type !== 'word' || next.start >= limit || next.start === token.end) return false;
  const after = tokens[at + 2];
  return next.capital && starters.has(next.fold) && !(after?.type === 'word' && after.capital);
}

function isAbbreviation(text: string, tokens: readonly Token[], dot: number, abbreviations: ReadonlySet<string>): boolean {
  const before = tokens[dot - 1];
  if (before?.type !== 'word' || before.end !== tokens[dot]!.start) return false;
  const next = tokens[dot + 1];
  // "M. Macron", "J. B." : one capital is an initial
  if (before.end - before.start === 1 && before.capital) return next !== undefined;
  // "D-N.M.", "R-W.Va.": letters that stops touch on both sides
  const joined = next?.type === 'word' && next.start === tokens[dot]!.end && next.end - next.start <= 2 && text[next.end] === '.';
  if (joined && text[before.end - 2] === '-') return true;
  if (next && abbreviations.has(`${before.fold} ${next.fold}`)) return true;
  if (!abbreviations.has(before.fold)) return false;
  // "etc." or "No." may end a sentence: then a capital follows a space and the abbreviation is lower-case
  return !(before.fold === 'etc' && next?.capital) && (before.capital || !next?.capital || text[next.start - 1] !== ' ' || before.fold.length <= 3);
}

/** Does the mark at `index` close the sentence before it? A straight mark that touches the next word opens one instead. */
function belongs(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  const touchesLeft = tokens[index - 1]!.end === token.start;
  if (token.fold === '"' || token.fold === "'" || token.fold === '’') return touchesLeft || !/\S/.test(text[token.end] ?? ' ');
  return true;
}

function opensSentence(text: string, next: Token, last: Token): boolean {
  if (next.type === 'number') return true;
  // a script without capitals tells nothing more
  if (next.type === 'word' && /^\p{Lo}/u.test(next.lower)) return true;
  if (next.type === 'word') return next.capital || next.start === last.end ? next.capital : false;
  // punctuation: an opening mark, a dash or a bracket may open a sentence; a comma or colon never
  return /[«“"'‘‹([–—\-•…#@]/.test(text[next.start] ?? '');
}

/** "dans la ville L’objectif", "Radio Zoura Au moins 200 habitants": a little word with a capital, behind a word and before one in lower case. */
function opensAnew(text: string, tokens: readonly Token[], index: number, openers: ReadonlySet<string>): boolean {
  const token = tokens[index]!;
  const before = tokens[index - 1]!;
  const next = tokens[index + 1];
  if (token.type !== 'word' || !token.capital || !openers.has(token.fold) || before.type === 'punct' || openers.has(before.fold)) return false;
  if (!next || next.type === 'punct' || (next.type === 'word' && next.capital)) return false;
  return text.slice(before.end, token.start).trim() === '';
}
