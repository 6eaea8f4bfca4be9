import { countWhile } from '../../count-while.ts';
import type { Resolved } from '../6-speakers.ts';
import { BESIDE, BESIDE_COUNT } from '../learned/beside.ts';
import { bucket, FeatureSpace } from '../learned/features.ts';
import type { Reading } from '../reading.ts';
import { type Anchor, HEAD, HEAD_COUNT } from './anchors.ts';
import { formOf } from './facts.ts';
import type { Option } from './options.ts';
import { fits, type PathReader } from './paths.ts';
import { SORTS } from './profiles.ts';
import { VOICE_COUNT, voiceOf } from './voice.ts';

/**
 * Is the chosen speaker right? Learnt apart from the choice: what makes a reader trust an answer is not what tells two answers
 * from each other, e.g. whether the name that would be shown is a whole one.
 */
const space = new FeatureSpace();
const P = 20;
const FRAMES = 18;
const WAYS = 4;
const S = {
  bias: space.template('bias', 1),
  probability: space.template('p × language', P, 2),
  agree: space.template('paths and rules agree × p', 4, P),
  agreeFrame: space.template('agree × frame', 4, FRAMES),
  wayFrame: space.template('way × frame', WAYS, FRAMES),
  wayKind: space.template('way × kind × language', WAYS, 3, 2),
  head: space.template('head × unit after', HEAD_COUNT + 1, BESIDE_COUNT + 1),
  before: space.template('before × capital before × human', BESIDE_COUNT, 2, 3),
  name: space.template('words of the name × human × known', 6, 3, 2),
  same: space.template('place has the whole name × human × known', 3, 3, 2),
  met: space.template('times met × human × known', 5, 3, 2),
  described: space.template('definite × words × head', 2, 6, HEAD_COUNT),
  crowd: space.template('others near × way', 4, WAYS),
  persons: space.template('persons in the sentence × way', 5, WAYS),
  distance: space.template('units from the cue × way', 7, WAYS),
  sure: space.template('sure × agree', 9, 4),
  how: space.template('first step × last step × agree', 13, 13, 2),
  margin: space.template('margin × agree', 7, 4),
  steady: space.template('same before × same behind × way', 2, 2, WAYS),
  inside: space.template('named in the quote × way', 2, WAYS),
  cue: space.template('cue form × way', 6, WAYS),
  gendered: space.template('gender known × way', 2, WAYS),
  first: space.template('sentence of the text × way', 4, WAYS),
  opening: space.template('unit before the quote × kind', BESIDE_COUNT, 3),
  closing: space.template('unit behind the quote × kind', BESIDE_COUNT, 3),
  nested: space.template('nested × cues of the sentence × way', 2, 4, WAYS),
  fitting: space.template('rank among those that agree × how many × way', 4, 4, WAYS),
  opener: space.template('opener of the words × head × capital', 5, HEAD_COUNT, 2),
  named: space.template('opener × number × persons met whom it may mean', 5, 3, 4),
  share: space.template('share of the other quotes × way', 4, WAYS),
  sort: space.template('sort of referent × way × top', SORTS + 1, WAYS, 2),
  block: space.template('block × way', 3, WAYS),
  voice: space.template('voice × way', VOICE_COUNT, WAYS),
  voiceSort: space.template('voice × sort of referent', VOICE_COUNT, SORTS + 1),
  length: space.template('words of the quote × kind', 6, 3),
};
/** The table of the third model. */
export const CERTAIN_SPACE = space;

const MARGINS = [0.5, 1.2, 2, 3, 4.2, 5.5];
const SURE_BOUNDS = [0.3, 0.5, 0.62, 0.7, 0.79, 0.83, 0.89, 0.95];
const P_BOUNDS = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.76, 0.82, 0.87, 0.91, 0.94, 0.96, 0.97, 0.98, 0.985, 0.99, 0.994, 0.997, 0.9985];

export function certainFeatures(
  reading: Reading,
  reader: PathReader,
  index: number,
  options: readonly Option[],
  probabilities: readonly number[],
  chosen: number,
  indices: { readonly frame: number; readonly kind: number; readonly how: readonly [number, number]; readonly inside: boolean },
): number[] {
  const item: Resolved = reading.resolved[index]!;
  const option = options[chosen]!;
  const { referent, path } = option;
  const anchor = path?.anchor ?? null;
  const { units, sentences } = reading.matrix;
  const { cue } = item.proposal;
  const p = bucket(probabilities[chosen]!, P_BOUNDS);
  const top = options.every((other) => other.probability <= option.probability) ? 1 : 0;
  const agree = (option.isRule ? 2 : 0) + top;
  const way = !referent ? 3 : !anchor ? 2 : anchor.kind === 'name' || anchor.kind === 'role' ? 0 : 1;
  const entity = referent && referent.entity !== null ? reading.layer.entities[referent.entity]! : null;
  const human = entity ? (entity.type === 'person' ? 0 : 1) : 2;
  const known = entity?.known === false ? 0 : 1;
  let second = 0;
  for (let i = 0; i < probabilities.length; i++) if (i !== chosen && probabilities[i]! > second) second = probabilities[i]!;
  const language = reading.lexicon.grammar.learntAs;
  const around = reader.turns.neighbours(index);
  const out = [
    S.bias(0),
    S.probability(p, language),
    S.agree(agree, p),
    S.agreeFrame(agree, indices.frame),
    S.wayFrame(way, indices.frame),
    S.wayKind(way, indices.kind, language),
    S.crowd(reader.turns.crowd(index), way),
    S.sure(bucket(item.confidence, SURE_BOUNDS), agree),
    S.margin(bucket(Math.log((probabilities[chosen]! + 1e-6) / (second + 1e-6)), MARGINS), agree),
    S.steady(around[0] === option.key ? 1 : 0, around[1] === option.key ? 1 : 0, way),
    S.inside(indices.inside ? 1 : 0, way),
    S.cue(formOf(cue), way),
    S.gendered(referent?.gender ? 1 : 0, way),
    S.first(bucket(item.proposal.sentence, [0, 1, 4]), way),
    S.length(bucket((item.proposal.spans.at(-1)!.end - item.proposal.spans[0]!.start) / 6, [2, 4, 8, 20, 45]), indices.kind),
  ];
  const block = reading.doc.blocks[sentences[item.proposal.sentence]!.block];
  const voice = voiceOf(reading, item.proposal);
  out.push(
    S.opening(besideQuote(reading, reader, item, true), indices.kind),
    S.closing(besideQuote(reading, reader, item, false), indices.kind),
    S.nested(item.proposal.nested ? 1 : 0, Math.min(3, reading.cues[item.proposal.sentence]!.length), way),
    S.share(referent ? reader.turns.share(referent.key, index) : 0, way),
    S.sort(referent?.sort ?? SORTS, way, top),
    S.block(block?.kind === 'title' || block?.kind === 'heading' ? 0 : block ? 1 : 2, way),
    S.voice(voice, way),
    S.voiceSort(voice, referent?.sort ?? SORTS),
  );
  if (option.isRule) out.push(S.how(indices.how[0], indices.how[1], top));
  if (referent) {
    const words = Math.min(5, referent.name.split(/\s+/).length);
    out.push(S.name(words, human, known), S.met(bucket(referent.met.length, [1, 2, 4, 7]), human, known));
  }
  if (!anchor || !referent) return out;
  const { first, last } = sentences[anchor.sentence]!;
  const next = units[anchor.last];
  const cut = next?.type === 'word' && next.capital && anchor.last < last;
  const before = units[anchor.first - 1];
  const capital = before?.type === 'word' && before.capital && anchor.first - 1 > first ? 1 : 0;
  const persons = reader.anchors.persons(anchor.sentence);
  const far =
    !cue || anchor.sentence !== item.proposal.sentence
      ? 6
      : bucket(anchor.last <= cue.first ? cue.first - anchor.last : anchor.first - cue.last, [0, 1, 3, 7, 14]);
  out.push(
    S.head(anchor.head, cut ? BESIDE_COUNT : anchor.after),
    S.before(anchor.before, capital, human),
    S.same(anchor.kind !== 'name' ? 2 : anchor.text === referent.name ? 1 : 0, human, known),
    S.persons(persons, way),
    S.distance(far, way),
  );
  if (way === 1) {
    // how many others the words may mean, and whether one of them is nearer
    let rank = 0;
    let agreeing = 0;
    for (const other of reader.profiles.before(anchor.start, MOST_OTHERS)) {
      if (other === referent) rank = agreeing;
      if (fits(other, anchor)) agreeing++;
    }
    out.push(S.fitting(Math.min(3, rank), Math.min(3, agreeing), way));
  }
  if (anchor.kind === 'phrase') {
    const opener = openerOf(reading, anchor);
    out.push(S.opener(opener, anchor.head, units[anchor.first]!.capital && anchor.first > first ? 1 : 0));
    // "la ministre", shown as she is described: is somebody known by name whom it may mean?
    if (referent.entity === null) out.push(S.named(opener, anchor.number, meant(reader, anchor)));
  }
  if (anchor.kind === 'phrase' || anchor.head === HEAD.trade)
    out.push(S.described(anchor.definite ? 1 : 0, Math.min(5, anchor.last - anchor.first), anchor.head));
  return out;
}

/** Whom else a pronoun or a description may mean is looked for among so many. */
const MOST_OTHERS = 8;

/** Persons with a name, met before, whom a description may mean: 0 none, 1 somebody, 2 somebody of its gender, 3 somebody beside whom its noun stands. */
function meant(reader: PathReader, anchor: Anchor): number {
  let most = 0;
  for (const other of reader.profiles.before(anchor.start, MOST_OTHERS)) {
    if (other.entity === null || !other.human || !fits(other, anchor)) continue;
    most = Math.max(most, other.heads.has(anchor.noun) ? 3 : anchor.gender && other.gender ? 2 : 1);
  }
  return most;
}

/** What stands before a quote's first words, or behind its last: where that is unlike a border, the words are doubtful, and so is whose they are. */
function besideQuote(reading: Reading, reader: PathReader, item: Resolved, before: boolean): number {
  const { units, sentences } = reading.matrix;
  const { spans, sentence } = item.proposal;
  const { first, last } = sentences[sentence]!;
  if (before) {
    const at = unitAt(reading, spans[0]!.start) - 1;
    return at < first ? BESIDE.edge : reader.anchors.besideAt(at);
  }
  const at = unitAt(reading, spans.at(-1)!.end);
  return at >= last || at >= units.length ? BESIDE.edge : reader.anchors.besideAt(at);
}

/** The first unit that ends behind an offset. */
function unitAt(reading: Reading, offset: number): number {
  const { units } = reading.matrix;
  return countWhile(units.length, (i) => units[i]!.end <= offset);
}

/** Definite, whose it is, plural, another determiner, none. */
function openerOf(reading: Reading, anchor: Anchor): number {
  const { grammar } = reading.lexicon;
  const word = reading.matrix.units[anchor.first]!.fold;
  if (grammar.possessives.has(word)) return 1;
  if (grammar.plurals.has(word)) return 2;
  if (grammar.definite.has(word)) return 0;
  return grammar.determiners.has(word) ? 3 : 4;
}
