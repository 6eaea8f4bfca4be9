import type { FrameId } from '../../../model/analysis.ts';
import * as SAID from '../../lang/any-quotes.ts';
import type { MatrixSentence } from '../1-matrix.ts';
import type { SpeechCue, VerbCue } from '../2-cues.ts';
import type { Subject } from '../3-subjects.ts';
import { FormulaReader } from './formulas.ts';

/** The verb of a main clause follows its subject within so many units. */
const VERB_REACH = 8;

/** Participles that open a sentence: "Estimant que A, X a quitté la salle", "Noting that A, she left": the words of whoever comes behind the comma. */
export abstract class OpeningReader extends FormulaReader {
  /** What an opening participle reports, and the subject behind it; null where it only sets the scene ("Reconnaissant l’existence de …, le chef …"). */
  protected openingReport(cue: VerbCue, sentence: MatrixSentence, next: SpeechCue | undefined) {
    // "Après avoir affirmé que A, le maire s’est rétracté"
    const behind = this.opensOnInfinitive(cue, sentence);
    if ((cue.form !== 'gerund' && !behind) || cue.passive || cue.negated || (!/[qinp]/.test(cue.frames) && !this.isReason(cue, cue.last))) return null;
    const clause = cue.frames.includes('q') ? this.complement(cue, sentence, next) : -1;
    const from = this.opensOnComplementiser(clause) ? clause : cue.frames.includes('i') ? this.infinitive(cue.last, sentence) : -1;
    // "Reprochant au gouvernement de n’avoir rien fait, …", "Arguant d’une panne, …"
    const { deniesInOpenings } = this.grammar;
    const charge = !deniesInOpenings || from > 0 ? -1 : this.chargeBehind(cue, sentence);
    // "Se disant « prêt à tout », …", "Évoquant une affaire « montée », …": a phrase counts where some of it is between marks
    const begin = from > 0 ? from : charge > 0 ? charge : cue.last;
    const main = this.mainBehind(begin, sentence);
    if (!main || begin >= main.comma) return null;
    const quote = this.quoteOf(begin, main.comma, from > 0 && from !== clause ? 'infinitive' : from > 0 ? 'clause' : 'noun');
    // "Niant toute violence, …", "Invoquant une panne, …": what is denied or given as a reason counts as it stands
    const counts = deniesInOpenings && (cue.stance === 'denies' || charge > 0 || this.isReason(cue, begin));
    if (!quote || (from < 0 && quote.kind === 'indirect' && !counts)) return null;
    const proposals = [{ ...quote, frame: 'coordinated' as FrameId, subject: main.subject }];
    return { proposals, consumed: main.comma, contentEnd: -1, subject: main.subject };
  }

  /** "au gouvernement de n’avoir rien fait", "d’un cas de force majeure": the first unit of what somebody is blamed for, or of a reason that de opens; or -1. */
  protected chargeBehind(cue: VerbCue, sentence: MatrixSentence): number {
    const comma = this.commaAfter(cue.last, sentence.last);
    if (comma < 0) return -1;
    if (cue.frames.includes('p')) return this.accusation(cue.last, comma);
    return this.chargeOf(cue);
  }

  /** "arguer d’un cas de force majeure": the noun behind de, or -1. */
  protected chargeOf(cue: VerbCue): number {
    return cue.lemma === SAID.REASONS_OF && SAID.OF_A_REASON.has(this.word(cue.last)) && this.isReason(cue, cue.last + 1) ? cue.last + 1 : -1;
  }

  /** "invoquant une panne", "prétextant un rendez-vous": a verb of giving a reason, and a noun that is no law and nobody. */
  protected isReason(cue: VerbCue, at: number): boolean {
    const { grammar } = this;
    if (!SAID.GIVES_A_REASON.has(cue.lemma)) return false;
    const noun = this.units[grammar.determiners.has(this.word(at)) ? at + 1 : at];
    return noun?.type === 'word' && !noun.capital && !grammar.complement.has(noun.fold) && !grammar.isPerson(noun.fold) && !SAID.LAW.has(noun.fold);
  }

  /** "Après avoir affirmé que A, …", "Non content d’affirmer que A, …". */
  protected opensOnInfinitive(cue: VerbCue, { first }: MatrixSentence): boolean {
    if (cue.form !== 'infinitive') return false;
    const before = this.grammar.opensInfinitive?.(this.word(first), this.word(first + 1));
    return !!before && cue.first === first + before;
  }

  private opensOnComplementiser(from: number): boolean {
    return from > 0 && this.grammar.complementisers.has(this.word(from - 1));
  }

  /** The first comma behind `from` with a subject and its finite verb behind it. */
  private mainBehind(from: number, sentence: MatrixSentence): { comma: number; subject: Subject } | null {
    const { grammar } = this;
    for (let i = from + 1; i + 2 < sentence.last; i++) {
      if (this.word(i) !== ',' || this.units[i]!.type !== 'punct') continue;
      const opener = this.units[i + 1]!;
      if (opener.type !== 'word' || grammar.relatives.has(opener.fold) || grammar.nobody.has(opener.fold)) continue;
      const pronoun = grammar.pronouns.get(opener.fold);
      if (pronoun && this.verbSoon(i + 2, sentence.last)) return { comma: i, subject: { type: 'pronoun', at: i + 1, ...pronoun } };
      if (pronoun || !this.finder.beginsPhrase(i + 1)) continue;
      const last = this.finder.phraseEnd(i + 1, sentence.last);
      const subject: Subject = { type: 'phrase', first: i + 1, last };
      if (this.speaks(subject) && this.verbSoon(last, sentence.last)) return { comma: i, subject };
    }
    return null;
  }

  private verbSoon(from: number, limit: number): boolean {
    for (let i = from; i < Math.min(limit, from + VERB_REACH); i++) if (this.units[i]!.type === 'word' && this.finiteHere(i)) return true;
    return false;
  }
}
