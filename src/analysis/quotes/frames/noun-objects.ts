import * as BORDER from '../../lang/any-borders.ts';
import * as FRAME from '../../lang/any-frames.ts';
import type { MatrixSentence } from '../1-matrix.ts';
import type { SpeechCue, VerbCue } from '../2-cues.ts';
import type { Proposal, Reading } from '../proposal.ts';
import { ReportNounReader } from './report-nouns.ts';

/** The noun of a law stands within so many units. */
const LAW_REACH = 8;

/** What the object of a verb of speech is, and how far it goes. */
export abstract class NounObjectReader extends ReportNounReader {
  /** A verb of speech that does something else: claimed lives, tells a story, told the time. */
  protected isNoReport(cue: VerbCue): boolean {
    // "time will tell whether A", "answers to “Doc”"
    const next = this.word(cue.last);
    if (FRAME.NO_REPORT_BEFORE.has(`${cue.lemma} ${next}`)) return true;
    // "called a meeting to discuss the “tax”", not "called a reporter's account “false”"
    if (!cue.passive && FRAME.CALLS_ONE.has(`${cue.lemma} ${next}`)) {
      let at = cue.last;
      while (this.units[at]?.type === 'word' && this.word(at) !== FRAME.TO_DISCUSS) at++;
      return this.word(at) === FRAME.TO_DISCUSS;
    }
    if (!FRAME.MAY_DO_ELSE.has(cue.lemma)) return false;
    for (let i = cue.last; i < cue.last + 6; i++) {
      const unit = this.units[i];
      if (!unit || unit.type === 'punct' || unit.fold === FRAME.THAT) return false;
      if (FRAME.DOES_ELSE.test(`${cue.lemma} ${unit.fold}`)) return true;
    }
    return false;
  }

  /** "juge impossible de coopérer", not "juge bon de venir": what he finds so, and no decision. */
  protected isJudgement(at: number, sentence: MatrixSentence): boolean {
    const unit = this.units[at];
    if (unit?.type !== 'word' || unit.capital || !FRAME.QUALITY.test(unit.fold) || unit.fold === FRAME.NO_QUALITY) return false;
    return BORDER.OF.has(this.word(at + 1)) && this.infinitive(at + 1, sentence) === at + 2;
  }

  /** "à 3 000 le nombre de A", "le coût des dégâts à 170 millions": a thing and the number that it is put at. */
  protected putsAt(from: number, end: number): boolean {
    const { grammar } = this;
    const counted = (i: number): boolean =>
      this.units[i]!.lower === FRAME.AT_A_NUMBER && [1, 2, 3].some((n) => i + n < end && this.units[i + n]!.type === 'number');
    if (from >= end || this.finder.finiteBetween(from, end)) return false;
    if (counted(from)) return true;
    if (!grammar.determiners.has(this.word(from))) return false;
    for (let i = from + 2; i < end; i++) if (counted(i)) return true;
    return false;
  }

  /** "X, accusé d’avoir A, a été arrêté": where the outer clause goes on behind the comma, or `end`. */
  protected insertedEnd(cue: VerbCue, from: number, end: number): number {
    if (!cue.passive || this.word(cue.first - 1) !== ',') return end;
    for (let i = from + 1; i + 1 < end; i++) if (this.word(i) === ',' && (this.finiteHere(i + 1) || BORDER.REFLEXIVE_OR_NOT.has(this.word(i + 1)))) return i;
    return end;
  }

  /** "en s’imposant", "en marquant": does a deed close units [from, end)? */
  protected doneBy(from: number, end: number): boolean {
    for (let i = from + 1; i + 1 < end; i++) {
      if (this.word(i) !== FRAME.BY_DOING) continue;
      const verb = FRAME.ITSELF.has(this.word(i + 1)) ? i + 2 : i + 1;
      if (this.grammar.isGerund(this.word(verb)) && !this.units[verb]!.capital) return true;
    }
    return false;
  }

  /** ", puis d’un sabotage": the unit of "puis" with "de" behind it, or -1. */
  protected thenOf(from: number, end: number): number {
    for (let i = from + 1; i + 2 < end; i++) if (this.word(i) === FRAME.THEN && FRAME.OF_THEN.has(this.word(i + 1))) return i;
    return -1;
  }

  protected thatBehind(cue: VerbCue, sentence: MatrixSentence, next: SpeechCue | undefined): boolean {
    const from = this.complement(cue, sentence, next);
    return from > 0 && this.word(from - 1) === FRAME.THAT;
  }

  protected namesLaw(from: number, end: number): boolean {
    for (let i = from; i < Math.min(end, from + LAW_REACH); i++) {
      if (FRAME.CITED_LAW.test(this.word(i))) return true;
      if (i > from && this.grammar.prepositions.has(this.word(i))) return false;
    }
    return false;
  }

  /** A noun phrase and marked words without a verb behind it, and nothing else. */
  protected namesQuality(from: number, end: number): boolean {
    const { marked } = this.units[end - 1]!;
    return marked !== null && !this.hasVerb(marked.inner) && !this.finder.finiteBetween(from, end - 1);
  }

  /** "announced the closure of bars as it tries to …": where the writer says why or when, or `end`. */
  protected reasonBegin(from: number, end: number): number {
    if (!this.english) return end;
    for (let i = from + 2; i + 2 < end; i++) {
      if (!FRAME.WHY_OR_WHEN.has(this.word(i))) continue;
      const pronoun = this.grammar.pronouns.has(this.word(i + 1));
      if (pronoun && this.finder.finiteBetween(i + 2, Math.min(end, i + 5))) return i;
      const subject = this.finder.beginsPhrase(i + 1) ? this.finder.phraseEnd(i + 1, end) : end;
      if (FRAME.AS_OR_WHILE.has(this.word(i)) && subject + 1 < end && this.finder.finiteBetween(subject, subject + 1)) return i;
    }
    return end;
  }

  /** "denied any link in a letter to the bank", "announced her resignation on state television", "cited fog for the delay": where it was said, or what for, or `end`. */
  protected placeBegin(cue: VerbCue, from: number, end: number): number {
    const { grammar } = this;
    for (let i = from + 2; this.english && i + 1 < end; i++) {
      const { fold } = this.units[i]!;
      if (cue.lemma === FRAME.CITES && fold === FRAME.FOR_WHAT && grammar.definite.has(this.word(i + 1))) return i;
      if (FRAME.ONESELF.has(fold)) return i;
      if (!FRAME.LEADS_TO_PLACE.has(fold)) continue;
      if (fold === FRAME.ON_AIR && FRAME.AIRED.has(this.word(i + 1))) return i;
      if (!FRAME.OPENS_PLACE.has(this.word(i + 1))) continue;
      for (let noun = i + 2; noun < Math.min(end, i + 6) && this.units[noun]!.type === 'word'; noun++)
        if (FRAME.ADDRESSES.has(this.word(noun))) return i;
        else if (grammar.prepositions.has(this.word(noun))) break;
    }
    return end;
  }

  /** "put the toll at 40, far below what the unions say": where the reporter compares, or `end`. */
  protected comparedBegin(from: number, end: number): number {
    for (let i = from + 1; this.english && i + 2 < end; i++)
      if (this.word(i) === ',' && FRAME.FAR.has(this.word(i + 1)) && FRAME.COMPARES.has(this.word(i + 2))) return i;
    return end;
  }

  /** "by the need to": first unit behind by, or -1. */
  protected reason(from: number, end: number): number {
    for (let i = from; i + 1 < end; i++) {
      if (this.units[i]!.type === 'marked') return -1;
      if (this.word(i) === FRAME.BY_A_REASON && this.grammar.determiners.has(this.word(i + 1))) return i + 1;
    }
    return -1;
  }

  /** "a réaffirmé son soutien": nothing but a feeling, and no words of it between marks. */
  protected onlyFelt(cue: VerbCue, from: number, end: number): boolean {
    if (this.english || cue.stance === 'denies') return false;
    for (let i = from; i < end; i++) if (this.units[i]!.type === 'marked') return false;
    return [0, 1, 2].some((n) => FRAME.FELT.has(this.word(from + n)));
  }

  /** "observe un arrêt de travail", "relève les prix": a verb of seeing or judging with a thing as its object. */
  protected perceives(cue: VerbCue, sentence: MatrixSentence): boolean {
    if (!FRAME.PERCEIVES.has(cue.lemma)) return false;
    const object = this.units[cue.last];
    if (object?.type !== 'word' || cue.last >= sentence.last) return false;
    return this.grammar.determiners.has(object.fold) && !this.grammar.temporal.has(this.word(cue.last + 1));
  }

  /** "dit « assumer » les risques de A": an infinitive alone between marks, and what it governs outside. */
  protected markedInfinitive(at: number, end: number): Omit<Proposal, 'sentence' | 'cue' | 'cueSpan' | 'nested' | 'frame' | 'subject'> | null {
    const { marked } = this.units[at]!;
    if (!marked || at + 2 >= end || this.wordsIn(marked.inner) > 2) return null;
    const words = this.doc.text.slice(marked.inner.start, marked.inner.end);
    // "dit « comprendre »", "dit « prendre acte » de la rupture"
    if (!FRAME.MARKED_INFINITIVE.test(words) || this.units[at + 1]!.type !== 'word') return null;
    const quote = this.quoteOf(at, end, 'infinitive');
    return quote ? { ...quote, kind: 'mixed' } : null;
  }

  protected citedFirst(cue: VerbCue, sentence: MatrixSentence): Reading | null {
    const comma = this.commaAfter(cue.last, sentence.last);
    const verb = comma > 0 ? this.finder.main({ ...sentence, first: comma + 1 }, sentence.last) : null;
    if (!verb || (verb.type !== 'phrase' && verb.type !== 'pronoun')) return null;
    const quote = this.quoteOf(cue.last, comma, 'noun');
    return quote ? { proposals: [{ ...quote, frame: 'noun-object', subject: verb }], consumed: comma, contentEnd: -1, subject: verb } : null;
  }
}
