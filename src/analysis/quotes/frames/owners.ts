import * as FRAME from '../../lang/any-frames.ts';
import * as SAID from '../../lang/any-quotes.ts';
import type { MatrixSentence } from '../1-matrix.ts';
import type { VerbCue } from '../2-cues.ts';
import type { Subject } from '../3-subjects.ts';
import { HeadingReader } from './headings.ts';

/** The noun a participle belongs to begins at most so many units before it. */
const TOUCHING = 8;
/** The clause a conjunction opens before a participle is at most so many units long. */
const JOINED_CLAUSE = 20;

/** Whose the words of a verb are: its subject, the one that a participle or gerund inherits, the agent of a passive. */
export abstract class OwnerReader extends HeadingReader {
  protected insertions: readonly { readonly first: number; readonly last: number }[] = [];

  /** What stands between two dashes of a sentence. */
  protected insertionsOf(sentence: MatrixSentence): { first: number; last: number }[] {
    const dashes: number[] = [];
    for (let i = sentence.first + 1; i < sentence.last - 1; i++)
      if (this.units[i]!.type === 'punct' && (/^[—–]$/.test(this.word(i)) || (this.word(i) === '-' && this.units[i - 1]!.end < this.units[i]!.start)))
        dashes.push(i);
    if (dashes.length !== 2 && dashes.length !== 4) return [];
    const out: { first: number; last: number }[] = [];
    for (let i = 0; i + 1 < dashes.length; i += 2) out.push({ first: dashes[i]! + 1, last: dashes[i + 1]! });
    return out;
  }

  protected subjectOf(cue: VerbCue, sentence: MatrixSentence, main: Subject | null, consumed: number): Subject {
    if (cue.inverted >= 0) {
      const pronoun = this.grammar.pronouns.get(this.word(cue.inverted));
      return pronoun ? { type: 'pronoun', at: cue.inverted, ...pronoun } : { type: 'nobody', at: cue.inverted };
    }
    // "Avant d’ajouter que …" as a sentence of its own: the last speaker's
    if (
      cue.form === 'infinitive' &&
      (cue.first === sentence.first || (cue.first <= sentence.first + 2 && FRAME.BEFORE_OPENING_INFINITIVE.has(this.word(sentence.first))))
    )
      return { type: 'inherit' };
    if (cue.form !== 'finite')
      return (
        this.absolute(cue, sentence) ??
        this.relativeSubject(cue, sentence) ??
        this.joinedSubject(cue, sentence) ??
        main ??
        this.mainSubject(sentence, cue.first)
      );
    const subject = this.finder.left(cue, sentence);
    if (subject.type === 'inherit') return main ?? this.mainSubject(sentence, cue.first);
    if (subject.type === 'none') {
      if (main && consumed > sentence.first) return main;
      const right = this.finder.right(cue.last, sentence);
      if (cue.first === sentence.first && right.type === 'phrase') return right;
    }
    return subject;
  }

  /** "blessé par une femme qui s’est jetée sur lui en criant « … »": of her whom the relative clause tells of. */
  private relativeSubject(cue: VerbCue, sentence: MatrixSentence): Subject | null {
    if (this.english || cue.form !== 'gerund' || this.word(cue.first) !== FRAME.BY_DOING) return null;
    for (let i = cue.first - 1; i > sentence.first; i--) {
      const { fold, type } = this.units[i]!;
      if (type !== 'word') return null;
      if (fold !== FRAME.WHO) continue;
      if (!this.finder.finiteBetween(i + 1, cue.first)) return null;
      const left = this.finder.left({ ...cue, first: i + 1, form: 'finite' }, sentence);
      return left.type === 'phrase' && this.speaks(left) ? left : null;
    }
    return null;
  }

  /** "A, mais les techniciens ont renoncé, expliquant que B": the subject of the clause that a conjunction opens right before the participle. */
  private joinedSubject(cue: VerbCue, sentence: MatrixSentence): Subject | null {
    if (cue.form !== 'gerund' || this.word(cue.first - 1) !== ',') return null;
    if (this.english) return this.asSubject(cue, sentence);
    const { grammar } = this;
    for (let i = cue.first - 2; i > sentence.first + 2 && i > cue.first - JOINED_CLAUSE; i--) {
      const unit = this.units[i]!;
      if (unit.type === 'marked' || (unit.type === 'punct' && unit.fold !== ',')) return null;
      if (grammar.relatives.has(unit.fold) || grammar.complementisers.has(unit.fold)) return null;
      if (!FRAME.JOINS_CLAUSE.has(unit.fold) || !this.finder.beginsPhrase(i + 1)) continue;
      const end = this.finder.phraseEnd(i + 1, cue.first);
      const subject: Subject = { type: 'phrase', first: i + 1, last: end };
      return end < cue.first && this.finder.finiteBetween(end, cue.first) && this.speaks(subject) ? subject : null;
    }
    return null;
  }

  /** "A as teachers refuse to return, citing B": people who are the subject of the clause that "as" opens right before the participle. */
  private asSubject(cue: VerbCue, sentence: MatrixSentence): Subject | null {
    const { grammar } = this;
    for (let i = cue.first - 2; i > sentence.first + 2 && i > cue.first - JOINED_CLAUSE; i--) {
      const unit = this.units[i]!;
      if (unit.type === 'marked' || unit.type === 'punct' || grammar.complementisers.has(unit.fold) || grammar.relatives.has(unit.fold)) return null;
      if (unit.fold !== FRAME.AS_CLAUSE || !this.finder.beginsPhrase(i + 1)) continue;
      const end = this.finder.phraseEnd(i + 1, cue.first);
      const people = end - 1 > i && grammar.isPerson(this.word(end - 1));
      return people && end < cue.first && this.finder.finiteBetween(end, end + 2) ? { type: 'phrase', first: i + 1, last: end } : null;
    }
    return null;
  }

  /** The subject a participle brings along: "…, la justice estimant que …". */
  private absolute(cue: VerbCue, sentence: MatrixSentence): Subject | null {
    if (cue.form !== 'gerund' || cue.head !== cue.first) return null;
    let first = cue.first;
    // "un discours du président Poutine jugeant que", "un communiqué affirmant que": whose it is touches it
    const before = this.units[cue.first - 1];
    if (before?.type === 'word' && !this.english) {
      for (let i = cue.first - 1; i >= Math.max(sentence.first, cue.first - TOUCHING); i--) {
        const unit = this.units[i]!;
        if (unit.type !== 'word') break;
        if (this.finder.isPerson(i) && this.finder.fillsMention(i, cue.first)) return { type: 'phrase', first: i, last: cue.first };
        // "avait porté plainte, affirmant": what she did, and no document
        if (FRAME.FILES.has(this.word(i - 1))) break;
        if (this.grammar.documents.has(unit.fold) && this.finder.phraseEnd(i, cue.first) === cue.first)
          return { type: 'phrase', first: this.grammar.determiners.has(this.word(i - 1)) ? i - 1 : i, last: cue.first };
      }
    }
    // "with officials saying that A": of them
    if (this.english && before?.type === 'word')
      for (let i = cue.first - 2; i >= Math.max(sentence.first, cue.first - TOUCHING); i--) {
        if (this.units[i]!.type !== 'word') break;
        if (this.word(i) !== FRAME.WITH) continue;
        return this.finder.beginsPhrase(i + 1) && this.finder.phraseEnd(i + 1, cue.first) === cue.first
          ? { type: 'phrase', first: i + 1, last: cue.first }
          : null;
      }
    while (first > sentence.first && this.units[first - 1]!.type === 'word') first--;
    if (first === cue.first || first === sentence.first || this.word(first - 1) !== ',') return null;
    return this.finder.beginsPhrase(first) && this.finder.phraseEnd(first, cue.first) === cue.first ? { type: 'phrase', first, last: cue.first } : null;
  }

  private mainSubject(sentence: MatrixSentence, before: number): Subject {
    if (this.english) {
      // the subject of the first verb: "The court dismissed the bid to have X removed after accusing Y of"
      let from = sentence.first + 1;
      if (this.grammar.subordinators.has(this.word(sentence.first)))
        for (let i = from; i < before; i++)
          if (/^[,—–]$/.test(this.word(i))) {
            from = i + 1;
            break;
          }
      for (let i = from; i < before; i++) {
        const insertion = this.insertions.find(({ first, last }) => i >= first && i < last);
        if (insertion) {
          i = insertion.last;
          continue;
        }
        if (this.units[i]!.type !== 'word' || !this.finiteHere(i)) continue;
        const left = this.finder.left({ first: i, last: i + 1, head: i, form: 'finite', plural: false } as VerbCue, sentence);
        if (left.type === 'phrase' || left.type === 'pronoun') return left;
        break;
      }
    }
    return this.finder.main(sentence, before);
  }

  /** "a été annoncé par X", "was told by X". */
  protected agent(cue: VerbCue, sentence: MatrixSentence): Subject {
    for (let i = cue.last; i < Math.min(sentence.last, cue.last + 6); i++) {
      if (this.grammar.agents.has(this.word(i))) return this.finder.source(i + 1, sentence);
      if (this.grammar.complementisers.has(this.word(i))) break;
    }
    return { type: 'none' };
  }

  /** "fait dire à X que …": X speaks. */
  protected madeToSay(cue: VerbCue, sentence: MatrixSentence): Subject {
    const opener = this.word(cue.last);
    return FRAME.TO_WHOM.has(opener) ? this.finder.source(cue.last + 1, sentence) : { type: 'none' };
  }

  /** "Le communiqué, signé du colonel X, précise que": who signs the document that is the subject, or null. */
  protected signer(subject: Extract<Subject, { type: 'phrase' }>, sentence: MatrixSentence): Subject | null {
    const { documents } = this.grammar;
    if (![0, 1].some((n) => documents.has(this.word(subject.first + n)))) return null;
    const at = this.word(subject.last) === ',' ? subject.last + 1 : subject.last;
    if (!FRAME.SIGNED.test(this.units[at]?.lower ?? '') || !FRAME.SIGNED_BY.has(this.word(at + 1))) return null;
    const by = this.finder.source(at + 2, sentence);
    return by.type === 'phrase' && this.speaks(by) ? by : null;
  }

  /** "on lui a dit", "on nous a assuré": on, and whom it was told. */
  protected toldTo(cue: VerbCue, at: number): boolean {
    if (this.word(at) !== SAID.ANYBODY) return false;
    // "on reproche à X de", "on les accuse de"
    if (FRAME.ONE_BLAMES.has(cue.lemma)) return true;
    if (!FRAME.ONE_TELLS.has(cue.lemma)) return false;
    for (let i = cue.first; i < cue.head; i++) if (FRAME.HIM.has(this.word(i))) return true;
    return false;
  }

  protected isReflexive(cue: VerbCue): boolean {
    for (let i = cue.first; i < cue.head; i++) if (FRAME.ITSELF.has(this.word(i))) return true;
    return false;
  }
}
