import type { Entity } from '../../actors/layer.ts';
import { countWhile } from '../../count-while.ts';
import { firstEndingAfter } from '../../document.ts';
import { fold } from '../../text/2-tokens.ts';
import type { Reading } from '../reading.ts';
import { genderOfEntity } from '../speakers/gender.ts';
import { type Anchor, type Anchors, HEAD } from './anchors.ts';

/** What sort of somebody a referent is: a man, a woman, a person; a body, a state, a medium; described as one, as several, as a body, as a thing. */
const SORT = { man: 0, woman: 1, person: 2, body: 3, state: 4, media: 5, one: 6, several: 7, describedBody: 8, thing: 9 } as const;
export const SORTS = 10;
/** A description whose noun is nobody that speaks: a country, a direction. */
export const THING = SORT.thing;

/** Somebody who may be meant: an entity of the article, or a description ("un habitant de Gao"). */
export interface Referent {
  /** `e` + the entity's index, or `d` + the folded words. */
  readonly key: string;
  readonly entity: number | null;
  readonly name: string;
  readonly gender: 'm' | 'f' | undefined;
  readonly plural: boolean;
  readonly human: boolean;
  readonly sort: number;
  /** Folded nouns that the text puts beside them. */
  readonly heads: ReadonlySet<string>;
  /** Code units at which they are met, ascending. */
  readonly met: readonly number[];
  /** Sentences whose subject they are, ascending. */
  readonly subjectOf: readonly number[];
}

/** Where few are met again and again, no more than so many meetings are looked through. */
const MEETINGS_READ = 80;
const NEAR_UNITS = 5;
const APPOSITION_UNITS = 8;

/** Everybody the text speaks of, by key, and how each is met. */
export class Profiles {
  readonly byKey = new Map<string, Referent>();
  /** Referents in the order of their meetings: [code unit, referent]. */
  readonly meetings: readonly (readonly [at: number, referent: Referent])[];
  private readonly reading: Reading;
  private readonly ofAnchors = new Map<Anchor, Referent>();
  private readonly byWords = new Map<string, Referent>();

  constructor(reading: Reading, anchors: Anchors) {
    this.reading = reading;
    const { layer, matrix, nameAt } = reading;
    const meetings: [number, Referent][] = [];
    const subjects = new Map<number, number[]>();
    const described: Anchor[] = [];
    /** Whom the last sentences had as their subject: who "il" goes on with. */
    let running: number | null = null;
    const goneOn: [at: number, entity: number][] = [];
    const addSubject = (entity: number, s: number): void => {
      const known = subjects.get(entity);
      if (known) known.push(s);
      else subjects.set(entity, [s]);
    };
    for (let s = 0; s < matrix.sentences.length; s++) {
      const pronoun = anchors.pronounSubject(s);
      if (pronoun && running !== null) {
        const gender = genderOfEntity(layer.entities[running]!, reading.lexicon.language);
        if (gender && pronoun.gender && gender !== pronoun.gender) running = null;
        else {
          addSubject(running, s);
          goneOn.push([pronoun.start, running]);
        }
        continue;
      }
      const subject = anchors.subject(s);
      if (!subject) continue;
      if (subject.entity !== null) running = layer.entities[subject.entity]!.type === 'person' ? subject.entity : null;
      else if (subject.head === HEAD.trade || subject.head === HEAD.body) running = null;
      if (subject.entity !== null) {
        addSubject(subject.entity, s);
      } else if (subject.kind === 'phrase' && (subject.head === HEAD.trade || subject.head === HEAD.body)) described.push(subject);
    }
    const heads = new Map<number, Set<string>>();
    for (const [unit, index] of nameAt) this.collectHeads(unit, layer.names[index]!.entity, heads);
    const genders = new Map<number, 'm' | 'f'>();
    for (const role of layer.roles) {
      if (role.entity === null) continue;
      if (role.gender && !genders.has(role.entity)) genders.set(role.entity, role.gender);
      const noun = fold(role.office.split(/\s+/)[0] ?? '');
      if (noun) add(heads, role.entity, noun);
    }
    const metAt: number[][] = layer.entities.map(() => []);
    for (const { entity, start } of layer.names) metAt[entity]!.push(start);
    for (const { entity, start } of layer.roles) if (entity !== null) metAt[entity]!.push(start);
    layer.entities.forEach((entity, index) => {
      const own = heads.get(index) ?? new Set<string>();
      for (const word of `${entity.description ?? ''} ${entity.office?.office.fr ?? ''} ${entity.office?.office.en ?? ''}`.split(/[^\p{L}-]+/u)) {
        const noun = fold(word);
        if (reading.lexicon.grammar.isPerson(noun)) own.add(noun);
      }
      const met = metAt[index]!.sort((a, b) => a - b);
      const human = entity.type === 'person';
      const gender = genderOfEntity(entity, reading.lexicon.language) ?? (human ? (genders.get(index) ?? this.genderOfHeads(own)) : undefined);
      const referent: Referent = {
        key: `e${index}`,
        entity: index,
        name: entity.name,
        gender,
        plural: entity.plural && !human,
        human,
        sort: human ? (gender === 'm' ? SORT.man : gender === 'f' ? SORT.woman : SORT.person) : sortOf(entity.type),
        heads: own,
        met,
        subjectOf: subjects.get(index) ?? NEVER,
      };
      this.byKey.set(referent.key, referent);
      for (const at of met) meetings.push([at, referent]);
    });
    for (const anchor of described) {
      const referent = this.ofAnchor(anchor);
      meetings.push([anchor.start, referent]);
    }
    for (const item of reading.resolved) {
      if (item.entity !== null || item.name === null || !item.mention) continue;
      const referent = this.ofWords(item.name, item.mention.start);
      meetings.push([item.mention.start, referent]);
    }
    for (const [at, entity] of goneOn) meetings.push([at, this.byKey.get(`e${entity}`)!]);
    meetings.sort((a, b) => a[0] - b[0]);
    this.meetings = meetings;
  }

  /** Those met before an offset, the latest first, at most `most`; whoever was met hundreds of meetings ago is not meant. */
  before(offset: number, most: number): Referent[] {
    const out: Referent[] = [];
    let i = this.lowerBound(offset) - 1;
    const least = Math.max(0, i - MEETINGS_READ);
    for (; i >= least && out.length < most; i--) {
      const referent = this.meetings[i]![1];
      if (!out.includes(referent)) out.push(referent);
    }
    return out;
  }

  after(offset: number, most: number): Referent[] {
    const out: Referent[] = [];
    const first = this.lowerBound(offset);
    for (let i = first; i < Math.min(this.meetings.length, first + MEETINGS_READ) && out.length < most; i++) {
      const referent = this.meetings[i]![1];
      if (!out.includes(referent)) out.push(referent);
    }
    return out;
  }

  ofAnchor(anchor: Anchor): Referent {
    if (anchor.entity !== null) return this.byKey.get(`e${anchor.entity}`)!;
    const known = this.ofAnchors.get(anchor);
    if (known) return known;
    const referent = this.describe(anchor.text, anchor.start, anchor.gender, anchor.number === 1, anchor.noun, anchor.head);
    this.ofAnchors.set(anchor, referent);
    return referent;
  }

  /** Somebody by the words for them, as the rules give them. */
  ofWords(words: string, at = 0): Referent {
    const known = this.byWords.get(words);
    if (known) return known;
    const referent = this.describe(words, at, undefined, false, '', HEAD.trade);
    this.byWords.set(words, referent);
    return referent;
  }

  private describe(words: string, at: number, gender: 'm' | 'f' | undefined, plural: boolean, noun: string, head: number): Referent {
    const key = `d${fold(words)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()}`;
    const known = this.byKey.get(key);
    if (known) return known;
    const referent: Referent = {
      key,
      entity: null,
      name: words,
      gender,
      plural,
      human: true,
      sort: head === HEAD.trade ? (plural ? SORT.several : SORT.one) : head === HEAD.body ? SORT.describedBody : SORT.thing,
      heads: new Set(noun ? [noun] : []),
      met: [at],
      subjectOf: NEVER,
    };
    this.byKey.set(key, referent);
    return referent;
  }

  private lowerBound(offset: number): number {
    return countWhile(this.meetings.length, (i) => this.meetings[i]![0] < offset);
  }

  /** "directrice", "sénatrice": the nouns beside a name may tell a gender; where they differ they tell none. */
  private genderOfHeads(heads: ReadonlySet<string>): 'm' | 'f' | undefined {
    let gender: 'm' | 'f' | undefined;
    for (const noun of heads) {
      const told = this.reading.lexicon.grammar.genderOf(noun);
      if (told && gender && told !== gender) return undefined;
      gender ??= told;
    }
    return gender;
  }

  private collectHeads(unit: number, entity: number, heads: Map<number, Set<string>>): void {
    const { matrix, lexicon, layer } = this.reading;
    if (layer.entities[entity]!.type !== 'person') return;
    const { grammar } = lexicon;
    const { units } = matrix;
    for (let i = unit - 1; i >= Math.max(0, unit - NEAR_UNITS); i--) {
      const { fold: word, type, lower } = units[i]!;
      if (type !== 'word' || grammar.finite.has(lower)) break;
      if (grammar.isPerson(word)) add(heads, entity, word);
      if (grammar.determiners.has(word)) break;
    }
    let i = unit;
    while (i < units.length && i < unit + 6 && units[i]!.type === 'word' && units[i]!.capital) i++;
    if (units[i]?.fold !== ',') return;
    for (let j = i + 1; j < Math.min(units.length, i + 1 + APPOSITION_UNITS); j++) {
      const { fold: word, type, lower } = units[j]!;
      if (type !== 'word' || grammar.relatives.has(word) || grammar.finite.has(lower) || grammar.prepositions.has(word)) break;
      if (grammar.isPerson(word)) add(heads, entity, word);
    }
  }
}

const NEVER: readonly number[] = [];

function sortOf(type: Entity['type']): number {
  if (type === 'media') return SORT.media;
  return type === 'government' || type === 'state' || type === 'ministry' ? SORT.state : SORT.body;
}

function add<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}

/** How many items of a list of ascending offsets stand before one. */
export const countBefore = (offsets: readonly number[], before: number): number => countWhile(offsets.length, (i) => offsets[i]! < before);

/** Is an entity named within spans? */
export function namedWithin(reading: Reading, spans: readonly { start: number; end: number }[]): Set<number> {
  const { names } = reading.layer;
  const inside = new Set<number>();
  for (const span of spans) for (let i = firstEndingAfter(names, span.start); i < names.length && names[i]!.start < span.end; i++) inside.add(names[i]!.entity);
  return inside;
}
