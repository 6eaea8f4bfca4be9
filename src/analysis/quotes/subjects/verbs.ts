import * as SUBJECT from '../../lang/any-subjects.ts';
import { UnitReader } from './words.ts';

/** Whether a stretch of words has a verb of its own. */
export abstract class VerbSpotter extends UnitReader {
  /** Does a finite verb stand in units [from, to)? */
  finiteBetween(from: number, to: number): boolean {
    const { grammar } = this;
    const { forms, verbs } = this.lexicon;
    const { own } = this;
    for (let i = from; i < Math.min(to, this.units.length); i++) {
      const unit = this.units[i]!;
      if (unit.type !== 'word') continue;
      // "dans l’Est" has no verb
      if (grammar.finite.has(unit.lower) && !unit.capital && !this.isAttribute(i)) return true;
      if (grammar.mayBeFinite(unit.lower) && !unit.capital && this.hasSubject(i)) return true;
      // "ne coule plus", "s’élève": any verb behind these
      if (this.isNegated(i)) return true;
      if (!unit.capital && this.hasSpeaker(i)) return true;
      // "they trust it": any verb behind these
      if (own.BEFORE_PLAIN_VERB?.has(this.word(i - 1)) && unit.fold.length > 2 && this.isPlainWord(i)) return true;
      // "the video shows several men": between a noun and its object
      if (this.showsObject(i)) return true;
      if (own.PRONOUN_AND_VERB?.test(unit.fold) || (own.SHORT_VERB?.test(unit.fold) && own.BEFORE_SHORT_VERB?.has(this.word(i - 1)))) return true;
      // "the law silences them": any verb between a noun and an object pronoun
      if (
        own.LONG_THIRD?.test(unit.lower) &&
        !unit.capital &&
        own.OBJECT_OF_THIRD?.has(this.word(i + 1)) &&
        this.units[i - 1]?.type === 'word' &&
        this.isPlainWord(i - 1) &&
        !SUBJECT.ENDS_S.test(this.word(i - 1))
      )
        return true;
      // "it reverses": any verb behind these
      if (
        own.LONG_THIRD?.test(unit.lower) &&
        (own.BEFORE_THIRD?.has(this.word(i - 1)) || (i > 1 && this.isAdverb(i - 1) && own.BEFORE_THIRD?.has(this.word(i - 2)))) &&
        !grammar.adverbs.has(unit.fold) &&
        !unit.capital
      )
        return true;
      if (
        !unit.capital &&
        !grammar.isPerson(unit.fold) &&
        !(grammar.nounsLikeVerbs && grammar.nounLike.has(unit.fold) && !grammar.pronouns.has(this.word(i - 1))) &&
        forms.get(unit.lower)?.some((r) => 'PISFC'.includes(r.mood) && (r.person === 3 || r.person === 6) && verbs.has(r.lemma)) &&
        !SUBJECT.BEFORE_NOUN_FORM.has(this.word(i - 1))
      )
        return true;
      if (!unit.capital && grammar.endsFinite(unit.lower)) return true;
    }
    return false;
  }

  /** Does a finite verb stand in units [from, to) before any "who": "a photographer who returned on Friday" has none? */
  protected finiteOutsideRelative(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      if (this.grammar.relatives.has(this.word(i))) return false;
      if (this.finiteBetween(i, i + 1)) return true;
    }
    return false;
  }

  /** Right behind "se", or "ne" and what goes with it, and no infinitive ("ne pas couler"): "s’élève" is no pupil. */
  private isNegated(at: number): boolean {
    const { NOT, ONESELF } = this.own;
    if (!NOT || !ONESELF) return false;
    let i = at - 1;
    while (SUBJECT.CLITIC_OF_NOT.has(this.word(i)) && i > at - 3) i--;
    const { fold, lower } = this.units[at]!;
    return (NOT.has(this.word(i)) || ONESELF.has(this.word(at - 1))) && !SUBJECT.NO_VERB.has(fold) && !SUBJECT.ENDS_INFINITIVE.test(lower);
  }

  /** "nous avons reçu", "vous n’y pensez pas": a verb of the writer or the hearer, with little words between. */
  private hasSpeaker(at: number): boolean {
    const { SPEAKS_OR_HEARS, FIRST_OR_SECOND } = this.own;
    if (!SPEAKS_OR_HEARS || !FIRST_OR_SECOND?.test(this.units[at]!.lower)) return false;
    let i = at - 1;
    while (i > at - 4 && SUBJECT.CLITIC_OF_SPEAKER.has(this.word(i))) i--;
    return SPEAKS_OR_HEARS.has(this.word(i));
  }

  /** "The video shows several men": a form that is noun and verb, behind a noun and before a determiner or a number. */
  private showsObject(at: number): boolean {
    const { grammar } = this;
    const unit = this.units[at]!;
    const before = this.units[at - 1];
    const next = this.units[at + 1];
    if (unit.capital || !this.own.THIRD?.test(unit.fold) || !grammar.nounLike.has(unit.fold) || before?.type !== 'word' || SUBJECT.ENDS_S.test(before.fold))
      return false;
    if (grammar.determiners.has(before.fold) || grammar.prepositions.has(before.fold) || grammar.coordinators.has(before.fold)) return false;
    return next?.type === 'number' || (next?.type === 'word' && (grammar.determiners.has(next.fold) || grammar.complementisers.has(next.fold)));
  }

  /** "the forced departures", "its planned return": a participle before a noun. */
  private isAttribute(at: number): boolean {
    const { PAST, BEFORE_ATTRIBUTE } = this.own;
    return PAST !== undefined && BEFORE_ATTRIBUTE !== undefined && PAST.test(this.units[at]!.lower) && BEFORE_ATTRIBUTE.has(this.word(at - 1));
  }

  /** "the crowd left the town", "they found nothing", "men who left": does a form that may be a participle have a subject before it and more behind? */
  private hasSubject(at: number): boolean {
    const { grammar } = this;
    const before = this.units[at - 1];
    const next = this.units[at + 1];
    if (before?.type !== 'word' || grammar.agents.has(next?.fold ?? '')) return false;
    const { fold, lower } = this.units[at]!;
    const past = SUBJECT.ENDS_PAST.test(lower) || SUBJECT.OTHER_PAST.has(lower);
    if (grammar.pronouns.has(before.fold) || SUBJECT.OTHER_SUBJECT.has(before.fold)) return past || SUBJECT.PLAIN_SUBJECT.has(before.fold);
    if (grammar.determiners.has(before.fold) || grammar.prepositions.has(before.fold) || grammar.coordinators.has(before.fold)) return false;
    if (grammar.finite.has(before.lower) || grammar.subordinators.has(before.fold) || SUBJECT.BE_OR_GET.has(before.fold)) return false;
    // "residents prepare", "the mayor prepares"
    const third = !past && this.own.THIRD?.test(fold) === true;
    if (!past && third === grammar.endsPlural.test(before.fold)) return false;
    const object = next?.type === 'number' || (next?.type === 'word' && (grammar.determiners.has(next.fold) || grammar.complementisers.has(next.fold)));
    if (third && !(grammar.isPerson(before.fold) || before.capital || object)) return false;
    // "gunmen burned ten houses", "soldiers set fire to"
    if (next?.type === 'number') return true;
    if (next?.type !== 'word') return grammar.isPerson(before.fold) || before.capital;
    return (
      grammar.determiners.has(next.fold) ||
      grammar.pronouns.has(next.fold) ||
      grammar.complementisers.has(next.fold) ||
      next.capital ||
      grammar.adverbs.has(next.fold) ||
      SUBJECT.PARTICLE.has(next.fold) ||
      (grammar.isPerson(before.fold) && !SUBJECT.TELLS_OF_PEOPLE.has(next.fold)) ||
      (before.capital && grammar.prepositions.has(next.fold))
    );
  }
}
