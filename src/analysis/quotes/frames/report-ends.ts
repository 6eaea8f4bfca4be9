import * as BORDER from '../../lang/any-borders.ts';
import type { MatrixSentence } from '../1-matrix.ts';
import type { VerbCue } from '../2-cues.ts';
import type { Subject } from '../3-subjects.ts';
import { LONG_PHRASE } from './clause-before.ts';
import { ClauseBehind } from './clause-behind.ts';

/** Whether who speaks closes the clause that stands before. */
export abstract class ReportEnds extends ClauseBehind {
  /** Does nothing but a time stand between a cue and the end of its sentence: "officials said late Thursday."? */
  protected closesSentence(from: number, sentence: MatrixSentence): boolean {
    const { grammar } = this;
    for (let i = from; i < sentence.last; i++) {
      const { type, fold } = this.units[i]!;
      if (type === 'marked' || (type === 'word' && !grammar.temporal.has(fold) && !grammar.adverbs.has(fold) && !BORDER.WITHIN_TIMES.has(fold))) return false;
    }
    return true;
  }

  /** ", ont indiqué lundi les secours.": a definite phrase at the end, behind a verb that takes no object, in its number. */
  protected closesAsSubject(cue: VerbCue, subject: Extract<Subject, { type: 'phrase' }>, sentence: MatrixSentence): boolean {
    if (!this.verbFirst || /n|o/.test(cue.frames) || !BORDER.CLOSES_WITH.has(this.word(subject.first))) return false;
    return (
      subject.last >= sentence.last - 1 &&
      BORDER.SEVERAL.has(this.word(subject.first)) === cue.plural &&
      this.finder.finiteBetween(sentence.first, cue.first - 1)
    );
  }

  /** "Les vivres suffiront, a rassuré le ministre.": a verb that takes a hearer, behind a clause and with its subject at the end. */
  protected reassures(cue: VerbCue, sentence: MatrixSentence, consumed: number): boolean {
    // ", ont soutenu les experts.", not ", a soutenu ces conseils": one number of verb and subject
    const plural = this.grammar.plurals.has(this.word(cue.last));
    const compound = BORDER.HOLDS.has(cue.lemma) && cue.first < cue.head && cue.plural === plural && this.grammar.determiners.has(this.word(cue.last));
    if (!this.verbFirst || !(compound || BORDER.REASSURES.has(cue.lemma))) return false;
    const subject = this.finder.right(cue.last, sentence);
    return (
      subject.type === 'phrase' &&
      subject.first === cue.last &&
      (subject.last >= sentence.last - 1 || (this.word(subject.last) === ',' && this.finder.isPerson(subject.last + 1))) &&
      this.speaks(subject) &&
      this.finder.finiteBetween(consumed, cue.first - 1)
    );
  }

  /** "CLAUSE, argued the mayor.", "CLAUSE, explains Omar Lell of the guard.": the verb of an incise, whose subject touches it and closes the sentence. */
  protected endsReport(cue: VerbCue, sentence: MatrixSentence, consumed: number): boolean {
    if (cue.frames.includes('t') || cue.form !== 'finite' || cue.passive || !cue.frames.includes('q')) return false;
    const subject = this.finder.right(cue.last, sentence);
    if (subject.type !== 'phrase' || subject.first !== cue.last || !this.speaks(subject)) return false;
    const opener = this.units[subject.first]!;
    if (!opener.capital && !BORDER.OPENS_WHO_SAYS.has(opener.fold) && !this.grammar.isPerson(opener.fold) && !this.finder.namesKind(subject.first))
      return false;
    const next = this.units[subject.last];
    if (this.units[cue.head]!.capital && !this.isHeading(sentence)) return false;
    const closes =
      subject.last >= sentence.last - 1 ||
      this.closesSentence(subject.last, sentence) ||
      this.apposedToEnd(subject, sentence) ||
      (this.onlyTells(subject, sentence) && next?.type === 'word');
    return closes && this.finder.finiteBetween(consumed, cue.first - 1);
  }

  /** "insisted Malik Sarr, the party's spokesman.": an apposition without a verb closes the sentence behind a person's name. */
  private apposedToEnd({ first, last }: Extract<Subject, { type: 'phrase' }>, sentence: MatrixSentence): boolean {
    const opener = this.units[last + 1];
    if (this.word(last) !== ',' || opener?.type !== 'word' || !this.namesPersonLate({ type: 'phrase', first, last })) return false;
    const tells = this.grammar.determiners.has(opener.fold) || this.grammar.isPerson(opener.fold);
    return tells && !this.finder.finiteBetween(last + 1, sentence.last);
  }

  /** "explains the agent Omar Lell of the river guard.": nothing but a phrase that a preposition opens stands behind a person. */
  private onlyTells({ last }: Extract<Subject, { type: 'phrase' }>, sentence: MatrixSentence): boolean {
    if (!BORDER.TELLS_MORE.has(this.word(last))) return false;
    for (let i = last; i < sentence.last - 1; i++) if (this.units[i]!.type !== 'word') return false;
    return !this.finder.finiteBetween(last, sentence.last);
  }

  /** ", said the mayor, …": a clause stands before, and no verb behind the subject makes it one of what was said. */
  protected closesReport(subject: Subject, from: number, to: number, sentence: MatrixSentence): boolean {
    const { grammar } = this;
    let marked = false;
    for (let i = from; i < to; i++) if (this.units[i]!.type === 'marked') marked = true;
    const named = subject.type === 'phrase' && this.finder.isPerson(subject.first);
    // "Anna Henga, director of the centre, said police …": what stands before is who speaks
    const opens = this.finder.isMention(from) || this.finder.isPerson(from + 1);
    const long = subject.type === 'phrase' && (named || (!opens && this.namesPersonLate(subject))) && this.wordCount(from, to) >= LONG_PHRASE;
    // ", says a Western official.": somebody new, at the end
    const some = subject.type === 'phrase' && BORDER.SOMEBODY_NEW.has(this.word(subject.first)) && this.speaks(subject) && subject.last >= sentence.last - 1;
    // "Thirty dead in Boni, says UN" as a heading
    const heading = this.isHeading(sentence) && subject.type === 'phrase' && subject.last >= sentence.last - 1;
    if (!marked && !long && !heading && !(some && this.wordCount(from, to) >= LONG_PHRASE) && !this.finder.finiteBetween(from, to)) return false;
    const tail = subject.type === 'phrase' ? subject.last : subject.type === 'pronoun' ? subject.at + 1 : to;
    const next = this.units[tail];
    let verb = tail;
    while (verb < sentence.last && next?.type === 'word' && grammar.adverbs.has(this.word(verb))) verb++;
    if (verb < sentence.last && next?.type === 'word' && this.finiteHere(verb)) return false;
    // "said the army bombarded": a regular past within what looked like a noun phrase
    for (let i = subject.type === 'phrase' ? subject.first + 2 : tail; i < tail; i++) {
      const { lower, capital } = this.units[i]!;
      const before = this.word(i - 1);
      if (!capital && grammar.endsPast?.(lower) && !grammar.determiners.has(before) && !grammar.adverbs.has(before) && !BORDER.ENDS_LY.test(before))
        return false;
    }
    return true;
  }
}
