import type { WhyStep } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import type { ActorLayer, Entity, RoleMention } from '../actors/layer.ts';
import { type Document, firstEndingAfter } from '../document.ts';
import { fold } from '../text/2-tokens.ts';
import type { Matrix } from './1-matrix.ts';
import type { Subject, SubjectFinder } from './3-subjects.ts';
import type { Lexicon } from './lexicon.ts';
import type { Proposal } from './proposal.ts';

/** How sure each way of finding a speaker is; measured on annotated articles, see docs/quality.md. */
const SURE = {
  name: 0.97,
  apposition: 0.94,
  office: 0.9,
  collective: 0.88,
  described: 0.85,
  sameWords: 0.82,
  pronoun: 0.82,
  continues: 0.78,
  generic: 0.68,
  floating: 0.6,
  document: 0.8,
  guess: 0.4,
  nobody: 0.2,
} as const;

/** Salience of a referent by how it was last met, and how it fades with each sentence. */
const SALIENCE = { speaker: 1, subject: 0.95, mention: 0.45, embedded: 0.25 } as const;
/** The subject of the same sentence is what a pronoun further on in it means most often. */
const SAME_SENTENCE = 1.5;
/** One who is named within what was said is hardly who said it. */
const NAMED_INSIDE = 0.15;
const FADING = 0.72;
/** Below this a referent is forgotten until it is met again: some twelve sentences. */
const LEAST_MEMORY = 0.02;
/** Words of an office that may stand behind its first noun phrase. */
const OFFICE_TAIL = 14;
/** A name in apposition stands at most so many units behind its comma: "le capitaine de frégate X". */
const RANK = 6;
/** Below this nobody is near enough to be meant by a pronoun. */
const LEAST_SALIENCE = 0.12;
/** Of two who share a description the nearer is certain only where the other is this much further. */
const RIVAL = 0.3;
/** A speaker silent for longer than this (sentences) is not meant by a pronoun. */
const MEMORY = 14;
/** "ce dernier" names somebody at most so many code units back. */
const LATTER_REACH = 400;
/** A second candidate this close makes a pronoun uncertain. */
const CLOSE = 0.8;

/** Somebody the text speaks of: an entity of the actor layer, or a description without a name. */
interface Referent {
  /** Who was met first: tells equals apart. */
  readonly order: number;
  readonly entity: number | null;
  readonly name: string;
  gender: 'm' | 'f' | undefined;
  readonly plural: boolean;
  readonly human: boolean;
  /** Folded nouns that describe it: sultan, chercheur. */
  readonly heads: Set<string>;
  others: readonly number[];
  /** For one known by office only: the description and the fact that name it. */
  trail?: readonly WhyStep[];
  sentence: number;
  weight: number;
}

export interface Resolved {
  readonly proposal: Proposal;
  readonly entity: number | null;
  readonly name: string | null;
  readonly others: readonly number[];
  readonly mention: (Span & { text: string }) | null;
  readonly confidence: number;
  readonly candidates: readonly number[];
  readonly chain: readonly WhyStep[];
}

interface Found {
  referent: Referent | null;
  mention: Span | null;
  confidence: number;
  chain: WhyStep[];
  candidates: number[];
}

/** Gives each proposal its speaker, in text order, with the chain that led there. Nobody rather than a guess. */
export class SpeakerResolver {
  private readonly doc: Document;
  private readonly matrix: Matrix;
  private readonly lexicon: Lexicon;
  private readonly layer: ActorLayer;
  private readonly finder: SubjectFinder;
  /** Index of the name or role that begins at a unit. */
  private readonly nameAt: ReadonlyMap<number, number>;
  private readonly roleAt: ReadonlyMap<number, number>;
  private readonly entities = new Map<number, Referent>();
  /** Who was met lately; the others are too far to be meant, and come back when they are met again. */
  private readonly near = new Set<Referent>();
  private made = 0;
  /** Whose document a noun stands for: communiqué → Ministère … */
  private readonly documents = new Map<string, Referent>();
  /** Who made the document met last: "ce texte". */
  private lastAuthor: Referent | undefined;
  private named: Set<number> | undefined;
  private interview: boolean | undefined;
  private lastSpeaker: Referent | null = null;
  private lastSpeakerSentence = -1;

  constructor(
    doc: Document,
    matrix: Matrix,
    lexicon: Lexicon,
    layer: ActorLayer,
    finder: SubjectFinder,
    nameAt: ReadonlyMap<number, number>,
    roleAt: ReadonlyMap<number, number>,
  ) {
    this.doc = doc;
    this.matrix = matrix;
    this.lexicon = lexicon;
    this.layer = layer;
    this.finder = finder;
    this.nameAt = nameAt;
    this.roleAt = roleAt;
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
      }
    }
    const found = this.find(subject, proposal);
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

  private find(subject: Subject, proposal: Proposal): Found {
    switch (subject.type) {
      case 'phrase':
        return this.findPhrase(subject.first, subject.last, proposal.sentence, proposal.cue?.first ?? subject.last);
      case 'pronoun':
        return this.findPronoun(subject, proposal.sentence, this.namedWithin(proposal));
      case 'inherit':
        return this.goOn(proposal);
      default:
        return { referent: null, mention: null, confidence: SURE.nobody, chain: [], candidates: [] };
    }
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

  // ---- phrases -----------------------------------------------------------------------------------------------------

  private findPhrase(first: number, last: number, sentence: number, limit = last): Found {
    const { units } = this.matrix;
    const { grammar } = this.lexicon;
    const span: Span = { start: units[first]!.start, end: units[last - 1]!.end };
    const text = this.doc.text.slice(span.start, span.end);
    const step = (how: WhyStep['how'], words = text, at: Span = span): WhyStep => ({ how, text: words, span: at });
    let crossed = false;
    const from = this.lexicon.language === 'en' ? this.englishHead(first, last) : first;
    for (let i = from; i < last; i++) {
      const unit = units[i]!;
      const role = this.roleAt.get(i);
      // a name beside the office says more than the office: "Le ministre porte-parole du gouvernement X"
      const named = role !== undefined && this.layer.roles[role]!.name === undefined && (this.headPerson(i + 1, last) || this.apposedName(last, last) !== null);
      if (role !== undefined && !crossed && !named) {
        const found = this.fromRole(this.layer.roles[role]!, span, sentence);
        if (found) return found;
      }
      const name = this.nameAt.get(i);
      if (name !== undefined) {
        const mention = this.layer.names[name]!;
        const entity = this.layer.entities[mention.entity]!;
        const before = units[i - 1];
        const opened =
          i > first &&
          before !== undefined &&
          (grammar.prepositions.has(before.fold) ||
            grammar.complement.has(before.fold) ||
            (grammar.determiners.has(before.fold) && i - 1 > first && grammar.complement.has(units[i - 2]?.fold ?? '')));
        // "Corvan’s chief executive": whose somebody is
        const owner = units
          .slice(i + 1, Math.min(last, i + 6))
          .some((next) => next.start >= mention.end && next.start <= mention.end + 1 && /^['’]s?$/.test(next.fold));
        // "Department of … (Dirco) director-general": the body says only whose
        const tail = this.lexicon.language === 'en' ? units.findIndex((unit, at) => at > i && at < last && unit.start >= mention.end) : -1;
        const whose = tail > 0 && units[tail]!.fold === '(' && tail + 3 < last && grammar.isPerson(units[tail + 3]!.fold) && !units[tail + 3]!.capital;
        if (owner || whose) continue;
        // "le capitaine du navire Punta des Vent, Joan X": the name behind the comma is whose office it is
        if (crossed && this.apposedName(last, last) !== null) continue;
        if (!crossed || (entity.type === 'person' && !opened && !this.isEmbedded(i) && !(before && /^(?:et|and|,)$/.test(before.fold)))) {
          const referent = this.ofEntity(mention.entity);
          this.learn(referent, first, i);
          referent.others = this.coordinated(i, last, mention.entity);
          const how = i === first || (i === first + 1 && grammar.determiners.has(units[first]!.fold)) ? 'name' : 'apposition';
          return { referent, mention: span, confidence: SURE.name, chain: chainTo(step(how), entity, mention), candidates: [] };
        }
      }
      // "le groupe d’État islamique", "l’opération Barkhane": the noun only says what kind the name is
      if (
        unit.type === 'word' &&
        grammar.complement.has(unit.fold) &&
        i > first &&
        /^(?:groupe|mouvement|organisation|reseau|operation|ong|group|movement|organisation|organization)$/.test(units[i - 1]!.fold) &&
        this.nameAt.has(i + 1) &&
        !grammar.determiners.has(units[i + 1]!.fold)
      )
        continue;
      if (unit.type === 'word' && (grammar.complement.has(unit.fold) || (grammar.prepositions.has(unit.fold) && i > first)) && i > first) crossed = true;
    }
    // a name in apposition behind a comma: "le ministre de l’Habitat, Yacouba Barry"
    const head = this.headNoun(first, last);
    const apposed = this.apposedName(last, limit) ?? (head !== null && !this.isTrade(head) ? this.apposedName(last, last, true) : null);
    if (apposed !== null && head !== null) {
      const mention = this.layer.names[apposed]!;
      const referent = this.ofEntity(mention.entity);
      this.learn(referent, first, last);
      referent.others = this.coordinated(last, last + 8, mention.entity);
      return {
        referent,
        mention: span,
        confidence: SURE.apposition,
        chain: chainTo(step('apposition'), this.layer.entities[mention.entity]!, mention),
        candidates: [],
      };
    }
    // a document speaks for whoever made it
    if (head !== null && grammar.documents.has(head)) {
      for (let i = first + 1; i < last; i++) {
        const name = this.nameAt.get(i);
        const role = this.roleAt.get(i);
        if (name === undefined && role === undefined) continue;
        const found = role !== undefined ? this.fromRole(this.layer.roles[role]!, span, sentence) : null;
        const referent = found?.referent ?? (name !== undefined ? this.ofEntity(this.layer.names[name]!.entity) : null);
        if (referent)
          return { referent, mention: span, confidence: SURE.document, chain: [step('document'), { how: 'name', text: referent.name }], candidates: [] };
      }
    }
    return this.findDescription(first, last, span, text, head, sentence);
  }

  /** English names stand last: "White House press secretary Josh Earnest"; before a noun they only say whose: "Obama administration officials". */
  private englishHead(first: number, last: number): number {
    const { grammar } = this.lexicon;
    let end = first;
    while (end < last && !grammar.complement.has(this.matrix.units[end]!.fold) && (end === first || !grammar.prepositions.has(this.matrix.units[end]!.fold)))
      end++;
    const noun = this.matrix.units[end - 1]!;
    const named = (at: number): number | undefined => this.nameAt.get(at) ?? undefined;
    for (let i = first; i < end; i++) {
      const name = named(i);
      if (name !== undefined && i > first && this.layer.names[name]!.end === noun.end && this.layer.entities[this.layer.names[name]!.entity]!.type === 'person')
        return i;
    }
    const role = this.roleAt.get(first) ?? this.roleAt.get(first + 1);
    if (role !== undefined && this.layer.roles[role]!.end >= noun.end) return first;
    const name = named(first) ?? named(first + 1);
    const beyond = name !== undefined && this.layer.names[name]!.end < noun.end;
    return beyond && !noun.capital && grammar.isPerson(noun.fold) ? last : first;
  }

  /** Does a person's name that no preposition opens stand in units [from, to)? */
  private headPerson(from: number, to: number): boolean {
    const { grammar } = this.lexicon;
    for (let i = from; i < to; i++) {
      const name = this.nameAt.get(i);
      if (name === undefined || this.layer.entities[this.layer.names[name]!.entity]!.type !== 'person') continue;
      const before = this.matrix.units[i - 1]!.fold;
      if (!grammar.prepositions.has(before) && !grammar.complement.has(before) && !/^(?:et|and|,)$/.test(before)) return true;
    }
    return false;
  }

  private findDescription(first: number, last: number, span: Span, text: string, head: string | null, sentence: number): Found {
    const { grammar } = this.lexicon;
    const { units } = this.matrix;
    const opener = units[first]!.fold;
    const definite = grammar.definite.has(opener) || (opener === 'the' && true);
    const plural = this.isPlural(first, last, head);
    const gender =
      opener === 'la' || opener === 'une' || opener === 'cette' || opener === 'sa'
        ? 'f'
        : opener === 'le' || opener === 'un' || opener === 'ce'
          ? 'm'
          : undefined;
    const step: WhyStep = { how: plural ? 'collective' : 'description', text, span };
    if (definite && head !== null) {
      // somebody the text described with the same noun before
      const sharing = this.ranked(sentence).filter(
        ({ referent }) => referent.heads.has(head) && referent.plural === plural && !(gender && referent.gender && referent.gender !== gender),
      );
      const [known, rival] = grammar.possessives.has(opener) ? [] : sharing;
      if (known && (known.referent.entity !== null || known.referent.name !== text)) {
        // two economists: which one is told by nearness only, and the reader sees both
        const close = rival !== undefined && rival.score > known.score * RIVAL;
        return {
          referent: known.referent,
          mention: span,
          confidence: close ? SURE.floating : SURE.sameWords,
          chain: [step, ...this.lead(known.referent)],
          candidates: close && rival.referent.entity !== null ? [rival.referent.entity] : [],
        };
      }
      // "l’armée", "le gouvernement": the body of that kind the text spoke of last
      const types = grammar.bodies.get(head);
      if (types && !this.hasComplement(first, last)) {
        const body = this.lastBody(types, span.start);
        if (body) {
          const candidates = body.rivals;
          return {
            referent: body.referent,
            mention: span,
            confidence: candidates.length ? SURE.floating : SURE.generic,
            chain: [step, ...this.lead(body.referent)],
            candidates,
          };
        }
      }
      // "le communiqué": of whoever made the one the text named before
      const author = this.documents.get(head) ?? (grammar.anyDocument.has(head) ? this.lastAuthor : undefined);
      if (author && !this.hasComplement(first, last)) {
        return {
          referent: author,
          mention: span,
          confidence: SURE.document,
          chain: [
            { ...step, how: 'document' },
            { how: 'name', text: author.name },
          ],
          candidates: [],
        };
      }
      // "le chercheur", "l’élu": one person was just speaking, and nothing says it is another
      const owned = grammar.possessives.has(opener);
      const pointing = /^(?:ce|cet|cette|this|that)$/.test(opener) && this.isTrade(head);
      const bare = !plural && !owned && (pointing || (last - first <= 3 && grammar.isPerson(head) && grammar.generic.has(head)));
      if (bare) {
        const office = grammar.offices.has(head);
        const near = this.ranked(sentence).filter(
          ({ referent, score }) =>
            // "le maire" is not the biologist who just spoke
            !(office && referent.heads.size > 0) &&
            referent.human &&
            !referent.plural &&
            referent.entity !== null &&
            score >= 0.3 &&
            !(gender && referent.gender && referent.gender !== gender),
        );
        const [best, second] = near;
        if (best && !(second && second.score > best.score * CLOSE)) {
          best.referent.heads.add(head);
          return {
            referent: best.referent,
            mention: span,
            confidence: SURE.generic,
            chain: [step, { how: 'only-candidate', text: best.referent.name }],
            candidates: [],
          };
        }
      }
    }
    const told = definite && head !== null && !plural ? this.namedElsewhere(first, last, head) : null;
    if (told) return { referent: told, mention: span, confidence: SURE.sameWords, chain: [step, ...this.lead(told)], candidates: [] };
    const human = head !== null && this.isTrade(head);
    const referent: Referent = {
      order: this.made++,
      entity: null,
      name: text,
      gender,
      plural,
      human,
      heads: new Set(head ? [head] : []),
      others: [],
      sentence,
      weight: 0,
    };
    this.near.add(referent);
    return { referent, mention: span, confidence: human ? (plural ? SURE.collective : SURE.described) : SURE.guess, chain: [step], candidates: [] };
  }

  /** "le directeur général de l’ONSAF" in a headline, named further on: "Le directeur général de l’Office … (ONSAF), Dr X". */
  private namedElsewhere(first: number, last: number, head: string): Referent | null {
    const body = this.bodyWithin(first, last);
    if (body === null) return null;
    const { units } = this.matrix;
    const found = new Set<number>();
    for (let i = 0; i < units.length; i++) {
      if (units[i]!.fold !== head || units[i]!.type !== 'word' || (i >= first && i < last)) continue;
      const end = this.finder.phraseEnd(i, Math.min(units.length, i + OFFICE_TAIL));
      if (this.bodyWithin(i, end) !== body) continue;
      let tail = end;
      while (tail < end + 4 && /^[(),]$/.test(units[tail]?.fold ?? '') && units[tail]?.fold !== ',') tail++;
      if (units[end]?.fold === '(') {
        tail = end;
        while (tail < end + 4 && units[tail]?.fold !== ')') tail++;
        tail++;
      }
      const name = this.apposedName(tail, tail);
      if (name !== null) found.add(this.layer.names[name]!.entity);
    }
    return found.size === 1 ? this.ofEntity([...found][0]!) : null;
  }

  /** The one who is named behind "de" within units [first, last), or null. */
  private bodyWithin(first: number, last: number): number | null {
    for (let i = first + 1; i < last; i++) {
      const name = this.nameAt.get(i);
      if (name !== undefined) return this.layer.names[name]!.entity;
    }
    return null;
  }

  private hasComplement(first: number, last: number): boolean {
    for (let i = first + 1; i < last; i++) if (this.lexicon.grammar.complement.has(this.matrix.units[i]!.fold)) return true;
    return last - first > 2;
  }

  /** The entity of one of these types that was named last before an offset, and the others of these types. */
  private lastBody(types: readonly string[], before: number): { referent: Referent; rivals: number[] } | null {
    const met: number[] = [];
    for (const mention of this.layer.names) {
      if (mention.start >= before) break;
      if (!types.includes(this.layer.entities[mention.entity]!.type)) continue;
      const at = met.indexOf(mention.entity);
      if (at >= 0) met.splice(at, 1);
      met.push(mention.entity);
    }
    const last = met.pop();
    return last === undefined ? null : { referent: this.ofEntity(last), rivals: met.reverse() };
  }

  /** "X a indiqué dans un communiqué que": the document is the speaker’s. */
  private meetOwnDocument(sentence: number, author: Referent): void {
    const { units } = this.matrix;
    const { grammar } = this.lexicon;
    const { first, last } = this.matrix.sentences[sentence]!;
    for (let i = first + 2; i < last; i++) {
      const { fold: noun } = units[i]!;
      if (!grammar.documents.has(noun) || !grammar.anyDocument.has(noun) || !/^(?:un|une|a|an)$/.test(units[i - 1]!.fold)) continue;
      if (!/^(?:dans|par|via|in)$/.test(units[i - 2]!.fold)) continue;
      this.documents.set(noun, author);
      this.lastAuthor = author;
    }
  }

  /** "Un communiqué du ministère …": remembers whose document it is. */
  private meetDocument(at: number): void {
    const { grammar } = this.lexicon;
    const noun = this.matrix.units[at]!.fold;
    if (!grammar.documents.has(noun) || !grammar.complement.has(this.matrix.units[at + 1]?.fold ?? '')) return;
    for (let i = at + 1; i < at + 5; i++) {
      const name = this.nameAt.get(i);
      const role = this.roleAt.get(i);
      const entity = name !== undefined ? this.layer.names[name]!.entity : role !== undefined ? this.layer.roles[role]!.entity : null;
      if (entity === null) continue;
      this.lastAuthor = this.ofEntity(entity);
      this.documents.set(noun, this.lastAuthor);
      return;
    }
  }

  private fromRole(role: RoleMention, span: Span, sentence: number): Found | null {
    const text = this.doc.text.slice(span.start, span.end);
    const step: WhyStep = { how: 'description', text, span };
    const head = fold(role.office.split(/\s+/)[0] ?? '');
    if (role.name !== undefined) {
      const mention = this.layer.names[role.name]!;
      const referent = this.ofEntity(mention.entity);
      if (head) referent.heads.add(head);
      return {
        referent,
        mention: span,
        confidence: SURE.apposition,
        chain: chainTo({ ...step, how: 'apposition' }, this.layer.entities[mention.entity]!, mention),
        candidates: [],
      };
    }
    if (role.entity !== null) {
      const referent = this.ofEntity(role.entity);
      if (head) referent.heads.add(head);
      if (role.gender) referent.gender ??= role.gender;
      const office: WhyStep = { how: 'office', text: referent.name, ...(role.fact ? { fact: role.fact } : {}) };
      return {
        referent,
        mention: span,
        confidence: role.how === 'office' ? SURE.office * (role.fact?.confidence === 'low' ? 0.8 : 1) : SURE.apposition,
        chain: [step, office],
        candidates: [],
      };
    }
    void sentence;
    return null;
  }

  /** A person's name right behind a comma; where the verb comes later, behind any comma before it. */
  private apposedName(at: number, limit: number, body = false): number | null {
    const { units } = this.matrix;
    let first = at;
    // "le représentant … pour l’Afrique de l’Ouest, X": the tail of the office first
    while (
      first < at + OFFICE_TAIL &&
      (units[first]?.type === 'word' || units[first]?.fold === '/') &&
      !this.finder.finiteBetween(first, first + 1) &&
      !this.lexicon.grammar.relatives.has(units[first]!.fold)
    )
      first++;
    for (let comma = first; comma < Math.max(limit, first + 1); comma++) {
      if (units[comma]?.fold !== ',') {
        if (comma === first) return null;
        continue;
      }
      for (let i = comma + 1; i <= comma + RANK; i++) {
        const name = this.nameAt.get(i);
        if (name !== undefined) {
          const isPerson = this.layer.entities[this.layer.names[name]!.entity]!.type === 'person';
          if (isPerson !== body) return name;
          break;
        }
        const unit = units[i];
        if (!unit || unit.type === 'marked') break;
        // ", le capitaine de frégate X", ", M. X"
        if (unit.type === 'word' && !unit.capital && !this.isRank(unit.fold)) break;
      }
    }
    return null;
  }

  /** May a word stand between a comma and the name of somebody: title, article, rank? */
  private isRank(word: string): boolean {
    return /^(?:m|mme|mlle|le|la|l'|dr|pr|de|d'|me|capitaine|colonel|general|commandant|lieutenant|lieutenant-colonel|colonel-major|fregate|vaisseau|corvette|corps|armee|division|brigade|amiral|docteur|professeur|cheikh|imam)$/.test(
      word,
    );
  }

  /** Further names joined by "et": "Marcel Tankoano et Pascal Zaïda". */
  private coordinated(from: number, to: number, first: number): number[] {
    const out: number[] = [];
    for (let i = from + 1; i < Math.min(to, this.matrix.units.length); i++) {
      const name = this.nameAt.get(i);
      if (name === undefined) continue;
      let joined = false;
      for (let j = i - 1; j > Math.max(from, i - 4); j--) if (/^(?:et|and|,)$/.test(this.matrix.units[j]!.fold)) joined = true;
      const { entity } = this.layer.names[name]!;
      if (joined && entity !== first && this.layer.entities[entity]!.type === this.layer.entities[first]!.type) out.push(entity);
    }
    return out;
  }

  private headNoun(first: number, last: number): string | null {
    const { grammar } = this.lexicon;
    const { units } = this.matrix;
    let head: string | null = null;
    for (let i = first; i < last; i++) {
      const unit = units[i]!;
      if (unit.type !== 'word') break;
      if (grammar.determiners.has(unit.fold) && i === first) continue;
      if (head !== null && grammar.quantities.has(head) && grammar.complement.has(unit.fold)) {
        head = null;
        continue;
      }
      if (head !== null && (grammar.complement.has(unit.fold) || grammar.prepositions.has(unit.fold))) break;
      if (grammar.quantities.has(unit.fold)) {
        head = unit.fold;
        continue;
      }
      // "l’ancien élu"
      if (grammar.qualifiers.has(unit.fold) && i + 1 < last && (grammar.isPerson(units[i + 1]!.fold) || grammar.qualifiers.has(units[i + 1]!.fold))) continue;
      if (grammar.isPerson(unit.fold) || grammar.documents.has(unit.fold)) return unit.fold;
      if (!grammar.determiners.has(unit.fold) && !grammar.complement.has(unit.fold)) {
        // English heads stand last, French ones first
        if (head === null || this.lexicon.language === 'en') head = unit.fold;
      }
    }
    return head;
  }

  private isPlural(first: number, last: number, head: string | null): boolean {
    const { units } = this.matrix;
    const opener = units[first]!.fold;
    if (this.lexicon.language === 'fr')
      return (
        /^(?:les|des|ces|ses|leurs|plusieurs|certains|certaines|quelques|deux|trois|quatre|cinq|six|dix|tous|toutes|nos|vos)$/.test(opener) ||
        units[first]!.type === 'number' ||
        (!/^(?:le|la|l'|un|une|ce|cet|cette|son|sa|du)$/.test(opener) && (head?.endsWith('s') ?? false))
      );
    for (let i = first; i < last; i++) if (units[i]!.fold === 'and') return true;
    return (head !== null && /[^s]s$/.test(head) && !/^(?:a|an)$/.test(opener)) || head === 'police' || head === 'people' || head === 'personnel';
  }

  // ---- pronouns ------------------------------------------------------------------------------------------------------

  private findPronoun({ at, gender, plural, thing }: Extract<Subject, { type: 'pronoun' }>, sentence: number, within: ReadonlySet<number>): Found {
    const unit = this.matrix.units[at]!;
    const text = this.doc.text.slice(unit.start, unit.end).replace(/^-(?:t-)?/, '');
    const span: Span = { start: unit.start + (unit.end - unit.start - text.length), end: unit.end };
    const step: WhyStep = { how: 'pronoun', text, span };
    // "cette dernière": whoever was named last
    const latter = /^(?:ce|cette|ces)$/.test(unit.fold) ? this.lastNamed(unit.start, gender, plural) : null;
    if (latter) return { referent: latter, mention: span, confidence: SURE.pronoun, chain: [step, ...this.lead(latter)], candidates: [] };
    this.meetBefore(sentence, at);
    const ranked = this.ranked(sentence)
      .map(({ referent, score }) => {
        const agrees = thing && referent.human ? 0 : this.fit(referent, gender, plural) * (thing ? 2 : 1);
        const subject = referent.sentence === sentence && referent.weight === SALIENCE.subject ? SAME_SENTENCE : 1;
        const named = referent.entity !== null && within.has(referent.entity) ? NAMED_INSIDE : 1;
        return { referent, score: score * agrees * subject * named };
      })
      .filter(({ score }) => score >= LEAST_SALIENCE)
      .sort((a, b) => b.score - a.score);
    const [best, second] = ranked;
    if (!best) {
      // a long report of one person's words: nobody else was named since
      const last = this.lastSpeaker;
      if (last && !thing && this.fit(last, gender, plural) > 0.5 && sentence - this.lastSpeakerSentence <= MEMORY) {
        return { referent: last, mention: span, confidence: SURE.floating, chain: [step, { how: 'same-speaker', text: last.name }], candidates: [] };
      }
      return { referent: null, mention: span, confidence: SURE.nobody, chain: [step], candidates: [] };
    }
    // somebody merely mentioned some sentences ago is a guess
    const faint = best.referent.weight <= SALIENCE.mention && sentence - best.referent.sentence > 1;
    const close = faint || (second !== undefined && second.score > best.score * CLOSE);
    if (gender && !best.referent.gender) best.referent.gender = gender;
    const candidates = ranked.slice(1, 4).flatMap(({ referent }) => (referent.entity === null ? [] : [referent.entity]));
    return {
      referent: best.referent,
      mention: span,
      confidence: close ? SURE.floating : SURE.pronoun,
      chain: [step, ...this.lead(best.referent)],
      candidates: close ? candidates : [],
    };
  }

  /** The entity named last before an offset that agrees. */
  private lastNamed(before: number, gender: 'm' | 'f' | undefined, plural: boolean): Referent | null {
    const { names } = this.layer;
    for (let i = firstEndingAfter(names, before) - 1; i >= 0 && before - names[i]!.end < LATTER_REACH; i--) {
      const referent = this.ofEntity(names[i]!.entity);
      if (referent.plural === plural && !(gender && referent.gender && referent.gender !== gender)) return referent;
    }
    return null;
  }

  /** How well a referent agrees with a pronoun: 0 where it cannot be meant. */
  private fit(referent: Referent, gender: 'm' | 'f' | undefined, plural: boolean): number {
    if (plural !== referent.plural) {
      // "they", "ils" for a body: "la COP … ils"
      if (plural && !referent.human && referent.entity !== null) return 0.35;
      if (plural && referent.others.length) return 1;
      return 0;
    }
    if (gender && referent.gender && gender !== referent.gender) return 0;
    const unknown = gender && !referent.gender ? 0.9 : 1;
    return referent.human ? unknown : 0.5 * unknown;
  }

  /** Names and phrases of this sentence that stand before unit `at`. */
  private meetBefore(sentence: number, at: number): void {
    const { first } = this.matrix.sentences[sentence]!;
    const subject = this.finder.main({ first, last: at, block: 0 }, at);
    const from = subject.type === 'phrase' ? subject.first : -1;
    const to = subject.type === 'phrase' ? subject.last : -1;
    for (let i = first; i < at; i++) {
      this.meetUnit(i, sentence, i, i >= from && i < to);
      this.meetDescribed(i, sentence, subject, SALIENCE.mention);
    }
    // "Les femmes ne sont pas en reste : à les entendre, …"
    if (subject.type === 'phrase' && to < at && this.lexicon.grammar.determiners.has(this.matrix.units[from]!.fold)) {
      const head = this.headNoun(from, to);
      const described = head !== null && this.isTrade(head) ? this.findPhrase(from, to, sentence) : null;
      if (described?.referent && described.referent.entity === null) this.touch(described.referent, sentence, SALIENCE.subject);
    }
  }

  // ---- going on ------------------------------------------------------------------------------------------------------

  /** A quote without a cue: the last speaker goes on, unless the sentences between brought a new human subject. */
  private goOn(proposal: Proposal): Found {
    const none: Found = { referent: null, mention: null, confidence: SURE.nobody, chain: [], candidates: [] };
    const ranked = this.ranked(proposal.sentence).filter(({ referent }) => referent.human || referent.entity !== null);
    const answering = this.answers(proposal) ? this.interviewee() : null;
    if (answering)
      return { referent: answering, mention: null, confidence: SURE.continues, chain: [{ how: 'same-speaker', text: answering.name }], candidates: [] };
    const between = ranked.filter(({ referent }) => referent.sentence > this.lastSpeakerSentence && referent.weight >= SALIENCE.subject && referent.human);
    const chosen = between[0]?.referent ?? this.lastSpeaker ?? ranked.find(({ referent }) => referent.entity !== null)?.referent;
    if (!chosen) return none;
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

  // ---- who was met ------------------------------------------------------------------------------------------------------

  private ranked(sentence: number): { referent: Referent; score: number }[] {
    for (const referent of this.near) if (FADING ** (sentence - referent.sentence) <= LEAST_MEMORY) this.near.delete(referent);
    return [...this.near]
      .filter((referent) => referent.weight > 0 || referent.sentence === sentence)
      .map((referent) => ({ referent, score: Math.max(referent.weight, 0.3) * FADING ** Math.max(0, sentence - referent.sentence) }))
      .filter(({ score }) => score > LEAST_MEMORY)
      .sort((a, b) => b.score - a.score || a.referent.order - b.referent.order);
  }

  private ofEntity(index: number): Referent {
    let referent = this.entities.get(index);
    if (!referent) {
      const entity = this.layer.entities[index]!;
      const heads = new Set<string>();
      for (const word of `${entity.description ?? ''} ${entity.office?.office.fr ?? ''} ${entity.office?.office.en ?? ''}`
        .toLowerCase()
        .split(/[^\p{L}’'-]+/u)) {
        if (this.lexicon.grammar.isPerson(word)) heads.add(word);
      }
      referent = {
        order: this.made++,
        entity: index,
        name: entity.name,
        gender: entity.gender ?? genderOfBody(entity),
        plural: entity.plural && entity.type !== 'person',
        human: entity.type === 'person',
        heads,
        others: [],
        sentence: -100,
        weight: 0,
      };
      this.entities.set(index, referent);
    }
    return referent;
  }

  /** The last steps of a chain to a referent: its name with the office held, or the description and the fact that name it. */
  private lead(referent: Referent): WhyStep[] {
    if (referent.trail) return [...referent.trail];
    if (referent.entity === null) return [{ how: 'description', text: referent.name }];
    const fact = this.layer.entities[referent.entity]!.office;
    return [{ how: 'name', text: referent.name, ...(fact ? { fact } : {}) }];
  }

  private isNamed(entity: number): boolean {
    this.named ??= new Set(this.layer.names.map((name) => name.entity));
    return this.named.has(entity);
  }

  private touch(referent: Referent, sentence: number, weight: number): void {
    referent.weight = referent.sentence === sentence ? Math.max(referent.weight, weight) : weight;
    referent.sentence = sentence;
    this.near.add(referent);
  }

  /** A noun for what one person is or does; "opposition" and "armée" are bodies. */
  private isTrade(word: string): boolean {
    return this.lexicon.grammar.isPerson(word) && !this.lexicon.grammar.bodies.has(word);
  }

  /** Remembers the nouns that stand beside a name: "le sultan Saad", "l’analyste politique X". */
  private learn(referent: Referent, from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const { fold, type } = this.matrix.units[i]!;
      if (type === 'word' && this.isTrade(fold)) this.describe(referent, fold);
    }
  }

  private meet(sentence: number): void {
    const { first, last, block } = this.matrix.sentences[sentence]!;
    // a heading describes nobody: "LAWMAKER DISAGREES"
    const { text } = this.doc;
    const words = text.slice(this.matrix.units[first]?.start ?? 0, this.matrix.units[last - 1]?.end ?? 0);
    const heading = this.doc.blocks[block]?.kind === 'heading' || (words === words.toUpperCase() && words !== words.toLowerCase());
    const subject: Subject = heading ? { type: 'none' } : this.finder.main({ first, last, block: 0 }, last);
    const subjectFirst = subject.type === 'phrase' ? subject.first : -1;
    let subjectLast = subject.type === 'phrase' ? subject.last : -1;
    for (let i = first; i < last; i++) {
      // "L’hôte du président Kaboré": the name behind "du" is not the subject
      if (i >= subjectFirst && i < subjectLast && i > subjectFirst && this.lexicon.grammar.complement.has(this.matrix.units[i]!.fold)) subjectLast = i;
      this.meetUnit(i, sentence, i, i >= subjectFirst && i < subjectLast);
      this.meetDocument(i);
      this.meetDescribed(i, sentence, subject);
    }
    // "He held up a fish.": whom a pronoun means stays in mind
    if (subject.type === 'pronoun' && !subject.plural && !subject.thing && !this.isImpersonal(subject.at)) {
      const meant = this.findPronoun(subject, sentence, new Set());
      if (meant.referent?.human && meant.confidence >= SURE.pronoun) this.touch(meant.referent, sentence, SALIENCE.subject);
    }
    // "le chercheur a expliqué …": a described subject is a referent too; "X, correspondante à Gao" and "Premier à parler" have no determiner
    if (
      subject.type === 'phrase' &&
      (this.lexicon.grammar.determiners.has(this.matrix.units[subject.first]!.fold) ||
        this.lexicon.language === 'en' ||
        this.isPlural(subject.first, subject.last, null)) &&
      this.lexicon.grammar.isPerson(this.headNoun(subject.first, subject.last) ?? '')
    ) {
      const found = this.findPhrase(subject.first, subject.last, sentence);
      if (found.referent) this.touch(found.referent, sentence, SALIENCE.subject);
    }
  }

  private meetUnit(at: number, sentence: number, unit: number, isSubject = false): void {
    const name = this.nameAt.get(unit);
    const role = this.roleAt.get(unit);
    if (name !== undefined) {
      const referent = this.ofEntity(this.layer.names[name]!.entity);
      this.touch(referent, sentence, isSubject && this.isHeadOf(at, sentence) ? SALIENCE.subject : this.isEmbedded(at) ? SALIENCE.embedded : SALIENCE.mention);
      this.learnAround(referent, at);
    } else if (role !== undefined) {
      const { entity, gender, office, how, fact, start, end } = this.layer.roles[role]!;
      if (entity !== null) {
        const referent = this.ofEntity(entity);
        for (const word of office.toLowerCase().split(/[^\p{L}-]+/u)) {
          const noun = fold(word);
          if (this.isTrade(noun)) {
            referent.heads.add(noun);
            break;
          }
        }
        if (gender) referent.gender ??= gender;
        if (how === 'office' && !this.isNamed(entity)) {
          referent.trail = [
            { how: 'description', text: this.doc.text.slice(start, end), span: { start, end } },
            { how: 'office', text: referent.name, ...(fact ? { fact } : {}) },
          ];
        }
        this.touch(referent, sentence, isSubject ? SALIENCE.subject : SALIENCE.mention);
      }
    }
  }

  /** "successeur de X", "fils de X", "l’hôte du président X": the name only says whose somebody else is. */
  private isEmbedded(at: number): boolean {
    const { units } = this.matrix;
    const { grammar } = this.lexicon;
    let i = at - 1;
    let office = false;
    let owned = false;
    for (; i > 0 && units[i]!.type === 'word'; i--) {
      const { fold } = units[i]!;
      if (grammar.complement.has(fold)) break;
      if (grammar.offices.has(fold) || grammar.generic.has(fold)) office = true;
      else if (grammar.possessives.has(fold)) owned = true;
      else if (!grammar.determiners.has(fold)) return false;
    }
    if (i < 1 || !grammar.complement.has(units[i]!.fold)) return false;
    // "sur ordre de ses dirigeants X et Y"
    if (office && owned) return true;
    return this.isTrade(units[i - 1]!.fold) && !units[i - 1]!.capital;
  }

  /** "Il y a", "Il s’agit", "Il n’est pas": means nobody, or may. */
  private isImpersonal(at: number): boolean {
    let i = at + 1;
    while (/^(?:ne|n'|se|s'|en)$/.test(this.matrix.units[i]?.fold ?? '')) i++;
    return this.lexicon.grammar.impersonal.has(this.matrix.units[i]?.fold ?? '');
  }

  /** "que conteste un ancien ministre": somebody described, though not the subject, may be meant by a pronoun next. */
  private meetDescribed(at: number, sentence: number, subject: Subject, weight: number = SALIENCE.embedded): void {
    const { units } = this.matrix;
    if (!/^(?:un|une|a|an)$/.test(units[at]!.fold) || (subject.type === 'phrase' && at >= subject.first && at < subject.last)) return;
    const { last } = this.matrix.sentences[sentence]!;
    if ([at + 1, at + 2].some((i) => this.lexicon.grammar.quantities.has(units[i]?.fold ?? ''))) return;
    const end = this.finder.phraseEnd(at, last);
    const head = this.headNoun(at, end);
    if (head === null || !this.isTrade(head) || this.finder.isMention(at)) return;
    for (let i = at; i < end; i++) if (this.nameAt.has(i) || this.roleAt.has(i)) return;
    const found = this.findPhrase(at, end, sentence);
    if (found.referent?.entity === null) this.touch(found.referent, sentence, weight);
  }

  private isHeadOf(at: number, sentence: number): boolean {
    const before = this.matrix.units[at - 1];
    return !before || at === this.matrix.sentences[sentence]!.first || !this.lexicon.grammar.prepositions.has(before.fold);
  }

  /** A noun beside a person's name describes them, and may tell their gender: "correspondante", "directeur". */
  private describe(referent: Referent, noun: string): void {
    referent.heads.add(noun);
    if (referent.human && !referent.plural) referent.gender ??= this.lexicon.grammar.genderOf(noun);
  }

  /** "X, économiste et enseignant chercheur à …": the apposition behind a name describes it. */
  private learnAround(referent: Referent, at: number): void {
    if (!referent.human) return;
    const { units } = this.matrix;
    const { grammar } = this.lexicon;
    let i = at;
    while (i < units.length && i < at + 6 && units[i]!.type === 'word' && units[i]!.capital) i++;
    if (units[i]?.fold === ',') {
      for (let j = i + 1; j < Math.min(units.length, i + 14); j++) {
        const unit = units[j]!;
        if (unit.type === 'marked' || (unit.type === 'punct' && /^[.;:!?]$/.test(unit.fold))) break;
        if (unit.fold === ',' && j > i + 1) break;
        if (
          grammar.relatives.has(unit.fold) ||
          grammar.finite.has(unit.lower) ||
          (j > i + 1 && (grammar.complement.has(unit.fold) || grammar.prepositions.has(unit.fold)))
        )
          break;
        if (this.isTrade(unit.fold)) this.describe(referent, unit.fold);
      }
    }
    for (let j = at - 1; j >= Math.max(0, at - 5); j--) {
      const unit = units[j]!;
      if (unit.type !== 'word' || grammar.finite.has(unit.lower)) break;
      if (this.isTrade(unit.fold)) this.describe(referent, unit.fold);
      if (grammar.determiners.has(unit.fold) || grammar.prepositions.has(unit.fold)) break;
    }
  }
}

function genderOfBody(entity: Entity): 'm' | 'f' | undefined {
  if (entity.type === 'person') return undefined;
  const name = (entity.names?.fr ?? entity.name).toLowerCase();
  if (/^(?:gouvernement|ministère|conseil|mouvement|groupe|parti|front|comité|syndicat|état|bureau|haut|parlement|tribunal|collectif)/.test(name)) return 'm';
  if (
    /^(?:armée|force|commission|union|cour|coalition|coordination|communauté|organisation|assemblée|alliance|banque|mission|police|gendarmerie|présidence|junte|agence|société|confédération|fédération)/.test(
      name,
    )
  )
    return 'f';
  return undefined;
}

function chainTo(step: WhyStep, entity: Entity, mention: Span & { text: string }): WhyStep[] {
  if (step.text === mention.text && entity.name === mention.text) return [step];
  const last: WhyStep = { how: entity.name === mention.text ? 'name' : 'surname', text: entity.name, ...(entity.office ? { fact: entity.office } : {}) };
  return step.text === entity.name ? [step] : [step, last];
}
