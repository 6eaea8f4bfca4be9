import type { QuoteKind } from '../../../model/analysis.ts';
import type { Span } from '../../../model/span.ts';
import * as SAID from '../../lang/any-quotes.ts';
import type { VerbCue } from '../2-cues.ts';
import { SourceReader } from './sources.ts';

/** What was said, without who and how. */
export interface Words {
  readonly kind: QuoteKind;
  readonly spans: Span[];
  readonly marked: number[];
}

/** A noun of at most so many words between marks goes with what tells more of it behind them. */
const SHORT_NOUN = 4;

/** Calls, praise, blame, with some of the words between marks: the marks alone, or the verb's whole object. */
export abstract class FragmentReader extends SourceReader {
  /** "a jugé le texte « honteux »", "a réclamé une enquête « sérieuse »": the verb's object with its marked words; null where the marks stand alone. */
  protected wholeObject(cue: VerbCue, end: number, mark: number): Words | null {
    if (cue.passive || cue.form === 'infinitive') return null;
    const judged = SAID.JUDGES_WITH_OBJECT.has(cue.lemma);
    const called = (/^(?:calls|asks|proposes)$/.test(cue.stance) && !cue.lemma.includes(' ')) || cue.lemma === SAID.EVOKES;
    if (!judged && !called) return null;
    // "a qualifié de « tapage » les informations de la presse": the object comes second
    const object = this.units[mark + 1];
    if (judged && mark === cue.last + 1 && mark + 2 < end && object?.type === 'word' && this.grammar.determiners.has(object.fold)) {
      const quote = this.quoteOf(mark, this.infinitiveEnd(mark, end), 'noun');
      return quote ? { ...quote, kind: 'mixed' } : null;
    }
    const from = this.nounObject(cue.last, end);
    if (from < 0 || from >= mark || this.finder.finiteBetween(from, mark)) return null;
    const { grammar } = this;
    const before = this.units[mark - 1]!;
    if (judged) {
      const linked = SAID.LINKS_A_JUDGEMENT.has(before.fold) || (SAID.ONE.has(before.fold) && SAID.LINKS_A_JUDGEMENT.has(this.word(mark - 2)));
      const bare = SAID.JUDGES_BARE.has(cue.lemma) ? before.type === 'word' && !grammar.determiners.has(before.fold) : false;
      const stop = linked || bare ? this.lastJoinedMark(mark, end) : -1;
      const quote = stop > 0 && mark - from >= 2 ? this.quoteOf(from, stop, 'noun') : null;
      return quote ? { ...quote, kind: 'mixed' } : null;
    }
    // an adjective between marks behind its noun, or a noun of one or two words with what follows it
    const { marked } = this.units[mark]!;
    const plain =
      before.type === 'word' && !grammar.determiners.has(before.fold) && !grammar.prepositions.has(before.fold) && !grammar.complement.has(before.fold);
    const leads = mark === from + 1 && mark + 1 < end && this.wordsIn(marked!.inner) <= 2 && this.units[mark + 1]!.type === 'word';
    if ((!plain && !leads) || this.hasVerb(marked!.inner)) return null;
    // "a évoqué des « menaces » contre X", "comme « l’eau »": a noun that stands alone; "un « léger » retard" is one phrase
    if (cue.lemma === SAID.EVOKES && (before.fold === SAID.AS || (!plain && !this.finder.isPlainWord(mark + 1)))) return null;
    const quote = this.quoteOf(from, this.infinitiveEnd(from, end), 'noun');
    return quote ? { ...quote, kind: 'mixed' } : null;
  }

  /** The unit behind the last of marked stretches that "et un", "et" join: "une « grave erreur » et une « gifle »". */
  private lastJoinedMark(mark: number, end: number): number {
    let last = mark + 1;
    for (let i = last; i < Math.min(end, last + 4); i++) {
      const unit = this.units[i]!;
      if (unit.type === 'marked') {
        last = i + 1;
        continue;
      }
      if (unit.fold !== ',' && !SAID.JOINS_MARKS.has(unit.fold)) break;
    }
    return last;
  }

  /**
   * "plaide pour une « trêve » afin de « nourrir » les siens", "salue une « avancée » des siens", "craint que la grève « paralyse » tout": the
   * object whole, where words of the writer's own join or complete the marked ones; null where the marks stand alone.
   */
  protected joinedFragments(cue: VerbCue, end: number, fragments: readonly Words[], feeling: boolean): Words | null {
    const { units, grammar } = this;
    const first = fragments[0]!.marked[0]!;
    const from = this.objectBegin(cue.last, first);
    const clause = units[from];
    if (grammar.infinitiveMark) return this.goesOnBehindMark(from, first, end);
    // a clause of its own: subject and verb outside the marks
    if (clause && from < first && grammar.complementisers.has(clause.fold)) {
      const quote = this.quoteOf(from + 1, end);
      return quote?.kind === 'mixed' ? quote : null;
    }
    if (this.finder.finiteBetween(cue.last, first)) return null;
    const word = units[first + 1];
    const joined =
      fragments.length > 1 &&
      !SAID.JUDGES.has(cue.lemma) &&
      fragments.every(({ marked }, i) => i === 0 || this.joinsWithWords(fragments[i - 1]!.marked[0]! + 1, marked[0]!, this.word(from - 1)));
    const { inner } = units[first]!.marked!;
    const alone = fragments.length === 1 && !SAID.JUDGES.has(cue.lemma);
    const completed =
      feeling &&
      fragments.length === 1 &&
      first + 2 < end &&
      first - from <= 1 &&
      this.wordsIn(inner) <= SHORT_NOUN &&
      (first > from || !this.hasVerb(inner)) &&
      word !== undefined &&
      SAID.COMPLETES_MARKS.has(word.fold);
    const headed = alone && !cue.frames.includes('p') && this.headsMark(from, first) && (word?.type === 'word' || !this.opensInfinitive(first));
    // "exprime son soutien au peuple « frère » de A": an adjective within the object
    const within = alone && cue.lemma === SAID.EXPRESSES && first - from >= 2 && word?.type === 'word' && this.finder.isPlainWord(first - 1);
    if (!joined && !completed && !headed && !within) return null;
    const quote = this.quoteOf(from, this.infinitiveEnd(from, end), 'noun');
    return quote ? { ...quote, kind: 'mixed' } : null;
  }

  /** "la nécessité d’un « effort »", "le refus du maire de « signer »": does a noun outside the marks, of a thing, govern them? */
  private headsMark(from: number, mark: number): boolean {
    const { grammar } = this;
    const noun = this.units[from + 1]!;
    // "balaie du revers de la main des « … »": how
    const article = grammar.determiners.has(this.word(from)) && this.word(from) !== SAID.OPENS_A_MANNER;
    if (mark - from < 3 || !article || grammar.isPerson(noun.fold) || grammar.bodies.has(noun.fold)) return false;
    for (let i = from; i < mark; i++) if (this.units[i]!.type !== 'word' || grammar.coordinators.has(this.word(i))) return false;
    const of = grammar.determiners.has(this.word(mark - 1)) && !SAID.PARTITIVE.has(this.word(mark - 1)) ? mark - 2 : mark - 1;
    return of > from + 1 && !this.finder.isMention(from + 1) && grammar.complement.has(this.word(of));
  }

  /** Do the marked words open with an infinitive? */
  private opensInfinitive(mark: number): boolean {
    const { inner } = this.units[mark]!.marked!;
    return SAID.OPENS_INFINITIVE.test(this.doc.text.slice(inner.start, inner.end));
  }

  /** The first unit of a verb's object: behind times, adverbs and one preposition. */
  private objectBegin(from: number, mark: number): number {
    const { grammar } = this;
    let at = from;
    while (at < mark && (this.units[at]!.type === 'number' || grammar.adverbs.has(this.word(at)) || grammar.temporal.has(this.word(at)))) at++;
    if (at < mark && grammar.prepositions.has(this.word(at)) && !SAID.PARTITIVE.has(this.word(at))) at++;
    return at;
  }

  /** Does more than a joint and an article stand between two marked stretches? */
  private joinsWithWords(from: number, to: number, preposition: string): boolean {
    const { grammar } = this;
    for (let i = from; i < to; i++) {
      const { type, fold } = this.units[i]!;
      if (type === 'punct' && /^[;:.]$/.test(fold)) return false;
      if (type !== 'word' || grammar.determiners.has(fold) || grammar.complement.has(fold) || grammar.coordinators.has(fold)) continue;
      if (fold !== preposition && !SAID.JOINT_OF_OBJECTS.has(fold) && !grammar.negation.has(fold) && !grammar.adverbs.has(fold) && !grammar.clitics.has(fold))
        return true;
    }
    return false;
  }

  /** "called on men to “look inside” themselves and think": the order goes on behind the marks. */
  private goesOnBehindMark(from: number, mark: number, end: number): Words | null {
    const { units } = this;
    if (!this.grammar.infinitiveMark?.has(this.word(mark - 1)) || units[mark + 1]?.type !== 'word' || mark + 3 > end || mark - from < 2) return null;
    if (this.grammar.subordinators.has(this.word(mark + 1)) || this.grammar.coordinators.has(this.word(mark + 1))) return null;
    const quote = this.quoteOf(from, end);
    return quote ? { ...quote, kind: 'mixed' } : null;
  }
}
