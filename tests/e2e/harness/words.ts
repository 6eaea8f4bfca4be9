import { readFileSync } from 'node:fs';

const read = (code: string) => JSON.parse(readFileSync(`public/_locales/${code}/messages.json`, 'utf8')) as Record<string, { message: string }>;
const all = { ar: read('ar'), en: read('en'), fr: read('fr') };

/** A sentence of the interface as it stands in a language, so that a test does not break when it is put better. */
export function words(key: string, code: keyof typeof all = 'en', ...values: (string | number)[]): string {
  const message = all[code][key]?.message;
  if (message === undefined) throw new Error(`no message ${key} in ${code}`);
  return message.replaceAll(/\$(\d)/g, (_, n: string) => String(values[Number(n) - 1] ?? ''));
}
