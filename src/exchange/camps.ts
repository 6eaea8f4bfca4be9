import type { Camp } from '../model/camp.ts';
import type { StoredQuote } from '../model/stored.ts';

type Nature = StoredQuote['speakerKind'];

/** For whom somebody spoke, as a French table writes it. */
const CAMPS: Readonly<Record<Camp, string>> = {
  'state-ML': 'État : Mali',
  'state-BF': 'État : Burkina Faso',
  'state-NE': 'État : Niger',
  'state-TD': 'État : Tchad',
  'state-MR': 'État : Mauritanie',
  foreign: 'État étranger',
  armed: 'groupe armé',
  international: 'organisation internationale',
  civil: 'parti ou société civile',
  media: 'média',
  business: 'entreprise',
  person: 'sans fonction connue',
  other: 'autre organisme',
  unnamed: 'personne sans nom',
  unknown: 'auteur inconnu',
};

/** What somebody is: a person, a body and of which kind. */
const NATURES: Readonly<Record<Nature, string>> = {
  person: 'personne',
  state: 'État',
  armed: 'groupe armé',
  international: 'organisation internationale',
  other: 'autre',
  unnamed: 'sans nom',
  unknown: 'inconnu',
};

export const campWord = (camp: Camp): string => CAMPS[camp];
export const natureWord = (nature: Nature): string => NATURES[nature];

const codeOf =
  <T extends string>(words: Readonly<Record<T, string>>) =>
  (cell: string): T | undefined =>
    (Object.keys(words) as T[]).find((code) => code === cell || words[code] === cell);

/** The camp behind a cell, a code or a French word; undefined where it is none. */
export const campFrom = codeOf(CAMPS);
export const natureFrom = codeOf(NATURES);

/** What a speaker of a camp is where a table says no more. Tables written before there were camps have the nature under that heading. */
export function natureOfCamp(camp: Camp): Nature {
  if (camp.startsWith('state-') || camp === 'foreign') return 'state';
  return natureFrom(camp) ?? 'other';
}
