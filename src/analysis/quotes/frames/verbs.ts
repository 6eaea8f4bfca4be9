import * as FRAME from '../../lang/any-frames.ts';
import * as SAID from '../../lang/any-quotes.ts';
import type { MatrixSentence } from '../1-matrix.ts';
import type { SpeechCue, VerbCue } from '../2-cues.ts';
import type { Subject } from '../3-subjects.ts';
import type { Reading } from '../proposal.ts';
import { type Told, VerbFrames } from './verb-frames.ts';

/** "It also found that" is a document's within so many sentences behind its last words. */
export const DOCUMENT_REACH = 2;

const NOBODY: Subject = { type: 'none' };

/** What a verb of speech reports: the words before it, or those behind it in the first frame that fits. */
export abstract class VerbReader extends VerbFrames {
  /** The sentence being read, and the last one in which a document told something: "It also found that" goes on with it. */
  protected current = 0;
  protected documentTold = -DOCUMENT_REACH - 1;

  /** In this order: the first that decides is the verb's. */
  private readonly frames = [
    this.markedFrame,
    this.colonFrame,
    this.reasonFrame,
    this.clauseFrame,
    this.selfFrame,
    this.infinitiveFrame,
    this.accusationFrame,
    this.aboutFrame,
    this.estimateFrame,
    this.groundFrame,
    this.nounFrame,
    this.fragmentFrame,
  ];

  protected readVerb(
    cue: VerbCue,
    sentence: MatrixSentence,
    consumed: number,
    cues: readonly SpeechCue[],
    k: number,
    main: Subject | null,
    nested: boolean,
  ): Reading | null {
    const before = this.readWordsBefore(cue, sentence, consumed, cues, k, nested);
    if (before !== undefined) return before;
    const told = this.whoTells(cue, sentence, consumed, main);
    if (!told) return null;
    cue = told.cue;
    let { subject } = told;
    if (cue.passive) {
      const said = nested ? null : this.passiveNoun(cue, sentence, consumed);
      if (said) return { proposals: [said.proposal], consumed: said.end, contentEnd: -1, subject: said.proposal.subject };
      subject = this.agent(cue, sentence);
      const judged = this.foundBy(cue, subject);
      if (judged) return judged;
      if (this.isNoPassiveReport(cue, subject)) return null;
    }
    const next = cues[k + 1];
    const ofNoun = next?.type === 'phrase' && next.noun === true;
    if (this.isOthers(cue, subject, sentence, ofNoun) || !this.mayTell(cue, subject, sentence, next) || this.isNobodys(cue, subject, cues, k, nested))
      return null;
    // "Citing safety, officials have urged X": the reason of whoever comes behind the comma
    const cited = this.english && cue.lemma === FRAME.CITES && cue.form === 'gerund' && cue.first === sentence.first ? this.citedFirst(cue, sentence) : null;
    if (cited) return cited;
    const capital = !this.english && this.units[cue.first]!.capital;
    const opening = cue.first === sentence.first || this.opensOnInfinitive(cue, sentence) || capital ? this.openingReport(cue, sentence, next) : null;
    if (opening && !nested) return opening;
    if (this.setsScene(cue, sentence, capital)) return null;
    const end = this.contentEnd(cue.last, sentence, cues, k);
    // "Un exercice périlleux, admet un cadre, qui …": an incise behind words that are no clause
    if (subject.type === 'phrase' && !cue.passive && this.word(cue.first - 1) === ',' && !this.speaks(subject) && this.namesSomebody(cue.last, end))
      return null;
    const on: Told = { cue, sentence, cues, k, end, subject, nested, ofNoun };
    for (const frame of this.frames) {
      const read = frame.call(this, on);
      if (read !== undefined) return read;
    }
    return null;
  }

  /** The words stand before the verb: « Q », a déclaré X · comme l’a dit X · “Q,” the mayor was quoted as saying. Undefined: read what stands behind it. */
  private readWordsBefore(
    cue: VerbCue,
    sentence: MatrixSentence,
    consumed: number,
    cues: readonly SpeechCue[],
    k: number,
    nested: boolean,
  ): Reading | null | undefined {
    const before = this.word(cue.first - 1);
    const as =
      cue.first - 1 >= sentence.first && before === SAID.AS ? cue.first - 1 : this.english ? this.asBefore(cue, sentence) : this.thatIsWhat(cue, sentence);
    // « Q » : c’est ce que réclament les jeunes
    if (!this.english && this.saysOfMarks(cue, sentence)) return null;
    // ", ce que nie le gouvernement": who answers what was said
    if (!this.english && as < 0 && this.grammar.complementisers.has(before) && this.word(cue.first - 2) === FRAME.WHAT && this.word(cue.first - 3) === ',')
      return null;
    const finite = cue.form === 'finite' && !nested;
    // "As officials told Lake News that A, B": a clause of the verb's own
    const own = this.english && as >= 0 && this.thatBehind(cue, sentence, cues[k + 1]);
    if (as >= 0 && finite && !own) return this.readAs(cue, sentence, consumed, cues, k, as);
    // "“Q,” the radio quoted X as saying"
    const quotedFirst = this.english && !cue.passive && finite ? this.quotedAs(cue, sentence, cues, k) : null;
    if (quotedFirst) return quotedFirst;
    // The words stand before: « Q », a déclaré X · CLAUSE, a indiqué X · "Q," X said
    const heard = this.english && cue.lemma === SAID.HEARS;
    const after = finite && (!cue.passive || heard) ? this.readAfter(cue, sentence, consumed, cues, k) : null;
    // "CLAUSE, the inquest heard": who said it there is not told
    if (after && heard) return { ...after, proposals: after.proposals.map((said) => ({ ...said, subject: NOBODY })), subject: NOBODY };
    if (after) return after;
    if (!this.english) return undefined;
    // "“Q,” the mayor was quoted as saying.": whoever is quoted stands before the verb
    // "the report quoted X as saying that": X speaks
    return (cue.passive ? this.wasQuoted(cue, sentence, consumed, cues[k + 1]) : finite ? null : this.quotedAs(cue, sentence, cues, k)) ?? undefined;
  }

  /** Who tells the words behind the verb, and the verb as it is meant; null where it is the writer or anybody. */
  private whoTells(cue: VerbCue, sentence: MatrixSentence, consumed: number, main: Subject | null): { cue: VerbCue; subject: Subject } | null {
    const made = cue.lemma === FRAME.MAKES_SAY;
    let subject = made ? this.madeToSay(cue, sentence) : this.subjectOf(cue, sentence, main, consumed);
    if (made) {
      if (subject.type !== 'phrase') return null;
      cue = { ...cue, last: subject.last };
    }
    if (!this.english && subject.type === 'phrase') subject = this.signer(subject, sentence) ?? subject;
    // "Once officials say that A, B": nobody has said it yet
    if (this.english && cue.tense === 'present' && FRAME.NOT_YET.has(this.word(sentence.first)) && this.opensSubordinate(cue, sentence)) return null;
    // "on lui a dit que A": he was told, by nobody the text names
    if (!this.english && subject.type === 'nobody' && this.toldTo(cue, subject.at)) return { cue: { ...cue, passive: true }, subject: NOBODY };
    // "tout semble indiquer que": nobody
    if (!this.english && subject.type === 'phrase' && subject.last - subject.first === 1 && this.word(subject.first) === FRAME.EVERYTHING)
      return { cue, subject: NOBODY };
    // "on lit dans le communiqué", "nous avons dit": the writer's own; a document may still speak
    if (subject.type === 'nobody') subject = this.placeOf(subject.at, sentence) ?? subject;
    return subject.type === 'nobody' && !cue.passive ? null : { cue, subject };
  }

  /** "est jugée « injuste » par les commerçants": the marks alone. */
  private foundBy(cue: VerbCue, agent: Subject): Reading | null {
    // "est poursuivi pour « corruption »": by the law
    if (this.english || agent.type !== 'phrase' || this.units[cue.last]?.type !== 'marked') return null;
    const by = agent.first - 1;
    if (by !== cue.last + 1 || this.word(by) !== FRAME.JUDGED_BY) return null;
    return { proposals: [{ ...this.direct(cue.last), frame: 'fragment', subject: agent }], consumed: by, contentEnd: -1, subject: agent };
  }

  /** A passive that reports nothing. */
  private isNoPassiveReport(cue: VerbCue, agent: Subject): boolean {
    // "est jugé pour « vol »", "reconnus coupables de « fraude »": by a court
    const charged = FRAME.TRIES.has(cue.lemma) ? FRAME.OF_A_CRIME : cue.lemma === FRAME.RECOGNISES ? FRAME.GUILTY : null;
    if (!this.english && (charged?.has(this.word(cue.last)) || FRAME.DEALT_WITH.has(cue.lemma))) return true;
    // "sont considérés comme les « hommes bleus »": without an agent nobody is quoted
    if (agent.type === 'none' && !/[qp]/.test(cue.frames)) return true;
    // "est soupçonné de": a suspicion is no report
    return FRAME.SUSPECTS.has(cue.lemma);
  }

  /** Are the words those of the writer, of a noun, or no words at all? */
  private isOthers(cue: VerbCue, subject: Subject, sentence: MatrixSentence, ofNoun: boolean): boolean {
    // "ce qu’ils disent être …": a relative clause of the writer's
    const subjectAt = subject.type === 'pronoun' ? subject.at : subject.type === 'phrase' ? subject.first : -1;
    const relative =
      subjectAt > sentence.first + 1 && this.grammar.complementisers.has(this.word(subjectAt - 1)) && FRAME.ONE_WHICH.has(this.word(subjectAt - 2));
    // "se rappeler ce que le sage disait : « … »": his words
    if (relative && !(subject.type === 'phrase' && this.markedRight(cue, sentence, sentence.last)?.colon)) return true;
    if (!this.english) return false;
    const next = this.word(cue.last);
    // "Responding to allegations that A, the charity said B": of the noun
    if (ofNoun && cue.stance === 'answers' && next === FRAME.RESPONDS_TO) return true;
    // "the storm claimed ten lives", "the film tells the story of"
    // "arguing with a widow"
    if (this.isNoReport(cue) || FRAME.ARGUES.has(`${cue.lemma} ${next}`)) return true;
    // "in, say, Gao"
    return (
      cue.lemma === FRAME.SAY_ALONE && cue.tense === 'present' && this.word(cue.head) === FRAME.SAY_ALONE && this.word(cue.first - 1) === ',' && next === ','
    );
  }

  /** May the subject tell what the verb says: a report finds that, a law provides that? */
  private mayTell(cue: VerbCue, subject: Subject, sentence: MatrixSentence, next: SpeechCue | undefined): boolean {
    const shows = cue.frames.includes('r');
    const that = this.english && shows && this.complement(cue, sentence, next) > 0;
    const itself = that && subject.type === 'pronoun' && subject.thing === true && this.current - this.documentTold <= DOCUMENT_REACH;
    if (shows && !itself && !this.tells(subject, that, that && cue.first === cue.head && FRAME.FINDS_OUT.has(cue.lemma))) return false;
    // "disposent de lois plus sévères que": only "dispose que" is a text's
    if (cue.lemma === FRAME.DISPOSES && !this.grammar.complementisers.has(this.word(cue.last))) return false;
    if (this.english && (itself || this.tells(subject))) this.documentTold = this.current;
    return true;
  }

  /** Does nobody say it, or does the verb only tell who somebody is? */
  private isNobodys(cue: VerbCue, subject: Subject, cues: readonly SpeechCue[], k: number, nested: boolean): boolean {
    // "cela signifie que A": what it means, told by nobody
    if (cue.lemma === FRAME.MEANS && cue.tense === 'present') return true;
    // "no group claimed", "aucun responsable n’a dit": nobody did
    if (subject.type === 'phrase' && FRAME.NOBODY_AT_ALL.has(this.word(subject.first))) return true;
    if (nested && (subject.type === 'pronoun' || subject.type === 'inherit' || subject.type === 'none')) return true;
    // "A fighter claiming to speak for the group said": it tells who, not what
    const before = this.units[cue.first - 1];
    return (
      cue.form === 'gerund' &&
      this.english &&
      before?.type === 'word' &&
      before.fold !== FRAME.JOINS_PARTICIPLE &&
      cues.some((later, j) => j > k && later.type === 'verb' && later.form === 'finite')
    );
  }

  /** Does a participle only say when or how it came to what the sentence tells? `capital`: it opens it. */
  private setsScene(cue: VerbCue, sentence: MatrixSentence, capital: boolean): boolean {
    const opens = cue.first === sentence.first;
    // "Reconnaissant l’existence de …, le chef …": an opening participle sets the scene
    if (cue.form === 'gerund' && (opens || capital)) return true;
    // "Asked about the tax, he smiled"
    if (this.english) return opens && cue.first === cue.head && FRAME.ASKED.test(this.word(cue.first));
    // "C’est en assurant la promotion du livre que X a été frappé": how it came
    return (
      cue.form === 'gerund' && this.word(cue.first - 1) === FRAME.IS && this.word(cue.first) === FRAME.BY_DOING && this.word(cue.first - 2) === FRAME.THIS_IS
    );
  }
}
