import * as BORDER from '../../lang/any-borders.ts';
import * as SAID from '../../lang/any-quotes.ts';
import * as SUBJECT from '../../lang/any-subjects.ts';
import type { MatrixSentence } from '../1-matrix.ts';
import type { SpeechCue, VerbCue } from '../2-cues.ts';
import { AsideReader } from './asides.ts';

/** How far (units) "que" may stand from its verb: "a confirmé, devant la presse réunie samedi au port de …, que". */
const COMPLEMENT_REACH = 32;
/** "reproche à X, chassé du pouvoir en …, de les avoir affaiblis" (units). */
const ACCUSATION_REACH = 32;
/** From this many words on even a phrase without a verb may be reported: "Des femmes et des enfants assis à même le sol, a constaté X". */
export const LONG_PHRASE = 8;
/** What "said" opens without "that" has so many words. */
const LEAST_SAID = 4;
/** So many words behind "said" are a clause, whatever their verb is. */
const SAID_CLAUSE = 5;
/** The verb of a clause without a word for that stands within so many units. */
const CLAUSE_REACH = 26;
/** A fragment that opens a clause has fewer words, and its verb within so many units. */
const LONG_FRAGMENT = 12;
const FRAGMENT_REACH = 12;
/** What stands between two commas behind a verb takes at most so many units. */
const INSERTION_REACH = 18;

/** Where what was said begins behind a verb: que and that, clauses without them, infinitives, nouns, accusations, calls. */
export abstract class ComplementReader extends AsideReader {
  protected readonly grammar = this.lexicon.grammar;
  protected readonly clauseAlone = this.grammar.clauseAlone;
  protected readonly verbFirst = this.grammar.verbFirst;

  /** First unit of the clause after que / that, or -1. */
  protected complement(cue: VerbCue, sentence: MatrixSentence, nextCue: SpeechCue | undefined): number {
    const { units } = this;
    const { grammar } = this;
    let at = cue.last;
    const limit = Math.min(sentence.last, cue.last + COMPLEMENT_REACH);
    const objects = 0;
    /** Behind an aside: what stands in it is passed over. */
    let past = 0;
    while (at < limit) {
      const unit = units[at]!;
      if (nextCue && at >= nextCue.first && nextCue.type === 'verb' && nextCue.first >= past) {
        // "a assuré en parlant du maire que": of whom
        if (grammar.clauseAlone || nextCue.form !== 'gerund' || /[qin]/.test(nextCue.frames)) return -1;
        at = nextCue.last;
        past = at;
        continue;
      }
      // "responded to allegations that": the noun's clause; "denied reports that": his
      if (nextCue?.type === 'phrase' && nextCue.noun && at >= nextCue.first && !/^(?:denies|confirms|acknowledges)$/.test(cue.stance)) return -1;
      // "said whether it rains matters"
      if (at === cue.last && BORDER.SAY.has(cue.lemma) && BORDER.WHETHER.has(unit.fold) && this.finiteSoon(at + 1, sentence.last)) return at;
      if (BORDER.QUESTIONS.has(cue.lemma) && BORDER.ASKS_HOW.has(unit.fold)) return at;
      if (unit.type === 'word' && grammar.complementisers.has(unit.fold)) {
        // "promised after a raid that killed forty that he would …": the first that is the raid’s
        if (
          grammar.clauseAlone &&
          at > cue.last &&
          at + 1 < sentence.last &&
          this.finiteHere(at + 1) &&
          units[at - 1]!.type === 'word' &&
          !grammar.adverbs.has(units[at - 1]!.fold)
        ) {
          const second = this.nextThat(at + 1, limit);
          if (second > 0) return second + 1 < sentence.last ? second + 1 : -1;
        }
        // "suggested in a tape that surfaced recently": of the noun
        const follows = units[at + 1];
        if (
          grammar.clauseAlone &&
          at > cue.last + 1 &&
          !cue.frames.includes('t') &&
          follows?.type === 'word' &&
          BORDER.PARTICIPLE.test(follows.lower) &&
          (units[at + 2] === undefined ||
            at + 2 >= sentence.last ||
            units[at + 2]!.type === 'punct' ||
            grammar.prepositions.has(units[at + 2]!.fold) ||
            grammar.adverbs.has(units[at + 2]!.fold)) &&
          this.nextThat(at + 1, limit) < 0
        )
          return -1;
        // "campaigned on a platform that …": of the noun
        if (BORDER.CAMPAIGNS.has(cue.lemma) && units[at - 1]!.type === 'word' && at > cue.last && !grammar.temporal.has(units[at - 1]!.fold)) return -1;
        // "rejected that offer as too low", "has said that more than once"
        const pointed = cue.stance === 'denies' || BORDER.AFTER_WHAT_WAS_SAID.has(units[at + 1]?.fold ?? '');
        if (grammar.clauseAlone && at === cue.last && pointed && !this.finiteSoon(at + 1, sentence.last)) return -1;
        // a relative "that" follows a noun; "que" after a bare object is relative too
        const thus = at === cue.last + 1 && BORDER.BEFORE_THAT.has(units[at - 1]!.fold) && cue.frames.includes('q');
        // "n’a concédé que deux buts": no more than
        if (!grammar.clauseAlone && at === cue.last && !cue.negated && this.restricted(cue)) return -1;
        // "se plaint de n’avoir que huit députés": no more than
        if (!grammar.clauseAlone && units.slice(cue.last, at).some(({ fold }) => BORDER.RESTRICTS.has(fold))) return -1;
        // "a révélé des faits que": of the noun
        const bare = !grammar.clauseAlone && at === cue.last + 2 && BORDER.SOME.has(units[cue.last]!.fold) && !grammar.isPerson(units[cue.last + 1]!.fold);
        // "a informé l’opinion de ce que A"
        const ofThat = !grammar.clauseAlone && BORDER.WHAT_IS_TOLD.has(units[at - 1]!.fold) && BORDER.OF.has(units[at - 2]?.fold ?? '') && at - 2 >= cue.last;
        if (objects > 0 || bare || (BORDER.OTHER_BEFORE_THAT.has(units[at - 1]!.fold) && !thus && !ofThat)) return -1;
        // "say that was a pretext": a pronoun
        if (grammar.clauseAlone && at === cue.last && units[at + 1]?.type === 'word' && this.finder.finiteBetween(at + 1, at + 2)) return at;
        const from = at + 1;
        // "disputed that figure"
        const alone = units[from + 1];
        const object =
          alone === undefined ||
          from + 1 >= sentence.last ||
          alone.type === 'punct' ||
          (grammar.coordinators.has(alone.fold) &&
            !(
              grammar.clauseAlone &&
              grammar.and.has(alone.fold) &&
              !this.finiteHere(from + 2) &&
              !(grammar.endsPast?.(units[from + 2]?.fold ?? '') && !this.finder.isPlainWord(from + 3)) &&
              this.finiteSoon(from + 2, sentence.last)
            ));
        if (grammar.clauseAlone && at === cue.last && cue.frames.includes('n') && (object || !this.finiteSoon(from, sentence.last))) return -1;
        return from < sentence.last ? from : -1;
      }
      // "regrette le fait que"
      if (
        !grammar.clauseAlone &&
        BORDER.FACT.has(unit.fold) &&
        BORDER.THE_FACT.has(units[at - 1]!.fold) &&
        grammar.complementisers.has(units[at + 1]?.fold ?? '')
      )
        return at + 2;
      if (!grammar.clauseAlone && BORDER.THE_FACT.has(unit.fold) && BORDER.FACT.has(units[at + 1]?.fold ?? '')) {
        at++;
        continue;
      }
      const set = grammar.setPhrases.find((words) => words.every((word, i) => units[at + i]?.fold === word));
      if (set) {
        at += set.length;
        continue;
      }
      if (unit.type === 'marked') return at === cue.last && cue.frames.includes('q') && this.marksOpenClause(at, sentence) ? at : -1;
      // "a dit à ses voisines – trois veuves – que": an aside between two dashes or brackets
      if (!grammar.clauseAlone && /^[-–—(]$/.test(unit.fold) && unit.type === 'punct') {
        const close = this.asideClose(at, limit);
        if (close > 0) {
          at = close + 1;
          past = at;
          continue;
        }
      }
      const aside = this.behindAside(at, limit);
      if (aside > 0 && aside < sentence.last) return aside;
      const ago = this.agoEnd(at, limit);
      if (ago > at) {
        at = ago;
        continue;
      }
      if (unit.type === 'punct') {
        if (!/^[,()–—"]$/.test(unit.fold)) return -1;
        // "agrees to the demands, people close to him say": what stands behind the comma is no clause of a weak verb
        if (grammar.clauseAlone && at > cue.last && unit.fold === ',' && cue.frames.includes('z')) return -1;
        // "When he had finished testifying, the lawyer rose"
        if (grammar.clauseAlone && at === cue.last && unit.fold === ',' && cue.form === 'gerund') return -1;
        if (grammar.clauseAlone && unit.fold === ',' && at === cue.last && BORDER.JOINS_VERBS.has(units[at + 1]?.fold ?? '')) return -1;
        at++;
        continue;
      }
      // "told the agency on condition of anonymity because …": the writer's reason
      if (grammar.clauseAlone && at > cue.last && BORDER.MAY_OPEN_CLAUSE.has(unit.fold) && this.opensOwnClause(at, sentence.last)) return -1;
      // "had told officers so at the stop"
      if (grammar.clauseAlone && BORDER.WHAT_WAS_SAID.has(unit.fold) && at > cue.last && !BORDER.SO_MANY.has(units[at + 1]?.fold ?? '')) return -1;
      // "wrote to the prefect, who …": tells more of him
      if (grammar.clauseAlone && BORDER.TELLS_OF_HEARER.has(unit.fold) && at > cue.last) return -1;
      // "complained about the lack of": a noun
      if (grammar.clauseAlone && at === cue.last && cue.frames.includes('a') && SAID.OF_HOW.has(unit.fold)) return -1;
      // "Economists Predict Bumpy Road": the capitals of a headline
      if (grammar.clauseAlone && at === cue.last && cue.frames.includes('q') && unit.capital && this.isHeadline(sentence))
        return sentence.last - at >= 3 ? at : -1;
      // "Mayor says bridge to reopen in June": a heading leaves its verbs out
      if (at === cue.last && BORDER.CLAIMS.has(cue.lemma) && !cue.passive && cue.tense === 'present' && this.isHeading(sentence))
        return sentence.last - at >= 3 && !grammar.prepositions.has(unit.fold) ? at : -1;
      // "said to win trust, it was sending doctors", "said based on the request, he did not expect": an adjunct opens the clause
      if (at === cue.last && BORDER.SAY.has(cue.lemma) && BORDER.OPENS_ADJUNCT.has(unit.fold)) {
        const comma = this.commaAfter(at, sentence.last);
        if (comma > 0 && this.finder.opensClause(comma + 1) && this.finiteSoon(comma + 1, sentence.last)) return at;
      }
      // "claimed on Friday to have killed": no clause but an infinitive
      if (grammar.infinitiveMark?.has(unit.fold) && (cue.frames.includes('i') || cue.stance === 'promises') && !this.isHearerHere(at + 1)) return -1;
      // "announced Thursday, May 2, the end of …"
      if (grammar.clauseAlone && unit.type === 'number' && at > cue.last && grammar.temporal.has(units[at - 1]!.fold)) {
        at++;
        continue;
      }
      if (
        grammar.clauseAlone &&
        unit.type === 'number' &&
        at > cue.last &&
        units[at - 1]!.fold === ',' &&
        units[at - 2]?.type === 'number' &&
        units[at + 1]?.fold === ','
      ) {
        at++;
        continue;
      }
      if (grammar.clauseAlone) {
        // "warned his players against haste, sent them to bed": of what, and no clause
        if (cue.stance === 'warns' && at === cue.last && this.finder.beginsPhrase(at)) {
          const heard = units[this.finder.phraseEnd(at, limit)];
          if (BORDER.WARNED_OF.has(heard?.fold ?? '')) return -1;
        }
        // "denied reports that it had sacked the coach"
        if (cue.stance === 'denies' && at === cue.last && BORDER.DENIED_REPORTS.has(unit.fold) && grammar.complementisers.has(units[at + 1]?.fold ?? ''))
          return at + 2;
        const heard = this.hearerThat(cue, at, limit);
        if (heard > 0) return heard;
        const zero = this.zeroThat(cue, at, sentence, objects);
        if (zero > 0) return zero;
      }
      // "show June was the driest month"
      if (grammar.clauseAlone && at === cue.last && unit.capital && grammar.temporal.has(unit.fold) && BORDER.VERB_OF_A_DAY.has(units[at + 1]?.fold ?? ''))
        return at;
      if (grammar.clauseAlone && unit.capital && grammar.temporal.has(unit.fold)) {
        at++;
        continue;
      }
      if (grammar.prepositions.has(unit.fold) && !(grammar.determiners.has(unit.fold) && !grammar.contracted?.has(unit.fold))) {
        at = this.adjunctEnd(at, limit);
        continue;
      }
      if (grammar.adverbs.has(unit.fold) || grammar.temporal.has(unit.fold) || BORDER.ENDS_ADVERB.test(unit.fold) || unit.type === 'number') {
        at++;
        continue;
      }
      // "au journal La Dune", "à la radio Studio Tamani"
      if (!grammar.clauseAlone && at > cue.last && this.isMediumName(at)) {
        at = this.finder.phraseEnd(at, limit);
        continue;
      }
      if (grammar.determiners.has(unit.fold) && units[at + 1] && (grammar.temporal.has(units[at + 1]!.fold) || units[at + 1]!.type === 'number')) {
        at += 2;
        continue;
      }
      if (!grammar.clauseAlone && this.bareClause(cue, at, sentence)) return at;
      // "said in a report published on Thursday that"
      if (grammar.clauseAlone && at > cue.last && BORDER.MADE_PUBLIC.has(unit.fold) && grammar.documents.has(units[at - 1]!.fold)) {
        at++;
        continue;
      }
      if (grammar.finite.has(unit.lower) && !unit.capital) return -1;
      // "se disent convaincus que"
      if (BORDER.SAYS_ONESELF.has(cue.lemma) && BORDER.ENDS_ADJECTIVE.test(unit.lower)) {
        at++;
        continue;
      }
      if (/t/.test(cue.frames) || BORDER.TELLS_A_HEARER.has(cue.lemma) || BORDER.INFORMS.has(cue.lemma.split(' ').at(-1)!)) {
        // the hearer stands first: "told reporters that", "a prévenu les autorités que"
        const end = this.finder.phraseEnd(at, limit);
        if (end <= at) return -1;
        at = end;
        continue;
      }
      // "dismissed claims that he was …"
      if (
        grammar.clauseAlone &&
        /^(?:denies|confirms|acknowledges)$/.test(cue.stance) &&
        grammar.accusations.has(unit.fold) &&
        grammar.complementisers.has(units[at + 1]?.fold ?? '')
      )
        return at + 2;
      return -1;
    }
    return -1;
  }

  /** "said “no fewer than” 300 guards would come": a fragment at `at`, and behind it the verb of its clause. */
  protected marksOpenClause(at: number, sentence: MatrixSentence): boolean {
    const { grammar } = this;
    const { inner } = this.units[at]!.marked!;
    if (!grammar.clauseAlone || this.hasVerb(inner) || this.wordsIn(inner) >= LONG_FRAGMENT) return false;
    for (let i = at + 1; i < Math.min(sentence.last, at + FRAGMENT_REACH); i++) {
      const { type, fold } = this.units[i]!;
      if (type === 'punct' || type === 'marked') return false;
      if (grammar.coordinators.has(fold) || grammar.subordinators.has(fold) || grammar.relatives.has(fold) || grammar.pronouns.has(fold)) return false;
      if (grammar.finite.has(this.units[i]!.lower) && this.finder.finiteBetween(i, i + 1)) return true;
    }
    return false;
  }

  /** "and", "but". */
  protected joins(at: number): boolean {
    const { and, but } = this.grammar;
    const word = this.units[at]?.fold ?? '';
    return and.has(word) || but.has(word);
  }

  /** "ne … que": a ne without its pas before the verb. */
  private restricted(cue: VerbCue): boolean {
    for (let i = cue.first; i < cue.head; i++)
      if (BORDER.RESTRICTS.has(this.units[i]!.fold))
        return !this.finder.opensClause(cue.last + 1) || !this.finder.finiteBetween(cue.last + 1, Math.min(this.units.length, cue.last + 8));
    return false;
  }

  /** "told the 40-year-old teacher on Monday that", "informed the government of X that": the first unit behind that, or -1. */
  private hearerThat(cue: VerbCue, from: number, limit: number): number {
    if (!cue.frames.includes('t') || from !== cue.last) return -1;
    const { grammar } = this;
    for (let i = from; i < limit; i++) {
      const { type, fold } = this.units[i]!;
      // "told her of the well that fed the town": a relative
      if (grammar.complementisers.has(fold) && i > from) return i + 1 < limit && !this.finiteHere(i + 1) ? i + 1 : -1;
      if (type === 'marked' || (type === 'punct' && !/^[,'’-]$/.test(fold)) || grammar.coordinators.has(fold)) {
        if (!grammar.and.has(fold)) return -1;
      }
      if (type === 'word' && this.finder.finiteBetween(i, i + 1)) return -1;
    }
    return -1;
  }

  /** Does a subordinate clause with a verb begin at a conjunction, not a phrase: "after the war"? */
  private opensOwnClause(at: number, limit: number): boolean {
    if (BORDER.OPENS_CLAUSE.has(this.units[at]!.fold)) return true;
    return !this.isPrepositionHere(at) && this.finiteSoon(at + 1, Math.min(limit, at + 10)) && !this.commaBefore(at, Math.min(limit, at + 14));
  }

  /** Are nearly all longer words of a sentence without a full stop written with a capital? */
  protected isHeadline(sentence: MatrixSentence): boolean {
    if (/^[.!?…]$/.test(this.units[sentence.last - 1]!.fold) || sentence.last - sentence.first > 24) return false;
    let words = 0;
    let capitals = 0;
    for (let i = sentence.first; i < sentence.last; i++) {
      const { type, capital, fold } = this.units[i]!;
      if (type !== 'word' || fold.length < 4) continue;
      words++;
      if (capital) capitals++;
    }
    return words >= 3 && capitals >= words * 0.8;
  }

  /** "in an email to reporters", "to the Associated Press": somebody, and no verb, stands behind "to". */
  private isHearerHere(at: number): boolean {
    const unit = this.units[at];
    const { grammar } = this;
    return unit?.type === 'word' && (unit.capital || grammar.determiners.has(unit.fold) || grammar.possessives.has(unit.fold) || grammar.isPerson(unit.fold));
  }

  /** The unit that closes the aside which a dash or a bracket opens at `at`, or -1. */
  private asideClose(at: number, limit: number): number {
    const open = this.units[at]!.fold;
    for (let i = at + 1; i < Math.min(limit, at + 14); i++) {
      const { fold } = this.units[i]!;
      if (open === '(' ? fold === ')' : /^[-–—]$/.test(fold)) return i;
      if (/^[.;:!?]$/.test(fold)) return -1;
    }
    return -1;
  }

  private willBe(from: number, limit: number): boolean {
    for (let i = from; i < Math.min(limit, from + 16); i++) if (BORDER.WILL_BE.has(this.units[i]!.fold)) return true;
    return false;
  }

  private nextThat(from: number, limit: number): number {
    for (let i = from; i < limit; i++) {
      if (this.units[i]!.type === 'punct' || this.units[i]!.type === 'marked') return -1;
      if (this.grammar.complementisers.has(this.units[i]!.fold)) return i;
    }
    return -1;
  }

  /** Clauses without "that": "said the war is …", "said on Tuesday he would …". */
  private zeroThat(cue: VerbCue, at: number, sentence: MatrixSentence, objects: number): number {
    const { units } = this;
    const { grammar } = this;
    if (objects > 0 || !cue.frames.includes('q') || BORDER.CAMPAIGNS.has(cue.lemma) || (cue.lemma.includes(' ') && !BORDER.MAKES_CLEAR.has(cue.lemma)))
      return -1;
    const unit = units[at]!;
    // "maintains a loyal following", "maintains it is ready": these want subject and verb side by side
    if (cue.frames.includes('z')) {
      const subject = grammar.pronouns.has(unit.fold) ? at + 1 : this.finder.phraseEnd(at, sentence.last);
      return subject < sentence.last && units[subject]!.type === 'word' && this.finiteWord(subject, at) ? at : -1;
    }
    // "disclosed this while …": what was said is this
    if (BORDER.POINTS.has(units[cue.last]?.fold ?? '') && at > cue.last && !grammar.temporal.has(units[cue.last + 1]?.fold ?? '')) return -1;
    const after = units[at + 1];
    // "said he’d never seen it", "says this violates the law", "said what he did was wrong"
    const plain =
      after?.type === 'word' && !grammar.prepositions.has(after.fold) && !grammar.temporal.has(after.fold) && !grammar.subordinators.has(after.fold);
    if (BORDER.SAY.has(cue.lemma) && at === cue.last && !cue.passive && plain && this.wordCount(at, Math.min(sentence.last, at + 8)) >= LEAST_SAID) {
      if (SUBJECT.PRONOUN_AND_VERB.test(unit.fold) || (grammar.pronouns.has(unit.fold) && !BORDER.HIM.has(unit.fold))) return at;
      if (BORDER.THIS.has(unit.fold)) return at;
      if (BORDER.WHAT.has(unit.fold) && this.finiteSoon(at + 1, sentence.last)) return at;
    }
    if (
      BORDER.THIS_OR_SO.has(unit.fold) &&
      (after?.type !== 'word' || grammar.prepositions.has(after.fold) || (grammar.subordinators.has(after.fold) && !BORDER.RELATIVE_OF_THIS.has(after.fold)))
    )
      return -1;
    // "responded to the affidavit served by …": a participle opens no clause
    if (BORDER.PARTICIPLE.test(unit.lower) && !unit.capital && !this.grammar.isPerson(unit.fold) && at > cue.last) return -1;
    // "responded to the letter sent by …"
    if (cue.stance === 'answers' && at > cue.last) return -1;
    // "pledged technical support": what is promised as a clause will be
    if (cue.stance === 'promises' && !this.willBe(at, sentence.last)) return -1;
    // "she was told she had tested negative"
    if (cue.passive && BORDER.TELL.has(cue.lemma) && at === cue.last && (grammar.pronouns.has(unit.fold) || grammar.determiners.has(unit.fold)))
      return this.finiteSoon(at, sentence.last) ? at : -1;
    // "no one", "none of them" may open a clause, "no" alone answers
    const none = BORDER.NONE.has(unit.fold) && this.finiteSoon(at + 1, sentence.last) && units[at + 1]?.type === 'word';
    if (none && grammar.negation.has(unit.fold) && BORDER.SAY.has(cue.lemma) && at === cue.last) return at;
    if (cue.passive || (!none && BORDER.OPENS_NO_CLAUSE.has(unit.fold))) {
      return unit.fold === SAID.SO && BORDER.EXPLAINS_HOW.has(cue.lemma) && this.finiteSoon(at + 1, sentence.last) ? at + 1 : -1;
    }
    // "said over 200 traders had left", "said between March and June …"
    if (
      BORDER.ROUGHLY.has(unit.fold) &&
      (units[at + 1]?.type === 'number' ||
        BORDER.BETWEEN.has(unit.fold) ||
        grammar.quantities.has(units[at + 1]?.fold ?? '') ||
        (BORDER.LEAST.has(units[at + 1]?.fold ?? '') &&
          (units[at + 2]?.type === 'number' || grammar.plurals.has(units[at + 2]?.fold ?? '') || BORDER.ENDS_NUMBER.test(units[at + 2]?.fold ?? '')))) &&
      this.finiteSoon(at, sentence.last)
    )
      return at;
    if (grammar.temporal.has(unit.fold) && !unit.capital) return -1;
    if (this.timeBeforeThat(at, sentence.last)) return -1;
    if (grammar.prepositions.has(unit.fold) || (unit.capital && grammar.temporal.has(unit.fold))) {
      // "said since the day he left, he was …": a clause follows the preposition only after a comma
      if (!BORDER.OPENS_SCENE.has(unit.fold)) return -1;
      const comma = grammar.complementisers.has(units[this.adjunctEnd(at, sentence.last)]?.fold ?? '') ? -1 : this.commaAfter(at, sentence.last);
      const aside = comma > 0 && grammar.isGerund(units[comma + 1]?.fold ?? '');
      if (comma > 0 && !aside && this.finder.finiteBetween(comma, sentence.last) && !this.beginsHearer(cue, at)) return at;
      const end = this.adjunctEnd(at, sentence.last);
      if (grammar.complementisers.has(units[end]?.fold ?? '')) return -1;
      if (grammar.pronouns.has(units[end]?.fold ?? '') && this.finiteSoon(end, sentence.last)) return end;
      if (this.finder.beginsPhrase(end) && this.finiteSoon(end, sentence.last)) {
        return BORDER.WHEN_OR_WHERE.has(unit.fold) && end < sentence.last ? this.afterAdjunct(at, end, sentence) : at;
      }
      return -1;
    }
    // "informed him he was misquoted"
    if (
      /t/.test(cue.frames) &&
      BORDER.TOLD_ONE.has(unit.fold) &&
      units[at + 1]?.type === 'word' &&
      this.finder.opensClause(at + 1) &&
      this.finiteSoon(at + 1, sentence.last)
    )
      return at + 1;
    if (/t/.test(cue.frames) && BORDER.TELL.has(cue.lemma)) {
      const end = this.hearerEnd(at, sentence.last);
      const next = units[end];
      // "told reporters Thursday she had not been briefed"
      const timed = this.clauseBehindDay(end, sentence.last);
      if (timed > 0) return timed;
      if (
        next &&
        ((grammar.temporal.has(next.fold) && !BORDER.THIS.has(next.fold)) ||
          grammar.prepositions.has(next.fold) ||
          grammar.complementisers.has(next.fold) ||
          next.type !== 'word')
      )
        return -1;
      return end < sentence.last && end > at && this.finiteSoon(end, sentence.last) ? end : -1;
    }
    if (BORDER.OPENS_CONDITION.has(unit.fold)) return at === cue.last ? at : -1;
    if (grammar.adverbs.has(unit.fold) || grammar.temporal.has(unit.fold)) {
      return BORDER.OPENS_WITH_ADVERB.has(unit.fold) && this.finiteSoon(at + 1, sentence.last) ? at : -1;
    }
    const starts = unit.type === 'word' || unit.type === 'number';
    if (starts && this.finiteSoon(at, sentence.last)) return at;
    // "saying the country’s needs overrule …": the verb may be one that is in no list
    const clause =
      BORDER.SAY.has(cue.lemma) &&
      at === cue.last &&
      (this.finder.opensClause(at) || unit.capital || (this.finder.isPlainWord(at) && units[cue.first - 1]?.fold !== ',')) &&
      !BORDER.NAMES_A_SOURCE.has(unit.fold) &&
      this.wordCount(at, Math.min(sentence.last, at + 12)) >= SAID_CLAUSE;
    return clause ? at : -1;
  }

  /** "told the chamber two of the wells …", "told reporters 40 people …": the end of the hearer, before a number that opens a clause. */
  private hearerEnd(at: number, limit: number): number {
    const end = this.finder.phraseEnd(at, limit);
    for (let i = at + 1; i < end; i++) {
      const { type, fold, capital } = this.units[i]!;
      const before = this.units[i - 1]!;
      // "told AFP nobody had come", "told reporters pensions had not been paid"
      if (this.grammar.nobody.has(fold) || (i === at + 1 && BORDER.HEARERS.has(before.fold) && (capital || this.finder.isPlainWord(i)))) return i;
      const counted = type === 'number' || (this.grammar.plurals.has(fold) && !BORDER.COUNTS_NOBODY.has(fold)) || this.grammar.quantities.has(fold);
      const free = before.type === 'word' && !before.capital && !this.grammar.determiners.has(before.fold) && !this.grammar.prepositions.has(before.fold);
      if (counted && !capital && free && !BORDER.GROUP.has(fold)) return i;
    }
    return end;
  }

  /** "told reporters Thursday she …", "told the court on Monday the sale …": the first unit behind a day that a clause without that follows, or -1. */
  private clauseBehindDay(at: number, limit: number): number {
    const { grammar } = this;
    let from = BORDER.BEFORE_A_DAY.has(this.units[at]?.fold ?? '') ? at + 1 : at;
    const day = this.units[from];
    if (!day || !grammar.temporal.has(day.fold) || (!day.capital && from === at && !BORDER.PLAIN_DAY.has(day.fold))) return -1;
    while (from < limit && (this.units[from]!.type === 'number' || grammar.temporal.has(this.units[from]!.fold))) from++;
    const opener = this.units[from];
    if (opener?.type !== 'word' || from >= limit || grammar.complementisers.has(opener.fold) || !this.finder.opensClause(from)) return -1;
    return this.finiteSoon(from, limit) ? from : -1;
  }

  /** "told the jury on Friday, 3 June, that": nothing but a time stands before that. */
  private timeBeforeThat(at: number, limit: number): boolean {
    const { grammar } = this;
    for (let i = at; i < Math.min(limit, at + 9); i++) {
      const { type, fold } = this.units[i]!;
      if (grammar.complementisers.has(fold) && i > at) return this.units[at]!.type === 'word';
      if (type !== 'number' && fold !== ',' && !grammar.temporal.has(fold) && !BORDER.WITHIN_A_TIME.has(fold)) return false;
    }
    return false;
  }

  private beginsHearer(cue: VerbCue, at: number): boolean {
    return BORDER.TELL.has(cue.lemma) && this.grammar.hearers.has(this.units[at]!.fold);
  }

  private afterAdjunct(at: number, end: number, sentence: MatrixSentence): number {
    // "said on Tuesday he …": the adjunct is the reporter's; "said in the early hours …, he …" is the speaker's
    for (let i = at; i < end; i++) if (this.grammar.temporal.has(this.units[i]!.fold) || this.grammar.documents.has(this.units[i]!.fold)) return end;
    void sentence;
    return at;
  }

  /**
   * Does a clause begin at unit `at`: a subject, then a finite verb of its own, not one of a relative or subordinate
   * clause within it? "the soldiers left", but not "the closing of bars that had stayed open".
   */
  private finiteSoon(at: number, limit: number): boolean {
    const { grammar } = this;
    let within = 0;
    for (let i = at; i < Math.min(limit, at + CLAUSE_REACH); i++) {
      const unit = this.units[i]!;
      const before = this.units[i - 1];
      if (unit.type === 'marked') return i > at;
      if (unit.type === 'punct') {
        if (/^[;:]$/.test(unit.fold)) return false;
        // "predicts heavy frost, and growers are lighting fires"
        const joined = unit.fold === ',' && this.joins(i + 1);
        if (joined && !grammar.adverbs.has(this.units[i + 2]?.fold ?? '') && !this.commaBefore(at, i)) return false;
        // "the end of the curfew, assuring that …"
        if (unit.fold === ',' && grammar.isGerund(this.units[i + 1]?.fold ?? '') && i > at) return false;
        continue;
      }
      if (unit.type !== 'word') continue;
      // "the mines men work in": not read; "the report that he wrote"
      const opens = BORDER.OPENS_WITHIN.has(unit.fold);
      if ((opens || (grammar.complementisers.has(unit.fold) && before?.type === 'word')) && i > at && !this.isPrepositionHere(i)) {
        within++;
        continue;
      }
      if (!this.finiteWord(i, at)) continue;
      if (within === 0) return true;
      within--;
      while (
        i + 1 < limit &&
        this.units[i + 1]!.type === 'word' &&
        (grammar.finite.has(this.units[i + 1]!.lower) || grammar.adverbs.has(this.units[i + 1]!.fold) || BORDER.WITHIN_A_VERB.test(this.units[i + 1]!.fold))
      )
        i++;
    }
    return false;
  }

  /** "as many as 20", "after the war", "since Friday": before a noun phrase without a verb of its own. */
  private isPrepositionHere(at: number): boolean {
    const word = this.units[at]!.fold;
    if (!BORDER.MAY_OPEN_PHRASE.has(word)) return false;
    const next = this.units[at + 1];
    if (next?.type === 'number' || this.grammar.temporal.has(next?.fold ?? '')) return true;
    const end = next ? this.finder.phraseEnd(at + 1, Math.min(this.units.length, at + 10)) : at + 1;
    return this.units[end]?.type !== 'word' || !this.finder.finiteBetween(end, end + 1);
  }

  /** A finite verb, a regular past behind a noun included, within a clause that begins at `from`. */
  private finiteWord(at: number, from: number): boolean {
    const { grammar } = this;
    const unit = this.units[at]!;
    const before = this.units[at - 1];
    if (unit.capital) return false;
    const adjective =
      at > from &&
      before !== undefined &&
      (grammar.determiners.has(before.fold) ||
        grammar.adverbs.has(before.fold) ||
        grammar.prepositions.has(before.fold) ||
        BORDER.BEFORE_ADJECTIVE.test(before.fold));
    if (this.finder.finiteBetween(at, at + 1)) return true;
    if (BORDER.ENDS_PAST.test(unit.fold) && at > from && !adjective) return !grammar.agents.has(this.units[at + 1]?.fold ?? '');
    return (
      at > from &&
      !!this.lexicon.forms.get(unit.lower)?.some((r) => r.mood === 'S' || r.mood === 'P') &&
      !grammar.nounLike.has(unit.fold) &&
      !grammar.determiners.has(before?.fold ?? '')
    );
  }

  /** The end of a prepositional phrase, with its complements. */
  private adjunctEnd(at: number, limit: number): number {
    const { grammar } = this;
    let end = at + 1;
    while (end < limit) {
      const unit = this.units[end]!;
      if (unit.type === 'marked') return end;
      // "à M. Keïta", "to Gen. Mody", "on Oct. 6"
      const next = this.units[end + 1];
      if (unit.type === 'punct' && unit.fold === '.' && this.units[end - 1]!.capital && (next?.capital || next?.type === 'number')) {
        end++;
        continue;
      }
      if (unit.type === 'punct') return end;
      if (unit.type === 'word') {
        if (grammar.complementisers.has(unit.fold) || grammar.relatives.has(unit.fold)) return end;
        // "in a statement released by the party"
        const agent = grammar.clauseAlone && grammar.agents.has(unit.fold) && BORDER.BEFORE_AGENT.test(this.units[end - 1]!.fold);
        if (grammar.prepositions.has(unit.fold) && end > at + 1 && !agent) return end;
        if (grammar.clauseAlone && end > at + 1 && BORDER.OPENS_CLAUSE.has(unit.fold)) return end;
        const before = this.units[end - 1]!;
        if (end > at + 1 && grammar.determiners.has(unit.fold) && !grammar.determiners.has(before.fold) && !grammar.prepositions.has(before.fold)) return end;
        if (grammar.clauseAlone && end > at + 1 && (grammar.pronouns.has(unit.fold) || (BORDER.I.has(unit.fold) && !grammar.prepositions.has(before.fold))))
          return end;
        if (grammar.finite.has(unit.lower) && !unit.capital && !grammar.determiners.has(before.fold)) return end;
      }
      end++;
    }
    return end;
  }

  /** The first unit of "(de) mener", "avoir", "ne pas", after the verb; or -1. */
  protected infinitive(from: number, sentence: MatrixSentence): number {
    const { units } = this;
    // "a annoncé, jeudi 14 septembre, avoir repris": when it was said, between two commas
    const { infinitiveMark } = this.grammar;
    const inserted = !infinitiveMark && units[from]?.fold === ',' ? this.insertionEnd(from, sentence.last) : -1;
    let at = Math.max(from, inserted);
    while (
      at < sentence.last &&
      (units[at]!.type === 'word'
        ? this.grammar.adverbs.has(units[at]!.fold) || this.grammar.temporal.has(units[at]!.fold)
        : units[at]!.type === 'number' && at > from && this.grammar.temporal.has(units[at - 1]!.fold))
    )
      at++;
    if (infinitiveMark) {
      if (this.grammar.prepositions.has(units[at]?.fold ?? '') && this.grammar.temporal.has(units[at + 1]?.fold ?? '')) {
        at += 2;
        while (at < sentence.last && (units[at]!.type === 'number' || this.grammar.temporal.has(units[at]!.fold))) at++;
      }
      const unit = units[at];
      if (infinitiveMark.has(unit?.fold ?? '') && at + 1 < sentence.last && units[at + 1]!.type === 'word') return at;
      return unit?.type === 'word' && this.grammar.isGerund(unit.fold) ? at : -1;
    }
    // "a affirmé sur Twitter avoir été visé", "a annoncé sur la chaîne y renoncer"
    if (BORDER.WHERE_IT_WAS_SAID.has(units[at]?.fold ?? '') && !BORDER.HAS.has(units[at]?.lower ?? '')) {
      for (let i = at + 1; i < Math.min(sentence.last, at + 9); i++) {
        if (units[i]!.type !== 'word' && units[i]!.type !== 'number') break;
        if (BORDER.HELPER.has(units[i]!.fold) && i > at + 1) return BORDER.BEFORE_HELPER.has(units[i - 1]!.fold) ? i - 1 : i;
        // "a dit aux enquêteurs ne pas connaître", "ignorer si", "n’avoir rien vu"
        if (BORDER.RESTRICTS.has(units[i]!.fold) && BORDER.NEGATES.has(units[i + 1]?.fold ?? '') && i > at + 1) return i;
        if (i > at + 1 && BORDER.TOLD_IN_INFINITIVE.has(units[i]!.fold)) return i;
        if (this.finder.finiteBetween(i, i + 1) || BORDER.OF.has(units[i]!.fold) || this.grammar.complementisers.has(units[i]!.fold)) break;
      }
    }
    // "indiquent de leur côté disposer", "dit pour sa part regretter"
    const aside = [units[at], units[at + 1], units[at + 2]].map((unit) => unit?.fold ?? '').join(' ');
    if (BORDER.ON_HIS_PART.has(aside)) at += 3;
    if (BORDER.OF.has(units[at]?.fold ?? '')) at++;
    for (let i = at; i < Math.min(sentence.last, at + 5); i++) {
      const unit = units[i]!;
      // avoir « donné … »
      if (unit.type === 'marked') return i > at && BORDER.OPENS_AN_INFINITIVE.has(units[at]!.fold) ? at : -1;
      if (unit.type !== 'word') return -1;
      if (BORDER.BEFORE_INFINITIVE.test(unit.fold)) continue;
      return BORDER.TO_HAVE.has(unit.fold) ||
        (BORDER.ENDS_INFINITIVE.test(unit.fold) &&
          (!this.grammar.people.has(unit.fold) || BORDER.ABLE.has(unit.fold)) &&
          !unit.capital &&
          unit.fold.length > 3 &&
          (!BORDER.ENDS_NOUN.test(unit.fold) || BORDER.BELIEVE_OR_DRINK.has(unit.fold)) &&
          !BORDER.NO_INFINITIVE.has(unit.fold))
        ? at
        : -1;
    }
    return -1;
  }

  /** "accuse X d’avoir …", "accused X of …": first unit after de / of. */
  protected accusation(from: number, end: number, passive = false, opener?: string): number {
    const { units } = this;
    // "est accusé de vol", "accuse le maire de corruption": a noun without an article
    const { clauseAlone, complement } = this.grammar;
    if (!clauseAlone && passive && BORDER.OF.has(units[from]?.fold ?? '') && units[from + 1]?.type === 'word' && from + 1 < end) return from + 1;
    for (let i = from; i < Math.min(end, from + ACCUSATION_REACH); i++) {
      const word = units[i]!.fold;
      if (clauseAlone && (opener ? word === opener : complement.has(word))) return i + 1;
      if (!clauseAlone && BORDER.OF.has(word) && (units[i + 1]?.type === 'marked' || this.infinitive(i, { first: i, last: end, block: 0 }) > 0)) return i + 1;
      // "accuse “le régime” d’avoir …": a name of the accused between marks
      if (units[i]!.type === 'marked' && this.wordsIn(units[i]!.marked!.inner) > 4) return -1;
    }
    return -1;
  }

  /** "accuse le maire d’échecs répétés", "les accuse de corruption": the last noun without an article that de opens, or -1. */
  protected accusedOf(from: number, end: number): number {
    const { grammar } = this;
    for (let i = Math.min(end, from + ACCUSATION_REACH) - 2; i >= from; i--) {
      const unit = this.units[i]!;
      const next = this.units[i + 1]!;
      if (/^[,;:]$/.test(unit.fold) || unit.type === 'marked') continue;
      if (!BORDER.OF.has(unit.fold) || next.type !== 'word' || next.capital) continue;
      // "accuse le ministre de tutelle": of the phrase itself, unless nothing else is told
      if (grammar.determiners.has(next.fold) || grammar.isPerson(next.fold) || this.finder.isMention(i + 1) || grammar.complement.has(next.fold)) continue;
      // the first of several: "de vol, de recel et de mensonge", "de mépris à l’égard du peuple"
      let first = i;
      for (let j = i - 1; j >= from; j--)
        if (
          BORDER.OF.has(this.units[j]!.fold) &&
          this.units[j + 1]!.type === 'word' &&
          (this.units[first - 1]?.fold === ',' || grammar.and.has(this.units[first - 1]?.fold ?? ''))
        )
          first = j;
      return first > from || this.units[from - 1]!.type === 'word' ? first + 1 : -1;
    }
    return -1;
  }

  /** The determiner of the noun that a verb takes, adverbs and times passed over: "a démenti mardi l’octroi". */
  protected nounObject(from: number, sentence: MatrixSentence, end: number): number {
    const { units } = this;
    const { grammar } = this;
    let at = from;
    while (at < end) {
      const unit = units[at]!;
      if (unit.fold === ',' && (at > from || BORDER.HIMSELF.has(units[at + 1]?.fold ?? ''))) {
        at++;
        continue;
      }
      // "a annoncé, vendredi, la fin de …", "a confirmé, dans un communiqué, la mort de …": when and where it was said, between two commas
      const inserted = unit.fold === ',' ? this.insertionEnd(at, end) : -1;
      if (inserted > 0) {
        at = inserted;
        continue;
      }
      if (unit.type === 'number') {
        // "ce jeudi 10 Juin 2021", "Friday, May 3, 2024, the …"
        const year = units[at - 1]?.fold === ',' && units[at - 2]?.type === 'number' && units[at + 1]?.fold === ',';
        if (at > from && (grammar.temporal.has(units[at - 1]!.fold) || (grammar.clauseAlone && year))) {
          at++;
          continue;
        }
        return at;
      }
      if (unit.type !== 'word') return unit.type === 'marked' && at > from ? -1 : -1;
      // "annonce, elle, l’envoi"
      if (BORDER.HIMSELF.has(unit.fold) && units[at - 1]?.fold === ',') {
        at++;
        continue;
      }
      if (
        BORDER.ALL.has(unit.fold) &&
        units[at + 1]?.type === 'word' &&
        !grammar.isGerund(units[at + 1]!.fold) &&
        !grammar.prepositions.has(units[at + 1]!.fold)
      )
        return at;
      // "disclosed this in an interview"
      if (
        grammar.clauseAlone &&
        at === from &&
        BORDER.POINTS_ALONE.has(unit.fold) &&
        (units[at + 1]?.type !== 'word' || grammar.prepositions.has(units[at + 1]!.fold))
      )
        return -1;
      const timed = this.temporalPhrase(at);
      if (timed > at) {
        at = timed;
        continue;
      }
      // "rejette en bloc les accusations"
      if (!grammar.clauseAlone && BORDER.IN_BULK.has(unit.fold) && this.finder.isPlainWord(at + 1)) {
        at += 2;
        continue;
      }
      if (
        grammar.adverbs.has(unit.fold) ||
        grammar.temporal.has(unit.fold) ||
        (BORDER.ENDS_ADVERB.test(unit.fold) && !grammar.determiners.has(units[at - 1]!.fold))
      ) {
        at++;
        continue;
      }
      if ((grammar.determiners.has(unit.fold) && !BORDER.TO_THE.has(unit.fold)) || BORDER.ALL_OF_IT.has(unit.fold)) return at;
      if (grammar.prepositions.has(unit.fold)) {
        at = this.adjunctEnd(at, end);
        if (units[at]?.fold === ',') at++;
        continue;
      }
      return grammar.clauseAlone && !grammar.subordinators.has(unit.fold) ? at : -1;
    }
    void sentence;
    return -1;
  }

  /** The unit behind the second of two commas that hold a time or an adjunct and no verb, or -1. */
  private insertionEnd(comma: number, end: number): number {
    const { grammar } = this;
    const opener = this.units[comma + 1];
    if (opener?.type !== 'word' && opener?.type !== 'number') return -1;
    const led =
      grammar.temporal.has(opener.fold) ||
      grammar.adverbs.has(opener.fold) ||
      (grammar.prepositions.has(opener.fold) && !grammar.complement.has(opener.fold)) ||
      this.temporalPhrase(comma + 1) > comma + 1;
    if (!led) return -1;
    for (let i = comma + 2; i < Math.min(end, comma + INSERTION_REACH); i++) {
      const { type, fold } = this.units[i]!;
      if (fold === ',') return i + 1;
      if (type === 'marked' || type === 'punct' || (type === 'word' && (grammar.relatives.has(fold) || this.finder.finiteBetween(i, i + 1)))) return -1;
    }
    return -1;
  }

  /** The end of "ce jeudi", "le même jour", "the following week", or `at`. */
  private temporalPhrase(at: number): number {
    const { grammar } = this;
    if (!grammar.determiners.has(this.units[at]!.fold)) return at;
    // "la fin de la grève", "le début des travaux": no time
    if (grammar.temporal.has(this.units[at + 1]?.fold ?? '') && grammar.complement.has(this.units[at + 2]?.fold ?? '')) {
      const of = this.units[at + 3]?.fold ?? '';
      if (!grammar.temporal.has(of) && !(grammar.determiners.has(of) && grammar.temporal.has(this.units[at + 4]?.fold ?? ''))) return at;
    }
    // "le 28 janvier 2024"
    if (this.units[at + 1]?.type === 'number' && grammar.temporal.has(this.units[at + 2]?.fold ?? ''))
      return this.units[at + 3]?.type === 'number' ? at + 4 : at + 3;
    for (let i = at + 1; i <= at + 2; i++) {
      const word = this.units[i]?.fold ?? '';
      if (grammar.temporal.has(word)) return i + 1;
      if (!BORDER.SAME.has(word)) return at;
    }
    return at;
  }

  /** "appelle X à INFINITIVE", "demande de …": first unit after à / de / to. */
  protected callComplement(from: number, end: number): number {
    const { units } = this;
    const { clauseAlone, infinitiveMark } = this.grammar;
    for (let i = from; i < Math.min(end, from + 12); i++) {
      const word = units[i]!;
      if (word.type === 'marked') return -1;
      if (
        clauseAlone
          ? infinitiveMark?.has(word.fold) && (units[i + 1]?.type === 'word' || (units[i + 1]?.type === 'marked' && i === from && i + 2 < end))
          : BORDER.CALLED_TO.has(word.fold) && this.infinitive(i + 1, { first: i, last: end, block: 0 }) === i + 1
      )
        return i + 1;
    }
    return -1;
  }
}
