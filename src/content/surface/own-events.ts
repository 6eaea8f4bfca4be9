/** Events that Griot itself sent: beside those of the reader's hand the only ones that its root listens to. */
const sent = new WeakSet<Event>();

/** Sends an event of Griot's own inside its root, where no page hears it; false where its default was prevented. */
export function send(target: EventTarget, event: Event): boolean {
  sent.add(event);
  return target.dispatchEvent(event);
}

/** The reader's hand, or Griot itself; never a page's script. */
export const isOurs = (event: Event): boolean => event.isTrusted || sent.has(event);
