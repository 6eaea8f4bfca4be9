import type { Block, BlockKind } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { flatParent, walkFlat } from './dom.ts';
import { isBlock, isHiddenByAttribute, isOtherTree, kindOfTag, NEVER_TEXT, styleOf } from './html-boxes.ts';
import { isReference, SPEAKS, type Speech, speechIn } from './html-speech.ts';
import { type Boundaries, type DomPosition, Runs } from './runs.ts';

/** Article text ↔ live DOM, both ways. Offsets are UTF-16 code units of `text`. */
export interface TextMap {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** True where the text was longer than `maxLength` and its rest was left out. */
  readonly cut: boolean;
  /** DOM position of an offset; between two nodes 'start' takes the later one, 'end' the earlier one. Null only in an empty map. */
  position(offset: number, side: 'start' | 'end'): DomPosition | null;
  /**
   * The live ranges that cover a span, in order: one where the words stand together, more where something that is no article
   * text (a "read also" box) or another tree (shadow root, frame) lies between. Empty where the span is empty.
   */
  ranges(span: Span): Range[];
  /** The stretch of article text a DOM range covers, without outer white space; null where it covers none. */
  span(range: Boundaries): Span | null;
  /** False once a text node was changed or removed, or its frame went away: make a new map then. */
  intact(): boolean;
  /** The text nodes, in text order. */
  readonly nodes: readonly Text[];
  /** Boxes of many words that the page did not show: behind "read more", in tabs. */
  readonly hidden: readonly Element[];
}

export interface TextMapOptions {
  /** Which text nodes belong to the text; all by default. */
  readonly keep?: (node: Text) => boolean;
  /** Elements to leave out with everything in them. */
  readonly skip?: (element: Element) => boolean;
  /** The headline: becomes the first block, kind 'title'. */
  readonly title?: Element | null;
  /** Kind of an element's block where the tag alone does not say it. */
  readonly kindOf?: (element: Element, tag: string) => BlockKind | undefined;
  /** Marks for words that HTML calls speech and leaves to the style to mark; none are added by default. They stand in the text, and in no node. */
  readonly marks?: readonly [string, string] | undefined;
  /** UTF-16 code units after which the text is cut, at the end of a block unless that is far. */
  readonly maxLength?: number;
}

/** Long enough for any article and a book besides; a page of 10 MB is cut, not analysed whole. */
const MAX_LENGTH = 1_500_000;
/** A block may go so much beyond the greatest length before it is cut inside. */
const BLOCK_OVER = 10_000;

/** Words of a box that is not shown, in code units, from which on showing it changes the article; and how many are watched. */
const HIDDEN_LEAST = 80;
const HIDDEN_MAX = 40;

/** A heading element longer than this, or a sentence longer than that, is a lead set in large type. */
const HEADING_MAX = 320;
const HEADING_SENTENCE = 120;

// HTML's own white space. No-break spaces are typography and stay.
const PIECES = /[^ \t\n\r\f\u00ad\u200b\u2060\ufeff]+(?: [^ \t\n\r\f\u00ad\u200b\u2060\ufeff]+)*|[ \t\n\r\f]+|[\u00ad\u200b\u2060\ufeff]+/g;
const PRE_PIECES = /[^\u00ad\u200b\u2060\ufeff]+|[\u00ad\u200b\u2060\ufeff]+/g;

/**
 * Makes the text of the kept nodes below `root`, with its blocks and its map to the DOM. White space is collapsed as the
 * browser shows it, <br> is a line break, soft hyphens and other invisible characters are left out, what is hidden too.
 */
export function createTextMap(root: Node, options: TextMapOptions = {}): TextMap {
  const { keep = () => true, skip = () => false, title = null, kindOf = () => undefined, maxLength = MAX_LENGTH, marks } = options;

  const runs = new Runs();

  const parts: string[] = [];
  const blocks: Block[] = [];
  let length = 0;
  let cut = false;

  let blockStart = -1;
  let blockKind: BlockKind = 'paragraph';
  let breaks = 0;
  let space: DomPosition | null = null;
  let apart = false;
  const kinds: (BlockKind | undefined)[] = [];
  let pre = 0;
  /** The element whose words are speech, and whether its opening mark was written. */
  let speech: Speech | null = null;
  /** The next words say who spoke. */
  let signing = false;
  const hidden: Element[] = [];
  const notShown = (element: Element): void => {
    if (hidden.length < HIDDEN_MAX && (element.textContent ?? '').trim().length >= HIDDEN_LEAST) hidden.push(element);
  };

  const closeBlock = (): void => {
    if (blockStart >= 0) {
      // No-break spaces that end a block are no text; they may be several parts.
      let end = length;
      let final = parts.length - 1;
      while (!parts[final]!.trim()) end -= parts[final--]!.length;
      const last = parts[final]!.trimEnd();
      end -= parts[final]!.length - last.length;
      const long = end - blockStart > HEADING_MAX || (end - blockStart > HEADING_SENTENCE && /[.…]$/.test(last));
      blocks.push({ start: blockStart, end, kind: blockKind === 'heading' && long ? 'paragraph' : blockKind });
      blockStart = -1;
      if (length > maxLength) cut = true;
    }
    breaks = 0;
    space = null;
    if (speech?.opened) speech.reopen = true;
  };

  /** Writes the closing mark behind the last word of the speech, which may have ended its block already. */
  const endSpeech = (): void => {
    if (!speech || !marks) return;
    if (speech.opened) {
      parts.push(marks[1]);
      length += marks[1].length;
      const last = blocks.at(-1);
      if (blockStart < 0 && last) blocks[blocks.length - 1] = { ...last, end: last.end + marks[1].length };
    }
    speech = null;
  };

  const add = (node: Text, from: number, piece: string): void => {
    runs.add(node, from, piece.length, length, apart);
    apart = false;
    parts.push(piece);
    length += piece.length;
  };

  const separate = (separator: string): void => {
    parts.push(separator);
    length += separator.length;
  };

  const addWords = (node: Text, from: number, piece: string): void => {
    if (breaks > 1) closeBlock();
    if (blockStart < 0) {
      if (length) separate('\n\n');
      blockStart = length;
      blockKind = 'paragraph';
      for (let i = kinds.length - 1; i >= 0; i--) {
        const kind = kinds[i];
        if (kind) {
          blockKind = kind;
          break;
        }
      }
    } else if (breaks) separate('\n');
    else if (space) {
      // What lies between the words lies before or after the space, by whose node it is.
      const between = apart;
      apart = between && space.node !== runs.nodes.at(-1);
      add(space.node, space.offset, ' ');
      apart = between && space.node !== node;
    }
    breaks = 0;
    space = null;
    if (speech && marks && (!speech.opened || (speech.reopen && marks[0] === '“' && blockStart === length))) {
      separate(marks[0]);
      speech.opened = true;
      speech.reopen = false;
    } else if (signing && blockStart === length && !/^[—–-]/.test(piece)) separate('— ');
    signing = false;
    // One endless paragraph is cut inside, at a word.
    const room = maxLength - length;
    if (piece.length > room + BLOCK_OVER) {
      cut = true;
      add(node, from, piece.slice(0, Math.max(1, piece.lastIndexOf(' ', room))));
    } else add(node, from, piece);
  };

  const text = (node: Text): void => {
    if (cut) return;
    // "— Name": who spoke, behind the words.
    if (speech?.opened && (blockStart < 0 || breaks) && /^\s*[—–]\s*\p{L}/u.test(node.data)) {
      endSpeech();
      closeBlock();
    }
    if (!keep(node)) {
      if (/\S/.test(node.data)) apart = true;
      return;
    }
    // What is beyond the greatest length need not be looked at.
    const value = node.data.length > 2 * maxLength ? node.data.slice(0, 2 * maxLength) : node.data;
    for (const match of value.matchAll(pre ? PRE_PIECES : PIECES)) {
      if (cut) return;
      const piece = match[0];
      const first = piece.charCodeAt(0);
      if (first === 0xad || first === 0x200b || first === 0x2060 || first === 0xfeff) continue;
      if (!pre && (first === 32 || (first >= 9 && first <= 13))) {
        if (blockStart >= 0 && !breaks && !space) space = { node, offset: match.index };
      } else {
        // White space that opens a block or a line (a no-break space) is no text; in <pre> a line is indented as written.
        const words = blockStart < 0 || breaks ? piece.trimStart() : piece;
        if (words) addWords(node, match.index + piece.length - words.length, words);
      }
    }
  };

  const visit = (start: Node, leaveOut: Element | null): void => {
    const open: boolean[] = [];
    walkFlat(start, {
      enter(element, tag) {
        if (cut) return false;
        if (tag === 'br') {
          if (blockStart >= 0) breaks++;
          return false;
        }
        if (tag === 'hr') closeBlock();
        if (tag === 'wbr') return false;
        if (NEVER_TEXT.has(tag) || element === leaveOut || isHiddenByAttribute(element) || skip(element)) {
          apart = true;
          if (isHiddenByAttribute(element) && !NEVER_TEXT.has(tag)) notShown(element);
          return false;
        }
        const style = styleOf(element);
        if (style?.display === 'none') {
          notShown(element);
          apart = true;
          return false;
        }
        if (tag === 'sup' && isReference(element, parts)) {
          apart = true;
          return false;
        }
        const block = isBlock(tag, style);
        if (block) closeBlock();
        if (marks && speech && element === speech.attribution) {
          endSpeech();
          closeBlock();
          signing = true;
        } else if (marks && !speech && SPEAKS.test(tag)) speech = speechIn(element, tag, parts);
        open.push(block);
        kinds.push(element === title ? 'title' : (kindOf(element, tag) ?? kindOfTag(tag)));
        if (tag === 'pre') pre++;
        if (isOtherTree(element, tag)) apart = true;
        return true;
      },
      leave(element, tag) {
        if (speech?.element === element && tag === 'q') endSpeech();
        const block = open.pop();
        if (block) closeBlock();
        if (speech?.element === element) endSpeech();
        kinds.pop();
        if (tag === 'pre') pre--;
        if (isOtherTree(element, tag)) apart = true;
      },
      text,
    });
    closeBlock();
    apart = true;
  };

  if (title) visit(title, null);
  visit(root, title);

  const joined = parts.join('');
  runs.finish(joined);

  return {
    text: joined,
    blocks,
    cut,
    nodes: runs.nodes,
    hidden,
    position: (offset, side) => runs.position(offset, side),
    ranges: (span) => runs.ranges(span),
    span: (range) => runs.span(range),
    intact: () => runs.intact(),
  };
}

/** All elements around the nodes, as the reader sees them: a walk may stay inside them. */
export function elementsAround(nodes: Iterable<Node>): Set<Node> {
  const around = new Set<Node>();
  for (const node of nodes) {
    for (let up: Node | null = flatParent(node); up && !around.has(up); up = flatParent(up)) around.add(up);
  }
  return around;
}
