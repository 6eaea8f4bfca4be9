import * as BORDER from '../../lang/any-borders.ts';
import * as SAID from '../../lang/any-quotes.ts';
import * as SUBJECT from '../../lang/any-subjects.ts';
import type { MatrixSentence } from '../1-matrix.ts';
import type { VerbCue } from '../2-cues.ts';
import { ClauseSigns } from './clause-signs.ts';

/** What "said" opens without "that" has so many words. */
const LEAST_SAID = 4;
/** So many words behind "said" are a clause, whatever their verb is. */
const SAID_CLAUSE = 5;

/** Clauses without "that": "said the war is …", "told reporters Thursday she had …". */
export abstract class ZeroThatReader extends ClauseSigns {
  /** Clauses without "that": "said the war is …", "said on Tuesday he would …". */
  protected zeroThat(cue: VerbCue, at: number, sentence: MatrixSentence): number {
    const { units, grammar } = this;
    if (!cue.frames.includes('q') || BORDER.CAMPAIGNS.has(cue.lemma) || (cue.lemma.includes(' ') && !BORDER.MAKES_CLEAR.has(cue.lemma))) return -1;
    const unit = units[at]!;
    // "maintains a loyal following", "maintains it is ready": these want subject and verb side by side
    if (cue.frames.includes('z')) {
      const subject = grammar.pronouns.has(unit.fold) ? at + 1 : this.finder.phraseEnd(at, sentence.last);
      return subject < sentence.last && units[subject]!.type === 'word' && this.finiteWord(subject, at) ? at : -1;
    }
    // "disclosed this while …": what was said is this
    if (BORDER.POINTS.has(this.word(cue.last)) && at > cue.last && !grammar.temporal.has(this.word(cue.last + 1))) return -1;
    const after = units[at + 1];
    // "said he’d never seen it", "says this violates the law", "said what he did was wrong"
    const plain =
      after?.type === 'word' && !grammar.prepositions.has(after.fold) && !grammar.temporal.has(after.fold) && !grammar.subordinators.has(after.fold);
    if (BORDER.SAY.has(cue.lemma) && at === cue.last && !cue.passive && plain && this.wordCount(at, Math.min(sentence.last, at + 8)) >= LEAST_SAID) {
      if (SUBJECT.PRONOUN_AND_VERB.test(unit.fold) || (grammar.pronouns.has(unit.fold) && !BORDER.HIM.has(unit.fold))) return at;
      if (BORDER.THIS.has(unit.fold)) return at;
      if (BORDER.WHAT.has(unit.fold) && this.finiteSoon(at + 1, sentence.last)) return at;
    }
    if (
      BORDER.THIS_OR_SO.has(unit.fold) &&
      (after?.type !== 'word' || grammar.prepositions.has(after.fold) || (grammar.subordinators.has(after.fold) && !BORDER.RELATIVE_OF_THIS.has(after.fold)))
    )
      return -1;
    // "responded to the affidavit served by …": a participle opens no clause
    if (BORDER.PARTICIPLE.test(unit.lower) && !unit.capital && !this.grammar.isPerson(unit.fold) && at > cue.last) return -1;
    // "responded to the letter sent by …"
    if (cue.stance === 'answers' && at > cue.last) return -1;
    // "pledged technical support": what is promised as a clause will be
    if (cue.stance === 'promises' && !this.willBe(at, sentence.last)) return -1;
    // "she was told she had tested negative"
    if (cue.passive && BORDER.TELL.has(cue.lemma) && at === cue.last && (grammar.pronouns.has(unit.fold) || grammar.determiners.has(unit.fold)))
      return this.finiteSoon(at, sentence.last) ? at : -1;
    // "no one", "none of them" may open a clause, "no" alone answers
    const none = BORDER.NONE.has(unit.fold) && this.finiteSoon(at + 1, sentence.last) && units[at + 1]?.type === 'word';
    if (none && grammar.negation.has(unit.fold) && BORDER.SAY.has(cue.lemma) && at === cue.last) return at;
    if (cue.passive || (!none && BORDER.OPENS_NO_CLAUSE.has(unit.fold))) {
      return unit.fold === SAID.SO && BORDER.EXPLAINS_HOW.has(cue.lemma) && this.finiteSoon(at + 1, sentence.last) ? at + 1 : -1;
    }
    // "said over 200 traders had left", "said between March and June …"
    if (
      BORDER.ROUGHLY.has(unit.fold) &&
      (units[at + 1]?.type === 'number' ||
        BORDER.BETWEEN.has(unit.fold) ||
        grammar.quantities.has(this.word(at + 1)) ||
        (BORDER.LEAST.has(this.word(at + 1)) &&
          (units[at + 2]?.type === 'number' || grammar.plurals.has(this.word(at + 2)) || BORDER.ENDS_NUMBER.test(this.word(at + 2))))) &&
      this.finiteSoon(at, sentence.last)
    )
      return at;
    if (grammar.temporal.has(unit.fold) && !unit.capital) return -1;
    if (this.timeBeforeThat(at, sentence.last)) return -1;
    if (grammar.prepositions.has(unit.fold) || (unit.capital && grammar.temporal.has(unit.fold))) {
      // "said since the day he left, he was …": a clause follows the preposition only after a comma
      if (!BORDER.OPENS_SCENE.has(unit.fold)) return -1;
      const comma = grammar.complementisers.has(this.word(this.adjunctEnd(at, sentence.last))) ? -1 : this.commaAfter(at, sentence.last);
      const aside = comma > 0 && grammar.isGerund(this.word(comma + 1));
      if (comma > 0 && !aside && this.finder.finiteBetween(comma, sentence.last) && !this.beginsHearer(cue, at)) return at;
      const end = this.adjunctEnd(at, sentence.last);
      if (grammar.complementisers.has(this.word(end))) return -1;
      if (grammar.pronouns.has(this.word(end)) && this.finiteSoon(end, sentence.last)) return end;
      if (this.finder.beginsPhrase(end) && this.finiteSoon(end, sentence.last)) {
        return BORDER.WHEN_OR_WHERE.has(unit.fold) && end < sentence.last ? this.afterAdjunct(at, end) : at;
      }
      return -1;
    }
    // "informed him he was misquoted"
    if (
      /t/.test(cue.frames) &&
      BORDER.TOLD_ONE.has(unit.fold) &&
      units[at + 1]?.type === 'word' &&
      this.finder.opensClause(at + 1) &&
      this.finiteSoon(at + 1, sentence.last)
    )
      return at + 1;
    if (/t/.test(cue.frames) && BORDER.TELL.has(cue.lemma)) {
      const end = this.hearerEnd(at, sentence.last);
      const next = units[end];
      // "told reporters Thursday she had not been briefed"
      const timed = this.clauseBehindDay(end, sentence.last);
      if (timed > 0) return timed;
      if (
        next &&
        ((grammar.temporal.has(next.fold) && !BORDER.THIS.has(next.fold)) ||
          grammar.prepositions.has(next.fold) ||
          grammar.complementisers.has(next.fold) ||
          next.type !== 'word')
      )
        return -1;
      return end < sentence.last && end > at && this.finiteSoon(end, sentence.last) ? end : -1;
    }
    if (BORDER.OPENS_CONDITION.has(unit.fold)) return at === cue.last ? at : -1;
    if (grammar.adverbs.has(unit.fold) || grammar.temporal.has(unit.fold)) {
      return BORDER.OPENS_WITH_ADVERB.has(unit.fold) && this.finiteSoon(at + 1, sentence.last) ? at : -1;
    }
    const starts = unit.type === 'word' || unit.type === 'number';
    if (starts && this.finiteSoon(at, sentence.last)) return at;
    // "saying the country’s needs overrule …": the verb may be one that is in no list
    const clause =
      BORDER.SAY.has(cue.lemma) &&
      at === cue.last &&
      (this.finder.opensClause(at) || unit.capital || (this.finder.isPlainWord(at) && this.word(cue.first - 1) !== ',')) &&
      !BORDER.NAMES_A_SOURCE.has(unit.fold) &&
      this.wordCount(at, Math.min(sentence.last, at + 12)) >= SAID_CLAUSE;
    return clause ? at : -1;
  }

  private willBe(from: number, limit: number): boolean {
    for (let i = from; i < Math.min(limit, from + 16); i++) if (BORDER.WILL_BE.has(this.word(i))) return true;
    return false;
  }

  /** "told the jury on Friday, 3 June, that": nothing but a time stands before that. */
  private timeBeforeThat(at: number, limit: number): boolean {
    const { grammar } = this;
    for (let i = at; i < Math.min(limit, at + 9); i++) {
      const { type, fold } = this.units[i]!;
      if (grammar.complementisers.has(fold) && i > at) return this.units[at]!.type === 'word';
      if (type !== 'number' && fold !== ',' && !grammar.temporal.has(fold) && !BORDER.WITHIN_A_TIME.has(fold)) return false;
    }
    return false;
  }

  private beginsHearer(cue: VerbCue, at: number): boolean {
    return BORDER.TELL.has(cue.lemma) && this.grammar.hearers.has(this.word(at));
  }

  private afterAdjunct(at: number, end: number): number {
    // "said on Tuesday he …": the adjunct is the reporter's; "said in the early hours …, he …" is the speaker's
    for (let i = at; i < end; i++) if (this.grammar.temporal.has(this.word(i)) || this.grammar.documents.has(this.word(i))) return end;
    return at;
  }

  /** "told the chamber two of the wells …", "told reporters 40 people …": the end of the hearer, before a number that opens a clause. */
  private hearerEnd(at: number, limit: number): number {
    const end = this.finder.phraseEnd(at, limit);
    for (let i = at + 1; i < end; i++) {
      const { type, fold, capital } = this.units[i]!;
      const before = this.units[i - 1]!;
      // "told AFP nobody had come", "told reporters pensions had not been paid"
      if (this.grammar.nobody.has(fold) || (i === at + 1 && BORDER.HEARERS.has(before.fold) && (capital || this.finder.isPlainWord(i)))) return i;
      const counted = type === 'number' || (this.grammar.plurals.has(fold) && !BORDER.COUNTS_NOBODY.has(fold)) || this.grammar.quantities.has(fold);
      const free = before.type === 'word' && !before.capital && !this.grammar.determiners.has(before.fold) && !this.grammar.prepositions.has(before.fold);
      if (counted && !capital && free && !BORDER.GROUP.has(fold)) return i;
    }
    return end;
  }

  /** "told reporters Thursday she …", "told the court on Monday the sale …": the first unit behind a day that a clause without that follows, or -1. */
  private clauseBehindDay(at: number, limit: number): number {
    const { grammar } = this;
    let from = BORDER.BEFORE_A_DAY.has(this.word(at)) ? at + 1 : at;
    const day = this.units[from];
    if (!day || !grammar.temporal.has(day.fold) || (!day.capital && from === at && !BORDER.PLAIN_DAY.has(day.fold))) return -1;
    while (from < limit && (this.units[from]!.type === 'number' || grammar.temporal.has(this.word(from)))) from++;
    const opener = this.units[from];
    if (opener?.type !== 'word' || from >= limit || grammar.complementisers.has(opener.fold) || !this.finder.opensClause(from)) return -1;
    return this.finiteSoon(from, limit) ? from : -1;
  }
}
