import { describe, expect, it } from 'vitest';
import { richCitation } from './clipboard.ts';

describe('a citation as rich text', () => {
  const parts = { words: 'a <b> & c', speaker: 'X', office: '', outlet: 'Y', date: '2024', link: 'https://y.example/?a=1&b="2"#:~:text=a' };
  it('has its address as a link, and nothing of the page as markup', () => {
    const html = richCitation(parts, 'en');
    expect(html).toContain('a &#60;b&#62; &#38; c');
    expect(html).toContain('<a href="https://y.example/?a=1&#38;b=&#34;2&#34;#:~:text=a">');
    expect(html.match(/<[a-z]+/g)).toEqual(['<p', '<a']);
  });
  it('links to the web only', () => expect(richCitation({ ...parts, link: 'javascript:alert(1)' }, 'en')).not.toContain('<a'));
});
