import type { FrameId, QuoteKind } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import { type Document, tokensIn } from '../document.ts';
import type { Matrix, MatrixSentence, Unit } from './1-matrix.ts';
import type { PhraseCue, SpeechCue, VerbCue } from './2-cues.ts';
import type { Subject, SubjectFinder } from './3-subjects.ts';
import type { Lexicon } from './lexicon.ts';
import type { Proposal } from './proposal.ts';

/** From this share of marked words on, a partly marked clause is a direct quote. */
const DIRECT_SHARE = 0.66;
/** The same where the marked words have no verb of their own ("prévoit « de réaliser … »"). */
const DIRECT_SHARE_WITHOUT_VERB = 0.85;
/** How far (units) "que" may stand from its verb: "a confirmé lors d’une conférence de presse samedi en marge de … que". */
const COMPLEMENT_REACH = 32;
/** "reproche à X, chassé du pouvoir en …, de les avoir affaiblis" (units). */
const ACCUSATION_REACH = 32;
/** An apposition between two parts of a quote is at most so many units long. */
const APPOSITION = 14;
/** The noun a participle belongs to begins at most so many units before it. */
const TOUCHING = 8;
/** A dateline is at most so many units long. */
const DATELINE = 14;
/** A clause before an incise needs this many words to be a quote: "Etant donné, dit-il, que …" has too few. */
const LEAST_CLAUSE = 3;
/** From this many words on even a phrase without a verb may be reported: "Des femmes et des enfants assis à même le sol, a constaté X". */
const LONG_PHRASE = 8;

/** Words a fragment needs behind a verb that is not of praise, blame or call: "publie une vidéo « documentaire »" is none. */
const LEAST_FRAGMENT = 3;
/** A capitalised stretch of so many words with a verb is a sentence. */
const SENTENCE_WORDS = 4;

/** "depuis que", "parce que", "ce que": conjunctions and relatives, no complement. */
const NOT_BEFORE_QUE =
  /^(?:depuis|avant|apres|pour|sans|des|pendant|parce|afin|alors|tandis|bien|ainsi|tant|plutot|autant|plus|moins|lors|sitot|aussitot|ce|celui|celle|ceux|celles|such|so|now|given|provided)$/;

/** Verbs that want more behind them. */
const COPULA = /^(?:est|sont|etait|etaient|sera|seront|serait|seraient|a|ont|avait|avaient|aura|auront|reste|restent|is|are|was|were|will|would|has|have|had)$/;
const HEARER_VERBS = /^(?:informer|prévenir|avertir|assurer|rassurer|alerter|notifier|convaincre|aviser)$/;
const TERMINAL_INSIDE = /[.!?…]["»”’'\s]*$/;

/** Reads the frames of one sentence: which words are reported, by which cue, with which subject. */
export class FrameReader {
  private readonly doc: Document;
  private readonly units: readonly Unit[];
  private readonly lexicon: Lexicon;
  private readonly finder: SubjectFinder;
  private readonly english: boolean;
  /** In the sentence being read: units before this one are a finite report's; a participle's ("citing …") may stand within a wider one. */
  private firm = 0;

  constructor(doc: Document, matrix: Matrix, lexicon: Lexicon, finder: SubjectFinder) {
    this.doc = doc;
    this.units = matrix.units;
    this.lexicon = lexicon;
    this.finder = finder;
    this.english = lexicon.language === 'en';
  }

  read(sentence: MatrixSentence, index: number, cues: readonly SpeechCue[]): Proposal[] {
    const out: Proposal[] = [];
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
    for (let k = 0; k < cues.length; k++) {
      const cue = cues[k]!;
      const nested = cue.first < inside;
      this.finder.floor = nested ? contentStart : base;
      const add = (proposal: Omit<Proposal, 'sentence' | 'cue' | 'cueSpan' | 'nested'>): void => {
        // "dit X, qui a demandé à rester anonyme, « … »": the incise has them already
        if (!nested && proposal.kind === 'direct' && proposal.marked.every((at) => taken.has(at))) return;
        for (const at of proposal.marked) taken.add(at);
        out.push({ ...proposal, sentence: index, cue, cueSpan: this.spanOf(cue.first, cue.last), nested });
      };
      if (cue.type === 'phrase') {
        if (nested) continue;
        const read = this.readPhrase(cue, sentence, consumed, cues, k);
        if (!read) continue;
        for (const proposal of read.proposals) add(proposal);
        consumed = Math.max(consumed, read.consumed);
        main = read.subject;
        if (read.front) {
          inside = Math.max(inside, read.consumed);
          // "D’après elle, M. X a balayé l’idée, estimant que": the participle is M. X’s
          const participle = cues.find((later, j) => j > k && later.type === 'verb' && later.form === 'gerund' && later.first >= read.consumed);
          const own = participle ? this.finder.main({ ...sentence, first: read.from }, participle.first) : null;
          if (own?.type === 'phrase' && this.speaks(own)) main = own;
        }
        contentStart = cue.last;
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
        /[qin]/.test(next.frames)
      ) {
        main = this.subjectOf(cue, sentence, main, consumed);
        continue;
      }
      const read = this.readVerb(cue, sentence, consumed, cues, k, main, nested);
      if (!read) {
        // no frame, but later verbs may inherit this one's subject: "X a pris la parole et a affirmé que"
        if (cue.form === 'finite' && !nested && main === null) {
          const subject = this.finder.left(cue, sentence);
          if (subject.type === 'phrase' || subject.type === 'pronoun') main = subject;
        }
        continue;
      }
      // inside a reported clause only a report of its own counts, not a fragment of the outer speaker's words
      for (const proposal of read.proposals) if (!nested || /^(?:clause|colon|before)$/.test(proposal.frame)) add(proposal);
      if (!nested) {
        consumed = Math.max(consumed, read.consumed);
        if (cue.form !== 'gerund') this.firm = consumed;
        if (read.contentEnd > 0 && this.opensSubordinate(cue, sentence)) base = read.contentEnd;
        main = read.subject;
        if (read.contentEnd > inside) {
          inside = read.contentEnd;
          contentStart = cue.last;
        }
      }
    }
    return out;
  }

  // ---- cues that are verbs -------------------------------------------------------------------------------------

  private readVerb(cue: VerbCue, sentence: MatrixSentence, consumed: number, cues: readonly SpeechCue[], k: number, main: Subject | null, nested: boolean) {
    const { units } = this;
    const { grammar } = this.lexicon;
    const frames = cue.frames;
    const before = units[cue.first - 1];
    const as = cue.first - 1 >= sentence.first && before!.fold === 'comme' ? cue.first - 1 : this.asBefore(cue, sentence);
    if (as >= 0 && cue.form === 'finite' && !nested) return this.readAs(cue, sentence, consumed, cues, k, as);

    // The words stand before: « Q », a déclaré X · CLAUSE, a indiqué X · "Q," X said
    if (cue.form === 'finite' && !cue.passive && !nested) {
      const after = this.readAfter(cue, sentence, consumed, cues, k);
      if (after) return after;
    }

    let subject = cue.lemma === 'faire dire' ? this.madeToSay(cue, sentence) : this.subjectOf(cue, sentence, main, consumed);
    if (cue.lemma === 'faire dire') {
      if (subject.type !== 'phrase') return null;
      cue = { ...cue, last: subject.last };
    }
    if (subject.type === 'nobody' && !cue.passive) {
      // "on lit dans le communiqué", "nous avons dit": the writer's own; a document may still speak
      return null;
    }
    if (cue.passive) {
      subject = this.agent(cue, sentence);
      // "sont considérés comme les « hommes bleus »": without an agent nobody is quoted
      if (subject.type === 'none' && !/[qp]/.test(frames)) return null;
    }
    // "ce qu’ils disent être …": a relative clause of the writer's
    const subjectAt = subject.type === 'pronoun' ? subject.at : subject.type === 'phrase' ? subject.first : -1;
    if (subjectAt > sentence.first + 1 && /^(?:que|qu')$/.test(units[subjectAt - 1]!.fold) && /^(?:ce|celui|celle|ceux)$/.test(units[subjectAt - 2]!.fold))
      return null;
    // "no group claimed", "aucun responsable n’a dit": nobody did
    if (subject.type === 'phrase' && /^(?:no|none|nobody|neither|aucun|aucune|nul|nulle|personne)$/.test(units[subject.first]!.fold)) return null;
    if (nested && (subject.type === 'pronoun' || subject.type === 'inherit' || subject.type === 'none')) return null;

    // "A fighter claiming to speak for the group said": it tells who, not what
    if (
      cue.form === 'gerund' &&
      this.english &&
      before?.type === 'word' &&
      before.fold !== 'and' &&
      cues.some((later, j) => j > k && later.type === 'verb' && later.form === 'finite')
    )
      return null;
    // "Reconnaissant l’existence de …, le chef …": an opening participle sets the scene
    if (cue.form === 'gerund' && cue.first === sentence.first) return null;
    // "Asked about the tax, he smiled"
    if (this.english && cue.first === sentence.first && cue.first === cue.head && /ed$/.test(units[cue.first]!.fold)) return null;
    const end = this.contentEnd(cue.last, sentence, cues, k);
    // "Un exercice périlleux, admet un cadre, qui …": an incise behind words that are no clause
    if (subject.type === 'phrase' && !cue.passive && before?.fold === ',' && !this.speaks(subject) && this.namesSomebody(cue.last, end)) return null;
    const result = (proposals: Omit<Proposal, 'sentence' | 'cue' | 'cueSpan' | 'nested'>[], contentEnd: number) =>
      proposals.length ? { proposals, consumed: contentEnd, contentEnd, subject } : null;

    // S V : « Q »  ·  S V, « Q »  ·  S V « Q »
    if (/[dqf]/.test(frames)) {
      const right = this.markedRight(cue, sentence, end);
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
    // S V que CLAUSE
    if (frames.includes('q') || cue.lemma === 'question' || (this.english && cue.stance === 'denies')) {
      const from = this.complement(cue, sentence, cues[k + 1]);
      if (from > 0) {
        const stop = this.contentEnd(from, sentence, cues, k);
        const quote = this.quoteOf(from, stop);
        if (quote && !(cue.negated && !/^(?:denies|confirms|acknowledges)$/.test(cue.stance)))
          return result([{ ...quote, frame: cue.form === 'finite' ? 'clause' : 'coordinated', subject }], stop);
        return null;
      }
    }
    if (cue.negated) return null;
    // "se disent prêts à mourir": what people say of themselves
    if (
      cue.lemma === 'dire' &&
      this.isReflexive(cue) &&
      units[cue.last]?.type === 'word' &&
      !grammar.determiners.has(units[cue.last]!.fold) &&
      !grammar.adverbs.has(units[cue.last]!.fold)
    ) {
      const quote = this.quoteOf(cue.last, end);
      if (quote) return result([{ ...quote, frame: 'infinitive', subject }], end);
    }
    // S V (de) INFINITIVE: "admis mener des discussions", "nie avoir"
    if (frames.includes('i')) {
      const from = this.infinitive(cue.last, sentence);
      if (from > 0) {
        const stop = this.infinitiveEnd(from, end);
        const quote = this.quoteOf(from, stop, 'infinitive');
        if (quote) return result([{ ...quote, frame: 'infinitive', subject }], stop);
      }
    }
    // X accuse Y de …
    if (frames.includes('p') && !frames.includes('w')) {
      const from = this.accusation(cue.last, end);
      if (from > 0) {
        const quote = this.quoteOf(from, end);
        if (quote) return result([{ ...quote, frame: 'infinitive', subject }], end);
      }
    }
    // "a parlé de transactions": what is told as new; "a parlé de cette épreuve" only names a subject
    if (frames.includes('a') && cue.form === 'finite') {
      const about = units[cue.last];
      const from = cue.last + 1;
      if (about && /^(?:de|d'|des|of|about)$/.test(about.fold) && from < end) {
        const how = this.english && /^(?:how|why)$/.test(units[from]!.fold);
        const told = how || !grammar.definite.has(units[from]!.fold);
        const quote = told ? this.quoteOf(how ? from + 1 : from, end) : null;
        if (quote) return result([{ ...quote, frame: 'noun-object', subject }], end);
      }
    }
    // S V NOUN: "a nié toute implication", "a annoncé la création de"; "n’a annoncé aucune mesure" is none
    const nothing = /^(?:aucun|aucune|nul|nulle|no)$/.test(units[cue.last]?.fold ?? '') && !/^(?:denies)$/.test(cue.stance);
    if (frames.includes('n') && !cue.passive && !nothing) {
      // "a réitéré son souhait de …": the noun of the light verb tells what
      const from = cue.lemma.includes(' ') && cue.last > cue.head + 1 ? cue.head + 1 : this.nounObject(cue.last, sentence, end);
      if (from > 0) {
        const stop = this.infinitiveEnd(from, end);
        const quote = this.claims(cue, from, end) && !this.namesSomebody(from, end) ? this.quoteOf(from, stop, 'noun') : null;
        if (quote) {
          const fragments =
            quote.kind === 'mixed' && /^(?:invoquer|evoquer|évoquer|citer|cite|describe|décrire)$/.test(cue.lemma) ? this.fragments(from, end) : null;
          return result(
            fragments ? fragments.map((f) => ({ ...f, frame: 'fragment' as FrameId, subject })) : [{ ...quote, frame: 'noun-object', subject }],
            end,
          );
        }
      }
    }
    // calls, praise, condemnation: only where some of the words are between marks
    if (/[fd]/.test(frames)) {
      const complement = this.callComplement(cue.last, end);
      if (complement > 0) {
        const quote = this.quoteOf(complement, end);
        if (quote && quote.kind !== 'indirect' && quote.marked.some((at) => !grammar.labels.has(units[at - 1]?.fold ?? '')))
          return result([{ ...quote, frame: 'mixed', subject }], end);
      }
      const feeling = frames.includes('f');
      const fragments = this.fragments(cue.last, this.ownEnd(cue, sentence, cues, k, end)).filter(
        (f) => feeling || this.wordsIn(f.spans[0]!) >= LEAST_FRAGMENT || (f.marked[0] === cue.last + 1 && grammar.complement.has(units[cue.last]!.fold)),
      );
      if (fragments.length && !(subject.type === 'phrase' && !cue.passive && !this.speaks(subject) && !this.unknownName(subject)))
        return result(
          fragments.map((f) => ({ ...f, frame: 'fragment' as FrameId, subject })),
          end,
        );
    }
    return null;
  }

  /** « Q », V S and its kin: what was said stands before the verb. */
  private readAfter(cue: VerbCue, sentence: MatrixSentence, consumed: number, cues: readonly SpeechCue[], k: number) {
    const { units } = this;
    const { grammar } = this.lexicon;
    const weak = cue.frames.includes('w') || !/[dq]/.test(cue.frames);
    let subject: Subject;
    let start = cue.first;
    let tail: number;
    const inverted = cue.inverted >= 0 && cue.inverted < cue.last;
    if (inverted) {
      const word = units[cue.inverted]!.fold;
      const pronoun = this.lexicon.grammar.pronouns.get(word);
      // "peut-on lire", "lit-on": a document speaks
      subject = pronoun ? { type: 'pronoun', at: cue.inverted, ...pronoun } : { type: 'nobody', at: cue.inverted };
      tail = cue.last;
    } else {
      const boundary = units[start - 1];
      const afterMarks =
        boundary?.type === 'marked' || (boundary?.type === 'punct' && units[start - 2]?.type === 'marked' && /^[,.!?…–—-]$/.test(boundary.fold));
      const afterComma = boundary !== undefined && /^[,–—?!]$/.test(boundary.fold) && start - 1 > sentence.first;
      const bare =
        !afterMarks &&
        !afterComma &&
        !this.english &&
        cue.frames.includes('q') &&
        !cue.frames.includes('o') &&
        boundary?.type === 'word' &&
        start - consumed > 4;
      if (bare) {
        // "des matériels ont été récupérés précise le communiqué": no comma, but verb and subject close the sentence
        const right = this.finder.right(cue.last, sentence);
        const closes = right.type === 'phrase' && right.first === cue.last && right.last >= sentence.last - 1 && this.mayBeSubject(right);
        if (
          closes &&
          this.finder.finiteBetween(consumed, start) &&
          this.finder.left(cue, sentence).type !== 'pronoun' &&
          grammar.definite.has(units[right.first]!.fold)
        ) {
          const quotes = this.contentBefore(consumed, start, sentence, false);
          if (quotes.length)
            return {
              proposals: quotes.map((quote) => ({ ...quote, frame: 'after' as FrameId, subject: right })),
              consumed: right.last,
              contentEnd: -1,
              subject: right,
            };
        }
      }
      if (
        start - 1 >= sentence.first &&
        (afterMarks || (afterComma && !weak && (!cue.frames.includes('o') || this.parts(cue, sentence, consumed)) && (!this.english || cue.lemma === 'say')))
      ) {
        subject = this.finder.right(cue.last, sentence);
        if (subject.type === 'none') return this.english ? this.readEnglishAfter(cue, sentence, consumed, cues, k) : null;
        if (!afterMarks && subject.type === 'phrase' && !this.mayBeSubject(subject)) return null;
        // "Security sources, without more, said the army bombarded": what stands before is no clause, or what follows is one
        if (this.english && !afterMarks && !this.closesReport(subject, consumed, start, sentence))
          return this.readEnglishAfter(cue, sentence, consumed, cues, k);
        tail = subject.type === 'phrase' ? subject.last : subject.type === 'pronoun' || subject.type === 'nobody' ? subject.at + 1 : cue.last;
      } else return this.english ? this.readEnglishAfter(cue, sentence, consumed, cues, k) : null;
    }
    if (subject.type === 'nobody') {
      const document = this.documentNear(tail, sentence) ?? this.documentNear(sentence.first, sentence);
      if (!document || !inverted) return null;
      subject = { type: 'phrase', first: document.first, last: document.last };
      tail = Math.max(tail, document.last);
    }
    // step back over the comma, and over an opening "alors", "ensuite"
    let stop = start;
    while (stop > consumed && /^[,–—]$/.test(units[stop - 1]!.fold)) stop--;
    let quotes = this.contentBefore(consumed, stop, sentence, weak, subject.type === 'phrase' && subject.first === cue.last);
    const parted = !quotes.length && stop > consumed && this.partsClause(consumed, stop, tail + 1);
    const rest = this.contentAfterIncise(tail, sentence, cues, k, quotes, weak, parted);
    const goesOn = rest.quotes[0];
    if (goesOn?.marked[0] === tail && quotes[0]?.kind === 'indirect') quotes = []; // "Et c’est ce qui a permis, relève X « que … »"
    if (parted && goesOn?.kind === 'indirect') {
      // "La France, disait-il, soutient …": the incise only parts subject and verb
      const proposal = { ...goesOn, spans: [this.spanOf(consumed, stop), ...goesOn.spans], frame: 'incise' as FrameId, subject };
      return { proposals: [proposal], consumed: rest.last, contentEnd: -1, subject };
    }
    if (
      !quotes.length &&
      goesOn?.kind === 'direct' &&
      stop > consumed &&
      !this.isCapitalised(goesOn.marked[0]!) &&
      this.partsClause(consumed, stop, tail + 1)
    ) {
      // "Celui-ci, ajoute-t-il, « n’est que … »": the subject stands outside the marks
      const at = goesOn.marked[0]!;
      const proposal = {
        kind: 'mixed' as QuoteKind,
        spans: [this.spanOf(consumed, stop), this.spanOf(at, at + 1)],
        marked: [at],
        frame: 'incise' as FrameId,
        subject,
      };
      return { proposals: [proposal], consumed: rest.last, contentEnd: -1, subject };
    }
    start = stop;
    if (!quotes.length && !rest.quotes.length) return null;
    const proposals = [...quotes, ...rest.quotes].map((quote) => ({ ...quote, frame: (inverted ? 'inversion' : 'after') as FrameId, subject }));
    return { proposals: this.joinInterrupted(proposals, quotes.length), consumed: Math.max(cue.last, rest.last), contentEnd: -1, subject };
  }

  /** "Cette grève, a prévenu X, durera …": does the cue with its subject stand between another subject and its verb? */
  private parts(cue: VerbCue, sentence: MatrixSentence, consumed: number): boolean {
    const subject = this.finder.right(cue.last, sentence);
    return (
      subject.type === 'phrase' &&
      subject.first === cue.last &&
      this.units[subject.last]?.fold === ',' &&
      this.mayBeVerb(subject.last + 1) &&
      this.partsClause(consumed, cue.first - 1, subject.last + 1)
    );
  }

  /** ", said the mayor, …": a clause stands before, and no verb behind the subject makes it one of what was said. */
  private closesReport(subject: Subject, from: number, to: number, sentence: MatrixSentence): boolean {
    const { grammar } = this.lexicon;
    let marked = false;
    for (let i = from; i < to; i++) if (this.units[i]!.type === 'marked') marked = true;
    const long = subject.type === 'phrase' && this.finder.isPerson(subject.first) && this.wordCount(from, to) >= LONG_PHRASE;
    if (!marked && !long && !this.finder.finiteBetween(from, to)) return false;
    const tail = subject.type === 'phrase' ? subject.last : subject.type === 'pronoun' ? subject.at + 1 : to;
    const next = this.units[tail];
    if (tail < sentence.last && next?.type === 'word' && this.finiteHere(tail)) return false;
    // "said the army bombarded": a regular past within what looked like a noun phrase
    for (let i = subject.type === 'phrase' ? subject.first + 2 : tail; i < tail; i++) {
      const { lower, capital } = this.units[i]!;
      const before = this.units[i - 1]!.fold;
      if (!capital && /..ed$/.test(lower) && !grammar.determiners.has(before) && !grammar.adverbs.has(before) && !/ly$/.test(before)) return false;
    }
    return true;
  }

  /** Is unit `at` a finite verb, a regular English past included? */
  private finiteHere(at: number): boolean {
    const unit = this.units[at]!;
    return this.finder.finiteBetween(at, at + 1) || (this.english && /..ed$/.test(unit.lower));
  }

  /** "Q," X said · CLAUSE, X said. */
  private readEnglishAfter(cue: VerbCue, sentence: MatrixSentence, consumed: number, cues: readonly SpeechCue[], k: number) {
    const { units } = this;
    const subject = this.finder.left(cue, sentence);
    if (subject.type !== 'phrase' && subject.type !== 'pronoun') return null;
    const first = subject.type === 'phrase' ? subject.first : subject.at;
    const boundary = units[first - 1];
    if (!boundary || first - 1 < sentence.first) return null;
    const afterMarks = boundary.type === 'marked' || (/^[,.!?–—]$/.test(boundary.fold) && units[first - 2]?.type === 'marked');
    const afterComma = boundary.fold === ',' && !afterMarks;
    if (!afterMarks && !afterComma) return null;
    if (!/[dq]/.test(cue.frames)) return null;
    // ", he says, B": commas on both sides make an incise
    // "After nine were killed, he admitted “politics …”": the words stand on the right
    if (!afterMarks && units[cue.last]?.type === 'marked') return null;
    const aside = units[cue.last]?.fold === ',' && !this.lexicon.grammar.connectives.has(units[cue.last + 1]?.fold ?? '');
    const joins = aside && /^(?:and|but|as|while|after|before|when|although|though|since|amid|citing|in|on|at|without)$/.test(units[cue.last + 1]?.fold ?? '');
    if (!afterMarks && !joins && this.complement(cue, sentence, cues[k + 1]) > 0) return null;
    if (afterMarks && this.complement(cue, sentence, cues[k + 1]) > 0 && cue.frames.includes('q') && units[cue.last]?.fold === 'that') return null;
    const stop = /^[,–—]$/.test(boundary.fold) ? first - 1 : first;
    const closes = this.closesSentence(cue.last, sentence);
    const quotes = this.contentBefore(closes && afterComma ? this.firm : consumed, stop, sentence, cue.frames.includes('w'), closes);
    const parted = !quotes.length && aside && this.partsClause(consumed, stop, cue.last + 1);
    const rest = this.contentAfterIncise(cue.last, sentence, cues, k, quotes, cue.frames.includes('w'), parted);
    const goesOn = rest.quotes[0];
    if (parted && goesOn?.kind === 'indirect') {
      const proposal = { ...goesOn, spans: [this.spanOf(consumed, stop), ...goesOn.spans], frame: 'incise' as FrameId, subject };
      return { proposals: [proposal], consumed: rest.last, contentEnd: -1, subject };
    }
    if (!quotes.length && !rest.quotes.length) return null;
    const proposals = [...quotes, ...rest.quotes].map((quote) => ({ ...quote, frame: 'after' as FrameId, subject }));
    return { proposals: this.joinInterrupted(proposals, quotes.length), consumed: Math.max(cue.last, rest.last), contentEnd: -1, subject };
  }

  /** Does nothing but a time stand between a cue and the end of its sentence: "officials said late Thursday."? */
  private closesSentence(from: number, sentence: MatrixSentence): boolean {
    const { grammar } = this.lexicon;
    for (let i = from; i < sentence.last; i++) {
      const { type, fold } = this.units[i]!;
      if (type === 'marked' || (type === 'word' && !grammar.temporal.has(fold) && !grammar.adverbs.has(fold) && !/^(?:on|in|the)$/.test(fold))) return false;
    }
    return true;
  }

  /** "As X noted": the unit of "as", or -1. */
  private asBefore(cue: VerbCue, sentence: MatrixSentence): number {
    if (!this.english || cue.form !== 'finite') return -1;
    const subject = this.finder.left(cue, sentence);
    const first = subject.type === 'phrase' ? subject.first : subject.type === 'pronoun' ? subject.at : -1;
    const word = this.units[first - 1];
    return first > sentence.first && word?.fold === 'as' && (first - 1 === sentence.first || this.units[first - 2]!.fold === ',') ? first - 1 : -1;
  }

  /** "comme l’a confirmé X, CLAUSE" · "CLAUSE, as X said" */
  private readAs(cue: VerbCue, sentence: MatrixSentence, consumed: number, cues: readonly SpeechCue[], k: number, as: number) {
    const left = this.english ? this.finder.left(cue, sentence) : this.finder.right(cue.last, sentence);
    const subject = left.type === 'none' ? this.finder.left(cue, sentence) : left;
    if (subject.type === 'none' || subject.type === 'nobody') return null;
    const tail = Math.max(cue.last, subject.type === 'phrase' ? subject.last : cue.last);
    let comma = tail;
    while (comma < sentence.last && this.units[comma]!.fold !== ',' && this.units[comma]!.fold !== ':') comma++;
    // "CLAUSE, as X said, …": what stands before is X’s
    const behind = as > sentence.first && this.units[as - 1]!.fold === ',' && this.finder.finiteBetween(consumed, as - 1);
    if (comma < sentence.last && !behind) {
      const end = this.contentEnd(comma + 1, sentence, cues, k);
      const quote = this.quoteOf(comma + 1, end);
      if (quote) return { proposals: [{ ...quote, frame: 'clause' as FrameId, subject }], consumed: end, contentEnd: -1, subject };
    }
    const stop = this.units[as - 1]?.fold === ',' ? as - 1 : as;
    const quote = this.quoteOf(consumed, stop);
    return quote ? { proposals: [{ ...quote, frame: 'after' as FrameId, subject }], consumed: tail, contentEnd: -1, subject } : null;
  }

  /** May this phrase be the inverted subject of a clause without marks? Only people, bodies and documents speak there. */
  private mayBeSubject(subject: Extract<Subject, { type: 'phrase' }>): boolean {
    const { grammar } = this.lexicon;
    // ", a annoncé la création": an object, not a subject; a subject of a following verb is none either
    let people = false;
    for (let i = subject.first; i < subject.last; i++) {
      const unit = this.units[i]!;
      // ", a promis une enquête": what was promised
      if (/^(?:enquete|etude|plan|accord|audit|protocole|resolution|decret)$/.test(unit.fold) && /^(?:un|une)$/.test(this.units[subject.first]!.fold))
        return false;
      if (grammar.isPerson(unit.fold) || grammar.documents.has(unit.fold) || unit.capital || this.finder.isMention(i)) people = true;
      if (people) break;
      if (i === subject.first && grammar.determiners.has(unit.fold)) continue;
      // "un de ses responsables", "l’un des chefs"
      if (i === subject.first + 1 && grammar.complement.has(unit.fold) && /^(?:un|une|plusieurs|certains|two|one)$/.test(this.units[subject.first]!.fold))
        continue;
      if (i === subject.first + 2 && grammar.determiners.has(unit.fold)) continue;
      if (grammar.complement.has(unit.fold)) break;
    }
    return people;
  }

  // ---- cues that are phrases -----------------------------------------------------------------------------------

  private readPhrase(cue: PhraseCue, sentence: MatrixSentence, consumed: number, cues: readonly SpeechCue[], k: number) {
    const { units } = this;
    const { grammar } = this.lexicon;
    let subject: Subject;
    let tail: number;
    if (cue.own) {
      if (/source/.test(cue.lemma)) {
        const last = this.finder.phraseEnd(cue.last - 1, sentence.last);
        subject = { type: 'phrase', first: cue.last - 1, last };
        tail = last;
      } else {
        const plural = /leur|les/.test(cue.lemma);
        subject = { type: 'pronoun', at: cue.last - 2, plural };
        tail = cue.last;
        // "Les autorités, à les entendre, n’y sont pour rien"
        const begin = this.clauseBegin(consumed, cue.first - 1);
        if (
          units[cue.first - 1]?.fold === ',' &&
          units[tail]?.fold === ',' &&
          this.partsClause(begin, cue.first - 1, tail + 1) &&
          this.finder.beginsPhrase(begin)
        )
          subject = { type: 'phrase', first: begin, last: this.finder.phraseEnd(begin, cue.first - 1) };
      }
    } else if (/^(?:lequel|laquelle|lesquels|lesquelles|qui|whom|which)$/.test(units[cue.last]?.fold ?? '') && cue.first - 1 > sentence.first) {
      // "l’association X, selon laquelle CLAUSE", "X, pour qui CLAUSE": the source stands before
      subject = this.finder.before(cue.first - 1, sentence);
      if (subject.type !== 'phrase') return null;
      const end = this.contentEnd(cue.last + 1, sentence, cues, k);
      const quote = this.quoteOf(cue.last + 1, end);
      return quote ? { proposals: [{ ...quote, frame: 'according' as FrameId, subject }], consumed: end, subject, front: true, from: cue.last + 1 } : null;
    } else {
      subject = this.finder.source(cue.last, sentence);
      if (subject.type !== 'phrase' && subject.type !== 'pronoun') return null;
      tail = subject.type === 'phrase' ? subject.last : /^(?:ce|cette|ces)$/.test(units[subject.at]!.fold) ? subject.at + 2 : subject.at + 1;
      if (cue.viewpoint && (units[tail]?.fold !== ',' || !this.isViewpoint(subject, tail))) return null;
      if (!cue.viewpoint && cue.lemma === 'suivant' && !this.isViewpoint(subject, tail)) return null;
      if (subject.type === 'phrase' && /^(?:d' apres|d'apres)$/.test(cue.lemma) && !this.speaks(subject)) return null;
    }
    // an apposition goes with the source: "Selon X, représentant de Y, CLAUSE"
    const front = cue.first === sentence.first || this.opensSentence(consumed, cue.first);
    let comma = tail;
    if (front) {
      comma = this.appositionEnd(tail, sentence, this.namesPerson(subject));
      if (comma >= sentence.last) return null;
      const at = units[comma]!;
      const from = /^[,:]$/.test(at.fold) ? comma + 1 : comma;
      if (at.type === 'punct' && !/^[,:("]$/.test(at.fold)) return null;
      if (cue.viewpoint && at.fold !== ',') return null;
      // a question or an order is nobody's view
      const end = this.contentEnd(from, sentence, cues, k);
      // "Selon X, « Q1 », a-t-il dit": the incise is the same speaker's and adds nothing
      const quote = this.quoteOf(from, end);
      if (!quote) return null;
      if (cue.viewpoint && quote.kind === 'indirect' && !this.finder.finiteBetween(from, end) && !this.namesPerson(subject)) return null;
      return { proposals: [{ ...quote, frame: 'according' as FrameId, subject }], consumed: end, subject, front, from };
    }
    if (cue.viewpoint) return null;
    // "qui est au fait selon lui des contraintes": without a comma on either side it colours a phrase only
    const closed = tail >= sentence.last || this.units[tail]!.type === 'punct' || this.units[tail]!.type === 'marked';
    if (units[cue.first - 1]?.fold !== ',' && (!closed || /avis/.test(cue.lemma))) return null;
    // in the middle or at the end: "CLAUSE, selon S." · "A, selon S, B"
    let stop = units[cue.first - 1]?.fold === ',' ? cue.first - 1 : cue.first;
    const begin = this.clauseBegin(consumed, stop);
    stop = this.beforeReport(begin, stop);
    const afterQue = stop > begin && grammar.complementisers.has(units[stop - 1]!.fold);
    const quotes = afterQue ? [] : this.contentBefore(begin, stop, sentence, false);
    const rest = units[tail]?.fold === ',' ? this.contentAfterIncise(tail, sentence, cues, k, quotes, false) : { quotes: [], last: tail };
    const goesOn = rest.quotes[0];
    if (!quotes.length && !afterQue && goesOn?.kind === 'indirect' && this.partsClause(begin, stop, tail + 1)) {
      const proposal = { ...goesOn, spans: [this.spanOf(begin, stop), ...goesOn.spans], frame: 'according' as FrameId, subject };
      return { proposals: [proposal], consumed: rest.last, subject, front, from: begin };
    }
    const left = quotes[quotes.length - 1];
    const right = rest.quotes[0];
    if (left?.kind === 'indirect' && right?.kind === 'direct' && !this.isSentence(right.marked[0]!)) {
      // "le gouvernement prévoit, à en croire X, « de réaliser … »": one clause, partly marked
      const joined = { kind: 'mixed' as QuoteKind, spans: [...left.spans, this.spanOf(right.marked[0]!, right.marked[0]! + 1)], marked: right.marked };
      return { proposals: [{ ...joined, frame: 'according' as FrameId, subject }], consumed: rest.last, subject, front, from: begin };
    }
    const all = [...quotes, ...rest.quotes];
    if (!all.length) return null;
    return {
      proposals: this.joinInterrupted(
        all.map((quote) => ({ ...quote, frame: 'according' as FrameId, subject })),
        quotes.length,
      ),
      consumed: Math.max(tail, rest.last),
      subject,
      front,
      from: begin,
    };
  }

  /** "CLAUSE, a-t-on appris mercredi de source …": the comma before the writer’s own incise, or `to`. */
  private beforeReport(from: number, to: number): number {
    for (let i = to - 1; i > from; i--) {
      if (this.units[i]!.fold !== ',') continue;
      const inverted = /^-(?:t-)?on$/.test(this.units[i + 2]?.fold ?? '');
      return inverted ? i : to;
    }
    return to;
  }

  /** "Pour X, …" is a viewpoint only where X is somebody: a person, a body, people, or lui / elle / eux. */
  private isViewpoint(subject: Subject, tail: number): boolean {
    if (subject.type === 'pronoun') return /^(?:lui|elle|eux|elles|him|her|them)$/.test(this.units[subject.at]!.fold) && this.units[tail]?.fold === ',';
    if (subject.type !== 'phrase') return false;
    const opener = this.units[subject.first]!;
    if (!opener.capital && !this.lexicon.grammar.determiners.has(opener.fold) && !this.finder.isMention(subject.first)) return false;
    // a people or a country has no view of its own: "Pour les Maliens, …"
    for (let i = subject.first; i < subject.last; i++)
      if (this.finder.isPerson(i) || (i < subject.first + 3 && (this.finder.isMention(i) || this.lexicon.grammar.isPerson(this.units[i]!.fold)))) return true;
    return false;
  }

  private namesPerson(subject: Subject): boolean {
    return (
      subject.type === 'phrase' && (this.finder.isPerson(subject.first) || this.finder.isPerson(subject.first + 1) || this.finder.isPerson(subject.first + 2))
    );
  }

  /** "rejette le recours, l’opposition dénonce « … »": where the clause of a later cue with a subject of its own begins, or `end`. */
  private ownEnd(cue: VerbCue, sentence: MatrixSentence, cues: readonly SpeechCue[], k: number, end: number): number {
    if (this.english) return end;
    for (let j = k + 1; j < cues.length && cues[j]!.first < end; j++) {
      const later = cues[j]!;
      const own = later.type === 'verb' && later.form === 'finite' && later.first > cue.last ? this.finder.secondClause(sentence.first, later.first - 1) : null;
      if (own?.type === 'phrase' && own.first > cue.last) return own.first - 1;
    }
    return end;
  }

  /** May a phrase be a name that nobody knows: capitalised, and not only because a sentence begins? */
  private unknownName(subject: Extract<Subject, { type: 'phrase' }>): boolean {
    const { grammar } = this.lexicon;
    return grammar.determiners.has(this.units[subject.first]!.fold) || this.units[subject.first + 1]?.capital === true;
  }

  /** Is the head of a phrase somebody or something that speaks? */
  speaks(subject: Extract<Subject, { type: 'phrase' }>): boolean {
    const { grammar } = this.lexicon;
    // "Meta, la maison mère de …, indique": a name nobody knows, told by what stands beside it
    const only = this.units[subject.first]!;
    if (
      subject.last - subject.first === 1 &&
      only.capital &&
      !grammar.pronouns.has(only.fold) &&
      !grammar.determiners.has(only.fold) &&
      this.units[subject.last]?.fold === ',' &&
      grammar.determiners.has(this.units[subject.last + 1]?.fold ?? '')
    )
      return true;
    for (let i = subject.first; i < subject.last; i++) {
      const unit = this.units[i]!;
      if (this.finder.isMention(i)) return true;
      if (grammar.isPerson(unit.fold) || grammar.documents.has(unit.fold)) return true;
      if (i === subject.first && grammar.determiners.has(unit.fold)) continue;
      // "un de ses responsables": whose one it is stands behind
      if (i === subject.first + 1 && grammar.complement.has(unit.fold) && /^(?:un|une|one|two)$/.test(this.units[subject.first]!.fold)) continue;
      if (grammar.complement.has(unit.fold) || grammar.prepositions.has(unit.fold)) return false;
      if (grammar.determiners.has(unit.fold)) continue;
      if (unit.type === 'word' && unit.capital && i > subject.first) return true;
    }
    return false;
  }

  private opensSentence(from: number, to: number): boolean {
    const { grammar } = this.lexicon;
    // « Une “mauvaise jurisprudence” Selon lui, » : a capital opens anew
    if (this.units[to]!.capital) return true;
    for (let i = from; i < to; i++) {
      const unit = this.units[i]!;
      if (unit.type === 'punct' && !/^[.!?…:;]$/.test(unit.fold)) continue;
      if (unit.type === 'punct') return i === to - 1;
      if (
        unit.type === 'word' &&
        (grammar.connectives.has(unit.fold) || grammar.adverbs.has(unit.fold) || /^(?:en|effet|car|par|ailleurs|outre|and|but)$/.test(unit.fold))
      )
        continue;
      return /^(?:car|et|mais|que|qu'|but|and|because|that)$/.test(this.units[to - 1]!.fold);
    }
    return true;
  }

  private clauseBegin(from: number, to: number): number {
    let begin = this.datelineEnd(from, to);
    for (let i = begin; i < to; i++) if (this.units[i]!.type === 'punct' && /^[;:]$/.test(this.units[i]!.fold)) begin = i + 1;
    return begin;
  }

  /** "OUAGADOUGOU, Burkina Faso (AP) — Gunmen …": where the story begins behind a dateline, or `from`. */
  private datelineEnd(from: number, to: number): number {
    for (let i = from; i < Math.min(to, from + DATELINE); i++) {
      const unit = this.units[i]!;
      if (/^[—–]$/.test(unit.fold) && i > from) return this.units[i + 1]?.capital ? i + 1 : from;
      if (unit.type === 'word' && !unit.capital && !/^(?:le|the|de|du|et|and|avec|with|\d+)$/.test(unit.fold) && !this.lexicon.grammar.temporal.has(unit.fold))
        return from;
      if (unit.type === 'marked') return from;
    }
    return from;
  }

  private appositionEnd(tail: number, sentence: MatrixSentence, person: boolean): number {
    const { units } = this;
    const { grammar } = this.lexicon;
    let at = this.relativeEnd(tail, sentence);
    // "Selon X, représentant au Tchad de l’ONG Y, la censure …": passes over phrases until one that has a verb behind it
    for (let round = 0; round < 3; round++) {
      while (at < sentence.last && units[at]!.type !== 'marked' && !/^[,:]$/.test(units[at]!.fold)) {
        if (units[at]!.type === 'punct' && /^[;.!?]$/.test(units[at]!.fold)) return sentence.last;
        if (round === 0 && units[at]!.type === 'word' && grammar.finite.has(units[at]!.lower) && !units[at]!.capital) return tail;
        at++;
      }
      if (at >= sentence.last || units[at]!.fold !== ',') return at;
      let close = at + 1;
      while (close < sentence.last && units[close]!.fold !== ',' && units[close]!.type !== 'marked') close++;
      if (close >= sentence.last || units[close]!.fold !== ',') return at;
      const nextWord = units[at + 1]!;
      const noVerb = !this.finder.finiteBetween(at + 1, close);
      const apposition =
        nextWord.type === 'word' &&
        (grammar.relatives.has(nextWord.fold) ||
          (noVerb &&
            ((grammar.isPerson(nextWord.fold) && !grammar.determiners.has(nextWord.fold)) ||
              this.finder.isPerson(at + 1) ||
              this.finder.fillsMention(at + 1, close) ||
              this.tellsMore(at + 1, close, sentence.last, person) ||
              (grammar.determiners.has(nextWord.fold) && grammar.isPerson(units[at + 2]?.fold ?? '') && !this.finder.isMention(at + 1)))));
      if (!apposition) return at;
      at = close;
    }
    return at;
  }

  /** "Selon un conducteur qui a requis l’anonymat, …": the comma behind a relative clause at `at`, or `at`. */
  private relativeEnd(at: number, sentence: MatrixSentence): number {
    if (!/^(?:qui|dont|who)$/.test(this.units[at]?.fold ?? '')) return at;
    const comma = this.commaAfter(at, sentence.last);
    return comma > 0 ? comma : at;
  }

  /** Do words without a verb only tell more of the source before them: ", province du Sanmata,", behind a person ", un guide de Zouérat,"? */
  private tellsMore(from: number, to: number, limit: number, person: boolean): boolean {
    const { grammar } = this.lexicon;
    const first = this.units[from]!;
    // ", a local NGO that works underground,"
    const told = /^(?:a|an|un|une)$/.test(first.fold) && [1, 2, 3].some((i) => grammar.isPerson(this.units[from + i]?.fold ?? ''));
    if (told && to - from <= APPOSITION + 4 && this.finder.opensClause(to + 1)) return true;
    if (first.type !== 'word' || first.capital || to - from > APPOSITION || this.finder.finiteBetween(from, to)) return false;
    if (!this.finder.opensClause(to + 1)) {
      const next = this.commaAfter(to + 1, limit);
      if (next < 0 || !this.tellsMore(to + 1, next, limit, person)) return false;
    }
    if (grammar.determiners.has(first.fold)) return person && !/^(?:du|au|aux|des|ce|cette|ces)$/.test(first.fold);
    const closed =
      grammar.prepositions.has(first.fold) ||
      grammar.adverbs.has(first.fold) ||
      grammar.temporal.has(first.fold) ||
      grammar.pronouns.has(first.fold) ||
      grammar.nobody.has(first.fold) ||
      grammar.subordinators.has(first.fold) ||
      grammar.coordinators.has(first.fold) ||
      grammar.isGerund(first.fold) ||
      /..ment$|..ly$/.test(first.fold);
    return !closed;
  }

  // ---- content ---------------------------------------------------------------------------------------------------

  /** What was said before an incise: units [from, to). */
  private contentBefore(
    from: number,
    to: number,
    sentence: MatrixSentence,
    weak: boolean,
    loose = false,
  ): { kind: QuoteKind; spans: Span[]; marked: number[] }[] {
    if (to <= from) return [];
    const marks: number[] = [];
    for (let i = from; i < to; i++) if (this.units[i]!.type === 'marked') marks.push(i);
    if (!marks.length) {
      if (weak) return [];
      let begin = this.clauseBegin(from, to);
      while (begin < to && this.units[begin]!.type === 'punct') begin++;
      const words = this.wordCount(begin, to);
      if (words === 1 && loose && this.lexicon.grammar.answers.has(this.units[begin]!.fold))
        return [{ kind: 'indirect', spans: [this.spanOf(begin, to)], marked: [] }];
      // "Expressing himself on a blog, X writes:"
      if (loose && this.english && this.lexicon.grammar.isGerund(this.units[begin]!.fold)) return [];
      if (words < LEAST_CLAUSE || ((!loose || words < LONG_PHRASE) && !this.finder.finiteBetween(begin, to))) return [];
      // the clause must be this sentence's own: a cue before it took its part already
      void sentence;
      return [{ kind: 'indirect', spans: [this.spanOf(begin, to)], marked: [] }];
    }
    const first = marks[0]!;
    const lastMark = marks[marks.length - 1]!;
    const plain = this.wordCount(from, to);
    // nothing but marks, or a word or two of connection: direct
    const leading = this.wordCount(from, first);
    const trailing = this.wordCount(lastMark + 1, to);
    const between = plain - leading - trailing;
    // a stretch that begins with a capital and has a verb is a sentence of its own, whatever stands before it
    const own = marks.filter((m) => this.isSentence(m));
    const conjunction = this.units[lastMark - 1];
    const caused = trailing === 0 && marks.length === 1 && lastMark > from && /^(?:car|because)$/.test(conjunction!.fold) && this.clauseLike(lastMark);
    if (own.length === marks.length && trailing === 0) return marks.map((m) => this.direct(m));
    if (caused) return [this.direct(lastMark)];
    if (plain === 0 || (leading <= 2 && trailing === 0 && between === 0 && !this.finder.finiteBetween(from, first))) return marks.map((m) => this.direct(m));
    const quote = this.quoteOf(this.clauseBegin(from, marks[0]!), to);
    return quote ? [quote] : marks.map((m) => this.direct(m));
  }

  /** What goes on after an incise: « Q1 », dit-il, « Q2 » · A, dit-il, B. */
  private contentAfterIncise(
    tail: number,
    sentence: MatrixSentence,
    cues: readonly SpeechCue[],
    k: number,
    before: readonly { kind: QuoteKind }[],
    weak: boolean,
    parted = false,
  ): { quotes: { kind: QuoteKind; spans: Span[]; marked: number[] }[]; last: number } {
    const { units } = this;
    let at = tail;
    // the incise may carry on: ", a déclaré X, qui a rencontré …, dans un communiqué."
    const limit = this.contentEnd(tail, sentence, cues, k);
    while (at < limit && units[at]!.type !== 'marked' && !/^[,:–—]$/.test(units[at]!.fold)) at++;
    if (at >= limit) return { quotes: [], last: tail };
    // « Q1 », insiste X, présidente de Y, « q2 »: an apposition between
    for (let i = at + 1; i < Math.min(limit, at + APPOSITION); i++) {
      if (units[i]!.type !== 'marked') continue;
      const direct = before.length > 0 && before[before.length - 1]!.kind === 'direct';
      if (direct && i > at + 1 && units[i - 1]!.fold === ',' && !this.isCapitalised(i) && !this.finder.finiteBetween(tail, i))
        return { quotes: [this.direct(i)], last: i + 1 };
      break;
    }
    const opener = units[at]!;
    if (opener.type === 'marked') {
      // « Q1 », a dit X à propos de « Y »: only what touches the incise or follows a comma or colon goes on
      return at === tail ? { quotes: [this.direct(at)], last: at + 1 } : { quotes: [], last: tail };
    }
    const next = units[at + 1];
    if (next?.type === 'marked' && at + 1 < limit) {
      const quotes = [this.direct(at + 1)];
      return { quotes, last: at + 2 };
    }
    // ", selon X, B, selon Y": B is Y's
    if (cues[k]!.type === 'phrase' && cues.some((c) => c.type === 'phrase' && c.first >= limit && c.first <= limit + 2)) return { quotes: [], last: tail };
    // ", constate X, la correspondante de Y": an apposition
    const cut = before.length === 1 && before[0]!.kind === 'indirect' && this.endsOnVerb(cues[k]!.first - 1);
    if (!cut && this.appositionAt(at + 1)) return { quotes: [], last: tail };
    if (weak || before.some((quote) => quote.kind === 'direct') || at !== tail || opener.fold !== ',') return { quotes: [], last: tail };
    // the indirect clause goes on after the incise
    let from = at + 1;
    if (this.lexicon.grammar.complementisers.has(units[from]?.fold ?? '')) from++;
    // "Cette décision, a dit X, coïncide avec …": where a subject stood before, the verb may be any
    const parts = parted && from === at + 1 && this.mayBeVerb(from);
    if (!parts && !cut && (this.wordCount(from, limit) < LEAST_CLAUSE || !this.finder.finiteBetween(from, limit))) return { quotes: [], last: tail };
    if (units[from]?.type === 'number') return { quotes: [], last: tail };
    const word = units[from];
    if (word && (this.lexicon.grammar.relatives.has(word.fold) || this.lexicon.grammar.isGerund(word.fold))) return { quotes: [], last: tail };
    const quote = this.quoteOf(from, limit);
    return quote ? { quotes: [quote], last: limit } : { quotes: [], last: tail };
  }

  /** Does a phrase without a verb that names a person's place or trade begin here? */
  private appositionAt(at: number): boolean {
    const { grammar } = this.lexicon;
    const word = this.units[at];
    if (word?.type !== 'word') return false;
    if (grammar.isPerson(word.fold) && !word.capital) return true;
    return (
      grammar.determiners.has(word.fold) &&
      grammar.isPerson(this.units[at + 1]?.fold ?? '') &&
      !this.finder.finiteBetween(at, Math.min(at + 8, this.units.length))
    );
  }

  /** Does an incise only part a subject [from, to) from the verb at `next`: "La France, disait-il, soutient …"? */
  private partsClause(from: number, to: number, next: number): boolean {
    const { grammar } = this.lexicon;
    let begin = from;
    while (begin < to && this.units[begin]!.type === 'punct') begin++;
    const first = this.units[begin];
    if (!first || begin >= to || to - begin > 12 || grammar.complementisers.has(this.units[next]?.fold ?? '')) return false;
    const opens = this.finder.beginsPhrase(begin) || grammar.pronouns.has(first.fold);
    if (!opens || grammar.adverbs.has(first.fold) || grammar.connectives.has(first.fold) || /..ment$|..ly$/.test(first.fold)) return false;
    return !this.finder.finiteBetween(begin, to);
  }

  /** Could a lower-case word behind an incise be the verb of the subject before it? */
  private mayBeVerb(at: number): boolean {
    const { grammar } = this.lexicon;
    const unit = this.units[at];
    if (unit?.type !== 'word' || unit.capital) return false;
    if (/^(?:ne|n'|se|s'|n’|y|en|lui|leur)$/.test(unit.fold)) return true;
    if (grammar.prepositions.has(unit.fold) || grammar.determiners.has(unit.fold) || grammar.isPerson(unit.fold)) return false;
    if (grammar.relatives.has(unit.fold) || grammar.coordinators.has(unit.fold) || grammar.subordinators.has(unit.fold) || grammar.isGerund(unit.fold))
      return false;
    if (grammar.adverbs.has(unit.fold) || grammar.temporal.has(unit.fold)) return false;
    return this.english ? /(?:s|ed)$/.test(unit.fold) || grammar.finite.has(unit.lower) : /(?:e|a|t|d|nt)$/.test(unit.fold) && !/(?:ee|ment)$/.test(unit.fold);
  }

  /** Does a finite verb that wants more stand right before the comma at `at`: "Ces ménages seront, a-t-il assuré, …"? */
  private endsOnVerb(at: number): boolean {
    const before = this.units[this.units[at]?.fold === ',' ? at - 1 : at];
    return before?.type === 'word' && COPULA.test(before.fold);
  }

  /** Joins what an incise only interrupted into one quote of two spans. */
  private joinInterrupted<T extends { kind: QuoteKind; spans: readonly Span[]; marked: readonly number[] }>(proposals: T[], before: number): T[] {
    const left = proposals[before - 1];
    const right = proposals[before];
    if (!left || !right || (left.kind === 'direct') !== (right.kind === 'direct')) return proposals;
    const lastSpan = left.spans[left.spans.length - 1]!;
    const text = this.doc.text.slice(lastSpan.start, lastSpan.end);
    const next = this.doc.text[right.spans[0]!.start] ?? '';
    const interrupted = !TERMINAL_INSIDE.test(text) && (right.kind !== 'direct' || next === next.toLowerCase());
    if (!interrupted) return proposals;
    const joined = { ...left, spans: [...left.spans, ...right.spans], marked: [...left.marked, ...right.marked] };
    return [...proposals.slice(0, before - 1), joined, ...proposals.slice(before + 1)];
  }

  private direct(at: number): { kind: QuoteKind; spans: Span[]; marked: number[] } {
    return { kind: 'direct', spans: [this.units[at]!.marked!.inner], marked: [at] };
  }

  /** Marks right of the verb: colon, comma or nothing between. */
  private markedRight(
    cue: VerbCue,
    sentence: MatrixSentence,
    end: number,
  ): { quotes: { kind: QuoteKind; spans: Span[]; marked: number[] }[]; colon: boolean; last: number } | null {
    const { units } = this;
    const { grammar } = this.lexicon;
    let at = cue.last;
    let words = 0;
    while (at < sentence.last && words < 30) {
      const unit = units[at]!;
      if (unit.fold === ':') {
        // what stands before the colon may be a clause of its own: "a précisé que A : « B »"
        if (units[at + 1]?.type !== 'marked' || this.finder.finiteBetween(cue.last, at)) return null;
        for (let i = cue.last; i < at; i++) if (grammar.complementisers.has(units[i]!.fold)) return null;
        return this.takeMarks(at + 1, sentence, true);
      }
      if (unit.type === 'marked') {
        const adjacent = words === 0 || /^[,]$/.test(units[at - 1]!.fold);
        const introduced =
          at > cue.last &&
          (grammar.complementisers.has(units[at - 1]!.fold) || grammar.determiners.has(units[at - 1]!.fold) || grammar.prepositions.has(units[at - 1]!.fold));
        if (!adjacent || introduced || at >= end) {
          // marks inside a phrase: no direct speech here
          if (words > 0) return null;
          return null;
        }
        // « V S, « Q » » needs a verb in the marks or enough words, else it is a fragment
        if (words > 0 && !this.clauseLike(at)) return null;
        if (!/[dq]/.test(cue.frames) && !this.clauseLike(at)) return null;
        // "Bréhima dit « Vieux » Togola": a nickname
        if (this.wordsIn(unit.marked!.inner) <= 2 && units[at + 1]?.capital) return null;
        return this.takeMarks(at, sentence, false);
      }
      if (unit.type === 'punct' && !/^[,()–—]$/.test(unit.fold)) return null;
      if (unit.type === 'word') {
        if (grammar.complementisers.has(unit.fold)) return null;
        if (!grammar.adverbs.has(unit.fold) && !grammar.temporal.has(unit.fold)) words++;
      } else if (unit.type === 'number') words++;
      at++;
    }
    return null;
  }

  /** One marked stretch, with what joins it: « A » et « B », and what follows it inside the clause. */
  private takeMarks(
    at: number,
    sentence: MatrixSentence,
    colon: boolean,
  ): { quotes: { kind: QuoteKind; spans: Span[]; marked: number[] }[]; colon: boolean; last: number } {
    const quotes = [this.direct(at)];
    let last = at + 1;
    while (last + 1 < sentence.last && /^(?:,|et|and|puis)$/.test(this.units[last]!.fold) && this.units[last + 1]!.type === 'marked') {
      quotes.push(this.direct(last + 1));
      last += 2;
    }
    return { quotes, colon, last };
  }

  private isCapitalised(at: number): boolean {
    const { inner } = this.units[at]!.marked!;
    const first = this.doc.text[inner.start] ?? '';
    return first !== first.toLowerCase() && this.wordsIn(inner) >= SENTENCE_WORDS;
  }

  /** Does the marked stretch begin with a capital and have a verb: a sentence, not a fragment of the writer's? */
  private isSentence(at: number): boolean {
    return this.isCapitalised(at) && this.hasVerb(this.units[at]!.marked!.inner);
  }

  /** Has the marked stretch a verb of its own, or the length of a sentence? */
  clauseLike(at: number): boolean {
    const { inner } = this.units[at]!.marked!;
    return this.hasVerb(inner) || this.wordsIn(inner) >= 12;
  }

  /** First unit of the clause after que / that, or -1. */
  private complement(cue: VerbCue, sentence: MatrixSentence, nextCue: SpeechCue | undefined): number {
    const { units } = this;
    const { grammar } = this.lexicon;
    let at = cue.last;
    const limit = Math.min(sentence.last, cue.last + COMPLEMENT_REACH);
    const objects = 0;
    while (at < limit) {
      const unit = units[at]!;
      if (nextCue && at >= nextCue.first && nextCue.type === 'verb') return -1;
      if (this.english && cue.lemma === 'question' && /^(?:why|whether|how)$/.test(unit.fold)) return at;
      if (unit.type === 'word' && grammar.complementisers.has(unit.fold)) {
        // "promised after a raid that killed forty that he would …": the first that is the raid’s
        if (this.english && at > cue.last && this.finiteHere(at + 1) && units[at - 1]!.type === 'word' && !grammar.adverbs.has(units[at - 1]!.fold)) {
          const second = this.nextThat(at + 1, limit);
          if (second > 0) return second + 1 < sentence.last ? second + 1 : -1;
        }
        // English relative "that" follows a noun; French "que" after a bare object is relative too
        if (objects > 0 || NOT_BEFORE_QUE.test(units[at - 1]!.fold)) return -1;
        const from = at + 1;
        // "disputed that figure"
        if (this.english && at === cue.last && cue.frames.includes('n') && !this.finiteSoon(from, sentence.last)) return -1;
        return from < sentence.last ? from : -1;
      }
      const set = grammar.setPhrases.find((words) => words.every((word, i) => units[at + i]?.fold === word));
      if (set) {
        at += set.length;
        continue;
      }
      if (unit.type === 'marked') return -1;
      if (unit.type === 'punct') {
        if (!/^[,()–—"]$/.test(unit.fold)) return -1;
        if (this.english && unit.fold === ',' && at === cue.last && /^(?:and|but|or)$/.test(units[at + 1]?.fold ?? '')) return -1;
        at++;
        continue;
      }
      // "claimed on Friday to have killed": no clause but an infinitive
      if (this.english && unit.fold === 'to' && cue.frames.includes('i')) return -1;
      if (this.english) {
        const zero = this.zeroThat(cue, at, sentence, objects);
        if (zero > 0) return zero;
      }
      if (this.english && unit.capital && grammar.temporal.has(unit.fold)) {
        at++;
        continue;
      }
      if (grammar.prepositions.has(unit.fold) && !(grammar.determiners.has(unit.fold) && !/^(?:du|au|aux|des)$/.test(unit.fold))) {
        at = this.adjunctEnd(at, limit);
        continue;
      }
      if (grammar.adverbs.has(unit.fold) || grammar.temporal.has(unit.fold) || /..ment$|..ly$/.test(unit.fold) || unit.type === 'number') {
        at++;
        continue;
      }
      if (grammar.determiners.has(unit.fold) && units[at + 1] && (grammar.temporal.has(units[at + 1]!.fold) || units[at + 1]!.type === 'number')) {
        at += 2;
        continue;
      }
      if (grammar.finite.has(unit.lower) && !unit.capital) return -1;
      // "se disent convaincus que"
      if (
        /^(?:dire|declarer|déclarer|montrer|avouer)$/.test(cue.lemma) &&
        /(?:é|ée|és|ées|u|us|ue|ues|ain|ains|aine|eux|euse|able|ables|ible|ibles|iste|istes|ent|ents)$/.test(unit.lower)
      ) {
        at++;
        continue;
      }
      if (cue.lemma === 'tell' || /t/.test(cue.frames) || HEARER_VERBS.test(cue.lemma) || cue.lemma === 'vouloir illustration') {
        // the hearer stands first: "told reporters that", "a prévenu les autorités que"
        const end = this.finder.phraseEnd(at, limit);
        if (end <= at) return -1;
        at = end;
        continue;
      }
      // "dismissed claims that he was …"
      if (this.english && /^(?:denies|confirms|acknowledges)$/.test(cue.stance) && grammar.accusations.has(unit.fold) && units[at + 1]?.fold === 'that')
        return at + 2;
      return -1;
    }
    return -1;
  }

  private nextThat(from: number, limit: number): number {
    for (let i = from; i < limit; i++) {
      if (this.units[i]!.type === 'punct' || this.units[i]!.type === 'marked') return -1;
      if (this.units[i]!.fold === 'that') return i;
    }
    return -1;
  }

  /** English clauses without "that": "said the war is …", "said on Tuesday he would …". */
  private zeroThat(cue: VerbCue, at: number, sentence: MatrixSentence, objects: number): number {
    const { units } = this;
    const { grammar } = this.lexicon;
    if (objects > 0 || !cue.frames.includes('q')) return -1;
    const unit = units[at]!;
    // "disclosed this while …": what was said is this
    if (/^(?:this|that|it|these|those)$/.test(units[cue.last]?.fold ?? '') && at > cue.last) return -1;
    if (cue.passive || /^(?:nothing|little|so|yes|no|not|goodbye|how|what|why|whether)$/.test(unit.fold)) {
      return unit.fold === 'how' && /^(?:report|explain|recount|tell|recall|describe)$/.test(cue.lemma) && this.finiteSoon(at + 1, sentence.last) ? at + 1 : -1;
    }
    // "said over 475 persons had been killed", "said between March and June …"
    if (
      /^(?:over|around|about|under|nearly|up|between|from|some|at)$/.test(unit.fold) &&
      (units[at + 1]?.type === 'number' || unit.fold === 'between' || (units[at + 1]?.fold === 'least' && units[at + 2]?.type === 'number')) &&
      this.finiteSoon(at, sentence.last)
    )
      return at;
    if (grammar.temporal.has(unit.fold) && !unit.capital) return -1;
    if (this.timeBeforeThat(at, sentence.last)) return -1;
    if (grammar.prepositions.has(unit.fold) || (unit.capital && grammar.temporal.has(unit.fold))) {
      // "said since the day he left, he was …": a clause follows the preposition only after a comma
      if (!/^(?:since|in|at|after|before|when|if|as|during|on|by)$/.test(unit.fold)) return -1;
      const comma = units[this.adjunctEnd(at, sentence.last)]?.fold === 'that' ? -1 : this.commaAfter(at, sentence.last);
      if (comma > 0 && this.finder.finiteBetween(comma, sentence.last) && !this.beginsHearer(cue, at)) return at;
      const end = this.adjunctEnd(at, sentence.last);
      if (units[end]?.fold === 'that') return -1;
      if (this.finder.beginsPhrase(end) && this.finiteSoon(end, sentence.last)) {
        return /^(?:in|on|at)$/.test(unit.fold) && end < sentence.last ? this.afterAdjunct(at, end, sentence) : at;
      }
      return -1;
    }
    if (/t/.test(cue.frames) && cue.lemma === 'tell') {
      const end = this.finder.phraseEnd(at, sentence.last);
      const next = units[end];
      if (next && (grammar.temporal.has(next.fold) || grammar.prepositions.has(next.fold) || next.fold === 'that' || next.type !== 'word')) return -1;
      return end < sentence.last && end > at && this.finiteSoon(end, sentence.last) ? end : -1;
    }
    if (grammar.subordinators.has(unit.fold) && /^(?:if|when|while|because|although|since|after|before|until|unless)$/.test(unit.fold)) return at;
    if (grammar.adverbs.has(unit.fold) || grammar.temporal.has(unit.fold)) {
      return /^(?:usually|sometimes|there)$/.test(unit.fold) && this.finiteSoon(at + 1, sentence.last) ? at : -1;
    }
    const starts = unit.type === 'word' || unit.type === 'number';
    if (starts && this.finiteSoon(at, sentence.last)) return at;
    // "saying the country’s needs overrule …": the verb may be one that is in no list
    const clause =
      cue.lemma === 'say' &&
      at === cue.last &&
      (this.finder.opensClause(at) || unit.capital) &&
      this.wordCount(at, Math.min(sentence.last, at + 12)) >= LONG_PHRASE;
    return clause ? at : -1;
  }

  /** "told the court on Monday, 28 April, that": nothing but a time stands before that. */
  private timeBeforeThat(at: number, limit: number): boolean {
    const { grammar } = this.lexicon;
    for (let i = at; i < Math.min(limit, at + 9); i++) {
      const { type, fold } = this.units[i]!;
      if (fold === 'that' && i > at) return this.units[at]!.type === 'word';
      if (type !== 'number' && fold !== ',' && !grammar.temporal.has(fold) && !/^(?:on|in|of|the)$/.test(fold)) return false;
    }
    return false;
  }

  private beginsHearer(cue: VerbCue, at: number): boolean {
    return cue.lemma === 'tell' && this.units[at]!.fold === 'to';
  }

  private afterAdjunct(at: number, end: number, sentence: MatrixSentence): number {
    // "said on Tuesday he …": the adjunct is the reporter's; "said in the early hours …, he …" is the speaker's
    for (let i = at; i < end; i++)
      if (this.lexicon.grammar.temporal.has(this.units[i]!.fold) || this.lexicon.grammar.documents.has(this.units[i]!.fold)) return end;
    void sentence;
    return at;
  }

  private commaBefore(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.units[i]!.fold === ',') return true;
    return false;
  }

  private commaAfter(at: number, limit: number): number {
    for (let i = at; i < Math.min(limit, at + 16); i++) if (this.units[i]!.fold === ',') return i;
    return -1;
  }

  private finiteSoon(at: number, limit: number): boolean {
    const { grammar } = this.lexicon;
    for (let i = at; i < Math.min(limit, at + 26); i++) {
      const unit = this.units[i]!;
      if (unit.type === 'marked') return i > at;
      if (unit.type === 'punct' && /^[;:]$/.test(unit.fold)) return false;
      if (unit.type !== 'word') continue;
      const adjective =
        i > at &&
        (grammar.determiners.has(this.units[i - 1]!.fold) ||
          grammar.adverbs.has(this.units[i - 1]!.fold) ||
          /^(?:more|most|very|less|so)$|..ly$/.test(this.units[i - 1]!.fold));
      if (grammar.finite.has(unit.lower) || (unit.fold.endsWith('ed') && !unit.capital && i > at && !adjective) || unit.fold === 'said') return true;
      if (this.lexicon.forms.get(unit.lower)?.some((r) => r.mood === 'S' || r.mood === 'P') && i > at && !grammar.determiners.has(this.units[i - 1]!.fold))
        return true;
    }
    return false;
  }

  /** The end of a prepositional phrase, with its complements. */
  private adjunctEnd(at: number, limit: number): number {
    const { grammar } = this.lexicon;
    let end = at + 1;
    while (end < limit) {
      const unit = this.units[end]!;
      if (unit.type === 'marked') return end;
      if (unit.type === 'punct') return end;
      if (unit.type === 'word') {
        if (grammar.complementisers.has(unit.fold) || grammar.relatives.has(unit.fold)) return end;
        if (grammar.prepositions.has(unit.fold) && end > at + 1) return end;
        const before = this.units[end - 1]!;
        if (end > at + 1 && grammar.determiners.has(unit.fold) && !grammar.determiners.has(before.fold) && !grammar.prepositions.has(before.fold)) return end;
        if (this.english && end > at + 1 && (grammar.pronouns.has(unit.fold) || (unit.fold === 'i' && !grammar.prepositions.has(before.fold)))) return end;
        if (grammar.finite.has(unit.lower) && !unit.capital && !grammar.determiners.has(before.fold)) return end;
      }
      end++;
    }
    return end;
  }

  /** The first unit of "(de) mener", "avoir", "ne pas", after the verb; or -1. */
  private infinitive(from: number, sentence: MatrixSentence): number {
    const { units } = this;
    let at = from;
    while (
      at < sentence.last &&
      units[at]!.type === 'word' &&
      (this.lexicon.grammar.adverbs.has(units[at]!.fold) || this.lexicon.grammar.temporal.has(units[at]!.fold))
    )
      at++;
    if (this.english) {
      if (this.lexicon.grammar.prepositions.has(units[at]?.fold ?? '') && this.lexicon.grammar.temporal.has(units[at + 1]?.fold ?? '')) {
        at += 2;
        while (at < sentence.last && (units[at]!.type === 'number' || this.lexicon.grammar.temporal.has(units[at]!.fold))) at++;
      }
      const unit = units[at];
      if (unit?.fold === 'to' && at + 1 < sentence.last && units[at + 1]!.type === 'word') return at;
      return unit?.type === 'word' && this.lexicon.grammar.isGerund(unit.fold) ? at : -1;
    }
    // "indiquent de leur côté disposer", "dit pour sa part regretter"
    const aside = [units[at], units[at + 1], units[at + 2]].map((unit) => unit?.fold ?? '').join(' ');
    if (/^(?:de (?:son|leur) cote|pour (?:sa|leur) part|a (?:son|leur) tour)$/.test(aside)) at += 3;
    if (/^(?:de|d')$/.test(units[at]?.fold ?? '')) at++;
    for (let i = at; i < Math.min(sentence.last, at + 5); i++) {
      const unit = units[i]!;
      // avoir « donné … »
      if (unit.type === 'marked') return i > at ? at : -1;
      if (unit.type !== 'word') return -1;
      if (/^(?:ne|n'|pas|jamais|plus|rien|se|s'|me|m'|le|la|l'|les|lui|leur|en|y|nous|vous|tout)$/.test(unit.fold)) continue;
      return /^(?:avoir|etre)$/.test(unit.fold) ||
        (/(?:er|ir|oir|re)$/.test(unit.fold) &&
          !this.lexicon.grammar.people.has(unit.fold) &&
          !unit.capital &&
          unit.fold.length > 3 &&
          !/^(?:hier|entre|contre|outre|autre|autres|notre|votre|quatre|leur|premier|dernier|cher|mer|affaire|faire-part|genre|guerre|terre|ordre|titre|membre|nombre|ministre|maire|proche)$/.test(
            unit.fold,
          ))
        ? at
        : -1;
    }
    return -1;
  }

  /** "affirme ne disposer d’aucune information, et se réserve le droit", "dit comprendre, mais il a averti": where the outer verb goes on. */
  private infinitiveEnd(from: number, end: number): number {
    const { grammar } = this.lexicon;
    for (let i = from + 1; i < end - 1; i++) {
      const unit = this.units[i]!;
      if (unit.type !== 'word' || !/^(?:et|mais|and|but)$/.test(unit.fold)) continue;
      let next = i + 1;
      while (next < end && /^(?:se|s'|ne|n'|y|en|l'|le|la|les|lui|leur)$/.test(this.units[next]!.fold)) next++;
      const verb = this.units[next];
      const anew =
        this.units[i - 1]!.fold === ',' &&
        /^(?:mais|but)$/.test(unit.fold) &&
        this.finder.opensClause(i + 1) &&
        this.finder.finiteBetween(i + 2, Math.min(end + 6, this.units.length));
      if (anew) return this.trimEnd(from, i);
      if (verb?.type !== 'word' || verb.capital) continue;
      const goesOn =
        (grammar.pronouns.has(this.units[i + 1]!.fold) && this.finder.finiteBetween(i + 1, Math.min(end, i + 6))) ||
        this.finder.finiteBetween(next, next + 1) ||
        (!this.english && this.units[i - 1]!.fold === ',' && this.mayBeVerb(next));
      if (goesOn && !this.inRelativeClause(from, i)) return this.trimEnd(from, i);
    }
    return end;
  }

  /** Is unit `at` still within a relative or que clause that began behind `from`? */
  private inRelativeClause(from: number, at: number): boolean {
    const { grammar } = this.lexicon;
    for (let i = at - 1; i > from; i--) {
      if (this.units[i]!.fold === ',') return false;
      if (grammar.relatives.has(this.units[i]!.fold) || grammar.subordinators.has(this.units[i]!.fold)) return true;
    }
    return false;
  }

  /** "accuse X d’avoir …", "accused X of …": first unit after de / of. */
  private accusation(from: number, end: number): number {
    const { units } = this;
    for (let i = from; i < Math.min(end, from + ACCUSATION_REACH); i++) {
      const word = units[i]!.fold;
      if (this.english && word === 'of') return i + 1;
      if (!this.english && /^(?:de|d')$/.test(word) && (units[i + 1]?.type === 'marked' || this.infinitive(i, { first: i, last: end, block: 0 }) > 0))
        return i + 1;
      if (units[i]!.type === 'marked') return -1;
    }
    return -1;
  }

  /** The determiner of the noun that a verb takes, adverbs and times passed over: "a démenti mardi l’octroi". */
  private nounObject(from: number, sentence: MatrixSentence, end: number): number {
    const { units } = this;
    const { grammar } = this.lexicon;
    let at = from;
    while (at < end) {
      const unit = units[at]!;
      if (unit.fold === ',' && (at > from || /^(?:lui|elle|eux|elles)$/.test(units[at + 1]?.fold ?? ''))) {
        at++;
        continue;
      }
      if (unit.type === 'number') {
        // "ce jeudi 10 Juin 2021"
        if (at > from && grammar.temporal.has(units[at - 1]!.fold)) {
          at++;
          continue;
        }
        return at;
      }
      if (unit.type !== 'word') return unit.type === 'marked' && at > from ? -1 : -1;
      // "annonce, elle, l’envoi"
      if (/^(?:lui|elle|eux|elles)$/.test(unit.fold) && units[at - 1]?.fold === ',') {
        at++;
        continue;
      }
      if (
        /^(?:tout|toute|tous|toutes)$/.test(unit.fold) &&
        units[at + 1]?.type === 'word' &&
        !grammar.isGerund(units[at + 1]!.fold) &&
        !grammar.prepositions.has(units[at + 1]!.fold)
      )
        return at;
      const timed = this.temporalPhrase(at);
      if (timed > at) {
        at = timed;
        continue;
      }
      if (
        grammar.adverbs.has(unit.fold) ||
        grammar.temporal.has(unit.fold) ||
        (/..ment$|..ly$/.test(unit.fold) && !grammar.determiners.has(units[at - 1]!.fold))
      ) {
        at++;
        continue;
      }
      if ((grammar.determiners.has(unit.fold) && !/^(?:du|au|aux)$/.test(unit.fold)) || unit.fold === 'tout' || unit.fold === 'toute') return at;
      if (grammar.prepositions.has(unit.fold)) {
        at = this.adjunctEnd(at, end);
        if (units[at]?.fold === ',') at++;
        continue;
      }
      return this.english && !grammar.subordinators.has(unit.fold) ? at : -1;
    }
    void sentence;
    return -1;
  }

  /** The end of "ce jeudi", "le même jour", "the following week", or `at`. */
  private temporalPhrase(at: number): number {
    const { grammar } = this.lexicon;
    if (!grammar.determiners.has(this.units[at]!.fold)) return at;
    // "le 28 janvier 2024"
    if (this.units[at + 1]?.type === 'number' && grammar.temporal.has(this.units[at + 2]?.fold ?? ''))
      return this.units[at + 3]?.type === 'number' ? at + 4 : at + 3;
    for (let i = at + 1; i <= at + 2; i++) {
      const word = this.units[i]?.fold ?? '';
      if (grammar.temporal.has(word)) return i + 1;
      if (!/^(?:meme|premier|premiere|same|following|previous)$/.test(word)) return at;
    }
    return at;
  }

  /** ", admet un cadre": somebody is no content. */
  private namesSomebody(from: number, end: number): boolean {
    const { grammar } = this.lexicon;
    const noun = this.units[from + 1]?.fold ?? '';
    return (
      from + 1 < end && grammar.determiners.has(this.units[from]!.fold) && grammar.isPerson(noun) && !grammar.bodies.has(noun) && !grammar.documents.has(noun)
    );
  }

  /** "revendiquer" reports speech of deeds only: a demand asserts nothing. */
  private claims(cue: VerbCue, from: number, end: number): boolean {
    const { deeds, accusations } = this.lexicon.grammar;
    const needed = /^(?:revendiquer|claim)$/.test(cue.lemma) ? deeds : /^(?:rejeter|balayer|récuser|reject|dismiss)$/.test(cue.lemma) ? accusations : null;
    if (!needed) return true;
    for (let i = from; i < Math.min(end, from + 4); i++) if (needed.has(this.units[i]!.fold)) return true;
    return false;
  }

  /** "appelle X à INFINITIVE", "demande de …": first unit after à / de / to. */
  private callComplement(from: number, end: number): number {
    const { units } = this;
    for (let i = from; i < Math.min(end, from + 12); i++) {
      const word = units[i]!;
      if (word.type === 'marked') return -1;
      if (
        this.english
          ? word.fold === 'to' && units[i + 1]?.type === 'word'
          : /^(?:a|de|d')$/.test(word.fold) && this.infinitive(i + 1, { first: i, last: end, block: 0 }) === i + 1
      )
        return i + 1;
    }
    return -1;
  }

  /** Marked stretches of units [from, to), each a direct fragment. */
  private fragments(from: number, to: number): { kind: QuoteKind; spans: Span[]; marked: number[] }[] {
    const found: { kind: QuoteKind; spans: Span[]; marked: number[] }[] = [];
    for (let i = from; i < to; i++) {
      const unit = this.units[i]!;
      if (unit.type !== 'marked') continue;
      const before = this.units[i - 1];
      if (before && this.lexicon.grammar.labels.has(before.fold)) continue;
      found.push(this.direct(i));
    }
    return found;
  }

  /** Where a reported clause that begins at `from` ends. */
  private contentEnd(from: number, sentence: MatrixSentence, cues: readonly SpeechCue[], k: number): number {
    const { units } = this;
    const { grammar } = this.lexicon;
    let depth = 0;
    let later = k + 1;
    // "Même si X assure que A, il précise que B": the main clause comes second
    const subordinate = /^(?:si|meme|quand|lorsque|lorsqu'|alors|tandis|bien|quoique)$/.test(units[sentence.first]!.fold);
    const relative = this.inRelative(cues[k]!, sentence);
    const opening = this.opensSubordinate(cues[k]!, sentence);
    for (let i = from; i < sentence.last; i++) {
      const unit = units[i]!;
      if (unit.fold === '(' || unit.fold === '[') depth++;
      else if (unit.fold === ')' || unit.fold === ']') {
        if (depth === 0) return this.trimEnd(from, i);
        depth--;
      }
      if (depth > 0) continue;
      if (unit.type === 'punct' && unit.fold === ';') return this.trimEnd(from, i);
      if (unit.fold === ',' && i > from) {
        const next = units[i + 1];
        // "X, qui a indiqué que A, est attendu": the outer clause goes on
        if (relative && next?.type === 'word' && grammar.finite.has(next.lower) && (relative === 'closed' || this.finder.finiteBetween(from, i)))
          return this.trimEnd(from, i);
        // "nie que A, comme l’affirme Y"
        if (next?.fold === 'comme' && cues.some((cue, j) => j > k && cue.type === 'verb' && cue.first > i && cue.first <= i + 3)) return this.trimEnd(from, i);
        // "Après que X a annoncé A, les commerçants …": the main clause comes second
        if (
          opening &&
          next?.type === 'word' &&
          this.finder.opensClause(i + 1) &&
          !grammar.relatives.has(next.fold) &&
          (this.finder.finiteBetween(i + 1, Math.min(sentence.last, i + 14)) || !this.commaBefore(i + 1, sentence.last))
        )
          return this.trimEnd(from, i);
      }
      if (unit.type === 'punct' && unit.fold === ':' && i > from && (units[i + 1]?.type === 'marked' || i - from > 3)) {
        if (units[i + 1]?.type === 'marked' && (this.clauseLike(i + 1) || this.isCapitalised(i + 1))) return this.trimEnd(from, i);
      }
      while (later < cues.length && cues[later]!.first < i) later++;
      const cue = cues[later]?.first === i ? cues[later] : undefined;
      if (cue && i > from) {
        const before = units[i - 1]!;
        if (cue.type === 'phrase') {
          if (before.fold === ',' || (i - from > 3 && !cue.viewpoint)) return this.trimEnd(from, i);
        } else if (cue.inverted >= 0) return this.trimEnd(from, i);
        else if (cue.form === 'gerund' || cue.form === 'infinitive') {
          if (before.fold === ',' || cue.form === 'gerund' || /^avant|^before/.test(units[cue.first]!.fold)) return this.trimEnd(from, i);
        } else if (/^(?:et|and|but|mais)$/.test(before.fold)) {
          const right = units[cue.last];
          if (right && !(right.type === 'punct')) return this.trimEnd(from, i - 1);
        } else if ((before.fold === ',' && !cue.frames.includes('o')) || before.type === 'marked') {
          const subject = this.finder.right(cue.last, sentence);
          if ((subject.type === 'phrase' && this.mayBeSubject(subject)) || subject.type === 'pronoun') return this.trimEnd(from, i);
        } else if (!this.english && subordinate) {
          const subject = this.finder.left(cue, sentence);
          const first = subject.type === 'phrase' ? subject.first : subject.type === 'pronoun' ? subject.at : -1;
          if (first > from && units[first - 1]!.fold === ',') return this.trimEnd(from, first);
        } else if (this.english) {
          const subject = this.finder.left(cue, sentence);
          const first = subject.type === 'phrase' ? subject.first : subject.type === 'pronoun' ? subject.at : -1;
          const opener = units[first - 1];
          if (first > from && opener && (opener.type === 'marked' || (opener.fold === ',' && this.complement(cue, sentence, undefined) < 0)))
            return this.trimEnd(from, first);
        }
      }
      if (i > from && unit.type === 'word') {
        const breaks = this.lexicon.breaks.get(unit.fold);
        if (breaks?.some((words) => this.matches(i, words))) return this.trimEnd(from, i);
      }
    }
    return this.trimEnd(from, sentence.last);
  }

  /** Does the cue stand in a relative clause: "X, qui depuis Dakar a indiqué"? */
  private inRelative(cue: SpeechCue, sentence: MatrixSentence): 'closed' | 'open' | null {
    for (let i = cue.first - 1; i >= Math.max(sentence.first, cue.first - 10); i--) {
      const word = this.units[i]!;
      if (/^(?:qui|who|which)$/.test(word.fold)) return this.units[i - 1]?.fold === ',' ? 'closed' : 'open';
      if (this.finder.finiteBetween(i, i + 1)) return null;
    }
    return null;
  }

  /** Does the sentence open with a subordinate clause that holds the cue: "After X announced that A, …"? */
  private opensSubordinate(cue: SpeechCue, sentence: MatrixSentence): boolean {
    if (cue.type !== 'verb') return false;
    let first = sentence.first;
    while (first < cue.first && (this.units[first]!.type === 'punct' || /^(?:et|mais|or|and|but|so)$/.test(this.units[first]!.fold))) first++;
    const opens = this.lexicon.grammar.openers.some((words) => words.every((word, i) => this.units[first + i]?.fold === word));
    if (!opens) return false;
    for (let i = first; i < cue.first; i++) if (this.units[i]!.fold === ',') return false;
    return true;
  }

  private matches(at: number, words: readonly string[]): boolean {
    // "tout en ajoutant", but "tout en œuvre"
    if (words[0] === 'tout' && !this.lexicon.grammar.isGerund(this.units[at + 2]?.fold ?? '')) return false;
    return words.every((word, i) => this.units[at + i]?.fold === word) && (words.length > 1 || this.units[at - 1]?.fold === ',');
  }

  private trimEnd(from: number, to: number): number {
    let end = to;
    while (
      end > from &&
      (this.units[end - 1]!.type === 'punct' ? !/^[)\]%€$]$/.test(this.units[end - 1]!.fold) : /^(?:et|and|mais|but|tout)$/.test(this.units[end - 1]!.fold))
    )
      end--;
    return end;
  }

  /** Turns units [from, to) into an indirect, mixed or direct quote by what stands between marks; null where nothing does. */
  private quoteOf(from: number, to: number, content: 'clause' | 'noun' | 'infinitive' = 'clause'): { kind: QuoteKind; spans: Span[]; marked: number[] } | null {
    let begin = from;
    while (begin < to && this.units[begin]!.type === 'punct' && !/^[([]$/.test(this.units[begin]!.fold)) begin++;
    const end = this.trimEnd(begin, to);
    if (end <= begin) return null;
    const marks: number[] = [];
    let markedWords = 0;
    for (let i = begin; i < end; i++) {
      const { marked } = this.units[i]!;
      if (!marked) continue;
      marks.push(i);
      markedWords += this.wordsIn(marked.inner);
    }
    const plain = this.wordCount(begin, end);
    if (!marks.length) return plain >= (content === 'noun' ? 2 : 1) ? { kind: 'indirect', spans: [this.spanOf(begin, end)], marked: [] } : null;
    const share = markedWords / (markedWords + plain);
    if (marks.length === 1) {
      const only = marks[0]!;
      const verb = this.hasVerb(this.units[only]!.marked!.inner);
      const outside = content !== 'noun' && this.finiteOutside(begin, end);
      const helper = end - begin <= 3 && /^(?:avoir|etre|de|d'|ne|que|qu')$/.test(this.units[begin]!.fold);
      const bare = plain === 1 && only === begin + 1 && this.lexicon.grammar.determiners.has(this.units[begin]!.fold);
      if (plain === 0 || bare || helper || (content !== 'infinitive' && !outside && share >= (verb ? DIRECT_SHARE : DIRECT_SHARE_WITHOUT_VERB)))
        return this.direct(only);
    }
    return { kind: 'mixed', spans: [this.spanOf(begin, end)], marked: marks };
  }

  /** Does a finite verb stand outside the marks of units [from, to)? */
  private finiteOutside(from: number, to: number): boolean {
    let start = from;
    for (let i = from; i <= to; i++) {
      if (i < to && this.units[i]!.type !== 'marked') continue;
      if (this.finder.finiteBetween(start, i)) return true;
      start = i + 1;
    }
    return false;
  }

  // ---- subjects ------------------------------------------------------------------------------------------------

  /** "fait dire à X que …": X speaks. */
  private madeToSay(cue: VerbCue, sentence: MatrixSentence): Subject {
    const opener = this.units[cue.last]?.fold ?? '';
    return /^(?:a|au|aux)$/.test(opener) ? this.finder.source(cue.last + 1, sentence) : { type: 'none' };
  }

  private isReflexive(cue: VerbCue): boolean {
    for (let i = cue.first; i < cue.head; i++) if (/^(?:se|s')$/.test(this.units[i]!.fold)) return true;
    return false;
  }

  private subjectOf(cue: VerbCue, sentence: MatrixSentence, main: Subject | null, consumed: number): Subject {
    if (cue.inverted >= 0) {
      const pronoun = this.lexicon.grammar.pronouns.get(this.units[cue.inverted]!.fold);
      return pronoun ? { type: 'pronoun', at: cue.inverted, ...pronoun } : { type: 'nobody', at: cue.inverted };
    }
    // "Avant d’ajouter que …" as a sentence of its own: the last speaker's
    if (cue.form === 'infinitive' && cue.first === sentence.first) return { type: 'inherit' };
    if (cue.form !== 'finite') return this.absolute(cue, sentence) ?? main ?? this.mainSubject(sentence, cue.first);
    const subject = this.finder.left(cue, sentence);
    if (subject.type === 'inherit') return main ?? this.mainSubject(sentence, cue.first);
    if (subject.type === 'none') {
      if (main && consumed > sentence.first) return main;
      const right = this.finder.right(cue.last, sentence);
      if (cue.first === sentence.first && right.type === 'phrase') return right;
    }
    return subject;
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
        if (this.lexicon.grammar.documents.has(unit.fold) && this.finder.phraseEnd(i, cue.first) === cue.first)
          return { type: 'phrase', first: this.lexicon.grammar.determiners.has(this.units[i - 1]?.fold ?? '') ? i - 1 : i, last: cue.first };
      }
    }
    while (first > sentence.first && this.units[first - 1]!.type === 'word') first--;
    if (first === cue.first || first === sentence.first || this.units[first - 1]!.fold !== ',') return null;
    return this.finder.beginsPhrase(first) && this.finder.phraseEnd(first, cue.first) === cue.first ? { type: 'phrase', first, last: cue.first } : null;
  }

  private mainSubject(sentence: MatrixSentence, before: number): Subject {
    return this.finder.main(sentence, before);
  }

  /** "a été annoncé par X", "was told by X". */
  private agent(cue: VerbCue, sentence: MatrixSentence): Subject {
    for (let i = cue.last; i < Math.min(sentence.last, cue.last + 6); i++) {
      if (/^(?:par|by)$/.test(this.units[i]!.fold)) return this.finder.source(i + 1, sentence);
      if (this.lexicon.grammar.complementisers.has(this.units[i]!.fold)) break;
    }
    return { type: 'none' };
  }

  /** A document noun with its complement: "dans un communiqué de l’armée", "le tweet du président". */
  private documentNear(from: number, sentence: MatrixSentence): { first: number; last: number } | null {
    const { documents, complement } = this.lexicon.grammar;
    for (let i = from; i < Math.min(sentence.last, from + 10); i++) {
      if (!documents.has(this.units[i]!.fold)) continue;
      const last = this.finder.phraseEnd(i, sentence.last);
      void complement;
      return { first: i, last };
    }
    return null;
  }

  // ---- counting --------------------------------------------------------------------------------------------------

  spanOf(first: number, last: number): Span {
    return { start: this.units[first]!.start, end: this.units[last - 1]!.end };
  }

  private wordCount(from: number, to: number): number {
    let n = 0;
    for (let i = from; i < to; i++) if (this.units[i]!.type === 'word' || this.units[i]!.type === 'number') n++;
    return n;
  }

  wordsIn(span: Span): number {
    const { first, last } = tokensIn(this.doc.tokens, span);
    let n = 0;
    for (let i = first; i < last; i++) if (this.doc.tokens[i]!.type !== 'punct') n++;
    return n;
  }

  hasVerb(span: Span): boolean {
    const { grammar } = this.lexicon;
    const { first, last } = tokensIn(this.doc.tokens, span);
    for (let i = first; i < last; i++) {
      const token = this.doc.tokens[i]!;
      if (token.type !== 'word') continue;
      if (grammar.finite.has(token.lower)) return true;
      if (!this.english && (/..(?:ons|ez)$/.test(token.lower) || /..(?:aient|èrent|eront|eraient|ait|era)$/.test(token.lower) || token.fold === "c'"))
        return true;
      if (this.english && (/^(?:i|we|you|he|she|they|it|'re|'s|'m|let|don't|can't)$/.test(token.fold) || /n['’]t$/.test(token.lower))) return true;
    }
    return false;
  }
}
