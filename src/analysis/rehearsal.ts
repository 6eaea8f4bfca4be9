import type { Knowledge } from '../model/knowledge-base.ts';
import type { KnownLanguage } from './document.ts';
import { analysisSteps } from './index.ts';
import { EXAMPLE as AR } from './lang/ar/example.ts';
import { EXAMPLE as EN } from './lang/en/example.ts';
import { EXAMPLE as FR } from './lang/fr/example.ts';
import { folderOf } from './lang/known.ts';

const EXAMPLES: Readonly<Record<KnownLanguage, string>> = { fr: FR, en: EN, ar: AR };

/** Reads a text of the language that says nothing to anybody: tables are read and patterns made that the first article would wait for. */
export function rehearsalSteps(language: string, knowledge: Knowledge): Generator<void, unknown> {
  const folder = folderOf(language);
  return analysisSteps({ text: EXAMPLES[folder], blocks: [], language: folder, date: knowledge.date }, knowledge);
}
