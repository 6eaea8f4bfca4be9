import { interfaceLanguage, t } from '../shared/i18n.ts';
import { campName } from '../ui/camps.ts';
import { dateLocale, firstOf } from '../ui/words.ts';
import type { Facet, Nature } from './filter.ts';
import { nameOf } from './names.ts';

export const language = interfaceLanguage;
export { moment, number } from '../ui/words.ts';

/** YYYY-MM-DD, YYYY-MM or YYYY as people write it; "no date" for ''. */
export function day(date: string): string {
  if (date === '') return t('library_no_date');
  const [, month, dayOfMonth] = date.split('-');
  const parsed = new Date(`${date.slice(0, 10)}${month ? (dayOfMonth ? '' : '-01') : '-01-01'}T00:00:00Z`);
  if (Number.isNaN(parsed.getTime())) return date;
  const words = new Intl.DateTimeFormat(dateLocale(), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'short' }),
    ...(dayOfMonth && { day: 'numeric' }),
  }).format(parsed);
  return firstOf(words, language());
}

/** A date on an axis: the month, and the year where it begins. */
export const axisDate = (when: Date): string => {
  const month = when.getUTCMonth() === 0 ? '' : new Intl.DateTimeFormat(dateLocale(), { timeZone: 'UTC', month: 'short' }).format(when);
  return month || new Intl.DateTimeFormat(dateLocale(), { timeZone: 'UTC', year: 'numeric' }).format(when);
};

export { campName };
export const natureName = (nature: string): string => t(`nature_${nature as Nature}`);
/** Only what the names of countries do not say: regions of the knowledge base. */
const REGIONS: Record<string, string> = { XS: 'library_region_sahel', XW: 'library_region_west_africa', XX: 'library_region_world' };
export function countryName(code: string): string {
  if (code === '') return t('library_country_none');
  const region = REGIONS[code];
  if (region) return t(region);
  try {
    return new Intl.DisplayNames(language(), { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** What a value of a facet is called; `name` is what the catalogue knows it by, `collections` gives names by id. */
export function valueName(facet: Facet, value: string, name: string, collections: ReadonlyMap<string, string>): string {
  switch (facet) {
    case 'camp':
      return campName(value);
    case 'nature':
      return natureName(value);
    case 'country':
      return countryName(value);
    case 'kind':
      return t(`card_kind_${value}`);
    case 'stance':
      return value === 'none' ? t('library_stance_none') : t(`stance_${value}`);
    case 'status':
      return t(`library_status_${value}`);
    case 'certain':
      return t(`library_certain_${value}`);
    case 'collection':
      return collections.get(value) ?? t('library_gone');
    case 'speaker':
      return nameOf(value, name) || (value === 'name:' ? natureName('unknown') : value.replace(/^name:/, ''));
    default:
      return name || value;
  }
}
