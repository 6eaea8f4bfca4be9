import type { WhyStep } from '../../../model/analysis.ts';
import type { Resolved } from '../6-speakers.ts';
import { dot, type Weights } from '../learned/weights.ts';
import type { Reading } from '../reading.ts';
import type { Bars } from '../speakers/barred.ts';
import type { Anchor } from './anchors.ts';
import { askedBefore } from './asked.ts';
import { certainFeatures } from './certain.ts';
import { doubted } from './doubt.ts';
import { FRAMES, KINDS } from './facts.ts';
import { howOf, keyOf, NOBODY, type Option, optionsOf, softmax } from './options.ts';
import { PathReader } from './paths.ts';
import { namedWithin, type Referent } from './profiles.ts';
import { doubtOf } from './unsaid.ts';

/** What was learnt about speakers, see `npm run train`. */
export interface SpeakerModel {
  /** Of paths, which know nothing of the rules' answers. */
  readonly paths: Weights;
  /** Of the choice between the paths' answers and the rules'. */
  readonly choice: Weights;
  /** Of whether the chosen one is right. */
  readonly trust: Weights;
  /** From this probability on a speaker is shown as certain, by the way to them: named, by pronoun, described, gone on. */
  readonly certain: readonly number[];
  /** Below this one nobody is named. */
  readonly named: number;
}

/** Who said each quote, how sure that is, and who else may have: the rules' answers and the paths' weighed against each other. */
export function* choiceSteps(reading: Reading, model: SpeakerModel): Generator<void, Resolved[]> {
  if (!reading.resolved.length) return [];
  const reader = new PathReader(reading);
  const choose = (item: Resolved, index: number): Resolved => {
    const options = optionsOf(reading, reader, index, reader.of(index), model.paths);
    const { probabilities, order, features } = weigh(reading, reader, index, options, model.choice);
    const best = options[order[0]!]!;
    reader.turns.decide(index, best.key === NOBODY ? null : best.key);
    const confidence = 1 / (1 + Math.exp(-dot(model.trust, features)));
    const candidates = order
      .slice(best.key === NOBODY || confidence < model.named ? 0 : 1)
      .filter((i) => probabilities[i]! >= LEAST_CANDIDATE)
      .flatMap((i) => (options[i]!.referent?.entity != null ? [options[i]!.referent!.entity!] : []))
      .slice(0, MOST_CANDIDATES);
    const rule = keyOf(item, reader);
    const certain = confidence >= model.certain[wayShown(item, best)]! && (best.isRule || !best.second);
    if (best.key === rule) return { ...(confidence < model.named ? nobody(item) : item), confidence, certain, candidates };
    if (best.key === NOBODY || !best.referent || confidence < model.named) return { ...nobody(item), confidence, certain: false, candidates };
    const { referent, path } = best;
    return {
      ...item,
      entity: referent.entity,
      name: referent.name,
      others: [],
      mention: path?.anchor ? mentionOf(path.anchor) : null,
      confidence,
      certain,
      candidates,
      chain: chainOf(reading, referent, path?.anchor ?? null),
    };
  };
  const chosen: Resolved[] = [];
  for (const [index, item] of reading.resolved.entries()) {
    if (index % CHOICES_A_STEP === 0) yield;
    const answer = answered(reading, ranOn(item, choose(item, index), chosen.at(-1)), reader.barred.of(item.proposal));
    chosen.push(unsaid(reading, doubted(reading, reader, answer, chosen.at(-1)), chosen));
  }
  return chosen;
}

/** What was not said is nobody's; what may be another's is not shown as certain. */
function unsaid(reading: Reading, item: Resolved, before: readonly Resolved[]): Resolved {
  const doubt = doubtOf(reading, item, before);
  if (doubt === null) return item;
  return doubt === 'nobody' ? { ...nobody(item), certain: false, candidates: [] } : { ...item, certain: false };
}

/** "« A », explique le chef de la junte. Pour lui, B": a pronoun right behind a certain report is its speaker's, where the rules read it so and nothing else is certain. */
function ranOn(rule: Resolved, chosen: Resolved, previous: Resolved | undefined): Resolved {
  const { subject, sentence } = rule.proposal;
  if (subject.type !== 'pronoun' || chosen.certain || chosen.name === rule.name || rule.name === null || rule.name !== previous?.name) return chosen;
  if (!previous.certain || sentence - previous.proposal.sentence > 1) return chosen;
  return { ...rule, confidence: chosen.confidence, certain: false, candidates: chosen.entity === null ? [] : [chosen.entity] };
}

/** Who was asked answers, and who was accused denies; the one who asked stays as the other who may be meant. */
function answered(reading: Reading, item: Resolved, bars: Bars): Resolved {
  const asked = askedBefore(reading, item);
  if (asked === null || asked === item.entity || bars(asked)) return item;
  const { name } = reading.layer.entities[asked]!;
  const pronoun = item.chain[0]?.how === 'pronoun' ? [item.chain[0]] : [];
  const candidates = item.entity === null ? [] : [item.entity];
  return { ...item, entity: asked, name, others: [], certain: false, candidates, chain: [...pronoun, { how: 'name', text: name }] };
}
/** Quotes between two looks at whether other work waits. */
const CHOICES_A_STEP = 16;

/** The options' probabilities, best first, and what tells whether the best is right. */
export function weigh(reading: Reading, reader: PathReader, index: number, options: readonly Option[], weights: Weights) {
  const item = reading.resolved[index]!;
  const probabilities = softmax(options.map((option) => dot(weights, option.features)));
  const order = options.map((_, i) => i).sort((a, b) => probabilities[b]! - probabilities[a]! || a - b);
  const chosen = order[0]!;
  const { referent } = options[chosen]!;
  const features = certainFeatures(reading, reader, index, options, probabilities, chosen, {
    frame: Math.max(0, FRAMES.indexOf(item.proposal.frame)),
    kind: KINDS.indexOf(item.proposal.kind),
    how: [howOf(item.chain[0]), howOf(item.chain.at(-1))],
    inside: referent?.entity != null && namedWithin(reading, item.proposal.spans).has(referent.entity),
  });
  return { probabilities, order, features };
}

/** The way to a speaker as the reader is told it: 0 named at the place, 1 by pronoun, 2 described, 3 gone on without a word for them. */
export function wayShown(item: Resolved, option: Option): number {
  const how = option.isRule ? item.chain[0]?.how : !option.path?.anchor ? 'same-speaker' : option.path.anchor.kind;
  if (how === undefined || how === 'same-speaker') return 3;
  if (how === 'pronoun') return 1;
  return option.referent?.entity == null || how === 'description' || how === 'phrase' ? 2 : 0;
}

/** Who is less likely than this is not offered. */
const LEAST_CANDIDATE = 0.04;
const MOST_CANDIDATES = 3;
const nobody = (item: Resolved): Resolved => ({ ...item, entity: null, name: null, others: [], mention: null, chain: [] });

const mentionOf = ({ start, end, text }: Anchor) => ({ start, end, text });

/** The way from the words to the speaker, in the steps that the interface tells. */
function chainOf(reading: Reading, referent: Referent, anchor: Anchor | null): WhyStep[] {
  const fact = referent.entity === null ? undefined : reading.layer.entities[referent.entity]!.office;
  const name: WhyStep = { how: referent.entity === null ? 'description' : 'name', text: referent.name, ...(fact ? { fact } : {}) };
  if (!anchor) return [{ how: 'same-speaker', text: referent.name }];
  const span = { start: anchor.start, end: anchor.end };
  if (anchor.text === referent.name) return [{ ...name, span }];
  const how = anchor.kind === 'pronoun' ? 'pronoun' : anchor.kind === 'name' ? 'surname' : 'description';
  return how === 'surname' ? [{ ...name, how, span }] : [{ how, text: anchor.text, span }, name];
}
