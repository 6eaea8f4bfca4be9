import * as SUBJECT from '../../lang/any-subjects.ts';
import type { Grammar } from '../../lang/grammar.ts';
import type { SubjectWords } from '../../lang/subjects.ts';
import type { Unit } from '../1-matrix.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Subject } from './subject.ts';

/** What stands at a unit: a name, a person, an adjective, a pronoun. The parts build on each other: words → verbs → phrase-begin → phrase-end → first-phrase → clauses → antecedents → asides → touching → left → right → subjects; each knows only those before it. */
export abstract class UnitReader {
  protected readonly lexicon: Lexicon;
  protected readonly units: readonly Unit[];
  /** The end (unit) of the mention, by name or by office, that begins at a unit, or -1. */
  protected readonly mentionEnd: (unit: number) => number;
  protected readonly grammar: Grammar;
  protected readonly own: SubjectWords;

  /** No subject stands before this unit: where the clause begins that a nested verb belongs to. */
  floor = 0;
  protected readonly personAt: (unit: number) => boolean;

  constructor(lexicon: Lexicon, units: readonly Unit[], mentionEnd: (unit: number) => number, personAt: (unit: number) => boolean) {
    this.personAt = personAt;
    this.lexicon = lexicon;
    this.units = units;
    this.mentionEnd = mentionEnd;
    this.grammar = lexicon.grammar;
    this.own = this.grammar.subjects;
  }

  /** What is written here, folded; nothing beyond the text's ends. */
  protected word(at: number): string {
    return this.units[at]?.fold ?? '';
  }

  /** Does the mention of an actor, by name or by office, begin here? */
  isMention(at: number): boolean {
    return this.mentionEnd(at) > at;
  }

  /** Does a mention of an actor fill units [from, to)? */
  fillsMention(from: number, to: number): boolean {
    return this.mentionEnd(from) === to;
  }

  /** Does the name of a person begin here? */
  isPerson(at: number): boolean {
    return this.personAt(at);
  }

  /** A lower-case word of no closed class: an adjective, before a noun. */
  isPlainWord(at: number): boolean {
    const { grammar } = this;
    const { forms } = this.lexicon;
    const unit = this.units[at];
    // a text may end before it
    if (unit?.type !== 'word' || unit.capital) return false;
    const closed =
      grammar.prepositions.has(unit.fold) || grammar.subordinators.has(unit.fold) || grammar.coordinators.has(unit.fold) || grammar.relatives.has(unit.fold);
    return (
      !closed &&
      !grammar.determiners.has(unit.fold) &&
      !grammar.adverbs.has(unit.fold) &&
      !grammar.finite.has(unit.lower) &&
      !grammar.pronouns.has(unit.fold) &&
      !grammar.nobody.has(unit.fold) &&
      !forms.has(unit.lower)
    );
  }

  protected isAdverb(at: number): boolean {
    const { grammar } = this;
    const unit = this.units[at]!;
    if (unit.type !== 'word') return false;
    if (grammar.adverbs.has(unit.fold)) return true;
    return (this.own.ENDS_ADVERB ?? SUBJECT.ENDS_ADVERB).test(unit.fold) && !grammar.isPerson(unit.fold) && !grammar.determiners.has(this.word(at - 1));
  }

  /** The sign behind a plural that has what follows: "the traders’ association". */
  protected isGenitive(at: number): boolean {
    return /^['’]$/.test(this.word(at)) && SUBJECT.ENDS_S.test(this.word(at - 1));
  }

  /** A single capital that a full stop touches, or a short title. */
  protected isInitial(at: number): boolean {
    const unit = this.units[at];
    const stop = this.units[at + 1];
    if (unit?.type !== 'word' || !unit.capital || stop?.start !== unit.end) return false;
    return unit.end - unit.start === 1 || SUBJECT.SHORT_TITLE.has(unit.fold);
  }

  /** The subject pronoun at a unit, not the owner of what follows: "her lawyer". */
  protected pronounAt(at: number): { readonly gender?: 'm' | 'f'; readonly plural: boolean; readonly thing?: boolean } | undefined {
    const { grammar } = this;
    const unit = this.units[at]!;
    const next = this.units[at + 1];
    if (
      SUBJECT.PRONOUN_OR_WHOSE.has(unit.fold) &&
      next?.type === 'word' &&
      !grammar.prepositions.has(next.fold) &&
      !grammar.adverbs.has(next.fold) &&
      !grammar.finite.has(next.lower)
    )
      return undefined;
    return unit.type === 'word' ? grammar.pronouns.get(unit.fold) : undefined;
  }

  /** "ce dernier", "cette dernière": the subject that begins here, or null. */
  protected latter(at: number): Extract<Subject, { type: 'pronoun' }> | null {
    const latter = SUBJECT.BEFORE_LATTER.has(this.word(at)) ? SUBJECT.LATTER.exec(this.word(at + 1)) : null;
    return latter && { type: 'pronoun', at, gender: latter[1] ? 'f' : 'm', plural: latter[2] !== '' };
  }

  /** "celle qui confie": whom a pronoun before "qui" means. */
  protected pointing(at: number): Subject | null {
    const word = this.word(at);
    if (!this.own.THE_ONE_WHO?.has(word) || this.grammar.complement.has(this.word(at - 1))) return null;
    return { type: 'pronoun', at, gender: this.own.THE_ONE_SHE?.has(word) ? 'f' : 'm', plural: false };
  }

  /** The first noun for somebody in units [from, to), folded. */
  protected headBefore(from: number, to: number): string {
    for (let i = from; i < to; i++) if (this.grammar.isPerson(this.word(i))) return this.word(i);
    return '';
  }

  protected somebodyIn(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.isMention(i) || this.grammar.isPerson(this.word(i))) return true;
    return false;
  }

  protected commaBetween(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.word(i) === ',') return true;
    return false;
  }
}
