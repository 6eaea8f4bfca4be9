import type { Language } from '../../model/article.ts';

/** The commonest words of a language that are rare in its neighbours. */
const STOP_WORDS: Record<'fr' | 'en', ReadonlySet<string>> = {
  fr: new Set(
    'le la les des du et est dans que qui pour une par sur au aux avec ce cette ces son ses été sont ont pas plus leur leurs il elle selon mais ou où se nous vous'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the of and to in that is was for with his her are were has have had this from they their which by as it be been not but will would an said'.split(' '),
  ),
};

/** Words looked at: the beginning says it. */
const SAMPLE = 800;
/** Share of stop words above which a text is in that language; running French and English have 30 to 45 %. */
const SHARE_LEAST = 0.15;

/** The language of a text: by script for Arabic, by stop words for French and English; undefined where neither speaks. */
export function languageOfText(text: string): 'fr' | 'en' | 'ar' | undefined {
  const sample = text.slice(0, SAMPLE * 7);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 20) return undefined;
  const arabic = sample.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  // Persian, Pashto and Urdu write pe, che, kaf or yeh in their own way; gaf stands in Mauritanian and Moroccan names too.
  if (arabic > letters / 2) return (sample.match(/[پچیکےٹ]/g)?.length ?? 0) > arabic * 0.01 ? undefined : 'ar';
  const words =
    sample
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, SAMPLE) ?? [];
  const share = (language: 'fr' | 'en'): number => words.filter((word) => STOP_WORDS[language].has(word)).length / words.length;
  const [fr, en] = [share('fr'), share('en')];
  if (Math.max(fr, en) < SHARE_LEAST) return undefined;
  return fr > en ? 'fr' : 'en';
}

/** The text itself is believed first (templates say lang="en" on French pages), then what the page says, else 'und'. */
export function languageOf(text: string, said: Language | undefined): Language {
  const heard = languageOfText(text);
  if (heard) return heard;
  // The page says French but the words are not: another language is better left unnamed.
  const contradicted = said === 'fr' || said === 'en' || said === 'ar';
  return said && /^[a-z]{2}$/.test(said) && !(contradicted && text.length > 400) ? said : 'und';
}
