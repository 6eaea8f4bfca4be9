// Wiring only. Runs once a document and extension; a second injection (a click on the toolbar button) only refreshes.

import type { ContentApi } from '../shared/messages.ts';
import { serve } from '../shared/rpc.ts';
import { type Hands, listen } from './interact.ts';
import { createSession, type Session } from './session.ts';
import { setCards } from './surface/cards.ts';
import { isHost } from './surface/own-host.ts';

const KEY = '__griot';
type Scope = { [KEY]?: { session: Session; stop(): void } };
const scope = globalThis as Scope;

function start(): void {
  // A page's element with this id would be a property of the scope, but not its own.
  const running = Object.hasOwn(scope, KEY) ? scope[KEY] : undefined;
  if (running?.session.alive()) return;
  running?.stop();
  if (running) setCards(undefined);
  // A left-over of the version before, which can answer nobody. A page may have an element of that name of its own.
  for (const old of document.querySelectorAll('div[data-griot]')) if (isHost(old)) old.remove();
  let hands: Hands | undefined;
  const session = createSession({ hovered: (inside) => hands?.hovered(inside), spread: (documents) => hands?.attach(documents) });
  hands = listen(session);
  scope[KEY] = {
    session,
    stop() {
      hands?.stop();
      session.destroy();
    },
  };
  serve<ContentApi>('content', session.handlers);
  void session.start();
}

try {
  if (document.documentElement?.localName === 'html') start();
} catch {
  // A page that breaks even this is left as it is.
}
