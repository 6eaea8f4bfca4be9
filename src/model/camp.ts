import type { ActorKind, ActorType, Country, OfficeFact } from './knowledge.ts';

/** The states whose news Griot reads: each is a camp of its own. */
const SAHEL = ['ML', 'BF', 'NE', 'TD', 'MR'] as const;
type Sahel = (typeof SAHEL)[number];

/** For whom somebody speaks. A person speaks for the body of the office held on the article's day; 'person': for none that is known. */
export type Camp = `state-${Sahel}` | 'foreign' | 'armed' | 'international' | 'civil' | 'media' | 'business' | 'person' | 'other' | 'unnamed' | 'unknown';

export const CAMPS: readonly Camp[] = [
  ...SAHEL.map((country) => `state-${country}` as const),
  'foreign',
  'armed',
  'international',
  'civil',
  'media',
  'business',
  'person',
  'other',
  'unnamed',
  'unknown',
];

/** Who speaks, as far as it is known: of a stored quote the type may be missing. */
export interface Speaks {
  readonly type?: ActorType | undefined;
  readonly kind: ActorKind | 'unnamed' | 'unknown';
  readonly country?: Country | undefined;
  readonly office?: Pick<OfficeFact, 'body' | 'country'> | undefined;
  /** For whom the article says that a person speaks; an office that is known goes before it. */
  readonly serves?: { readonly body: ActorType; readonly country?: Country } | undefined;
}

function ofState(country: Country | undefined): Camp {
  const own = SAHEL.find((one) => one === country);
  if (own) return `state-${own}`;
  // A region, or no country at all, is no foreign state.
  return country && !country.startsWith('X') ? 'foreign' : 'other';
}

function ofBody(type: ActorType, country: Country | undefined): Camp {
  switch (type) {
    case 'government':
    case 'ministry':
    case 'armed_forces':
    case 'court':
    case 'state':
      return ofState(country);
    case 'armed_group':
    case 'pmc':
      return 'armed';
    case 'igo':
      return 'international';
    case 'ngo':
    case 'party':
    case 'union':
    case 'group':
      return 'civil';
    case 'media':
      return 'media';
    case 'company':
      return 'business';
    case 'person':
      return 'person';
    case 'organisation':
      return 'other';
  }
}

export function campOf({ type, kind, country, office, serves }: Speaks): Camp {
  if (kind === 'unnamed' || kind === 'unknown') return kind;
  const held = office?.body ? office : serves;
  if (kind === 'person') return held?.body ? ofBody(held.body, held.country) : 'person';
  if (type && type !== 'person') return ofBody(type, country);
  return kind === 'state' ? ofState(country) : kind;
}

/** For whom somebody spoke whose words are stored: what was told then; told anew where it was stored before Griot told it. */
export const campOfStored = (quote: {
  readonly camp?: Camp;
  readonly speakerKind: Speaks['kind'];
  readonly speakerCountry?: Country;
  readonly office?: Speaks['office'];
}): Camp => quote.camp ?? campOf({ kind: quote.speakerKind, country: quote.speakerCountry, office: quote.office });
