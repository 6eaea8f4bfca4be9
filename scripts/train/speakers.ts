import { dot } from '../../src/analysis/quotes/learned/weights.ts';
import type { Reading } from '../../src/analysis/quotes/reading.ts';
import { CERTAIN_SPACE } from '../../src/analysis/quotes/who/certain.ts';
import { type SpeakerModel, wayShown, weigh } from '../../src/analysis/quotes/who/choose.ts';
import { CHOICE_SPACE, NOBODY, type Option, optionsOf } from '../../src/analysis/quotes/who/options.ts';
import { PATH_SPACE } from '../../src/analysis/quotes/who/path-space.ts';
import { featuresOf, type Path, PathReader } from '../../src/analysis/quotes/who/paths.ts';
import { cutFor, type Judged } from './calibration.ts';
import { type Example, type Settings, trainLogLinear } from './loglinear.ts';
import { type GoldQuote, isRight, pairUp } from './material.ts';

/** Share of right ones among the speakers that are shown as certain, by the way to them; where the press is more varied than what is learnt from, higher. */
const CERTAIN_AIMS = [0.98, 0.972, 0.988, 0.983];
/** Below this share of right ones nobody is named. */
const NAMED_AIM = 0.2;
const PATHS: Settings = { epochs: 16, rate: 0.1, l2: 1e-2, averaged: 8 };
const CHOICE: Settings = { epochs: 12, rate: 0.03, l2: 3e-3, averaged: 6 };
const TRUST: Settings = { epochs: 8, rate: 0.02, l2: 1e-3, averaged: 4 };
/** Parts in which the choice learns from paths that had not seen its texts. */
const INNER_FOLDS = 5;

/** A found quote that an annotated one matches, with its paths and which are right. */
interface Lesson {
  readonly index: number;
  readonly gold: GoldQuote;
  readonly paths: readonly Path[];
  readonly example: Example;
}

export interface Taught {
  readonly reading: Reading;
  readonly reader: PathReader;
  readonly lessons: readonly Lesson[];
}

/** All that can be learnt of speakers from one document's reading. */
export function teach(reading: Reading, gold: readonly GoldQuote[]): Taught {
  const reader = new PathReader(reading);
  const pairs = pairUp(
    reading.doc.text,
    gold,
    reading.resolved.map((item) => item.proposal.spans),
  );
  const lessons: Lesson[] = [];
  pairs.forEach((match, index) => {
    if (!match) return;
    const paths = reader.of(index);
    const right = paths.map((path) => isRight(match, path.referent?.name ?? null));
    lessons.push({ index, gold: match, paths, example: { options: paths.map(featuresOf), right } });
  });
  return { reading, reader, lessons };
}

const trainPaths = (taught: readonly Taught[]): Float32Array =>
  Float32Array.from(
    trainLogLinear(
      taught.flatMap(({ lessons }) => lessons.map(({ example }) => example)),
      PATH_SPACE.size,
      PATHS,
    ),
  );

function choices(taught: Taught, paths: Float32Array): { index: number; options: Option[]; right: boolean[] }[] {
  return taught.lessons.map(({ index, gold, paths: own }) => {
    const options = optionsOf(taught.reading, taught.reader, index, own, paths);
    const item = taught.reading.resolved[index]!;
    const right = options.map(({ key, referent }) => {
      if (key === NOBODY) return isRight(gold, null);
      return isRight(gold, referent?.name ?? item.name);
    });
    return { index, options, right };
  });
}

/** Trains the three models on documents; each learns from answers of the one before that had not seen its texts. */
export function trainSpeakers(taught: readonly Taught[]): SpeakerModel {
  const examples: Example[] = [];
  const parts: { taught: Taught; index: number; options: Option[]; right: boolean[]; fold: number }[] = [];
  for (let fold = 0; fold < INNER_FOLDS; fold++) {
    const paths = trainPaths(taught.filter((_, i) => i % INNER_FOLDS !== fold));
    taught.forEach((item, i) => {
      if (i % INNER_FOLDS !== fold) return;
      for (const choice of choices(item, paths)) {
        parts.push({ ...choice, taught: item, fold });
        examples.push({ options: choice.options.map(({ features }) => features), right: choice.right });
      }
    });
  }
  const choice = trainTable(examples, CHOICE_SPACE.size, CHOICE);
  const trusts: (Example & { fold: number; right: [boolean, boolean]; named: boolean; way: number })[] = [];
  for (let fold = 0; fold < INNER_FOLDS; fold++) {
    const own = trainTable(
      examples.filter((_, i) => parts[i]!.fold !== fold),
      CHOICE_SPACE.size,
      CHOICE,
    );
    for (const part of parts) {
      if (part.fold !== fold) continue;
      const { order, features } = weigh(part.taught.reading, part.taught.reader, part.index, part.options, own);
      const right = part.right[order[0]!]!;
      trusts.push({
        options: [features, []],
        right: [right, !right],
        fold,
        named: part.options[order[0]!]!.key !== NOBODY,
        way: wayShown(part.taught.reading.resolved[part.index]!, part.options[order[0]!]!),
      });
    }
  }
  const trust = trainTable(trusts, CERTAIN_SPACE.size, TRUST);
  const outcomes: Outcome[] = [];
  for (let fold = 0; fold < INNER_FOLDS; fold++) {
    const own = trainTable(
      trusts.filter((item) => item.fold !== fold),
      CERTAIN_SPACE.size,
      TRUST,
    );
    for (const item of trusts)
      if (item.fold === fold)
        outcomes.push({ probability: 1 / (1 + Math.exp(-dot(own, item.options[0]!))), right: item.right[0], named: item.named, way: item.way });
  }
  return {
    paths: trainPaths(taught),
    choice,
    trust,
    certain: CERTAIN_AIMS.map((aim, way) =>
      cutFor(
        outcomes.filter((outcome) => outcome.named && outcome.way === way),
        aim,
      ),
    ),
    named: namedCut(outcomes),
  };
}

const trainTable = (examples: readonly Example[], size: number, settings: Settings): Float32Array =>
  Float32Array.from(trainLogLinear(examples, size, settings));

interface Outcome extends Judged {
  readonly way: number;
  readonly named: boolean;
}

/** Where named ones are right less often than NAMED_AIM, in steps of a fiftieth of all. */
function namedCut(outcomes: readonly Outcome[]): number {
  const sorted = outcomes.filter(({ named }) => named).sort((a, b) => a.probability - b.probability);
  const step = Math.max(20, Math.floor(sorted.length / 50));
  let cut = 0;
  for (let i = 0; i + step <= sorted.length; i += step) {
    const part = sorted.slice(i, i + step);
    if (part.filter(({ right }) => right).length / step >= NAMED_AIM) break;
    cut = part.at(-1)!.probability;
  }
  return cut;
}
