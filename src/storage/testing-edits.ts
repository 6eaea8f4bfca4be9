// Texts of quotes and what an outlet does to them between two visits: words repeated, moved, copied into another mouth, given to another, reworded.
import type { Analysis, Quote } from '../model/analysis.ts';
import { fingerprint } from '../model/hash.ts';

export const NAMES = ['Awa Tindaré', 'Boukary Sankolé', 'Fanta Berdogo', 'Modibo Keïta', 'Ibrahim Keïta'];
export const WORDS = [
  'Jamais de la vie',
  'La route est sûre de jour, et la nuit nous demandons encore de la patience',
  'Nous avons perdu une saison entière',
  'Personne ne nous a rendu nos vaches',
  'Vive le Mali',
];
const VERBS = ['a répondu', 'a lancé', 'a assuré', 'selon'];
export const FILL = ['Le marché a rouvert mardi.', 'Les élus sont rentrés chez eux.', 'La pluie est attendue en juin.', 'Rien n’a filtré de la réunion.'];

/** A line with a quote in it. `key` goes with the line through all edits of it; a copy has none. */
export interface Line {
  readonly key?: number;
  readonly words: string;
  readonly name: string | null;
  readonly verb: string;
  readonly fill: string;
}

/** A text of lines and what an analysis finds in it. */
export function textOf(lines: readonly Line[]): { text: string; version: string; analysis: Analysis } {
  let text = 'La journée en bref.';
  const quotes: Quote[] = [];
  const seen = new Map<string, number>();
  for (const { words, name, verb, fill } of lines) {
    text += `\n\n${fill} « `;
    const start = text.length;
    text += words;
    const n = (seen.get(words) ?? 0) + 1;
    seen.set(words, n);
    quotes.push({
      id: fingerprint(`${words}#${n}`),
      kind: 'direct',
      spans: [{ start, end: text.length }],
      cue: null,
      speaker: name === null ? null : { actor: null, name },
      confidence: 1,
      certain: true,
      candidates: [],
      why: { frame: 'clause', chain: [] },
    });
    text += ` », ${verb} ${name ?? 'quelqu’un'}.`;
  }
  return { text, version: fingerprint(text), analysis: { language: 'fr', topic: { sahel: true, score: 1, countries: [] }, actors: [], quotes } };
}

/** Random numbers below n, the same for the same seed. */
export type Random = (n: number) => number;
export function randomFrom(seed: number): Random {
  let state = seed;
  return (n) => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return Math.floor((state / 4294967296) * n);
  };
}
export const pickFrom =
  (random: Random) =>
  <T>(list: readonly T[]): T =>
    list[random(list.length)]!;

/** What the lines of an article are made of. */
interface Stock<L> {
  readonly names: readonly string[];
  readonly verbs: readonly string[];
  readonly fill: readonly string[];
  readonly line: () => L;
  /** What a copy of a line is. */
  readonly copied?: (line: L) => L;
}

/** Moves, copies, re-attributes, rewords, deletes or adds a line. */
export const editFrom =
  <L extends Pick<Line, 'words' | 'name' | 'verb' | 'fill'>>(random: Random, { names, verbs, fill, line, copied = (one) => one }: Stock<L>) =>
  (lines: readonly L[]): L[] => {
    const pick = pickFrom(random);
    const at = random(lines.length);
    const one = lines[at]!;
    const to = random(lines.length + 1);
    switch (random(8)) {
      case 0: // another says the same
        return lines.toSpliced(to, 0, { ...copied(one), name: pick(names), verb: pick(verbs) });
      case 1: // repeated
        return lines.toSpliced(to, 0, copied(one));
      case 2: // moved
        return lines.toSpliced(at, 1).toSpliced(to, 0, one);
      case 3: // given to another
        return lines.with(at, { ...one, name: pick(names) });
      case 4: // reworded
        return lines.with(at, { ...one, words: one.words.replace(/ (\p{L}+)/u, ' même $1') });
      case 5:
        return lines.length > 1 ? lines.toSpliced(at, 1) : [...lines];
      case 6:
        return lines.with(at, { ...one, fill: pick(fill), verb: pick(verbs) });
      default:
        return lines.toSpliced(to, 0, line());
    }
  };

/** What happens by chance, the same each time. */
export function chance(seed: number) {
  const random = randomFrom(seed);
  const pick = pickFrom(random);
  const line = (): Line => ({ words: pick(WORDS), name: random(8) ? pick(NAMES) : null, verb: pick(VERBS), fill: pick(FILL) });
  const copied = ({ key: _, ...rest }: Line): Line => rest;
  return { random, pick, line, edit: editFrom(random, { names: NAMES, verbs: VERBS, fill: FILL, line, copied }) };
}
