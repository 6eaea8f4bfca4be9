import { isMasdar, WEAK_GIVEN } from '../common-words.ts';
import { isAdjective, words as listed, OCCASIONS, PEOPLE, PREPOSITIONS, RELATIVES, TEMPORAL } from '../grammar.ts';
import { BODY_HEADS } from '../organisations.ts';
import { ROLE_HEADS } from '../roles.ts';
import { isArabicWord } from '../roots.ts';
import { type Claim, type Draft, isBody, put } from './claims.ts';
import { cutsOf, withoutArticle } from './text.ts';

/** People whom a body may be for. */
const FOR = listed('الشباب المرأة النساء الطلبة الطلاب العمال المحامين الأطباء المهندسين الفلاحين السكان اللاجئين الدفاع');
/** What a body is told to, and no part of its name: "to reporters", "to the agency". */
const TOLD_TO = listed(
  'الصحافة الإعلام الصحفيين الصحافيين الجميع العموم التلفزيون الإذاعة الصحيفة القناة الوكالة الموقع الجريدة اليوم الغاية الأسف المرة التو تلك هذا هذه ذلك',
);
const CONTINENT = /^(?:افريقيا|اسيا|اوروبا)$/;
/** Behind what a body is for: "defence of", "fight against". */
const GOES_ON = new Set(['عن', 'علي', 'ضد', 'من', 'في']);

/**
 * Where the name of a body ends that says what it is for: "المجلس الوطني | للدفاع عن الوطن الأم", "الاتحاد السعودي | لكرة القدم".
 * `at` is the first token that may belong to it; answers `at` where none does.
 */
export function complementEnd({ words, claims }: Draft, at: number): number {
  const { tokens, joined, count } = words;
  if (at >= count || !joined[at] || claims[at]) return at;
  const key = tokens[at]!.fold;
  const next = at + 1 < count && joined[at + 1] && !claims[at + 1] ? tokens[at + 1]!.fold : '';
  if (EVENT.test(key)) return eventEnd({ words, claims } as Draft, at);
  // "لغرب أفريقيا", "لدول الخليج"
  if (/^ل(?:غرب|شرق|شمال|جنوب|وسط|دول)$/.test(key) && joined[at + 1] && (CONTINENT.test(next) || /^(?:place|country|other)$/.test(claims[at + 1]?.kind ?? '')))
    return claims[at + 1]?.last ?? at + 2;
  // "للإذاعة والتلفزيون": no station, a field
  if (key === 'للاذاعه' && /^وال/.test(next)) return at + (isAdjective(tokens[at + 2]?.fold ?? '') && joined[at + 2] ? 3 : 2);
  let end: number;
  if (/^لل.{2,}/.test(key)) {
    const noun = `ال${key.slice(2)}`;
    if (
      TOLD_TO.has(noun) ||
      ((PEOPLE.has(noun) || ROLE_HEADS.has(noun)) && !FOR.has(noun)) ||
      BODY_HEADS.has(noun) ||
      TEMPORAL.has(noun) ||
      OCCASIONS.has(noun)
    )
      return at;
    end = at + 1;
  } else if (/^ل.{2,}/.test(key) && !key.startsWith('لا') && /^ال/.test(next)) {
    const noun = key.slice(1);
    if (/^(?:هذ|ذلك|تلك)/.test(noun)) return at;
    if (PEOPLE.has(noun) || ROLE_HEADS.has(noun) || (BODY_HEADS.has(noun) && !isMasdar(noun)) || WEAK_GIVEN.has(noun)) return at;
    end = at + 2;
  } else if (
    /^ل.{3,}/.test(key) &&
    (isMasdar(key.slice(1)) || /^ل(?:نصره|حمايه|مساعده|دعم|تنميه|ترقيه|رعايه|خدمه)$/.test(key)) &&
    next &&
    joined[at + 2] === 1 &&
    /^ال/.test(tokens[at + 2]!.fold)
  ) {
    // "لتطوير مدينة الرياض"
    end = at + 3;
  } else return at;
  while (end < count && joined[end]) {
    const word = tokens[end]!.fold;
    // "لمساندة الكفاح الفلسطيني"
    if (claims[end]) {
      if (claims[end]!.kind === 'demonym' && /^ال/.test(word) && claims[end]!.last === end + 1) {
        end++;
        continue;
      }
      break;
    }
    if (isAdjective(word) || (word === 'الام' && end > at + 1)) end++;
    else if (/^وال.{2,}/.test(word) && !PEOPLE.has(word.slice(1)) && !RELATIVES.has(word.slice(1)) && !BODY_HEADS.has(word.slice(1))) end++;
    else if (GOES_ON.has(word) && isMasdarOfGoal(key) && joined[end + 1] === 1 && /^ال/.test(tokens[end + 1]?.fold ?? '') && !claims[end + 1]) end += 2;
    else break;
  }
  return end;
}

/** "لبطولة كأس الأمم الأفريقية 2019": what a committee organises, with its year. */
const EVENT = /^ل(?:كاس|بطوله|دوره|مهرجان|دوري|مونديال|لبطوله|لدوره|لمهرجان|لمونديال)$/;
const LONGEST_EVENT = 7;
function eventEnd({ words, claims }: Draft, at: number): number {
  const { tokens, joined, count } = words;
  let end = at + 1;
  while (end < count && joined[end] && end - at < LONGEST_EVENT) {
    const { fold, type } = tokens[end]!;
    const claim = claims[end];
    if (type === 'number') return end + 1;
    const goes =
      /^(?:لل?)?(?:ال.{3,}|كاس|امم|افريقيا|اسيا|اوروبا|لسنه|لعام|سنه|عام)$|^لل.{3}/.test(fold) ||
      (claim && /^(?:country|place|demonym|other)$/.test(claim.kind) && !claim.clitic);
    if (!goes || TEMPORAL.has(fold) || RELATIVES.has(fold) || (tokens[at]!.fold.startsWith('لل') && !isAdjective(fold))) break;
    end = claim?.last ?? end + 1;
  }
  return end;
}

/** للدفاع عن, للحفاظ على, لمكافحة: nouns whose object has a preposition. */
const isMasdarOfGoal = (key: string): boolean => /^ل+(?:دفاع|حفاظ|كشف|رقابه|اشراف|بحث|حد|وقايه)$/.test(key);

/** "لجنة مراقبة الأراضي | وإزالة التعديات": a second noun of the same kind, or a second field. */
export function coordinatedEnd({ words, claims }: Draft, at: number): number {
  const { tokens, joined, count } = words;
  if (at + 1 < count && joined[at] && joined[at + 1] && !claims[at] && !claims[at + 1]) {
    const key = tokens[at]!.fold;
    if (/^و.{3,}/.test(key) && isMasdar(key.slice(1)) && /^ال/.test(tokens[at + 1]!.fold)) return at + 2;
  }
  return at;
}

/** "في باماكو", "في مالي" behind an embassy or a mission. */
export function seatEnd({ words, claims }: Draft, at: number): number {
  const { tokens, joined, count } = words;
  if (at >= count || !joined[at]) return at;
  const key = tokens[at]!.fold;
  const place = (claim: Claim | undefined): boolean => claim !== undefined && /^(?:country|capital|place|seat)$/.test(claim.kind);
  if (key === 'في' && at + 1 < count && joined[at + 1] && place(claims[at + 1]) && !claims[at + 1]!.clitic) return claims[at + 1]!.last;
  const here = claims[at];
  return place(here) && here!.clitic === 'ب' ? here!.last : at;
}

/** A short name in brackets is at most so many words. */
const LONGEST_SHORT = 3;

/**
 * "الحركة الانعتاقية (إيرا)": a body and its short name between brackets are one; what stands before need not be known as a name, the
 * brackets tell that it is one.
 */
export function claimShortNames(draft: Draft, nameOf: (first: number, last: number, clitic: string) => string): void {
  const { words, claims } = draft;
  const { tokens, count } = words;
  for (let at = 1; at + 2 < count; at++) {
    const marked = /^[«"“”]$/.test(tokens[at]!.fold);
    if ((tokens[at]!.fold !== '(' && !marked) || words.block[at] !== words.block[at - 1] || tokens[at + 1]!.type !== 'word') continue;
    let end = at + 1;
    while (end < count && end - at <= LONGEST_SHORT && tokens[end]!.type === 'word') end++;
    if (marked ? end > at + 2 || !/^[»"”“]$/.test(tokens[end]?.fold ?? '') || isArabicWord(tokens[at + 1]!.fold) || claims[at + 1] : tokens[end]?.fold !== ')')
      continue;
    const short = claims[at + 1];
    const outer = claims[at - 1];
    if (short && (short.first !== at + 1 || short.last !== end || !isBody(short))) continue;
    if (outer && isBody(outer) && outer.last === at) {
      if (short) {
        if (!outer.ids && short.ids) put(draft, { ...outer, ids: short.ids });
      } else if (isShort(draft, at + 1, end)) put(draft, { ...outer, first: at + 1, last: end, clitic: '', rule: 'brackets' });
      continue;
    }
    if (outer) continue;
    const first = definiteBody(draft, at);
    if (first < 0) continue;
    const cut = cutsOf(tokens[first]!.fold).find(({ key }) => BODY_HEADS.has(key))!;
    if (!short && !isShort(draft, at + 1, end)) continue;
    const type = BODY_HEADS.get(cut.key)!;
    const made: Claim = short
      ? { ...short, first, last: at, clitic: cut.clitic }
      : { first, last: at, kind: 'body', rule: 'brackets', clitic: cut.clitic, type, name: nameOf(first, at, cut.clitic) };
    put(draft, made);
    if (!short) put(draft, { ...made, first: at + 1, last: end, clitic: '' });
  }
}

/** Letters read out or a word of no other meaning: no country, no month, no age. */
function isShort({ words }: Draft, first: number, last: number): boolean {
  const keys = words.tokens.slice(first, last).map(({ fold }) => fold);
  return keys.every(
    (key) => !TEMPORAL.has(key) && !PREPOSITIONS.has(key) && !PEOPLE.has(key) && !isMasdar(key) && !TEMPORAL.has(withoutArticle(key)) && key !== 'الموافق',
  );
}

/** Where a definite body with its adjectives begins that ends before a token; -1 where none does. */
function definiteBody({ words, claims }: Draft, end: number): number {
  let at = end - 1;
  while (at > 0 && words.joined[at] && isAdjective(words.tokens[at]!.fold) && (!claims[at] || claims[at]!.kind === 'demonym') && end - at < 4) at--;
  const head = cutsOf(words.tokens[at]!.fold).find(({ key }) => BODY_HEADS.has(key));
  return at < end - 1 && head?.key.startsWith('ال') && !claims[at] ? at : -1;
}
