import * as SUBJECT from '../../lang/any-subjects.ts';
import type { MatrixSentence } from '../1-matrix.ts';
import { Antecedents } from './antecedents.ts';
import type { Subject } from './subject.ts';

/** "a local daily" takes at most so many units. */
const OUTLET_REACH = 8;

/** Who stands before an aside: between commas, dashes or brackets. */
export abstract class BeforeAsides extends Antecedents {
  /** "Aid workers, who asked not to be named …, said": the phrase that opens the sentence, where all between commas tells more of it. */
  protected beforeAside(comma: number, sentence: MatrixSentence): Subject | null {
    const { grammar } = this;
    let first = Math.max(sentence.first, this.floor);
    // "“Q,” a spokesman, who …, said", "X left; the driver, Y, said": behind the marks, in its own clause
    for (let i = first; i < comma; i++) if (this.units[i]!.type === 'marked' || this.word(i) === ';') first = i + 1;
    while (first < comma && (this.units[first]!.type === 'punct' || grammar.connectives.has(this.word(first)))) first++;
    const nearer =
      this.word(comma) === ',' ? (this.nameBehindPhrase(sentence.first, comma) ?? this.namedAside(first, comma)) : this.beforeDashes(first, comma, sentence);
    if (nearer) return nearer;
    if (!this.beginsPhrase(first) || grammar.pronouns.has(this.word(first))) return null;
    const end = this.phraseEnd(first, comma);
    const opener = this.units[end + 1];
    const mark = this.word(end);
    const pair = this.word(comma) === ',' ? mark === ',' : /^[–—-]$/.test(mark);
    if (!pair || end >= comma || opener?.type !== 'word') return null;
    const tells =
      SUBJECT.OPENS_ASIDE.test(opener.fold) ||
      (SUBJECT.FOR.has(opener.fold) && SUBJECT.EXAMPLE.has(this.word(end + 2)) && comma - end <= 4) ||
      grammar.isGerund(opener.fold) ||
      // "The study, in the journal Waters, found": where it stands
      (SUBJECT.WHERE_IT_STANDS.has(opener.fold) &&
        this.word(comma) === ',' &&
        (grammar.determiners.has(this.word(first)) || this.personAt(first)) &&
        !this.finiteBetween(end + 1, comma)) ||
      (grammar.determiners.has(opener.fold) && !this.finiteOutsideRelative(end + 1, comma));
    return tells && !this.isTemporal(first, end) ? { type: 'phrase', first, last: end } : null;
  }

  /** "when Anna Dorval - who had heard it - accused him": the phrase right before the first of two dashes, where "who" stands behind it. */
  private beforeDashes(from: number, close: number, sentence: MatrixSentence): Subject | null {
    for (let i = close - 1; i > from; i--) {
      if (!/^[–—-]$/.test(this.word(i)) || this.units[i]!.type !== 'punct' || this.units[i - 1]!.end === this.units[i]!.start) continue;
      if (!SUBJECT.WHO_WHICH_WHOSE.has(this.word(i + 1))) return null;
      const before = this.antecedent(i - 1, sentence);
      return before.type === 'phrase' ? before : null;
    }
    return null;
  }

  /** "CLAUSE, his aide, Anna Dorval, told …": a name between two commas, behind the phrase that it names. */
  private nameBehindPhrase(from: number, comma: number): Subject | null {
    let open = comma - 1;
    while (open > from && this.word(open) !== ',') open--;
    if (open <= from || !this.personAt(open + 1) || this.mentionEnd(open + 1) !== comma) return null;
    let first = open - 1;
    while (first > from && this.units[first]!.type === 'word') first--;
    const before = this.units[first]!;
    if (first <= from || !(before.fold === ',' || before.type === 'marked') || !this.beginsPhrase(first + 1) || this.phraseEnd(first + 1, open) !== open)
      return null;
    return this.headBefore(first + 1, open) && (before.type === 'marked' || this.finiteBetween(from, first))
      ? { type: 'phrase', first: first + 1, last: comma }
      : null;
  }

  /** "CLAUSE, Anna Dorval, a nurse, told …": a name between two commas, behind a clause, with what tells more of it up to `comma`. */
  private namedAside(from: number, comma: number): Subject | null {
    for (let i = comma - 1; i > from; i--) {
      const unit = this.units[i]!;
      if (unit.type === 'marked') return null;
      if (unit.fold !== ',') continue;
      let first = i - 1;
      while (first > from && this.units[first]!.type === 'word') first--;
      const opener = this.units[i + 1];
      const tells =
        opener?.type === 'word' && (this.grammar.determiners.has(opener.fold) || this.grammar.isPerson(opener.fold) || SUBJECT.WHO_OR_WHOSE.has(opener.fold));
      while (first < i && SUBJECT.BEFORE_NAME.has(this.word(first + 1))) first++;
      const lead = this.word(first);
      if (first <= from || !(/^[,'’"”]$/.test(lead) || SUBJECT.BEFORE_NAME.has(lead)) || !tells || this.finiteOutsideRelative(i + 1, comma)) continue;
      for (let at = first + 1; at < i; at++)
        if (
          (this.personAt(at) || this.isOutlet(at, i + 1, comma) || (SUBJECT.WHO.has(opener.fold) && this.headBefore(first + 1, i))) &&
          this.phraseEnd(first + 1, i) === i &&
          this.finiteBetween(from, first)
        )
          return { type: 'phrase', first: first + 1, last: i };
    }
    return null;
  }

  /** "the Lake Tribune, a local daily,": a capital, and behind the comma the noun for what tells. */
  private isOutlet(at: number, from: number, to: number): boolean {
    const { grammar } = this;
    if (!this.units[at]!.capital || !SUBJECT.ARTICLE.has(this.word(from))) return false;
    return this.units.slice(from + 1, Math.min(to, from + OUTLET_REACH)).some(({ fold }) => grammar.documents.has(fold) || grammar.bodies.has(fold));
  }

  /** The comma or bracket before "D-N.M.", "R-South Dakota" that ends at `close`, or -1. */
  protected partyBegin(close: number, least: number): number {
    const { PARTY, PARTY_AND_STATE } = this.own;
    if (!PARTY || !PARTY_AND_STATE) return -1;
    const opens = this.word(close) === ')' ? '(' : ',';
    for (let i = close - 1; i > Math.max(least, close - 9); i--) {
      const next = this.units[i + 1]!;
      if (this.word(i) === opens)
        return next.capital && (PARTY_AND_STATE.test(next.fold) || (PARTY.test(next.fold) && /^[-–]$/.test(this.word(i + 2)))) ? i : -1;
    }
    return -1;
  }

  /** The bracket that the one at `close` closes, at most so far as a party and a state need, or -1. */
  protected bracketBegin(close: number, least: number): number {
    for (let i = close - 1; i > Math.max(least, close - 9); i--) if (this.word(i) === '(') return i;
    return -1;
  }
}
