import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../knowledge/index.ts';
import { analyse } from './index.ts';

const knowledge = loadKnowledge();
const read = (text: string, language = 'fr', date = '2022-03-01') => analyse({ text, blocks: [], language, date }, knowledge);
/** Descriptions as "words → actor". */
const nominals = (text: string, language?: string, date?: string): string[] =>
  read(text, language, date).actors.flatMap(({ name, mentions }) => mentions.filter(({ kind }) => kind === 'nominal').map((m) => `${m.text} → ${name}`));

describe('descriptions that the analysis resolves are mentions', () => {
  test.each([
    ['le ministre malien de la Défense → Sadio Camara', 'Bamako. Hier, le ministre malien de la Défense a visité Gao.', 'fr', '2022-03-01'],
    ['le chef de la diplomatie russe → Sergueï Lavrov', 'Bamako. On attend le chef de la diplomatie russe.', 'fr', '2022-03-01'],
    ['Le ministre → Abdoulaye Diop', 'Le ministre Abdoulaye Diop est à Gao. Le ministre a visité le port.', 'fr', '2022-03-01'],
    ['le gouverneur → Salif Bado', 'Salif Bado, gouverneur de Kari, a ouvert la séance. Puis le gouverneur est parti.', 'fr', '2022-03-01'],
    ['the Malian foreign minister → Abdoulaye Diop', 'In Bamako, the Malian foreign minister left early.', 'en', '2022-03-01'],
    ["l'organisation → Amnesty International", "Amnesty International a écrit au maire. « L'impunité règne », affirme l'organisation.", 'fr', '2022-03-01'],
    ['Le chef de la junte du Burkina Faso → Ibrahim Traoré', 'Le chef de la junte du Burkina Faso est venu.', 'fr', '2024-03-01'],
    ["L'homme fort de Bamako → Assimi Goïta", "L'homme fort de Bamako est venu.", 'fr', '2024-03-01'],
    ['Le leader de la junte malienne → Assimi Goïta', 'Le leader de la junte malienne est venu.', 'fr', '2024-03-01'],
    ["Niger's junta leader → Abdourahamane Tiani", "Niger's junta leader came to Dosso.", 'en', '2024-03-01'],
    ["Mali's interim president → Assimi Goita", "Mali's interim president came to Gao.", 'en', '2024-03-01'],
    ["Burkina Faso's strongman → Ibrahim Traore", "Burkina Faso's strongman came to Dori.", 'en', '2024-03-01'],
  ])('%s', (expected, text, language, date) => expect(nominals(text, language, date)).toContain(expected));

  test.each([
    ['beside its own name', 'Le ministre malien des Affaires étrangères Abdoulaye Diop est arrivé.'],
    ['where nobody can be told', 'Le gouverneur est parti. Un ministre a parlé.'],
    ['of several', 'Les ministres ont quitté la salle.'],
    ['of a name by itself', 'Assimi Goïta est arrivé. « Non », a dit Goïta.'],
    ['where a pronoun speaks', 'Abdoulaye Diop est arrivé. « Non », a-t-il dit.'],
  ])('none %s', (_, text) => expect(nominals(text)).toEqual([]));

  test('with the office, its dates and its source', () => {
    const [mention] = read('Bamako. Hier, le ministre malien de la Défense a visité Gao.').actors.flatMap(({ mentions }) => mentions);
    expect(mention).toMatchObject({ kind: 'nominal', why: { how: 'office', fact: { personName: 'Sadio Camara', start: '2021-06-11' } } });
    expect(mention!.why!.fact!.office.fr).toMatch(/Défense/);
  });
  test('or with the words of the text that say so', () => {
    const all = read('Le ministre Abdoulaye Diop est à Gao. Le ministre a visité le port.').actors.flatMap(({ mentions }) => mentions);
    expect(all.find(({ kind }) => kind === 'nominal')).toMatchObject({ why: { how: 'apposition', text: 'ministre Abdoulaye Diop' } });
  });
  test('in text order, none over a name of its own', () => {
    const { actors } = read("Le président de la Cédéao est à Bamako. L'armée malienne l'attend. Le président malien aussi.");
    for (const { mentions } of actors) {
      const starts = mentions.map(({ start }) => start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      for (const a of mentions) for (const b of mentions) if (a !== b) expect(a.start < b.end && b.start < a.end).toBe(false);
    }
  });
});

const FOLDER = join(import.meta.dirname, '../../tests/cases/nominals');

/** Adding a test is adding a line to a table in tests/cases/nominals. */
for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.tsv'))) {
  describe(file.replace('.tsv', ''), () => {
    for (const line of readFileSync(join(FOLDER, file), 'utf8').split('\n')) {
      if (!line.trim() || line.startsWith('#')) continue;
      const [language = 'fr', date = '', marked = ''] = line.replace(/^~/, '').split('\t');
      const run = line.startsWith('~') ? test.fails : test;
      run(marked, () => {
        const wanted = [...marked.matchAll(/\[([^\]|]+)\|([^\]]+)\]/g)].map(([, words, name]) => `${words} → ${name}`);
        const text = marked.replace(/\[([^\]|]+)\|[^\]]+\]/g, '$1').replaceAll('\\n', '\n');
        expect(nominals(text, language, date || '2022-03-01').sort()).toEqual(wanted.sort());
      });
    }
  });
}
