/**
 * What runs in the measured page: the shipped session, painter and cards, with the extension's API answered on the spot.
 */
import './paint-browser.ts';

import { createTextMap } from '../../src/anchoring/index.ts';
import { createPainter } from '../../src/content/paint/painter.ts';
import { createReading, paintOf } from '../../src/content/reading.ts';
import { createSession } from '../../src/content/session.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import { DEFAULT_SETTINGS } from '../../src/model/stored.ts';
import type { PageState } from '../../src/shared/messages.ts';

/** The given names of a text as actors, and its words between « » as quotes: as many findings as the page was made with. */
function analyse(text: string): Analysis {
  const actors = [...new Set(text.match(/Acteur\d+/g) ?? [])].map((name, i) => ({
    id: `local:${name}`,
    name,
    type: 'person' as const,
    kind: (['person', 'state', 'armed', 'international', 'other'] as const)[i % 5]!,
    mentions: [] as { start: number; end: number; text: string; kind: 'name'; rule: string }[],
  }));
  const byName = new Map(actors.map((actor) => [actor.name, actor]));
  for (const match of text.matchAll(/Acteur\d+/g))
    byName.get(match[0])?.mentions.push({ start: match.index, end: match.index + match[0].length, text: match[0], kind: 'name', rule: 'bench' });
  const quotes = [...text.matchAll(/« ([^»]+) »/g)].map((match, i) => ({
    id: `q${i}`,
    kind: 'direct' as const,
    spans: [{ start: match.index + 2, end: match.index + 2 + match[1]!.length }],
    cue: null,
    speaker: { actor: i % actors.length, name: actors[i % actors.length]!.name },
    confidence: 1,
    certain: true,
    candidates: [],
    why: { frame: 'inversion' as const, chain: [] },
  }));
  return { language: 'fr', topic: { sahel: true, score: 1, countries: ['ML'] }, actors, quotes };
}

const stateOf = (text: string): PageState => ({
  status: 'ready',
  articleId: 'bench',
  article: null,
  analysis: analyse(text),
  kept: [],
  annotations: [],
  settings: structuredClone(DEFAULT_SETTINGS),
});

const nextFrame = (): Promise<void> =>
  new Promise((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    }),
  );

const found = () => {
  const root = document.querySelector('main')!;
  const map = createTextMap(root);
  return { article: { text: map.text, blocks: map.blocks, language: 'fr' }, map, root };
};

/** Milliseconds of script that the session ran in callbacks since `count`, and how often it asked for an analysis. */
const own = { script: 0, calls: 0, asked: 0 };

/** From now on every callback that is registered is the session's: the page itself registers none but the burst. */
function count(): void {
  const timed =
    <A extends unknown[]>(run: (...args: A) => unknown) =>
    (...args: A) => {
      const start = performance.now();
      try {
        return run(...args);
      } finally {
        own.script += performance.now() - start;
        own.calls++;
      }
    };
  const { setInterval: interval, setTimeout: timeout, ResizeObserver: Resize, MutationObserver: Mutation } = globalThis;
  Object.assign(globalThis, {
    plainTimeout: timeout,
    setInterval: (run: () => void, after: number) => interval(timed(run), after),
    setTimeout: (run: () => void, after: number) => timeout(timed(run), after),
    ResizeObserver: class extends Resize {
      constructor(run: ResizeObserverCallback) {
        super(timed(run));
      }
    },
    MutationObserver: class extends Mutation {
      constructor(run: MutationCallback) {
        super(timed(run));
      }
    },
    answer: (text: string) => {
      own.asked++;
      return stateOf(text);
    },
  });
}

const bench = {
  /** Milliseconds from findings to registered, and to the next frame; how many findings there were. */
  async paint() {
    const article = found();
    const reading = createReading(article, stateOf(article.article.text));
    const painter = createPainter();
    await nextFrame();
    const start = performance.now();
    painter.redraw(paintOf(reading, { name: 'light', firm: false }));
    const apply = performance.now() - start;
    await nextFrame();
    const frame = performance.now() - start;
    return { findings: reading.findings.length, apply, frame };
  },
  /** The same places wrapped in <mark>, by splitting their text nodes. */
  async wrap() {
    const article = found();
    const reading = createReading(article, stateOf(article.article.text));
    const ranges = reading.findings.flatMap(({ span }) => reading.rangesOf(span)).reverse();
    await nextFrame();
    const start = performance.now();
    for (const range of ranges) {
      const node = range.startContainer as Text;
      const middle = node.splitText(range.startOffset);
      middle.splitText(Math.min(range.toString().length || range.endOffset, middle.data.length));
      const mark = document.createElement('mark');
      middle.replaceWith(mark);
      mark.append(middle);
    }
    const apply = performance.now() - start;
    await nextFrame();
    return { findings: ranges.length, apply, frame: performance.now() - start };
  },
  async markJs() {
    const article = found();
    const reading = createReading(article, stateOf(article.article.text));
    const root = document.querySelector('main')!;
    // mark.js counts its offsets in the root's own text content.
    const places: { start: number; length: number }[] = [];
    for (const match of root.textContent!.matchAll(/Acteur\d+|(?<=« )[^»]+(?= »)/g)) places.push({ start: match.index, length: match[0].length });
    await nextFrame();
    const start = performance.now();
    const Mark = (globalThis as unknown as { Mark: new (root: Element) => { markRanges(ranges: unknown): void } }).Mark;
    new Mark(root).markRanges(places);
    const apply = performance.now() - start;
    await nextFrame();
    return { findings: Math.min(places.length, reading.findings.length), apply, frame: performance.now() - start };
  },
  /** Starts the whole session on this page and waits for its paint. */
  async start() {
    count();
    const session = createSession({ hovered: () => undefined });
    Object.assign(globalThis, { session });
    await session.start();
    await nextFrame();
    return CSS.highlights.size;
  },
  /** A pointer that rests on a name: finding what is under it, and the card with its frame. */
  async hover() {
    const { session } = globalThis as unknown as { session: ReturnType<typeof createSession> };
    const results: { hit: number; card: number }[] = [];
    const paragraphs = document.querySelectorAll('main p');
    for (let i = 0; i < 24; i++) {
      const paragraph = paragraphs[100 + i * 40]!;
      paragraph.scrollIntoView({ block: 'center' });
      await nextFrame();
      const range = document.createRange();
      const text = paragraph.firstChild as Text;
      const at = text.data.search(/Acteur\d+/);
      range.setStart(text, at);
      range.setEnd(text, at + 4);
      const box = range.getBoundingClientRect();
      const start = performance.now();
      const hit = session.hit(box.left + 3, box.top + box.height / 2);
      const hitTime = performance.now() - start;
      if (!hit) throw new Error('nothing under the pointer');
      session.hover(hit.reading, hit.findings[0]!.target);
      session.open(hit.reading, hit.findings[0]!.target, false);
      const sync = performance.now() - start;
      await nextFrame();
      results.push({ hit: hitTime, card: sync });
      session.actions.close();
      await nextFrame();
    }
    return results;
  },
  /** Scrolls a long way; frames that came late, and the longest hit test meanwhile. */
  async scroll(hits: boolean) {
    const { session } = globalThis as unknown as { session?: ReturnType<typeof createSession> };
    const gaps: number[] = [];
    let worst = 0;
    scrollTo(0, 0);
    await nextFrame();
    let before = 0;
    for (let i = 0; i < 150; i++) {
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      if (before) gaps.push(now - before);
      before = now;
      scrollBy(0, 240);
      if (hits && session) {
        const start = performance.now();
        session.hit(300, 300);
        worst = Math.max(worst, performance.now() - start);
      }
    }
    return { frames: gaps.length, late: gaps.filter((gap) => gap > 25).length, longest: Math.max(...gaps), worst };
  },
  /** Nodes added one by one in a task of their own: its time, until the observers have been told. */
  own: () => own,
  burst: (nodes: number, inArticle: boolean): Promise<number> =>
    new Promise((resolve) =>
      ((globalThis as { plainTimeout?: typeof setTimeout }).plainTimeout ?? setTimeout)(async () => {
        const target = inArticle ? document.querySelector('main p')! : document.body.appendChild(document.createElement('div'));
        const start = performance.now();
        for (let i = 0; i < nodes; i++) target.append(document.createElement('i'));
        await Promise.resolve();
        resolve(performance.now() - start);
      }, 50),
    ),
};
Object.assign(globalThis, { bench, answer: stateOf });
