/** What only scripts of extensions can ask: a page cannot look into its own closed roots from outside, nor forge the answer. */
interface Extension {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
}
type Asked = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

function rootOf(element: Asked): ShadowRoot | null {
  try {
    return element.openOrClosedShadowRoot ?? (globalThis as Extension).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
  } catch {
    return null;
  }
}

/** Whether an element is one that Griot made, this version or one before: where that can't be told, it is not. */
export function isHost(element: Element): boolean {
  if (element.parentNode !== document.documentElement || element.childNodes.length > 0) return false;
  const root = rootOf(element);
  return root?.mode === 'closed' && root.querySelector('dialog.griot, div.griot') !== null;
}
