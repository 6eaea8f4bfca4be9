import type { Knowledge } from '../model/knowledge-base.ts';
import { makeKnowledge } from './base.ts';
import * as tables from './generated/knowledge.ts';

let loaded: Knowledge | undefined;

/** What Griot knows, unpacked when first asked for. */
export function loadKnowledge(): Knowledge {
  loaded ??= makeKnowledge(tables);
  return loaded;
}
