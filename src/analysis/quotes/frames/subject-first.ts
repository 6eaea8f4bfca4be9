import type { FrameId } from '../../../model/analysis.ts';
import * as BORDER from '../../lang/any-borders.ts';
import * as SAID from '../../lang/any-quotes.ts';
import type { MatrixSentence } from '../1-matrix.ts';
import type { SpeechCue, VerbCue } from '../2-cues.ts';
import { HEADLESS } from './clause-before.ts';
import { ReportEnds } from './report-ends.ts';

/** “Q,” X said · CLAUSE, X said · A, X said, B. */
export abstract class SubjectFirstReader extends ReportEnds {
  /** In the sentence being read: units before this one are a finite report's; a participle's ("citing …") may stand within a wider one. */
  protected firm = 0;

  /** "Q," X said · CLAUSE, X said. */
  protected readSubjectFirst(cue: VerbCue, sentence: MatrixSentence, consumed: number, cues: readonly SpeechCue[], k: number) {
    const { units } = this;
    // "racist, misogynist and birther who has pledged": of the noun
    let lead = cue.first - 1;
    while (lead > sentence.first && this.grammar.adverbs.has(this.word(lead))) lead--;
    if (BORDER.WHO_DID.has(this.word(lead)) && units[lead - 1]?.type === 'word') return null;
    const subject = this.finder.left(cue, sentence);
    if (subject.type !== 'phrase' && subject.type !== 'pronoun') return null;
    const first = subject.type === 'phrase' ? subject.first : subject.at;
    const boundary = units[first - 1];
    if (!boundary || first - 1 < sentence.first) return null;
    const afterMarks = boundary.type === 'marked' || (/^[,.!?–—]$/.test(boundary.fold) && units[first - 2]?.type === 'marked');
    const afterComma = boundary.fold === ',' && !afterMarks;
    if (!afterMarks && !afterComma) return null;
    if (!/[dq]/.test(cue.frames) || (!afterMarks && !cue.frames.includes('q'))) return null;
    // ", he says, B": commas on both sides make an incise
    // "After nine were killed, he admitted “politics …”": the words stand on the right
    if (!afterMarks && units[cue.last]?.type === 'marked') return null;
    // ", he complained of pains"
    if (!afterMarks && cue.frames.includes('a') && SAID.OF_HOW.has(this.word(cue.last))) return null;
    const aside = this.word(cue.last) === ',' && !this.grammar.connectives.has(this.word(cue.last + 1));
    // "The road, he told reporters in Dori, had been shut", "Her son, she recalled, sitting on a mat, never came back"
    const past = aside && !this.grammar.isGerund(this.word(cue.last + 1));
    const over = afterComma && !past && cue.frames.includes('q') ? this.inciseEnd(cue, sentence) : -1;
    if (over > 0 && this.partsClause(consumed, first - 1, over + 1)) {
      const [quote] = this.contentAfterIncise(over, sentence, cues, k, [], false, true).quotes;
      if (quote && quote.kind !== 'direct') {
        const proposal = { ...quote, spans: [this.spanOf(consumed, first - 1), ...quote.spans], frame: 'incise' as FrameId, subject };
        return { proposals: [proposal], consumed: this.contentEnd(over, sentence, cues, k), contentEnd: -1, subject };
      }
    }
    const joins = aside && BORDER.JOINS_BEHIND.has(this.word(cue.last + 1));
    // "CLAUSE, the agency said on Thursday, two days after …": nothing but a time, then a comma
    const timed = afterComma && this.onlyTimes(cue.last, sentence.last) && this.finder.finiteBetween(consumed, first - 1);
    // "CLAUSE, Awa Bolo wrote in a note to staff, but …": where she wrote it, then what goes on
    const where = afterComma && this.addressed(cue.last, sentence.last) && this.finder.finiteBetween(consumed, first - 1);
    const follows = afterMarks || joins || timed || where ? -1 : this.complement(cue, sentence, cues[k + 1]);
    // "The bridge, the mayor said, had been closed": no clause of the verb's own without that
    if (follows > 0 && !(aside && !this.grammar.complementisers.has(this.word(follows - 1)) && this.partsClause(consumed, first - 1, cue.last + 1)))
      return null;
    if (afterMarks && cue.frames.includes('q')) {
      // "Citing “Q,” she told the paper that A": what she said follows
      const that = this.complement(cue, sentence, cues[k + 1]);
      const { complementisers } = this.grammar;
      if (that > 0 && complementisers.has(this.word(that - 1)) && (complementisers.has(this.word(cue.last)) || cue.frames.includes('t'))) return null;
    }
    const stop = /^[,–—]$/.test(boundary.fold) ? first - 1 : first;
    // "residents told The Associated Press on Tuesday": the hearer first
    const heard = cue.frames.includes('t') ? Math.max(cue.last, this.finder.phraseEnd(cue.last, sentence.last)) : cue.last;
    // "CLAUSE, a trader told Reuters, asking not to be named": who speaks closes the clause
    const closes =
      this.closesSentence(heard, sentence) || (afterComma && heard > cue.last && this.word(heard) === ',' && BORDER.ON_CONDITION.has(this.word(heard + 1)));
    // ", authorities added swabs to the list": an object of the verb's own
    const next = units[heard];
    const object =
      afterComma &&
      !closes &&
      !aside &&
      next?.type === 'word' &&
      !this.grammar.prepositions.has(next.fold) &&
      !this.grammar.temporal.has(next.fold) &&
      !this.grammar.adverbs.has(next.fold) &&
      !this.grammar.subordinators.has(next.fold) &&
      !this.grammar.coordinators.has(next.fold);
    if (object && !BORDER.SAY.has(cue.lemma) && !cue.frames.includes('t')) return null;
    let quotes = this.contentBefore(closes && afterComma ? this.firm : consumed, stop, sentence, cue.frames.includes('w'), closes);
    // "It was, he said, one of the worst failures"
    const copula = !quotes.length && aside && stop > consumed && stop - consumed <= HEADLESS && BORDER.COPULA.has(this.word(stop - 1));
    const parted = !quotes.length && aside && (copula || this.partsClause(consumed, stop, cue.last + 1));
    const rest = this.contentAfterIncise(cue.last, sentence, cues, k, quotes, cue.frames.includes('w'), parted);
    const goesOn = rest.quotes[0];
    // "Since he took office, X said, “people …”": only where it happened
    const scene = this.units[this.clauseBegin(consumed, stop)];
    if (
      quotes.length === 1 &&
      quotes[0]!.kind === 'indirect' &&
      goesOn?.kind === 'direct' &&
      scene &&
      this.grammar.openers.some(([word]) => word === scene.fold)
    )
      quotes = [];
    // "As the day began, X expressed concern about Y": when it was said
    if (
      !closes &&
      afterComma &&
      quotes.length === 1 &&
      quotes[0]!.kind === 'indirect' &&
      scene &&
      BORDER.SETS_THE_TIME.has(scene.fold) &&
      !this.commaBefore(consumed, stop)
    )
      quotes = [];
    if (parted && goesOn && goesOn.kind !== 'direct') {
      const proposal = { ...goesOn, spans: [this.spanOf(consumed, stop), ...goesOn.spans], frame: 'incise' as FrameId, subject };
      return { proposals: [proposal], consumed: rest.last, contentEnd: -1, subject };
    }
    if (!quotes.length && !rest.quotes.length) return null;
    const proposals = [...quotes, ...rest.quotes].map((quote) => ({ ...quote, frame: 'after' as FrameId, subject }));
    return { proposals: this.joinInterrupted(proposals, quotes.length), consumed: Math.max(cue.last, rest.last), contentEnd: -1, subject };
  }

  /** The comma behind a hearer, a place, a time or a participle of the incise of `cue`, where a verb follows it; or -1. */
  private inciseEnd(cue: VerbCue, sentence: MatrixSentence): number {
    const { grammar } = this;
    let from = cue.frames.includes('t') ? Math.max(cue.last, this.finder.phraseEnd(cue.last, sentence.last)) : cue.last;
    for (let turns = 0; turns < 2; turns++) {
      const opener = this.units[from];
      const comma = opener?.fold === ',' ? from : this.commaAfter(from, sentence.last);
      const tells = comma === from || grammar.prepositions.has(opener?.fold ?? '') || grammar.temporal.has(opener?.fold ?? '') || turns > 0;
      if (comma < 0 || !tells || this.finder.finiteBetween(from, comma)) return -1;
      if (this.mayBeVerb(comma + 1)) return comma;
      if (!grammar.isGerund(this.word(comma + 1))) return -1;
      from = comma + 1;
    }
    return -1;
  }

  /** "in a note to staff,": where something was said, closed by a comma that "and" or "but" follows. */
  private addressed(from: number, limit: number): boolean {
    if (!BORDER.WRITTEN_IN.has(this.word(from))) return false;
    const comma = this.commaAfter(from, limit);
    if (comma < 0 || !BORDER.BEHIND_ADDRESS.has(this.word(comma + 1)) || this.finder.finiteBetween(from, comma)) return false;
    return this.units.slice(from, comma).some(({ fold }) => this.grammar.documents.has(fold));
  }

  /** Does a time stand at unit `from`, closed by a comma: "on Thursday,"? */
  private onlyTimes(from: number, limit: number): boolean {
    const { grammar } = this;
    for (let i = from; i < limit; i++) {
      const { type, fold } = this.units[i]!;
      if (fold === ',') return i > from;
      if (type === 'number' ? i === from : type !== 'word' || !(grammar.temporal.has(fold) || BORDER.BEFORE_TIMES.has(fold))) return false;
    }
    return false;
  }
}
