import { type Carrying, outletsOf, type Verb, verbsOf } from '../model/carriers.ts';
import { t } from '../shared/i18n.ts';
import { counted, listed, number } from './words.ts';

/** "« a indiqué »", or that there is no verb. */
export const verbWords = ({ text }: Verb): string => (text ? t('card_quoted', text) : t('carriers_no_verb'));

/** "9 outlets: 7 “indicated”, 2 “acknowledged”"; null where fewer than two carry it. */
export function carriersLine(carriers: readonly Carrying[]): string | null {
  const outlets = outletsOf(carriers);
  if (outlets < 2) return null;
  return t('carriers_line', counted('outlets', outlets), listed(verbsOf(carriers).map((verb) => `${number(verb.outlets.length)} ${verbWords(verb)}`)));
}
