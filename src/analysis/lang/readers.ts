import type { ReaderKnowledge } from '../../model/knowledge.ts';
import type { Knowledge } from '../../model/knowledge-base.ts';
import type { ActorLayer } from '../actors/layer.ts';
import type { Document, KnownLanguage } from '../document.ts';
import type { Resolved } from '../quotes/6-speakers.ts';
import { findActors as findArabicActors, isArabicLayer } from './ar/reading/actors.ts';
import { findQuotes as findArabicQuotes } from './ar/reading/quotes.ts';

type ActorReader = (doc: Document, shipped: Knowledge, reader: ReaderKnowledge) => ActorLayer;

/** Languages whose phrases are built otherwise than the numbered passes read bring a reader of their own. */
export const OWN_READERS: Partial<Readonly<Record<KnownLanguage, ActorReader>>> = { ar: findArabicActors };

/** The quotes of a document whose actors such a reader found; undefined where the numbered passes read them. */
export const ownQuotes = (doc: Document, layer: ActorLayer): readonly Resolved[] | undefined =>
  isArabicLayer(layer) ? findArabicQuotes(doc, layer) : undefined;
