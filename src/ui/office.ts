import { longDate } from '../model/citation.ts';
import type { OfficeFact } from '../model/knowledge.ts';
import { interfaceLanguage, t } from '../shared/i18n.ts';

/** A date of YYYY, YYYY-MM or YYYY-MM-DD as the language writes it; as given where it is no date. */
export function dateWords(date: string, language: string): string {
  if (language === 'fr' || language === 'en') return longDate(date, language);
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date);
  if (!parts) return date;
  const [, year, month, day] = parts;
  const when = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'long' as const } : {}),
    ...(day ? { day: 'numeric' as const } : {}),
  }).format(when);
}

/** The office in the interface's language; Arabic readers get the French name of an office that has none in Arabic. */
export const officeName = ({ office }: Pick<OfficeFact, 'office'>, language: string): string =>
  language === 'en' ? office.en : (language === 'ar' && office.ar) || office.fr;

/** Words of the page in a right-to-left line, kept together by invisible marks. */
export const isolated = (words: string): string => (interfaceLanguage() === 'ar' ? `\u2068${words}\u2069` : words);

/** "ministre de la Défense depuis le 5 juin 2021"; French puts an article before a day, and none before a month or year. */
export function officeLine(fact: OfficeFact, language: string): string {
  const name = language === 'ar' && !fact.office.ar ? isolated(officeName(fact, language)) : officeName(fact, language);
  const start = fact.start && dateWords(fact.start, language);
  const end = fact.end && dateWords(fact.end, language);
  if (start && end) return t('card_office_between', name, start, end);
  if (start) return t(fact.start?.length === 10 ? 'card_office_since_day' : 'card_office_since', name, start);
  if (end) return t('card_office_until', name, end);
  return name;
}
