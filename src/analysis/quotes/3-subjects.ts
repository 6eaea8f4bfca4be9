import * as SUBJECT from '../lang/any-subjects.ts';
import type { MatrixSentence } from './1-matrix.ts';
import type { VerbCue } from './2-cues.ts';
import { SubjectRight } from './subjects/right.ts';
import { NONE, type Subject } from './subjects/subject.ts';

export type { Subject } from './subjects/subject.ts';

/** Reads the subject of a verb: first of a sentence, left of it, behind it, before a relative; and the source behind "selon". How stands in subjects/. */
export class SubjectFinder extends SubjectRight {
  /** The subject of the sentence's first verb. */
  main(sentence: MatrixSentence, before: number): Subject {
    return this.firstPhrase(sentence.first, before);
  }

  /** What was read left of the verbs of one sentence; a long one asks for the same again and again. */
  private readonly lefts = new Map<string, Subject>();
  private leftsOf = -1;

  /** Subject left of a verb group that begins at `cue.first`, or what it inherits. */
  left(cue: VerbCue, sentence: MatrixSentence): Subject {
    if (this.leftsOf !== sentence.first) {
      this.lefts.clear();
      this.leftsOf = sentence.first;
    }
    const key = `${cue.first} ${this.floor} ${sentence.last} ${cue.form} ${cue.plural}`;
    let subject = this.lefts.get(key);
    if (!subject) {
      subject = this.readLeft(cue, sentence);
      this.lefts.set(key, subject);
    }
    return subject;
  }

  /** The noun phrase that ends at or before unit `at`, commas passed over: the source of "selon laquelle". */
  before(at: number, sentence: MatrixSentence): Subject {
    // an acronym in brackets stands between: "l’Association des … (Adec), selon laquelle"
    let end = at;
    while (end > sentence.first && this.units[end]!.type === 'punct' && this.word(end) !== ')') end--;
    if (this.word(end) !== ')') return this.antecedent(at, sentence);
    while (end > sentence.first && this.word(end) !== '(') end--;
    return this.antecedent(end, sentence);
  }

  /** The source after "selon": a phrase or a pronoun. */
  source(from: number, sentence: MatrixSentence): Subject {
    const unit = this.units[from];
    if (!unit || from >= sentence.last) return NONE;
    const pronoun = this.pronounAt(from);
    if (pronoun) return { type: 'pronoun', at: from, ...pronoun };
    const pointing = SUBJECT.POINTS.has(unit.fold) && this.units[from + 1]?.type === 'word' && !this.grammar.relatives.has(this.word(from + 1));
    // "according to one firm"
    const counts = this.own.ONE?.has(unit.fold) && (this.grammar.complement.has(this.word(from + 1)) || this.isPlainWord(from + 1));
    if (unit.type === 'word' && !pointing && !counts && this.grammar.nobody.has(unit.fold)) return { type: 'nobody', at: from };
    const latter = this.latter(from);
    if (latter) return latter;
    if (unit.type === 'word' || unit.type === 'number') return { type: 'phrase', first: from, last: this.phraseEnd(from, sentence.last) };
    return NONE;
  }
}
