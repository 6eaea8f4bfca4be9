import type { Grammar } from '../../lang/grammar.ts';
import type { Unit } from '../1-matrix.ts';
import type { SpeechCue } from '../2-cues.ts';

/** Classes of a unit by what it does in a sentence; the same for every language, whose grammar fills them. */
export const BESIDE = {
  edge: 0,
  comma: 1,
  punct: 2,
  marked: 3,
  complement: 4,
  agent: 5,
  hearer: 6,
  preposition: 7,
  coordinator: 8,
  complementiser: 9,
  relative: 10,
  cue: 11,
  finite: 12,
  determiner: 13,
  adverb: 14,
  word: 15,
} as const;
export const BESIDE_COUNT = 16;

/** Units that belong to cues. */
export function cueUnits(cues: readonly (readonly SpeechCue[])[]): ReadonlySet<number> {
  const units = new Set<number>();
  for (const list of cues) for (const cue of list) for (let i = cue.first; i < cue.last; i++) units.add(i);
  return units;
}

export function besideOf(grammar: Grammar, cues: ReadonlySet<number>, unit: Unit, at: number): number {
  if (unit.type === 'marked') return BESIDE.marked;
  if (unit.type === 'punct') return unit.fold === ',' ? BESIDE.comma : BESIDE.punct;
  if (cues.has(at)) return BESIDE.cue;
  const word = unit.fold;
  if (grammar.agents.has(word)) return BESIDE.agent;
  if (grammar.hearers.has(word)) return BESIDE.hearer;
  if (grammar.complement.has(word)) return BESIDE.complement;
  if (grammar.determiners.has(word)) return BESIDE.determiner;
  if (grammar.relatives.has(word)) return BESIDE.relative;
  if (grammar.complementisers.has(word) || grammar.subordinators.has(word)) return BESIDE.complementiser;
  if (grammar.coordinators.has(word)) return BESIDE.coordinator;
  if (grammar.prepositions.has(word)) return BESIDE.preposition;
  if (grammar.finite.has(unit.lower)) return BESIDE.finite;
  if (grammar.adverbs.has(word) || grammar.temporal.has(word)) return BESIDE.adverb;
  return BESIDE.word;
}
