import { expect, it } from 'vitest';
import { CAMPS, campOf } from './camp.ts';

it.each([
  ['a minister speaks for the state', { kind: 'person', office: { body: 'ministry', country: 'ML' } }, 'state-ML'],
  ['the head of a junta', { kind: 'person', office: { body: 'government', country: 'NE' } }, 'state-NE'],
  ['a foreign minister of elsewhere', { kind: 'person', office: { body: 'ministry', country: 'FR' } }, 'foreign'],
  ['the emir of a group', { kind: 'person', office: { body: 'armed_group', country: 'XS' } }, 'armed'],
  ['the head of an opposition party', { kind: 'person', office: { body: 'party', country: 'TD' } }, 'civil'],
  ['a special envoy', { kind: 'person', office: { body: 'igo', country: 'ML' } }, 'international'],
  ['the head of a mine', { kind: 'person', office: { body: 'company', country: 'CA' } }, 'business'],
  ['somebody without a known office', { kind: 'person', country: 'ML' }, 'person'],
  ['a governor whom only the article calls so', { kind: 'person', serves: { body: 'government', country: 'ML' } }, 'state-ML'],
  ['a known office goes before what the article says', { kind: 'person', office: { body: 'igo', country: 'ML' }, serves: { body: 'union' } }, 'international'],
  ['an office whose body nobody wrote down', { kind: 'person', office: { country: 'ML' } }, 'person'],
  ['an army', { kind: 'state', type: 'armed_forces', country: 'BF' }, 'state-BF'],
  ['a country', { kind: 'state', type: 'state', country: 'RU' }, 'foreign'],
  ['a state body of nowhere', { kind: 'state', type: 'court' }, 'other'],
  ['a body of a region is no foreign state', { kind: 'state', type: 'government', country: 'XS' }, 'other'],
  ['an armed group', { kind: 'armed', type: 'armed_group', country: 'XS' }, 'armed'],
  ['an agency of the UN', { kind: 'international', type: 'igo', country: 'XX' }, 'international'],
  ['a human rights group', { kind: 'other', type: 'ngo', country: 'XX' }, 'civil'],
  ['a radio', { kind: 'other', type: 'media', country: 'FR' }, 'media'],
  ['a body of no known sort', { kind: 'other', type: 'organisation' }, 'other'],
  ['stored without a type', { kind: 'state', country: 'MR' }, 'state-MR'],
  ['stored without a type, armed', { kind: 'armed' }, 'armed'],
  ['a herder', { kind: 'unnamed' }, 'unnamed'],
  ['nobody knows', { kind: 'unknown' }, 'unknown'],
] as const)('%s', (_, speaks, camp) => {
  expect(campOf(speaks)).toBe(camp);
  expect(CAMPS).toContain(camp);
});
