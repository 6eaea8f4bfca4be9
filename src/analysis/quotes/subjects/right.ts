import * as SUBJECT from '../../lang/any-subjects.ts';
import { genderOfName } from '../../lang/given-genders.ts';
import type { MatrixSentence } from '../1-matrix.ts';
import { SubjectLeft } from './left.ts';
import { NONE, type Subject } from './subject.ts';

/** An aside between verb and inverted subject takes at most so many units. */
const ASIDE_REACH = 8;
/** At most this many units are passed over between a verb and its inverted subject. */
const RIGHT_REACH = 16;

/** The subject behind its verb. */
export abstract class SubjectRight extends SubjectLeft {
  /** Subject right of a verb group that ends at `from`: "a déclaré samedi le président", "said John Smith, a farmer". */
  right(from: number, sentence: MatrixSentence): Subject {
    const limit = Math.min(sentence.last, from + RIGHT_REACH);
    let at = from;
    while (at < limit) {
      const { type, fold } = this.units[at]!;
      if (type === 'word') {
        // "a annoncé il y a un an que": a time, and nobody
        const ago = SUBJECT.THERE.has(fold) && SUBJECT.IS_THERE.has(this.word(at + 1));
        const word = ago ? null : this.wordBehind(at, from);
        if (word) return word;
        const next = ago ? at + 3 : this.behindAdverb(at, limit);
        if (next === at) return this.phraseBehind(at, sentence.last);
        at = next;
      } else if (type === 'number') at++;
      else {
        const next = fold === ',' && (at > from || this.opensWhen(at + 1) || this.opensManner(at, limit)) ? this.asideEnd(at, limit) : at;
        if (next === at) return NONE;
        at = next;
      }
    }
    return NONE;
  }

  /** The subject that one word behind the verb is or points to: "-t-il", "on", "ce dernier". */
  private wordBehind(at: number, from: number): Subject | null {
    const { grammar, own } = this;
    const { fold } = this.units[at]!;
    const pronoun = this.pronounAt(at);
    if (pronoun && (at === from || fold.startsWith('-'))) return { type: 'pronoun', at, ...pronoun };
    const some = own.ONE?.has(fold) && (grammar.isPerson(this.word(at + 1)) || grammar.isPerson(this.word(at + 2)));
    if (grammar.nobody.has(fold) && !SUBJECT.BEFORE_LATTER.has(fold) && !some) return { type: 'nobody', at };
    // "a déclaré ce dernier": no time
    const latter = this.latter(at);
    if (latter && !grammar.temporal.has(this.word(at + 2))) return latter;
    // "martèle celui qui dirige le parti"
    return own.PERSON_RELATIVE.has(this.word(at + 1)) ? this.pointing(at) : null;
  }

  /** Where what may stand between verb and subject ends: "samedi", "avec force", "tout fier", "un peu plus tôt"; or `at`. */
  private behindAdverb(at: number, limit: number): number {
    const { grammar } = this;
    const { fold, capital } = this.units[at]!;
    const determiner = grammar.determiners.has(fold);
    if (grammar.temporal.has(fold) && !(capital && this.mentionEnd(at) > at)) return at + 1;
    if (!this.namesKind(at) && (grammar.adverbs.has(fold) || SUBJECT.ENDS_ADVERB.test(fold)) && !determiner && !this.own.NO_ADVERB?.has(fold)) return at + 1;
    if (determiner && this.isTemporal(at, limit)) return at + 2;
    if (grammar.prepositions.has(fold) && !(determiner && !SUBJECT.WITH_ARTICLE.has(fold))) return this.prepositionalEnd(at, limit);
    // "déclare, tout fier, le chef", "lance tout sourire la ministre"
    if (SUBJECT.ALL.has(fold) && this.isPlainWord(at + 1) && this.opensAnew(at + 2)) return at + 2;
    // "lançait un peu plus tôt X"
    if (!SUBJECT.A.has(fold) || !SUBJECT.LITTLE.has(this.word(at + 1))) return at;
    let end = at + 2;
    while (end < limit && SUBJECT.BEHIND_A_LITTLE.has(this.word(end))) end++;
    return end;
  }

  /** The phrase behind the verb that begins at `at`. */
  private phraseBehind(at: number, limit: number): Subject {
    if (!this.beginsPhrase(at) && !this.namesKind(at)) return NONE;
    const last = this.phraseEnd(at, limit);
    const { fold } = this.units[at]!;
    // "estiment certains", "le maire"
    const alone = last === at + 1 && this.grammar.determiners.has(fold) && !SUBJECT.ALONE.has(fold);
    return alone ? NONE : { type: 'phrase', first: at, last };
  }

  /** "online daily Le Fleuve", "weekly magazine The Anchor": small words, the last a noun for what speaks, before its name. */
  namesKind(at: number): boolean {
    const { grammar } = this;
    if (!grammar.bareSubjects) return false;
    for (let i = at; i < at + 4; i++) {
      const unit = this.units[i];
      if (unit?.type !== 'word') return false;
      if (unit.capital)
        return i > at && (grammar.documents.has(this.word(i - 1)) || grammar.bodies.has(this.word(i - 1)) || grammar.isPerson(this.word(i - 1)));
      if (!this.isPlainWord(i) && !grammar.documents.has(unit.fold)) return false;
    }
    return false;
  }

  /** « Q », confie, en ce printemps, un élu: an aside of when or where right behind the verb. */
  private opensWhen(at: number): boolean {
    const { OPENS_WHEN } = this.own;
    const unit = this.units[at];
    return OPENS_WHEN !== undefined && unit?.type === 'word' && (this.grammar.temporal.has(unit.fold) || OPENS_WHEN.has(unit.fold));
  }

  /** « Q », lâche, sous couvert d’anonymat, un conseiller · « Q », glisse, les larmes aux yeux, le pêcheur X: how it was said, before somebody. */
  private opensManner(comma: number, limit: number): boolean {
    const opener = this.units[comma + 1];
    const { grammar } = this;
    if (grammar.asidesOnGerunds || opener?.type !== 'word' || opener.capital) return false;
    const after = this.asideEnd(comma, limit);
    if (after === comma || !this.beginsPhrase(after) || this.finiteBetween(comma + 1, after)) return false;
    // ", le maire, un ancien officier,": somebody in the aside is the subject himself
    if ([comma + 1, comma + 2].some((i) => this.isMention(i) || grammar.isPerson(this.word(i)))) return false;
    return [after, after + 1, after + 2].some((i) => this.isMention(i) || grammar.isPerson(this.word(i)));
  }

  private asideEnd(comma: number, limit: number): number {
    for (let i = comma + 1; i < Math.min(limit, comma + ASIDE_REACH); i++) if (this.word(i) === ',') return i + 1;
    return comma;
  }

  /** The end of "dans un communiqué publié lundi", so that the subject after it can be read. */
  private prepositionalEnd(at: number, limit: number): number {
    const { grammar } = this;
    let end = at + 1;
    let nouns = 0;
    let named = -1;
    while (end < limit) {
      const unit = this.units[end]!;
      if ((unit.type !== 'word' && unit.type !== 'number') || grammar.complementisers.has(unit.fold) || grammar.relatives.has(unit.fold)) break;
      const determiner = grammar.determiners.has(unit.fold);
      const after = this.units[end - 1]!;
      const opened = grammar.prepositions.has(after.fold) || grammar.complement.has(after.fold) || (determiner && grammar.determiners.has(after.fold));
      if (nouns > 0 && !opened && this.personAt(end)) break;
      // "raconte en chemin Marie": a given name that nobody knows
      if (grammar.verbFirst && nouns > 0 && !opened && unit.capital && !after.capital && genderOfName(unit.fold, this.lexicon.language) !== undefined) break;
      // "à la BBC Ben Bah": a name that touches another is somebody else's
      if (grammar.verbFirst && named === end && unit.capital) break;
      // "à la radio X le préfet Y": the name of the medium goes with it where another phrase follows
      // and not "à l’AFP un avocat du maire X": an office
      const medium = !grammar.verbFirst || (determiner && !this.units[end + 1]?.capital) ? -1 : this.mentionEnd(end);
      if (nouns > 0 && !opened && medium > end && medium < limit && this.beginsPhrase(medium)) {
        end = medium;
        continue;
      }
      if (nouns > 0 && !opened && (determiner || (unit.capital && !after.capital && this.mentionEnd(end) > end)) && !grammar.complement.has(unit.fold)) break;
      const mention = this.mentionEnd(end);
      if (mention > end) {
        end = mention;
        named = mention;
        nouns++;
        continue;
      }
      if (!determiner && !grammar.prepositions.has(unit.fold)) nouns++;
      end++;
    }
    return end;
  }
}
