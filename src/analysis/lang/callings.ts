import { CALLINGS as EN, ANYBODY as EN_ANYBODY, OF_HER as EN_HER, WIDER_CALLINGS as EN_WIDER } from './en/callings.ts';
import { CALLINGS as FR, ANYBODY as FR_ANYBODY, OF_HER as FR_HER, WIDER_CALLINGS as FR_WIDER } from './fr/callings.ts';

/** What a language knows of the words for what people are. */
export interface Callings {
  /** Fields of a word; none where it is no calling. */
  fields(word: string): readonly string[];
  /** May it stand for anybody? */
  anybody(word: string): boolean;
  /** Wider than what the text may have said. */
  isWide(word: string): boolean;
  readonly ofHer: RegExp;
}

function callings(list: Readonly<Record<string, string>>, wider: Readonly<Record<string, string>>, anybody: ReadonlySet<string>, ofHer: RegExp): Callings {
  const fields = new Map<string, string[]>();
  const add = (word: string, field: string): void => void fields.set(word, [...(fields.get(word) ?? []), field]);
  for (const [field, words] of Object.entries(list)) for (const word of words.split(' ')) add(word, field);
  for (const [word, all] of Object.entries(wider)) for (const field of all.split(' ')) add(word, field);
  return { fields: (word) => fields.get(word) ?? [], anybody: (word) => anybody.has(word), isWide: (word) => word in wider, ofHer };
}

const FRENCH = callings(FR, FR_WIDER, FR_ANYBODY, FR_HER);
const ENGLISH = callings(EN, EN_WIDER, EN_ANYBODY, EN_HER);

export const callingsOf = (language: string): Callings => (language === 'en' ? ENGLISH : FRENCH);
