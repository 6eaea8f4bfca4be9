import type { Topic } from '../model/analysis.ts';
import type { Country } from '../model/knowledge.ts';
import type { Knowledge } from '../model/knowledge-base.ts';
import type { ActorLayer } from './actors/layer.ts';
import type { Document } from './document.ts';

const SAHEL = new Set<Country>(['ML', 'BF', 'NE', 'TD', 'MR', 'XS']);
/** Share of the Sahel in all that is said of countries at which a text is about it. */
const ABOUT = 0.3;
/** Evidence (see the weights in actors/2-context.ts) below this is a passing mention. */
const LEAST = 4;
/** A country of the Sahel is named among the topic's from this evidence on. */
const NAMED = 2;

/**
 * Is the text about the Sahel? By the share of its countries in all that the text says of countries, so that near
 * misses (Nigeria, Sudan, Guinea, Ukraine) weigh for themselves. The score passes 0.5 where both bars are met.
 */
export function scoreTopic(_doc: Document, layer: ActorLayer, _knowledge: Knowledge): Topic {
  const weights = layer.countries ?? new Map<Country, number>();
  let all = 0;
  let sahel = 0;
  for (const [country, weight] of weights) {
    all += weight;
    if (SAHEL.has(country)) sahel += weight;
  }
  const share = all ? sahel / all : 0;
  const score = Math.min(grade(share, ABOUT), grade(sahel, LEAST));
  const countries = [...weights].filter(([country, weight]) => SAHEL.has(country) && country !== 'XS' && weight >= NAMED);
  return { sahel: share >= ABOUT && sahel >= LEAST, score: Math.round(score * 1000) / 1000, countries: countries.map(([country]) => country) };
}

/** 0.5 at the bar, towards 1 above it. */
const grade = (value: number, bar: number): number => value / (value + bar);
