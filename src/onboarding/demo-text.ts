import type { Article } from '../model/article.ts';

// Invented people in an invented town: nobody is made to say what they did not.
const FR = `Mali : le pont de Dianbara rouvrira lundi

« Le pont rouvrira lundi, et il tiendra », a promis dimanche Souleymane Korofina, gouverneur de la région de Dianbara, au centre du Mali. Il a ajouté que les camions devraient attendre le mois de mars.

Les transporteurs demeurent prudents. « Nous avons déjà eu trois dates », rappelle Yacouba Mandjoukara, président du Syndicat des transporteurs du Bani. Selon une porte-parole de la Cédéao, Ramatou Zinkaré, les travaux ont coûté deux fois le prix prévu.`;

const EN = `Mali: Dianbara bridge to reopen on Monday

“The bridge will reopen on Monday, and it will hold,” promised Souleymane Korofina, the governor of the Dianbara region in central Mali. He added that lorries would have to wait until March.

Hauliers remain cautious. “We have been given three dates already,” said Yacouba Mandjoukara, the president of the Bani Hauliers' Union. According to ECOWAS spokeswoman Ramatou Zinkaré, the works cost twice what was planned.`;

/** The short text that the welcome page reads live. The analysis knows French and English; Arabic readers see the French one. */
export function demoArticle(language: 'fr' | 'en' | 'ar'): Article {
  const text = language === 'en' ? EN : FR;
  const title = text.split('\n', 1)[0]!;
  return {
    text,
    blocks: [],
    title,
    language: language === 'en' ? 'en' : 'fr',
    date: '2024-11-18',
    outlet: language === 'en' ? 'The River Courier' : 'Le Courrier du fleuve',
  };
}
