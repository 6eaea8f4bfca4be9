import { countWhile } from '../../count-while.ts';
import type { SpeechCue } from '../2-cues.ts';
import { bucket } from '../learned/features.ts';
import { dot, type Weights } from '../learned/weights.ts';
import type { Proposal } from '../proposal.ts';
import type { Reading } from '../reading.ts';
import { Barred } from '../speakers/barred.ts';
import { type Anchor, Anchors, HEAD } from './anchors.ts';
import { FRAMES, formOf, goesOn, KINDS } from './facts.ts';
import { F, HOW, NO_ANCHOR } from './path-space.ts';
import { countBefore, namedWithin, Profiles, type Referent } from './profiles.ts';
import { Turns } from './turns.ts';
import { voiceOf } from './voice.ts';

/**
 * Paths from a quote to whoever may have said it: an anchor in the text, the way from it, a referent. A speaker's probability is
 * the sum over its paths, so which antecedent is meant is learnt though nobody annotated it. The rules' own answer is not looked at.
 */
export interface Path {
  /** Null: nobody is told. */
  readonly referent: Referent | null;
  readonly anchor: Anchor | null;
  /** Features of the anchor, one list for all paths from it. */
  readonly base: readonly number[];
  /** Features of the way from it. */
  readonly own: readonly number[];
}

export const featuresOf = ({ base, own }: Path): number[] => [...base, ...own];

/** The score of each path; what paths share is summed once. */
export function scoresOf(paths: readonly Path[], weights: Weights): number[] {
  let base: readonly number[] | null = null;
  let shared = 0;
  return paths.map((path) => {
    if (path.base !== base) {
      base = path.base;
      shared = dot(weights, base);
    }
    return shared + dot(weights, path.own);
  });
}

/** How many referents a pronoun, a description and a quote without any anchor may mean. */
const MOST_PRONOUN = 10;
const MOST_PHRASE = 6;
const MOST_FLOATING = 10;
const MOST_AHEAD = 3;
const NONE: readonly number[] = [];

type Quote = ReturnType<PathReader['quoteFacts']>;

/** Reads the paths of a document's quotes; anchors and referents are read once. */
export class PathReader {
  private readonly reading: Reading;
  readonly anchors: Anchors;
  readonly profiles: Profiles;
  readonly turns: Turns;
  readonly barred: Barred;
  private readonly language: number;

  constructor(reading: Reading) {
    this.reading = reading;
    this.anchors = new Anchors(reading);
    this.profiles = new Profiles(reading, this.anchors);
    this.turns = new Turns(reading, this.profiles);
    this.barred = new Barred(reading);
    this.language = reading.lexicon.grammar.learntAs;
  }

  /** Paths of the quote at an index of the reading. */
  of(index: number): Path[] {
    const { proposal } = this.reading.resolved[index]!;
    const quote = this.quoteFacts(proposal, index);
    const paths: Path[] = [];
    const order = this.ranks(proposal, quote);
    for (let s = Math.max(0, proposal.sentence - 2); s <= proposal.sentence + 1; s++) {
      const anchors = this.anchors.of(s);
      for (let position = 0; position < anchors.length; position++) this.pushAnchor(paths, anchors[position]!, position, quote, order);
    }
    const base = [F.cueRelation(this.language, quote.form, NO_ANCHOR), F.frameRelation(quote.frame, NO_ANCHOR)];
    this.pushAll(paths, this.profiles.before(quote.start, MOST_FLOATING), null, base, quote, HOW.floatEntity, HOW.floatWords, 0);
    this.pushAll(paths, this.profiles.after(quote.start, MOST_AHEAD), null, base, quote, HOW.floatEntity, HOW.floatWords, 8);
    paths.push(this.nobody(quote));
    return paths;
  }

  private quoteFacts(proposal: Proposal, index: number) {
    const { matrix, doc } = this.reading;
    const { cue } = proposal;
    const start = proposal.spans[0]!.start;
    const end = proposal.spans.at(-1)!.end;
    const sentence = matrix.sentences[proposal.sentence]!;
    const previous = this.turns.at(index - 1);
    const block = doc.blocks[sentence.block];
    return {
      proposal,
      index,
      form: formOf(cue),
      goesOn: goesOn(cue),
      kind: KINDS.indexOf(proposal.kind),
      voice: voiceOf(this.reading, proposal),
      frame: FRAMES.indexOf(proposal.frame),
      start,
      end,
      previous,
      earlier: this.turns.earlier(index),
      next: this.turns.at(index + 1),
      inside: namedWithin(this.reading, proposal.spans),
      plural: cue?.type === 'verb' && cue.form === 'finite' ? (cue.plural ? 1 : 0) : 2,
      hearer: cue?.type === 'verb' && cue.frames.includes('t') ? 1 : 0,
      nested: proposal.nested ? 1 : 0,
      cues: this.reading.cues[proposal.sentence]!,
      words: bucket((end - start) / 6, [3, 8, 20, 45]),
      block: block?.kind === 'title' ? 0 : block?.kind === 'heading' ? 1 : block ? 2 : 3,
      first: proposal.sentence === 0 ? 1 : 0,
      sameBlock: previous ? (matrix.sentences[previous.sentence]?.block === sentence.block ? 1 : 0) : 2,
    };
  }

  /** Rank of each anchor of the quote's sentence by its distance from the cue. */
  private ranks(proposal: Proposal, quote: Quote): Map<Anchor, number> {
    const { cue } = proposal;
    const anchors = this.anchors.of(proposal.sentence).filter((anchor) => !within(anchor, quote));
    const far = (anchor: Anchor): number =>
      cue ? (anchor.last <= cue.first ? cue.first - anchor.last : Math.max(0, anchor.first - cue.last) + 0.5) : anchor.first;
    anchors.sort((a, b) => far(a) - far(b) || a.first - b.first || b.last - a.last);
    return new Map(anchors.map((anchor, rank) => [anchor, rank]));
  }

  private pushAnchor(paths: Path[], anchor: Anchor, position: number, quote: Quote, order: Map<Anchor, number>): void {
    const { profiles } = this;
    const here = anchor.sentence === quote.proposal.sentence;
    // other sentences: only names, offices and people, and no pronouns
    if (!here && (anchor.kind === 'pronoun' || (anchor.kind === 'phrase' && anchor.head !== HEAD.trade && anchor.head !== HEAD.body))) return;
    const base = this.anchorFeatures(anchor, position, this.relation(anchor, quote), quote, order);
    if (anchor.kind === 'pronoun') {
      this.pushAll(paths, profiles.before(anchor.start, MOST_PRONOUN), anchor, base, quote, HOW.pronounEntity, HOW.pronounWords, 0);
      return;
    }
    const own = profiles.ofAnchor(anchor);
    const how = anchor.kind === 'name' ? HOW.name : anchor.kind === 'role' && anchor.entity !== null ? HOW.role : HOW.self;
    if (!anchor.again) this.push(paths, own, anchor, base, quote, how, 0, 0);
    if (!here || anchor.kind === 'name') return;
    if (anchor.kind === 'role' ? anchor.entity !== null : !anchor.definite || anchor.head === HEAD.time) return;
    const others = profiles.before(anchor.start, MOST_PHRASE);
    // an office without a holder may be somebody named, a description anybody
    const meant = others.map((referent) => (referent === own || (anchor.kind === 'role' && referent.entity === null) ? null : referent));
    this.pushAll(paths, meant, anchor, base, quote, HOW.phraseEntity, HOW.phraseWords, 0);
  }

  /** A path to each of several, the nearest first, with their rank among those that agree in gender and number. */
  private pushAll(
    paths: Path[],
    referents: readonly (Referent | null)[],
    anchor: Anchor | null,
    base: readonly number[],
    quote: Quote,
    howEntity: number,
    howWords: number,
    firstRank: number,
  ): void {
    let fitting = 0;
    for (let rank = 0; rank < referents.length; rank++) {
      const referent = referents[rank];
      if (!referent) continue;
      this.push(paths, referent, anchor, base, quote, referent.entity !== null ? howEntity : howWords, firstRank + rank, fitting);
      if (fits(referent, anchor)) fitting++;
    }
  }

  private push(
    paths: Path[],
    referent: Referent,
    anchor: Anchor | null,
    base: readonly number[],
    quote: Quote,
    how: number,
    rank: number,
    fitting: number,
  ): void {
    const own: number[] = [];
    this.pushHow(own, anchor, how, quote);
    this.pushLink(own, referent, anchor, how, rank, fitting, quote);
    paths.push({ referent, anchor, base, own });
  }

  private relation(anchor: Anchor, quote: Quote): number {
    const { proposal } = quote;
    const away = anchor.sentence - proposal.sentence;
    if (away !== 0) return away === -1 ? 17 : away < -1 ? 18 : 19;
    const { cue } = proposal;
    const inQuote = within(anchor, quote);
    if (!cue) return inQuote ? 16 : anchor.end <= quote.start ? 14 : 15;
    if (inQuote) return 12;
    if (anchor.first >= cue.first && anchor.last <= cue.last) return 13;
    const touches = anchor.last === cue.first || anchor.first === cue.last ? 1 : 0;
    return orderOf(anchor.start, this.reading.matrix.units[cue.first]!.start, quote.start) * 2 + touches;
  }

  private anchorFeatures(anchor: Anchor, position: number, relation: number, quote: Quote, order: Map<Anchor, number>): number[] {
    const { proposal } = quote;
    const { cue } = proposal;
    const here = anchor.sentence === proposal.sentence;
    let between = 0;
    let far = 5;
    let otherCue = 0;
    const marked = proposal.marked;
    // without a cue, what stands between the marks and the anchor
    const around = cue ?? (marked.length ? { first: marked[0]!, last: marked.at(-1)! + 1 } : null);
    if (here && around) {
      const before = anchor.last <= around.first;
      const from = before ? anchor.last : around.last;
      const to = before ? around.first : anchor.first;
      between = this.between(from, to);
      far = bucket(to - from, FAR);
      if (from < to && hasWithin(quote.cues, from, to)) otherCue = 1;
    }
    const side = !here ? 3 : relation >= 14 ? 2 : cue && anchor.first >= cue.last ? 1 : 0;
    const firstOf = position === 0 ? 0 : anchor.before >= 4 && anchor.before <= 7 ? 2 : 1;
    return [
      F.cueRelation(this.language, quote.form, relation),
      F.relationHead(relation, anchor.head),
      F.relationBefore(relation, anchor.before),
      F.relationAfter(relation, anchor.after),
      F.relationBetween(relation, between),
      F.relationDistance(relation, far),
      F.beforeHead(anchor.before, anchor.head),
      F.frameRelation(quote.frame, relation),
      F.frameHead(quote.frame, anchor.head),
      F.number(quote.plural, anchor.number, side),
      F.owner(anchor.owner ? 1 : 0, anchor.head, this.language),
      F.hearer(quote.hearer, relation),
      F.firstOfSentence(firstOf, relation),
      F.order(Math.min(order.get(anchor) ?? 5, 5), relation),
      F.cues(Math.min(quote.cues.length, 3), relation),
      F.otherCue(otherCue, relation, quote.form),
      F.nested(quote.nested, relation),
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

  private pushHow(out: number[], anchor: Anchor | null, how: number, quote: Quote): void {
    out.push(F.howKind(how, quote.kind, this.language), F.howCue(how, quote.form));
    if (!anchor) return;
    const longer = anchor.kind === 'phrase' ? (anchor.after === 4 || anchor.after === 8 ? 1 : 0) : 2;
    out.push(F.howHead(how, anchor.head), F.definite(anchor.definite ? 1 : 0, how, anchor.head), F.longer(longer, anchor.after));
  }

  private pushLink(out: number[], referent: Referent, anchor: Anchor | null, how: number, rank: number, fitting: number, quote: Quote): void {
    const { lexicon, layer, matrix } = this.reading;
    const at = anchor?.start ?? quote.start;
    const sentence = anchor?.sentence ?? quote.proposal.sentence;
    const entity = referent.entity !== null ? layer.entities[referent.entity]! : null;
    const met = countBefore(referent.met, at);
    const lastMet = met > 0 ? this.sentenceAt(referent.met[met - 1]!) : -1;
    const since = lastMet < 0 ? 6 : bucket(Math.max(0, sentence - lastMet), SINCE);
    const gender = !anchor?.gender || !referent.gender ? 2 : anchor.gender === referent.gender ? 1 : 0;
    const agrees = !anchor || anchor.number === 2 ? 2 : (anchor.number === 1) === referent.plural ? 1 : 0;
    let nouns = 0;
    if (anchor?.noun) {
      if (referent.heads.has(anchor.noun)) nouns = 1;
      else if (entity && lexicon.grammar.bodies.get(anchor.noun)?.includes(entity.type)) nouns = 2;
      else if (entity && lexicon.grammar.bodies.has(anchor.noun)) nouns = 3;
    }
    const { previous, next, earlier, index } = quote;
    const spokeBefore = !previous
      ? 6
      : previous.key === referent.key
        ? bucket(quote.proposal.sentence - previous.sentence, SPOKE)
        : earlier?.key === referent.key
          ? 4
          : 5;
    const speaksNext = !next ? 2 : next.key !== referent.key ? 0 : next.sentence - quote.proposal.sentence <= 2 ? 1 : 3;
    const subjects = referent.subjectOf;
    const subjectAt = subjects[countBefore(subjects, sentence + 1) - 1];
    const subject = subjectAt === undefined ? 5 : bucket(sentence - subjectAt, SUBJECT);
    const known = entity?.known === false ? 0 : 1;
    const person = referent.human ? 1 : 0;
    const type = anchorClass(anchor);
    const block = lastMet < 0 ? 2 : matrix.sentences[lastMet]?.block === matrix.sentences[sentence]!.block ? 1 : 0;
    out.push(
      F.inside(referent.entity !== null && quote.inside.has(referent.entity) ? 1 : 0, how),
      F.recency(Math.min(rank, firstAhead(rank)), how),
      F.distance(since, how),
      F.gender(gender, how, person),
      F.agree(agrees, how),
      F.nouns(nouns, how),
      F.previous(spokeBefore, how),
      F.previousCue(spokeBefore < 4 ? 0 : spokeBefore === 6 ? 2 : 1, quote.form, quote.frame),
      F.goesOn(quote.goesOn, spokeBefore, how),
      F.spoke(Math.min(this.turns.before(referent.key, index), 3), how),
      F.share(this.turns.share(referent.key, index), how),
      F.next(speaksNext, how),
      F.subject(subject, how),
      F.times(bucket(referent.met.length, TIMES), how),
      F.human(referent.entity === null ? 2 : 1 - person, how, known),
      F.sort(type, referent.sort),
      F.sortFrame(referent.sort, quote.frame),
      F.block(block, how),
      F.voice(quote.voice, how, subject),
      F.voiceSort(quote.voice, referent.sort),
      F.voiceSpoke(quote.voice, spokeBefore, anchor ? 1 : 0),
    );
    if (how >= HOW.phraseEntity) out.push(F.fitting(Math.min(fitting, 4), type));
    if (how === HOW.pronounEntity || how === HOW.pronounWords) out.push(F.fittingSubject(Math.min(fitting, 4), subject, anchor!.number === 1 ? 1 : 0));
    if (!anchor) out.push(F.floatFrame(quote.frame, spokeBefore), F.floatBlock(quote.sameBlock, Math.min(rank, firstAhead(rank))));
  }

  /** Index of the sentence in which an offset stands. */
  private sentenceAt(offset: number): number {
    const { sentences, units } = this.reading.matrix;
    return Math.max(0, countWhile(sentences.length, (i) => units[sentences[i]!.first]!.start <= offset) - 1);
  }

  private nobody(quote: Quote): Path {
    const own = [
      F.nobodyFrame(quote.frame, quote.kind),
      F.nobodyCue(quote.form, this.language),
      F.nobodyLength(quote.words, quote.proposal.cue ? 1 : 0),
      F.nobodyBlock(quote.block, quote.first),
      F.previous(quote.previous ? (quote.previous.key === null ? 0 : 5) : 6, HOW.nobody),
      F.next(quote.next ? (quote.next.key === null ? 1 : 0) : 2, HOW.nobody),
    ];
    return { referent: null, anchor: null, base: NONE, own };
  }
}

const FAR = [0, 1, 3, 6, 12];
const SINCE = [0, 1, 2, 4, 8];
const SPOKE = [0, 1, 3];
const SUBJECT = [0, 1, 2, 4];
const TIMES = [1, 2, 4];

/** Is one of a sentence's cues, which are in order, within units [from, to)? */
function hasWithin(cues: readonly SpeechCue[], from: number, to: number): boolean {
  const next = cues[countWhile(cues.length, (i) => cues[i]!.first < from)];
  return next !== undefined && next.last <= to;
}

/** Those met before have ranks up to 7, those met behind the quote 8 to 10. */
const firstAhead = (rank: number): number => (rank < 8 ? 7 : 10);

const within = (anchor: Anchor, { proposal }: Quote): boolean => proposal.spans.some((span) => anchor.start < span.end && span.start < anchor.end);

/** The order of anchor, cue and quote in the text, as one of six. */
function orderOf(anchor: number, cue: number, quote: number): number {
  if (anchor <= cue && anchor <= quote) return cue <= quote ? 0 : 1;
  if (cue <= anchor && cue <= quote) return anchor <= quote ? 2 : 3;
  return anchor <= cue ? 4 : 5;
}

/** May an anchor mean this one, by gender and number? Without an anchor, anybody. */
export function fits(referent: Referent, anchor: Anchor | null): boolean {
  if (!anchor) return true;
  if (anchor.number !== 2 && (anchor.number === 1) !== referent.plural) return false;
  if (anchor.gender && referent.gender && anchor.gender !== referent.gender) return false;
  return anchor.kind !== 'pronoun' || anchor.noun !== 'thing' || referent.entity === null || !referent.human;
}

/** What an anchor is: name, office, four kinds of noun; he, she, it, they, somebody; none. */
function anchorClass(anchor: Anchor | null): number {
  if (!anchor) return 11;
  switch (anchor.kind) {
    case 'name':
      return 0;
    case 'role':
      return 1;
    case 'phrase':
      return anchor.head === HEAD.trade ? 2 : anchor.head === HEAD.body ? 3 : anchor.head === HEAD.document || anchor.head === HEAD.evidence ? 4 : 5;
    default:
      if (anchor.number === 1) return 9;
      if (anchor.noun) return 8;
      return anchor.gender === 'm' ? 6 : anchor.gender === 'f' ? 7 : 10;
  }
}
