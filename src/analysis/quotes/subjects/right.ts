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
    const { grammar } = this.lexicon;
    const { units, own } = this;
    let at = from;
    const limit = Math.min(sentence.last, from + RIGHT_REACH);
    while (at < limit) {
      const unit = units[at]!;
      if (unit.type === 'number') {
        at++;
        continue;
      }
      if (unit.type === 'punct') {
        // ", lundi,": a short aside between verb and subject
        if (unit.fold === ',' && (at > from || this.opensWhen(at + 1) || this.opensManner(at, limit)) && this.asideEnd(at, limit) > at) {
          at = this.asideEnd(at, limit);
          continue;
        }
        return NONE;
      }
      if (unit.type !== 'word') return NONE;
      // "a annoncé il y a un an que": a time, and nobody
      if (SUBJECT.THERE.has(unit.fold) && SUBJECT.IS_THERE.has(this.word(at + 1))) {
        at += 3;
        continue;
      }
      const pronoun = this.pronounAt(at);
      if (pronoun && (at === from || unit.fold.startsWith('-'))) return { type: 'pronoun', at, ...pronoun };
      const some = own.ONE?.has(unit.fold) && (grammar.isPerson(this.word(at + 1)) || grammar.isPerson(this.word(at + 2)));
      if (grammar.nobody.has(unit.fold) && !SUBJECT.BEFORE_LATTER.has(unit.fold) && !some) return { type: 'nobody', at };
      // "a déclaré ce dernier": no time
      const latter = this.latter(at);
      if (latter && !grammar.temporal.has(this.word(at + 2))) return latter;
      // "martèle celui qui dirige le parti"
      const pointing = own.PERSON_RELATIVE.has(this.word(at + 1)) ? this.pointing(at) : null;
      if (pointing) return pointing;
      if (grammar.temporal.has(unit.fold) && !(unit.capital && this.mentionEnd(at) > at)) {
        at++;
        continue;
      }
      if (
        !this.namesKind(at) &&
        (grammar.adverbs.has(unit.fold) || SUBJECT.ENDS_ADVERB.test(unit.fold)) &&
        !grammar.determiners.has(unit.fold) &&
        !own.NO_ADVERB?.has(unit.fold)
      ) {
        at++;
        continue;
      }
      if (grammar.determiners.has(unit.fold) && this.isTemporal(at, limit) && !this.isDaily(at)) {
        at += 2;
        continue;
      }
      if (grammar.prepositions.has(unit.fold) && !(grammar.determiners.has(unit.fold) && !SUBJECT.WITH_ARTICLE.has(unit.fold))) {
        at = this.prepositionalEnd(at, limit);
        continue;
      }
      // "déclare, tout fier, le chef", "lance tout sourire la ministre"
      if (SUBJECT.ALL.has(unit.fold) && this.isPlainWord(at + 1) && this.opensAnew(at + 2)) {
        at += 2;
        continue;
      }
      // "lançait un peu plus tôt X"
      if (SUBJECT.A.has(unit.fold) && SUBJECT.LITTLE.has(this.word(at + 1))) {
        at += 2;
        while (at < limit && SUBJECT.BEHIND_A_LITTLE.has(units[at]!.fold)) at++;
        continue;
      }
      if (this.beginsPhrase(at) || this.namesKind(at)) {
        const last = this.phraseEnd(at, sentence.last);
        // "estiment certains", "le maire"
        const alone = last === at + 1 && grammar.determiners.has(unit.fold) && !SUBJECT.ALONE.has(unit.fold);
        return alone ? NONE : { type: 'phrase', first: at, last };
      }
      return NONE;
    }
    return NONE;
  }

  /** "online daily Le Fleuve", "weekly magazine The Anchor": small words, the last a noun for what speaks, before its name. */
  namesKind(at: number): boolean {
    const { grammar } = this.lexicon;
    if (!grammar.bareSubjects) return false;
    for (let i = at; i < at + 4; i++) {
      const unit = this.units[i];
      if (unit?.type !== 'word') return false;
      if (unit.capital)
        return (
          i > at && (grammar.documents.has(this.units[i - 1]!.fold) || grammar.bodies.has(this.units[i - 1]!.fold) || grammar.isPerson(this.units[i - 1]!.fold))
        );
      if (!this.isPlainWord(i) && !grammar.documents.has(unit.fold)) return false;
    }
    return false;
  }

  /** « Q », confie, en ce printemps, un élu: an aside of when or where right behind the verb. */
  private opensWhen(at: number): boolean {
    const { OPENS_WHEN } = this.own;
    const unit = this.units[at];
    return OPENS_WHEN !== undefined && unit?.type === 'word' && (this.lexicon.grammar.temporal.has(unit.fold) || OPENS_WHEN.has(unit.fold));
  }

  /** « Q », lâche, sous couvert d’anonymat, un conseiller · « Q », glisse, les larmes aux yeux, le pêcheur X: how it was said, before somebody. */
  private opensManner(comma: number, limit: number): boolean {
    const opener = this.units[comma + 1];
    const { grammar } = this.lexicon;
    if (grammar.asidesOnGerunds || opener?.type !== 'word' || opener.capital) return false;
    const after = this.asideEnd(comma, limit);
    if (after === comma || !this.beginsPhrase(after) || this.finiteBetween(comma + 1, after)) return false;
    // ", le maire, un ancien officier,": somebody in the aside is the subject himself
    if ([comma + 1, comma + 2].some((i) => this.isMention(i) || grammar.isPerson(this.units[i]!.fold))) return false;
    return [after, after + 1, after + 2].some((i) => this.isMention(i) || grammar.isPerson(this.word(i)));
  }

  private asideEnd(comma: number, limit: number): number {
    for (let i = comma + 1; i < Math.min(limit, comma + ASIDE_REACH); i++) if (this.units[i]!.fold === ',') return i + 1;
    return comma;
  }

  /** The end of "dans un communiqué publié lundi", so that the subject after it can be read. */
  private prepositionalEnd(at: number, limit: number): number {
    const { grammar } = this.lexicon;
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
