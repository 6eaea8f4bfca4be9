// No two files need each other, types included: each can be read, and moved, with only those below it in mind.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

const FOLDERS = ['src', 'scripts', 'tests'];
const IMPORT = /(?:^|\n)(?:import|export)\s[^;'"]*?from\s*'(\.[^'?]+)|(?:^|\n)import\s+'(\.[^'?]+)|\bimport\(\s*'(\.[^'?]+)/g;

/** Files, and what each imports of the others. */
function imports(folders: readonly string[]): Map<string, readonly string[]> {
  const files = folders.flatMap((folder) =>
    (readdirSync(folder, { recursive: true }) as string[]).filter((name) => /\.(tsx?|mjs)$/.test(name)).map((name) => resolve(folder, name)),
  );
  const known = new Set(files);
  return new Map(
    files.map((file) => {
      const named = [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, from, bare, later]) => join(dirname(file), (from ?? bare ?? later)!));
      return [file, named.filter((name) => known.has(name))];
    }),
  );
}

/** The first circle met from each file: depth first, with the way there. */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) {
      found.push([...way.slice(at), file].map((name) => relative('.', name)).join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}

it('a circle is seen where there is one', () => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['a']],
    ['d', ['a']],
  ]);
  expect(circles(graph)).toEqual(['a → b → c → a']);
});

it('no file imports itself by way of others', () => {
  const graph = imports(FOLDERS);
  expect([...graph.values()].flat().length).toBeGreaterThan(2000);
  expect(circles(graph)).toEqual([]);
});
