import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { flatParent, precedes, tagOf, walkFlat } from './dom.ts';

describe('flat tree', () => {
  it('goes up out of slots, shadow roots and frames', () => {
    const { document } = new JSDOM('<div id="host"><b slot="s">x</b></div><iframe></iframe>').window;
    const host = document.querySelector('#host')!;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p><slot name="s"></slot></p>';
    const slot = shadow.querySelector('slot')!;
    expect(flatParent(document.querySelector('b')!)).toBe(slot);
    expect(flatParent(shadow.querySelector('p')!)).toBe(host);
    const frame = document.querySelector('iframe')!;
    expect(flatParent(frame.contentDocument!.documentElement)).toBe(frame);
    expect(flatParent(document.documentElement)).toBeNull();
  });
  it('knows the order across trees', () => {
    const { document } = new JSDOM('<h1>t</h1><div id="host"><b slot="s">x</b></div><p>z</p>').window;
    const shadow = document.querySelector('#host')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<i>i</i><slot name="s"></slot><u>u</u>';
    const order = [
      document.querySelector('h1')!,
      document.querySelector('#host')!,
      shadow.querySelector('i')!,
      document.querySelector('b')!,
      shadow.querySelector('u')!,
      document.querySelector('p')!,
    ];
    for (const [i, a] of order.entries()) for (const [j, b] of order.entries()) expect(precedes(a, b)).toBe(i < j);
  });
  it('leaves what it enters, in order', () => {
    const { document } = new JSDOM('<main><p>a<b>b</b></p><i>no</i></main>').window;
    const seen: string[] = [];
    walkFlat(document.querySelector('main')!, {
      enter: (_, tag) => (tag === 'i' ? false : seen.push(`<${tag}>`) > 0),
      leave: (element) => void seen.push(`</${tagOf(element)}>`),
      text: (node) => void seen.push(node.data),
    });
    expect(seen.join('')).toBe('<main><p>a<b>b</b></p></main>');
  });
});
