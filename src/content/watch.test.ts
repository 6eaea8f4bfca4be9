// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Change, watchPage } from './watch.ts';

let changes: Change[];
let stop: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  changes = [];
  stop = watchPage({ changed: (change) => changes.push(change), page: document }).stop;
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  history.replaceState(null, '', '/');
});

it('looks now and then, and no more once stopped', () => {
  vi.advanceTimersByTime(2000);
  expect(changes).toEqual(['beat', 'beat', 'beat', 'beat']);
  stop();
  vi.advanceTimersByTime(5000);
  expect(changes).toHaveLength(4);
});
it('tells a new address in the same document once', () => {
  history.pushState(null, '', '/autre?page=2');
  vi.advanceTimersByTime(1000);
  expect(changes).toEqual(['address', 'beat']);
});
it('takes a fragment for a place in the same page', () => {
  history.pushState(null, '', '#suite');
  vi.advanceTimersByTime(500);
  expect(changes).toEqual(['beat']);
});
it('rests while the page is hidden, and looks at once when it is seen again', () => {
  const visible = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  vi.advanceTimersByTime(3000);
  expect(changes).toEqual([]);
  visible.mockReturnValue('visible');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(changes).toEqual(['beat']);
  visible.mockRestore();
});
it('knows a page that comes back from the back/forward cache', () => {
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  expect(changes).toEqual(['shown']);
});
