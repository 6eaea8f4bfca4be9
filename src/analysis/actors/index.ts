import type { Actor, Mention } from '../../model/analysis.ts';
import type { ReaderKnowledge } from '../../model/knowledge.ts';
import { kindOf } from '../../model/knowledge.ts';
import type { Knowledge } from '../../model/knowledge-base.ts';
import type { Document } from '../document.ts';
import { OWN_READERS } from '../lang/readers.ts';
import { finish } from '../steps.ts';
import { claimKnown } from './2-context.ts';
import { findOrganisations } from './3-organisations.ts';
import { findRoles } from './4-roles.ts';
import { findAcronyms } from './5-acronyms.ts';
import { findPersons } from './6-persons.ts';
import { findSurnames } from './7-surnames.ts';
import { findMetonyms } from './8-metonyms.ts';
import { link } from './9-linking.ts';
import { resolveRoles } from './10-offices.ts';
import { findAppositions } from './appositions.ts';
import { blindUnits } from './blind.ts';
import { findCompanies } from './company-names.ts';
import { allClaims, type Draft } from './draft.ts';
import { findEnglishBodies } from './english-bodies.ts';
import { findEnglishNames } from './english-names.ts';
import type { ActorLayer } from './layer.ts';
import { lexiconOf } from './lexicon.ts';
import { findListed } from './listed.ts';
import { findLongerNames } from './longer-names.ts';
import { findMediaNames } from './media-names.ts';
import { findNamedAgents } from './named-agents.ts';
import { findNamesakes, OF_GROUP } from './namesakes.ts';
import { unifyBodies } from './one-body.ts';
import { findClubs } from './organisations/clubs.ts';
import { findPartyLetters } from './party-letters.ts';
import { claimReaders, dropNotActors, withReader } from './reader.ts';
import { findRepeats } from './repeats.ts';
import { findShortNames } from './short-names.ts';
import { findSingleNames } from './single-names.ts';
import { takeUp } from './taken-up.ts';
import { findThings } from './things.ts';
import { readUnits } from './units.ts';

/** Layers that can be switched off to measure what each brings. */
export const ACTOR_LAYERS = ['gazetteer', 'organisations', 'acronyms', 'persons', 'surnames', 'metonyms'] as const;
export type ActorLayerName = (typeof ACTOR_LAYERS)[number];

/** Who is in the text, and where, pass by pass: names, descriptions by office, places that are nobody. Never throws on odd text. */
export function* actorSteps(
  doc: Document,
  shipped: Knowledge,
  reader: ReaderKnowledge,
  without: ReadonlySet<ActorLayerName> = new Set(),
): Generator<void, ActorLayer> {
  const own = OWN_READERS[doc.language];
  if (own) return own(doc, shipped, reader);
  const knowledge = withReader(shipped, reader);
  const units = readUnits(doc, knowledge.names);
  const draft: Draft = {
    doc,
    units,
    knowledge,
    reader,
    lexicon: lexiconOf(doc.language),
    claims: new Array(units.count).fill(undefined),
    blind: blindUnits(doc, units),
    countries: new Map(),
    capitalised: new Map(),
  };
  const on = (layer: ActorLayerName): boolean => !without.has(layer);
  if (on('gazetteer')) claimKnown(draft);
  yield;
  findThings(draft);
  claimReaders(draft);
  if (on('organisations')) {
    findMediaNames(draft);
    yield;
    if (draft.lexicon.HEAD_FIRST) findEnglishNames(draft);
    findCompanies(draft);
    findClubs(draft);
    if (!draft.lexicon.HEAD_FIRST) findEnglishBodies(draft);
    yield;
    findOrganisations(draft);
    yield;
    findAppositions(draft);
    yield;
  }
  if (on('acronyms')) findAcronyms(draft);
  yield;
  const roles = findRoles(draft);
  yield;
  if (on('persons')) {
    findPersons(draft, roles);
    yield;
    findSingleNames(draft);
    findNamedAgents(draft);
    findPartyLetters(draft);
    if (on('organisations')) findListed(draft);
    yield;
    findNamesakes(draft, roles);
    yield;
  }
  if (on('organisations')) {
    findLongerNames(draft);
    findRepeats(draft);
    findShortNames(draft);
  }
  if (on('organisations')) unifyBodies(draft);
  // once more, for bodies found by shape
  if (on('acronyms') && on('persons')) findAcronyms(draft, true);
  if (on('surnames')) findSurnames(draft);
  yield;
  if (on('metonyms')) findMetonyms(draft);
  yield;
  claimReaders(draft);
  dropNotActors(draft);
  const linked = link(draft, roles);
  yield;
  const resolved = resolveRoles(draft, roles, linked);
  yield;
  const places = allClaims(draft)
    .filter((c) => c.kind === 'place' || c.kind === 'country' || c.kind === 'capital' || c.kind === 'other' || c.kind === 'seat' || c.rule === OF_GROUP)
    .map((c) => ({ start: units.start[c.first]!, end: units.end[c.last - 1]! }));
  return {
    entities: linked.entities,
    names: linked.names,
    ofGroups: linked.ofGroups,
    roles: takeUp(draft, linked, resolved),
    places,
    countries: draft.countries,
  };
}

/** The same at once. */
export const findActors = (...given: Parameters<typeof actorSteps>): ActorLayer => finish(actorSteps(...given));

/** The actors of an analysis, in the layer's order, with their mentions in text order. */
export function toActors(layer: ActorLayer): Actor[] {
  const mentions: Mention[][] = layer.entities.map(() => []);
  const names = layer.ofGroups?.length ? [...layer.names, ...layer.ofGroups].sort((a, b) => a.start - b.start) : layer.names;
  for (const { entity, ...mention } of names) mentions[entity]!.push(mention);
  return layer.entities.map(({ plural: _plural, known: _known, ...entity }, index) => ({ ...entity, kind: kindOf(entity.type), mentions: mentions[index]! }));
}
