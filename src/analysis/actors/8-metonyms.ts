import { ANY, is } from '../lang/any.ts';
import { allClaims, before, between, type Claim, claim, type Draft, tokenEnd } from './draft.ts';
import { readLead, within } from './states/leads.ts';
import { leadOf, stateLists } from './states/lists.ts';
import { actsAfter } from './states/verbs.ts';

/** Bodies of a seat: "les autorités de Bamako" are its government already. */
const BODY_BEFORE = ANY.RULERS;

/** Platforms are where things are said; one that answers or decides is its company. */
const PLATFORM = new Set('tiktok facebook meta twitter whatsapp youtube telegram google instagram starlink'.split(' '));

function findPlatforms(draft: Draft): void {
  const { units, claims } = draft;
  for (const at of units.capitals) {
    if (!PLATFORM.has(units.key[at]!) || claims[at] || draft.blind[at] || tokenEnd(draft, at) !== at + 1) continue;
    const lead = before(draft, at);
    if (ANY.WHERE_ONE_WRITES.test(lead)) continue;
    // "WhatsApp messages", "a Facebook page"
    const next = at + 1;
    const goesOn = next < units.count && units.joined[next] === 1 && !draft.lexicon.FUNCTION_WORDS.has(units.key[next]!);
    if (!actsAfter(draft, next) && (ANY.WITH_A_PLATFORM.test(lead) || (goesOn && !draft.lexicon.HEAD_FIRST))) continue;
    claim(draft, {
      first: at,
      last: at + 1,
      kind: 'organisation',
      rule: 'metonym',
      type: 'company',
      name: draft.doc.text.slice(units.start[at], units.end[at]),
    });
  }
}

/**
 * Countries, capitals and seats of power that act, or are dealt with as agents, are actors; elsewhere they are places. A list
 * of names is judged once: by what leads to its first name and by what follows its last.
 */
export function findMetonyms(draft: Draft): void {
  findPlatforms(draft);
  for (const found of [...draft.claims]) {
    if (found?.kind !== 'seat' || draft.claims[found.first] !== found) continue;
    if (isPlaceHere(draft, found)) claim(draft, { ...found, kind: 'place' });
    else stand(draft, found);
  }
  const places = new Set<string>();
  for (const { members } of stateLists(draft)) {
    const lead = readLead(draft, members[0]!);
    const last = members.at(-1)!.last;
    const begin = leadOf(draft, members[0]!.first).at;
    const apposed = members.length > 1 || between(draft, begin - 1, begin).endsWith(',');
    const acts =
      !partOfName(draft, last) &&
      (lead === 'agent' ||
        (lead === 'subject' && members.some(isBody)) ||
        (lead === 'subject' && opensClause(draft, members[0]!, last)) ||
        ((lead === 'subject' || (lead === 'open' && mayOpen(draft, begin))) && actsAfter(draft, last, apposed)));
    const located = isLocated(draft, members[0]!);
    for (const found of members) {
      if (found.kind !== 'country' && found.kind !== 'capital') continue;
      const owned = possession(draft, found);
      if (owned === undefined ? acts : owned) stand(draft, found);
      else if (located) places.add(stateOf(found));
    }
  }
  standThroughout(draft, places);
}

/** A state that acts in this text and is nowhere in it a place is meant as an agent wherever it is named: "une manœuvre de la Suède". */
function standThroughout(draft: Draft, places: ReadonlySet<string>): void {
  const { lexicon, doc, units } = draft;
  const acts = new Map<string, number>();
  /** How often "du Mali" is said of it, as it is of a land. */
  const unclear = new Map<string, number>();
  const left: Claim[] = [];
  const count = (sums: Map<string, number>, state: string): unknown => sums.set(state, (sums.get(state) ?? 0) + 1);
  for (const found of allClaims(draft)) {
    if (found.rule === 'metonym') count(acts, stateOf(found));
    if ((found.kind !== 'country' && found.kind !== 'capital') || places.has(stateOf(found))) continue;
    left.push(found);
    if (lexicon.FROM.has(leadOf(draft, found.first).word)) count(unclear, stateOf(found));
  }
  for (const found of left) {
    const state = stateOf(found);
    if ((acts.get(state) ?? 0) < (unclear.get(state) ?? 1) || partOfName(draft, found.last) || possession(draft, found) === false) continue;
    // "US-based"
    if (!/^\.?-/.test(doc.text.slice(units.end[found.last - 1], units.end[found.last - 1]! + 2))) stand(draft, found);
  }
}

/** A capital may be a place where its state is none. */
const stateOf = ({ forms, country }: Claim): string => `${forms?.[0]?.kind} ${country}`;

/** "au Mali", "left Mali", "from Mali and Niger", "relie le Mali au Tchad", "le nord du Mali", "la capitale, Bamako", "BAMAKO (AP)": where something is or goes. */
function isLocated(draft: Draft, { first, last, kind }: Claim): boolean {
  const { units, lexicon } = draft;
  const { word, at } = leadOf(draft, first);
  // "c'est le Mali" is no east
  const where = lexicon.FROM.has(word) ? before(draft, at - 1) : lexicon.BE.test(word) ? '' : word;
  const words = [lexicon.LOCATIVE, lexicon.TO, lexicon.MOVES, lexicon.PASSING, lexicon.TERRITORIAL];
  if (words.some((list) => list.has(where)) || ANY.LEAVES.test(where) || ANY.FROM_ONLY.test(where)) return true;
  if (within(draft, at, lexicon.BORDERS, 5)) return true;
  const seat = units.key.slice(Math.max(0, at - 2), at).some((key) => ANY.TOWN.test(key));
  return seat || (kind === 'capital' && units.opens[first] === 1 && /^[(,]/.test(between(draft, last - 1, last)));
}

/** "La France reste …", "que le Mali …": French tells where something is by a preposition; what opens a clause without one is an agent. */
function opensClause(draft: Draft, state: Claim, last: number): boolean {
  const { units, lexicon } = draft;
  const { word, article } = leadOf(draft, state.first);
  if (!lexicon.HEAD_FIRST || !article || last >= units.count || !units.joined[last] || units.capital[last]) return false;
  if (ANY.SAID_OF_A_LAND.test(units.key.slice(last, last + 2).join(' '))) return false;
  return !word || lexicon.CONJUNCTIONS.has(word);
}

/** "Last year France pulled out": a clause may begin behind a noun; not behind a name, or a determiner that makes somebody of the word. */
function mayOpen({ units, lexicon, claims }: Draft, begin: number): boolean {
  const lead = begin - 1;
  const key = units.key[lead]!;
  // "Athletics Kenya": a name that goes on
  const opening = units.opens[lead] === 1 && (lexicon.FUNCTION_WORDS.has(key) || lexicon.BETWEEN_WORDS.has(key) || /ly$/.test(key));
  return (!units.capital[lead] || opening || claims[lead] !== undefined) && !lexicon.FOR.has(key) && !lexicon.INDEFINITE.has(key);
}

/** "France Bleu", "Zimbabwe Tourism Authority", "Paris police": the name goes on, or a noun follows that it only tells of. */
function partOfName(draft: Draft, last: number): boolean {
  const { units, lexicon, claims } = draft;
  if (last >= units.count || !units.joined[last] || claims[last] || between(draft, last - 1, last) !== '') return false;
  const key = units.key[last]!;
  if (lexicon.AGENT_VERBS.has(key) || (lexicon.FUNCTION_WORDS.has(key) && !lexicon.BODY_HEADS.has(key))) return false;
  if (units.capital[last]) return !lexicon.ARTICLES.has(key);
  return (
    draft.lexicon.GENITIVE &&
    (lexicon.ROLE_HEADS.has(key) || lexicon.PLURAL_HEADS.has(key) || lexicon.COMMON_NOUNS.has(key) || lexicon.BODY_HEADS.has(key) || is(ANY.CITIZENS, key))
  );
}

const isBody = (found: Claim): boolean => found.kind === 'actor' && found.rule !== 'metonym' && found.type === 'igo';

/** "Russia’s ambitions": an agent's; "Mali’s capital": a territory's. Undefined where nothing is possessed. */
function possession(draft: Draft, { last }: Claim): boolean | undefined {
  const { units, lexicon, doc } = draft;
  if (!draft.lexicon.GENITIVE || last >= units.count || units.key[last] !== 's' || !/^['’]$/.test(doc.text.slice(units.end[last - 1], units.start[last]))) {
    if (!draft.lexicon.GENITIVE || last >= units.count || !/^['’]s$/.test(doc.text.slice(units.end[last - 1], units.end[last - 1]! + 2))) return undefined;
  }
  const from = units.key[last] === 's' ? last + 1 : last;
  // "many states' interests, including China's": nothing behind it
  if (from >= units.count || !(units.joined[from] || /^(?:['’]s)?[“"]$/.test(between(draft, from - 1, from)))) return undefined;
  for (let i = from; i < units.count && i - from < 4 && units.sentence[i] === units.sentence[last - 1]; i++) {
    if (lexicon.STANCES.has(units.key[i]!)) return true;
    if (lexicon.FUNCTION_WORDS.has(units.key[i]!)) break;
  }
  for (
    let i = from;
    i < units.count &&
    i - from < 4 &&
    (i === from || units.joined[i]) &&
    (ANY.OF_A_TERRITORY.test(units.key[i]!) || !lexicon.FUNCTION_WORDS.has(units.key[i]!));
    i++
  ) {
    if (units.capital[i] || draft.claims[i] || ANY.OF_A_TERRITORY.test(units.key[i]!)) return false;
    if (lexicon.ROLE_HEADS.has(units.key[i]!) || lexicon.PLURAL_HEADS.has(units.key[i]!) || lexicon.BODY_HEADS.has(units.key[i]!)) return false;
  }
  return true;
}

/** Makes a place its government. */
function stand(draft: Draft, found: Claim): void {
  const id = found.forms?.[0]?.stands ?? draft.knowledge.governmentOf(found.country!);
  const type = id ? draft.knowledge.actor(id)?.type : undefined;
  claim(draft, {
    ...found,
    kind: 'actor',
    rule: 'metonym',
    house: found.kind === 'seat',
    type: type ?? 'state',
    ...(id && type ? { ids: [id] } : { ids: [`state:${found.country}`], name: draft.knowledge.countryName(found.country!, draft.doc.language) }),
  });
}

const isPlaceHere = (draft: Draft, found: Claim): boolean => {
  if (ANY.HOUSE_BEFORE.test(before(draft, found.first))) return true;
  const { word, at } = leadOf(draft, found.first);
  return BODY_BEFORE.test(ANY.OF_CONTRACTED.test(word) ? before(draft, at - 1) : word);
};
