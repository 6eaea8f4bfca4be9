import { CALLINGS as EN, ANYBODY as EN_ANYBODY, OF_HER as EN_HER, KIN as EN_KIN, TAILS as EN_TAILS, WIDER_CALLINGS as EN_WIDER } from './en/callings.ts';
import {
  CALLINGS as FR,
  ANYBODY as FR_ANYBODY,
  OF_HER as FR_HER,
  KIN as FR_KIN,
  TAILS as FR_TAILS,
  WIDER_CALLINGS as FR_WIDER,
  plain as plainFr,
} from './fr/callings.ts';

/** What a language knows of the words for what people are. */
export interface Callings {
  /** Fields of a word; none where it is no calling. */
  fields(word: string): readonly string[];
  /** May it stand for anybody? */
  anybody(word: string): boolean;
  /** Wider than what the text may have said. */
  isWide(word: string): boolean;
  readonly ofHer: RegExp;
  /** Kin and strangers: nobody is told by these. */
  readonly kin: ReadonlySet<string>;
  /** Words that make one noun with what stands behind them. */
  readonly tails: Readonly<Record<string, string>>;
  /** A noun without its gender: "directrice" is "directeur". */
  plain(word: string): string;
}

interface Words {
  readonly list: Readonly<Record<string, string>>;
  readonly wider: Readonly<Record<string, string>>;
  readonly anybody: ReadonlySet<string>;
  readonly ofHer: RegExp;
  readonly kin: ReadonlySet<string>;
  readonly tails: Readonly<Record<string, string>>;
  readonly plain: (word: string) => string;
}

function callings({ list, wider, ...rest }: Words): Callings {
  const fields = new Map<string, string[]>();
  const add = (word: string, field: string): void => void fields.set(word, [...(fields.get(word) ?? []), field]);
  for (const [field, words] of Object.entries(list)) for (const word of words.split(' ')) add(word, field);
  for (const [word, all] of Object.entries(wider)) for (const field of all.split(' ')) add(word, field);
  return { ...rest, fields: (word) => fields.get(word) ?? [], anybody: (word) => rest.anybody.has(word), isWide: (word) => word in wider };
}

const FRENCH = callings({ list: FR, wider: FR_WIDER, anybody: FR_ANYBODY, ofHer: FR_HER, kin: FR_KIN, tails: FR_TAILS, plain: plainFr });
const ENGLISH = callings({ list: EN, wider: EN_WIDER, anybody: EN_ANYBODY, ofHer: EN_HER, kin: EN_KIN, tails: EN_TAILS, plain: (word) => word });

export const callingsOf = (language: string): Callings => (language === 'en' ? ENGLISH : FRENCH);
