import type { Quote, Why, WhyStep } from '../model/analysis.ts';
import type { OfficeFact } from '../model/knowledge.ts';
import { interfaceLanguage, t } from '../shared/i18n.ts';
import { apart } from './isolate.ts';
import { officeLine } from './office.ts';

/** One link of the chain as it is shown: "il", "le ministre malien de la Défense", "Sadio Camara". */
export interface WhyLink {
  readonly text: string;
  /** How this link was reached from the one before. */
  readonly how: string;
  readonly fact?: string;
}

export interface WhyWords {
  /** How the words were recognised as speech, with the cue. */
  readonly frame: string;
  readonly chain: readonly WhyLink[];
}

const factLine = (fact: OfficeFact): string => `${apart(fact.personName, interfaceLanguage())}, ${officeLine(fact, interfaceLanguage())}`;

const link = (step: WhyStep): WhyLink => ({
  text: step.text,
  how: t(`why_${step.how.replaceAll('-', '_')}`),
  ...(step.fact ? { fact: factLine(step.fact) } : {}),
});

/** The reason with its speaker called as everywhere else; words of the text stay as they stand there. */
export const calling = (why: Why, stored: string, shown: string): Why =>
  stored === shown ? why : { ...why, chain: why.chain.map((step) => (step.text === stored && !step.span ? { ...step, text: shown } : step)) };

/** Why a quote was given to its speaker, in the interface's language. */
export function whyWords(quote: Pick<Quote, 'cue' | 'why'>): WhyWords {
  const cue = quote.cue?.text ?? '';
  return {
    frame: t(`frame_${quote.why.frame.replaceAll('-', '_')}`) + (cue ? ` (${t('card_quoted', apart(cue, interfaceLanguage()))})` : ''),
    chain: quote.why.chain.map(link),
  };
}

/** The stance as the reader is told it: "dément", "n’a pas confirmé" and "aurait déclaré" are not the plain verb. */
export function stanceWords(quote: Quote): string | null {
  const { cue } = quote;
  if (!cue) return null;
  const plain = t(`stance_${cue.stance}`);
  const negated = cue.negated ? t('card_negated', plain) : plain;
  return cue.conditional ? t('card_conditional', negated) : negated;
}
