/**
 * DOM access that a page cannot bend. A form's fields shadow its properties (`<input name="firstChild">` replaces
 * form.firstChild, in content scripts too), so that the prototypes' own getters are used where they are native.
 */

const native = (prototype: object | undefined, name: string): ((this: unknown) => unknown) | undefined => {
  const get = prototype && Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return get && /\[native code\]/.test(Function.prototype.toString.call(get)) ? get : undefined;
};

const nodeProto = (globalThis as { Node?: { prototype: object } }).Node?.prototype;
const elementProto = (globalThis as { Element?: { prototype: Element } }).Element?.prototype;
const textProto = (globalThis as { Text?: { prototype: object } }).Text?.prototype;
const documentProto = (globalThis as { Document?: { prototype: Document } }).Document?.prototype;
const isNative = native(nodeProto, 'firstChild') !== undefined;

function reader<T>(prototype: object | undefined, name: string): (node: Node) => T {
  const get = native(prototype, name);
  return get ? (node) => get.call(node) as T : (node) => (node as unknown as Record<string, T>)[name] as T;
}

export const ELEMENT = 1;
export const TEXT = 3;
const FOLLOWING = 4;

export const typeOf: (node: Node) => number = reader(nodeProto, 'nodeType');
export const parentOf: (node: Node) => Node | null = reader(nodeProto, 'parentNode');
export const firstChildOf: (node: Node) => Node | null = reader(nodeProto, 'firstChild');
export const nextSiblingOf: (node: Node) => Node | null = reader(nodeProto, 'nextSibling');
export const textOf: (node: Node) => string = reader(nodeProto, 'textContent');
const localName: (node: Node) => string = reader(elementProto, 'localName');
const shadowRoot: (node: Node) => ShadowRoot | null | undefined = reader(elementProto, 'shadowRoot');

export const documentOf: (node: Node) => Document = reader(nodeProto, 'ownerDocument');
const documentBody: (document: Node) => Node | null = reader(documentProto, 'body');
const documentElement: (document: Node) => Element | null = reader(documentProto, 'documentElement');
const documentView: (document: Node) => (Window & typeof globalThis) | null = reader(documentProto, 'defaultView');
export const implementationOf: (document: Node) => DOMImplementation = reader(documentProto, 'implementation');
export const viewOf = (document: Document): (Window & typeof globalThis) | null => documentView(document);

/** <html>: ask it, not the document, whose methods any `<img name="querySelector">` replaces. */
export const rootOf = (document: Document): Element | null => documentElement(document);

export const rangeIn = (document: Document): Range => (isNative && documentProto ? documentProto.createRange.call(document) : document.createRange());

const elementSlot: (node: Node) => Element | null | undefined = reader(elementProto, 'assignedSlot');
const textSlot: (node: Node) => Element | null | undefined = reader(textProto, 'assignedSlot');

/** Lower-case name of an element, '' for any other node. */
export const tagOf = (node: Node): string => (typeOf(node) === ELEMENT ? localName(node).toLowerCase() : '');

/** An attribute's value, null where it is absent. */
export const attributeOf = (element: Element, name: string): string | null =>
  isNative && elementProto ? elementProto.getAttribute.call(element, name) : element.getAttribute(name);

const nodeMethods = isNative ? (nodeProto as Node) : null;

/** True where `inner` is `outer` or in it, in one tree. */
export const holds = (outer: Node, inner: Node): boolean => (nodeMethods ? nodeMethods.contains.call(outer, inner) : outer.contains(inner));

/** querySelectorAll of an element that may be a form. */
export const queryIn = (element: Element, selector: string): NodeListOf<Element> =>
  isNative && elementProto ? (elementProto.querySelectorAll.call(element, selector) as NodeListOf<Element>) : element.querySelectorAll(selector);

/** False where there is none to ask for: most elements have none. */
export const hasAttributes = (element: Element): boolean => (isNative && elementProto ? elementProto.hasAttributes.call(element) : element.hasAttributes());

/** <body>; null where the page has none, or a frameset. */
export function bodyOf(document: Document): Element | null {
  const body = documentBody(document);
  return body && tagOf(body) === 'body' ? (body as Element) : null;
}

/** class and id as one string, for telling what a box is. */
export const labelOf = (element: Element): string => `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;

/** The document of a frame of the same origin, null for any other element or frame. */
function frameDocument(element: Element, tag: string): Document | null {
  if (tag !== 'iframe' && tag !== 'frame') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** Children as the reader sees them where they are not simply the node's own: in open shadow roots, slots, frames. Null otherwise. */
function otherChildren(node: Element, tag: string): readonly Node[] | null {
  if (tag === 'slot') {
    const assigned = (node as HTMLSlotElement).assignedNodes?.() ?? [];
    return assigned.length ? assigned : null;
  }
  const frame = frameDocument(node, tag);
  if (frame) {
    const body = bodyOf(frame);
    return body ? [body] : [];
  }
  const root = shadowRoot(node);
  if (!root) return null;
  const children: Node[] = [];
  for (let child = firstChildOf(root); child; child = nextSiblingOf(child)) children.push(child);
  return children;
}

/** The element around a node as the reader sees it: out of slots, shadow roots and frames; null at the top. */
export function flatParent(node: Node): Element | null {
  const slot = typeOf(node) === ELEMENT ? elementSlot(node) : typeOf(node) === TEXT ? textSlot(node) : null;
  if (slot) return slot;
  const parent = parentOf(node);
  if (!parent) return null;
  if (typeOf(parent) === ELEMENT) return parent as Element;
  const host = (parent as Partial<ShadowRoot>).host;
  if (host) return host;
  try {
    return (parent as Document).defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** A node and all around it, the outermost first. */
function chainOf(node: Node): Node[] {
  const chain: Node[] = [];
  for (let up: Node | null = node; up; up = flatParent(up)) chain.push(up);
  return chain.reverse();
}

/** True where `a` comes before `b` as the reader sees them, or holds it; also across shadow roots, slots and frames. */
export function precedes(a: Node, b: Node): boolean {
  if (nodeMethods && nodeMethods.getRootNode.call(a) === nodeMethods.getRootNode.call(b))
    return (nodeMethods.compareDocumentPosition.call(a, b) & FOLLOWING) !== 0;
  const [x, y] = [chainOf(a), chainOf(b)];
  let depth = 0;
  while (depth < x.length && depth < y.length && x[depth] === y[depth]) depth++;
  if (depth === x.length) return depth < y.length;
  if (depth === y.length || depth === 0) return false;
  const common = x[depth - 1] as Element;
  const others = otherChildren(common, tagOf(common));
  if (others) return others.findIndex((child) => holds(child, x[depth]!)) < others.findIndex((child) => holds(child, y[depth]!));
  for (let next = nextSiblingOf(x[depth]!); next; next = nextSiblingOf(next)) if (next === y[depth]) return true;
  return false;
}

export interface FlatVisitor {
  /** Answer false to leave out the element and everything in it; `leave` is then not called. */
  enter(element: Element, tag: string): boolean;
  leave(element: Element, tag: string): void;
  text(node: Text): void;
}

interface Level {
  readonly element: Element;
  readonly tag: string;
  /** Null: the element's own children, followed by nextSibling. */
  readonly others: readonly Node[] | null;
  next: number;
  child: Node | null;
}

/** Visits a tree as the reader sees it, in order. No recursion: pages nest as deeply as they like. */
export function walkFlat(root: Node, visitor: FlatVisitor): void {
  const stack: Level[] = [];
  const visit = (node: Node): void => {
    const type = typeOf(node);
    if (type === TEXT) visitor.text(node as Text);
    else if (type === ELEMENT) {
      const element = node as Element;
      const tag = tagOf(element);
      if (!visitor.enter(element, tag)) return;
      const others = otherChildren(element, tag);
      stack.push({ element, tag, others, next: 0, child: others ? null : firstChildOf(element) });
    }
  };
  visit(root);
  while (stack.length) {
    const top = stack[stack.length - 1]!;
    let child: Node | null;
    if (top.others) child = top.others[top.next++] ?? null;
    else {
      child = top.child;
      if (child) top.child = nextSiblingOf(child);
    }
    if (child) visit(child);
    else {
      stack.pop();
      visitor.leave(top.element, top.tag);
    }
  }
}
