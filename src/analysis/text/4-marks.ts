import type { Block } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { firstEndingAfter } from '../document.ts';
import type { MarkHabits } from '../lang/marks.ts';

/** A stretch between quotation marks. */
export interface Marked extends Span {
  /** The words without the outer marks and white space; start ≤ end, empty stretches are left out. */
  readonly inner: Span;
  /** 0 for the outermost marks. */
  readonly depth: number;
  /** The closing mark was never written; the end is the end of its block. */
  readonly unclosed: boolean;
  /** Where the whole stretch begins, for the parts of one that an incise interrupts. */
  readonly origin?: number;
}

/** How far an open quote may run on over later blocks (code units) before it counts as never closed. */
const LONGEST_QUOTE = 6_000;
/** Single straight or curly marks close within this distance: longer ones are apostrophes. */
const LONGEST_SINGLE = 600;
/** What a sentence ends with. */
const TERMINAL = /[.!?…]["”’')\]]?$/;
/** Fewer code units before a closing mark that nothing opened are no quote. */
const LEAST_LOST = 8;
/** A heading that is all quoted is at most so long. */
const LONGEST_HEADING = 60;
/** Nobody nests deeper; keeps a page of opening marks linear. */
const DEEPEST = 16;

/** Marks that may close what another of them opened. */
const DOUBLE = /^(?:guillemet|curly|straight)$/;
/** So many marks ahead are looked at for the one that closes. */
const WINDOW = 40;

/** Opening marks that do not look like closing ones. */
const TWO_SIDED = /[«“]/;

type Style = 'guillemet' | 'angle' | 'curly' | 'straight' | 'single' | 'low';
interface Sign {
  readonly at: number;
  readonly length: number;
  readonly style: Style;
  readonly open: boolean;
  readonly close: boolean;
  /** Last block that an opening mark has been followed to: each begins with a mark of its own. */
  reached?: number;
}

const SIGNS = /«|»|‹|›|“|”|„|‟|″|""|"|''|``|‘‘|‘’|’’|‘|’|'|<<|>>|,,(?=\p{L})/gu;

/** A letter that is written onto the next word may stand before its mark: و”…”, بـ”…”. */
const PROCLITIC = /(?:^|\s)\p{Lo}$|\u0640$/u;
const isSpace = (c: string | undefined): boolean => c === undefined || /\s/.test(c);
const isLetter = (c: string | undefined): boolean => c !== undefined && /[\p{L}\p{N}]/u.test(c);

/**
 * Reads each mark with the roles that its shape and its neighbours allow.
 *
 * @param inward  guillemets may point inwards, as in German: »Wir gehen«
 */
function signs(text: string, inward = false): Sign[] {
  const found: Sign[] = [];
  let doubled = false;
  SIGNS.lastIndex = 0;
  for (let m = SIGNS.exec(text); m; m = SIGNS.exec(text)) {
    const at = m.index;
    let sign = m[0];
    // ""We go"": what opens twice closes twice; elsewhere two marks close one stretch each
    if (sign === '""') {
      const opens = inward && (isSpace(text[at - 1]) || text[at - 1] === ':') && isLetter(text[at + 2]);
      if (!opens && !doubled) {
        sign = '"';
        SIGNS.lastIndex = at + 1;
      }
      doubled = opens;
    } else if (sign === '"') doubled = false;
    const length = sign.length;
    const before = text[at - 1];
    const after = text[at + length];
    const push = (style: Style, open: boolean, close: boolean): void => {
      if (open || close) found.push({ at, length, style, open, close });
    };
    switch (sign) {
      case '«':
      case '<<': {
        // what typesetting scripts make of straight marks: » Non « , a-t-il dit
        const turned = isSpace(before) && /^\s?[,.;:!?)]/.test(text.slice(at + length, at + length + 2));
        // "an « enclave« .": the wrong mark, where only a closing one can stand
        const typed = /[\p{L}\p{N}.!?…]/u.test(before ?? '') && /^(?:[^\S\n]?[,.;:!?)»]|\n|$)/.test(text.slice(at + length, at + length + 2));
        const shuts = turned || typed || (inward && !isSpace(before) && !isLetter(after));
        push('guillemet', !shuts, shuts);
        break;
      }
      case '»':
      case '>>': {
        // "» LIRE AUSSI …", and each new paragraph of a long quote: nothing ends there
        if ((before === undefined || before === '\n') && /^[ \u00a0\u202f]\p{Lu}/u.test(text.slice(at + length, at + length + 2))) break;
        const opens = inward && isLetter(after) && !isLetter(before);
        push('guillemet', opens, !opens);
        break;
      }
      case '‹':
        push('angle', true, false);
        break;
      case '›':
        push('angle', false, true);
        break;
      case '„':
      case ',,':
        push('low', true, false);
        break;
      case '“': {
        // "… شقيقة “، قال": before a comma or a full stop it closes where either way is written
        const shuts = inward && isSpace(before) && /^\s?[.,،؛;!?؟)]/.test(text.slice(at + length, at + length + 2));
        // closes „…“ and “ … “, and opens everywhere else
        push('curly', !shuts, shuts || (isSpace(before) ? /[,.;:!?)]/.test(after ?? '') : isSpace(after) || /[\p{P}]/u.test(after ?? '')));
        break;
      }
      case '”':
      case '‟':
        // where both are written alike, one behind white space or a proclitic opens
        push(
          'curly',
          (inward && before === ':' && !isSpace(after)) ||
            (isSpace(before) && (isLetter(after) || inward)) ||
            (inward && isLetter(after) && PROCLITIC.test(text.slice(at - 2, at))),
          true,
        );
        break;
      case '"':
      case '""':
      case '″':
      case "''":
      case '‘‘':
      case '‘’':
      case '’’':
      case '``': {
        // a straight mark opens and closes by its spacing; where that does not tell, it may do either
        if (length === 2 && isLetter(before) && isLetter(after)) break;
        const gapBefore = isSpace(before);
        const gapAfter = isSpace(after);
        const opens = /[([{«“‘—–\-/:;’']/.test(before ?? '') && !gapAfter;
        const shuts = /[.,;:!?…)\]}»”’—–\-/،؛؟]/.test(after ?? '');
        // said:" six words": it opens where nothing is open
        if (gapAfter && (gapBefore || before === ':')) push('straight', true, true);
        else if (gapBefore) push('straight', !shuts, shuts);
        else if (opens && !shuts) push('straight', true, false);
        else if (gapAfter || shuts) push('straight', false, true);
        else push('straight', true, true);
        break;
      }
      case '‘':
        push('single', !isLetter(before), false);
        break;
      case '’':
        push('single', false, !isLetter(after));
        break;
      case "'":
        push('single', (isSpace(before) || /[([{«“"]/.test(before ?? '')) && isLetter(after), !isSpace(before) && !isLetter(after));
        break;
    }
  }
  return found;
}

const closes = (open: Style, sign: Sign): boolean =>
  sign.close && (sign.style === open || (open === 'low' && (sign.style === 'curly' || sign.style === 'straight')));

/**
 * Pairs quotation marks of every style, nested ones too, in time linear in the text. A stretch may run over several
 * blocks where no closing mark stands; a mark of the same style at the beginning of a block then goes on with it.
 * A closing mark that nothing opened closes what begins with its block.
 *
 * @param habits  how the text's language sets its marks
 */
export function findMarked(text: string, blocks: readonly Block[], { inward, reopens }: MarkHabits = {}): Marked[] {
  const all = signs(text, inward);
  const blockOf = (at: number): number => Math.min(firstEndingAfter(blocks, at), blocks.length - 1);
  const out: Omit<Marked, 'depth'>[] = [];
  const stack: Sign[] = [];
  /** Where the last stretch ended. */
  let last = 0;
  const finish = (open: Sign, end: number, closeLength: number, unclosed: boolean): void => {
    let a = open.at + open.length;
    let b = end - closeLength;
    while (a < b && /\s/.test(text[a]!)) a++;
    while (b > a && /\s/.test(text[b - 1]!)) b--;
    if (b > a) out.push({ start: open.at, end, inner: { start: a, end: b }, unclosed });
    last = Math.max(last, end);
  };
  const abandon = (from: number, before = Number.POSITIVE_INFINITY): void => {
    // Never closed: it ends with its block, or where the next one opens. An unclosed single mark was an apostrophe, and is none.
    while (stack.length > from) {
      const open = stack.pop()!;
      if (open.style === 'single' || !blocks.length) continue;
      finish(open, Math.max(open.at + open.length, Math.min(before, blocks[open.reached ?? blockOf(open.at)]!.end)), 0, true);
    }
  };
  all.forEach((sign, index) => {
    // too far from its opening mark
    while (stack.length) {
      const top = stack[stack.length - 1]!;
      const far = sign.at - top.at > (top.style === 'single' ? LONGEST_SINGLE : LONGEST_QUOTE);
      const crossed = top.style === 'single' && blockOf(top.at) !== blockOf(sign.at);
      if (!far && !crossed && !isLost(top, sign)) break;
      abandon(stack.length - 1, sign.at);
    }
    const deepest = sign.close ? stack.findLastIndex((open) => closes(open.style, sign)) : -1;
    const top = stack[stack.length - 1];
    if (sign.open && top && sign.style === top.style && blockOf(top.at) !== blockOf(sign.at)) {
      const block = blocks[blockOf(sign.at)];
      if (block && sign.at - block.start <= 1) {
        // A new mark at each paragraph of a long quote, if the quote does close later on.
        const next = all.slice(index + 1, index + WINDOW).find((later) => later.style === sign.style);
        if (next && closes(top.style, next) && !startsBlock(next)) return;
        if (next && startsBlock(next) && blockOf(next.at) === blockOf(sign.at) + 1) return;
      }
      // what is still open from paragraphs before never closed
      if (!sign.close) {
        const lost = stack.findIndex((open) => blockOf(open.at) !== blockOf(sign.at));
        abandon(lost, sign.at);
      }
    }
    // "intenable”, “intenable", « intenable”: opened in one style, closed in another
    if (top && deepest < 0 && closesOther(top, sign, index)) {
      stack.pop();
      finish(top, sign.at + sign.length, sign.length, false);
      return;
    }
    // "d’» attractivité »": meant to open
    const next = all[index + 1];
    if (sign.style === 'guillemet' && sign.close && !stack.length && next?.style === 'guillemet' && next.close && blockOf(next.at) === blockOf(sign.at)) {
      stack.push(sign);
      return;
    }
    if (deepest < 0 && closesLost(sign)) {
      const { start } = blocks[blockOf(sign.at)]!;
      finish({ ...sign, at: start, length: 0 }, sign.at + sign.length, sign.length, false);
      return;
    }
    const prefersClose = deepest >= 0 && (!sign.open || sign.style === 'straight' || sign.style === 'curly');
    if (sign.close && prefersClose) {
      abandon(deepest + 1, sign.at);
      const open = stack.pop()!;
      finish(open, sign.at + sign.length, sign.length, false);
    } else if (sign.open && stack.length < DEEPEST) {
      // A straight mark opens inside itself only where two closing ones follow; otherwise the earlier one was never closed.
      const same = sign.style === 'straight' ? stack.findIndex((open) => open.style === 'straight') : -1;
      const [next, afterNext] = all.slice(index + 1, index + 6).filter((later) => later.style === 'straight');
      const nested = next && afterNext && next.close && !next.open && afterNext.close && !afterNext.open;
      if (same >= 0 && !nested) abandon(same, sign.at);
      stack.push(sign);
    }
  });
  abandon(0);

  /** Does a mark close what another style opened in its block, no mark of the same style doing so before the next one opens? */
  function closesOther(open: Sign, sign: Sign, index: number): boolean {
    if (!sign.close || !DOUBLE.test(sign.style) || !DOUBLE.test(open.style) || blockOf(open.at) !== blockOf(sign.at)) return false;
    if (open.style === 'straight') return sign.style !== 'straight' && !sign.open;
    if (text[sign.at] === '″' && open.style === 'curly') return true;
    if (sign.open || /\d/.test(text[sign.at - 1]!)) return false;
    for (let i = index + 1; i < all.length && i <= index + WINDOW; i++) {
      const later = all[i]!;
      if (later.style === open.style) return later.open && !later.close;
    }
    return true;
  }

  /** Is a mark still open behind a paragraph that does not begin with one? */
  function isLost(open: Sign, sign: Sign): boolean {
    if (!reopens || (open.style !== 'straight' && open.style !== 'curly')) return false;
    const block = blockOf(sign.at);
    let reached = open.reached ?? blockOf(open.at);
    // a line that ends amid a sentence goes on
    while (reached < block && !TERMINAL.test(text.slice(blocks[reached]!.end - 2, blocks[reached]!.end))) reached++;
    open.reached = reached;
    if (block <= reached) return false;
    if (block > reached + 1 || sign.style !== open.style || !startsBlock(sign)) return true;
    open.reached = block;
    return false;
  }

  /** "We have nothing left,” he said: a closing mark that nothing opened, the first mark of its block, closes what begins with the block. */
  function closesLost(sign: Sign): boolean {
    const block = blocks[blockOf(sign.at)];
    if (sign.open || stack.length || !block || last > block.start || sign.at - block.start < LEAST_LOST) return false;
    if (!/[\p{L},.!?…]\s?$/u.test(text.slice(sign.at - 2, sign.at))) return false;
    // ‘Really strange’ as a heading
    if (sign.style === 'single') return sign.at + 1 === block.end && block.kind === 'heading' && block.end - block.start <= LONGEST_HEADING;
    return /^(?:straight|curly|guillemet)$/.test(sign.style);
  }

  function startsBlock(sign: Sign): boolean {
    const block = blocks[blockOf(sign.at)];
    return block !== undefined && sign.open && sign.at - block.start <= 1;
  }
  return layered(
    text,
    out.sort((a, b) => a.start - b.start || b.end - a.end),
  );
}

/**
 * Where a stretch ends: "« We wait, he said. She added : « We go. »", one that was never closed ends with the last sentence (or clause) before the
 * next one of its style, since a mark is lost more often than marks stand within marks.
 */
function givenUp(text: string, { start, end, inner, unclosed }: Omit<Marked, 'depth'>, next: Omit<Marked, 'depth'> | undefined): number {
  if (!unclosed || !next || next.start >= end || !TWO_SIDED.test(text[start]!) || text[next.start] !== text[start]) return end;
  for (const ending of [/[.!?…]/, /,/]) for (let at = next.start; at > inner.start; at--) if (ending.test(text[at - 1]!) && !isLetter(text[at])) return at;
  return next.start;
}

/** "« We wait. « We go. »": a mark again at each sentence, and one that closes them all. */
function goesOn(text: string, { start, inner, unclosed }: Omit<Marked, 'depth'>, end: number, next: Omit<Marked, 'depth'> | undefined): boolean {
  if (!unclosed || !next || next.unclosed || text[next.start] !== text[start]) return false;
  const words = text.slice(inner.start, Math.min(end, next.start)).trimEnd();
  return TERMINAL.test(words) && /^ $/.test(text.slice(inner.start + words.length, next.start));
}

/**
 * How deep each of the sorted stretches lies: in those that are really around it, not in one that was given up before.
 * One that was never closed ends where another opens that outlasts it.
 */
function layered(text: string, sorted: readonly Omit<Marked, 'depth'>[]): Marked[] {
  const ends = sorted.map((marked, index) => givenUp(text, marked, sorted[index + 1]));
  const around: number[] = [];
  const depths = sorted.map(({ start, end }, index) => {
    while (around.length && (ends[around.at(-1)!]! <= start || ends[around.at(-1)!]! < end)) {
      const top = around.pop()!;
      ends[top] = Math.min(ends[top]!, start);
    }
    around.push(index);
    return around.length - 1;
  });
  const reopened = sorted.map((marked, index) => goesOn(text, marked, ends[index]!, sorted[index + 1]));
  return sorted.flatMap((marked, index) => {
    if (reopened[index - 1]) return [];
    let of = index;
    while (reopened[of]) of++;
    if (of > index) return [{ ...sorted[of]!, start: marked.start, inner: { start: marked.inner.start, end: sorted[of]!.inner.end }, depth: depths[index]! }];
    const end = ends[index]!;
    let last = Math.min(marked.inner.end, end);
    while (last > marked.inner.start && /\s/.test(text[last - 1]!)) last--;
    return last > marked.inner.start ? [{ ...marked, end, inner: { start: marked.inner.start, end: last }, depth: depths[index]! }] : [];
  });
}
