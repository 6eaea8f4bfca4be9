import type { ActorType, Country, KnownActor, ReaderKnowledge } from '../../model/knowledge.ts';
import type { Knowledge, NameForm } from '../../model/knowledge-base.ts';
import type { Document } from '../document.ts';
import { ANY } from '../lang/any.ts';
import { GIVEN_NAMES, SURNAMES } from '../lang/given-names.ts';
import type { Lexicon } from './lexicon.ts';
import type { Units } from './units.ts';

/** What a stretch of units was taken for. `other` is known to be no actor (an event, a building). */
export type ClaimKind = 'actor' | 'person' | 'organisation' | 'country' | 'capital' | 'seat' | 'place' | 'demonym' | 'other';

/** A stretch of units [first, last) with one reading. Claims never overlap. */
export interface Claim {
  readonly first: number;
  readonly last: number;
  readonly kind: ClaimKind;
  /** The layer that made it. */
  readonly rule: string;
  /** Known forms, for what the knowledge base has. */
  readonly forms?: readonly NameForm[];
  /** Ids it may stand for, best first; one where it is certain. */
  readonly ids?: readonly string[];
  readonly type?: ActorType;
  readonly country?: Country;
  /** Claims of one full name share it: index of the person in the draft. */
  readonly person?: number;
  /** Canonical name where the words of the text are not it. */
  readonly name?: string;
  /** A building that stands for those who sit in it: the Kremlin. */
  readonly house?: boolean;
}

/** Everything the layers share while they read one document. */
export interface Draft {
  readonly doc: Document;
  readonly units: Units;
  readonly knowledge: Knowledge;
  readonly reader: ReaderKnowledge;
  readonly lexicon: Lexicon;
  /** Claim of each unit, undefined where it has none. */
  readonly claims: (Claim | undefined)[];
  /** 1 for units of a headline in capitals or a byline, where a capital says nothing; 2 for boilerplate. */
  readonly blind: Uint8Array;
  /** Generic bodies (folded) that the text somewhere writes with a capital, as they are asked for. */
  readonly capitalised: Map<string, boolean>;
  /** Countries of the text by weight, heaviest first; set after the gazetteer. */
  countries: ReadonlyMap<Country, number>;
}

/** Writes a claim over its units; what stood there before is dropped whole. */
export function claim(draft: Draft, made: Claim): void {
  for (let i = made.first; i < made.last; i++) {
    const old = draft.claims[i];
    if (old) for (let j = old.first; j < old.last; j++) draft.claims[j] = undefined;
  }
  for (let i = made.first; i < made.last; i++) draft.claims[i] = made;
}

/** Claims in text order, each once. */
export function allClaims(draft: Draft): Claim[] {
  const out: Claim[] = [];
  for (let i = 0; i < draft.claims.length; ) {
    const found = draft.claims[i];
    if (found) out.push(found);
    i = found ? found.last : i + 1;
  }
  return out;
}

export const textOf = (draft: Draft, first: number, last: number): string => draft.doc.text.slice(draft.units.start[first], draft.units.end[last - 1]);

/** Is a word somebody's given or family name, as far as any list knows? */
export const namesSomebody = ({ units, knowledge }: Draft, unit: number): boolean => {
  const key = units.key[unit]!;
  return GIVEN_NAMES.has(key) || SURNAMES.has(key) || knowledge.bySurname(key).length > 0;
};

/** Folded token of a unit: whole hyphenated words, "porte-parole". */
export const wholeWord = (draft: Draft, unit: number): string => draft.doc.tokens[draft.units.token[unit]!]!.fold;

/** First unit of the token that a unit belongs to, and the unit after its last. */
export const tokenStart = (draft: Draft, unit: number): number => draft.units.tokenFirst[unit] ?? unit;
export const tokenEnd = (draft: Draft, unit: number): number => draft.units.tokenLast[unit] ?? unit + 1;

/** Key of the unit before, empty where punctuation or a sentence's edge parts them. */
export const before = (draft: Draft, unit: number): string => (unit > 0 && draft.units.joined[unit] ? draft.units.key[unit - 1]! : '');
export const after = (draft: Draft, last: number): string => (last < draft.units.count && draft.units.joined[last] ? draft.units.key[last]! : '');

/** Text between two units, without outer white space. */
export const between = (draft: Draft, left: number, right: number): string =>
  left < 0 || right >= draft.units.count ? '' : draft.doc.text.slice(draft.units.end[left], draft.units.start[right]).trim();

/** Not a country that a text could speak of. */
const REGIONAL = new Set(['XX', 'XS', 'XW', 'EU', '']);

/** Does the text speak of the actor's country? One that speaks of none says nothing against it. */
export const inContext = (draft: Draft, actor: KnownActor): boolean =>
  draft.countries.size === 0 || REGIONAL.has(actor.country) || (draft.countries.get(actor.country) ?? 0) > 0;

/** "Amadou Ba": a name that many bear, in a text that never speaks of the country of the one whom the base knows. */
export function mayBeNamesake(draft: Draft, actor: KnownActor, first: number, last: number): boolean {
  const { units } = draft;
  if (last - first !== 2 || !GIVEN_NAMES.has(units.key[first]!) || !SURNAMES.has(units.key[last - 1]!) || inContext(draft, actor)) return false;
  return !leadsState(draft, actor);
}

/** Who leads a state on the article's day is known everywhere, and nobody's namesake. */
export function leadsState(draft: Draft, actor: KnownActor): boolean {
  const office = draft.knowledge.officeOf(actor.id, draft.doc.article.date);
  return office !== undefined && LEADS_STATE.test(office.office.fr);
}

/** Offices of heads of state and government, by their French name. */
export const LEADS_STATE = ANY.HEAD_OF_STATE;

/** Units that a country said before reaches over. */
const REACH = 60;

/**
 * The country of a body or office that is named without one: the text's own, unless the sentence or paragraph has turned to
 * another one ("La Chine appelle au calme … le porte-parole du ministère des Affaires étrangères"); then nobody can tell.
 */
export function ownCountry(draft: Draft, at: number, sameSentence = false): Country | undefined {
  const { units, claims, doc } = draft;
  const main = mainCountry(draft);
  if (!main) return undefined;
  const sentence = units.sentence[at]!;
  const block = sentence >= 0 ? doc.sentences[sentence]!.block : -1;
  let other = false;
  // the country that the sentence before begins with is what it is about
  let opening: Country | undefined;
  for (let i = at - 1; i >= 0 && at - i <= REACH; i--) {
    const here = units.sentence[i]!;
    if (here < 0 || (here !== sentence && (sameSentence || other || sentence - here > 1)) || doc.sentences[here]!.block !== block) break;
    const found = claims[i];
    if (!found?.country || found.kind === 'person' || found.type === 'person') continue;
    if (!/^(?:country|capital|demonym|seat)$/.test(found.kind) && found.type !== 'government') continue;
    if (here !== sentence) opening = found.country;
    else if (found.country === main) return main;
    else other = true;
  }
  return other || (opening !== undefined && opening !== main) ? undefined : main;
}

/** The heaviest country of the text. */
export function mainCountry(draft: Draft): Country | undefined {
  for (const country of draft.countries.keys()) if (country !== 'XS') return country;
  return undefined;
}

/** A headline is the first paragraph, of one sentence without a full stop, with others below. */
export function inHeadline({ doc, units }: Draft, at: number): boolean {
  const sentence = units.sentence[at]!;
  return (
    sentence === 0 &&
    doc.sentences.length > 1 &&
    doc.sentences[1]!.block !== doc.sentences[0]!.block &&
    !/[.:;]$/.test(doc.text.slice(0, doc.sentences[0]!.end))
  );
}
