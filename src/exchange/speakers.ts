import type { Bundle } from '../model/bundle.ts';
import type { StoredQuote } from '../model/stored.ts';
import type { ExportLanguage } from './format.ts';
import { LABELS } from './labels.ts';

/** A speaker with what they said, oldest first. */
export interface Voice {
  readonly name: string;
  readonly quotes: readonly StoredQuote[];
  readonly words: number;
}

/** Quotes by speaker: who says most words first, nobody in particular last. The same actor under two names is one voice. */
export function voicesOf({ quotes }: Pick<Bundle, 'quotes'>, language: ExportLanguage): Voice[] {
  const lots = new Map<string, StoredQuote[]>();
  for (const quote of quotes) {
    const key = quote.speaker ?? `name ${quote.speakerName}`;
    const lot = lots.get(key);
    if (lot) lot.push(quote);
    else lots.set(key, [quote]);
  }
  return [...lots.values()]
    .map((lot) => ({
      name: lot[0]!.speakerName || LABELS[language].unnamed,
      quotes: lot.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
      words: lot.reduce((sum, quote) => sum + quote.words, 0),
    }))
    .sort((a, b) => Number(a.quotes[0]!.speakerName === '') - Number(b.quotes[0]!.speakerName === '') || b.words - a.words);
}
