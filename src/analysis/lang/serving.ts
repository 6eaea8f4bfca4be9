import type { KnownLanguage } from '../document.ts';
import { SERVING as AR } from './ar/serving.ts';
import { SERVING as EN } from './en/serving.ts';
import { SERVING as FR } from './fr/serving.ts';

/** Words of an office, folded, by which one sees for whom its holder speaks. */
export interface Serving {
  /** Offices of a state, whoever holds them. */
  readonly state: RegExp;
  /** Stand beside a body for which they speak: "porte-parole de la Coordination". */
  readonly speaks: RegExp;
  /** Bodies of a state that need no name: "porte-parole du gouvernement". */
  readonly service: RegExp;
  /** No longer, or not yet. */
  readonly former: RegExp;
}

export const SERVING_OF: Readonly<Record<KnownLanguage, Serving>> = { fr: FR, en: EN, ar: AR };
