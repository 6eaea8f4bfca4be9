import type { FrameId } from '../../model/analysis.ts';
import * as BORDER from '../lang/any-borders.ts';
import * as FRAME from '../lang/any-frames.ts';
import * as SAID from '../lang/any-quotes.ts';
import type { MatrixSentence } from './1-matrix.ts';
import type { PhraseCue, SpeechCue, VerbCue } from './2-cues.ts';
import type { Subject } from './3-subjects.ts';
import { DOCUMENT_REACH, VerbReader } from './frames/verbs.ts';
import type { Framed, Proposal } from './proposal.ts';

/** Where something was said takes at most so many units. */
const WHERE_REACH = 16;

/** How far a sentence is read while its cues are taken in order. */
interface Progress {
  readonly out: Proposal[];
  /** Marked units that a cue of this sentence has already. */
  readonly taken: Set<number>;
  /** Units before this one are spoken for. */
  consumed: number;
  /** Where the main clause begins behind a subordinate one that was read. */
  base: number;
  /** The subject that gerunds and coordinated verbs inherit. */
  main: Subject | null;
  /** End of the indirect content read last: a cue before it is nested in it. */
  inside: number;
  /** Where that content began: a nested verb's subject stands behind it. */
  contentStart: number;
}

/** Reads the frames of one sentence: which words are reported, by which cue, with which subject. How stands in frames/. */
export class FrameReader extends VerbReader {
  read(sentence: MatrixSentence, index: number, cues: readonly SpeechCue[], before?: MatrixSentence): Proposal[] {
    if (index < this.current) this.documentTold = -DOCUMENT_REACH - 1;
    this.current = index;
    const broken = before ? this.brokenOff(sentence, index, cues[0], before) : null;
    if (broken) return [broken];
    this.firm = sentence.first;
    const { first } = sentence;
    const out: Proposal[] = [];
    const so: Progress = { out, taken: new Set(), consumed: first, base: first, main: null, inside: -1, contentStart: first };
    // "Germany told Niger that A, said two diplomats": the whole clause before, and the report within it
    const outer = this.english ? this.wholeReport(sentence, cues) : this.wholeBefore(sentence, cues);
    for (const proposal of outer?.proposals ?? []) out.push(this.ofCue(proposal, cues[outer!.at]!, false));
    this.insertions = this.english ? this.insertionsOf(sentence) : [];
    const told = this.headingSigned(sentence) ?? this.headingTold(sentence, cues[0]) ?? this.headingMarked(sentence);
    if (told) {
      out.push(this.ofNone(told));
      if ((!told.marked.length && told.frame === 'after') || told.frame === 'colon') return out;
    }
    const alone = this.readAlone(sentence, cues);
    if (alone) return [this.ofNone(alone)];
    const wordings = this.wordings(sentence);
    for (const { proposal } of wordings) {
      for (const at of proposal.marked) so.taken.add(at);
      out.push(this.ofNone(proposal));
    }
    for (const announced of this.announcedBy(sentence)) out.push(this.ofNone(announced));
    for (const name of this.named(sentence)) {
      for (const at of name.marked) so.taken.add(at);
      out.push(this.ofNone(name));
    }
    for (let k = 0; k < cues.length; k++) {
      const cue = cues[k]!;
      if (wordings.some(({ from, last }) => cue.first >= from && cue.first < last)) continue;
      if (k === outer?.at) {
        so.consumed = outer.tail;
        so.main = outer.subject;
        continue;
      }
      const within = outer !== null && k < outer.at;
      const nested = within || cue.first < so.inside;
      const insertion = nested ? undefined : this.insertions.find(({ first, last }) => cue.first >= first && cue.first < last);
      if (insertion) {
        this.takeInsertion(so, { ...sentence, ...insertion }, cues, k);
        continue;
      }
      this.finder.floor = within ? first : nested ? so.contentStart : so.base;
      const scope = within ? { ...sentence, last: outer.comma } : sentence;
      if (cue.type === 'verb') this.takeVerb(so, cue, scope, cues, k, nested, within);
      else if (cue.noun) this.takeNoun(so, cue, scope, cues, k, nested);
      else this.takeSource(so, cue, scope, cues, k, nested);
    }
    return out;
  }

  private ofNone(proposal: Framed): Proposal {
    return { ...proposal, sentence: this.current, cue: null, cueSpan: null, nested: false };
  }

  private ofCue(proposal: Framed, cue: SpeechCue, nested: boolean): Proposal {
    return { ...proposal, sentence: this.current, cue, cueSpan: this.spanOf(cue.first, cue.last), nested };
  }

  private add({ out, taken }: Progress, proposal: Framed, cue: SpeechCue, nested: boolean): void {
    // "dit X, qui a demandé à rester anonyme, « … »": the incise has them already
    if (!nested && proposal.kind === 'direct' && proposal.marked.every((at) => taken.has(at))) return;
    for (const at of proposal.marked) taken.add(at);
    if (this.english && this.tells(proposal.subject)) this.documentTold = this.current;
    out.push(this.ofCue(proposal, cue, nested));
  }

  /** A mood or a tale that the whole sentence tells, where no cue stands in its way. */
  private readAlone(sentence: MatrixSentence, cues: readonly SpeechCue[]): Framed | null {
    const mood = this.announced(sentence);
    if (mood && cues.every((cue) => this.units[cue.first]!.start > mood.spans[0]!.start)) return mood;
    const telling = this.toldAs(sentence);
    if (!telling || !cues.every((cue) => cue.first < telling.from)) return null;
    const { from: _from, ...proposal } = telling;
    return proposal;
  }

  /** "the tax – a tax that traders said was ruinous – and promised": an insertion has a speaker of its own. */
  private takeInsertion({ out }: Progress, insertion: MatrixSentence, cues: readonly SpeechCue[], k: number): void {
    const cue = cues[k]!;
    if (cue.type !== 'verb') return;
    this.finder.floor = insertion.first;
    const own = this.readVerb(cue, insertion, insertion.first, cues, k, null, false);
    for (const proposal of own?.proposals ?? []) out.push(this.ofCue(proposal, cue, false));
  }

  /** "his claim that A". */
  private takeNoun(so: Progress, cue: PhraseCue, sentence: MatrixSentence, cues: readonly SpeechCue[], k: number, nested: boolean): void {
    const told = this.readNoun(cue, sentence, cues, k);
    if (!told) return;
    // within what was reported only a report of somebody who is told
    if (cue.first < so.inside) {
      for (const proposal of told.proposals) if (this.english && proposal.subject.type === 'phrase') so.out.push(this.ofCue(proposal, cue, true));
      return;
    }
    for (const proposal of told.proposals) this.add(so, proposal, cue, nested);
    so.consumed = Math.max(so.consumed, told.end);
    so.inside = Math.max(so.inside, told.end);
    so.contentStart = cue.last;
  }

  /** "selon X, A". */
  private takeSource(so: Progress, cue: PhraseCue, sentence: MatrixSentence, cues: readonly SpeechCue[], k: number, nested: boolean): void {
    // "dément les propos de X selon qui A": X’s own, whoever denies them
    if (nested && !cue.ofNoun && !FRAME.WHOM.has(this.word(cue.last))) return;
    const read = this.readPhrase(cue, sentence, so.consumed, cues, k);
    if (!read) return;
    for (const proposal of read.proposals) this.add(so, proposal, cue, nested);
    if (nested) return;
    so.consumed = Math.max(so.consumed, read.consumed);
    so.main = read.subject;
    if (read.front) {
      so.inside = Math.max(so.inside, read.consumed);
      // "D’après elle, M. X a balayé l’idée, estimant que": the participle is M. X’s
      const participle = cues.find((later, j) => j > k && later.type === 'verb' && later.form === 'gerund' && later.first >= read.consumed);
      const own = participle ? this.finder.main({ ...sentence, first: read.from }, participle.first) : null;
      if (own?.type === 'phrase' && this.speaks(own)) so.main = own;
    }
    so.contentStart = read.front && !this.english ? Math.max(cue.last, read.from) : cue.last;
  }

  /** "X affirme que A". */
  private takeVerb(so: Progress, cue: VerbCue, sentence: MatrixSentence, cues: readonly SpeechCue[], k: number, nested: boolean, within: boolean): void {
    if (this.leadsToNext(cue, sentence, cues[k + 1], cues[k + 2], nested)) {
      so.main = this.subjectOf(cue, sentence, so.main, so.consumed);
      return;
    }
    const read = this.readVerb(cue, sentence, so.consumed, cues, k, so.main, nested);
    if (!read) {
      // no frame, but later verbs may inherit this one's subject: "X a pris la parole et a affirmé que"
      // and in "…, who denounced the raid, claiming that" it is the antecedent's
      const relative = this.english && this.word(cue.first - 1) === FRAME.WHO_DID;
      if (cue.form === 'finite' && !nested && (so.main === null || relative)) {
        const subject = this.finder.left(cue, sentence);
        if (subject.type === 'phrase' || subject.type === 'pronoun') so.main = subject;
      }
      return;
    }
    // inside a reported clause only a report of its own counts, not a fragment of the outer speaker's words
    for (const proposal of read.proposals)
      if (!nested || /^(?:clause|colon|before)$/.test(proposal.frame) || (within && !this.english && /^(?:noun-object|infinitive)$/.test(proposal.frame)))
        this.add(so, proposal, cue, nested);
    if (nested) return;
    so.consumed = Math.max(so.consumed, read.consumed);
    if (cue.form !== 'gerund') this.firm = so.consumed;
    if (read.contentEnd > 0 && this.opensSubordinate(cue, sentence)) so.base = read.contentEnd;
    // "she was told A, but said B"
    so.main = cue.passive && read.subject.type === 'none' && this.english ? this.finder.left(cue, sentence) : read.subject;
    if (read.contentEnd > so.inside) {
      so.inside = read.contentEnd;
      so.contentStart = cue.last;
    }
  }

  /** Does the next verb, right behind this one, report with this one's subject? */
  private leadsToNext(cue: VerbCue, sentence: MatrixSentence, next: SpeechCue | undefined, afterNext: SpeechCue | undefined, nested: boolean): boolean {
    if (next?.type !== 'verb' || next.first !== cue.last || cue.form !== 'finite') return false;
    // "disent reconnaître que": the second verb reports, the first gives it its subject
    if (next.form === 'infinitive' && next.head === next.first && /[qin]/.test(next.frames) && next.lemma !== FRAME.FIND)
      return (
        // "dit maintenir son appel": of what the first one reports
        this.english || !cue.frames.includes('i') || this.complement(next, sentence, afterNext) > 0 || this.markedRight(next, sentence, sentence.last) !== null
      );
    // "a répliqué en disant que seuls « … »", "replied saying that": what was said stands behind the second
    return (
      next.form === 'gerund' &&
      cue.stance !== 'denies' &&
      !cue.passive &&
      !nested &&
      next.frames.includes('q') &&
      this.complement(next, sentence, afterNext) > 0
    );
  }

  /** The last cue of a sentence where it takes in all that stands before its comma, a report of somebody else's too. */
  private wholeReport(sentence: MatrixSentence, cues: readonly SpeechCue[]) {
    let at = cues.length - 1;
    while (at > 0 && cues[at]!.type === 'verb' && (cues[at] as VerbCue).form === 'gerund') at--;
    const cue = cues[at];
    if (at < 1 || !cue || !cues.slice(0, at).some((other) => other.type === 'verb' && other.form === 'finite')) return null;
    let subject: Subject;
    let comma = cue.first - 1;
    if (cue.type === 'phrase') {
      if (cue.own || cue.viewpoint) return null;
      subject = this.finder.source(cue.last, sentence);
      if (subject.type !== 'phrase') return null;
    } else {
      if (cue.form !== 'finite' || cue.passive || cue.inverted >= 0 || !cue.frames.includes('q')) return null;
      subject = this.word(comma) === ',' ? this.finder.right(cue.last, sentence) : this.finder.left(cue, sentence);
      if (this.word(comma) !== ',') comma = (subject.type === 'phrase' ? subject.first : subject.type === 'pronoun' ? subject.at : 0) - 1;
      else if (subject.type !== 'phrase' || !this.mayBeSubject(subject) || !BORDER.SAYS_BEHIND.has(cue.lemma)) return null;
    }
    if (subject.type !== 'phrase' && subject.type !== 'pronoun') return null;
    // "…, he complained of pains"
    if (cue.type === 'verb' && cue.frames.includes('a') && SAID.OF_HOW.has(this.word(cue.last))) return null;
    if (comma <= sentence.first || this.word(comma) !== ',') return null;
    const last = subject.type === 'phrase' ? subject.last : subject.at + 1;
    const heard = cue.type === 'verb' && cue.frames.includes('t') ? Math.max(cue.last, this.finder.phraseEnd(cue.last, sentence.last)) : cue.last;
    const tail = Math.max(heard, last);
    // it closes the sentence, or only an apposition or a participle follows
    const next = this.units[tail];
    const behind = this.units[tail + 1];
    const closes =
      tail >= sentence.last ||
      this.closesSentence(tail, sentence) ||
      this.onlyWhere(tail, sentence) ||
      (next?.fold === ',' && behind?.type === 'word' && (FRAME.OPENS_APPOSITION.has(behind.fold) || this.grammar.isGerund(behind.fold)));
    if (!closes) return null;
    const begin = this.clauseBegin(sentence.first, comma);
    for (let i = begin; i < comma; i++) if (this.units[i]!.type === 'marked' && (i === begin || this.clauseLike(i) || this.isCapitalised(i))) return null;
    if (cues.some((other) => other.type === 'phrase' && !other.noun && other.first < comma && other.first > begin)) return null;
    // what is reported first opens the clause: "X said A", not "A, X said, and B"
    const first = cues.find((other) => other.type === 'verb' && other.form === 'finite' && other.first > begin) as VerbCue | undefined;
    if (!first || first.first >= comma || this.opensSubordinate(first, sentence)) return null;
    const own = this.finder.left(first, sentence);
    const opener = own.type === 'phrase' ? own.first : own.type === 'pronoun' ? own.at : -1;
    // "While she was ready, she insisted on A, X said"
    const led = opener > begin && this.word(opener - 1) === ',';
    const subordinate = led && (this.grammar.subordinators.has(this.word(begin)) || !this.finder.finiteBetween(begin, opener));
    if (opener < 0 || this.commaBefore(subordinate ? opener : begin, first.first) || (!subordinate && this.finder.finiteBetween(begin, opener))) return null;
    const quote = this.quoteOf(begin, comma);
    const frame: FrameId = cue.type === 'phrase' ? 'according' : 'after';
    return quote ? { at, comma, tail, subject, proposals: [{ ...quote, frame, subject }] } : null;
  }

  /** "…, X said in a letter to the council": where it was said, up to the end. */
  private onlyWhere(from: number, sentence: MatrixSentence): boolean {
    if (!this.grammar.prepositions.has(this.word(from)) || sentence.last - from > WHERE_REACH) return false;
    for (let i = from; i < sentence.last; i++) if (this.units[i]!.type === 'marked' || this.word(i) === ',') return false;
    return !this.finder.finiteBetween(from, sentence.last);
  }
}
