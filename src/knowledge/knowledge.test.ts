import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../../scripts/data/read.ts';
import { findActors } from '../analysis/actors/index.ts';
import { nameKey } from '../analysis/actors/key.ts';
import { fold } from '../analysis/text/2-tokens.ts';
import { readText } from '../analysis/text/index.ts';
import { NO_READER_KNOWLEDGE } from '../model/knowledge.ts';
import { within } from './dates.ts';
import { loadKnowledge } from './index.ts';
import { bareForm, wordings } from './name-forms.ts';
import type { RawActor } from './tables.ts';

const raw = readKnowledge();
const knowledge = loadKnowledge();

describe('each fact of data/ is reachable', () => {
  test('every actor by id, with its names', () => {
    const lost = raw.actors.filter(({ id, name }) => knowledge.actor(id)?.name.fr !== name.fr).map(({ id }) => id);
    expect(lost).toEqual([]);
  });

  /** The canonical name in a sentence of its own; a name that others share may give candidates instead. */
  const finds = (actor: RawActor, form: string, language: 'fr' | 'en'): boolean => {
    const doc = readText({ text: language === 'fr' ? `On a vu ${form}.` : `They saw ${form}.`, blocks: [], language, date: '2022-03-01' });
    const layer = findActors(doc, knowledge, NO_READER_KNOWLEDGE);
    return layer.entities.some((entity) => entity.id === actor.id || entity.candidates?.includes(actor.id));
  };
  const bare = (form: string): string => form.replace(/\s*\([^)]*\)/g, '').trim();
  const plain = (actor: RawActor): boolean => actor.flags.length === 0;

  for (const language of ['fr', 'en'] as const)
    test(`every actor by its ${language === 'fr' ? 'French' : 'English'} name`, () => {
      const lost = raw.actors
        .filter((actor) => plain(actor) && !finds(actor, bare(actor.name[language]), language))
        .map(({ id, name }) => `${id}: ${name[language]}`);
      expect(lost).toEqual([]);
    });

  test('every spelling by its words, with its flags and days', () => {
    const { names } = knowledge;
    const lost: string[] = [];
    for (const { id, type, name, aliases, flags } of raw.actors) {
      const forms = [{ form: name.fr, flags: [] }, { form: name.en, flags: [] }, ...(name.ar ? [{ form: name.ar, flags: [] }] : []), ...aliases];
      for (const { form, flags: own, ...days } of forms) {
        // peoples and troops in small letters are no names
        if (type !== 'person' && /^\p{Ll}|troops|soldiers|fighters|mercenaries|militants|rebels/u.test(form)) continue;
        for (const words of wordings(bareForm(form))) {
          const node = words.reduce((at, word) => at && names.next(at, names.word(word)), 1);
          const found = names.forms(node)?.find(({ ref }) => ref === id);
          const flagged = (flag: string): boolean => own.some((f) => f === flag) || flags.includes(flag);
          const other = forms.filter((f) => fold(f.form) === fold(form)).length > 1;
          const right = found && (other || (found.context === flagged('needs_context') && found.neverAlone === flagged('never_alone')));
          if (!right || ('from' in days && !other && found.from !== days.from)) lost.push(`${id}: ${form}`);
        }
      }
    }
    expect(lost).toEqual([]);
  });

  test('a place of the index holds nothing but what data/ says of it', () => {
    const { names } = knowledge;
    const forms = (...words: string[]) => names.forms(words.reduce((at, word) => at && names.next(at, names.word(word)), 1));
    expect(forms('assimi')).toBeNull();
    expect(forms('goita')?.every(({ ref }) => knowledge.actor(ref)?.type === 'person')).toBe(true);
    expect(forms('russian', 'mercenaries')).toBeNull();
  });

  test('what Arabic writes, an adjective once, and not what it writes for something else', () => {
    const kinds = (...words: string[]): (string | undefined)[] => {
      const { names } = knowledge;
      const at = words.reduce((node, word) => names.next(node, names.word(nameKey(word))), 1);
      return (names.forms(at) ?? []).map(({ kind }) => kind);
    };
    expect(kinds('تشاد')).toContain('country');
    expect(kinds('السعودية')).toContain('country');
    expect(kinds('تشادي')).toEqual(['demonym']);
    expect(kinds('فرنسي')).toEqual(['demonym']);
    expect(kinds('ولاية', 'سوكوتو')).toEqual(['place']);
    // finance; a shirt
    expect(kinds('المالية')).toEqual([]);
    expect(kinds('جيرسي')).toEqual([]);
    const nameless = raw.posts.filter(({ office }) => office.ar.length === 0).map(({ id }) => id);
    expect(nameless).toEqual([]);
  });

  test('every office by its phrases', () => {
    const lost = raw.memberships.filter(({ post, person }) => !knowledge.post(post) || !knowledge.actor(person));
    expect(lost).toEqual([]);
  });

  test('every dated term with a certain day by its office and date', () => {
    const lost = raw.memberships
      .filter(({ start }) => start?.length === 10)
      .filter(({ post, person, start }) => !knowledge.holders(post, start!).facts.some((fact) => fact.person === person))
      .map(({ post, person }) => `${post} ${person}`);
    expect(lost).toEqual([]);
  });
});

describe('dates', () => {
  test.each([
    ['2021-05-24', '2021-05-24', undefined, undefined, 'yes'],
    ['2021-05-23', '2021-05-24', undefined, undefined, 'no'],
    ['2021-05-24', '2020-01-01', '2021-05-24', undefined, 'no'],
    ['2021-05-23', '2020-01-01', '2021-05-24', undefined, 'yes'],
    ['2015-06-01', '2015', undefined, undefined, 'maybe'],
    ['2016-01-01', '2015', undefined, undefined, 'yes'],
    ['2014-10-15', '2013-05-17', '2014-10', undefined, 'maybe'],
    ['2014-11-01', '2013-05-17', '2014-10', undefined, 'no'],
    ['2022-01-01', undefined, '2023-01-01', undefined, 'maybe'],
    ['2027-07-01', '2021-05-24', undefined, '2026-11-23', 'maybe'],
    ['2026-12-01', '2021-05-24', undefined, '2026-11-23', 'yes'],
  ] as const)('%s in [%s, %s) checked %s: %s', (day, start, end, checkedOn, expected) => {
    expect(within(day, start, end, checkedOn)).toBe(expected);
  });
});
