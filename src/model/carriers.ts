import type { Cue } from './analysis.ts';

/** One outlet's wording of a statement that several carry. */
export interface Carrying {
  readonly outlet: string;
  /** How this outlet reports it; null where nothing does. */
  readonly cue: Pick<Cue, 'text' | 'lemma' | 'negated' | 'conditional'> | null;
}

/** The outlets that report a statement by one verb. */
export interface Verb {
  /** As most of them write it: "a indiqué"; '' where no verb reports it. */
  readonly text: string;
  readonly outlets: readonly string[];
}

/** Who reports by which verb, most used first: a verb in another tense is the same, denied or at second hand it is another. */
export function verbsOf(carriers: readonly Carrying[]): Verb[] {
  const lots = new Map<string, { texts: Map<string, number>; outlets: Set<string> }>();
  for (const { outlet, cue } of carriers) {
    const key = cue ? `${cue.lemma} ${cue.negated} ${cue.conditional}` : '';
    const lot = lots.get(key) ?? { texts: new Map(), outlets: new Set() };
    lots.set(key, lot);
    lot.outlets.add(outlet);
    const text = cue?.text.replace(/\s+/g, ' ') ?? '';
    lot.texts.set(text, (lot.texts.get(text) ?? 0) + 1);
  }
  return [...lots.values()]
    .map(({ texts, outlets }) => ({ text: [...texts].sort((a, b) => b[1] - a[1])[0]![0], outlets: [...outlets].sort() }))
    .sort((a, b) => Number(a.text === '') - Number(b.text === '') || b.outlets.length - a.outlets.length);
}

/** How many outlets carry it, each counted once. */
export const outletsOf = (carriers: readonly Carrying[]): number => new Set(carriers.map(({ outlet }) => outlet)).size;
