import { ANY, is } from '../lang/any.ts';
import { GIVEN_NAMES } from '../lang/given-names.ts';
import { type Claim, claim, type Draft, textOf, tokenEnd, tokenStart, wholeWord } from './draft.ts';
import { nextOfRow } from './listed.ts';
import { frenchTail, morePortfolios } from './noun-tail.ts';
import { appositionBody, kindBody } from './organisations/bodies-in-apposition.ts';
import { clubOf } from './organisations/clubs.ts';
import { english } from './organisations/head-last.ts';
import { organisation } from './organisations/heads.ts';
import { houseOf } from './organisations/houses.ts';
import { BROADCASTER, community, friendsOf, membersBody, named, namedBody, quotedBody, smallBody, universityOf } from './organisations/named-bodies.ts';
import {
  directorate,
  lettersOfMinistry,
  MINISTRY_LETTERS,
  nationalBody,
  nationalOffice,
  seatedBody,
  secretService,
  stateBody,
} from './organisations/state-bodies.ts';

/** Bodies by their head noun: "armée malienne", "ministère de la Justice", "Coordination nationale des …", "l'ONG Internet sans frontières". */
export function findOrganisations(draft: Draft): void {
  const { units } = draft;
  for (let at = 0; at < units.count; at++) {
    const held = draft.claims[at];
    if (held && held.first !== at) continue;
    if (draft.blind[at]) continue;
    const found = draft.lexicon.HEAD_FIRST ? (widerBody(draft, held) ?? french(draft, at)) : english(draft, at);
    if (!found || found.last <= found.first) continue;
    // what is known for certain and as long stays
    if (held && held.kind !== 'demonym' && held.last >= found.last && held.first <= found.first) continue;
    claim(draft, found);
    at = found.last - 1;
  }
}

/** "ministère tchadien des Armées et des Anciens Combattants", "Front patriotique de libération du Kawar": known by its first words only. */
function widerBody(draft: Draft, held: Claim | undefined): Claim | undefined {
  if (held?.kind === 'actor' && held.type !== 'ministry' && held.last - held.first > 2 && draft.lexicon.NAMED_HEADS.has(draft.units.key[held.first]!)) {
    const region = regionBehind(draft, held);
    return region ? organisation(draft, held.first, region, held.type ?? 'organisation', undefined, undefined) : undefined;
  }
  if (held?.type !== 'ministry') return undefined;
  const last = morePortfolios(draft, held.last);
  return last > held.last ? { ...held, last } : undefined;
}

/** Unit after "du Kawar": a region, behind a body's name in capitals. */
function regionBehind({ units, claims, lexicon }: Draft, { first, last }: Claim): number | undefined {
  if (!units.capital[first] || last + 1 >= units.count || !units.joined[last] || !lexicon.OF.has(units.key[last]!)) return undefined;
  const name = ANY.TITLE_ARTICLE_FEMININE.test(units.key[last + 1]!) ? last + 2 : last + 1;
  if (
    name >= units.count ||
    !units.joined[name] ||
    !units.capital[name] ||
    (claims[name] && claims[name]!.kind !== 'place') ||
    lexicon.FUNCTION_WORDS.has(units.key[name]!)
  )
    return undefined;
  if (lexicon.TITLES.has(units.key[name]!) || lexicon.NAMED_HEADS.has(units.key[name]!) || GIVEN_NAMES.has(units.key[name]!)) return undefined;
  return units.joined[name + 1] && units.capital[name + 1] ? undefined : name + 1;
}

function french(draft: Draft, at: number): Claim | undefined {
  const { units, lexicon } = draft;
  const key = units.key[at]!;
  const end = tokenEnd(draft, at);
  // "la start-up Pâturage+"
  if (end !== at + 1 && tokenStart(draft, at) === at && !units.capital[at] && lexicon.BODY_APPOSITIONS.has(wholeWord(draft, at)))
    return appositionBody(draft, end - 1, wholeWord(draft, at));
  if (end !== at + 1 && !ANY.HEAD_WITH_HYPHEN.test(key)) return undefined;
  if (ANY.CORPS.test(key) && is(ANY.GENERAL, units.key[at - 2])) return undefined;
  const national = nationalBody(draft, at);
  const state = lexicon.STATE_BODIES.get(key);
  if (state) {
    const made = stateBody(draft, at, key, state, frenchTail(draft, at + 1, 'body'));
    if (made && (!national || made.last >= national.last)) return made;
  }
  if (national) return national;
  // "Haut-représentant" is an office, "Haut Conseil" a body
  const high = !ANY.HIGH.test(key) ? true : ANY.HIGH_BODY.test(units.key[at + 1] ?? '');
  // "Garde des Sceaux" is who keeps them
  if (ANY.GUARD.test(key) && is(ANY.DES, units.key[at + 1]) && is(ANY.SEALS, units.key[at + 2])) return undefined;
  const ministry = MINISTRY_LETTERS.test(key) && units.upper[at] ? lettersOfMinistry(draft, at) : undefined;
  if (ministry) return ministry;
  const seated = seatedBody(draft, at, key);
  if (seated) return seated;
  const friends = ANY.GROUP.test(key) ? friendsOf(draft, at) : undefined;
  if (friends) return friends;
  const academy = ANY.UNIVERSITY.test(key) ? universityOf(draft, at) : undefined;
  if (academy) return academy;
  const station = BROADCASTER.test(key) && units.capital[at] ? named(draft, at) : undefined;
  if (station) return station;
  // "la Ligue des champions" is a contest, "le Conseil des ministres" a meeting
  if (ANY.CONTEST_HEAD.test(key) && CONTEST.test(units.key.slice(at + 1, at + 4).join(' '))) {
    let last = at + 1;
    while (last < units.count && units.joined[last] && ANY.CONTEST_WORD.test(units.key[last]!)) last++;
    return { first: at, last, kind: 'other', rule: 'contest' };
  }
  const club = units.capital[at] ? clubOf(draft, at, key) : undefined;
  if (club) return club;
  const school = ANY.SCHOOL.test(key) && ANY.HIGHER_SCHOOL.test(units.key[at + 1] ?? '');
  if (units.capital[at] && (ANY.MEMBERS.test(key) || school)) {
    const made = school ? namedBody(draft, at, key) : membersBody(draft, at);
    if (made) return made;
  }
  if (units.capital[at] && high && lexicon.NAMED_HEADS.has(key)) {
    const made = (lexicon.BODY_APPOSITIONS.has(key) ? quotedBody(draft, at) : undefined) ?? namedBody(draft, at, key);
    if (made) return withAdjective(draft, made);
  }
  const faithful = ANY.COMMUNITY.test(key) && !units.capital[at] ? community(draft, at) : undefined;
  if (faithful) return faithful;
  if (!units.capital[at] && lexicon.SMALL_HEADS.has(key)) {
    const made = smallBody(draft, at, key);
    if (made) return made;
  }
  const service = units.capital[at] ? undefined : (secretService(draft, at, key) ?? nationalOffice(draft, at, key));
  if (service) return service;
  const chamber = houseOf(draft, at, key);
  if (chamber) return chamber;
  const office = ANY.DIRECTORATE.test(key) && !units.capital[at] ? directorate(draft, at) : undefined;
  if (office) return office;
  // "le général de brigade Kodio": a rank
  if (ANY.UNIT_OF_AN_ARMY.test(key) && is(ANY.GENERAL, units.key[at - 2])) return undefined;
  if (lexicon.BODY_APPOSITIONS.has(key) && !(units.capital[at] && units.opens[at])) return quotedBody(draft, at) ?? appositionBody(draft, at, key);
  // "les entreprises Zolt et Kiriva"
  const one = key.replace(/s$/, '');
  if (one !== key && !units.capital[at] && lexicon.BODY_APPOSITIONS.has(one) && !ANY.NAMED_THING.test(one)) {
    const made = appositionBody(draft, at, one);
    return made && nextOfRow(draft, made.last) ? made : undefined;
  }
  return kindBody(draft, at, key);
}

/** "la [Nouvelle] Société des mines": an adjective with a capital before the noun, inside a sentence. */
function withAdjective(draft: Draft, made: Claim): Claim {
  const { units } = draft;
  const at = made.first - 1;
  if (made.first === 0 || !units.joined[made.first] || !units.capital[at] || units.opens[at] || draft.claims[at] || !ANY.BEFORE_A_HEAD.test(units.key[at]!))
    return made;
  return { ...made, first: at, name: textOf(draft, at, made.last) };
}

const CONTEST = ANY.CONTEST;
