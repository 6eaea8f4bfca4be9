import type { Span } from '../../model/span.ts';
import { type Document, firstEndingAfter } from '../document.ts';
import * as SAID from '../lang/any-quotes.ts';
import type { Marked } from '../text/4-marks.ts';

/**
 * The text as the writer's own words, with each outermost stretch between marks folded into one unit.
 * Speech is reported in this matrix: « Q », a déclaré X  becomes  [Q] , a déclaré X.
 */
export interface Unit extends Span {
  readonly type: 'word' | 'number' | 'punct' | 'marked';
  readonly fold: string;
  readonly lower: string;
  readonly capital: boolean;
  /** The marked stretch, for type 'marked'. */
  readonly marked: Marked | null;
}

/** A sentence of the matrix: units [first, last). Long quotes of many sentences do not break it. */
export interface MatrixSentence {
  readonly first: number;
  readonly last: number;
  readonly block: number;
}

export interface Matrix {
  readonly units: readonly Unit[];
  readonly sentences: readonly MatrixSentence[];
}

const TERMINAL = /^[.!?…]$/;
/** Units after which a sentence is cut where no full stop came: real ones stay far below, and every frame is read in bounded time. */
const LONGEST_SENTENCE = 240;

/**
 * @param reportsRight  true where the units from an index on begin with "X said" / "a demandé X": a quote that ends with
 *   a full stop of its own is then joined with what follows ("But why?" Mbumba asked.)
 */
export function buildMatrix(doc: Document, marked: readonly Marked[], reportsRight: (units: readonly Unit[], at: number) => boolean): Matrix {
  const outer = marked.filter((m) => m.depth === 0);
  const units: Unit[] = [];
  let next = 0;
  for (const token of doc.tokens) {
    while (next < outer.length && outer[next]!.end <= token.start) {
      pushMarked(outer[next]!);
      next++;
    }
    const around = outer[next];
    if (around && token.start >= around.start && token.start < around.end) continue;
    // "the WHO said": no pronoun
    const acronym = token.upper && SAID.ACRONYMS.has(token.fold);
    const word = (form: string): string => (acronym ? form.toUpperCase() : form);
    units.push({
      start: token.start,
      end: token.end,
      type: token.type,
      fold: SAID.READ_AS.get(token.lower) ?? word(token.fold),
      lower: word(token.lower),
      capital: token.capital,
      marked: null,
    });
  }
  while (next < outer.length) pushMarked(outer[next++]!);

  function pushMarked(m: Marked): void {
    units.push({ start: m.start, end: m.end, type: 'marked', fold: '', lower: '', capital: false, marked: m });
  }

  const sentences: MatrixSentence[] = [];
  // units come in text order, so the sentence is found by going on from the last one
  let current = 0;
  const sentenceOf = (at: number): number => {
    while (current < doc.sentences.length && doc.sentences[current]!.end <= at) current++;
    return current;
  };
  let first = 0;
  units.forEach((unit, index) => {
    const after = units[index + 1];
    if (!after) {
      sentences.push({ first, last: index + 1, block: blockAt(units[first]!.start) });
      return;
    }
    const here = sentenceOf(unit.end - 1);
    const there = sentenceOf(after.start);
    if (here === there && index + 1 - first < LONGEST_SENTENCE) return;
    // a quote that ends its sentence, but whose speaker is named right after it
    const quoteEnds = unit.type === 'marked' || (TERMINAL.test(unit.fold) && units[index - 1]?.type === 'marked');
    const sameBlock = here !== there && doc.sentences[here]?.block === doc.sentences[there]?.block;
    if (quoteEnds && sameBlock && after.type === 'word' && reportsRight(units, index + 1)) return;
    sentences.push({ first, last: index + 1, block: blockAt(units[first]!.start) });
    first = index + 1;
  });
  return { units, sentences };

  function blockAt(at: number): number {
    return Math.min(firstEndingAfter(doc.blocks, at), Math.max(0, doc.blocks.length - 1));
  }
}

/** What is written at a unit, folded; nothing beyond the text's ends. */
export const wordAt = (units: readonly Unit[], at: number): string => units[at]?.fold ?? '';
