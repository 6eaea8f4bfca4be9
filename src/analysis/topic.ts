import type { Topic } from '../model/analysis.ts';
import type { Country } from '../model/knowledge.ts';
import type { Knowledge } from '../model/knowledge-base.ts';
import { findKnown } from './actors/1-gazetteer.ts';
import type { ActorLayer } from './actors/layer.ts';
import { readUnits } from './actors/units.ts';
import type { Document } from './document.ts';

const SAHEL = new Set<Country>(['ML', 'BF', 'NE', 'TD', 'MR', 'XS']);
/** What a mention counts for the country it belongs to. */
const WEIGHTS: Readonly<Record<string, number>> = { country: 2, capital: 2, demonym: 1.5, place: 1, seat: 1.5, actor: 1 };
/** Title and first sentences say what a text is about. */
const TITLE = 4;
const LEAD = 2;
const LEAD_SENTENCES = 2;
/** Share of the Sahel among all that is said of countries at which a text is about it. */
const ABOUT = 0.3;
/** Evidence below this is a passing mention. */
const LEAST = 4;

/** Is the text about the Sahel? Weighs what it says of countries; near misses (Nigeria, Sudan, Guinea) weigh for themselves. */
export function scoreTopic(doc: Document, layer: ActorLayer, knowledge: Knowledge): Topic {
  void layer;
  const units = readUnits(doc, knowledge.names);
  const weights = new Map<Country, number>();
  for (const hit of findKnown(units, knowledge.names)) {
    const form = hit.forms[0]!;
    const country = form.kind === 'actor' ? (knowledge.actor(form.ref)?.country ?? '') : form.ref;
    if (!country || country === 'XX' || country === 'XW' || country === 'EU') continue;
    const sentence = units.sentence[hit.first]!;
    const block = sentence >= 0 ? doc.blocks[doc.sentences[sentence]!.block] : undefined;
    const place = block?.kind === 'title' ? TITLE : sentence >= 0 && sentence < LEAD_SENTENCES ? LEAD : 1;
    weights.set(country, (weights.get(country) ?? 0) + (WEIGHTS[form.kind] ?? 0) * place);
  }
  let all = 0;
  let sahel = 0;
  for (const [country, weight] of weights) {
    all += weight;
    if (SAHEL.has(country)) sahel += weight;
  }
  const share = all ? sahel / all : 0;
  const evidence = Math.min(1, sahel / (2 * LEAST));
  const score = Math.round(Math.min(1, (share / (2 * ABOUT)) * 1) * evidence * 1000) / 1000;
  const countries = [...weights].filter(([country, weight]) => SAHEL.has(country) && country !== 'XS' && weight >= LEAST / 2).sort((a, b) => b[1] - a[1]);
  return { sahel: share >= ABOUT && sahel >= LEAST, score, countries: countries.map(([country]) => country) };
}
