import type { QuoteKind } from '../../../model/analysis.ts';
import type { Span } from '../../../model/span.ts';
import * as BORDER from '../../lang/any-borders.ts';
import type { MatrixSentence } from '../1-matrix.ts';
import type { Subject } from '../3-subjects.ts';
import { ContentEnds } from './content-ends.ts';

/** From this many words on even a phrase without a verb may be reported: "Des femmes et des enfants assis à même le sol, a constaté X". */
export const LONG_PHRASE = 8;
/** The subject outside the marks of what was said has at most so many words. */
export const HEADLESS = 10;
/** A dateline is at most so many units long. */
const DATELINE = 14;
/** A clause before an incise needs this many words to be a quote: "Etant donné, dit-il, que …" has too few. */
export const LEAST_CLAUSE = 3;

/** What was said before its cue: where the clause begins, and what of it counts. */
export abstract class ClauseBefore extends ContentEnds {
  protected clauseBegin(from: number, to: number): number {
    let begin = this.datelineEnd(from, to);
    // "from three places: A; B; and C": a list
    let list = false;
    for (let i = begin; i < to && !this.verbFirst; i++) if (this.word(i) === ':') list = this.semicolonAfter(i, to);
    for (let i = begin; i < to && !list; i++) if (this.units[i]!.type === 'punct' && /^[;:]$/.test(this.word(i))) begin = i + 1;
    return begin;
  }

  private semicolonAfter(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.word(i) === ';') return true;
    return false;
  }

  /** "OUAGADOUGOU, Burkina Faso (AP) — Gunmen …": where the story begins behind a dateline, or `from`. */
  private datelineEnd(from: number, to: number): number {
    const dated = this.datedOpening(from, to);
    if (dated > from) return dated;
    for (let i = from; i < Math.min(to, from + DATELINE); i++) {
      const unit = this.units[i]!;
      if (/^[—–]$/.test(unit.fold) && i > from) return this.units[i + 1]?.capital ? i + 1 : from;
      if (unit.type === 'word' && !unit.capital && !BORDER.WITHIN_DATELINE.test(unit.fold) && !this.grammar.temporal.has(unit.fold)) return from;
      if (unit.type === 'marked') return from;
    }
    return from;
  }

  /** "Ouagadougou, 3 mars 2024(AIB)-", "NIAMEY (AFP) - ", "LOMÉ - ": the unit behind such an opening, or `from`. */
  private datedOpening(from: number, to: number): number {
    if (!this.units[from]?.capital) return from;
    let agency = false;
    const town = this.doc.text.slice(this.units[from]!.start, this.units[from]!.end);
    for (let i = from + 1; i < Math.min(to, from + DATELINE); i++) {
      const unit = this.units[i]!;
      if (unit.type === 'marked') return from;
      if (unit.fold === ')') agency = true;
      if (/^[-—–]$/.test(unit.fold)) {
        const bare = i === from + 1 && town.length > 2 && town === town.toUpperCase();
        return agency || bare ? i + 1 : from;
      }
      if (this.finder.finiteBetween(i, i + 1)) return from;
    }
    return from;
  }

  /** What was said before an incise: units [from, to). */
  protected contentBefore(
    from: number,
    to: number,
    sentence: MatrixSentence,
    weak: boolean,
    loose = false,
    verbless = false,
  ): { kind: QuoteKind; spans: Span[]; marked: number[] }[] {
    if (to <= from) return [];
    const marks: number[] = [];
    for (let i = from; i < to; i++) if (this.units[i]!.type === 'marked') marks.push(i);
    if (!marks.length) {
      if (weak) return [];
      let begin = this.clauseBegin(from, to);
      while (begin < to && this.units[begin]!.type === 'punct') begin++;
      const words = this.wordCount(begin, to);
      // "C’est ce qu’affirme X": the verb is the relative's
      if (this.verbFirst && this.grammar.complementisers.has(this.word(to - 1))) return [];
      // "Trop tard, répliquent les experts", "Pas question, répond le maire"
      const curt = this.verbFirst && loose && words === 2 && from === sentence.first && BORDER.CURT.has(this.word(begin));
      if (curt) return [{ kind: 'indirect', spans: [this.spanOf(begin, to)], marked: [] }];
      if (words === 1 && loose && this.grammar.answers.has(this.word(begin))) return [{ kind: 'indirect', spans: [this.spanOf(begin, to)], marked: [] }];
      // "Asked about the tax, X said", "When pressed on …, he replied"
      if (!this.verbFirst && this.grammar.met.has(this.word(BORDER.WHEN_ASKED.has(this.word(begin)) ? begin + 1 : begin))) return [];
      // "Expressing himself on a blog, X writes:"
      if (loose && !this.verbFirst && this.grammar.isGerund(this.word(begin)) && !this.finder.finiteBetween(begin, to)) return [];
      // "On her blog, under a picture of the pool, X wrote": where, and no clause
      if (!this.verbFirst && loose && this.commaBefore(begin, to) && this.grammar.prepositions.has(this.word(begin)) && !this.finder.finiteBetween(begin, to))
        return [];
      const rare = this.verbFirst && loose && words > LEAST_CLAUSE && this.rareFinite(begin, to);
      if (words < LEAST_CLAUSE || (!verbless && !rare && (!loose || words < LONG_PHRASE) && !this.finder.finiteBetween(begin, to))) return [];
      return [{ kind: 'indirect', spans: [this.spanOf(begin, to)], marked: [] }];
    }
    const first = marks[0]!;
    const lastMark = marks[marks.length - 1]!;
    const plain = this.wordCount(from, to);
    // nothing but marks, or a word or two of connection: direct
    const leading = this.wordCount(from, first);
    const trailing = this.wordCount(lastMark + 1, to);
    const between = plain - leading - trailing;
    // a stretch that begins with a capital and has a verb is a sentence of its own, whatever stands before it
    const own = marks.filter((m) => this.isSentence(m));
    const conjunction = this.units[lastMark - 1];
    const caused = trailing === 0 && marks.length === 1 && lastMark > from && BORDER.BECAUSE.has(conjunction!.fold) && this.clauseLike(lastMark);
    if (own.length === marks.length && trailing === 0) return marks.map((m) => this.direct(m));
    if (caused) return [this.direct(lastMark)];
    // "M. Bah « a menti », a-t-il lancé": its subject stands outside
    const headless =
      this.verbFirst &&
      marks.length === 1 &&
      trailing === 0 &&
      this.opensWithVerb(first) &&
      this.finder.beginsPhrase(this.clauseBegin(from, first)) &&
      leading <= HEADLESS;
    const outside = headless ? this.quoteOf(this.clauseBegin(from, first), to) : null;
    if (outside && !this.grammar.pronouns.has(this.word(first - 1)) && !this.grammar.nobody.has(this.word(first - 1)))
      return [{ kind: 'mixed', spans: [this.spanOf(this.clauseBegin(from, first), to)], marked: marks }];
    if (plain === 0 || (leading <= 2 && trailing === 0 && between === 0 && !this.finder.finiteBetween(from, first))) return marks.map((m) => this.direct(m));
    const quotes = this.quotesOf(this.clauseBegin(from, marks[0]!), to);
    return quotes.length ? quotes : marks.map((m) => this.direct(m));
  }

  /** A form that is noun and verb between a noun phrase and what it governs: "le prix du mil reste élevé". */
  private rareFinite(from: number, to: number): boolean {
    if (!this.finder.beginsPhrase(from)) return false;
    for (let i = from + 1; i < to - 1; i++)
      if (BORDER.NOUN_AND_VERB.has(this.word(i))) {
        const before = this.units[i - 1]!;
        if (before.type === 'word' && !this.grammar.determiners.has(before.fold) && !this.grammar.prepositions.has(before.fold)) return true;
      }
    return false;
  }

  /** All that stands before a cue at the end of its sentence, where reports within it took it up to the cue; null where it is no clause, or its speaker's own. */
  protected outerReport(
    consumed: number,
    stop: number,
    sentence: MatrixSentence,
    subject: Extract<Subject, { type: 'phrase' }>,
  ): { kind: QuoteKind; spans: Span[]; marked: number[] } | null {
    if (!this.verbFirst || consumed <= sentence.first || this.wordCount(consumed, stop) > 0) return null;
    for (let i = consumed; i < stop; i++) if (this.units[i]!.type === 'marked') return null;
    const begin = this.clauseBegin(sentence.first, stop);
    const sources = this.lexicon.according.get(this.word(begin));
    if (begin >= stop || sources?.some((words) => words.every((word, i) => this.units[begin + i]?.fold === word))) return null;
    if (!this.finder.finiteBetween(begin, stop) || (this.finder.isMention(begin) === false && begin === subject.first)) return null;
    for (let i = begin; i < stop; i++) if (this.units[i]!.type === 'marked') return null;
    return this.quoteOf(begin, stop);
  }

  /** "CLAUSE, a-t-on appris mercredi de source …": the comma before the writer’s own incise, or `to`. */
  protected beforeReport(from: number, to: number): number {
    for (let i = to - 1; i > from; i--) {
      if (this.word(i) !== ',') continue;
      const inverted = BORDER.ANYBODY_BEHIND.has(this.word(i + 2));
      return inverted ? i : to;
    }
    return to;
  }
}
