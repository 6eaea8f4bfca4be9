import * as SAID from '../../lang/any-quotes.ts';
import * as SUBJECT from '../../lang/any-subjects.ts';
import type { MatrixSentence } from '../1-matrix.ts';
import { BeforeAsides } from './asides.ts';
import type { Subject } from './subject.ts';

/** Those who were counted take at most so many units. */
const COUNTED_REACH = 12;
/** Somebody behind a comma and what tells more of him take at most so many units. */
const MODIFIED_REACH = 22;
/** A subject that touches its verb is at most so many units long. */
const TOUCHING_REACH = 12;
/** A mention that goes on beyond a mark began at most so many units before it. */
const MENTION_REACH = 6;
/** Where somebody is from takes at most so many units. */
const PLACE_REACH = 5;

/** The phrase that touches its verb, where the language has its subjects there. */
export abstract class TouchingSubject extends BeforeAsides {
  /** "CLAUSE, witnesses told AP", "after Macron announced": the phrase that touches the verb behind `at` is its subject. */
  protected touching(at: number, sentence: MatrixSentence): Subject | null {
    const { grammar, units, own } = this;
    const least = Math.max(sentence.first, this.floor);
    const told = this.countedSubject(at, least) ?? this.relativeOwner(at, least);
    if (told) return told;
    const head = this.touchingHead(at, least, sentence.first);
    // "local officials said": adjectives before the noun belong to it
    // but "In its annual review the watchdog said", "told the chamber two of the wells had"
    let start = head;
    while (start > least && !(start === head && grammar.determiners.has(this.word(head))) && this.isPlainWord(start - 1)) start--;
    const joined = start > least + 1 && own.AND.has(this.word(start - 1)) ? this.joinedBefore(start, least, at) : null;
    if (joined) return joined;
    // "Burkina Faso, Mali and Niger declared": the first of a list of names
    while (start > least + 1 && this.word(start - 1) === ',' && this.mentionEnd(start) <= at && this.joinsNames(start, at + 1)) {
      const first = this.nameEndingAt(start - 1, least);
      if (first < 0) break;
      start = first;
    }
    const opener = units[start - 1];
    const behindComma = opener?.fold === ',';
    const behindWord = opener?.type === 'word';
    const named = behindComma ? this.nameBefore(start, at, least) : null;
    if (named) return named;
    const doer = behindWord && grammar.isGerund(opener.fold) ? this.doerBefore(start - 1, least, this.somebodyIn(start, at + 1)) : null;
    if (doer) return doer;
    // "authorized to brief reporters said": the object of a verb is no subject
    const inside =
      behindWord &&
      (this.lexicon.forms.has(opener.lower) ||
        grammar.infinitiveMark?.has(this.word(start - 2)) ||
        (grammar.prepositions.has(opener.fold) && !SUBJECT.OPENS_A_CLAUSE.has(opener.fold)));
    // "Traders in Gao, Mopti and Lemra said"
    const list = behindComma && !grammar.determiners.has(this.word(start)) && units.slice(start, at).some(({ fold }) => own.AND.has(fold));
    const placed = list ? this.placedSubject(least, at) : null;
    if (placed) return placed;
    const from = behindComma && start > least + 3 ? this.fromAPlace(start, least) : null;
    if (from) return from;
    if (start < 0 || inside) return this.modifiedSubject(at, least) ?? this.beforeRelative(at, sentence) ?? (inside ? this.placedSubject(least, at) : null);
    if (this.isTemporal(start, at + 1)) return null;
    return start < head ? { type: 'phrase', first: start, last: this.phraseEnd(head, at + 1) } : this.firstPhrase(start, at + 1);
  }

  /** Where the longest phrase begins that ends with `at`, or -1. */
  private touchingHead(at: number, least: number, first: number): number {
    const { grammar, units } = this;
    let start = -1;
    for (let i = at; i >= least && i > at - TOUCHING_REACH; i--) {
      const { type, fold, capital } = units[i]!;
      // "the traders’ association"
      if (units[i - 1]?.type === 'word' && this.isGenitive(i)) continue;
      // "George W. Lowly", "J. D. Lowly"
      if (fold === '.' && this.isInitial(i - 1)) continue;
      if (type === 'punct' && this.insideMention(i, least)) continue;
      // "The met office said": no verb behind an article
      const noun = i > least && SUBJECT.BEFORE_MODIFIER.has(this.word(i - 1));
      if (type === 'punct' || type === 'marked' || (i < at && !noun && this.finiteBetween(i, i + 1))) return start;
      // "the day that the commission confirmed": no determiner
      const opensThat = i === first && capital;
      if (grammar.complementisers.has(fold) && !opensThat && (grammar.determiners.has(this.word(i + 1)) || this.isRelativeThat(i))) return start;
      // "On Tuesday France said"
      // "a poll on November 14th found"
      if (capital && (grammar.temporal.has(fold) || grammar.connectives.has(fold)) && !this.isDaily(i - 1))
        return start === i + 1 && units[start]!.type === 'number' ? -1 : start;
      if ((this.beginsPhrase(i) || this.isDocumentAt(i, at)) && this.phraseEnd(i, at + 1) >= at + 1) start = i;
    }
    return start;
  }

  /** Does a mention that began a few units before go on beyond `at`? */
  private insideMention(at: number, least: number): boolean {
    for (let i = at - 1; i >= Math.max(least, at - MENTION_REACH); i--) if (this.mentionEnd(i) > at) return true;
    return false;
  }

  /** "residents and a local official told": all of them, where "and" stands right before unit `start`. */
  private joinedBefore(start: number, least: number, at: number): Subject | null {
    const { grammar, units } = this;
    let first = start - 2;
    while (first > least && units[first - 1]!.type === 'word' && !this.finiteBetween(first - 1, first) && !grammar.prepositions.has(this.word(first - 1)))
      first--;
    if (this.beginsPhrase(first) && (first === least || this.word(first - 1) === ',') && grammar.isPerson(this.word(start - 2)))
      return { type: 'phrase', first, last: at + 1 };
    // "Supporters of the movement and President X announced": theirs, as long as nobody can tell that he is one more
    const group = grammar.determiners.has(this.word(least)) ? least + 1 : least;
    const people = this.word(group);
    const theirs = group + 2 < start && grammar.isPerson(people) && grammar.endsPlural.test(people) && grammar.complement.has(this.word(group + 1));
    return theirs ? { type: 'phrase', first: least, last: at + 1 } : null;
  }

  /** "Anna Dorval of Columbia, South Carolina says": the person at `person`, with the place where she is from up to the comma before `start`. */
  private fromAPlace(start: number, person: number): Subject | null {
    const end = this.personAt(person) ? this.mentionEnd(person) : -1;
    const from = end > person && end < start && SUBJECT.FROM_A_PLACE.has(this.word(end)) && start - end <= PLACE_REACH;
    return from && !this.finiteBetween(end, start - 1) ? { type: 'phrase', first: person, last: end } : null;
  }

  /** "a tax that traders said": behind a noun that opens a relative. */
  protected isRelativeThat(at: number): boolean {
    const { grammar } = this;
    const before = this.units[at - 1];
    if (before?.type !== 'word' || grammar.prepositions.has(before.fold) || grammar.coordinators.has(before.fold) || grammar.determiners.has(before.fold))
      return false;
    return grammar.endsPlural.test(this.word(at + 1)) && !this.finiteBetween(at - 1, at);
  }

  /** "About four in 10 voters say", "nearly half of them said", "at least 9 percent say": those who were counted, up to the verb. */
  protected countedSubject(at: number, least: number): Subject | null {
    for (let i = Math.max(least, at - COUNTED_REACH); i <= at; i++) {
      const before = this.units[i - 1];
      if (i > least && before?.fold !== ',' && !this.grammar.coordinators.has(before?.fold ?? '') && !SUBJECT.BEFORE_COUNTED.has(before?.fold ?? '')) continue;
      if (this.countedEnd(i, at + 1) === at + 1) return { type: 'phrase', first: i, last: at + 1 };
    }
    return null;
  }

  private countedEnd(from: number, limit: number): number {
    const { grammar } = this;
    const word = (i: number): string => (i < limit ? this.word(i) : '');
    const counts = (i: number): boolean => i < limit && (this.units[i]!.type === 'number' || SUBJECT.NUMBER_WORD.has(word(i)));
    let i = from;
    let led = false;
    while (SUBJECT.ABOUT_SO_MANY.has(word(i))) {
      led ||= !SUBJECT.ARTICLE_OF_COUNT.has(word(i));
      i++;
    }
    if (!counts(i)) return -1;
    const first = i;
    while (counts(i)) i++;
    if (SUBJECT.IN_SO_MANY.has(word(i)) && counts(i + 1)) i += 2;
    if (SUBJECT.PERCENT.has(word(i))) i++;
    else if (SUBJECT.PER_CENT.has(word(i))) i += 2;
    // "three men said": a plain phrase, read as such
    if (!led && i === first + 1 && !SUBJECT.PART.test(word(first))) return -1;
    while (i < limit) {
      if (SUBJECT.BEHIND_COUNTED.has(word(i))) i++;
      else if (this.units[i]!.type === 'word' && !this.finiteBetween(i, i + 1) && !grammar.subordinators.has(word(i)) && !grammar.relatives.has(word(i))) i++;
      else return -1;
    }
    return i;
  }

  /** "internal documents show": the plural of a document right before its verb. */
  protected isDocumentAt(i: number, at: number): boolean {
    const { fold, type } = this.units[i]!;
    return (
      i === at &&
      type === 'word' &&
      (SUBJECT.SEVERAL_DOCUMENTS.test(fold) || (SUBJECT.BARE_INQUIRY.has(fold) && !this.grammar.determiners.has(this.word(i - 1)))) &&
      (this.grammar.documents.has(fold) || this.grammar.inquiries.has(fold))
    );
  }

  /** "CLAUSE, a source close to the army said", "“Q,” a guard who fled told …": somebody behind a comma or marks, with what tells more up to the verb. */
  protected modifiedSubject(at: number, least: number): Subject | null {
    const { grammar } = this;
    for (let i = at; i > Math.max(least, at - MODIFIED_REACH); i--) {
      const before = this.units[i - 1]!;
      if (before.fold !== ',' && before.type !== 'marked' && !(i - 1 === least && before.type === 'punct')) continue;
      const unit = this.units[i]!;
      if (unit.type !== 'word' && unit.type !== 'number') continue;
      if (!grammar.determiners.has(unit.fold) && unit.type !== 'number' && !grammar.isPerson(unit.fold) && !this.isMention(i)) continue;
      // "Anna Dorval, an expert at the centre, said": of her
      if (
        before.fold === ',' &&
        !this.finiteBetween(least, i - 1) &&
        (grammar.definite.has(unit.fold) || this.units[i - 2]?.capital === true || this.somebodyIn(least, i - 1))
      )
        continue;
      const last = this.phraseEnd(i, at + 1);
      // "a person briefed on the matter": all of it, up to the verb
      if (last === at + 1 && this.units.slice(i + 1, at).some(({ fold }) => grammar.endsPast?.(fold)) && this.headBefore(i, last))
        return { type: 'phrase', first: i, last };
      // "a government audit published on Tuesday found"
      const issued = SUBJECT.ISSUED.has(this.word(last));
      const told = this.units.slice(i, last).some(({ fold }) => grammar.documents.has(fold) || grammar.inquiries.has(fold));
      if (issued && told && last < at && !this.finiteBetween(last + 1, at + 1)) return { type: 'phrase', first: i, last };
      const opener = this.word(last);
      const led = SUBJECT.CLOSE.has(this.word(last - 1)) && SUBJECT.BEHIND_CLOSE.has(opener);
      if (last > at || !this.headBefore(i, last) || !(led || SUBJECT.TELLS_MORE.has(opener) || grammar.isGerund(opener))) continue;
      if (!SUBJECT.WHO.has(opener) && this.finiteBetween(last, at + 1)) continue;
      const whole = led || SUBJECT.TELLS_TO_THE_VERB.has(opener) ? at + 1 : last;
      return { type: 'phrase', first: i, last: whole };
    }
    return null;
  }

  /** "CLAUSE, Awa Bolo, the group's director said": the person between commas before what she is, units [start, at], or null. */
  protected nameBefore(start: number, at: number, least: number): Subject | null {
    const { grammar } = this;
    let own = at;
    while (own > start && !SAID.GENITIVE.test(this.word(own - 1))) own--;
    const head = this.headBefore(own, at + 1);
    const first = this.nameEndingAt(start - 1, least);
    const before = this.units[first - 1];
    if (first < 0 || !before || !this.personAt(first) || !(before.fold === ',' || before.type === 'marked') || !head || grammar.bodies.has(head)) return null;
    const role = grammar.definite.has(this.word(start)) && !this.units[start + 1]?.capital && !SUBJECT.ENDS_S.test(this.word(at));
    // "He replaced the coach, Awa Bolo, the minister said"
    const apposed = this.units[first - 2]?.type === 'word' && grammar.isPerson(this.word(first - 2));
    return role && !apposed ? { type: 'phrase', first, last: start - 1 } : null;
  }

  /** "A man mending a net said", "The unit guarding the bridge said": who opens the clause, right before the participle at `at`; `other`: somebody stands behind it. */
  protected doerBefore(at: number, least: number, other: boolean): Subject | null {
    let first = at;
    while (first > least && this.units[first - 1]!.type === 'word') first--;
    const whole = this.beginsPhrase(first) && this.phraseEnd(first, at) === at;
    const somebody = whole && (this.headBefore(first, at) !== '' || (!other && this.grammar.definite.has(this.word(first))));
    return somebody ? { type: 'phrase', first, last: at } : null;
  }

  /** "Traders in Gao, Mopti and Lemra said": the plural that opens the clause, where nothing but its places stands behind it. */
  protected placedSubject(from: number, at: number): Subject | null {
    let first = from;
    while (first < at && (this.grammar.connectives.has(this.word(first)) || this.grammar.coordinators.has(this.word(first)))) first++;
    if (!this.beginsPhrase(first) || this.grammar.pronouns.has(this.word(first))) return null;
    const last = this.phraseEnd(first, at);
    const places = SUBJECT.BEFORE_A_PLACE.has(this.word(last));
    // "Phone records obtained by the paper show"
    const made = this.grammar.prepositions.has(this.word(last + 1)) && SUBJECT.MADE.test(this.word(last));
    const paper = this.units.slice(first, last).some(({ fold }) => this.grammar.documents.has(fold) || this.grammar.evidence.has(fold));
    if (made && paper && !this.finiteBetween(last + 1, at + 1)) return { type: 'phrase', first, last };
    return places && this.headBefore(first, last) && !this.finiteBetween(last, at + 1) ? { type: 'phrase', first, last } : null;
  }

  /** Are units [from, to) names that "and" joins? */
  protected joinsNames(from: number, to: number): boolean {
    const { own } = this;
    const first = this.mentionEnd(from);
    if (first <= from) return false;
    if (first === to) return true;
    return (
      (own.AND.has(this.word(first)) || /^[&,]$/.test(this.word(first))) &&
      (this.joinsNames(first + 1, to) || (this.word(first) === ',' && own.AND.has(this.word(first + 1)) && this.joinsNames(first + 2, to)))
    );
  }

  /** Where the name begins that ends before unit `end`, or -1. */
  protected nameEndingAt(end: number, least: number): number {
    for (let i = end - 1; i >= Math.max(least, end - 6); i--) if (this.mentionEnd(i) === end) return i;
    return -1;
  }
}
