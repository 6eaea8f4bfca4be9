import type { FrameId } from '../../../model/analysis.ts';
import * as FRAME from '../../lang/any-frames.ts';
import * as SAID from '../../lang/any-quotes.ts';
import type { MatrixSentence } from '../1-matrix.ts';
import type { SpeechCue, VerbCue } from '../2-cues.ts';
import type { Subject } from '../3-subjects.ts';
import { OWNER_REACH, PassiveReader } from './passives.ts';

/** A noun that reports: his claim that A · allegations that A. */
export abstract class ReportNounReader extends PassiveReader {
  /** "X's announcement that", "his claim that", "the claim by X that", "issued a notice that", "responded to allegations that". */
  protected readNoun(cue: SpeechCue, sentence: MatrixSentence, cues: readonly SpeechCue[], k: number) {
    const { units, grammar } = this;
    let end = this.contentEnd(cue.last, sentence, cues, k);
    if (!this.finder.finiteBetween(cue.last, end) && !this.finiteAny(cue.last, end)) return null;
    if (!this.finiteAny(sentence.first, cue.first)) end = this.mainVerb(cue.last, end);
    // "the notice that the mayor issued"
    if (grammar.issuing.has(this.word(end - 1))) return null;
    let at = cue.first - 1;
    // "the administration's public statements that": adjectives between
    for (let back = 0; back < 2 && at > sentence.first; back++) {
      if (SAID.GENITIVE.test(this.word(at)) || grammar.possessives.has(this.word(at)) || grammar.determiners.has(this.word(at)) || units[at]!.type !== 'word')
        break;
      if (SAID.GENITIVE.test(this.word(at - 1)) || grammar.possessives.has(this.word(at - 1)) || grammar.qualifiers.has(this.word(at))) at--;
    }
    const before = units[Math.max(at, sentence.first)]!;
    let subject: Subject | null = null;
    for (let i = cue.first + 1; i < cue.last; i++)
      // "the contention of the defence that"
      if (grammar.agents.has(this.word(i)) || (i === cue.first + 1 && this.word(i) === FRAME.OF_WHOM))
        subject = this.finder.source(i + 1, { ...sentence, last: cue.last - 1 });
    if (!subject && SAID.GENITIVE.test(before.fold)) subject = this.owner(at, sentence);
    const pronoun = grammar.owners?.get(before.fold);
    // "Despite his claim that A, Omar Ba …": his who is named behind it
    if (pronoun && this.word(end) === ',' && this.inOpeningAdjunct(cue, sentence)) {
      const named = this.finder.main({ ...sentence, first: end + 1 }, sentence.last);
      if (named.type === 'phrase' && this.speaks(named)) subject = named;
    }
    if (!subject && pronoun) subject = { type: 'pronoun', at, plural: false, ...pronoun };
    if (!subject) {
      let verb = cue.first - 1;
      while (verb > sentence.first && (grammar.determiners.has(this.word(verb)) || grammar.qualifiers.has(this.word(verb)))) verb--;
      if (verb > sentence.first && grammar.issuing.has(this.word(verb))) {
        const left = this.finder.left({ first: verb, last: verb + 1, head: verb, form: 'finite', plural: false } as VerbCue, sentence);
        if (left.type === 'phrase' || left.type === 'pronoun') subject = left;
      }
    }
    if (!subject) {
      // an allegation that somebody answers is nobody's that the sentence names
      if (!grammar.accusations.has(cue.lemma) && !FRAME.NEWS_OF_NOBODY.has(cue.lemma)) return null;
      const answered = FRAME.ANSWERED.has(before.fold) || FRAME.ANSWERED.has(this.word(at - 1));
      // "over allegations that", "amid claims that", "there were reports that", "rumours spread that"
      if (!answered && !this.looseReport(cue, sentence)) return null;
      for (let i = cue.last + 1; i + 1 < end; i++) if (this.word(i) === FRAME.BY_A_REASON && grammar.isGerund(this.word(i + 1))) end = i;
      // reports and rumours tell themselves
      const themselves = cue.first === sentence.first || FRAME.BEFORE_NEWS.has(before.fold);
      subject = themselves && FRAME.TELLS_ITSELF.test(cue.lemma) ? { type: 'phrase', first: cue.first, last: cue.first + 1 } : { type: 'none' };
    }
    const quote = this.quoteOf(cue.last, end);
    return quote ? { proposals: [{ ...quote, frame: 'clause' as FrameId, subject }], end } : null;
  }

  /** "over allegations he took it", "amid reports that", "there were claims that": a report of nobody whom the sentence names, told as news. */
  private looseReport(cue: SpeechCue, sentence: MatrixSentence): boolean {
    const before = this.word(cue.first - 1);
    if (cue.first === sentence.first || FRAME.ARRIVES.has(cue.type === 'phrase' ? cue.lemma : '')) return true;
    const earlier = this.word(cue.first - 2);
    // "will look into reports that", "must investigate claims that"
    if (this.grammar.prepositions.has(before) || FRAME.LOOKS_INTO.has(earlier)) return true;
    if (FRAME.THERE_IS.has(before) && FRAME.THERE.has(earlier)) return true;
    const opening = cue.first <= sentence.first + 1;
    return opening || FRAME.DREW.has(before);
  }

  /** "The announcement that the vote would be put off | has angried many": where the verb of a sentence stands whose subject is the noun, or `end`. */
  private mainVerb(from: number, end: number): number {
    let verbs = 0;
    for (let i = from; i < end; i++) {
      const unit = this.units[i]!;
      if (unit.fold === ',' || FRAME.ENDS_MAIN.has(unit.fold)) return end;
      if (unit.type !== 'word' || !this.finder.finiteBetween(i, i + 1)) continue;
      verbs++;
      if (verbs > 1) return i;
      // the rest of the group: "would have been"
      while (i + 1 < end && (this.finder.finiteBetween(i + 1, i + 2) || FRAME.IN_A_GROUP.test(this.word(i + 1)))) i++;
    }
    return end;
  }

  private finiteAny(from: number, end: number): boolean {
    for (let i = from; i < end; i++) if (this.units[i]!.type === 'word' && this.finiteHere(i)) return true;
    return false;
  }

  /** "the Zimbabwean government's announcement": the phrase before the mark of possession at `at`. */
  private owner(at: number, sentence: MatrixSentence): Subject | null {
    let first = -1;
    for (let i = at - 1; i >= Math.max(sentence.first, at - OWNER_REACH); i--) {
      const unit = this.units[i]!;
      if (unit.type !== 'word') break;
      if (this.finder.beginsPhrase(i) && this.finder.phraseEnd(i, at) === at) first = i;
    }
    return first < 0 ? null : { type: 'phrase', first, last: at };
  }
}
