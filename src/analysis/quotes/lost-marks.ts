import type { Grammar } from '../lang/grammar.ts';
import type { Matrix, MatrixSentence, Unit } from './1-matrix.ts';
import type { SpeechCue } from './2-cues.ts';
import type { Proposal } from './proposal.ts';

/** Speech without marks goes on over at most so many sentences. */
const LONGEST = 16;
/** So many sentences in a row may not say "we" before it ends. */
const GAP = 2;

/**
 * "We lost the herd. We sold the mill. My sons left, he said.": where a newspaper lost its marks, sentences in the first person before
 * (or behind a colon after) whoever says them are direct speech, as far as nobody else is heard.
 */
export function readLostMarks(matrix: Matrix, grammar: Grammar, cues: readonly (readonly SpeechCue[])[], proposals: readonly Proposal[]): Proposal[] {
  const { units, sentences } = matrix;
  const spoken = new Set(proposals.map(({ sentence }) => sentence));
  const taken = new Set<number>();
  const withMarks = proposals.filter(({ marked }) => marked.length > 0).length;
  const without = proposals.filter(({ kind, spans, sentence }) => {
    const here = sentences[sentence]!;
    return kind === 'indirect' && saysI(unitAt(here, spans[0]!.start), unitAt(here, spans.at(-1)!.end));
  }).length;
  // a newspaper that sets marks elsewhere sets them here
  if (without <= withMarks) return [...proposals];
  return proposals.map((proposal) => {
    const { kind, frame, marked, spans, cue, sentence, nested } = proposal;
    if (kind !== 'indirect' || marked.length || spans.length !== 1 || nested || cue?.type !== 'verb' || cue.form !== 'finite') return proposal;
    const [span] = spans;
    const here = sentences[sentence]!;
    const first = unitAt(here, span!.start);
    const last = unitAt(here, span!.end);
    if (!saysI(first, last)) return proposal;
    if (frame === 'after' || frame === 'inversion') {
      if (first > here.first) return proposal;
      const from = reach(sentence, -1);
      if (from === sentence) return proposal;
      return { ...proposal, kind: 'direct', spans: [{ start: units[sentences[from]!.first]!.start, end: span!.end }] };
    }
    // "he said; We have", "he added, This year we have": what opens with a capital are his own words
    const opens = /^[:;,]$/.test(units[first - 1]?.fold ?? '') && cue.last <= first && units[first]?.capital === true;
    if (!opens || last < here.last - 1) return proposal;
    const to = reach(sentence, 1);
    return to === sentence ? proposal : { ...proposal, kind: 'direct', spans: [{ start: span!.start, end: endOf(sentences[to]!) }] };
  });

  /** The sentence that the speech of one reaches to, backwards or on. */
  function reach(from: number, step: -1 | 1): number {
    let reached = from;
    for (let at = from + step; Math.abs(at - from) <= LONGEST && Math.abs(at - reached) <= GAP; at += step) {
      const sentence = sentences[at];
      if (!sentence || spoken.has(at) || taken.has(at) || !isPlain(sentence, at)) break;
      if (saysI(sentence.first, sentence.last)) reached = at;
    }
    for (let at = from; at !== reached + step; at += step) taken.add(at);
    return reached;
  }

  /** No marks, nobody heard, and a whole sentence. */
  function isPlain({ first, last }: MatrixSentence, at: number): boolean {
    if (!/^[.!?…]$/.test(units[last - 1]!.fold)) return false;
    for (let i = first; i < last; i++) if (units[i]!.type === 'marked') return false;
    return !cues[at]!.some((cue) => cue.type === 'phrase' || (cue.form === 'finite' && !ownVerb(cue.first, first)));
  }

  /** "We say": the verb of the one who speaks. */
  function ownVerb(verb: number, first: number): boolean {
    for (let i = verb - 1; i >= Math.max(first, verb - 3); i--) if (grammar.firstPersons.has(units[i]!.fold)) return true;
    return false;
  }

  function saysI(first: number, last: number): boolean {
    for (let i = first; i < last; i++) if (grammar.firstPersons.has(units[i]!.fold)) return true;
    return false;
  }

  function unitAt({ first, last }: MatrixSentence, offset: number): number {
    let at = first;
    while (at < last && units[at]!.start < offset) at++;
    return at;
  }

  function endOf({ first, last }: MatrixSentence): number {
    let end = last;
    while (end > first + 1 && isPunct(units[end - 1]!)) end--;
    return units[end - 1]!.end;
  }
}

const isPunct = ({ type }: Unit): boolean => type === 'punct';
