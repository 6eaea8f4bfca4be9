import type { Article } from '../model/article.ts';

// Invented people in an invented town: nobody is made to say what they did not.
const FR = `Mali : le pont de Dianbara rouvrira lundi

« Le pont rouvrira lundi, et il tiendra », a promis dimanche Souleymane Korofina, gouverneur de la région de Dianbara, au centre du Mali. Il a ajouté que les camions devraient attendre le mois de mars.

Les transporteurs demeurent prudents. « Nous avons déjà eu trois dates », rappelle Yacouba Mandjoukara, président du Syndicat des transporteurs du Bani. Selon une porte-parole de la Cédéao, Ramatou Zinkaré, les travaux ont coûté deux fois le prix prévu.`;

const EN = `Mali: Dianbara bridge to reopen on Monday

“The bridge will reopen on Monday, and it will hold,” promised Souleymane Korofina, the governor of the Dianbara region in central Mali. He added that lorries would have to wait until March.

Hauliers remain cautious. “We have been given three dates already,” said Yacouba Mandjoukara, the president of the Bani Hauliers' Union. According to ECOWAS spokeswoman Ramatou Zinkaré, the works cost twice what was planned.`;

const AR = `مالي: جسر ديانبارا يعود إلى الخدمة يوم الاثنين

قال سليمان كوروفينا، والي منطقة ديانبارا في وسط مالي، يوم الأحد: «سيُفتح الجسر يوم الاثنين وسيصمد». وأضاف أن على الشاحنات أن تنتظر حتى شهر مارس.

ويبقى الناقلون حذرين. وقال يعقوب ماندجوكارا، رئيس نقابة ناقلي باني: «أُعطينا ثلاثة مواعيد من قبل». وقالت المتحدثة باسم إيكواس راماتو زنكاري إن الأشغال كلّفت ضعف السعر المقرر.`;

const TEXTS = { fr: FR, en: EN, ar: AR };
const OUTLETS = { fr: 'Le Courrier du fleuve', en: 'The River Courier', ar: 'بريد النهر' };

/** The short text that the welcome page reads live, in the reader's language. */
export function demoArticle(language: 'fr' | 'en' | 'ar'): Article {
  const text = TEXTS[language];
  return { text, blocks: [], title: text.split('\n', 1)[0]!, language, date: '2024-11-18', outlet: OUTLETS[language] };
}
