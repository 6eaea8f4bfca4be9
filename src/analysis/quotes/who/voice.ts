import { tokensIn } from '../../document.ts';
import * as SAID from '../../lang/any-quotes.ts';
import { VOICES } from '../../lang/voice.ts';
import type { Proposal } from '../proposal.ts';
import type { Reading } from '../reading.ts';

/** What quoted words tell of who says them. */
export const VOICE = { opensOther: 0, me: 1, us: 2, other: 3, none: 4, retold: 5 } as const;
export const VOICE_COUNT = 6;
/** A pronoun that opens the words stands among the first so many of them. */
const OPENING = 2;

/**
 * « Il déchire les traités » is hardly his of whom it speaks, « je » is one person's, « nous » may be a body's.
 * Words that are retold speak of their speaker as of another, and tell nothing.
 */
export function voiceOf(reading: Reading, { kind, spans }: Proposal): number {
  const voices = VOICES[reading.lexicon.language];
  if (kind !== 'direct' || !voices) return VOICE.retold;
  const { doc, lexicon } = reading;
  let us = false;
  let other = false;
  let opens = false;
  for (const span of spans) {
    const { first, last } = tokensIn(doc.tokens, span);
    for (let i = first; i < last; i++) {
      const { fold } = doc.tokens[i]!;
      if (voices.me.has(fold)) return VOICE.me;
      if (voices.us.has(fold)) us = true;
      if (!voices.other.has(fold) || isImpersonal(i)) continue;
      other = true;
      if (span === spans[0] && i - first < OPENING) opens = true;
    }
  }
  return us ? VOICE.us : opens ? VOICE.opensOther : other ? VOICE.other : VOICE.none;

  /** "il faut", "il n’y a": nobody's. */
  function isImpersonal(at: number): boolean {
    let i = at + 1;
    while (SAID.CLITIC_IN_SPEECH.has(doc.tokens[i]?.fold ?? '')) i++;
    return lexicon.grammar.impersonal.has(doc.tokens[i]?.fold ?? '');
  }
}
