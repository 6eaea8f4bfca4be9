import * as SUBJECT from '../../lang/any-subjects.ts';
import { PhraseBegin } from './phrase-begin.ts';

/** A name between marks has at most so many letters. */
export const NAME_LENGTH = 36;
/** At most this many units are read for one noun phrase. */
const PHRASE_LENGTH = 24;
/** A shortened title or given name has at most so many letters. */
const SHORTENED = 5;

/** Where a noun phrase ends. */
export abstract class PhraseEnd extends PhraseBegin {
  /** The end of the noun phrase that begins at `at`: determiner, noun, adjectives, "de" complements, names beside it. */
  phraseEnd(at: number, limit: number): number {
    const { grammar } = this;
    let end = at;
    const stop = Math.min(limit, at + PHRASE_LENGTH);
    while (end < stop) {
      // "told Lake News the mayor …": another phrase begins
      if (end > at && this.opensAnother(end)) break;
      const mention = this.mentionEnd(end);
      if (mention > end) {
        // "à l’AFP un responsable de la douane": an office with its article begins a phrase of its own
        if (end > at && this.opensAnew(end)) break;
        end = Math.min(mention, limit);
        continue;
      }
      const { type, fold } = this.units[end]!;
      if (type !== 'word') {
        const signs = this.signLength(at, end, stop, limit);
        if (signs === 0) break;
        end += signs;
        continue;
      }
      if (end > at) {
        if (this.opensClauseBehind(end)) break;
        const tied = this.tiedLength(end, limit);
        if (tied > 0) {
          end += tied;
          continue;
        }
        if (SUBJECT.AND.has(fold) || fold === '&') {
          if (!this.joinsMore(end, limit)) break;
          end++;
          continue;
        }
        const tail = this.tailEnd(end, limit);
        if (tail > end) {
          end = tail;
          break;
        }
        if (grammar.met.has(fold) && grammar.prepositions.has(this.word(end + 1)) && grammar.isPerson(this.headBefore(at, end))) break;
        // "the following speaker"
        const adjective = SUBJECT.LIKE_ADJECTIVE.has(fold) && grammar.determiners.has(this.word(end - 1));
        if (!adjective && (this.endsOnLink(at, end) || this.endsOnVerb(at, end))) break;
      }
      end++;
    }
    // never end on a connecting word
    while (end > at + 1 && (grammar.complement.has(this.word(end - 1)) || SUBJECT.NEVER_LAST.has(this.word(end - 1)))) end--;
    return end;
  }

  /** How many units of a number, a mark or a sign at `end` belong to the phrase; 0 where it ends the phrase. */
  private signLength(at: number, end: number, stop: number, limit: number): number {
    const { grammar } = this;
    const unit = this.units[end]!;
    if (unit.type === 'number') return this.numberLength(end, stop);
    // "Department of … (Dirco) director-general"
    const behind = this.units[end + 3];
    if (!grammar.headFirst && unit.fold === '(' && this.word(end + 2) === ')' && behind?.type === 'word' && !behind.capital && grammar.isPerson(behind.fold))
      return 3;
    if (end === at) return 0;
    const before = this.units[end - 1]!;
    const next = this.units[end + 1];
    const touches = before.end === unit.start;
    if ((unit.fold === '/' || (touches && this.isGenitive(end))) && next?.type === 'word') return 1;
    // "Les « gilets jaunes » affirment", "l’hebdomadaire « Le Fleuve » écrit"
    if (unit.type === 'marked') return this.isMarkedName(end) ? 1 : 0;
    // "Gen. Tiani", "M. Macron"
    const shortened =
      unit.fold === '.' &&
      touches &&
      end + 1 < limit &&
      (next!.capital || (SUBJECT.NAME_PARTICLE.has(next!.fold) && this.units[end + 2]?.capital === true)) &&
      (before.capital || SUBJECT.SHORT_TITLE.has(before.fold)) &&
      before.end - before.start <= SHORTENED;
    return shortened ? 1 : 0;
  }

  /** Does a clause of its own begin at a word within the phrase? */
  private opensClauseBehind(at: number): boolean {
    const { own } = this;
    const { fold, capital } = this.units[at]!;
    if (this.grammar.relatives.has(fold) && !SUBJECT.OR_WHERE.has(fold)) return true;
    // "told the inquiry how the boat sank"
    if (own.OPENS_A_QUESTION?.has(fold)) return true;
    // "told the hearing he had seen no lights"
    return !capital && (own.SUBJECT_PRONOUN?.has(fold) || own.PRONOUN_AND_VERB?.test(fold)) === true;
  }

  /** How many words tie what follows to the phrase: "de", "par intérim", "délégué à"; 0 for none. */
  private tiedLength(at: number, limit: number): number {
    const { grammar } = this;
    const word = this.word(at);
    const before = this.word(at - 1);
    if (grammar.complement.has(word)) return 1;
    // "directeur par intérim", "commandant en chef", "président à vie", "un colonel à la retraite"
    const tail = this.setTail(at);
    if (tail > 0) return tail;
    if (SUBJECT.OF_OFFICE.has(word)) return 1;
    // "ministre délégué à la …", "ambassadeur au Burkina", "conseiller en …": the office goes on behind these nouns only
    if (SUBJECT.OFFICE_PREPOSITION.has(word) && SUBJECT.OPEN_OFFICE.has(before)) return 1;
    // "an adviser to the president", "the lawyer for Issa Barkoum"
    return this.own.ATTACHES?.has(word) && grammar.attached.has(before) && at + 1 < limit && this.beginsPhrase(at + 1) ? 1 : 0;
  }

  /** "X et Y ont déclaré": goes on behind "et" where another phrase of people begins. */
  private joinsMore(at: number, limit: number): boolean {
    const { grammar } = this;
    const { ENDS_JOINED } = this.own;
    if (at + 1 >= limit) return false;
    const next = this.word(at + 1);
    // "les prêcheuses et prêcheurs"
    const plural = ENDS_JOINED?.test(this.word(at - 1)) && ENDS_JOINED.test(next) && this.isPlainWord(at + 1) && !grammar.prepositions.has(this.word(at + 2));
    return plural || this.beginsPhrase(at + 1) || grammar.complement.has(next);
  }

  /** The end of a comparison or of what ties people to a matter, with which the phrase closes, or `at`. */
  private tailEnd(at: number, limit: number): number {
    // "une radio plus prudente que les autres"
    const compared = this.comparison(at, limit);
    if (compared > at) return compared;
    // "people familiar with the talks", "two officials briefed on the raid": what ties them to it
    const { fold, capital } = this.units[at]!;
    const tied = capital ? undefined : this.own.TIED?.get(fold);
    return tied?.includes(this.word(at + 1)) && at + 2 < limit && this.beginsPhrase(at + 2) ? this.phraseEnd(at + 2, limit) : at;
  }

  /** Does a word that belongs to the clause end the phrase: a preposition, a day, an adverb, an article? */
  private endsOnLink(at: number, end: number): boolean {
    const { grammar, own } = this;
    const { fold, lower, capital } = this.units[end]!;
    const before = this.units[end - 1]!;
    const after = this.units[end + 1];
    const behindDeterminer = grammar.determiners.has(before.fold);
    // "Grace Bah", "Or Massaga": a name, not a preposition
    const named = capital && after?.type === 'word' && after.capital;
    if (!named && (grammar.prepositions.has(fold) || grammar.subordinators.has(fold) || grammar.coordinators.has(fold))) return true;
    // "des vendeurs filmés par", "un prêtre présent à", "a survey of mayors conducted during the summer": what befell them ends the phrase
    if (
      end > at + 1 &&
      !capital &&
      own.BEFELL.test(lower) &&
      !grammar.isPerson(fold) &&
      !behindDeterminer &&
      after?.type === 'word' &&
      (own.BEHIND_BEFELL.has(after.fold) || own.DATED?.test(lower)) &&
      !SUBJECT.OPEN_OFFICE.has(fold)
    )
      return true;
    // "le début de l’année", but "a dit le maire lundi"
    if (
      grammar.temporal.has(fold) &&
      !capital &&
      !(SUBJECT.YEARS.has(fold) && before.type === 'number') &&
      !behindDeterminer &&
      !grammar.complement.has(before.fold)
    )
      return true;
    if (grammar.isGerund(fold) && !own.NO_GERUND?.test(fold) && !grammar.isPerson(fold) && !behindDeterminer) return true;
    if (grammar.adverbs.has(fold) && !(own.ADJECTIVE_ADVERB.test(fold) && behindDeterminer)) return true;
    if (
      grammar.determiners.has(fold) &&
      !grammar.complement.has(before.fold) &&
      !SUBJECT.LEADS_TO_ARTICLE.has(before.fold) &&
      before.type === 'word' &&
      !behindDeterminer
    )
      return true;
    return SUBJECT.ENDS_PHRASE.has(fold);
  }

  /** Does a verb end the phrase, unless it reads as a noun? */
  private endsOnVerb(at: number, end: number): boolean {
    const { grammar, own } = this;
    const { fold, lower, capital } = this.units[end]!;
    if (capital) return false;
    const before = this.word(end - 1);
    const behindDeterminer = grammar.determiners.has(before);
    // "Some of the injured accused", "the wounded said"
    // "une dépêche de l’agence"
    const noun = own.NAMES_PEOPLE ? own.NAMES_PEOPLE.test(lower) && own.BEFORE_PEOPLE!.has(before) : grammar.documents.has(fold) && behindDeterminer;
    if ((grammar.finite.has(lower) || grammar.endsFinite(lower)) && !noun) return true;
    // "residents prepare to vote"
    if (grammar.mayBeFinite(lower) && grammar.endsPlural.test(before) && grammar.isPerson(before) && !SUBJECT.ENDS_PAST.test(lower)) return true;
    if (grammar.isPerson(fold)) return false;
    // "The colonel scolded": a past that is in no list
    if (own.PAST?.test(lower) && this.endsPerson(at, end)) return true;
    const readings = this.lexicon.forms.get(lower);
    if (!readings) return false;
    // "un rapport publié lundi": the participle of a verb of speech tells of the document, and ends its phrase
    if (
      readings.some((r) => r.mood === 'K') &&
      !behindDeterminer &&
      end > at + 1 &&
      !SUBJECT.DENIES_PARTICIPLE.has(before) &&
      SUBJECT.ENDS_PARTICIPLE.test(lower)
    )
      return true;
    // a speech verb, but not "le chargé de", "le juge"
    if (behindDeterminer || grammar.complement.has(before) || !readings.some((r) => 'PISF'.includes(r.mood))) return false;
    // "a new report says": a noun before its verb
    const next = this.units[end + 1];
    const bare =
      grammar.nounsLikeVerbs &&
      grammar.nounLike.has(fold) &&
      (!next || next.type === 'punct' || grammar.relatives.has(next.fold) || (next.type === 'word' && this.finiteBetween(end + 1, end + 2)));
    // "a new report from the government says"
    const told = grammar.documents.has(fold) && own.BEFORE_DOCUMENT?.has(this.word(at)) && this.isPlainWord(end - 1);
    return !bare && !told && readings.some((r) => this.lexicon.verbs.has(r.lemma) || SUBJECT.AUXILIARY.has(r.lemma));
  }

  /** A few words between marks, right behind an article or a noun for a medium or a body, and before the phrase's verb: a name. */
  private isMarkedName(at: number): boolean {
    const { grammar } = this;
    const { marked } = this.units[at]!;
    const before = this.units[at - 1]!;
    const next = this.units[at + 1];
    const nouns = this.own.NAMED_BY_MARKS;
    if (!nouns || !marked || marked.inner.end - marked.inner.start > NAME_LENGTH || next?.type !== 'word') return false;
    const named = grammar.determiners.has(before.fold) || grammar.bodies.has(before.fold) || grammar.labels.has(before.fold) || nouns.has(before.fold);
    return named && (grammar.finite.has(next.lower) || this.lexicon.forms.has(next.lower) || this.own.CLITIC_OF_MARKED!.has(next.fold));
  }

  /** How many words of "par intérim", "à la retraite" stand here; 0 for none. */
  private setTail(at: number): number {
    const first = this.word(at);
    if (!SUBJECT.OPENS_SET_TAIL.has(first)) return 0;
    const two = `${first} ${this.word(at + 1)}`;
    if (SUBJECT.SET_TAIL.has(two)) return 2;
    return SUBJECT.SET_TAIL.has(`${two} ${this.word(at + 2)}`) ? 3 : 0;
  }

  /** The end of "plus prudente que les autres", "aussi anciens que lui", or `at`. */
  protected comparison(at: number, limit: number): number {
    const { grammar } = this;
    if (!this.own.COMPARES?.has(this.word(at)) || at + 3 >= limit) return at;
    if (!this.isPlainWord(at + 1) || !grammar.complementisers.has(this.word(at + 2))) return at;
    const other = this.word(at + 3);
    if (SUBJECT.STRESSED.has(other)) return at + 4;
    return grammar.determiners.has(other) ? this.phraseEnd(at + 3, limit) : at;
  }

  /** Does a noun for somebody or a name end before unit `end`? */
  private endsPerson(from: number, end: number): boolean {
    const before = this.units[end - 1]!;
    if (this.grammar.isPerson(before.fold)) return true;
    return before.capital && end - 1 >= from && !this.grammar.determiners.has(before.fold);
  }

  /** "12-year-old" and "71%" are one word each (units). */
  private numberLength(at: number, stop: number): number {
    const [, sign, word] = [this.units[at]!, this.units[at + 1], this.units[at + 2]];
    if (!sign || at + 1 >= stop || sign.start !== this.units[at]!.end) return 1;
    if (sign.fold === '%') return 2;
    return sign.fold === '-' && word?.type === 'word' && word.start === sign.end && at + 2 < stop ? 3 : 1;
  }
}
