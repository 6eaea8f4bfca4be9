import * as BORDER from '../../lang/any-borders.ts';
import type { MatrixSentence } from '../1-matrix.ts';
import type { SpeechCue } from '../2-cues.ts';
import { NextReportReader, SAME_REPORT } from './next-report.ts';

/** How far a reported clause goes. */
export abstract class ContentReader extends NextReportReader {
  /** Where a reported clause that begins at `from` ends. */
  protected contentEnd(from: number, sentence: MatrixSentence, cues: readonly SpeechCue[], k: number): number {
    const { units, grammar } = this;
    let depth = 0;
    let later = k + 1;
    const relative = this.inRelative(cues[k]!, sentence);
    const opening = this.opensSubordinate(cues[k]!, sentence) || this.inOpeningAdjunct(cues[k]!, sentence);
    for (let i = from; i < sentence.last; i++) {
      const unit = units[i]!;
      if (unit.fold === '(' || unit.fold === '[') depth++;
      else if (unit.fold === ')' || unit.fold === ']') {
        if (depth === 0) return this.trimEnd(from, i);
        depth--;
      }
      if (depth > 0) continue;
      if (unit.type === 'punct' && unit.fold === ';') return this.trimEnd(from, i);
      if (i > from && (this.opensComment(i, sentence.last) || this.loneDash(i, from, sentence))) return this.trimEnd(from, i);
      if (
        grammar.clauseAlone &&
        i > from + 1 &&
        (this.leavesOpen(i) ||
          this.opensOccasion(i, from) ||
          this.actsNext(i, from) ||
          this.opensAddress(i, from) ||
          this.opensScene(i, from, sentence.last) ||
          (unit.fold === ',' &&
            (this.isAnswered(i, sentence.last) || this.opensBackground(i, from, sentence.last, cues[k]!) || this.reporterGoesOn(i, from, sentence, cues, k))))
      )
        return this.trimEnd(from, i);
      if (!grammar.clauseAlone && i > from + 1 && (this.leavesOut(i) || this.outerGoesOn(i, from, cues[k]!))) return this.trimEnd(from, i);
      if (unit.fold === ',' && i > from && this.endsAtComma(i, from, sentence, cues, k, relative, opening)) return this.trimEnd(from, i);
      // "que la route est sûre : il dénonce des « rumeurs »": another report of the same speaker
      if (
        !grammar.clauseAlone &&
        unit.fold === ':' &&
        i > from + 1 &&
        BORDER.SAME_SPEAKER.has(this.word(i + 1)) &&
        cues.some((c, j) => j > k && c.type === 'verb' && c.form === 'finite' && c.first > i && c.first <= i + 4)
      )
        return this.trimEnd(from, i);
      if (unit.type === 'punct' && unit.fold === ':' && i > from && (units[i + 1]?.type === 'marked' || i - from > 3)) {
        if (units[i + 1]?.type === 'marked' && (this.clauseLike(i + 1) || this.isCapitalised(i + 1))) return this.trimEnd(from, i);
      }
      while (later < cues.length && cues[later]!.first < i) later++;
      const cue = cues[later]?.first === i ? cues[later] : undefined;
      if (cue && i > from) {
        const next = this.nextReport(cue, i, from, sentence, cues, k, later);
        if (next === SAME_REPORT) continue;
        if (next > 0) return this.trimEnd(from, next);
      }
      if (i > from && unit.type === 'word') {
        const breaks = this.lexicon.breaks.get(unit.fold);
        const clause = grammar.complementisers.has(this.word(from - 1)) || cues[k]!.type === 'phrase';
        if (breaks?.some((words) => this.matches(i, words, clause))) return this.trimEnd(from, i);
      }
    }
    return this.trimEnd(from, sentence.last);
  }
}
