import { withoutEnd } from '../../model/linear-text.ts';
import type { Document } from '../document.ts';
import { fold } from '../text/2-tokens.ts';
import type { Matrix } from './1-matrix.ts';
import type { Resolved } from './6-speakers.ts';

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

/**
 * A heading quotes before anybody spoke: « Personne ne nous a consultés ». Its words stand again below, with a cue, and take that
 * speaker; else it is the next one quoted under it, never the one who spoke above it.
 */
export function readHeadings(doc: Document, matrix: Matrix, resolved: readonly Resolved[]): Resolved[] {
  const told = resolved.filter((item) => item.proposal.cue !== null && item.name !== null && item.proposal.kind !== 'indirect');
  const anyKind = resolved.filter((item) => item.proposal.cue !== null && item.name !== null);
  const words = new Map(told.map((item) => [item, wordsOf(item)]));
  return resolved.map((item) => {
    const { proposal } = item;
    if (proposal.kind !== 'direct' || proposal.cue !== null || isNamed(item)) return item;
    const own = wordsOf(item);
    if (own.split(' ').length >= LEAST_SAME_WORDS) {
      const same = told.find((other) => other !== item && words.get(other)!.includes(own));
      if (same) return lend(item, same, Math.min(SAME_WORDS, same.confidence));
    }
    if (!isHeading(item, own)) return item;
    // fewer words, or retold without marks: « Hystérie », … a dénoncé l’hystérie
    const again = own.length >= LEAST_SAME_LETTERS ? anyKind.find((other) => other !== item && ` ${wordsOf(other)} `.includes(` ${own} `)) : undefined;
    if (again) return lend(item, again, Math.min(SAME_WORDS, again.confidence));
    const next = told.find((other) => other.proposal.sentence > proposal.sentence && other.proposal.sentence <= proposal.sentence + REACH);
    return next ? lend(item, next, Math.min(NEXT_SPEAKER, next.confidence)) : { ...item, confidence: Math.min(NEXT_SPEAKER, item.confidence) };
  });

  function wordsOf({ proposal }: Resolved): string {
    const text = proposal.spans.map((span) => doc.text.slice(span.start, span.end)).join(' ');
    return fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  }

  /** "X : « … »": a name before the colon says it all. */
  function isNamed({ proposal, chain, entity }: Resolved): boolean {
    return proposal.subject.type === 'phrase' && entity !== null && chain[0]?.how !== 'same-speaker';
  }

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
