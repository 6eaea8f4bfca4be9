import * as BORDER from '../../lang/any-borders.ts';
import type { MatrixSentence } from '../1-matrix.ts';
import type { PhraseCue, SpeechCue, VerbCue } from '../2-cues.ts';
import type { Subject } from '../3-subjects.ts';
import { OuterClauseReader } from './outer-clause.ts';

/** The subject of a report that "mais" opens is at most so many units long. */
const JOINED = 12;

/** A cue that is a part of what was said. */
export const SAME_REPORT = 0;

const firstOf = (subject: Subject): number => (subject.type === 'phrase' ? subject.first : subject.type === 'pronoun' ? subject.at : -1);

/** Where a report of its own begins behind what was said. */
export abstract class NextReportReader extends OuterClauseReader {
  /** Where what was said ends before a later cue at `i`; SAME_REPORT where the cue is a part of it, -1 where the next word tells. */
  protected nextReport(cue: SpeechCue, i: number, from: number, sentence: MatrixSentence, cues: readonly SpeechCue[], k: number, later: number): number {
    const { grammar } = this;
    const outer = cues[k]!;
    if (cue.type === 'verb') {
      if (cue.inverted >= 0) return i;
      return cue.form === 'finite' ? this.beforeFinite(cue, from, sentence, outer, cues[later + 1]) : this.beforeParticiple(cue, from, sentence, outer);
    }
    if (cue.noun) return SAME_REPORT;
    if (cue.ofNoun && (outer.type === 'phrase' || outer.stance === 'denies' || grammar.complementisers.has(this.word(from - 1)))) return SAME_REPORT;
    const closes = grammar.clauseAlone ? this.word(i - 1) === ',' || (i - from > 3 && !cue.viewpoint) : this.closesSource(cue, i, from, sentence);
    return closes ? i : -1;
  }

  /** The same before a participle or an infinitive: "…, ajoutant que B". */
  private beforeParticiple(cue: VerbCue, from: number, sentence: MatrixSentence, outer: SpeechCue): number {
    const { units, grammar } = this;
    const i = cue.first;
    const before = units[i - 1]!;
    const gerund = cue.form === 'gerund';
    // "dément des rumeurs faisant état de B", "était du bon côté en soutenant X": of the clause, and no words
    const object = !grammar.clauseAlone && cue.frames.includes('o') && this.finder.beginsPhrase(cue.last);
    // "un manque criant de lits": an adjective
    const adjective =
      !grammar.clauseAlone &&
      gerund &&
      before.type === 'word' &&
      !grammar.coordinators.has(before.fold) &&
      i === cue.head &&
      units[cue.last]?.type !== 'marked' &&
      this.complement(cue, sentence, undefined) < 0;
    if (adjective) return SAME_REPORT;
    if (before.type !== 'punct' && (BORDER.TELLS_OF.has(cue.lemma) || (object && !BORDER.BEFOREHAND.has(this.word(i))))) return SAME_REPORT;
    if (before.fold === ',' || BORDER.OPENS_BEFORE.test(this.word(i))) return i;
    if (!gerund) return -1;
    // "accused X of blackmail by threatening to leave": how, a part of it
    const how =
      grammar.clauseAlone &&
      before.type === 'word' &&
      (!BORDER.BEFORE_A_DEED.has(before.fold) ||
        (grammar.agents.has(before.fold) && outer.type === 'verb' && outer.frames.includes('p')) ||
        (grammar.and.has(before.fold) && this.progressive(from, i - 1) && !this.markedSoon(cue.last, sentence.last)));
    return how ? -1 : i;
  }

  /** The same before a finite verb: "… et ajoute que B". */
  private beforeFinite(cue: VerbCue, from: number, sentence: MatrixSentence, outer: SpeechCue, next: SpeechCue | undefined): number {
    const { units, grammar } = this;
    const i = cue.first;
    const before = units[i - 1]!;
    const but = grammar.clauseAlone ? this.adverbAfterBut(i) : -1;
    if (but > 0 && this.complement(cue, sentence, next) > 0) return but;
    if (BORDER.AND_BUT.has(before.fold)) return this.joinsReport(cue, sentence, outer) ? i - 1 : -1;
    const aside = grammar.clauseAlone && before.fold === ',' ? this.joinedAside(cue, from, sentence) : -1;
    if (aside > 0) return aside;
    if ((before.fold === ',' && !cue.frames.includes('o')) || before.type === 'marked') {
      const subject = this.finder.right(cue.last, sentence);
      // "went hut to hut, ordered the men out": an object; the subject of an English incise closes it
      const object =
        grammar.clauseAlone &&
        before.fold === ',' &&
        !BORDER.SAY.has(cue.lemma) &&
        !(subject.type === 'phrase' && (subject.last >= sentence.last - 1 || this.word(subject.last) === ','));
      return !object && ((subject.type === 'phrase' && this.mayBeSubject(subject)) || subject.type === 'pronoun') ? i : -1;
    }
    if (grammar.clauseAlone) return this.anothersReport(cue, from, sentence);
    if (this.anew(cue, outer, from)) return i - 2;
    const joined = this.joined(cue, from);
    if (joined > 0) return joined;
    // "Même si X assure que A, il précise que B": the main clause comes second
    if (!BORDER.OPENS_CONCESSION.has(this.word(sentence.first))) return -1;
    const first = firstOf(this.finder.left(cue, sentence));
    return first > from && this.word(first - 1) === ',' ? first : -1;
  }

  /** Behind "and", "et": does a verb report anew, and is it no deed that what was said tells? */
  private joinsReport(cue: VerbCue, sentence: MatrixSentence, outer: SpeechCue): boolean {
    const { grammar } = this;
    const right = this.units[cue.last];
    if (!right || (right.type === 'punct' && (grammar.clauseAlone || right.fold !== ','))) return false;
    // "were rounded up and told to leave": an order they got
    if (grammar.infinitiveMark?.has(right.fold) && /[tf]/.test(cue.frames)) return false;
    if (!grammar.clauseAlone) return true;
    // "had beaten and threatened him": no words of anybody's behind it
    if (!/[qnip]/.test(cue.frames) && this.joinsParticiple(cue.first - 2) && !this.markedSoon(cue.last, sentence.last)) return false;
    if (outer.type !== 'verb') return true;
    // "he had got a threat and was warned not to speak": what befell him
    if (cue.passive && !outer.passive) return false;
    // "noted that patrols are active and continue": of the same tense only where the outer verb goes on
    return !(/[wr]/.test(cue.frames) || (outer.tense === 'past' && cue.tense === 'present' && !BORDER.HAS_DONE.has(this.word(outer.first))));
  }

  /** Where the report of a subject of its own begins, or -1. */
  private anothersReport(cue: VerbCue, from: number, sentence: MatrixSentence): number {
    const { units } = this;
    const subject = this.finder.left(cue, sentence);
    const first = firstOf(subject);
    if (first <= from) return -1;
    const opener = units[first - 1]!;
    const speaks = subject.type === 'phrase' && this.speaks(subject);
    // "said A, while the opposition claimed B"
    const against = BORDER.AGAINST.has(opener.fold) && this.word(first - 2) === ',';
    if (first > from + 1 && against && cue.form === 'finite' && speaks) return first - 2;
    // "had a cause and, therefore, their acts were justified": of the clause itself
    const own = !cue.passive && (subject.type === 'pronoun' || speaks);
    if (opener.type === 'marked' || (own && /[qdnpf]/.test(cue.frames) && opener.fold === ',' && this.complement(cue, sentence, undefined) < 0)) return first;
    // "denied X's conclusion that A and Y has said B": a report of its own
    const reports = own && cue.frames.includes('q') && this.joins(first - 1) && cue.form === 'finite' && subject.type === 'phrase';
    return reports && this.finder.finiteBetween(from, first - 1) && this.complement(cue, sentence, undefined) > 0 ? first - 1 : -1;
  }

  /** ", but also pointed out that B", ", although she admitted that B": the conjunction before a report of the same speaker, or -1. */
  protected adverbAfterBut(at: number): number {
    const { adverbs, pronouns } = this.grammar;
    let before = at - 1;
    while (adverbs.has(this.word(before)) || BORDER.ENDS_MANNER.test(this.word(before))) before--;
    const joins = before < at - 1 && this.joins(before);
    const yields = pronouns.has(this.word(before)) && BORDER.ALTHOUGH.has(this.word(before - 1)) && this.word(before - 2) === ',';
    return joins ? before : yields ? before - 1 : -1;
  }

  /** "said A and the ship's cook, Omar Lell, said B": where a report begins whose speaker is told twice, or -1. */
  protected joinedAside(cue: VerbCue, from: number, sentence: MatrixSentence): number {
    if (cue.form !== 'finite' || cue.passive || !cue.frames.includes('q')) return -1;
    for (let i = cue.first - 2; i > Math.max(from, cue.first - JOINED - 4); i--) {
      if (!BORDER.JOINS_A_REPORT.has(this.word(i)) || !this.finder.beginsPhrase(i + 1)) continue;
      const last = this.finder.phraseEnd(i + 1, cue.first);
      const told = this.word(last) === ',' && last < cue.first - 1 && this.speaks({ type: 'phrase', first: i + 1, last });
      return told && this.finder.finiteBetween(from, i) && !this.finder.finiteBetween(last, cue.first) && this.complement(cue, sentence, undefined) > 0
        ? i
        : -1;
    }
    return -1;
  }

  /** "is acting unlawfully [and showing]": does an -ing form that an auxiliary carries stand in units [from, to)? */
  protected progressive(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.grammar.isGerund(this.word(i)) && [1, 2].some((back) => BORDER.BE.has(this.word(i - back)))) return true;
    return false;
  }

  protected markedSoon(from: number, limit: number): boolean {
    for (let i = from; i < Math.min(limit, from + 10); i++) if (this.units[i]!.type === 'marked') return true;
    return false;
  }

  /** Does "selon X" stand between commas, or close its sentence? "reconnus d’après leurs habits" is a part of what was said. */
  protected closesSource(cue: PhraseCue, at: number, from: number, sentence: MatrixSentence): boolean {
    if (cue.viewpoint) return false;
    const comma = this.word(at - 1) === ',';
    if (!comma && at - from <= 3) return false;
    const source = cue.own ? null : this.finder.source(cue.last, sentence);
    const end = source?.type === 'phrase' ? source.last : source?.type === 'pronoun' ? source.at + 1 : cue.last;
    const next = this.units[end];
    // ", car de leur avis, …" opens a clause of its own
    if (BORDER.OPENS_BEHIND_SOURCE.has(this.word(at - 1)) && next?.fold === ',') return true;
    if (end >= sentence.last || !next) return true;
    // a comma in front and another behind, or the end of the sentence: an incise. Without one in front only the end
    const closing = /^[.;:!?…]$/.test(next.fold) || next.type === 'marked';
    if (comma) return closing || /^[,(–—-]$/.test(next.fold) || next.type === 'word';
    if (closing) return true;
    for (let i = end; i < sentence.last; i++) if (this.word(i) === ',') return false;
    return BORDER.TELLS_OF_SOURCE.test(next.fold);
  }

  /** "disent que A et ils ajoutent B": does a pronoun behind "et" take up the one who speaks? */
  protected anew(cue: VerbCue, outer: SpeechCue, from: number): boolean {
    const pronoun = this.units[cue.first - 1]!;
    return (
      outer.type === 'verb' &&
      outer.tense === cue.tense &&
      cue.form === 'finite' &&
      cue.first - 2 > from &&
      this.grammar.and.has(this.word(cue.first - 2)) &&
      this.grammar.pronouns.has(pronoun.fold) &&
      outer.plural === cue.plural
    );
  }

  /** ", mais le rapport note que", ", mais il dit que": the comma before a report that "mais" opens, or -1. */
  protected joined(cue: VerbCue, from: number): number {
    if (cue.form !== 'finite') return -1;
    const { grammar } = this;
    for (let i = cue.first - 1; i > from + 1 && i > cue.first - JOINED; i--) {
      const unit = this.units[i]!;
      if (unit.type !== 'word') return -1;
      if (grammar.relatives.has(unit.fold) || grammar.complementisers.has(unit.fold) || this.finder.finiteBetween(i, i + 1)) return -1;
      if (BORDER.BUT_NOW.has(unit.fold)) return this.word(i - 1) === ',' && this.finder.opensClause(i + 1) && i + 1 < cue.first ? i - 1 : -1;
    }
    return -1;
  }
}
