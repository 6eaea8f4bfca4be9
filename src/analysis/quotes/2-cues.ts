import type { MatrixSentence, Unit } from './1-matrix.ts';
import type { SpeechCue } from './cues/cue.ts';
import { phraseCue } from './cues/phrases.ts';
import { unlistedCue } from './cues/unlisted.ts';
import { verbCue } from './cues/verbs.ts';
import type { Lexicon } from './lexicon.ts';

export type { PhraseCue, SpeechCue, VerbCue } from './cues/cue.ts';

/** All cues of a sentence, in order; verb groups do not overlap. What a phrase and what a verb needs to be one stands in cues/. */
export function findCues(lexicon: Lexicon, units: readonly Unit[], sentence: MatrixSentence): SpeechCue[] {
  const cues: SpeechCue[] = [];
  let done = sentence.first;
  for (let at = sentence.first; at < sentence.last; at++) {
    const unit = units[at]!;
    if (unit.type !== 'word') continue;
    const phrase = phraseCue(lexicon, units, at, sentence);
    if (phrase) {
      cues.push(phrase);
      at = phrase.last - 1;
      continue;
    }
    const cue = verbCue(lexicon, units, at, sentence, done) ?? unlistedCue(lexicon, units, at, sentence);
    if (cue) {
      // "continue d’affirmer": the first verb only carries the second
      while (lexicon.grammar.leadingGivesWay && cues.length && cues.at(-1)!.last > cue.first) cues.pop();
      cues.push(cue);
      done = cue.last;
      at = cue.last - 1;
    }
  }
  return cues;
}
