// TEMPORARY (2026-11-23), until src/analysis/index.ts is there.
import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';

export function analyse({ text, language }: Article): Analysis {
  const quotes = [...text.matchAll(/«\s([^»]+?)\s»/gu)].map((match, i) => ({
    id: `shim${i}`,
    kind: 'direct' as const,
    spans: [{ start: match.index + 2, end: match.index + match[0].length - 2 }],
    cue: null,
    speaker: null,
    confidence: 0,
    certain: false,
    candidates: [],
    why: { frame: 'fragment' as const, chain: [] },
  }));
  return { language, topic: { sahel: /mali|niger|burkina|sahel/iu.test(text), score: 0, countries: [] }, actors: [], quotes };
}
