import type { FrameId, QuoteKind, WhyStep } from '../../../../model/analysis.ts';
import type { Span } from '../../../../model/span.ts';
import type { Document } from '../../../document.ts';
import type { Resolved } from '../../../quotes/6-speakers.ts';
import type { ArabicLayer } from './actors.ts';
import { Memory } from './memory.ts';
import { type Speaker, SubjectReader } from './subjects.ts';
import type { Unit } from './units.ts';
import type { VerbForm } from './verbs.ts';

/** From this confidence on a speaker is shown as certain. */
const CERTAIN = 0.75;

/** What the readers of an article's quotes share: who was named, who spoke last, and what was found. */
export class Pen {
  readonly doc: Document;
  readonly subjects: SubjectReader;
  readonly memory: Memory;
  readonly out: Resolved[] = [];
  /** Marked stretches that a cue took up, by their start. */
  readonly taken = new Set<number>();
  /** All units of the sentence whose parts are read. */
  whole: readonly Unit[] = [];
  /** The paragraph that answers a question, all of it. */
  answered = -1;
  /** Verbs before this place were read already. */
  done = -1;

  constructor(doc: Document, layer: ArabicLayer) {
    this.doc = doc;
    this.subjects = new SubjectReader(layer);
    this.memory = new Memory(layer);
  }

  textOf(units: readonly Unit[], first: number, last: number): string {
    return this.doc.text.slice(units[first]!.start, units[last - 1]!.end);
  }

  give(
    kind: QuoteKind,
    spans: readonly Span[],
    frame: FrameId,
    cueSpan: Span | null,
    lemma: string | null,
    speaker: Speaker | null,
    units: readonly Unit[],
    form?: VerbForm,
  ): void {
    const [first] = spans;
    if (!first || first.end <= first.start) return;
    for (const unit of units) if (unit.type === 'marked' && spans.some((span) => unit.start < span.end && span.start < unit.end)) this.taken.add(unit.start);
    if (this.out.some(({ proposal }) => proposal.spans[0]!.start === first.start && proposal.spans[0]!.end === first.end)) return;
    this.out.push({
      proposal: {
        kind,
        spans,
        frame: kind === 'mixed' && frame === 'clause' ? 'mixed' : frame,
        cue:
          cueSpan && lemma !== null
            ? {
                type: 'verb',
                first: 0,
                last: 0,
                head: 0,
                lemma,
                stance: form?.stance ?? 'says',
                frames: '',
                tense: form?.tense ?? 'none',
                form: 'finite',
                plural: false,
                inverted: -1,
                negated: false,
                conditional: false,
                passive: false,
              }
            : null,
        cueSpan,
        subject: { type: 'none' },
        sentence: 0,
        marked: [],
        nested: false,
      },
      entity: speaker?.entity ?? null,
      name: speaker?.name ?? null,
      others: [],
      mention: speaker?.mention ?? null,
      confidence: speaker ? Math.round(speaker.confidence * 100) / 100 : 0,
      certain: speaker !== null && speaker.confidence >= CERTAIN,
      candidates: [],
      chain: (speaker?.chain ?? []) as WhyStep[],
    });
    if (speaker) this.memory.say(speaker);
  }
}
