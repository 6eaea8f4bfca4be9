import { attributeOf, flatParent, holds, labelOf, precedes, tagOf, textOf } from '../../anchoring/dom.ts';
import { elementsAround } from '../../anchoring/text-map.ts';

/** Boxes inside an article that are not its text, by their class or id. Whole words of the names, so that "shared-border" stays. */
const CLUTTER =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|rgpd|didomi|onetrust|newsletters?|paywall|capping|restricted|related(?:s|-?\w*)?|readalso|read-?also|read-?more|lire-?aussi|lireaussi|a-?lire|see-?also|also-?read|more-?on|recommend\w*|reco|outbrain|taboola|dianomi|share(?:-?bar|-?tools|-?links|s)?|sharing|social(?:-?\w*)?|comments?|commentaires?|disqus|breadcrumbs?|promos?|promoted|advert\w*|ads?|adslot|publicites?|pub|sponsor\w*|partner-?content|tag-?list|tags|keywords|most-?read|trending|popular|subscribe|subscription|abonnement|abonnez|signup|sign-up|toolbar|tooltip|player|jw-?player|sr-only|visually-?hidden|screen-?reader-?text|screenreader\w*|hidden-?accessible|skip-?link|pagination|author-?bio|bio|authors?|author-?name|byline|by-?line|signature|publish(?:ed)?-?(?:date|info)?|date-?publi\w*|article-?(?:date|meta|info|infos|tools)|entry-?(?:meta|date)|post-?(?:meta|date|tags)|timestamp|permalink|copyright|print-?only|noprint-?ad)(?=$|[\s_-])/i;

const CLUTTER_TAGS = new Set(['nav', 'aside', 'footer', 'button', 'form', 'dialog']);

/** A box that holds more of the article than this is the article, whatever its name. */
const BOX_MAX = 0.3;

/** Says "go and read something else", at the beginning of a short block. */
const ELSEWHERE =
  /^[\s>»►▶→•*[(]*(?:(?:à )?lire (?:aussi|également|la suite|notre|nos|l['’])|à lire|lisez aussi|voir aussi|à voir aussi|(?:é|e)couter aussi|sur le même (?:sujet|thème)|pour aller plus loin|notre dossier|article (?:réservé|lié)|suivez[- ]nous|abonnez[- ]vous|inscrivez[- ]vous|recevez|télécharge[zr]|partager|publicité|anzeige|il vous reste [\d.,]+ ?%|(?:la suite|cet article) est réservée? (?:à|aux)|stay informed|(?:read|see|watch|listen) (?:also|more|next|:)|also read|more on|related|recommended|sign up|subscribe|follow us|advertisement|share this|continue reading|اقرأ أيضا|اقرأ أيضًا|اقرأ المزيد|إقرأ أيضا|شاهد أيضا|تابعونا|إعلان)(?=$|[\s:؛،.…–-])/iu;

/** Beyond this length a block that begins so is a sentence ("Recevez-vous des menaces ?"). */
const ELSEWHERE_MAX = 220;

/** Boxes that may be clutter as a whole. */
const BOX = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'section',
  'aside',
  'figure',
  'blockquote',
  'table',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'span',
  'dl',
  'header',
  'footer',
  'form',
  'nav',
  'a',
]);

/** Headings above what is not this article any more. */
const TAIL =
  /^[\s>»►▶→•]*(?:articles? (?:liés?|similaires|connexes|associés|recommandés)|(?:à|a) lire (?:aussi|également|ensuite)|lire aussi|sur le même (?:sujet|thème)|dans la même rubrique|plus d['’]articles|vous aimerez aussi|vous pourriez aimer|à découvrir|les plus lus|(?:audios? et )?vid[ée]os? sur le sujet|commentaires?|réagir|laisser un commentaire|related(?: (?:articles|stories|posts|topics|content|news))?|more (?:stories|news|from|on this story)|read (?:more|next|also)|recommended(?: (?:for you|stories))?|you (?:may|might) also like|most read|comments?|leave a (?:comment|reply)|مواضيع (?:ذات صلة|مشابهة)|اقرأ أيض(?:ا|ًا)|أخبار ذات صلة|تعليقات)[\s:]*(?:\(?\d*\)?)?$/iu;

/** More of a box in links than this, and it is a list of links. */
const LINKED = 0.75;

/** More of the whole text in links, and there is no article. */
const LINKED_PAGE = 0.6;

const lengthOf = (text: string): number => (text.length > 10_000 ? text.length : text.replace(/\s+/g, ' ').trim().length);

/** Takes out of an article's text nodes those in boxes that are no article text: "read also", sharing, comments, forms, lists of links. */
export function withoutClutter(kept: ReadonlySet<Text>, root: Element): Set<Text> {
  const around = elementsAround(kept);
  // Text and linked text of each element, of the kept nodes only.
  const sizes = new Map<Node, { all: number; linked: number }>();
  let total = 0;
  for (const node of kept) {
    const length = lengthOf(node.data);
    if (!length) continue;
    total += length;
    let linked = 0;
    for (let up: Node | null = flatParent(node); up; up = flatParent(up)) {
      if (tagOf(up) === 'a') linked = length;
      const size = sizes.get(up);
      if (size) {
        size.all += length;
        size.linked += linked;
      } else sizes.set(up, { all: length, linked });
      if (up === root) break;
    }
  }
  // A page of links is a list of articles, not one.
  if ((sizes.get(root)?.linked ?? 0) > total * LINKED_PAGE) return new Set();
  const clutter = new Set<Node>();
  for (const element of around) {
    const size = sizes.get(element);
    if (!size || size.all > total * BOX_MAX || element === root) continue;
    if (isClutter(element as Element, size)) clutter.add(element);
  }
  const tails = [...around].filter((element) => isTailHeading(element as Element, sizes.get(element)?.all ?? 0)) as Element[];
  for (const heading of tails) {
    const box = flatParent(heading);
    const after = [...kept].filter((node) => box && holds(box, node) && (holds(heading, node) || precedes(heading, node)));
    if (after.reduce((sum, node) => sum + lengthOf(node.data), 0) <= total * BOX_MAX) for (const node of after) clutter.add(node);
  }
  const left = new Set<Text>();
  for (const node of kept) {
    let out = clutter.has(node);
    for (let up: Node | null = flatParent(node); up && !out; up = up === root ? null : flatParent(up)) out = clutter.has(up);
    if (!out) left.add(node);
  }
  return left;
}

function isTailHeading(element: Element, length: number): boolean {
  return length > 0 && length < 60 && /^(?:h[2-6]|p|div|strong|legend)$/.test(tagOf(element)) && TAIL.test(textOf(element).trim());
}

/** A comment or another box beside the article, by its class and id. */
export const isCommentary = (label: string): boolean => CLUTTER.test(label);

/** Names that mark the article itself as well ("entry-meta" around all of it): only short boxes go. */
const SIGNATURE = /author|by-?line|signature|publish|date|meta|timestamp|info/i;
const SIGNATURE_MAX = 160;

function isClutter(element: Element, size: { all: number; linked: number }): boolean {
  const tag = tagOf(element);
  if (CLUTTER_TAGS.has(tag)) return true;
  const named = CLUTTER.exec(labelOf(element));
  if (named && (size.all <= SIGNATURE_MAX || !SIGNATURE.test(named[0]))) return true;
  if (attributeOf(element, 'aria-hidden') === 'true' && tag !== 'p') return true;
  if (!BOX.has(tag)) return false;
  if (size.all <= ELSEWHERE_MAX && tag !== 'a' && tag !== 'span' && ELSEWHERE.test(textOf(element)) && (size.linked > 0 || size.all < 60)) return true;
  if ((tag === 'ul' || tag === 'ol' || tag === 'section' || tag === 'div') && size.linked > size.all * LINKED) return true;
  return false;
}
