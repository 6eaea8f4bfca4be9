import type { FrameId, QuoteKind } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import type { SpeechCue } from './2-cues.ts';
import type { Subject } from './3-subjects.ts';

/** A quote that a frame proposes, before its speaker is known. */
export interface Proposal {
  readonly kind: QuoteKind;
  readonly spans: readonly Span[];
  readonly frame: FrameId;
  readonly cue: SpeechCue | null;
  /** Code units of the cue. */
  readonly cueSpan: Span | null;
  readonly subject: Subject;
  /** Index of the matrix sentence. */
  readonly sentence: number;
  /** Units of the marked stretches it takes up. */
  readonly marked: readonly number[];
  /** Inside what another proposal reports. */
  readonly nested: boolean;
  /** The source is a document ("dans un communiqué"): units, for the chain. */
  readonly document?: { readonly first: number; readonly last: number };
}

/** What a frame reads, before it is known for which cue and in which sentence. */
export type Framed = Omit<Proposal, 'sentence' | 'cue' | 'cueSpan' | 'nested'>;

/** What one cue reports, and how far it is spoken for. */
export interface Reading {
  readonly proposals: readonly Framed[];
  readonly consumed: number;
  readonly contentEnd: number;
  readonly subject: Subject;
}
