// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Analysis } from '../model/analysis.ts';
import { DEFAULT_SETTINGS, type Settings, type StoredAnnotation } from '../model/stored.ts';
import type { PageState } from '../shared/messages.ts';
import type { Session } from './session.ts';

/** A background that answers at once and remembers what was asked. */
let settings: Settings;
let annotations: StoredAnnotation[];
let kept: string[];
let corrected: { id: string; type: string }[];
let asked: string[];
let gone: boolean;
const analyse = (text: string): Analysis => {
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const all: Analysis = {
    language: 'fr',
    topic: { sahel: /Mali/.test(text), score: 1, countries: ['ML'] },
    actors: [
      { id: 'awa', name: 'Awa Diallo', type: 'person', kind: 'person', mentions: [{ ...at('Awa Diallo'), text: 'Awa Diallo', kind: 'name', rule: 't' }] },
    ],
    quotes: ['Nous attendons la pluie', 'Elle viendra'].map((words, i) => ({
      id: `q${i}`,
      kind: 'direct',
      spans: [at(words)],
      cue: null,
      speaker: { actor: 0, name: 'Awa Diallo' },
      confidence: 1,
      certain: true,
      candidates: [],
      why: { frame: 'clause', chain: [] },
    })),
  };
  return corrected.length ? { ...all, quotes: all.quotes.slice(1) } : all;
};
const answers: Record<string, (request: never) => unknown> = {
  settings: () => settings,
  analyse: ({ article, asked: wished }: { article: { text: string }; asked: boolean }): PageState => {
    const analysis = analyse(article.text);
    const ready = analysis.topic.sahel || wished;
    return { status: ready ? 'ready' : 'not-sahel', articleId: 'x', article: null, analysis: ready ? analysis : null, kept, annotations, settings };
  },
  keep: ({ quotes, kept: keep }: { quotes: string[]; kept: boolean }) => {
    kept = keep ? [...kept, ...quotes] : kept.filter((id) => !quotes.includes(id));
    return kept;
  },
  letGo: ({ quote }: { quote: string }) => {
    kept = kept.filter((id) => id !== quote);
    return { kept, dropped: { quotes: [{ quote }], corrections: [] } };
  },
  restoreLost: ({ dropped }: { dropped: { quotes: { quote: string }[] } }) => {
    kept = [...kept, ...dropped.quotes.map(({ quote }) => quote)];
  },
  correct: ({ correction }: { correction: { type: string } }) => {
    const made = { id: 'c', ...correction };
    corrected.push(made);
    return made;
  },
  undoCorrection: () => {
    corrected = [];
  },
  annotate: ({ annotation }: { annotation: object }) => {
    const made = { id: 'n', note: '', tags: [], collections: [], ...annotation } as unknown as StoredAnnotation;
    annotations = [...annotations, made];
    return made;
  },
  deleteAnnotation: ({ id }: { id: string }) => {
    const one = annotations.find((annotation) => annotation.id === id);
    annotations = annotations.filter((annotation) => annotation !== one);
    return one;
  },
  restoreAnnotation: ({ annotation }: { annotation: StoredAnnotation }) => {
    annotations = [...annotations, annotation];
  },
};
vi.mock('../shared/runtime.ts', () => ({
  runtime: () => ({
    runtime: {
      get id() {
        return gone ? undefined : 'griot';
      },
      sendMessage: async ({ call, request }: { call: string; request: never }) => {
        if (gone) throw new Error('Extension context invalidated.');
        asked.push(call);
        return { ok: true, value: structuredClone(answers[call]?.(request)) };
      },
    },
    i18n: { getMessage: (key: string, values: string[] = []) => [key, ...values].join(' '), getUILanguage: () => 'fr' },
  }),
}));
// The styles are Vite's business.
vi.mock('../ui/tokens.css?inline', () => ({ default: '' }));
vi.mock('./surface/surface.css?inline', () => ({ default: '' }));
const { createSession } = await import('./session.ts');
await import('./surface/cards.iife.ts');

const FILL =
  'Le marché de la capitale du Mali ouvre avant le lever du soleil, et les marchandes y posent leurs paniers depuis des années sans que rien ne change. ';
const ARTICLE = `<article><h1>Le marché attend la pluie</h1><p>${FILL.repeat(3)}</p><p>« Nous attendons la pluie », a dit Awa Diallo. « Elle viendra », a-t-elle ajouté.</p><p>${FILL.repeat(4)}</p></article>`;

let session: Session;
let registry: Map<string, unknown>;
beforeEach(() => {
  settings = structuredClone(DEFAULT_SETTINGS);
  [annotations, kept, corrected, asked, gone] = [[], [], [], [], false];
  registry = new Map();
  Object.assign(window, {
    CSS: { highlights: registry },
    Highlight: class {
      add() {}
    },
    matchMedia: () => ({ matches: false, addEventListener: () => undefined }),
  });
  // The document library has no constructed sheets.
  Object.assign(globalThis, {
    CSSStyleSheet: class {
      replaceSync() {}
    },
  });
  Range.prototype.getBoundingClientRect = () => new DOMRect(0, 100, 10, 10);
  Range.prototype.getClientRects = () => [new DOMRect(0, 100, 10, 10)] as unknown as DOMRectList;
  globalThis.DOMRect ??= class {
    constructor(
      readonly x = 0,
      readonly y = 0,
      readonly width = 0,
      readonly height = 0,
    ) {}
    get top() {
      return this.y;
    }
    get bottom() {
      return this.y + this.height;
    }
    get left() {
      return this.x;
    }
    get right() {
      return this.x + this.width;
    }
  } as unknown as typeof DOMRect;
  document.body.innerHTML = ARTICLE;
  session = createSession({ hovered: () => undefined });
});
afterEach(() => {
  session.destroy();
  document.querySelectorAll('[data-griot]').forEach((element) => {
    element.remove();
  });
});
const state = () => session.handlers.pageState({}, { ownPage: true }) as Promise<PageState>;
const hosts = () => document.querySelectorAll('[data-griot]').length;

describe('a page', () => {
  it('about the Sahel is analysed and painted, without an element of ours', async () => {
    await session.start();
    expect((await state()).status).toBe('ready');
    expect([...registry.keys()]).toEqual(['griot-light-direct', 'griot-light-person']);
    expect(hosts()).toBe(0);
  });
  it('asked while it is only starting answers once it is read', async () => {
    void session.start();
    expect((await state()).status).toBe('ready');
  });
  it('about something else is left alone until the reader asks', async () => {
    document.body.innerHTML = ARTICLE.replaceAll('Mali', 'Pérou');
    await session.start();
    expect((await state()).status).toBe('not-sahel');
    expect(registry.size).toBe(0);
    await session.handlers.analyseNow({}, { ownPage: true });
    expect((await state()).status).toBe('ready');
    expect(registry.size).toBe(2);
  });
  it('that is no article is not even sent', async () => {
    document.body.innerHTML = '<p>Accueil</p>';
    await session.start();
    expect((await state()).status).toBe('no-article');
    expect(asked).toEqual(['settings']);
  });
  it('of a site switched off is not read', async () => {
    settings.offHosts = [location.hostname];
    await session.start();
    expect((await state()).status).toBe('off');
    expect(asked).toEqual(['settings']);
  });
  it('waits for a click where the reader wants that', async () => {
    settings.where = 'click';
    await session.start();
    expect(asked).toEqual(['settings']);
    await session.handlers.analyseNow({}, { ownPage: true });
    expect(registry.size).toBe(2);
  });
  it('shows no layer that is switched off', async () => {
    settings.layers = { ...settings.layers, person: false };
    await session.start();
    expect([...registry.keys()]).toEqual(['griot-light-direct']);
  });
  it('that loses its words loses its paint', async () => {
    await session.start();
    document.body.innerHTML = '<p>Accueil</p>';
    await session.handlers.refresh({}, { ownPage: true });
    expect(registry.size).toBe(0);
    expect((await state()).analysis).toBeNull();
  });
});

describe('a reader', () => {
  beforeEach(() => session.start());
  const reading = () => {
    session.step(1);
    session.enter();
    const view = session.view();
    if (view?.is !== 'card') throw new Error('no card');
    return view.reading;
  };

  it('steps from quote to quote and opens the card there', () => {
    session.step(1);
    session.step(1);
    expect(session.enter()).toBe(true);
    expect(session.view()).toMatchObject({ is: 'card', target: { is: 'quote', quote: 1 }, pinned: true });
    expect(hosts()).toBe(1);
    session.actions.close();
    expect(session.view()).toBeNull();
  });
  it('keeps a quote and takes it back', async () => {
    await session.actions.keep(reading(), 'q0', true);
    expect((await state()).kept).toEqual(['q0']);
    await session.actions.undo();
    expect((await state()).kept).toEqual([]);
  });
  it('lets a quote go, and brings it back as it was', async () => {
    await session.actions.keep(reading(), 'q0', true);
    await session.actions.keep(reading(), 'q0', false);
    expect((await state()).kept).toEqual([]);
    await session.actions.undo();
    expect((await state()).kept).toEqual(['q0']);
    expect(asked.filter((call) => call === 'restoreLost')).toHaveLength(1);
  });
  it('corrects, sees it at once, and undoes it', async () => {
    const at = reading();
    await session.actions.correct({
      type: 'not-quote',
      article: 'x',
      quote: 'q0',
      selectors: {
        position: { type: 'TextPositionSelector', start: 0, end: 1 },
        quote: { type: 'TextQuoteSelector', exact: '', prefix: '', suffix: '' },
        version: at.version,
      },
    });
    expect((await state()).analysis?.quotes).toHaveLength(1);
    // The card of a quote that is none any more is put away.
    expect(session.view()).toBeNull();
    await session.actions.undo();
    expect((await state()).analysis?.quotes).toHaveLength(2);
  });
  it('marks words, deletes the mark and undoes that', async () => {
    const at = reading();
    await session.actions.annotate(at, { start: 30, end: 40 }, { colour: 'blue' });
    expect(registry.has('griot-light-own-blue')).toBe(true);
    await session.actions.remove(annotations[0]!);
    expect(registry.has('griot-light-own-blue')).toBe(false);
    await session.actions.undo();
    expect(registry.has('griot-light-own-blue')).toBe(true);
    expect((await state()).annotations).toHaveLength(1);
  });
  it('focuses on one voice and sees all again', () => {
    const at = reading();
    session.actions.focusOn(at, 0);
    expect(registry.has('griot-light-dim')).toBe(true);
    session.actions.focusOn(at, null);
    expect(registry.has('griot-light-dim')).toBe(false);
  });
  it('is told in one line when the extension was replaced, and nothing throws', async () => {
    const at = reading();
    gone = true;
    await session.actions.keep(at, 'q0', true);
    session.step(1);
    session.open(at, { is: 'quote', quote: 1 }, true);
    expect(session.view()).toBeNull();
    expect(hosts()).toBe(1);
    expect(session.alive()).toBe(false);
  });
});
