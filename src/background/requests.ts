// What a message may look like. Whoever asks, a request that is not of its shape changes nothing: a renderer that was taken over speaks through the
// content script of its page.

import { flag, list, maybe, number, type ObjectShape, object, oneOf, orNull, type Shape, text } from '../model/shape.ts';
import { HIGHLIGHT_COLOURS } from '../model/stored.ts';
import type { BackgroundApi } from '../shared/messages.ts';
import { CHANGE_SHAPE } from '../storage/settings.ts';
import { flawIn } from '../storage/sound.ts';

const span = object({ start: number(), end: number() });
const spans = list(span, 1000);
const names = list(text(), 1000);
const tagChange = object({ add: maybe(names), remove: maybe(names) });
const selectors = object({
  position: object({ start: number(), end: number() }),
  quote: object({ exact: text(), prefix: text(), suffix: text() }),
  version: text(),
});
const article = object({
  text: text(),
  blocks: list(object({ start: number(), end: number(), kind: text() })),
  language: text(),
  date: maybe(text()),
  title: maybe(text()),
  author: maybe(text()),
  outlet: maybe(text()),
  url: maybe(text()),
});
const speaker = object({ actor: orNull(text()), name: text() });
const analysis = object({
  language: text(),
  topic: object({ sahel: flag(false), score: number(0, 1), countries: names }),
  actors: list(
    object({ id: text(), name: text(), type: text(), kind: text(), mentions: list(object({ start: number(), end: number(), text: text(), kind: text() })) }),
  ),
  quotes: list(
    object({
      id: text(),
      kind: oneOf('direct', 'indirect', 'mixed'),
      spans: list(span, 1000),
      cue: orNull(object({ start: number(), end: number(), text: text() })),
      speaker: orNull(object({ actor: orNull(number()), name: text() })),
      certain: flag(false),
      confidence: number(0, 1),
      why: object({ frame: text(), chain: list(object({ how: text(), text: text() })) }),
    }),
  ),
});
const annotation = { motivation: oneOf('highlighting', 'commenting'), colour: oneOf(...HIGHLIGHT_COLOURS), words: text(), selectors };
const record = (table: 'annotations' | 'quotes' | 'corrections'): Shape => ({ ok: (value) => flawIn(table, value) === null, mend: (value) => value });
const nothing = object({});

/** A correction as it is given: the store adds id and time. */
const correction: Shape = {
  ok: (value) => typeof value === 'object' && flawIn('corrections', { ...value, created: '' }) === null,
  mend: (value) => value,
};

const SHAPES: Readonly<Record<keyof BackgroundApi, ObjectShape>> = {
  analyse: object({ article, url: text(), asked: flag(false) }),
  keep: object({ articleId: text(), article, analysis, quotes: list(text()), kept: flag(false), url: maybe(text()) }),
  letGo: object({ articleId: text(), article, analysis, quote: text(), url: maybe(text()) }),
  describeQuote: object({ articleId: text(), quote: text(), tags: maybe(tagChange), note: maybe(text()), was: maybe(text()) }),
  annotate: object({
    annotation: object({ articleId: text(), ...annotation, note: maybe(text()), tags: maybe(names), speaker: maybe(speaker) }),
    article,
    url: text(),
  }),
  updateAnnotation: object({
    id: text(),
    colour: maybe(oneOf(...HIGHLIGHT_COLOURS)),
    note: maybe(text()),
    was: maybe(text()),
    tags: maybe(tagChange),
    selectors: maybe(selectors),
  }),
  deleteAnnotation: object({ id: text() }),
  restoreAnnotation: object({ annotation: record('annotations') }),
  placeQuote: object({ articleId: text(), quote: text(), place: object({ selectors, spans }) }),
  dropLost: object({ articleId: text(), quote: text() }),
  restoreLost: object({ articleId: text(), dropped: object({ quotes: list(record('quotes'), 1), corrections: list(record('corrections'), 1000) }) }),
  storedHere: object({ articles: maybe(list(text(), 100_000)) }),
  correct: object({ correction }),
  undoCorrection: object({ id: text() }),
  actorInLibrary: object({ actor: text() }),
  carriers: object({ articleId: text(), words: text(), speaker: orNull(text()), name: text() }),
  linkTo: object({ url: text(), text: text(), span }),
  knownActors: object({ ids: list(text(), 1000), date: maybe(text()) }),
  settings: object({ language: maybe(text()) }),
  changeSettings: object({ change: CHANGE_SHAPE }),
  tags: nothing,
  openLibrary: object({ view: maybe(text()) }),
  loadCards: nothing,
};

/** Numbers of an analysis point into its own lists and into the text that comes with it. */
function pointsInside({ article: { text: whole }, analysis: found }: Parameters<BackgroundApi['keep']>[0]): boolean {
  const { length } = whole;
  const inside = ({ start, end }: { start: number; end: number }): boolean => start <= end && end <= length;
  return (
    found.actors.every(({ mentions }) => mentions.every(inside)) &&
    found.quotes.every(({ spans: places, speaker: who }) => places.every(inside) && (who === null || who.actor === null || who.actor < found.actors.length))
  );
}

/** Whether a request is what its call asks for. */
export function isRequest(call: string, request: unknown): boolean {
  const shape = Object.hasOwn(SHAPES, call) ? SHAPES[call as keyof BackgroundApi] : undefined;
  if (!shape?.ok(request)) return false;
  return call !== 'keep' || pointsInside(request as Parameters<BackgroundApi['keep']>[0]);
}
