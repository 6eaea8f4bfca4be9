import { attributeOf, flatParent, holds, labelOf, precedes, tagOf, textOf, walkFlat } from '../../anchoring/dom.ts';
import { isHiddenByAttribute, NEVER_TEXT } from '../../anchoring/html-boxes.ts';
import { plainDigits } from './dates.ts';

/** Where a line stands: over the headline, between it and the text, in the text, or below. */
export type Zone = 'over' | 'between' | 'text' | 'below';

/** A date that the page marks for machines, and where in its line it stands. */
export interface Marked {
  readonly value: string;
  readonly at: number;
  /** What its element says it is by itemprop and class. */
  readonly says: string;
}

/** A line of text in or around an article, as it stands between two block ends or line breaks. */
export interface Line {
  readonly zone: Zone;
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Classes, ids and properties of the small boxes around it. */
  readonly label: string;
  readonly tag: string;
  readonly marked: readonly Marked[];
  /** What the page marks as an author's name in it. */
  readonly signed: readonly string[];
  /** How much of it is linked, 0..1. */
  readonly linked: number;
}

/** Boxes that speak of something else than this article: other articles, readers, the day. */
const OTHER =
  /(?:^|[\s_-])(?:comments?|commentaires?|respond|disqus|related\w*|similaires?|recommend\w*|sidebar|side-?bar|widgets?|most-?read|popular|trending|teasers?|a-?la-?une|alaune|une|read-?(?:also|more|next)|lire-?aussi|also|plus-?lus|latest|derni(?:e|è)res?|recents?|ticker|flash|newsletter|promo\w*|navbar|menu|breadcrumbs?|clock|horloge|heure|today|date-?du-?jour|date-?jour|jour|current-?date|date-?time-?now|topbar|top-?bar|header-?date|agenda|events?|calend\w*|weather|meteo|site-?footer|page-?footer|main-?footer|colophon|copyright|forum|reactions?|post-?navigation|nav-?links|prev\w*|next\w*)(?=$|[\s_-])/i;
const AUTHOR = /(?:^|[\s_-])(?:author|auteur|writer)(?:-?(?:name|nom))?(?=$|[\s_-])/i;
const DATED = /(?:^|[\s_-])(?:date|published|posted-?on|updated|modified|pubdate|publi\w*)(?=$|[\s_-])/i;
const OTHER_ROLE = /^(?:complementary|navigation|banner|contentinfo|search|dialog)$/;

const BLOCK =
  /^(?:address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|summary|table|tbody|td|th|tr|ul)$/;

/** A box of more text than this is no small box: what it is called says nothing of a line in it. */
const SMALL = 240;
/** Lines beyond this far from the article are no lines of it. */
const OVER_MAX = 10;
const BELOW_MAX = 14;
/** Elements looked at; a page with more lines around its article has shown them. */
const ELEMENTS_MAX = 6000;

export interface Place {
  readonly headline: Element | null;
  readonly first: Text;
  readonly last: Text;
  /** The smallest element around the text. */
  readonly root: Element;
  /** Nothing outside it is looked at. */
  readonly within: Element;
}

/** The box to look in: around headline and text, and a little more where that adds little. */
function areaOf({ headline, root, within }: Place): Element {
  let area: Element = root;
  while (headline && !holds(area, headline) && area !== within) area = flatParent(area) ?? within;
  const length = textOf(area).length;
  for (let up = flatParent(area), n = 0; up && n < 3 && area !== within; n++, up = flatParent(up)) {
    if (tagOf(up) === 'html' || textOf(up).length > length + 1500) break;
    area = up;
  }
  return area;
}

/** The lines in and around an article, in order. */
export function linesAround(place: Place): Line[] {
  const { headline, first, last, root } = place;
  const lines: Line[] = [];
  let zone: Zone = headline && precedes(headline, first) ? 'over' : 'between';
  let parts: string[] = [];
  let nodes: Text[] = [];
  let marked: Marked[] = [];
  let signed: string[] = [];
  let length = 0;
  let linkedLength = 0;
  let links = 0;
  let below = 0;
  let seen = 0;
  let ended = false;
  let inHeadline = false;
  /** An inline element has just ended, with nothing behind it yet. */
  let closed = false;
  const path: Element[] = [];

  const lengths = new Map<Element, number>();
  const lengthOf = (box: Element): number => {
    const known = lengths.get(box);
    if (known !== undefined) return known;
    const { length } = textOf(box);
    lengths.set(box, length);
    return length;
  };

  const close = () => {
    const raw = plainDigits(parts.join(''));
    // Offsets of marked dates are into the line as it is built; only white space is collapsed after.
    const text = raw.replace(/\s+/g, ' ').trim();
    if ((text || marked.length) && !inHeadline) {
      let label = '';
      let tag = 'div';
      for (let i = path.length - 1, n = 0; i >= 0 && n < 3 && text.length <= SMALL; i--, n++) {
        const box = path[i]!;
        if (box === root || lengthOf(box) > SMALL) break;
        label += ` ${nameOf(box)} ${attributeOf(box, 'itemprop') ?? ''}`;
        if (BLOCK.test(tagOf(box)) && tag === 'div') tag = tagOf(box);
      }
      const scale = raw.length ? text.length / raw.length : 1;
      lines.push({
        zone,
        text,
        nodes,
        label,
        tag,
        marked: marked.map((one) => ({ ...one, at: Math.round(one.at * scale) })),
        signed,
        linked: length ? linkedLength / length : 0,
      });
      if (zone === 'below') below++;
    }
    parts = [];
    closed = false;
    nodes = [];
    marked = [];
    signed = [];
    length = 0;
    linkedLength = 0;
  };

  const mark = (element: Element, tag: string) => {
    const property = attributeOf(element, 'itemprop') ?? attributeOf(element, 'property') ?? '';
    const label = labelOf(element);
    if (/\bauthor\b/i.test(`${property} ${attributeOf(element, 'rel') ?? ''}`) || (tag !== 'div' && AUTHOR.test(label))) {
      const name = attributeOf(element, 'content') ?? textOf(element);
      if (name.trim() && name.length < 120) signed.push(name);
    }
    const isTime = tag === 'time' || /\bdate(?:Published|Modified|Created)\b/i.test(property) || attributeOf(element, 'pubdate') !== null;
    if (!isTime && (BLOCK.test(tag) || !DATED.test(label))) return;
    const value = attributeOf(element, 'datetime') ?? attributeOf(element, 'content') ?? textOf(element);
    if (!value.trim() || value.length > 120) return;
    marked.push({ value, at: parts.join('').length, says: `${property} ${labelOf(element)}${attributeOf(element, 'pubdate') === null ? '' : ' pubdate'}` });
  };

  walkFlat(areaOf(place), {
    enter(element, tag) {
      if (ended || ++seen > ELEMENTS_MAX) return false;
      if (element === headline) {
        close();
        inHeadline = true;
        return true;
      }
      if (tag === 'br') {
        close();
        return false;
      }
      if (tag === 'meta') mark(element, tag);
      if (NEVER_TEXT.has(tag) || isHiddenByAttribute(element)) return false;
      const ours = holds(element, first) || holds(element, last) || (headline !== null && holds(element, headline));
      if (!ours && isElsewhere(element, tag, zone)) {
        close();
        return false;
      }
      if (BLOCK.test(tag)) close();
      // What only style sets apart ("Économie" "2 mars 2021") is apart here too.
      else if (closed) parts.push(' | ');
      closed = false;
      mark(element, tag);
      if (tag === 'a') links++;
      path.push(element);
      return true;
    },
    leave(element, tag) {
      if (element === headline) {
        close();
        inHeadline = false;
        if (zone === 'over') zone = 'between';
        parts = [];
        return;
      }
      if (BLOCK.test(tag)) close();
      else if (parts.length) closed = true;
      path.pop();
      if (tag === 'a') links--;
      if (zone === 'text' && holds(element, last) && BLOCK.test(tag)) zone = 'below';
      if (below > BELOW_MAX) ended = true;
    },
    text(node) {
      if (ended) return;
      if (node === first) {
        if (parts.join('').trim()) close();
        zone = 'text';
      }
      if (!node.data) return;
      closed = false;
      parts.push(node.data);
      if (/\S/.test(node.data)) nodes.push(node);
      length += node.data.trim().length;
      if (links) linkedLength += node.data.trim().length;
    },
  });
  close();
  const over = lines.filter((line) => line.zone === 'over');
  return [...over.slice(-OVER_MAX), ...lines.filter((line) => line.zone !== 'over')];
}

function isElsewhere(element: Element, tag: string, zone: Zone): boolean {
  if (tag === 'nav' || tag === 'form' || tag === 'dialog' || tag === 'aside') return true;
  // An article's own footer may sign and date it, a page's never does.
  if (tag === 'footer') return zone !== 'text' && !around(element, 'article');
  if (tag === 'article') return true;
  if (tag === 'header' && zone === 'over') return true;
  const role = attributeOf(element, 'role');
  if (role && OTHER_ROLE.test(role)) return true;
  return OTHER.test(labelOf(element)) || attributeOf(element, 'id') === 'footer';
}

/** What an element is called: class and id, and the names that some systems keep for their tests. */
const nameOf = (element: Element): string => `${labelOf(element)} ${attributeOf(element, 'data-testid') ?? ''} ${attributeOf(element, 'data-component') ?? ''}`;

function around(element: Element, tag: string): boolean {
  for (let up = flatParent(element); up; up = flatParent(up)) if (tagOf(up) === tag) return true;
  return false;
}
