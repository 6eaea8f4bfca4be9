import { withoutEnd } from '../../model/linear-text.ts';
import type { ActorLayer } from '../actors/layer.ts';
import type { Document } from '../document.ts';
import { fold } from '../text/2-tokens.ts';
import type { Matrix } from './1-matrix.ts';
import type { Resolved } from './6-speakers.ts';
import type { Lexicon } from './lexicon.ts';

/** A heading of marked words has at most so many words. */
const HEADING_WORDS = 12;
/** Fewer words may stand twice by chance. */
const LEAST_SAME_WORDS = 3;
/** One word says little, unless it is a long one. */
const LEAST_SAME_LETTERS = 7;
/** Whose words a heading quotes is told within so many sentences behind it. */
const REACH = 6;
/** The same words with a speaker elsewhere leave little doubt. */
const SAME_WORDS = 0.82;
/** The next one who is quoted under a heading: likely, and shown as such. */
const NEXT_SPEAKER = 0.6;
/** A shortened quote keeps this share of its longer words, and stands in a stretch at most so many words longer. */
const SHARE = 0.75;
const STRETCH = 8;
/** Words that are compared have so many letters. */
const LONG_WORD = 4;
/** A sentence ends within the marks or right behind them. */
const ENDED = /[.!?…]/;
/** So many paragraphs that ask make an interview. */
const LEAST_QUESTIONS = 2;
/** What a heading tells of its speaker's words has at least so many. */
const LEAST_TOLD = 4;

/**
 * A heading quotes before anybody spoke: « Personne ne nous a consultés ». Its words stand again below, with a cue, and take that
 * speaker; else it is the next one quoted under it, never the one who spoke above it.
 */
export function readHeadings(doc: Document, matrix: Matrix, resolved: readonly Resolved[]): Resolved[] {
  const anyKind = resolved.filter((item) => item.proposal.cue !== null && item.name !== null);
  const told = anyKind.filter((item) => item.proposal.kind !== 'indirect');
  const words = new Map(anyKind.map((item) => [item, wordsOf(doc, item)]));
  return resolved.map((item) => {
    const { proposal } = item;
    if (proposal.kind !== 'direct' || proposal.cue !== null || isNamed(item)) return item;
    const own = wordsOf(doc, item);
    if (own.split(' ').length >= LEAST_SAME_WORDS) {
      const same = told.find((other) => other !== item && (words.get(other)!.includes(own) || isShortOf(own, words.get(other)!)));
      if (same) return lend(item, same, Math.min(SAME_WORDS, same.confidence));
    }
    if (!isHeading(item, own)) return item;
    // fewer words, or retold without marks: « Hystérie », … a dénoncé l’hystérie
    const again = own.length >= LEAST_SAME_LETTERS ? anyKind.find((other) => other !== item && ` ${words.get(other)!} `.includes(` ${own} `)) : undefined;
    if (again) return lend(item, again, Math.min(SAME_WORDS, again.confidence));
    const later = told.filter((other) => other.proposal.sentence > proposal.sentence);
    const next = later.find((other) => other.proposal.sentence <= proposal.sentence + REACH) ?? (item.name === null ? later[0] : undefined);
    return next ? lend(item, next, Math.min(NEXT_SPEAKER, next.confidence)) : { ...item, confidence: Math.min(NEXT_SPEAKER, item.confidence) };
  });

  /** Marked words that are a heading, or all of a short paragraph that is no sentence. */
  function isHeading({ proposal }: Resolved, own: string): boolean {
    const sentence = matrix.sentences[proposal.sentence]!;
    const block = doc.blocks[sentence.block];
    if (!block || own.split(' ').length > HEADING_WORDS) return false;
    if (block.kind === 'heading' || block.kind === 'title') return true;
    const line = doc.text.slice(block.start, block.end).trim();
    return (
      line.length <= proposal.spans[0]!.end - proposal.spans[0]!.start + 6 &&
      !/[.!?…]/.test(line.slice(withoutEnd(line, (one) => !/[.!?…\w]/.test(one)).length - 1))
    );
  }
}

/** Headings whose words stand, perhaps a little longer, in what somebody says further down, in an interview's answers too: that outweighs what else was found. */
export function lendHeadings(doc: Document, layer: ActorLayer, resolved: readonly Resolved[]): readonly Resolved[] {
  const bare = resolved.filter((item) => item.proposal.kind === 'direct' && item.proposal.cue === null && isAlone(doc, item));
  if (!bare.length) return resolved;
  const told = resolved
    .filter((item) => item.name !== null && item.proposal.kind !== 'indirect' && !bare.includes(item))
    .map((item) => ({ item, words: wordsOf(doc, item) }));
  return resolved.map((item) => {
    if (!bare.includes(item)) return item;
    const own = wordsOf(doc, item);
    const long = own.split(' ').length;
    if (long > HEADING_WORDS * 2) return item;
    const title = long <= HEADING_WORDS && !ENDED.test(doc.text.slice(item.proposal.spans[0]!.start, item.proposal.spans[0]!.end + 3));
    const same = told.find(
      ({ words }) =>
        (long > LEAST_TOLD && words.includes(own)) || (title && own.length >= LEAST_SAME_LETTERS && ` ${words} `.includes(` ${own} `)) || isShortOf(own, words),
    );
    if (same && same.item.name !== item.name) return { ...lend(item, same.item, SAME_WORDS), certain: false };
    // over a section, whose words they are is told below, if at all
    if (!same && title && item.name !== null) return { ...item, certain: false };
    if (same || item.name !== null || told.length) return item;
    const asked = interviewed(doc, layer, item);
    if (asked === null) return item;
    const { name } = layer.entities[asked]!;
    return { ...item, entity: asked, name, confidence: NEXT_SPEAKER, certain: false, chain: [{ how: 'only-candidate' as const, text: name }] };
  });
}

/** Do the words fill their block, but for a date or a label before a colon? */
function isAlone(doc: Document, { proposal }: Resolved): boolean {
  const { start, end } = proposal.spans[0]!;
  const block = doc.blocks.find((one) => one.start <= start && end <= one.end);
  if (!block || proposal.spans.length > 1) return false;
  const [before, behind] = [doc.text.slice(block.start, start), doc.text.slice(end, block.end)];
  return /^(?:\s{0,4}[^.!?:]{1,24}\s?:)?[«“"‘'\s]*$/.test(before) && /^[»”"’'\s.!?…]*$/.test(behind);
}

/** Words that open an interview without marks are those of the first person it names. */
function interviewed(doc: Document, layer: ActorLayer, { proposal }: Resolved): number | null {
  if (doc.blocks[0] === undefined || proposal.spans[0]!.start > doc.blocks[0].end) return null;
  const questions = doc.blocks.filter((block) => /\?\s*$/.test(doc.text.slice(block.start, block.end))).length;
  const person = layer.names.find(({ entity }) => layer.entities[entity]!.type === 'person');
  return questions >= LEAST_QUESTIONS && person ? person.entity : null;
}

/** French "X : CLAUSE" over an article in which X is soon reported with words of the same matter; "X : une vie de luttes" only names the matter. */
export function readToldHeadings(doc: Document, matrix: Matrix, lexicon: Lexicon, layer: ActorLayer, resolved: readonly Resolved[]): Resolved[] {
  const out = [...resolved];
  matrix.sentences.forEach((sentence, index) => {
    const block = doc.blocks[sentence.block];
    if ((block?.kind !== 'title' && block?.kind !== 'heading') || resolved.some(({ proposal }) => proposal.sentence === index)) return;
    const start = matrix.units[sentence.first]!.start;
    const name = layer.names.find((mention) => mention.start === start);
    const colon = name ? matrix.units.findIndex((unit, i) => i > sentence.first && unit.start >= name.end) : -1;
    if (!name || colon < 0 || matrix.units[colon]!.fold !== ':' || colon + LEAST_TOLD >= sentence.last) return;
    if (layer.entities[name.entity]!.type !== 'person' || !hasMainVerb(colon + 1, sentence.last)) return;
    const span = { start: matrix.units[colon + 1]!.start, end: matrix.units[sentence.last - 1]!.end };
    const own = longWords(fold(doc.text.slice(span.start, span.end)));
    const report = resolved.find(
      (item) =>
        item.entity === name.entity &&
        item.proposal.cue !== null &&
        item.proposal.sentence > index &&
        item.proposal.sentence <= index + REACH &&
        longWords(wordsOf(doc, item)).some((word) => own.some((other) => other.slice(0, LONG_WORD + 1) === word.slice(0, LONG_WORD + 1))),
    );
    if (!report) return;
    out.push({
      ...report,
      proposal: {
        kind: 'indirect',
        spans: [span],
        frame: 'colon',
        cue: null,
        cueSpan: null,
        subject: { type: 'phrase', first: sentence.first, last: colon },
        sentence: index,
        marked: [],
        nested: false,
      },
      others: [],
      mention: { start: name.start, end: name.end, text: doc.text.slice(name.start, name.end) },
      confidence: SAME_WORDS,
      candidates: [],
      chain: [{ how: 'name', text: doc.text.slice(name.start, name.end), span: { start: name.start, end: name.end } }],
    });
  });
  return out.sort((a, b) => a.proposal.sentence - b.proposal.sentence || a.proposal.spans[0]!.start - b.proposal.spans[0]!.start);

  /** Does a finite verb stand in units [from, to) outside a relative clause? */
  function hasMainVerb(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      const { lower, fold: word, type, capital } = matrix.units[i]!;
      if (type === 'marked' || lexicon.grammar.relatives.has(word)) return false;
      if (type === 'word' && !capital && lexicon.grammar.finite.has(lower)) return true;
    }
    return false;
  }
}

/** "X : « … »": a name before the colon says it all. */
function isNamed({ proposal, chain, entity }: Resolved): boolean {
  return proposal.subject.type === 'phrase' && entity !== null && chain[0]?.how !== 'same-speaker';
}

function wordsOf(doc: Document, { proposal }: Resolved): string {
  const text = proposal.spans.map((span) => doc.text.slice(span.start, span.end)).join(' ');
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const longWords = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= LONG_WORD);

/** "Ceux qui sont restés ont été tués" of "… ceux qui sont restés à Gao ont tous été tués …": most longer words, in one stretch. */
function isShortOf(own: string, other: string): boolean {
  const wanted = longWords(own);
  if (wanted.length < LEAST_SAME_WORDS) return false;
  const size = own.split(' ').length + STRETCH;
  const all = other.split(' ');
  for (let from = 0; from === 0 || from + size <= all.length + STRETCH; from += STRETCH / 2) {
    const stretch = new Set(all.slice(from, from + size));
    if (wanted.filter((word) => stretch.has(word) || stretch.has(`${word}s`) || stretch.has(word.replace(/s$/, ''))).length >= wanted.length * SHARE)
      return true;
  }
  return false;
}

function lend(item: Resolved, from: Resolved, confidence: number): Resolved {
  return {
    ...item,
    entity: from.entity,
    name: from.name,
    others: from.others,
    mention: null,
    confidence,
    candidates: [],
    chain: [{ how: 'same-speaker', text: from.name ?? '' }],
  };
}
