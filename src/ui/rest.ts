import type { Quote, WhyStep } from '../model/analysis.ts';
import { interfaceLanguage, t } from '../shared/i18n.ts';
import { dateWords, isolated } from './office.ts';

/** From here on an attribution that is not sure is at least likely. */
const LIKELY = 0.75;

/** How sure it is who speaks, in a word; null where nobody is named. */
export function sureness({
  speaker,
  certain,
  confidence,
}: Pick<Quote, 'certain' | 'confidence'> & { readonly speaker: unknown }): 'sure' | 'probable' | 'uncertain' | null {
  if (!speaker) return null;
  if (certain) return 'sure';
  return confidence >= LIKELY ? 'probable' : 'uncertain';
}

const quoted = ({ text }: WhyStep): string => isolated(t('card_quoted', text.replace(/\s+/g, ' ')));

/** A description that began its sentence, amid ours: « il » is “un chauffeur”. */
const amid = (words: string): string => words.replace(/^(?:Une?|Des|An?)(?=\s)/, (article) => article.toLowerCase());

/** "il", that is "the defence minister": where a pronoun or a short form led to the words that tell. */
function led(steps: readonly WhyStep[]): string {
  const [first, last] = [steps[0]!, steps.at(-1)!];
  return first === last || first.text === last.text ? quoted(last) : t('rest_that_is', quoted(first), quoted(last));
}

/**
 * Why the quote is given to its speaker, in one sentence: « le ministre » is Sadio Camara, in office on 5 October 2021.
 * Null where the chain says nothing.
 */
export function restWords({ why: { chain } }: Pick<Quote, 'why'>, date: string | undefined): string | null {
  const first = chain[0];
  const last = chain.at(-1);
  if (!first || !last) return null;
  if (first.how === 'correction') return t('rest_correction');
  const at = chain.findLastIndex(({ how }) => how === 'office');
  const office = chain[at];
  if (office && at > 0) {
    const words = led(chain.slice(0, at));
    return date ? t('rest_office_on', words, isolated(office.text), dateWords(date, interfaceLanguage())) : t('rest_office', words, isolated(office.text));
  }
  if (chain.length === 1) return t('rest_because', quoted(first), t(`why_${first.how.replaceAll('-', '_')}`));
  if (first.text === last.text) return t('rest_because', quoted(last), t(`why_${last.how.replaceAll('-', '_')}`));
  return t('rest_means', led(chain.slice(0, -1)), isolated(amid(last.text)), t(`why_${last.how.replaceAll('-', '_')}`));
}
