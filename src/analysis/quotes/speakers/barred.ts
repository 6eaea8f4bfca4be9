import type { ActorLayer } from '../../actors/layer.ts';
import * as SAID from '../../lang/any-quotes.ts';
import { type MeantWords, meantIn } from '../../lang/meant.ts';
import type { Matrix } from '../1-matrix.ts';
import type { VerbCue } from '../2-cues.ts';
import type { Subject } from '../3-subjects.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Proposal } from '../proposal.ts';
import { onlyWhose } from '../whose.ts';
import { surelyGender } from './gender.ts';

/** What it is read from. */
interface Facts {
  readonly matrix: Matrix;
  readonly layer: ActorLayer;
  readonly lexicon: Lexicon;
  readonly nameAt: ReadonlyMap<number, number>;
  readonly roleAt: ReadonlyMap<number, number>;
}

/** Tells of an entity that it cannot be the speaker. */
export type Bars = (entity: number) => boolean;

/** Somebody named at units [first, last). */
interface Met {
  readonly first: number;
  readonly last: number;
  readonly entity: number;
  /** "X’s killer", "le frère de X": the noun for the other one. */
  readonly other: string | null;
  readonly dead: boolean;
}

/** Who is met in so many sentences before a pronoun is looked at. */
const SENTENCES = 3;
/** Between a name and the verb that tells its fate, or between a name and the preposition before it, stand at most so many units. */
const FATE = 6;
const TITLE = 6;
const ANSWER = 6;
const ADJECTIVES = 2;
/** "le corps sans vie de". */
const CORPSE = 3;
/** Nothing is barred further than this from the verb (units). */
const REACH = 90;

/**
 * Who cannot have said the words of a quote, however near they stand: whoever hears them, whom they are about, whose killer or wife is meant, who is dead,
 * and whoever the pronoun does not agree with.
 */
export class Barred {
  private readonly facts: Facts;
  private readonly words: MeantWords;
  private readonly made: (readonly Met[] | undefined)[] = [];
  private readonly known = new Map<Proposal, Bars>();

  constructor(facts: Facts) {
    this.facts = facts;
    this.words = meantIn(facts.lexicon.language);
  }

  /** Tells of each entity whether it is barred from being a quote's speaker. */
  of(proposal: Proposal): Bars {
    let known = this.known.get(proposal);
    if (!known) {
      known = this.read(proposal);
      this.known.set(proposal, known);
    }
    return known;
  }

  /** Is somebody described, or a name that nobody knows, at a unit of the quote's sentence barred: "he told a trader", "a-t-on dit à Nobody Known"? */
  barsPlace(proposal: Proposal, at: number): boolean {
    const { units, sentences } = this.facts.matrix;
    const { first, last } = sentences[proposal.sentence]!;
    const { subject } = proposal;
    if (at < first || at >= last) return false;
    if (this.saysAnybody(proposal)) return units[at]!.capital;
    return subject.type === 'pronoun' && at > subject.at && !this.opensClause(first, subject.at);
  }

  /** "a-t-on dit", "dit-on". */
  private saysAnybody({ subject, cue }: Proposal): boolean {
    const on = subject.type === 'nobody' ? subject.at : cue?.type === 'verb' ? cue.inverted : -1;
    return on >= 0 && this.words.anybody.has(this.facts.matrix.units[on]!.fold);
  }

  /** "Since she has admitted it, the ban for X": who is meant comes later. */
  private opensClause(first: number, at: number): boolean {
    const { matrix, lexicon } = this.facts;
    return at - first <= 2 && at > first && lexicon.grammar.subordinators.has(matrix.units[at - 1]!.fold);
  }

  /** Those named in a sentence, in text order; read when first asked for. */
  met(sentence: number): readonly Met[] {
    const known = this.made[sentence];
    if (known) return known;
    const out: Met[] = [];
    const { matrix, layer, nameAt, roleAt } = this.facts;
    const { first, last } = matrix.sentences[sentence]!;
    for (let at = first; at < last; at++) {
      const name = nameAt.get(at);
      const role = roleAt.get(at);
      const mention = name !== undefined ? layer.names[name]! : role !== undefined ? layer.roles[role]! : null;
      if (!mention || mention.entity === null) continue;
      let end = at + 1;
      while (end < last && matrix.units[end]!.start < mention.end) end++;
      const other = this.otherOf(at, end, last);
      out.push({ first: at, last: end, entity: mention.entity, other, dead: this.isDead(at, end, first, last, other !== null) });
    }
    this.made[sentence] = out;
    return out;
  }

  private read(proposal: Proposal): Bars {
    const { layer, lexicon } = this.facts;
    const { subject, cue } = proposal;
    const isPerson = (entity: number): boolean => layer.entities[entity]!.type === 'person';
    // "dit-on chez X"
    const barred = this.hearers(proposal);
    if (this.saysAnybody(proposal)) return (entity) => isPerson(entity) || barred.has(entity);
    if (subject.type === 'phrase' && cue) return (entity) => barred.has(entity);
    const pronoun = subject.type === 'pronoun' ? subject : cue ? null : this.announcing(proposal);
    if (pronoun) this.addAround(barred, proposal, pronoun);
    if (pronoun || subject.type === 'inherit' || (subject.type === 'none' && !cue)) this.addBefore(barred, proposal, pronoun);
    if (!pronoun) return (entity) => barred.has(entity);
    // "X et Y … Ils"
    const alone = pronoun.plural && this.personsBefore(proposal.sentence) < 2;
    return (entity) => {
      if (barred.has(entity)) return true;
      const one = layer.entities[entity]!;
      if (one.type !== 'person') return false;
      if (pronoun.plural) return !one.plural && alone;
      const gender = surelyGender(one, lexicon.language);
      return pronoun.gender !== undefined && gender !== undefined && gender !== pronoun.gender;
    };
  }

  /** "X said he had told Y: “…”": the pronoun before the last verb of speech that stands before a quote without a cue of its own. */
  private announcing({ sentence, spans, frame }: Proposal): Extract<Subject, { type: 'pronoun' }> | null {
    const { matrix, lexicon } = this.facts;
    const { units } = matrix;
    const { grammar } = lexicon;
    const { first, last } = matrix.sentences[sentence]!;
    if (frame !== 'colon') return null;
    let at = first;
    let verb = -1;
    for (; at < last && units[at]!.start < spans[0]!.start; at++) if (lexicon.forms.has(units[at]!.lower)) verb = at;
    if (verb < 0) return null;
    for (let i = verb - 1; i >= Math.max(first, verb - ANSWER); i--) {
      const { fold, lower } = units[i]!;
      const pronoun = grammar.pronouns.get(fold);
      if (pronoun && !pronoun.thing) return { type: 'pronoun', at: i, ...pronoun };
      if (
        !(
          grammar.finite.has(lower) ||
          grammar.adverbs.has(fold) ||
          grammar.negation.has(fold) ||
          grammar.clitics.has(fold) ||
          this.words.been.has(fold) ||
          this.words.before.has(fold)
        )
      )
        return null;
    }
    return null;
  }

  /** How many persons a sentence and the one before name. */
  private personsBefore(sentence: number): number {
    const persons = new Set<number>();
    for (let s = Math.max(0, sentence - 1); s <= sentence; s++)
      for (const { entity } of this.met(s)) if (this.facts.layer.entities[entity]!.type === 'person') persons.add(entity);
    return persons.size;
  }

  /** Whom the quote's own sentence names as somebody who hears the words. */
  private hearers(proposal: Proposal): Set<number> {
    const { sentence, cue, subject, spans } = proposal;
    const { matrix, lexicon } = this.facts;
    const { units } = matrix;
    const { grammar } = lexicon;
    const bounds = matrix.sentences[sentence]!;
    const out = new Set<number>();
    const verb = cue?.type === 'verb' ? cue : null;
    // « … », s’est fait dire X
    if (verb && this.isMade(verb.first, verb.last)) for (const { entity } of this.met(sentence)) out.add(entity);
    if (verb) this.addTold(out, proposal, verb);
    const from = verb ? Math.max(verb.last, subject.type === 'phrase' ? subject.last : 0) : bounds.last;
    for (const { first, last, entity } of this.met(sentence)) {
      if (verb && Math.abs(first - verb.first) > REACH) continue;
      if (verb?.form !== 'finite' && this.gotAnswer(last, bounds.last)) out.add(entity);
      if (units[first]!.start < spans[0]!.start && this.isWhom(last, bounds.last)) out.add(entity);
      if (subject.type === 'phrase' && subject.first <= first && first < subject.last) continue;
      if (this.isTold(last, bounds.last)) out.add(entity);
      if (first < from || subject.type !== 'phrase') continue;
      // "one of them told X", "said of X", "a déclaré le préfet à X"
      const before = this.before(first, from);
      const word = units[before]!.fold;
      const touches = before < from && subject.last <= verb!.first;
      const of = before === from && subject.last <= verb!.first && grammar.complement.has(word);
      const to = before >= from && this.leads(before, word);
      if ((touches || of || to) && this.facts.layer.entities[entity]!.type === 'person') out.add(entity);
    }
    return out;
  }

  /** A preposition behind which nobody stands who speaks. */
  private leads(at: number, word: string): boolean {
    const { grammar } = this.facts.lexicon;
    const { own } = this.words;
    if (!grammar.prepositions.has(word) || grammar.complement.has(word) || grammar.agents.has(word)) return false;
    return !own.has(word) && !own.has(this.facts.matrix.units[at - 1]?.fold ?? '');
  }

  /** "X a écrit au préfet, lequel a répondu", "X spoke with Y, who told him": the one right before the comma speaks, and none before them. */
  private addTold(out: Set<number>, { sentence, spans }: Proposal, verb: VerbCue): void {
    const { matrix, lexicon } = this.facts;
    const { units } = matrix;
    const { first: begin, last: end } = matrix.sentences[sentence]!;
    let comma = -1;
    if (this.words.which.has(units[verb.first - 1]?.fold ?? '') && units[verb.first - 2]?.fold === ',') comma = verb.first - 2;
    for (let i = verb.last; i + 2 < Math.min(end, verb.last + REACH) && units[i]!.start < spans[0]!.start; i++) {
      if (units[i]!.fold !== ',' || !this.words.who.has(units[i + 1]!.fold)) continue;
      let next = i + 2;
      while (next < units.length && lexicon.grammar.clitics.has(units[next]?.fold ?? '')) next++;
      if (lexicon.forms.has(units[next]?.lower ?? '') || lexicon.forms.has(units[next + 1]?.lower ?? '')) comma = i;
    }
    if (comma < begin) return;
    let open = comma - 1;
    while (open > begin && units[open]!.fold !== ',') open--;
    for (const { last, entity } of this.met(sentence)) if (last > open && last < comma) out.add(entity);
    if (!this.met(sentence).some(({ last }) => last === comma)) return;
    for (const { last, entity } of this.met(sentence)) if (last < comma) out.add(entity);
  }

  /** A pronoun is none of those named behind it, nor of those in an adjunct before it: "Asked about X, he". */
  private addAround(out: Set<number>, { sentence }: Proposal, { at }: Extract<Subject, { type: 'pronoun' }>): void {
    const { matrix, lexicon, layer } = this.facts;
    const { units } = matrix;
    const { grammar } = lexicon;
    const { first: begin } = matrix.sentences[sentence]!;
    const clause = this.opensClause(begin, at);
    let finite = false;
    let seen = begin + 1;
    for (const { first, last, entity } of this.met(sentence)) {
      if (Math.abs(first - at) > REACH) continue;
      if (first > at) {
        if (!clause && layer.entities[entity]!.type === 'person') out.add(entity);
        continue;
      }
      for (; seen < first && !finite; seen++) finite = grammar.finite.has(units[seen]!.lower);
      const next = units[last];
      // "After X arrived, he"
      if (finite || !next || SAID.GENITIVE.test(next.fold) || grammar.finite.has(next.lower) || grammar.mayBeFinite(next.lower)) continue;
      const before = this.before(first, begin);
      const word = units[before]?.fold ?? '';
      // "Après avoir rencontré X, il", "After meeting X, she", "Thanking X, he"
      const opener = units[begin]!.fold;
      if (before < begin) {
        if (first > begin && grammar.isGerund(opener)) out.add(entity);
        continue;
      }
      const opens = (grammar.prepositions.has(opener) && !this.words.own.has(opener)) || grammar.isGerund(opener);
      const joins = [grammar.complementisers, grammar.subordinators, grammar.relatives, grammar.coordinators].some((words) => words.has(word));
      const plain = before > begin && units[before]!.type === 'word' && !units[before]!.capital && !joins;
      if (opens && plain && !grammar.prepositions.has(word) && !grammar.complement.has(word) && !grammar.determiners.has(word)) out.add(entity);
      const complement =
        (this.words.beside.has(word) && !grammar.complement.has(word)) ||
        (grammar.complement.has(word) && this.words.beside.has(units[before - 1]?.fold ?? ''));
      if (complement || this.leads(before, word) || grammar.agents.has(word)) out.add(entity);
    }
  }

  /** Those met in the sentences before of whom a pronoun, or words without one, cannot be: the dead, whose wife was named, who came before "celui-ci". */
  private addBefore(out: Set<number>, proposal: Proposal, pronoun: Extract<Subject, { type: 'pronoun' }> | null): void {
    const { matrix, layer } = this.facts;
    const { sentence, cue } = proposal;
    const at = pronoun ? pronoun.at : (cue?.first ?? matrix.sentences[sentence]!.first);
    const earlier = cue !== null && this.words.before.has(matrix.units[cue.first]!.fold);
    const latter = pronoun && this.words.latter.has(matrix.units[pronoun.at]!.fold) ? this.lastUnnamed(pronoun) : -1;
    const last = new Map<number, Met>();
    for (let s = Math.max(0, sentence - SENTENCES); s <= sentence; s++)
      for (const met of this.met(s)) {
        if (met.first >= at || layer.entities[met.entity]!.type !== 'person') continue;
        last.set(met.entity, met);
        if (met.dead && !earlier) out.add(met.entity);
      }
    for (const [entity, met] of last) {
      if (met.other !== null && !this.differs(met.other, pronoun)) out.add(entity);
      if (met.last <= latter) out.add(entity);
    }
  }

  /** Is a noun for somebody of another gender or number than the pronoun? */
  private differs(noun: string, pronoun: Extract<Subject, { type: 'pronoun' }> | null): boolean {
    if (!pronoun?.gender) return false;
    const { women, men } = this.words;
    const gender = women.has(noun) ? 'f' : men.has(noun) ? 'm' : this.facts.lexicon.grammar.genderOf(noun);
    return gender !== undefined && gender !== pronoun.gender;
  }

  /** Does somebody whom nobody names, and whom a pronoun may mean, stand in units [from, to)? */
  describes(from: number, to: number, pronoun: Extract<Subject, { type: 'pronoun' }>, known: ReadonlySet<string>): boolean {
    const { grammar } = this.facts.lexicon;
    const { women, men, others } = this.words;
    for (let i = from; i < to; i++) {
      const { fold } = this.facts.matrix.units[i]!;
      // "the camp", "le pays" may speak too, but are no "he"
      if (![grammar.offices, grammar.generic, women, men, others].some((nouns) => nouns.has(fold))) continue;
      if (!known.has(fold) && this.isUnnamed(i, pronoun)) return true;
    }
    return false;
  }

  /** The last noun before "celui-ci" for one whom nobody names and it agrees with, or -1. */
  private lastUnnamed(pronoun: Extract<Subject, { type: 'pronoun' }>): number {
    for (let i = pronoun.at - 1; i >= Math.max(0, pronoun.at - REACH); i--) {
      if (this.facts.nameAt.has(i)) return -1;
      if (this.isUnnamed(i, pronoun)) return i;
    }
    return -1;
  }

  /** A noun for one person beside whom no name stands. */
  private isUnnamed(at: number, { gender }: { readonly gender?: 'm' | 'f' }): boolean {
    const { matrix, lexicon, nameAt, roleAt, layer } = this.facts;
    const { units } = matrix;
    const { grammar } = lexicon;
    const { fold, type, capital } = units[at]!;
    if (type !== 'word' || capital || !this.isSomebody(fold) || nameAt.has(at)) return false;
    // "le ministre X", "X, ministre de": a name tells who it is
    let next = at + 1;
    while (next < at + TITLE && units[next]?.type === 'word' && !nameAt.has(next) && !grammar.prepositions.has(units[next]!.fold)) next++;
    if (units[next]?.fold === ',') next++;
    if (nameAt.has(next)) return false;
    for (const role of [roleAt.get(at), roleAt.get(at - 1)]) if (role !== undefined && layer.roles[role]!.entity !== null) return false;
    let opener = at - 1;
    while (opener > at - TITLE && units[opener]?.type === 'word' && !grammar.determiners.has(units[opener]!.fold)) opener--;
    if (grammar.plurals.has(units[opener]?.fold ?? '') || !grammar.determiners.has(units[opener]?.fold ?? '')) return false;
    if (units[opener - 1]?.fold === ',') return false;
    const own = this.words.women.has(fold) ? 'f' : this.words.men.has(fold) ? 'm' : grammar.genderOf(fold);
    return !gender || !own || own === gender;
  }

  /** "X’s wife", "le frère de X": the noun for somebody that X only tells whose it is. */
  private otherOf(first: number, last: number, end: number): string | null {
    const { matrix, lexicon, nameAt } = this.facts;
    const { units } = matrix;
    if (SAID.GENITIVE.test(units[last]?.fold ?? '')) {
      for (let i = last + 1; i < Math.min(end, last + TITLE) && units[i]!.type === 'word' && !units[i]!.capital && !nameAt.has(i); i++) {
        if (lexicon.grammar.prepositions.has(units[i]!.fold)) return null;
        if (this.isSomebody(units[i]!.fold)) return units[i]!.fold;
      }
      return null;
    }
    let of = first - 1;
    while (
      of > 0 &&
      first - of <= TITLE &&
      units[of]!.type === 'word' &&
      !lexicon.grammar.complement.has(units[of]!.fold) &&
      !lexicon.grammar.prepositions.has(units[of]!.fold)
    )
      of--;
    const noun = units[of - 1];
    if (!noun || units[of]!.type !== 'word' || !this.isOf(of)) return null;
    for (let i = of - 1; of === first - 1 && i >= Math.max(0, of - ADJECTIVES) && units[i]!.type === 'word'; i--)
      if (this.words.others.has(units[i]!.fold)) return units[i]!.fold;
    // "le chef de famille X": no article, so not whose he is
    const { grammar } = lexicon;
    if (of < first - 1 && SAID.OF_A_TRADE.has(units[of]!.fold) && !units[of + 1]!.capital && !grammar.determiners.has(units[of + 1]!.fold)) return null;
    if (!onlyWhose(lexicon, units, first)) return null;
    for (let i = of - 1; i > of - TITLE && i >= 0 && units[i]!.type === 'word'; i--) if (this.isSomebody(units[i]!.fold)) return units[i]!.fold;
    return null;
  }

  private isOf(at: number): boolean {
    const { grammar } = this.facts.lexicon;
    const { fold } = this.facts.matrix.units[at]!;
    return grammar.complement.has(fold) || grammar.prepositions.has(fold);
  }

  /** A noun for one person, and for no body. */
  private isSomebody(noun: string): boolean {
    const { grammar } = this.facts.lexicon;
    return this.words.others.has(noun) || (grammar.isPerson(noun) && !grammar.bodies.has(noun) && !grammar.documents.has(noun));
  }

  /** "X was killed", "X, tué lundi", "a tué X", "the body of X", "X’s funeral". */
  private isDead(first: number, last: number, begin: number, end: number, owns: boolean): boolean {
    const { matrix, lexicon } = this.facts;
    const { units } = matrix;
    const { grammar } = lexicon;
    const { killed, kills, died, lost, life, been, corpse, late } = this.words;
    let passive = false;
    let from = last;
    if (units[from]?.fold === ',') {
      from++;
      passive = true;
      if (this.words.who.has(units[from]?.fold ?? '')) {
        from++;
        passive = false;
      }
    }
    // "le mari d’X est mort"
    for (let i = from; i < Math.min(end, from + FATE) && !(owns && units[i]!.type === 'word'); i++) {
      const { type, fold } = units[i]!;
      if (type !== 'word') {
        if (SAID.GENITIVE.test(fold)) {
          if (corpse.has(units[i + 1]?.fold ?? '')) return true;
        }
        break;
      }
      if (been.has(fold)) passive = true;
      else if (died.has(fold) || (lost.has(fold) && life.has(units[i + 2]?.fold ?? ''))) return true;
      else if (killed.has(fold)) {
        if (passive) return true;
        break;
      } else if (passive && i === from && !grammar.adverbs.has(fold)) break;
      else if (grammar.determiners.has(fold) || grammar.coordinators.has(fold)) break;
    }
    const before = this.before(first, begin);
    if (before < begin) return false;
    const word = units[before]!.fold;
    if (late.has(units[first - 1]?.fold ?? '')) return true;
    if (grammar.complement.has(word)) return units.slice(Math.max(0, before - CORPSE), before).some(({ fold }) => corpse.has(fold));
    if (kills.has(word)) return true;
    if (killed.has(word)) return !been.has(units[before - 1]?.fold ?? '');
    return died.has(word) && kills.has(units[before - 1]?.fold ?? '');
  }

  /** The unit before a name with its title, office and article; never before `begin` - 1. */
  private before(first: number, begin: number): number {
    const { matrix, lexicon, nameAt } = this.facts;
    const { units } = matrix;
    const { grammar } = lexicon;
    let at = first - 1;
    while (at >= begin && first - at <= TITLE) {
      const { type, fold, capital } = units[at]!;
      if (fold === '.' && units[at - 1]?.capital) {
        at--;
        continue;
      }
      if (type !== 'word' || grammar.contracted?.has(fold) || nameAt.has(at)) break;
      if (!(capital || grammar.determiners.has(fold) || grammar.qualifiers.has(fold) || (this.isSomebody(fold) && !grammar.prepositions.has(fold)))) break;
      at--;
    }
    return at;
  }

  /** "X was told", "X a été prévenu". */
  private isTold(last: number, end: number): boolean {
    const { units } = this.facts.matrix;
    let been = false;
    for (let i = last; i < Math.min(end, last + FATE) && units[i]!.type === 'word'; i++) {
      if (been && this.words.told.has(units[i]!.fold)) return true;
      if (this.words.been.has(units[i]!.fold)) been = true;
    }
    return false;
  }

  /** "X, to whom", "X, à qui". */
  private isWhom(last: number, end: number): boolean {
    const { units } = this.facts.matrix;
    if (units[last]?.fold !== ',' || last + 2 >= end) return false;
    const { hearers } = this.facts.lexicon.grammar;
    return (
      (hearers.has(units[last + 1]!.fold) && this.words.whom.has(units[last + 2]!.fold)) ||
      (this.words.whom.has(units[last + 1]!.fold) && !this.words.who.has(units[last + 1]!.fold))
    );
  }

  /** "X a reçu pour toute réponse : « … »". */
  private gotAnswer(last: number, end: number): boolean {
    const { units } = this.facts.matrix;
    let got = false;
    for (let i = last; i < Math.min(end, last + ANSWER + 2) && units[i]!.type === 'word'; i++) {
      if (got && (this.words.answer.has(units[i]!.fold) || this.facts.lexicon.grammar.documents.has(units[i]!.fold))) return true;
      if (this.words.got.has(units[i]!.fold)) got = true;
    }
    return false;
  }

  private isMade(first: number, last: number): boolean {
    const { units } = this.facts.matrix;
    let reflexive = false;
    for (let i = first; i + 1 < last; i++) {
      if (this.words.reflexive.has(units[i]!.fold)) reflexive = true;
      else if (reflexive && this.words.made.has(units[i]!.fold)) return true;
    }
    return false;
  }
}
