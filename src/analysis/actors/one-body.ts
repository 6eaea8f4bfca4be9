import { fold } from '../text/2-tokens.ts';
import { allClaims, type Claim, claim, type Draft, textOf } from './draft.ts';

/** A body by the words that carry meaning, in no order, and the land or town that its name has. */
interface Named {
  readonly body: Claim;
  readonly name: string;
  land: string;
}

/**
 * Two forms of one body: "Cour suprême" after "Cour suprême du Brésil", "Department of Energy" beside "Energy Department",
 * "Institut des droits …" for "Institut pour les droits …".
 */
export function unifyBodies(draft: Draft): void {
  const byWords = new Map<string, Named[]>();
  const into = new Map<string, Named>();
  const named = new Map<string, Named>();
  for (const body of allClaims(draft)) {
    if (body.type === 'person' || (body.kind !== 'organisation' && body.kind !== 'actor') || body.last - body.first < 2) continue;
    const { words, land } = wordsOf(draft, body);
    const name = nameOf(draft, body);
    if (!named.has(name)) named.set(name, { body, name, land });
    if (!words) continue;
    const others = byWords.get(words) ?? [];
    byWords.set(words, others);
    if (others.some((other) => other.name === name)) continue;
    const one = body.ids ? undefined : sameAs(others, land);
    if (one && !one.land) one.land = land;
    if (one) into.set(name, one);
    else if (others.length < MOST) others.push({ body, name, land });
  }
  for (const [name, whole] of wholeOf(draft, [...named.values()])) if (!into.has(name)) into.set(name, into.get(whole.name) ?? whole);
  if (!into.size) return;
  for (const found of allClaims(draft)) {
    const one = found.ids || found.kind === 'person' ? undefined : into.get(nameOf(draft, found));
    if (one)
      claim(draft, {
        ...one.body,
        first: found.first,
        last: found.last,
        rule: found.rule,
        name: one.body.name ?? textOf(draft, one.body.first, one.body.last),
      });
  }
}

/** "Reserve Bank" beside one "Reserve Bank of Kiribati", "Ambassade de Suède" beside "Ambassade de Suède en Ouganda": names that another goes on from. */
function wholeOf({ units, lexicon }: Draft, named: readonly Named[]): Map<string, Named> {
  const found = new Map<string, Named>();
  const bodies = named.slice(0, MOST_BODIES).map((one) => ({ one, words: `${units.key.slice(one.body.first, one.body.last).join(' ')} ` }));
  for (const { one, words } of bodies) {
    const longer = bodies.filter((other) => {
      const next = other.words.slice(words.length).split(' ')[0]!;
      return other.words.startsWith(words) && (lexicon.OF.has(next) || lexicon.LOCATIVE.has(next));
    });
    if (!one.body.ids && longer.length === 1) found.set(one.name, longer[0]!.one);
  }
  return found;
}
/** A text with more is a list. */
const MOST_BODIES = 60;

/** Bodies of the same words and of different lands. */
const MOST = 8;

/** What makes two local names one actor, see `localId`. */
const nameOf = (draft: Draft, { ids, name, first, last }: Claim): string => ids?.[0] ?? fold(name ?? textOf(draft, first, last));

/** The same land, or none said where the text knows one only; what the base knows without a land is no other land's. */
function sameAs(others: readonly Named[], land: string): Named | undefined {
  const fitting = others.filter((other) => other.land === land || !land || (!other.land && !other.body.ids));
  return others.find((other) => other.land === land) ?? (fitting.length === 1 ? fitting[0] : undefined);
}

function wordsOf(draft: Draft, { first, last }: Claim): { readonly words: string; readonly land: string } {
  const { units, lexicon, knowledge } = draft;
  const words: string[] = [];
  const lands: string[] = [];
  for (let i = first; i < last; i++) {
    const key = units.key[i]!;
    if (lexicon.FUNCTION_WORDS.has(key)) continue;
    const forms = units.word[i] ? knowledge.names.forms(knowledge.names.next(1, units.word[i]!)) : null;
    const place = forms?.find(({ kind }) => /^(?:country|capital|place|demonym)$/.test(kind));
    if (place) lands.push(place.ref || key);
    else words.push(key);
  }
  return { words: words.length > 1 ? words.sort().join(' ') : '', land: [...new Set(lands)].join(' ') };
}
