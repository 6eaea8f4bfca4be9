import type { BundlePart } from '../model/bundle.ts';

/** Two states of one thing that cannot both stand; what was kept. Nothing that the reader wrote is lost: of two notes both are. */
export interface Conflict {
  readonly part: BundlePart;
  readonly id: string;
  /** What it is, for a list: the words, a name, a title. */
  readonly label: string;
  readonly field: 'note' | 'speaker' | 'spans' | 'name' | 'correction';
  readonly kept: 'mine' | 'theirs' | 'both';
}
