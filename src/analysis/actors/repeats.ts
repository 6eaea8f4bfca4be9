import { GIVEN_NAMES } from '../lang/given-names.ts';
import { isNameWord } from './6-persons.ts';
import { allClaims, type Claim, claim, type Draft, tokenEnd, tokenStart } from './draft.ts';

/** Rules whose names are the text's own; what the base knows is found everywhere anyway. */
const BY_SHAPE = /^(?:apposition|company|shape)$/;

/** A name of several words that its noun told: "Femmes solidaires de Tessaoua". */
const isLong = ({ rule, first, last }: Claim): boolean => rule === 'body' && last - first > 3;

/** A body told once by its shape or by what stood beside it goes on by its name alone; a company also by its first word. */
export function findRepeats(draft: Draft): void {
  const { units, claims, lexicon } = draft;
  const byFirst = new Map<string, { readonly keys: readonly string[]; readonly claim: Claim }[]>();
  const add = (keys: readonly string[], made: Claim): void => {
    const known = byFirst.get(keys[0]!) ?? [];
    if (!known.some((k) => k.keys.length === keys.length && k.keys.every((key, i) => key === keys[i])))
      byFirst.set(keys[0]!, [...known, { keys, claim: made }]);
  };
  for (const found of allClaims(draft)) {
    if (found.kind !== 'organisation' || !(BY_SHAPE.test(found.rule) || isLong(found)) || found.ids) continue;
    const keys = units.key.slice(found.first, found.last);
    if (keys.length > 1 || mayStandAlone(draft, found.first)) add(keys, found);
    // "Corvan" for Corvan Resources
    if (found.rule === 'company' && keys.length > 1 && keys.length <= 3 && !claims[found.first - 1] && mayStandAlone(draft, found.first))
      add(keys.slice(0, 1), found);
  }
  if (!byFirst.size) return;
  for (const list of byFirst.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  for (const at of units.capitals) {
    if (claims[at] || draft.blind[at] || tokenStart(draft, at) !== at) continue;
    const again = byFirst
      .get(units.key[at]!)
      ?.find(({ keys }) => keys.every((word, i) => units.key[at + i] === word && isFree(claims[at + i]) && (i === 0 || units.joined[at + i])));
    if (!again) continue;
    const last = at + again.keys.length;
    // "The Farmers", but "the farmers"
    if (units.capital[again.claim.last - 1] && !units.capital[last - 1]) continue;
    if (tokenEnd(draft, last - 1) !== last) continue;
    // beside another capital it is part of another name
    if (again.keys.length === 1 && units.joined[last] && units.capital[last] && !lexicon.FUNCTION_WORDS.has(units.key[last]!)) continue;
    claim(draft, { ...again.claim, first: at, last, rule: 'repeat' });
  }
}

/** Nothing, or a place that its name takes in. */
const isFree = (held: Claim | undefined): boolean => !held || held.kind === 'place' || held.kind === 'capital';

/** One word that is nothing else: no common word, no given name, no known name. */
function mayStandAlone(draft: Draft, at: number): boolean {
  const { units, lexicon, knowledge } = draft;
  const key = units.key[at]!;
  if (key.length < 4 || !isNameWord(draft, at) || lexicon.COMMON_NOUNS.has(key) || lexicon.NAMED_HEADS.has(key) || lexicon.THING_HEADS.has(key)) return false;
  if (GIVEN_NAMES.has(key) || lexicon.TITLES.has(key) || tokenEnd(draft, at) !== at + 1) return false;
  return !units.word[at] || !knowledge.names.forms(knowledge.names.next(1, units.word[at]!));
}
