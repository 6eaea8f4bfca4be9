import stored from '../../../../data/weights/quotes.json' with { type: 'json' };
import type { QuoteModels } from '../index.ts';
import { CERTAIN_SPACE } from '../who/certain.ts';
import { CHOICE_SPACE } from '../who/options.ts';
import { PATH_SPACE } from '../who/path-space.ts';
import type { FeatureSpace } from './features.ts';
import { type StoredWeights, unpackWeights } from './weights.ts';

let made: QuoteModels | undefined;

/** What `npm run train` has learnt, unpacked when first asked for. */
export function learntModels(): QuoteModels {
  made ??= {
    speakers: {
      paths: unpack(stored.speakers.paths, PATH_SPACE),
      choice: unpack(stored.speakers.choice, CHOICE_SPACE),
      trust: unpack(stored.speakers.trust, CERTAIN_SPACE),
      certain: stored.speakers.certain,
      named: stored.speakers.named,
    },
  };
  return made;
}

const unpack = (weights: StoredWeights, space: FeatureSpace) => unpackWeights(weights, space.size, space.signature);
