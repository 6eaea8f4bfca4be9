import * as FRAME from '../../lang/any-frames.ts';
import type { MatrixSentence } from '../1-matrix.ts';
import type { SpeechCue } from '../2-cues.ts';
import type { Subject } from '../3-subjects.ts';
import type { Framed, Proposal } from '../proposal.ts';
import { OpeningReader } from './openings.ts';

/** Who speaks in a heading stands in at most so many units before its colon. */
const HEADING_SPEAKER = 6;
/** What somebody signs in a heading has at least so many words; without a verb, so many. */
const LEAST_SIGNED = 4;

const LONG_SIGNED = 6;
/** What is told in a heading has so many words, and more than so many before a name in brackets. */
const LEAST_TOLD = 3;

/** Who speaks in a heading: X : Q · Q (X) · “Q”. */
export abstract class HeadingReader extends OpeningReader {
  /** "The bridge is lost - Doro", "La crue menace la ville : le préfet": whoever signs what a heading says, behind its last dash or colon. */
  protected headingSigned(sentence: MatrixSentence): Framed | null {
    const bracketed = this.english ? null : this.headingBracketed(sentence);
    if (bracketed) return bracketed;
    if (!this.isHeading(sentence)) return null;
    const { grammar } = this;
    let sign = sentence.last - 2;
    while (sign > sentence.first && sentence.last - sign <= HEADING_SPEAKER && this.units[sign]!.type === 'word') sign--;
    if (sign <= sentence.first) return null;
    const mark = this.units[sign]!;
    const spaced = this.units[sign - 1] !== undefined && this.units[sign - 1]!.end < mark.start && mark.end < this.units[sign + 1]!.start;
    if (mark.type !== 'punct' || !(mark.fold === ':' || (/^[-–—]$/.test(mark.fold) && spaced))) return null;
    if (this.wordCount(sentence.first, sign) < LEAST_SIGNED || this.finder.finiteBetween(sign + 1, sentence.last)) return null;
    const first = grammar.determiners.has(this.word(sign + 1)) ? sign + 2 : sign + 1;
    const head = this.units[first];
    const person = this.finder.isPerson(sign + 1) && this.finder.fillsMention(sign + 1, sentence.last);
    const one = this.english && mark.fold === ':' && sentence.last - first === 1;
    const named = this.english && mark.fold === ':' && this.finder.fillsMention(sign + 1, sentence.last) && this.finder.finiteBetween(sentence.first, sign);
    const body = named || (one && (FRAME.SPEAKS_IN_HEADING.has(head!.fold) || (grammar.isPerson(head!.fold) && head!.fold.endsWith('s'))));
    const office = head !== undefined && sentence.last - first <= 2 && grammar.isPerson(head.fold) && !grammar.documents.has(head.fold) && !head.capital;
    if (!person && !office && !body) return null;
    // "Raids in the north : the mayor" tells what it is about
    if (!body && !this.finder.finiteBetween(sentence.first, sign) && !(this.english && this.wordCount(sentence.first, sign) >= LONG_SIGNED)) return null;
    const quote = this.quoteOf(sentence.first, sign);
    return quote ? { ...quote, frame: 'after', subject: { type: 'phrase', first: sign + 1, last: sentence.last } } : null;
  }

  /** "Nigeria : douze morts dans un naufrage (police)": who told it stands in brackets at the end. */
  private headingBracketed(sentence: MatrixSentence): Framed | null {
    const { units } = this;
    const close = sentence.last - 1;
    if (this.word(close) !== ')') return null;
    let open = close - 1;
    while (open > sentence.first && close - open <= HEADING_SPEAKER && this.word(open) !== '(') open--;
    const source: Extract<Subject, { type: 'phrase' }> = { type: 'phrase', first: open + 1, last: close };
    if (this.word(open) !== '(' || open + 1 >= close || units[open + 1]!.type !== 'word' || this.finder.finiteBetween(open + 1, close)) return null;
    let colon = sentence.first;
    while (colon < open && this.word(colon) !== ':') colon++;
    if (colon === sentence.first || colon >= open || open - colon <= LEAST_TOLD || this.marksBetween(sentence.first, open)) return null;
    if (this.finder.finiteBetween(sentence.first, colon) || !this.speaks(source)) return null;
    const quote = this.quoteOf(colon + 1, open);
    return quote ? { ...quote, frame: 'after', subject: source } : null;
  }

  /** "Mayor: Gao needs a bridge", "Report: prices could fall": who says what a heading says. */
  protected headingTold(sentence: MatrixSentence, cue: SpeechCue | undefined): Framed | null {
    if (!this.english || !this.isHeading(sentence)) return null;
    let colon = sentence.first + 1;
    while (colon < sentence.last && colon - sentence.first <= HEADING_SPEAKER && this.units[colon]!.type === 'word') colon++;
    if (cue && cue.first < colon) return null;
    if (this.word(colon) !== ':' || colon + 1 >= sentence.last || this.wordCount(colon + 1, sentence.last) < LEAST_TOLD) return null;
    const { grammar } = this;
    const head = this.units[colon - 1]!;
    const person = this.finder.isPerson(sentence.first) && this.finder.fillsMention(sentence.first, colon);
    const speaks =
      grammar.isPerson(head.fold) || (grammar.documents.has(head.fold) && !FRAME.HEADS_AND_SAYS_NOTHING.has(head.fold)) || grammar.inquiries.has(head.fold);
    const body = colon === sentence.first + 1 && FRAME.SPEAKS_IN_HEADING.has(head.fold);
    if (!person && !speaks && !body) return null;
    // "Anna Dorval: Widow of a fisher leaves": of her, not by her
    if (person && !this.finder.finiteBetween(colon + 1, sentence.last)) return null;
    const quote = this.quoteOf(colon + 1, sentence.last);
    if (!quote || quote.kind === 'direct') return null;
    return { ...quote, frame: 'colon', subject: { type: 'phrase', first: sentence.first, last: colon } };
  }

  /** "‘Absurd and immoral’: council gives seat away": marked words that open a heading, up to a colon or a comma. */
  protected headingMarked(sentence: MatrixSentence): Framed | null {
    if (!this.english || !this.isHeading(sentence)) return null;
    const first = this.units[sentence.first]!;
    if (first.type !== 'marked' || this.word(sentence.first + 1) !== ':' || sentence.first + 2 >= sentence.last) return null;
    if (this.wordsIn(first.marked!.inner) < 2) return null;
    return { ...this.direct(sentence.first), frame: 'floating', subject: { type: 'none' } };
  }

  /** "La route est coupée.\\n a indiqué le maire.": a sentence that begins in small letters with its cue belongs to the one before, whose marks were lost. */
  protected brokenOff(sentence: MatrixSentence, index: number, cue: SpeechCue | undefined, before: MatrixSentence): Proposal | null {
    if (this.english || cue?.type !== 'verb' || cue.first !== sentence.first || cue.form !== 'finite' || cue.passive || !/[dq]/.test(cue.frames)) return null;
    const { units } = this;
    if (units[sentence.first]!.capital || sentence.block - before.block > 1) return null;
    const pronoun = cue.inverted >= 0 ? this.grammar.pronouns.get(this.word(cue.inverted)) : undefined;
    const subject: Subject = pronoun ? { type: 'pronoun', at: cue.inverted, ...pronoun } : this.finder.right(cue.last, sentence);
    if (subject.type !== 'pronoun' && !(subject.type === 'phrase' && this.mayBeSubject(subject))) return null;
    const end = subject.type === 'phrase' ? subject.last : cue.last;
    for (let i = end; i < sentence.last; i++) if (units[i]!.type === 'marked' || this.grammar.complementisers.has(this.word(i))) return null;
    for (let i = before.first; i < before.last; i++) if (units[i]!.type === 'marked') return null;
    if (!this.finder.finiteBetween(before.first, before.last)) return null;
    const quote = this.quoteOf(before.first, before.last);
    return quote ? { ...quote, frame: 'after', subject, sentence: index, cue, cueSpan: this.spanOf(cue.first, cue.last), nested: false } : null;
  }

  /** "warns of a hard winter as prices rise": where a heading goes on to what happened beside it. */
  protected headingReason(from: number, end: number): number {
    for (let i = from + 1; i + 1 < end; i++) if (FRAME.BESIDE_IN_HEADING.has(this.word(i))) return i;
    return end;
  }
}
