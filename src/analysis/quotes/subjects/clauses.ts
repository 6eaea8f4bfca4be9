import * as SUBJECT from '../../lang/any-subjects.ts';
import type { MatrixSentence } from '../1-matrix.ts';
import { FirstPhrase } from './first-phrase.ts';
import type { Subject } from './subject.ts';

/** Where the clause begins that a verb belongs to. */
export abstract class ClauseBegin extends FirstPhrase {
  /** Where the clause begins that holds unit `at`. */
  protected clauseStart(at: number, sentence: MatrixSentence): number {
    const { grammar } = this;
    let depth = 0;
    const least = Math.max(sentence.first, this.floor);
    for (let i = at; i >= least; i--) {
      const unit = this.units[i]!;
      if (unit.fold === ')') depth++;
      else if (unit.fold === '(') {
        if (depth === 0) return i + 1;
        depth--;
      } else if (depth > 0) continue;
      else if (unit.type === 'punct' && (/^[;:]$/.test(unit.fold) || this.isDateline(i, sentence))) return i + 1;
      else if (unit.type === 'marked' && (!grammar.verbFirst || this.word(i + 1) === ',') && this.opensWithMarks(sentence.first, i)) return i + 1;
      else if (unit.type === 'word') {
        if (grammar.subordinators.has(unit.fold) && !SUBJECT.LIKE.has(unit.fold) && !grammar.prepositions.has(unit.fold)) {
          // a relative clause that closed with a comma before the verb is passed over: "X, qui …, a dit"
          // "l’agence, dont le président, X, estime": without a verb of its own the clause is still open
          const that = SUBJECT.OBJECT_THAT.has(unit.fold);
          const object = that && this.word(i - 1) !== ',' && !this.isRestrictive(i, least);
          const purpose = that && SUBJECT.BEFORE_THAT.has(this.word(i - 1));
          // "parce que X, dans l’émission de Y, a dit": no relative
          if (purpose && SUBJECT.REASON_OR_TIME.has(this.word(i - 1)) && !this.finiteBetween(i + 1, at + 1)) return i + 1;
          const open = ((object && !purpose) || SUBJECT.OPEN_RELATIVE.has(unit.fold)) && !this.finiteBetween(i + 1, at + 1);
          if (that && i - 2 > least && this.comparison(i - 2, at + 2) > i) continue;
          if (grammar.relatives.has(unit.fold) && !open && this.commaBetween(i, at + 1)) continue;
          // "the chairman, Omar Vesin, while speaking to the agency, said"
          if (grammar.asidesOnGerunds && this.word(i - 1) === ',' && grammar.isGerund(this.word(i + 1)) && this.commaBetween(i, at + 1)) continue;
          return i + 1;
        }
        // "une médaille d’or" joins nothing
        // "X, qui a joué à Gao et Kidal, affirme": within the aside
        const aside = this.word(at) === ',' && this.relativeBefore(i, least);
        const metal = SUBJECT.GOLD.has(unit.fold) && grammar.complement.has(this.word(i - 1));
        if (grammar.coordinators.has(unit.fold) && !metal && !aside && this.finiteBetween(sentence.first, i)) return i + 1;
      }
    }
    return least;
  }

  /** Does a relative clause that a comma opened still run at unit `at`? */
  private relativeBefore(at: number, least: number): boolean {
    const relatives = this.own.ASIDE_RELATIVE;
    if (!relatives) return false;
    for (let i = at - 1; i > least; i--) {
      const { fold } = this.units[i]!;
      if (fold === ',') return false;
      if (relatives.has(fold)) return this.word(i - 1) === ',';
    }
    return false;
  }

  /** "n’a reçu que le tiers": this que opens no clause. */
  private isRestrictive(at: number, least: number): boolean {
    for (let i = at - 1; i >= Math.max(least, at - 8); i--) {
      if (SUBJECT.NOT.has(this.word(i))) return true;
      if (this.units[i]!.type === 'punct') return false;
    }
    return false;
  }

  /** "GAO, Mali (AP) — Residents said": the one dash of a sentence, with a place and no verb before it. */
  private isDateline(at: number, sentence: MatrixSentence): boolean {
    if (!/^[—–|]$/.test(this.word(at)) || at - sentence.first > 10) return false;
    if (!this.units[sentence.first]!.capital && this.word(sentence.first) !== '#') return false;
    for (let i = sentence.first; i < sentence.last; i++) if (i !== at && /^[—–]$/.test(this.word(i))) return false;
    return !this.finiteBetween(sentence.first, at);
  }

  /** Does nothing but marks stand from a sentence's beginning to unit `to`? */
  private opensWithMarks(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.units[i]!.type === 'word') return false;
    return true;
  }

  /** "La commission rejette le recours, l’opposition dénonce …": a phrase between a comma and the verb, behind a clause that has its own. */
  secondClause(from: number, at: number): Subject | null {
    let comma = at;
    while (comma > from && this.units[comma]!.type === 'word') comma--;
    if (comma <= from || comma === at || this.word(comma) !== ',' || !this.beginsPhrase(comma + 1)) return null;
    if (this.phraseEnd(comma + 1, at + 1) < at + 1 || this.isTemporal(comma + 1, at + 1)) return null;
    for (let i = from; i < comma; i++) if (this.grammar.relatives.has(this.word(i))) return null;
    if (this.finiteBetween(from, comma)) return { type: 'phrase', first: comma + 1, last: at + 1 };
    // "Sept blessés à Dori, le maire affirme": what stands before is no name that the phrase tells more of, and no part of a list
    const { grammar } = this;
    const head = this.units[comma + 2];
    const body = grammar.determiners.has(this.word(comma + 1)) && head !== undefined && grammar.isPerson(head.fold);
    for (let i = comma + 1; i <= at; i++) if (SUBJECT.AND_OR.has(this.word(i))) return null;
    let named = false;
    for (let i = from; i < comma; i++)
      if (
        this.personAt(i) ||
        (grammar.isPerson(this.word(i)) &&
          i <= from + 2 &&
          this.units[from]!.type === 'word' &&
          !grammar.quantities.has(this.word(from)) &&
          !SUBJECT.NUMERAL.has(this.word(from)))
      )
        named = true;
    return body && !named ? { type: 'phrase', first: comma + 1, last: at + 1 } : null;
  }
}
