import type { Unit } from './1-matrix.ts';
import type { Lexicon } from './lexicon.ts';

/** Between "de" and a name, and between a noun and its "de", stand at most so many units. */
const REACH = 5;

/**
 * Does the name at a unit only say whose somebody is: "successeur de X", "un proche de l’ancien président X", "the brother of opposition leader X"?
 * Not in "le ministre de la Défense X": nobody stands between "de" and the name.
 */
export function onlyWhose(lexicon: Lexicon, units: readonly Unit[], name: number): boolean {
  const { grammar } = lexicon;
  // "people close to the minister, X": he is none of them
  if (units[name - 1]?.fold === ',') return closeTo(lexicon, units, name - 1);
  let of = name - 1;
  while (of > 0 && name - of <= REACH && units[of]!.type === 'word' && !tellsWhose(lexicon, units, of)) of--;
  if (of < 1 || !tellsWhose(lexicon, units, of)) return false;
  if (of < name - 1 && !isOneOf(lexicon, units, of + 1, name)) return false;
  // "those around X", "people around the president X"
  if (grammar.around.has(units[of]!.fold)) return true;
  // "sur ordre de ses dirigeants X et Y"
  if (units.slice(of, name).some(({ fold }) => grammar.possessives.has(fold))) return true;
  // "un avocat français de", "le frère aîné de", "le camp de"
  for (let head = of - 1; head >= 0 && of - head <= REACH; head--) {
    const { type, fold, capital } = units[head]!;
    // "le directeur de campagne de"
    if (grammar.complement.has(fold) && head < of - 1 && head > 0 && grammar.isPerson(units[head - 1]!.fold)) return true;
    if (type !== 'word' || capital || grammar.determiners.has(fold) || grammar.prepositions.has(fold) || grammar.complement.has(fold)) return false;
    if (grammar.isPerson(fold) || grammar.bodies.has(fold)) return !grammar.documents.has(fold);
  }
  return false;
}

/** Does "close to", with a noun for somebody before it, stand at most so many units before a comma? */
function closeTo({ grammar }: Lexicon, units: readonly Unit[], comma: number): boolean {
  for (let i = comma - 1; i > 0 && comma - i <= REACH + 1; i--) {
    if (units[i]!.type !== 'word') return false;
    if (grammar.near.has(units[i]!.fold)) return grammar.isPerson(units[i - 1]!.fold);
  }
  return false;
}

/** "de", "of", and "for" or "to" behind a noun that takes them: "an adviser to". */
function tellsWhose({ grammar }: Lexicon, units: readonly Unit[], at: number): boolean {
  const { fold } = units[at]!;
  return (
    grammar.complement.has(fold) ||
    (grammar.prepositions.has(fold) && (grammar.attached.has(units[at - 1]?.fold ?? '') || grammar.near.has(units[at - 1]?.fold ?? '')))
  );
}

/** Are units [from, to) before a name one person’s: "l’ancien président", "opposition leader"? Not "la défense", "the presidential guard General". */
function isOneOf({ grammar }: Lexicon, units: readonly Unit[], from: number, to: number): boolean {
  const plain: number[] = [];
  let bare = true;
  for (let i = from; i < to; i++) {
    const { fold, capital } = units[i]!;
    const determined = grammar.determiners.has(fold) || grammar.possessives.has(fold);
    if (determined) bare = false;
    if (determined || grammar.qualifiers.has(fold)) continue;
    if (grammar.prepositions.has(fold) || grammar.coordinators.has(fold)) return false;
    if (capital && grammar.titleBetween?.(fold)) continue;
    plain.push(i);
  }
  if (!plain.length) return true;
  // "an adviser to Nigerian President X", "a lawyer for former Prime Minister X"
  const titled = !grammar.headFirst && bare && units[to - 1]!.capital && grammar.isPerson(units[to - 1]!.fold);
  if (titled && plain.every((i) => units[i]!.capital && !grammar.bodies.has(units[i]!.fold))) return true;
  const noun = units[grammar.headFirst ? plain[0]! : plain.at(-1)!]!;
  if (!grammar.headFirst && plain.at(-1)! < to - 1) return false;
  return !noun.capital && (grammar.isPerson(noun.fold) || grammar.offices.has(noun.fold)) && !grammar.bodies.has(noun.fold);
}
