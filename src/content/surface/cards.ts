import type { AppProps } from './App.tsx';
import type { Host, HostOptions } from './host.ts';

/** What the second script of a page gives the first: the element, and how to draw into it. */
export interface Cards {
  createHost(options: HostOptions): Host;
  /** Draws, or with null takes everything away. */
  draw(host: Host, props: AppProps | null): void;
}

const KEY = '__griotCards';
type Scope = { [KEY]?: Cards };

/** The cards, where their script has run in this page. A page's element of this id would be a property too, but not the scope's own. */
export const loadedCards = (): Cards | undefined => (Object.hasOwn(globalThis, KEY) ? (globalThis as Scope)[KEY] : undefined);

/** Puts the cards where the first script finds them; undefined forgets those of a version before. */
export function setCards(cards: Cards | undefined): void {
  if (cards) (globalThis as Scope)[KEY] = cards;
  else delete (globalThis as Scope)[KEY];
}
