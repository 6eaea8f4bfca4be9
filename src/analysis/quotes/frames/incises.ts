import type { FrameId, QuoteKind } from '../../../model/analysis.ts';
import * as BORDER from '../../lang/any-borders.ts';
import * as SAID from '../../lang/any-quotes.ts';
import type { MatrixSentence } from '../1-matrix.ts';
import type { SpeechCue, VerbCue } from '../2-cues.ts';
import type { Subject } from '../3-subjects.ts';
import type { Reading } from '../proposal.ts';
import { AsSaidReader } from './as-said.ts';
import { LEAST_CLAUSE } from './clause-before.ts';

/** What a heading is about takes at most so many units before its colon. */
const PLACE_REACH = 10;

/** Who speaks behind a verb, and where that ends. */
interface Behind {
  readonly subject: Subject;
  readonly tail: number;
}

/** Whoever speaks stands before the verb. */
const SUBJECT_FIRST = 'before';

/** « Q », a dit X · A, dit-il, B: words before or around a verb with its subject behind it. */
export abstract class InciseReader extends AsSaidReader {
  /** « Q », V S and its kin: what was said stands before the verb. */
  protected readAfter(cue: VerbCue, sentence: MatrixSentence, consumed: number, cues: readonly SpeechCue[], k: number): Reading | null {
    const { units, grammar } = this;
    const start = cue.first;
    // "comme le montre X", "X, montre le maire": what is shown is no words of anybody's
    const shown = grammar.verbFirst === true && this.showsWhole(cue, sentence, consumed);
    if (grammar.verbFirst && !shown && cue.frames.includes('r')) return null;
    const whole = grammar.verbFirst === true && (this.closesWhole(cue, sentence, consumed) || this.standsWithin(cue, sentence, consumed));
    const weak = !whole && !shown && (cue.frames.includes('w') || !/[dq]/.test(cue.frames));
    const inverted = cue.inverted >= 0 && cue.inverted < cue.last;
    let behind: Behind | null;
    if (inverted) {
      const pronoun = grammar.pronouns.get(this.word(cue.inverted));
      behind = pronoun ? { subject: { type: 'pronoun', at: cue.inverted, ...pronoun }, tail: cue.last } : this.whoever(cue, sentence);
    } else {
      const boundary = units[start - 1];
      const afterMarks = this.standsBehindMarks(start, sentence.first);
      const afterComma = boundary !== undefined && /^[,–—?!]$/.test(boundary.fold) && start - 1 > sentence.first;
      const bare = !afterMarks && !afterComma && grammar.verbFirst ? this.readUnparted(cue, sentence, consumed) : null;
      if (bare) return bare;
      const clause = afterComma && !weak && this.mayPart(cue, sentence, consumed, whole);
      const right =
        start - 1 >= sentence.first && (afterMarks || clause) ? this.subjectBehind(cue, sentence, consumed, cues[k + 1], afterMarks, shown) : SUBJECT_FIRST;
      if (right === SUBJECT_FIRST) return grammar.verbFirst ? null : this.readSubjectFirst(cue, sentence, consumed, cues, k);
      behind = right;
    }
    if (!behind) return null;
    const { subject, tail } = behind;
    // step back over the comma, and over an opening "alors", "ensuite"
    let stop = start;
    while (stop > consumed && /^[,–—]$/.test(this.word(stop - 1))) stop--;
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
    if (!quotes.length && !rest.quotes.length) return null;
    const proposals = [...quotes, ...rest.quotes].map((quote) => ({ ...quote, frame: (inverted ? 'inversion' : 'after') as FrameId, subject }));
    return { proposals: this.joinInterrupted(proposals, quotes.length), consumed: Math.max(cue.last, rest.last), contentEnd: -1, subject };
  }

  /** Do marks end right before unit `start`, and no name between them: "dit « MB », a promis"? */
  private standsBehindMarks(start: number, first: number): boolean {
    const { units } = this;
    const boundary = units[start - 1];
    const beforeMark = units[start - 2];
    if (boundary?.type !== 'marked' && !(boundary?.type === 'punct' && beforeMark?.type === 'marked' && /^[,.!?…–—-]$/.test(boundary.fold))) return false;
    if (!this.verbFirst) return true;
    // "à la nomination du « Grand Parti », a menacé": a name that the sentence goes on behind
    return !(
      this.isNickname(start - 2) ||
      (boundary.fold === ',' && beforeMark?.type === 'marked' && start - 3 >= first && this.isGovernedName(start - 2)) ||
      (boundary.type === 'marked' && start - 2 >= first && this.isCalled(start - 1))
    );
  }

  /** "les camions sont repartis précise le communiqué": no comma, but verb and subject close the sentence. */
  private readUnparted(cue: VerbCue, sentence: MatrixSentence, consumed: number): Reading | null {
    const { units, grammar } = this;
    const start = cue.first;
    const before = units[start - 1];
    if (!cue.frames.includes('q') || cue.frames.includes('o') || before?.type !== 'word' || start - consumed <= 4) return null;
    // "a pris la parole et a annoncé la démission du préfet": of the same speaker
    if (grammar.coordinators.has(before.fold)) return null;
    const right = this.finder.right(cue.last, sentence);
    if (right.type !== 'phrase' || right.first !== cue.last) return null;
    if ((right.last < sentence.last - 1 && !grammar.met.has(this.word(right.last))) || !this.mayBeSubject(right)) return null;
    const opener = this.word(right.first);
    // "indiquent des sources sécuritaires"
    const some = grammar.determiners.has(opener) && grammar.isPerson(this.word(right.first + 1));
    if (!this.finder.finiteBetween(consumed, start) || this.finder.left(cue, sentence).type === 'pronoun') return null;
    if (!grammar.definite.has(opener) && !some && !this.finder.fillsMention(right.first, right.last)) return null;
    const quotes = this.contentBefore(consumed, start, sentence, false);
    const proposals = quotes.map((quote) => ({ ...quote, frame: 'after' as FrameId, subject: right }));
    return quotes.length ? { proposals, consumed: right.last, contentEnd: -1, subject: right } : null;
  }

  /** May a verb behind a comma part or close a clause that it reports? */
  private mayPart(cue: VerbCue, sentence: MatrixSentence, consumed: number, whole: boolean): boolean {
    if (!whole && cue.frames.includes('o') && !this.parts(cue, sentence, consumed) && !this.reassures(cue, sentence, consumed)) return false;
    return (
      this.verbFirst === true ||
      BORDER.SAYS_BEHIND.has(cue.lemma) ||
      this.endsReport(cue, sentence, consumed) ||
      (cue.frames.includes('q') && this.parts(cue, sentence, consumed))
    );
  }

  /** Who speaks behind the verb, and where that ends; null where nobody does, SUBJECT_FIRST where he stands before it. */
  private subjectBehind(
    cue: VerbCue,
    sentence: MatrixSentence,
    consumed: number,
    next: SpeechCue | undefined,
    afterMarks: boolean,
    shown: boolean,
  ): Behind | null | typeof SUBJECT_FIRST {
    const { units } = this;
    const english = !this.verbFirst;
    // "A second witness, identified only as K., said the men wore boots": an aside, and no clause
    if (english && !afterMarks && this.tellsOfSubject(cue, sentence, consumed)) return null;
    const subject = this.finder.right(cue.last, sentence);
    if (subject.type === 'none') return SUBJECT_FIRST;
    const boundary = units[cue.first - 1]!;
    if (!english && subject.type === 'phrase') {
      // « Le Fleuve » a révélé des faits: a paper's name, and what it revealed
      if (boundary.marked && !this.speaks(subject) && this.namesWork(boundary.marked.inner)) return null;
      if (!afterMarks && this.opensMainClause(cue, sentence, subject, next)) return null;
    }
    if (!afterMarks && !shown && subject.type === 'phrase' && !this.mayBeSubject(subject) && !this.closesAsSubject(cue, subject, sentence)) return null;
    const parts = english && !afterMarks && this.parts(cue, sentence, consumed);
    // "Security sources, without more, said the army bombarded": what stands before is no clause, or what follows is one
    if (english && !afterMarks && !parts && !this.closesReport(subject, consumed, cue.first, sentence)) return SUBJECT_FIRST;
    if (subject.type === 'nobody') return null;
    const tail = subject.type === 'phrase' ? subject.last : subject.type === 'pronoun' ? subject.at + 1 : cue.last;
    return { subject, tail: parts ? this.asideTail(tail, sentence) : tail };
  }

  /** Is a phrase behind a verb and its comma an object, and whoever speaks stands before? */
  private opensMainClause(cue: VerbCue, sentence: MatrixSentence, right: Extract<Subject, { type: 'phrase' }>, next: SpeechCue | undefined): boolean {
    return (
      // "Mme Bah, qui vit à Dori, confirme à la radio que …": a clause follows, and whoever speaks stands before
      this.speakerBefore(cue, sentence, right, next) ||
      // "Les fidèles, depuis lundi, observent le jeûne": another number
      (cue.plural && this.isOne(right)) ||
      // "Le directeur, David Kaba, a écrit un rapport": what is written
      this.writes(cue, right) ||
      // "X, qui semble être leur chef, a déclaré au journal Y que": the clause follows
      (right.first > cue.last && this.complement(cue, sentence, next) > 0)
    );
  }

  /** "peut-on lire dans le communiqué", "a-t-on indiqué à la présidence", "précise-t-on de même source": whoever "on" is, and where that ends. */
  private whoever(cue: VerbCue, sentence: MatrixSentence): Behind | null {
    const tail = cue.last;
    const same = !this.verbFirst ? -1 : this.sameSource(tail);
    // whoever spoke last
    if (same > 0) return { subject: { type: 'inherit' }, tail: same };
    const document = this.documentNear(tail, sentence) ?? this.documentNear(sentence.first, sentence);
    if (document) return { subject: { type: 'phrase', first: document.first, last: document.last }, tail: Math.max(tail, document.last) };
    if (!this.verbFirst) return null;
    // who says so stands behind, or nobody is told
    const place = this.placeAsked(tail, sentence);
    if (place) return { subject: place, tail: Math.max(tail, place.type === 'phrase' ? place.last : tail) };
    const told = BORDER.ANYBODY_BEHIND.has(this.word(cue.inverted)) && BORDER.SAID_BY_ANYBODY.has(cue.lemma);
    return told ? { subject: { type: 'none' }, tail } : null;
  }

  /** Does a participle between two commas only tell more of the phrase that opens the sentence, before the cue? */
  private tellsOfSubject(cue: VerbCue, sentence: MatrixSentence, consumed: number): boolean {
    const subject = this.finder.left(cue, sentence);
    if (subject.type !== 'phrase' || subject.first !== consumed || this.word(subject.last) !== ',') return false;
    const opener = this.units[subject.last + 1];
    return opener?.type === 'word' && BORDER.OPENS_DESCRIPTION.test(opener.lower) && BORDER.BEHIND_DESCRIPTION.has(this.word(subject.last + 2));
  }

  /** "Hôpital de Mourèze : pas de fermeture cet été, assure la direction": a place or a matter, a colon, and no full stop behind who says so. */
  private looksHeading(sentence: MatrixSentence, from: number, to: number): boolean {
    if (/^[.!?…]$/.test(this.word(sentence.last - 1)) || this.finder.finiteBetween(from, to)) return false;
    let colon = from;
    while (colon < to && this.word(colon) !== ':') colon++;
    return colon > from && colon - from <= PLACE_REACH && colon + LEAST_CLAUSE < to;
  }

  /** "Mahamadou Bonkano, dit « MB », a promis": a name by which somebody goes. */
  private isNickname(at: number): boolean {
    return this.units[at]?.type === 'marked' && BORDER.GOES_BY.test(this.word(at - 1));
  }

  /** "X, directeur de Y, a confirmé la mort de Z": what stands before is a phrase that speaks, and what follows is the verb's object. */
  private speakerBefore(cue: VerbCue, sentence: MatrixSentence, right: Extract<Subject, { type: 'phrase' }>, next: SpeechCue | undefined): boolean {
    const left = this.finder.left(cue, sentence);
    if (left.type !== 'phrase' || !this.speaks(left)) return false;
    if (this.complement(cue, sentence, next) > 0 || this.markedRight(cue, sentence, sentence.last)?.colon) return true;
    // "Le Mali, … , ont rappelé leurs ambassadeurs"
    if (BORDER.CALLS_BACK.has(cue.lemma) && right.first === cue.last && this.grammar.possessives.has(this.word(right.first))) return true;
    if (right.first !== cue.last || !cue.frames.includes('n')) return false;
    const named = this.finder.isMention(right.first) || this.finder.isMention(right.first + 1);
    const noun = this.word(right.first + 1);
    // ", a rapporté le quotidien d’État"
    const somebody = named || this.grammar.isPerson(noun) || this.grammar.documents.has(noun) || this.units[right.first]!.capital;
    return !somebody && !this.finder.finiteBetween(left.last, cue.first);
  }

  /** "Cette grève, a prévenu X, durera …": does the cue with its subject stand between another subject and its verb? */
  private parts(cue: VerbCue, sentence: MatrixSentence, consumed: number): boolean {
    const subject = this.finder.right(cue.last, sentence);
    if (subject.type !== 'phrase' || subject.first !== cue.last) return false;
    if (this.verbFirst) {
      if (this.word(subject.last) !== ',') return false;
      const behind = (this.mayBeVerb(subject.last + 1) ? subject.last : this.toldEnd(subject.last, sentence.last)) + 1;
      return this.mayBeVerb(behind) && this.partsClause(consumed, cue.first - 1, behind);
    }
    const tail = this.asideTail(subject.last, sentence);
    return this.word(tail) === ',' && this.mayBeVerb(tail + 1) && this.partsClause(consumed, cue.first - 1, tail + 1);
  }

  /** "The trouble, said Clara Voss, a baker from Ulm, is that": the comma behind what tells more of the speaker, or `last`. */
  private asideTail(last: number, sentence: MatrixSentence): number {
    const { grammar } = this;
    const comma = this.word(last) === ',';
    const opener = this.units[comma ? last + 1 : last];
    if (!opener || (comma && opener.type === 'word' && this.mayBeVerb(last + 1))) return last;
    const tells = comma
      ? opener.type === 'number' || grammar.determiners.has(opener.fold) || grammar.isPerson(opener.fold) || BORDER.TELLS_OF_ONE.has(opener.fold)
      : BORDER.TELLS_WITHOUT_COMMA.has(opener.fold);
    const close = tells ? this.commaAfter(last + 1, sentence.last) : -1;
    return close > 0 && this.mayBeVerb(close + 1) ? close : last;
  }

  /** Does a phrase open with a singular article and join nothing? */
  private isOne({ first, last }: Extract<Subject, { type: 'phrase' }>): boolean {
    if (!BORDER.OPENS_ONE.has(this.word(first)) || this.finder.isMention(first) || this.finder.isMention(first + 1)) return false;
    for (let i = first; i < last; i++) if (BORDER.PART.has(this.word(i)) || this.grammar.and.has(this.word(i))) return false;
    return !this.grammar.and.has(this.word(last)) && this.word(last) !== ',';
  }

  /** "a écrit un rapport", "publie une lettre": a document as the object of a verb of writing. */
  private writes(cue: VerbCue, object: Extract<Subject, { type: 'phrase' }>): boolean {
    if (!BORDER.WRITES.has(cue.lemma) || object.first !== cue.last) return false;
    const noun = this.word(object.first + 1);
    // "…, écrit le quotidien La Rive": a medium is who writes
    return BORDER.OPENS_A_DOCUMENT.has(this.word(object.first)) && this.grammar.documents.has(noun) && !BORDER.WHO_WRITES.has(noun);
  }

  /** "à la présidence", "à Matignon", "dans l’entourage du ministre", "auprès du parquet", "de source sûre": who was asked, or null. */
  private placeAsked(from: number, sentence: MatrixSentence): Subject | null {
    const { units } = this;
    for (let i = from; i < Math.min(sentence.last - 1, from + 5); i++) {
      const { fold, lower } = units[i]!;
      if (fold === ',') return null;
      if (BORDER.FROM_WHOM.has(fold) && this.word(i + 1) === SAID.SPOKE_LAST) return { type: 'inherit' };
      if (BORDER.FROM_WHOM.has(fold) && BORDER.SOURCES.has(this.word(i + 1)))
        return { type: 'phrase', first: i + 1, last: this.finder.phraseEnd(i + 1, sentence.last) };
      if (!BORDER.WHERE_ASKED.has(fold) && lower !== SAID.AT_A_HOUSE) continue;
      const at = this.grammar.complement.has(this.word(i + 1)) ? i + 2 : i + 1;
      const source = this.finder.source(at, sentence);
      return source.type === 'phrase' && (this.speaks(source) || units[source.first]!.capital) ? source : null;
    }
    return null;
  }

  /** A document noun with its complement: "dans un communiqué de l’armée", "le tweet du président". */
  private documentNear(from: number, sentence: MatrixSentence): { first: number; last: number } | null {
    const { documents } = this.grammar;
    for (let i = from; i < Math.min(sentence.last, from + 10); i++) {
      if (!documents.has(this.word(i))) continue;
      const last = this.finder.phraseEnd(i, sentence.last);
      return { first: i, last };
    }
    return null;
  }
}
