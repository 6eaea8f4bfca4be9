import type { Token } from '../../../document.ts';
import { COMMON, GIVEN_NAMES, HONOURED, isMasdar, OF_TWO, PARTICLES, SURNAMES, WEAK_GIVEN } from '../common-words.ts';
import { ADVERBS, COMPLEMENTISERS, DOCUMENTS, isAdjective, words as listed, PEOPLE, PREPOSITIONS, RELATIVES, TEMPORAL } from '../grammar.ts';
import { BODY_HEADS } from '../organisations.ts';
import { ROLE_HEADS, SOME, UNNAMED } from '../roles.ts';
import { isArabicWord } from '../roots.ts';
import { NAMED_AFTER, TITLES } from '../titles.ts';
import { type Draft, isBody, isPersonal } from './claims.ts';
import { bareOf, hasArticle, withoutAnd } from './text.ts';
import { isAgentForm, isRelay, isRelayed, speechForm } from './verbs.ts';

const LONGEST = 6;

/** على is a preposition, علي a name; أنا is "I", آنا a name; أمام is "before", إمام a name. */
export const isGiven = (token: Token): boolean =>
  GIVEN_NAMES.has(token.fold) &&
  (token.fold !== 'علي' || bareOf(token).endsWith('ي')) &&
  (token.fold !== 'انا' || bareOf(token).startsWith('آ')) &&
  !bareOf(token).startsWith('أمام');

/** A word that cannot be part of a name. */
export function isOrdinary(draft: Draft, at: number): boolean {
  const token = draft.words.tokens[at]!;
  const key = token.fold;
  if (token.type !== 'word') return true;
  if (PARTICLES.has(key) || isGiven(token) || SURNAMES.has(key)) return false;
  // "ألان موكالا": not "now"
  if (key === 'الان' && bareOf(token).startsWith('أ')) return false;
  if (COMMON.has(key) || PREPOSITIONS.has(key) || COMPLEMENTISERS.has(key) || RELATIVES.has(key) || TEMPORAL.has(key) || ADVERBS.has(key) || DOCUMENTS.has(key))
    return true;
  if (PEOPLE.has(key) || ROLE_HEADS.has(key) || BODY_HEADS.has(key) || isMasdar(key) || isRelay(key) || isRelayed(key)) return true;
  if (COMPLEMENTISERS.has(withoutAnd(key)) || key === 'فقد' || key === 'فان') return true;
  if (speechForm(key, bareOf(token)) || isAgentForm(key)) return true;
  // "أخبرني", "أبلغهم": an object is written onto a verb
  const verb = key.replace(/^[وف]/, '').replace(/(?:ني|نا|ها|هم|ه)$/, '');
  if (verb.length > 2 && verb !== key && speechForm(verb, verb)) return true;
  if (key.length < 2 || /^(?:بال|لل|وال)/.test(key) || (/^(?:فال|كال|وب|ول)/.test(key) && isArabicWord(key))) return true;
  // a preposition is written onto a hamza: "لأفلام", "بإجراء"
  if (/^[لبك][أإآ]/.test(bareOf(token))) return true;
  // verbs of several: "بذلوا"
  if (key.length > 4 && /[^اوي]وا$/.test(key) && !isGiven(token)) return true;
  // "البشير يغادر": a verb in the present
  if (/^[وف]?ي.{3,}/.test(key) && isArabicWord(key)) return true;
  // "ليتحدث": so that he speaks
  if ((/^لي.{3,}/.test(key) && isArabicWord(key.slice(1))) || (/^لت.{3,}/.test(key) && isAgentForm(key.slice(1)))) return true;
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
  'المتقاعد المستقيل المقال المعروف المتهم المكلف المقيم الملقب المدعو الموجود المولود المرشح المعتقل الموقوف المسجون المقتول المتوفى الراحل السابق الحالي الجديد المنتخب المخلوع المعين المقبل الماضي البالغ الحاصل القادم العائد التابع الفائز الأول الثاني الثالث الأخير الانتقالي المؤقت المعزول المتوج المنتمي الموقعة الموافق الآخر الأصغر الأكبر الذي العام الخاص الدولي المحلي المنتهية المنصرم الواقع الجاري الوحيد المستمر المتواصل الأصلي الرابع الخامس السادس السابع الثامن التاسع العاشر',
);
export const isFamily = (key: string): boolean => !/(?:ين|ون|ات|يه)$/.test(key) && !TOLD.has(key);

/** Adjectives of everyday offices: no family's name stands so behind a noun. */
export const isTopic = (key: string): boolean =>
  /^ال(?:سياسي|عسكري|امني|حكومي|رسمي|مالي|اقتصادي|اجتماعي|دولي|محلي|وطني|شعبي|مدني|قضائي|قضايي|طبي|صحي|ديني|علمي|فني|رياضي|تجاري|صناعي|زراعي|عربي|اسلامي|افريقي|اوروبي|غربي|شرقي|شمالي|جنوبي|اقليمي|مركزي|اداري|قانوني|تنفيذي|ثاني|ماضي|حالي|نهايي|اساسي|رييسي|انساني|ثقافي|اعلامي|تعليمي|دبلوماسي|بري|بحري|جوي|نووي|عالي|الي|تاريخي|روسي|امريكي|اميركي|داخلي|خارجي|يومي|ارهابي|صحفي|صحافي|جاري|انتقالي)$/.test(
    key,
  );

/** "قال لبي بي سي": letters read out behind ل are whom it was told. */
export const isToLetters = ({ words }: Draft, at: number): boolean =>
  /^ل(?:..|.ي|.يه)$/.test(words.tokens[at]!.fold) && words.tokens[at + 1] !== undefined && /^(?:.ي|ا.|.يه|.)$/.test(words.tokens[at + 1]!.fold);

/** End of the name that begins at a token; `first` where none does. */
export function nameEnd(draft: Draft, first: number, from = first): number {
  const { words, claims } = draft;
  const ofParticle = (at: number): boolean => at - 2 >= first && PARTICLES.has(words.tokens[at - 2]!.fold);
  let end = from;
  while (
    end < words.count &&
    (end - first < LONGEST || (end - first < 2 * LONGEST && PARTICLES.has(words.tokens[end]!.fold))) &&
    (end === from || words.joined[end])
  ) {
    const key = words.tokens[end]!.fold;
    // "فيصل السويدي": a family of a people's name
    if (claims[end] && !isPersonal(claims[end]) && !(claims[end]!.kind === 'demonym' && isFamilyOf(draft, first, end))) break;
    if (end > first && (key === 'الدين' || (key === 'الله' && OF_GOD.test(words.tokens[end - 1]!.fold)))) {
      end++;
      continue;
    }
    // "بهاء حسب الله"
    if (end > first && words.tokens[end + 1]?.fold === 'الله' && words.joined[end + 1] && OF_GOD.test(key)) {
      end += 2;
      continue;
    }
    // "عبد الله بن محمد المقبل أن", "المهندس إبراهيم السلطان": families that are words of the language
    if (end > first && hasArticle(words.tokens[end]!) && isFamilyBehind(draft, first, end)) {
      end++;
      break;
    }
    // "محمد متورطا أم لا": a participle in the accusative
    if (end > first && /^م.{3,}ا$/.test(key) && !isGiven(words.tokens[end]!) && isArabicWord(key)) break;
    // "قابوس بن سعيد سلطان عمان": his office, by its country
    if (end - first > 1 && ROLE_HEADS.has(key) && words.joined[end + 1] && /^(?:country|capital|demonym)$/.test(claims[end + 1]?.kind ?? '')) break;
    // "علي عثمان طه وسلفاكير ميارديت": two
    if (end > first && /^و[^اوي]/.test(key) && !isGiven(words.tokens[end]!) && !SURNAMES.has(key) && !PARTICLES.has(key)) break;
    // "ماكسيم فان أكر", "أنجيلا فون در لاين"
    if (end > first && isForeignParticle(draft, end)) {
      end += 2;
      continue;
    }
    if (PARTICLES.has(key) || OF_TWO.has(key)) {
      if (end > first && key === 'ام' && !GIVEN_NAMES.has(words.tokens[end + 1]?.fold ?? '')) break;
      if (end + 1 >= words.count || !words.joined[end + 1] || words.tokens[end + 1]!.type !== 'word') break;
      // "شيخ نور أمام الصحافيين": a whole name of its own
      if (PREPOSITIONS.has(words.tokens[end + 1]!.fold) && !isGiven(words.tokens[end + 1]!)) {
        if (GIVEN_NAMES.has(key)) end++;
        break;
      }
      end += 2;
      continue;
    }
    // "منيرة عبدالله الاستيقاظ", "عمر ابن السيدة"
    if (end > first && hasArticle(words.tokens[end]!) && isMasdar(key.slice(2))) break;
    // "محاكمة البشير مسألة وقت", "ظل الهاشمي قيد الإقامة"
    if (
      end === first + 1 &&
      hasArticle(words.tokens[first]!) &&
      (hasArticle(words.tokens[end]!) ? bareOf(words.tokens[end]!).endsWith('ة') && !isGiven(words.tokens[end]!) && !SURNAMES.has(key) : isEveryday(draft, end))
    )
      break;
    if (end > first && key === 'ابن' && TITLES.has(words.tokens[end + 1]?.fold ?? '')) break;
    // "صائب عريقات الأمين العام": his office
    if (end > first && ROLE_HEADS.has(key) && hasArticle(words.tokens[end]!) && words.joined[end + 1] && isAdjective(words.tokens[end + 1]?.fold ?? '')) break;
    // "هادي العامري أمين عام المنظمة": his office
    if (end - first > 1 && ROLE_HEADS.has(key) && !hasArticle(words.tokens[end]!) && /^(?:عام|سر|ال.+)$/.test(words.tokens[end + 1]?.fold ?? '')) break;
    // "نصر الله", "عماد الدين" are one part
    const parts =
      end -
      first -
      words.tokens
        .slice(first, end)
        .filter(({ fold }, i) => (i > 0 && /^(?:الدين|الله)$/.test(fold)) || (fold === 'عبد' && words.tokens[first + i + 1]?.fold !== 'الله')).length;
    if (
      end > first &&
      hasArticle(words.tokens[end]!) &&
      key.length > 4 &&
      !SURNAMES.has(key) &&
      !isGiven(words.tokens[end]!) &&
      !(parts === 1 && isFamily(key)) &&
      !(
        (parts === 2 || ofParticle(end)) &&
        (key.endsWith('ي') ||
          (ofParticle(end) && !NAMED_AFTER.has(key)) ||
          (isSetOff(draft, first, end + 1) && !isOrdinary(draft, end)) ||
          (isGiven(words.tokens[end - 1]!) && TEMPORAL.has(words.tokens[end + 1]?.fold ?? ''))) &&
        isFamily(key)
      )
    )
      break;
    // على written علي
    if (key === 'علي' && end > first && !bareOf(words.tokens[end]!).endsWith('ي')) break;
    if (key === 'علي' && end > first && (words.tokens[end + 1]?.fold.startsWith('ال') || isMasdar(words.tokens[end + 1]?.fold ?? ''))) break;
    // "نايف غازي بيان الحربي": behind two given names any word and a family's name
    if (end - first === 2 && !hasArticle(words.tokens[end]!) && words.tokens.slice(first, end).every(isGiven) && hasFamily(draft, end + 1)) {
      end += 2;
      break;
    }
    // "فؤاد شيخ عمر": within a name
    const next = words.tokens[end + 1];
    if (key === 'شيخ' && end > first && words.joined[end + 1] && isGiven(next!) && isGiven(words.tokens[end - 1]!)) {
      end++;
      continue;
    }
    // "رئيس الحكومة فريد الشاهد": a noun for somebody right behind one given name, where nothing describes it
    const one =
      end === first + 1 && hasArticle(words.tokens[end]!) && UNNAMED.has(key.slice(2)) && isFirstName(words.tokens[first]) && !(next && hasArticle(next));
    // "النائب عبد الله بارشوا: «…»": no verb of several before what one says
    if (one || (end > first && /[^اوي]وا$/.test(key) && /^(?::|ان)/.test(next?.fold ?? ''))) {
      end++;
      break;
    }
    if (isOrdinary(draft, end)) break;
    if (end > first && isToLetters(draft, end)) break;
    // "شكر لي وينغ هاو مضيفيه", "مستقبليه": plurals of somebody's
    if (end - first > 1 && /^م.{2,}ي(?:ه|ها|هم)$/.test(words.tokens[end]!.lower) && !isGiven(words.tokens[end]!) && !SURNAMES.has(key)) break;
    // "مكتبه": a noun of somebody's; ه where the name has ة is the writer's habit
    if (end - first > 1 && /[^اوي]ه$/.test(words.tokens[end]!.lower) && !isGiven(words.tokens[end]!) && !SURNAMES.has(key)) break;
    if (
      end > first &&
      /^(?:و[^و]|ف)/.test(key) &&
      !GIVEN_NAMES.has(key) &&
      !SURNAMES.has(key) &&
      !isOfW(draft, first, end) &&
      (speechForm(withoutAnd(key), withoutAnd(key)) ||
        [GIVEN_NAMES, COMMON, ROLE_HEADS, PEOPLE, BODY_HEADS, SURNAMES, PREPOSITIONS, ADVERBS].some((list) => list.has(withoutAnd(key))) ||
        (key[0] === 'و' && isArabicWord(key.slice(1))))
    )
      break;
    // "جمال بن يحيى ملعب 5 جويلية": no stadium is part of his name
    if (end > first && NAMED_AFTER.has(key) && !isGiven(words.tokens[end]!)) break;
    // "سليمان غونغونغ محاسب اللجنة": what he is to a body
    if (end - first > 1 && !hasArticle(words.tokens[end]!) && isBody(claims[end + 1]) && words.joined[end + 1] && isEveryday(draft, end)) break;
    // a word of the language ends a name at most: something must shut it
    // "خالد رزق تقي الدين", "سعيد مسعد العنمي": a word of the language between names
    if (end > first && isEveryday(draft, end) && !hasArticle(words.tokens[end]!) && isGiven(words.tokens[first]!)) {
      const on = goesOn(draft, first, end + 1);
      if (on > end + 1) {
        end = on;
        continue;
      }
    }
    const family = end - first === 1 && hasArticle(words.tokens[end]!) && isGiven(words.tokens[first]!) && !WEAK_GIVEN.has(words.tokens[first]!.fold);
    if (end > first && !family && isEveryday(draft, end)) {
      if (isPredicate(draft, end, end - first) || !shuts(draft, end + 1)) break;
      // behind two names only what a sign, a conjunction or a preposition shuts
      if (end - first > 1 && !hasArticle(words.tokens[end]!) && (!shutsHard(draft, end + 1) || (bareOf(words.tokens[end]!).endsWith('ة') && key !== 'زاده')))
        break;
    }
    // كان the name, not "was"
    if (key === 'كان' && !shutsHard(draft, end + 1)) break;
    end++;
  }
  return end;
}

/** Does the conjunction shut a name, or commas stand on both sides of it? */
const isSetOff = ({ words }: Draft, first: number, last: number): boolean => {
  const behind = words.tokens[last]?.fold ?? '';
  return /^ان/.test(behind) || (behind === '،' && words.tokens[first - 1]?.fold === '،');
};

/** "هنري ويتمور،": behind one given name that somebody's people, office or verb precedes, وي opens a family's name. */
function isOfW({ words, claims }: Draft, first: number, at: number): boolean {
  const key = words.tokens[at]!.fold;
  const next = words.tokens[at + 1];
  if (at !== first + 1 || first < 1 || !/^و[يا].{3,}/.test(key) || !isGiven(words.tokens[first]!) || !next) return false;
  const and = withoutAnd(key);
  if (isAgentForm(and) || speechForm(and, and) || isMasdar(and) || /^وال/.test(key) || COMMON.has(and) || isGiven({ ...words.tokens[at]!, fold: and }))
    return false;
  const lead = words.tokens[first - 1]!.fold;
  const led = claims[first - 1]?.kind === 'demonym' || TITLES.has(lead) || ROLE_HEADS.has(lead) || speechForm(lead, lead)?.participle === false;
  return led && (COMPLEMENTISERS.has(next.fold) || /^[،,:.«"“]$/.test(next.fold));
}

/** فان without its hamza, between a given name and a word that opens no clause. */
function isForeignParticle({ words, claims }: Draft, at: number): boolean {
  const next = words.tokens[at + 1];
  if (!/^(?:فان|فون|در|ديل|ديلا)$/.test(bareOf(words.tokens[at]!)) || !next || next.type !== 'word' || !words.joined[at + 1] || claims[at + 1]) return false;
  if (!isGiven(words.tokens[at - 1]!) && !/^(?:فان|فون)$/.test(bareOf(words.tokens[at - 1]!))) return false;
  return !hasArticle(next) && ![PREPOSITIONS, RELATIVES, COMMON, BODY_HEADS, ROLE_HEADS, PEOPLE, TEMPORAL].some((list) => list.has(next.fold));
}

/** Where a name goes on behind a word of the language: "X الدين", a family of …ي with the article that a sign or a conjunction shuts. */
function goesOn({ words, claims }: Draft, first: number, at: number): number {
  const token = words.tokens[at];
  const next = words.tokens[at + 1];
  if (!token || !next || !words.joined[at] || claims[at]) return at;
  if (words.joined[at + 1] && next.fold === 'الدين' && HONOURED.has(token.fold) && !WEAK_GIVEN.has(words.tokens[first]!.fold)) return at + 2;
  const shut = COMPLEMENTISERS.has(next.fold) || /^[،:(]$/.test(next.fold);
  const family =
    hasArticle(token) &&
    /^ال.{3,}ي$/.test(token.fold) &&
    isFamily(token.fold) &&
    !isTopic(token.fold) &&
    !BODY_HEADS.has(token.fold) &&
    !PEOPLE.has(token.fold);
  return shut && family && at - first === 2 ? at + 1 : at;
}

/** "الحربي": a family's name that ends here. */
function hasFamily(draft: Draft, at: number): boolean {
  const token = draft.words.tokens[at];
  if (!token || !draft.words.joined[at] || !hasArticle(token) || !/^ال.{3,}ي$/.test(token.fold)) return false;
  return isFamily(token.fold) && !isTopic(token.fold) && !BODY_HEADS.has(token.fold) && !PEOPLE.has(token.fold) && draft.claims[at]?.kind !== 'demonym';
}

const RULERS = /^ال(?:سلطان|قاضي|امام|شيخ|مفتي|نقيب|امير|ملك)$/;
/** Behind "son of X", or behind a courtesy and a given name: what shuts it makes a family's name of any word with the article. */
function isFamilyBehind(draft: Draft, first: number, at: number): boolean {
  const { words } = draft;
  const { fold } = words.tokens[at]!;
  const next = words.tokens[at + 1];
  if (!next || TEMPORAL.has(fold) || !isFamily(fold.replace(/^ال(?:مقبل|منتخب|معين|جديد|راحل)$/, 'ال'))) return false;
  const shut = COMPLEMENTISERS.has(next.fold) || /^[،:]$/.test(next.fold);
  if (/^(?:بن|بنت|ولد)$/.test(words.tokens[at - 2]?.fold ?? '') && at - first > 2 && shut) return true;
  return (
    RULERS.test(fold) &&
    at - first === 1 &&
    first > 0 &&
    words.joined[first] === 1 &&
    TITLES.has(words.tokens[first - 1]!.fold) &&
    isGiven(words.tokens[first]!) &&
    !WEAK_GIVEN.has(words.tokens[first]!.fold) &&
    (shut || shuts(draft, at + 1))
  );
}

/** Before الله these make a name. */
export const OF_GOD = /^(?:عبد|حسب|نصر|فضل|عطا|خلف|جار|ضيف|رحمه|هبه|فتح|خير|سعد|امر|حب|عبيد|جاب|مال|منه|لطف|نعمه|شكر|ايه|خليل|ولي)$/;

/** A people's name behind one given name, which ends there: a family's. */
function isFamilyOf({ words, claims }: Draft, first: number, at: number): boolean {
  const lead = words.tokens[at - 1]!;
  return (
    at === first + 1 &&
    claims[at]!.last === at + 1 &&
    !claims[at]!.clitic &&
    isGiven(lead) &&
    !WEAK_GIVEN.has(lead.fold) &&
    words.tokens[at]!.fold.endsWith('ي')
  );
}

const isFirstName = (token: Token | undefined): boolean =>
  token !== undefined && (isGiven(token) || /^(?:الاله|الله)$/.test(token.fold) || /^عبد.{4,}/.test(token.fold));

/** A word of the language that no list of names holds, and no family's name with the article. */
export function isEveryday({ words }: Draft, at: number): boolean {
  const token = words.tokens[at]!;
  const key = token.fold;
  if (isGiven(token) || SURNAMES.has(key) || PARTICLES.has(words.tokens[at - 1]?.fold ?? '') || OF_TWO.has(words.tokens[at - 1]?.fold ?? '')) return false;
  // "عبد الإله بنكيران": "son of" written onto a name
  if (/^بن.{4,}/.test(key) && !isMasdar(key.slice(1)) && isFirstName(words.tokens[at - 1])) return false;
  return isArabicWord(key) && !(hasArticle(token) && key.endsWith('ي') && isFamily(key));
}

/** A verb, an accusative, somebody's something, what a preposition holds: said of somebody, no part of his name. */
function isPredicate(draft: Draft, at: number, behind: number): boolean {
  const token = draft.words.tokens[at]!;
  const key = token.fold;
  if (/^س[يتن].{3}|^[ين].{4}|^ت.{2}[^ا]..|.{3}[^ا]ت$|.{3}(?:هم|ها)$/.test(key) || /[^اي]ه$/.test(token.lower)) return true;
  if (ROLE_HEADS.has(key) && !hasArticle(token)) return true;
  if (/.{3}ا$/.test(key) && (behind > 1 || [ROLE_HEADS, PEOPLE, DOCUMENTS, COMMON].some((list) => list.has(key.slice(0, -1))))) return true;
  if (!/^[بلك].{2}/.test(key)) return false;
  const rest = key.slice(1);
  return (
    isMasdar(rest) ||
    [PREPOSITIONS, COMMON, TEMPORAL, NAMED_AFTER, BODY_HEADS].some((list) => list.has(rest)) ||
    (rest.length > 3 && isArabicWord(rest) && !shutsHard(draft, at + 1))
  );
}

function shutsHard({ words, claims }: Draft, at: number): boolean {
  const token = words.tokens[at];
  if (!token || !words.joined[at] || token.type !== 'word' || claims[at]) return true;
  const key = token.fold;
  return (
    [COMPLEMENTISERS, PREPOSITIONS, RELATIVES, ROLE_HEADS, SOME].some((list) => list.has(key)) ||
    speechForm(key, bareOf(token)) !== undefined ||
    /^لل/.test(key) ||
    /^(?:كان|كانت|قد|لم|لن|لا|هو|هي|وقد|يوم|امس)$/.test(key) ||
    (hasArticle(token) && isMasdar(key.slice(2))) ||
    (/(?:ه|ها)$/.test(token.lower) && isArabicWord(key))
  );
}

/** Does a name end before a token: a sign, a conjunction, a preposition, an office, a verb of speech? */
export function shuts(draft: Draft, at: number): boolean {
  const { words, claims } = draft;
  const token = words.tokens[at];
  if (!token || !words.joined[at] || token.type !== 'word' || claims[at]) return true;
  const key = token.fold;
  return (
    [COMPLEMENTISERS, PREPOSITIONS, RELATIVES, TEMPORAL, ROLE_HEADS, TITLES, PEOPLE, DOCUMENTS].some((list) => list.has(key)) ||
    COMPLEMENTISERS.has(withoutAnd(key)) ||
    speechForm(key, bareOf(token)) !== undefined ||
    isMasdar(key) ||
    COMMON.has(key) ||
    isAgentForm(key) ||
    // what is definite and no family's, a verb in the present or to come, an accusative
    hasArticle(token) ||
    (isArabicWord(key) && /^(?:س?[يتن].{3}|.{3,}ا$|[بلك].{4})/.test(key)) ||
    ADVERBS.has(key) ||
    (/^و.{2}/.test(key) && !isGiven(token)) ||
    (/^ف.{3}/.test(key) && speechForm(key.slice(1), bareOf(token).slice(1)) !== undefined)
  );
}

/** Behind a noun for somebody these describe. */
const ADJECTIVES = listed(
  'محلي أمني عسكري حكومي سابق كبير رفيع غربي أوروبي رسمي سياسي ديني قبلي مدني قضائي طبي دبلوماسي دولي أممي أفريقي عربي آخر أخرى شعبي إقليمي مسؤول بارز معروف جديد محليون أمنيون غربيون مقرب مطلع ميداني',
);

/** Words that no Arabic noun looks like: not ones with a preposition's letter, an accusative or a feminine ending. */
export function isForeign(draft: Draft, first: number, last: number, office = false): boolean {
  const { words } = draft;
  const keys = words.tokens.slice(first, last).map(({ fold }) => fold);
  // "أثار مقتل الصحافي غضبا عالميا"
  if (keys.length > 1 && keys.slice(0, 2).every((key) => key.endsWith('ا') && isArabicWord(key))) return false;
  if ((!office && keys.every((key) => key.endsWith('ا'))) || keys.some((key) => ADJECTIVES.has(key))) return false;
  if (keys.some((key) => /(?:ها|هم|هما)$/.test(key)) || (keys.length === 1 && /^[كبل].{4}/.test(keys[0]!) && COMMON.has(keys[0]!.slice(1)))) return false;
  // behind an office a plural without the article is none of the language's: بلينكن, جونسون
  const plural = office ? /(?:ه|ات|يه)$/ : /(?:ه|ات|ين|ون|يه)$/;
  // "تيرنو ساليو باه"
  const isHis = (key: string, i: number): boolean => office && /^.اه$/.test(key) && words.tokens[first + i]!.lower.endsWith('ه');
  return (
    !words.tokens.slice(first, last).some(hasArticle) &&
    keys.every((key, i) => key.length > 2 && !/^(?:و(?=[^او])|لل|بال)/.test(key) && (!plural.test(key) || isHis(key, i)))
  );
}
