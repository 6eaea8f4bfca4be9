import type { Actor, Analysis, Quote } from '../model/analysis.ts';
import { CAMPS, type Camp, campOf } from '../model/camp.ts';
import type { ActorKind } from '../model/knowledge.ts';
import { ownWords } from '../model/marks.ts';
import { foldedWords } from '../storage/dispatch.ts';
import { repeats } from '../storage/statements.ts';
import { countWords } from '../storage/words.ts';

export const KINDS: readonly ActorKind[] = ['person', 'state', 'armed', 'international', 'other'];

/** Somebody who is quoted, and how much. */
export interface Voice {
  /** Actor id; `name:` + name for somebody unnamed; '' for quotes whose speaker is not known. */
  readonly key: string;
  readonly actor: Actor | null;
  /** '' where the speaker is not known. */
  readonly name: string;
  /** Words quoted; what stands in the headline and again below counts once. */
  readonly direct: number;
  readonly indirect: number;
  /** Of all words quoted here, 0..1. */
  readonly share: number;
  /** Quote ids in text order. */
  readonly quotes: readonly string[];
  /** False where one of its quotes may be somebody else's. */
  readonly certain: boolean;
}

export interface Summary {
  /** Most words first; quotes without a speaker last. */
  readonly voices: readonly Voice[];
  readonly kinds: readonly { readonly kind: ActorKind; readonly actors: readonly Counted[] }[];
  /** Share of all words quoted by those for whom the speakers speak. Camps without a word are left out. */
  readonly camps: readonly { readonly camp: Camp; readonly share: number }[];
}

export interface Counted {
  readonly actor: Actor;
  /** How often it is named or described. */
  readonly count: number;
  /** Of these, how often by a description: "le ministre malien de la Défense". */
  readonly described: number;
  /** Named, never quoted. */
  readonly silent: boolean;
}

/** Words of a quote as they are given: in the speaker's own words, or retold. */
export function wordsOf(quote: Quote, text: string): { direct: number; indirect: number } {
  const parts = quote.spans.map(({ start, end }) => text.slice(start, end));
  const all = parts.reduce((sum, part) => sum + countWords(part), 0);
  if (quote.kind === 'direct') return { direct: all, indirect: 0 };
  if (quote.kind === 'indirect') return { direct: 0, indirect: all };
  const direct = parts.reduce(
    (sum, part) =>
      sum +
      countWords(
        ownWords(part)
          .map(({ own }) => part.slice(own.start, own.end))
          .join(' '),
      ),
    0,
  );
  return { direct, indirect: all - direct };
}

/** Leaves out what a speaker is quoted with a second time: in the headline, as a rule. */
function once<T extends { readonly key: string; readonly quote: Quote }>(said: readonly T[], text: string): readonly T[] {
  const again = new Set<T>();
  for (const key of new Set(said.map((one) => one.key))) {
    if (key === '') continue;
    const theirs = said.filter((one) => one.key === key);
    const words = theirs.map(({ quote }) => foldedWords(quote.spans.map(({ start, end }) => text.slice(start, end)).join(' ')).join(' '));
    for (const [at, of] of repeats(words).entries()) if (of >= 0) again.add(theirs[at]!);
  }
  return said.filter((one) => !again.has(one));
}

/** An article summed up: who speaks and how much, who is only spoken about. */
export function summarise(analysis: Analysis, text: string): Summary {
  const voices = new Map<string, { -readonly [K in keyof Voice]: Voice[K] } & { quotes: string[] }>();
  const said = analysis.quotes.map((quote) => {
    const actor = analysis.actors[quote.speaker?.actor ?? -1] ?? null;
    const name = actor?.name ?? quote.speaker?.name ?? '';
    return { quote, actor, name, key: actor?.id ?? (name === '' ? '' : `name:${name}`) };
  });
  for (const { quote, actor, name, key } of once(said, text)) {
    const voice = voices.get(key) ?? { key, actor, name, direct: 0, indirect: 0, share: 0, quotes: [], certain: true };
    voices.set(key, voice);
    const { direct, indirect } = wordsOf(quote, text);
    voice.direct += direct;
    voice.indirect += indirect;
    voice.quotes.push(quote.id);
    voice.certain &&= quote.certain;
  }
  const all = [...voices.values()].reduce((sum, { direct, indirect }) => sum + direct + indirect, 0) || 1;
  for (const voice of voices.values()) voice.share = (voice.direct + voice.indirect) / all;
  const counted = analysis.actors
    .map((actor): Counted => {
      const of = (kind: string) => actor.mentions.filter((mention) => mention.kind === kind).length;
      return { actor, count: of('name') + of('nominal'), described: of('nominal'), silent: !voices.has(actor.id) };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const camps = new Map<Camp, number>();
  for (const { actor, name, share } of voices.values()) {
    const camp = campOf(actor ?? { kind: name ? 'unnamed' : 'unknown' });
    camps.set(camp, (camps.get(camp) ?? 0) + share);
  }
  return {
    voices: [...voices.values()].sort((a, b) => Number(a.key === '') - Number(b.key === '') || b.share - a.share),
    kinds: KINDS.map((kind) => ({ kind, actors: counted.filter(({ actor }) => actor.kind === kind) })).filter(({ actors }) => actors.length > 0),
    camps: CAMPS.map((camp) => ({ camp, share: camps.get(camp) ?? 0 })).filter(({ share }) => share > 0),
  };
}
