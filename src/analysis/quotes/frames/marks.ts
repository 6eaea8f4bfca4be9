import type { QuoteKind } from '../../../model/analysis.ts';
import type { Span } from '../../../model/span.ts';
import { tokensIn } from '../../document.ts';
import * as BORDER from '../../lang/any-borders.ts';
import type { MatrixSentence } from '../1-matrix.ts';
import type { VerbCue } from '../2-cues.ts';
import { SubordinateReader } from './subordinates.ts';

/** From this share of marked words on, a partly marked clause is a direct quote. */
const DIRECT_SHARE = 0.66;
/** The same where the marked words have no verb of their own ("prévoit « de réaliser … »"). */
const DIRECT_SHARE_WITHOUT_VERB = 0.85;
/** Words of an adjunct that stands before what is quoted whole. */
const LONGEST_ADJUNCT = 9;
/** A capitalised stretch of so many words with a verb is a sentence. */
const SENTENCE_WORDS = 4;

/** Whether words are quoted directly, in part or indirectly by what stands between marks, and which marks belong to a verb. */
export abstract class MarksReader extends SubordinateReader {
  protected trimEnd(from: number, to: number): number {
    let end = to;
    while (
      end > from &&
      (this.units[end - 1]!.type === 'punct' ? !/^[)\]%€$]$/.test(this.word(end - 1)) : BORDER.AND_BUT.has(this.word(end - 1)) || this.opensTout(end - 1))
    )
      end--;
    return end;
  }

  /** "…, tout en rappelant que": "tout" goes with the participle behind it; "savait tout" is no border. */
  private opensTout(at: number): boolean {
    const next = this.units[at + 1];
    return BORDER.WHILE_DOING.has(this.word(at)) && next !== undefined && (BORDER.IN_BULK.has(next.fold) || this.grammar.isGerund(next.fold));
  }

  /** Turns units [from, to) into an indirect, mixed or direct quote by what stands between marks; null where nothing does. */
  protected quoteOf(
    from: number,
    to: number,
    content: 'clause' | 'noun' | 'infinitive' = 'clause',
  ): { kind: QuoteKind; spans: Span[]; marked: number[] } | null {
    let begin = from;
    while (begin < to && this.units[begin]!.type === 'punct' && !/^[([]$/.test(this.word(begin))) begin++;
    const end = this.trimEnd(begin, to);
    if (end <= begin) return null;
    const marks: number[] = [];
    let markedWords = 0;
    for (let i = begin; i < end; i++) {
      const { marked } = this.units[i]!;
      if (!marked) continue;
      marks.push(i);
      markedWords += this.wordsIn(marked.inner);
    }
    const plain = this.wordCount(begin, end);
    if (!marks.length) return plain >= (content === 'noun' ? 2 : 1) ? { kind: 'indirect', spans: [this.spanOf(begin, end)], marked: [] } : null;
    const share = markedWords / (markedWords + plain);
    if (marks.length === 1) {
      const only = marks[0]!;
      const verb = this.hasVerb(this.units[only]!.marked!.inner);
      const outside = content !== 'noun' && this.finiteOutside(begin, end);
      // "avoir « donné »", "ne pas « céder »"; not "avoir fait « évacuer … »"
      const inner = this.units[begin + 1]!;
      const bareHelper =
        end - begin < 3 ||
        inner.type !== 'word' ||
        !BORDER.TO_HAVE.has(this.word(begin)) ||
        this.grammar.negation.has(inner.fold) ||
        BORDER.BEEN.has(inner.fold);
      const helper = bareHelper && end - begin <= 3 && BORDER.OUTSIDE_MARKS.has(this.word(begin));
      // "que le gouvernement « n’est pas resté les bras croisés »": its subject stands outside
      const headless =
        content === 'clause' &&
        only > begin &&
        only === end - 1 &&
        this.opensWithVerb(only) &&
        this.finder.beginsPhrase(begin) &&
        !this.grammar.pronouns.has(this.word(only - 1));
      if (headless) return { kind: 'mixed', spans: [this.spanOf(begin, end)], marked: marks };
      // "Depuis des mois, « rien ne bouge »": only an adjunct stands outside
      const adjunct =
        content === 'clause' &&
        only === end - 1 &&
        only > begin + 1 &&
        this.word(only - 1) === ',' &&
        verb &&
        !outside &&
        this.grammar.prepositions.has(this.word(begin)) &&
        this.wordCount(begin, only) <= LONGEST_ADJUNCT;
      if (adjunct) return this.direct(only);
      const bare = plain === 1 && only === begin + 1 && this.grammar.determiners.has(this.word(begin));
      if (plain === 0 || bare || helper || (content !== 'infinitive' && !outside && share >= (verb ? DIRECT_SHARE : DIRECT_SHARE_WITHOUT_VERB)))
        return this.direct(only);
    }
    return { kind: 'mixed', spans: [this.spanOf(begin, end)], marked: marks };
  }

  /** "que « A », mais que B" · "hier « A », mais ce matin « B »": parts that a conjunction joins, the first of them all but marked; else one quote. */
  protected quotesOf(from: number, to: number): { kind: QuoteKind; spans: Span[]; marked: number[] }[] {
    const whole = this.quoteOf(from, to);
    if (!whole) return [];
    if (this.clauseAlone || whole.kind !== 'mixed') return [whole];
    const parts: [from: number, to: number][] = [];
    let start = from;
    for (let i = from + 1; i < to - 1; i++) {
      const unit = this.units[i]!;
      if (!BORDER.JOINS_PARTS.has(unit.fold)) continue;
      const mark = this.units[i - 1]!.type === 'marked' ? i - 1 : this.word(i - 1) === ',' && this.units[i - 2]?.type === 'marked' ? i - 2 : -1;
      const opens = this.grammar.complementisers.has(this.word(i + 1));
      const next = this.units[opens ? i + 2 : i + 1];
      if (mark < start && !(opens && next?.type === 'marked')) continue;
      parts.push([start, i]);
      start = opens ? i + 2 : i + 1;
    }
    if (!parts.length || start >= to) return [whole];
    parts.push([start, to]);
    const quotes = parts.map(([a, b]) => this.quoteOf(a, b));
    const own = (quote: (typeof quotes)[number]): boolean => quote?.kind === 'direct' && this.clauseLike(quote.marked[0]!);
    const first = quotes[0];
    const last = quotes.at(-1);
    if (!first || !last || (!own(first) && !own(last)) || quotes.some((quote) => quote === null)) return [whole];
    // "des « armes » et des « vivres »" is one list
    if (quotes.some((quote) => quote!.kind === 'direct' && !own(quote)))
      return quotes.every((quote) => quote!.kind === 'direct') ? quotes.filter((q) => q !== null) : [whole];
    return quotes.filter((quote) => quote !== null);
  }

  /** Do the marked words begin with a finite verb or its negation? */
  opensWithVerb(at: number): boolean {
    const { first, last } = tokensIn(this.doc.tokens, this.units[at]!.marked!.inner);
    const token = this.doc.tokens[first];
    if (!token || first >= last || token.type !== 'word') return false;
    return BORDER.REFLEXIVE_OR_NOT.has(token.fold) || this.grammar.finite.has(token.lower);
  }

  /** Does a finite verb stand outside the marks of units [from, to)? */
  private finiteOutside(from: number, to: number): boolean {
    let start = from;
    for (let i = from; i <= to; i++) {
      if (i < to && this.units[i]!.type !== 'marked') continue;
      if (this.finder.finiteBetween(start, i)) return true;
      start = i + 1;
    }
    return false;
  }

  protected direct(at: number): { kind: QuoteKind; spans: Span[]; marked: number[] } {
    return { kind: 'direct', spans: [this.units[at]!.marked!.inner], marked: [at] };
  }

  protected isCapitalised(at: number): boolean {
    const { inner } = this.units[at]!.marked!;
    const first = this.doc.text[inner.start] ?? '';
    return first !== first.toLowerCase() && this.wordsIn(inner) >= SENTENCE_WORDS;
  }

  /** Does the marked stretch begin with a capital and have a verb: a sentence, not a fragment of the writer's? */
  protected isSentence(at: number): boolean {
    return this.isCapitalised(at) && this.hasVerb(this.units[at]!.marked!.inner);
  }

  /** Has the marked stretch a verb of its own, or the length of a sentence? */
  clauseLike(at: number): boolean {
    const { inner } = this.units[at]!.marked!;
    return this.hasVerb(inner) || this.wordsIn(inner) >= 12;
  }

  /** One marked stretch, with what joins it: « A » et « B », and what follows it inside the clause. */
  private takeMarks(
    at: number,
    sentence: MatrixSentence,
    colon: boolean,
  ): { quotes: { kind: QuoteKind; spans: Span[]; marked: number[] }[]; colon: boolean; last: number } {
    const quotes = [this.direct(at)];
    let last = at + 1;
    while (last + 1 < sentence.last && (this.word(last) === ',' || BORDER.ADDS_MARKS.has(this.word(last))) && this.units[last + 1]!.type === 'marked') {
      quotes.push(this.direct(last + 1));
      last += 2;
    }
    return { quotes, colon, last };
  }

  /** “an incident” involving, “a shortage” of: a noun between marks, with what belongs to it right behind them. */
  protected nounGoesOn(at: number, sentence: MatrixSentence): boolean {
    const next = this.units[at + 1];
    if (at + 1 >= sentence.last || next?.type !== 'word' || this.clauseLike(at)) return false;
    return BORDER.GOES_ON_FROM_NOUN.has(next.fold) && !this.grammar.temporal.has(this.word(at + 2));
  }

  /** Marks right of the verb: colon, comma or nothing between. */
  protected markedRight(
    cue: VerbCue,
    sentence: MatrixSentence,
    end: number,
  ): { quotes: { kind: QuoteKind; spans: Span[]; marked: number[] }[]; colon: boolean; last: number } | null {
    const { units, grammar } = this;
    let at = cue.last;
    // behind "il y a un an", which has a verb of its own
    let plain = cue.last;
    let words = 0;
    while (at < sentence.last && words < 30) {
      const ago = this.agoEnd(at, sentence.last);
      if (ago > at) plain = ago;
      at = ago;
      const unit = units[at];
      if (!unit || at >= sentence.last) return null;
      if (unit.fold === ':') {
        // what stands before the colon may be a clause of its own: "a précisé que A : « B »"
        if (units[at + 1]?.type !== 'marked' || this.finder.finiteBetween(plain, at)) return null;
        for (let i = cue.last; i < at; i++) if (grammar.complementisers.has(this.word(i))) return null;
        // "a lancé son opération : « Un arbre par élève »": its name
        if (!grammar.clauseAlone && at > cue.last && BORDER.GIVEN_A_NAME.test(this.word(at - 1))) return null;
        return this.takeMarks(at + 1, sentence, true);
      }
      if (unit.type === 'marked') {
        const adjacent = words === 0 || /^[,]$/.test(this.word(at - 1));
        const introduced =
          at > cue.last &&
          (grammar.complementisers.has(this.word(at - 1)) || grammar.determiners.has(this.word(at - 1)) || grammar.prepositions.has(this.word(at - 1)));
        // marks inside a phrase: no direct speech here
        if (!adjacent || introduced || at >= end) return null;
        // « V S, « Q » » needs a verb in the marks or enough words, else it is a fragment
        if (words > 0 && !this.clauseLike(at)) return null;
        // "said the prefect, Omar Vesin, “must be heard”": the subject stands outside
        if (words > 1 && grammar.clauseAlone && this.opensWithVerb(at)) return null;
        // "until the north reassures the south that A, “B”": the main clause is another's
        if (words > 0 && grammar.clauseAlone && (this.opensSubordinate(cue, sentence) || this.openedBy(cue, BORDER.ONLY_WHEN))) return null;
        if (!/[dq]/.test(cue.frames) && !this.clauseLike(at)) return null;
        // "Amadou Sirima, dit « le Lion », a": a nickname
        if (!grammar.clauseAlone && at === cue.last && BORDER.DIRE.has(cue.lemma) && this.word(cue.first - 1) === ',' && this.word(at + 1) === ',') return null;
        if (at === cue.last && this.marksOpenClause(at, sentence)) return null;
        // "confirmed “an incident” involving a guard": the noun goes on outside
        if (grammar.clauseAlone && words === 0 && cue.frames.includes('n') && this.nounGoesOn(at, sentence)) return null;
        // "Bréhima dit « Vieux » Togola": a nickname
        if (this.wordsIn(unit.marked!.inner) <= 2 && units[at + 1]?.capital) return null;
        return this.takeMarks(at, sentence, false);
      }
      if (unit.type === 'punct' && !/^[,()–—]$/.test(unit.fold)) return null;
      if (unit.type === 'word') {
        if (grammar.complementisers.has(unit.fold)) return null;
        if (!grammar.adverbs.has(unit.fold) && !grammar.temporal.has(unit.fold)) words++;
      } else if (unit.type === 'number') words++;
      at++;
    }
    return null;
  }

  /** Marked stretches of units [from, to), each a direct fragment; none behind a noun that names, but behind the verb at unit `naming`. */
  protected fragments(from: number, to: number, naming = -1): { kind: QuoteKind; spans: Span[]; marked: number[] }[] {
    const found: { kind: QuoteKind; spans: Span[]; marked: number[] }[] = [];
    for (let i = from; i < to; i++) {
      const unit = this.units[i]!;
      if (unit.type !== 'marked') continue;
      const before = this.units[i - 1];
      // "which it called “false”": of the verb itself
      if (before && i - 1 !== naming && this.grammar.labels.has(before.fold)) continue;
      // "described the report as “unfounded”, in which soldiers …": what a relative clause tells is no fragment of it
      if (this.clauseAlone && found.length && this.relativeBetween(found.at(-1)!.marked[0]!, i)) break;
      found.push(this.direct(i));
    }
    return found;
  }

  protected marksBetween(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.units[i]!.type === 'marked') return true;
    return false;
  }

  private relativeBetween(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (BORDER.RELATIVE_OF_NOUN.has(this.word(i))) return true;
    return false;
  }
}
