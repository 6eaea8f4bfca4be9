import type { Block, BlockKind } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { attributeOf, documentOf, flatParent, hasAttributes, holds, precedes, queryIn, rangeIn, tagOf, viewOf, walkFlat } from './dom.ts';

/** A boundary in the DOM, as Range and StaticRange take it. */
export interface DomPosition {
  readonly node: Text;
  readonly offset: number;
}

/** What Range, StaticRange and the selection's ranges have in common. */
export type Boundaries = Pick<AbstractRange, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>;

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

/** What lies in them is never text on the page. */
export const NEVER_TEXT = new Set(
  'script style noscript template head title meta link svg math canvas video audio object embed select option datalist textarea input button progress meter img picture map'.split(
    ' ',
  ),
);

const BLOCK_TAGS = new Set(
  (
    'html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset frame h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr iframe legend li main menu nav ol p pre search section summary table caption tbody td tfoot th thead tr ul'
  ).split(' '),
);

const BLOCK_DISPLAY = /^(block|flex|grid|list-item|flow-root|table)/;

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

function kindOfTag(tag: string): BlockKind | undefined {
  if (/^h[1-6]$/.test(tag)) return 'heading';
  if (tag === 'blockquote') return 'quote';
  if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'list';
  if (tag === 'figcaption' || tag === 'caption') return 'caption';
  return undefined;
}

/** Not shown by its own attributes: what can be known without a layout. */
export function isHiddenByAttribute(element: Element): boolean {
  if (!hasAttributes(element)) return false;
  const hidden = attributeOf(element, 'hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  const style = attributeOf(element, 'style');
  return style !== null && /(?:^|;)\s*display\s*:\s*none/i.test(style);
}

/** The computed style in a browser; null in the document libraries of tests and command lines. */
function styleOf(element: Element): CSSStyleDeclaration | null {
  const view = viewOf(documentOf(element));
  // CSS.highlights stands for "a real browser": elsewhere computed styles are slow, wrong or missing.
  return view && 'CSS' in view && 'Highlight' in view ? view.getComputedStyle(element) : null;
}

/** A number that leads to a note: in brackets, linked, or glued to a word. "km²" and "1er" are none. */
function isReference(element: Element, before: readonly string[]): boolean {
  const text = (element.textContent ?? '').trim();
  if (/^[[(]\s*(?:\d{1,3}|[a-z]|\*)\s*[\])]$/.test(text)) return true;
  if (!/^(?:\d{1,3}|\*{1,3}|†)(?:\s*,\s*\d{1,3})*$/.test(text)) return false;
  return (
    queryIn(element, 'a').length > 0 || tagOf(flatParent(element) ?? element) === 'a' || /(?:[\p{L}’'-]{3}|[.,;:!?»”")])\s*$/u.test(before.slice(-3).join(''))
  );
}

const POSTS = /(?:^|[\s_-])(?:twitter-tweet|twitter-video|instagram-media|fb-post|tiktok-embed|bluesky-embed|mastodon-embed|telegram-post)(?=$|[\s_-])/i;
const OPENS = /^[\s\u00a0]*(?:[«“„"‟‹‘]|''|<<)/;

/** Whether an element's words are speech that only its tag marks: <q>, a block quote behind a colon, with its author, or a post. */
function speechIn(element: Element, tag: string, before: readonly string[]) {
  const words = element.textContent ?? '';
  const last = before.slice(-3).join('').trimEnd();
  if (OPENS.test(words) || /[«“„"‹‘]$/.test(last)) return null;
  const speech = { element, attribution: null as Element | null, opened: false, reopen: false };
  if (tag === 'q') return speech;
  const signed = Array.from(queryIn(element, 'cite,footer,figcaption,.author,.source')).filter((one) => {
    const length = (one.textContent ?? '').trim().length;
    return length > 3 && length < 160;
  });
  speech.attribution = signed.findLast((one) => !signed.some((other) => other !== one && holds(other, one))) ?? null;
  const dashed = /(?:[.!?…»”"]|\n)\s*[—–]\s*\p{Lu}[^\n]{3,160}\s*$/u.test(words.trim());
  return speech.attribution || dashed || last.endsWith(':') || POSTS.test(attributeOf(element, 'class') ?? '') ? speech : null;
}

/** Its children stand in another tree than its neighbours: no range spans both. */
const isOtherTree = (element: Element, tag: string): boolean => tag === 'iframe' || tag === 'frame' || tag === 'slot' || Boolean(element.shadowRoot);

/**
 * Makes the text of the kept nodes below `root`, with its blocks and its map to the DOM. White space is collapsed as the
 * browser shows it, <br> is a line break, soft hyphens and other invisible characters are left out, what is hidden too.
 */
export function createTextMap(root: Node, options: TextMapOptions = {}): TextMap {
  const { keep = () => true, skip = () => false, title = null, kindOf = () => undefined, maxLength = MAX_LENGTH, marks } = options;

  // A run: text [at, at + length) is node's data [from, from + length).
  const runAt: number[] = [];
  const runLength: number[] = [];
  const runFrom: number[] = [];
  const runNode: number[] = [];
  /** 1 where the run before cannot share a range with this one. */
  const runApart: number[] = [];
  const nodes: Text[] = [];
  const data: string[] = [];
  const nodeRuns = new Map<Node, { first: number; last: number }>();

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
  let speech: { readonly element: Element; readonly attribution: Element | null; opened: boolean; reopen: boolean } | null = null;
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
    const index = nodes[nodes.length - 1] === node ? nodes.length - 1 : nodes.push(node) - 1;
    if (index === data.length) data.push(node.data);
    const last = runAt.length - 1;
    if (last >= 0 && !apart && runNode[last] === index && runFrom[last]! + runLength[last]! === from && runAt[last]! + runLength[last]! === length) {
      runLength[last]! += piece.length;
    } else {
      runAt.push(length);
      runLength.push(piece.length);
      runFrom.push(from);
      runNode.push(index);
      runApart.push(apart ? 1 : 0);
      const known = nodeRuns.get(node);
      if (known) known.last = last + 1;
      else nodeRuns.set(node, { first: last + 1, last: last + 1 });
    }
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
      apart = between && space.node !== nodes[nodes.length - 1];
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

  const isBlock = (tag: string, style: CSSStyleDeclaration | null): boolean => {
    if (BLOCK_TAGS.has(tag)) return true;
    // A floated first letter counts as a block in CSS and as part of its word for the reader.
    return style !== null && BLOCK_DISPLAY.test(style.display) && style.float === 'none' && !/absolute|fixed/.test(style.position);
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
        } else if (marks && !speech && (tag === 'q' || tag === 'blockquote')) speech = speechIn(element, tag, parts);
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

  /** Index of the last run that begins at or before `offset`; -1 where there is none. */
  const runBefore = (offset: number): number => {
    let low = 0;
    let high = runAt.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (runAt[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };

  const inRun = (run: number, offset: number): DomPosition => ({
    node: nodes[runNode[run]!]!,
    offset: runFrom[run]! + Math.max(0, Math.min(offset - runAt[run]!, runLength[run]!)),
  });

  const position = (offset: number, side: 'start' | 'end'): DomPosition | null => {
    if (!runAt.length) return null;
    let run = Math.max(0, runBefore(offset));
    if (side === 'end') {
      if (runAt[run] === offset && run > 0) run--;
    } else if (offset >= runAt[run]! + runLength[run]! && run + 1 < runAt.length) run++;
    return inRun(run, offset);
  };

  const ranges = (span: Span): Range[] => {
    const found: Range[] = [];
    if (!runAt.length || span.end <= span.start) return found;
    let run = Math.max(0, runBefore(span.start));
    if (runAt[run]! + runLength[run]! <= span.start) run++;
    let from = -1;
    const push = (to: number): void => {
      const start = inRun(from, span.start);
      const end = inRun(to, span.end);
      try {
        const range = rangeIn(documentOf(start.node));
        range.setStart(start.node, start.offset);
        range.setEnd(end.node, end.offset);
        if (!range.collapsed) found.push(range);
      } catch {
        // A node was cut since; `intact` says so.
      }
    };
    for (; run < runAt.length && runAt[run]! < span.end; run++) {
      if (from >= 0 && runApart[run]) {
        push(run - 1);
        from = run;
      }
      if (from < 0) from = run;
    }
    if (from >= 0) push(run - 1);
    return found;
  };

  /** Where a DOM boundary falls in the text: the first offset at or after it, or the last at or before it. */
  const offsetOf = (container: Node, at: number, side: 'start' | 'end'): number | null => {
    const known = nodeRuns.get(container);
    if (known) {
      if (side === 'start') {
        for (let run = known.first; run <= known.last; run++) {
          const inside = at - runFrom[run]!;
          if (inside < runLength[run]!) return runAt[run]! + Math.max(0, inside);
        }
        const next = known.last + 1;
        return next < runAt.length ? runAt[next]! : joined.length;
      }
      for (let run = known.last; run >= known.first; run--) {
        const inside = at - runFrom[run]!;
        if (inside > 0) return runAt[run]! + Math.min(inside, runLength[run]!);
      }
      const before = known.first - 1;
      return before >= 0 ? runAt[before]! + runLength[before]! : 0;
    }
    // No mapped text: compare with the mapped nodes in document order.
    const child = container.nodeType === 1 || container.nodeType === 9 || container.nodeType === 11 ? (container.childNodes[at] ?? null) : null;
    const isAfter = (node: Text): boolean => {
      if (child) return child === node || holds(child, node) || precedes(child, node);
      return precedes(container, node) && !holds(container, node);
    };
    let best: number | null = null;
    for (let run = 0; run < runAt.length; run++) {
      const node = nodes[runNode[run]!]!;
      if (side === 'start') {
        if (isAfter(node)) best = best === null ? runAt[run]! : Math.min(best, runAt[run]!);
      } else if (!isAfter(node)) best = Math.max(best ?? 0, runAt[run]! + runLength[run]!);
    }
    return best;
  };

  const span = (range: Boundaries): Span | null => {
    let start = offsetOf(range.startContainer, range.startOffset, 'start');
    let end = offsetOf(range.endContainer, range.endOffset, 'end');
    if (start === null || end === null) return null;
    while (start < end && /\s/.test(joined[start]!)) start++;
    while (end > start && /\s/.test(joined[end - 1]!)) end--;
    return start < end ? { start, end } : null;
  };

  // A frame that shows another document leaves the old one's nodes in their tree, but without a window.
  const views = [...new Set(nodes.map(documentOf))].map((one) => [one, viewOf(one)] as const);
  const same = (): boolean => views.every(([one, view]) => viewOf(one) === view) && nodes.every((node, index) => node.isConnected && node.data === data[index]);

  const intact = (): boolean => {
    try {
      return same();
    } catch {
      // Firefox lets nobody touch what a frame showed before.
      return false;
    }
  };

  return { text: joined, blocks, cut, nodes, hidden, position, ranges, span, intact };
}

/** All elements around the nodes, as the reader sees them: a walk may stay inside them. */
export function elementsAround(nodes: Iterable<Node>): Set<Node> {
  const around = new Set<Node>();
  for (const node of nodes) {
    for (let up: Node | null = flatParent(node); up && !around.has(up); up = flatParent(up)) around.add(up);
  }
  return around;
}
