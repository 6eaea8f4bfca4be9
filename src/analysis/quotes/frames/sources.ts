import type { FrameId, QuoteKind } from '../../../model/analysis.ts';
import * as FRAME from '../../lang/any-frames.ts';
import type { MatrixSentence } from '../1-matrix.ts';
import type { PhraseCue, SpeechCue } from '../2-cues.ts';
import type { Subject } from '../3-subjects.ts';
import type { Reading } from '../proposal.ts';
import { SourceEnds } from './source-ends.ts';

/** A sentence without a verb that somebody is the source of has so many words. */
const LEAST_VERBLESS = 4;
/** "plus de trois mille blessés" has at most so many words. */
const COUNT_REACH = 6;

/** A source, and where it ends. */
interface Found {
  readonly subject: Subject;
  readonly tail: number;
}

/** What a source says; `front`: it stands before its words, which begin at unit `from`. */
interface Sourced extends Omit<Reading, 'contentEnd'> {
  readonly front: boolean;
  readonly from: number;
}

/** Sources without a verb: selon X, d’après X, pour X, according to X. */
export abstract class SourceReader extends SourceEnds {
  /** Whose view a phrase gives, and which words it is. */
  protected readPhrase(cue: PhraseCue, sentence: MatrixSentence, consumed: number, cues: readonly SpeechCue[], k: number): Sourced | null {
    const { grammar } = this;
    if (!cue.whose && !cue.own && FRAME.RELATIVE_SOURCE.has(this.word(cue.last)) && cue.first - 1 > sentence.first)
      return this.readSelonLequel(cue, sentence, cues, k);
    const found = cue.whose ? this.viewSource(cue.whose, cue, sentence) : cue.own ? this.ownSource(cue, sentence, consumed) : this.sourceBehind(cue, sentence);
    if (!found) return null;
    let { subject } = found;
    let tail = this.bracketEnd(found.tail, sentence.last);
    // "Il ressort de l’audit commandé par les bailleurs que CLAUSE": all that tells which one it is
    const that = FRAME.CUE_BEFORE_TOLD.test(cue.lemma) ? this.thatSoon(tail, sentence.last) : -1;
    if (that > tail && subject.type === 'phrase') {
      subject = { ...subject, last: that };
      tail = that;
    }
    // "L’AFP a appris auprès d’un ministre que CLAUSE"
    if (FRAME.CUE_BEFORE_CLAUSE.test(cue.lemma) && grammar.complementisers.has(this.word(tail)) && tail + 1 < sentence.last) {
      const end = this.contentEnd(tail + 1, sentence, cues, k);
      const quote = this.quoteOf(tail + 1, end);
      if (quote) return { proposals: [{ ...quote, frame: 'according' as FrameId, subject }], consumed: end, subject, front: true, from: tail + 1 };
    }
    if (cue.first === sentence.first || this.opensSentence(consumed, cue.first)) return this.readBehindSource(cue, subject, tail, sentence, cues, k);
    return cue.viewpoint ? null : this.readAroundSource(cue, subject, tail, sentence, consumed, cues, k);
  }

  /** "in the bank's view": whose it is. */
  private viewSource(whose: { readonly first: number; readonly last: number }, cue: PhraseCue, sentence: MatrixSentence): Found | null {
    const subject = this.viewOwner(whose, cue, sentence);
    return subject.type === 'nobody' || subject.type === 'none' ? null : { subject, tail: cue.last };
  }

  /** "de même source", "de source sécuritaire", "à les entendre": the phrase holds its source. */
  private ownSource(cue: PhraseCue, sentence: MatrixSentence, consumed: number): Found {
    const tail = cue.last;
    if (FRAME.CUE_OF_SAME_SOURCE.test(cue.lemma)) return { subject: { type: 'inherit' }, tail };
    if (FRAME.CUE_OF_SOURCE.test(cue.lemma)) {
      const last = this.finder.phraseEnd(tail - 1, sentence.last);
      return { subject: { type: 'phrase', first: tail - 1, last }, tail: last };
    }
    // "Les autorités, à les entendre, n’y sont pour rien"
    const comma = cue.first - 1;
    const begin = this.clauseBegin(consumed, comma);
    if (this.word(comma) === ',' && this.word(tail) === ',' && this.partsClause(begin, comma, tail + 1) && this.finder.beginsPhrase(begin))
      return { subject: { type: 'phrase', first: begin, last: this.finder.phraseEnd(begin, comma) }, tail };
    return { subject: { type: 'pronoun', at: tail - 2, plural: FRAME.CUE_OF_SEVERAL.test(cue.lemma) }, tail };
  }

  /** "selon X", "pour le maire": the source stands behind. */
  private sourceBehind(cue: PhraseCue, sentence: MatrixSentence): Found | null {
    const { grammar } = this;
    let subject = this.finder.source(cue.last, sentence);
    if (subject.type !== 'phrase' && subject.type !== 'pronoun') return null;
    let whose: Subject | null = null;
    if (subject.type === 'phrase') {
      const told = this.teller(subject, sentence.last);
      if (!told) return null;
      if (told.type === 'phrase') subject = told;
      // "selon ses déclarations": whose they are
      else if (told.type === 'pronoun') whose = told;
    }
    let tail = subject.type === 'phrase' ? subject.last : FRAME.THIS_ONE.has(this.word(subject.at)) ? subject.at + 2 : subject.at + 1;
    if (cue.viewpoint) {
      if (!grammar.viewsNamed) tail = this.viewpointEnd(subject, this.bracketEnd(tail, sentence.last), sentence.last);
      // "For the mayor, …", not "For the region, …", "For Mali, …"
      if (this.word(tail) !== ',' || !(grammar.viewsNamed ? this.isNamedViewpoint(subject) : this.isViewpoint(subject, tail))) return null;
    } else if (cue.lemma === FRAME.FOLLOWING && !this.isViewpoint(subject, tail)) return null;
    if (subject.type === 'phrase' && FRAME.CUE_OF_SPEAKER.has(cue.lemma) && !this.speaks(subject)) return null;
    return { subject: whose ?? subject, tail };
  }

  /** "l’association X, selon laquelle CLAUSE". */
  private readSelonLequel(cue: PhraseCue, sentence: MatrixSentence, cues: readonly SpeechCue[], k: number): Sourced | null {
    const { units, grammar } = this;
    // "l’association X, selon laquelle CLAUSE", "X, pour qui CLAUSE": the source stands before
    const before = this.finder.before(cue.first - 1, sentence);
    if (before.type !== 'phrase') return null;
    const told = this.teller(before, before.last);
    if (!told) return null;
    const nobody =
      told === before && grammar.looseSources && grammar.utterances.has(this.word(before.first + 1)) && FRAME.OPENS_UTTERANCE.has(this.word(before.first));
    const subject: Subject = nobody ? { type: 'none' } : told;
    // "le syndicat, pour qui « … », appelle à la grève"
    const marked =
      grammar.looseSources &&
      units[cue.last + 1]?.type === 'marked' &&
      (units[cue.last + 2]?.type === 'punct' || this.finder.finiteBetween(cue.last + 2, cue.last + 3))
        ? this.direct(cue.last + 1)
        : null;
    if (marked)
      return { proposals: [{ ...marked, frame: 'according' as FrameId, subject }], consumed: cue.last + 2, subject, front: false, from: cue.last + 1 };
    const end = this.relativeContentEnd(cue.last + 1, this.contentEnd(cue.last + 1, sentence, cues, k));
    const quote = this.quoteOf(cue.last + 1, end);
    return quote ? { proposals: [{ ...quote, frame: 'according' as FrameId, subject }], consumed: end, subject, front: true, from: cue.last + 1 } : null;
  }

  /** "Selon X, CLAUSE". */
  private readBehindSource(cue: PhraseCue, subject: Subject, tail: number, sentence: MatrixSentence, cues: readonly SpeechCue[], k: number): Sourced | null {
    const { units, grammar } = this;
    // an apposition goes with the source: "Selon X, représentant de Y, CLAUSE"
    let comma = this.appositionEnd(tail, sentence, this.namesPerson(subject), grammar.bareSubjects && subject.type === 'phrase' && this.isPaper(subject));
    if (comma >= sentence.last) return null;
    // "Selon une source, X, le ministre, a écrit": what is left would have no subject, so X is who wrote
    if (comma > tail && this.word(tail) === ',' && this.finder.isPerson(tail + 1) && this.finder.finiteBetween(comma + 1, comma + 2)) comma = tail;
    const at = units[comma]!;
    const from = this.behindOn(/^[,:]$/.test(at.fold) ? comma + 1 : comma);
    if (at.type === 'punct' && !/^[,:("]$/.test(at.fold)) return null;
    if (cue.viewpoint && at.fold !== ',') return null;
    // a question or an order is nobody's view
    const end = this.joinedEnd(cue, from, this.contentEnd(from, sentence, cues, k));
    // "Selon X, « Q1 », a-t-il dit": the incise is the same speaker's and adds nothing
    const quote = this.quoteOf(from, end);
    if (!quote) return null;
    if (cue.viewpoint && grammar.viewsNamed && !this.finder.finiteBetween(from, end)) return null;
    // "Pour la fédération, la facture atteint 4 millions": for whom it costs
    if (cue.viewpoint && grammar.determiners.has(this.word(from)) && FRAME.COSTS.has(this.word(from + 1))) return null;
    const told =
      this.namesPerson(subject) ||
      (!grammar.viewsNamed && subject.type === 'pronoun' && !subject.plural && this.finder.opensClause(from) && this.wordCount(from, end) > 2);
    if (cue.viewpoint && quote.kind === 'indirect' && !this.finder.finiteBetween(from, end) && !told) return null;
    return {
      proposals: this.quotesOf(from, end).map((part) => ({ ...part, frame: 'according' as FrameId, subject })),
      consumed: end,
      subject,
      front: true,
      from,
    };
  }

  /** "CLAUSE, selon X." · "A, selon X, B". */
  private readAroundSource(
    cue: PhraseCue,
    subject: Subject,
    tail: number,
    sentence: MatrixSentence,
    consumed: number,
    cues: readonly SpeechCue[],
    k: number,
  ): Sourced | null {
    const { units, grammar } = this;
    // "qui connaît selon lui les routes": without a comma on either side it colours a phrase only
    const next = this.units[tail];
    // "selon une source militaire citée par Reuters"; "contacted" may be a verb
    const closed = tail >= sentence.last || /^(?:punct|marked)$/.test(next!.type) || (grammar.met.has(next!.fold) && !grammar.endsPast?.(next!.lower));
    if (this.word(cue.first - 1) !== ',' && (!closed || FRAME.CUE_OF_OPINION.test(cue.lemma) || this.variesBy(cue.first))) return null;
    // in the middle or at the end: "CLAUSE, selon S." · "A, selon S, B"
    let stop = this.word(cue.first - 1) === ',' ? cue.first - 1 : cue.first;
    const begin = this.nearestClause(this.clauseBegin(consumed, stop), stop);
    const relative = this.relativeBegin(begin, stop, cue, tail, sentence);
    if (relative > begin) {
      const behind = this.word(tail) === ',' ? tail + 1 : tail;
      const end = this.relativeContentEnd(behind, this.contentEnd(behind, sentence, cues, k));
      if (end > behind) {
        const marked: number[] = [];
        for (let i = relative; i < end; i++) if (units[i]!.type === 'marked') marked.push(i);
        const kind: QuoteKind = marked.length ? 'mixed' : 'indirect';
        const spans = [this.spanOf(relative, stop), this.spanOf(behind, end)];
        return { proposals: [{ kind, spans, marked, frame: 'according' as FrameId, subject }], consumed: end, subject, front: false, from: begin };
      }
    }
    stop = this.beforeReport(begin, stop);
    const afterQue = stop > begin && grammar.complementisers.has(this.word(stop - 1));
    // "Ten dead in Boni, according to the mayor": a sentence of its own needs no verb
    const verbless = !grammar.verblessCounts && begin === sentence.first && this.wordCount(begin, stop) >= LEAST_VERBLESS;
    let quotes = afterQue ? [] : this.contentBefore(begin, stop, sentence, false, false, verbless);
    // "Trois morts et dix blessés, selon le maire": a sentence or a heading without a verb
    if (
      !quotes.length &&
      !afterQue &&
      grammar.verblessCounts &&
      (this.word(cue.first - 1) === ',' || (tail >= sentence.last && this.word(begin - 1) === ':')) &&
      (begin === sentence.first || this.word(begin - 1) === ':') &&
      this.word(tail) !== ',' &&
      this.countsSomething(begin, stop)
    )
      quotes = [this.quoteOf(begin, stop)].filter((quote) => quote !== null);
    const count = quotes.length || !grammar.verblessCounts || this.word(tail) === ',' ? -1 : this.secondCount(consumed, stop, cues[k - 1]);
    if (count > 0) quotes = [this.quoteOf(count, stop)].filter((quote) => quote !== null);
    if (!quotes.length && !afterQue && subject.type === 'phrase') {
      const whole = this.outerReport(consumed, stop, sentence, subject);
      if (whole) quotes = [whole];
    }
    // "according to a resident, X, 41, who lost …": all that tells more of the source
    const more = this.finder.isPerson(tail + 1) && !this.namesPerson(subject);
    // "Cette hausse, selon X, chef de Y, est due à B": the apposition goes with the source
    const behind = quotes.length || afterQue || this.word(tail) !== ',' ? tail : this.appositionEnd(tail, sentence, this.namesPerson(subject));
    const parted = !quotes.length && !afterQue && behind < sentence.last && this.mayBeVerb(behind + 1) && this.partsClause(begin, stop, behind + 1);
    if (parted) tail = behind;
    const rest =
      this.word(tail) === ',' && (!more || parted) ? this.contentAfterIncise(tail, sentence, cues, k, quotes, false, parted) : { quotes: [], last: tail };
    const goesOn = rest.quotes[0];
    if (!quotes.length && !afterQue && goesOn?.kind === 'indirect' && this.partsClause(begin, stop, tail + 1)) {
      const proposal = { ...goesOn, spans: [this.spanOf(begin, stop), ...goesOn.spans], frame: 'according' as FrameId, subject };
      return { proposals: [proposal], consumed: rest.last, subject, front: false, from: begin };
    }
    const left = quotes[quotes.length - 1];
    const right = rest.quotes[0];
    if (left?.kind === 'indirect' && right?.kind === 'direct' && !this.isSentence(right.marked[0]!)) {
      // "le gouvernement prévoit, à en croire X, « de réaliser … »": one clause, partly marked
      const joined = { kind: 'mixed' as QuoteKind, spans: [...left.spans, this.spanOf(right.marked[0]!, right.marked[0]! + 1)], marked: right.marked };
      return { proposals: [{ ...joined, frame: 'according' as FrameId, subject }], consumed: rest.last, subject, front: false, from: begin };
    }
    // "un clivage, selon lui, artificiel": one word is no claim
    const all = [...quotes, ...rest.quotes].filter(
      ({ kind, spans }) => !grammar.verblessCounts || count > 0 || kind !== 'indirect' || spans.some((span) => this.wordsIn(span) > 1),
    );
    if (!all.length) return null;
    return {
      proposals: this.joinInterrupted(
        all.map((quote) => ({ ...quote, frame: 'according' as FrameId, subject })),
        quotes.length,
      ),
      consumed: Math.max(tail, rest.last),
      subject,
      front: false,
      from: begin,
    };
  }

  /** "In the bank's view": the bank's; "By his own account, Omar Lell has": his who comes behind the comma. */
  private viewOwner(whose: { readonly first: number; readonly last: number }, { first: from, last: end }: PhraseCue, sentence: MatrixSentence): Subject {
    const { fold } = this.units[whose.first]!;
    if (!this.grammar.possessives.has(fold)) return this.finder.source(whose.first, { ...sentence, last: whose.last });
    if (this.word(end) === ',' && this.finder.isPerson(end + 1)) return { type: 'phrase', first: end + 1, last: this.finder.phraseEnd(end + 1, sentence.last) };
    // "The firm, in its own words, …"
    const { first } = sentence;
    if (from - 1 > first && this.word(from - 1) === ',' && this.finder.beginsPhrase(first) && this.finder.phraseEnd(first, from - 1) === from - 1)
      return { type: 'phrase', first, last: from - 1 };
    return { type: 'pronoun', at: whose.first, plural: false, ...this.grammar.owners?.get(fold) };
  }

  private opensSentence(from: number, to: number): boolean {
    const { grammar } = this;
    // « Une “mauvaise jurisprudence” Selon lui, » : a capital opens anew
    if (this.units[to]!.capital) return true;
    for (let i = from; i < to; i++) {
      const unit = this.units[i]!;
      if (unit.type === 'punct' && !/^[.!?…:;]$/.test(unit.fold)) continue;
      if (unit.type === 'punct') return i === to - 1;
      if (unit.type === 'word' && (grammar.connectives.has(unit.fold) || grammar.adverbs.has(unit.fold) || FRAME.BEFORE_FIRST_SOURCE.has(unit.fold))) continue;
      // "la ville, qui, selon le préfet, manque d’eau", "et, selon elle, il faut": what a joint opens is the source’s
      if (this.word(to - 1) === ',' && to - 2 > from) return grammar.joints.has(this.word(to - 2));
      return FRAME.OPENS_BEFORE_SOURCE.has(this.word(to - 1));
    }
    return true;
  }

  /** "des liens qui, selon elles, servent à A, mais qui B": where the relative clause that holds the source closes, or `end`. */
  private joinedEnd(cue: PhraseCue, from: number, end: number): number {
    const joint = this.word(cue.first - 1) === ',' ? this.units[cue.first - 2] : undefined;
    if (!joint || !this.grammar.relatives.has(joint.fold)) return end;
    for (let i = from + 1; i < end; i++) if (this.word(i) === ',' && this.finder.finiteBetween(from, i)) return i;
    return end;
  }

  /** "Dans une ville, A, le bilan est de B selon X": without a comma before it the source is that of the last clause; else `begin`. */
  private nearestClause(begin: number, stop: number): number {
    if (!this.grammar.looseSources || this.word(stop) === ',') return begin;
    for (let i = stop - 1; i > begin; i--) {
      if (this.units[i]!.type === 'marked') return begin;
      if (this.word(i) === FRAME.IF && this.word(i - 1) === FRAME.EVEN) return i + 1;
      if (this.word(i) === ',')
        return this.finder.opensClause(i + 1) && this.finder.finiteBetween(i + 1, stop) && this.finder.finiteBetween(begin, i) ? i + 1 : begin;
    }
    return begin;
  }

  /** "des groupes qui bénéficieraient, selon lui, d’un appui", "qui constitue selon lui « un danger »": the relative clause that holds the source, else `begin`. */
  private relativeBegin(begin: number, stop: number, cue: PhraseCue, tail: number, sentence: MatrixSentence): number {
    if (!this.grammar.looseSources || tail >= sentence.last || (this.units[tail]!.type === 'punct' && this.word(tail) !== ',')) return begin;
    // "Les hommes qui A, selon X, portaient B": it parts subject and verb
    if (this.word(tail) === ',' && this.mayBeVerb(tail + 1)) return begin;
    // at the end of its clause the source may be that of the whole
    if (this.word(cue.first - 1) === ',' && this.word(tail) !== ',') return begin;
    for (let i = stop - 1; i > begin; i--) {
      const { fold, type } = this.units[i]!;
      if (type === 'marked' || type === 'punct') return begin;
      if (fold !== FRAME.WHO) continue;
      return this.finder.finiteBetween(i + 1, stop) && !this.grammar.prepositions.has(this.word(i - 1)) ? i + 1 : begin;
    }
    return begin;
  }

  /** "la qualité varie aussi selon chaque patient": by what it varies. */
  private variesBy(at: number): boolean {
    for (let i = at - 1; i >= at - 4 && i >= 0; i--) if (FRAME.VARIES_BY.test(this.units[i]!.lower)) return true;
    return false;
  }

  /** "Trois morts", "Plus de cinq cents familles sans abri", "Aucun blessé": a phrase of at least two words that opens with a number or an article. */
  private countsSomething(from: number, to: number): boolean {
    const { grammar } = this;
    if (this.wordCount(from, to) < 2) return false;
    const first = this.units[from]!;
    return (
      first.type === 'number' ||
      grammar.determiners.has(first.fold) ||
      grammar.quantities.has(first.fold) ||
      FRAME.ABOUT_A_NUMBER.has(first.fold) ||
      (first.fold === FRAME.AT && this.word(from + 1) === FRAME.LEAST) ||
      FRAME.NUMBER.test(first.fold)
    );
  }

  /** "50 000 personnes selon les organisateurs, [7 400 selon la police]": where a number begins right behind the source before, or -1. */
  private secondCount(from: number, to: number, before: SpeechCue | undefined): number {
    let at = from;
    while (at < to && FRAME.JOINS_COUNTS.has(this.word(at))) at++;
    const first = this.units[at];
    if (before?.type !== 'phrase' || at === from || at >= to || to - at > COUNT_REACH) return -1;
    return first!.type === 'number' || FRAME.NUMBER.test(first!.fold) || this.grammar.plurals.has(first!.fold) ? at : -1;
  }
}
