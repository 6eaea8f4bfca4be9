import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { holdKeys } from './hold-keys.ts';

it('keys pressed before anybody hears them are heard once, in their order, with what was held down', () => {
  const { document, KeyboardEvent } = new JSDOM('<!doctype html><body><div id="app"></div>').window;
  const press = (key: string, more = {}) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
  const release = holdKeys(document);
  press('2');
  press('a', { ctrlKey: true });
  const heard: string[] = [];
  document.addEventListener('keydown', ({ key, ctrlKey, target }) => void heard.push(`${ctrlKey ? 'Ctrl ' : ''}${key} ${(target as Element).tagName}`));
  release();
  press('j');
  expect(heard).toEqual(['2 BODY', 'Ctrl a BODY', 'j BODY']);
});
