import * as SAID from '../../lang/any-quotes.ts';
import type { MatrixSentence } from '../1-matrix.ts';
import type { VerbCue } from '../2-cues.ts';
import type { Subject } from '../3-subjects.ts';
import { SpeakingReader } from './speaking.ts';

/** What stands between two commas before "que" is at most so many units long. */
const ASIDE = 16;
/** "il y a trois ans et demi" is at most so many units long. */
const AGO = 8;

/** Asides that a verb and its clause have between them: "disait, parlant des pillards, que", "a annoncé il y a un an que". */
export abstract class AsideReader extends SpeakingReader {
  /** The unit behind "que" where the comma at `at` opens an aside that another closes right before "que", or -1. */
  protected behindAside(at: number, limit: number): number {
    if (this.word(at) !== ',') return -1;
    const { grammar } = this;
    const opener = this.units[at + 1];
    // "said, citing a leaked memo, that"
    if (grammar.asidesOnGerunds && !(opener?.type === 'word' && grammar.isGerund(opener.fold))) return -1;
    // ", mais le rapport note, lui, que": a clause of its own
    if (opener?.type !== 'word' || grammar.coordinators.has(opener.fold) || grammar.relatives.has(opener.fold)) return -1;
    for (let i = at + 1; i + 2 < Math.min(limit, at + ASIDE); i++) {
      const unit = this.units[i]!;
      if (unit.type === 'marked' || (unit.type === 'punct' && /^[.;:!?]$/.test(unit.fold))) return -1;
      if (grammar.finite.has(unit.lower) && !unit.capital && !SAID.RELATIVE_OF_A_VERB.has(this.word(i - 1))) return -1;
      if (unit.fold === ',' && grammar.complementisers.has(this.word(i + 1))) return i + 2;
    }
    return -1;
  }

  /** The end of "il y a un an", "voici deux semaines", or `at`. */
  protected agoEnd(at: number, limit: number): number {
    const ago = this.grammar.ago?.find((words) => words.every((word, i) => this.units[at + i]?.fold === word));
    if (!ago) return at;
    for (let i = at + ago.length; i < Math.min(limit, at + AGO); i++) {
      const unit = this.units[i]!;
      if (this.grammar.temporal.has(unit.fold)) return i + 1;
      if (unit.type !== 'word' && unit.type !== 'number') return at;
    }
    return at;
  }

  /** "explique pourquoi CLAUSE", "raconte comment CLAUSE", "told the court how CLAUSE": its first unit, or -1. */
  protected tellsHow(cue: VerbCue, sentence: MatrixSentence): number {
    if (this.grammar.hearerBeforeHow) return this.toldHow(cue, sentence);
    if (cue.form !== 'finite' || cue.negated || !SAID.TELLS_HOW.has(cue.lemma)) return -1;
    const { grammar } = this;
    let at = cue.last;
    while (at < sentence.last && (grammar.adverbs.has(this.word(at)) || grammar.temporal.has(this.word(at)))) at++;
    if (!SAID.HOW.has(this.word(at)) || at + 2 >= sentence.last) return -1;
    return this.finder.finiteBetween(at + 1, sentence.last) ? at + 1 : -1;
  }

  /** "documents how A", "spoke on Monday of how A", "told the jury how A"; not "showed how to". */
  private toldHow(cue: VerbCue, sentence: MatrixSentence): number {
    const { grammar } = this;
    if (cue.negated || !SAID.TELLS_HOW.has(cue.lemma) || (cue.passive && cue.lemma !== SAID.HEARS)) return -1;
    let at = cue.last;
    const skip = (): void => {
      while (at < sentence.last && (grammar.adverbs.has(this.word(at)) || grammar.temporal.has(this.word(at)) || this.word(at) === SAID.ON_A_DAY)) at++;
    };
    skip();
    if (/t/.test(cue.frames) && this.word(at) !== SAID.SO) at = this.finder.phraseEnd(at, sentence.last);
    skip();
    if (SAID.OF_HOW.has(this.word(at))) at++;
    const next = this.units[at + 1];
    if (this.word(at) !== SAID.SO || at + 2 >= sentence.last || next?.type === 'marked' || SAID.NOT_HOW.has(next!.fold)) return -1;
    return this.finder.finiteBetween(at + 1, sentence.last) || this.units.slice(at + 1, sentence.last).some(({ lower }) => grammar.endsPast?.(lower))
      ? at + 1
      : -1;
  }

  /** "Dans l’entourage du ministre, on assure que", "Du côté de la présidence, on explique": whom "on" stands for, by the place before it, or null. */
  protected placeOf(at: number, sentence: MatrixSentence): Subject | null {
    const { units } = this;
    if (!this.grammar.anybody?.has(this.word(at))) return null;
    let first = sentence.first;
    while (first < at && (this.grammar.coordinators.has(this.word(first)) || units[first]!.type === 'punct')) first++;
    const opener = units[first]!;
    if (!SAID.LEADS_TO_A_HOUSE.has(opener.fold) && opener.lower !== SAID.AT_A_HOUSE) return null;
    let from = first + 1;
    if (opener.fold === SAID.FROM) {
      if (this.word(from) !== SAID.SIDE || !this.grammar.complement.has(this.word(from + 1))) return null;
      from += 2;
    }
    const source = this.finder.source(from, { ...sentence, last: at });
    if (source.type !== 'phrase' || (this.word(source.last) !== ',' && source.last !== at)) return null;
    return this.speaks(source) || SAID.HOUSE.has(this.word(source.first)) || SAID.HOUSE.has(this.word(source.first + 1)) ? source : null;
  }

  /** "a affirmé les routes seront rouvertes": a clause right behind the verb, whose "que" was left out. */
  protected bareClause(cue: VerbCue, at: number, sentence: MatrixSentence): boolean {
    const { grammar } = this;
    if (at !== cue.last || cue.form !== 'finite' || cue.passive || cue.inverted >= 0 || !SAID.LEAVES_OUT_THAT.has(cue.lemma)) return false;
    if (!grammar.determiners.has(this.word(at)) || !this.finder.beginsPhrase(at)) return false;
    const verb = this.finder.phraseEnd(at, sentence.last);
    const word = this.units[verb];
    return verb < sentence.last && verb > at + 1 && word?.type === 'word' && !word.capital && grammar.finite.has(word.lower) && verb + 1 < sentence.last;
  }

  /** "au journal La Dune": does the name of a medium begin behind the noun for it? */
  protected isMediumName(at: number): boolean {
    for (let i = at - 1; i >= 0 && i > at - 4; i--) {
      const { fold, type } = this.units[i]!;
      if (type !== 'word') return false;
      if (SAID.MEDIUM.has(fold)) return this.units[at]!.capital && this.finder.beginsPhrase(at);
    }
    return false;
  }
}
