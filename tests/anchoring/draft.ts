import type { Span } from '../../src/model/span.ts';

/** A stretch of the edited text. `from` is where it stood in the original; absent for what the editor put in. */
interface Piece {
  readonly text: string;
  readonly from?: Span;
  /** 'kept': as it was; 'typography': the same words otherwise set; 'changed': other words in their place. */
  readonly kind: 'kept' | 'typography' | 'changed' | 'new';
}

/** What became of a passage. */
export interface Fate {
  /** 'stands': all of it, in one; 'edited': at most a tenth changed, 40 characters of context each side stand; 'partly': more; 'gone'. */
  readonly fate: 'stands' | 'edited' | 'partly' | 'gone';
  /** Where it is now; for 'gone' null. */
  readonly span: Span | null;
}

const CONTEXT = 40;
const LONG = 40;
const TENTH = 0.1;
const HALF = 0.5;

/** A text being edited that knows where everything came from. All offsets are those of the original. */
export class Draft {
  readonly original: string;
  #pieces: Piece[];
  constructor(original: string) {
    this.original = original;
    this.#pieces = [{ text: original, from: { start: 0, end: original.length }, kind: 'kept' }];
  }

  /** Index of the piece that begins at an original offset, cutting one where needed; the end for the text's end. */
  #cut(offset: number): number {
    for (let i = 0; i < this.#pieces.length; i++) {
      const piece = this.#pieces[i]!;
      if (!piece.from) continue;
      if (piece.from.start === offset) return i;
      if (piece.from.start < offset && offset < piece.from.end) {
        if (piece.kind !== 'kept') return i;
        const at = offset - piece.from.start;
        this.#pieces.splice(
          i,
          1,
          { ...piece, text: piece.text.slice(0, at), from: { start: piece.from.start, end: offset } },
          { ...piece, text: piece.text.slice(at), from: { start: offset, end: piece.from.end } },
        );
        return i + 1;
      }
    }
    return this.#pieces.length;
  }

  #within(span: Span): Piece[] {
    this.#cut(span.start);
    this.#cut(span.end);
    return this.#pieces.filter((p) => p.from && p.from.start >= span.start && p.from.end <= span.end && p.from.end > p.from.start);
  }

  replace(whole: Span, by: string, kind: 'typography' | 'changed' = 'changed'): this {
    // Only what differs was changed: one letter of a word, not the word.
    let [span, text] = [whole, by];
    if (kind === 'changed') {
      const old = this.original.slice(whole.start, whole.end);
      let front = 0;
      while (front < old.length && front < by.length && old[front] === by[front]) front++;
      let back = 0;
      while (back < old.length - front && back < by.length - front && old[old.length - 1 - back] === by[by.length - 1 - back]) back++;
      span = { start: whole.start + front, end: whole.end - back };
      text = by.slice(front, by.length - back);
      if (span.start === span.end) return this.insert(span.start, text);
    }
    const out = new Set(this.#within(span));
    const at = this.#pieces.findIndex((p) => out.has(p));
    if (at < 0) return this;
    this.#pieces = this.#pieces.filter((p) => !out.has(p));
    this.#pieces.splice(at, 0, { text, from: span, kind });
    return this;
  }

  remove(span: Span): this {
    const out = new Set(this.#within(span));
    this.#pieces = this.#pieces.filter((p) => !out.has(p));
    return this;
  }

  insert(offset: number, text: string): this {
    this.#pieces.splice(this.#cut(offset), 0, { text, kind: 'new' });
    return this;
  }

  move(span: Span, to: number): this {
    const taken = this.#within(span);
    const out = new Set(taken);
    this.#cut(to);
    this.#pieces = this.#pieces.filter((p) => !out.has(p));
    this.#pieces.splice(this.#cut(to), 0, ...taken);
    return this;
  }

  get text(): string {
    return this.#pieces.map((p) => p.text).join('');
  }

  /** True where all of a span stands as it was, in one. */
  #stands(span: Span): boolean {
    return this.#trace(span).cost === 0;
  }

  #trace(span: Span): { cost: number; survived: number; now: Span | null } {
    let at = 0;
    let start = -1;
    let end = -1;
    let survived = 0;
    let foreign = 0;
    let pending = 0;
    let last = span.start;
    let order = true;
    for (const piece of this.#pieces) {
      const from = piece.from;
      const touched = from && from.start < span.end && span.start < from.end && from.end > from.start;
      if (!touched) {
        if (start >= 0) pending += piece.text.length;
        at += piece.text.length;
        continue;
      }
      const inside = piece.kind === 'kept' ? { start: Math.max(from.start, span.start), end: Math.min(from.end, span.end) } : from;
      const pieceStart = piece.kind === 'kept' ? at + inside.start - from.start : at;
      const pieceEnd = piece.kind === 'kept' ? at + inside.end - from.start : at + piece.text.length;
      if (inside.start < last) order = false;
      last = inside.end;
      if (start < 0) start = pieceStart;
      else foreign += pending;
      pending = 0;
      end = pieceEnd;
      if (piece.kind === 'changed') foreign += piece.text.length;
      else survived += Math.min(inside.end, span.end) - Math.max(inside.start, span.start);
      at += piece.text.length;
    }
    const length = span.end - span.start;
    return { cost: order ? Math.max(length - survived, foreign) : length, survived, now: start < 0 ? null : { start, end } };
  }

  fateOf(span: Span): Fate {
    const { cost, survived, now } = this.#trace(span);
    const length = span.end - span.start;
    if (!now || survived < length * HALF) return { fate: 'gone', span: null };
    if (cost === 0) return { fate: 'stands', span: now };
    const context =
      this.#stands({ start: Math.max(0, span.start - CONTEXT), end: span.start }) &&
      this.#stands({ start: span.end, end: Math.min(this.original.length, span.end + CONTEXT) });
    return { fate: length >= LONG && cost <= length * TENTH && context ? 'edited' : 'partly', span: now };
  }
}
