import type { Span } from '../../model/span.ts';
import type { Document } from '../document.ts';
import type { Grammar } from '../lang/grammar.ts';
import type { Matrix, MatrixSentence } from './1-matrix.ts';
import type { Subject, SubjectFinder } from './3-subjects.ts';
import type { FrameReader } from './4-frames.ts';
import type { Proposal } from './proposal.ts';

/** A paragraph of speech has so many words. */
const LEAST_WORDS = 7;
/** A line that announces has so many. */
const LEAST_ANNOUNCING = 2;
const MARKS = /[«»“”"]/;
const ITEM = /^\s*(?:[-–—•*·]|\d+[.)°])/;

/** "Moussa Koné, porte-parole du comité :" and below it a paragraph without marks that says we: his words. */
export function readAnnounced(doc: Document, matrix: Matrix, { unmarked }: Grammar, finder: SubjectFinder, frames: FrameReader): Proposal[] {
  const out: Proposal[] = [];
  if (!unmarked) return out;
  matrix.sentences.forEach((sentence, index) => {
    const next = matrix.sentences[index + 1];
    if (!next || matrix.units[sentence.last - 1]?.fold !== ':' || next.block !== sentence.block + 1 || sentence.last - sentence.first <= LEAST_ANNOUNCING)
      return;
    const block = doc.blocks[next.block];
    const text = block ? doc.text.slice(block.start, block.end) : '';
    if (!block || block.kind !== 'paragraph' || MARKS.test(text) || ITEM.test(text) || !unmarked.test(` ${text} `) || /\?\s*$/.test(text)) return;
    const span = trimmed(text, block.start);
    if (frames.wordsIn(span) < LEAST_WORDS) return;
    out.push({
      kind: 'direct',
      spans: [span],
      frame: 'colon',
      cue: null,
      cueSpan: null,
      subject: who(sentence),
      sentence: index + 1,
      marked: [],
      nested: false,
    });
  });
  return out;

  /** Who opens the line by name, or its subject where that speaks; else whoever spoke last. */
  function who(sentence: MatrixSentence): Subject {
    for (let i = sentence.first; i < Math.min(sentence.last, sentence.first + 3); i++)
      if (finder.isPerson(i)) return { type: 'phrase', first: i, last: finder.phraseEnd(i, sentence.last) };
    const main = finder.main({ ...sentence, last: sentence.last - 1 }, sentence.last - 1);
    if (main.type === 'pronoun' || (main.type === 'phrase' && frames.speaks(main))) return main;
    return { type: 'inherit' };
  }
}

function trimmed(text: string, start: number): Span {
  const lead = text.length - text.trimStart().length;
  return { start: start + lead, end: start + text.trimEnd().length };
}
