import { PARTICLES } from '../common-words.ts';
import { foldArabic } from '../letters.ts';

/** Letters that newsrooms write for one foreign sound: "بونغو" and "بونجو", "جوتيريش" and "غوتيريس". */
const SOUNDS: Readonly<Record<string, string>> = { غ: 'ك', ج: 'ك', ق: 'ك', ث: 'س', ش: 'س', ص: 'س', ط: 'ت', ذ: 'د', ض: 'د', ظ: 'د' };

/** A word of a name as it sounds: doubled letters, long a and a silent end are written or not. */
const soundOf = (word: string): string =>
  foldArabic(word)
    .replace(/[غجقثشصطذضظ]/g, (letter) => SOUNDS[letter]!)
    .replace(/(?<=.)ا/g, '')
    .replace(/(.)\1/g, '$1')
    .replace(/(?<=.{3})[هي]$/, '');

/** "عبد المالك" and "عبدالمالك" are one, and "son of" is left out. */
const partsOf = (name: string): string[] =>
  foldArabic(name)
    .replace(/(?<=(?:^| )(?:عبد|ابو|ابي)) /g, '')
    .split(/\s+/)
    .filter((word) => !PARTICLES.has(word))
    .map(soundOf);

export interface Spelt {
  readonly id: string;
  readonly name: string;
  readonly known: boolean;
}

/** Which ids of a text are another's, because their whole names sound alike or begin and end alike: "مفرج بن سعد الحقباني", then مفرج الحقباني. */
export function sameBySound(people: readonly Spelt[]): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  const whole = new Map<string, string>();
  const ends = new Map<string, Set<string>>();
  const told = [...people].sort((a, b) => Number(b.known) - Number(a.known)).map(({ id, name }) => ({ id, parts: partsOf(name) }));
  for (const { id, parts } of told) {
    const key = parts.join(' ');
    const same = whole.get(key);
    if (parts.length < 2) continue;
    if (same === undefined) whole.set(key, id);
    else if (same !== id && id.startsWith('local:')) out.set(id, same);
    const both = `${parts[0]} ${parts.at(-1)}`;
    if (parts.length > 2) ends.set(both, (ends.get(both) ?? new Set()).add(out.get(id) ?? id));
  }
  for (const { id, parts } of told) {
    const [longer, other] = parts.length === 2 ? (ends.get(parts.join(' ')) ?? []) : [];
    if (longer !== undefined && other === undefined && longer !== id && id.startsWith('local:') && !out.has(id)) out.set(id, longer);
  }
  return out;
}
