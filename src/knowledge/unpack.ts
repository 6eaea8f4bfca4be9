import { unpackWords } from '../analysis/lang/forms.ts';
import type { NameForm, NameIndex } from '../model/knowledge-base.ts';
import { lazy } from '../model/lazy.ts';
import { NameTrie } from './name-trie.ts';
import { CELL, namesIn, plainness, plainWordings, type Referents, type RowName, readRowNames, takePlain } from './row-names.ts';
import { withCountry } from './slug.ts';

const KINDS: Readonly<Record<string, NameForm['kind']>> = { A: 'actor', C: 'country', K: 'capital', S: 'seat', P: 'place', D: 'demonym', N: 'not' };
const RULES: Readonly<Record<string, NameForm['rule']>> = { a: 'any', c: 'capital', u: 'upper' };

/** One packed form: kind, case rule, flags (x needs context, n never alone), words to skip, reference (an actor's by its row), what it stands for, days. */
function readForm(whole: string, idOf: (row: string) => string): NameForm {
  const dated = whole.indexOf('@');
  const packed = dated < 0 ? whole : whole.slice(0, dated);
  const [from = '', until = ''] = dated < 0 ? [] : whole.slice(dated + 1).split('/');
  const colon = packed.indexOf(':');
  const arrow = packed.indexOf('>', colon);
  const skip = /\d+/.exec(packed.slice(2, colon));
  const ref = packed.slice(colon + 1, arrow < 0 ? undefined : arrow);
  return {
    kind: KINDS[packed[0]!] ?? 'not',
    rule: RULES[packed[1]!] ?? 'any',
    context: packed.slice(2, colon).includes('x'),
    neverAlone: packed.slice(2, colon).includes('n'),
    skip: skip ? Number(skip[0]) : 0,
    ref: idOf(ref),
    ...(arrow < 0 ? {} : { stands: withCountry(packed.slice(arrow + 1), ref) }),
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
  };
}

/** A column of names, row by row: as they are written, and folded. */
export interface NameColumn {
  readonly of: RowName['of'];
  /** Is it a person that a row names? */
  readonly isPerson: (row: number) => boolean;
  /** The whole of it folded, cells parted by CELL. */
  readonly folded: string;
  readonly cells: () => readonly string[];
  readonly keys: () => readonly string[];
}

/** The columns of names by the letters that they are written in: a text needs those of its own. */
export interface NameTables extends Referents {
  latin(): readonly NameColumn[];
  arabic(): readonly NameColumn[];
}

/** A name of a table. */
export interface TableName extends RowName {
  /** As it folds. */
  readonly key: string;
}

/** The index, and the names of the tables by what they begin and end with. */
export interface TableNames extends NameIndex {
  /** Names of persons that are letters alone, by their first word and by their last. */
  personsBeginning(word: number): TableName[];
  personsEnding(word: number): TableName[];
  /** Those that are written otherwise, in the letters of the word; always the same ones. */
  otherPersons(key: string): readonly TableName[];
}

/** Numbers by a word, in the order in which they were added. */
class ByWord {
  readonly #last = new Map<number, number>();
  readonly #before: number[] = [];

  add(word: number, item: number): void {
    this.#before[item] = this.#last.get(word) ?? -1;
    this.#last.set(word, item);
  }

  of(word: number): number[] {
    const items: number[] = [];
    for (let item = this.#last.get(word) ?? -1; item >= 0; item = this.#before[item]!) items.push(item);
    return items.reverse();
  }
}

/** The names of columns: only their words are read, and where each stands. */
class ReadColumns {
  readonly #columns: readonly NameColumn[];
  /** By a name's number: its column, its row, and which name of its cell it is. */
  readonly #column: number[] = [];
  readonly #row: number[] = [];
  readonly #at: number[] = [];
  readonly #beginning = new ByWord();
  readonly #ending = new ByWord();
  readonly #others: number[] = [];

  constructor(columns: readonly NameColumn[], trie: NameTrie) {
    this.#columns = columns;
    columns.forEach(({ folded, isPerson }, column) => {
      // parted by one sign each, the quickest way to read some thousand names
      folded
        .replaceAll('|', '~')
        .replaceAll('-', ' ')
        .split(CELL)
        .forEach((cell, row) => {
          if (cell) this.#readCell(cell.split('~'), column, row, isPerson(row), trie);
        });
    });
  }

  #readCell(names: readonly string[], column: number, row: number, isPerson: boolean, trie: NameTrie): void {
    for (let at = 0; at < names.length; at++) {
      const key = names[at]!;
      if (!key) continue;
      const name = this.#row.length;
      this.#column.push(column);
      this.#row.push(row);
      this.#at.push(at);
      const plain = plainness(key);
      const wordings = plain === 'plain' ? [key.split(' ')] : plain === 'elided' ? plainWordings(key) : [];
      let first = 0;
      let last = 0;
      for (const words of wordings) {
        first = trie.learn(words[0]!);
        last = first;
        for (let i = 1; i < words.length; i++) last = trie.learn(words[i]!);
      }
      if (first) this.#beginning.add(first, name);
      if (!isPerson) continue;
      if (plain === 'plain') this.#ending.add(last, name);
      else this.#others.push(name);
    }
  }

  readonly #read = (name: number): TableName => {
    const { of, cells, keys } = this.#columns[this.#column[name]!]!;
    const row = this.#row[name]!;
    const at = this.#at[name]!;
    return { of, row, form: namesIn(cells()[row]!)[at]!, key: namesIn(keys()[row]!)[at]! };
  };

  beginning(word: number): TableName[] {
    return this.#beginning.of(word).map(this.#read);
  }

  personsBeginning(word: number): TableName[] {
    const isPerson = (name: number): boolean => this.#columns[this.#column[name]!]!.isPerson(this.#row[name]!);
    return this.#beginning.of(word).filter(isPerson).map(this.#read);
  }

  personsEnding(word: number): TableName[] {
    return this.#ending.of(word).map(this.#read);
  }

  readonly otherPersons = lazy((): readonly TableName[] => this.#others.map(this.#read));
}

/**
 * The index of sorted, front-coded names (see packWords); the line of `stands` beside each has the forms that end there, parted by ";". To these come the plain names of the actors and countries; where
 * both end at one place, the line is the whole truth, and an empty one says that nothing ends there.
 *
 * A start of the worker waits for it, so only the words are read at once, and names of other letters when a text has such; what goes on from a
 * first word is put into the trie when first asked for, and forms are read then.
 */
export function unpackForms(text: string, stands: string, names: NameTables, idOf: (row: string) => string): TableNames {
  const ends = stands ? stands.split(CELL) : [];
  const forms = text ? unpackWords(text) : [];
  const named: RowName[][] = [];
  const formsRead = new Map<number, readonly NameForm[]>();
  const trie = new NameTrie((ref) => {
    let standing = formsRead.get(ref);
    if (!standing) {
      const line = ends[ref];
      if (line === undefined) standing = readRowNames(named[ref - ends.length]!, names);
      else standing = line ? line.split(';').map((form) => readForm(form, idOf)) : [];
      formsRead.set(ref, standing);
    }
    return standing.length ? standing : null;
  });
  const groups = new ByWord();
  const firstOf: number[] = [];
  forms.forEach((form, number) => {
    const words = form.split(' ');
    const first = trie.learn(words[0]!);
    for (let i = 1; i < words.length; i++) trie.learn(words[i]!);
    firstOf.push(first);
    if (first !== firstOf[number - 1]) groups.add(first, number);
  });
  const read: ReadColumns[] = [];
  const reading = (columns: () => readonly NameColumn[]) =>
    lazy(() => {
      const made = new ReadColumns(columns(), trie);
      read.push(made);
      return made;
    });
  const [latin, arabic] = [reading(names.latin), reading(names.arabic)];
  const columnsFor = (key: string): ReadColumns => {
    const code = key.charCodeAt(0);
    return code > 0x5ff && code < 0x700 ? arabic() : latin();
  };

  const grown = new Set<number>();
  const grow = (first: number): void => {
    grown.add(first);
    for (const group of groups.of(first)) {
      for (let number = group; firstOf[number] === first; number++) {
        let node = 1;
        for (const word of forms[number]!.split(' ')) node = trie.extend(node, trie.word(word));
        trie.end(node, number);
      }
    }
    const put = (words: readonly string[], name: RowName): void => {
      let node = 1;
      for (const word of words) node = trie.extend(node, trie.word(word));
      const known = trie.endOf(node);
      if (known === undefined) trie.end(node, ends.length + named.push([name]) - 1);
      else if (known >= ends.length) named[known - ends.length]!.push(name);
    };
    for (const columns of read) for (const name of columns.beginning(first)) takePlain(name, name.key, put);
  };
  return {
    word(key) {
      columnsFor(key);
      return trie.word(key);
    },
    next(node, word) {
      if (node === 1 && !grown.has(word)) grow(word);
      return trie.next(node, word);
    },
    forms: (node) => trie.forms(node),
    personsBeginning: (word) => read.flatMap((columns) => columns.personsBeginning(word)),
    personsEnding: (word) => read.flatMap((columns) => columns.personsEnding(word)),
    otherPersons: (key) => columnsFor(key).otherPersons(),
  };
}
