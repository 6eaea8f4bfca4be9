/**
 * What Griot knows of the world: Popolo's persons and organisations (here: actors), posts and memberships.
 * Dates are YYYY, YYYY-MM or YYYY-MM-DD; intervals are half-open [start, end); an absent bound is unknown or open.
 */

/** Whose a fact is that is not built in. */
export type Origin = 'mine' | 'imported';

export type ActorType =
  | 'person'
  | 'government'
  | 'ministry'
  | 'armed_forces'
  | 'armed_group'
  | 'pmc'
  | 'igo'
  | 'ngo'
  | 'party'
  | 'union'
  | 'media'
  | 'company'
  | 'court'
  | 'state'
  | 'group'
  | 'organisation';

/** The layers of paint and of the popup. */
export type ActorKind = 'person' | 'state' | 'armed' | 'international' | 'other';

/** ISO 3166-1 alpha-2, or XS (Sahel), XW (West Africa), XX (world). */
export type Country = string;

export type Confidence = 'high' | 'medium' | 'low';

/** Where a fact comes from; a fact without a source is shown as unverified. */
export interface Evidence {
  readonly source?: string;
  readonly supports?: string;
  readonly checkedOn?: string;
}

export interface KnownActor {
  readonly id: string;
  readonly type: ActorType;
  readonly country: Country;
  /** Canonical names; fr and en may be equal, ar may be absent. */
  readonly name: { readonly fr: string; readonly en: string; readonly ar?: string };
  readonly aliases: readonly string[];
  readonly gender?: 'm' | 'f';
  /** ACLED-like category, our own judgement. */
  readonly category?: string;
  readonly parent?: string;
  readonly founded?: string;
  readonly dissolved?: string;
  /** Of a person, where it is known and bears on what the person can have held or said. */
  readonly born?: string;
  readonly died?: string;
  /** Set where the reader or a file that the reader imported says so. */
  readonly own?: Origin;
  readonly evidence?: Evidence;
  readonly note?: string;
}

/** How two bodies are tied (data/relations.tsv); `part_of` is the body above, as the body's own row names it. */
export type TieKind = 'member_of' | 'merged_into' | 'renamed_to' | 'split_from' | 'successor_of' | 'allied_with' | 'part_of';

/** A tie as one of the two bodies sees it. */
export interface Tie {
  readonly kind: TieKind;
  /** True where the fact reads from this body to the other: "member of"; false where it reads back: "members". */
  readonly onward: boolean;
  readonly body: string;
  readonly name: KnownActor['name'];
  readonly start?: string;
  readonly end?: string;
  readonly source?: string;
}

/** What is known of a body beside its names. */
export interface BodyFacts {
  readonly founded?: string;
  readonly dissolved?: string;
  readonly source?: string;
  readonly ties: readonly Tie[];
}

/** An office, e.g. Mali's minister of defence. Its phrases carry no country. */
export interface Post {
  readonly id: string;
  readonly country: Country;
  readonly organisation: string;
  readonly office: { readonly fr: readonly string[]; readonly en: readonly string[]; readonly ar?: readonly string[] };
  /** How many hold it at once. */
  readonly seats: number;
}

export interface Membership {
  readonly post: string;
  readonly person: string;
  readonly start?: string;
  readonly end?: string;
  readonly confidence: Confidence;
  readonly evidence?: Evidence;
}

/** Who held an office on a date, with the fact that says so: plain data that can be shown, stored and exported. */
export interface OfficeFact {
  readonly post: string;
  readonly office: { readonly fr: string; readonly en: string; readonly ar?: string };
  readonly country: Country;
  /** What sort of body the office belongs to. */
  readonly body?: ActorType;
  readonly person: string;
  readonly personName: string;
  readonly start?: string;
  readonly end?: string;
  readonly confidence: Confidence;
  /** False where no source was opened for it; the interface then says so. */
  readonly verified: boolean;
  readonly source?: string;
  /** The day on which somebody last looked whether it holds: an open end means no more than that. */
  readonly checkedOn?: string;
  /** Set where the reader or a file that the reader imported says so. */
  readonly own?: Origin;
}

/** What the reader taught Griot; applied to every analysis, before and above the shipped knowledge. */
export interface ReaderKnowledge {
  readonly actors: readonly { readonly id: string; readonly name: string; readonly type: ActorType; readonly country?: Country }[];
  readonly aliases: readonly { readonly actor: string; readonly form: string }[];
  /** Forms that name no actor; `article` limits it to one article. */
  readonly notActors: readonly { readonly form: string; readonly article?: string }[];
  /** `from` is another name for `into`. */
  readonly same: readonly { readonly from: string; readonly into: string }[];
}

export const NO_READER_KNOWLEDGE: ReaderKnowledge = { actors: [], aliases: [], notActors: [], same: [] };

/** The paint layer of an actor's type. */
export function kindOf(type: ActorType): ActorKind {
  switch (type) {
    case 'person':
      return 'person';
    case 'government':
    case 'ministry':
    case 'armed_forces':
    case 'court':
    case 'state':
      return 'state';
    case 'armed_group':
    case 'pmc':
      return 'armed';
    case 'igo':
      return 'international';
    default:
      return 'other';
  }
}
