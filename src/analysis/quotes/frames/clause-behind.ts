import type { QuoteKind } from '../../../model/analysis.ts';
import type { Span } from '../../../model/span.ts';
import * as BORDER from '../../lang/any-borders.ts';
import * as SUBJECT from '../../lang/any-subjects.ts';
import type { MatrixSentence } from '../1-matrix.ts';
import type { SpeechCue } from '../2-cues.ts';
import { LEAST_CLAUSE } from './clause-before.ts';
import { ClosingReader } from './closing.ts';

/** An apposition between two parts of a quote is at most so many units long. */
export const APPOSITION = 14;

const TERMINAL_INSIDE = /[.!?…]["»”’'\s]*$/;

/** What goes on behind an incise, and how two parts of a quote are joined. */
export abstract class ClauseBehind extends ClosingReader {
  /** What goes on after an incise: « Q1 », dit-il, « Q2 » · A, dit-il, B. */
  protected contentAfterIncise(
    tail: number,
    sentence: MatrixSentence,
    cues: readonly SpeechCue[],
    k: number,
    before: readonly { kind: QuoteKind }[],
    weak: boolean,
    parted = false,
    told = false,
  ): { quotes: { kind: QuoteKind; spans: Span[]; marked: number[] }[]; last: number } {
    const { units } = this;
    let at = tail;
    // the incise may carry on: ", a déclaré X, qui a rencontré …, dans un communiqué."
    const limit = this.contentEnd(tail, sentence, cues, k);
    while (at < limit && units[at]!.type !== 'marked' && !/^[,:–—]$/.test(this.word(at))) at++;
    if (at >= limit) return { quotes: [], last: tail };
    // « Q1 », insiste X, présidente de Y, « q2 »: an apposition between
    for (let i = at + 1; i < Math.min(limit, at + APPOSITION); i++) {
      if (units[i]!.type !== 'marked') continue;
      const direct = before.length > 0 && before[before.length - 1]!.kind === 'direct';
      // ", who owns the pharmacy,": a relative clause has its own verb
      const told = !this.verbFirst && BORDER.TELLS_BETWEEN.has(this.word(at + 1));
      if (direct && i > at + 1 && this.word(i - 1) === ',' && !this.isCapitalised(i) && (told || !this.finder.finiteBetween(tail, i)))
        return { quotes: [this.direct(i)], last: i + 1 };
      break;
    }
    const opener = units[at]!;
    if (opener.type === 'marked') {
      // « Q1 », a dit X à propos de « Y »: only what touches the incise or follows a comma or colon goes on
      return at === tail ? { quotes: [this.direct(at)], last: at + 1 } : { quotes: [], last: tail };
    }
    const next = units[at + 1];
    if (next?.type === 'marked' && at + 1 < limit) {
      const quotes = [this.direct(at + 1)];
      return { quotes, last: at + 2 };
    }
    // ", selon X, B, selon Y": B is Y's
    if (cues[k]!.type === 'phrase' && cues.some((c) => c.type === 'phrase' && c.first >= limit && c.first <= limit + 2)) return { quotes: [], last: tail };
    // ", constate X, la correspondante de Y": an apposition
    const cut = before.length === 1 && before[0]!.kind === 'indirect' && this.endsOnVerb(cues[k]!.first - 1);
    // ", joint par téléphone à Y, où il plaide"
    if (this.verbFirst && !parted && this.grammar.met.has(next?.fold ?? '')) return { quotes: [], last: tail };
    if (!cut && this.verbFirst && this.namesComment(at + 1)) return { quotes: [], last: tail };
    if (!cut && this.appositionAt(at + 1)) return { quotes: [], last: tail };
    if (weak || before.some((quote) => quote.kind === 'direct') || at !== tail || opener.fold !== ',') return { quotes: [], last: tail };
    // the indirect clause goes on after the incise
    let from = at + 1;
    if (this.grammar.complementisers.has(this.word(from)) && !this.grammar.degrees.has(this.word(cues[k]!.first - 2))) from++;
    // "Cette décision, a dit X, coïncide avec …": where a subject stood before, the verb may be any
    // "Il s’agissait, dit-il, d’éviter …"
    const goesOnWithDe =
      before.length === 1 && before[0]!.kind === 'indirect' && this.goesOnBehind(cues[k]!, from, limit, sentence, this.units[at - 1]?.type === 'word' && told);
    const purpose =
      !this.verbFirst &&
      before.length === 1 &&
      limit >= sentence.last - 1 &&
      (this.grammar.infinitiveMark?.has(this.word(from)) || this.goesOnInto(from, limit));
    const parts = goesOnWithDe || purpose || (parted && from === at + 1 && this.mayBeVerb(from));
    if (!parts && !cut && (this.wordCount(from, limit) < LEAST_CLAUSE || !this.finder.finiteBetween(from, limit))) return { quotes: [], last: tail };
    if (units[from]?.type === 'number') return { quotes: [], last: tail };
    const word = units[from];
    if (!this.verbFirst && before.length > 0 && cues[k]!.type === 'phrase' && BORDER.OPPOSES.has(word?.fold ?? '')) return { quotes: [], last: tail };
    if (!this.verbFirst && before.length > 0 && BORDER.BESIDE_AN_INCISE.has(word?.fold ?? '')) return { quotes: [], last: tail };
    if (word && ((this.grammar.relatives.has(word.fold) && !goesOnWithDe) || this.grammar.isGerund(word.fold))) return { quotes: [], last: tail };
    const quote = this.quoteOf(from, limit);
    return quote ? { quotes: [quote], last: limit } : { quotes: [], last: tail };
  }

  /** "There was no truth, the palace insisted, in talk of an early abdication": a phrase of what was said, and not where or when it was. */
  private goesOnInto(from: number, limit: number): boolean {
    const { grammar } = this;
    if (!BORDER.GOES_ON_INTO.has(this.word(from)) || this.wordCount(from, limit) < LEAST_CLAUSE) return false;
    for (let i = from; i < limit; i++) {
      const { fold, type, capital } = this.units[i]!;
      if (
        type === 'punct' ||
        type === 'marked' ||
        capital ||
        (grammar.temporal.has(fold) && !BORDER.EARLY.has(fold)) ||
        grammar.documents.has(fold) ||
        BORDER.ADDRESSES.has(fold)
      )
        return false;
    }
    return !BORDER.HOW_IT_WAS_SAID.has(this.word(from + 1));
  }

  /** "Ces vols sont menés, selon le ministère, en coordination avec B", "la peur est telle, selon elle, que B": does the clause before an incise go on behind it? */
  private goesOnBehind(cue: SpeechCue, from: number, limit: number, sentence: MatrixSentence, told: boolean): boolean {
    const { grammar } = this;
    if (!grammar.verbFirst) return false;
    const next = this.units[from];
    if (next?.type !== 'word' || limit < sentence.last - 1) return false;
    const last = this.units[cue.first - 2];
    if (BORDER.OF.has(next.fold)) return cue.type === 'phrase' || this.endsOnVerb(cue.first - 1);
    // "Les anticorps disparaissent, observe X, de l’hôpital de Y, au bout de huit mois"
    if (cue.type === 'verb') return cue.inverted < 0 && told && last !== undefined && this.adjoins(from, limit);
    if (cue.viewpoint || !last) return false;
    if (grammar.degrees.has(last.fold)) return grammar.complementisers.has(next.fold);
    if (grammar.determiners.has(next.fold) && !grammar.prepositions.has(next.fold))
      return last.type === 'word' && this.finder.finiteBetween(cue.first - 2, cue.first - 1);
    if (!grammar.prepositions.has(next.fold) || grammar.temporal.has(this.word(from + 1))) return false;
    for (let i = from; i < Math.min(limit, from + 4); i++) if (grammar.documents.has(this.word(i))) return false;
    return true;
  }

  /** ", au bout de huit mois", ", faute de moyens": an adjunct of the clause before an incise, and not when, where or in what it was said. */
  private adjoins(from: number, limit: number): boolean {
    const { grammar } = this;
    const first = this.units[from]!;
    if (!grammar.prepositions.has(first.fold) && !BORDER.ADJOINS.has(first.fold)) return false;
    if (BORDER.OPENS_SAYING.has(first.fold) || this.finder.finiteBetween(from, limit)) return false;
    for (let i = from; i < Math.min(limit, from + 5); i++) {
      const { fold } = this.units[i]!;
      if (grammar.documents.has(fold) || BORDER.SAID_WHERE.has(fold) || BORDER.TO_HAVE.has(fold)) return false;
    }
    return !grammar.temporal.has(this.word(from + 1));
  }

  /** Does a phrase without a verb that names a person's place or trade begin here? */
  private appositionAt(at: number): boolean {
    const { grammar } = this;
    const word = this.units[at];
    if (word?.type !== 'word') return false;
    if (grammar.isPerson(word.fold) && !word.capital) return true;
    // ", creative strategist for the port"
    if (!grammar.verbFirst && this.finder.isPlainWord(at) && grammar.isPerson(this.word(at + 1)) && BORDER.OF_A_TRADE_BEHIND.has(this.word(at + 2)))
      return true;
    return (
      grammar.determiners.has(word.fold) &&
      (grammar.isPerson(this.word(at + 1)) || (!grammar.verbFirst && BORDER.A.has(word.fold) && [2, 3, 4].some((i) => grammar.isPerson(this.word(at + i))))) &&
      !this.finder.finiteBetween(at, Math.min(at + 8, this.units.length))
    );
  }

  /** Does an incise only part a subject [from, to) from the verb at `next`: "La France, disait-il, soutient …"? */
  protected partsClause(from: number, to: number, next: number): boolean {
    const { grammar } = this;
    let begin = from;
    while (begin < to && this.units[begin]!.type === 'punct') begin++;
    const first = this.units[begin];
    if (!first || begin >= to || to - begin > 12 || grammar.complementisers.has(this.word(next))) return false;
    const opens = this.finder.beginsPhrase(begin) || grammar.pronouns.has(first.fold);
    if (!opens || grammar.adverbs.has(first.fold) || grammar.connectives.has(first.fold) || SUBJECT.ENDS_ADVERB.test(first.fold)) return false;
    return !this.finder.finiteBetween(begin, to);
  }

  /** Does a finite verb that wants more stand right before the comma at `at`: "Ces ménages seront, a-t-il assuré, …"? */
  private endsOnVerb(at: number): boolean {
    let last = this.word(at) === ',' ? at - 1 : at;
    while (last > 0 && this.grammar.adverbs.has(this.word(last))) last--;
    const before = this.units[last];
    return before?.type === 'word' && (BORDER.COPULA.has(before.fold) || BORDER.IT_IS_ABOUT.has(before.fold));
  }

  /** Joins what an incise only interrupted into one quote of two spans. */
  protected joinInterrupted<T extends { kind: QuoteKind; spans: readonly Span[]; marked: readonly number[] }>(proposals: T[], before: number): T[] {
    const left = proposals[before - 1];
    const right = proposals[before];
    if (!left || !right || (left.kind === 'direct') !== (right.kind === 'direct')) return proposals;
    const lastSpan = left.spans[left.spans.length - 1]!;
    const text = this.doc.text.slice(lastSpan.start, lastSpan.end);
    const next = this.doc.text[right.spans[0]!.start] ?? '';
    const interrupted = !TERMINAL_INSIDE.test(text) && (right.kind !== 'direct' || next === next.toLowerCase());
    if (!interrupted) return proposals;
    const kind = left.kind === 'indirect' ? right.kind : left.kind;
    const joined = { ...left, kind, spans: [...left.spans, ...right.spans], marked: [...left.marked, ...right.marked] };
    return [...proposals.slice(0, before - 1), joined, ...proposals.slice(before + 1)];
  }
}
