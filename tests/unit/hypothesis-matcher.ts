import search from 'approx-string-match';

// A small harness of our own that does what Hypothesis' client does with a quote selector (match-quote: exact places, else approximate ones, scored by
// words, context and a hint). The client is published as one bundle that gives nothing out, so its own code does not run here; its search library does.

interface Found {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

function places(text: string, words: string, most: number): Found[] {
  const exact: Found[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) exact.push({ start: at, end: at + words.length, errors: 0 });
  return exact.length > 0 ? exact : search(text, words, most);
}

const likeness = (text: string, words: string): number =>
  words === '' || text === '' ? 0 : 1 - (places(text, words, words.length)[0]?.errors ?? words.length) / words.length;

const WEIGHTS = { words: 50, prefix: 20, suffix: 20, position: 2 };

/** Where Hypothesis' client would set the annotation; null where nowhere. */
export function matchQuote(text: string, { exact, prefix = '', suffix = '' }: { exact: string; prefix?: string; suffix?: string }): Found | null {
  if (exact === '') return null;
  let best: Found | null = null;
  let most = -1;
  for (const found of places(text, exact, Math.min(256, exact.length / 2))) {
    const score =
      WEIGHTS.words * (1 - found.errors / exact.length) +
      WEIGHTS.prefix * (prefix ? likeness(text.slice(Math.max(0, found.start - prefix.length), found.start), prefix) : 1) +
      WEIGHTS.suffix * (suffix ? likeness(text.slice(found.end, found.end + suffix.length), suffix) : 1) +
      WEIGHTS.position;
    if (score > most) [best, most] = [found, score];
  }
  return best;
}
