import type { FrameId } from '../../model/analysis.ts';
import * as FRAME from '../lang/any-frames.ts';
import * as SAID from '../lang/any-quotes.ts';
import type { MatrixSentence } from './1-matrix.ts';
import type { PhraseCue, SpeechCue, VerbCue } from './2-cues.ts';
import type { Subject } from './3-subjects.ts';
import { OpeningReader } from './frames/openings.ts';
import type { Proposal } from './proposal.ts';

/** The noun a participle belongs to begins at most so many units before it. */
const TOUCHING = 8;
/** Who speaks in a heading stands in at most so many units before its colon. */
const HEADING_SPEAKER = 6;
/** What somebody signs in a heading has at least so many words; without a verb, so many. */
const LEAST_SIGNED = 4;
const LONG_SIGNED = 6;
/** Where something was said takes at most so many units. */
const WHERE_REACH = 16;
/** Whose a noun is stands within so many units before it. */
const OWNER_REACH = 10;
/** The subject of a passive that is itself what was said has at most so many words. */
const PASSIVE_SUBJECT = 24;
/** Words a fragment needs behind a verb that is not of praise, blame or call: "publie une vidéo « documentaire »" is none. */
const LEAST_FRAGMENT = 3;

/** The noun of a law stands within so many units. */
const LAW_REACH = 8;
/** "It also found that" is a document's within so many sentences behind its last words. */
const DOCUMENT_REACH = 2;
/** The clause a conjunction opens before a participle is at most so many units long. */
const JOINED_CLAUSE = 20;

/** What one cue reports, and how far it is spoken for. */
interface Reading {
  readonly proposals: readonly Omit<Proposal, 'sentence' | 'cue' | 'cueSpan' | 'nested'>[];
  readonly consumed: number;
  readonly contentEnd: number;
  readonly subject: Subject;
}

/** Reads the frames of one sentence: which words are reported, by which cue, with which subject. */
export class FrameReader extends OpeningReader {
  /** The sentence being read, and the last one in which a document told something: "It also found that" goes on with it. */
  private current = 0;
  private documentTold = -DOCUMENT_REACH - 1;

  read(sentence: MatrixSentence, index: number, cues: readonly SpeechCue[], before?: MatrixSentence): Proposal[] {
    if (index < this.current) this.documentTold = -DOCUMENT_REACH - 1;
    this.current = index;
    const out: Proposal[] = [];
    const broken = before ? this.brokenOff(sentence, index, cues[0], before) : null;
    if (broken) return [broken];
    /** Marked units that a cue of this sentence has already. */
    const taken = new Set<number>();
    /** Units before this one are spoken for. */
    let consumed = sentence.first;
    /** Where the main clause begins behind a subordinate one that was read. */
    let base = sentence.first;
    this.firm = sentence.first;
    /** The subject that gerunds and coordinated verbs inherit. */
    let main: Subject | null = null;
    /** End of the indirect content read last: a cue before it is nested in it. */
    let inside = -1;
    /** Where that content began: a nested verb's subject stands behind it. */
    let contentStart = sentence.first;
    // "Germany told Niger that A, said two diplomats": the whole clause before, and the report within it
    const outer = this.english ? this.wholeReport(sentence, cues) : this.wholeBefore(sentence, cues);
    if (outer)
      for (const proposal of outer.proposals)
        out.push({ ...proposal, sentence: index, cue: cues[outer.at]!, cueSpan: this.cueSpan(cues[outer.at]!), nested: false });
    const whole = sentence;
    this.insertions = this.english ? this.insertionsOf(sentence) : [];
    const told = this.headingSigned(sentence) ?? this.headingTold(sentence, cues[0]) ?? this.headingMarked(sentence);
    if (told) {
      out.push({ ...told, sentence: index, cue: null, cueSpan: null, nested: false });
      if ((!told.marked.length && told.frame === 'after') || told.frame === 'colon') return out;
    }
    const mood = this.announced(sentence);
    if (mood && cues.every((cue) => this.units[cue.first]!.start > mood.spans[0]!.start))
      return [{ ...mood, sentence: index, cue: null, cueSpan: null, nested: false }];
    const telling = this.toldAs(sentence);
    if (telling && cues.every((cue) => cue.first < telling.from)) {
      const { from: _from, ...proposal } = telling;
      return [{ ...proposal, sentence: index, cue: null, cueSpan: null, nested: false }];
    }
    const wordings = this.wordings(sentence);
    for (const { proposal } of wordings) {
      for (const at of proposal.marked) taken.add(at);
      out.push({ ...proposal, sentence: index, cue: null, cueSpan: null, nested: false });
    }
    for (const told of this.announcedBy(sentence)) out.push({ ...told, sentence: index, cue: null, cueSpan: null, nested: false });
    for (const name of this.named(sentence)) {
      for (const at of name.marked) taken.add(at);
      out.push({ ...name, sentence: index, cue: null, cueSpan: null, nested: false });
    }
    for (let k = 0; k < cues.length; k++) {
      const cue = cues[k]!;
      if (wordings.some(({ from, last }) => cue.first >= from && cue.first < last)) continue;
      const within = outer !== null && k < outer.at;
      sentence = within ? { ...whole, last: outer.comma } : whole;
      if (k === outer?.at) {
        consumed = outer.tail;
        main = outer.subject;
        continue;
      }
      const nested = within || cue.first < inside;
      // "the tax – a tax that traders said was ruinous – and promised": an insertion has a speaker of its own
      const insertion = nested ? undefined : this.insertions.find(({ first, last }) => cue.first >= first && cue.first < last);
      if (insertion) {
        if (cue.type !== 'verb') continue;
        const scope = { ...whole, ...insertion };
        this.finder.floor = insertion.first;
        const own = this.readVerb(cue, scope, insertion.first, cues, k, null, false);
        for (const proposal of own?.proposals ?? []) out.push({ ...proposal, sentence: index, cue, cueSpan: this.cueSpan(cue), nested: false });
        continue;
      }
      this.finder.floor = within ? whole.first : nested ? contentStart : base;
      const add = (proposal: Omit<Proposal, 'sentence' | 'cue' | 'cueSpan' | 'nested'>): void => {
        // "dit X, qui a demandé à rester anonyme, « … »": the incise has them already
        if (!nested && proposal.kind === 'direct' && proposal.marked.every((at) => taken.has(at))) return;
        for (const at of proposal.marked) taken.add(at);
        if (this.english && this.tells(proposal.subject)) this.documentTold = index;
        out.push({ ...proposal, sentence: index, cue, cueSpan: this.spanOf(cue.first, cue.last), nested });
      };
      if (cue.type === 'phrase') {
        if (cue.noun) {
          const told = this.readNoun(cue, sentence, cues, k);
          // within what was reported only a report of somebody who is told
          const nestedNoun = cue.first < inside;
          if (told && nestedNoun) {
            for (const proposal of told.proposals)
              if (this.english && proposal.subject.type === 'phrase') out.push({ ...proposal, sentence: index, cue, cueSpan: this.cueSpan(cue), nested: true });
          } else if (told) {
            for (const proposal of told.proposals) add(proposal);
            consumed = Math.max(consumed, told.end);
            inside = Math.max(inside, told.end);
            contentStart = cue.last;
          }
          continue;
        }
        // "dément les propos de X selon qui A": X’s own, whoever denies them
        const whose = FRAME.WHOM.has(this.units[cue.last]?.fold ?? '');
        if (nested && !cue.ofNoun && !whose) continue;
        const read = this.readPhrase(cue, sentence, consumed, cues, k);
        if (!read) continue;
        for (const proposal of read.proposals) add(proposal);
        if (nested) continue;
        consumed = Math.max(consumed, read.consumed);
        main = read.subject;
        if (read.front) {
          inside = Math.max(inside, read.consumed);
          // "D’après elle, M. X a balayé l’idée, estimant que": the participle is M. X’s
          const participle = cues.find((later, j) => j > k && later.type === 'verb' && later.form === 'gerund' && later.first >= read.consumed);
          const own = participle ? this.finder.main({ ...sentence, first: read.from }, participle.first) : null;
          if (own?.type === 'phrase' && this.speaks(own)) main = own;
        }
        contentStart = read.front && !this.english ? Math.max(cue.last, read.from) : cue.last;
        continue;
      }
      const next = cues[k + 1];
      // "disent reconnaître que": the second verb reports, the first gives it its subject
      if (
        next?.type === 'verb' &&
        next.form === 'infinitive' &&
        next.first === cue.last &&
        next.head === next.first &&
        cue.form === 'finite' &&
        /[qin]/.test(next.frames) &&
        next.lemma !== FRAME.FIND &&
        // "dit maintenir son appel": of what the first one reports
        (this.english ||
          !cue.frames.includes('i') ||
          this.complement(next, sentence, cues[k + 2]) > 0 ||
          this.markedRight(next, sentence, sentence.last) !== null)
      ) {
        main = this.subjectOf(cue, sentence, main, consumed);
        continue;
      }
      // "a répliqué en disant que seuls « … »", "replied saying that": what was said stands behind the second
      if (
        next?.type === 'verb' &&
        next.form === 'gerund' &&
        next.first === cue.last &&
        cue.form === 'finite' &&
        cue.stance !== 'denies' &&
        !cue.passive &&
        !nested &&
        next.frames.includes('q') &&
        this.complement(next, sentence, cues[k + 2]) > 0
      ) {
        main = this.subjectOf(cue, sentence, main, consumed);
        continue;
      }
      const read = this.readVerb(cue, sentence, consumed, cues, k, main, nested);
      if (!read) {
        // no frame, but later verbs may inherit this one's subject: "X a pris la parole et a affirmé que"
        // and in "…, who denounced the raid, claiming that" it is the antecedent's
        const relative = this.english && this.units[cue.first - 1]?.fold === FRAME.WHO_DID;
        if (cue.form === 'finite' && !nested && (main === null || relative)) {
          const subject = this.finder.left(cue, sentence);
          if (subject.type === 'phrase' || subject.type === 'pronoun') main = subject;
        }
        continue;
      }
      // inside a reported clause only a report of its own counts, not a fragment of the outer speaker's words
      for (const proposal of read.proposals)
        if (!nested || /^(?:clause|colon|before)$/.test(proposal.frame) || (within && !this.english && /^(?:noun-object|infinitive)$/.test(proposal.frame)))
          add(proposal);
      if (!nested) {
        consumed = Math.max(consumed, read.consumed);
        if (cue.form !== 'gerund') this.firm = consumed;
        if (read.contentEnd > 0 && this.opensSubordinate(cue, sentence)) base = read.contentEnd;
        // "she was told A, but said B"
        main = cue.passive && read.subject.type === 'none' && this.english ? this.finder.left(cue, sentence) : read.subject;
        if (read.contentEnd > inside) {
          inside = read.contentEnd;
          contentStart = cue.last;
        }
      }
    }
    return out;
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
      subject = this.units[comma]?.fold === ',' ? this.finder.right(cue.last, sentence) : this.finder.left(cue, sentence);
      if (this.units[comma]?.fold !== ',') comma = (subject.type === 'phrase' ? subject.first : subject.type === 'pronoun' ? subject.at : 0) - 1;
      else if (subject.type !== 'phrase' || !this.mayBeSubject(subject) || !FRAME.STANDS_BEFORE_SUBJECT.has(cue.lemma)) return null;
    }
    if (subject.type !== 'phrase' && subject.type !== 'pronoun') return null;
    // "…, he complained of pains"
    if (cue.type === 'verb' && cue.frames.includes('a') && FRAME.OF_OR_ABOUT.has(this.units[cue.last]?.fold ?? '')) return null;
    if (comma <= sentence.first || this.units[comma]?.fold !== ',') return null;
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
      (next?.fold === ',' && behind?.type === 'word' && (FRAME.OPENS_APPOSITION.has(behind.fold) || this.lexicon.grammar.isGerund(behind.fold)));
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
    const led = opener > begin && this.units[opener - 1]!.fold === ',';
    const subordinate = led && (this.lexicon.grammar.subordinators.has(this.units[begin]!.fold) || !this.finder.finiteBetween(begin, opener));
    if (opener < 0 || this.commaBefore(subordinate ? opener : begin, first.first) || (!subordinate && this.finder.finiteBetween(begin, opener))) return null;
    const quote = this.quoteOf(begin, comma);
    const frame: FrameId = cue.type === 'phrase' ? 'according' : 'after';
    return quote ? { at, comma, tail, subject, proposals: [{ ...quote, frame, subject }] } : null;
  }

  private insertions: readonly { readonly first: number; readonly last: number }[] = [];

  /** What stands between two dashes of a sentence. */
  private insertionsOf(sentence: MatrixSentence): { first: number; last: number }[] {
    const dashes: number[] = [];
    for (let i = sentence.first + 1; i < sentence.last - 1; i++)
      if (
        this.units[i]!.type === 'punct' &&
        (/^[—–]$/.test(this.units[i]!.fold) || (this.units[i]!.fold === '-' && this.units[i - 1]!.end < this.units[i]!.start))
      )
        dashes.push(i);
    if (dashes.length !== 2 && dashes.length !== 4) return [];
    const out: { first: number; last: number }[] = [];
    for (let i = 0; i + 1 < dashes.length; i += 2) out.push({ first: dashes[i]! + 1, last: dashes[i + 1]! });
    return out;
  }

  /** "The bridge is lost - Doro", "La crue menace la ville : le préfet": whoever signs what a heading says, behind its last dash or colon. */
  private headingSigned(sentence: MatrixSentence): Omit<Proposal, 'sentence' | 'cue' | 'cueSpan' | 'nested'> | null {
    const bracketed = this.english ? null : this.headingBracketed(sentence);
    if (bracketed) return bracketed;
    if (!this.isHeading(sentence)) return null;
    const { grammar } = this.lexicon;
    let sign = sentence.last - 2;
    while (sign > sentence.first && sentence.last - sign <= HEADING_SPEAKER && this.units[sign]!.type === 'word') sign--;
    if (sign <= sentence.first) return null;
    const mark = this.units[sign]!;
    const spaced = this.units[sign - 1] !== undefined && this.units[sign - 1]!.end < mark.start && mark.end < this.units[sign + 1]!.start;
    if (mark.type !== 'punct' || !(mark.fold === ':' || (/^[-–—]$/.test(mark.fold) && spaced))) return null;
    if (this.wordCount(sentence.first, sign) < LEAST_SIGNED || this.finder.finiteBetween(sign + 1, sentence.last)) return null;
    const first = grammar.determiners.has(this.units[sign + 1]!.fold) ? sign + 2 : sign + 1;
    const head = this.units[first];
    const person = this.finder.isPerson(sign + 1) && this.finder.fillsMention(sign + 1, sentence.last);
    const one = this.english && mark.fold === ':' && sentence.last - first === 1;
    const named = this.english && mark.fold === ':' && this.finder.fillsMention(sign + 1, sentence.last) && this.finder.finiteBetween(sentence.first, sign);
    const body = named || (one && (FRAME.SPEAKS_IN_HEADING.has(head!.fold) || (grammar.isPerson(head!.fold) && head!.fold.endsWith('s'))));
    const office = head !== undefined && sentence.last - first <= 2 && grammar.isPerson(head.fold) && !grammar.documents.has(head.fold) && !head.capital;
    if (!person && !office && !body) return null;
    // "Raids in the north : the mayor" tells what it is about
    if (!body && !this.finder.finiteBetween(sentence.first, sign) && !(this.english && this.wordCount(sentence.first, sign) >= LONG_SIGNED)) return null;
    const quote = this.quoteOf(sentence.first, sign);
    return quote ? { ...quote, frame: 'after', subject: { type: 'phrase', first: sign + 1, last: sentence.last } } : null;
  }

  /** "Nigeria : douze morts dans un naufrage (police)": who told it stands in brackets at the end. */
  private headingBracketed(sentence: MatrixSentence): Omit<Proposal, 'sentence' | 'cue' | 'cueSpan' | 'nested'> | null {
    const { units } = this;
    const close = sentence.last - 1;
    if (units[close]?.fold !== ')') return null;
    let open = close - 1;
    while (open > sentence.first && close - open <= HEADING_SPEAKER && units[open]!.fold !== '(') open--;
    const source: Extract<Subject, { type: 'phrase' }> = { type: 'phrase', first: open + 1, last: close };
    if (units[open]!.fold !== '(' || open + 1 >= close || units[open + 1]!.type !== 'word' || this.finder.finiteBetween(open + 1, close)) return null;
    let colon = sentence.first;
    while (colon < open && units[colon]!.fold !== ':') colon++;
    if (colon === sentence.first || colon >= open || open - colon <= LEAST_FRAGMENT || this.marksBetween(sentence.first, open)) return null;
    if (this.finder.finiteBetween(sentence.first, colon) || !this.speaks(source)) return null;
    const quote = this.quoteOf(colon + 1, open);
    return quote ? { ...quote, frame: 'after', subject: source } : null;
  }

  /** "Mayor: Gao needs a bridge", "Report: prices could fall": who says what a heading says. */
  private headingTold(sentence: MatrixSentence, cue: SpeechCue | undefined): Omit<Proposal, 'sentence' | 'cue' | 'cueSpan' | 'nested'> | null {
    if (!this.english || !this.isHeading(sentence)) return null;
    let colon = sentence.first + 1;
    while (colon < sentence.last && colon - sentence.first <= HEADING_SPEAKER && this.units[colon]!.type === 'word') colon++;
    if (cue && cue.first < colon) return null;
    if (this.units[colon]?.fold !== ':' || colon + 1 >= sentence.last || this.wordCount(colon + 1, sentence.last) < LEAST_FRAGMENT) return null;
    const { grammar } = this.lexicon;
    const head = this.units[colon - 1]!;
    const person = this.finder.isPerson(sentence.first) && this.finder.fillsMention(sentence.first, colon);
    const speaks =
      grammar.isPerson(head.fold) || (grammar.documents.has(head.fold) && !FRAME.HEADS_AND_SAYS_NOTHING.has(head.fold)) || grammar.inquiries.has(head.fold);
    const body = colon === sentence.first + 1 && FRAME.SPEAKS_IN_HEADING.has(head.fold);
    if (!person && !speaks && !body) return null;
    // "Anna Dorval: Widow of a fisher leaves": of her, not by her
    if (person && !this.finder.finiteBetween(colon + 1, sentence.last)) return null;
    const quote = this.quoteOf(colon + 1, sentence.last);
    if (!quote || quote.kind === 'direct') return null;
    return { ...quote, frame: 'colon', subject: { type: 'phrase', first: sentence.first, last: colon } };
  }

  /** "‘Absurd and immoral’: council gives seat away": marked words that open a heading, up to a colon or a comma. */
  private headingMarked(sentence: MatrixSentence): Omit<Proposal, 'sentence' | 'cue' | 'cueSpan' | 'nested'> | null {
    if (!this.english || !this.isHeading(sentence)) return null;
    const first = this.units[sentence.first]!;
    if (first.type !== 'marked' || this.units[sentence.first + 1]?.fold !== ':' || sentence.first + 2 >= sentence.last) return null;
    if (this.wordsIn(first.marked!.inner) < 2) return null;
    return { ...this.direct(sentence.first), frame: 'floating', subject: { type: 'none' } };
  }

  /** "…, X said in a letter to the council": where it was said, up to the end. */
  private onlyWhere(from: number, sentence: MatrixSentence): boolean {
    if (!this.lexicon.grammar.prepositions.has(this.units[from]!.fold) || sentence.last - from > WHERE_REACH) return false;
    for (let i = from; i < sentence.last; i++) if (this.units[i]!.type === 'marked' || this.units[i]!.fold === ',') return false;
    return !this.finder.finiteBetween(from, sentence.last);
  }

  private cueSpan(cue: SpeechCue) {
    return this.spanOf(cue.first, cue.last);
  }

  private readVerb(
    cue: VerbCue,
    sentence: MatrixSentence,
    consumed: number,
    cues: readonly SpeechCue[],
    k: number,
    main: Subject | null,
    nested: boolean,
  ): Reading | null {
    const { units } = this;
    const { grammar } = this.lexicon;
    const frames = cue.frames;
    const before = units[cue.first - 1];
    const as =
      cue.first - 1 >= sentence.first && before!.fold === SAID.AS
        ? cue.first - 1
        : this.english
          ? this.asBefore(cue, sentence)
          : this.thatIsWhat(cue, sentence);
    // « Q » : c’est ce que réclament les jeunes
    if (!this.english && this.saysOfMarks(cue, sentence)) return null;
    // ", ce que nie le gouvernement": who answers what was said
    if (
      !this.english &&
      as < 0 &&
      before !== undefined &&
      grammar.complementisers.has(before.fold) &&
      units[cue.first - 2]?.fold === FRAME.WHAT &&
      units[cue.first - 3]?.fold === ','
    )
      return null;
    // "As officials told Lake News that A, B": a clause of the verb's own
    const own = this.english && as >= 0 && this.thatBehind(cue, sentence, cues[k + 1]);
    if (as >= 0 && cue.form === 'finite' && !nested && !own) return this.readAs(cue, sentence, consumed, cues, k, as);

    // "“Q,” the radio quoted X as saying"
    const quotedFirst = this.english && !cue.passive && cue.form === 'finite' && !nested ? this.quotedAs(cue, sentence, cues, k) : null;
    if (quotedFirst) return quotedFirst;
    // The words stand before: « Q », a déclaré X · CLAUSE, a indiqué X · "Q," X said
    const heard = this.english && cue.lemma === SAID.HEARS;
    if (cue.form === 'finite' && (!cue.passive || heard) && !nested) {
      const after = this.readAfter(cue, sentence, consumed, cues, k);
      // "CLAUSE, the inquest heard": who said it there is not told
      if (after && heard)
        return { ...after, proposals: after.proposals.map((said) => ({ ...said, subject: { type: 'none' } as Subject })), subject: { type: 'none' } };
      if (after) return after;
    }

    // "“Q,” the mayor was quoted as saying.": whoever is quoted stands before the verb
    const asSaying = this.english && cue.passive ? this.wasQuoted(cue, sentence, consumed, cues[k + 1]) : null;
    if (asSaying) return asSaying;
    // "the report quoted X as saying that": X speaks
    const quoted = this.english && !cue.passive ? this.quotedAs(cue, sentence, cues, k) : null;
    if (quoted) return quoted;
    let subject = cue.lemma === FRAME.MAKES_SAY ? this.madeToSay(cue, sentence) : this.subjectOf(cue, sentence, main, consumed);
    if (cue.lemma === FRAME.MAKES_SAY) {
      if (subject.type !== 'phrase') return null;
      cue = { ...cue, last: subject.last };
    }
    if (!this.english && subject.type === 'phrase') subject = this.signer(subject, sentence) ?? subject;
    // "Once officials say that A, B": nobody has said it yet
    if (this.english && cue.tense === 'present' && FRAME.NOT_YET.has(units[sentence.first]!.fold) && this.opensSubordinate(cue, sentence)) return null;
    // "on lui a dit que A": he was told, by nobody the text names
    if (!this.english && subject.type === 'nobody' && this.toldTo(cue, subject.at)) {
      cue = { ...cue, passive: true };
      subject = { type: 'none' };
    }
    // "tout semble indiquer que": nobody
    if (!this.english && subject.type === 'phrase' && subject.last - subject.first === 1 && units[subject.first]!.fold === FRAME.EVERYTHING)
      subject = { type: 'none' };
    const place = subject.type === 'nobody' ? this.placeOf(subject.at, sentence) : null;
    if (place) subject = place;
    if (subject.type === 'nobody' && !cue.passive) {
      // "on lit dans le communiqué", "nous avons dit": the writer's own; a document may still speak
      return null;
    }
    if (cue.passive) {
      const said = nested ? null : this.passiveNoun(cue, sentence, consumed);
      if (said) return { proposals: [said.proposal], consumed: said.end, contentEnd: -1, subject: said.proposal.subject };
      subject = this.agent(cue, sentence);
      // "est poursuivi pour « corruption »": by the law
      // "est jugée « injuste » par les commerçants": the marks alone
      const by =
        this.english || subject.type !== 'phrase' || units[cue.last]?.type !== 'marked' || units[subject.first - 1]?.fold !== FRAME.JUDGED_BY
          ? -1
          : subject.first - 1;
      if (by === cue.last + 1) return { proposals: [{ ...this.direct(cue.last), frame: 'fragment', subject }], consumed: by, contentEnd: -1, subject };
      // "est jugé pour « vol »", "reconnus coupables de « fraude »": by a court
      const charged = FRAME.TRIES.has(cue.lemma) ? FRAME.OF_A_CRIME : cue.lemma === FRAME.RECOGNISES ? FRAME.GUILTY : null;
      if (!this.english && (charged?.has(units[cue.last]?.fold ?? '') || FRAME.DEALT_WITH.has(cue.lemma))) return null;
      // "sont considérés comme les « hommes bleus »": without an agent nobody is quoted
      if (subject.type === 'none' && !/[qp]/.test(frames)) return null;
      // "est soupçonné de": a suspicion is no report
      if (FRAME.SUSPECTS.has(cue.lemma)) return null;
    }
    // "ce qu’ils disent être …": a relative clause of the writer's
    const subjectAt = subject.type === 'pronoun' ? subject.at : subject.type === 'phrase' ? subject.first : -1;
    const relative =
      subjectAt > sentence.first + 1 && grammar.complementisers.has(units[subjectAt - 1]!.fold) && FRAME.ONE_WHICH.has(units[subjectAt - 2]!.fold);
    // "se rappeler ce que le sage disait : « … »": his words
    if (relative && !(subject.type === 'phrase' && this.markedRight(cue, sentence, sentence.last)?.colon)) return null;
    // "Responding to allegations that A, the charity said B": of the noun
    const ofNoun = cues[k + 1]?.type === 'phrase' && (cues[k + 1] as PhraseCue).noun === true;
    if (this.english && ofNoun && cue.stance === 'answers' && units[cue.last]?.fold === FRAME.RESPONDS_TO) return null;
    // "the storm claimed ten lives", "the film tells the story of"
    if (this.english && this.isNoReport(cue)) return null;
    // "arguing with a widow"; "in, say, Gao"
    if (this.english && FRAME.ARGUES.has(`${cue.lemma} ${units[cue.last]?.fold}`)) return null;
    if (
      this.english &&
      cue.lemma === FRAME.SAY_ALONE &&
      cue.tense === 'present' &&
      units[cue.head]!.fold === FRAME.SAY_ALONE &&
      before?.fold === ',' &&
      units[cue.last]?.fold === ','
    )
      return null;
    const thatClause = this.english && frames.includes('r') && this.complement(cue, sentence, cues[k + 1]) > 0;
    const itself = thatClause && subject.type === 'pronoun' && subject.thing === true && this.current - this.documentTold <= DOCUMENT_REACH;
    if (frames.includes('r') && !itself && !this.tells(subject, thatClause, thatClause && cue.first === cue.head && FRAME.FINDS_OUT.has(cue.lemma)))
      return null;
    // "disposent de lois plus sévères que": only "dispose que" is a text's
    if (cue.lemma === FRAME.DISPOSES && !grammar.complementisers.has(units[cue.last]?.fold ?? '')) return null;
    if (this.english && (itself || this.tells(subject))) this.documentTold = this.current;
    // "cela signifie que A": what it means, told by nobody
    if (cue.lemma === FRAME.MEANS && cue.tense === 'present') return null;
    // "no group claimed", "aucun responsable n’a dit": nobody did
    if (subject.type === 'phrase' && FRAME.NOBODY_AT_ALL.has(units[subject.first]!.fold)) return null;
    if (nested && (subject.type === 'pronoun' || subject.type === 'inherit' || subject.type === 'none')) return null;

    // "A fighter claiming to speak for the group said": it tells who, not what
    if (
      cue.form === 'gerund' &&
      this.english &&
      before?.type === 'word' &&
      before.fold !== FRAME.JOINS_PARTICIPLE &&
      cues.some((later, j) => j > k && later.type === 'verb' && later.form === 'finite')
    )
      return null;
    // "Citing safety, officials have urged X": the reason of whoever comes behind the comma
    const cited = this.english && cue.lemma === FRAME.CITES && cue.form === 'gerund' && cue.first === sentence.first ? this.citedFirst(cue, sentence) : null;
    if (cited) return cited;
    const opening =
      cue.first === sentence.first || this.opensOnInfinitive(cue, sentence) || (!this.english && units[cue.first]!.capital)
        ? this.openingReport(cue, sentence, cues[k + 1])
        : null;
    if (opening && !nested) return opening;
    // "Reconnaissant l’existence de …, le chef …": an opening participle sets the scene
    if (cue.form === 'gerund' && (cue.first === sentence.first || (!this.english && units[cue.first]!.capital))) return null;
    // "C’est en assurant la promotion du livre que X a été frappé": how it came
    if (
      !this.english &&
      cue.form === 'gerund' &&
      before?.fold === FRAME.IS &&
      units[cue.first]!.fold === FRAME.BY_DOING &&
      units[cue.first - 2]?.fold === FRAME.THIS_IS
    )
      return null;
    // "Asked about the tax, he smiled"
    if (this.english && cue.first === sentence.first && cue.first === cue.head && FRAME.ASKED.test(units[cue.first]!.fold)) return null;
    const end = this.contentEnd(cue.last, sentence, cues, k);
    // "Un exercice périlleux, admet un cadre, qui …": an incise behind words that are no clause
    if (subject.type === 'phrase' && !cue.passive && before?.fold === ',' && !this.speaks(subject) && this.namesSomebody(cue.last, end)) return null;
    const result = (proposals: Omit<Proposal, 'sentence' | 'cue' | 'cueSpan' | 'nested'>[], contentEnd: number) =>
      proposals.length ? { proposals, consumed: contentEnd, contentEnd, subject } : null;

    // S V : « Q »  ·  S V, « Q »  ·  S V « Q »
    // "accuse “le régime” d’avoir …": the marks name the accused
    const accused = frames.includes('p') && units[cue.last]?.type === 'marked' && this.accusation(cue.last, end) > 0;
    if (/[dqf]/.test(frames) && !accused) {
      const read = this.markedRight(cue, sentence, end);
      // "le comité qui observe la grève : « … »": a verb with an object of its own does not introduce speech
      const alien = read !== null && !this.english && this.speaksOfSubject(read.colon, read.quotes[0]?.marked[0] ?? -1, cue);
      const right = alien || (read?.colon && !this.english && this.perceives(cue, sentence)) ? null : read;
      // "dit « comprendre » ce que vivent les gens": the verb alone is marked
      const verbOnly = right && !this.english && right.quotes.length === 1 ? this.markedInfinitive(cue.last, end) : null;
      if (verbOnly) return result([{ ...verbOnly, frame: 'infinitive', subject }], end);
      // "juge « inacceptable » que la crèche ferme", "« urgent » de fermer": what is judged stands behind the marks
      const behind = right && !this.english && !right.colon && right.quotes.length === 1 ? cue.last + 1 : -1;
      const judged =
        behind > 0 &&
        FRAME.FINDS.has(cue.lemma) &&
        (grammar.complementisers.has(units[behind]?.fold ?? '') ||
          (FRAME.OF.has(units[behind]?.fold ?? '') && this.infinitive(behind, sentence) === behind + 1));
      const whole = judged && !this.hasVerb(units[cue.last]!.marked!.inner) ? this.quoteOf(cue.last, this.contentEnd(behind + 1, sentence, cues, k)) : null;
      if (whole) return result([{ ...whole, kind: 'mixed', frame: 'mixed', subject }], end);
      if (right) {
        // "dit avoir passé dix mois en prison : « … »": both are reported
        const colon = right.colon ? right.quotes[0]!.marked[0]! - 1 : -1;
        const before =
          colon > 0 && frames.includes('i') && this.infinitive(cue.last, sentence) === cue.last ? this.quoteOf(cue.last, colon, 'infinitive') : null;
        if (before)
          return result(
            [{ ...before, frame: 'infinitive', subject }, ...right.quotes.map((quote) => ({ ...quote, frame: 'colon' as FrameId, subject }))],
            right.last,
          );
        const frame: FrameId = right.colon ? 'colon' : cue.form === 'gerund' ? 'coordinated' : 'before';
        return result(
          right.quotes.map((quote) => ({ ...quote, frame, subject })),
          right.last,
        );
      }
    }
    // "A witness said: I saw three trucks": speech without marks
    // "She puts it bluntly: nobody came"
    let told =
      this.english && cue.lemma === FRAME.PUTS_IT && FRAME.HOW_PUT.test(units[cue.last]?.fold ?? '')
        ? cue.last + (units[cue.last + 1]?.fold === FRAME.WAY ? 2 : 1)
        : cue.last;
    while (!this.english && told < sentence.last && (grammar.adverbs.has(units[told]!.fold) || grammar.temporal.has(units[told]!.fold))) told++;
    if (units[told]?.fold === ':' && /[dq]/.test(frames) && cue.form === 'finite' && !cue.passive && !nested && subject.type !== 'none') {
      // "l’ont rappelé : le puits est « le seul » qui …": a clause of which only some words are marked
      let marks = units[told + 1]?.type === 'marked';
      for (let i = told; i < sentence.last; i++) if (units[i]!.type === 'marked' && (this.english || this.isSentence(i))) marks = true;
      const stop = this.english ? sentence.last : this.contentEnd(told + 1, sentence, cues, k);
      const said = marks || !this.finder.finiteBetween(told, stop) ? null : this.quoteOf(told + 1, stop);
      if (said) return result([{ ...said, frame: 'colon', subject }], stop);
    }
    // "justified the curfew by the need to “restore order”"
    const reason = this.english && FRAME.JUSTIFIES.has(cue.lemma) ? this.reason(cue.last, end) : -1;
    const because = reason > 0 ? this.quoteOf(reason, end) : null;
    if (because && because.kind !== 'indirect') return result([{ ...because, frame: 'mixed', subject }], end);
    // S V que CLAUSE
    const tells = this.tellsHow(cue, sentence);
    if (frames.includes('q') || cue.lemma === FRAME.QUESTIONS || (this.english && cue.stance === 'denies') || tells > 0) {
      // "ont trouvé des preuves que": of the noun
      const judged = grammar.complementisers.has(units[cue.last + 1]?.fold ?? '') && !grammar.determiners.has(units[cue.last]!.fold);
      const object = cue.lemma === FRAME.FIND && !judged && !grammar.complementisers.has(units[cue.last]?.fold ?? '');
      const from = tells > 0 ? tells : object ? -1 : this.complement(cue, sentence, cues[k + 1]);
      // "declared the presence “unlawful”": no clause
      const named = frames.includes('k') && from === cue.last && this.namesQuality(from, end);
      if (from > 0 && !named) {
        const stop = this.contentEnd(from, sentence, cues, k);
        const quote = this.quoteOf(from, stop);
        // "demande que A": a call asserts nothing, and counts where some of its words are between marks
        const call = frames.includes('f') && /^(?:calls|asks|proposes)$/.test(cue.stance) && !this.isReflexive(cue);
        if (quote && call && quote.kind === 'indirect') return null;
        // "Jamais il n’a dit que A"
        const never = !this.english && FRAME.DENIES_VERB.has(units[cue.first]!.fold) && FRAME.NEVER.has(units[sentence.first]!.fold);
        if (quote && !never && !(cue.negated && !/^(?:denies|confirms|acknowledges)$/.test(cue.stance)))
          return result(
            this.quotesOf(from, stop).map((part) => ({ ...part, frame: (cue.form === 'finite' ? 'clause' : 'coordinated') as FrameId, subject })),
            stop,
          );
        return null;
      }
    }
    if (cue.negated) return null;
    // "se disent prêts à mourir": what people say of themselves
    if (
      FRAME.SAYS_OF_ITSELF.has(cue.lemma) &&
      this.isReflexive(cue) &&
      units[cue.last]?.type === 'word' &&
      !grammar.determiners.has(units[cue.last]!.fold) &&
      !grammar.coordinators.has(units[cue.last]!.fold) &&
      (!grammar.adverbs.has(units[cue.last]!.fold) || cue.lemma === FRAME.SAY) &&
      !(cue.lemma === FRAME.DECLARE && grammar.prepositions.has(units[cue.last]!.fold))
    ) {
      let from = cue.last;
      while (from < end && grammar.adverbs.has(units[from]!.fold)) from++;
      const stop = this.infinitiveEnd(from, end);
      const quote = from < end ? this.quoteOf(from, stop) : null;
      if (quote) return result([{ ...quote, frame: 'infinitive', subject }], stop);
    }
    // S V (de) INFINITIVE: "admis mener des discussions", "nie avoir"
    // "are alleged to have fled", "is said to be ill"; "was told to leave" is an order
    // "was reported to police": whom it was told
    const heardBy = units[cue.last + 1];
    const rumoured =
      this.english &&
      cue.passive &&
      units[cue.last]?.fold === FRAME.TO_BE &&
      FRAME.RUMOURED.has(cue.lemma) &&
      heardBy?.type === 'word' &&
      !(heardBy.capital || grammar.determiners.has(heardBy.fold) || grammar.isPerson(heardBy.fold));
    if (rumoured) subject = { type: 'none' };
    // "a juré de venger": a promise; "jure avoir entendu": a claim
    const vowed = !this.english && cue.stance === 'promises' && FRAME.OF.has(units[cue.last]?.fold ?? '');
    const found = !this.english && FRAME.FINDS.has(cue.lemma) && this.isJudgement(cue.last, sentence);
    if ((frames.includes('i') && !vowed) || rumoured || found) {
      const from = found ? cue.last : this.infinitive(cue.last, sentence);
      if (from > 0) {
        const stop = this.infinitiveEnd(from, from < end ? end : this.contentEnd(from, sentence, cues, k));
        const quote = this.quoteOf(from, stop, 'infinitive');
        if (quote) return result([{ ...quote, frame: 'infinitive', subject }], stop);
      }
    }
    // X accuse Y de …
    if (frames.includes('p') && !frames.includes('w')) {
      const verb = this.accusation(cue.last, end, cue.passive, FRAME.BLAMED_FOR.get(cue.lemma));
      const from = verb < 0 && cue.lemma === FRAME.ACCUSE && !cue.passive ? this.accusedOf(cue.last, end) : verb;
      if (from > 0) {
        const stop = this.english ? end : this.occasionBegin(from, this.insertedEnd(cue, from, this.infinitiveEnd(from, end)));
        const quote = this.quoteOf(from, stop);
        if (quote) return result([{ ...quote, frame: 'infinitive', subject }], stop);
      }
    }
    // "a parlé de transactions": what is told as new; "a parlé de cette épreuve" only names a subject
    // "the film tells of a boy": a thing
    const tale = this.english && cue.lemma === FRAME.TELLS_A_TALE && subject.type === 'phrase' && !this.speaks(subject);
    if (frames.includes('a') && !tale && (cue.form === 'finite' || (cue.lemma.includes(' ') && cue.form === 'gerund'))) {
      const about = units[cue.last];
      const from = cue.last + 1;
      if (about && (FRAME.ABOUT_WHAT.has(about.fold) || FRAME.HINTS_AT.has(`${cue.lemma} ${about.fold}`)) && from < end) {
        const how = this.english && FRAME.HOW_OR_WHY.has(units[from]!.fold);
        const felt = !this.english && [0, 1, 2].some((n) => FRAME.FELT.has(units[from + n]?.fold ?? ''));
        const told = how || (this.english && cue.stance === 'warns') || cue.lemma.includes(' ') || !grammar.definite.has(units[from]!.fold);
        // "a d’abord parlé d’une panne, puis d’un sabotage": two versions
        const second = told && !this.english ? this.thenOf(from, end) : -1;
        const versions = second > 0 ? [this.quoteOf(from, second, 'noun'), this.quoteOf(second + 2, end, 'noun')] : [];
        if (versions.length && versions.every((version) => version !== null))
          return result(
            versions.map((version) => ({ ...version!, frame: 'noun-object' as FrameId, subject })),
            end,
          );
        const stop = this.clauseBehind(from, end);
        const quote = told ? this.quoteOf(how ? from + 1 : from, this.isHeading(sentence) ? this.headingReason(from, end) : stop) : null;
        if (quote && !(felt && quote.kind === 'indirect')) return result([{ ...quote, frame: 'noun-object', subject }], end);
      }
    }
    // "estime à 3 000 le nombre de A", "estime le coût des dégâts à 170 millions"
    if (!this.english && cue.lemma === FRAME.ESTIMATES && !cue.passive && this.putsAt(cue.last, end)) {
      const quote = this.quoteOf(cue.last, end, 'noun');
      if (quote) return result([{ ...quote, frame: 'noun-object', subject }], end);
    }
    // "invoque un risque d’avalanche", "arguant d’un manque de moyens"
    const ground = !this.english && !cue.passive ? (this.isReason(cue, cue.last) ? cue.last : this.chargeOf(cue)) : -1;
    if (ground > 0 && ground < end && cue.lemma !== FRAME.ALLEGES) {
      const stop = this.gerundBegin(ground, this.occasionBegin(ground, this.infinitiveEnd(ground, end)));
      const quote = this.quoteOf(ground, stop, 'noun');
      if (quote && quote.kind === 'indirect') return result([{ ...quote, frame: 'noun-object', subject }], end);
    }
    // S V NOUN: "a nié toute implication", "a annoncé la création de"; "n’a annoncé aucune mesure" is none
    const nothing = FRAME.NO_SUCH.has(units[cue.last]?.fold ?? '') && !/^(?:denies)$/.test(cue.stance);
    // "a promis de réparer le pont": no noun
    const verbal = !this.english && !cue.lemma.includes(' ') && this.infinitive(cue.last, sentence) > 0;
    const judged = cue.lemma === FRAME.QUALIFIES && this.marksBetween(cue.last, end);
    // "confirmed “an accident” on the yacht"
    const inMarks = this.english && units[cue.last]?.type === 'marked' && this.nounGoesOn(cue.last, sentence);
    if (frames.includes('n') && !cue.passive && !nothing && !verbal && !judged) {
      // "a réitéré son souhait de …": the noun of the light verb tells what
      // "qualifie de vol la hausse", "le qualifiant de cruel": what it is said to be
      const quality = cue.lemma === FRAME.QUALIFIES && grammar.complement.has(units[cue.last]?.fold ?? '') && cue.last + 1 < end ? cue.last + 1 : -1;
      const light = cue.lemma.includes(' ') && cue.last > cue.head + 1 && !(this.english && !FRAME.EXPRESSES_A_NOUN.test(cue.lemma));
      const from = quality > 0 ? quality : inMarks ? cue.last : light ? cue.head + 1 : this.nounObject(cue.last, sentence, end);
      // "reported 46 cases", but "reporting from Gao", "reported missing"
      const told =
        !FRAME.REPORTS.has(cue.lemma) ||
        (from === cue.last && cue.form === 'finite' && (units[from]!.type === 'number' || grammar.determiners.has(units[from]!.fold)));
      // "dismissed X's claim that A": the claim is X's
      const theirs = this.english && FRAME.DISMISSES.has(cue.lemma) && ofNoun;
      // "cited the Torture Act": a law is no words of whoever cites it
      const law = this.english && cue.lemma === FRAME.CITES && from > 0 && this.namesLaw(from, end);
      // "explique les enjeux", "communique avec les élus": what it was about
      const matter = !this.english && (FRAME.MATTER.has(units[from + 1]?.fold ?? '') || FRAME.MATTER.has(units[from + 2]?.fold ?? ''));
      const about = (matter && /^(?:explains|announces|affirms|recalls|says)$/.test(cue.stance)) || (cue.lemma === FRAME.COMMUNICATES && from > cue.last);
      // ", citant la marine": whom he cites
      const cites =
        !this.english &&
        cue.lemma === FRAME.QUOTES &&
        cue.form === 'gerund' &&
        from > 0 &&
        (this.wordCount(from, end) < LEAST_FRAGMENT || this.finder.isMention(from + 1));
      if (from > 0 && told && !law && !about && !theirs && !cites) {
        const own = this.gerundBegin(from, this.occasionBegin(from, this.reasonBegin(from, this.infinitiveEnd(from, this.clauseBehind(from, end)))));
        const stop = this.placeBegin(cue, from, this.comparedBegin(from, own));
        // "a confirmé cette information": it only points back
        const pointsBack = !this.english && FRAME.CONFIRMS.has(cue.lemma) && [0, 1, 2].some((n) => FRAME.SAID_BEFORE.has(units[from + n]?.fold ?? ''));
        // "a reconnu l’indépendance de l’archipel": an act of states
        const recognised = cue.lemma === FRAME.RECOGNISES && [0, 1, 2].some((n) => from + n < end && FRAME.RECOGNISED.has(units[from + n]!.fold));
        // "a confirmé son retour en forme en gagnant": by what he did
        const shown = !this.english && FRAME.SHOWS_BY_DEED.has(cue.lemma) && this.doneBy(from, end);
        const back = !this.english && cue.stance !== 'denies' && FRAME.THIS_ONE.has(units[from]!.fold) && stop - from <= 3;
        const quote =
          this.claims(cue, from, end) && !this.namesSomebody(from, end) && !back && !pointsBack && !recognised && !shown && !this.onlyFelt(cue, from, end)
            ? this.quoteOf(from, stop, 'noun')
            : null;
        if (quote) {
          const fragments = quote.kind === 'mixed' && FRAME.CITES_MARKS.has(cue.lemma) ? this.fragments(from, end) : null;
          return result(
            fragments ? fragments.map((f) => ({ ...f, frame: 'fragment' as FrameId, subject })) : [{ ...quote, frame: 'noun-object', subject }],
            end,
          );
        }
      }
    }
    // "expressed its “disappointment”", not "expressed dismay that a “film” …"
    if (cue.lemma === FRAME.EXPRESS && !units[cue.last]?.marked && !units[cue.last + 1]?.marked) return null;
    // calls, praise, condemnation: only where some of the words are between marks
    if (/[fd]/.test(frames)) {
      const complement = cue.lemma === FRAME.REFERS ? -1 : this.callComplement(cue.last, end);
      // "calling on X to open “safe corridors” into …": the object alone is quoted
      const object = complement > 0 && this.english && complement + 1 < end ? units[complement + 1]! : null;
      if (object?.marked && cue.stance === 'calls' && !this.hasVerb(object.marked.inner))
        return result([{ ...this.direct(complement + 1), frame: 'fragment', subject }], end);
      if (complement > 0) {
        const quote = this.quoteOf(complement, end);
        if (quote && quote.kind !== 'indirect' && quote.marked.some((at) => !grammar.labels.has(units[at - 1]?.fold ?? '')))
          return result([{ ...quote, frame: 'mixed', subject }], end);
      }
      const feeling = /[fk]/.test(frames);
      // "Parlant à des voisins qui ont dit qu’elle était « têtue »": the words are the later verb's
      const next = cues[k + 1];
      const later = !this.english && next?.type === 'verb' && next.form === 'finite' && next.first > cue.last;
      const own = this.ownEnd(cue, sentence, cues, k, later ? Math.min(end, next.first) : end);
      const all = this.fragments(cue.last, own, frames.includes('k') && !cue.passive ? cue.head : -1);
      const fragments = all.filter(
        (f) =>
          feeling ||
          this.wordsIn(f.spans[0]!) >= LEAST_FRAGMENT ||
          // "a décrit les camps comme des « mouroirs »"
          (FRAME.DEPICTS.has(cue.lemma) && units.slice(cue.last, f.marked[0]!).some(({ fold }) => fold === SAID.AS)) ||
          (f.marked[0] === cue.last + 1 &&
            (grammar.complement.has(units[cue.last]!.fold) || (this.english && FRAME.AGAINST_OR_ABOUT.has(units[cue.last]!.fold)))),
      );
      // "a évoqué un « léger » retard"
      const told = fragments.length ? fragments : cue.lemma === SAID.EVOKES ? all : [];
      const whole = !this.english && told.length ? this.wholeObject(cue, sentence, end, told[0]!.marked[0]!) : null;
      if (whole && !(subject.type === 'phrase' && !this.speaks(subject) && !this.unknownName(subject)))
        return result([{ ...whole, frame: 'mixed', subject }], end);
      const joined = all.length && !cue.passive ? this.joinedFragments(cue, own, all, feeling) : null;
      if (joined && !(subject.type === 'phrase' && !this.speaks(subject) && !this.unknownName(subject)))
        return result([{ ...joined, frame: 'mixed', subject }], end);
      // "évoquent un « geste isolé »": a word for it that is theirs
      const one =
        !fragments.length && cue.lemma === SAID.EVOKES && all.length === 1 && all[0]!.marked[0] === cue.last + 1 && SAID.ONE.has(units[cue.last]!.fold);
      if (one && subject.type === 'phrase' && this.speaks(subject)) return result([{ ...all[0]!, frame: 'fragment', subject }], end);
      if (fragments.length && !(subject.type === 'phrase' && !cue.passive && !this.speaks(subject) && !this.unknownName(subject)))
        return result(
          fragments.map((f) => ({ ...f, frame: 'fragment' as FrameId, subject })),
          end,
        );
    }
    return null;
  }

  /** "juge impossible de coopérer", not "juge bon de venir": what he finds so, and no decision. */
  private isJudgement(at: number, sentence: MatrixSentence): boolean {
    const unit = this.units[at];
    if (unit?.type !== 'word' || unit.capital || !FRAME.QUALITY.test(unit.fold) || unit.fold === FRAME.NO_QUALITY) return false;
    return FRAME.OF.has(this.units[at + 1]?.fold ?? '') && this.infinitive(at + 1, sentence) === at + 2;
  }

  /** "à 3 000 le nombre de A", "le coût des dégâts à 170 millions": a thing and the number that it is put at. */
  private putsAt(from: number, end: number): boolean {
    const { grammar } = this.lexicon;
    const counted = (i: number): boolean =>
      this.units[i]!.lower === FRAME.AT_A_NUMBER && [1, 2, 3].some((n) => i + n < end && this.units[i + n]!.type === 'number');
    if (from >= end || this.finder.finiteBetween(from, end)) return false;
    if (counted(from)) return true;
    if (!grammar.determiners.has(this.units[from]!.fold)) return false;
    for (let i = from + 2; i < end; i++) if (counted(i)) return true;
    return false;
  }

  /** "X, accusé d’avoir A, a été arrêté": where the outer clause goes on behind the comma, or `end`. */
  private insertedEnd(cue: VerbCue, from: number, end: number): number {
    if (!cue.passive || this.units[cue.first - 1]?.fold !== ',') return end;
    for (let i = from + 1; i + 1 < end; i++)
      if (this.units[i]!.fold === ',' && (this.finiteHere(i + 1) || FRAME.CLITIC_OF_VERB.has(this.units[i + 1]!.fold))) return i;
    return end;
  }

  /** "Le communiqué, signé du colonel X, précise que": who signs the document that is the subject, or null. */
  private signer(subject: Extract<Subject, { type: 'phrase' }>, sentence: MatrixSentence): Subject | null {
    const { documents } = this.lexicon.grammar;
    if (![0, 1].some((n) => documents.has(this.units[subject.first + n]?.fold ?? ''))) return null;
    const at = this.units[subject.last]?.fold === ',' ? subject.last + 1 : subject.last;
    if (!FRAME.SIGNED.test(this.units[at]?.lower ?? '') || !FRAME.SIGNED_BY.has(this.units[at + 1]?.fold ?? '')) return null;
    const by = this.finder.source(at + 2, sentence);
    return by.type === 'phrase' && this.speaks(by) ? by : null;
  }

  /** "en s’imposant", "en marquant": does a deed close units [from, end)? */
  private doneBy(from: number, end: number): boolean {
    for (let i = from + 1; i + 1 < end; i++) {
      if (this.units[i]!.fold !== FRAME.BY_DOING) continue;
      const verb = FRAME.ITSELF.has(this.units[i + 1]!.fold) ? i + 2 : i + 1;
      if (this.lexicon.grammar.isGerund(this.units[verb]?.fold ?? '') && !this.units[verb]!.capital) return true;
    }
    return false;
  }

  /** ", puis d’un sabotage": the unit of "puis" with "de" behind it, or -1. */
  private thenOf(from: number, end: number): number {
    for (let i = from + 1; i + 2 < end; i++) if (this.units[i]!.fold === FRAME.THEN && FRAME.OF_THEN.has(this.units[i + 1]!.fold)) return i;
    return -1;
  }

  private thatBehind(cue: VerbCue, sentence: MatrixSentence, next: SpeechCue | undefined): boolean {
    const from = this.complement(cue, sentence, next);
    return from > 0 && this.units[from - 1]!.fold === FRAME.THAT;
  }

  /** A verb of speech that does something else: claimed lives, tells a story, told the time. */
  private isNoReport(cue: VerbCue): boolean {
    // "time will tell whether A", "answers to “Doc”"
    const next = this.units[cue.last]?.fold ?? '';
    if (FRAME.NO_REPORT_BEFORE.has(`${cue.lemma} ${next}`)) return true;
    // "called a meeting to discuss the “tax”", not "called a reporter's account “false”"
    if (!cue.passive && FRAME.CALLS_ONE.has(`${cue.lemma} ${next}`)) {
      let at = cue.last;
      while (this.units[at]?.type === 'word' && this.units[at]!.fold !== FRAME.TO_DISCUSS) at++;
      return this.units[at]?.fold === FRAME.TO_DISCUSS;
    }
    if (!FRAME.MAY_DO_ELSE.has(cue.lemma)) return false;
    for (let i = cue.last; i < cue.last + 6; i++) {
      const unit = this.units[i];
      if (!unit || unit.type === 'punct' || unit.fold === FRAME.THAT) return false;
      if (FRAME.DOES_ELSE.test(`${cue.lemma} ${unit.fold}`)) return true;
    }
    return false;
  }

  /** "on lui a dit", "on nous a assuré": on, and whom it was told. */
  private toldTo(cue: VerbCue, at: number): boolean {
    if (this.units[at]!.fold !== SAID.ANYBODY) return false;
    // "on reproche à X de", "on les accuse de"
    if (FRAME.ONE_BLAMES.has(cue.lemma)) return true;
    if (!FRAME.ONE_TELLS.has(cue.lemma)) return false;
    for (let i = cue.first; i < cue.head; i++) if (FRAME.HIM.has(this.units[i]!.fold)) return true;
    return false;
  }

  private marksBetween(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.units[i]!.type === 'marked') return true;
    return false;
  }

  private namesLaw(from: number, end: number): boolean {
    for (let i = from; i < Math.min(end, from + LAW_REACH); i++) {
      if (FRAME.CITED_LAW.test(this.units[i]!.fold)) return true;
      if (i > from && this.lexicon.grammar.prepositions.has(this.units[i]!.fold)) return false;
    }
    return false;
  }

  private citedFirst(cue: VerbCue, sentence: MatrixSentence): Reading | null {
    const comma = this.commaAfter(cue.last, sentence.last);
    const verb = comma > 0 ? this.finder.main({ ...sentence, first: comma + 1 }, sentence.last) : null;
    if (!verb || (verb.type !== 'phrase' && verb.type !== 'pronoun')) return null;
    const quote = this.quoteOf(cue.last, comma, 'noun');
    return quote ? { proposals: [{ ...quote, frame: 'noun-object', subject: verb }], consumed: comma, contentEnd: -1, subject: verb } : null;
  }

  /** "observe un arrêt de travail", "relève les prix": a verb of seeing or judging with a thing as its object. */
  private perceives(cue: VerbCue, sentence: MatrixSentence): boolean {
    if (!FRAME.PERCEIVES.has(cue.lemma)) return false;
    const object = this.units[cue.last];
    if (object?.type !== 'word' || cue.last >= sentence.last) return false;
    return this.lexicon.grammar.determiners.has(object.fold) && !this.lexicon.grammar.temporal.has(this.units[cue.last + 1]?.fold ?? '');
  }

  /** "La route est coupée.\\n a indiqué le maire.": a sentence that begins in small letters with its cue belongs to the one before, whose marks were lost. */
  private brokenOff(sentence: MatrixSentence, index: number, cue: SpeechCue | undefined, before: MatrixSentence): Proposal | null {
    if (this.english || cue?.type !== 'verb' || cue.first !== sentence.first || cue.form !== 'finite' || cue.passive || !/[dq]/.test(cue.frames)) return null;
    const { units } = this;
    if (units[sentence.first]!.capital || sentence.block - before.block > 1) return null;
    const pronoun = cue.inverted >= 0 ? this.lexicon.grammar.pronouns.get(units[cue.inverted]!.fold) : undefined;
    const subject: Subject = pronoun ? { type: 'pronoun', at: cue.inverted, ...pronoun } : this.finder.right(cue.last, sentence);
    if (subject.type !== 'pronoun' && !(subject.type === 'phrase' && this.mayBeSubject(subject))) return null;
    const end = subject.type === 'phrase' ? subject.last : cue.last;
    for (let i = end; i < sentence.last; i++) if (units[i]!.type === 'marked' || this.lexicon.grammar.complementisers.has(units[i]!.fold)) return null;
    for (let i = before.first; i < before.last; i++) if (units[i]!.type === 'marked') return null;
    if (!this.finder.finiteBetween(before.first, before.last)) return null;
    const quote = this.quoteOf(before.first, before.last);
    return quote ? { ...quote, frame: 'after', subject, sentence: index, cue, cueSpan: this.spanOf(cue.first, cue.last), nested: false } : null;
  }

  /** "dit « assumer » les risques de A": an infinitive alone between marks, and what it governs outside. */
  private markedInfinitive(at: number, end: number): Omit<Proposal, 'sentence' | 'cue' | 'cueSpan' | 'nested' | 'frame' | 'subject'> | null {
    const { marked } = this.units[at]!;
    if (!marked || at + 2 >= end || this.wordsIn(marked.inner) > 2) return null;
    const words = this.doc.text.slice(marked.inner.start, marked.inner.end);
    // "dit « comprendre »", "dit « prendre acte » de la rupture"
    if (!FRAME.MARKED_INFINITIVE.test(words) || this.units[at + 1]!.type !== 'word') return null;
    const quote = this.quoteOf(at, end, 'infinitive');
    return quote ? { ...quote, kind: 'mixed' } : null;
  }

  /** "quoted X as saying “Q”", "cites X as saying that Q". */
  private quotedAs(cue: VerbCue, sentence: MatrixSentence, cues: readonly SpeechCue[], k: number): Reading | null {
    if (!FRAME.QUOTES_SOMEBODY.has(cue.lemma)) return null;
    const next = cues[k + 1];
    if (next?.type !== 'verb' || next.form !== 'gerund' || this.units[next.first - 1]?.fold !== FRAME.AS_SAYING) return null;
    const source = this.finder.source(cue.last, { ...sentence, last: next.first - 1 });
    if (source.type !== 'phrase') return null;
    // "CLAUSE, the agency quoted X as saying"
    if (next.last >= sentence.last - 1) {
      const quoting = this.finder.left(cue, sentence);
      const comma = quoting.type === 'phrase' ? quoting.first - 1 : -1;
      if (comma < sentence.first || (this.units[comma]!.fold !== ',' && this.units[comma]!.type !== 'marked')) return null;
      const stop = this.units[comma]!.fold === ',' ? comma : comma + 1;
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
    const from = this.units[next.last]?.fold === FRAME.THAT || this.units[next.last]?.fold === ',' ? next.last + 1 : next.last;
    const stop = this.contentEnd(from, sentence, cues, k + 1);
    const quote = this.quoteOf(from, stop);
    return quote ? { proposals: [{ ...quote, frame: 'clause', subject: source }], consumed: stop, contentEnd: stop, subject: source } : null;
  }

  /** "“Q,” X was quoted as saying", "CLAUSE, X was quoted by the radio as telling Y.": what was said stands before. */
  private wasQuoted(cue: VerbCue, sentence: MatrixSentence, consumed: number, next: SpeechCue | undefined): Reading | null {
    if (!FRAME.QUOTED_OR_REPORTED.has(cue.lemma) || next?.type !== 'verb' || next.form !== 'gerund') return null;
    if (this.units[next.first - 1]?.fold !== FRAME.AS_SAYING) return null;
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

  /** A noun phrase and marked words without a verb behind it, and nothing else. */
  private namesQuality(from: number, end: number): boolean {
    const { marked } = this.units[end - 1]!;
    return marked !== null && !this.hasVerb(marked.inner) && !this.finder.finiteBetween(from, end - 1);
  }

  /** "announced the closure of bars as it tries to …": where the writer says why or when, or `end`. */
  private reasonBegin(from: number, end: number): number {
    if (!this.english) return end;
    for (let i = from + 2; i + 2 < end; i++) {
      if (!FRAME.WHY_OR_WHEN.has(this.units[i]!.fold)) continue;
      const pronoun = this.lexicon.grammar.pronouns.has(this.units[i + 1]!.fold);
      if (pronoun && this.finder.finiteBetween(i + 2, Math.min(end, i + 5))) return i;
      const subject = this.finder.beginsPhrase(i + 1) ? this.finder.phraseEnd(i + 1, end) : end;
      if (FRAME.AS_OR_WHILE.has(this.units[i]!.fold) && subject + 1 < end && this.finder.finiteBetween(subject, subject + 1)) return i;
    }
    return end;
  }

  /** "denied any link in a letter to the bank", "announced her resignation on state television", "cited fog for the delay": where it was said, or what for, or `end`. */
  private placeBegin(cue: VerbCue, from: number, end: number): number {
    const { grammar } = this.lexicon;
    for (let i = from + 2; this.english && i + 1 < end; i++) {
      const { fold } = this.units[i]!;
      if (cue.lemma === FRAME.CITES && fold === FRAME.FOR_WHAT && grammar.definite.has(this.units[i + 1]!.fold)) return i;
      if (FRAME.ONESELF.has(fold)) return i;
      if (!FRAME.LEADS_TO_PLACE.has(fold)) continue;
      if (fold === FRAME.ON_AIR && FRAME.AIRED.has(this.units[i + 1]!.fold)) return i;
      if (!FRAME.OPENS_PLACE.has(this.units[i + 1]!.fold)) continue;
      for (let noun = i + 2; noun < Math.min(end, i + 6) && this.units[noun]!.type === 'word'; noun++)
        if (FRAME.ADDRESSES.has(this.units[noun]!.fold)) return i;
        else if (grammar.prepositions.has(this.units[noun]!.fold)) break;
    }
    return end;
  }

  /** "put the toll at 40, far below what the unions say": where the reporter compares, or `end`. */
  private comparedBegin(from: number, end: number): number {
    for (let i = from + 1; this.english && i + 2 < end; i++)
      if (this.units[i]!.fold === ',' && FRAME.FAR.has(this.units[i + 1]!.fold) && FRAME.COMPARES.has(this.units[i + 2]!.fold)) return i;
    return end;
  }

  /** "warns of a hard winter as prices rise": where a heading goes on to what happened beside it. */
  private headingReason(from: number, end: number): number {
    for (let i = from + 1; i + 1 < end; i++) if (FRAME.BESIDE_IN_HEADING.has(this.units[i]!.fold)) return i;
    return end;
  }

  /** "by the need to": first unit behind by, or -1. */
  private reason(from: number, end: number): number {
    for (let i = from; i + 1 < end; i++) {
      if (this.units[i]!.type === 'marked') return -1;
      if (this.units[i]!.fold === FRAME.BY_A_REASON && this.lexicon.grammar.determiners.has(this.units[i + 1]!.fold)) return i + 1;
    }
    return -1;
  }

  /** "X's announcement that", "his claim that", "the claim by X that", "issued a notice that", "responded to allegations that". */
  private readNoun(cue: SpeechCue, sentence: MatrixSentence, cues: readonly SpeechCue[], k: number) {
    const { units } = this;
    const { grammar } = this.lexicon;
    let end = this.contentEnd(cue.last, sentence, cues, k);
    if (!this.finder.finiteBetween(cue.last, end) && !this.finiteAny(cue.last, end)) return null;
    if (!this.finiteAny(sentence.first, cue.first)) end = this.mainVerb(cue.last, end);
    // "the notice that the mayor issued"
    if (grammar.issuing.has(units[end - 1]!.fold)) return null;
    let at = cue.first - 1;
    // "the administration's public statements that": adjectives between
    for (let back = 0; back < 2 && at > sentence.first; back++) {
      if (
        SAID.GENITIVE.test(units[at]!.fold) ||
        grammar.possessives.has(units[at]!.fold) ||
        grammar.determiners.has(units[at]!.fold) ||
        units[at]!.type !== 'word'
      )
        break;
      if (SAID.GENITIVE.test(units[at - 1]!.fold) || grammar.possessives.has(units[at - 1]!.fold) || grammar.qualifiers.has(units[at]!.fold)) at--;
    }
    const before = units[Math.max(at, sentence.first)]!;
    let subject: Subject | null = null;
    for (let i = cue.first + 1; i < cue.last; i++)
      // "the contention of the defence that"
      if (grammar.agents.has(units[i]!.fold) || (i === cue.first + 1 && units[i]!.fold === FRAME.OF_WHOM))
        subject = this.finder.source(i + 1, { ...sentence, last: cue.last - 1 });
    if (!subject && SAID.GENITIVE.test(before.fold)) subject = this.owner(at, sentence);
    const pronoun = grammar.owners?.get(before.fold);
    // "Despite his claim that A, Omar Ba …": his who is named behind it
    if (pronoun && units[end]?.fold === ',' && this.inOpeningAdjunct(cue, sentence)) {
      const named = this.finder.main({ ...sentence, first: end + 1 }, sentence.last);
      if (named.type === 'phrase' && this.speaks(named)) subject = named;
    }
    if (!subject && pronoun) subject = { type: 'pronoun', at, plural: false, ...pronoun };
    if (!subject) {
      let verb = cue.first - 1;
      while (verb > sentence.first && (grammar.determiners.has(units[verb]!.fold) || grammar.qualifiers.has(units[verb]!.fold))) verb--;
      if (verb > sentence.first && grammar.issuing.has(units[verb]!.fold)) {
        const left = this.finder.left({ first: verb, last: verb + 1, head: verb, form: 'finite', plural: false } as VerbCue, sentence);
        if (left.type === 'phrase' || left.type === 'pronoun') subject = left;
      }
    }
    if (!subject) {
      // an allegation that somebody answers is nobody's that the sentence names
      if (!grammar.accusations.has(cue.lemma) && !FRAME.NEWS_OF_NOBODY.has(cue.lemma)) return null;
      const answered = FRAME.ANSWERED.has(before.fold) || FRAME.ANSWERED.has(units[at - 1]?.fold ?? '');
      // "over allegations that", "amid claims that", "there were reports that", "rumours spread that"
      if (!answered && !this.looseReport(cue, sentence)) return null;
      for (let i = cue.last + 1; i + 1 < end; i++) if (units[i]!.fold === FRAME.BY_A_REASON && grammar.isGerund(units[i + 1]!.fold)) end = i;
      // reports and rumours tell themselves
      const themselves = cue.first === sentence.first || FRAME.BEFORE_NEWS.has(before.fold);
      subject = themselves && FRAME.TELLS_ITSELF.test(cue.lemma) ? { type: 'phrase', first: cue.first, last: cue.first + 1 } : { type: 'none' };
    }
    const quote = this.quoteOf(cue.last, end);
    return quote ? { proposals: [{ ...quote, frame: 'clause' as FrameId, subject }], end } : null;
  }

  /** "a réaffirmé son soutien": nothing but a feeling, and no words of it between marks. */
  private onlyFelt(cue: VerbCue, from: number, end: number): boolean {
    if (this.english || cue.stance === 'denies') return false;
    for (let i = from; i < end; i++) if (this.units[i]!.type === 'marked') return false;
    return [0, 1, 2].some((n) => FRAME.FELT.has(this.units[from + n]?.fold ?? ''));
  }

  /** "over allegations he took it", "amid reports that", "there were claims that": a report of nobody whom the sentence names, told as news. */
  private looseReport(cue: SpeechCue, sentence: MatrixSentence): boolean {
    const before = this.units[cue.first - 1]?.fold ?? '';
    if (cue.first === sentence.first || FRAME.ARRIVES.has(cue.type === 'phrase' ? cue.lemma : '')) return true;
    const earlier = this.units[cue.first - 2]?.fold ?? '';
    // "will look into reports that", "must investigate claims that"
    if (this.lexicon.grammar.prepositions.has(before) || FRAME.LOOKS_INTO.has(earlier)) return true;
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
      while (i + 1 < end && (this.finder.finiteBetween(i + 1, i + 2) || FRAME.IN_A_GROUP.test(this.units[i + 1]!.fold))) i++;
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

  /** "fait dire à X que …": X speaks. */
  private madeToSay(cue: VerbCue, sentence: MatrixSentence): Subject {
    const opener = this.units[cue.last]?.fold ?? '';
    return FRAME.TO_WHOM.has(opener) ? this.finder.source(cue.last + 1, sentence) : { type: 'none' };
  }

  private isReflexive(cue: VerbCue): boolean {
    for (let i = cue.first; i < cue.head; i++) if (FRAME.ITSELF.has(this.units[i]!.fold)) return true;
    return false;
  }

  private subjectOf(cue: VerbCue, sentence: MatrixSentence, main: Subject | null, consumed: number): Subject {
    if (cue.inverted >= 0) {
      const pronoun = this.lexicon.grammar.pronouns.get(this.units[cue.inverted]!.fold);
      return pronoun ? { type: 'pronoun', at: cue.inverted, ...pronoun } : { type: 'nobody', at: cue.inverted };
    }
    // "Avant d’ajouter que …" as a sentence of its own: the last speaker's
    if (
      cue.form === 'infinitive' &&
      (cue.first === sentence.first || (cue.first <= sentence.first + 2 && FRAME.BEFORE_OPENING_INFINITIVE.has(this.units[sentence.first]!.fold)))
    )
      return { type: 'inherit' };
    if (cue.form !== 'finite')
      return (
        this.absolute(cue, sentence) ??
        this.relativeSubject(cue, sentence) ??
        this.joinedSubject(cue, sentence) ??
        main ??
        this.mainSubject(sentence, cue.first)
      );
    const subject = this.finder.left(cue, sentence);
    if (subject.type === 'inherit') return main ?? this.mainSubject(sentence, cue.first);
    if (subject.type === 'none') {
      if (main && consumed > sentence.first) return main;
      const right = this.finder.right(cue.last, sentence);
      if (cue.first === sentence.first && right.type === 'phrase') return right;
    }
    return subject;
  }

  /** "blessé par une femme qui s’est jetée sur lui en criant « … »": of her whom the relative clause tells of. */
  private relativeSubject(cue: VerbCue, sentence: MatrixSentence): Subject | null {
    if (this.english || cue.form !== 'gerund' || this.units[cue.first]!.fold !== FRAME.BY_DOING) return null;
    for (let i = cue.first - 1; i > sentence.first; i--) {
      const { fold, type } = this.units[i]!;
      if (type !== 'word') return null;
      if (fold !== FRAME.WHO) continue;
      if (!this.finder.finiteBetween(i + 1, cue.first)) return null;
      const left = this.finder.left({ ...cue, first: i + 1, form: 'finite' }, sentence);
      return left.type === 'phrase' && this.speaks(left) ? left : null;
    }
    return null;
  }

  /** "A, mais les techniciens ont renoncé, expliquant que B": the subject of the clause that a conjunction opens right before the participle. */
  private joinedSubject(cue: VerbCue, sentence: MatrixSentence): Subject | null {
    if (cue.form !== 'gerund' || this.units[cue.first - 1]?.fold !== ',') return null;
    if (this.english) return this.asSubject(cue, sentence);
    const { grammar } = this.lexicon;
    for (let i = cue.first - 2; i > sentence.first + 2 && i > cue.first - JOINED_CLAUSE; i--) {
      const unit = this.units[i]!;
      if (unit.type === 'marked' || (unit.type === 'punct' && unit.fold !== ',')) return null;
      if (grammar.relatives.has(unit.fold) || grammar.complementisers.has(unit.fold)) return null;
      if (!FRAME.JOINS_CLAUSE.has(unit.fold) || !this.finder.beginsPhrase(i + 1)) continue;
      const end = this.finder.phraseEnd(i + 1, cue.first);
      const subject: Subject = { type: 'phrase', first: i + 1, last: end };
      return end < cue.first && this.finder.finiteBetween(end, cue.first) && this.speaks(subject) ? subject : null;
    }
    return null;
  }

  /** "A as teachers refuse to return, citing B": people who are the subject of the clause that "as" opens right before the participle. */
  private asSubject(cue: VerbCue, sentence: MatrixSentence): Subject | null {
    const { grammar } = this.lexicon;
    for (let i = cue.first - 2; i > sentence.first + 2 && i > cue.first - JOINED_CLAUSE; i--) {
      const unit = this.units[i]!;
      if (unit.type === 'marked' || unit.type === 'punct' || grammar.complementisers.has(unit.fold) || grammar.relatives.has(unit.fold)) return null;
      if (unit.fold !== FRAME.AS_CLAUSE || !this.finder.beginsPhrase(i + 1)) continue;
      const end = this.finder.phraseEnd(i + 1, cue.first);
      const people = end - 1 > i && grammar.isPerson(this.units[end - 1]!.fold);
      return people && end < cue.first && this.finder.finiteBetween(end, end + 2) ? { type: 'phrase', first: i + 1, last: end } : null;
    }
    return null;
  }

  /** The subject a participle brings along: "…, la justice estimant que …". */
  private absolute(cue: VerbCue, sentence: MatrixSentence): Subject | null {
    if (cue.form !== 'gerund' || cue.head !== cue.first) return null;
    let first = cue.first;
    // "un discours du président Poutine jugeant que", "un communiqué affirmant que": whose it is touches it
    const before = this.units[cue.first - 1];
    if (before?.type === 'word' && !this.english) {
      for (let i = cue.first - 1; i >= Math.max(sentence.first, cue.first - TOUCHING); i--) {
        const unit = this.units[i]!;
        if (unit.type !== 'word') break;
        if (this.finder.isPerson(i) && this.finder.fillsMention(i, cue.first)) return { type: 'phrase', first: i, last: cue.first };
        // "avait porté plainte, affirmant": what she did, and no document
        if (FRAME.FILES.has(this.units[i - 1]?.fold ?? '')) break;
        if (this.lexicon.grammar.documents.has(unit.fold) && this.finder.phraseEnd(i, cue.first) === cue.first)
          return { type: 'phrase', first: this.lexicon.grammar.determiners.has(this.units[i - 1]?.fold ?? '') ? i - 1 : i, last: cue.first };
      }
    }
    // "with officials saying that A": of them
    if (this.english && before?.type === 'word')
      for (let i = cue.first - 2; i >= Math.max(sentence.first, cue.first - TOUCHING); i--) {
        if (this.units[i]!.type !== 'word') break;
        if (this.units[i]!.fold !== FRAME.WITH) continue;
        return this.finder.beginsPhrase(i + 1) && this.finder.phraseEnd(i + 1, cue.first) === cue.first
          ? { type: 'phrase', first: i + 1, last: cue.first }
          : null;
      }
    while (first > sentence.first && this.units[first - 1]!.type === 'word') first--;
    if (first === cue.first || first === sentence.first || this.units[first - 1]!.fold !== ',') return null;
    return this.finder.beginsPhrase(first) && this.finder.phraseEnd(first, cue.first) === cue.first ? { type: 'phrase', first, last: cue.first } : null;
  }

  /** "L’attaque a été revendiquée par X", "la fermeture annoncée mardi par Y": the noun phrase before is what X said. */
  private passiveNoun(cue: VerbCue, sentence: MatrixSentence, consumed: number) {
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
    const { grammar } = this.lexicon;
    // "Cette information a été rapportée par X": it only points back
    if (!this.english && !/^(?:denies|confirms)$/.test(cue.stance) && FRAME.THIS_ONE.has(this.units[left.first]!.fold)) return null;
    // what is denied or confirmed is a thing, not somebody
    const head = this.units[left.first + 1];
    if (
      head &&
      (grammar.isPerson(head.fold) || this.finder.isMention(left.first) || this.finder.isMention(left.first + 1)) &&
      !grammar.documents.has(head.fold)
    )
      return null;
    let end = cue.first;
    while (end > left.first + 1 && (this.units[end - 1]!.type === 'punct' || grammar.adverbs.has(this.units[end - 1]!.fold))) end--;
    const comma = this.commaAfter(left.first, end);
    const quote = this.quoteOf(left.first, comma > 0 ? comma : end, 'noun');
    if (!quote || this.wordCount(left.first, end) > PASSIVE_SUBJECT) return null;
    return { proposal: { ...quote, frame: 'noun-object' as FrameId, subject: agent }, end: agent.last };
  }

  /** "A ban on night buses was announced by X": all that stands before the verb, where it is a phrase without a verb or a comma. */
  private openingNoun(cue: VerbCue, sentence: MatrixSentence, consumed: number): Subject {
    let first = Math.max(consumed, sentence.first);
    while (first < cue.first && this.lexicon.grammar.connectives.has(this.units[first]!.fold)) first++;
    const noun = this.finder.beginsPhrase(first) && !this.lexicon.grammar.pronouns.has(this.units[first]!.fold);
    // "The claim was denied by the firm"
    if (cue.first - first <= 2 && FRAME.POINTS_BACK.has(this.units[cue.first - 1]!.fold)) return { type: 'none' };
    return noun && !this.commaBefore(first, cue.first) && !this.finder.finiteBetween(first, cue.first)
      ? { type: 'phrase', first, last: cue.first }
      : { type: 'none' };
  }

  /** "par un attentat au camion revendiqué par X", "la mort du chef, annoncée mardi par Y": the phrase that ends before a participle. */
  private touchingNoun(cue: VerbCue, sentence: MatrixSentence, consumed: number): Subject {
    const { grammar } = this.lexicon;
    let end = cue.first;
    while (end > sentence.first && (this.units[end - 1]!.fold === ',' || grammar.adverbs.has(this.units[end - 1]!.fold))) end--;
    let first = -1;
    for (let i = end - 1; i >= Math.max(consumed, sentence.first, end - OWNER_REACH); i--) {
      const unit = this.units[i]!;
      if (unit.type !== 'word' || grammar.relatives.has(unit.fold) || this.finder.finiteBetween(i, i + 1)) break;
      // "lors d’attaques revendiquées par X": a plural without an article
      if (first < 0 && FRAME.OF.has(unit.fold) && i + 1 < end && this.units[i + 1]!.fold.endsWith('s') && grammar.deeds.has(this.units[i + 1]!.fold)) {
        first = i + 1;
        break;
      }
      if (!grammar.determiners.has(unit.fold) || grammar.contracted?.has(unit.fold)) continue;
      first = i;
      // "de la mort du chef": not the chief alone
      if (!grammar.complement.has(this.units[i - 1]?.fold ?? '')) break;
    }
    return first < 0 ? { type: 'none' } : { type: 'phrase', first, last: end };
  }

  private mainSubject(sentence: MatrixSentence, before: number): Subject {
    if (this.english) {
      // the subject of the first verb: "The court dismissed the bid to have X removed after accusing Y of"
      let from = sentence.first + 1;
      if (this.lexicon.grammar.subordinators.has(this.units[sentence.first]!.fold))
        for (let i = from; i < before; i++)
          if (/^[,—–]$/.test(this.units[i]!.fold)) {
            from = i + 1;
            break;
          }
      for (let i = from; i < before; i++) {
        const insertion = this.insertions.find(({ first, last }) => i >= first && i < last);
        if (insertion) {
          i = insertion.last;
          continue;
        }
        if (this.units[i]!.type !== 'word' || !this.finiteHere(i)) continue;
        const left = this.finder.left({ first: i, last: i + 1, head: i, form: 'finite', plural: false } as VerbCue, sentence);
        if (left.type === 'phrase' || left.type === 'pronoun') return left;
        break;
      }
    }
    return this.finder.main(sentence, before);
  }

  /** "a été annoncé par X", "was told by X". */
  private agent(cue: VerbCue, sentence: MatrixSentence): Subject {
    for (let i = cue.last; i < Math.min(sentence.last, cue.last + 6); i++) {
      if (this.lexicon.grammar.agents.has(this.units[i]!.fold)) return this.finder.source(i + 1, sentence);
      if (this.lexicon.grammar.complementisers.has(this.units[i]!.fold)) break;
    }
    return { type: 'none' };
  }
}
