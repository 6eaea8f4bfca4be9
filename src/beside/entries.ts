import type { Actor, Quote } from '../model/analysis.ts';
import type { StoredAnnotation } from '../model/stored.ts';
import type { PageState } from '../shared/messages.ts';

/** One line of the list: something found or kept on the page. */
export type Entry = { readonly key: string /** Where it stands in the article. */; readonly at: number; readonly kept: boolean; readonly note: string } & (
  | { readonly is: 'quote'; readonly quote: Quote; readonly words: string; readonly actor: Actor | null }
  | { readonly is: 'actor'; readonly actor: Actor; readonly mention: number; readonly words: string; readonly quiet: boolean }
  | { readonly is: 'own'; readonly annotation: StoredAnnotation; readonly words: string; readonly lost: boolean }
);

/** What the list shows. */
export interface Shown {
  readonly quotes: boolean;
  readonly actors: boolean;
  readonly own: boolean;
  /** Only what the reader kept. */
  readonly kept: boolean;
  /** Words looked for, as typed. */
  readonly words: string;
}
export const EVERYTHING: Shown = { quotes: true, actors: false, own: true, kept: false, words: '' };

/** Everything on the page in the order in which one reads; marks that lost their words come last. */
export function entriesOf({ article, analysis, kept, described = [], annotations, orphans = [] }: PageState): Entry[] {
  if (!article) return [];
  const keptIds = new Set(kept);
  const notes = new Map(described.map(({ quote, note }) => [quote, note]));
  const entries: Entry[] = [];
  for (const quote of analysis?.quotes ?? [])
    entries.push({
      is: 'quote',
      key: `quote ${quote.id}`,
      at: quote.spans[0]?.start ?? 0,
      kept: keptIds.has(quote.id),
      note: notes.get(quote.id) ?? '',
      quote,
      words: quote.spans.map(({ start, end }) => article.text.slice(start, end)).join(' […] '),
      actor: analysis?.actors[quote.speaker?.actor ?? -1] ?? null,
    });
  for (const actor of analysis?.actors ?? [])
    actor.mentions.forEach(({ kind, start, text }, mention) => {
      if (kind === 'pronoun') return;
      entries.push({
        is: 'actor',
        key: `actor ${actor.id} ${start}`,
        at: start,
        kept: false,
        note: '',
        actor,
        mention,
        words: text,
        quiet: kind === 'nominal',
      });
    });
  const lostIds = new Set(orphans);
  for (const annotation of annotations) {
    const lost = lostIds.has(annotation.id);
    const at = lost ? Number.POSITIVE_INFINITY : placeIn(article.text, annotation);
    entries.push({ is: 'own', key: `own ${annotation.id}`, at, kept: true, note: annotation.note, annotation, words: annotation.words, lost });
  }
  return entries.sort((a, b) => a.at - b.at);
}

/** Near where it was made, and at its words where they still stand there or after. */
function placeIn(text: string, { words, selectors: { position } }: StoredAnnotation): number {
  if (text.startsWith(words, position.start)) return position.start;
  const found = text.indexOf(words);
  return found < 0 ? position.start : found;
}

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/** All its names: it is found by the one that is shown and by the one that the article has. */
const namesOf = (actor: Actor | null): string => (actor ? [actor.name, ...Object.values(actor.names ?? {})].join(' ') : '');

/** What is said of an entry beside its words: who speaks, whose name it is, the note. */
const about = (entry: Entry): string =>
  entry.is === 'quote'
    ? `${entry.quote.speaker?.name ?? ''} ${namesOf(entry.actor)}`
    : entry.is === 'actor'
      ? namesOf(entry.actor)
      : entry.annotation.tags.join(' ');

export function shown(entries: readonly Entry[], { quotes, actors, own, kept, words }: Shown): Entry[] {
  const wanted = folded(words.trim()).split(/\s+/).filter(Boolean);
  const of = { quote: quotes, actor: actors, own };
  return entries.filter((entry) => {
    if (!of[entry.is] || (kept && !entry.kept)) return false;
    if (!wanted.length) return true;
    const text = folded(`${entry.words} ${about(entry)} ${entry.note}`);
    return wanted.every((one) => text.includes(one));
  });
}

/** The entry that one reads: the last that begins at or before a place, else the first. */
export const currentAt = (entries: readonly Entry[], at: number): Entry | undefined => entries.findLast((entry) => entry.at <= at) ?? entries[0];
