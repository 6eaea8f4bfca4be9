/** How names must be written: ranks with days, French apostrophes, Arabic words that mean other things. */
import { fold } from '../../src/analysis/text/2-tokens.ts';
import type { Problem, RawActor, RawKnowledge, Row } from '../../src/knowledge/tables.ts';
import { at, quoted } from './problem.ts';

/** Ranks and offices that a man leaves, rises from or hands to another of his name; folded. */
const RANKS = new Set(
  (
    'general gen colonel col colonel-major lieutenant-colonel lieutenant commandant cdt capitaine capt captain sergent adjudant amiral marechal marshal ' +
    'brigadier president ministre gouverneur ambassadeur pape pope'
  ).split(' '),
);

export function undatedRanks(actors: readonly RawActor[]): Problem[] {
  return actors
    .filter(({ type }) => type === 'person')
    .flatMap((actor) =>
      actor.aliases
        .filter(({ form, from, until, language }) => {
          const words = form.split(' ');
          return language !== 'ar' && words.length > 1 && RANKS.has(fold(words[0]!).replace(/\.$/, '')) && from === undefined && until === undefined;
        })
        .map(({ form }) =>
          at(
            actor,
            `${quoted(form)} has a rank or an office, but no days`,
            `take it out if the whole name follows (a title before a name is understood), or write ${form}{from=2020-08-19} or {from=…,until=…}`,
          ),
        ),
    );
}

export function straightApostrophes(knowledge: RawKnowledge): Problem[] {
  const straight = (row: Row, column: string, forms: readonly string[]): Problem[] =>
    forms
      .filter((form) => form.includes("'"))
      .map((form) =>
        at(
          row,
          `a straight apostrophe in ${column}: ${quoted(form)}`,
          `write ${form.replaceAll("'", '’')}; readers see this name, and texts with either are found`,
        ),
      );
  return [
    ...knowledge.actors.flatMap((actor) => straight(actor, 'name_fr', [actor.name.fr])),
    ...knowledge.posts.flatMap((post) => straight(post, 'office_fr', post.office.fr)),
  ];
}

/** Words of every page: the base, the island, youth, enthusiasm, the news, the army … Folded as `bareArabic` folds. */
const ARABIC_WORDS =
  'القاعدة الجزيرة الشباب حركة الشباب حماس تاس طالبان الأخبار الوطن تواصل الإنصاف الصحراء الشرق الأوسط المرابطون المرابطين المجلس العسكري المجلس العسكري الانتقالي ' +
  'المجلس الوطني الانتقالي المجلس الحكومة الجيش الرئيس البرلمان الشرطة المعارضة أنصار الدين أنصار الإسلام البيان النهار الحياة الاتحاد السلام الدولة الجبهة الحركة ' +
  'الإصلاح التحالف الأناضول المحكمة الحزب النقابة الشعب الحرس الدرك الوزير الوزارة اللجنة المنظمة البعثة القوة التنسيقية مالي المالية محمد علي أحمد';

const bareArabic = (form: string): string =>
  form
    .normalize('NFKC')
    .replace(/[\u064b-\u0652\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .trim();

const UNSAFE = new Set(
  [
    ...ARABIC_WORDS.split(' '),
    ...['حركة الشباب', 'الشرق الأوسط', 'المجلس العسكري', 'المجلس العسكري الانتقالي', 'المجلس الوطني الانتقالي', 'أنصار الدين', 'أنصار الإسلام', 'محمد نوري'],
  ].map(bareArabic),
);

export function unsafeArabic(actors: readonly RawActor[]): Problem[] {
  return actors.flatMap((actor) => {
    const names = actor.name.ar ? [{ form: actor.name.ar, flags: [] as readonly string[] }] : [];
    return [...names, ...actor.aliases.filter(({ language }) => language === 'ar')]
      .filter(
        ({ form, flags }) => UNSAFE.has(bareArabic(form)) && ![...flags, ...actor.flags].some((flag) => flag === 'needs_context' || flag === 'never_alone'),
      )
      .map(({ form }) =>
        at(
          actor,
          `${quoted(form)} is a common Arabic word or several bodies’ name`,
          `write the whole name in name_ar, and this one in aliases_ar as ${form}{needs_context}`,
        ),
      );
  });
}
