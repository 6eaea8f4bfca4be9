import type { FrameId } from '../../../model/analysis.ts';
import * as BORDER from '../../lang/any-borders.ts';
import * as FRAME from '../../lang/any-frames.ts';
import type { MatrixSentence } from '../1-matrix.ts';
import type { SpeechCue, VerbCue } from '../2-cues.ts';
import type { Subject } from '../3-subjects.ts';
import type { Reading } from '../proposal.ts';
import { OwnerReader } from './owners.ts';

/** Whose a noun is stands within so many units before it. */
export const OWNER_REACH = 10;
/** The subject of a passive that is itself what was said has at most so many words. */
const PASSIVE_SUBJECT = 24;

/** L’attaque a été revendiquée par X · the closure was announced by X · X was quoted as saying. */
export abstract class PassiveReader extends OwnerReader {
  /** "L’attaque a été revendiquée par X", "la fermeture annoncée mardi par Y": the noun phrase before is what X said. */
  protected passiveNoun(cue: VerbCue, sentence: MatrixSentence, consumed: number) {
    if (!cue.frames.includes('n') || cue.negated) return null;
    // "the closure was announced by the prefect", not "the work was described by"
    if (this.english && (cue.first === cue.head || !FRAME.NEWS_IN_PASSIVE.has(cue.lemma))) return null;
    if (FRAME.NO_NEWS.has(cue.lemma)) return null;
    const agent = this.agent(cue, sentence);
    if (agent.type !== 'phrase' || !this.speaks(agent)) return null;
    // a participle without an auxiliary tells more of the noun that it touches
    const left = this.english
      ? this.openingNoun(cue, sentence, consumed)
      : cue.first === cue.head
        ? this.touchingNoun(cue, sentence, consumed)
        : this.finder.left(cue, sentence);
    if (left.type !== 'phrase' || left.first < consumed || this.finder.isPerson(left.first) || !this.claims(cue, left.first, cue.first)) return null;
    const { grammar } = this;
    // "Cette information a été rapportée par X": it only points back
    if (!this.english && !/^(?:denies|confirms)$/.test(cue.stance) && FRAME.THIS_ONE.has(this.word(left.first))) return null;
    // what is denied or confirmed is a thing, not somebody
    const head = this.units[left.first + 1];
    if (
      head &&
      (grammar.isPerson(head.fold) || this.finder.isMention(left.first) || this.finder.isMention(left.first + 1)) &&
      !grammar.documents.has(head.fold)
    )
      return null;
    let end = cue.first;
    while (end > left.first + 1 && (this.units[end - 1]!.type === 'punct' || grammar.adverbs.has(this.word(end - 1)))) end--;
    const comma = this.commaAfter(left.first, end);
    const quote = this.quoteOf(left.first, comma > 0 ? comma : end, 'noun');
    if (!quote || this.wordCount(left.first, end) > PASSIVE_SUBJECT) return null;
    return { proposal: { ...quote, frame: 'noun-object' as FrameId, subject: agent }, end: agent.last };
  }

  /** "A ban on night buses was announced by X": all that stands before the verb, where it is a phrase without a verb or a comma. */
  private openingNoun(cue: VerbCue, sentence: MatrixSentence, consumed: number): Subject {
    let first = Math.max(consumed, sentence.first);
    while (first < cue.first && this.grammar.connectives.has(this.word(first))) first++;
    const noun = this.finder.beginsPhrase(first) && !this.grammar.pronouns.has(this.word(first));
    // "The claim was denied by the firm"
    if (cue.first - first <= 2 && FRAME.POINTS_BACK.has(this.word(cue.first - 1))) return { type: 'none' };
    return noun && !this.commaBefore(first, cue.first) && !this.finder.finiteBetween(first, cue.first)
      ? { type: 'phrase', first, last: cue.first }
      : { type: 'none' };
  }

  /** "par un attentat au camion revendiqué par X", "la mort du chef, annoncée mardi par Y": the phrase that ends before a participle. */
  private touchingNoun(cue: VerbCue, sentence: MatrixSentence, consumed: number): Subject {
    const { grammar } = this;
    let end = cue.first;
    while (end > sentence.first && (this.word(end - 1) === ',' || grammar.adverbs.has(this.word(end - 1)))) end--;
    let first = -1;
    for (let i = end - 1; i >= Math.max(consumed, sentence.first, end - OWNER_REACH); i--) {
      const unit = this.units[i]!;
      if (unit.type !== 'word' || grammar.relatives.has(unit.fold) || this.finder.finiteBetween(i, i + 1)) break;
      // "lors d’attaques revendiquées par X": a plural without an article
      if (first < 0 && BORDER.OF.has(unit.fold) && i + 1 < end && this.word(i + 1).endsWith('s') && grammar.deeds.has(this.word(i + 1))) {
        first = i + 1;
        break;
      }
      if (!grammar.determiners.has(unit.fold) || grammar.contracted?.has(unit.fold)) continue;
      first = i;
      // "de la mort du chef": not the chief alone
      if (!grammar.complement.has(this.word(i - 1))) break;
    }
    return first < 0 ? { type: 'none' } : { type: 'phrase', first, last: end };
  }

  /** "quoted X as saying “Q”", "cites X as saying that Q". */
  protected quotedAs(cue: VerbCue, sentence: MatrixSentence, cues: readonly SpeechCue[], k: number): Reading | null {
    if (!FRAME.QUOTES_SOMEBODY.has(cue.lemma)) return null;
    const next = cues[k + 1];
    if (next?.type !== 'verb' || next.form !== 'gerund' || this.word(next.first - 1) !== FRAME.AS_SAYING) return null;
    const source = this.finder.source(cue.last, { ...sentence, last: next.first - 1 });
    if (source.type !== 'phrase') return null;
    // "CLAUSE, the agency quoted X as saying"
    if (next.last >= sentence.last - 1) {
      const quoting = this.finder.left(cue, sentence);
      const comma = quoting.type === 'phrase' ? quoting.first - 1 : -1;
      if (comma < sentence.first || (this.word(comma) !== ',' && this.units[comma]!.type !== 'marked')) return null;
      const stop = this.word(comma) === ',' ? comma : comma + 1;
      const quotes = this.contentBefore(this.clauseBegin(sentence.first, stop), stop, sentence, false, true);
      return quotes.length
        ? {
            proposals: quotes.map((quote) => ({ ...quote, frame: 'after' as FrameId, subject: source })),
            consumed: sentence.last,
            contentEnd: -1,
            subject: source,
          }
        : null;
    }
    const from = this.word(next.last) === FRAME.THAT || this.word(next.last) === ',' ? next.last + 1 : next.last;
    const stop = this.contentEnd(from, sentence, cues, k + 1);
    const quote = this.quoteOf(from, stop);
    return quote ? { proposals: [{ ...quote, frame: 'clause', subject: source }], consumed: stop, contentEnd: stop, subject: source } : null;
  }

  /** "“Q,” X was quoted as saying", "CLAUSE, X was quoted by the radio as telling Y.": what was said stands before. */
  protected wasQuoted(cue: VerbCue, sentence: MatrixSentence, consumed: number, next: SpeechCue | undefined): Reading | null {
    if (!FRAME.QUOTED_OR_REPORTED.has(cue.lemma) || next?.type !== 'verb' || next.form !== 'gerund') return null;
    if (this.word(next.first - 1) !== FRAME.AS_SAYING) return null;
    const subject = this.finder.left(cue, sentence);
    const first = subject.type === 'phrase' ? subject.first : subject.type === 'pronoun' ? subject.at : -1;
    const boundary = this.units[first - 1];
    if (first <= sentence.first || !boundary || (boundary.fold !== ',' && boundary.type !== 'marked')) return null;
    const stop = boundary.fold === ',' ? first - 1 : first;
    const quotes = this.contentBefore(consumed, stop, sentence, false);
    return quotes.length
      ? { proposals: quotes.map((quote) => ({ ...quote, frame: 'after' as FrameId, subject })), consumed: sentence.last, contentEnd: sentence.last, subject }
      : null;
  }
}
