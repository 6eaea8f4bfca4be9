// The cards and all they are drawn with, a script of its own: most pages are never asked for a card, and none needs it to be painted.
import { h, render } from 'preact';
import { createActions } from '../session/actions.ts';
import { App } from './App.tsx';
import { setCards } from './cards.ts';
import { createHost } from './host.ts';

setCards({ createHost, createActions, draw: (host, props) => render(props && h(App, props), host.mount) });
