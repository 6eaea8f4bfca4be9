import * as BORDER from '../../lang/any-borders.ts';
import * as SUBJECT from '../../lang/any-subjects.ts';
import type { MatrixSentence } from '../1-matrix.ts';
import { ComplementReader } from './complements.ts';

/** "reproche à X, chassé du pouvoir en …, de les avoir affaiblis" (units). */
const ACCUSATION_REACH = 32;
/** What stands between two commas behind a verb takes at most so many units. */
const INSERTION_REACH = 18;

/** Where what was said begins in an infinitive, a noun, an accusation or a call. */
export abstract class ObjectReader extends ComplementReader {
  /** The first unit of "(de) mener", "avoir", "ne pas", after the verb; or -1. */
  protected infinitive(from: number, sentence: MatrixSentence): number {
    const { units } = this;
    // "a annoncé, jeudi 14 septembre, avoir repris": when it was said, between two commas
    const { infinitiveMark } = this.grammar;
    const inserted = !infinitiveMark && this.word(from) === ',' ? this.insertionEnd(from, sentence.last) : -1;
    let at = Math.max(from, inserted);
    while (
      at < sentence.last &&
      (units[at]!.type === 'word'
        ? this.grammar.adverbs.has(this.word(at)) || this.grammar.temporal.has(this.word(at))
        : units[at]!.type === 'number' && at > from && this.grammar.temporal.has(this.word(at - 1)))
    )
      at++;
    if (infinitiveMark) {
      if (this.grammar.prepositions.has(this.word(at)) && this.grammar.temporal.has(this.word(at + 1))) {
        at += 2;
        while (at < sentence.last && (units[at]!.type === 'number' || this.grammar.temporal.has(this.word(at)))) at++;
      }
      const unit = units[at];
      if (infinitiveMark.has(unit?.fold ?? '') && at + 1 < sentence.last && units[at + 1]!.type === 'word') return at;
      return unit?.type === 'word' && this.grammar.isGerund(unit.fold) ? at : -1;
    }
    // "a affirmé sur Twitter avoir été visé", "a annoncé sur la chaîne y renoncer"
    if (BORDER.WHERE_IT_WAS_SAID.has(this.word(at)) && !BORDER.HAS.has(units[at]?.lower ?? '')) {
      for (let i = at + 1; i < Math.min(sentence.last, at + 9); i++) {
        if (units[i]!.type !== 'word' && units[i]!.type !== 'number') break;
        if (BORDER.HELPER.has(this.word(i)) && i > at + 1) return BORDER.BEFORE_HELPER.has(this.word(i - 1)) ? i - 1 : i;
        // "a dit aux enquêteurs ne pas connaître", "ignorer si", "n’avoir rien vu"
        if (SUBJECT.NOT.has(this.word(i)) && BORDER.NEGATES.has(this.word(i + 1)) && i > at + 1) return i;
        if (i > at + 1 && BORDER.TOLD_IN_INFINITIVE.has(this.word(i))) return i;
        if (this.finder.finiteBetween(i, i + 1) || BORDER.OF.has(this.word(i)) || this.grammar.complementisers.has(this.word(i))) break;
      }
    }
    // "indiquent de leur côté disposer", "dit pour sa part regretter"
    const aside = [units[at], units[at + 1], units[at + 2]].map((unit) => unit?.fold ?? '').join(' ');
    if (BORDER.ON_HIS_PART.has(aside)) at += 3;
    if (BORDER.OF.has(this.word(at))) at++;
    for (let i = at; i < Math.min(sentence.last, at + 5); i++) {
      const unit = units[i]!;
      // avoir « donné … »
      if (unit.type === 'marked') return i > at && BORDER.OPENS_AN_INFINITIVE.has(this.word(at)) ? at : -1;
      if (unit.type !== 'word') return -1;
      if (BORDER.BEFORE_INFINITIVE.test(unit.fold)) continue;
      return BORDER.TO_HAVE.has(unit.fold) ||
        (BORDER.ENDS_INFINITIVE.test(unit.fold) &&
          (!this.grammar.people.has(unit.fold) || BORDER.ABLE.has(unit.fold)) &&
          !unit.capital &&
          unit.fold.length > 3 &&
          (!BORDER.ENDS_NOUN.test(unit.fold) || BORDER.BELIEVE_OR_DRINK.has(unit.fold)) &&
          !BORDER.NO_INFINITIVE.has(unit.fold))
        ? at
        : -1;
    }
    return -1;
  }

  /** "accuse X d’avoir …", "accused X of …": first unit after de / of. */
  protected accusation(from: number, end: number, passive = false, opener?: string): number {
    const { units } = this;
    // "est accusé de vol", "accuse le maire de corruption": a noun without an article
    const { clauseAlone, complement } = this.grammar;
    if (!clauseAlone && passive && BORDER.OF.has(this.word(from)) && units[from + 1]?.type === 'word' && from + 1 < end) return from + 1;
    for (let i = from; i < Math.min(end, from + ACCUSATION_REACH); i++) {
      const word = this.word(i);
      if (clauseAlone && (opener ? word === opener : complement.has(word))) return i + 1;
      if (!clauseAlone && BORDER.OF.has(word) && (units[i + 1]?.type === 'marked' || this.infinitive(i, { first: i, last: end, block: 0 }) > 0)) return i + 1;
      // "accuse “le régime” d’avoir …": a name of the accused between marks
      if (units[i]!.type === 'marked' && this.wordsIn(units[i]!.marked!.inner) > 4) return -1;
    }
    return -1;
  }

  /** "accuse le maire d’échecs répétés", "les accuse de corruption": the last noun without an article that de opens, or -1. */
  protected accusedOf(from: number, end: number): number {
    const { grammar } = this;
    for (let i = Math.min(end, from + ACCUSATION_REACH) - 2; i >= from; i--) {
      const unit = this.units[i]!;
      const next = this.units[i + 1]!;
      if (/^[,;:]$/.test(unit.fold) || unit.type === 'marked') continue;
      if (!BORDER.OF.has(unit.fold) || next.type !== 'word' || next.capital) continue;
      // "accuse le ministre de tutelle": of the phrase itself, unless nothing else is told
      if (grammar.determiners.has(next.fold) || grammar.isPerson(next.fold) || this.finder.isMention(i + 1) || grammar.complement.has(next.fold)) continue;
      // the first of several: "de vol, de recel et de mensonge", "de mépris à l’égard du peuple"
      let first = i;
      for (let j = i - 1; j >= from; j--)
        if (BORDER.OF.has(this.word(j)) && this.units[j + 1]!.type === 'word' && (this.word(first - 1) === ',' || grammar.and.has(this.word(first - 1))))
          first = j;
      return first > from || this.units[from - 1]!.type === 'word' ? first + 1 : -1;
    }
    return -1;
  }

  /** The determiner of the noun that a verb takes, adverbs and times passed over: "a démenti mardi l’octroi". */
  protected nounObject(from: number, end: number): number {
    const { units, grammar } = this;
    let at = from;
    while (at < end) {
      const unit = units[at]!;
      if (unit.fold === ',' && (at > from || BORDER.HIMSELF.has(this.word(at + 1)))) {
        at++;
        continue;
      }
      // "a annoncé, vendredi, la fin de …", "a confirmé, dans un communiqué, la mort de …": when and where it was said, between two commas
      const inserted = unit.fold === ',' ? this.insertionEnd(at, end) : -1;
      if (inserted > 0) {
        at = inserted;
        continue;
      }
      if (unit.type === 'number') {
        // "ce jeudi 10 Juin 2021", "Friday, May 3, 2024, the …"
        const year = this.word(at - 1) === ',' && units[at - 2]?.type === 'number' && this.word(at + 1) === ',';
        if (at > from && (grammar.temporal.has(this.word(at - 1)) || (grammar.clauseAlone && year))) {
          at++;
          continue;
        }
        return at;
      }
      if (unit.type !== 'word') return -1;
      // "annonce, elle, l’envoi"
      if (BORDER.HIMSELF.has(unit.fold) && this.word(at - 1) === ',') {
        at++;
        continue;
      }
      if (SUBJECT.ALL.has(unit.fold) && units[at + 1]?.type === 'word' && !grammar.isGerund(this.word(at + 1)) && !grammar.prepositions.has(this.word(at + 1)))
        return at;
      // "disclosed this in an interview"
      if (
        grammar.clauseAlone &&
        at === from &&
        BORDER.POINTS_ALONE.has(unit.fold) &&
        (units[at + 1]?.type !== 'word' || grammar.prepositions.has(this.word(at + 1)))
      )
        return -1;
      const timed = this.temporalPhrase(at);
      if (timed > at) {
        at = timed;
        continue;
      }
      // "rejette en bloc les accusations"
      if (!grammar.clauseAlone && BORDER.IN_BULK.has(unit.fold) && this.finder.isPlainWord(at + 1)) {
        at += 2;
        continue;
      }
      if (
        grammar.adverbs.has(unit.fold) ||
        grammar.temporal.has(unit.fold) ||
        (SUBJECT.ENDS_ADVERB.test(unit.fold) && !grammar.determiners.has(this.word(at - 1)))
      ) {
        at++;
        continue;
      }
      if ((grammar.determiners.has(unit.fold) && !BORDER.TO_THE.has(unit.fold)) || BORDER.ALL_OF_IT.has(unit.fold)) return at;
      if (grammar.prepositions.has(unit.fold)) {
        at = this.adjunctEnd(at, end);
        if (this.word(at) === ',') at++;
        continue;
      }
      return grammar.clauseAlone && !grammar.subordinators.has(unit.fold) ? at : -1;
    }
    return -1;
  }

  /** The unit behind the second of two commas that hold a time or an adjunct and no verb, or -1. */
  private insertionEnd(comma: number, end: number): number {
    const { grammar } = this;
    const opener = this.units[comma + 1];
    if (opener?.type !== 'word' && opener?.type !== 'number') return -1;
    const led =
      grammar.temporal.has(opener.fold) ||
      grammar.adverbs.has(opener.fold) ||
      (grammar.prepositions.has(opener.fold) && !grammar.complement.has(opener.fold)) ||
      this.temporalPhrase(comma + 1) > comma + 1;
    if (!led) return -1;
    for (let i = comma + 2; i < Math.min(end, comma + INSERTION_REACH); i++) {
      const { type, fold } = this.units[i]!;
      if (fold === ',') return i + 1;
      if (type === 'marked' || type === 'punct' || (type === 'word' && (grammar.relatives.has(fold) || this.finder.finiteBetween(i, i + 1)))) return -1;
    }
    return -1;
  }

  /** The end of "ce jeudi", "le même jour", "the following week", or `at`. */
  private temporalPhrase(at: number): number {
    const { grammar } = this;
    if (!grammar.determiners.has(this.word(at))) return at;
    // "la fin de la grève", "le début des travaux": no time
    if (grammar.temporal.has(this.word(at + 1)) && grammar.complement.has(this.word(at + 2))) {
      const of = this.word(at + 3);
      if (!grammar.temporal.has(of) && !(grammar.determiners.has(of) && grammar.temporal.has(this.word(at + 4)))) return at;
    }
    // "le 28 janvier 2024"
    if (this.units[at + 1]?.type === 'number' && grammar.temporal.has(this.word(at + 2))) return this.units[at + 3]?.type === 'number' ? at + 4 : at + 3;
    for (let i = at + 1; i <= at + 2; i++) {
      const word = this.word(i);
      if (grammar.temporal.has(word)) return i + 1;
      if (!BORDER.SAME.has(word)) return at;
    }
    return at;
  }

  /** "appelle X à INFINITIVE", "demande de …": first unit after à / de / to. */
  protected callComplement(from: number, end: number): number {
    const { units } = this;
    const { clauseAlone, infinitiveMark } = this.grammar;
    for (let i = from; i < Math.min(end, from + 12); i++) {
      const word = units[i]!;
      if (word.type === 'marked') return -1;
      if (
        clauseAlone
          ? infinitiveMark?.has(word.fold) && (units[i + 1]?.type === 'word' || (units[i + 1]?.type === 'marked' && i === from && i + 2 < end))
          : BORDER.CALLED_TO.has(word.fold) && this.infinitive(i + 1, { first: i, last: end, block: 0 }) === i + 1
      )
        return i + 1;
    }
    return -1;
  }
}
