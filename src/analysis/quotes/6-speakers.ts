import type { WhyStep } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import { firstEndingAfter } from '../document.ts';
import type { Subject } from './3-subjects.ts';
import type { Proposal } from './proposal.ts';
import { Barred, type Bars } from './speakers/barred.ts';
import type { Referent } from './speakers/memory.ts';
import { type Found, SURE } from './speakers/phrases.ts';
import { PronounResolver, SALIENCE } from './speakers/pronouns.ts';

export interface Resolved {
  readonly proposal: Proposal;
  readonly entity: number | null;
  readonly name: string | null;
  readonly others: readonly number[];
  readonly mention: (Span & { text: string }) | null;
  readonly confidence: number;
  /** Shown as certain; left out by the rules, which cannot tell. */
  readonly certain?: boolean;
  readonly candidates: readonly number[];
  readonly chain: readonly WhyStep[];
}

/** So many paragraphs of marks in a row are one person's. */
const ROW = 4;
const NOBODY: Found = { referent: null, mention: null, confidence: SURE.nobody, chain: [], candidates: [] };

/** Gives each proposal its speaker, in text order, with the chain that led there. Nobody rather than a guess. */
export class SpeakerResolver extends PronounResolver {
  private interview: boolean | undefined;
  private barred: Barred | undefined;

  /** Who cannot have said a quote's words. */
  private barsOf(proposal: Proposal): Bars {
    const { matrix, layer, lexicon, nameAt, roleAt } = this;
    this.barred ??= new Barred({ matrix, layer, lexicon, nameAt, roleAt });
    return this.barred.of(proposal);
  }

  /** Proposals sorted by sentence, then by text position. */
  resolve(proposals: readonly Proposal[]): Resolved[] {
    const out: Resolved[] = [];
    let next = 0;
    for (let s = 0; s < this.matrix.sentences.length; s++) {
      const own: Proposal[] = [];
      while (next < proposals.length && proposals[next]!.sentence === s) own.push(proposals[next++]!);
      // who is met before the quotes of this sentence are read: only what stands before the pronoun counts for it
      const results = own.map((proposal) => this.resolveOne(proposal, proposals, next));
      this.meet(s);
      for (const result of results) {
        out.push(result.resolved);
        if (result.referent && !result.resolved.proposal.nested) {
          this.touch(result.referent, s, SALIENCE.speaker);
          this.lastSpeaker = result.referent;
          this.lastSpeakerSentence = s;
          if (result.referent.entity !== null) this.meetOwnDocument(s, result.referent);
        }
      }
    }
    return out;
  }

  private resolveOne(proposal: Proposal, all: readonly Proposal[], next: number): { resolved: Resolved; referent: Referent | null } {
    let subject = proposal.subject;
    let borrowed = false;
    if (subject.type === 'inherit' && (proposal.frame === 'continues' || proposal.frame === 'floating' || proposal.frame === 'colon')) {
      // « Q1 » « Q2 », dit X: marks that touch belong to the cue after them
      const follower = all[next];
      const sentence = this.matrix.sentences[proposal.sentence]!;
      const upcoming = this.matrix.sentences[proposal.sentence + 1];
      if (
        proposal.frame === 'continues' &&
        follower &&
        follower.sentence === proposal.sentence + 1 &&
        upcoming?.block === sentence.block &&
        this.matrix.units[upcoming.first]?.type === 'marked' &&
        (follower.frame === 'after' || follower.frame === 'inversion') &&
        follower.subject.type === 'phrase'
      ) {
        subject = follower.subject;
        borrowed = true;
      } else if (proposal.frame === 'continues') {
        const below = this.belowInRow(proposal, all, next);
        if (below) {
          subject = below;
          borrowed = true;
        }
      }
    }
    const bars = this.barsOf(proposal);
    const first = this.find(subject, proposal, bars);
    const isBarred =
      first.referent?.entity != null ? bars(first.referent.entity) : subject.type === 'phrase' && this.barred!.barsPlace(proposal, subject.first);
    const found = isBarred ? { ...NOBODY, mention: first.mention } : first;
    const confidence = borrowed ? Math.min(found.confidence, SURE.continues) : found.confidence;
    const { referent } = found;
    const text = (span: Span): string => this.doc.text.slice(span.start, span.end);
    return {
      referent,
      resolved: {
        proposal,
        entity: referent?.entity ?? null,
        name: referent?.name ?? null,
        others: referent?.others ?? [],
        mention: found.mention ? { ...found.mention, text: text(found.mention) } : null,
        confidence: referent ? confidence : SURE.nobody,
        candidates: found.candidates,
        chain: found.chain,
      },
    };
  }

  /** « Q1 » ¶ « Q2 » ¶ « Q3 », dit X: paragraphs of marks in a row, of whom only the last one tells who; nobody spoke right before. */
  private belowInRow(proposal: Proposal, all: readonly Proposal[], next: number): Subject | null {
    const before = this.lastSpeaker;
    if (before?.human && proposal.sentence - this.lastSpeakerSentence <= 1) return null;
    for (let i = next; i < Math.min(all.length, next + ROW); i++) {
      const follower = all[i]!;
      if (follower.sentence !== proposal.sentence + 1 + i - next) return null;
      if (this.matrix.sentences[follower.sentence]!.block === this.matrix.sentences[follower.sentence - 1]!.block) return null;
      if (this.matrix.units[this.matrix.sentences[follower.sentence]!.first]?.type !== 'marked') return null;
      if (follower.frame === 'continues') continue;
      return /^(?:after|inversion)$/.test(follower.frame) && follower.kind === 'direct' && follower.subject.type === 'phrase' ? follower.subject : null;
    }
    return null;
  }

  private saysNobody(first: number, last: number): boolean {
    const { grammar } = this.lexicon;
    const unit = this.matrix.units[first];
    if (last !== first + 1 || unit?.type !== 'word' || this.nameAt.has(first) || this.roleAt.has(first)) return false;
    return (
      unit.fold.endsWith("'") ||
      grammar.openers.some((words) => words.length === 1 && words[0] === unit.fold) ||
      [grammar.complementisers, grammar.relatives, grammar.subordinators, grammar.prepositions, grammar.coordinators, grammar.adverbs].some((words) =>
        words.has(unit.fold),
      )
    );
  }

  private find(subject: Subject, proposal: Proposal, bars: Bars): Found {
    switch (subject.type) {
      case 'phrase':
        // "C'", "Comme": words that hold a clause together are nobody
        if (this.saysNobody(subject.first, subject.last)) break;
        return this.findPhrase(subject.first, subject.last, proposal.sentence, proposal.cue?.first ?? subject.last, proposal.spans);
      case 'pronoun':
        return this.findPronoun(subject, proposal.sentence, this.namedWithin(proposal), proposal.spans, bars);
      case 'inherit':
        return this.goOn(proposal);
    }
    return NOBODY;
  }

  /** Entities named within the words reported: "il a dit que X viendrait" is hardly X's. */
  private namedWithin(proposal: Proposal): ReadonlySet<number> {
    const inside = new Set<number>();
    const { names } = this.layer;
    for (const span of proposal.spans) {
      for (let i = firstEndingAfter(names, span.start); i < names.length && names[i]!.start < span.end; i++) inside.add(names[i]!.entity);
    }
    return inside;
  }

  /** A quote without a cue: the last speaker goes on, unless the sentences between brought a new human subject. */
  private goOn(proposal: Proposal): Found {
    const ranked = this.ranked(proposal.sentence).filter(({ referent }) => referent.human || referent.entity !== null);
    const answering = this.answers(proposal) ? this.interviewee() : null;
    if (answering)
      return { referent: answering, mention: null, confidence: SURE.continues, chain: [{ how: 'same-speaker', text: answering.name }], candidates: [] };
    const between = ranked.filter(({ referent }) => referent.sentence > this.lastSpeakerSentence && referent.weight >= SALIENCE.subject && referent.human);
    const chosen = between[0]?.referent ?? this.lastSpeaker ?? ranked.find(({ referent }) => referent.entity !== null)?.referent;
    if (!chosen) return NOBODY;
    const sure = chosen === this.lastSpeaker && proposal.sentence - this.lastSpeakerSentence <= 1 ? SURE.continues : SURE.floating;
    return {
      referent: chosen,
      mention: null,
      confidence: proposal.frame === 'floating' ? Math.min(sure, SURE.floating) : sure,
      chain: [{ how: 'same-speaker', text: chosen.name }],
      candidates: [],
    };
  }

  /** Does a quote of its own stand right behind a question of the writer's, as in an interview? */
  private answers(proposal: Proposal): boolean {
    const here = this.matrix.sentences[proposal.sentence];
    const before = this.matrix.sentences[proposal.sentence - 1];
    if (proposal.frame !== 'continues' || !here || !before || !this.isInterview()) return false;
    return before.block !== here.block;
  }

  /** Two questions of the writer's with marked answers behind them make an interview. Read once. */
  private isInterview(): boolean {
    if (this.interview === undefined) {
      const { sentences, units } = this.matrix;
      let asked = 0;
      for (let s = 1; s < sentences.length; s++) {
        const question = units[sentences[s - 1]!.last - 1]?.fold === '?' && units[sentences[s - 1]!.first]?.type !== 'marked';
        if (question && units[sentences[s]!.first]?.type === 'marked' && sentences[s]!.block !== sentences[s - 1]!.block) asked++;
      }
      this.interview = asked >= 2;
    }
    return this.interview;
  }

  /** Who is interviewed: the first person the text names. */
  private interviewee(): Referent | null {
    const name = this.layer.names.find(({ entity }) => this.layer.entities[entity]!.type === 'person');
    return name ? this.ofEntity(name.entity) : null;
  }
}
