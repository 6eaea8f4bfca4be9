const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/**
 * Words that run the other way than the interface, kept together by the invisible marks for it: an Arabic verb amid French, a French
 * name amid Arabic. Words of the interface's own direction come back as they are.
 */
export function apart(words: string, language: string): string {
  const rightToLeft = RIGHT_TO_LEFT.test(words);
  const letters = rightToLeft || /\p{L}/u.test(words);
  return letters && rightToLeft !== (language === 'ar') ? `\u2068${words}\u2069` : words;
}
