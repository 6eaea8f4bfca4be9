import * as SAID from '../lang/any-quotes.ts';
import * as SUBJECT from '../lang/any-subjects.ts';
import { genderOfName } from '../lang/given-genders.ts';
import type { SubjectWords } from '../lang/subjects.ts';
import type { MatrixSentence, Unit } from './1-matrix.ts';
import type { VerbCue } from './2-cues.ts';
import type { Lexicon } from './lexicon.ts';

/** The words that stand as a cue's subject or source: units [first, last). */
export type Subject =
  | { readonly type: 'phrase'; readonly first: number; readonly last: number }
  | { readonly type: 'pronoun'; readonly at: number; readonly gender?: 'm' | 'f'; readonly plural: boolean; readonly thing?: boolean }
  /** The writer, the hearer or anybody: on, nous, je, we. */
  | { readonly type: 'nobody'; readonly at: number }
  /** The subject of the verb before: "a salué X et appelé à Y", "… tout en ajoutant". */
  | { readonly type: 'inherit' }
  | { readonly type: 'none' };

/** Those who were counted take at most so many units. */
const COUNTED_REACH = 12;
/** A pronoun and its verb in one word. */
export const CONTRACTED = SUBJECT.PRONOUN_AND_VERB;

const NONE: Subject = { type: 'none' };

/** A name between marks has at most so many letters. */
const NAME_LENGTH = 36;
/** At most this many units are read for one noun phrase. */
const PHRASE_LENGTH = 24;
/** Somebody behind a comma and what tells more of him take at most so many units. */
const MODIFIED_REACH = 22;
/** An adjunct of at most so many units may stand between "qui" and its verb. */
const RELATIVE_REACH = 10;
/** A relative clause before its verb takes at most so many units. */
const OWNER_REACH = 14;
/** A subject that touches its verb is at most so many units long. */
const TOUCHING_REACH = 12;
/** "a local daily" takes at most so many units. */
const OUTLET_REACH = 8;
/** Place, date and agency before the first words of a dispatch are at most so many units. */
const DATELINE = 14;
/** Whom "who" means stands at most so many units before it. */
const WHO_REACH = 14;
/** An aside between verb and inverted subject takes at most so many units. */
const ASIDE_REACH = 8;
/** At most this many units are passed over between a verb and its inverted subject. */
const RIGHT_REACH = 16;

/** What the subject finder asks of names and roles: the end (unit) of the mention that begins at a unit, or -1. */
export type MentionEnds = (unit: number) => number;

export class SubjectFinder {
  private readonly lexicon: Lexicon;
  private readonly units: readonly Unit[];
  private readonly mentionEnd: MentionEnds;
  private readonly own: SubjectWords;

  /** No subject stands before this unit: where the clause begins that a nested verb belongs to. */
  floor = 0;
  private readonly personAt: (unit: number) => boolean;

  constructor(lexicon: Lexicon, units: readonly Unit[], mentionEnd: MentionEnds, personAt: (unit: number) => boolean) {
    this.personAt = personAt;
    this.lexicon = lexicon;
    this.units = units;
    this.mentionEnd = mentionEnd;
    this.own = lexicon.grammar.subjects;
  }

  /** What is written here, folded; nothing beyond the text's ends. */
  private word(at: number): string {
    return this.units[at]?.fold ?? '';
  }

  /** Does the mention of an actor, by name or by office, begin here? */
  isMention(at: number): boolean {
    return this.mentionEnd(at) > at;
  }

  /** Does a mention of an actor fill units [from, to)? */
  fillsMention(from: number, to: number): boolean {
    return this.mentionEnd(from) === to;
  }

  /** Does the name of a person begin here? */
  isPerson(at: number): boolean {
    return this.personAt(at);
  }

  /** The subject of the sentence's first verb. */
  main(sentence: MatrixSentence, before: number): Subject {
    return this.firstPhrase(sentence.first, before);
  }

  /** May a noun phrase begin here? */
  beginsPhrase(at: number): boolean {
    const unit = this.units[at];
    if (unit?.type !== 'word') return unit?.type === 'number';
    const { grammar } = this.lexicon;
    const { own } = this;
    if (this.isPartitive(at)) return true;
    // "says one man"
    if (own.ONE?.has(unit.fold) && (grammar.isPerson(this.word(at + 1)) || grammar.isPerson(this.word(at + 2)))) return true;
    // "one of the guards", "hundreds of traders"
    if (own.ONE && grammar.complement.has(this.word(at + 1)) && (own.ONE.has(unit.fold) || grammar.quantities.has(unit.fold))) return true;
    // "A. Ouattara": no preposition
    if (unit.capital && this.units[at + 1]?.fold === '.' && this.isMention(at)) return true;
    if (grammar.prepositions.has(unit.fold) && !grammar.determiners.has(unit.fold)) return false;
    if (
      grammar.determiners.has(unit.fold) &&
      !SUBJECT.WITH_ARTICLE.has(unit.fold) &&
      !(SUBJECT.OF_SEVERAL.has(unit.fold) && grammar.prepositions.has(this.word(at - 1)))
    )
      return true;
    // "Parce que X a dit": a word that opens a sentence and names nobody
    if (unit.capital && own.OPENS_NOBODY?.has(unit.fold) && !this.isMention(at)) return false;
    // "Still others said"
    if (unit.capital && own.OPENS_BEFORE_A_WORD?.has(unit.fold) && this.units[at + 1]?.type === 'word' && !this.isMention(at)) return false;
    if (unit.capital) return true;
    return this.mentionEnd(at) > at || (grammar.isPerson(unit.fold) && !grammar.finite.has(unit.lower));
  }

  /** "De nombreux éleveurs", "d’autres témoins", "des habitants": de before an adjective is an article where no noun stands before it. */
  private isPartitive(at: number): boolean {
    if (!this.own.PARTITIVE_OF?.has(this.units[at]!.fold)) return false;
    const before = this.units[at - 1];
    const opens =
      before === undefined ||
      before.type !== 'word' ||
      this.lexicon.grammar.coordinators.has(before.fold) ||
      this.lexicon.grammar.complementisers.has(before.fold);
    return opens && SUBJECT.BEFORE_NOUN.has(this.word(at + 1));
  }

  /** A few words between marks, right behind an article or a noun for a medium or a body, and before the phrase's verb: a name. */
  private isMarkedName(at: number): boolean {
    const { grammar } = this.lexicon;
    const { marked } = this.units[at]!;
    const before = this.units[at - 1]!;
    const next = this.units[at + 1];
    const nouns = this.own.NAMED_BY_MARKS;
    if (!nouns || !marked || marked.inner.end - marked.inner.start > NAME_LENGTH || next?.type !== 'word') return false;
    const named = grammar.determiners.has(before.fold) || grammar.bodies.has(before.fold) || grammar.labels.has(before.fold) || nouns.has(before.fold);
    return named && (grammar.finite.has(next.lower) || this.lexicon.forms.has(next.lower) || this.own.CLITIC_OF_MARKED!.has(next.fold));
  }

  /** The end of the noun phrase that begins at `at`: determiner, noun, adjectives, "de" complements, names beside it. */
  phraseEnd(at: number, limit: number): number {
    const { grammar, forms } = this.lexicon;
    const { own } = this;
    let end = at;
    const stop = Math.min(limit, at + PHRASE_LENGTH);
    while (end < stop) {
      // "told Lake News the mayor …": another phrase begins
      if (end > at && this.opensAnother(end)) break;
      const mention = this.mentionEnd(end);
      // "à l’AFP un responsable de la douane": an office with its article begins a phrase of its own
      if (mention > end && end > at && this.opensAnew(end)) break;
      if (mention > end) {
        end = Math.min(mention, limit);
        continue;
      }
      const unit = this.units[end]!;
      if (unit.type === 'number') {
        end += this.numberLength(end, stop);
        continue;
      }
      // "Department of … (Dirco) director-general"
      if (
        !grammar.headFirst &&
        unit.fold === '(' &&
        this.units[end + 2]?.fold === ')' &&
        this.units[end + 3]?.type === 'word' &&
        !this.units[end + 3]!.capital &&
        grammar.isPerson(this.units[end + 3]!.fold)
      ) {
        end += 3;
        continue;
      }
      const owner = end > at && this.isGenitive(end) && this.units[end - 1]!.end === unit.start;
      if ((unit.fold === '/' || owner) && end > at && this.units[end + 1]?.type === 'word') {
        end++;
        continue;
      }
      // "Les « gilets jaunes » affirment", "l’hebdomadaire « Le Fleuve » écrit"
      if (unit.type === 'marked' && end > at && this.isMarkedName(end)) {
        end++;
        continue;
      }
      if (unit.type !== 'word') {
        // "Gen. Tiani", "M. Macron"
        if (
          unit.fold === '.' &&
          end > at &&
          this.units[end - 1]!.end === unit.start &&
          end + 1 < limit &&
          (this.units[end + 1]!.capital || (SUBJECT.NAME_PARTICLE.has(this.units[end + 1]!.fold) && this.units[end + 2]?.capital === true)) &&
          (this.units[end - 1]!.capital || SUBJECT.SHORT_TITLE.has(this.units[end - 1]!.fold)) &&
          this.units[end - 1]!.end - this.units[end - 1]!.start <= 5
        ) {
          end++;
          continue;
        }
        break;
      }
      if (end > at) {
        const word = unit.fold;
        if (grammar.relatives.has(word) && !SUBJECT.OR_WHERE.has(word)) break;
        // "told the inquiry how the boat sank"
        if (own.OPENS_A_QUESTION?.has(word)) break;
        // "told the hearing he had seen no lights"
        if (!unit.capital && (own.SUBJECT_PRONOUN?.has(word) || own.PRONOUN_AND_VERB?.test(word))) break;
        if (grammar.complement.has(word)) {
          end++;
          continue;
        }
        // "directeur par intérim", "commandant en chef", "président à vie", "un colonel à la retraite"
        const tail = this.setTail(end);
        if (tail > 0) {
          end += tail;
          continue;
        }
        if (SUBJECT.OF_OFFICE.has(word)) {
          end++;
          continue;
        }
        // "ministre délégué à la …", "ambassadeur au Burkina", "conseiller en …": the office goes on behind these nouns only
        if (SUBJECT.OFFICE_PREPOSITION.has(word) && SUBJECT.OPEN_OFFICE.has(this.units[end - 1]!.fold)) {
          end++;
          continue;
        }
        // "an adviser to the president", "the lawyer for Issa Barkoum"
        if (own.ATTACHES?.has(word) && grammar.attached.has(this.units[end - 1]!.fold) && end + 1 < limit && this.beginsPhrase(end + 1)) {
          end++;
          continue;
        }
        if (SUBJECT.AND.has(word) || word === '&') {
          // "X et Y ont déclaré": goes on where another phrase of people begins
          // "les prêcheuses et prêcheurs"
          const plural =
            end + 1 < limit &&
            own.ENDS_JOINED?.test(this.units[end - 1]!.fold) &&
            own.ENDS_JOINED.test(this.units[end + 1]!.fold) &&
            this.isPlainWord(end + 1) &&
            !grammar.prepositions.has(this.word(end + 2));
          if (end + 1 >= limit || (!plural && !this.beginsPhrase(end + 1) && !grammar.complement.has(this.units[end + 1]!.fold))) break;
          end++;
          continue;
        }
        // "une radio plus prudente que les autres"
        const compared = this.comparison(end, limit);
        if (compared > end) {
          end = compared;
          break;
        }
        // "people familiar with the talks", "two officials briefed on the raid": what ties them to it
        const tied = unit.capital ? undefined : own.TIED?.get(word);
        if (tied?.includes(this.word(end + 1)) && end + 2 < limit && this.beginsPhrase(end + 2)) {
          end = this.phraseEnd(end + 2, limit);
          break;
        }
        if (grammar.met.has(word) && grammar.prepositions.has(this.word(end + 1)) && grammar.isPerson(this.headBefore(at, end))) break;
        // "the following speaker"
        if (SUBJECT.LIKE_ADJECTIVE.has(word) && grammar.determiners.has(this.units[end - 1]!.fold)) {
          end++;
          continue;
        }
        // "Grace Bah", "Or Massaga": a name, not a preposition
        const named = unit.capital && this.units[end + 1]?.type === 'word' && this.units[end + 1]!.capital;
        if (!named && (grammar.prepositions.has(word) || grammar.subordinators.has(word) || grammar.coordinators.has(word))) break;
        // "des vendeurs filmés par", "un prêtre présent à", "a survey of mayors conducted during the summer": what befell them ends the phrase
        const after = this.units[end + 1];
        if (
          end > at + 1 &&
          !unit.capital &&
          own.BEFELL.test(unit.lower) &&
          !grammar.isPerson(word) &&
          !grammar.determiners.has(this.units[end - 1]!.fold) &&
          after?.type === 'word' &&
          (own.BEHIND_BEFELL.has(after.fold) || own.DATED?.test(unit.lower)) &&
          !SUBJECT.OPEN_OFFICE.has(word)
        )
          break;
        // "le début de l’année", but "a dit le maire lundi"
        if (
          grammar.temporal.has(word) &&
          !unit.capital &&
          !(SUBJECT.YEARS.has(word) && this.units[end - 1]!.type === 'number') &&
          !grammar.determiners.has(this.units[end - 1]!.fold) &&
          !grammar.complement.has(this.units[end - 1]!.fold)
        )
          break;
        if (
          (grammar.isGerund(word) && !own.NO_GERUND?.test(word) && !grammar.isPerson(word) && !grammar.determiners.has(this.units[end - 1]!.fold)) ||
          (grammar.adverbs.has(word) && !(own.ADJECTIVE_ADVERB.test(word) && grammar.determiners.has(this.units[end - 1]!.fold)))
        )
          break;
        // "Some of the injured accused", "the wounded said"
        // "une dépêche de l’agence"
        const noun = own.NAMES_PEOPLE
          ? own.NAMES_PEOPLE.test(unit.lower) && own.BEFORE_PEOPLE!.has(this.units[end - 1]!.fold)
          : grammar.documents.has(word) && grammar.determiners.has(this.units[end - 1]!.fold);
        if ((grammar.finite.has(unit.lower) || grammar.endsFinite(unit.lower)) && !unit.capital && !noun) break;
        // "residents prepare to vote"
        if (
          !unit.capital &&
          grammar.mayBeFinite(unit.lower) &&
          grammar.endsPlural.test(this.units[end - 1]!.fold) &&
          grammar.isPerson(this.units[end - 1]!.fold) &&
          !SUBJECT.ENDS_PAST.test(unit.lower)
        )
          break;
        // "The colonel scolded": a past that is in no list
        if (own.PAST?.test(unit.lower) && !unit.capital && !grammar.isPerson(word) && this.endsPerson(at, end)) break;
        if (
          grammar.determiners.has(word) &&
          !grammar.complement.has(this.units[end - 1]!.fold) &&
          !SUBJECT.LEADS_TO_ARTICLE.has(this.units[end - 1]!.fold) &&
          this.units[end - 1]!.type === 'word' &&
          !grammar.determiners.has(this.units[end - 1]!.fold)
        )
          break;
        if (SUBJECT.ENDS_PHRASE.has(word)) break;
        // a speech verb ends the phrase, unless it reads as a noun ("le chargé de", "le juge")
        const readings = forms.get(unit.lower);
        // "un rapport publié lundi": the participle of a verb of speech tells of the document, and ends its phrase
        if (
          readings?.some((r) => r.mood === 'K') &&
          !unit.capital &&
          !grammar.isPerson(word) &&
          !grammar.determiners.has(this.units[end - 1]!.fold) &&
          end > at + 1 &&
          !SUBJECT.DENIES_PARTICIPLE.has(this.units[end - 1]!.fold) &&
          SUBJECT.ENDS_PARTICIPLE.test(unit.lower)
        )
          break;
        if (readings?.some((r) => r.mood === 'P' || r.mood === 'I' || r.mood === 'S' || r.mood === 'F') && !grammar.isPerson(word) && !unit.capital) {
          const afterNoun = !grammar.determiners.has(this.units[end - 1]!.fold) && !grammar.complement.has(this.units[end - 1]!.fold);
          // "a new report says": a noun before its verb
          const next = this.units[end + 1];
          const noun =
            grammar.nounsLikeVerbs &&
            grammar.nounLike.has(word) &&
            (!next || next.type === 'punct' || grammar.relatives.has(next.fold) || (next.type === 'word' && this.finiteBetween(end + 1, end + 2)));
          // "a new report from the government says"
          const told = grammar.documents.has(word) && own.BEFORE_DOCUMENT?.has(this.units[at]!.fold) && this.isPlainWord(end - 1);
          if (afterNoun && !noun && !told && readings.some((r) => this.lexicon.verbs.has(r.lemma) || SUBJECT.AUXILIARY.has(r.lemma))) break;
        }
      }
      end++;
    }
    // never end on a connecting word
    while (end > at + 1 && (grammar.complement.has(this.units[end - 1]!.fold) || SUBJECT.NEVER_LAST.has(this.units[end - 1]!.fold))) end--;
    return end;
  }

  /** The sign behind a plural that has what follows: "the traders’ association". */
  private isGenitive(at: number): boolean {
    return /^['’]$/.test(this.units[at]!.fold) && SUBJECT.ENDS_S.test(this.word(at - 1));
  }

  /** How many words of "par intérim", "à la retraite" stand here; 0 for none. */
  private setTail(at: number): number {
    const first = this.units[at]!.fold;
    if (!SUBJECT.OPENS_SET_TAIL.has(first)) return 0;
    const two = `${first} ${this.word(at + 1)}`;
    if (SUBJECT.SET_TAIL.has(two)) return 2;
    return SUBJECT.SET_TAIL.has(`${two} ${this.word(at + 2)}`) ? 3 : 0;
  }

  /** Does an article stand at a unit, behind a word that neither joins nor governs it? */
  private opensAnew(at: number): boolean {
    const { grammar } = this.lexicon;
    const unit = this.units[at];
    const before = this.units[at - 1]!;
    if (!unit || !this.own.OPENS_ANEW?.has(unit.fold) || unit.capital || before.type !== 'word') return false;
    return (
      !grammar.determiners.has(before.fold) &&
      !grammar.complement.has(before.fold) &&
      !grammar.prepositions.has(before.fold) &&
      !SUBJECT.JOINS_ARTICLE.has(before.fold)
    );
  }

  /** The end of "plus prudente que les autres", "aussi anciens que lui", or `at`. */
  private comparison(at: number, limit: number): number {
    const { grammar } = this.lexicon;
    if (!this.own.COMPARES?.has(this.units[at]!.fold) || at + 3 >= limit) return at;
    if (!this.isPlainWord(at + 1) || !grammar.complementisers.has(this.units[at + 2]!.fold)) return at;
    const other = this.units[at + 3]!.fold;
    if (SUBJECT.STRESSED.has(other)) return at + 4;
    return grammar.determiners.has(other) ? this.phraseEnd(at + 3, limit) : at;
  }

  /** Does a determiner at `at` open a phrase of its own, right behind a word that leads to none? */
  private opensAnother(at: number): boolean {
    const { grammar } = this.lexicon;
    const before = this.units[at - 1]!;
    if (!this.own.OPENS_ANOTHER?.has(this.units[at]!.lower) || this.units[at]!.capital || before.type !== 'word') return false;
    return !(
      grammar.complement.has(before.fold) ||
      grammar.prepositions.has(before.fold) ||
      grammar.coordinators.has(before.fold) ||
      grammar.determiners.has(before.fold) ||
      SUBJECT.BEFORE_ARTICLE.has(before.fold)
    );
  }

  /** A single capital that a full stop touches, or a short title. */
  private isInitial(at: number): boolean {
    const unit = this.units[at];
    const stop = this.units[at + 1];
    if (unit?.type !== 'word' || !unit.capital || stop?.start !== unit.end) return false;
    return unit.end - unit.start === 1 || SUBJECT.SHORT_TITLE.has(unit.fold);
  }

  /** The subject pronoun at a unit, not the owner of what follows: "her lawyer". */
  private pronounAt(at: number): { readonly gender?: 'm' | 'f'; readonly plural: boolean; readonly thing?: boolean } | undefined {
    const { grammar } = this.lexicon;
    const unit = this.units[at]!;
    const next = this.units[at + 1];
    if (
      SUBJECT.PRONOUN_OR_WHOSE.has(unit.fold) &&
      next?.type === 'word' &&
      !grammar.prepositions.has(next.fold) &&
      !grammar.adverbs.has(next.fold) &&
      !grammar.finite.has(next.lower)
    )
      return undefined;
    return unit.type === 'word' ? grammar.pronouns.get(unit.fold) : undefined;
  }

  /** Does a noun for somebody or a name end before unit `end`? */
  private endsPerson(from: number, end: number): boolean {
    const before = this.units[end - 1]!;
    if (this.lexicon.grammar.isPerson(before.fold)) return true;
    return before.capital && end - 1 >= from && !this.lexicon.grammar.determiners.has(before.fold);
  }

  /** "a tax that traders said": behind a noun that opens a relative. */
  private isRelativeThat(at: number): boolean {
    const { grammar } = this.lexicon;
    const before = this.units[at - 1];
    if (before?.type !== 'word' || grammar.prepositions.has(before.fold) || grammar.coordinators.has(before.fold) || grammar.determiners.has(before.fold))
      return false;
    return grammar.endsPlural.test(this.word(at + 1)) && !this.finiteBetween(at - 1, at);
  }

  /** "12-year-old" and "71%" are one word each (units). */
  private numberLength(at: number, stop: number): number {
    const [, sign, word] = [this.units[at]!, this.units[at + 1], this.units[at + 2]];
    if (!sign || at + 1 >= stop || sign.start !== this.units[at]!.end) return 1;
    if (sign.fold === '%') return 2;
    return sign.fold === '-' && word?.type === 'word' && word.start === sign.end && at + 2 < stop ? 3 : 1;
  }

  /** The first noun for somebody in units [from, to), folded. */
  private headBefore(from: number, to: number): string {
    for (let i = from; i < to; i++) if (this.lexicon.grammar.isPerson(this.units[i]!.fold)) return this.units[i]!.fold;
    return '';
  }

  /** A lower-case word of no closed class: an adjective, before a noun. */
  isPlainWord(at: number): boolean {
    const { grammar, forms } = this.lexicon;
    const unit = this.units[at];
    // a text may end before it
    if (unit?.type !== 'word' || unit.capital) return false;
    const closed =
      grammar.prepositions.has(unit.fold) || grammar.subordinators.has(unit.fold) || grammar.coordinators.has(unit.fold) || grammar.relatives.has(unit.fold);
    return (
      !closed &&
      !grammar.determiners.has(unit.fold) &&
      !grammar.adverbs.has(unit.fold) &&
      !grammar.finite.has(unit.lower) &&
      !grammar.pronouns.has(unit.fold) &&
      !grammar.nobody.has(unit.fold) &&
      !forms.has(unit.lower)
    );
  }

  private isAdverb(at: number): boolean {
    const { grammar } = this.lexicon;
    const unit = this.units[at]!;
    if (unit.type !== 'word') return false;
    if (grammar.adverbs.has(unit.fold)) return true;
    return (this.own.ENDS_ADVERB ?? SUBJECT.ENDS_ADVERB).test(unit.fold) && !grammar.isPerson(unit.fold) && !grammar.determiners.has(this.word(at - 1));
  }

  /** What was read left of the verbs of one sentence; a long one asks for the same again and again. */
  private readonly lefts = new Map<string, Subject>();
  private leftsOf = -1;

  /** Subject left of a verb group that begins at `first`, or what it inherits. */
  left(cue: VerbCue, sentence: MatrixSentence): Subject {
    if (this.leftsOf !== sentence.first) {
      this.lefts.clear();
      this.leftsOf = sentence.first;
    }
    const key = `${cue.first} ${this.floor} ${sentence.last} ${cue.form} ${cue.plural}`;
    let subject = this.lefts.get(key);
    if (!subject) {
      subject = this.readLeft(cue, sentence);
      this.lefts.set(key, subject);
    }
    return subject;
  }

  private readLeft(cue: VerbCue, sentence: MatrixSentence): Subject {
    const { grammar } = this.lexicon;
    let at = cue.first - 1;
    const { units, own } = this;
    // "le même reconnaît que"
    if (SUBJECT.THE_SAME.has(this.word(at)) && SUBJECT.BEFORE_SAME.has(this.word(at - 1)))
      return { type: 'pronoun', at: at - 1, gender: SUBJECT.FEMININE.has(units[at - 1]!.fold) ? 'f' : 'm', plural: false };
    while (at >= sentence.first && this.isAdverb(at) && !grammar.pronouns.has(units[at]!.fold) && !units[at]!.capital) at--;
    if (at < sentence.first) return cue.form === 'finite' ? NONE : { type: 'inherit' };
    const unit = units[at]!;
    if (unit.type === 'word') {
      const pronoun = grammar.pronouns.get(unit.fold);
      if (pronoun && !SUBJECT.NO_SUBJECT.has(unit.fold)) return { type: 'pronoun', at, ...pronoun };
      const relative = SUBJECT.NOBODY_OR_RELATIVE.has(unit.fold) || (SUBJECT.WHO.has(unit.fold) && at > sentence.first);
      // "One says she was stopped"
      if (own.ONE?.has(unit.fold) && unit.capital && at === sentence.first) return { type: 'phrase', first: at, last: at + 1 };
      if (grammar.nobody.has(unit.fold) && !relative) return { type: 'nobody', at };
      const latter = this.latter(at - 1);
      if (latter) return latter;
      // "six men in uniform, one of whom says"
      if (SUBJECT.WHOM.has(unit.fold) && grammar.complement.has(this.word(at - 1))) return this.antecedent(at - 3, sentence);
      if (own.SUBJECT_RELATIVE.has(unit.fold)) {
        const apart = grammar.relativesApart
          ? (this.agedBefore(at, sentence) ?? this.somebodyBefore(at - 1, sentence, own.PERSON_RELATIVE.has(unit.fold)))
          : null;
        return apart ?? this.antecedent(at - 1, sentence);
      }
      if (SUBJECT.SAME_SUBJECT.has(unit.fold)) return { type: 'inherit' };
    }
    // "X, qui depuis Paris a indiqué": an adjunct between relative and verb
    let commas = 0;
    for (let i = at; i > Math.max(sentence.first, at - RELATIVE_REACH); i--) {
      const word = units[i]!;
      if (word.fold === ',' && commas < 2) {
        commas++;
        continue;
      }
      if (word.type === 'punct' || word.type === 'marked' || this.finiteBetween(i, i + 1)) break;
      // "à qui le maire avait promis": his, not theirs
      if (own.GOVERNED_RELATIVE?.has(word.fold) && grammar.prepositions.has(this.word(i - 1))) {
        const own = this.firstPhrase(i + 1, at + 1);
        if (own.type === 'phrase' || own.type === 'pronoun') return own;
        break;
      }
      // "The suspects, who police say crossed the border": theirs
      if (own.FREE_RELATIVE?.has(word.fold) && i < at && commas === 0) {
        const own = (this.beginsPhrase(i + 1) || this.isPlainWord(i + 1)) && this.phraseEnd(i + 1, at + 1) === at + 1 && this.headBefore(i + 1, at + 1) !== '';
        if (own) return { type: 'phrase', first: i + 1, last: at + 1 };
      }
      if (own.PERSON_RELATIVE.has(word.fold) && commas !== 1) return this.antecedent(i - 1, sentence);
    }
    // "Rep. Anna Dorval, D-N.M., said": a party and a state
    const party = /^[,)]$/.test(unit.fold) ? this.partyBegin(at, sentence.first) : -1;
    if (party > sentence.first) return this.readLeft({ ...cue, first: party }, sentence);
    // "Rep. Anna Dorval (R-N.Y.) said": what stands in brackets tells more of the subject
    const bracket = unit.fold === ')' ? this.bracketBegin(at, sentence.first) : -1;
    if (bracket > sentence.first) {
      const before = this.readLeft({ ...cue, first: bracket }, sentence);
      if (before.type === 'phrase' && (grammar.subjectsTouch || before.last === bracket)) return before;
    }
    // "China snubs Omar Vesin, says …": a heading goes on with its own subject
    if (unit.fold === ',' && cue.form === 'finite' && units[sentence.last - 1]!.type === 'word') {
      const own = this.headingSubject(sentence.first, at);
      if (own) return own;
    }
    // "Those around the president say": all that stands up to the verb
    const those = Math.max(sentence.first, this.floor);
    if (own.THOSE_WHO?.has(units[those]!.fold) && at > those && at - those < OWNER_REACH && !this.finiteBetween(those + 1, at + 1)) {
      const who = units[those + 1]!;
      if (
        grammar.prepositions.has(who.fold) ||
        grammar.around.has(who.fold) ||
        grammar.near.has(who.fold) ||
        grammar.isGerund(who.fold) ||
        grammar.endsPast?.(who.lower)
      )
        return { type: 'phrase', first: those, last: at + 1 };
    }
    // "Nobody at the firm, which employs 300, has ever said"
    if (unit.fold === ',' && own.NOT_ONE?.has(units[sentence.first]!.fold)) return { type: 'nobody', at: sentence.first };
    if (grammar.subjectsTouch && /^[,–—-]$/.test(unit.fold) && unit.type === 'punct') {
      const aside = this.beforeAside(at, sentence);
      if (aside) return aside;
    }
    // "71% say that": of those who were asked
    if (unit.fold === '%' && units[at - 1]?.type === 'number' && at > sentence.first) return { type: 'phrase', first: at - 1, last: at + 1 };
    const clause = this.clauseStart(at, sentence);
    if (grammar.subjectsTouch) {
      const counted = this.countedSubject(at, Math.max(sentence.first, this.floor));
      if (counted) return counted;
      const owner = this.relativeOwner(at, Math.max(sentence.first, this.floor));
      if (owner) return owner;
      // "CLAUSE, witnesses told AP", "after Macron announced": the phrase that touches the verb is its subject
      const least = Math.max(sentence.first, this.floor);
      let start = -1;
      for (let i = at; i >= least && i > at - TOUCHING_REACH; i--) {
        const word = units[i]!;
        // "the traders’ association"
        if (units[i - 1]?.type === 'word' && this.isGenitive(i)) continue;
        // "George W. Lowly", "J. D. Lowly"
        if (word.fold === '.' && this.isInitial(i - 1)) continue;
        if (word.type === 'punct' && [1, 2, 3, 4, 5, 6].some((back) => i - back >= least && this.mentionEnd(i - back) > i)) continue;
        // "The met office said": no verb behind an article
        const noun = i > least && SUBJECT.BEFORE_MODIFIER.has(units[i - 1]!.fold);
        if (word.type === 'punct' || word.type === 'marked' || (i < at && !noun && this.finiteBetween(i, i + 1))) break;
        // "the day that the commission confirmed": no determiner
        const opensThat = i === sentence.first && word.capital;
        if (grammar.complementisers.has(word.fold) && !opensThat && (grammar.determiners.has(this.word(i + 1)) || this.isRelativeThat(i))) break;
        // "On Tuesday France said"
        if (word.capital && (grammar.temporal.has(word.fold) || grammar.connectives.has(word.fold)) && !this.isDaily(i - 1)) {
          // "a poll on November 14th found"
          if (start === i + 1 && units[start]!.type === 'number') start = -1;
          break;
        }
        if ((this.beginsPhrase(i) || this.isDocumentAt(i, at)) && this.phraseEnd(i, at + 1) >= at + 1) start = i;
      }
      // "local officials said": adjectives before the noun belong to it
      const head = start;
      // but "In its annual review the watchdog said", "told the chamber two of the wells had"
      while (start > least && !(start === head && grammar.determiners.has(this.word(head))) && this.isPlainWord(start - 1)) start--;
      // "residents and a local official told"
      if (start > least + 1 && own.AND.has(units[start - 1]!.fold)) {
        let joined = start - 2;
        while (
          joined > least &&
          units[joined - 1]!.type === 'word' &&
          !this.finiteBetween(joined - 1, joined) &&
          !grammar.prepositions.has(units[joined - 1]!.fold)
        )
          joined--;
        const both = this.beginsPhrase(joined) && (joined === least || units[joined - 1]!.fold === ',') && grammar.isPerson(units[start - 2]!.fold);
        if (both) return { type: 'phrase', first: joined, last: at + 1 };
        // "Supporters of the movement and President X announced": theirs, as long as nobody can tell that he is one more
        const group = grammar.determiners.has(units[least]!.fold) ? least + 1 : least;
        const { fold: people } = units[group]!;
        if (group + 2 < start && grammar.isPerson(people) && grammar.endsPlural.test(people) && grammar.complement.has(this.word(group + 1)))
          return { type: 'phrase', first: least, last: at + 1 };
      }
      // "Burkina Faso, Mali and Niger declared": the first of a list of names
      while (start > least + 1 && units[start - 1]!.fold === ',' && this.mentionEnd(start) <= at && this.joinsNames(start, at + 1)) {
        const first = this.nameEndingAt(start - 1, least);
        if (first < 0) break;
        start = first;
      }
      const opener = units[start - 1];
      const named = opener?.fold === ',' ? this.nameBefore(start, at, least) : null;
      if (named) return named;
      const doer = opener?.type === 'word' && grammar.isGerund(opener.fold) ? this.doerBefore(start - 1, least, this.somebodyIn(start, at + 1)) : null;
      if (doer) return doer;
      // "authorized to brief reporters said": the object of a verb is no subject
      const object = opener?.type === 'word' && (this.lexicon.forms.has(opener.lower) || grammar.infinitiveMark?.has(this.word(start - 2)));
      const inside = object || (opener?.type === 'word' && grammar.prepositions.has(opener.fold) && !SUBJECT.OPENS_A_CLAUSE.has(opener.fold));
      // "Traders in Gao, Mopti and Lemra said"
      if (opener?.fold === ',' && !grammar.determiners.has(units[start]!.fold) && units.slice(start, at).some(({ fold }) => own.AND.has(fold))) {
        const placed = this.placedSubject(least, at);
        if (placed) return placed;
      }
      // "Anna Dorval of Columbia, South Carolina says": where somebody is from
      if (start > least + 3 && opener?.fold === ',') {
        const person = Math.max(sentence.first, this.floor);
        const end = this.personAt(person) ? this.mentionEnd(person) : -1;
        if (end > person && SUBJECT.FROM_A_PLACE.has(this.word(end)) && end < start && !this.finiteBetween(end, start - 1) && start - end <= 5)
          return { type: 'phrase', first: person, last: end };
      }
      if (start < 0 || inside) {
        const opening = this.modifiedSubject(at, least) ?? this.beforeRelative(at, sentence) ?? (inside ? this.placedSubject(least, at) : null);
        if (opening) return opening;
      }
      if (start >= 0 && !inside && !this.isTemporal(start, at + 1))
        return start < head ? { type: 'phrase', first: start, last: this.phraseEnd(head, at + 1) } : this.firstPhrase(start, at + 1);
    }
    const touching = grammar.subjectsTouch ? null : this.secondClause(clause, at);
    if (touching) return touching;
    const found = this.firstPhrase(clause, at + 1);
    if (grammar.subjectsTouch || found.type !== 'phrase' || !cue.plural || this.mayBePlural(found)) return found;
    // "Les experts qui jugent la Chine et la Ligue arabe soulignent": a plural verb has a plural subject
    for (let i = found.first - 1; i > sentence.first; i--) {
      if (units[i]!.type === 'punct' && /^[;:]$/.test(units[i]!.fold)) break;
      if (!own.PERSON_RELATIVE.has(units[i]!.fold)) continue;
      const head = this.antecedent(i - 1, sentence);
      if (head.type === 'phrase' && this.mayBePlural(head)) return head;
    }
    return found;
  }

  /** "ce dernier", "cette dernière": the subject that begins here, or null. */
  private latter(at: number): Extract<Subject, { type: 'pronoun' }> | null {
    const latter = SUBJECT.BEFORE_LATTER.has(this.word(at)) ? SUBJECT.LATTER.exec(this.word(at + 1)) : null;
    return latter && { type: 'pronoun', at, gender: latter[1] ? 'f' : 'm', plural: latter[2] !== '' };
  }

  /** "About four in 10 voters say", "nearly half of them said", "at least 9 percent say": those who were counted, up to the verb. */
  private countedSubject(at: number, least: number): Subject | null {
    for (let i = Math.max(least, at - COUNTED_REACH); i <= at; i++) {
      const before = this.units[i - 1];
      if (i > least && before?.fold !== ',' && !this.lexicon.grammar.coordinators.has(before?.fold ?? '') && !SUBJECT.BEFORE_COUNTED.has(before?.fold ?? ''))
        continue;
      if (this.countedEnd(i, at + 1) === at + 1) return { type: 'phrase', first: i, last: at + 1 };
    }
    return null;
  }

  private countedEnd(from: number, limit: number): number {
    const { grammar } = this.lexicon;
    const word = (i: number): string => (i < limit ? this.units[i]!.fold : '');
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
  private isDocumentAt(i: number, at: number): boolean {
    const { fold, type } = this.units[i]!;
    return (
      i === at &&
      type === 'word' &&
      (SUBJECT.SEVERAL_DOCUMENTS.test(fold) || (SUBJECT.BARE_INQUIRY.has(fold) && !this.lexicon.grammar.determiners.has(this.word(i - 1)))) &&
      (this.lexicon.grammar.documents.has(fold) || this.lexicon.grammar.inquiries.has(fold))
    );
  }

  /** "La commission rejette le recours, l’opposition dénonce …": a phrase between a comma and the verb, behind a clause that has its own. */
  secondClause(from: number, at: number): Subject | null {
    let comma = at;
    while (comma > from && this.units[comma]!.type === 'word') comma--;
    if (comma <= from || comma === at || this.units[comma]!.fold !== ',' || !this.beginsPhrase(comma + 1)) return null;
    if (this.phraseEnd(comma + 1, at + 1) < at + 1 || this.isTemporal(comma + 1, at + 1)) return null;
    for (let i = from; i < comma; i++) if (this.lexicon.grammar.relatives.has(this.units[i]!.fold)) return null;
    if (this.finiteBetween(from, comma)) return { type: 'phrase', first: comma + 1, last: at + 1 };
    // "Sept blessés à Dori, le maire affirme": what stands before is no name that the phrase tells more of, and no part of a list
    const { grammar } = this.lexicon;
    const head = this.units[comma + 2];
    const body = grammar.determiners.has(this.units[comma + 1]!.fold) && head !== undefined && grammar.isPerson(head.fold);
    for (let i = comma + 1; i <= at; i++) if (SUBJECT.AND_OR.has(this.units[i]!.fold)) return null;
    let named = false;
    for (let i = from; i < comma; i++)
      if (
        this.personAt(i) ||
        (grammar.isPerson(this.units[i]!.fold) &&
          i <= from + 2 &&
          this.units[from]!.type === 'word' &&
          !grammar.quantities.has(this.units[from]!.fold) &&
          !SUBJECT.NUMERAL.has(this.units[from]!.fold))
      )
        named = true;
    return body && !named ? { type: 'phrase', first: comma + 1, last: at + 1 } : null;
  }

  /** May a noun phrase take a plural verb? Only one that opens with a singular word and joins nothing may not. */
  private mayBePlural({ first, last }: Extract<Subject, { type: 'phrase' }>): boolean {
    if (!SUBJECT.SINGULAR.has(this.units[first]!.fold)) return true;
    for (let i = first; i < last; i++) if (SUBJECT.AND_OR.has(this.units[i]!.fold) || this.lexicon.grammar.quantities.has(this.units[i]!.fold)) return true;
    return this.units[last]?.fold === ',' || this.own.AND.has(this.word(last));
  }

  /** "CLAUSE, a source close to the army said", "“Q,” a guard who fled told …": somebody behind a comma or marks, with what tells more up to the verb. */
  private modifiedSubject(at: number, least: number): Subject | null {
    const { grammar } = this.lexicon;
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
      const led = SUBJECT.CLOSE.has(this.units[last - 1]!.fold) && SUBJECT.BEHIND_CLOSE.has(opener);
      if (last > at || !this.headBefore(i, last) || !(led || SUBJECT.TELLS_MORE.has(opener) || grammar.isGerund(opener))) continue;
      if (!SUBJECT.WHO.has(opener) && this.finiteBetween(last, at + 1)) continue;
      const whole = led || SUBJECT.TELLS_TO_THE_VERB.has(opener) ? at + 1 : last;
      return { type: 'phrase', first: i, last: whole };
    }
    return null;
  }

  /** "CLAUSE, Awa Bolo, the group's director said": the person between commas before what she is, units [start, at], or null. */
  private nameBefore(start: number, at: number, least: number): Subject | null {
    const { grammar } = this.lexicon;
    let own = at;
    while (own > start && !SAID.GENITIVE.test(this.units[own - 1]!.fold)) own--;
    const head = this.headBefore(own, at + 1);
    const first = this.nameEndingAt(start - 1, least);
    const before = this.units[first - 1];
    if (first < 0 || !before || !this.personAt(first) || !(before.fold === ',' || before.type === 'marked') || !head || grammar.bodies.has(head)) return null;
    const role = grammar.definite.has(this.units[start]!.fold) && !this.units[start + 1]?.capital && !SUBJECT.ENDS_S.test(this.units[at]!.fold);
    // "He replaced the coach, Awa Bolo, the minister said"
    const apposed = this.units[first - 2]?.type === 'word' && grammar.isPerson(this.units[first - 2]!.fold);
    return role && !apposed ? { type: 'phrase', first, last: start - 1 } : null;
  }

  /** "A man mending a net said", "The unit guarding the bridge said": who opens the clause, right before the participle at `at`; `other`: somebody stands behind it. */
  private doerBefore(at: number, least: number, other: boolean): Subject | null {
    let first = at;
    while (first > least && this.units[first - 1]!.type === 'word') first--;
    const whole = this.beginsPhrase(first) && this.phraseEnd(first, at) === at;
    const somebody = whole && (this.headBefore(first, at) !== '' || (!other && this.lexicon.grammar.definite.has(this.units[first]!.fold)));
    return somebody ? { type: 'phrase', first, last: at } : null;
  }

  private somebodyIn(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.isMention(i) || this.lexicon.grammar.isPerson(this.units[i]!.fold)) return true;
    return false;
  }

  /** "Traders in Gao, Mopti and Lemra said": the plural that opens the clause, where nothing but its places stands behind it. */
  private placedSubject(from: number, at: number): Subject | null {
    let first = from;
    while (first < at && (this.lexicon.grammar.connectives.has(this.units[first]!.fold) || this.lexicon.grammar.coordinators.has(this.units[first]!.fold)))
      first++;
    if (!this.beginsPhrase(first) || this.lexicon.grammar.pronouns.has(this.units[first]!.fold)) return null;
    const last = this.phraseEnd(first, at);
    const places = SUBJECT.BEFORE_A_PLACE.has(this.word(last));
    // "Phone records obtained by the paper show"
    const made = this.lexicon.grammar.prepositions.has(this.word(last + 1)) && SUBJECT.MADE.test(this.word(last));
    const paper = this.units.slice(first, last).some(({ fold }) => this.lexicon.grammar.documents.has(fold) || this.lexicon.grammar.evidence.has(fold));
    if (made && paper && !this.finiteBetween(last + 1, at + 1)) return { type: 'phrase', first, last };
    return places && this.headBefore(first, last) && !this.finiteBetween(last, at + 1) ? { type: 'phrase', first, last } : null;
  }

  /** The comma or bracket before "D-N.M.", "R-South Dakota" that ends at `close`, or -1. */
  private partyBegin(close: number, least: number): number {
    const { PARTY, PARTY_AND_STATE } = this.own;
    if (!PARTY || !PARTY_AND_STATE) return -1;
    const opens = this.units[close]!.fold === ')' ? '(' : ',';
    for (let i = close - 1; i > Math.max(least, close - 9); i--) {
      const next = this.units[i + 1]!;
      if (this.units[i]!.fold === opens)
        return next.capital && (PARTY_AND_STATE.test(next.fold) || (PARTY.test(next.fold) && /^[-–]$/.test(this.word(i + 2)))) ? i : -1;
    }
    return -1;
  }

  /** The bracket that the one at `close` closes, at most so far as a party and a state need, or -1. */
  private bracketBegin(close: number, least: number): number {
    for (let i = close - 1; i > Math.max(least, close - 9); i--) if (this.units[i]!.fold === '(') return i;
    return -1;
  }

  /** Are units [from, to) names that "and" joins? */
  private joinsNames(from: number, to: number): boolean {
    const { own } = this;
    const first = this.mentionEnd(from);
    if (first <= from) return false;
    if (first === to) return true;
    return (
      (own.AND.has(this.units[first]!.fold) || /^[&,]$/.test(this.units[first]!.fold)) &&
      (this.joinsNames(first + 1, to) || (this.units[first]!.fold === ',' && own.AND.has(this.word(first + 1)) && this.joinsNames(first + 2, to)))
    );
  }

  /** Where the name begins that ends before unit `end`, or -1. */
  private nameEndingAt(end: number, least: number): number {
    for (let i = end - 1; i >= Math.max(least, end - 6); i--) if (this.mentionEnd(i) === end) return i;
    return -1;
  }

  /** "A security official who was not authorized to brief reporters said": the phrase that opens the sentence, where a relative clause stands behind it. */
  private beforeRelative(at: number, sentence: MatrixSentence): Subject | null {
    const first = Math.max(sentence.first, this.floor);
    if (!this.beginsPhrase(first) || this.lexicon.grammar.pronouns.has(this.units[first]!.fold)) return null;
    const last = this.phraseEnd(first, at);
    // "A source close to the minister who asked not to be named"
    let end = last;
    for (let i = 0; i < 2 && end + 1 < at && this.lexicon.grammar.prepositions.has(this.units[end]!.fold); i++) end = this.phraseEnd(end + 1, at);
    return SUBJECT.WHO_OR_WHICH.has(this.word(end)) ? { type: 'phrase', first, last } : null;
  }

  /** The name or phrase that opens a heading whose verb in the present stands right behind it, before `comma`. */
  private headingSubject(first: number, comma: number): Subject | null {
    const { THIRD } = this.own;
    if (!THIRD || !this.beginsPhrase(first)) return null;
    let last = this.mentionEnd(first) > first ? this.mentionEnd(first) : first + 1;
    if (last === first + 1 && this.lexicon.grammar.determiners.has(this.units[first]!.fold)) last++;
    const verb = this.units[last];
    if (last + 1 >= comma || verb?.type !== 'word' || verb.capital || !THIRD.test(verb.fold)) return null;
    for (let i = first; i < comma; i++) if (this.units[i]!.type !== 'word') return null;
    return { type: 'phrase', first, last };
  }

  /** "The militia that attacked the army claimed", "the bank which funds the dam said": who the relative clause right before the verb tells more of. */
  private relativeOwner(at: number, least: number): Subject | null {
    const { units } = this;
    const { grammar } = this.lexicon;
    for (let i = at; i > least && i > at - OWNER_REACH; i--) {
      const unit = units[i]!;
      if (unit.type !== 'word' && unit.type !== 'number') return null;
      // "The director of the school where Awa Bolo taught said": the relative clause has its verb
      if (SUBJECT.OBJECT_RELATIVE.has(unit.fold) || (SUBJECT.THAT_OR_WHICH.has(unit.fold) && units[i + 1]?.capital === true)) {
        const own =
          units[i - 1]!.type === 'word' &&
          this.finiteBetween(i + 2, at + 1) &&
          !this.lexicon.forms.has(units[i - 1]!.lower) &&
          !grammar.prepositions.has(units[i - 1]!.fold);
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
    const { grammar } = this.lexicon;
    for (let first = least; first < at; first++) {
      const lead = this.units[first - 1];
      const opens = first === least || lead!.type === 'punct' || grammar.coordinators.has(lead!.fold) || grammar.complementisers.has(lead!.fold);
      if (opens && this.beginsPhrase(first) && this.phraseEnd(first, at) === at) return { type: 'phrase', first, last: at };
    }
    return null;
  }

  /** "Aid workers, who asked not to be named …, said": the phrase that opens the sentence, where all between commas tells more of it. */
  private beforeAside(comma: number, sentence: MatrixSentence): Subject | null {
    const { grammar } = this.lexicon;
    let first = Math.max(sentence.first, this.floor);
    // "“Q,” a spokesman, who …, said", "X left; the driver, Y, said": behind the marks, in its own clause
    for (let i = first; i < comma; i++) if (this.units[i]!.type === 'marked' || this.units[i]!.fold === ';') first = i + 1;
    while (first < comma && (this.units[first]!.type === 'punct' || grammar.connectives.has(this.units[first]!.fold))) first++;
    const nearer =
      this.units[comma]!.fold === ','
        ? (this.nameBehindPhrase(sentence.first, comma) ?? this.namedAside(first, comma))
        : this.beforeDashes(first, comma, sentence);
    if (nearer) return nearer;
    if (!this.beginsPhrase(first) || grammar.pronouns.has(this.units[first]!.fold)) return null;
    const end = this.phraseEnd(first, comma);
    const opener = this.units[end + 1];
    const mark = this.word(end);
    const pair = this.units[comma]!.fold === ',' ? mark === ',' : /^[–—-]$/.test(mark);
    if (!pair || end >= comma || opener?.type !== 'word') return null;
    const tells =
      SUBJECT.OPENS_ASIDE.test(opener.fold) ||
      (SUBJECT.FOR.has(opener.fold) && SUBJECT.EXAMPLE.has(this.word(end + 2)) && comma - end <= 4) ||
      grammar.isGerund(opener.fold) ||
      // "The study, in the journal Waters, found": where it stands
      (SUBJECT.WHERE_IT_STANDS.has(opener.fold) &&
        this.units[comma]!.fold === ',' &&
        (grammar.determiners.has(this.units[first]!.fold) || this.personAt(first)) &&
        !this.finiteBetween(end + 1, comma)) ||
      (grammar.determiners.has(opener.fold) && !this.finiteOutsideRelative(end + 1, comma));
    return tells && !this.isTemporal(first, end) ? { type: 'phrase', first, last: end } : null;
  }

  /** "when Anna Dorval - who had heard it - accused him": the phrase right before the first of two dashes, where "who" stands behind it. */
  private beforeDashes(from: number, close: number, sentence: MatrixSentence): Subject | null {
    for (let i = close - 1; i > from; i--) {
      if (!/^[–—-]$/.test(this.units[i]!.fold) || this.units[i]!.type !== 'punct' || this.units[i - 1]!.end === this.units[i]!.start) continue;
      if (!SUBJECT.WHO_WHICH_WHOSE.has(this.units[i + 1]!.fold)) return null;
      const before = this.antecedent(i - 1, sentence);
      return before.type === 'phrase' ? before : null;
    }
    return null;
  }

  /** "CLAUSE, his aide, Anna Dorval, told …": a name between two commas, behind the phrase that it names. */
  private nameBehindPhrase(from: number, comma: number): Subject | null {
    let open = comma - 1;
    while (open > from && this.units[open]!.fold !== ',') open--;
    if (open <= from || !this.personAt(open + 1) || this.mentionEnd(open + 1) !== comma) return null;
    let first = open - 1;
    while (first > from && this.units[first]!.type === 'word') first--;
    const before = this.units[first]!;
    if (first <= from || !(before.fold === ',' || before.type === 'marked') || !this.beginsPhrase(first + 1) || this.phraseEnd(first + 1, open) !== open)
      return null;
    return this.headBefore(first + 1, open) && (before.type === 'marked' || this.finiteBetween(from, first))
      ? { type: 'phrase', first: first + 1, last: comma }
      : null;
  }

  /** "CLAUSE, Anna Dorval, a nurse, told …": a name between two commas, behind a clause, with what tells more of it up to `comma`. */
  private namedAside(from: number, comma: number): Subject | null {
    for (let i = comma - 1; i > from; i--) {
      const unit = this.units[i]!;
      if (unit.type === 'marked') return null;
      if (unit.fold !== ',') continue;
      let first = i - 1;
      while (first > from && this.units[first]!.type === 'word') first--;
      const opener = this.units[i + 1];
      const tells =
        opener?.type === 'word' &&
        (this.lexicon.grammar.determiners.has(opener.fold) || this.lexicon.grammar.isPerson(opener.fold) || SUBJECT.WHO_OR_WHOSE.has(opener.fold));
      while (first < i && SUBJECT.BEFORE_NAME.has(this.word(first + 1))) first++;
      const lead = this.units[first]!.fold;
      if (first <= from || !(/^[,'’"”]$/.test(lead) || SUBJECT.BEFORE_NAME.has(lead)) || !tells || this.finiteOutsideRelative(i + 1, comma)) continue;
      for (let at = first + 1; at < i; at++)
        if (
          (this.personAt(at) || this.isOutlet(at, i + 1, comma) || (SUBJECT.WHO.has(opener.fold) && this.headBefore(first + 1, i))) &&
          this.phraseEnd(first + 1, i) === i &&
          this.finiteBetween(from, first)
        )
          return { type: 'phrase', first: first + 1, last: i };
    }
    return null;
  }

  /** "the Lake Tribune, a local daily,": a capital, and behind the comma the noun for what tells. */
  private isOutlet(at: number, from: number, to: number): boolean {
    const { grammar } = this.lexicon;
    if (!this.units[at]!.capital || !SUBJECT.ARTICLE.has(this.units[from]!.fold)) return false;
    return this.units.slice(from + 1, Math.min(to, from + OUTLET_REACH)).some(({ fold }) => grammar.documents.has(fold) || grammar.bodies.has(fold));
  }

  /** Does a finite verb stand in units [from, to) before any "who": "a photographer who returned on Friday" has none? */
  private finiteOutsideRelative(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      if (this.lexicon.grammar.relatives.has(this.units[i]!.fold)) return false;
      if (this.finiteBetween(i, i + 1)) return true;
    }
    return false;
  }

  /** The noun phrase that ends at or before unit `at`, commas passed over: the source of "selon laquelle". */
  before(at: number, sentence: MatrixSentence): Subject {
    // an acronym in brackets stands between: "l’Association des … (Adec), selon laquelle"
    let end = at;
    while (end > sentence.first && this.units[end]!.type === 'punct' && this.units[end]!.fold !== ')') end--;
    if (this.units[end]!.fold !== ')') return this.antecedent(at, sentence);
    while (end > sentence.first && this.units[end]!.fold !== '(') end--;
    return this.antecedent(end, sentence);
  }

  /** "solicitors from Leeds in the UK, who", "a letter to the envoy, who": the nearest phrase before that is somebody, with what stands behind it. */
  private somebodyBefore(at: number, sentence: MatrixSentence, people: boolean): Subject | null {
    const { grammar } = this.lexicon;
    const { units } = this;
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
      const ownedByPerson = named && i - 2 > least && grammar.complement.has(before!.fold) && grammar.isPerson(units[i - 2]!.fold);
      if (inside || ownedByPerson) continue;
      const end = this.phraseEnd(i, at + 1);
      let person = named && this.personAt(i);
      for (let j = i; j < end && !person; j++)
        person =
          (named && this.personAt(j)) ||
          (people ? grammar.isPerson(units[j]!.fold) && !grammar.documents.has(units[j]!.fold) : grammar.documents.has(units[j]!.fold));
      if (person) return (named ? this.namedBefore(i, least) : null) ?? { type: 'phrase', first: i, last: end };
    }
    return null;
  }

  /** "Awa Bolo, 62, who": the person before an age. */
  private agedBefore(who: number, sentence: MatrixSentence): Subject | null {
    const { units } = this;
    if (units[who - 1]?.fold !== ',' || units[who - 2]?.type !== 'number' || units[who - 3]?.fold !== ',') return null;
    for (let i = who - 4; i > Math.max(sentence.first - 1, who - 9); i--)
      if (this.personAt(i) && this.mentionEnd(i) === who - 3) return { type: 'phrase', first: i, last: who - 3 };
    return null;
  }

  /** "Awa Bolo, 29, a mother of three, who", "Awa Bolo, head of the union, who": the person whom an apposition at `at` tells more of, or null. */
  private namedBefore(at: number, least: number): Subject | null {
    const { fold } = this.units[at]!;
    if (!(SUBJECT.ARTICLE.has(fold) || this.lexicon.grammar.isPerson(fold)) || this.units[at - 1]?.fold !== ',') return null;
    let end = at - 1;
    if (this.units[end - 1]?.type === 'number' && this.units[end - 2]?.fold === ',') end -= 2;
    for (let i = end - 1; i > Math.max(least - 8, end - 6) && i >= 0; i--)
      if (this.personAt(i) && this.mentionEnd(i) === end) return { type: 'phrase', first: i, last: end };
    return null;
  }

  /** The noun phrase that ends before a relative pronoun. */
  private antecedent(at: number, sentence: MatrixSentence): Subject {
    const { units } = this;
    const { grammar } = this.lexicon;
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
      if (this.lexicon.grammar.finite.has(before.lower) || this.lexicon.grammar.subordinators.has(before.fold)) break;
      const readings = this.lexicon.forms.get(before.lower);
      if (readings?.some((r) => r.mood !== 'W') && this.lexicon.verbs.has(readings[0]!.lemma) && !this.lexicon.grammar.isPerson(before.fold) && !before.capital)
        break;
      start--;
    }
    // "Éric Bolo, de l’Agence du fleuve, qui estime": the person before the comma
    if (!grammar.relativesApart && grammar.complement.has(units[start]!.fold) && units[start - 1]?.fold === ',') {
      for (let i = start - 2; i > sentence.first - 1 && i > start - 6; i--) {
        if (this.personAt(i) && this.mentionEnd(i) === start - 1) return { type: 'phrase', first: i, last: start - 1 };
      }
    }
    for (let i = start; i < end; i++) {
      if (!this.beginsPhrase(i) || this.phraseEnd(i, end) < end) continue;
      const previous = units[i - 1];
      if (previous && i > start && this.lexicon.grammar.complement.has(previous.fold)) continue;
      // "Les propos du ministre, qui a traité", "l’attention d’un passeur, qui lui dit": the person within
      const within = grammar.relativesApart ? -1 : this.personWithin(i, end, end <= at);
      if (within > 0) return { type: 'phrase', first: within, last: end };
      return { type: 'phrase', first: i, last: end };
    }
    return start < end ? this.firstPhrase(start, end) : NONE;
  }

  /** Where somebody begins within "les propos du ministre", "l’attention d’un passeur", whose head is a thing; else -1. */
  private personWithin(first: number, end: number, apart: boolean): number {
    const { grammar } = this.lexicon;
    const head = this.units[grammar.determiners.has(this.units[first]!.fold) ? first + 1 : first];
    if (!head || this.isMention(first) || this.isMention(first + 1) || grammar.isPerson(head.fold) || grammar.documents.has(head.fold)) {
      if (!head || !apart || !grammar.utterances.has(head.fold) || this.isMention(first)) return -1;
    }
    for (let i = first + 1; i + 1 < end; i++) {
      if (!grammar.complement.has(this.units[i]!.fold)) continue;
      // "les pressions de la femme et d’un homme"
      if (!apart && this.units.slice(i, end).some((unit) => this.own.AND.has(unit.fold))) return -1;
      const at = i + 1;
      const noun = grammar.determiners.has(this.units[at]!.fold) ? at + 1 : at;
      return grammar.isPerson(this.word(noun)) || this.personAt(at) ? at : -1;
    }
    return -1;
  }

  /** "celle qui confie": whom a pronoun before "qui" means. */
  private pointing(at: number): Subject | null {
    const word = this.units[at]!.fold;
    if (!this.own.THE_ONE_WHO?.has(word) || this.lexicon.grammar.complement.has(this.word(at - 1))) return null;
    return { type: 'pronoun', at, gender: this.own.THE_ONE_SHE?.has(word) ? 'f' : 'm', plural: false };
  }

  /** Where the clause begins that holds unit `at`. */
  private clauseStart(at: number, sentence: MatrixSentence): number {
    const { grammar } = this.lexicon;
    let depth = 0;
    const least = Math.max(sentence.first, this.floor);
    for (let i = at; i >= least; i--) {
      const unit = this.units[i]!;
      if (unit.fold === ')') depth++;
      else if (unit.fold === '(') {
        if (depth === 0) return i + 1;
        depth--;
      } else if (depth > 0) continue;
      else if (unit.type === 'punct' && (/^[;:]$/.test(unit.fold) || this.isDateline(i, sentence))) return i + 1;
      else if (unit.type === 'marked' && (!grammar.verbFirst || this.units[i + 1]?.fold === ',') && this.opensWithMarks(sentence.first, i)) return i + 1;
      else if (unit.type === 'word') {
        if (grammar.subordinators.has(unit.fold) && !SUBJECT.LIKE.has(unit.fold) && !grammar.prepositions.has(unit.fold)) {
          // a relative clause that closed with a comma before the verb is passed over: "X, qui …, a dit"
          // "l’agence, dont le président, X, estime": without a verb of its own the clause is still open
          const that = SUBJECT.OBJECT_THAT.has(unit.fold);
          const object = that && this.units[i - 1]?.fold !== ',' && !this.isRestrictive(i, least);
          const purpose = that && SUBJECT.BEFORE_THAT.has(this.word(i - 1));
          // "parce que X, dans l’émission de Y, a dit": no relative
          if (purpose && SUBJECT.REASON_OR_TIME.has(this.units[i - 1]!.fold) && !this.finiteBetween(i + 1, at + 1)) return i + 1;
          const open = ((object && !purpose) || SUBJECT.OPEN_RELATIVE.has(unit.fold)) && !this.finiteBetween(i + 1, at + 1);
          if (that && i - 2 > least && this.comparison(i - 2, at + 2) > i) continue;
          if (grammar.relatives.has(unit.fold) && !open && this.commaBetween(i, at + 1)) continue;
          // "the chairman, Omar Vesin, while speaking to the agency, said"
          if (grammar.asidesOnGerunds && this.units[i - 1]?.fold === ',' && grammar.isGerund(this.word(i + 1)) && this.commaBetween(i, at + 1)) continue;
          return i + 1;
        }
        // "une médaille d’or" joins nothing
        // "X, qui a joué à Gao et Kidal, affirme": within the aside
        const aside = this.units[at]?.fold === ',' && this.relativeBefore(i, least);
        const metal = SUBJECT.GOLD.has(unit.fold) && grammar.complement.has(this.word(i - 1));
        if (grammar.coordinators.has(unit.fold) && !metal && !aside && this.finiteBetween(sentence.first, i)) return i + 1;
      }
    }
    return least;
  }

  /** Does a relative clause that a comma opened still run at unit `at`? */
  private relativeBefore(at: number, least: number): boolean {
    const relatives = this.own.ASIDE_RELATIVE;
    if (!relatives) return false;
    for (let i = at - 1; i > least; i--) {
      const { fold } = this.units[i]!;
      if (fold === ',') return false;
      if (relatives.has(fold)) return this.units[i - 1]!.fold === ',';
    }
    return false;
  }

  /** "n’a reçu que le tiers": this que opens no clause. */
  private isRestrictive(at: number, least: number): boolean {
    for (let i = at - 1; i >= Math.max(least, at - 8); i--) {
      if (SUBJECT.NOT.has(this.units[i]!.fold)) return true;
      if (this.units[i]!.type === 'punct') return false;
    }
    return false;
  }

  /** "GAO, Mali (AP) — Residents said": the one dash of a sentence, with a place and no verb before it. */
  private isDateline(at: number, sentence: MatrixSentence): boolean {
    if (!/^[—–|]$/.test(this.units[at]!.fold) || at - sentence.first > 10) return false;
    if (!this.units[sentence.first]!.capital && this.units[sentence.first]!.fold !== '#') return false;
    for (let i = sentence.first; i < sentence.last; i++) if (i !== at && /^[—–]$/.test(this.units[i]!.fold)) return false;
    return !this.finiteBetween(sentence.first, at);
  }

  /** Does nothing but marks stand from a sentence's beginning to unit `to`? */
  private opensWithMarks(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.units[i]!.type === 'word') return false;
    return true;
  }

  private commaBetween(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.units[i]!.fold === ',') return true;
    return false;
  }

  /** Right behind "se", or "ne" and what goes with it, and no infinitive ("ne pas couler"): "s’élève" is no pupil. */
  private isNegated(at: number): boolean {
    const { NOT, ONESELF } = this.own;
    if (!NOT || !ONESELF) return false;
    let i = at - 1;
    while (SUBJECT.CLITIC_OF_NOT.has(this.word(i)) && i > at - 3) i--;
    const { fold, lower } = this.units[at]!;
    return (NOT.has(this.word(i)) || ONESELF.has(this.word(at - 1))) && !SUBJECT.NO_VERB.has(fold) && !SUBJECT.ENDS_INFINITIVE.test(lower);
  }

  /** "nous avons reçu", "vous n’y pensez pas": a verb of the writer or the hearer, with little words between. */
  private hasSpeaker(at: number): boolean {
    const { SPEAKS_OR_HEARS, FIRST_OR_SECOND } = this.own;
    if (!SPEAKS_OR_HEARS || !FIRST_OR_SECOND?.test(this.units[at]!.lower)) return false;
    let i = at - 1;
    while (i > at - 4 && SUBJECT.CLITIC_OF_SPEAKER.has(this.word(i))) i--;
    return SPEAKS_OR_HEARS.has(this.word(i));
  }

  /** Does a finite verb stand in units [from, to)? */
  finiteBetween(from: number, to: number): boolean {
    const { grammar, forms, verbs } = this.lexicon;
    const { own } = this;
    for (let i = from; i < Math.min(to, this.units.length); i++) {
      const unit = this.units[i]!;
      if (unit.type !== 'word') continue;
      // "dans l’Est" has no verb
      if (grammar.finite.has(unit.lower) && !unit.capital && !this.isAttribute(i)) return true;
      if (grammar.mayBeFinite(unit.lower) && !unit.capital && this.hasSubject(i)) return true;
      // "ne coule plus", "s’élève": any verb behind these
      if (this.isNegated(i)) return true;
      if (!unit.capital && this.hasSpeaker(i)) return true;
      // "they trust it": any verb behind these
      if (own.BEFORE_PLAIN_VERB?.has(this.word(i - 1)) && unit.fold.length > 2 && this.isPlainWord(i)) return true;
      // "the video shows several men": between a noun and its object
      if (this.showsObject(i)) return true;
      if (own.PRONOUN_AND_VERB?.test(unit.fold) || (own.SHORT_VERB?.test(unit.fold) && own.BEFORE_SHORT_VERB?.has(this.word(i - 1)))) return true;
      // "the law silences them": any verb between a noun and an object pronoun
      if (
        own.LONG_THIRD?.test(unit.lower) &&
        !unit.capital &&
        own.OBJECT_OF_THIRD?.has(this.word(i + 1)) &&
        this.units[i - 1]?.type === 'word' &&
        this.isPlainWord(i - 1) &&
        !SUBJECT.ENDS_S.test(this.units[i - 1]!.fold)
      )
        return true;
      // "it reverses": any verb behind these
      if (
        own.LONG_THIRD?.test(unit.lower) &&
        (own.BEFORE_THIRD?.has(this.word(i - 1)) || (i > 1 && this.isAdverb(i - 1) && own.BEFORE_THIRD?.has(this.word(i - 2)))) &&
        !grammar.adverbs.has(unit.fold) &&
        !unit.capital
      )
        return true;
      if (
        !unit.capital &&
        !grammar.isPerson(unit.fold) &&
        !(grammar.nounsLikeVerbs && grammar.nounLike.has(unit.fold) && !grammar.pronouns.has(this.word(i - 1))) &&
        forms.get(unit.lower)?.some((r) => 'PISFC'.includes(r.mood) && (r.person === 3 || r.person === 6) && verbs.has(r.lemma)) &&
        !SUBJECT.BEFORE_NOUN_FORM.has(this.word(i - 1))
      )
        return true;
      if (!unit.capital && grammar.endsFinite(unit.lower)) return true;
    }
    return false;
  }

  /** "The video shows several men": a form that is noun and verb, behind a noun and before a determiner or a number. */
  private showsObject(at: number): boolean {
    const { grammar } = this.lexicon;
    const unit = this.units[at]!;
    const before = this.units[at - 1];
    const next = this.units[at + 1];
    if (unit.capital || !this.own.THIRD?.test(unit.fold) || !grammar.nounLike.has(unit.fold) || before?.type !== 'word' || SUBJECT.ENDS_S.test(before.fold))
      return false;
    if (grammar.determiners.has(before.fold) || grammar.prepositions.has(before.fold) || grammar.coordinators.has(before.fold)) return false;
    return next?.type === 'number' || (next?.type === 'word' && (grammar.determiners.has(next.fold) || grammar.complementisers.has(next.fold)));
  }

  /** "the forced departures", "its planned return": a participle before a noun. */
  private isAttribute(at: number): boolean {
    const { PAST, BEFORE_ATTRIBUTE } = this.own;
    return PAST !== undefined && BEFORE_ATTRIBUTE !== undefined && PAST.test(this.units[at]!.lower) && BEFORE_ATTRIBUTE.has(this.word(at - 1));
  }

  /** "the crowd left the town", "they found nothing", "men who left": does a form that may be a participle have a subject before it and more behind? */
  private hasSubject(at: number): boolean {
    const { grammar } = this.lexicon;
    const before = this.units[at - 1];
    const next = this.units[at + 1];
    if (before?.type !== 'word' || grammar.agents.has(next?.fold ?? '')) return false;
    const { fold, lower } = this.units[at]!;
    const past = SUBJECT.ENDS_PAST.test(lower) || SUBJECT.OTHER_PAST.has(lower);
    if (grammar.pronouns.has(before.fold) || SUBJECT.OTHER_SUBJECT.has(before.fold)) return past || SUBJECT.PLAIN_SUBJECT.has(before.fold);
    if (grammar.determiners.has(before.fold) || grammar.prepositions.has(before.fold) || grammar.coordinators.has(before.fold)) return false;
    if (grammar.finite.has(before.lower) || grammar.subordinators.has(before.fold) || SUBJECT.BE_OR_GET.has(before.fold)) return false;
    // "residents prepare", "the mayor prepares"
    const third = !past && this.own.THIRD?.test(fold) === true;
    if (!past && third === grammar.endsPlural.test(before.fold)) return false;
    const object = next?.type === 'number' || (next?.type === 'word' && (grammar.determiners.has(next.fold) || grammar.complementisers.has(next.fold)));
    if (third && !(grammar.isPerson(before.fold) || before.capital || object)) return false;
    // "gunmen burned ten houses", "soldiers set fire to"
    if (next?.type === 'number') return true;
    if (next?.type !== 'word') return grammar.isPerson(before.fold) || before.capital;
    return (
      grammar.determiners.has(next.fold) ||
      grammar.pronouns.has(next.fold) ||
      grammar.complementisers.has(next.fold) ||
      next.capital ||
      grammar.adverbs.has(next.fold) ||
      SUBJECT.PARTICLE.has(next.fold) ||
      (grammar.isPerson(before.fold) && !SUBJECT.TELLS_OF_PEOPLE.has(next.fold)) ||
      (before.capital && grammar.prepositions.has(next.fold))
    );
  }

  /** May a clause begin here: a noun phrase or a subject pronoun? */
  opensClause(at: number): boolean {
    const unit = this.units[at];
    if (unit?.type !== 'word') return false;
    const { grammar } = this.lexicon;
    // "at least eleven traders", "more than forty"
    const counted = SUBJECT.COUNTS.has(unit.fold) && SUBJECT.BEHIND_COUNTS.test(this.word(at + 1));
    return (
      counted ||
      this.own.PRONOUN_AND_VERB?.test(unit.fold) ||
      this.beginsPhrase(at) ||
      grammar.pronouns.has(unit.fold) ||
      grammar.nobody.has(unit.fold) ||
      grammar.quantities.has(unit.fold)
    );
  }

  /** "Nouakchott, 18 sept 2018 (AFP) - ": where the sentence begins behind the place and the agency, or `from`. */
  private datelineEnd(from: number, to: number): number {
    const { own } = this;
    for (let i = from + 1; i < Math.min(to, from + DATELINE); i++) {
      // "DORI | Le maire a dit"
      if (own.DATELINE_BAR?.has(this.units[i]!.fold) && this.units[from]!.capital) return i + 1;
      // "LIRE AUSSI - Le maire a dit", "» LIRE AUSSI - …"
      const lead = this.units[from]!.type === 'punct' ? from + 1 : from;
      if (own.READ_ALSO?.has(this.units[lead]!.fold) && /^[-–—:]$/.test(this.units[i]!.fold) && i - lead <= 3) return i + 1;
      if (i === from + 1) continue;
      if (!/^[-—–]$/.test(this.units[i]!.fold) || !this.units[from]!.capital || this.finiteBetween(from, i)) continue;
      // "LEMRA, March 3 - The governor said"
      const dated = own.datedLines && this.units[i - 1]!.type === 'number' && this.units[i - 1]!.end < this.units[i]!.start;
      if (this.units[i - 1]!.fold === ')' || dated) return i + 1;
    }
    return from;
  }

  /** The first noun phrase of units [from, to) that no preposition or gerund opens: the subject of the verb at `to`. */
  private firstPhrase(from: number, to: number): Subject {
    const { grammar } = this.lexicon;
    const { units, own } = this;
    let at = this.datelineEnd(from, to);
    let spare: Subject = NONE;
    while (at < to) {
      while (at < to && (units[at]!.type === 'punct' || (units[at]!.type === 'word' && grammar.connectives.has(units[at]!.fold)))) at++;
      if (at >= to) break;
      // « Un titre » Awa Bah, éleveuse, a dit: marks that open a sentence are no part of its subject
      if (own.NAMED_BY_MARKS && units[at]!.type === 'marked' && at + 1 < to && units[at + 1]!.type === 'word' && units[at + 1]!.capital) {
        at++;
        continue;
      }
      // "Bref, une tradition rapporte": a word of its own that names nobody
      if (
        units[at]!.type === 'word' &&
        units[at]!.capital &&
        at + 2 < to &&
        units[at + 1]!.fold === ',' &&
        own.NAMES_NOBODY?.has(units[at]!.fold) &&
        !this.isMention(at)
      ) {
        at += 2;
        continue;
      }
      let end = at;
      let depth = 0;
      while (end < to && !(depth === 0 && /^[,–—]$/.test(units[end]!.fold))) {
        if (units[end]!.fold === '(') depth++;
        if (units[end]!.fold === ')') depth = Math.max(0, depth - 1);
        end++;
      }
      const unit = units[at]!;
      const isLast = end >= to;
      const adjunct =
        unit.type === 'marked' ||
        (unit.type === 'word' &&
          // "A. Ouattara, mère de la victime": no preposition
          !(unit.capital && this.units[at + 1]?.fold === '.' && this.isMention(at)) &&
          ((grammar.prepositions.has(unit.fold) &&
            !this.isPartitive(at) &&
            !(grammar.determiners.has(unit.fold) && !grammar.contracted?.has(unit.fold)) &&
            !SUBJECT.OF_SEVERAL.has(unit.fold)) ||
            (grammar.isGerund(unit.fold) &&
              !(unit.capital && this.isMention(at)) &&
              !(unit.capital && at + 1 < end && units[at + 1]!.capital && !grammar.temporal.has(units[at + 1]!.fold))) ||
            this.opensGerund(at, end) ||
            grammar.relatives.has(unit.fold) ||
            (grammar.adverbs.has(unit.fold) && (end - at <= 3 || grammar.prepositions.has(this.word(at + 1)))) ||
            (unit.capital && SUBJECT.ENDS_LONG_ADVERB.test(unit.fold) && !grammar.isPerson(unit.fold) && !(grammar.bareSubjects && isLast && end - at === 1)) ||
            this.isTemporal(at, end) ||
            this.isScene(at, end, to) ||
            (!this.beginsPhrase(at) && !isLast)));
      // « Le Fleuve » a révélé que: nothing but a short name between marks stands before the verb
      if (
        own.NAMED_BY_MARKS &&
        unit.type === 'marked' &&
        at === from &&
        end === at + 1 &&
        isLast &&
        unit.marked!.inner.end - unit.marked!.inner.start <= NAME_LENGTH
      )
        return { type: 'phrase', first: at, last: at + 1 };
      const list = this.listEnd(at, to);
      if (list > at) return { type: 'phrase', first: at, last: list };
      // "c’est X qui a …"
      if (SUBJECT.IT.has(unit.fold) && SUBJECT.IS.has(this.word(at + 1)) && this.beginsPhrase(at + 2)) {
        return { type: 'phrase', first: at + 2, last: this.phraseEnd(at + 2, to) };
      }
      // "Électron libre élu en 2014, M. Bah, qui …, a déclaré": told before the name, and no subject
      if (!grammar.bareSubjects && !isLast && !adjunct && this.tellsOfNext(at, end)) {
        at = end + 1;
        continue;
      }
      if (!adjunct && this.beginsPhrase(at)) {
        const pronoun = this.pronounAt(at);
        if (pronoun) return { type: 'pronoun', at, ...pronoun };
        return { type: 'phrase', first: at, last: Math.max(at + 1, Math.min(end, this.phraseEnd(at, end))) };
      }
      if (isLast || spare.type === 'none') {
        // "Dans un communiqué le ministre a annoncé": the first phrase after the adjunct's own
        for (let i = at + 1; i < end; i++) {
          const before = units[i - 1]!;
          if (!this.beginsPhrase(i)) continue;
          if (before.type === 'word' && (grammar.prepositions.has(before.fold) || grammar.determiners.has(before.fold))) {
            i = Math.max(i, this.phraseEnd(i, end) - 1);
            continue;
          }
          if (isLast && this.phraseEnd(i, end) >= end - 1) {
            spare = { type: 'phrase', first: i, last: this.phraseEnd(i, end) };
            break;
          }
        }
      }
      at = end + 1;
    }
    return spare;
  }

  /** A phrase without an article, no name, right before the comma and the name of a person. */
  private tellsOfNext(at: number, comma: number): boolean {
    const first = this.units[at]!;
    if (first.type !== 'word' || comma - at < 2 || this.lexicon.grammar.determiners.has(first.fold) || this.lexicon.grammar.pronouns.has(first.fold))
      return false;
    if (this.isMention(at) || this.units[comma]?.fold !== ',') return false;
    let name = comma + 1;
    while (name < comma + 4) {
      const fold = this.word(name);
      if (!SUBJECT.SHORT_TITLE.has(fold) && !SUBJECT.ADDRESS.has(fold) && fold !== '.') break;
      name++;
    }
    return this.personAt(name);
  }

  /** "Jeunes, femmes et anciens": the end of a list of people without articles that begins at `at`, or `at`. */
  private listEnd(at: number, to: number): number {
    const { grammar } = this.lexicon;
    const { AND, ENDS_LISTED } = this.own;
    if (!ENDS_LISTED) return at;
    const people = (i: number): boolean =>
      i < to && this.units[i]!.type === 'word' && ENDS_LISTED.test(this.units[i]!.fold) && grammar.isPerson(this.units[i]!.fold);
    const joins = (i: number): boolean => this.units[i]!.fold === ',' || AND.has(this.units[i]!.fold);
    if (!people(at) || !this.units[at]!.capital || this.units[at + 1]?.fold !== ',') return at;
    let items = 1;
    let end = at + 1;
    while (end + 1 < to && joins(end) && people(end + 1)) {
      items++;
      end += 2;
      if (end < to && this.isPlainWord(end) && SUBJECT.ENDS_S.test(this.units[end]!.fold) && !joins(end)) end++;
    }
    return items > 1 ? end : at;
  }

  /** "Représentant le ministre, …", "S’adressant aux élèves, …": what somebody does before the verb. */
  private opensGerund(at: number, end: number): boolean {
    const { grammar } = this.lexicon;
    const { OPENING_GERUND, BEFORE_GERUND, BEHIND_GERUND } = this.own;
    if (!OPENING_GERUND || !BEFORE_GERUND || !BEHIND_GERUND) return false;
    const clitic = BEFORE_GERUND.has(this.units[at]!.fold);
    const word = this.units[clitic ? at + 1 : at];
    const next = this.units[clitic ? at + 2 : at + 1];
    if (word?.type !== 'word' || at + 1 >= end || !OPENING_GERUND.test(word.fold)) return false;
    return clitic || (next?.type === 'word' && BEHIND_GERUND.has(next.fold) && !grammar.determiners.has(word.fold));
  }

  /** "Joint au téléphone, …", "Agé de 41 ans, …", "Invité lundi à Gao, …": an opening participle sets the scene. */
  private isScene(at: number, end: number, to: number): boolean {
    const { grammar } = this.lexicon;
    const unit = this.units[at]!;
    const next = this.units[at + 1];
    if (end >= to || unit.type !== 'word' || next?.type !== 'word') return false;
    // "Jugé par défaut" is no "juge"
    const judged = this.own.SETS_SCENE?.test(unit.lower) === true && !this.personAt(at);
    if (grammar.determiners.has(unit.fold) || grammar.pronouns.has(unit.fold) || (!judged && (grammar.isPerson(unit.fold) || this.isMention(at)))) return false;
    return (
      SUBJECT.ENDS_SCENE.test(unit.fold) &&
      (grammar.prepositions.has(next.fold) || grammar.complement.has(next.fold) || (judged && grammar.temporal.has(next.fold)))
    );
  }

  /** "Le Soir", "Le Matin": a paper, by its capitals. */
  private isDaily(at: number): boolean {
    const { DAILY } = this.own;
    // "The Sunday Ledger"
    if (!DAILY) {
      const [day, name] = [this.units[at + 1], this.units[at + 2]];
      return (
        SUBJECT.THE.has(this.word(at)) &&
        day?.capital === true &&
        this.lexicon.grammar.temporal.has(day.fold) &&
        name?.type === 'word' &&
        name.capital &&
        !this.lexicon.grammar.temporal.has(name.fold)
      );
    }
    return this.units[at]!.capital && DAILY.has(this.word(at + 1)) && this.units[at + 1]!.capital;
  }

  /** "Le lundi", "Ce mercredi 16 juin", "On Tuesday", "mardi à Ouagadougou". */
  private isTemporal(at: number, end: number): boolean {
    const { grammar } = this.lexicon;
    if (this.isDaily(at)) return false;
    let found = false;
    for (let i = at; i < Math.min(end, at + 5); i++) {
      const unit = this.units[i]!;
      // "this week", not "this ministry"
      if (grammar.temporal.has(unit.fold) && !(i + 1 < end && grammar.determiners.has(unit.fold))) {
        found = true;
        break;
      }
      if (unit.type === 'number' || grammar.determiners.has(unit.fold)) continue;
      break;
    }
    return found;
  }

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

  /** The source after "selon": a phrase or a pronoun. */
  source(from: number, sentence: MatrixSentence): Subject {
    const unit = this.units[from];
    if (!unit || from >= sentence.last) return NONE;
    const pronoun = this.pronounAt(from);
    if (pronoun) return { type: 'pronoun', at: from, ...pronoun };
    const pointing = SUBJECT.POINTS.has(unit.fold) && this.units[from + 1]?.type === 'word' && !this.lexicon.grammar.relatives.has(this.units[from + 1]!.fold);
    // "according to one firm"
    const counts = this.own.ONE?.has(unit.fold) && (this.lexicon.grammar.complement.has(this.word(from + 1)) || this.isPlainWord(from + 1));
    if (unit.type === 'word' && !pointing && !counts && this.lexicon.grammar.nobody.has(unit.fold)) return { type: 'nobody', at: from };
    const latter = this.latter(from);
    if (latter) return latter;
    if (unit.type === 'word' || unit.type === 'number') return { type: 'phrase', first: from, last: this.phraseEnd(from, sentence.last) };
    return NONE;
  }
}
