import type { FrameId, QuoteKind } from '../../../model/analysis.ts';
import * as FRAME from '../../lang/any-frames.ts';
import * as SAID from '../../lang/any-quotes.ts';
import type { MatrixSentence } from '../1-matrix.ts';
import type { PhraseCue, SpeechCue } from '../2-cues.ts';
import type { Subject } from '../3-subjects.ts';
import { APPOSITION, InciseReader } from './incises.ts';

/** A sentence without a verb that somebody is the source of has so many words. */
const LEAST_VERBLESS = 4;
/** Titles before a name, between commas, are at most so many. */
const MOST_TITLES = 5;
/** "plus de trois mille blessés" has at most so many words. */
const COUNT_REACH = 6;

/** Sources without a verb: selon X, d’après X, pour X, according to X; and what only tells more of X. */
export abstract class SourceReader extends InciseReader {
  // ---- cues that are phrases -----------------------------------------------------------------------------------

  protected readPhrase(cue: PhraseCue, sentence: MatrixSentence, consumed: number, cues: readonly SpeechCue[], k: number) {
    const { units } = this;
    const { grammar } = this.lexicon;
    let subject: Subject;
    /** "selon ses déclarations": whose they are. */
    let own: Subject | null = null;
    let tail: number;
    if (cue.whose) {
      subject = this.viewOwner(cue.whose, cue, sentence);
      if (subject.type === 'nobody' || subject.type === 'none') return null;
      tail = cue.last;
    } else if (cue.own) {
      if (FRAME.CUE_OF_SAME_SOURCE.test(cue.lemma)) {
        subject = { type: 'inherit' };
        tail = cue.last;
      } else if (FRAME.CUE_OF_SOURCE.test(cue.lemma)) {
        const last = this.finder.phraseEnd(cue.last - 1, sentence.last);
        subject = { type: 'phrase', first: cue.last - 1, last };
        tail = last;
      } else {
        const plural = FRAME.CUE_OF_SEVERAL.test(cue.lemma);
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
    } else if (FRAME.RELATIVE_SOURCE.has(units[cue.last]?.fold ?? '') && cue.first - 1 > sentence.first) {
      // "l’association X, selon laquelle CLAUSE", "X, pour qui CLAUSE": the source stands before
      subject = this.finder.before(cue.first - 1, sentence);
      if (subject.type !== 'phrase') return null;
      const told = this.teller(subject, subject.last);
      if (!told) return null;
      const nobody =
        told === subject &&
        grammar.looseSources &&
        grammar.utterances.has(units[subject.first + 1]?.fold ?? '') &&
        FRAME.OPENS_UTTERANCE.has(units[subject.first]!.fold);
      subject = nobody ? { type: 'none' } : told;
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
    } else {
      subject = this.finder.source(cue.last, sentence);
      if (subject.type !== 'phrase' && subject.type !== 'pronoun') return null;
      if (subject.type === 'phrase') {
        const told = this.teller(subject, sentence.last);
        if (!told) return null;
        if (told.type === 'phrase') subject = { ...told, last: told.last };
        else if (told.type === 'pronoun') {
          own = told;
        }
      }
      tail = subject.type === 'phrase' ? subject.last : FRAME.POINTS_AT.has(units[subject.at]!.fold) ? subject.at + 2 : subject.at + 1;
      if (cue.viewpoint && !grammar.viewsNamed) {
        tail = this.viewpointEnd(subject, this.bracketEnd(tail, sentence.last), sentence.last);
        if (units[tail]?.fold !== ',' || !this.isViewpoint(subject, tail)) return null;
      }
      // "For the mayor, …", not "For the region, …", "For Mali, …"
      if (cue.viewpoint && grammar.viewsNamed && (units[tail]?.fold !== ',' || !this.isNamedViewpoint(subject))) return null;
      if (!cue.viewpoint && cue.lemma === FRAME.FOLLOWING && !this.isViewpoint(subject, tail)) return null;
      if (subject.type === 'phrase' && FRAME.CUE_OF_SPEAKER.has(cue.lemma) && !this.speaks(subject)) return null;
    }
    if (own) subject = own;
    tail = this.bracketEnd(tail, sentence.last);
    // "Il ressort de l’audit commandé par les bailleurs que CLAUSE": all that tells which one it is
    const that = FRAME.CUE_BEFORE_TOLD.test(cue.lemma) ? this.thatSoon(tail, sentence.last) : -1;
    if (that > tail && subject.type === 'phrase') {
      subject = { ...subject, last: that };
      tail = that;
    }
    // "L’AFP a appris auprès d’un ministre que CLAUSE"
    if (FRAME.CUE_BEFORE_CLAUSE.test(cue.lemma) && grammar.complementisers.has(units[tail]?.fold ?? '') && tail + 1 < sentence.last) {
      const end = this.contentEnd(tail + 1, sentence, cues, k);
      const quote = this.quoteOf(tail + 1, end);
      if (quote) return { proposals: [{ ...quote, frame: 'according' as FrameId, subject }], consumed: end, subject, front: true, from: tail + 1 };
    }
    // an apposition goes with the source: "Selon X, représentant de Y, CLAUSE"
    const front = cue.first === sentence.first || this.opensSentence(consumed, cue.first);
    let comma = tail;
    if (front) {
      comma = this.appositionEnd(tail, sentence, this.namesPerson(subject), grammar.bareSubjects && subject.type === 'phrase' && this.isPaper(subject));
      if (comma >= sentence.last) return null;
      // "Selon une source, X, le ministre, a écrit": what is left would have no subject, so X is who wrote
      if (comma > tail && units[tail]!.fold === ',' && this.finder.isPerson(tail + 1) && this.finder.finiteBetween(comma + 1, comma + 2)) comma = tail;
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
      if (cue.viewpoint && grammar.determiners.has(units[from]!.fold) && FRAME.COSTS.has(units[from + 1]?.fold ?? '')) return null;
      const told =
        this.namesPerson(subject) ||
        (!grammar.viewsNamed && subject.type === 'pronoun' && !subject.plural && this.finder.opensClause(from) && this.wordCount(from, end) > 2);
      if (cue.viewpoint && quote.kind === 'indirect' && !this.finder.finiteBetween(from, end) && !told) return null;
      return { proposals: this.quotesOf(from, end).map((part) => ({ ...part, frame: 'according' as FrameId, subject })), consumed: end, subject, front, from };
    }
    if (cue.viewpoint) return null;
    // "qui connaît selon lui les routes": without a comma on either side it colours a phrase only
    const next = this.units[tail];
    // "selon une source militaire citée par Reuters"; "contacted" may be a verb
    const closed = tail >= sentence.last || /^(?:punct|marked)$/.test(next!.type) || (grammar.met.has(next!.fold) && !grammar.endsPast?.(next!.lower));
    if (units[cue.first - 1]?.fold !== ',' && (!closed || FRAME.CUE_OF_OPINION.test(cue.lemma) || this.variesBy(cue.first))) return null;
    // in the middle or at the end: "CLAUSE, selon S." · "A, selon S, B"
    let stop = units[cue.first - 1]?.fold === ',' ? cue.first - 1 : cue.first;
    const begin = this.nearestClause(this.clauseBegin(consumed, stop), stop);
    const relative = this.relativeBegin(begin, stop, cue, tail, sentence);
    if (relative > begin) {
      const behind = units[tail]?.fold === ',' ? tail + 1 : tail;
      const end = this.relativeContentEnd(behind, this.contentEnd(behind, sentence, cues, k));
      if (end > behind) {
        const marked: number[] = [];
        for (let i = relative; i < end; i++) if (units[i]!.type === 'marked') marked.push(i);
        const kind: QuoteKind = marked.length ? 'mixed' : 'indirect';
        const spans = [this.spanOf(relative, stop), this.spanOf(behind, end)];
        return { proposals: [{ kind, spans, marked, frame: 'according' as FrameId, subject }], consumed: end, subject, front, from: begin };
      }
    }
    stop = this.beforeReport(begin, stop);
    const afterQue = stop > begin && grammar.complementisers.has(units[stop - 1]!.fold);
    // "Ten dead in Boni, according to the mayor": a sentence of its own needs no verb
    const verbless = !grammar.verblessCounts && begin === sentence.first && this.wordCount(begin, stop) >= LEAST_VERBLESS;
    let quotes = afterQue ? [] : this.contentBefore(begin, stop, sentence, false, false, verbless);
    // "Trois morts et dix blessés, selon le maire": a sentence or a heading without a verb
    if (
      !quotes.length &&
      !afterQue &&
      grammar.verblessCounts &&
      (units[cue.first - 1]?.fold === ',' || (tail >= sentence.last && units[begin - 1]?.fold === ':')) &&
      (begin === sentence.first || units[begin - 1]!.fold === ':') &&
      units[tail]?.fold !== ',' &&
      this.countsSomething(begin, stop)
    )
      quotes = [this.quoteOf(begin, stop)].filter((quote) => quote !== null);
    const count = quotes.length || !grammar.verblessCounts || units[tail]?.fold === ',' ? -1 : this.secondCount(consumed, stop, cues[k - 1]);
    if (count > 0) quotes = [this.quoteOf(count, stop)].filter((quote) => quote !== null);
    if (!quotes.length && !afterQue && subject.type === 'phrase') {
      const whole = this.outerReport(consumed, stop, sentence, subject);
      if (whole) quotes = [whole];
    }
    // "according to a resident, X, 41, who lost …": all that tells more of the source
    const more = this.finder.isPerson(tail + 1) && !this.namesPerson(subject);
    // "Cette hausse, selon X, chef de Y, est due à B": the apposition goes with the source
    const behind = quotes.length || afterQue || units[tail]?.fold !== ',' ? tail : this.appositionEnd(tail, sentence, this.namesPerson(subject));
    const parted = !quotes.length && !afterQue && behind < sentence.last && this.mayBeVerb(behind + 1) && this.partsClause(begin, stop, behind + 1);
    if (parted) tail = behind;
    const rest =
      units[tail]?.fold === ',' && (!more || parted) ? this.contentAfterIncise(tail, sentence, cues, k, quotes, false, parted) : { quotes: [], last: tail };
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
      front,
      from: begin,
    };
  }

  /** "50 000 personnes selon les organisateurs, [7 400 selon la police]": where a number begins right behind the source before, or -1. */
  private secondCount(from: number, to: number, before: SpeechCue | undefined): number {
    let at = from;
    while (at < to && FRAME.JOINS_COUNTS.has(this.units[at]!.fold)) at++;
    const first = this.units[at];
    if (before?.type !== 'phrase' || at === from || at >= to || to - at > COUNT_REACH) return -1;
    return first!.type === 'number' || FRAME.NUMBER.test(first!.fold) || this.lexicon.grammar.plurals.has(first!.fold) ? at : -1;
  }

  /** The next que, where only words without a verb or a mark stand before it; or -1. */
  private thatSoon(at: number, limit: number): number {
    for (let i = at; i < Math.min(limit, at + APPOSITION); i++) {
      if (this.lexicon.grammar.complementisers.has(this.units[i]!.fold)) return i;
      if (this.units[i]!.type !== 'word' || this.finder.finiteBetween(i, i + 1)) return -1;
    }
    return -1;
  }

  /** "De source sûre, on apprend que CLAUSE": the unit behind "on apprend que", or `at`. */
  private behindOn(at: number): number {
    const { units } = this;
    if (units[at]?.fold !== SAID.ANYBODY || !FRAME.PASSED_ON.has(units[at + 1]?.fold ?? '')) return at;
    return this.lexicon.grammar.complementisers.has(units[at + 2]?.fold ?? '') ? at + 3 : at;
  }

  /** "Pour les élus présents à la session, …": the comma behind what tells more of whose view it is, or `at`. */
  private viewpointEnd(subject: Subject, at: number, limit: number): number {
    if (subject.type !== 'phrase') return at;
    // "Pour la première fois depuis un an, …": a time
    if (this.lexicon.grammar.temporal.has(this.units[at]?.fold ?? '')) return limit;
    for (let i = at; i < Math.min(limit, at + 8); i++) {
      const unit = this.units[i]!;
      if (unit.fold === ',') return i;
      if (unit.type !== 'word' || this.finder.finiteBetween(i, i + 1) || this.lexicon.grammar.relatives.has(unit.fold)) return at;
    }
    return at;
  }

  /** "Dans une ville, A, le bilan est de B selon X": without a comma before it the source is that of the last clause; else `begin`. */
  private nearestClause(begin: number, stop: number): number {
    if (!this.lexicon.grammar.looseSources || this.units[stop]?.fold === ',') return begin;
    for (let i = stop - 1; i > begin; i--) {
      if (this.units[i]!.type === 'marked') return begin;
      if (this.units[i]!.fold === FRAME.IF && this.units[i - 1]?.fold === FRAME.EVEN) return i + 1;
      if (this.units[i]!.fold === ',')
        return this.finder.opensClause(i + 1) && this.finder.finiteBetween(i + 1, stop) && this.finder.finiteBetween(begin, i) ? i + 1 : begin;
    }
    return begin;
  }

  /** "des liens qui, selon elles, servent à A, mais qui B": where the relative clause that holds the source closes, or `end`. */
  private joinedEnd(cue: PhraseCue, from: number, end: number): number {
    const joint = this.units[cue.first - 1]?.fold === ',' ? this.units[cue.first - 2] : undefined;
    if (!joint || !this.lexicon.grammar.relatives.has(joint.fold)) return end;
    for (let i = from + 1; i < end; i++) if (this.units[i]!.fold === ',' && this.finder.finiteBetween(from, i)) return i;
    return end;
  }

  /** "Human Rights Watch (HRW)": the unit behind the brackets at `at`, or `at`. */
  private bracketEnd(at: number, limit: number): number {
    if (this.units[at]?.fold !== '(') return at;
    for (let i = at + 1; i < Math.min(limit, at + 7); i++) if (this.units[i]!.fold === ')') return i + 1;
    return at;
  }

  /** "Selon le préfet, la mairie, l’hôpital et le lycée fermeront": phrases that "et" joins before a plural verb are its subject. */
  private opensList(from: number, comma: number, limit: number): boolean {
    const { grammar } = this.lexicon;
    if (!grammar.determiners.has(this.units[from]!.fold) && !this.finder.isMention(from)) return false;
    let at = comma;
    for (let items = 1; items < 8; items++) {
      const first = at + 1;
      if (first >= limit || !this.finder.beginsPhrase(first)) return false;
      let end = first;
      while (
        end < limit &&
        end < first + 8 &&
        this.units[end]!.fold !== ',' &&
        this.units[end]!.fold !== FRAME.AND &&
        this.units[end]!.type === 'word' &&
        !this.finder.finiteBetween(end, end + 1)
      )
        end++;
      if (this.units[end]?.fold === FRAME.AND) {
        for (let i = end + 1; i < Math.min(limit, end + 10); i++) {
          if (this.units[i]!.type !== 'word') return false;
          if (this.finder.finiteBetween(i, i + 1)) return FRAME.ENDS_SEVERAL.test(this.units[i]!.fold);
          if (FRAME.ENDS_THEIR_VERB.test(this.units[i]!.lower) && !grammar.isPerson(this.units[i]!.fold) && i > end + 2) return true;
        }
        return false;
      }
      if (this.units[end]?.fold !== ',') return false;
      at = end;
    }
    return false;
  }

  /** "Trois morts", "Plus de cinq cents familles sans abri", "Aucun blessé": a phrase of at least two words that opens with a number or an article. */
  private countsSomething(from: number, to: number): boolean {
    const { grammar } = this.lexicon;
    if (this.wordCount(from, to) < 2) return false;
    const first = this.units[from]!;
    return (
      first.type === 'number' ||
      grammar.determiners.has(first.fold) ||
      grammar.quantities.has(first.fold) ||
      FRAME.ABOUT_A_NUMBER.has(first.fold) ||
      (first.fold === FRAME.AT && this.units[from + 1]?.fold === FRAME.LEAST) ||
      FRAME.NUMBER.test(first.fold)
    );
  }

  private opensSentence(from: number, to: number): boolean {
    const { grammar } = this.lexicon;
    // « Une “mauvaise jurisprudence” Selon lui, » : a capital opens anew
    if (this.units[to]!.capital) return true;
    for (let i = from; i < to; i++) {
      const unit = this.units[i]!;
      if (unit.type === 'punct' && !/^[.!?…:;]$/.test(unit.fold)) continue;
      if (unit.type === 'punct') return i === to - 1;
      if (unit.type === 'word' && (grammar.connectives.has(unit.fold) || grammar.adverbs.has(unit.fold) || FRAME.BEFORE_FIRST_SOURCE.has(unit.fold))) continue;
      // "la ville, qui, selon le préfet, manque d’eau", "et, selon elle, il faut": what a joint opens is the source’s
      if (this.units[to - 1]!.fold === ',' && to - 2 > from) return grammar.joints.has(this.units[to - 2]!.fold);
      return FRAME.OPENS_BEFORE_SOURCE.has(this.units[to - 1]!.fold);
    }
    return true;
  }

  private appositionEnd(tail: number, sentence: MatrixSentence, person: boolean, paper = false): number {
    const { units } = this;
    const { grammar } = this.lexicon;
    // "Selon le Conseil national de secours (CONASUR) la commune compte …"
    if (grammar.looseSources && units[tail - 1]?.fold === ')' && grammar.definite.has(units[tail]?.fold ?? '')) return tail;
    // "According to a report published on Monday by the agency, …"
    if (!grammar.looseSources && FRAME.PUBLISHED.test(units[tail]?.fold ?? '') && FRAME.WHERE_PUBLISHED.test(units[tail + 1]?.fold ?? '')) {
      const comma = this.commaAfter(tail, sentence.last);
      if (comma > 0 && this.finder.opensClause(comma + 1)) return comma;
    }
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
      // ", surnommé «le Lion»,", ", qui parle d’un «accident»,": marks within what tells more
      const opener = units[close];
      const told =
        grammar.looseSources &&
        opener?.type === 'word' &&
        (grammar.relatives.has(opener.fold) || FRAME.CALLED.has(opener.fold) || (grammar.isPerson(opener.fold) && !opener.capital));
      while (close < sentence.last && units[close]!.fold !== ',' && (told || units[close]!.type !== 'marked')) close++;
      if (told && close < sentence.last && FRAME.CALLED.has(opener!.fold)) {
        at = close;
        continue;
      }
      if (close >= sentence.last || units[close]!.fold !== ',') return at;
      const nextWord = units[at + 1]!;
      if (grammar.looseSources && this.opensList(at + 1, close, sentence.last)) return at;
      const noVerb = !this.finder.finiteBetween(at + 1, close);
      // "Selon la présidence, le chef de Y, X, a félicité": the subject of what was said, with its name
      const named = this.commaAfter(close + 1, sentence.last);
      const anew =
        grammar.looseSources &&
        !person &&
        grammar.determiners.has(nextWord.fold) &&
        grammar.isPerson(units[at + 2]?.fold ?? '') &&
        named > 0 &&
        this.finder.isPerson(close + 1) &&
        this.finder.fillsMention(close + 1, named) &&
        this.finder.finiteBetween(named + 1, Math.min(sentence.last, named + 4));
      if (anew) return at;
      const apposition =
        nextWord.type === 'word' &&
        (grammar.relatives.has(nextWord.fold) ||
          (noVerb &&
            ((grammar.isPerson(nextWord.fold) && !grammar.determiners.has(nextWord.fold)) ||
              (this.finder.isPerson(at + 1) && !paper) ||
              this.titledPerson(at + 1, close) ||
              (this.titledPhrase(at + 1, close) && this.finder.opensClause(close + 1)) ||
              (this.finder.fillsMention(at + 1, close) && !paper) ||
              this.tellsMore(at + 1, close, sentence.last, person) ||
              (grammar.determiners.has(nextWord.fold) && grammar.isPerson(units[at + 2]?.fold ?? '') && !this.finder.isMention(at + 1)))));
      if (!apposition) return at;
      at = close;
    }
    return at;
  }

  /** "In the bank's view": the bank's; "By his own account, Omar Lell has": his who comes behind the comma. */
  private viewOwner(whose: { readonly first: number; readonly last: number }, { first: from, last: end }: PhraseCue, sentence: MatrixSentence): Subject {
    const { fold } = this.units[whose.first]!;
    if (!this.lexicon.grammar.possessives.has(fold)) return this.finder.source(whose.first, { ...sentence, last: whose.last });
    if (this.units[end]?.fold === ',' && this.finder.isPerson(end + 1))
      return { type: 'phrase', first: end + 1, last: this.finder.phraseEnd(end + 1, sentence.last) };
    // "The firm, in its own words, …"
    const { first } = sentence;
    if (from - 1 > first && this.units[from - 1]!.fold === ',' && this.finder.beginsPhrase(first) && this.finder.phraseEnd(first, from - 1) === from - 1)
      return { type: 'phrase', first, last: from - 1 };
    return { type: 'pronoun', at: whose.first, plural: false, ...this.lexicon.grammar.owners?.get(fold) };
  }

  /** "According to court papers, Awa Bolo, 44, wrote": a paper is nobody whom a name behind it tells more of. */
  private isPaper({ first, last }: Extract<Subject, { type: 'phrase' }>): boolean {
    const { grammar } = this.lexicon;
    const head = this.units.slice(first, last).find(({ fold }) => grammar.documents.has(fold) || grammar.isPerson(fold));
    return head !== undefined && grammar.documents.has(head.fold) && !FRAME.PRESS.test(head.fold);
  }

  /** "des groupes qui bénéficieraient, selon lui, d’un appui", "qui constitue selon lui « un danger »": the relative clause that holds the source, else `begin`. */
  private relativeBegin(begin: number, stop: number, cue: PhraseCue, tail: number, sentence: MatrixSentence): number {
    if (!this.lexicon.grammar.looseSources || tail >= sentence.last || (this.units[tail]!.type === 'punct' && this.units[tail]!.fold !== ',')) return begin;
    // "Les hommes qui A, selon X, portaient B": it parts subject and verb
    if (this.units[tail]!.fold === ',' && this.mayBeVerb(tail + 1)) return begin;
    // at the end of its clause the source may be that of the whole
    if (this.units[cue.first - 1]!.fold === ',' && this.units[tail]!.fold !== ',') return begin;
    for (let i = stop - 1; i > begin; i--) {
      const { fold, type } = this.units[i]!;
      if (type === 'marked' || type === 'punct') return begin;
      if (fold !== FRAME.WHO) continue;
      return this.finder.finiteBetween(i + 1, stop) && !this.lexicon.grammar.prepositions.has(this.units[i - 1]!.fold) ? i + 1 : begin;
    }
    return begin;
  }

  /** "la qualité varie aussi selon chaque patient": by what it varies. */
  private variesBy(at: number): boolean {
    for (let i = at - 1; i >= at - 4 && i >= 0; i--) if (FRAME.VARIES_BY.test(this.units[i]!.lower)) return true;
    return false;
  }

  /** ", M. Kaba,", ", El Hadj Moussa Bako,": a name behind its titles fills units [from, to). */
  private titledPerson(from: number, to: number): boolean {
    if (!this.lexicon.grammar.looseSources) return false;
    for (let i = from; i < Math.min(to, from + MOST_TITLES); i++) {
      if (i > from && this.finder.isMention(i)) return this.finder.fillsMention(i, to);
      if (!FRAME.TITLED.has(this.units[i]!.fold)) return false;
    }
    return false;
  }

  /** ", l’inspecteur principal Omar Kaba,": what somebody is, and the name, fill units [from, to). */
  private titledPhrase(from: number, to: number): boolean {
    const { grammar } = this.lexicon;
    if (!grammar.looseSources || !FRAME.ARTICLE.has(this.units[from]!.fold) || !grammar.isPerson(this.units[from + 1]?.fold ?? '')) return false;
    for (let i = from + 2; i < Math.min(to, from + MOST_TITLES); i++) {
      if (this.finder.isPerson(i)) return this.finder.fillsMention(i, to);
      if (this.units[i]!.capital || grammar.complement.has(this.units[i]!.fold)) return false;
    }
    return false;
  }

  /** "Selon un conducteur qui a requis l’anonymat, …": the comma behind a relative clause at `at`, or `at`. */
  private relativeEnd(at: number, sentence: MatrixSentence): number {
    if (!FRAME.RELATIVE_OF_SOURCE.has(this.units[at]?.fold ?? '')) return at;
    const comma = this.commaAfter(at, sentence.last);
    return comma > 0 ? comma : at;
  }

  /** Do words without a verb only tell more of the source before them: ", province du Sanmata,", behind a person ", un guide de Zouérat,"? */
  private tellsMore(from: number, to: number, limit: number, person: boolean): boolean {
    const { grammar } = this.lexicon;
    const first = this.units[from]!;
    // ", a local NGO that works underground,"
    const told = FRAME.ONE_OF_THEM.has(first.fold) && [1, 2, 3].some((i) => grammar.isPerson(this.units[from + i]?.fold ?? ''));
    if (told && to - from <= APPOSITION + 4 && this.finder.opensClause(to + 1)) return true;
    if (first.type !== 'word' || first.capital || to - from > APPOSITION || this.finder.finiteBetween(from, to)) return false;
    if (!this.finder.opensClause(to + 1)) {
      const next = this.commaAfter(to + 1, limit);
      if (next < 0 || !this.tellsMore(to + 1, next, limit, person)) return false;
    }
    if (grammar.determiners.has(first.fold)) return person && !FRAME.NOT_MORE_OF_SOURCE.has(first.fold);
    const closed =
      grammar.prepositions.has(first.fold) ||
      grammar.adverbs.has(first.fold) ||
      grammar.temporal.has(first.fold) ||
      grammar.pronouns.has(first.fold) ||
      grammar.nobody.has(first.fold) ||
      grammar.subordinators.has(first.fold) ||
      grammar.coordinators.has(first.fold) ||
      grammar.isGerund(first.fold) ||
      FRAME.ADVERB_ENDING.test(first.fold);
    return !closed;
  }
}
