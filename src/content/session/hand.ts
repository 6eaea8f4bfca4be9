import type { Actions } from '../surface/actions.ts';
import { loadedCards } from '../surface/cards.ts';
import type { Again } from './actions.ts';
import type { Scene } from './scene.ts';

/** What the reader's hand does, by the second script of the page: what is done before that has run waits for it. */
export function createHand(scene: Scene, reader: Again, load: () => Promise<unknown>): Actions {
  let made: Actions | undefined;
  const hand = (): Actions | undefined => {
    made ??= loadedCards()?.createActions(scene, reader);
    return made;
  };
  type Act = (...args: unknown[]) => unknown;
  const act = (name: keyof Actions, args: unknown[]): unknown => (hand()?.[name] as Act | undefined)?.(...args);
  return new Proxy({} as Actions, {
    get:
      (_, name) =>
      (...args: unknown[]) =>
        hand() ? act(name as keyof Actions, args) : scene.safely(load).then(() => act(name as keyof Actions, args)),
  });
}
