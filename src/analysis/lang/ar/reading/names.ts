import type { Token } from '../../../document.ts';
import { COMMON, GIVEN_NAMES, isMasdar, OF_TWO, PARTICLES, SURNAMES, WEAK_GIVEN } from '../common-words.ts';
import { ADVERBS, COMPLEMENTISERS, DOCUMENTS, words as listed, PEOPLE, PREPOSITIONS, RELATIVES, TEMPORAL } from '../grammar.ts';
import { BODY_HEADS } from '../organisations.ts';
import { ROLE_HEADS } from '../roles.ts';
import { NAMED_AFTER } from '../titles.ts';
import { type Draft, isPersonal } from './claims.ts';
import { bareOf, hasArticle, withoutAnd } from './text.ts';
import { isAgentForm, isRelay, isRelayed, speechForm } from './verbs.ts';

const LONGEST = 6;

/** على is a preposition, علي a name. */
export const isGiven = (token: Token): boolean => GIVEN_NAMES.has(token.fold) && (token.fold !== 'علي' || bareOf(token).endsWith('ي'));

/** A word that cannot be part of a name. */
export function isOrdinary(draft: Draft, at: number): boolean {
  const token = draft.words.tokens[at]!;
  const key = token.fold;
  if (token.type !== 'word') return true;
  if (PARTICLES.has(key) || isGiven(token) || SURNAMES.has(key)) return false;
  if (COMMON.has(key) || PREPOSITIONS.has(key) || COMPLEMENTISERS.has(key) || RELATIVES.has(key) || TEMPORAL.has(key) || ADVERBS.has(key) || DOCUMENTS.has(key))
    return true;
  if (PEOPLE.has(key) || ROLE_HEADS.has(key) || BODY_HEADS.has(key) || isMasdar(key) || isRelay(key) || isRelayed(key)) return true;
  if (COMPLEMENTISERS.has(withoutAnd(key)) || key === 'فقد' || key === 'فان') return true;
  if (speechForm(key, bareOf(token)) || isAgentForm(key)) return true;
  if (key.length < 2 || /^(?:بال|لل|وال|فال|كال|وب|ول)/.test(key)) return true;
  // a preposition is written onto a hamza: "لأفلام", "بإجراء"
  if (/^[لبك][أإآ]/.test(bareOf(token))) return true;
  // verbs of several: "بذلوا"
  if (key.length > 4 && /[^اوي]وا$/.test(key) && !isGiven(token)) return true;
  // "البشير يغادر": a verb in the present
  if (/^[وف]?ي.{3,}/.test(key)) return true;
  // accusatives and plurals of everyday nouns
  const behind =
    at > 0 && draft.words.joined[at] === 1 && GIVEN_NAMES.has(draft.words.tokens[at - 1]!.fold) && !WEAK_GIVEN.has(draft.words.tokens[at - 1]!.fold);
  if (
    /^[بلك]/.test(key) &&
    (key.length > 4 || NAMED_AFTER.has(key.slice(1))) &&
    [COMMON, PEOPLE, BODY_HEADS, DOCUMENTS, NAMED_AFTER, ROLE_HEADS].some((list) => list.has(key.slice(1)))
  )
    return true;
  return (!behind && /(?:ات|تين|تان)$/.test(token.lower)) || /(?:ًا|اً)$/.test(token.lower) || /^[وفبلك]ا?ن?ه[ام]?$/.test(key);
}

/** Of whom something is told, and no family's name: "the accused", "the former". */
const TOLD = listed(
  'المعروف المتهم المكلف المقيم الملقب المدعو الموجود المولود المرشح المعتقل الموقوف المسجون المقتول المتوفى الراحل السابق الحالي الجديد المنتخب المخلوع المعين المقبل الماضي البالغ الحاصل القادم العائد التابع الفائز الأول الثاني الثالث الأخير الانتقالي المؤقت المعزول المتوج المنتمي الموقعة الموافق الآخر الأصغر الأكبر الذي العام الخاص الدولي المحلي المنتهية المنصرم الواقع الجاري',
);
export const isFamily = (key: string): boolean => !/(?:ين|ون|ات|يه)$/.test(key) && !TOLD.has(key);

/** End of the name that begins at a token; `first` where none does. */
export function nameEnd(draft: Draft, first: number, from = first): number {
  const { words, claims } = draft;
  let end = from;
  while (end < words.count && end - first < LONGEST && (end === from || words.joined[end])) {
    const key = words.tokens[end]!.fold;
    if (claims[end] && !isPersonal(claims[end])) break;
    if (key === 'الدين' && end > first) {
      end++;
      continue;
    }
    if (PARTICLES.has(key) || OF_TWO.has(key)) {
      if (end + 1 >= words.count || !words.joined[end + 1] || words.tokens[end + 1]!.type !== 'word') break;
      end += 2;
      continue;
    }
    if (
      end > first &&
      hasArticle(words.tokens[end]!) &&
      key.length > 4 &&
      !SURNAMES.has(key) &&
      !isGiven(words.tokens[end]!) &&
      !(end - first === 1 && isFamily(key)) &&
      !(
        (end - first === 2 || PARTICLES.has(words.tokens[end - 2]!.fold)) &&
        (key.endsWith('ي') || PARTICLES.has(words.tokens[end - 2]!.fold) || /^ان/.test(words.tokens[end + 1]?.fold ?? '')) &&
        isFamily(key)
      )
    )
      break;
    // على written علي
    if (key === 'علي' && end > first && !bareOf(words.tokens[end]!).endsWith('ي')) break;
    if (key === 'علي' && end > first && (words.tokens[end + 1]?.fold.startsWith('ال') || isMasdar(words.tokens[end + 1]?.fold ?? ''))) break;
    if (isOrdinary(draft, end)) break;
    // "مكتبه": a noun of somebody's; ه where the name has ة is the writer's habit
    if (end - first > 1 && /[^اوي]ه$/.test(words.tokens[end]!.lower) && !isGiven(words.tokens[end]!) && !SURNAMES.has(key)) break;
    if (
      end > first &&
      /^[وف]/.test(key) &&
      !GIVEN_NAMES.has(key) &&
      !SURNAMES.has(key) &&
      (speechForm(withoutAnd(key), withoutAnd(key)) || GIVEN_NAMES.has(withoutAnd(key)) || COMMON.has(withoutAnd(key)))
    )
      break;
    end++;
  }
  return end;
}

/** Behind a noun for somebody these describe. */
const ADJECTIVES = listed(
  'محلي أمني عسكري حكومي سابق كبير رفيع غربي أوروبي رسمي سياسي ديني قبلي مدني قضائي طبي دبلوماسي دولي أممي أفريقي عربي آخر أخرى شعبي إقليمي مسؤول بارز معروف جديد محليون أمنيون غربيون مقرب مطلع ميداني',
);

/** Words that no Arabic noun looks like: not ones with a preposition's letter, an accusative or a feminine ending. */
export function isForeign({ words }: Draft, first: number, last: number, office = false): boolean {
  const keys = words.tokens.slice(first, last).map(({ fold }) => fold);
  if ((!office && keys.every((key) => key.endsWith('ا'))) || keys.some((key) => ADJECTIVES.has(key))) return false;
  if (keys.some((key) => /(?:ها|هم|هما)$/.test(key)) || (keys.length === 1 && /^[كبل].{4}/.test(keys[0]!) && COMMON.has(keys[0]!.slice(1)))) return false;
  // behind an office a plural without the article is none of the language's: بلينكن, جونسون
  const plural = office ? /(?:ه|ات|يه)$/ : /(?:ه|ات|ين|ون|يه)$/;
  return !words.tokens.slice(first, last).some(hasArticle) && keys.every((key) => key.length > 2 && !/^(?:و(?=[^ا])|لل|بال)/.test(key) && !plural.test(key));
}
