import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

it('package-lock.json holds every package for every system, so that npm ci takes it (npm install leaves out what the registry lacks)', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
  const held = (place: string, name: string): boolean => {
    for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
      if (`${folder ? `${folder}/` : ''}node_modules/${name}` in packages) return true;
      if (folder === '') return false;
    }
  };
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !held(place, name))
      .map((name) => `${place} wants ${name}: take another version of it`),
  );
  expect(missing).toEqual([]);
});
