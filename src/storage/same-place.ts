import { anchor } from '../anchoring/anchor.ts';
import { fold } from '../anchoring/fold.ts';
import type { Analysis, Quote } from '../model/analysis.ts';
import { fingerprint } from '../model/hash.ts';
import type { Selectors } from '../model/selector.ts';
import type { Span } from '../model/span.ts';
import type { Correction, StoredQuote } from '../model/stored.ts';

// A kept quote, a note on one and a correction belong to a place in the article, not to words and a counter: the outlet may put the
// same words into somebody else's mouth before them. Ids of quotes are therefore given by place, before anything is looked up by them.

/** A quote that the store knows by an id. */
export interface KnownQuote {
  readonly id: Quote['id'];
  readonly selectors: Selectors;
  /** The words, parts joined as they are stored. */
  readonly words: string;
  readonly kind?: Quote['kind'];
  /** Who said it as the text alone has it; undefined where only the reader's correction is known. */
  readonly speaker: { readonly actor: string | null; readonly name: string } | undefined;
}

/** Why a quote has no place: as annotations, or the words stand, but are another's, or no quote any more. */
export type LostReason = 'gone' | 'changed' | 'ambiguous' | 'context' | 'speaker' | 'unread';

export interface Unplaced {
  readonly id: Quote['id'];
  readonly words: string;
  readonly reason: LostReason;
  readonly closest?: { readonly span: Span; readonly score: number };
}

export interface Settled {
  /** With the ids of known quotes at their places, and of no other quote. */
  readonly analysis: Analysis;
  /** By the ids given in the analysis as it came. */
  readonly ids: ReadonlyMap<Quote['id'], Quote['id']>;
  readonly placed: ReadonlySet<Quote['id']>;
  readonly lost: readonly Unplaced[];
}

/** Folded characters that must stand on both sides where no speaker tells one place from another. */
const NEAR = 24;
/** Of the shorter of two stretches that are one quote, so much lies in the other. */
const SHARED_LEAST = 0.5;

const coverOf = ({ spans }: Pick<Quote, 'spans'>): Span => ({ start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 });

const common = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** How much two stretches are one, 0..1; 0 where too little is shared. */
function oneness(a: Span, b: Span): number {
  const shared = common(a, b);
  if (shared < SHARED_LEAST * Math.min(a.end - a.start, b.end - b.start)) return 0;
  return shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** The words without marks, spaces and capitals: what makes no other words. */
export const plain = (words: string): string =>
  fold(words)
    .text.replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

const plainOf = new WeakMap<Quote, string>();
/** A quote belongs to one text. */
function plainWords(quote: Quote, text: string): string {
  const known = plainOf.get(quote) ?? plain(quote.spans.map(({ start, end }) => text.slice(start, end)).join(' '));
  plainOf.set(quote, known);
  return known;
}

/** Whether a text's speaker is the one that is known; null where the text does not say enough to tell. */
function sameSpeaker(known: KnownQuote, quote: Quote, analysis: Analysis): boolean | null {
  const { speaker } = quote;
  if (!known.speaker?.name || !speaker?.name) return null;
  const id = speaker.actor === null ? null : (analysis.actors[speaker.actor]?.id ?? null);
  if (id !== null && id === known.speaker.actor) return true;
  const [a, b] = [plain(known.speaker.name), plain(speaker.name)];
  if (a === b) return true;
  // "Keïta" is "Modibo Keïta", who is not "Ibrahim Keïta"
  const [few, many] = [a.split(' '), b.split(' ')].sort((x, y) => x.length - y.length) as [string[], string[]];
  return few.every((word) => many.includes(word));
}

/** What stood next to the words on both sides stands there still. */
function standsNear({ quote, position }: Selectors, text: string, span: Span): boolean {
  const before = plain(quote.prefix).slice(-NEAR);
  const after = plain(quote.suffix).slice(0, NEAR);
  const front = plain(text.slice(Math.max(0, span.start - NEAR * 4), span.start));
  const back = plain(text.slice(span.end, span.end + NEAR * 4));
  const first = position.start === quote.prefix.length && before.length < NEAR;
  return front.endsWith(before) && (!first || front === before) && back.startsWith(after);
}

/** Words of a file that says nothing of where they stand. */
const isBare = ({ quote, version, context }: Selectors): boolean => version === '' && !context && quote.prefix === '' && quote.suffix === '';

type Answer = { readonly quote: Quote; readonly score: number } | Unplaced;

/** The place of one known quote among those of a text. */
function placeOf(known: KnownQuote, analysis: Analysis, text: string, version: string): Answer {
  const { selectors, id, words } = known;
  const lost = (reason: LostReason, closest?: Unplaced['closest']): Unplaced => ({ id, words, reason, ...(closest ? { closest } : {}) });
  const at = (span: Span, quotes: readonly Quote[]): Quote | undefined =>
    quotes
      .map((quote) => ({ quote, one: oneness(coverOf(quote), span) + (quote.kind === known.kind ? 0.01 : 0) }))
      .filter(({ one }) => one >= 0.02)
      .sort((a, b) => b.one - a.one)[0]?.quote;

  const found = anchor(selectors, text, version, { speaker: true });
  if (found.anchored && found.how === 'position' && version === selectors.version) {
    const quote = at(found.span, analysis.quotes);
    return quote ? { quote, score: 4 } : lost('unread', { span: found.span, score: 1 });
  }
  const wanted = plain(words);
  const same = analysis.quotes.filter((quote) => plainWords(quote, text) === wanted);
  const byName = same.filter((quote) => sameSpeaker(known, quote, analysis) === true);
  const here = found.anchored ? at(found.span, analysis.quotes) : undefined;

  // The very words of the very speaker, where both stood once and stand once.
  const stoodOnce = selectors.context?.others?.length === 0 || isBare(selectors);
  if (byName.length === 1 && same.length === 1 && stoodOnce) return { quote: byName[0]!, score: 3 };
  if (byName.length > 0) {
    if (here && byName.includes(here)) return { quote: here, score: 3 };
    const near = byName.filter((quote) => standsNear(selectors, text, coverOf(quote)));
    if (near.length === 1) return { quote: near[0]!, score: 3 };
    if (byName.length === 1 && selectors.context?.others?.length === 0) return { quote: byName[0]!, score: 2 };
    return lost('ambiguous', { span: coverOf(byName[0]!), score: 1 });
  }
  if (!found.anchored) {
    const [other] = same;
    if (other && sameSpeaker(known, other, analysis) === false) return lost('speaker', { span: coverOf(other), score: 1 });
    return lost(found.reason, found.closest);
  }
  if (!here) return lost('unread', { span: found.span, score: 1 });
  const speaker = sameSpeaker(known, here, analysis);
  const closest = { span: coverOf(here), score: 1 };
  if (speaker === false) return lost('speaker', closest);
  const isSame = isBare(selectors) ? same.includes(here) : standsNear(selectors, text, found.span);
  if (speaker === null && !isSame) return lost('context', closest);
  return { quote: here, score: found.how === 'approximate' ? 1 : 2 };
}

const isPlaced = (answer: Answer): answer is Extract<Answer, { quote: Quote }> => 'quote' in answer;

/** Gives the quotes of a text the ids under which they are known, each to one at most, and no known id to any other. */
export function settle(analysis: Analysis, text: string, version: string, known: readonly KnownQuote[]): Settled {
  const ids = new Map(analysis.quotes.map(({ id }) => [id, id]));
  if (known.length === 0) return { analysis, ids, placed: new Set(), lost: [] };
  const lost: Unplaced[] = [];
  const taken = new Map<Quote, string>();
  const answers = known.map((one) => ({ one, answer: placeOf(one, analysis, text, version) }));
  answers.sort((a, b) => (isPlaced(b.answer) ? b.answer.score : 0) - (isPlaced(a.answer) ? a.answer.score : 0));
  for (const { one, answer } of answers) {
    if (!isPlaced(answer)) lost.push(answer);
    else if (taken.has(answer.quote)) lost.push({ id: one.id, words: one.words, reason: 'ambiguous', closest: { span: coverOf(answer.quote), score: 1 } });
    else taken.set(answer.quote, one.id);
  }
  const used = new Set([...known.map(({ id }) => id), ...analysis.quotes.filter((quote) => !taken.has(quote)).map(({ id }) => id)]);
  const knownIds = new Set(known.map(({ id }) => id));
  const quotes = analysis.quotes.map((quote): Quote => {
    const mine = taken.get(quote);
    let id = mine ?? quote.id;
    if (mine === undefined && knownIds.has(id)) {
      // another's id: one of its own, the same at every look at this text
      const { start, end } = coverOf(quote);
      const own = `${quote.id}@${text.slice(Math.max(0, start - 64), start)}|${text.slice(end, end + 64)}`;
      for (let n = 0; n === 0 || used.has(id); n++) id = fingerprint(n ? `${own}#${n}` : own);
      used.add(id);
    }
    ids.set(quote.id, id);
    return mine !== undefined ? { ...quote, id, known: true } : id === quote.id ? quote : { ...quote, id };
  });
  return { analysis: { ...analysis, quotes }, ids, placed: new Set(taken.values()), lost };
}

/**
 * A page's analysis once more, before something is stored by its ids: what was stored from elsewhere since the page was read may have
 * taken one of them. Ids that the page was told are the store's own stand.
 */
export function settleAgain(analysis: Analysis, text: string, version: string, known: readonly KnownQuote[]): Pick<Settled, 'analysis' | 'ids'> {
  const told = new Set(analysis.quotes.filter((quote) => quote.known).map(({ id }) => id));
  const rest = { ...analysis, quotes: analysis.quotes.filter((quote) => !quote.known) };
  const settled = settle(
    rest,
    text,
    version,
    known.filter(({ id }) => !told.has(id)),
  );
  const byOld = new Map(rest.quotes.map(({ id }, i) => [id, settled.analysis.quotes[i]!]));
  const quotes = analysis.quotes.map((quote) => (quote.known ? quote : byOld.get(quote.id)!));
  return { analysis: { ...analysis, quotes }, ids: new Map(analysis.quotes.map(({ id }, i) => [id, quotes[i]!.id])) };
}

type OfQuote = Extract<Correction, { type: 'speaker' | 'not-quote' | 'span' }>;
const isOfQuote = (correction: Correction): correction is OfQuote => 'quote' in correction;

/** All quotes of an article that the store knows by an id: stored ones, and those that corrections speak of. */
export function knownQuotes(rows: readonly StoredQuote[], corrections: readonly Correction[], article: string): KnownQuote[] {
  const known = new Map<string, KnownQuote>();
  for (const row of rows) {
    const speaker = row.corrected ? undefined : { actor: row.speaker, name: row.speakerName };
    known.set(row.quote, { id: row.quote, selectors: row.selectors, words: row.text, kind: row.kind, speaker });
  }
  for (const correction of corrections) {
    if (!isOfQuote(correction) || correction.article !== article) continue;
    const before = known.get(correction.quote);
    // as the text has it, before any correction
    const speaker = correction.was === undefined ? before?.speaker : { actor: null, name: correction.was };
    if (before) known.set(correction.quote, { ...before, speaker: before.speaker ?? speaker });
    else known.set(correction.quote, { id: correction.quote, selectors: correction.selectors, words: correction.selectors.quote.exact, speaker });
  }
  return [...known.values()];
}

/** Where the very words stand. */
function standingAt(selectors: Selectors, text: string, version: string): Span | null {
  const found = anchor(selectors, text, version, { speaker: true });
  return found.anchored && found.how !== 'approximate' ? found.span : null;
}

/**
 * The spans of a correction in a text that was edited since; null where what they held cannot be told to stand there, or stands elsewhere than the
 * quote does, whose place its speaker tells too.
 */
export function spansNow(correction: Extract<Correction, { type: 'span' }>, text: string, version: string, here?: Quote): readonly Span[] | null {
  const { quote, position } = correction.selectors;
  if (correction.selectors.version === version) return correction.spans;
  const cover = here && coverOf(here);
  const place = cover && text.slice(cover.start, cover.end) === quote.exact ? cover : standingAt(correction.selectors, text, version);
  if (!place || (cover && common(place, cover) === 0)) return null;
  const then = quote.prefix + quote.exact + quote.suffix;
  const from = position.start - quote.prefix.length;
  const shift = place.start - position.start;
  const moved = correction.spans.map(({ start, end }) => ({ start: start + shift, end: end + shift }));
  const stands = correction.spans.every(({ start, end }, i) => {
    if (start < from || end - from > then.length) return false;
    return then.slice(start - from, end - from) === text.slice(moved[i]!.start, moved[i]!.end);
  });
  return stands ? moved : null;
}
