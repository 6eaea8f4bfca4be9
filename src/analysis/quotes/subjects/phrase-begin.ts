import * as SUBJECT from '../../lang/any-subjects.ts';
import { VerbSpotter } from './verbs.ts';

/** Where a noun phrase or a clause begins. */
export abstract class PhraseBegin extends VerbSpotter {
  /** May a noun phrase begin here? */
  beginsPhrase(at: number): boolean {
    const unit = this.units[at];
    if (unit?.type !== 'word') return unit?.type === 'number';
    const { grammar, own } = this;
    if (this.isPartitive(at)) return true;
    // "says one man"
    if (own.ONE?.has(unit.fold) && (grammar.isPerson(this.word(at + 1)) || grammar.isPerson(this.word(at + 2)))) return true;
    // "one of the guards", "hundreds of traders"
    if (own.ONE && grammar.complement.has(this.word(at + 1)) && (own.ONE.has(unit.fold) || grammar.quantities.has(unit.fold))) return true;
    // "A. Ouattara": no preposition
    if (unit.capital && this.word(at + 1) === '.' && this.isMention(at)) return true;
    if (grammar.prepositions.has(unit.fold) && !grammar.determiners.has(unit.fold)) return false;
    if (
      grammar.determiners.has(unit.fold) &&
      !SUBJECT.WITH_ARTICLE.has(unit.fold) &&
      !(SUBJECT.OF_SEVERAL.has(unit.fold) && grammar.prepositions.has(this.word(at - 1)))
    )
      return true;
    // "Parce que X a dit": a word that opens a sentence and names nobody
    if (unit.capital && own.OPENS_NOBODY?.has(unit.fold) && !this.isMention(at)) return false;
    // "Still others said"
    if (unit.capital && own.OPENS_BEFORE_A_WORD?.has(unit.fold) && this.units[at + 1]?.type === 'word' && !this.isMention(at)) return false;
    if (unit.capital) return true;
    return this.mentionEnd(at) > at || (grammar.isPerson(unit.fold) && !grammar.finite.has(unit.lower));
  }

  /** "De nombreux éleveurs", "d’autres témoins", "des habitants": de before an adjective is an article where no noun stands before it. */
  protected isPartitive(at: number): boolean {
    if (!this.own.PARTITIVE_OF?.has(this.word(at))) return false;
    const before = this.units[at - 1];
    const opens = before === undefined || before.type !== 'word' || this.grammar.coordinators.has(before.fold) || this.grammar.complementisers.has(before.fold);
    return opens && SUBJECT.BEFORE_NOUN.has(this.word(at + 1));
  }

  /** May a clause begin here: a noun phrase or a subject pronoun? */
  opensClause(at: number): boolean {
    const unit = this.units[at];
    if (unit?.type !== 'word') return false;
    const { grammar } = this;
    // "at least eleven traders", "more than forty"
    const counted = SUBJECT.COUNTS.has(unit.fold) && SUBJECT.BEHIND_COUNTS.test(this.word(at + 1));
    return (
      counted ||
      this.own.PRONOUN_AND_VERB?.test(unit.fold) ||
      this.beginsPhrase(at) ||
      grammar.pronouns.has(unit.fold) ||
      grammar.nobody.has(unit.fold) ||
      grammar.quantities.has(unit.fold)
    );
  }

  /** Does an article stand at a unit, behind a word that neither joins nor governs it? */
  protected opensAnew(at: number): boolean {
    const { grammar } = this;
    const unit = this.units[at];
    const before = this.units[at - 1]!;
    if (!unit || !this.own.OPENS_ANEW?.has(unit.fold) || unit.capital || before.type !== 'word') return false;
    return (
      !grammar.determiners.has(before.fold) &&
      !grammar.complement.has(before.fold) &&
      !grammar.prepositions.has(before.fold) &&
      !SUBJECT.JOINS_ARTICLE.has(before.fold)
    );
  }

  /** Does a determiner at `at` open a phrase of its own, right behind a word that leads to none? */
  protected opensAnother(at: number): boolean {
    const { grammar } = this;
    const before = this.units[at - 1]!;
    if (!this.own.OPENS_ANOTHER?.has(this.units[at]!.lower) || this.units[at]!.capital || before.type !== 'word') return false;
    return !(
      grammar.complement.has(before.fold) ||
      grammar.prepositions.has(before.fold) ||
      grammar.coordinators.has(before.fold) ||
      grammar.determiners.has(before.fold) ||
      SUBJECT.BEFORE_ARTICLE.has(before.fold)
    );
  }
}
