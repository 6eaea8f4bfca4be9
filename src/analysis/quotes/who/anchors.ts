import type { Span } from '../../../model/span.ts';
import type { Entity } from '../../actors/layer.ts';
import * as SAID from '../../lang/any-quotes.ts';
import { VOICES } from '../../lang/voice.ts';
import { fold } from '../../text/2-tokens.ts';
import type { Unit } from '../1-matrix.ts';
import { BESIDE, besideOf, cueUnits } from '../learned/beside.ts';
import { countsNoun } from '../ordinals.ts';
import type { Reading } from '../reading.ts';
import { genderOfEntity } from '../speakers/gender.ts';
import { onlyWhose } from '../whose.ts';

/** What stands at a place of the text where a speaker may be meant. */
export type AnchorKind = 'name' | 'role' | 'phrase' | 'pronoun';

/** What the anchor's head noun is. */
export const HEAD = {
  trade: 0,
  body: 1,
  document: 2,
  evidence: 3,
  quantity: 4,
  time: 5,
  other: 6,
  person: 7,
  media: 8,
  organisation: 9,
  state: 10,
  unknown: 11,
  pronoun: 12,
} as const;
export const HEAD_COUNT = 13;

/** A name that a phrase opens with stands at most so many units behind its begin: "l’ancien Premier ministre X". */
const NAME_REACH = 5;
/** How many anchors one sentence gives at most: real ones have far fewer. */
const MOST_A_SENTENCE = 48;

export interface Anchor extends Span {
  readonly kind: AnchorKind;
  /** Units [first, last). */
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  /** The entity that a name, or an office with its holder, stands for. */
  readonly entity: number | null;
  /** The words as they would be shown for somebody without a name. */
  readonly text: string;
  /** Head noun, folded; '' for names. */
  readonly noun: string;
  readonly head: number;
  readonly before: number;
  readonly after: number;
  /** 0 singular, 1 plural, 2 not told. */
  readonly number: number;
  readonly gender: 'm' | 'f' | undefined;
  readonly definite: boolean;
  /** Behind a noun that it only says whose it is: "l’avocat de X". */
  readonly owner: boolean;
  /** "le même responsable": somebody met before. */
  readonly again: boolean;
}

/** The places of each sentence where a speaker may be meant; a sentence is read when first asked for. */
export class Anchors {
  private readonly reading: Reading;
  private readonly made: (readonly Anchor[] | undefined)[] = [];
  private readonly counted: (number | undefined)[] = [];
  private readonly cueUnits: ReadonlySet<number>;
  /** What stands at each unit, and -1 where nobody asked yet. */
  private readonly besides: Int8Array;

  constructor(reading: Reading) {
    this.reading = reading;
    this.cueUnits = cueUnits(reading.cues);
    this.besides = new Int8Array(reading.matrix.units.length).fill(-1);
  }

  of(sentence: number): readonly Anchor[] {
    const known = this.made[sentence];
    if (known) return known;
    const read = this.read(sentence, false);
    this.made[sentence] = read;
    return read;
  }

  /** How many names of persons a sentence has, up to four. */
  persons(sentence: number): number {
    const known = this.counted[sentence];
    if (known !== undefined) return known;
    const { first, last } = this.reading.matrix.sentences[sentence]!;
    let count = 0;
    for (let i = first; i < last && count < 4; i++) if (this.reading.finder.isPerson(i)) count++;
    this.counted[sentence] = count;
    return count;
  }

  /** The first one of a sentence that no preposition opens; the rest of the sentence is not read for it. */
  subject(sentence: number): Anchor | null {
    return (this.made[sentence] ?? this.read(sentence, true)).find(isSubject) ?? null;
  }

  /** The pronoun for one person that is a sentence's subject, before anything else that may be; "il faut" is nobody. */
  pronounSubject(sentence: number): Anchor | null {
    const { lexicon, matrix } = this.reading;
    const pronouns = VOICES[lexicon.language]?.subject;
    for (const anchor of this.made[sentence] ?? this.read(sentence, true)) {
      if (isSubject(anchor)) return null;
      if (anchor.kind !== 'pronoun' || !pronouns?.has(matrix.units[anchor.first]!.fold)) continue;
      let next = anchor.last;
      while (next < matrix.units.length && lexicon.grammar.clitics.has(matrix.units[next]!.fold)) next++;
      return lexicon.grammar.impersonal.has(matrix.units[next]?.fold ?? '') ? null : anchor;
    }
    return null;
  }

  private read(sentence: number, upToSubject: boolean): Anchor[] {
    const { matrix, layer, nameAt, roleAt, finder, lexicon } = this.reading;
    const { grammar } = lexicon;
    const { units } = matrix;
    const bounds = matrix.sentences[sentence];
    if (!bounds) return [];
    const out: Anchor[] = [];
    const endOf = (from: number, end: number): number => {
      let last = from + 1;
      while (last < bounds.last && units[last]!.start < end) last++;
      return last;
    };
    let seen = 0;
    for (let at = bounds.first; at < bounds.last && out.length < MOST_A_SENTENCE; at++) {
      if (upToSubject) for (; seen < out.length; seen++) if (isSubject(out[seen]!)) return out;
      const unit = units[at]!;
      if (unit.type === 'marked' || unit.type === 'punct') continue;
      const name = nameAt.get(at);
      const role = roleAt.get(at);
      if (name !== undefined) {
        const mention = layer.names[name]!;
        const entity = layer.entities[mention.entity]!;
        const last = endOf(at, mention.end);
        out.push(
          this.make('name', at, last, sentence, mention.entity, entity.plural ? 1 : 0, genderOfEntity(entity, lexicon.language), '', headOf(entity), true),
        );
      }
      if (role !== undefined) {
        const { entity, end, plural, gender, office } = layer.roles[role]!;
        const last = endOf(at, end);
        const noun = fold(office.split(/\s+/)[0] ?? '');
        out.push(this.make('role', at, last, sentence, entity, plural ? 1 : 0, gender, noun, HEAD.trade, true));
      }
      const pronoun = grammar.pronouns.get(unit.fold);
      if (pronoun) {
        out.push(this.make('pronoun', at, at + 1, sentence, null, pronoun.plural ? 1 : 0, pronoun.gender, pronoun.thing ? 'thing' : '', HEAD.pronoun, true));
        continue;
      }
      if (this.cueUnits.has(at) || grammar.nobody.has(unit.fold) || !finder.beginsPhrase(at)) continue;
      // within a phrase that began before, only what opens anew: behind punctuation, a preposition, a conjunction or a verb
      const previous = at > bounds.first ? units[at - 1]! : null;
      if (previous?.type === 'word' && this.beside(previous, at - 1) === BESIDE.word) continue;
      if (previous?.type === 'word' && grammar.determiners.has(previous.fold) && !grammar.complement.has(previous.fold)) continue;
      // "de même source": whoever spoke last
      if (previous?.fold === SAID.SPOKE_LAST) continue;
      const full = finder.phraseEnd(at, bounds.last);
      if (full <= at) continue;
      this.pushPhrases(out, at, full, sentence);
    }
    return out;
  }

  /** A noun group with every defensible end: whole, and up to its first complement. */
  private pushPhrases(out: Anchor[], first: number, full: number, sentence: number): void {
    const { matrix, lexicon } = this.reading;
    const { grammar } = lexicon;
    const { units } = matrix;
    const opener = units[first]!.fold;
    const ends = [full];
    for (let i = first + 2; i < full; i++) {
      if (grammar.complement.has(units[i]!.fold) || grammar.coordinators.has(units[i]!.fold)) {
        ends.push(i);
        break;
      }
    }
    for (const last of ends) {
      const { noun, head } = this.headOfPhrase(first, last);
      // "M. Keïta du parti", "le ministère des Affaires": the name or office that the phrase opens with is the anchor
      if (this.opensWithName(first, last, noun)) continue;
      const number = this.numberOf(first, last, noun);
      const gender = grammar.genderOf(noun) ?? undefined;
      out.push(this.make('phrase', first, last, sentence, null, number, gender, noun, head, grammar.definite.has(opener)));
    }
  }

  /** Does a name, or an office whose holder is known, stand before the first complement, and no noun of somebody behind it? */
  private opensWithName(first: number, last: number, noun: string): boolean {
    const { matrix, nameAt, roleAt, layer, lexicon } = this.reading;
    for (let i = first; i < Math.min(last, first + NAME_REACH); i++) {
      if (i > first && lexicon.grammar.complement.has(matrix.units[i]!.fold)) return false;
      const role = roleAt.get(i);
      if (role !== undefined && layer.roles[role]!.entity !== null) return true;
      if (!nameAt.has(i)) continue;
      // "a Reuters report": the noun behind the name is who speaks; "the Xinhua news agency": it says what the name is
      const { end, entity } = layer.names[nameAt.get(i)!]!;
      if (lexicon.grammar.bodies.get(noun)?.includes(layer.entities[entity]!.type)) return true;
      for (let j = i + 1; j < last; j++) if (matrix.units[j]!.start >= end && matrix.units[j]!.fold === noun && !matrix.units[j]!.capital) return false;
      return true;
    }
    return false;
  }

  private headOfPhrase(first: number, last: number): { noun: string; head: number } {
    const { matrix, lexicon, nameAt } = this.reading;
    const { grammar } = lexicon;
    let noun = '';
    let head: number = HEAD.unknown;
    for (let i = first; i < last; i++) {
      const unit = matrix.units[i]!;
      if (unit.type === 'number') {
        if (!noun) head = HEAD.quantity;
        continue;
      }
      if (unit.type !== 'word') break;
      const word = unit.fold;
      if (i === first && grammar.determiners.has(word)) continue;
      if (noun && (grammar.complement.has(word) || grammar.prepositions.has(word))) {
        if (head === HEAD.quantity) {
          noun = '';
          continue;
        }
        break;
      }
      if (countsNoun(matrix.units, i, last, grammar)) continue;
      if (grammar.bodies.has(word)) return { noun: word, head: HEAD.body };
      if (grammar.documents.has(word)) return { noun: word, head: HEAD.document };
      if (grammar.isPerson(word) && !unit.capital) return { noun: word, head: HEAD.trade };
      if (grammar.evidence.has(word)) return { noun: word, head: HEAD.evidence };
      if (grammar.quantities.has(word)) {
        noun = word;
        head = HEAD.quantity;
        continue;
      }
      if (grammar.temporal.has(word)) {
        if (!noun) {
          noun = word;
          head = HEAD.time;
        }
        continue;
      }
      if (nameAt.has(i)) continue;
      if (!noun || !grammar.headFirst) {
        noun = word;
        head = unit.capital && i > first ? HEAD.unknown : HEAD.other;
      }
    }
    return { noun, head };
  }

  private numberOf(first: number, last: number, noun: string): number {
    const { matrix, lexicon } = this.reading;
    const { grammar } = lexicon;
    const opener = matrix.units[first]!;
    if (opener.type === 'number') return 1;
    for (let i = first + 1; i < last; i++) if (grammar.coordinators.has(matrix.units[i]!.fold)) return 1;
    if (grammar.endsPlural.test(noun)) return grammar.plurals.has(opener.fold) || !grammar.determiners.has(opener.fold) || grammar.pluralTold ? 1 : 2;
    return grammar.plurals.has(opener.fold) ? 1 : 0;
  }

  private make(
    kind: AnchorKind,
    first: number,
    last: number,
    sentence: number,
    entity: number | null,
    number: number,
    gender: 'm' | 'f' | undefined,
    noun: string,
    head: number,
    definite: boolean,
  ): Anchor {
    const { matrix, doc, lexicon } = this.reading;
    const { units } = matrix;
    const bounds = matrix.sentences[sentence]!;
    const start = units[first]!.start;
    const end = units[last - 1]!.end;
    // what ties a name to its sentence stands before its own determiner
    let left = first - 1;
    if (kind !== 'phrase' && left >= bounds.first && lexicon.grammar.determiners.has(units[left]!.fold) && !lexicon.grammar.complement.has(units[left]!.fold))
      left--;
    const before = left < bounds.first ? BESIDE.edge : this.beside(units[left]!, left);
    const after = last >= bounds.last ? BESIDE.edge : this.beside(units[last]!, last);
    const owned = before === BESIDE.complement && left - 1 >= bounds.first && units[left - 1]!.type === 'word';
    const possessive = SAID.GENITIVE.test(units[last]?.fold ?? '');
    // "the Sahel Network leader": whose leader it is
    const led = kind === 'name' && !lexicon.grammar.headFirst && this.leads(last, bounds.last);
    return {
      kind,
      first,
      last,
      sentence,
      start,
      end,
      entity,
      text: doc.text.slice(start, end),
      noun,
      head,
      before,
      after,
      number,
      gender,
      definite,
      owner: owned || possessive || led || ((kind === 'name' || kind === 'role') && onlyWhose(lexicon, units, first)),
      again: kind === 'phrase' && SAID.AGAIN.has(units[first + 1]?.fold ?? ''),
    };
  }

  /** Does a noun for somebody stand behind a name, with at most one word between? */
  private leads(at: number, end: number): boolean {
    const { matrix, lexicon } = this.reading;
    for (let i = at; i < Math.min(end, at + 2); i++) {
      const { type, fold: word, capital } = matrix.units[i]!;
      if (type !== 'word' || capital || this.cueUnits.has(i) || lexicon.grammar.prepositions.has(word) || lexicon.grammar.determiners.has(word)) return false;
      if (lexicon.grammar.isPerson(word)) return true;
    }
    return false;
  }

  /** The class of what stands at a unit. */
  besideAt(at: number): number {
    return this.beside(this.reading.matrix.units[at]!, at);
  }

  private beside(unit: Unit, at: number): number {
    const known = this.besides[at]!;
    if (known >= 0) return known;
    const read = besideOf(this.reading.lexicon.grammar, this.cueUnits, unit, at);
    this.besides[at] = read;
    return read;
  }
}

/** Not a pronoun, and not behind a preposition. */
const isSubject = ({ kind, before }: Anchor): boolean => kind !== 'pronoun' && !(before >= BESIDE.complement && before <= BESIDE.preposition);

function headOf(entity: Entity): number {
  switch (entity.type) {
    case 'person':
      return HEAD.person;
    case 'media':
      return HEAD.media;
    case 'government':
    case 'state':
    case 'ministry':
      return HEAD.state;
    default:
      return HEAD.organisation;
  }
}
