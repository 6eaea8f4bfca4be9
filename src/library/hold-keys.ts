/** Holds the keys that are pressed before the page can hear them; whoever calls the answer lets them go on, as pressed then. */
export function holdKeys(page: Document): () => void {
  const held: KeyboardEvent[] = [];
  const hold = (event: KeyboardEvent) => void held.push(event);
  page.addEventListener('keydown', hold);
  return () => {
    page.removeEventListener('keydown', hold);
    for (const { key, code, ctrlKey, metaKey, altKey, shiftKey } of held)
      page.body.dispatchEvent(
        new page.defaultView!.KeyboardEvent('keydown', { key, code, ctrlKey, metaKey, altKey, shiftKey, bubbles: true, cancelable: true }),
      );
  };
}
