import * as FRAME from '../../lang/any-frames.ts';
import * as SAID from '../../lang/any-quotes.ts';
import * as SUBJECT from '../../lang/any-subjects.ts';
import type { MatrixSentence } from '../1-matrix.ts';
import type { Subject } from '../3-subjects.ts';
import { APPOSITION } from './clause-behind.ts';
import { InciseReader } from './incises.ts';

/** Titles before a name, between commas, are at most so many. */
const MOST_TITLES = 5;

/** How far a source goes: what is written in brackets, beside a name or between commas tells more of it. */
export abstract class SourceEnds extends InciseReader {
  /** "Human Rights Watch (HRW)": the unit behind the brackets at `at`, or `at`. */
  protected bracketEnd(at: number, limit: number): number {
    if (this.word(at) !== '(') return at;
    for (let i = at + 1; i < Math.min(limit, at + 7); i++) if (this.word(i) === ')') return i + 1;
    return at;
  }

  /** "Pour les élus présents à la session, …": the comma behind what tells more of whose view it is, or `at`. */
  protected viewpointEnd(subject: Subject, at: number, limit: number): number {
    if (subject.type !== 'phrase') return at;
    // "Pour la première fois depuis un an, …": a time
    if (this.grammar.temporal.has(this.word(at))) return limit;
    for (let i = at; i < Math.min(limit, at + 8); i++) {
      const unit = this.units[i]!;
      if (unit.fold === ',') return i;
      if (unit.type !== 'word' || this.finder.finiteBetween(i, i + 1) || this.grammar.relatives.has(unit.fold)) return at;
    }
    return at;
  }

  /** The next que, where only words without a verb or a mark stand before it; or -1. */
  protected thatSoon(at: number, limit: number): number {
    for (let i = at; i < Math.min(limit, at + APPOSITION); i++) {
      if (this.grammar.complementisers.has(this.word(i))) return i;
      if (this.units[i]!.type !== 'word' || this.finder.finiteBetween(i, i + 1)) return -1;
    }
    return -1;
  }

  /** "De source sûre, on apprend que CLAUSE": the unit behind "on apprend que", or `at`. */
  protected behindOn(at: number): number {
    if (this.word(at) !== SAID.ANYBODY || !FRAME.PASSED_ON.has(this.word(at + 1))) return at;
    return this.grammar.complementisers.has(this.word(at + 2)) ? at + 3 : at;
  }

  /** "According to court papers, Awa Bolo, 44, wrote": a paper is nobody whom a name behind it tells more of. */
  protected isPaper({ first, last }: Extract<Subject, { type: 'phrase' }>): boolean {
    const { grammar } = this;
    const head = this.units.slice(first, last).find(({ fold }) => grammar.documents.has(fold) || grammar.isPerson(fold));
    return head !== undefined && grammar.documents.has(head.fold) && !FRAME.PRESS.test(head.fold);
  }

  protected appositionEnd(tail: number, sentence: MatrixSentence, person: boolean, paper = false): number {
    const { units, grammar } = this;
    // "Selon le Conseil national de secours (CONASUR) la commune compte …"
    if (grammar.looseSources && this.word(tail - 1) === ')' && grammar.definite.has(this.word(tail))) return tail;
    // "According to a report published on Monday by the agency, …"
    if (!grammar.looseSources && FRAME.PUBLISHED.test(this.word(tail)) && FRAME.WHERE_PUBLISHED.test(this.word(tail + 1))) {
      const comma = this.commaAfter(tail, sentence.last);
      if (comma > 0 && this.finder.opensClause(comma + 1)) return comma;
    }
    let at = this.relativeEnd(tail, sentence);
    // "Selon X, représentant au Tchad de l’ONG Y, la censure …": passes over phrases until one that has a verb behind it
    for (let round = 0; round < 3; round++) {
      while (at < sentence.last && units[at]!.type !== 'marked' && !/^[,:]$/.test(this.word(at))) {
        if (units[at]!.type === 'punct' && /^[;.!?]$/.test(this.word(at))) return sentence.last;
        if (round === 0 && units[at]!.type === 'word' && grammar.finite.has(units[at]!.lower) && !units[at]!.capital) return tail;
        at++;
      }
      if (at >= sentence.last || this.word(at) !== ',') return at;
      let close = at + 1;
      // ", surnommé «le Lion»,", ", qui parle d’un «accident»,": marks within what tells more
      const opener = units[close];
      const told =
        grammar.looseSources &&
        opener?.type === 'word' &&
        (grammar.relatives.has(opener.fold) || FRAME.CALLED.has(opener.fold) || (grammar.isPerson(opener.fold) && !opener.capital));
      while (close < sentence.last && this.word(close) !== ',' && (told || units[close]!.type !== 'marked')) close++;
      if (told && close < sentence.last && FRAME.CALLED.has(opener!.fold)) {
        at = close;
        continue;
      }
      if (close >= sentence.last || this.word(close) !== ',') return at;
      const nextWord = units[at + 1]!;
      if (grammar.looseSources && this.opensList(at + 1, close, sentence.last)) return at;
      const noVerb = !this.finder.finiteBetween(at + 1, close);
      // "Selon la présidence, le chef de Y, X, a félicité": the subject of what was said, with its name
      const named = this.commaAfter(close + 1, sentence.last);
      const anew =
        grammar.looseSources &&
        !person &&
        grammar.determiners.has(nextWord.fold) &&
        grammar.isPerson(this.word(at + 2)) &&
        named > 0 &&
        this.finder.isPerson(close + 1) &&
        this.finder.fillsMention(close + 1, named) &&
        this.finder.finiteBetween(named + 1, Math.min(sentence.last, named + 4));
      if (anew) return at;
      const apposition =
        nextWord.type === 'word' &&
        (grammar.relatives.has(nextWord.fold) ||
          (noVerb &&
            ((grammar.isPerson(nextWord.fold) && !grammar.determiners.has(nextWord.fold)) ||
              (this.finder.isPerson(at + 1) && !paper) ||
              this.titledPerson(at + 1, close) ||
              (this.titledPhrase(at + 1, close) && this.finder.opensClause(close + 1)) ||
              (this.finder.fillsMention(at + 1, close) && !paper) ||
              this.tellsMore(at + 1, close, sentence.last, person) ||
              (grammar.determiners.has(nextWord.fold) && grammar.isPerson(this.word(at + 2)) && !this.finder.isMention(at + 1)))));
      if (!apposition) return at;
      at = close;
    }
    return at;
  }

  /** "Selon un conducteur qui a requis l’anonymat, …": the comma behind a relative clause at `at`, or `at`. */
  private relativeEnd(at: number, sentence: MatrixSentence): number {
    if (!FRAME.RELATIVE_OF_SOURCE.has(this.word(at))) return at;
    const comma = this.commaAfter(at, sentence.last);
    return comma > 0 ? comma : at;
  }

  /** "Selon le préfet, la mairie, l’hôpital et le lycée fermeront": phrases that "et" joins before a plural verb are its subject. */
  private opensList(from: number, comma: number, limit: number): boolean {
    const { grammar } = this;
    if (!grammar.determiners.has(this.word(from)) && !this.finder.isMention(from)) return false;
    let at = comma;
    for (let items = 1; items < 8; items++) {
      const first = at + 1;
      if (first >= limit || !this.finder.beginsPhrase(first)) return false;
      let end = first;
      while (
        end < limit &&
        end < first + 8 &&
        this.word(end) !== ',' &&
        this.word(end) !== FRAME.AND &&
        this.units[end]!.type === 'word' &&
        !this.finder.finiteBetween(end, end + 1)
      )
        end++;
      if (this.word(end) === FRAME.AND) {
        for (let i = end + 1; i < Math.min(limit, end + 10); i++) {
          if (this.units[i]!.type !== 'word') return false;
          if (this.finder.finiteBetween(i, i + 1)) return FRAME.ENDS_SEVERAL.test(this.word(i));
          if (FRAME.ENDS_THEIR_VERB.test(this.units[i]!.lower) && !grammar.isPerson(this.word(i)) && i > end + 2) return true;
        }
        return false;
      }
      if (this.word(end) !== ',') return false;
      at = end;
    }
    return false;
  }

  /** ", M. Kaba,", ", El Hadj Moussa Bako,": a name behind its titles fills units [from, to). */
  private titledPerson(from: number, to: number): boolean {
    if (!this.grammar.looseSources) return false;
    for (let i = from; i < Math.min(to, from + MOST_TITLES); i++) {
      if (i > from && this.finder.isMention(i)) return this.finder.fillsMention(i, to);
      if (!FRAME.TITLED.has(this.word(i))) return false;
    }
    return false;
  }

  /** ", l’inspecteur principal Omar Kaba,": what somebody is, and the name, fill units [from, to). */
  private titledPhrase(from: number, to: number): boolean {
    const { grammar } = this;
    if (!grammar.looseSources || !FRAME.ARTICLE.has(this.word(from)) || !grammar.isPerson(this.word(from + 1))) return false;
    for (let i = from + 2; i < Math.min(to, from + MOST_TITLES); i++) {
      if (this.finder.isPerson(i)) return this.finder.fillsMention(i, to);
      if (this.units[i]!.capital || grammar.complement.has(this.word(i))) return false;
    }
    return false;
  }

  /** Do words without a verb only tell more of the source before them: ", province du Sanmata,", behind a person ", un guide de Zouérat,"? */
  private tellsMore(from: number, to: number, limit: number, person: boolean): boolean {
    const { grammar } = this;
    const first = this.units[from]!;
    // ", a local NGO that works underground,"
    const told = FRAME.ONE_OF_THEM.has(first.fold) && [1, 2, 3].some((i) => grammar.isPerson(this.word(from + i)));
    if (told && to - from <= APPOSITION + 4 && this.finder.opensClause(to + 1)) return true;
    if (first.type !== 'word' || first.capital || to - from > APPOSITION || this.finder.finiteBetween(from, to)) return false;
    if (!this.finder.opensClause(to + 1)) {
      const next = this.commaAfter(to + 1, limit);
      if (next < 0 || !this.tellsMore(to + 1, next, limit, person)) return false;
    }
    if (grammar.determiners.has(first.fold)) return person && !FRAME.NOT_MORE_OF_SOURCE.has(first.fold);
    const closed =
      grammar.prepositions.has(first.fold) ||
      grammar.adverbs.has(first.fold) ||
      grammar.temporal.has(first.fold) ||
      grammar.pronouns.has(first.fold) ||
      grammar.nobody.has(first.fold) ||
      grammar.subordinators.has(first.fold) ||
      grammar.coordinators.has(first.fold) ||
      grammar.isGerund(first.fold) ||
      SUBJECT.ENDS_ADVERB.test(first.fold);
    return !closed;
  }
}
