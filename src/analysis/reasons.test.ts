import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../knowledge/index.ts';
import type { Block } from '../model/article.ts';
import { analyse } from './index.ts';

const knowledge = loadKnowledge();

/** Paragraphs; a heading begins with "# ". */
function read(...lines: readonly string[]) {
  let text = '';
  const blocks: Block[] = lines.map((line) => {
    const words = line.replace(/^# /, '');
    const start = text.length ? text.length + 2 : 0;
    text += `${text.length ? '\n\n' : ''}${words}`;
    return { start, end: text.length, kind: line.startsWith('# ') ? 'heading' : 'paragraph' };
  });
  return analyse({ text, blocks, language: 'fr', date: '2024-11-18' }, knowledge).quotes.map(({ spans, speaker, why }) => ({
    words: text.slice(spans[0]!.start, spans[0]!.end),
    speaker: speaker?.name,
    how: why.chain.map(({ how }) => how).join(' '),
    frame: why.frame,
  }));
}
const SAID = '« Personne ne nous a consultés », regrette Yacouba Mandjoukara, chauffeur. Les autres se taisent depuis lundi.';

describe('why a quote without a report is its speaker’s', () => {
  test('a heading with words that are reported below: the same words', () => {
    const [heading, below] = read('# « Personne ne nous a consultés »', SAID);
    expect(heading).toMatchObject({ speaker: 'Yacouba Mandjoukara', how: 'same-words', frame: 'repeated' });
    expect(below).toMatchObject({ speaker: 'Yacouba Mandjoukara', how: 'name', frame: 'after' });
  });

  test('behind a place and a colon no name introduces them', () => {
    const [heading] = read('# Dianbara : « Personne ne nous a consultés »', SAID);
    expect(heading).toMatchObject({ speaker: 'Yacouba Mandjoukara', how: 'same-words', frame: 'repeated' });
  });

  test('a heading with other words: who is quoted first under it', () => {
    const [heading] = read('# « Une ville coupée en deux »', SAID);
    expect(heading).toMatchObject({ speaker: 'Yacouba Mandjoukara', how: 'next-quoted', frame: 'repeated' });
  });

  test('whoever goes on in a paragraph of marks goes on', () => {
    const quotes = read(SAID, '« Nous attendons toujours une réponse du ministère des Transports. »');
    expect(quotes.at(-1)).toMatchObject({ speaker: 'Yacouba Mandjoukara', how: 'same-speaker' });
  });

  test('a capital is another name of its government, not a part of its whole name', () => {
    const [quote] = read('À Bamako, au Mali, la journée a été longue. Bamako a annoncé mardi que les frontières resteraient fermées.');
    expect(quote).toMatchObject({ speaker: 'Gouvernement malien', how: 'name other-name' });
  });

  test('a surname is a part of the whole name', () => {
    const quotes = read(SAID, '« Ni sur les horaires, ni sur le péage », a dit Mandjoukara lundi soir à Bamako, au Mali.');
    expect(quotes.at(-1)).toMatchObject({ speaker: 'Yacouba Mandjoukara', how: 'name surname' });
  });
});
