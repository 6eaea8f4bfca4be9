import type { Span } from '../../../model/span.ts';
import { type Document, tokensIn } from '../../document.ts';
import type { Grammar } from '../../lang/grammar.ts';
import type { Matrix, MatrixSentence, Unit } from '../1-matrix.ts';
import type { SubjectFinder } from '../3-subjects.ts';
import type { Lexicon } from '../lexicon.ts';

/** What every part of the reader looks at, and how it counts. The parts build on each other: reader → speaking → asides → clause-signs → zero-that → complements → objects → subordinates → marks → reporter → outer-clause → next-report → content → content-ends → clause-before → closing → clause-behind → report-ends → subject-first → as-said → incises → source-ends → sources → fragments → formulas → openings → headings → owners → passives → report-nouns → noun-objects → verb-frames → verbs → frames; each knows only those before it. */
export abstract class SentenceReader {
  protected readonly doc: Document;
  protected readonly units: readonly Unit[];
  protected readonly lexicon: Lexicon;
  protected readonly finder: SubjectFinder;
  protected readonly english: boolean;
  protected readonly grammar: Grammar;
  protected readonly clauseAlone: boolean | undefined;
  protected readonly verbFirst: boolean | undefined;

  constructor(doc: Document, matrix: Matrix, lexicon: Lexicon, finder: SubjectFinder) {
    this.doc = doc;
    this.units = matrix.units;
    this.lexicon = lexicon;
    this.finder = finder;
    this.english = !lexicon.grammar.headFirst;
    this.grammar = lexicon.grammar;
    this.clauseAlone = this.grammar.clauseAlone;
    this.verbFirst = this.grammar.verbFirst;
  }

  spanOf(first: number, last: number): Span {
    return { start: this.units[first]!.start, end: this.units[last - 1]!.end };
  }

  /** What is written here, folded; nothing beyond the text's ends. */
  protected word(at: number): string {
    return this.units[at]?.fold ?? '';
  }

  /** Is the sentence a title or heading of the article? */
  protected isHeading(sentence: MatrixSentence): boolean {
    const kind = this.doc.blocks[sentence.block]?.kind;
    return kind === 'title' || kind === 'heading';
  }

  protected wordCount(from: number, to: number): number {
    let n = 0;
    for (let i = from; i < to; i++) if (this.units[i]!.type === 'word' || this.units[i]!.type === 'number') n++;
    return n;
  }

  wordsIn(span: Span): number {
    const { first, last } = tokensIn(this.doc.tokens, span);
    let n = 0;
    for (let i = first; i < last; i++) if (this.doc.tokens[i]!.type !== 'punct') n++;
    return n;
  }

  hasVerb(span: Span): boolean {
    const { grammar } = this;
    const { first, last } = tokensIn(this.doc.tokens, span);
    for (let i = first; i < last; i++) {
      const token = this.doc.tokens[i]!;
      if (token.type !== 'word') continue;
      if (grammar.finite.has(token.lower) || grammar.tellsClause(token.lower, token.fold)) return true;
    }
    return false;
  }

  protected commaBefore(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.word(i) === ',') return true;
    return false;
  }

  protected commaAfter(at: number, limit: number): number {
    for (let i = at; i < Math.min(limit, at + 16); i++) if (this.word(i) === ',') return i;
    return -1;
  }

  /** Is unit `at` a finite verb, a regular past included? */
  protected finiteHere(at: number): boolean {
    const unit = this.units[at]!;
    return this.finder.finiteBetween(at, at + 1) || this.grammar.endsPast?.(unit.lower) === true;
  }
}
