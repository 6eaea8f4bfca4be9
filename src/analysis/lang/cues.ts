import type { OWN as EN } from './en/cues.ts';
import type { OWN as FR } from './fr/cues.ts';

/** Roles that only one of two languages has may be missing. */
type Either<A, B> = { readonly [K in keyof A & keyof B]: A[K] | B[K] } & { readonly [K in keyof (A & B)]?: (A & B)[K] };

/** Roles of verb groups and phrases that a text asks of its own language alone; see `OWN` of each. */
export type Cues = Either<typeof FR, typeof EN>;
