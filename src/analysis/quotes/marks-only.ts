import { type Document, tokensIn } from '../document.ts';
import { markHabits } from '../lang/marks.ts';
import { findMarked } from '../text/4-marks.ts';
import type { Resolved } from './6-speakers.ts';
import { SURE } from './speakers/phrases.ts';

/** Fewer words between marks are a title, a name or a scare quote more often than speech. */
const LEAST_WORDS = 5;
/** A sentence of its own may be shorter. */
const LEAST_WORDS_OF_SENTENCE = 3;
const SENTENCE_END = /[.,!?…،؟]$/;

/**
 * What stands between marks in a language whose grammar nobody has written down: quotes without a cue, and nobody is named,
 * since nothing was read that says who speaks.
 */
export function readMarksOnly(doc: Document): Resolved[] {
  return findMarked(doc.text, doc.blocks, markHabits('other'))
    .filter(({ depth, inner, end }) => {
      const { first, last } = tokensIn(doc.tokens, inner);
      let words = 0;
      for (let i = first; i < last; i++) if (doc.tokens[i]!.type !== 'punct') words++;
      const closes = SENTENCE_END.test(doc.text.slice(inner.start, inner.end)) || doc.text[end] === ',';
      return depth === 0 && words >= (closes ? LEAST_WORDS_OF_SENTENCE : LEAST_WORDS);
    })
    .map(({ inner }) => ({
      proposal: {
        kind: 'direct',
        spans: [inner],
        frame: 'floating',
        cue: null,
        cueSpan: null,
        subject: { type: 'none' },
        sentence: 0,
        marked: [],
        nested: false,
      },
      entity: null,
      name: null,
      others: [],
      mention: null,
      confidence: SURE.nobody,
      candidates: [],
      chain: [],
    }));
}
