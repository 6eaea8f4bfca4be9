import { countWhile } from '../../count-while.ts';
import type { SpeechCue } from '../2-cues.ts';
import type { Resolved } from '../6-speakers.ts';
import type { Reading } from '../reading.ts';

/** A name stands within so many units behind the verb that asks or accuses: "a demandé, vendredi, au maire X". */
const REACH = 8;
/** Sentences before the answer in which somebody was asked. */
const SENTENCES = 2;

/** So many cues before the answer are looked at. */
const CUES = 12;

/** How many of a sentence's cues end at a unit or before it. */
export function cuesUpTo(cues: readonly SpeechCue[], unit: number): number {
  return countWhile(cues.length, (i) => cues[i]!.last <= unit);
}

/**
 * The entity that a pronoun means where somebody was asked or accused right before: "X asked Y if A. “B,” he replied", "X accused Y of A. He denied it".
 * Null where nobody was, where the verb is no answer, or where the pronoun cannot mean them.
 */
export function askedBefore(reading: Reading, { proposal: { cue, subject, sentence } }: Resolved): number | null {
  if (cue?.type !== 'verb' || subject.type !== 'pronoun' || subject.plural || !/^(?:answers|denies)$/.test(cue.stance)) return null;
  const { matrix, nameAt, layer } = reading;
  for (let s = sentence; s >= Math.max(0, sentence - SENTENCES); s--) {
    const own = reading.cues[s]!;
    const upTo = s === sentence ? cuesUpTo(own, cue.first) : own.length;
    const asks = own
      .slice(Math.max(0, upTo - CUES), upTo)
      .findLast(
        (one) => one.type === 'verb' && one.form === 'finite' && !one.passive && (cue.stance === 'answers' ? one.stance === 'asks' : one.stance === 'accuses'),
      );
    if (!asks) {
      // anything else that was said in between
      if (s < sentence && reading.cues[s]!.length) return null;
      continue;
    }
    for (let i = asks.last; i < Math.min(matrix.sentences[s]!.last, asks.last + REACH); i++) {
      const name = nameAt.get(i);
      if (matrix.units[i]!.type === 'marked' || reading.lexicon.grammar.complementisers.has(matrix.units[i]!.fold)) return null;
      if (name === undefined) continue;
      const { entity } = layer.names[name]!;
      const { type, gender } = layer.entities[entity]!;
      return type === 'person' && !(gender && subject.gender && gender !== subject.gender) ? entity : null;
    }
    return null;
  }
  return null;
}
