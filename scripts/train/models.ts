import { type QuoteModels, readQuotes } from '../../src/analysis/quotes/index.ts';
import type { Material } from './material.ts';
import { type Taught, teach, trainSpeakers } from './speakers.ts';

/** A document with what can be learnt from it; made once, since learning does not change it. */
export interface Prepared {
  readonly material: Material;
  readonly taught: Taught;
}

export const prepare = (material: Material): Prepared => ({ material, taught: teach(readQuotes(material.doc, material.layer), material.gold.quotes) });

export const trainModels = (documents: readonly Prepared[]): QuoteModels => ({ speakers: trainSpeakers(documents.map(({ taught }) => taught)) });
