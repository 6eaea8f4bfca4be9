import type { FrameId, QuoteKind } from '../../../model/analysis.ts';
import type { Span } from '../../../model/span.ts';
import * as BORDER from '../../lang/any-borders.ts';
import * as SAID from '../../lang/any-quotes.ts';
import type { MatrixSentence } from '../1-matrix.ts';
import type { SpeechCue, VerbCue } from '../2-cues.ts';
import type { Subject } from '../3-subjects.ts';
import { ClosingReader } from './closing.ts';
import { LONG_PHRASE } from './complements.ts';

/** An apposition between two parts of a quote is at most so many units long. */
export const APPOSITION = 14;
/** The subject outside the marks of what was said has at most so many words. */
const HEADLESS = 10;
/** A dateline is at most so many units long. */
const DATELINE = 14;
/** What a heading is about takes at most so many units before its colon. */
const PLACE_REACH = 10;
/** A clause before an incise needs this many words to be a quote: "Etant donné, dit-il, que …" has too few. */
const LEAST_CLAUSE = 3;
const TERMINAL_INSIDE = /[.!?…]["»”’'\s]*$/;

/** Words that stand before or around their cue: « Q », a dit X · CLAUSE, X said · A, dit-il, B · comme l’a dit X. */
export abstract class InciseReader extends ClosingReader {
  /** In the sentence being read: units before this one are a finite report's; a participle's ("citing …") may stand within a wider one. */
  protected firm = 0;

  /** « Q », V S and its kin: what was said stands before the verb. */
  protected readAfter(cue: VerbCue, sentence: MatrixSentence, consumed: number, cues: readonly SpeechCue[], k: number) {
    const { units } = this;
    const { grammar } = this;
    // "comme le montre X", "X, montre le maire": what is shown is no words of anybody's
    const shown = grammar.verbFirst && this.showsWhole(cue, sentence, consumed);
    if (grammar.verbFirst && !shown && cue.frames.includes('r')) return null;
    const whole = grammar.verbFirst && (this.closesWhole(cue, sentence, consumed) || this.standsWithin(cue, sentence, consumed));
    const weak = !whole && !shown && (cue.frames.includes('w') || !/[dq]/.test(cue.frames));
    let subject: Subject;
    let start = cue.first;
    let tail: number;
    const inverted = cue.inverted >= 0 && cue.inverted < cue.last;
    if (inverted) {
      const word = units[cue.inverted]!.fold;
      const pronoun = this.grammar.pronouns.get(word);
      // "peut-on lire", "lit-on": a document speaks
      subject = pronoun ? { type: 'pronoun', at: cue.inverted, ...pronoun } : { type: 'nobody', at: cue.inverted };
      tail = cue.last;
    } else {
      const boundary = units[start - 1];
      // "à la nomination du « Grand Parti », a menacé": a name that the sentence goes on behind
      const named =
        grammar.verbFirst &&
        (this.isNickname(start - 2) ||
          (boundary?.fold === ',' && units[start - 2]?.type === 'marked' && start - 3 >= sentence.first && this.isGovernedName(start - 2)) ||
          (boundary?.type === 'marked' && start - 2 >= sentence.first && this.isCalled(start - 1)));
      const afterMarks =
        !named && (boundary?.type === 'marked' || (boundary?.type === 'punct' && units[start - 2]?.type === 'marked' && /^[,.!?…–—-]$/.test(boundary.fold)));
      const afterComma = boundary !== undefined && /^[,–—?!]$/.test(boundary.fold) && start - 1 > sentence.first;
      const bare =
        !afterMarks &&
        !afterComma &&
        grammar.verbFirst &&
        cue.frames.includes('q') &&
        !cue.frames.includes('o') &&
        boundary?.type === 'word' &&
        // "a pris la parole et a annoncé la démission du préfet": of the same speaker
        !grammar.coordinators.has(boundary.fold) &&
        start - consumed > 4;
      if (bare) {
        // "les camions sont repartis précise le communiqué": no comma, but verb and subject close the sentence
        const right = this.finder.right(cue.last, sentence);
        const told = right.type === 'phrase' && (right.last >= sentence.last - 1 || grammar.met.has(units[right.last]!.fold));
        const closes = told && right.first === cue.last && this.mayBeSubject(right);
        // "indiquent des sources sécuritaires"
        const some = closes && grammar.determiners.has(units[right.first]!.fold) && grammar.isPerson(units[right.first + 1]?.fold ?? '');
        if (
          closes &&
          this.finder.finiteBetween(consumed, start) &&
          this.finder.left(cue, sentence).type !== 'pronoun' &&
          (grammar.definite.has(units[right.first]!.fold) || some || this.finder.fillsMention(right.first, right.last))
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
        (afterMarks ||
          (afterComma &&
            !weak &&
            (whole || !cue.frames.includes('o') || this.parts(cue, sentence, consumed) || this.reassures(cue, sentence, consumed)) &&
            (grammar.verbFirst ||
              BORDER.SAYS_BEHIND.has(cue.lemma) ||
              this.endsReport(cue, sentence, consumed) ||
              (cue.frames.includes('q') && this.parts(cue, sentence, consumed)))))
      ) {
        // "A second witness, identified only as K., said the men wore boots": an aside, and no clause
        if (!grammar.verbFirst && afterComma && !afterMarks && this.tellsOfSubject(cue, sentence, consumed)) return null;
        subject = this.finder.right(cue.last, sentence);
        // « Le Fleuve » a révélé des faits: a paper's name, and what it revealed
        if (grammar.verbFirst && boundary?.type === 'marked' && subject.type === 'phrase' && !this.speaks(subject) && this.namesWork(boundary.marked!.inner))
          return null;
        // "Mme Bah, qui vit à Dori, confirme à la radio que …": a clause follows, and whoever speaks stands before
        if (grammar.verbFirst && afterComma && !afterMarks && subject.type === 'phrase' && this.speakerBefore(cue, sentence, subject, cues[k + 1])) return null;
        // "Les fidèles, depuis lundi, observent le jeûne": another number
        if (grammar.verbFirst && afterComma && !afterMarks && subject.type === 'phrase' && cue.plural && this.isOne(subject)) return null;
        // "Le directeur, David Kaba, a écrit un rapport": what is written
        if (grammar.verbFirst && afterComma && !afterMarks && subject.type === 'phrase' && this.writes(cue, subject)) return null;
        // "X, qui semble être leur chef, a déclaré au journal Y que": the clause follows
        const que = grammar.verbFirst && afterComma && !afterMarks && subject.type === 'phrase' && subject.first > cue.last;
        if (que && this.complement(cue, sentence, cues[k + 1]) > 0) return null;
        if (subject.type === 'none') return !grammar.verbFirst ? this.readSubjectFirst(cue, sentence, consumed, cues, k) : null;
        if (!afterMarks && !shown && subject.type === 'phrase' && !this.mayBeSubject(subject) && !this.closesAsSubject(cue, subject, sentence)) return null;
        // "Security sources, without more, said the army bombarded": what stands before is no clause, or what follows is one
        if (!grammar.verbFirst && !afterMarks && !this.parts(cue, sentence, consumed) && !this.closesReport(subject, consumed, start, sentence))
          return this.readSubjectFirst(cue, sentence, consumed, cues, k);
        tail = subject.type === 'phrase' ? subject.last : subject.type === 'pronoun' || subject.type === 'nobody' ? subject.at + 1 : cue.last;
        if (!grammar.verbFirst && !afterMarks && this.parts(cue, sentence, consumed)) tail = this.asideTail(tail, sentence);
      } else return !grammar.verbFirst ? this.readSubjectFirst(cue, sentence, consumed, cues, k) : null;
    }
    if (subject.type === 'nobody') {
      if (!inverted) return null;
      const same = !grammar.verbFirst ? -1 : this.sameSource(tail);
      const document = same > 0 ? null : (this.documentNear(tail, sentence) ?? this.documentNear(sentence.first, sentence));
      // "a-t-on indiqué à la présidence": who says so stands behind, or nobody is told
      const place = document || !grammar.verbFirst ? null : this.placeAsked(tail, sentence);
      if (same > 0) {
        // "précise-t-on de même source": whoever spoke last
        subject = { type: 'inherit' };
        tail = same;
      } else if (!document && !place) {
        if (!grammar.verbFirst || !BORDER.ANYBODY_BEHIND.has(units[cue.inverted]!.fold) || !BORDER.SAID_BY_ANYBODY.has(cue.lemma)) return null;
        subject = { type: 'none' };
      } else {
        subject = document ? { type: 'phrase', first: document.first, last: document.last } : place!;
        tail = Math.max(tail, subject.type === 'phrase' ? subject.last : tail);
      }
    }
    // step back over the comma, and over an opening "alors", "ensuite"
    let stop = start;
    while (stop > consumed && /^[,–—]$/.test(units[stop - 1]!.fold)) stop--;
    const heading = this.isHeading(sentence) || (grammar.verbFirst && this.looksHeading(sentence, consumed, start));
    let quotes = this.contentBefore(consumed, stop, sentence, weak, subject.type === 'phrase' && subject.first === cue.last, heading);
    // "Le ministère a confirmé A, a rapporté la radio": the whole is the radio's, whatever was reported in it
    if (!quotes.length && !weak && subject.type === 'phrase' && !inverted) {
      const whole = this.outerReport(consumed, stop, sentence, subject);
      if (whole) quotes = [whole];
    }
    // "La marraine de la fête, Awa Bolo, a exhorté les jeunes": a phrase, and a verb with an object
    const only = quotes.length === 1 && quotes[0]!.kind === 'indirect' && !inverted && grammar.verbFirst;
    if (only && !whole && /o|f/.test(cue.frames) && !this.finder.finiteBetween(consumed, stop)) return null;
    // "A, observe X, de l’hôpital de Y, B": what tells more of X stands between the two parts
    const told =
      subject.type === 'phrase' && !inverted && quotes.every(({ kind }) => kind !== 'direct') && !(stop > consumed && this.mayBeVerb(tail + 1))
        ? this.toldEnd(tail, sentence.last)
        : tail;
    const parted = !quotes.length && stop > consumed && this.partsClause(consumed, stop, told + 1) && (told === tail || this.mayBeVerb(told + 1));
    const rest = this.contentAfterIncise(told, sentence, cues, k, quotes, weak, parted, told > tail);
    const goesOn = rest.quotes[0];
    if (goesOn?.marked[0] === tail && quotes[0]?.kind === 'indirect') quotes = []; // "Voilà pourquoi, relève X « que … »"
    if (parted && goesOn && (goesOn.kind === 'indirect' || (!grammar.verbFirst && goesOn.kind === 'mixed'))) {
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

  /** Does a participle between two commas only tell more of the phrase that opens the sentence, before the cue? */
  private tellsOfSubject(cue: VerbCue, sentence: MatrixSentence, consumed: number): boolean {
    const subject = this.finder.left(cue, sentence);
    if (subject.type !== 'phrase' || subject.first !== consumed || this.units[subject.last]?.fold !== ',') return false;
    const opener = this.units[subject.last + 1];
    return opener?.type === 'word' && BORDER.OPENS_DESCRIPTION.test(opener.lower) && BORDER.BEHIND_DESCRIPTION.has(this.units[subject.last + 2]?.fold ?? '');
  }

  /** "Hôpital de Mourèze : pas de fermeture cet été, assure la direction": a place or a matter, a colon, and no full stop behind who says so. */
  private looksHeading(sentence: MatrixSentence, from: number, to: number): boolean {
    if (/^[.!?…]$/.test(this.units[sentence.last - 1]!.fold) || this.finder.finiteBetween(from, to)) return false;
    let colon = from;
    while (colon < to && this.units[colon]!.fold !== ':') colon++;
    return colon > from && colon - from <= PLACE_REACH && colon + LEAST_CLAUSE < to;
  }

  /** "Mahamadou Bonkano, dit « MB », a promis": a name by which somebody goes. */
  private isNickname(at: number): boolean {
    return this.units[at]?.type === 'marked' && BORDER.GOES_BY.test(this.units[at - 1]?.fold ?? '');
  }

  /** All that stands before a cue at the end of its sentence, where reports within it took it up to the cue; null where it is no clause, or its speaker's own. */
  protected outerReport(
    consumed: number,
    stop: number,
    sentence: MatrixSentence,
    subject: Extract<Subject, { type: 'phrase' }>,
  ): { kind: QuoteKind; spans: Span[]; marked: number[] } | null {
    if (!this.verbFirst || consumed <= sentence.first || this.wordCount(consumed, stop) > 0) return null;
    for (let i = consumed; i < stop; i++) if (this.units[i]!.type === 'marked') return null;
    const begin = this.clauseBegin(sentence.first, stop);
    const sources = this.lexicon.according.get(this.units[begin]?.fold ?? '');
    if (begin >= stop || sources?.some((words) => words.every((word, i) => this.units[begin + i]?.fold === word))) return null;
    if (!this.finder.finiteBetween(begin, stop) || (this.finder.isMention(begin) === false && begin === subject.first)) return null;
    for (let i = begin; i < stop; i++) if (this.units[i]!.type === 'marked') return null;
    return this.quoteOf(begin, stop);
  }

  /** "X, directeur de Y, a confirmé la mort de Z": what stands before is a phrase that speaks, and what follows is the verb's object. */
  private speakerBefore(cue: VerbCue, sentence: MatrixSentence, right: Extract<Subject, { type: 'phrase' }>, next: SpeechCue | undefined): boolean {
    const left = this.finder.left(cue, sentence);
    if (left.type !== 'phrase' || !this.speaks(left)) return false;
    if (this.complement(cue, sentence, next) > 0 || this.markedRight(cue, sentence, sentence.last)?.colon) return true;
    // "Le Mali, … , ont rappelé leurs ambassadeurs"
    if (BORDER.CALLS_BACK.has(cue.lemma) && right.first === cue.last && this.grammar.possessives.has(this.units[right.first]!.fold)) return true;
    if (right.first !== cue.last || !cue.frames.includes('n')) return false;
    const named = this.finder.isMention(right.first) || this.finder.isMention(right.first + 1);
    const noun = this.units[right.first + 1]?.fold ?? '';
    // ", a rapporté le quotidien d’État"
    const somebody = named || this.grammar.isPerson(noun) || this.grammar.documents.has(noun) || this.units[right.first]!.capital;
    return !somebody && !this.finder.finiteBetween(left.last, cue.first);
  }

  /** "Cette grève, a prévenu X, durera …": does the cue with its subject stand between another subject and its verb? */
  private parts(cue: VerbCue, sentence: MatrixSentence, consumed: number): boolean {
    const subject = this.finder.right(cue.last, sentence);
    if (subject.type !== 'phrase' || subject.first !== cue.last) return false;
    if (this.verbFirst) {
      if (this.units[subject.last]?.fold !== ',') return false;
      const behind = (this.mayBeVerb(subject.last + 1) ? subject.last : this.toldEnd(subject.last, sentence.last)) + 1;
      return this.mayBeVerb(behind) && this.partsClause(consumed, cue.first - 1, behind);
    }
    const tail = this.asideTail(subject.last, sentence);
    return this.units[tail]?.fold === ',' && this.mayBeVerb(tail + 1) && this.partsClause(consumed, cue.first - 1, tail + 1);
  }

  /** "The trouble, said Clara Voss, a baker from Ulm, is that": the comma behind what tells more of the speaker, or `last`. */
  private asideTail(last: number, sentence: MatrixSentence): number {
    const { grammar } = this;
    const comma = this.units[last]?.fold === ',';
    const opener = this.units[comma ? last + 1 : last];
    if (!opener || (comma && opener.type === 'word' && this.mayBeVerb(last + 1))) return last;
    const tells = comma
      ? opener.type === 'number' || grammar.determiners.has(opener.fold) || grammar.isPerson(opener.fold) || BORDER.TELLS_OF_ONE.has(opener.fold)
      : BORDER.TELLS_WITHOUT_COMMA.has(opener.fold);
    const close = tells ? this.commaAfter(last + 1, sentence.last) : -1;
    return close > 0 && this.mayBeVerb(close + 1) ? close : last;
  }

  /** ", ont indiqué lundi les secours.": a definite phrase at the end, behind a verb that takes no object, in its number. */
  private closesAsSubject(cue: VerbCue, subject: Extract<Subject, { type: 'phrase' }>, sentence: MatrixSentence): boolean {
    if (!this.verbFirst || /n|o/.test(cue.frames) || !BORDER.CLOSES_WITH.has(this.units[subject.first]!.fold)) return false;
    return (
      subject.last >= sentence.last - 1 &&
      BORDER.SEVERAL.has(this.units[subject.first]!.fold) === cue.plural &&
      this.finder.finiteBetween(sentence.first, cue.first - 1)
    );
  }

  /** "Les vivres suffiront, a rassuré le ministre.": a verb that takes a hearer, behind a clause and with its subject at the end. */
  private reassures(cue: VerbCue, sentence: MatrixSentence, consumed: number): boolean {
    // ", ont soutenu les experts.", not ", a soutenu ces conseils": one number of verb and subject
    const plural = this.grammar.plurals.has(this.units[cue.last]?.fold ?? '');
    const compound =
      BORDER.HOLDS.has(cue.lemma) && cue.first < cue.head && cue.plural === plural && this.grammar.determiners.has(this.units[cue.last]?.fold ?? '');
    if (!this.verbFirst || !(compound || BORDER.REASSURES.has(cue.lemma))) return false;
    const subject = this.finder.right(cue.last, sentence);
    return (
      subject.type === 'phrase' &&
      subject.first === cue.last &&
      (subject.last >= sentence.last - 1 || (this.units[subject.last]?.fold === ',' && this.finder.isPerson(subject.last + 1))) &&
      this.speaks(subject) &&
      this.finder.finiteBetween(consumed, cue.first - 1)
    );
  }

  /** "CLAUSE, argued the mayor.", "CLAUSE, explains Omar Lell of the guard.": the verb of an incise, whose subject touches it and closes the sentence. */
  private endsReport(cue: VerbCue, sentence: MatrixSentence, consumed: number): boolean {
    if (cue.frames.includes('t') || cue.form !== 'finite' || cue.passive || !cue.frames.includes('q')) return false;
    const subject = this.finder.right(cue.last, sentence);
    if (subject.type !== 'phrase' || subject.first !== cue.last || !this.speaks(subject)) return false;
    const opener = this.units[subject.first]!;
    if (!opener.capital && !BORDER.OPENS_WHO_SAYS.has(opener.fold) && !this.grammar.isPerson(opener.fold) && !this.finder.namesKind(subject.first))
      return false;
    const next = this.units[subject.last];
    if (this.units[cue.head]!.capital && !this.isHeading(sentence)) return false;
    const closes =
      subject.last >= sentence.last - 1 ||
      this.closesSentence(subject.last, sentence) ||
      this.apposedToEnd(subject, sentence) ||
      (this.onlyTells(subject, sentence) && next?.type === 'word');
    return closes && this.finder.finiteBetween(consumed, cue.first - 1);
  }

  /** "insisted Malik Sarr, the party's spokesman.": an apposition without a verb closes the sentence behind a person's name. */
  private apposedToEnd({ first, last }: Extract<Subject, { type: 'phrase' }>, sentence: MatrixSentence): boolean {
    const opener = this.units[last + 1];
    if (this.units[last]?.fold !== ',' || opener?.type !== 'word' || !this.namesPersonLate({ type: 'phrase', first, last })) return false;
    const tells = this.grammar.determiners.has(opener.fold) || this.grammar.isPerson(opener.fold);
    return tells && !this.finder.finiteBetween(last + 1, sentence.last);
  }

  /** "explains the agent Omar Lell of the river guard.": nothing but a phrase that a preposition opens stands behind a person. */
  private onlyTells({ last }: Extract<Subject, { type: 'phrase' }>, sentence: MatrixSentence): boolean {
    if (!BORDER.TELLS_MORE.has(this.units[last]?.fold ?? '')) return false;
    for (let i = last; i < sentence.last - 1; i++) if (this.units[i]!.type !== 'word') return false;
    return !this.finder.finiteBetween(last, sentence.last);
  }

  /** ", said the mayor, …": a clause stands before, and no verb behind the subject makes it one of what was said. */
  private closesReport(subject: Subject, from: number, to: number, sentence: MatrixSentence): boolean {
    const { grammar } = this;
    let marked = false;
    for (let i = from; i < to; i++) if (this.units[i]!.type === 'marked') marked = true;
    const named = subject.type === 'phrase' && this.finder.isPerson(subject.first);
    // "Anna Henga, director of the centre, said police …": what stands before is who speaks
    const opens = this.finder.isMention(from) || this.finder.isPerson(from + 1);
    const long = subject.type === 'phrase' && (named || (!opens && this.namesPersonLate(subject))) && this.wordCount(from, to) >= LONG_PHRASE;
    // ", says a Western official.": somebody new, at the end
    const some =
      subject.type === 'phrase' && BORDER.SOMEBODY_NEW.has(this.units[subject.first]!.fold) && this.speaks(subject) && subject.last >= sentence.last - 1;
    // "Thirty dead in Boni, says UN" as a heading
    const heading = this.isHeading(sentence) && subject.type === 'phrase' && subject.last >= sentence.last - 1;
    if (!marked && !long && !heading && !(some && this.wordCount(from, to) >= LONG_PHRASE) && !this.finder.finiteBetween(from, to)) return false;
    const tail = subject.type === 'phrase' ? subject.last : subject.type === 'pronoun' ? subject.at + 1 : to;
    const next = this.units[tail];
    let verb = tail;
    while (verb < sentence.last && next?.type === 'word' && grammar.adverbs.has(this.units[verb]!.fold)) verb++;
    if (verb < sentence.last && next?.type === 'word' && this.finiteHere(verb)) return false;
    // "said the army bombarded": a regular past within what looked like a noun phrase
    for (let i = subject.type === 'phrase' ? subject.first + 2 : tail; i < tail; i++) {
      const { lower, capital } = this.units[i]!;
      const before = this.units[i - 1]!.fold;
      if (!capital && grammar.endsPast?.(lower) && !grammar.determiners.has(before) && !grammar.adverbs.has(before) && !BORDER.ENDS_LY.test(before))
        return false;
    }
    return true;
  }

  /** "Q," X said · CLAUSE, X said. */
  private readSubjectFirst(cue: VerbCue, sentence: MatrixSentence, consumed: number, cues: readonly SpeechCue[], k: number) {
    const { units } = this;
    // "racist, misogynist and birther who has pledged": of the noun
    let lead = cue.first - 1;
    while (lead > sentence.first && this.grammar.adverbs.has(units[lead]!.fold)) lead--;
    if (BORDER.WHO_DID.has(units[lead]?.fold ?? '') && units[lead - 1]?.type === 'word') return null;
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
    if (!afterMarks && cue.frames.includes('a') && SAID.OF_HOW.has(units[cue.last]?.fold ?? '')) return null;
    const aside = units[cue.last]?.fold === ',' && !this.grammar.connectives.has(units[cue.last + 1]?.fold ?? '');
    // "The road, he told reporters in Dori, had been shut", "Her son, she recalled, sitting on a mat, never came back"
    const past = aside && !this.grammar.isGerund(units[cue.last + 1]?.fold ?? '');
    const over = afterComma && !past && cue.frames.includes('q') ? this.inciseEnd(cue, sentence) : -1;
    if (over > 0 && this.partsClause(consumed, first - 1, over + 1)) {
      const [quote] = this.contentAfterIncise(over, sentence, cues, k, [], false, true).quotes;
      if (quote && quote.kind !== 'direct') {
        const proposal = { ...quote, spans: [this.spanOf(consumed, first - 1), ...quote.spans], frame: 'incise' as FrameId, subject };
        return { proposals: [proposal], consumed: this.contentEnd(over, sentence, cues, k), contentEnd: -1, subject };
      }
    }
    const joins = aside && BORDER.JOINS_BEHIND.has(units[cue.last + 1]?.fold ?? '');
    // "CLAUSE, the agency said on Thursday, two days after …": nothing but a time, then a comma
    const timed = afterComma && this.onlyTimes(cue.last, sentence.last) && this.finder.finiteBetween(consumed, first - 1);
    // "CLAUSE, Awa Bolo wrote in a note to staff, but …": where she wrote it, then what goes on
    const where = afterComma && this.addressed(cue.last, sentence.last) && this.finder.finiteBetween(consumed, first - 1);
    const follows = afterMarks || joins || timed || where ? -1 : this.complement(cue, sentence, cues[k + 1]);
    // "The bridge, the mayor said, had been closed": no clause of the verb's own without that
    if (follows > 0 && !(aside && !this.grammar.complementisers.has(units[follows - 1]!.fold) && this.partsClause(consumed, first - 1, cue.last + 1)))
      return null;
    if (afterMarks && cue.frames.includes('q')) {
      // "Citing “Q,” she told the paper that A": what she said follows
      const that = this.complement(cue, sentence, cues[k + 1]);
      const { complementisers } = this.grammar;
      if (that > 0 && complementisers.has(units[that - 1]!.fold) && (complementisers.has(units[cue.last]?.fold ?? '') || cue.frames.includes('t'))) return null;
    }
    const stop = /^[,–—]$/.test(boundary.fold) ? first - 1 : first;
    // "residents told The Associated Press on Tuesday": the hearer first
    const heard = cue.frames.includes('t') ? Math.max(cue.last, this.finder.phraseEnd(cue.last, sentence.last)) : cue.last;
    // "CLAUSE, a trader told Reuters, asking not to be named": who speaks closes the clause
    const closes =
      this.closesSentence(heard, sentence) ||
      (afterComma && heard > cue.last && units[heard]?.fold === ',' && BORDER.ON_CONDITION.has(units[heard + 1]?.fold ?? ''));
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
    const copula = !quotes.length && aside && stop > consumed && stop - consumed <= HEADLESS && BORDER.COPULA.has(units[stop - 1]!.fold);
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
      if (!grammar.isGerund(this.units[comma + 1]?.fold ?? '')) return -1;
      from = comma + 1;
    }
    return -1;
  }

  /** "in a note to staff,": where something was said, closed by a comma that "and" or "but" follows. */
  private addressed(from: number, limit: number): boolean {
    if (!BORDER.WRITTEN_IN.has(this.units[from]?.fold ?? '')) return false;
    const comma = this.commaAfter(from, limit);
    if (comma < 0 || !BORDER.BEHIND_ADDRESS.has(this.units[comma + 1]?.fold ?? '') || this.finder.finiteBetween(from, comma)) return false;
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

  /** Does nothing but a time stand between a cue and the end of its sentence: "officials said late Thursday."? */
  protected closesSentence(from: number, sentence: MatrixSentence): boolean {
    const { grammar } = this;
    for (let i = from; i < sentence.last; i++) {
      const { type, fold } = this.units[i]!;
      if (type === 'marked' || (type === 'word' && !grammar.temporal.has(fold) && !grammar.adverbs.has(fold) && !BORDER.WITHIN_TIMES.has(fold))) return false;
    }
    return true;
  }

  /** "As X noted": the unit of "as", or -1. */
  protected asBefore(cue: VerbCue, sentence: MatrixSentence): number {
    if (this.verbFirst || cue.form !== 'finite') return -1;
    const subject = this.finder.left(cue, sentence);
    const first = subject.type === 'phrase' ? subject.first : subject.type === 'pronoun' ? subject.at : -1;
    const word = this.units[first - 1];
    // "CLAUSE, or so the neighbours say"
    if (first > sentence.first + 2 && BORDER.WHAT_WAS_SAID.has(word?.fold ?? '') && BORDER.OR.has(this.units[first - 2]!.fold)) return first - 2;
    return first > sentence.first && BORDER.AS_SAID.has(word?.fold ?? '') && (first - 1 === sentence.first || this.units[first - 2]!.fold === ',')
      ? first - 1
      : -1;
  }

  /** Does a phrase open with a singular article and join nothing? */
  private isOne({ first, last }: Extract<Subject, { type: 'phrase' }>): boolean {
    if (!BORDER.OPENS_ONE.has(this.units[first]!.fold) || this.finder.isMention(first) || this.finder.isMention(first + 1)) return false;
    for (let i = first; i < last; i++) if (BORDER.PART.has(this.units[i]!.fold) || this.grammar.and.has(this.units[i]!.fold)) return false;
    return !this.grammar.and.has(this.units[last]?.fold ?? '') && this.units[last]?.fold !== ',';
  }

  /** "a écrit un rapport", "publie une lettre": a document as the object of a verb of writing. */
  private writes(cue: VerbCue, object: Extract<Subject, { type: 'phrase' }>): boolean {
    if (!BORDER.WRITES.has(cue.lemma) || object.first !== cue.last) return false;
    const noun = this.units[object.first + 1]?.fold ?? '';
    // "…, écrit le quotidien La Rive": a medium is who writes
    return BORDER.OPENS_A_DOCUMENT.has(this.units[object.first]!.fold) && this.grammar.documents.has(noun) && !BORDER.WHO_WRITES.has(noun);
  }

  /** "CLAUSE, c’est ce qu’a annoncé X", "ainsi que le souligne X, CLAUSE": the unit of "c’" or "ainsi", or -1. */
  protected thatIsWhat(cue: VerbCue, sentence: MatrixSentence): number {
    const que = BORDER.IT.has(this.units[cue.first - 1]?.fold ?? '') ? cue.first - 2 : cue.first - 1;
    if (que > sentence.first && this.grammar.complementisers.has(this.units[que]!.fold) && BORDER.THUS_SAID.has(this.units[que - 1]!.fold)) return que - 1;
    const at = cue.first - 4;
    if (at <= sentence.first || !/^[,;–—]$/.test(this.units[at - 1]!.fold)) return -1;
    const words = [0, 1, 2, 3].map((i) => this.units[at + i]!.fold).join(' ');
    return BORDER.THAT_IS_WHAT.has(words) && this.finder.finiteBetween(sentence.first, at - 1) ? at : -1;
  }

  /** « Q » : c’est ce que réclament X: does the cue only say whose the marked words before it are? */
  protected saysOfMarks(cue: VerbCue, sentence: MatrixSentence): boolean {
    let at = -1;
    for (let i = cue.first - 4; i > sentence.first && i > cue.first - APPOSITION; i--)
      if (BORDER.SO_IT_IS.has([0, 1, 2, 3].map((n) => this.units[i + n]!.fold).join(' '))) at = i;
    if (at < 0) return false;
    let mark = at - 1;
    while (mark > sentence.first && this.units[mark]!.type === 'punct') mark--;
    return this.units[mark]!.type === 'marked' && mark === sentence.first;
  }

  /** "comme l’a confirmé X, CLAUSE" · "CLAUSE, as X said" */
  protected readAs(cue: VerbCue, sentence: MatrixSentence, consumed: number, cues: readonly SpeechCue[], k: number, as: number) {
    // "as traders call the men": a name, no report
    if (
      !/[qd]/.test(cue.frames) ||
      (!this.verbFirst && (/^(?:answers|asks|calls|condemns)$/.test(cue.stance) || (cue.lemma.includes(' ') && !BORDER.PUTS_IT.has(cue.lemma)))) ||
      (this.verbFirst && cue.frames.includes('r'))
    )
      return null;
    const left = !this.verbFirst ? this.finder.left(cue, sentence) : this.finder.right(cue.last, sentence);
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

  /** "à la présidence", "à Matignon", "dans l’entourage du ministre", "auprès du parquet", "de source sûre": who was asked, or null. */
  private placeAsked(from: number, sentence: MatrixSentence): Subject | null {
    const { units } = this;
    for (let i = from; i < Math.min(sentence.last - 1, from + 5); i++) {
      const { fold, lower } = units[i]!;
      if (fold === ',') return null;
      if (BORDER.FROM_WHOM.has(fold) && units[i + 1]!.fold === SAID.SPOKE_LAST) return { type: 'inherit' };
      if (BORDER.FROM_WHOM.has(fold) && BORDER.SOURCES.has(units[i + 1]!.fold))
        return { type: 'phrase', first: i + 1, last: this.finder.phraseEnd(i + 1, sentence.last) };
      if (!BORDER.WHERE_ASKED.has(fold) && lower !== SAID.AT_A_HOUSE) continue;
      const at = this.grammar.complement.has(units[i + 1]!.fold) ? i + 2 : i + 1;
      const source = this.finder.source(at, sentence);
      return source.type === 'phrase' && (this.speaks(source) || units[source.first]!.capital) ? source : null;
    }
    return null;
  }

  /** A document noun with its complement: "dans un communiqué de l’armée", "le tweet du président". */
  private documentNear(from: number, sentence: MatrixSentence): { first: number; last: number } | null {
    const { documents } = this.grammar;
    for (let i = from; i < Math.min(sentence.last, from + 10); i++) {
      if (!documents.has(this.units[i]!.fold)) continue;
      const last = this.finder.phraseEnd(i, sentence.last);
      return { first: i, last };
    }
    return null;
  }

  /** A form that is noun and verb between a noun phrase and what it governs: "le prix du mil reste élevé". */
  private rareFinite(from: number, to: number): boolean {
    if (!this.finder.beginsPhrase(from)) return false;
    for (let i = from + 1; i < to - 1; i++)
      if (BORDER.NOUN_AND_VERB.has(this.units[i]!.fold)) {
        const before = this.units[i - 1]!;
        if (before.type === 'word' && !this.grammar.determiners.has(before.fold) && !this.grammar.prepositions.has(before.fold)) return true;
      }
    return false;
  }

  /** What was said before an incise: units [from, to). */
  protected contentBefore(
    from: number,
    to: number,
    sentence: MatrixSentence,
    weak: boolean,
    loose = false,
    verbless = false,
  ): { kind: QuoteKind; spans: Span[]; marked: number[] }[] {
    if (to <= from) return [];
    const marks: number[] = [];
    for (let i = from; i < to; i++) if (this.units[i]!.type === 'marked') marks.push(i);
    if (!marks.length) {
      if (weak) return [];
      let begin = this.clauseBegin(from, to);
      while (begin < to && this.units[begin]!.type === 'punct') begin++;
      const words = this.wordCount(begin, to);
      // "C’est ce qu’affirme X": the verb is the relative's
      if (this.verbFirst && this.grammar.complementisers.has(this.units[to - 1]!.fold)) return [];
      // "Trop tard, répliquent les experts", "Pas question, répond le maire"
      const curt = this.verbFirst && loose && words === 2 && from === sentence.first && BORDER.CURT.has(this.units[begin]!.fold);
      if (curt) return [{ kind: 'indirect', spans: [this.spanOf(begin, to)], marked: [] }];
      if (words === 1 && loose && this.grammar.answers.has(this.units[begin]!.fold)) return [{ kind: 'indirect', spans: [this.spanOf(begin, to)], marked: [] }];
      // "Asked about the tax, X said", "When pressed on …, he replied"
      if (!this.verbFirst && this.grammar.met.has(this.units[BORDER.WHEN_ASKED.has(this.units[begin]!.fold) ? begin + 1 : begin]?.fold ?? '')) return [];
      // "Expressing himself on a blog, X writes:"
      if (loose && !this.verbFirst && this.grammar.isGerund(this.units[begin]!.fold) && !this.finder.finiteBetween(begin, to)) return [];
      // "On her blog, under a picture of the pool, X wrote": where, and no clause
      if (
        !this.verbFirst &&
        loose &&
        this.commaBefore(begin, to) &&
        this.grammar.prepositions.has(this.units[begin]!.fold) &&
        !this.finder.finiteBetween(begin, to)
      )
        return [];
      const rare = this.verbFirst && loose && words > LEAST_CLAUSE && this.rareFinite(begin, to);
      if (words < LEAST_CLAUSE || (!verbless && !rare && (!loose || words < LONG_PHRASE) && !this.finder.finiteBetween(begin, to))) return [];
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
    const caused = trailing === 0 && marks.length === 1 && lastMark > from && BORDER.BECAUSE.has(conjunction!.fold) && this.clauseLike(lastMark);
    if (own.length === marks.length && trailing === 0) return marks.map((m) => this.direct(m));
    if (caused) return [this.direct(lastMark)];
    // "M. Bah « a menti », a-t-il lancé": its subject stands outside
    const headless =
      this.verbFirst &&
      marks.length === 1 &&
      trailing === 0 &&
      this.opensWithVerb(first) &&
      this.finder.beginsPhrase(this.clauseBegin(from, first)) &&
      leading <= HEADLESS;
    const outside = headless ? this.quoteOf(this.clauseBegin(from, first), to) : null;
    if (outside && !this.grammar.pronouns.has(this.units[first - 1]!.fold) && !this.grammar.nobody.has(this.units[first - 1]!.fold))
      return [{ kind: 'mixed', spans: [this.spanOf(this.clauseBegin(from, first), to)], marked: marks }];
    if (plain === 0 || (leading <= 2 && trailing === 0 && between === 0 && !this.finder.finiteBetween(from, first))) return marks.map((m) => this.direct(m));
    const quotes = this.quotesOf(this.clauseBegin(from, marks[0]!), to);
    return quotes.length ? quotes : marks.map((m) => this.direct(m));
  }

  /** What goes on after an incise: « Q1 », dit-il, « Q2 » · A, dit-il, B. */
  protected contentAfterIncise(
    tail: number,
    sentence: MatrixSentence,
    cues: readonly SpeechCue[],
    k: number,
    before: readonly { kind: QuoteKind }[],
    weak: boolean,
    parted = false,
    told = false,
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
      // ", who owns the pharmacy,": a relative clause has its own verb
      const told = !this.verbFirst && BORDER.TELLS_BETWEEN.has(units[at + 1]!.fold);
      if (direct && i > at + 1 && units[i - 1]!.fold === ',' && !this.isCapitalised(i) && (told || !this.finder.finiteBetween(tail, i)))
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
    // ", joint par téléphone à Y, où il plaide"
    if (this.verbFirst && !parted && this.grammar.met.has(next?.fold ?? '')) return { quotes: [], last: tail };
    if (!cut && this.verbFirst && this.namesComment(at + 1)) return { quotes: [], last: tail };
    if (!cut && this.appositionAt(at + 1)) return { quotes: [], last: tail };
    if (weak || before.some((quote) => quote.kind === 'direct') || at !== tail || opener.fold !== ',') return { quotes: [], last: tail };
    // the indirect clause goes on after the incise
    let from = at + 1;
    if (this.grammar.complementisers.has(units[from]?.fold ?? '') && !this.grammar.degrees.has(units[cues[k]!.first - 2]?.fold ?? '')) from++;
    // "Cette décision, a dit X, coïncide avec …": where a subject stood before, the verb may be any
    // "Il s’agissait, dit-il, d’éviter …"
    const goesOnWithDe =
      before.length === 1 && before[0]!.kind === 'indirect' && this.goesOnBehind(cues[k]!, from, limit, sentence, this.units[at - 1]?.type === 'word' && told);
    const purpose =
      !this.verbFirst &&
      before.length === 1 &&
      limit >= sentence.last - 1 &&
      (this.grammar.infinitiveMark?.has(units[from]?.fold ?? '') || this.goesOnInto(from, limit));
    const parts = goesOnWithDe || purpose || (parted && from === at + 1 && this.mayBeVerb(from));
    if (!parts && !cut && (this.wordCount(from, limit) < LEAST_CLAUSE || !this.finder.finiteBetween(from, limit))) return { quotes: [], last: tail };
    if (units[from]?.type === 'number') return { quotes: [], last: tail };
    const word = units[from];
    if (!this.verbFirst && before.length > 0 && cues[k]!.type === 'phrase' && BORDER.OPPOSES.has(word?.fold ?? '')) return { quotes: [], last: tail };
    if (!this.verbFirst && before.length > 0 && BORDER.BESIDE_AN_INCISE.has(word?.fold ?? '')) return { quotes: [], last: tail };
    if (word && ((this.grammar.relatives.has(word.fold) && !goesOnWithDe) || this.grammar.isGerund(word.fold))) return { quotes: [], last: tail };
    const quote = this.quoteOf(from, limit);
    return quote ? { quotes: [quote], last: limit } : { quotes: [], last: tail };
  }

  /** "There was no truth, the palace insisted, in talk of an early abdication": a phrase of what was said, and not where or when it was. */
  private goesOnInto(from: number, limit: number): boolean {
    const { grammar } = this;
    if (!BORDER.GOES_ON_INTO.has(this.units[from]?.fold ?? '') || this.wordCount(from, limit) < LEAST_CLAUSE) return false;
    for (let i = from; i < limit; i++) {
      const { fold, type, capital } = this.units[i]!;
      if (
        type === 'punct' ||
        type === 'marked' ||
        capital ||
        (grammar.temporal.has(fold) && !BORDER.EARLY.has(fold)) ||
        grammar.documents.has(fold) ||
        BORDER.ADDRESSES.has(fold)
      )
        return false;
    }
    return !BORDER.HOW_IT_WAS_SAID.has(this.units[from + 1]!.fold);
  }

  /** "Ces vols sont menés, selon le ministère, en coordination avec B", "la peur est telle, selon elle, que B": does the clause before an incise go on behind it? */
  private goesOnBehind(cue: SpeechCue, from: number, limit: number, sentence: MatrixSentence, told: boolean): boolean {
    const { grammar } = this;
    if (!grammar.verbFirst) return false;
    const next = this.units[from];
    if (next?.type !== 'word' || limit < sentence.last - 1) return false;
    const last = this.units[cue.first - 2];
    if (BORDER.OF.has(next.fold)) return cue.type === 'phrase' || this.endsOnVerb(cue.first - 1);
    // "Les anticorps disparaissent, observe X, de l’hôpital de Y, au bout de huit mois"
    if (cue.type === 'verb') return cue.inverted < 0 && told && last !== undefined && this.adjoins(from, limit);
    if (cue.viewpoint || !last) return false;
    if (grammar.degrees.has(last.fold)) return grammar.complementisers.has(next.fold);
    if (grammar.determiners.has(next.fold) && !grammar.prepositions.has(next.fold))
      return last.type === 'word' && this.finder.finiteBetween(cue.first - 2, cue.first - 1);
    if (!grammar.prepositions.has(next.fold) || grammar.temporal.has(this.units[from + 1]?.fold ?? '')) return false;
    for (let i = from; i < Math.min(limit, from + 4); i++) if (grammar.documents.has(this.units[i]!.fold)) return false;
    return true;
  }

  /** ", au bout de huit mois", ", faute de moyens": an adjunct of the clause before an incise, and not when, where or in what it was said. */
  private adjoins(from: number, limit: number): boolean {
    const { grammar } = this;
    const first = this.units[from]!;
    if (!grammar.prepositions.has(first.fold) && !BORDER.ADJOINS.has(first.fold)) return false;
    if (BORDER.OPENS_SAYING.has(first.fold) || this.finder.finiteBetween(from, limit)) return false;
    for (let i = from; i < Math.min(limit, from + 5); i++) {
      const { fold } = this.units[i]!;
      if (grammar.documents.has(fold) || BORDER.SAID_WHERE.has(fold) || BORDER.TO_HAVE.has(fold)) return false;
    }
    return !grammar.temporal.has(this.units[from + 1]?.fold ?? '');
  }

  /** Does a phrase without a verb that names a person's place or trade begin here? */
  private appositionAt(at: number): boolean {
    const { grammar } = this;
    const word = this.units[at];
    if (word?.type !== 'word') return false;
    if (grammar.isPerson(word.fold) && !word.capital) return true;
    // ", creative strategist for the port"
    if (
      !grammar.verbFirst &&
      this.finder.isPlainWord(at) &&
      grammar.isPerson(this.units[at + 1]?.fold ?? '') &&
      BORDER.OF_A_TRADE_BEHIND.has(this.units[at + 2]?.fold ?? '')
    )
      return true;
    return (
      grammar.determiners.has(word.fold) &&
      (grammar.isPerson(this.units[at + 1]?.fold ?? '') ||
        (!grammar.verbFirst && BORDER.A.has(word.fold) && [2, 3, 4].some((i) => grammar.isPerson(this.units[at + i]?.fold ?? '')))) &&
      !this.finder.finiteBetween(at, Math.min(at + 8, this.units.length))
    );
  }

  /** Does an incise only part a subject [from, to) from the verb at `next`: "La France, disait-il, soutient …"? */
  protected partsClause(from: number, to: number, next: number): boolean {
    const { grammar } = this;
    let begin = from;
    while (begin < to && this.units[begin]!.type === 'punct') begin++;
    const first = this.units[begin];
    if (!first || begin >= to || to - begin > 12 || grammar.complementisers.has(this.units[next]?.fold ?? '')) return false;
    const opens = this.finder.beginsPhrase(begin) || grammar.pronouns.has(first.fold);
    if (!opens || grammar.adverbs.has(first.fold) || grammar.connectives.has(first.fold) || BORDER.ENDS_ADVERB.test(first.fold)) return false;
    return !this.finder.finiteBetween(begin, to);
  }

  /** Does a finite verb that wants more stand right before the comma at `at`: "Ces ménages seront, a-t-il assuré, …"? */
  private endsOnVerb(at: number): boolean {
    let last = this.units[at]?.fold === ',' ? at - 1 : at;
    while (last > 0 && this.grammar.adverbs.has(this.units[last]!.fold)) last--;
    const before = this.units[last];
    return before?.type === 'word' && (BORDER.COPULA.has(before.fold) || BORDER.IT_IS_ABOUT.has(before.fold));
  }

  /** Joins what an incise only interrupted into one quote of two spans. */
  protected joinInterrupted<T extends { kind: QuoteKind; spans: readonly Span[]; marked: readonly number[] }>(proposals: T[], before: number): T[] {
    const left = proposals[before - 1];
    const right = proposals[before];
    if (!left || !right || (left.kind === 'direct') !== (right.kind === 'direct')) return proposals;
    const lastSpan = left.spans[left.spans.length - 1]!;
    const text = this.doc.text.slice(lastSpan.start, lastSpan.end);
    const next = this.doc.text[right.spans[0]!.start] ?? '';
    const interrupted = !TERMINAL_INSIDE.test(text) && (right.kind !== 'direct' || next === next.toLowerCase());
    if (!interrupted) return proposals;
    const kind = left.kind === 'indirect' ? right.kind : left.kind;
    const joined = { ...left, kind, spans: [...left.spans, ...right.spans], marked: [...left.marked, ...right.marked] };
    return [...proposals.slice(0, before - 1), joined, ...proposals.slice(before + 1)];
  }

  protected clauseBegin(from: number, to: number): number {
    let begin = this.datelineEnd(from, to);
    // "from three places: A; B; and C": a list
    let list = false;
    for (let i = begin; i < to && !this.verbFirst; i++) if (this.units[i]!.fold === ':') list = this.semicolonAfter(i, to);
    for (let i = begin; i < to && !list; i++) if (this.units[i]!.type === 'punct' && /^[;:]$/.test(this.units[i]!.fold)) begin = i + 1;
    return begin;
  }

  private semicolonAfter(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.units[i]!.fold === ';') return true;
    return false;
  }

  /** "OUAGADOUGOU, Burkina Faso (AP) — Gunmen …": where the story begins behind a dateline, or `from`. */
  private datelineEnd(from: number, to: number): number {
    const dated = this.datedOpening(from, to);
    if (dated > from) return dated;
    for (let i = from; i < Math.min(to, from + DATELINE); i++) {
      const unit = this.units[i]!;
      if (/^[—–]$/.test(unit.fold) && i > from) return this.units[i + 1]?.capital ? i + 1 : from;
      if (unit.type === 'word' && !unit.capital && !BORDER.WITHIN_DATELINE.test(unit.fold) && !this.grammar.temporal.has(unit.fold)) return from;
      if (unit.type === 'marked') return from;
    }
    return from;
  }

  /** "Ouagadougou, 3 mars 2024(AIB)-", "NIAMEY (AFP) - ", "LOMÉ - ": the unit behind such an opening, or `from`. */
  private datedOpening(from: number, to: number): number {
    if (!this.units[from]?.capital) return from;
    let agency = false;
    const town = this.doc.text.slice(this.units[from]!.start, this.units[from]!.end);
    for (let i = from + 1; i < Math.min(to, from + DATELINE); i++) {
      const unit = this.units[i]!;
      if (unit.type === 'marked') return from;
      if (unit.fold === ')') agency = true;
      if (/^[-—–]$/.test(unit.fold)) {
        const bare = i === from + 1 && town.length > 2 && town === town.toUpperCase();
        return agency || bare ? i + 1 : from;
      }
      if (this.finder.finiteBetween(i, i + 1)) return from;
    }
    return from;
  }

  /** "CLAUSE, a-t-on appris mercredi de source …": the comma before the writer’s own incise, or `to`. */
  protected beforeReport(from: number, to: number): number {
    for (let i = to - 1; i > from; i--) {
      if (this.units[i]!.fold !== ',') continue;
      const inverted = BORDER.ANYBODY_BEHIND.has(this.units[i + 2]?.fold ?? '');
      return inverted ? i : to;
    }
    return to;
  }
}
