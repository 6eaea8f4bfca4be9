import { expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../model/stored.ts';
import type { PagePlace, PageState } from '../shared/messages.ts';
import { anAnalysis, anArticle, TEXT } from '../storage/testing.ts';
import { createBesideModel } from './model.ts';

const state: PageState = {
  status: 'ready',
  articleId: 'a',
  article: anArticle(),
  analysis: anAnalysis(),
  kept: [],
  annotations: [],
  settings: DEFAULT_SETTINGS,
};

function aPage() {
  let place: PagePlace | null = { stamp: 1, at: 0 };
  const content = { pageState: vi.fn(async () => state), place: vi.fn(async () => place), show: vi.fn(async () => undefined) };
  const model = createBesideModel({ contentOf: () => content, every: () => () => undefined });
  return {
    content,
    model,
    scroll: (to: PagePlace | null) => {
      place = to;
    },
  };
}

it('follows the reader, and asks for the article only where it changed', async () => {
  const { content, model, scroll } = aPage();
  await model.follow(1);
  expect(model.entries.value.map(({ key }) => key)).toEqual(['quote q1', 'quote q2']);
  expect(model.current.value).toBe('quote q1');
  const before = content.pageState.mock.calls.length;
  scroll({ stamp: 1, at: TEXT.length });
  await model.look();
  expect(model.current.value).toBe('quote q2');
  expect(content.pageState).toHaveBeenCalledTimes(before);
  scroll({ stamp: 2, at: 0 });
  await model.look();
  expect(content.pageState).toHaveBeenCalledTimes(before + 1);
});

it('shows nothing of the tab before', async () => {
  const { content, model } = aPage();
  await model.follow(1);
  content.pageState.mockRejectedValue(new Error('nobody answers'));
  content.place.mockRejectedValue(new Error('nobody answers'));
  await model.follow(2);
  expect(model.entries.value).toEqual([]);
  expect(model.page.value).toBeNull();
  expect(model.asked.value).toBe(true);
});

it('goes to the words', async () => {
  const { content, model } = aPage();
  await model.follow(1);
  model.filter.value = { ...model.filter.value, actors: true };
  for (const entry of model.entries.value) await model.go(entry);
  expect(content.show.mock.calls.flat()).toEqual([
    { actor: 'ml-test', mention: 0 },
    { quote: 'q1' },
    { actor: 'local:awa-essai', mention: 0 },
    { quote: 'q2' },
  ]);
});
