import type { CueTense, Stance } from '../../../model/analysis.ts';

/** A verb group that may report speech: units [first, last), e.g. "n’a pas confirmé", "avait-il déclaré", "tout en ajoutant". */
export interface VerbCue {
  readonly type: 'verb';
  readonly first: number;
  readonly last: number;
  /** Where the lexical verb stands. */
  readonly head: number;
  readonly lemma: string;
  readonly stance: Stance;
  readonly frames: string;
  readonly tense: CueTense;
  readonly form: 'finite' | 'gerund' | 'infinitive';
  readonly plural: boolean;
  /** Unit of an inverted subject pronoun within the group ("-t-il"), or -1. */
  readonly inverted: number;
  readonly negated: boolean;
  readonly conditional: boolean;
  readonly passive: boolean;
}

/** "selon", "according to", "de leur avis": units [first, last). */
export interface PhraseCue {
  readonly type: 'phrase';
  readonly first: number;
  readonly last: number;
  readonly lemma: string;
  /** The phrase holds its own source: "de leur avis", "de source sécuritaire". */
  readonly own: boolean;
  readonly viewpoint: boolean;
  /** "in the bank's view": whose it is, units [first, last). */
  readonly whose?: { readonly first: number; readonly last: number };
  /** A noun with a clause of its own: "his claim that". */
  readonly noun?: true;
  /** "les rumeurs selon lesquelles": what stands behind is the noun's. */
  readonly ofNoun?: true;
}

export type SpeechCue = VerbCue | PhraseCue;
