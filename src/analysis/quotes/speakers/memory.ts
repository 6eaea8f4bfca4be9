import type { WhyStep } from '../../../model/analysis.ts';
import type { ActorLayer, Entity } from '../../actors/layer.ts';
import { type Document, firstEndingAfter } from '../../document.ts';
import * as SAID from '../../lang/any-quotes.ts';
import type { Matrix } from '../1-matrix.ts';
import type { SubjectFinder } from '../3-subjects.ts';
import type { Lexicon } from '../lexicon.ts';
import { genderOfEntity } from './gender.ts';

/** How a referent fades with each sentence in which it is not met. */
const FADING = 0.72;
/** Below this a referent is forgotten until it is met again: some twelve sentences. */
const LEAST_MEMORY = 0.02;
/** "ce dernier" names somebody at most so many code units back. */
const LATTER_REACH = 400;

/** Somebody the text speaks of: an entity of the actor layer, or a description without a name. */
export interface Referent {
  /** Who was met first: tells equals apart. */
  readonly order: number;
  readonly entity: number | null;
  readonly name: string;
  gender: 'm' | 'f' | undefined;
  readonly plural: boolean;
  readonly human: boolean;
  /** Folded nouns that describe it: sultan, chercheur. */
  readonly heads: Set<string>;
  others: readonly number[];
  /** For one known by office only: the description and the fact that name it. */
  trail?: readonly WhyStep[];
  sentence: number;
  weight: number;
}

/** Whom the text has spoken of, how near they still are, and what is known of each. The parts build on each other: memory → phrases → pronouns → speakers; each knows only those before it. */
export abstract class SpeakerMemory {
  protected readonly doc: Document;
  protected readonly matrix: Matrix;
  protected readonly lexicon: Lexicon;
  protected readonly layer: ActorLayer;
  protected readonly finder: SubjectFinder;

  /** Index of the name or role that begins at a unit. */
  protected readonly nameAt: ReadonlyMap<number, number>;

  protected readonly roleAt: ReadonlyMap<number, number>;
  private readonly entities = new Map<number, Referent>();

  /** Who was met lately; the others are too far to be meant, and come back when they are met again. */
  protected readonly near = new Set<Referent>();

  protected made = 0;

  /** Whose document a noun stands for: communiqué → Ministère … */
  protected readonly documents = new Map<string, Referent>();

  /** Who made the document met last: "ce texte". */
  protected lastAuthor: Referent | undefined;

  private named: Set<number> | undefined;

  protected lastSpeaker: Referent | null = null;

  protected lastSpeakerSentence = -1;

  constructor(
    doc: Document,
    matrix: Matrix,
    lexicon: Lexicon,
    layer: ActorLayer,
    finder: SubjectFinder,
    nameAt: ReadonlyMap<number, number>,
    roleAt: ReadonlyMap<number, number>,
  ) {
    this.doc = doc;
    this.matrix = matrix;
    this.lexicon = lexicon;
    this.layer = layer;
    this.finder = finder;
    this.nameAt = nameAt;
    this.roleAt = roleAt;
  }

  protected ranked(sentence: number): { referent: Referent; score: number }[] {
    for (const referent of this.near) if (FADING ** (sentence - referent.sentence) <= LEAST_MEMORY) this.near.delete(referent);
    return [...this.near]
      .filter((referent) => referent.weight > 0 || referent.sentence === sentence)
      .map((referent) => ({ referent, score: Math.max(referent.weight, 0.3) * FADING ** Math.max(0, sentence - referent.sentence) }))
      .filter(({ score }) => score > LEAST_MEMORY)
      .sort((a, b) => b.score - a.score || a.referent.order - b.referent.order);
  }

  protected ofEntity(index: number): Referent {
    let referent = this.entities.get(index);
    if (!referent) {
      const entity = this.layer.entities[index]!;
      const heads = new Set<string>();
      for (const word of `${entity.description ?? ''} ${entity.office?.office.fr ?? ''} ${entity.office?.office.en ?? ''}`
        .toLowerCase()
        .split(/[^\p{L}’'-]+/u)) {
        if (this.lexicon.grammar.isPerson(word)) heads.add(word);
      }
      referent = {
        order: this.made++,
        entity: index,
        name: entity.name,
        gender: genderOfEntity(entity, this.lexicon.language) ?? genderOfBody(entity),
        plural: entity.plural && entity.type !== 'person',
        human: entity.type === 'person',
        heads,
        others: [],
        sentence: -100,
        weight: 0,
      };
      this.entities.set(index, referent);
    }
    return referent;
  }

  /** The last steps of a chain to a referent: its name with the office held, or the description and the fact that name it. */
  protected lead(referent: Referent): WhyStep[] {
    if (referent.trail) return [...referent.trail];
    if (referent.entity === null) return [{ how: 'description', text: referent.name }];
    const fact = this.layer.entities[referent.entity]!.office;
    return [{ how: 'name', text: referent.name, ...(fact ? { fact } : {}) }];
  }

  protected isNamed(entity: number): boolean {
    this.named ??= new Set(this.layer.names.map((name) => name.entity));
    return this.named.has(entity);
  }

  protected touch(referent: Referent, sentence: number, weight: number): void {
    referent.weight = referent.sentence === sentence ? Math.max(referent.weight, weight) : weight;
    referent.sentence = sentence;
    this.near.add(referent);
  }

  /** A noun for what one person is or does; "opposition" and "armée" are bodies. */
  protected isTrade(word: string): boolean {
    return this.lexicon.grammar.isPerson(word) && !this.lexicon.grammar.bodies.has(word);
  }

  /** A noun beside a person's name describes them, and may tell their gender: "correspondante", "directeur". */
  private describe(referent: Referent, noun: string): void {
    referent.heads.add(noun);
    if (referent.human && !referent.plural) referent.gender ??= this.lexicon.grammar.genderOf(noun);
  }

  /** Remembers the nouns that stand beside a name: "le sultan Saad", "l’analyste politique X". */
  protected learn(referent: Referent, from: number, to: number): void {
    let told = false;
    for (let i = from; i < to; i++) {
      const { fold, type } = this.matrix.units[i]!;
      // "l’avocat du chanteur, X": X is no singer
      if (told && this.lexicon.grammar.headFirst && this.lexicon.grammar.complement.has(fold)) break;
      if (type !== 'word' || !this.isTrade(fold)) continue;
      this.describe(referent, fold);
      told = true;
    }
  }

  /** "X, économiste et enseignant chercheur à …": the apposition behind a name describes it. */
  protected learnAround(referent: Referent, at: number): void {
    if (!referent.human) return;
    const { units } = this.matrix;
    const { grammar } = this.lexicon;
    let i = at;
    while (i < units.length && i < at + 6 && units[i]!.type === 'word' && units[i]!.capital) i++;
    if (units[i]?.fold === ',') {
      for (let j = i + 1; j < Math.min(units.length, i + 14); j++) {
        const unit = units[j]!;
        if (unit.type === 'marked' || (unit.type === 'punct' && /^[.;:!?]$/.test(unit.fold))) break;
        if (unit.fold === ',' && j > i + 1) break;
        if (
          grammar.relatives.has(unit.fold) ||
          grammar.finite.has(unit.lower) ||
          (j > i + 1 && (grammar.complement.has(unit.fold) || grammar.prepositions.has(unit.fold)))
        )
          break;
        if (this.isTrade(unit.fold)) this.describe(referent, unit.fold);
      }
    }
    for (let j = at - 1; j >= Math.max(0, at - 5); j--) {
      const unit = units[j]!;
      if (unit.type !== 'word' || grammar.finite.has(unit.lower)) break;
      if (this.isTrade(unit.fold)) this.describe(referent, unit.fold);
      if (grammar.determiners.has(unit.fold) || grammar.prepositions.has(unit.fold)) break;
    }
  }

  /** The entity named last before an offset that agrees. */
  protected lastNamed(before: number, gender: 'm' | 'f' | undefined, plural: boolean): Referent | null {
    const { names } = this.layer;
    let spare: Referent | null = null;
    for (let i = firstEndingAfter(names, before) - 1; i >= 0 && before - names[i]!.end < LATTER_REACH; i--) {
      const referent = this.ofEntity(names[i]!.entity);
      if (referent.plural !== plural || (gender && referent.gender && referent.gender !== gender)) continue;
      // a medium or a place between: somebody is meant rather than it
      if (referent.human || referent.gender) return referent;
      spare ??= referent;
    }
    return spare;
  }
}

function genderOfBody(entity: Entity): 'm' | 'f' | undefined {
  if (entity.type === 'person') return undefined;
  const name = (entity.names?.fr ?? entity.name).toLowerCase();
  return SAID.HE_BODY.test(name) ? 'm' : SAID.SHE_BODY.test(name) ? 'f' : undefined;
}
