import type { NameForm, NameIndex } from '../model/knowledge-base.ts';

/**
 * A trie over words with its edges in one open-addressing table: two integers in, one out, no object a node.
 * Walking costs the same with a thousand names and with a hundred thousand.
 */
export class NameTrie implements NameIndex {
  readonly #words = new Map<string, number>();
  #capacity = 1024;
  #from = new Int32Array(this.#capacity);
  #by = new Int32Array(this.#capacity);
  #to = new Int32Array(this.#capacity);
  #edges = 0;
  #nodes = 1;
  readonly #ends = new Map<number, number>();
  readonly #read: (ref: number) => readonly NameForm[] | null;

  /** @param read gives the forms of an end reference, null where none is left */
  constructor(read: (ref: number) => readonly NameForm[] | null) {
    this.#read = read;
  }

  word(key: string): number {
    return this.#words.get(key) ?? 0;
  }

  next(node: number, word: number): number {
    const mask = this.#capacity - 1;
    for (let at = hash(node, word) & mask; ; at = (at + 1) & mask) {
      const from = this.#from[at]!;
      if (from === 0) return 0;
      if (from === node && this.#by[at] === word) return this.#to[at]!;
    }
  }

  forms(node: number): readonly NameForm[] | null {
    const ref = this.#ends.get(node);
    return ref === undefined ? null : this.#read(ref);
  }

  /** Adds a word to the vocabulary; its id. */
  learn(key: string): number {
    let id = this.#words.get(key);
    if (id === undefined) {
      id = this.#words.size + 1;
      this.#words.set(key, id);
    }
    return id;
  }

  /** The node after `word` from `node`, made where it is missing. */
  extend(node: number, word: number): number {
    const known = this.next(node, word);
    if (known) return known;
    if (this.#edges * 2 >= this.#capacity) this.#grow();
    this.#nodes++;
    this.#insert(node, word, this.#nodes);
    this.#edges++;
    return this.#nodes;
  }

  /** Marks `node` as the end of the forms that `ref` stands for. */
  end(node: number, ref: number): void {
    this.#ends.set(node, ref);
  }

  endOf(node: number): number | undefined {
    return this.#ends.get(node);
  }

  #insert(node: number, word: number, to: number): void {
    const mask = this.#capacity - 1;
    let at = hash(node, word) & mask;
    while (this.#from[at] !== 0) at = (at + 1) & mask;
    this.#from[at] = node;
    this.#by[at] = word;
    this.#to[at] = to;
  }

  #grow(): void {
    const from = this.#from;
    const by = this.#by;
    const to = this.#to;
    this.#capacity *= 2;
    this.#from = new Int32Array(this.#capacity);
    this.#by = new Int32Array(this.#capacity);
    this.#to = new Int32Array(this.#capacity);
    for (let i = 0; i < from.length; i++) if (from[i]) this.#insert(from[i]!, by[i]!, to[i]!);
  }
}

const hash = (node: number, word: number): number => {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
};
