// The outlet edits an article between two visits: what the reader kept, noted and corrected stays with who said it, or is told lost.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { analyse } from '../analysis/index.ts';
import { describe as describePlace } from '../anchoring/describe.ts';
import { loadKnowledge } from '../knowledge/index.ts';
import type { Article } from '../model/article.ts';
import { fingerprint } from '../model/hash.ts';
import type { PageState } from '../shared/messages.ts';
import type { Sender } from '../shared/rpc.ts';
import type { GriotDatabase } from '../storage/database.ts';
import { freshDatabase } from '../storage/testing.ts';
import { makeHandlers } from './handlers.ts';
import { workOffStale } from './stale.ts';

const URL_1 = 'https://www.journal.example/a/1';
const OWN: Sender = { ownPage: true, url: 'chrome-extension://x/src/popup/index.html' };
const knowledge = loadKnowledge();

const START = 'Au Mali, la réunion a duré.';
const HERS = '« Jamais de la vie », a répondu Awa Tindaré, ministre de la Défense du Mali.';
const HIS = '« Jamais de la vie », a lancé Boukary Sankolé, chef rebelle du nord.';
const END =
  'La séance a été levée à midi par le bureau, et les élus du Mali sont rentrés dans leurs cercles respectifs en attendant la prochaine réunion qui doit se tenir dans deux semaines à Bamako, sauf contrordre du gouvernement.';
const textOf = (...paragraphs: string[]) => paragraphs.join('\n\n');
const article = (text: string): Article => ({
  text,
  blocks: [],
  language: 'fr',
  title: 'Mali : la réunion des élus a duré longtemps',
  outlet: 'Le Journal',
  url: URL_1,
  date: '2024-01-01',
});

let db: GriotDatabase;
/** What each tab shows now. */
const tabs = new Map<number, PageState>();
const outside = {
  setBadge: vi.fn(async () => undefined),
  refreshTabs: vi.fn(async () => undefined),
  tellTabs: vi.fn(async () => undefined),
  openLibrary: vi.fn(async () => undefined),
  pageState: async (tab: number) => tabs.get(tab)!,
  settingsChanged: vi.fn(async () => undefined),
  backUpIfDue: vi.fn(),
  loadCards: vi.fn(async () => undefined),
  rehearse: vi.fn(),
  loadWords: vi.fn(async () => undefined),
  workOff: vi.fn(),
};
const handlers = () => makeHandlers({ db, analyse, knowledge: () => knowledge, outside });
const tab = (tabId: number): Sender => ({ tabId, frameId: 0, ownPage: false, url: URL_1 });
async function visit(text: string, tabId = 1): Promise<PageState> {
  const state = await handlers().analyse({ article: article(text), url: URL_1, asked: true }, tab(tabId));
  tabs.set(tabId, state);
  return state;
}
const by = (state: PageState, name: string) => state.analysis!.quotes.find(({ speaker }) => speaker?.name === name)!;
const keep = (state: PageState, quote: string, kept = true, tabId = 1) =>
  handlers().keep({ articleId: state.articleId!, article: state.article!, analysis: state.analysis!, quotes: [quote], kept }, tab(tabId));
const rows = () => db.quotes.toArray();

beforeEach(() => {
  db = freshDatabase();
  tabs.clear();
});

describe('the same words in another mouth, put before those that were kept', () => {
  async function keepHers() {
    const state = await visit(textOf(START, HERS, END));
    const { id } = by(state, 'Awa Tindaré');
    await keep(state, id);
    await handlers().describeQuote({ articleId: state.articleId!, quote: id, note: 'La ministre ment : vérifier' }, tab(1));
  }

  test('the page marks hers as kept, with the note, and his as nothing', async () => {
    await keepHers();
    const state = await visit(textOf(START, HIS, HERS, END));
    expect(state.kept).toEqual([by(state, 'Awa Tindaré').id]);
    expect(state.described).toMatchObject([{ quote: by(state, 'Awa Tindaré').id, note: 'La ministre ment : vérifier' }]);
    expect(by(state, 'Boukary Sankolé').id).not.toBe(by(state, 'Awa Tindaré').id);
    expect(state.lostQuotes).toEqual([]);
  });

  test('a correction elsewhere in the article leaves the record hers, at its new place', async () => {
    await keepHers();
    const text = textOf(START, HIS, HERS, END);
    const state = await visit(text);
    await handlers().correct({ correction: { type: 'not-actor', form: 'Bamako', article: state.articleId! } }, tab(1));
    await workOffStale(db, analyse, () => knowledge);
    expect(await rows()).toMatchObject([{ speakerName: 'Awa Tindaré', note: 'La ministre ment : vérifier' }]);
    const [row] = await rows();
    expect(text.slice(row!.selectors.position.end)).toMatch(/^ », a répondu Awa/);
  });

  test('his is kept beside hers, and let go without her', async () => {
    await keepHers();
    const state = await visit(textOf(START, HIS, HERS, END));
    await keep(state, by(state, 'Boukary Sankolé').id);
    expect((await rows()).map(({ speakerName, note }) => [speakerName, note]).sort()).toEqual([
      ['Awa Tindaré', 'La ministre ment : vérifier'],
      ['Boukary Sankolé', ''],
    ]);
    await keep(state, by(state, 'Boukary Sankolé').id, false);
    expect(await rows()).toMatchObject([{ speakerName: 'Awa Tindaré' }]);
  });

  test('in two tabs with two states of the article, neither takes the record of the other', async () => {
    const old = await visit(textOf(START, HERS, END), 1);
    const edited = await visit(textOf(START, HIS, HERS, END), 2);
    const his = by(edited, 'Boukary Sankolé').id;
    // not known to the store yet: the same words, said first
    expect(his).toBe(by(old, 'Awa Tindaré').id);
    await keep(old, by(old, 'Awa Tindaré').id, true, 1);
    expect(await keep(edited, his, true, 2)).toEqual(edited.analysis!.quotes.map(({ id }) => id));
    await handlers().describeQuote({ articleId: edited.articleId!, quote: his, note: 'le chef' }, tab(2));
    expect((await rows()).map(({ speakerName, note }) => [speakerName, note]).sort()).toEqual([
      ['Awa Tindaré', ''],
      ['Boukary Sankolé', 'le chef'],
    ]);
    await keep(edited, his, false, 2);
    expect(await rows()).toMatchObject([{ speakerName: 'Awa Tindaré' }]);
  });

  test('collected automatically, each has its record', async () => {
    await handlers().changeSettings({ change: { collect: 'automatic' } }, OWN);
    await keepHers();
    await visit(textOf(START, HIS, HERS, END));
    expect((await rows()).map(({ speakerName, status }) => [speakerName, status]).sort()).toEqual([
      ['Awa Tindaré', 'kept'],
      ['Boukary Sankolé', 'collected'],
    ]);
  });
});

describe('what has no place any more is told, and stays as it was', () => {
  test.each([
    ['the words are another’s now', textOf(START, HIS, END), 'speaker'],
    ['the words are gone', textOf(START, END), 'gone'],
  ])('%s', async (_, text, reason) => {
    const before = await visit(textOf(START, HERS, END));
    const { id } = by(before, 'Awa Tindaré');
    await keep(before, id);
    await handlers().describeQuote({ articleId: before.articleId!, quote: id, note: 'à elle', tags: { add: ['vie'] } }, tab(1));
    const [stored] = await rows();
    const state = await visit(text);
    expect(state.kept).toEqual([]);
    expect(state.described).toEqual([]);
    expect(state.lostQuotes).toMatchObject([{ quote: id, reason, kept: true, speaker: 'Awa Tindaré', note: 'à elle', tags: ['vie'] }]);
    await handlers().correct({ correction: { type: 'not-actor', form: 'Bamako', article: state.articleId! } }, tab(1));
    await workOffStale(db, analyse, () => knowledge);
    expect(await rows()).toEqual([stored]);
  });

  test('words that the outlet changed stay as they were kept, and the page says so', async () => {
    const said = (words: string) => `« ${words} », a répondu Awa Tindaré, ministre de la Défense du Mali.`;
    const words = 'Nous ne quitterons jamais cette ville avant la fin de la saison des pluies';
    const before = await visit(textOf(START, said(words), END));
    const { id } = by(before, 'Awa Tindaré');
    await keep(before, id);
    const state = await visit(textOf(START, said(words.replace('jamais', 'pas')), END));
    expect(state.kept).toEqual([id]);
    expect(state.edited).toEqual([{ quote: id, before: words }]);
    await handlers().correct({ correction: { type: 'not-actor', form: 'Bamako', article: state.articleId! } }, tab(1));
    await workOffStale(db, analyse, () => knowledge);
    expect(await rows()).toMatchObject([{ text: words }]);
  });
});

describe('what the reader decides of a quote that lost its place', () => {
  const said = (words: string) => `« ${words} », a répondu Awa Tindaré, ministre de la Défense du Mali.`;
  const WORDS = 'Nous ne quitterons jamais cette ville avant la fin de la saison des pluies';
  const REWRITTEN = 'On ne partira pas de la ville avant que ne finisse la saison des pluies';
  async function lose(text: string): Promise<{ state: PageState; quote: string }> {
    const before = await visit(textOf(START, said(WORDS), END));
    const { id } = by(before, 'Awa Tindaré');
    await keep(before, id);
    await handlers().describeQuote({ articleId: before.articleId!, quote: id, note: 'à elle' }, tab(1));
    return { state: await visit(text), quote: id };
  }

  test('put at the quote that stands there now: kept, noted, shown as edited, and as it was after undoing', async () => {
    const text = textOf(START, said(REWRITTEN), END);
    const { state, quote } = await lose(text);
    expect(state.lostQuotes).toMatchObject([{ quote, kept: true }]);
    const now = by(state, 'Awa Tindaré');
    const cover = { start: now.spans[0]!.start, end: now.spans.at(-1)!.end };
    const place = { selectors: describePlace(cover, text, fingerprint(text)), spans: now.spans };
    const articleId = state.articleId!;
    const was = await handlers().placeQuote({ articleId, quote, place }, tab(1));
    const placed = await visit(text);
    expect([placed.kept, placed.lostQuotes, placed.edited]).toEqual([[quote], [], [{ quote, before: WORDS }]]);
    expect(placed.described).toMatchObject([{ quote, note: 'à elle' }]);
    // A later correction in that article leaves the words as they were kept.
    await handlers().correct({ correction: { type: 'not-actor', form: 'Bamako', article: articleId } }, tab(1));
    await workOffStale(db, analyse, () => knowledge);
    expect(await rows()).toMatchObject([{ text: WORDS, note: 'à elle', speakerName: 'Awa Tindaré' }]);
    await handlers().placeQuote({ articleId, quote, place: was }, tab(1));
    expect((await visit(text)).lostQuotes).toMatchObject([{ quote, kept: true }]);
  });

  test('deleted with what was corrected of it, and put back with everything', async () => {
    const { state, quote } = await lose(textOf(START, END));
    const articleId = state.articleId!;
    const [row] = await rows();
    const of = { article: articleId, quote, selectors: row!.selectors, was: 'Awa Tindaré' };
    await handlers().correct({ correction: { type: 'speaker', ...of, speaker: { actor: null, name: 'Fanta Berdogo' } } }, tab(1));
    const before = [await rows(), await db.corrections.toArray()];
    const dropped = await handlers().dropLost({ articleId, quote }, tab(1));
    expect([await rows(), await db.corrections.toArray()]).toEqual([[], []]);
    expect((await visit(textOf(START, END))).lostQuotes).toEqual([]);
    await handlers().restoreLost({ articleId, dropped }, tab(1));
    expect([await rows(), await db.corrections.toArray()]).toEqual(before);
  });
});

describe('corrections of a quote', () => {
  const correct = async (state: PageState, name: string, make: (of: { article: string; quote: string; selectors: never; was: string }) => object) => {
    const quote = by(state, name);
    await keep(state, quote.id);
    const row = (await rows()).find((one) => one.quote === quote.id)!;
    const of = { article: state.articleId!, quote: quote.id, selectors: row.selectors as never, was: name };
    await handlers().correct({ correction: make(of) as never }, tab(1));
    await workOffStale(db, analyse, () => knowledge);
  };

  test('“not a quote” takes hers away, never his', async () => {
    await correct(await visit(textOf(START, HERS, END)), 'Awa Tindaré', (of) => ({ type: 'not-quote', ...of }));
    const state = await visit(textOf(START, HIS, HERS, END));
    expect(state.analysis!.quotes.map(({ speaker }) => speaker?.name)).toEqual(['Boukary Sankolé']);
  });

  test('another speaker is given to hers, never to his; told where hers is gone', async () => {
    const speaker = { actor: null, name: 'Fanta Berdogo' };
    await correct(await visit(textOf(START, HERS, END)), 'Awa Tindaré', (of) => ({ type: 'speaker', ...of, speaker }));
    const state = await visit(textOf(START, HIS, HERS, END));
    expect(state.analysis!.quotes.map((quote) => quote.speaker?.name)).toEqual(['Boukary Sankolé', 'Fanta Berdogo']);
    const gone = await visit(textOf(START, HIS, END));
    expect(gone.analysis!.quotes.map((quote) => quote.speaker?.name)).toEqual(['Boukary Sankolé']);
    expect(gone.lostQuotes).toMatchObject([{ reason: 'speaker', kept: true, speaker: 'Fanta Berdogo' }]);
  });

  test('a corrected span moves with the words', async () => {
    const first = await visit(textOf(START, HERS, END));
    const text = first.article!.text;
    const start = text.indexOf('Jamais');
    await correct(first, 'Awa Tindaré', (of) => ({ type: 'span', ...of, spans: [{ start, end: start + 'Jamais de la'.length }] }));
    const edited = textOf(START, HIS, HERS, END);
    const state = await visit(edited);
    const words = (name: string) => by(state, name).spans.map((span) => edited.slice(span.start, span.end));
    expect(words('Awa Tindaré')).toEqual(['Jamais de la']);
    expect(words('Boukary Sankolé')).toEqual(['Jamais de la vie']);
  });
});
