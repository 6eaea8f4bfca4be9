import type { FrameId, QuoteKind } from '../../../model/analysis.ts';
import type { SpeechCue } from '../2-cues.ts';

/** What all three models look at alike: classes of a quote's frame, kind and cue, in the order of the features. */
export const FRAMES: readonly FrameId[] = [
  'clause',
  'infinitive',
  'noun-object',
  'inversion',
  'after',
  'before',
  'incise',
  'according',
  'colon',
  'headline',
  'mixed',
  'coordinated',
  'continues',
  'floating',
  'document',
  'post',
  'fragment',
];
export const KINDS: readonly QuoteKind[] = ['direct', 'indirect', 'mixed'];

/** Finite, gerund, infinitive, phrase, none, passive. */
export const CUE_FORMS = 6;

export function formOf(cue: SpeechCue | null): number {
  if (!cue) return 4;
  if (cue.type === 'phrase') return 3;
  if (cue.passive) return 5;
  return cue.form === 'finite' ? 0 : cue.form === 'gerund' ? 1 : 2;
}

/** Does the cue go on with what somebody said: "ajoute-t-il", "he added"? 2 for what has no verb. */
export const goesOn = (cue: SpeechCue | null): number => (cue?.type !== 'verb' ? 2 : cue.stance === 'adds' ? 1 : 0);
