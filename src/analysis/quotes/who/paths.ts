import type { FrameId, QuoteKind } from '../../../model/analysis.ts';
import { BESIDE_COUNT } from '../learned/beside.ts';
import { bucket, FeatureSpace } from '../learned/features.ts';
import type { Proposal } from '../proposal.ts';
import type { Reading } from '../reading.ts';
import { type Anchor, Anchors, HEAD, HEAD_COUNT } from './anchors.ts';
import { countBefore, namedWithin, Profiles, type Referent } from './profiles.ts';

/**
 * Paths from a quote to whoever may have said it: an anchor in the text, the way from it, a referent. A speaker's probability is
 * the sum over its paths, so which antecedent is meant is learnt though nobody annotated it. The rules' own answer is not looked at.
 */
export interface Path {
  /** Null: nobody is told. */
  readonly referent: Referent | null;
  readonly anchor: Anchor | null;
  readonly features: readonly number[];
}

/** In the order of the features. */
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
const CUE_FORMS = 6;
const HOW = {
  name: 0,
  role: 1,
  self: 2,
  phraseEntity: 3,
  phraseWords: 4,
  pronounEntity: 5,
  pronounWords: 6,
  floatEntity: 7,
  floatWords: 8,
  nobody: 9,
} as const;
const HOWS = 10;
/** Where an anchor stands: 14 with a cue in the sentence, 3 without, 3 in other sentences, 1 for none. */
const RELATIONS = 21;
const NO_ANCHOR = 20;

const space = new FeatureSpace();
const F = {
  cueRelation: space.template('language × cue × relation', 2, CUE_FORMS, RELATIONS),
  relationHead: space.template('relation × head', RELATIONS, HEAD_COUNT),
  relationBefore: space.template('relation × before', RELATIONS, BESIDE_COUNT),
  relationAfter: space.template('relation × after', RELATIONS, BESIDE_COUNT),
  relationBetween: space.template('relation × between', RELATIONS, 32),
  relationDistance: space.template('relation × distance', RELATIONS, 6),
  beforeHead: space.template('before × head', BESIDE_COUNT, HEAD_COUNT),
  frameRelation: space.template('frame × relation', FRAMES.length, RELATIONS),
  frameHead: space.template('frame × head', FRAMES.length, HEAD_COUNT),
  howHead: space.template('how × head', HOWS, HEAD_COUNT),
  howKind: space.template('how × kind × language', HOWS, 3, 2),
  howCue: space.template('how × cue', HOWS, CUE_FORMS),
  number: space.template('cue number × anchor number × relation side', 3, 3, 4),
  owner: space.template('owner × head × language', 2, HEAD_COUNT, 2),
  hearer: space.template('hearer verb × relation', 2, RELATIONS),
  definite: space.template('definite × how × head', 2, HOWS, HEAD_COUNT),
  firstOfSentence: space.template('first anchor of its sentence × relation', 3, RELATIONS),
  order: space.template('rank from the cue × relation', 6, RELATIONS),
  longer: space.template('shorter of two borders × after', 3, BESIDE_COUNT),
  inside: space.template('named in the quote × how', 2, HOWS),
  recency: space.template('rank by nearness × how', 8, HOWS),
  distance: space.template('sentences since × how', 7, HOWS),
  gender: space.template('gender agrees × how × human', 3, HOWS, 2),
  agree: space.template('number agrees × how', 3, HOWS),
  nouns: space.template('noun shared × how', 4, HOWS),
  previous: space.template('spoke in the quote before × how', 7, HOWS),
  previousCue: space.template('spoke in the quote before × cue × frame', 3, CUE_FORMS, FRAMES.length),
  spoke: space.template('times spoken × how', 4, HOWS),
  next: space.template('speaks in the next quote × how', 3, HOWS),
  subject: space.template('subject here or before × how', 4, HOWS),
  times: space.template('times met × how', 4, HOWS),
  human: space.template('human × how × known', 3, HOWS, 2),
  nobodyFrame: space.template('nobody × frame × kind', FRAMES.length, 3),
  nobodyCue: space.template('nobody × cue × language', CUE_FORMS, 2),
  nobodyLength: space.template('nobody × words × has cue', 5, 2),
  nobodyBlock: space.template('nobody × block × first', 4, 2),
  floatFrame: space.template('floating × frame × previous', FRAMES.length, 7),
  floatBlock: space.template('floating × same block as the quote before × recency', 3, 8),
};
/** The table of the first model. */
export const PATH_SPACE = space;

/** How many referents a pronoun, a description and a quote without any anchor may mean. */
const MOST_PRONOUN = 10;
const MOST_PHRASE = 6;
const MOST_FLOATING = 10;
const MOST_AHEAD = 3;

interface Turn {
  readonly key: string | null;
  readonly sentence: number;
  readonly start: number;
}

/** Reads the paths of a document's quotes; anchors and referents are read once. */
export class PathReader {
  private readonly reading: Reading;
  readonly anchors: Anchors;
  readonly profiles: Profiles;
  private readonly turns: readonly Turn[];
  private readonly french: number;
  /** Indices of the quotes that each referent speaks in, by the rules. */
  private readonly turnsOf = new Map<string, number[]>();
  /** Index of the last quote before each that somebody else speaks in, or -1. */
  private readonly changes: readonly number[];

  constructor(reading: Reading) {
    this.reading = reading;
    this.anchors = new Anchors(reading);
    this.profiles = new Profiles(reading, this.anchors);
    this.french = reading.lexicon.language === 'fr' ? 0 : 1;
    this.turns = reading.resolved.map(({ proposal, entity, name }) => ({
      key: entity !== null ? `e${entity}` : name !== null ? this.profiles.ofWords(name).key : null,
      sentence: proposal.sentence,
      start: proposal.spans[0]!.start,
    }));
    this.turns.forEach(({ key }, index) => {
      if (key === null) return;
      const known = this.turnsOf.get(key);
      if (known) known.push(index);
      else this.turnsOf.set(key, [index]);
    });
    const changes: number[] = [];
    this.turns.forEach((_, index) => {
      const before = index - 1;
      changes.push(before < 1 ? -1 : this.turns[before - 1]!.key !== this.turns[before]!.key ? before - 1 : changes[before]!);
    });
    this.changes = changes;
  }

  /** Paths of the quote at an index of the reading. */
  of(index: number): Path[] {
    const { proposal } = this.reading.resolved[index]!;
    const quote = this.quoteFacts(proposal, index);
    const paths: Path[] = [];
    const order = this.ranks(proposal, quote);
    for (let s = proposal.sentence - 2; s <= proposal.sentence + 1; s++) {
      const anchors = s < 0 ? [] : this.anchors.of(s);
      anchors.forEach((anchor, position) => {
        this.pushAnchor(paths, anchor, position, quote, order);
      });
    }
    const start = proposal.spans[0]!.start;
    this.profiles.before(start, MOST_FLOATING).forEach((referent, rank) => {
      paths.push(this.floating(referent, rank, quote));
    });
    this.profiles.after(start, MOST_AHEAD).forEach((referent) => {
      paths.push(this.floating(referent, 7, quote));
    });
    paths.push(this.nobody(quote));
    return paths;
  }

  /** Who speaks, by the rules, in the quote before and in the one behind. */
  neighbours(index: number): readonly [string | null | undefined, string | null | undefined] {
    return [this.turns[index - 1]?.key, this.turns[index + 1]?.key];
  }

  /** How many speak, by the rules, in the three quotes before one and the one after. */
  crowd(index: number): number {
    const keys = new Set<string | null>();
    for (let i = Math.max(0, index - 3); i <= index + 1; i++) if (i !== index && this.turns[i]) keys.add(this.turns[i]!.key);
    return Math.min(keys.size, 3);
  }

  private quoteFacts(proposal: Proposal, index: number) {
    const { matrix, doc } = this.reading;
    const { cue } = proposal;
    const form = !cue ? 4 : cue.type === 'phrase' ? 3 : cue.passive ? 5 : cue.form === 'finite' ? 0 : cue.form === 'gerund' ? 1 : 2;
    const start = proposal.spans[0]!.start;
    const end = proposal.spans.at(-1)!.end;
    const sentence = matrix.sentences[proposal.sentence]!;
    const previous = this.turns[index - 1];
    const next = this.turns[index + 1];
    const earlier = this.turns[this.changes[index]!];
    const block = doc.blocks[sentence.block];
    return {
      proposal,
      index,
      form,
      kind: KINDS.indexOf(proposal.kind),
      frame: FRAMES.indexOf(proposal.frame),
      start,
      end,
      previous,
      earlier,
      next,
      inside: namedWithin(this.reading, proposal.spans),
      plural: cue?.type === 'verb' && cue.form === 'finite' ? (cue.plural ? 1 : 0) : 2,
      hearer: cue?.type === 'verb' && cue.frames.includes('t') ? 1 : 0,
      words: bucket((end - start) / 6, [3, 8, 20, 45]),
      block: block?.kind === 'title' ? 0 : block?.kind === 'heading' ? 1 : block ? 2 : 3,
      first: proposal.sentence === 0 ? 1 : 0,
      sameBlock: previous ? (matrix.sentences[previous.sentence]?.block === sentence.block ? 1 : 0) : 2,
    };
  }

  /** Rank of each anchor of the quote's sentence by its distance from the cue. */
  private ranks(proposal: Proposal, quote: ReturnType<PathReader['quoteFacts']>): Map<Anchor, number> {
    const { cue } = proposal;
    const anchors = this.anchors.of(proposal.sentence).filter((anchor) => !this.within(anchor, quote));
    const far = (anchor: Anchor): number =>
      cue ? (anchor.last <= cue.first ? cue.first - anchor.last : Math.max(0, anchor.first - cue.last) + 0.5) : anchor.first;
    const sorted = [...anchors].sort((a, b) => far(a) - far(b) || a.first - b.first || b.last - a.last);
    return new Map(sorted.map((anchor, rank) => [anchor, rank]));
  }

  private within(anchor: Anchor, { proposal }: ReturnType<PathReader['quoteFacts']>): boolean {
    return proposal.spans.some((span) => anchor.start < span.end && span.start < anchor.end);
  }

  private pushAnchor(paths: Path[], anchor: Anchor, position: number, quote: ReturnType<PathReader['quoteFacts']>, order: Map<Anchor, number>): void {
    const { profiles } = this;
    const { proposal } = quote;
    const here = anchor.sentence === proposal.sentence;
    // other sentences: only names, offices and people, and no pronouns
    if (!here && (anchor.kind === 'pronoun' || (anchor.kind === 'phrase' && anchor.head !== HEAD.trade && anchor.head !== HEAD.body))) return;
    const relation = this.relation(anchor, quote);
    const base = this.anchorFeatures(anchor, position, relation, quote, order);
    const push = (referent: Referent, how: number, rank: number): void => {
      paths.push({ referent, anchor, features: [...base, ...this.howFeatures(anchor, how, quote), ...this.linkFeatures(referent, anchor, how, rank, quote)] });
    };
    if (anchor.kind === 'name') push(profiles.ofAnchor(anchor), HOW.name, 0);
    else if (anchor.kind === 'role') {
      push(profiles.ofAnchor(anchor), anchor.entity !== null ? HOW.role : HOW.self, 0);
      if (anchor.entity === null && here)
        profiles.before(anchor.start, MOST_PHRASE).forEach((referent, rank) => {
          if (referent.entity !== null) push(referent, HOW.phraseEntity, rank);
        });
    } else if (anchor.kind === 'phrase') {
      push(profiles.ofAnchor(anchor), HOW.self, 0);
      if (here && anchor.definite && anchor.head !== HEAD.time)
        profiles.before(anchor.start, MOST_PHRASE).forEach((referent, rank) => {
          if (referent.key !== profiles.ofAnchor(anchor).key) push(referent, referent.entity !== null ? HOW.phraseEntity : HOW.phraseWords, rank);
        });
    } else
      profiles.before(anchor.start, MOST_PRONOUN).forEach((referent, rank) => {
        push(referent, referent.entity !== null ? HOW.pronounEntity : HOW.pronounWords, rank);
      });
  }

  private relation(anchor: Anchor, quote: ReturnType<PathReader['quoteFacts']>): number {
    const { proposal } = quote;
    const away = anchor.sentence - proposal.sentence;
    if (away !== 0) return away === -1 ? 17 : away < -1 ? 18 : 19;
    const { cue } = proposal;
    const inQuote = this.within(anchor, quote);
    if (!cue) return inQuote ? 16 : anchor.end <= quote.start ? 14 : 15;
    if (inQuote) return 12;
    if (anchor.first >= cue.first && anchor.last <= cue.last) return 13;
    const touches = anchor.last === cue.first || anchor.first === cue.last ? 1 : 0;
    const { units } = this.reading.matrix;
    const cueAt = units[cue.first]!.start;
    const orders = [
      [anchor.start, 0],
      [cueAt, 1],
      [quote.start, 2],
    ].sort((a, b) => a[0]! - b[0]!);
    const code = orders.map(([, who]) => who).join('');
    const perm = ['012', '021', '102', '120', '201', '210'].indexOf(code);
    return perm * 2 + touches;
  }

  private anchorFeatures(
    anchor: Anchor,
    position: number,
    relation: number,
    quote: ReturnType<PathReader['quoteFacts']>,
    order: Map<Anchor, number>,
  ): number[] {
    const { cue } = quote.proposal;
    const here = anchor.sentence === quote.proposal.sentence;
    let between = 0;
    let far = 5;
    if (here && cue) {
      const [from, to] = anchor.last <= cue.first ? [anchor.last, cue.first] : [cue.last, anchor.first];
      between = this.between(from, to);
      far = bucket(to - from, [0, 1, 3, 6, 12]);
    }
    const side = !here ? 3 : relation >= 14 ? 2 : cue && anchor.first >= cue.last ? 1 : 0;
    const firstOf = position === 0 ? 0 : anchor.before >= 4 && anchor.before <= 7 ? 2 : 1;
    return [
      F.cueRelation(this.french, quote.form, relation),
      F.relationHead(relation, anchor.head),
      F.relationBefore(relation, anchor.before),
      F.relationAfter(relation, anchor.after),
      F.relationBetween(relation, between),
      F.relationDistance(relation, far),
      F.beforeHead(anchor.before, anchor.head),
      F.frameRelation(quote.frame, relation),
      F.frameHead(quote.frame, anchor.head),
      F.number(quote.plural, anchor.number, side),
      F.owner(anchor.owner ? 1 : 0, anchor.head, this.french),
      F.hearer(quote.hearer, relation),
      F.firstOfSentence(firstOf, relation),
      F.order(Math.min(order.get(anchor) ?? 5, 5), relation),
    ];
  }

  private between(from: number, to: number): number {
    const { matrix, nameAt, lexicon } = this.reading;
    const { grammar } = lexicon;
    let code = 0;
    for (let i = from; i < to; i++) {
      const unit = matrix.units[i]!;
      if (unit.fold === ',') code |= 1;
      else if (unit.type === 'marked') code |= 4;
      else if (unit.type === 'word' && grammar.finite.has(unit.lower)) code |= 2;
      else if (grammar.relatives.has(unit.fold) || grammar.complementisers.has(unit.fold)) code |= 16;
      if (nameAt.has(i)) code |= 8;
    }
    return code;
  }

  private howFeatures(anchor: Anchor, how: number, quote: ReturnType<PathReader['quoteFacts']>): number[] {
    const longer = anchor.kind === 'phrase' ? (anchor.after === 4 || anchor.after === 8 ? 1 : 0) : 2;
    return [
      F.howHead(how, anchor.head),
      F.howKind(how, quote.kind, this.french),
      F.howCue(how, quote.form),
      F.definite(anchor.definite ? 1 : 0, how, anchor.head),
      F.longer(longer, anchor.after),
    ];
  }

  private linkFeatures(referent: Referent, anchor: Anchor | null, how: number, rank: number, quote: ReturnType<PathReader['quoteFacts']>): number[] {
    const { lexicon, layer } = this.reading;
    const at = anchor?.start ?? quote.start;
    const sentence = anchor?.sentence ?? quote.proposal.sentence;
    const entity = referent.entity !== null ? layer.entities[referent.entity]! : null;
    const met = countBefore(referent.met, at);
    const last = met > 0 ? referent.met[met - 1]! : -1;
    const since = last < 0 ? 6 : bucket(this.sentencesBetween(last, sentence), [0, 1, 2, 4, 8]);
    const wanted = anchor?.gender;
    const gender = !wanted || !referent.gender ? 2 : wanted === referent.gender ? 1 : 0;
    const agrees = !anchor || anchor.number === 2 ? 2 : (anchor.number === 1) === referent.plural ? 1 : 0;
    let nouns = 0;
    if (anchor?.noun) {
      if (referent.heads.has(anchor.noun)) nouns = 1;
      else if (entity && lexicon.grammar.bodies.get(anchor.noun)?.includes(entity.type)) nouns = 2;
      else if (entity && lexicon.grammar.bodies.has(anchor.noun)) nouns = 3;
    }
    const { previous, next, earlier } = quote;
    const spokeBefore = previous
      ? previous.key === referent.key
        ? bucket(quote.proposal.sentence - previous.sentence, [0, 1, 3])
        : earlier?.key === referent.key
          ? 4
          : 5
      : 6;
    const spoken = countBefore(this.turnsOf.get(referent.key) ?? [], quote.index);
    const speaksNext = !next ? 2 : next.key === referent.key && next.sentence - quote.proposal.sentence <= 2 ? 1 : 0;
    const subject = referent.subjectOf.has(sentence) ? 0 : referent.subjectOf.has(sentence - 1) ? 1 : referent.subjectOf.has(sentence - 2) ? 2 : 3;
    const human = referent.entity === null ? 2 : referent.human ? 0 : 1;
    return [
      F.inside(referent.entity !== null && quote.inside.has(referent.entity) ? 1 : 0, how),
      F.recency(Math.min(rank, 7), how),
      F.distance(since, how),
      F.gender(gender, how, referent.human ? 1 : 0),
      F.agree(agrees, how),
      F.nouns(nouns, how),
      F.previous(spokeBefore, how),
      F.previousCue(spokeBefore < 4 ? 0 : spokeBefore === 6 ? 2 : 1, quote.form, quote.frame),
      F.spoke(Math.min(spoken, 3), how),
      F.next(speaksNext, how),
      F.subject(subject, how),
      F.times(bucket(referent.met.length, [1, 2, 4]), how),
      F.human(human, how, entity?.known === false ? 0 : 1),
      ...(how === HOW.floatEntity || how === HOW.floatWords ? [F.floatFrame(quote.frame, spokeBefore), F.floatBlock(quote.sameBlock, Math.min(rank, 7))] : []),
    ];
  }

  private sentencesBetween(offset: number, sentence: number): number {
    const { sentences, units } = this.reading.matrix;
    let low = 0;
    let high = sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (units[sentences[middle]!.first]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, sentence - (low - 1));
  }

  private floating(referent: Referent, rank: number, quote: ReturnType<PathReader['quoteFacts']>): Path {
    const how = referent.entity !== null ? HOW.floatEntity : HOW.floatWords;
    const features = [
      F.cueRelation(this.french, quote.form, NO_ANCHOR),
      F.frameRelation(quote.frame, NO_ANCHOR),
      F.howKind(how, quote.kind, this.french),
      F.howCue(how, quote.form),
      ...this.linkFeatures(referent, null, how, rank, quote),
    ];
    return { referent, anchor: null, features };
  }

  private nobody(quote: ReturnType<PathReader['quoteFacts']>): Path {
    const features = [
      F.nobodyFrame(quote.frame, quote.kind),
      F.nobodyCue(quote.form, this.french),
      F.nobodyLength(quote.words, quote.proposal.cue ? 1 : 0),
      F.nobodyBlock(quote.block, quote.first),
      F.previous(quote.previous ? (quote.previous.key === null ? 0 : 5) : 6, HOW.nobody),
      F.next(quote.next ? (quote.next.key === null ? 1 : 0) : 2, HOW.nobody),
    ];
    return { referent: null, anchor: null, features };
  }
}
