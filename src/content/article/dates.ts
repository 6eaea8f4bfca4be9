/** Written dates in French, English and Arabic, for pages that say their date only in words. */
const MONTHS: Record<string, number> = {};
[
  'janvier janv january jan يناير جانفي',
  'février fevrier févr fevr february feb فبراير فيفري',
  'mars march mar مارس',
  'avril avr april apr أبريل ابريل أفريل افريل',
  'mai may مايو ماي',
  'juin june jun يونيو جوان',
  'juillet juil july jul يوليو جويلية',
  'août aout august aug أغسطس اغسطس أوت اوت',
  'septembre sept september sep سبتمبر',
  'octobre oct october أكتوبر اكتوبر',
  'novembre nov november نوفمبر',
  'décembre decembre déc dec december ديسمبر',
].forEach((names, index) => {
  for (const name of names.split(' ')) MONTHS[name] = index + 1;
});
const MONTH = Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const DAY_FIRST = new RegExp(`(?<![\\p{L}\\d])(\\d{1,2})(?:er|st|nd|rd|th)?\\.?\\s+(${MONTH})\\.?,?\\s+(\\d{4})(?!\\d)`, 'iu');
const MONTH_FIRST = new RegExp(`(?<![\\p{L}\\d])(${MONTH})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, 'iu');
const NUMBERS = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](20\d{2}|19\d{2})(?![\d/.-])/;

function day(year: string, month: number | undefined, date: string): string | undefined {
  const number = Number(date);
  if (!month || month > 12 || number < 1 || number > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`;
}

/** The first date written in a text, YYYY-MM-DD: "26 septembre 2021", "September 26, 2021", "26/09/2021" (day first). */
export function writtenDate(text: string): string | undefined {
  const value = text.replace(/\s+/g, ' ');
  const dayFirst = DAY_FIRST.exec(value);
  if (dayFirst) return day(dayFirst[3]!, MONTHS[dayFirst[2]!.toLowerCase()], dayFirst[1]!);
  const monthFirst = MONTH_FIRST.exec(value);
  if (monthFirst) return day(monthFirst[3]!, MONTHS[monthFirst[1]!.toLowerCase()], monthFirst[2]!);
  const numbers = NUMBERS.exec(value);
  // 09/26/2021 can only be month first; 05/06/2021 is read as most of the world writes it.
  if (numbers) return Number(numbers[2]) > 12 ? day(numbers[3]!, Number(numbers[1]), numbers[2]!) : day(numbers[3]!, Number(numbers[2]), numbers[1]!);
  return undefined;
}
