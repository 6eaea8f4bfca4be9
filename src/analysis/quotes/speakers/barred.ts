import { MEANT, type MeantWords } from '../../lang/meant.ts';
import type { Subject } from '../3-subjects.ts';
import type { Proposal } from '../proposal.ts';
import type { Ground } from '../reading.ts';
import { onlyWhose } from '../whose.ts';
import { surelyGender } from './gender.ts';

/** What it is read from. */
type Facts = Pick<Ground, 'doc' | 'matrix' | 'layer' | 'lexicon' | 'nameAt' | 'roleAt'>;

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
    this.words = MEANT[facts.lexicon.language === 'fr' ? 'fr' : 'en'];
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
      out.push({ first: at, last: end, entity: mention.entity, other: this.otherOf(at, end, last), dead: this.isDead(at, end, first, last) });
    }
    this.made[sentence] = out;
    return out;
  }

  private read(proposal: Proposal): Bars {
    const { layer, lexicon, matrix } = this.facts;
    const { subject, cue } = proposal;
    const isPerson = (entity: number): boolean => layer.entities[entity]!.type === 'person';
    // "dit-on chez X"
    if (subject.type === 'nobody' && this.words.anybody.has(matrix.units[subject.at]!.fold)) return isPerson;
    const barred = this.hearers(proposal);
    if (subject.type === 'phrase') return (entity) => barred.has(entity);
    const pronoun = subject.type === 'pronoun' ? subject : null;
    if (pronoun) this.addAround(barred, proposal, pronoun);
    if (pronoun || subject.type === 'inherit' || (subject.type === 'none' && !cue)) this.addBefore(barred, proposal, pronoun);
    if (!pronoun) return (entity) => barred.has(entity);
    return (entity) => {
      if (barred.has(entity)) return true;
      const one = layer.entities[entity]!;
      if (one.type !== 'person') return false;
      if (pronoun.plural) return !one.plural;
      const gender = surelyGender(one, lexicon.language);
      return pronoun.gender !== undefined && gender !== undefined && gender !== pronoun.gender;
    };
  }

  /** Whom the quote's own sentence names as somebody who hears the words. */
  private hearers({ sentence, cue, subject, spans }: Proposal): Set<number> {
    const { matrix, lexicon } = this.facts;
    const { units } = matrix;
    const { grammar } = lexicon;
    const bounds = matrix.sentences[sentence]!;
    const out = new Set<number>();
    const verb = cue?.type === 'verb' ? cue : null;
    // « … », s’est fait dire X
    if (verb && this.isMade(verb.first, verb.last)) for (const { entity } of this.met(sentence)) out.add(entity);
    const from = verb ? Math.max(verb.last, subject.type === 'phrase' ? subject.last : 0) : bounds.last;
    for (const { first, last, entity } of this.met(sentence)) {
      if (verb && Math.abs(first - verb.first) > REACH) continue;
      if (!verb && this.gotAnswer(last, bounds.last)) out.add(entity);
      if (units[first]!.start < spans[0]!.start && this.isWhom(last, bounds.last)) out.add(entity);
      if (subject.type === 'phrase' && subject.first <= first && first < subject.last) continue;
      if (this.isTold(last, bounds.last)) out.add(entity);
      if (first < from || subject.type !== 'phrase') continue;
      // "one of them told X", "said of X", "a déclaré le préfet à X"
      const before = this.before(first, from);
      const word = units[before]!.fold;
      if (before < from ? subject.last <= verb!.first && verb!.frames.includes('t') : grammar.hearers.has(word) || (before === from && grammar.complement.has(word)))
        out.add(entity);
    }
    return out;
  }

  /** A pronoun is none of those named behind it, nor of those in an adjunct before it: "Asked about X, he". */
  private addAround(out: Set<number>, { sentence }: Proposal, { at }: Extract<Subject, { type: 'pronoun' }>): void {
    const { matrix, lexicon, layer } = this.facts;
    const { units } = matrix;
    const { grammar } = lexicon;
    const { first: begin } = matrix.sentences[sentence]!;
    // "Since she has admitted it, the ban for X": who is meant comes later
    const opens = at - begin <= 2 && at > begin && grammar.subordinators.has(units[at - 1]!.fold);
    let finite = false;
    let seen = begin + 1;
    for (const { first, last, entity } of this.met(sentence)) {
      if (Math.abs(first - at) > REACH) continue;
      if (first > at) {
        if (!opens && layer.entities[entity]!.type === 'person') out.add(entity);
        continue;
      }
      for (; seen < first && !finite; seen++) finite = grammar.finite.has(units[seen]!.lower);
      if (finite || /^['’]s?$/.test(units[last]?.fold ?? '')) continue;
      const before = this.before(first, begin);
      const word = units[before]?.fold ?? '';
      if (before < begin) continue;
      const complement = this.words.beside.has(word) || (grammar.complement.has(word) && this.words.beside.has(units[before - 1]?.fold ?? ''));
      const preposition = grammar.prepositions.has(word) && !grammar.complement.has(word) && !this.words.own.has(word) && !this.words.own.has(units[before - 1]?.fold ?? '');
      if (complement || preposition) out.add(entity);
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

  /** The last noun before "celui-ci" for one whom nobody names and it agrees with, or -1. */
  private lastUnnamed({ at, gender }: Extract<Subject, { type: 'pronoun' }>): number {
    const { matrix, lexicon, nameAt, roleAt, layer } = this.facts;
    const { units } = matrix;
    const { grammar } = lexicon;
    for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (nameAt.has(i)) return -1;
      const { fold, type, capital } = units[i]!;
      if (type !== 'word' || capital || !this.isSomebody(fold)) continue;
      // "le ministre X", "X, ministre de": a name tells who it is
      let next = i + 1;
      while (next < i + TITLE && units[next]?.type === 'word' && !nameAt.has(next) && !grammar.prepositions.has(units[next]!.fold)) next++;
      if (nameAt.has(next)) continue;
      const role = roleAt.get(i) ?? roleAt.get(i - 1);
      if (role !== undefined && layer.roles[role]!.entity !== null) return -1;
      const opener = grammar.determiners.has(units[i - 1]?.fold ?? '') ? i - 2 : i - 1;
      if (units[opener]?.fold === ',') continue;
      const own = this.words.women.has(fold) ? 'f' : this.words.men.has(fold) ? 'm' : grammar.genderOf(fold);
      if (!gender || !own || own === gender) return i;
    }
    return -1;
  }

  /** "X’s wife", "le frère de X": the noun for somebody that X only tells whose it is. */
  private otherOf(first: number, last: number, end: number): string | null {
    const { matrix, lexicon, nameAt } = this.facts;
    const { units } = matrix;
    if (/^['’]s?$/.test(units[last]?.fold ?? '')) {
      for (let i = last + 1; i < Math.min(end, last + TITLE) && units[i]!.type === 'word' && !units[i]!.capital && !nameAt.has(i); i++) {
        if (lexicon.grammar.prepositions.has(units[i]!.fold)) return null;
        if (this.isSomebody(units[i]!.fold)) return units[i]!.fold;
      }
      return null;
    }
    let of = first - 1;
    while (of > 0 && first - of <= TITLE && units[of]!.type === 'word' && !lexicon.grammar.complement.has(units[of]!.fold) && !lexicon.grammar.prepositions.has(units[of]!.fold)) of--;
    const noun = units[of - 1];
    if (!noun || units[of]!.type !== 'word' || !this.isOf(of)) return null;
    if (of === first - 1 && this.words.others.has(noun.fold)) return noun.fold;
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
  private isDead(first: number, last: number, begin: number, end: number): boolean {
    const { matrix, lexicon } = this.facts;
    const { units } = matrix;
    const { grammar } = lexicon;
    const { killed, kills, died, been, corpse, late } = this.words;
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
    for (let i = from; i < Math.min(end, from + FATE); i++) {
      const { type, fold } = units[i]!;
      if (type !== 'word') {
        if (/^['’]s?$/.test(fold)) {
          if (corpse.has(units[i + 1]?.fold ?? '')) return true;
        }
        break;
      }
      if (been.has(fold)) passive = true;
      else if (died.has(fold)) return true;
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
    if (grammar.complement.has(word)) return corpse.has(units[before - 1]?.fold ?? '');
    if (kills.has(word)) return true;
    if (killed.has(word)) return !been.has(units[before - 1]?.fold ?? '');
    return died.has(word) && kills.has(units[before - 1]?.fold ?? '');
  }

  /** The unit before a name with its title, office and article; never before `begin` - 1. */
  private before(first: number, begin: number): number {
    const { matrix, lexicon, nameAt } = this.facts;
    const { units } = matrix;
    const { grammar } = lexicon;
    const isAsOne = (at: number): boolean => /^(?:au|aux|du|des)$/.test(units[at]!.fold) && lexicon.language === 'fr';
    let at = first - 1;
    while (at >= begin && first - at <= TITLE) {
      const { type, fold, capital } = units[at]!;
      if (fold === '.' && units[at - 1]?.capital) {
        at--;
        continue;
      }
      if (type !== 'word' || isAsOne(at) || nameAt.has(at)) break;
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
    return (hearers.has(units[last + 1]!.fold) && this.words.whom.has(units[last + 2]!.fold)) || (this.words.whom.has(units[last + 1]!.fold) && !this.words.who.has(units[last + 1]!.fold));
  }

  /** "X a reçu pour toute réponse : « … »". */
  private gotAnswer(last: number, end: number): boolean {
    const { units } = this.facts.matrix;
    let got = false;
    for (let i = last; i < Math.min(end, last + ANSWER + 2) && units[i]!.type === 'word'; i++) {
      if (got && this.words.answer.has(units[i]!.fold)) return true;
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
