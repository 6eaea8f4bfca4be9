import * as FRAME from '../../lang/any-frames.ts';
import { type MatrixSentence, type Unit, wordAt } from '../1-matrix.ts';
import type { Lexicon } from '../lexicon.ts';
import type { VerbCue } from './cue.ts';
import { PLAIN } from './entries.ts';
import { invertedAt } from './groups.ts';

/** What somebody says before a verb that is in no list has at least so many characters. */
const SAID_LENGTH = 16;

/** « A », clarifie-t-il · « A », a-t-elle schématisé · « A », positive le maire: right behind marks, with somebody behind it, whatever verb reports them. */
export function unlistedCue(lexicon: Lexicon, units: readonly Unit[], at: number, sentence: MatrixSentence): VerbCue | null {
  const { grammar, forms } = lexicon;
  const { HAS, IS, UNLISTED_PRESENT, UNLISTED_PARTICIPLE, UNLISTED_PLURAL, THEY_BEHIND, COMMON_NOUNS } = lexicon.grammar.cues;
  if (!HAS || !IS || !UNLISTED_PRESENT || !UNLISTED_PARTICIPLE || !UNLISTED_PLURAL || !THEY_BEHIND || !COMMON_NOUNS) return null;
  const mark = /^[,!?…]$/.test(wordAt(units, at - 1)) ? at - 2 : at - 1;
  if (mark < sentence.first || units[mark]!.type !== 'marked') return null;
  let head = FRAME.ITSELF.has(units[at]!.fold) ? at + 1 : at;
  const auxiliary = HAS.has(units[head]?.lower ?? '') || (head > at && IS.has(units[head]?.lower ?? ''));
  const inverted = invertedAt(units, head, sentence);
  if (auxiliary) {
    head = Math.max(head, inverted) + 1;
    while (head < sentence.last && grammar.adverbs.has(units[head]!.fold)) head++;
  }
  const verb = units[head];
  if (verb?.type !== 'word' || head >= sentence.last || verb.capital || verb.fold.length < 4 || forms.has(verb.lower) || grammar.finite.has(verb.lower))
    return null;
  if (!(auxiliary ? UNLISTED_PARTICIPLE : UNLISTED_PRESENT).test(verb.lower)) return null;
  const { adverbs, prepositions, temporal, labels, determiners, relatives, subordinators, coordinators, connectives, bodies, documents } = grammar;
  const closed = [adverbs, prepositions, temporal, labels, determiners, relatives, subordinators, coordinators, connectives, bodies, documents, COMMON_NOUNS];
  if (closed.some((words) => words.has(verb.fold)) || grammar.isPerson(verb.fold) || grammar.isGerund(verb.fold)) return null;
  // « Servir », slogan du parti: a name
  const { inner } = units[mark]!.marked!;
  if (inverted < 0 && inner.end - inner.start < SAID_LENGTH) return null;
  const last = Math.max(head, inverted) + 1;
  const who = units[last];
  if (inverted >= 0 ? !THEY_BEHIND.has(units[inverted]!.fold) : who?.type !== 'word' || last >= sentence.last) return null;
  const somebody = inverted >= 0 || who!.capital || (determiners.has(who!.fold) && [1, 2].some((n) => grammar.isPerson(wordAt(units, last + n))));
  if (!somebody) return null;
  const plural = UNLISTED_PLURAL.test((auxiliary ? units[at]! : verb).lower);
  return { type: 'verb', first: at, last, head, lemma: verb.lower, stance: 'says', frames: 'dw', tense: 'past', form: 'finite', ...PLAIN, plural, inverted };
}
