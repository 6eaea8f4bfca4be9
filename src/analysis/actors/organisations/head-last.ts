import type { Country } from '../../../model/knowledge.ts';
import { ANY, is } from '../../lang/any.ts';
import { GIVEN_NAMES } from '../../lang/given-names.ts';
import { describesThing } from '../2-context.ts';
import { after, before, between, type Claim, type Draft, mainCountry, namesSomebody, ownCountry, textOf, tokenEnd, tokenStart } from '../draft.ts';
import { englishTail } from '../noun-tail.ts';
import { officeKey } from '../office-key.ts';
import { actsAfter } from '../states/verbs.ts';
import { appositionBody } from './bodies-in-apposition.ts';
import { armyOf, ministryOf, organisation, typeOfHead } from './heads.ts';
import { houseOf } from './houses.ts';
import { named, quotedBody } from './named-bodies.ts';
import { nationalBody } from './state-bodies.ts';
import { townOffice } from './town-offices.ts';

/** English: "Nigerian military", "government of Guinea", "Mali's army". */
export function english(draft: Draft, at: number): Claim | undefined {
  const { units, lexicon, claims, knowledge } = draft;
  const key = units.key[at]!;
  const held = claims[at];
  // "the Federal Government of Somalia": the base has it without the first word
  const known = ANY.FEDERAL.test(key) && !held && units.joined[at + 1] ? claims[at + 1] : undefined;
  if (known?.type === 'government' && known.last > at + 2 && units.key[known.last] !== 's')
    return organisation(draft, at, known.last, 'government', known.country, known.ids?.[0]);
  const office = townOffice(draft, at);
  if (office) return office;
  const owner = held && (held.kind === 'demonym' || held.kind === 'country') ? held : undefined;
  if (owner) {
    let k = owner.last;
    const possessive = units.key[k] === 's' && between(draft, k - 1, k) === '';
    if (possessive) k++;
    if (k >= units.count || units.sentence[k] !== units.sentence[at] || (!possessive && !units.joined[k])) return undefined;
    const from = k;
    while (k < units.count && units.joined[k] && !claims[k] && ANY.ADJECTIVE_OF_STATE.test(units.key[k]!)) k++;
    const ministry = portfolioMinistry(draft, from, owner.country, true);
    if (ministry) return { ...ministry, first: owner.first, name: textOf(draft, owner.first, ministry.last) };
    // "Zambia's constitutional court", "the Kenyan Supreme Court"
    const national = units.joined[from + 1] && lexicon.NATIONAL_BODIES.includes(`${units.key[from]} ${units.key[from + 1]}`);
    // "Japan's [Supreme Court]" is named without whose it is; "Native American"
    const apart = (possessive && units.capital[from]) || (units.capital[at - 1] && units.joined[at] && !claims[at - 1] && !units.opens[at - 1]);
    if (national && !apart && !ANY.OF_ONLY.test(after(draft, from + 2)))
      return organisation(draft, owner.first, from + 2, lexicon.STATE_BODIES.get(units.key[from + 1]!) ?? 'government', owner.country, undefined);
    const head = k < units.count && (units.joined[k] || k === from) && tokenStart(draft, k) === k ? units.key[k]! : '';
    let last = 0;
    let body = '';
    if (lexicon.STATE_BODIES.has(head)) {
      last = k + 1;
      body = head;
    } else if (k > from && ANY.FORCE_OF_AN_ARMY.test(`${units.key[k - 1]} ${head}`)) {
      // "the Chadian air force"
      last = k + 1;
      body = 'navy';
    } else if (k > from && lexicon.STATE_BODIES.has(units.key[k - 1]!)) {
      last = k;
      body = units.key[k - 1]!;
    }
    if (!last || tokenEnd(draft, last - 1) !== last || describesThing(draft, last) || (lexicon.ROLE_HEADS.has(after(draft, last)) && body !== 'government'))
      return undefined;
    // "the Somali Ministry of Foreign Affairs"
    if (body === 'ministry' && is(ANY.OF_ONLY, units.key[last]) && units.joined[last]) {
      const tail = englishTail(draft, last);
      const own = ministryOf(knowledge.bodiesOf(owner.country!, 'ministry'), officeKey(tail.words.map((w) => units.key[w]).join(' ')));
      if (tail.last > last) return organisation(draft, owner.first, tail.last, 'ministry', owner.country, own?.id);
    }
    if (body === 'ministry' || body === 'court' || ANY.ADMINISTRATION.test(body)) return undefined;
    // "Syrian government forces"
    if (is(ANY.GOVERNMENT, body) && is(ANY.FORCES, after(draft, last)))
      return organisation(draft, owner.first, last + 1, 'armed_forces', owner.country, undefined);
    // "Chad's military high command"
    if (lexicon.ARMY_HEADS.has(body) && units.joined[last] && ANY.HIGH_COMMAND.test(`${units.key[last]} ${after(draft, last + 1)}`))
      return organisation(draft, owner.first, last + 2, 'armed_forces', owner.country, undefined);
    const state = lexicon.STATE_BODIES.get(body)!;
    const simple = last - from === 1 || is(ANY.ARMED, units.key[from]);
    let id: string | undefined;
    if (simple && lexicon.GOVERNMENT_HEADS.has(body)) id = knowledge.governmentOf(owner.country!);
    if (simple && lexicon.ARMY_HEADS.has(body)) id = armyOf(knowledge.bodiesOf(owner.country!, 'armed_forces'));
    return organisation(draft, owner.first, last, state, owner.country, id);
  }
  if (held?.type === 'government' && is(ANY.GOVERNMENT, units.key[held.last - 1]) && is(ANY.FORCES, after(draft, held.last)))
    return organisation(draft, at, held.last + 1, 'armed_forces', held.country, undefined);
  if (held?.kind === 'actor' && held.type === 'person') return ofLeader(draft, held);
  // "Durban high court"
  if (
    held &&
    /^(?:place|capital)$/.test(held.kind) &&
    units.joined[held.last] &&
    ANY.COURT_LEVEL.test(units.key[held.last] ?? '') &&
    after(draft, held.last + 1) === 'court'
  )
    return organisation(draft, held.first, held.last + 2, 'court', held.country, undefined);
  // "Gaza's Health Ministry"
  if (held && /^(?:place|capital)$/.test(held.kind) && units.key[held.last] === 's' && between(draft, held.last - 1, held.last) === '') {
    const ministry = portfolioMinistry(draft, held.last + 1, held.country, true);
    if (ministry) return { ...ministry, first: held.first, name: textOf(draft, held.first, ministry.last) };
  }
  // "the Kabul government", "the Scottish Government"
  const seated = held?.kind === 'capital' || (!held && units.capital[at] && !units.opens[at] && ANY.ADJECTIVE_OF_A_NATION.test(key));
  const governs = held?.last ?? at + 1;
  if (
    seated &&
    is(ANY.THE, before(draft, at)) &&
    is(ANY.GOVERNMENT, after(draft, governs)) &&
    (held || units.capital[governs]) &&
    !lexicon.ROLE_HEADS.has(after(draft, governs + 1))
  )
    return organisation(draft, at, governs + 1, 'government', held?.country, held?.country ? knowledge.governmentOf(held.country) : undefined);
  if (held) return undefined;
  const ministry = portfolioMinistry(draft, at);
  if (ministry) return ministry;
  // "the Federal Government": of the text's own country, if that is one of states
  if (ANY.FEDERAL.test(key) && is(ANY.GOVERNMENT, units.key[at + 1]) && units.joined[at + 1] && /^(?:NG|ET|SO|SD|DE|US|RU)$/.test(mainCountry(draft) ?? ''))
    return organisation(draft, at, at + 2, 'government', mainCountry(draft), knowledge.governmentOf(mainCountry(draft)!));
  const state = lexicon.STATE_BODIES.get(key);
  if (state && is(ANY.OF_ONLY, units.key[at + 1])) {
    const tail = englishTail(draft, at + 1);
    // "the administration of US President X"
    if (tail.last < units.count && units.joined[tail.last] && units.capital[tail.last] && lexicon.ROLE_HEADS.has(units.key[tail.last]!)) return undefined;
    if (tail.country && tail.bare) {
      const id = lexicon.GOVERNMENT_HEADS.has(key)
        ? knowledge.governmentOf(tail.country)
        : lexicon.ARMY_HEADS.has(key)
          ? armyOf(knowledge.bodiesOf(tail.country, 'armed_forces'))
          : undefined;
      return organisation(draft, at, tail.last, state, tail.country, id);
    }
    // "the education ministry of counting": a verb
    if (state === 'ministry' && tail.last > at + 1 && (units.capital[at] || !ANY.ENDS_A_GERUND.test(units.key[at + 2] ?? '')))
      return organisation(draft, at, tail.last, 'ministry', tail.country ?? mainCountry(draft), undefined);
  }
  const small = ANY.PRESIDENTIAL.test(key) && ownCountry(draft, at) !== undefined;
  if ((units.capital[at] || small) && lexicon.NATIONAL_BODIES.some((phrase) => phrase === `${key} ${units.key[at + 1]}`)) return nationalBody(draft, at);
  const house = houseOf(draft, at, key);
  if (house) return house;
  if (ANY.BROADCASTER.test(key) && units.capital[at]) {
    const station = named(draft, at);
    if (station) return station;
  }
  const lower = !units.capital[at];
  const made = lower && lexicon.BODY_APPOSITIONS.has(key) ? (quotedBody(draft, at) ?? appositionBody(draft, at, key)) : undefined;
  // "the NGO"
  const tells = (lower && lexicon.BODY_APPOSITIONS.has(key)) || ((lower || units.upper[at]) && lexicon.COMPANY_BEFORE.has(key));
  const behind = tells ? nameBehind(draft, at, key) : undefined;
  // "activist group Rise for Water"
  return made && (!behind || made.first !== behind.first || made.last >= behind.last) ? made : behind;
}

/** Words of such a name. */
const LONGEST_NAME = 7;

/** "the think tank Desert Compass", "the NGO Seeds Without Borders", "the contractor Zhongtie No. 9": capitals right behind what they name. */
function nameBehind(draft: Draft, at: number, key: string): Claim | undefined {
  const { units, claims, lexicon } = draft;
  const first = at + 1;
  if (first >= units.count || !units.joined[first] || !units.capital[first] || between(draft, at, first) !== '') return undefined;
  const mayOpen = (word: string): boolean =>
    !lexicon.FUNCTION_WORDS.has(word) && !lexicon.TITLES.has(word) && !lexicon.CIVIL_TITLES.has(word) && !lexicon.ROLE_HEADS.has(word);
  if (ANY.LETTERS_NO_BODY.has(units.key[first]!)) return undefined;
  if (claims[first] ? !opensLonger(draft, claims[first]!) : !mayOpen(units.key[first]!)) return undefined;
  let last = claims[first]?.last ?? tokenEnd(draft, first);
  while (last < units.count && last - first < LONGEST_NAME && units.joined[last]) {
    const word = units.key[last]!;
    // "Zhongtie No. 9"
    if (units.number[last] && is(ANY.NUMBER_SIGN, units.key[last - 1])) last++;
    else if (claims[last] && !/^(?:place|country|capital)$/.test(claims[last]!.kind)) break;
    else if (units.capital[last]) {
      if (lexicon.ROLE_HEADS.has(word) || lexicon.TITLES.has(word) || GIVEN_NAMES.has(word)) break;
      last = claims[last]?.last ?? tokenEnd(draft, last);
    } else if (ANY.FOR_OR_OF_ENGLISH.test(word) && units.joined[last + 1] && (units.capital[last + 1] || units.number[last + 1]) && !claims[last + 1])
      last += units.number[last + 1] ? 2 : 1;
    else break;
  }
  if (
    namesSomebody(draft, first) ||
    (namesSomebody(draft, last - 1) && !units.upper[last - 1]) ||
    (last - first === 1 && (lexicon.COMMON_NOUNS.has(units.key[first]!) || lexicon.NAMED_HEADS.has(units.key[first]!)))
  )
    return undefined;
  const type = typeOfHead(key);
  return { first, last, kind: 'organisation', rule: 'apposition', type, name: textOf(draft, first, last).replace(/\s+/g, ' ') };
}

/** A place with another capital behind it: "the contractor Sahara Fibre". */
const opensLonger = ({ units, claims }: Draft, { kind, last }: Claim): boolean =>
  /^(?:place|country|capital)$/.test(kind) && units.joined[last] === 1 && units.capital[last] === 1 && !claims[last];

/** "the Biden administration", "the Jacob Zuma Foundation": a body named after somebody. */
function ofLeader(draft: Draft, { first, last, ids }: Claim): Claim | undefined {
  const { units, knowledge } = draft;
  if (last >= units.count || !units.joined[last] || between(draft, last - 1, last) !== '') return undefined;
  if (is(ANY.FOUNDATION, units.key[last]) && units.capital[last]) return organisation(draft, first, last + 1, 'ngo', undefined, undefined);
  if (ANY.ORGANISATION.test(units.key[last]!) && units.capital[last]) return organisation(draft, first, last + 1, 'company', undefined, undefined);
  const country = ids?.length === 1 ? knowledge.actor(ids[0]!)?.country : undefined;
  // "the Trump campaign said"; of "a Trump campaign bus" only Trump is somebody
  if (is(ANY.CAMPAIGN, units.key[last]) && actsAfter(draft, last + 1)) return organisation(draft, first, last + 1, 'organisation', country, undefined);
  if (!is(ANY.ADMINISTRATION, units.key[last]) || !country) return undefined;
  return organisation(draft, first, last + 1, 'government', country, knowledge.governmentOf(country));
}

/** What a ministry may be of, before its noun; folded. */
const PORTFOLIO = ANY.PORTFOLIOS;

/** "the education ministry", "foreign affairs ministry": of the text's own country where none is said. */
function portfolioMinistry(draft: Draft, at: number, said?: Country, owned = false): Claim | undefined {
  const { units, claims, knowledge } = draft;
  if (at >= units.count || !PORTFOLIO.has(units.key[at]!)) return undefined;
  let last = at;
  while (
    last < units.count &&
    last - at < 5 &&
    (last === at || units.joined[last]) &&
    !claims[last] &&
    (PORTFOLIO.has(units.key[last]!) || is(ANY.PLAIN_AND, units.key[last]))
  )
    last++;
  if (last >= units.count || last === at || !units.joined[last] || claims[last] || units.key[last] !== 'ministry' || (units.capital[last] && !owned))
    return undefined;
  if (ANY.OF_A_MINISTRY.test(after(draft, last + 1))) return undefined;
  const country = said ?? mainCountry(draft);
  const own = country ? ministryOf(knowledge.bodiesOf(country, 'ministry'), officeKey(units.key.slice(at, last).join(' '))) : undefined;
  return organisation(draft, at, last + 1, 'ministry', country, own?.id);
}
