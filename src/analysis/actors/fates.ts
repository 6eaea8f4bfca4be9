import { ANY } from '../lang/any.ts';
import { between, type Draft } from './draft.ts';

/**
 * What became of the holder whom a description means: ousted (no longer in office), held (arrested or detained: after a coup
 * that is the one who held the office before), elected (as against those who rule).
 */
export type Fate = 'ousted' | 'held' | 'elected';

/** Units that a word on the fate may stand behind the office: "le président, arrêté mercredi". */
const REACH = 4;

/** Reads the words in, before and behind an office: "le président [déchu]", "l’[arrestation] du président", "the [ousted] leader". */
export function readFate(draft: Draft, first: number, from: number, last: number): { readonly fate: Fate; readonly last: number } | undefined {
  const { units, lexicon } = draft;
  for (let i = from; i < last; i++) {
    const fate = fateOf(draft, i);
    if (fate) return { fate, last };
  }
  // behind: "le président nigérien, détenu …", "le président du Niger renversé"
  for (let i = last; i < units.count && i - last < REACH && units.sentence[i] === units.sentence[first]; i++) {
    const gap = between(draft, i - 1, i);
    if (gap !== '' && !(i === last && /^[,(–—-]$/.test(gap))) break;
    const fate = fateOf(draft, i);
    // "the minister dismissed the claim": what he did
    if (fate && !lexicon.HEAD_FIRST && i === last && gap === '' && takesObject(draft, i + 1)) break;
    if (fate) return { fate, last: i === last && gap === '' ? i + 1 : last };
    if (!ANY.ENDS_AN_ADVERB.test(units.key[i]!) && !ANY.LEADS_TO_A_FATE.test(units.key[i]!)) break;
    // "en détention", "aux mains des mutins"
    const phrase = `${units.key[i]} ${units.key[i + 1] ?? ''}`;
    if (lexicon.HELD_PHRASES.test(phrase)) return { fate: 'held', last };
  }
  return done(draft, first);
}

/** "l’arrestation du président", "the release of President …", "la chute du président". */
function done(draft: Draft, first: number): { readonly fate: Fate; readonly last: number } | undefined {
  const { units, lexicon } = draft;
  let at = first - 1;
  // English: the release of | the president
  while (at >= 0 && units.joined[at + 1] && (lexicon.ARTICLES.has(units.key[at]!) || lexicon.FROM.has(units.key[at]!))) at--;
  if (at === first - 1 || at < 0 || !units.joined[at + 1]) return undefined;
  for (let i = at; i >= 0 && at - i <= 1 && units.joined[i + 1]; i--) {
    if (lexicon.OUSTINGS.has(units.key[i]!)) return { fate: 'ousted', last: 0 };
    if (lexicon.DETENTIONS.has(units.key[i]!)) return { fate: 'held', last: 0 };
  }
  return undefined;
}

/** Does an article, or what is written with a capital, stand right behind a verb? */
function takesObject({ units, lexicon }: Draft, at: number): boolean {
  return (
    at < units.count && units.joined[at] === 1 && (units.capital[at] === 1 || lexicon.DEFINITE.has(units.key[at]!) || lexicon.INDEFINITE.has(units.key[at]!))
  );
}

function fateOf({ units, lexicon }: Draft, at: number): Fate | undefined {
  const key = units.key[at]!;
  if (lexicon.OUSTED.has(key)) return 'ousted';
  if (lexicon.DETAINED.has(key)) return 'held';
  if (lexicon.ELECTED.has(key) && !ANY.AFTER_ELECTED.test(units.joined[at + 1] ? (units.key[at + 1] ?? '') : '')) return 'elected';
  return undefined;
}
