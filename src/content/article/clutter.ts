import { attributeOf, flatParent, holds, labelOf, precedes, queryIn, tagOf, textOf } from '../../anchoring/dom.ts';
import { elementsAround } from '../../anchoring/text-map.ts';
import { enclosed, type Pair } from '../../model/linear-text.ts';

/** Boxes inside an article that are not its text, by their class or id. Whole words of the names, so that "shared-border" stays. */
const CLUTTER =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|rgpd|didomi|onetrust|newsletters?|paywall|capping|restricted|related(?:s|-?\w*)?|readalso|read-?also|read-?more|lire-?aussi|lireaussi|a-?lire|see-?also|also-?read|more-?on|recommend\w*|reco|outbrain|taboola|dianomi|share(?:-?bar|-?tools|-?links|s)?|sharing|social(?:-?\w*)?|comments?|commentaires?|disqus|breadcrumbs?|promos?|promoted|advert\w*|ads?|adslot|publicites?|pub|sponsor\w*|partner-?content|tag-?list|tags|keywords|most-?read|trending|popular|subscribe|subscription|abonnement|abonnez|signup|sign-up|toolbar|tooltip|player|jw-?player|sr-only|visually-?hidden|screen-?reader-?text|screenreader\w*|hidden-?accessible|skip-?link|pagination|author-?bio|bio|authors?|author-?name|byline|by-?line|signature|publish(?:ed)?-?(?:date|info)?|date-?publi\w*|article-?(?:date|meta|info|infos|tools)|entry-?(?:meta|date)|post-?(?:meta|date|tags)|timestamp|permalink|copyright|print-?only|noprint-?ad)(?=$|[\s_-])/i;

/** Words of a class that say how a box is, not what: "no-ads", "comments-enabled", "has-pub", "js-share". */
const STATE =
  /^(?:no|non|not|sans|without|has|with|is|js|hide|show|free|can|data|u|l|qa)[-_]|[-_](?:free|enabled|disabled|off|on|open|none|visible|loaded|ready|active|allowed|accepted|hidden)$/i;

/** Names under which an article's own prose stands as well: behind a wall, among sponsors' marks, in a popular story. */
const SOFT =
  /^(?:cookies?|consent|gdpr|rgpd|paywall|capping|restricted|social.*|promos?|promoted|advert\w*|ads?|pub|publicites?|sponsor\w*|partner-?content|tags|keywords|trending|popular|subscribe|subscription|abonnement|more-?on|toolbar|tooltip|player|permalink|print-only|noprint-?ad|copyright|signature|share.*|sharing)$/i;

const CLUTTER_TAGS = new Set(['nav', 'aside', 'footer', 'button', 'form', 'dialog']);
/** Of these an article's own words may stand in. */
const SOFT_TAGS = new Set(['aside', 'footer', 'form', 'dialog']);

/** Prose is at least this long; shorter words in a named box are its label. */
const PROSE = 100;
/** Share of the text that a box must hold to be the one the paragraphs stand in. */
const MAIN_BOX = 0.35;
/** A heading in a box, or a line of its own, that says it is beside the point. */
const ASIDE_HEAD =
  /^(?:lire|à lire|voir|en savoir plus|sur le même|dans la même|related|read|see|more|what to know|most|top|trending|newsletter|subscribe|about|à propos|qui est|l['’]auteur|comment)/iu;

/** A box that holds more of the article than this is the article, whatever its name. */
const BOX_MAX = 0.3;

/** Says "go and read something else", at the beginning of a short block. */
const ELSEWHERE =
  /^[\s>»►▶→•*[(]*(?:(?:à )?lire (?:aussi|également|la suite|notre|nos|l['’])|à lire|lisez aussi|voir aussi|à voir aussi|(?:é|e)couter aussi|sur le même (?:sujet|thème)|pour aller plus loin|notre dossier|article (?:réservé|lié)|suivez[- ]nous|abonnez[- ]vous|inscrivez[- ]vous|recevez|télécharge[zr]|partager|\[?à lire\]?|publicité|anzeige|il vous reste [\d.,]+ ?%|(?:la suite|cet article) est réservée? (?:à|aux)|stay informed|(?:read|see|watch|listen) (?:also|more|next|:)|also read|more on|related|recommended|sign up|subscribe|follow us|advertisement|share this|continue reading|اقرأ أيضا|اقرأ أيضًا|اقرأ المزيد|إقرأ أيضا|شاهد أيضا|تابعونا|إعلان)(?=$|[\s:؛،.…–-])/iu;

/** Speaks to the reader of the site, not of the world: letters, apps, gifts, other ways to follow. Only where nobody is quoted. */
const PITCH =
  /\bsubscribe (?:to|now|here)|sign(?:ing)? up (?:for|to|here)|click here to|\bget (?:daily|the latest|breaking|our)|newsletter|in(?:to)? your inbox|(?:dans|par) votre (?:boîte|e-?mail)|restez informé|suivez[- ](?:nous|notre|toute)|abonnez[- ]vous|inscrivez[- ]vous|je m['’]abonne|devenez (?:fan|membre|abonné)|rejoignez[- ](?:nous|notre)|(?:faites|faire) un don\b|soutenez[- ](?:nous|notre|une presse|le journal|l['’])|\bdonate\b|support (?:us|our (?:journalism|work))|become a (?:member|subscriber|supporter)|télécharge[rz] (?:notre|l['’])\s?app|download (?:our|the) app|app ?store|google play|skip past|skip to|via giphy|(?:sur|on|chaîne|channel|groupe) (?:whatsapp|telegram)|il vous reste [\d.,]+ ?%|est réservée? (?:à nos|aux) abonné|(?:avec|sur) (?:ce|votre) compte|votre (?:abonnement|mot de passe|compte)|your (?:password|account|subscription)|un autre appareil|another device|déjà (?:abonné|inscrit)|already (?:a subscriber|have an account)|(?:pour lire la suite|to continue reading)|nous utilisons des cookies|we use cookies|our cookie|gérer vos cookies|every day,? \S+ (?:editors|journalists)|every weekday|dernières news sur|chaque matin,? recevez|recevez (?:chaque|toute|nos|les|l['’]essentiel)|crédits? photos?\b|photo credits?|تابعونا|حمل(?:وا)? التطبيق|اشترك|للاشتراك/iu;
const PITCH_MAX = 320;

/** "WATCH | Title", "RELATED: Title", "2:34 Title": another piece's title with its kind in front. */
const TEASER =
  /^\s*(?:(?:WATCH|RELATED|VIDEO|VIDÉO|LISTEN|READ MORE|MORE|PHOTOS|AUDIO|PODCAST|ÉCOUTER|REGARDER|LIRE|DOSSIER|GALLERY|IN PICTURES)\s*[|:>–-]|\d{1,2}:\d{2}\s+\p{Lu}(?=[^.!?…]*$))/u;

/** "10 réactions", "1 250 lectures", "Lecture 3 min.": counters. */
const COUNTER =
  /^(?:[\d\s.,k]+(?:réactions?|commentaires?|comments?|lectures?|vues?|views?|partages?|shares?|likes?|j['’]aime|abonnés?|followers?|min(?:utes?)? (?:de lecture|read))|(?:temps de )?lecture\s{0,3}:?\s{0,3}\d+\s*min\w*\.?|\d+ minute read)\s*$/iu;

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
  'figcaption',
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
  // What one word, or one kind of box, would take is judged in sum: what takes much is the article's own way of writing.
  const suspects = new Map<Element, string>();
  const sums = new Map<string, number>();
  const main = (element: Element): boolean => (sizes.get(element)?.all ?? 0) >= total * MAIN_BOX;
  for (const element of around) {
    const size = sizes.get(element);
    if (!size || size.all > total * BOX_MAX || element === root) continue;
    const why = suspicion(element as Element, size, main);
    if (why === null) continue;
    suspects.set(element as Element, why);
  }
  // A box inside another of the same name takes nothing more.
  for (const [element, why] of suspects) {
    let up = flatParent(element);
    while (up && up !== root && suspects.get(up) !== why) up = flatParent(up);
    if (!up || up === root) sums.set(why, (sums.get(why) ?? 0) + (sizes.get(element)?.all ?? 0));
  }
  for (const [element, why] of suspects) if (why === '' || (sums.get(why) ?? 0) <= total * BOX_MAX) clutter.add(element);
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

/** The last heading or bold line says what a box is; only its beginning is looked at. */
const headOf = (text: string): string => text.trimStart().slice(0, 60);

/** Signs around what is said, and how much of it says more than a title. */
const SAID: readonly Pair[] = ['«', '“', '"', '„'].map((open): Pair => [open, '»', '”', '"']);
const SAID_LEAST = 17;

/** Running prose of somebody who tells, not a label, a list of links or a word to the reader. */
function isProse(element: Element, size: { all: number; linked: number }): boolean {
  if (size.all < PROSE || size.linked > size.all * 0.3) return false;
  const text = textOf(element).trim();
  if (tagOf(element) === 'p' && enclosed(text, SAID).some(({ length }) => length >= SAID_LEAST) && !ASIDE_HEAD.test(headOf(text))) return true;
  return (
    /[.!?…»”"؟)]\s*$/u.test(text) &&
    !PITCH.test(text) &&
    !ELSEWHERE.test(text) &&
    !ASIDE_HEAD.test(headOf(text)) &&
    !queryIn(element, 'input,select,textarea').length
  );
}

/** Why a box may be clutter: a word of its name, its tag; '' where nothing more is to be asked; null where it is not. */
function suspicion(element: Element, size: { all: number; linked: number }, main: (element: Element) => boolean): string | null {
  const tag = tagOf(element);
  const parent = flatParent(element);
  // Who said it stands in the quote's own footer.
  if (tag === 'footer' || tag === 'figcaption') {
    for (let up: Element | null = element; up; up = flatParent(up)) if (tagOf(up) === 'blockquote') return null;
  }
  if (CLUTTER_TAGS.has(tag)) return SOFT_TAGS.has(tag) && isProse(element, size) && !isNamed(element, tag, size) ? null : `<${tag}>`;
  const named = isNamed(element, tag, size);
  if (named) {
    const own = tag === 'p' && parent !== null && main(parent);
    if (!((own || SOFT.test(named)) && isProse(element, size))) return named.toLowerCase();
  }
  if (attributeOf(element, 'aria-hidden') === 'true' && tag !== 'p' && !(parent && main(parent) && isProse(element, size))) return '[hidden]';
  if (!BOX.has(tag)) return null;
  const text = size.all <= PITCH_MAX ? textOf(element) : '';
  if (text && tag !== 'a' && tag !== 'span') {
    if (size.all <= ELSEWHERE_MAX && ELSEWHERE.test(text) && (size.linked > 0 || size.all < 60)) return '';
    if (!/[«»“”]/.test(text) && PITCH.test(text)) return '';
    if (size.all < ELSEWHERE_MAX && (TEASER.test(text) || COUNTER.test(text.trim()))) return '';
  }
  if ((tag === 'figcaption' || CAPTION.test(labelOf(element))) && size.all < CREDITED_MAX) {
    const words = textOf(element);
    if (!/[«“]/.test(words) && (size.all < CAPTION_MAX || CREDIT.test(words))) return '';
  }
  if ((tag === 'ul' || tag === 'ol' || tag === 'section' || tag === 'div') && size.linked > size.all * LINKED) return '';
  return null;
}

/** A caption longer than this, or one that quotes, is read as text. */
const CAPTION_MAX = 200;
const CREDITED_MAX = 700;
const CAPTION = /(?:^|[\s_-])(?:caption|legende|légende|credits?)(?=$|[\s_-])/i;
const CREDIT = /\b(?:photo\w*|crédits?|credits?|getty|afp|reuters|epa|illustration|image)\b|©|®/iu;

/** The word of its class or id that says a box is beside the article; ids of paragraphs are anchors, and say nothing. */
function isNamed(element: Element, tag: string, size: { all: number }): string | null {
  const label = tag === 'p' ? (attributeOf(element, 'class') ?? '') : labelOf(element);
  const names = label.split(/\s+/).filter((name) => name && !STATE.test(name));
  const found = names.length ? CLUTTER.exec(names.join(' ')) : null;
  if (!found || (size.all > SIGNATURE_MAX && SIGNATURE.test(found[0]))) return null;
  return found[0].replace(/^[\s_-]+/, '');
}
