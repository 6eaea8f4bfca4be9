import type { Camp } from '../model/camp.ts';
import { interfaceLanguage, t } from '../shared/i18n.ts';

type StateCamp = Extract<Camp, `state-${string}`>;

/** For whom somebody speaks, in words: "Mali: state and government", "Armed groups". */
export function campName(camp: string): string {
  const [, country] = /^state-([A-Z]{2})$/.exec(camp) ?? [];
  if (!country) return t(`camp_${camp as Exclude<Camp, StateCamp>}`);
  return t('camp_state', new Intl.DisplayNames(interfaceLanguage(), { type: 'region' }).of(country) ?? country);
}
