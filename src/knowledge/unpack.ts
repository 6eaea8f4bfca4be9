import type { NameForm } from '../model/knowledge-base.ts';
import { NameTrie } from './name-trie.ts';
import { type FoldedNames, forEachCountryName, forEachPlainName, type Referents, type RowName, readRowNames } from './row-names.ts';

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
  return {
    kind: KINDS[packed[0]!] ?? 'not',
    rule: RULES[packed[1]!] ?? 'any',
    context: packed.slice(2, colon).includes('x'),
    neverAlone: packed.slice(2, colon).includes('n'),
    skip: skip ? Number(skip[0]) : 0,
    ref: idOf(packed.slice(colon + 1, arrow < 0 ? undefined : arrow)),
    ...(arrow < 0 ? {} : { stands: packed.slice(arrow + 1) }),
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
  };
}

/** Tables whose names are read into the index, column by column. */
export interface NameTables extends Referents {
  /** The names of the actors, folded. */
  folded(): FoldedNames;
  readonly actors: readonly string[];
  readonly countries: readonly string[];
}

/** So many edges the names of the actors need, about. */
const TYPICAL_EDGES = 20_000;

/**
 * Fills a trie from sorted, front-coded lines: a character for the number of words shared with the line before
 * (from "0" on), the other words; the line of `stands` beside it has the forms that end there, parted by ";". To these come the plain names of
 * the actors and countries; where both end at one place, the line is the whole truth, and an empty one says that nothing ends there. Forms are
 * read when first asked for.
 */
export function unpackForms(text: string, stands: string, names: NameTables, idOf: (row: string) => string): NameTrie {
  const ends = stands ? stands.split('\n') : [];
  const named: RowName[][] = [];
  const read = new Map<number, readonly NameForm[]>();
  // a little more than the words after the first one, and those of the actors; the table grows if it must
  const trie = new NameTrie(text.length / 8 + TYPICAL_EDGES, (ref) => {
    let forms = read.get(ref);
    if (!forms) {
      const line = ends[ref];
      if (line === undefined) forms = readRowNames(named[ref - ends.length]!, names);
      else forms = line ? line.split(';').map((form) => readForm(form, idOf)) : [];
      read.set(ref, forms);
    }
    return forms.length ? forms : null;
  });
  const path: number[] = [1];
  let at = 0;
  let line = 0;
  while (at < text.length) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    let depth = text.charCodeAt(at) - 48;
    let from = at + 1;
    while (from < end) {
      let to = text.indexOf(' ', from);
      if (to < 0 || to > end) to = end;
      path[depth + 1] = trie.extend(path[depth]!, trie.learn(text.slice(from, to)));
      depth++;
      from = to + 1;
    }
    trie.end(path[depth]!, line++);
    at = end + 1;
  }
  const put = (words: readonly string[], name: RowName): void => {
    let node = 1;
    for (const word of words) node = trie.extend(node, trie.learn(word));
    const known = trie.endOf(node);
    if (known === undefined) trie.end(node, ends.length + named.push([name]) - 1);
    else if (known >= ends.length) named[known - ends.length]!.push(name);
  };
  forEachPlainName(names.actors, put, names.folded());
  forEachCountryName(names.countries, put);
  return trie;
}
