import type { Actor } from './analysis.ts';

/** Longer single words are names of their own. */
const LONGEST = 12;
/** A name that is not longer than this needs no shortening. */
const SHORT_ENOUGH = 16;

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/** "Cédéao" for "Communauté économique des États de l’Afrique de l’Ouest": its letters, in order, from the first on. */
function drawnFrom(short: string, long: string): boolean {
  const [letters, all] = [folded(short), folded(long)];
  // Its first word is no acronym.
  if (all.startsWith(letters)) return false;
  let at = 0;
  for (const letter of letters) {
    const next = all.indexOf(letter, at);
    if (next < 0 || (at === 0 && next !== 0)) return false;
    at = next + 1;
  }
  return true;
}

/** True for an acronym, or a word made of one, that stands for a longer name. */
export const isShortFor = (short: string, long: string): boolean =>
  /^[\p{L}\p{N}-]+$/u.test(short) &&
  short.length >= 2 &&
  short.length <= LONGEST &&
  short.length * 2 < long.length &&
  (/^[\p{Lu}\p{N}-]+$/u.test(short) || drawnFrom(short, long));

/** What everybody calls a body with a long name, as the article itself writes it most often; undefined where it has no short form. */
export function shortName({ type, name, mentions }: Pick<Actor, 'type' | 'name' | 'mentions'>): string | undefined {
  if (type === 'person' || name.length <= SHORT_ENOUGH) return undefined;
  const counts = new Map<string, number>();
  for (const { kind, text } of mentions) if (kind === 'name' && isShortFor(text, name)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The short form among the names that the knowledge base has of a body with a long name: one that the name itself is written with, else the first. */
export function shortAlias({ type, name }: Pick<Actor, 'type' | 'name'>, aliases: readonly string[]): string | undefined {
  if (type === 'person' || name.length <= SHORT_ENOUGH) return undefined;
  const short = aliases.filter((alias) => isShortFor(alias, name));
  return short.find((alias) => drawnFrom(alias, name)) ?? short[0];
}
