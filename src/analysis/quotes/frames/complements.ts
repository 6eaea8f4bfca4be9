import * as BORDER from '../../lang/any-borders.ts';
import * as SAID from '../../lang/any-quotes.ts';
import * as SUBJECT from '../../lang/any-subjects.ts';
import type { MatrixSentence } from '../1-matrix.ts';
import type { SpeechCue, VerbCue } from '../2-cues.ts';
import { ZeroThatReader } from './zero-that.ts';

/** How far (units) "que" may stand from its verb: "a confirmé, devant la presse réunie samedi au port de …, que". */
const COMPLEMENT_REACH = 32;
/** A fragment that opens a clause has fewer words, and its verb within so many units. */
const LONG_FRAGMENT = 12;

const FRAGMENT_REACH = 12;

/** Where the clause that a verb reports begins: behind que and that, or without them. */
export abstract class ComplementReader extends ZeroThatReader {
  /** First unit of the clause after que / that, or -1. */
  protected complement(cue: VerbCue, sentence: MatrixSentence, nextCue: SpeechCue | undefined): number {
    const { units, grammar } = this;
    let at = cue.last;
    const limit = Math.min(sentence.last, cue.last + COMPLEMENT_REACH);
    const confirms = /^(?:denies|confirms|acknowledges)$/.test(cue.stance);
    /** Behind an aside: what stands in it is passed over. */
    let past = 0;
    while (at < limit) {
      const unit = units[at]!;
      const that = grammar.complementisers.has(this.word(at + 1));
      if (nextCue && at >= nextCue.first && nextCue.type === 'verb' && nextCue.first >= past) {
        // "a assuré en parlant du maire que": of whom
        if (grammar.clauseAlone || nextCue.form !== 'gerund' || /[qin]/.test(nextCue.frames)) return -1;
        at = nextCue.last;
        past = at;
        continue;
      }
      // "responded to allegations that": the noun's clause; "denied reports that": his
      if (nextCue?.type === 'phrase' && nextCue.noun && at >= nextCue.first && !confirms) return -1;
      // "said whether it rains matters"
      if (at === cue.last && BORDER.SAY.has(cue.lemma) && BORDER.WHETHER.has(unit.fold) && this.finiteSoon(at + 1, sentence.last)) return at;
      if (BORDER.QUESTIONS.has(cue.lemma) && BORDER.ASKS_HOW.has(unit.fold)) return at;
      if (unit.type === 'word' && grammar.complementisers.has(unit.fold)) return this.behindThat(cue, at, sentence, limit);
      if (!grammar.clauseAlone) {
        // "regrette le fait que"
        if (BORDER.FACT.has(unit.fold) && BORDER.THE_FACT.has(this.word(at - 1)) && that) return at + 2;
        if (BORDER.THE_FACT.has(unit.fold) && BORDER.FACT.has(this.word(at + 1))) {
          at++;
          continue;
        }
      }
      const set = grammar.setPhrases.find((words) => words.every((word, i) => units[at + i]?.fold === word));
      if (set) {
        at += set.length;
        continue;
      }
      if (unit.type === 'marked') return at === cue.last && cue.frames.includes('q') && this.marksOpenClause(at, sentence) ? at : -1;
      // "a dit à ses voisines – trois veuves – que": an aside between two dashes or brackets
      const close = !grammar.clauseAlone && unit.type === 'punct' && /^[-–—(]$/.test(unit.fold) ? this.asideClose(at, limit) : -1;
      if (close > 0) {
        at = close + 1;
        past = at;
        continue;
      }
      const aside = this.behindAside(at, limit);
      if (aside > 0 && aside < sentence.last) return aside;
      const ago = this.agoEnd(at, limit);
      if (ago > at) {
        at = ago;
        continue;
      }
      if (unit.type === 'punct') {
        if (this.endsBeforeThat(cue, at)) return -1;
        at++;
        continue;
      }
      if (this.isNoComplement(cue, at, sentence)) return -1;
      const bare = this.headingClause(cue, at, sentence);
      if (bare !== 0) return bare;
      // "claimed on Friday to have killed": no clause but an infinitive
      if (grammar.infinitiveMark?.has(unit.fold) && (cue.frames.includes('i') || cue.stance === 'promises') && !this.isHearerHere(at + 1)) return -1;
      if (this.continuesDate(at, cue.last)) {
        at++;
        continue;
      }
      const plain = grammar.clauseAlone ? this.plainClause(cue, at, sentence, limit) : 0;
      if (plain !== 0) return plain;
      const adjunct = this.behindAdjunct(cue, at, limit);
      if (adjunct > at) {
        at = adjunct;
        continue;
      }
      if (!grammar.clauseAlone && this.bareClause(cue, at, sentence)) return at;
      // "said in a report published on Thursday that"
      const published = grammar.clauseAlone && at > cue.last && BORDER.MADE_PUBLIC.has(unit.fold) && grammar.documents.has(this.word(at - 1));
      if (!published && grammar.finite.has(unit.lower) && !unit.capital) return -1;
      // "se disent convaincus que"
      if (published || (BORDER.SAYS_ONESELF.has(cue.lemma) && BORDER.ENDS_ADJECTIVE.test(unit.lower))) {
        at++;
        continue;
      }
      // "dismissed claims that he was …"
      if (!cue.frames.includes('t') && !BORDER.TELLS_A_HEARER.has(cue.lemma) && !BORDER.INFORMS.has(cue.lemma.split(' ').at(-1)!))
        return grammar.clauseAlone && confirms && grammar.accusations.has(unit.fold) && that ? at + 2 : -1;
      // the hearer stands first: "told reporters that", "a prévenu les autorités que"
      const end = this.finder.phraseEnd(at, limit);
      if (end <= at) return -1;
      at = end;
    }
    return -1;
  }

  /** First unit of the clause behind que / that at `at`, or -1 where it is a relative, a pronoun or "no more than". */
  private behindThat(cue: VerbCue, at: number, sentence: MatrixSentence, limit: number): number {
    const { units, grammar } = this;
    // "promised after a raid that killed forty that he would …": the first that is the raid’s
    if (
      grammar.clauseAlone &&
      at > cue.last &&
      at + 1 < sentence.last &&
      this.finiteHere(at + 1) &&
      units[at - 1]!.type === 'word' &&
      !grammar.adverbs.has(this.word(at - 1))
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
        grammar.prepositions.has(this.word(at + 2)) ||
        grammar.adverbs.has(this.word(at + 2))) &&
      this.nextThat(at + 1, limit) < 0
    )
      return -1;
    // "campaigned on a platform that …": of the noun
    if (BORDER.CAMPAIGNS.has(cue.lemma) && units[at - 1]!.type === 'word' && at > cue.last && !grammar.temporal.has(this.word(at - 1))) return -1;
    // "rejected that offer as too low", "has said that more than once"
    const pointed = cue.stance === 'denies' || BORDER.AFTER_WHAT_WAS_SAID.has(this.word(at + 1));
    if (grammar.clauseAlone && at === cue.last && pointed && !this.finiteSoon(at + 1, sentence.last)) return -1;
    // a relative "that" follows a noun; "que" after a bare object is relative too
    const thus = at === cue.last + 1 && BORDER.BEFORE_THAT.has(this.word(at - 1)) && cue.frames.includes('q');
    // "n’a concédé que deux buts": no more than
    if (!grammar.clauseAlone && at === cue.last && !cue.negated && this.restricted(cue)) return -1;
    // "se plaint de n’avoir que huit députés": no more than
    if (!grammar.clauseAlone && units.slice(cue.last, at).some(({ fold }) => SUBJECT.NOT.has(fold))) return -1;
    // "a révélé des faits que": of the noun
    const bare = !grammar.clauseAlone && at === cue.last + 2 && BORDER.SOME.has(this.word(cue.last)) && !grammar.isPerson(this.word(cue.last + 1));
    // "a informé l’opinion de ce que A"
    const ofThat = !grammar.clauseAlone && BORDER.WHAT_IS_TOLD.has(this.word(at - 1)) && BORDER.OF.has(this.word(at - 2)) && at - 2 >= cue.last;
    if (bare || (BORDER.OTHER_BEFORE_THAT.has(this.word(at - 1)) && !thus && !ofThat)) return -1;
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
          !(grammar.endsPast?.(this.word(from + 2)) && !this.finder.isPlainWord(from + 3)) &&
          this.finiteSoon(from + 2, sentence.last)
        ));
    if (grammar.clauseAlone && at === cue.last && cue.frames.includes('n') && (object || !this.finiteSoon(from, sentence.last))) return -1;
    return from < sentence.last ? from : -1;
  }

  /** Does a mark end the search for que / that? */
  private endsBeforeThat(cue: VerbCue, at: number): boolean {
    const { fold } = this.units[at]!;
    if (!/^[,()–—"]$/.test(fold)) return true;
    if (!this.clauseAlone || fold !== ',') return false;
    // "agrees to the demands, people close to him say": what stands behind the comma is no clause of a weak verb
    if (at > cue.last) return cue.frames.includes('z');
    // "When he had finished testifying, the lawyer rose"
    return cue.form === 'gerund' || BORDER.JOINS_VERBS.has(this.word(at + 1));
  }

  /** Does a word tell that no clause of the verb follows? */
  private isNoComplement(cue: VerbCue, at: number, sentence: MatrixSentence): boolean {
    if (!this.clauseAlone) return false;
    const word = this.word(at);
    // "complained about the lack of": a noun
    if (at === cue.last) return cue.frames.includes('a') && SAID.OF_HOW.has(word);
    return (
      // "told the agency on condition of anonymity because …": the writer's reason
      (BORDER.MAY_OPEN_CLAUSE.has(word) && this.opensOwnClause(at, sentence.last)) ||
      // "had told officers so at the stop"
      (BORDER.WHAT_WAS_SAID.has(word) && !BORDER.SO_MANY.has(this.word(at + 1))) ||
      // "wrote to the prefect, who …": tells more of him
      BORDER.TELLS_OF_HEARER.has(word)
    );
  }

  /** Where the clause of a headline, or one that an adjunct opens, begins right behind its verb; -1 where it has none, 0 where it is neither. */
  private headingClause(cue: VerbCue, at: number, sentence: MatrixSentence): number {
    if (at !== cue.last) return 0;
    const { fold, capital } = this.units[at]!;
    const long = sentence.last - at >= 3;
    // "Economists Predict Bumpy Road": the capitals of a headline
    if (this.clauseAlone && cue.frames.includes('q') && capital && this.isHeadline(sentence)) return long ? at : -1;
    // "Mayor says bridge to reopen in June": a heading leaves its verbs out
    if (BORDER.CLAIMS.has(cue.lemma) && !cue.passive && cue.tense === 'present' && this.isHeading(sentence))
      return long && !this.grammar.prepositions.has(fold) ? at : -1;
    // "said to win trust, it was sending doctors", "said based on the request, he did not expect": an adjunct opens the clause
    if (!BORDER.SAY.has(cue.lemma) || !BORDER.OPENS_ADJUNCT.has(fold)) return 0;
    const comma = this.commaAfter(at, sentence.last);
    return comma > 0 && this.finder.opensClause(comma + 1) && this.finiteSoon(comma + 1, sentence.last) ? at : 0;
  }

  /** "announced Thursday, May 2, the end of …": a number of the date, behind the verb's end at `last`. */
  private continuesDate(at: number, last: number): boolean {
    const { units } = this;
    if (!this.clauseAlone || units[at]!.type !== 'number' || at === last) return false;
    const before = this.word(at - 1);
    return this.grammar.temporal.has(before) || (before === ',' && units[at - 2]?.type === 'number' && this.word(at + 1) === ',');
  }

  /** Where a clause without that begins, or one that a hearer or a denied claim stands before; -1 where there is none, 0 where the next word tells. */
  private plainClause(cue: VerbCue, at: number, sentence: MatrixSentence, limit: number): number {
    const { grammar } = this;
    const { fold, capital } = this.units[at]!;
    const first = at === cue.last;
    // "warned his players against haste, sent them to bed": of what, and no clause
    if (cue.stance === 'warns' && first && this.finder.beginsPhrase(at) && BORDER.WARNED_OF.has(this.word(this.finder.phraseEnd(at, limit)))) return -1;
    // "denied reports that it had sacked the coach"
    if (cue.stance === 'denies' && first && BORDER.DENIED_REPORTS.has(fold) && grammar.complementisers.has(this.word(at + 1))) return at + 2;
    const heard = this.hearerThat(cue, at, limit);
    if (heard > 0) return heard;
    const zero = this.zeroThat(cue, at, sentence);
    if (zero > 0) return zero;
    // "show June was the driest month"
    return first && capital && grammar.temporal.has(fold) && BORDER.VERB_OF_A_DAY.has(this.word(at + 1)) ? at : 0;
  }

  /** Where an adverb, a time, a place or a medium between verb and que / that ends, or `at`. */
  private behindAdjunct(cue: VerbCue, at: number, limit: number): number {
    const { grammar } = this;
    const { type, fold, capital } = this.units[at]!;
    if (grammar.clauseAlone && capital && grammar.temporal.has(fold)) return at + 1;
    const determiner = grammar.determiners.has(fold);
    if (grammar.prepositions.has(fold) && !(determiner && !grammar.contracted?.has(fold))) return this.adjunctEnd(at, limit);
    if (grammar.adverbs.has(fold) || grammar.temporal.has(fold) || SUBJECT.ENDS_ADVERB.test(fold) || type === 'number') return at + 1;
    // "au journal La Dune", "à la radio Studio Tamani"
    if (!grammar.clauseAlone && at > cue.last && this.isMediumName(at)) return this.finder.phraseEnd(at, limit);
    const next = this.units[at + 1];
    return determiner && next && (grammar.temporal.has(next.fold) || next.type === 'number') ? at + 2 : at;
  }

  private nextThat(from: number, limit: number): number {
    for (let i = from; i < limit; i++) {
      if (this.units[i]!.type === 'punct' || this.units[i]!.type === 'marked') return -1;
      if (this.grammar.complementisers.has(this.word(i))) return i;
    }
    return -1;
  }

  /** "ne … que": a ne without its pas before the verb. */
  private restricted(cue: VerbCue): boolean {
    for (let i = cue.first; i < cue.head; i++)
      if (SUBJECT.NOT.has(this.word(i)))
        return !this.finder.opensClause(cue.last + 1) || !this.finder.finiteBetween(cue.last + 1, Math.min(this.units.length, cue.last + 8));
    return false;
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

  /** The unit that closes the aside which a dash or a bracket opens at `at`, or -1. */
  private asideClose(at: number, limit: number): number {
    const open = this.word(at);
    for (let i = at + 1; i < Math.min(limit, at + 14); i++) {
      const { fold } = this.units[i]!;
      if (open === '(' ? fold === ')' : /^[-–—]$/.test(fold)) return i;
      if (/^[.;:!?]$/.test(fold)) return -1;
    }
    return -1;
  }

  /** Does a subordinate clause with a verb begin at a conjunction, not a phrase: "after the war"? */
  private opensOwnClause(at: number, limit: number): boolean {
    if (BORDER.OPENS_CLAUSE.has(this.word(at))) return true;
    return !this.isPrepositionHere(at) && this.finiteSoon(at + 1, Math.min(limit, at + 10)) && !this.commaBefore(at, Math.min(limit, at + 14));
  }

  /** Are nearly all longer words of a sentence without a full stop written with a capital? */
  protected isHeadline(sentence: MatrixSentence): boolean {
    if (/^[.!?…]$/.test(this.word(sentence.last - 1)) || sentence.last - sentence.first > 24) return false;
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
}
