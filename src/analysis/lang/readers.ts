import type { ReaderKnowledge } from '../../model/knowledge.ts';
import type { Knowledge } from '../../model/knowledge-base.ts';
import type { ActorLayer } from '../actors/layer.ts';
import type { Document, KnownLanguage } from '../document.ts';
import { findActors as findArabicActors } from './ar/reading/actors.ts';

type ActorReader = (doc: Document, shipped: Knowledge, reader: ReaderKnowledge) => ActorLayer;

/** Languages whose phrases are built otherwise than the numbered passes read bring a reader of their own. */
export const OWN_READERS: Partial<Readonly<Record<KnownLanguage, ActorReader>>> = { ar: findArabicActors };
