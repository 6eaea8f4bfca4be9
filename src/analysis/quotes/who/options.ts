import type { WhyStep } from '../../../model/analysis.ts';
import { UNSAID } from '../../lang/unsaid.ts';
import type { Resolved } from '../6-speakers.ts';
import { BESIDE_COUNT } from '../learned/beside.ts';
import { bucket, FeatureSpace } from '../learned/features.ts';
import type { Weights } from '../learned/weights.ts';
import type { Reading } from '../reading.ts';
import { HEAD_COUNT } from './anchors.ts';
import { FRAMES, KINDS } from './facts.ts';
import { type Path, type PathReader, scoresOf } from './paths.ts';
import { namedWithin, type Referent, SORTS, THING } from './profiles.ts';
import { VOICE_COUNT, voiceOf } from './voice.ts';

/** Somebody who may have said it, with what speaks for them. */
export interface Option {
  readonly key: string;
  readonly isRule: boolean;
  readonly referent: Referent | null;
  /** By the paths alone. */
  readonly probability: number;
  /** The path that brings most. */
  readonly path: Path | null;
  readonly features: readonly number[];
  /** By the paths, somebody who cannot have said it was likelier. */
  readonly second: boolean;
}

const space = new FeatureSpace();
const P = 14;
const SURES = 9;
const HOWS: readonly WhyStep['how'][] = [
  'name',
  'pronoun',
  'description',
  'office',
  'apposition',
  'surname',
  'same-speaker',
  'collective',
  'document',
  'author',
  'only-candidate',
  'correction',
];
/** Number of a step of the rules' chain; the last for none. */
export const howOf = (step: WhyStep | undefined): number => (step ? HOWS.indexOf(step.how) : 12);
const FRAME_COUNT = 18;
const C = {
  probability: space.template('p × language', P, 2),
  rank: space.template('rank × p', 4, P),
  rule: space.template('rule × p × sure', 2, P, SURES),
  ruleRank: space.template('rule × rank × sure', 2, 4, SURES),
  ruleHow: space.template('rule × first step × last step', 2, 13, 13),
  ruleFrame: space.template('rule × frame × top', 2, FRAME_COUNT, 2),
  ruleKind: space.template('rule × kind × top × language', 2, 3, 2, 2),
  ruleNobody: space.template('rule says nobody × nobody × p', 2, 2, P),
  human: space.template('rule × human × known', 2, 4, 2),
  margin: space.template('top × margin × rule', 2, 6, 2),
  repeats: space.template('rule × sure × candidates', 2, SURES, 3),
  shownHead: space.template('shown head × unit after × human', HEAD_COUNT + 1, BESIDE_COUNT + 1, 2),
  shownBefore: space.template('shown: before × capital before × human', BESIDE_COUNT, 2, 3),
  shownWay: space.template('way × top × rule', 4, 2, 2),
  persons: space.template('persons near × way × rule', 5, 4, 2),
  named: space.template('named in the quote × way × rule', 2, 4, 2),
  crowd: space.template('other speakers near × way × rule', 4, 4, 2),
  sort: space.template('sort of referent × rule × top', SORTS + 1, 2, 2),
  share: space.template('share of the other quotes × way × rule', 4, 4, 2),
  nested: space.template('nested × way × rule', 2, 4, 2),
  voice: space.template('voice × way × rule', VOICE_COUNT, 4, 2),
  voiceSort: space.template('voice × sort of referent × rule', VOICE_COUNT, SORTS + 1, 2),
};
/** The table of the second model. */
export const CHOICE_SPACE = space;

/** The answers of the paths that are weighed against the rules'. */
const MOST_OPTIONS = 6;
const P_BOUNDS = [0.01, 0.03, 0.07, 0.15, 0.3, 0.6, 1, 1.5, 2.2, 3, 4, 5.5, 8];
const MARGINS = [0.3, 1, 2, 3.5, 5.5];
const SURE_BOUNDS = [0.3, 0.5, 0.62, 0.7, 0.79, 0.83, 0.89, 0.95];

export const NOBODY = '0';

export const keyOf = (item: Resolved, reader: PathReader): string =>
  item.entity !== null ? `e${item.entity}` : item.name !== null ? reader.profiles.ofWords(item.name).key : NOBODY;

/** Probability of each path. */
export function softmax(scores: readonly number[]): number[] {
  let most = -Infinity;
  for (const score of scores) if (score > most) most = score;
  const out = scores.map((score) => Math.exp(score - most));
  const sum = out.reduce((total, value) => total + value, 0);
  return out.map((value) => value / sum);
}

/** The options of a quote: the paths' best answers, the rules' own, and nobody. */
export function optionsOf(reading: Reading, reader: PathReader, index: number, paths: readonly Path[], weights: Weights): Option[] {
  const item = reading.resolved[index]!;
  const probabilities = softmax(scoresOf(paths, weights));
  const sums = new Map<string, { referent: Referent | null; probability: number; path: Path | null; most: number }>();
  paths.forEach((path, i) => {
    if (path.referent?.entity === null && path.anchor && reader.barred.barsPlace(item.proposal, path.anchor.first) && path.anchor.kind === 'phrase') return;
    const key = path.referent?.key ?? NOBODY;
    const p = probabilities[i]!;
    const known = sums.get(key);
    if (!known) sums.set(key, { referent: path.referent, probability: p, path, most: p });
    else {
      known.probability += p;
      if (p > known.most) {
        known.most = p;
        known.path = path;
      }
    }
  });
  const rule = keyOf(item, reader);
  const bars = reader.barred.of(item.proposal);
  const barred = (referent: Referent | null): boolean => referent?.entity != null && bars(referent.entity);
  let mostBarred = 0;
  for (const { referent, probability } of sums.values()) if (barred(referent)) mostBarred = Math.max(mostBarred, probability);
  // "the country", "the right direction" said it only where the rules read it as the subject
  const ranked = [...sums]
    .filter(
      ([key, { referent, path }]) =>
        !barred(referent) &&
        (key === rule || (referent?.sort !== THING && !tellsWhose(item, path) && !hearsIt(item, path) && !beyond(item, path) && !handles(reading, item, path))),
    )
    .sort((a, b) => b[1].probability - a[1].probability || (a[0] < b[0] ? -1 : 1));
  const keys = ranked.slice(0, MOST_OPTIONS).map(([key]) => key);
  for (const key of [rule, NOBODY]) if (!keys.includes(key)) keys.push(key);
  const second = ranked[1]?.[1].probability ?? 0;
  const first = ranked[0]?.[1].probability ?? 0;
  const language = reading.lexicon.grammar.learntAs;
  const sure = bucket(item.confidence, SURE_BOUNDS);
  const frame = Math.max(0, FRAMES.indexOf(item.proposal.frame));
  const kind = KINDS.indexOf(item.proposal.kind);
  const inside = namedWithin(reading, item.proposal.spans);
  const crowd = reader.turns.crowd(index);
  const voice = voiceOf(reading, item.proposal);
  const ruleHow = C.ruleHow(0, howOf(item.chain[0]), howOf(item.chain.at(-1)));
  const isRuleHow = C.ruleHow(1, howOf(item.chain[0]), howOf(item.chain.at(-1)));
  const ranks = new Map(ranked.map(([key], rank) => [key, rank]));
  const margin = bucket(Math.log((first + 1e-6) / (second + 1e-6)), MARGINS);
  const offered = Math.min(2, item.candidates.length);
  return keys.map((key) => {
    const known = sums.get(key);
    const probability = known?.probability ?? 0;
    const p = bucket(-Math.log(Math.max(probability, 1e-6)), P_BOUNDS);
    const rank = Math.min(3, ranks.get(key) ?? 3);
    const isRule = key === rule ? 1 : 0;
    const top = rank === 0 ? 1 : 0;
    const referent = known?.referent ?? (key === NOBODY ? null : (reader.profiles.byKey.get(key) ?? null));
    const entity = referent && referent.entity !== null ? reading.layer.entities[referent.entity]! : null;
    const way = wayOf(known?.path ?? null, key === NOBODY);
    const human = key === NOBODY ? 3 : !entity ? 2 : entity.type === 'person' ? 0 : 1;
    return {
      key,
      isRule: isRule === 1,
      referent,
      probability,
      path: known?.path ?? null,
      second: mostBarred > probability,
      features: [
        C.probability(p, language),
        C.rank(rank, p),
        C.rule(isRule, p, sure),
        C.ruleRank(isRule, rank, sure),
        isRule ? isRuleHow : ruleHow,
        C.ruleFrame(isRule, frame, top),
        C.ruleKind(isRule, kind, top, language),
        C.ruleNobody(rule === NOBODY ? 1 : 0, key === NOBODY ? 1 : 0, p),
        C.human(isRule, human, entity?.known === false ? 0 : 1),
        C.margin(top, margin, isRule),
        C.repeats(isRule, sure, offered),
        ...shownFeatures(reading, reader, known?.path ?? null, key === NOBODY, human, top, isRule),
        C.named(referent?.entity != null && inside.has(referent.entity) ? 1 : 0, way, isRule),
        C.crowd(crowd, way, isRule),
        C.sort(referent?.sort ?? SORTS, isRule, top),
        C.share(key === NOBODY ? 0 : reader.turns.share(key, index), way, isRule),
        C.nested(item.proposal.nested ? 1 : 0, way, isRule),
        C.voice(voice, way, isRule),
        C.voiceSort(voice, referent?.sort ?? SORTS, isRule),
      ],
    };
  });
}

/** "the brother of X", "people close to the minister, X", where the rules read somebody whom nobody names: X only says whose. */
function tellsWhose({ entity, mention }: Resolved, path: Path | null): boolean {
  const anchor = path?.anchor;
  if (entity !== null || !mention || !anchor?.owner || (anchor.kind !== 'name' && anchor.kind !== 'role')) return false;
  return mention.start <= anchor.start && anchor.start <= mention.end + APPOSED;
}
/** "a report seen by X", "un rapport cité par X", where the rules read the report: X did not write it. */
function handles({ matrix, lexicon }: Reading, { entity, mention }: Resolved, path: Path | null): boolean {
  const anchor = path?.anchor;
  if (entity !== null || !mention || !anchor || anchor.start < mention.start || anchor.end > mention.end) return false;
  const handled = UNSAID[lexicon.language]?.handled;
  for (let i = anchor.first - 1; i >= 0 && matrix.units[i]!.start >= mention.start; i--) if (handled?.has(matrix.units[i]!.fold)) return true;
  return false;
}

/** "a appelé X à « … »", "accused X of …": who stands between an active verb and what was said hears it. */
function hearsIt({ proposal: { cue, cueSpan, spans, frame } }: Resolved, path: Path | null): boolean {
  if (cue?.type !== 'verb' || cue.form !== 'finite' || cue.passive || cue.inverted >= 0 || !/[fp]/.test(cue.frames) || !cueSpan || !path?.anchor) return false;
  return /^(?:fragment|mixed|infinitive)$/.test(frame) && cueSpan.end <= path.anchor.start && path.anchor.end <= spans[0]!.start;
}

/** "a dit le maire, tandis que X": behind a subject that touches its verb, or behind that verb, stands no other subject. */
function beyond({ proposal: { cue, cueSpan, frame, subject }, mention }: Resolved, path: Path | null): boolean {
  const anchor = path?.anchor;
  if (frame !== 'after' || cue?.type !== 'verb' || cue.frames.includes('t') || subject.type !== 'phrase' || !cueSpan || !mention || !anchor) return false;
  if (cueSpan.end <= mention.start) return mention.start <= cueSpan.end + 1 && anchor.start > mention.end + APPOSED;
  return mention.end <= cueSpan.start && cueSpan.start <= mention.end + 1 && anchor.start >= cueSpan.end;
}

/** Characters between a phrase and a name in apposition: a comma, a space. */
const APPOSED = 2;

/** 0 named at the place, 1 described or by pronoun, 2 without a place, 3 nobody. */
function wayOf(path: Path | null, nobody: boolean): number {
  if (nobody) return 3;
  if (!path?.anchor) return 2;
  return path.anchor.kind === 'name' || path.anchor.kind === 'role' ? 0 : 1;
}

/** Is what would be shown a whole name or phrase, and how many persons stand about? */
function shownFeatures(reading: Reading, reader: PathReader, path: Path | null, nobody: boolean, human: number, top: number, isRule: number): number[] {
  const way = wayOf(path, nobody);
  const anchor = path?.anchor ?? null;
  const out = [C.shownWay(way, top, isRule)];
  if (!anchor) return out;
  const { units, sentences } = reading.matrix;
  const next = units[anchor.last];
  const described = path!.referent!.entity === null ? 1 : 0;
  const cut = next?.type === 'word' && next.capital && anchor.last < sentences[anchor.sentence]!.last;
  const before = units[anchor.first - 1];
  const capital = before?.type === 'word' && before.capital && anchor.first - 1 > sentences[anchor.sentence]!.first ? 1 : 0;
  const persons = reader.anchors.persons(anchor.sentence);
  out.push(
    C.shownHead(anchor.head, cut ? BESIDE_COUNT : anchor.after, described),
    C.shownBefore(anchor.before, capital, Math.min(2, human)),
    C.persons(persons, way, isRule),
  );
  return out;
}
