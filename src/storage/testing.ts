// What the tests of the store and its callers share: a store of their own, an article and an analysis made by hand.
import 'fake-indexeddb/auto';
import type { Actor, Analysis, Quote } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import { GriotDatabase } from './database.ts';

let made = 0;
export const freshDatabase = (): GriotDatabase => new GriotDatabase(`test-${++made}`);

export const TOPIC = { sahel: true, score: 0.9, countries: ['ML'] };

export const TEXT = [
  'Le pont de Tessaoua-Nord rouvrira en mars',
  'Le ministre Amadou Test a annoncé mardi la réouverture du pont de Tessaoua-Nord, détruit par une crue en septembre dernier et fermé aux camions.',
  '« Nous tiendrons ce délai, quoi qu’il en coûte au pays », a déclaré M. Test devant la presse réunie à la préfecture.',
  'Selon la préfète Awa Essai, les commerçants du marché hebdomadaire attendent cette réouverture depuis plus de six mois maintenant.',
].join('\n\n');

export const anArticle = (change: Partial<Article> = {}): Article => ({
  text: TEXT,
  blocks: [],
  language: 'fr',
  title: 'Le pont de Tessaoua-Nord rouvrira en mars',
  outlet: 'Le Journal',
  url: 'https://www.journal.example/actu/pont-tessaoua',
  date: '2024-03-05',
  ...change,
});

const place = (words: string, text: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

/** An analysis of TEXT: two actors, a direct quote 'q1' and an indirect one 'q2'. */
export function anAnalysis(text = TEXT): Analysis {
  const actor = (id: string, name: string): Actor => ({
    id,
    name,
    type: 'person',
    kind: 'person',
    country: 'ML',
    mentions: [{ ...place(name, text), text: name, kind: 'name', rule: 'gazetteer' }],
  });
  const quote = (id: string, kind: Quote['kind'], words: string, index: number, name: string): Quote => ({
    id,
    kind,
    spans: [place(words, text)],
    cue: null,
    speaker: { actor: index, name },
    confidence: 0.9,
    certain: true,
    candidates: [],
    why: { frame: 'inversion', chain: [{ how: 'name', text: name }] },
  });
  return {
    language: 'fr',
    topic: TOPIC,
    actors: [actor('ml-test', 'Amadou Test'), actor('local:awa-essai', 'Awa Essai')],
    quotes: [
      quote('q1', 'direct', 'Nous tiendrons ce délai, quoi qu’il en coûte au pays', 0, 'Amadou Test'),
      quote('q2', 'indirect', 'les commerçants du marché hebdomadaire attendent cette réouverture', 1, 'Awa Essai'),
    ],
  };
}
