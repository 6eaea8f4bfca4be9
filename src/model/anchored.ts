import type { Span } from './span.ts';

/** The place was found. `before` and `after` are given where the outlet changed the words. */
export interface Anchored {
  readonly anchored: true;
  readonly span: Span;
  readonly how: 'position' | 'exact' | 'approximate';
  readonly before?: string;
  readonly after?: string;
}

/**
 * The place was not found, or not surely. 'gone': nothing like it stands there; 'changed': too much was rewritten;
 * 'ambiguous': the words stand in several places and nothing tells them apart; 'context': the words stand, but
 * nothing around them is what it was.
 */
export interface Orphan {
  readonly anchored: false;
  readonly reason: 'gone' | 'changed' | 'ambiguous' | 'context';
  /** The words as they were saved. */
  readonly words: string;
  /** For the reader to accept or not. `score` is the likeness, 0..1. */
  readonly closest?: { readonly span: Span; readonly score: number };
}
