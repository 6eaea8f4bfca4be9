// @vitest-environment jsdom
import { describe as about, expect, it } from 'vitest';
import { anchor, createTextMap, describe } from '../anchoring/index.ts';
import type { Analysis } from '../model/analysis.ts';
import { fingerprint } from '../model/hash.ts';
import { DEFAULT_SETTINGS, type StoredAnnotation } from '../model/stored.ts';
import type { PageState } from '../shared/messages.ts';
import { createReading, gather, paintOf } from './reading.ts';

const WORDS = 'Awa Diallo a dit que la pluie viendra. « Nous attendons la pluie », dit Moussa Kane. Awa Diallo sourit.';

function article(words = WORDS) {
  document.body.innerHTML = `<main><p>${words}</p></main>`;
  const root = document.querySelector('main')!;
  const map = createTextMap(root);
  return { article: { text: map.text, blocks: map.blocks, language: 'fr' }, map, root };
}
const spanOf = (text: string, words: string, from = 0) => ({ start: text.indexOf(words, from), end: text.indexOf(words, from) + words.length });

function state(annotations: StoredAnnotation[] = []): PageState {
  const name = (words: string, from = 0) => ({ ...spanOf(WORDS, words, from), text: words, kind: 'name' as const, rule: 'test' });
  const analysis: Analysis = {
    language: 'fr',
    topic: { sahel: true, score: 1, countries: [] },
    actors: [
      { id: 'awa', name: 'Awa Diallo', type: 'person', kind: 'person', mentions: [name('Awa Diallo'), name('Awa Diallo', 20)] },
      { id: 'moussa', name: 'Moussa Kane', type: 'person', kind: 'person', mentions: [name('Moussa Kane')] },
    ],
    quotes: [
      {
        id: 'i',
        kind: 'indirect',
        spans: [spanOf(WORDS, 'la pluie viendra')],
        cue: null,
        speaker: { actor: 0, name: '' },
        confidence: 1,
        certain: true,
        candidates: [],
        why: { frame: 'clause', chain: [] },
      },
      {
        id: 'd',
        kind: 'direct',
        spans: [spanOf(WORDS, 'Nous attendons la pluie')],
        cue: null,
        speaker: { actor: 1, name: '' },
        confidence: 1,
        certain: true,
        candidates: [],
        why: { frame: 'clause', chain: [] },
      },
    ],
  };
  return { status: 'ready', articleId: 'x', article: null, analysis, kept: [], annotations, settings: DEFAULT_SETTINGS };
}
const mark = (words: string, text = WORDS): StoredAnnotation => ({
  id: words,
  article: 'x',
  motivation: 'highlighting',
  colour: 'pink',
  words,
  selectors: describe(spanOf(text, words), text, fingerprint(text)),
  note: '',
  tags: [],
  collections: [],
  created: '',
  updated: '',
});
/** Its place in another text, as the background tells it. */
const placed = (one: StoredAnnotation, text: string) => ({ annotations: [one], places: { [one.id]: anchor(one.selectors, text, fingerprint(text)) } });
const LIGHT = { name: 'light' as const, firm: false };
const painted = (paint: ReadonlyMap<string, readonly Range[]>) =>
  Object.fromEntries([...paint].map(([name, ranges]) => [name.replace('griot-light-', ''), ranges.map(String)]));

about('paint', () => {
  it('has quotes below names below own marks', () => {
    const paint = paintOf(createReading(article(), state([mark('la pluie', WORDS)])), LIGHT);
    expect([...paint.keys()]).toEqual(['griot-light-indirect', 'griot-light-direct', 'griot-light-person', 'griot-light-own-pink']);
    expect(painted(paint)).toEqual({
      indirect: ['la pluie viendra'],
      direct: ['Nous attendons la pluie'],
      person: ['Awa Diallo', 'Moussa Kane', 'Awa Diallo'],
      'own-pink': ['la pluie'],
    });
  });
  it('strengthens what is asked for without touching the rest', () => {
    const reading = createReading(article(), state());
    const resting = paintOf(reading, LIGHT);
    const strong = paintOf(reading, LIGHT, {
      strong: [
        { is: 'quote', quote: 1 },
        { is: 'actor', actor: 1, mention: 0 },
      ],
      focus: null,
    });
    expect(painted(strong)).toMatchObject({ 'direct-strong': ['Nous attendons la pluie'], 'person-strong': ['Moussa Kane'] });
    // The painter compares by identity: the same arrays mean nothing to do.
    expect(strong.get('griot-light-person')).toBe(resting.get('griot-light-person'));
  });
  it('dims everybody else in focus mode, and paints them no more', () => {
    const paint = painted(paintOf(createReading(article(), state()), LIGHT, { strong: [], focus: 1 }));
    expect(Object.keys(paint)).toEqual(['dim', 'direct', 'person']);
    expect(paint.person).toEqual(['Moussa Kane']);
    expect(paint.dim!.join('|')).toBe('Awa Diallo a dit que la pluie viendra. « | », dit |. Awa Diallo sourit.');
  });
  it('brings its own ink where the page is too faint', () =>
    expect([...paintOf(createReading(article(), state()), { name: 'dark', firm: true }).keys()]).toContain('griot-dark-direct-firm'));
  it('of several articles is one, in the same order', () => {
    const one = createReading(article(), state());
    const paint = gather([paintOf(one, LIGHT), paintOf(one, LIGHT, { strong: [{ is: 'quote', quote: 0 }], focus: null })]);
    expect([...paint.keys()]).toEqual(['griot-light-indirect', 'griot-light-direct', 'griot-light-indirect-strong', 'griot-light-person']);
    expect(paint.get('griot-light-person')).toHaveLength(6);
  });
});

about('own annotations', () => {
  it('stand where their words stand, with before and after where the outlet changed them', () => {
    const long = 'la pluie tombera sur tout le pays avant la fin de la semaine prochaine, selon la radio';
    const text = `Le matin est calme dans la ville. On annonce que ${long}. Le soir vient sur les toits.`;
    const edited = text.replace('tombera', 'tombara');
    const reading = createReading(article(edited), { ...state(), ...placed(mark(long, text), edited), analysis: null });
    expect(reading.lost).toEqual([]);
    expect(reading.own[0]?.anchored).toMatchObject({ how: 'approximate', before: long, after: long.replace('tombera', 'tombara') });
  });
  it('are lost, with a reason, rather than put on other words', () => {
    const now = 'Tout autre chose est écrit ici maintenant, et rien de ce qui fut.';
    const reading = createReading(article(now), { ...state(), ...placed(mark('la pluie viendra'), now), analysis: null });
    expect(reading.own).toEqual([]);
    expect(reading.lost[0]?.orphan).toMatchObject({ reason: 'gone', words: 'la pluie viendra' });
  });
  it('are lost where nobody says where they stand, and cost themselves alone where they say nothing', () => {
    const broken = { ...mark('la pluie'), id: 'broken', selectors: null } as unknown as StoredAnnotation;
    const reading = createReading(article('Tout autre chose.'), { ...state([mark('la pluie viendra'), broken]), analysis: null });
    expect(reading.own).toEqual([]);
    expect(reading.lost.map(({ annotation }) => annotation.id)).toEqual(['la pluie viendra']);
  });
});
