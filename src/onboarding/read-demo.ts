import { analyse } from '../analysis/index.ts';
import { loadKnowledge } from '../knowledge/index.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';

/** The demo text as Griot reads it, by the same code that reads pages. */
export const readDemo = (article: Article): Analysis => analyse(article, loadKnowledge());
