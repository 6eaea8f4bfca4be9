/** How far the catalogue is filled. */
export interface Progress {
  /** 0..1 */
  readonly done: number;
  /** All articles, notes and quotes are in: every list but that of actors is whole. */
  readonly ready: boolean;
  /** Everything is in. */
  readonly whole: boolean;
}
