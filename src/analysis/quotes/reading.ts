import type { ActorLayer } from '../actors/layer.ts';
import type { Document } from '../document.ts';
import type { Marked } from '../text/4-marks.ts';
import type { Matrix } from './1-matrix.ts';
import type { SpeechCue } from './2-cues.ts';
import type { SubjectFinder } from './3-subjects.ts';
import type { FrameReader } from './4-frames.ts';
import type { Resolved } from './6-speakers.ts';
import type { Lexicon } from './lexicon.ts';

/** What stands before any quote is read: units, cues, names. */
export interface Ground {
  readonly doc: Document;
  /** Stretches between marks, incises split off. */
  readonly marked: readonly Marked[];
  readonly layer: ActorLayer;
  readonly lexicon: Lexicon;
  readonly matrix: Matrix;
  /** Index of the name (role) that begins at a unit. */
  readonly nameAt: ReadonlyMap<number, number>;
  readonly roleAt: ReadonlyMap<number, number>;
  readonly finder: SubjectFinder;
  readonly frames: FrameReader;
  /** By sentence. */
  readonly cues: readonly (readonly SpeechCue[])[];
}

/** Everything that the rules read in a document: what the learned stages look at. */
export interface Reading extends Ground {
  /** The rules' quotes with their speakers, in text order. */
  readonly resolved: readonly Resolved[];
}
