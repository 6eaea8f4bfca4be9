import * as SUBJECT from '../../lang/any-subjects.ts';
import type { MatrixSentence } from '../1-matrix.ts';
import { ClauseBegin } from './clauses.ts';
import { NONE, type Subject } from './subject.ts';

/** A relative clause before its verb takes at most so many units. */
export const OWNER_REACH = 14;
/** Whom "who" means stands at most so many units before it. */
const WHO_REACH = 14;

/** Whom "qui", "who" and "which" mean. */
export abstract class Antecedents extends ClauseBegin {
  /** The noun phrase that ends before a relative pronoun. */
  protected antecedent(at: number, sentence: MatrixSentence): Subject {
    const { units, grammar } = this;
    if (at < sentence.first) return NONE;
    let end = at + 1;
    while (end - 1 >= sentence.first && units[end - 1]!.type === 'punct') end--;
    if (end <= sentence.first) return NONE;
    const pointing = this.pointing(end - 1);
    if (pointing) return pointing;
    let start = end - 1;
    while (start > sentence.first) {
      const before = units[start - 1]!;
      if (before.type === 'marked' || (before.type === 'punct' && /^[,;:(–—]$/.test(before.fold))) break;
      if (this.grammar.finite.has(before.lower) || this.grammar.subordinators.has(before.fold)) break;
      const readings = this.lexicon.forms.get(before.lower);
      if (readings?.some((r) => r.mood !== 'W') && this.lexicon.verbs.has(readings[0]!.lemma) && !this.grammar.isPerson(before.fold) && !before.capital) break;
      start--;
    }
    // "Éric Bolo, de l’Agence du fleuve, qui estime": the person before the comma
    if (!grammar.relativesApart && grammar.complement.has(this.word(start)) && this.word(start - 1) === ',') {
      for (let i = start - 2; i > sentence.first - 1 && i > start - 6; i--) {
        if (this.personAt(i) && this.mentionEnd(i) === start - 1) return { type: 'phrase', first: i, last: start - 1 };
      }
    }
    for (let i = start; i < end; i++) {
      if (!this.beginsPhrase(i) || this.phraseEnd(i, end) < end) continue;
      const previous = units[i - 1];
      if (previous && i > start && this.grammar.complement.has(previous.fold)) continue;
      // "Les propos du ministre, qui a traité", "l’attention d’un passeur, qui lui dit": the person within
      const within = grammar.relativesApart ? -1 : this.personWithin(i, end, end <= at);
      if (within > 0) return { type: 'phrase', first: within, last: end };
      return { type: 'phrase', first: i, last: end };
    }
    return start < end ? this.firstPhrase(start, end) : NONE;
  }

  /** Where somebody begins within "les propos du ministre", "l’attention d’un passeur", whose head is a thing; else -1. */
  private personWithin(first: number, end: number, apart: boolean): number {
    const { grammar } = this;
    const head = this.units[grammar.determiners.has(this.word(first)) ? first + 1 : first];
    if (!head || this.isMention(first) || this.isMention(first + 1) || grammar.isPerson(head.fold) || grammar.documents.has(head.fold)) {
      if (!head || !apart || !grammar.utterances.has(head.fold) || this.isMention(first)) return -1;
    }
    for (let i = first + 1; i + 1 < end; i++) {
      if (!grammar.complement.has(this.word(i))) continue;
      // "les pressions de la femme et d’un homme"
      if (!apart && this.units.slice(i, end).some((unit) => this.own.AND.has(unit.fold))) return -1;
      const at = i + 1;
      const noun = grammar.determiners.has(this.word(at)) ? at + 1 : at;
      return grammar.isPerson(this.word(noun)) || this.personAt(at) ? at : -1;
    }
    return -1;
  }

  /** "solicitors from Leeds in the UK, who", "a letter to the envoy, who": the nearest phrase before that is somebody, with what stands behind it. */
  protected somebodyBefore(at: number, sentence: MatrixSentence, people: boolean): Subject | null {
    const { grammar, units } = this;
    const least = Math.max(sentence.first, at - WHO_REACH);
    // "a source close to Bazoum who said": without a comma nobody's name is told apart by who
    const named = people && units[at]?.type === 'punct';
    for (let i = at; i >= least; i--) {
      const unit = units[i]!;
      if (unit.type === 'marked' || (unit.type === 'punct' && i < at && !/^['’]$/.test(unit.fold))) return null;
      if (unit.type !== 'word' || !this.beginsPhrase(i)) continue;
      const before = units[i - 1];
      const inside = before?.type === 'word' && i > least && (grammar.determiners.has(before.fold) || before.capital || this.isPlainWord(i - 1));
      // "Awa Bolo, a member of the council, who": the member's
      const ownedByPerson = named && i - 2 > least && grammar.complement.has(before!.fold) && grammar.isPerson(this.word(i - 2));
      if (inside || ownedByPerson) continue;
      const end = this.phraseEnd(i, at + 1);
      let person = named && this.personAt(i);
      for (let j = i; j < end && !person; j++)
        person =
          (named && this.personAt(j)) ||
          (people ? grammar.isPerson(this.word(j)) && !grammar.documents.has(this.word(j)) : grammar.documents.has(this.word(j)));
      if (person) return (named ? this.namedBefore(i, least) : null) ?? { type: 'phrase', first: i, last: end };
    }
    return null;
  }

  /** "Awa Bolo, 62, who": the person before an age. */
  protected agedBefore(who: number, sentence: MatrixSentence): Subject | null {
    const { units } = this;
    if (this.word(who - 1) !== ',' || units[who - 2]?.type !== 'number' || this.word(who - 3) !== ',') return null;
    for (let i = who - 4; i > Math.max(sentence.first - 1, who - 9); i--)
      if (this.personAt(i) && this.mentionEnd(i) === who - 3) return { type: 'phrase', first: i, last: who - 3 };
    return null;
  }

  /** "Awa Bolo, 29, a mother of three, who", "Awa Bolo, head of the union, who": the person whom an apposition at `at` tells more of, or null. */
  private namedBefore(at: number, least: number): Subject | null {
    const { fold } = this.units[at]!;
    if (!(SUBJECT.ARTICLE.has(fold) || this.grammar.isPerson(fold)) || this.word(at - 1) !== ',') return null;
    let end = at - 1;
    if (this.units[end - 1]?.type === 'number' && this.word(end - 2) === ',') end -= 2;
    for (let i = end - 1; i > Math.max(least - 8, end - 6) && i >= 0; i--)
      if (this.personAt(i) && this.mentionEnd(i) === end) return { type: 'phrase', first: i, last: end };
    return null;
  }

  /** "A security official who was not authorized to brief reporters said": the phrase that opens the sentence, where a relative clause stands behind it. */
  protected beforeRelative(at: number, sentence: MatrixSentence): Subject | null {
    const first = Math.max(sentence.first, this.floor);
    if (!this.beginsPhrase(first) || this.grammar.pronouns.has(this.word(first))) return null;
    const last = this.phraseEnd(first, at);
    // "A source close to the minister who asked not to be named"
    let end = last;
    for (let i = 0; i < 2 && end + 1 < at && this.grammar.prepositions.has(this.word(end)); i++) end = this.phraseEnd(end + 1, at);
    return SUBJECT.WHO_OR_WHICH.has(this.word(end)) ? { type: 'phrase', first, last } : null;
  }

  /** "The militia that attacked the army claimed", "the bank which funds the dam said": who the relative clause right before the verb tells more of. */
  protected relativeOwner(at: number, least: number): Subject | null {
    const { units, grammar } = this;
    for (let i = at; i > least && i > at - OWNER_REACH; i--) {
      const unit = units[i]!;
      if (unit.type !== 'word' && unit.type !== 'number') return null;
      // "The director of the school where Awa Bolo taught said": the relative clause has its verb
      if (SUBJECT.OBJECT_RELATIVE.has(unit.fold) || (SUBJECT.THAT_OR_WHICH.has(unit.fold) && units[i + 1]?.capital === true)) {
        const own =
          units[i - 1]!.type === 'word' &&
          this.finiteBetween(i + 2, at + 1) &&
          !this.lexicon.forms.has(units[i - 1]!.lower) &&
          !grammar.prepositions.has(this.word(i - 1));
        return own ? this.ownerBefore(i, least) : null;
      }
      if (!this.own.SUBJECT_RELATIVE.has(unit.fold)) {
        if (grammar.coordinators.has(unit.fold) || grammar.subordinators.has(unit.fold)) return null;
        continue;
      }
      const verb = units[i + 1];
      const before = units[i - 1]!;
      if (i + 1 >= at || verb?.type !== 'word' || verb.capital || grammar.determiners.has(verb.fold) || grammar.pronouns.has(verb.fold)) return null;
      const finite =
        this.finiteBetween(i + 1, i + 2) ||
        grammar.endsPast?.(verb.lower) ||
        grammar.mayBeFinite(verb.lower) ||
        (this.own.THIRD?.test(verb.lower) && !grammar.isPerson(verb.fold));
      if (
        !finite ||
        before.type !== 'word' ||
        this.lexicon.forms.has(before.lower) ||
        grammar.temporal.has(before.fold) ||
        grammar.prepositions.has(before.fold)
      )
        return null;
      return this.ownerBefore(i, least);
    }
    return null;
  }

  /** The phrase right before a relative clause at `at`, where it opens its clause. */
  private ownerBefore(at: number, least: number): Subject | null {
    const { grammar } = this;
    for (let first = least; first < at; first++) {
      const lead = this.units[first - 1];
      const opens = first === least || lead!.type === 'punct' || grammar.coordinators.has(lead!.fold) || grammar.complementisers.has(lead!.fold);
      if (opens && this.beginsPhrase(first) && this.phraseEnd(first, at) === at) return { type: 'phrase', first, last: at };
    }
    return null;
  }
}
