import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../../scripts/data/read.ts';
import { bodyFacts } from './bodies.ts';
import { loadKnowledge } from './index.ts';

const knowledge = loadKnowledge();
const told = (id: string) => bodyFacts(knowledge, id)?.ties.map(({ kind, onward, body, start, end }) => [kind, onward, body, start, end].join(' ').trim());

describe('what is known of a body', () => {
  test('how long it was there, and its ties as it sees them', () => {
    expect(bodyFacts(knowledge, 'cma')).toMatchObject({ founded: '2014', dissolved: '2024-11-30' });
    expect(told('cma')).toEqual(
      expect.arrayContaining(['member_of false mnla 2014-06 2024-11-30', 'split_from false cja 2016-10', 'member_of true csp 2021-05 2024-11-30']),
    );
    expect(told('gspc')).toContain('renamed_to true aqmi 2007-01');
    expect(told('aqmi')).toContain('renamed_to false gspc 2007-01');
  });
  test('the body above, where no tie says it with its days', () => {
    expect(told('bf-vdp')).toContain('part_of true bf-gov');
    // Its row names al-Qaida as well.
    expect(told('aqmi')!.filter((tie) => tie.includes(' al-qaeda'))).toEqual(['member_of true al-qaeda 2007-01']);
  });
  test('nothing of persons, of bodies of which no more is known, of strangers', () => {
    for (const id of ['abdoulaye-diop', 'boko-haramist', 'local:x', '']) expect(bodyFacts(knowledge, id)).toBeUndefined();
  });
  test('every tie of data/ from both its ends, with names in every language that they have', () => {
    const lost = readKnowledge().relations.filter(
      ({ from, kind, to }) =>
        !knowledge.tiesOf(from).some((tie) => tie.onward && tie.kind === kind && tie.body === to && tie.name.fr) ||
        !knowledge.tiesOf(to).some((tie) => !tie.onward && tie.kind === kind && tie.body === from && tie.name.fr),
    );
    expect(lost).toEqual([]);
  });
});
