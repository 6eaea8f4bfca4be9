import type { Again } from '../session/actions.ts';
import type { Scene } from '../session/scene.ts';
import type { AppProps } from './App.tsx';
import type { Actions } from './actions.ts';
import type { Host, HostOptions } from './host.ts';

/** What the second script of a page gives the first: the element, how to draw into it, and what is done by hand. */
export interface Cards {
  createHost(options: HostOptions): Host;
  /** What the reader's hand does. */
  createActions(scene: Scene, reader: Again): Actions;
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
