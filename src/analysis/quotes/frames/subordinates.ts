import * as BORDER from '../../lang/any-borders.ts';
import type { MatrixSentence } from '../1-matrix.ts';
import type { SpeechCue, VerbCue } from '../2-cues.ts';
import { ObjectReader } from './objects.ts';

/** A subordinate clause opens at most so many units before the cue it holds. */
const SUBORDINATE = 14;

/** Whether a cue stands within a subordinate or relative clause. */
export abstract class SubordinateReader extends ObjectReader {
  /** Does the cue stand in a relative clause: "X, qui depuis Dakar a indiqué"? */
  protected inRelative(cue: SpeechCue, sentence: MatrixSentence): 'closed' | 'open' | null {
    for (let i = cue.first - 1; i >= Math.max(sentence.first, cue.first - 10); i--) {
      const word = this.units[i]!;
      if (BORDER.RELATIVE_OF_CUE.has(word.fold)) return this.word(i - 1) === ',' ? 'closed' : 'open';
      if (this.finder.finiteBetween(i, i + 1)) return null;
    }
    return null;
  }

  /** Is unit `at` still within a relative or que clause that began behind `from`? */
  protected inRelativeClause(from: number, at: number): boolean {
    const { grammar } = this;
    for (let i = at - 1; i > from; i--) {
      if (this.word(i) === ',') return false;
      if (grammar.relatives.has(this.word(i)) || grammar.subordinators.has(this.word(i))) return true;
    }
    return false;
  }

  /** Does the sentence open with a subordinate clause that holds the cue: "After X announced that A, …"? */
  protected opensSubordinate(cue: SpeechCue, sentence: MatrixSentence): boolean {
    if (cue.type !== 'verb') return false;
    let first = sentence.first;
    while (first < cue.first && (this.units[first]!.type === 'punct' || BORDER.BEFORE_SUBORDINATE.has(this.word(first)))) first++;
    const opens = this.grammar.openers.some((words) => words.every((word, i) => this.units[first + i]?.fold === word));
    if (!opens) return !this.clauseAlone && this.subordinateWithin(first, cue.first);
    for (let i = first; i < cue.first; i++) if (this.word(i) === ',') return false;
    return true;
  }

  /** "Pourtant, une heure après que X eut déclaré": a subordinate clause opens between the sentence's beginning and the cue, and no main verb before it. */
  private subordinateWithin(first: number, cue: number): boolean {
    for (let at = cue - 1; at > first && at > cue - SUBORDINATE; at--) {
      const unit = this.units[at]!;
      if (unit.type === 'punct') return false;
      if (!this.grammar.openers.some((words) => words.length > 1 && words.every((word, i) => this.units[at + i]?.fold === word))) continue;
      return this.word(at - 1) === ',' || !this.finder.finiteBetween(first, at);
    }
    return false;
  }

  /** "said that until X assures Y that A": a clause that one of `words` opens before the cue. */
  protected openedBy(cue: VerbCue, words: ReadonlySet<string>): boolean {
    for (let i = cue.first - 1; i > Math.max(0, cue.first - SUBORDINATE); i--) {
      const { fold, type } = this.units[i]!;
      if (type === 'punct') return false;
      if (words.has(fold)) return true;
    }
    return false;
  }

  /** "until the north assures the south that A": nobody said A yet. */
  isHypothetical(cue: VerbCue): boolean {
    return this.clauseAlone === true && this.openedBy(cue, BORDER.NOT_YET);
  }

  /** "Après une note du maire qui disait que A, les familles …": a relative clause within what a preposition opens the sentence with. */
  protected inOpeningAdjunct(cue: SpeechCue, sentence: MatrixSentence): boolean {
    const first = this.units[sentence.first]!;
    // "Despite her claim that A, the judge …", "Asked about reports that A, he …"
    if (this.clauseAlone && cue.type === 'phrase' && cue.noun)
      return (
        cue.first > sentence.first &&
        (this.grammar.prepositions.has(first.fold) || BORDER.OPENS_ON_PARTICIPLE.test(first.fold)) &&
        !this.commaBefore(sentence.first, cue.first) &&
        !this.finder.finiteBetween(sentence.first + 1, cue.first)
      );
    if (this.clauseAlone || cue.type !== 'verb' || !BORDER.OPENS_ON_ADJUNCT.has(first.fold)) return false;
    for (let i = cue.first - 1; i > sentence.first; i--) {
      const { fold } = this.units[i]!;
      if (fold === ',') return false;
      if (BORDER.WHO.has(fold)) return !this.finder.finiteBetween(sentence.first, i);
    }
    return false;
  }
}
