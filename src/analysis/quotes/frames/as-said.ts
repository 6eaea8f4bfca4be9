import type { FrameId } from '../../../model/analysis.ts';
import * as BORDER from '../../lang/any-borders.ts';
import type { MatrixSentence } from '../1-matrix.ts';
import type { SpeechCue, VerbCue } from '../2-cues.ts';
import { APPOSITION } from './clause-behind.ts';
import { SubjectFirstReader } from './subject-first.ts';

/** What only points at words: comme l’a dit X · c’est ce qu’a dit X. */
export abstract class AsSaidReader extends SubjectFirstReader {
  /** "As X noted": the unit of "as", or -1. */
  protected asBefore(cue: VerbCue, sentence: MatrixSentence): number {
    if (this.verbFirst || cue.form !== 'finite') return -1;
    const subject = this.finder.left(cue, sentence);
    const first = subject.type === 'phrase' ? subject.first : subject.type === 'pronoun' ? subject.at : -1;
    const word = this.units[first - 1];
    // "CLAUSE, or so the neighbours say"
    if (first > sentence.first + 2 && BORDER.WHAT_WAS_SAID.has(word?.fold ?? '') && BORDER.OR.has(this.word(first - 2))) return first - 2;
    return first > sentence.first && BORDER.AS_SAID.has(word?.fold ?? '') && (first - 1 === sentence.first || this.word(first - 2) === ',') ? first - 1 : -1;
  }

  /** "CLAUSE, c’est ce qu’a annoncé X", "ainsi que le souligne X, CLAUSE": the unit of "c’" or "ainsi", or -1. */
  protected thatIsWhat(cue: VerbCue, sentence: MatrixSentence): number {
    const que = BORDER.IT.has(this.word(cue.first - 1)) ? cue.first - 2 : cue.first - 1;
    if (que > sentence.first && this.grammar.complementisers.has(this.word(que)) && BORDER.THUS_SAID.has(this.word(que - 1))) return que - 1;
    const at = cue.first - 4;
    if (at <= sentence.first || !/^[,;–—]$/.test(this.word(at - 1))) return -1;
    const words = [0, 1, 2, 3].map((i) => this.word(at + i)).join(' ');
    return BORDER.THAT_IS_WHAT.has(words) && this.finder.finiteBetween(sentence.first, at - 1) ? at : -1;
  }

  /** « Q » : c’est ce que réclament X: does the cue only say whose the marked words before it are? */
  protected saysOfMarks(cue: VerbCue, sentence: MatrixSentence): boolean {
    let at = -1;
    for (let i = cue.first - 4; i > sentence.first && i > cue.first - APPOSITION; i--)
      if (BORDER.SO_IT_IS.has([0, 1, 2, 3].map((n) => this.word(i + n)).join(' '))) at = i;
    if (at < 0) return false;
    let mark = at - 1;
    while (mark > sentence.first && this.units[mark]!.type === 'punct') mark--;
    return this.units[mark]!.type === 'marked' && mark === sentence.first;
  }

  /** "comme l’a confirmé X, CLAUSE" · "CLAUSE, as X said" */
  protected readAs(cue: VerbCue, sentence: MatrixSentence, consumed: number, cues: readonly SpeechCue[], k: number, as: number) {
    // "as traders call the men": a name, no report
    if (
      !/[qd]/.test(cue.frames) ||
      (!this.verbFirst && (/^(?:answers|asks|calls|condemns)$/.test(cue.stance) || (cue.lemma.includes(' ') && !BORDER.PUTS_IT.has(cue.lemma)))) ||
      (this.verbFirst && cue.frames.includes('r'))
    )
      return null;
    const left = !this.verbFirst ? this.finder.left(cue, sentence) : this.finder.right(cue.last, sentence);
    const subject = left.type === 'none' ? this.finder.left(cue, sentence) : left;
    if (subject.type === 'none' || subject.type === 'nobody') return null;
    const tail = Math.max(cue.last, subject.type === 'phrase' ? subject.last : cue.last);
    let comma = tail;
    while (comma < sentence.last && this.word(comma) !== ',' && this.word(comma) !== ':') comma++;
    // "CLAUSE, as X said, …": what stands before is X’s
    const behind = as > sentence.first && this.word(as - 1) === ',' && this.finder.finiteBetween(consumed, as - 1);
    if (comma < sentence.last && !behind) {
      const end = this.contentEnd(comma + 1, sentence, cues, k);
      const quote = this.quoteOf(comma + 1, end);
      if (quote) return { proposals: [{ ...quote, frame: 'clause' as FrameId, subject }], consumed: end, contentEnd: -1, subject };
    }
    const stop = this.word(as - 1) === ',' ? as - 1 : as;
    const quote = this.quoteOf(consumed, stop);
    return quote ? { proposals: [{ ...quote, frame: 'after' as FrameId, subject }], consumed: tail, contentEnd: -1, subject } : null;
  }
}
