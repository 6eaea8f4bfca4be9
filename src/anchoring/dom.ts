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
const isNative = native(nodeProto, 'firstChild') !== undefined;

function reader<T>(prototype: object | undefined, name: string): (node: Node) => T {
  const get = native(prototype, name);
  return get ? (node) => get.call(node) as T : (node) => (node as unknown as Record<string, T>)[name] as T;
}

export const ELEMENT = 1;
export const TEXT = 3;

export const typeOf: (node: Node) => number = reader(nodeProto, 'nodeType');
export const parentOf: (node: Node) => Node | null = reader(nodeProto, 'parentNode');
export const firstChildOf: (node: Node) => Node | null = reader(nodeProto, 'firstChild');
export const nextSiblingOf: (node: Node) => Node | null = reader(nodeProto, 'nextSibling');
export const textOf: (node: Node) => string = reader(nodeProto, 'textContent');
const localName: (node: Node) => string = reader(elementProto, 'localName');
const shadowRoot: (node: Node) => ShadowRoot | null | undefined = reader(elementProto, 'shadowRoot');

/** Lower-case name of an element, '' for any other node. */
export const tagOf = (node: Node): string => (typeOf(node) === ELEMENT ? localName(node).toLowerCase() : '');

/** An attribute's value, null where it is absent. */
export const attributeOf = (element: Element, name: string): string | null =>
  isNative && elementProto ? elementProto.getAttribute.call(element, name) : element.getAttribute(name);

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

/** Children as the reader sees them: through open shadow roots, slots and frames of the same origin. */
export function flatChildren(node: Node): readonly Node[] {
  let parent: Node = node;
  if (typeOf(node) === ELEMENT) {
    const tag = tagOf(node);
    const root = shadowRoot(node);
    if (root) parent = root;
    else if (tag === 'slot') {
      const assigned = (node as HTMLSlotElement).assignedNodes?.() ?? [];
      if (assigned.length) return assigned;
    } else {
      const frame = frameDocument(node as Element, tag);
      if (frame) return frame.body ? [frame.body] : [];
    }
  }
  const children: Node[] = [];
  for (let child = firstChildOf(parent); child; child = nextSiblingOf(child)) children.push(child);
  return children;
}

/** The element around a node as the reader sees it: out of slots, shadow roots and frames; null at the top. */
export function flatParent(node: Node): Element | null {
  const slot = (node as Partial<Element>).assignedSlot;
  if (slot && typeOf(slot) === ELEMENT) return slot;
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

export interface FlatVisitor {
  /** Answer false to leave out the element and everything in it; `leave` is then not called. */
  enter(element: Element, tag: string): boolean;
  leave(element: Element, tag: string): void;
  text(node: Text): void;
}

/** Visits a tree as the reader sees it, in order. No recursion: pages nest as deeply as they like. */
export function walkFlat(root: Node, visitor: FlatVisitor): void {
  const stack: { node: Element | null; tag: string; children: readonly Node[]; next: number }[] = [{ node: null, tag: '', children: [root], next: 0 }];
  while (stack.length) {
    const top = stack[stack.length - 1]!;
    const child = top.children[top.next++];
    if (child === undefined) {
      if (top.node) visitor.leave(top.node, top.tag);
      stack.pop();
      continue;
    }
    const type = typeOf(child);
    if (type === TEXT) visitor.text(child as Text);
    else if (type === ELEMENT) {
      const tag = tagOf(child);
      if (visitor.enter(child as Element, tag)) stack.push({ node: child as Element, tag, children: flatChildren(child), next: 0 });
    } else if (top.node === null) stack.push({ node: null, tag: '', children: flatChildren(child), next: 0 });
  }
}
