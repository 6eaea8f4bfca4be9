import { fold } from '../search/fold.ts';
import { Haystack } from '../search/haystack.ts';
import { Dictionary } from './dictionary.ts';

/** Values that many rows share (articles, actors, offices), each with a text that is searched once instead of once a row. */
export class Texts {
  readonly keys = new Dictionary();
  readonly haystack = new Haystack();

  /** The key's number; a new key is found by `text` from now on. */
  code(key: string, text = ''): number {
    const code = this.keys.code(key);
    if (code === this.haystack.rows) this.haystack.add(fold(text));
    return code;
  }
  setText(code: number, text: string): void {
    this.haystack.set(code, fold(text));
  }
  /** One byte a code: 1 where its text holds the needle. */
  hits(needle: string): Uint8Array {
    const hits = new Uint8Array(this.keys.size);
    this.haystack.mark(needle, hits);
    return hits;
  }
}
