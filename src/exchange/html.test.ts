import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { wellFormed } from '../model/well-formed.ts';
import { hardBundle, hostileBundle, written } from './testing.ts';

describe('HTML dossier', () => {
  const { document } = parseHTML(written('html', hardBundle(), { title: 'Awa <Balléré>', language: 'ar' }));
  it('is one file without scripts, requests or anything to load', () => {
    expect(document.querySelectorAll('script, link, img, iframe, object, embed, form').length).toBe(0);
    expect(document.querySelector('meta[http-equiv]')!.getAttribute('content')).toBe("default-src 'none'; style-src 'unsafe-inline'");
  });
  it('says its language and direction, lets quotes find their own', () => {
    expect([document.documentElement.lang, document.documentElement.getAttribute('dir')]).toEqual(['ar', 'rtl']);
    expect(document.querySelector('blockquote')!.getAttribute('dir')).toBe('auto');
    expect(document.querySelector('h1')!.textContent).toBe('Awa <Balléré>');
  });
  it('has every quote, with its link and its note as typed', () => {
    expect([...document.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual(['Awa Balléré', 'أوا', 'تظليلات وملاحظات']);
    expect(document.querySelectorAll('figure').length).toBe(4);
    expect(document.querySelector('.note')!.textContent).toBe('Voir **page 3**.\nEt <la suite>.');
    expect(document.querySelector('a')!.getAttribute('href')).toMatch(/^https:\/\/exemple\.example\/.*#haut:~:text=(?:[^,]+-,)?La%20paix/);
  });
  it('has no element or attribute that a string made, whatever the strings', () =>
    fc.assert(
      fc.property(hostileBundle(), (bundle) => {
        const html = written('html', bundle);
        const { document } = parseHTML(html);
        expect(document.querySelectorAll('script, img, iframe, svg, object, base').length).toBe(0);
        expect(document.querySelectorAll('figure').length).toBe(bundle.quotes.length + bundle.annotations.length);
        for (const element of document.querySelectorAll('a')) expect(element.getAttribute('href')).toMatch(/^https?:\/\//);
        for (const element of document.querySelectorAll('body *'))
          for (const { name } of element.attributes) expect(['dir', 'lang', 'class', 'href', 'rel']).toContain(name);
        const note = document.querySelector('.note')?.textContent ?? '';
        // An HTML reader makes every line end an LF; what XML cannot hold became U+FFFD.
        if (bundle.quotes[0]!.note) expect(note.replace(/\r\n?/g, '\n').length).toBeGreaterThan(0);
        expect(html).toBe(wellFormed(html));
      }),
    ));
});
