import type { Country } from '../../../../model/knowledge.ts';
import type { Document } from '../../../document.ts';
import { GIVEN_NAMES, isMasdar, PARTICLES, SURNAMES, WEAK_GIVEN } from '../common-words.ts';
import { ADVERBS, COMPLEMENTISERS, DOCUMENTS, isAdjective, OCCASIONS, PEOPLE, PREPOSITIONS, RELATIVES, TEMPORAL } from '../grammar.ts';
import { foldArabic } from '../letters.ts';
import { BODY_HEADS, NAMED_BEFORE } from '../organisations.ts';
import { ROLE_HEADS, UNNAMED } from '../roles.ts';
import { isArabicWord } from '../roots.ts';
import { TITLES } from '../titles.ts';
import { type Draft, isPersonal } from './claims.ts';
import { bareOf, cutsOf, hasArticle, withoutAnd, withoutArticle } from './text.ts';
import { isRelayed, speechForm } from './verbs.ts';

/** An office or description: tokens [first, last), e.g. "وزير الخارجية المالي". */
export interface Role {
  readonly first: number;
  readonly last: number;
  /** Its head without clitics. */
  readonly head: string;
  readonly clitic: string;
  readonly country?: Country;
  readonly gender: 'm' | 'f';
  readonly definite: boolean;
  /** Nobody's name is expected: sources, residents. */
  readonly unnamed: boolean;
}

/** Who heads a body, "agency" too. */
const LED = /^(?:ال)?(?:مدير|رييس|امين|ناطق|متحدث|مدير|ممثل|محرر|نائب|مراسل)/;
const LONGEST = 14;
/** Behind a whole office these open a name. */
const COURTESY = /^ال(?:دكتوره?|مهندسه?|سيده?|استاذه?|عقيد|لواء|عميد|جنرال|نقيب|فريق)$/;
/** Prepositions that go on with an office: "in", "for", "with", "of". */
const GOES_ON = new Set(['في', 'باسم', 'لدي', 'من', 'عن', 'علي', 'الي', 'ضد', 'بين'].map(foldArabic));
/** Offices that no place and nothing else ends: what a preposition holds behind them is another matter. */
const ENDS_SOON = /^ال(?:وزير|رييس|ملك|امير|سلطان|صحفي|صحافي|نظير|قايد|كاتب|امين)ه?$/;
const FEMININE = new Set(['مصادر', 'قوات', 'سلطات', 'المصادر', 'السلطات', 'القوات']);

/** All role phrases of the text, in order, none within another. */
export function findRoles(draft: Draft): Role[] {
  const { words } = draft;
  const roles: Role[] = [];
  for (let at = 0; at < words.count; at++) {
    if (words.tokens[at]!.type !== 'word' || (draft.claims[at] && draft.claims[at]!.kind !== 'demonym')) continue;
    const role = roleAt(draft, at);
    if (!role) continue;
    roles.push(role);
    at = role.last - 1;
  }
  return roles;
}

const isForeignPlace = (key: string): boolean => key.length > 3 && !isArabicWord(key) && !/^ال|يه$/.test(key) && !GOES_ON.has(key) && !BODY_HEADS.has(key);

/** "كبير الاقتصاديين", "كبير مستشاري الرئيس". */
const isRank = (key: string): boolean => /^ال.+(?:ين|ه)$/.test(key) || (/.{3}ي$/.test(key) && ROLE_HEADS.has(key.slice(0, -1)));

export function roleAt(draft: Draft, at: number): Role | undefined {
  const { words, claims } = draft;
  const cut = cutsOf(words.tokens[at]!.fold).find(({ key }) => ROLE_HEADS.has(key));
  if (!cut) return undefined;
  const head = cut.key;
  // "كبير الاقتصاديين", and no adjective
  if (/^(?:ال)?كبيره?$/.test(head) && (head.startsWith('ال') || !isRank(words.tokens[at + 1]?.fold ?? ''))) return undefined;
  // إمام without its hamza is أمام, "before"
  if (head === 'امام' && !bareOf(words.tokens[at]!).includes('إ')) return undefined;
  // "الشيخ" inside a name
  if (
    at > 0 &&
    words.joined[at] &&
    (PARTICLES.has(words.tokens[at - 1]!.fold) || GIVEN_NAMES.has(words.tokens[at - 1]!.fold)) &&
    /^(?:الشيخ|شيخ|الامين|امين)$/.test(head) &&
    words.tokens[at + 1]?.fold !== 'العام'
  )
    return undefined;
  // "مؤتمر صحفي"
  if (at > 0 && words.joined[at] && OCCASIONS.has(words.tokens[at - 1]!.fold)) return undefined;
  // "بيان إعلامي"
  if (at > 0 && words.joined[at] && DOCUMENTS.has(words.tokens[at - 1]!.fold) && /^(?:ال)?(?:اعلامي|صحفي|صحافي)ه?$/.test(head)) return undefined;
  const unnamed = UNNAMED.has(head);
  const definite = head.startsWith('ال');
  let closed = definite;
  let country: Country | undefined;
  let end = at + 1;
  for (; end < words.count && end - at < LONGEST; ) {
    // حزب «الفجر»: a name between marks is part of the office
    const inner = claims[end + 1];
    if (/^[«"“”]$/.test(words.tokens[end]!.fold) && inner?.first === end + 1 && !isPersonal(inner) && /^[»"”“]$/.test(words.tokens[inner.last]?.fold ?? '')) {
      end = inner.last + 1;
      closed = true;
      continue;
    }
    // المتحدث باسم "الدوائر الاستثنائية": whatever stands between marks behind such a noun
    if (
      /^[«"“”]$/.test(words.tokens[end]!.fold) &&
      (words.tokens[end - 1]!.fold === 'باسم' ||
        (end === at + 1 && !definite) ||
        BODY_HEADS.has(words.tokens[end - 1]!.fold) ||
        NAMED_BEFORE.has(words.tokens[end - 1]!.fold))
    ) {
      let shut = end + 1;
      while (shut < words.count && shut - end < 7 && words.tokens[shut]!.type === 'word') shut++;
      if (/^[»"”“]$/.test(words.tokens[shut]?.fold ?? '') && shut > end + 1) {
        end = shut + 1;
        closed = true;
        continue;
      }
    }
    if (!words.joined[end] && !(words.tokens[end]!.type === 'word' && /^[»"”“]$/.test(words.tokens[end - 1]!.fold))) break;
    const found = claims[end];
    const key = words.tokens[end]!.fold;
    if (found) {
      if (isPersonal(found)) break;
      // whom it was told
      if (/ل/.test(found.clitic) && (found.type === 'media' || unnamed)) break;
      if (/^(?:demonym|country|capital|place)$/.test(found.kind)) {
        if (found.clitic === 'و') break;
        if (!country && found.kind !== 'place' && !/[بل]/.test(found.clitic)) country = found.country;
      } else if (closed && /^و?$/.test(found.clitic) && !GOES_ON.has(words.tokens[end - 1]!.fold)) break;
      closed = true;
      end = found.last;
      continue;
    }
    if (words.tokens[end]!.type === 'number' || COMPLEMENTISERS.has(key) || RELATIVES.has(key) || isRelayed(key) || /^(?:هذا|هذه|ذلك|تلك)$/.test(key)) break;
    if ((speechForm(key, key) && !/^ال/.test(key)) || /^(?:لم|لن|لا|ليس|ليست|قد)$/.test(key)) break;
    // whom it was told
    if (/^لل(?:صحفيين|صحافيين|اعلاميين|صحافه|صحفي|اعلام|وكاله|قناه|صحيفه|جزيره|اناضول)$/.test(key) && end > at) break;
    if (TITLES.has(key) && key.startsWith('ال') && (startsName(draft, end + 1) || (closed && end > at + 1 && COURTESY.test(key)))) break;
    // "المتحدث باسمه"
    if (/^باسمه[ام]?$/.test(key)) {
      closed = true;
      end++;
      continue;
    }
    // "الوزير المكلف بالعلاقات"
    if (/^ب.{3}/.test(key) && /^ال(?:مكلف|مسوول|مختص|معني|قايم|خاص)ه?$/.test(words.tokens[end - 1]!.fold)) {
      closed = key.startsWith('بال');
      end++;
      continue;
    }
    // "للمرة الثانية": how often; "مسؤول بشكل مباشر": how; "ترشح الرئيس للانتخابات": for what
    if (key === 'للمره' || (ADVERBS.has(key) && !hasArticle(words.tokens[end]!)) || (end === at + 1 && /^لل.{2}/.test(key) && ENDS_SOON.test(head))) break;
    if (/^(?:ال|وال|بال|لل|كال|فال)/.test(key) && key.length > 4) {
      // two definite nouns are two phrases; an adjective goes on
      if (
        closed &&
        (end > at + 1 || definite) &&
        key.startsWith('ال') &&
        !isAdjective(key) &&
        !agreesWith(words.tokens[end - 1]!.fold, key) &&
        !isParticiple(words.tokens[end - 1]!.fold, key) &&
        !GOES_ON.has(words.tokens[end - 1]!.fold)
      )
        break;
      if (closed && /^(?:بال|كال|فال)/.test(key)) break;
      if (TEMPORAL.has(key) && !/^ال(?:اول|ثاني|اخير|سابق|حالي|عام)/.test(key)) break;
      closed = true;
      end++;
      continue;
    }
    // علي the name, not على
    if (key === 'علي' && isAli(draft, end)) break;
    // "مصادر مطلعة على الملف"
    if (
      key === 'علي' &&
      unnamed &&
      /^(?:ال)?مطلع/.test(words.tokens[end - 1]!.fold) &&
      words.joined[end + 1] &&
      !COMPLEMENTISERS.has(words.tokens[end + 1]!.fold)
    ) {
      closed = false;
      end++;
      continue;
    }
    // "الوزير النيجري في ديفا", "قرار الرئيس الأميركي من حيث المبدأ": where he is, and what it was about
    if (definite && key !== 'باسم' && GOES_ON.has(key) && ENDS_SOON.test(head)) break;
    if (GOES_ON.has(key) || (key === 'مع' && /(?:علاقات|تعاون)$/.test(words.tokens[end - 1]!.fold))) {
      if (end + 1 >= words.count || (!words.joined[end + 1] && !/^[«"“”]$/.test(words.tokens[end + 1]!.fold)) || (unnamed && !/^(?:في|من|باسم)$/.test(key)))
        break;
      // "في مقابلة": where it was said
      const next = words.tokens[end + 1]!.fold;
      if (
        DOCUMENTS.has(next) ||
        OCCASIONS.has(next) ||
        TEMPORAL.has(next) ||
        RELATIVES.has(next) ||
        (/^(?:علي|الي|عن)$/.test(key) && isMasdar(next) && !claims[end + 1] && !/(?:مسوول|مكلف|مدافع|دفاع)(?:ه|ين|ون)?$/.test(words.tokens[end - 1]!.fold))
      )
        break;
      closed = false;
      end++;
      continue;
    }
    // "شاهد عيان لوكالة …": whom it was told
    if (/^ل(?:وكاله|صحيفه|قناه|موقع|اذاعه|شبكه|مراسل|برنامج)/.test(key) && (unnamed || end - at > 1) && !/^ل.*(?:رييس|مدير)/.test(head) && !LED.test(head))
      break;
    // "لغرب أفريقيا"
    if (closed && /^ل(?:غرب|شرق|شمال|جنوب|وسط)$/.test(key) && words.joined[end + 1]) {
      end = claims[end + 1]?.last ?? end + 2;
      continue;
    }
    // "الناطق الإعلامي لشرطة منطقة مكة", "الرئيس التنفيذي لمجموعة «…»"
    const marks = /^[«"“”]$/.test(words.tokens[end + 1]?.fold ?? '') && claims[end + 2]?.rule === 'marks';
    if (closed && /^ل.{3}/.test(key) && BODY_HEADS.has(key.slice(1)) && end + 1 < words.count && (words.joined[end + 1] || marks)) {
      closed = false;
      end++;
      continue;
    }
    // "للمؤسسات الوطنية لحقوق الإنسان"
    if (
      closed &&
      /^ل.{3}/.test(key) &&
      !GIVEN_NAMES.has(key) &&
      !SURNAMES.has(key) &&
      end + 1 < words.count &&
      words.joined[end + 1] &&
      words.tokens[end + 1]!.fold.startsWith('ال') &&
      isArabicWord(key.slice(1))
    ) {
      closed = false;
      end++;
      continue;
    }
    if (PREPOSITIONS.has(key) || TEMPORAL.has(key)) break;
    if (startsName(draft, end) && (closed || /^(?:ابو|عبد|بن|ولد)$/.test(key))) break;
    if (GIVEN_NAMES.has(key) && !WEAK_GIVEN.has(key)) break;
    // "لجنة مراقبة الأراضي وإزالة التعديات"
    if (closed && /^و/.test(key) && isMasdar(key.slice(1)) && words.tokens[end + 1]?.fold.startsWith('ال')) {
      end += 2;
      continue;
    }
    // "رئيس اللجنة بمحافظة جدة"
    if (closed && /^ب(?:محافظه|ولايه|منطقه|مدينه|جامعه|وزاره|مجلس|لجنه|اماره|امانه|مستشفي|كليه|هييه|اداره|مديريه|بلديه|غرفه|معهد|مركز|شركه|بنك)$/.test(key)) {
      closed = false;
      end++;
      continue;
    }
    // indefinite adjectives: "مصدر أمني رفيع"
    if (closed) {
      if (!/^(?:سابق|سابقا|اسبق|سابقه)$/.test(key)) break;
      end++;
      continue;
    }
    if (!definite && unnamed && isMasdar(key)) break;
    if (/^و/.test(key) && key.length > 4 && !unnamed && words.joined[end]) {
      const and = withoutAnd(key);
      if (speechForm(and, and)) break;
    }
    // "مصدر في شرطة كانو": whose the body is
    const whose = BODY_HEADS.has(words.tokens[end - 1]!.fold);
    if (unnamed && !whose && !/ي$|يه$|ون$|ين$|ه$/.test(key) && end > at + 1) break;
    // "رئيس الرابطة في كيبي": the place ends it
    if (end > at + 1 && GOES_ON.has(words.tokens[end - 1]!.fold) && isForeignPlace(key)) closed = true;
    // "ثمن والي كيديماغا جهود …": behind a place that nobody knows a noun is what he spoke of
    if (end > at + 1 && isArabicWord(key) && isForeignPlace(words.tokens[end - 1]!.fold)) break;
    end++;
  }
  // a preposition ends no phrase
  while (end > at + 1 && GOES_ON.has(words.tokens[end - 1]!.fold)) end--;
  const feminine = /ه$/.test(head) && !/^(?:ال)?(?:خليفه|نظيره|نايبه|عمده)$/.test(head);
  return {
    first: at,
    last: end,
    head,
    clitic: cut.clitic,
    ...(country ? { country } : {}),
    gender: feminine || FEMININE.has(head) ? 'f' : 'm',
    definite: definite || country !== undefined || words.tokens.slice(at + 1, end).some(({ fold }) => /^ال|^لل|^بال/.test(fold)),
    unnamed,
  };
}

/** "الرئيس البرازيلي المنصرف", "الطلاب المختطفين": a participle behind a definite masculine, and behind a plural. */
const isParticiple = (noun: string, key: string): boolean =>
  /^ال.*[^ه]$/.test(noun) &&
  /^الم.{3,4}(?:ين)?$/.test(key) &&
  isArabicWord(key) &&
  ![BODY_HEADS, ROLE_HEADS, DOCUMENTS, TITLES, PEOPLE].some((list) => list.has(key) || list.has(key.replace(/ين$/, ''))) &&
  !isMasdar(key);

/** "الحكومة المقالة": a feminine adjective behind a feminine noun; no "الزيارة". */
export const agreesWith = (noun: string, key: string): boolean =>
  /^(?:[وب]?ال|لل).+ه$/.test(noun) &&
  /^ال.{2,}ه$/.test(key) &&
  isArabicWord(key) &&
  !/^ال[^م].ا.ه$/.test(key) &&
  ![BODY_HEADS, ROLE_HEADS, DOCUMENTS, TITLES].some((list) => list.has(key));

const tellsAla = new WeakMap<Document, boolean>();

/** Does the text write على with its own letter? */
function writesAla(doc: Document): boolean {
  let tells = tellsAla.get(doc);
  if (tells === undefined) {
    tells = /(?:^|\s)(?:على|إلى|الى)\s/.test(doc.text);
    tellsAla.set(doc, tells);
  }
  return tells;
}

/** علي where the text writes على otherwise, or where a family's name and a conjunction or sign follow. */
export function isAli({ words, doc }: Draft, at: number): boolean {
  if (!bareOf(words.tokens[at]!).endsWith('ي')) return false;
  if (writesAla(doc)) return true;
  const next = words.tokens[at + 2]?.fold ?? '';
  return words.joined[at + 1] === 1 && hasArticle(words.tokens[at + 1]!) && (COMPLEMENTISERS.has(next) || /^[،:«"“”.]$/.test(next));
}

/** Does a name begin here: a given name with another behind it, a known person? */
export function startsName(draft: Draft, at: number): boolean {
  const { words, claims } = draft;
  if (at >= words.count) return false;
  const found = claims[at];
  if (isPersonal(found)) return true;
  if (found) return false;
  const key = words.tokens[at]!.fold;
  // "الشيخ عماد بن إبراهيم"
  const next = words.joined[at + 1] ? words.tokens[at + 1]!.fold : '';
  if (WEAK_GIVEN.has(key) && /^(?:بن|بنت)$/.test(next)) return true;
  if (TITLES.has(key) && WEAK_GIVEN.has(next) && /^(?:بن|بنت)$/.test(words.joined[at + 2] ? words.tokens[at + 2]!.fold : '')) return true;
  if (TITLES.has(key)) return words.joined[at + 1] === 1 && (isPersonal(claims[at + 1]) || GIVEN_NAMES.has(words.tokens[at + 1]?.fold ?? ''));
  if (PARTICLES.has(key)) return true;
  if (!GIVEN_NAMES.has(key)) return SURNAMES.has(key);
  return !WEAK_GIVEN.has(key) || (words.joined[at + 1] === 1 && (SURNAMES.has(words.tokens[at + 1]!.fold) || GIVEN_NAMES.has(words.tokens[at + 1]!.fold)));
}

/** Key of an office: words without articles and clitics. */
export const officeKeyOf = (phrase: string): string =>
  phrase
    .trim()
    .split(/\s+/)
    .map((word) => withoutArticle(foldArabic(word).replace(/^لل/, 'ال')))
    .join(' ');
