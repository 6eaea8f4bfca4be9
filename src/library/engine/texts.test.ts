import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { StoredVersion } from '../../model/stored.ts';
import { freshDatabase } from '../../storage/testing.ts';
import { searchTexts } from './texts.ts';

const version = (article: string, state: string, text: string): StoredVersion =>
  ({ id: `${article}:${state}`, article, version: state, text, seen: '', signature: [] }) as StoredVersion;

test('finds words anywhere in the texts, accents or not, each article once, and shows them where they stand', async () => {
  const db = freshDatabase();
  await db.versions.bulkPut([
    version('a', '1', `${'Rien de tel. '.repeat(20)}La sécheresse a vidé les puits du village.`),
    version('a', '2', 'La sécheresse a vidé les puits.'),
    version('b', '1', 'La pluie est venue ; les puits sont pleins.'),
    ...Array.from({ length: 150 }, (_, i) => version(`x${i}`, '1', 'Autre chose.')),
    version('z', '1', 'Après la SECHERESSE.'),
  ]);
  expect((await searchTexts(db, 'secheresse')).map(({ article }) => article)).toEqual(['a', 'z']);
  expect((await searchTexts(db, 'puits -pluie')).map(({ article }) => article)).toEqual(['a']);
  expect((await searchTexts(db, '"les puits sont"')).map(({ article }) => article)).toEqual(['b']);
  const [first] = await searchTexts(db, 'secheresse vidé');
  expect(first!.around).toMatch(/^….*La sécheresse a vidé les puits du village\.$/);
  expect(await searchTexts(db, '-pluie')).toEqual([]);
  expect(await searchTexts(db, '')).toEqual([]);
});
