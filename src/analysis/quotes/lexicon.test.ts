import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { SPEECH_FORMS as ENGLISH_FORMS } from '../lang/en/generated/speech-forms.ts';
import { unpackVerbForms } from '../lang/forms.ts';
import { SPEECH_FORMS } from '../lang/fr/generated/speech-forms.ts';
import { fold } from '../text/2-tokens.ts';
import { lexiconOf } from './lexicon.ts';

const require = createRequire(import.meta.url);
const forms = (language: 'fr' | 'en', form: string): string[] =>
  (lexiconOf(language).forms.get(form) ?? []).map(({ lemma, mood, person }) => `${lemma} ${mood}${person || ''}`);

describe('speech verbs', () => {
  test.each([
    ['fr', 120],
    ['en', 100],
  ] as const)('%s has at least %i lemmas that report', (language, least) => {
    const reporting = [...lexiconOf(language).verbs.values()].flat().filter(({ frames }) => frames !== '-');
    expect(new Set(reporting.map(({ lemma }) => lemma)).size).toBeGreaterThanOrEqual(least);
  });

  test.each(['fr', 'en'] as const)('%s: every lemma has its forms', (language) => {
    const { verbs } = lexiconOf(language);
    const conjugations = unpackVerbForms(language === 'fr' ? SPEECH_FORMS : ENGLISH_FORMS);
    const known = new Set(conjugations.flatMap(({ lemma, stems }) => stems.map((stem) => fold(stem + lemma))));
    expect([...verbs.keys()].filter((lemma) => !known.has(lemma))).toEqual([]);
  });

  test('every French form is in the conjugation dictionary', () => {
    const table = require('french-verbs-lefff/dist/conjugations.json') as Record<string, Record<string, string[]>>;
    const strange: string[] = [];
    for (const { lemma: ending, endings, stems } of unpackVerbForms(SPEECH_FORMS))
      for (const stem of stems) {
        const lemma = stem + ending;
        const forms = Object.values(table[lemma] ?? {}).flat();
        // the spelling of 1990 too: reconnait
        const known = new Set([...forms, ...forms.map((form) => form.replace('aît', 'ait'))]);
        // newer than the dictionary: conjugated like another verb of its class
        for (const [end] of endings) if (known.size > 0 ? !known.has(stem + end) : lemma !== 'tweeter') strange.push(stem + end);
      }
    expect(strange).toEqual([]);
  });

  test.each([
    ['fr', 'déclarèrent', 'declarer S6'],
    ['fr', 'affirmera', 'affirmer F3'],
    ['fr', 'reconnaissait', 'reconnaitre I3'],
    ['fr', 'soutiendrait', 'soutenir C3'],
    ['fr', 'dément', 'dementir P3'],
    ['fr', 'promis', 'promettre K'],
    ['fr', 'écrivit', 'ecrire S3'],
    ['en', 'said', 'say S3'],
    ['en', 'denies', 'deny P3'],
    ['en', 'swore', 'swear S3'],
    ['en', 'admitted', 'admit K'],
    ['en', 'pleading', 'plead G'],
  ] as const)('%s: %s is %s', (language, form, reading) => expect(forms(language, form)).toContain(reading));
});
