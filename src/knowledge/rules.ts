/** What a fact must keep to, in data/ and in what a reader writes: one place, so that both are held to the same. */
import { fold } from '../analysis/text/2-tokens.ts';

export const TYPES = 'person|government|ministry|armed_forces|armed_group|pmc|igo|ngo|party|union|media|company|court|state|group|organisation'.split('|');

/** Regions that stand where a country stands. */
const REGIONS = ['XS', 'XW', 'XX', 'EU'];
const countryNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
export function isCountry(code: string): boolean {
  if (REGIONS.includes(code)) return true;
  return /^[A-Z]{2}$/.test(code) && !/^(?:EU|EZ|UN|XA|XB|ZZ|QO)$/.test(code) && countryNames.of(code) !== undefined;
}

const ADDRESS = /^https?:\/\/[^\s/]+\.[^\s/]+(?:\/\S*)?$/;
export const isAddress = (text: string): boolean => ADDRESS.test(text);

/** Three letters or fewer are a word of some language or a mark of some trade: they count in capitals only. */
const SHORT_ACRONYM = 3;

/** Words that every second article has: alone they name nobody. */
const COMMON_WORDS = new Set(
  (
    'armee|gouvernement|junte|president|presidence|ministre|ministere|police|gendarmerie|garde nationale|mission|force|forces|rebelles|jihadistes|djihadistes|' +
    'terroristes|autorites|coordination|plateforme|coalition|front|mouvement|conseil|comite|commission|union|parti|opposition|syndicat|societe civile|' +
    'mairie|prefecture|parlement|assemblee|assemblee nationale|senat|cour|tribunal|justice|etat|nation|peuple|milice|transition|' +
    'army|government|junta|president|presidency|minister|ministry|police|mission|force|forces|rebels|jihadists|terrorists|authorities|platform|movement|' +
    'council|committee|party|opposition|parliament|national assembly|senate|court|state|people|militia|hunters|le monde|monde|total|resolute|express|matin|liberte'
  ).split('|'),
);

/** One spelling for all: no accents, capitals, hyphens, doubled spaces; what stands in brackets is for people and not matched. */
export const key = (form: string): string =>
  fold(form.replace(/\([^()]*\)/g, ''))
    .replace(/-/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
/** Without the French or English article: "le Mali" is as bare as "Mali". */
export const bare = (form: string): string => key(form).replace(/^(?:l'|(?:le|la|les|the) )/, '');

/** A word of every second article: alone it names nobody. */
export const isCommonWord = (form: string): boolean => COMMON_WORDS.has(bare(form));

/** An acronym that is a word of some language unless it stands in capitals. */
export function isShortAcronym(form: string): boolean {
  const letters = form.replace(/[^\p{L}]/gu, '');
  return letters.length <= SHORT_ACRONYM && letters === letters.toUpperCase() && !/\p{Script=Arabic}/u.test(form);
}
