import { ANY } from '../lang/any.ts';
import { GIVEN_NAMES } from '../lang/given-names.ts';
import { between, type Claim, claim, type Draft, textOf, tokenEnd, tokenStart } from './draft.ts';
import { typeOfHead } from './organisations/heads.ts';

/** Capitals in a row before the name goes on with "of", "for". */
const LONGEST_RUN = 6;
const LONGEST = 14;
/** So many capitals in a sentence are a headline's. */
const HEADLINE = 0.75;

/**
 * English bodies whose name takes in what is known on its own, or goes on behind a preposition: "Zambia Coalition on Water and
 * Sanitation", "United Nations Commission on Human Settlements", "Movement for Rural Change". The rest are told with the persons.
 */
export function findEnglishBodies(draft: Draft): void {
  const { units, claims } = draft;
  const headlines = new Map<number, boolean>();
  let done = 0;
  for (const at of units.capitals) {
    if (at < done || draft.blind[at] || tokenStart(draft, at) !== at) continue;
    if (at > 0 && units.joined[at] && units.capital[at - 1] && !draft.lexicon.FUNCTION_WORDS.has(units.key[at - 1]!)) continue;
    if (claims[at] && claims[at]!.first !== at) continue;
    // "the Accra-based Centre for …" begins behind it
    if (ANY.LED_BY_SUFFIX.test(units.key[tokenEnd(draft, at) - 1]!)) continue;
    const run = capitals(draft, at);
    if (run.last === at) continue;
    const close = run.head < 0 ? at : linked(draft, at, run.last);
    const end = close > run.last ? portfolios(draft, run.head, close) : close;
    done = run.last;
    if (run.head < 0 || (end === run.last && !run.owned) || isHeadline(draft, at, headlines)) continue;
    const held = claims[at];
    if (held && held.kind === 'actor' && held.last >= end) continue;
    const first = units.opens[at] && draft.lexicon.FUNCTION_WORDS.has(units.key[at]!) ? at + 1 : at;
    claim(draft, {
      first,
      last: end,
      kind: 'organisation',
      rule: 'shape',
      type: typeOfHead(units.key[run.head]!),
      name: textOf(draft, first, end).replace(/\s+/g, ' '),
    });
    done = end;
  }
}

/** "Drivers’ Front": only white space between, or the apostrophe of many. */
const follows = (draft: Draft, at: number): boolean =>
  at > 0 && at < draft.units.count && (draft.units.joined[at] ? between(draft, at - 1, at) === '' : isOfMany(draft, at));

/** The apostrophe behind a plural: "the Farmers’ [Congress]". */
export const isOfMany = ({ units, doc }: Draft, at: number): boolean =>
  at > 0 &&
  units.sentence[at] === units.sentence[at - 1] &&
  units.key[at - 1]!.endsWith('s') &&
  units.key[at - 1]!.length > 3 &&
  units.capital[at - 1] === 1 &&
  /^['’] $/.test(doc.text.slice(units.end[at - 1], units.start[at]));

/** May a known name be part of a longer one? */
const absorbed = (found: Claim): boolean => /^(?:place|country|capital|demonym)$/.test(found.kind) || (found.kind === 'actor' && found.type === 'igo');
/** … as a company's is in that of its foundation: "the Nike Foundation". */
const isHouse = (draft: Draft, found: Claim): boolean =>
  found.kind === 'actor' &&
  /^(?:company|organisation|media|ngo)$/.test(found.type ?? '') &&
  draft.units.joined[found.last] === 1 &&
  draft.units.capital[found.last] === 1 &&
  !draft.claims[found.last] &&
  draft.lexicon.NAMED_HEADS.has(draft.units.key[found.last]!);

const isInstitute = ({ units }: Draft, { kind, type, first, last }: Claim): boolean =>
  (kind === 'actor' || type === 'media') &&
  last - first > 1 &&
  ANY.INSTITUTE.test(units.key[last - 1]!) &&
  units.joined[last] === 1 &&
  ANY.FOR_OR_OF_ENGLISH.test(units.key[last] ?? '');

/** The capitals from `at` on, up to a title or a person; where the body's noun stands in them, and whether something known does. */
function capitals(draft: Draft, at: number): { readonly last: number; readonly head: number; readonly owned: boolean } {
  const { units, claims, lexicon } = draft;
  let last = at;
  let head = -1;
  let owned = false;
  let named = false;
  let many = false;
  while (last < units.count && last - at < LONGEST_RUN && units.capital[last] && (last === at || follows(draft, last))) {
    const found = claims[last];
    const key = units.key[last]!;
    if (!found && last > at && isOfMany(draft, last)) many = true;
    // "the Lake Fishermen’s Association"
    if (units.capital[last + 2] && units.key[last + 1] === 's' && ANY.WHOSE_BODY.test(key) && between(draft, last, last + 1) === '' && !found) {
      many = true;
      last += 2;
      continue;
    }
    if (found) {
      // "the Reuters Institute for the Study of …"
      if (last === at && isInstitute(draft, found)) return { last: found.last, head: found.last - 1, owned: false };
      if (!absorbed(found) && !((last === at || ANY.CHAMBER.test(units.key[last - 1]!)) && isHouse(draft, found))) break;
      owned = true;
      last = found.last;
      continue;
    }
    if (lexicon.FUNCTION_WORDS.has(key) && !lexicon.NAMED_HEADS.has(key)) break;
    if (lexicon.ROLE_HEADS.has(key) || lexicon.TITLES.has(key) || lexicon.CIVIL_TITLES.has(key)) break;
    if (GIVEN_NAMES.has(key) && head >= 0) break;
    if (lexicon.NAMED_HEADS.has(key) || lexicon.LINKED_HEADS.has(key)) {
      head = last;
      named = lexicon.NAMED_HEADS.has(key);
    }
    last = tokenEnd(draft, last);
  }
  // "Paris Conference", "Sahel Women": a body only where the name goes on
  if (!named) owned = false;
  // "a Miami TV station"
  if (owned && head >= 0 && ANY.TELEVISION.test(units.key[head]!)) owned = false;
  // "Nigerian Army", "Russian Ministry": read as bodies of states
  if (owned && head >= 0 && last - head === 1 && lexicon.STATE_BODIES.has(units.key[head]!)) owned = false;
  // "the Lilongwe Magistrates’ Court", "Citizens’ Alliance"
  if (many && named && head === last - 1) owned = true;
  // a name that goes on in capitals which nobody reads is no body's: "Kenya Airways Kisumu"
  if (head >= 0 && head !== last - 1 && !lexicon.NAMED_HEADS.has(units.key[last - 1]!)) head = headBehind(draft, head, last);
  return { last, head, owned };
}

/** The noun may stand before "of" only: "Lawyers for …", "Coalition on …"; else it closes the capitals. */
function headBehind(draft: Draft, head: number, last: number): number {
  for (let i = head + 1; i < last; i++) if (draft.claims[i] === undefined) return -1;
  return head;
}

/** Unit where the name ends: "of", "for", "on", "to", "and", "in the" and the capitals behind them. */
function linked(draft: Draft, first: number, from: number): number {
  const { units, claims, lexicon } = draft;
  let end = from;
  while (end + 1 < units.count && end - first < LONGEST && units.joined[end]) {
    const link = units.key[end]!;
    if (!ANY.LINKS_A_BODY.test(link) || units.capital[end]) break;
    let k = end + 1;
    while (k < units.count && units.joined[k] && ANY.OF_THE.test(units.key[k]!)) k++;
    if (k >= units.count || !units.joined[k] || !units.capital[k]) break;
    const known = claims[k];
    if (known && (!absorbed(known) || ANY.AND.test(link))) break;
    if (ANY.IN_ENGLISH_ONLY.test(link) && !(ANY.THE.test(units.key[k - 1]!) && !known) && !isPosted(draft, first, from, known)) break;
    if ((ANY.AND.test(link) || ANY.TO_ONLY.test(link)) && end === from) break;
    const counted = units.joined[k + 1] === 1 && units.capital[k + 1] === 1 && ANY.THE.test(units.key[k - 1]!);
    if ((lexicon.FUNCTION_WORDS.has(units.key[k]!) && !counted) || (GIVEN_NAMES.has(units.key[k]!) && !ANY.OF_ONLY.test(link))) break;
    const start = k;
    const ofOffice = ANY.OFFICE_NOUN.test(units.key[from - 1]!);
    while (k < units.count && (k === start || follows(draft, k)) && units.capital[k]) {
      const inside = claims[k];
      if (inside && !absorbed(inside)) break;
      // "Ministry of Finance Brian Manning"
      if (!inside && k > start && GIVEN_NAMES.has(units.key[k]!) && units.joined[k + 1] === 1 && units.capital[k + 1] === 1) break;
      const office = lexicon.TITLES.has(units.key[k]!) && !(k === start && ANY.JUSTICE.test(units.key[k]!));
      // "Office of the Prime Minister"
      // "Sons of the Two Rivers"
      if (
        !inside &&
        ((lexicon.FUNCTION_WORDS.has(units.key[k]!) && !(counted && k === start)) ||
          (!ofOffice && (office || (k > start && lexicon.ROLE_HEADS.has(units.key[k]!)))))
      )
        break;
      k = inside ? inside.last : tokenEnd(draft, k);
    }
    if (k === start) break;
    // "the Coalition on Water and the Ministry of Works": another body
    if (ANY.AND.test(link) && lexicon.NAMED_HEADS.has(units.key[k - 1]!) && !ANY.BODY_OF_BODIES.test(units.key[k - 1]!)) return end;
    // "the Movement for Clean Rivers and Mothers of the Disappeared"
    if (ANY.AND.test(link) && (lexicon.NAMED_HEADS.has(units.key[start]!) || lexicon.LINKED_HEADS.has(units.key[start]!)) && leadsOn(draft, k)) return end;
    end = k;
  }
  return end;
}

/** "of" or "for" and a capital. */
const leadsOn = ({ units }: Draft, at: number): boolean =>
  at + 1 < units.count &&
  units.joined[at] === 1 &&
  ANY.FOR_OR_OF_ENGLISH.test(units.key[at]!) &&
  units.capital[ANY.THE.test(units.key[at + 1]!) ? at + 2 : at + 1] === 1;

/** "Ministry of Information, Communication and Technology": portfolios in a row, the last behind "and". */
function portfolios(draft: Draft, head: number, end: number): number {
  const { units, claims } = draft;
  if (!ANY.LISTED_PORTFOLIO.test(units.key[head]!) || end >= units.count || between(draft, end - 1, end) !== ',') return end;
  const free = (i: number): boolean => i < units.count && units.capital[i] === 1 && !claims[i] && !GIVEN_NAMES.has(units.key[i]!);
  let k = end;
  while (free(k) && k - end < 8 && (k === end || units.joined[k] || between(draft, k - 1, k) === ',')) k++;
  if (k === end || ANY.PLAIN_AND.test(units.key[k] ?? '') === false || !free(k + 1)) return end;
  for (k++; free(k) && units.joined[k]; ) k++;
  return k;
}

/** A mission or association is "in" a country by name. */
function isPosted(draft: Draft, first: number, last: number, known: Claim | undefined): boolean {
  if (known?.kind !== 'country') return false;
  for (let i = first; i < last; i++) if (ANY.POSTED_BODY.test(draft.units.key[i]!)) return true;
  return false;
}

export function isHeadline(draft: Draft, at: number, known: Map<number, boolean>): boolean {
  const { units } = draft;
  const sentence = units.sentence[at]!;
  let found = known.get(sentence);
  if (found === undefined) {
    let all = 0;
    let big = 0;
    let first = at;
    while (first > 0 && units.sentence[first - 1] === sentence) first--;
    for (let i = first; i < units.count && units.sentence[i] === sentence; i++) {
      all++;
      if (units.capital[i]) big++;
    }
    found = all > 4 && big / all >= HEADLINE;
    known.set(sentence, found);
  }
  return found;
}
