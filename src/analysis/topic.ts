import type { Topic } from '../model/analysis.ts';
import type { Country } from '../model/knowledge.ts';
import type { Knowledge } from '../model/knowledge-base.ts';
import { fieldOf } from './actors/2-context.ts';
import type { ActorLayer } from './actors/layer.ts';
import type { Document } from './document.ts';

const SAHEL = new Set<Country>(['ML', 'BF', 'NE', 'TD', 'MR', 'XS']);
/** Share of the Sahel in all that is said of countries at which a text is about it. */
const ABOUT = 0.33;
/** Evidence (see the weights in actors/2-context.ts) below this is a passing mention. */
const LEAST = 3;
/** A brief that speaks of nowhere else may say it once: so short, and with so large a share. */
const BRIEF = 500;
const ALONE = 0.85;
const LEAST_OF_BRIEF = 2;
/** A country of the Sahel is named among the topic's from this evidence on. */
const NAMED = 2;
/** Beside the heaviest country that is not the Sahel, each further one counts so much: a mediator who tours five capitals is not about five countries. */
const FURTHER = 0.4;

/** What a known person or body of a country says of the topic: at its first mention, by how surely it is of that country alone … */
const FIRST: Readonly<Record<string, number>> = { government: 1, armed_forces: 2, armed_group: 2, ministry: 1.5, court: 1, party: 1, person: 1 };
const OF_OTHERS = 0.5;
/** Powers from elsewhere are whom the Sahel deals with: less a sign that a text is about them. */
const FOREIGN = 0.4;
/** Such powers: named as a country they weigh as little; a text on France's bases in Mali is about Mali. Near misses weigh for themselves. */
const POWERS = new Set<Country>(['FR', 'US', 'RU', 'CN', 'GB', 'DE', 'TR']);
/** Who is heard of everywhere, whatever a text is about. */
const QUOTED = /^(?:media|company|organisation|ngo)$/;
/** Offices of a state, not of a club or a company. */
const STATE = /^(?:government|ministry|armed_forces|court|state|armed_group)$/;
/** … who is in office on the day counts more, and who stands in the first sentences; further mentions little, and not for ever. */
const IN_OFFICE = 2.5;
const LEAD = 1.5;
const LEAD_SENTENCES = 2;
const AGAIN = 0.5;
const MOST_AGAIN = 4;

/**
 * Is the text about the Sahel? By the share of its countries in all that the text says of countries: places, peoples, persons,
 * bodies and offices, each as what it is. Near misses (Nigeria, Sudan, Guinea, Ukraine) weigh for themselves. The score passes
 * 0.5 where both bars are met.
 */
export function scoreTopic(doc: Document, layer: ActorLayer, knowledge: Knowledge): Topic {
  const weights = new Map<Country, number>();
  for (const [country, weight] of layer.countries ?? []) weights.set(country, POWERS.has(country) ? weight * FOREIGN : weight);
  const add = (country: Country, weight: number): void => {
    if (country && !/^(?:XX|XW|EU)$/.test(country)) weights.set(country, (weights.get(country) ?? 0) + weight);
  };
  const leadEnd = doc.sentences[Math.min(LEAD_SENTENCES, doc.sentences.length) - 1]?.end ?? 0;
  const seen = new Map<number, number>();
  for (const { entity, start, rule } of layer.names) {
    const { id, country, type, known, office } = layer.entities[entity]!;
    // a state named by its country or capital was weighed as such
    if (!known || !country || rule === 'metonym') continue;
    const before = seen.get(entity) ?? 0;
    seen.set(entity, before + 1);
    const field = type === 'armed_forces' ? (fieldOf(knowledge.actor(id))[0] ?? country) : country;
    const body = office && knowledge.actor(knowledge.post(office.post)?.organisation ?? '');
    // a newspaper of elsewhere is quoted anywhere
    if (QUOTED.test(type) && !SAHEL.has(field)) continue;
    const first = body && STATE.test(body.type) ? IN_OFFICE : (FIRST[type] ?? OF_OTHERS);
    const weight = before === 0 ? first * (start < leadEnd ? LEAD : 1) : before <= MOST_AGAIN ? AGAIN : 0;
    add(field, weight * (SAHEL.has(field) ? 1 : FOREIGN));
  }
  for (const { country, fact, start } of layer.roles) {
    const of = fact?.country ?? country;
    if (of && fact) add(of, start < leadEnd ? LEAD : 1);
  }
  let sahel = 0;
  const others: number[] = [];
  for (const [country, weight] of weights) {
    if (SAHEL.has(country)) sahel += weight;
    else others.push(weight);
  }
  others.sort((a, b) => b - a);
  const other = others.reduce((sum, weight, index) => sum + weight * (index === 0 ? 1 : FURTHER), 0);
  const share = sahel ? sahel / (sahel + other) : 0;
  const least = doc.text.length <= BRIEF && share >= ALONE ? LEAST_OF_BRIEF : LEAST;
  const score = Math.min(grade(share, ABOUT), grade(sahel, least));
  const countries = [...weights].filter(([country, weight]) => SAHEL.has(country) && country !== 'XS' && weight >= NAMED).sort((a, b) => b[1] - a[1]);
  return { sahel: share >= ABOUT && sahel >= least, score: Math.round(score * 1000) / 1000, countries: countries.map(([country]) => country) };
}

/** 0.5 at the bar, towards 1 above it. */
const grade = (value: number, bar: number): number => value / (value + bar);
