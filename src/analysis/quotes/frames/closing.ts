import type { FrameId } from '../../../model/analysis.ts';
import type { Span } from '../../../model/span.ts';
import { tokensIn } from '../../document.ts';
import * as BORDER from '../../lang/any-borders.ts';
import * as FRAME from '../../lang/any-frames.ts';
import * as SUBJECT from '../../lang/any-subjects.ts';
import type { MatrixSentence } from '../1-matrix.ts';
import type { SpeechCue, VerbCue } from '../2-cues.ts';
import type { Subject } from '../3-subjects.ts';
import { ClauseBefore } from './clause-before.ts';

/** A title between marks has at most so many words. */
const WORK_LENGTH = 4;

/** CLAUSE, V S: where the clause is whole, a verb and its subject behind the comma report it, whatever verb of speech it is. Only where a verb may stand before its subject. */
export abstract class ClosingReader extends ClauseBefore {
  /** "La commune a perdu trois ans, juge le maire.": the clause before has its own verb, and the one who judges closes the sentence. */
  protected closesWhole(cue: VerbCue, sentence: MatrixSentence, consumed: number): boolean {
    const subject = this.inciseSubject(cue, sentence);
    if (!subject || !this.endsThere(subject.last, sentence)) return false;
    return this.isWhole(consumed, cue.first - 1);
  }

  /** "Dans cette affaire, juge le maire, la commune a perdu trois ans": an adjunct before, and a whole clause behind the incise. */
  protected standsWithin(cue: VerbCue, sentence: MatrixSentence, consumed: number): boolean {
    const subject = this.inciseSubject(cue, sentence);
    if (!subject || this.word(subject.last) !== ',') return false;
    const from = this.clauseBegin(consumed, cue.first - 1);
    const opener = this.units[from];
    const { grammar } = this;
    const adjunct =
      opener !== undefined &&
      from < cue.first - 1 &&
      (FRAME.OPENS_ADJUNCT.has(opener.fold) || grammar.connectives.has(opener.fold) || grammar.adverbs.has(opener.fold)) &&
      !this.finder.finiteBetween(from, cue.first - 1);
    if (!adjunct && !this.waits(from, cue.first - 1)) return false;
    const behind = this.toldEnd(subject.last, sentence.last) + 1;
    return this.finder.opensClause(behind) && this.finder.finiteBetween(behind, sentence.last);
  }

  /** "Si rien n’est fait, avertit X, …": does a conjunction open units [from, to), so that the main clause is still to come? */
  protected waits(from: number, to: number): boolean {
    if (!this.grammar.verbFirst || !this.grammar.openers.some((words) => words.every((word, i) => this.units[from + i]?.fold === word))) return false;
    for (let i = from; i < to; i++) if (this.word(i) === ',') return false;
    return this.finder.finiteBetween(from, to);
  }

  /** ", de l’hôpital de Haïfa, 43 ans, joint par téléphone, B": the comma behind all that only tells more of the speaker before the comma at `at`, or `at`. */
  protected toldEnd(at: number, limit: number): number {
    let comma = at;
    while (this.grammar.verbFirst && this.word(comma) === ',' && comma < limit) {
      let close = comma + 1;
      while (close < limit && this.units[close]!.type !== 'marked' && !/^[,;:]$/.test(this.word(close))) close++;
      if (close >= limit || this.word(close) !== ',' || !this.tellsOfSpeaker(comma + 1, close)) break;
      comma = close;
    }
    return comma;
  }

  /** Do units [from, to) only tell who somebody is, how old, of what body, how he was reached: no clause and no adjunct of what he said? */
  protected tellsOfSpeaker(from: number, to: number): boolean {
    const { grammar } = this;
    const first = this.units[from]!;
    if (FRAME.RELATIVE_OF_SPEAKER.has(first.fold)) return this.finder.finiteBetween(from, to);
    if (this.finder.finiteBetween(from, to)) return false;
    const next = this.word(from + 1);
    if (first.type === 'number' || FRAME.AGE.test(first.fold)) return SUBJECT.YEARS.has(next);
    if (first.type !== 'word') return false;
    if (grammar.met.has(first.fold) || FRAME.PARTICIPLE_OF_SPEAKER.test(first.lower)) return true;
    if (this.finder.isPerson(from) && this.finder.fillsMention(from, to)) return true;
    if (grammar.isPerson(first.fold) && !first.capital) return true;
    // ", de l’hôpital de Haïfa", ", du cabinet Lambda"
    if (grammar.complement.has(first.fold))
      for (let i = from + 1; i < Math.min(to, from + 4); i++)
        if (grammar.isPerson(this.word(i)) || this.finder.isMention(i) || this.units[i]!.capital) return true;
    return grammar.determiners.has(first.fold) && [1, 2, 3].some((n) => from + n < to && grammar.isPerson(this.word(from + n)));
  }

  /**
   * "Les groupes qui défendent l’idée s’insurgent contre A, explique X": what closes the sentence reports all of it, whatever verbs of speech
   * stand in it. The cue that closes, its comma, and what it reports; null where nothing else was reported before it.
   */
  protected wholeBefore(sentence: MatrixSentence, cues: readonly SpeechCue[]) {
    let at = cues.length - 1;
    while (at > 0 && (cues[at]!.type === 'phrase' || (cues[at] as VerbCue).form === 'gerund')) at--;
    const cue = cues[at];
    if (at < 1 || cue?.type !== 'verb' || !cues.slice(0, at).some((other) => other.type === 'verb' && other.form === 'finite')) return null;
    const begin = this.clauseBegin(sentence.first, cue.first - 1);
    if (!this.closesWhole(cue, sentence, begin)) return null;
    const subject = this.finder.right(cue.last, sentence) as Extract<Subject, { type: 'phrase' }>;
    const comma = cue.first - 1;
    // "X a dit A, précise le préfet, qui B": what stands before is X’s own where X is the one who closes
    const quote = this.quoteOf(begin, comma);
    return quote ? { at, comma, tail: subject.last, subject, proposals: [{ ...quote, frame: 'after' as FrameId, subject }] } : null;
  }

  /** Few words without a verb, the first with a capital: a title or a name between marks. */
  protected namesWork(inner: Span): boolean {
    const first = this.doc.text[inner.start] ?? '';
    return first !== first.toLowerCase() && this.wordsIn(inner) <= WORK_LENGTH && !this.hasVerb(inner);
  }

  /** "Trump ne croit pas au libre-échange, « il déchire les traités »": words of him whom the sentence is about, and not his own. */
  protected speaksOfSubject(colon: boolean, mark: number, cue: VerbCue): boolean {
    return !colon && mark - cue.last >= 2 && this.word(mark - 1) === ',' && this.opensWithOther(mark);
  }

  /** Do the marked words begin with a pronoun for somebody else: "il déchire", not "il faut"? */
  opensWithOther(mark: number): boolean {
    const inner = this.units[mark]?.marked?.inner;
    if (!this.grammar.verbFirst || !inner) return false;
    const { first } = tokensIn(this.doc.tokens, inner);
    let verb = first + 1;
    while (FRAME.BEFORE_HIS_VERB.has(this.doc.tokens[verb]?.fold ?? '')) verb++;
    return FRAME.SOMEBODY_ELSE.has(this.doc.tokens[first]?.fold ?? '') && !this.grammar.impersonal.has(this.doc.tokens[verb]?.fold ?? '');
  }

  /** "du « Grand Parti »": a name between marks that an article or a preposition governs. */
  protected isGovernedName(at: number): boolean {
    const before = this.units[at - 1]!;
    const { grammar } = this;
    const governed =
      before.type === 'word' && (grammar.complement.has(before.fold) || grammar.determiners.has(before.fold) || grammar.prepositions.has(before.fold));
    return governed && this.namesWork(this.units[at]!.marked!.inner);
  }

  /** Les « gilets blancs » lancent une consultation: a few words without a verb, right behind an article, with the verb behind them. */
  protected isCalled(at: number): boolean {
    const { inner } = this.units[at]!.marked!;
    return this.grammar.determiners.has(this.word(at - 1)) && this.wordsIn(inner) <= WORK_LENGTH && !this.hasVerb(inner);
  }

  /** "de même source", "de la même source", "auprès de la même source" at `at`: the unit behind it, or -1. */
  protected sameSource(at: number): number {
    let i = at;
    while (FRAME.LEADS_TO_SAME_SOURCE.has(this.word(i)) && i < at + 3) i++;
    if (i === at || !FRAME.SAME.has(this.word(i))) return -1;
    return BORDER.SOURCES.has(this.word(i + 1)) ? i + 2 : -1;
  }

  /** "Le camp a été vidé, montrent des images satellitaires": documents and data behind the verb, and a whole clause before it. */
  protected showsWhole(cue: VerbCue, sentence: MatrixSentence, consumed: number): boolean {
    if (cue.form !== 'finite' || cue.passive || cue.negated || cue.inverted >= 0 || this.word(cue.first - 1) !== ',') return false;
    // "…, a révélé des faits": with an auxiliary only "montrer" has its subject behind it
    if (!cue.frames.includes('r') && (cue.first !== cue.head || !FRAME.SHOWS_BEHIND.has(cue.lemma))) return false;
    const subject = this.finder.right(cue.last, sentence);
    if (subject.type !== 'phrase' || subject.first !== cue.last) return false;
    if (this.grammar.plurals.has(this.word(subject.first)) !== cue.plural) return false;
    const { documents, evidence, inquiries } = this.grammar;
    const tells = [0, 1, 2].some((n) => {
      const noun = this.word(subject.first + n);
      return subject.first + n < subject.last && (documents.has(noun) || evidence.has(noun) || inquiries.has(noun));
    });
    return tells && this.isWhole(consumed, cue.first - 1);
  }

  /** Somebody right behind the verb, in its number. */
  private inciseSubject(cue: VerbCue, sentence: MatrixSentence): Extract<Subject, { type: 'phrase' }> | null {
    if (!this.grammar.verbFirst || cue.form !== 'finite' || cue.passive || cue.negated || cue.inverted >= 0) return null;
    if (this.word(cue.first - 1) !== ',' || FRAME.NEVER_CLOSES.has(cue.lemma)) return null;
    const subject = this.finder.right(cue.last, sentence);
    if (subject.type !== 'phrase' || !this.speaks(subject)) return null;
    // "a menacé de traîner les élus": an object
    for (let i = cue.last; i < subject.first; i++) if (FRAME.OPENS_OBJECT.has(this.word(i)) || FRAME.ENDS_INFINITIVE.test(this.units[i]!.lower)) return null;
    const { grammar } = this;
    let joined = false;
    for (let i = subject.first; i < subject.last; i++) if (grammar.coordinators.has(this.word(i))) joined = true;
    const opener = this.units[subject.first]!;
    const plural = joined || grammar.plurals.has(opener.fold) || opener.type === 'number';
    // "les" and "leur" between verb and subject would be an object
    return plural === cue.plural || (joined && !cue.plural) ? subject : null;
  }

  private endsThere(at: number, sentence: MatrixSentence): boolean {
    const next = this.units[at];
    if (!next || at >= sentence.last || (next.type === 'punct' && /^[.!?…;)]$/.test(next.fold))) return true;
    // "…, juge le maire, qui a reçu les familles"
    if (next.fold === ',') {
      const behind = this.units[at + 1];
      return behind !== undefined && (this.finder.isMention(at + 1) || this.grammar.isPerson(behind.fold) || FRAME.TELLS_OF_SPEAKER.has(behind.fold));
    }
    if (next.fold === '(') return true;
    // "…, juge le maire dans un communiqué"
    return this.grammar.prepositions.has(next.fold) && !this.finder.finiteBetween(at, sentence.last);
  }

  /** "la course", "de suite": behind an article or a preposition no verb stands. */
  private isNounHere(at: number, from: number): boolean {
    const before = this.units[at - 1];
    if (at <= from || before?.type !== 'word') return false;
    if (FRAME.ARTICLE_OR_CLITIC.has(before.fold)) return !FRAME.BEFORE_A_CLITIC.has(this.word(at - 2));
    return FRAME.BEFORE_A_NOUN.has(before.fold) && before.lower !== FRAME.HAS;
  }

  /** Does a verb stand in units [from, to) that no relative word or conjunction opens? */
  private isWhole(from: number, to: number): boolean {
    const { grammar } = this;
    /** Clauses that wait for their verb. */
    let open = 0;
    let whole = false;
    for (let i = from; i < to; i++) {
      const { fold, lower, type } = this.units[i]!;
      if (type === 'marked' && (this.clauseLike(i) || this.isCapitalised(i))) return false;
      // "prend la parole, salue les élus, remercie X": a list of what one does
      if (fold === ',' && i + 1 < to && this.finder.finiteBetween(i + 1, i + 2)) return false;
      if (fold === ',') open = 0;
      else if (grammar.relatives.has(fold) || grammar.complementisers.has(fold) || grammar.subordinators.has(fold)) open++;
      else if (type === 'word' && !this.isNounHere(i, from) && (this.finder.finiteBetween(i, i + 1) || FRAME.VERB_OF_ONESELF.test(lower))) {
        if (open > 0) open--;
        else whole = true;
      }
    }
    return whole;
  }
}
