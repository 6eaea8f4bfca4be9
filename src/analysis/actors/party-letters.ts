import { ANY } from '../lang/any.ts';
import { GIVEN_NAMES } from '../lang/given-names.ts';
import { grammarOf } from '../lang/grammars.ts';
import { allClaims, before, between, claim, type Draft, tokenEnd, tokenStart } from './draft.ts';

/** Rule of such letters; what is a party once is one wherever it stands. */
export const PARTY_LETTERS = 'party-letters';

const NO_BODY = ANY.LETTERS_NO_BODY;

/**
 * Parties and other bodies by their letters beside somebody: "Raoul Bado (PTB)", "le maire UDI, X", "the DUP leader". The letters are
 * never explained, since every reader of that paper knows them.
 */
export function findPartyLetters(draft: Draft): void {
  const { units, claims } = draft;
  const people = new Set<number>();
  for (const found of allClaims(draft)) if (found.kind === 'person' || found.type === 'person') people.add(found.last);
  for (const at of units.capitals) {
    const last = lettersAt(draft, at);
    if (!last || claims[at]) continue;
    if (!(inBracketsBehind(draft, at, last, people) || behindOffice(draft, at, last) || beforeOffice(draft, at, last))) continue;
    claim(draft, {
      first: at,
      last,
      kind: 'organisation',
      rule: PARTY_LETTERS,
      type: 'party',
      name: draft.doc.text.slice(units.start[at], units.end[last - 1]),
    });
  }
}

/** Unit after letters of a body that begin at `at`: "PS", "N-VA", "cdH"; 0 where there are none. */
function lettersAt(draft: Draft, at: number): number {
  const { units } = draft;
  if (draft.blind[at] || tokenStart(draft, at) !== at) return 0;
  const last = tokenEnd(draft, at);
  if (last - at > 2) return 0;
  let length = 0;
  for (let i = at; i < last; i++) {
    if (!(units.upper[i] === 1 || (last - at === 2 && units.capital[i] === 1 && units.key[i]!.length === 1)) || units.number[i] || NO_BODY.has(units.key[i]!))
      return 0;
    length += units.key[i]!.length;
  }
  return length >= 2 && length <= 8 ? last : 0;
}

/** "André Bado (PS)". */
function inBracketsBehind(draft: Draft, at: number, last: number, people: ReadonlySet<number>): boolean {
  const { units, doc } = draft;
  if (!people.has(at) || between(draft, at - 1, at) !== '(' || !/^[),]/.test(doc.text.slice(units.end[last - 1], units.end[last - 1]! + 1))) return false;
  // "Awa Bolo Tindaré (ABT)": the initials of the name itself
  const letters = units.key.slice(at, last).join('');
  let initials = '';
  for (let i = at - 1; i >= 0 && initials.length < letters.length; i--) initials = units.key[i]![0]! + initials;
  return initials !== letters;
}

/** French: "le maire UDI", "le chef de groupe PS", "la députée LR du Var". */
function behindOffice(draft: Draft, at: number, last: number): boolean {
  const { units, lexicon } = draft;
  if (!lexicon.HEAD_FIRST || !ANY.PARTISAN.test(before(draft, at))) return false;
  // "le maire ADAMA KONE": a name in capitals
  return !(last < units.count && units.joined[last] && units.upper[last]) && !GIVEN_NAMES.has(units.key[at]!);
}

/** English: "the DUP leader", "an ANC spokesman", "NZC officials". */
function beforeOffice(draft: Draft, at: number, last: number): boolean {
  const { units, lexicon } = draft;
  if (lexicon.HEAD_FIRST || last >= units.count || !units.joined[last] || units.capital[last] || units.key[at]!.length < 3) return false;
  if (at > 0 && units.joined[at] && units.upper[at - 1]) return false;
  const word = units.key[last]!;
  return ANY.PARTISAN.test(word) || (lexicon.PLURAL_HEADS.has(word) && grammarOf(draft.doc.language).isPerson(word));
}
