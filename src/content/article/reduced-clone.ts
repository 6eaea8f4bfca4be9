import { attributeOf, flatParent, hasAttributes, implementationOf, tagOf, textOf, walkFlat } from '../../anchoring/dom.ts';
import { isHiddenByAttribute, NEVER_TEXT } from '../../anchoring/html-boxes.ts';

/** A copy of the page with only what tells the article from the rest, and the way back to the live text nodes. */
export interface ReducedClone {
  readonly document: Document;
  /** Text node of the copy → live text node. */
  readonly live: ReadonlyMap<Node, Text>;
}

/** Attributes Readability reads. Everything else (styles, addresses, fields' names) only costs time or does harm. */
const ATTRIBUTES = ['class', 'id', 'role', 'itemprop', 'rel', 'aria-hidden', 'aria-modal'];

/** Never part of an article, whatever is in them. */
const LEFT_OUT = new Set(['nav', 'menu']);
/** Inside an article these may hold its own words; the finder throws them out by their tag, what they hold is judged later. */
const NEUTRAL = new Set(['aside', 'footer', 'dialog', 'form']);
/** Words in a neutral box that make it worth a look. */
const NEUTRAL_LEAST = 80;
const ROLES_LEFT_OUT = /^(navigation|dialog|alertdialog|alert|menu|menubar|search|banner|contentinfo|complementary)$/;

const IS_ARTICLE = /^(?:article|main)$/;

/** Copied without content: Readability counts them. */
const COUNTED = new Set(['img', 'input', 'video', 'embed', 'object']);

/** Copies `root` as the reader sees it (shadow roots, slots and frames opened). The live page is only read. */
export function reducedClone(source: Document, root: Element, title: string): ReducedClone {
  const document = implementationOf(source).createHTMLDocument('');
  document.title = title;
  const live = new Map<Node, Text>();
  let parent: Element = document.body;
  const parents: Element[] = [];
  let inArticle = 0;
  for (let up: Element | null = root; up; up = flatParent(up)) if (IS_ARTICLE.test(tagOf(up))) inArticle++;
  walkFlat(root, {
    enter(element, tag) {
      if (COUNTED.has(tag)) {
        parent.appendChild(document.createElement(tag));
        return false;
      }
      if (tag === 'br' || tag === 'hr') {
        parent.appendChild(document.createElement(tag));
        return false;
      }
      if (NEVER_TEXT.has(tag) || LEFT_OUT.has(tag) || isHiddenByAttribute(element)) return false;
      if (tag === 'dialog' && attributeOf(element, 'open') === null) return false;
      const role = attributeOf(element, 'role');
      if (role && element !== root && ROLES_LEFT_OUT.test(role)) return false;
      if (element === root) {
        parents.push(parent);
        return true;
      }
      // Custom elements, frames and slots stand for a box; names with odd characters cannot be created.
      const neutral =
        NEUTRAL.has(tag) &&
        ((tag === 'footer' && tagOf(flatParent(element) ?? element) === 'blockquote') ||
          ((inArticle > 0 || tag === 'dialog') && textOf(element).trim().length >= NEUTRAL_LEAST));
      if (IS_ARTICLE.test(tag)) inArticle++;
      const copy = document.createElement(!neutral && /^[a-z][a-z0-9]*$/.test(tag) && tag !== 'iframe' && tag !== 'slot' && tag !== 'body' ? tag : 'div');
      if (hasAttributes(element)) {
        // What a long paragraph is called is weighed later, with what it would take.
        const nameless = tag === 'p' && textOf(element).trim().length >= NEUTRAL_LEAST;
        for (const name of ATTRIBUTES) {
          if (nameless && (name === 'class' || name === 'id' || name === 'aria-hidden')) continue;
          const value = attributeOf(element, name);
          if (value) copy.setAttribute(name, value);
        }
      }
      if (tag === 'a') {
        const href = attributeOf(element, 'href');
        if (href?.startsWith('#')) copy.setAttribute('href', href);
      }
      parent.appendChild(copy);
      parents.push(parent);
      parent = copy;
      return true;
    },
    leave(_, tag) {
      if (IS_ARTICLE.test(tag)) inArticle--;
      parent = parents.pop()!;
    },
    text(node) {
      const copy = document.createTextNode(node.data);
      parent.appendChild(copy);
      live.set(copy, node);
    },
  });
  return { document, live };
}
