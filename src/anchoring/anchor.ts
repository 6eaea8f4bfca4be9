import type { Anchored, Orphan } from '../model/anchored.ts';
import type { Selectors } from '../model/selector.ts';
import type { Span } from '../model/span.ts';
import { type Folded, foldArticle } from './fold.ts';
import { closest, editedPassages, type Scored } from './passages.ts';
import { places } from './places.ts';
import { APPROXIMATE_LEAST, APPROXIMATE_MIN, CLOSEST_LEAST, SENTENCE_SELF_EVIDENT, STAYED_LEAST, WIDER_LEAST } from './thresholds.ts';
import { type Candidate, isBetweenContexts, keepsWordEdges, standsBefore, tierOf, type Wanted, wantedOf } from './wanted.ts';

/** Names ("JNIM") are never matched approximately, nor by themselves without context. */
export type AnchorKind = 'words' | 'name';

const PARTICLE = /^(?:de|du|des|d['’]\p{L}+|l['’]\p{L}+|la|le|les|et|of|the|and|al|el|ag|ould|bin|ben|von|van|walet|\d+)$/u;
const NAME_WORDS_MAX = 8;

/** All capitals and particles: "Sadou Koné", "Cour de justice de la Cédéao". Arabic has no capitals and is told by the caller. */
function looksLikeName(words: string): boolean {
  const parts = words.trim().split(/[\s-]+/u);
  return (
    parts.length <= NAME_WORDS_MAX && /^\p{Lu}/u.test(parts[0]!) && parts.every((part) => /^\p{Lu}[\p{L}\p{M}\p{N}'’.]*$/u.test(part) || PARTICLE.test(part))
  );
}

/** Characters of the wider context that stand before a place. */
function standingBefore(text: string, { before: { wide } }: Wanted, at: number): number {
  let n = 0;
  while (n < wide.length && at - 1 - n >= 0 && wide.charCodeAt(wide.length - 1 - n) === text.charCodeAt(at - 1 - n)) n++;
  return n;
}
/** Characters of the wider context that stand behind a place. */
function standingAfter(text: string, { after: { wide } }: Wanted, at: number): number {
  let n = 0;
  while (n < wide.length && wide.charCodeAt(n) === text.charCodeAt(at + n)) n++;
  return n;
}
/** Characters of the wider context that stand around a candidate. */
const widerStanding = (text: string, wanted: Wanted, { start, end }: Candidate): number =>
  standingBefore(text, wanted, start) + standingAfter(text, wanted, end);

/** A copy of the words, maybe in another mouth, took one of their contexts; the other one stayed at another place of the same words. */
function isSplit(text: string, wanted: Wanted, one: Candidate, all: readonly Candidate[]): boolean {
  if (one.tier === 3 || all.length === 1) return false;
  const [front, back] = [standingBefore(text, wanted, one.start), standingAfter(text, wanted, one.end)];
  return all.some(({ start, end }) =>
    standsBefore(text, wanted.before, one.start)
      ? standingAfter(text, wanted, end) >= back + STAYED_LEAST
      : standingBefore(text, wanted, start) >= front + STAYED_LEAST,
  );
}

/** The one best candidate: by tier, then by the wider context, then by where it stood. Null where nothing tells two apart. */
function best<C extends Candidate>(text: string, wanted: Wanted, candidates: readonly C[], position: number): C | null {
  const top = Math.max(...candidates.map((c) => c.tier));
  const equal = candidates.filter((c) => c.tier === top);
  if (equal.length === 1) return equal[0]!;
  const ranked = equal.map((c) => ({ c, wider: widerStanding(text, wanted, c) })).sort((a, b) => b.wider - a.wider);
  if (ranked[0]!.wider - ranked[1]!.wider >= WIDER_LEAST) return ranked[0]!.c;
  return equal.find((c) => c.start === position) ?? null;
}

const spanOf = (folded: Folded, candidate: { start: number; end: number }): Span => ({
  start: folded.startOf(candidate.start),
  end: folded.endOf(candidate.end - 1),
});

/** The nearest characters of a context; an x stands for what was cut off, so that a cut is not taken for the text's edge. */
const cut = (context: string, length: number): string =>
  context.length <= Math.abs(length) ? context : length < 0 ? `x${context.slice(length)}` : `${context.slice(0, length)}x`;

/** Marks and spaces before a sentence: no more are looked at. */
const MARKS_MOST = 60;

/** The words are a sentence of their own, or several: nothing that merely mentions the same thing has them. */
function isSentence(before: string, words: string, after: string): boolean {
  const opens = /(?:^|\n|[.!?؟…][»”"')\]]*\s|[«“"]\s?)[«“"(\s]*$/u.test(cut(before, -MARKS_MOST));
  const closes = /[.!?؟…][»”"')\]\s]*$/u.test(words) || /^[»”"')\]]*\s*(?:\n|$)/u.test(after);
  return opens && closes && /\s\S+\s/u.test(words.trim());
}

const stoodAsSentence = ({ quote, position, context }: Selectors): boolean =>
  isSentence(
    position.start === quote.prefix.length ? quote.prefix : `x${quote.prefix}`,
    quote.exact,
    context && context.after > quote.suffix.length ? quote.suffix : `${quote.suffix}x`,
  );

/**
 * Finds a remembered place in a text, maybe another version of it: at its position, else by its exact words with
 * unambiguous context, else (never for names) by similar words between standing contexts. Rather an orphan than other words.
 * Without `kind`, what was described as a name or is written like one is one.
 */
export function anchor(
  selectors: Selectors,
  text: string,
  version: string,
  {
    kind = selectors.name || looksLikeName(selectors.quote.exact) ? 'name' : 'words',
    // Who asks knows the speaker, and tells a copy by that.
    speaker = false,
  }: { kind?: AnchorKind; speaker?: boolean } = {},
): Anchored | Orphan {
  const { position, quote } = selectors;
  const { exact } = quote;
  if (exact && version === selectors.version && text.slice(position.start, position.end) === exact) {
    return { anchored: true, span: { start: position.start, end: position.end }, how: 'position' };
  }
  const folded = foldArticle(text);
  const wanted = wantedOf(selectors, folded.text);
  const orphan = (reason: Orphan['reason'], near: Scored | null): Orphan => ({
    anchored: false,
    reason,
    words: exact,
    ...(near ? { closest: { span: spanOf(folded, near), score: near.score } } : {}),
  });
  if (!wanted.words.trim()) return orphan('gone', null);
  const saved = folded.fromOriginal(position.start);

  const all = [...places(folded.text, wanted.words)]
    .map((start) => ({ start, end: start + wanted.words.length }))
    .filter((place) => keepsWordEdges(folded.text, wanted, place.start, place.end))
    .map((place): Candidate => ({ ...place, tier: tierOf(folded.text, wanted, place.start, place.end) }));
  const standing = all.filter((candidate) => candidate.tier > 0);
  if (standing.length) {
    const one = best(folded.text, wanted, standing, saved);
    if (!one || (!speaker && isSplit(folded.text, wanted, one, all))) return orphan('ambiguous', { ...(one ?? standing[0]!), score: 1 });
    const span = spanOf(folded, one);
    const same = span.start === position.start && one.tier === 3 && text.slice(span.start, span.end) === exact;
    return { anchored: true, span, how: same ? 'position' : 'exact' };
  }
  if (kind === 'words' && wanted.others?.length === 0 && all.length === 1 && wanted.words.length >= SENTENCE_SELF_EVIDENT && stoodAsSentence(selectors)) {
    const span = spanOf(folded, all[0]!);
    if (isSentence(cut(text.slice(0, span.start), -8), text.slice(span.start, span.end), cut(text.slice(span.end), 8))) {
      return { anchored: true, span, how: 'exact' };
    }
  }

  let near: Scored | null = null;
  if (kind === 'words' && wanted.words.length >= APPROXIMATE_MIN) {
    const passages = editedPassages(folded.text, wanted, saved);
    // Between contexts that stand, the very words with something put before or after them are still the very words.
    const believed = passages.filter((passage) => isBetweenContexts(folded.text, wanted, passage));
    const inner = all.filter((place) => believed.some((p) => p.start <= place.start && place.end <= p.end));
    if (inner.length === 1) return { anchored: true, span: spanOf(folded, inner[0]!), how: 'exact' };
    const alike = believed.filter(({ score }) => score >= APPROXIMATE_LEAST);
    if (alike.length) {
      const one = best(folded.text, wanted, alike, saved);
      if (!one) return orphan('ambiguous', alike[0]!);
      const span = spanOf(folded, one);
      return { anchored: true, span, how: 'approximate', before: exact, after: text.slice(span.start, span.end) };
    }
    near = passages.filter((passage) => passage.score >= CLOSEST_LEAST).sort((a, b) => b.score - a.score)[0] ?? null;
  }
  const byPlace = [...all].sort((a, b) => Math.abs(a.start - saved) - Math.abs(b.start - saved))[0];
  if (byPlace) return orphan(all.length > 1 ? 'ambiguous' : 'context', { ...byPlace, score: 1 });
  if (kind === 'words') near ??= closest(folded.text, wanted.words);
  return orphan(near ? 'changed' : 'gone', near);
}
