import { COMMON, GIVEN_NAMES, isMasdar, OF_TWO, PARTICLES, SURNAMES, WEAK_GIVEN, WOMEN } from '../common-words.ts';
import { COMPLEMENTISERS, words as listed, PEOPLE, PREPOSITIONS, RELATIVES, TEMPORAL } from '../grammar.ts';
import { BODY_HEADS } from '../organisations.ts';
import { ROLE_HEADS } from '../roles.ts';
import { isArabicWord } from '../roots.ts';
import { NAMED_AFTER, RANKS, TITLES } from '../titles.ts';
import { type Draft, isPersonal } from './claims.ts';
import { isFamily, isGiven, isOrdinary, isToLetters, isTopic, shuts } from './names.ts';
import type { Role } from './roles.ts';
import { bareOf, cutsOf, hasArticle, withoutAnd, withoutArticle } from './text.ts';
import { isAgentForm, speechForm } from './verbs.ts';

const LONGEST = 6;

/** Whom one is to another, or how one is called: a name stands behind. */
const NAMES_FOLLOW = listed(
  'المدعو المدعوة يدعى ويدعى تدعى وتدعى يسمى تسمى اسمه اسمها واسمه واسمها زميله زميلها زميلته شقيقه شقيقته شقيقها نجله نجلها ابنه ابنته ابنها ابنتها زوجته زوجها والده والدته سلفه خلفه نظيره نظيرته نظيرها صديقه الراحل الراحلة الشهيد الشهيدة الأسير الشاب الطفل الفتاة الكابتن المواطن الزميل الزميلة',
);
/** Behind these a foreign word is a place, a club, a firm, a thing. */
const OTHER_NAMES = listed(
  'مدينة بلدة قرية منطقة ولاية محافظة مقاطعة إقليم جزيرة جزر بحيرة نهر جبل جبال حي شارع ميدان ملعب مطار ميناء نادي فريق شركة مجموعة بنك مصرف جامعة معهد مستشفى فندق قناة صحيفة مجلة وكالة موقع شبكة إذاعة منظمة حركة حزب تنظيم جماعة طائرة صاروخ سيارة سفينة فيروس مرض إعصار جائزة بطولة كأس دوري قاعدة معسكر مخيم قطاع ضاحية برج متحف كنيسة دير قصر متنزه برنامج تطبيق منصة فيلم كتاب رواية نظام عملية قضية غابة مقهى مطعم متجر منتجع شاطئ خليج مضيق قرب بضواحي باسم',
);

/** Persons whom no list names: by words that are none of the language's, and by the company that a name keeps. */
export function findByShape(draft: Draft, roles: readonly Role[], make: (first: number, last: number, rule: string, clitic?: string) => void): void {
  const { words, claims } = draft;
  const offices = new Set(roles.filter(({ unnamed, definite }) => !unnamed && definite).map(({ last }) => last));
  for (let at = 0; at < words.count; at++) {
    if (claims[at] || words.tokens[at]!.type !== 'word' || hasArticle(words.tokens[at]!)) continue;
    // "العميد ركن فلان", "المتحدثة باسم فلان"
    if (/^(?:ركن|طيار|متقاعد|بحري|باسم)$/.test(words.tokens[at]!.fold)) continue;
    const lead = leadOf(draft, at, offices);
    if (lead === 'other') continue;
    // "بدكار بول سيمون": where, and then who
    if (
      /^ب.{3}/.test(words.tokens[at]!.fold) &&
      !isGiven(words.tokens[at]!) &&
      !SURNAMES.has(words.tokens[at]!.fold) &&
      at + 2 < words.count &&
      words.joined[at + 1] &&
      isGiven(words.tokens[at + 1]!) &&
      (isGiven(words.tokens[at + 2]!) || isStrange(draft, at + 2))
    )
      continue;
    const end = withLast(draft, at, runEnd(draft, lead && opensStrange(draft, at, lead) ? at + 1 : at), lead);
    if (end > at) {
      const found = ofForeign(draft, at, end, lead);
      if (found) {
        make(at, end, found, cliticOf(draft, at));
        at = end - 1;
        continue;
      }
    }
    // "الوزير كاميرون إن": one word behind a courtesy, and then what he says
    if (end <= at + 1 && /^(?:title|office)$/.test(lead) && isCalled(draft, at)) {
      make(at, at + 1, 'title');
      continue;
    }
    // "أفاد راتب جبور منسق اللجان": two words, and then who it is
    if (end <= at + 1 && lead === 'speaks' && isIntroduced(draft, at)) {
      make(at, at + 2, 'speaks');
      at++;
      continue;
    }
    // "صباح البزوني": any word and a family's name, where somebody's name must stand
    if (lead && end <= at + 1 && isFamilyName(draft, at, lead === 'list')) {
      make(at, at + 2, lead);
      at++;
    }
  }
}

/** "ليوناردو سيماو": behind one strange word a family's name may be a word of the language, where somebody's name must stand. */
function withLast(draft: Draft, first: number, end: number, lead: Lead): number {
  const { words, claims } = draft;
  const token = words.tokens[end];
  if (!/^(?:office|speaks)$/.test(lead) || end !== first + 1 || !token || !words.joined[end] || claims[end] || token.type !== 'word') return end;
  if (hasArticle(token) || isOrdinary(draft, end) || token.fold.length < 3 || /(?:ا|ه|ات|ين|ون|ي)$/.test(token.fold) || /^[بلكو]/.test(token.fold)) return end;
  const next = words.tokens[end + 1];
  const shut =
    next !== undefined &&
    (COMPLEMENTISERS.has(next.fold) ||
      /^[:،«"“”]$/.test(next.fold) ||
      (words.joined[end + 1] === 1 && (hasArticle(next) || /^(?:الي|علي|عن|في|من|خلال)$/.test(next.fold))));
  return shut ? end + 1 : end;
}

/** "إيجي فوكس": a word that may be the language's, before one that is not. */
function opensStrange(draft: Draft, at: number, lead: Lead): boolean {
  const { words } = draft;
  const next = words.tokens[at + 1];
  const called = lead === 'title' && (RANKS.has(words.tokens[at - 1]!.fold) || /^و?(?:[يت]دعي|[يت]سمي|اسمه|اسمها)$/.test(words.tokens[at - 1]!.fold));
  if (!(called || /^(?:office|speaks)$/.test(lead)) || !next || !words.joined[at + 1] || !isStrange(draft, at + 1)) return false;
  // "قال … لباريس": what a preposition may hold, unless a comma or the conjunction shuts it
  const behind = words.tokens[at + 2]?.fold ?? '';
  const shut = COMPLEMENTISERS.has(behind) || /^[،,]$/.test(behind);
  const { fold } = words.tokens[at]!;
  if (!shut && ((/^[بلو]/.test(next.fold) && !called) || /^[بلوك]/.test(fold))) return false;
  return !isStrange(draft, at) && !isOrdinary(draft, at) && !BODY_HEADS.has(fold) && !isMasdar(fold);
}

/** "الموقع الإلكتروني السوري": adjectives of an outlet, a place, a club. */
function ofOutlet({ words }: Pick<Draft, 'words'>, last: number): boolean {
  for (let at = last - 1; at >= 0 && last - at < 4 && words.joined[at + 1]; at--) {
    const key = words.tokens[at]!.fold.replace(/^[وبل](?=..)/, '');
    if (OTHER_NAMES.has(withoutArticle(key)) || BODY_HEADS.has(key)) return true;
    if (!key.startsWith('ال')) return false;
  }
  return false;
}

type Lead = 'speaks' | 'title' | 'office' | 'list' | 'other' | '';

/** What stands before a word that may open a name. */
function leadOf({ words, claims, ...draft }: Draft, at: number, offices: ReadonlySet<number>): Lead {
  let before = at - 1;
  if (before < 0 || words.block[before] !== words.block[at]) return '';
  const comma = /^[،,]$/.test(words.tokens[before]!.fold);
  if (comma && offices.has(before)) return 'office';
  if (comma && isPersonal(claims[before - 1])) return 'list';
  if (!words.joined[at]) return '';
  const { fold } = words.tokens[before]!;
  const known = claims[before];
  if (known?.kind === 'person' || isPersonal(known)) return /^و/.test(words.tokens[at]!.fold) ? 'list' : 'other';
  if (known?.kind === 'demonym' && ofOutlet({ words }, before)) return 'other';
  // "رئيسة البعثة، الفنلندية كايسا ليهتونن": behind the office comes the people
  if (known?.kind === 'demonym' && fold.startsWith('ال') && offices.has(before - 1) && /^[،,]$/.test(words.tokens[before - 1]!.fold)) return 'office';
  // "الدبلوماسي السويدي المخضرم لارس هالغرين": one more adjective
  if (!known && hasArticle(words.tokens[before]!) && words.joined[before] && claims[before - 1]?.kind === 'demonym')
    return leadOf({ words, claims, ...draft }, before, offices);
  if (known?.kind === 'demonym') return fold.startsWith('ال') && offices.has(at) ? 'office' : fold.startsWith('ال') ? 'title' : '';
  if (offices.has(at)) return 'office';
  if (known) return '';
  if (cutsOf(fold).some(({ key }) => OTHER_NAMES.has(key) || NAMED_AFTER.has(key) || BODY_HEADS.has(key))) return 'other';
  // "الصحافيين X وY"
  if (isSeveral(fold)) return 'title';
  // "كل من X وY", "بينهم X"
  if ((fold === 'من' && /^و?كل$/.test(words.tokens[before - 1]?.fold ?? '')) || /^و?بينه[ما]$/.test(fold)) return 'office';
  if (
    RANKS.has(fold) ||
    cutsOf(fold).some(({ key, clitic }) => /^ل?$/.test(clitic) && NAMES_FOLLOW.has(key)) ||
    (TITLES.has(fold) && !/^(?:ال)?(?:اول|ركن|متقاعد)$/.test(fold))
  ) {
    while (before > 0 && words.joined[before] && TITLES.has(words.tokens[before]!.fold)) before--;
    return cutsOf(words.tokens[before]!.fold).some(({ key }) => NAMED_AFTER.has(key)) ? 'other' : 'title';
  }
  if (/^و?(?:بحسب|حسب|وفق)$/.test(fold) || (/^و?كان$/.test(fold) && words.tokens[at + 1]?.fold === 'قد')) return 'speaks';
  const form = speechForm(fold, bareOf(words.tokens[before]!), true) ?? speechForm(withoutAnd(fold), bareOf(words.tokens[before]!).slice(1), true);
  if (form && !form.participle && !form.plural && form.frames !== 'k') return 'speaks';
  void draft;
  return PREPOSITIONS.has(fold) && /^(?:في|من|الي|قرب|نحو|شمال|جنوب|شرق|غرب|داخل|خارج)$/.test(fold) ? 'other' : '';
}

/** "الصحافيين", "اللاعبان": people whose names may follow. */
export const isSeveral = (key: string): boolean => {
  const one = /^(ال.{3,})(?:ين|ان|ون)$/.exec(key)?.[1];
  return one !== undefined && (PEOPLE.has(one) || ROLE_HEADS.has(one));
};

/** A word that neither the lists nor the roots of the language know, long enough to be somebody's. */
export function isStrange({ words, claims }: Draft, at: number): boolean {
  const token = words.tokens[at];
  if (!token) return false;
  const key = token.fold;
  if (claims[at] || token.type !== 'word' || key.length < 3 || hasArticle(token) || isArabicWord(key)) return false;
  if (!/^[\u0600-\u06FF]+$/.test(key) || TEMPORAL.has(key) || COMMON.has(key)) return false;
  // "شركتي رينو": two of them
  if (/ت[يا]$/.test(key) && BODY_HEADS.has(`${key.slice(0, -2)}ه`)) return false;
  // "باقترافه": a noun of somebody's behind a preposition
  if (/^[وبلك].{3}/.test(key) && /(?:[^ا]ه|ها|هم)$/.test(token.lower)) return false;
  return (
    !isMasdar(key) &&
    !/^(?:[وفبلك]{1,2}ال|لل)/.test(key) &&
    !cutsOf(key).some(({ key: cut }) => LOANS.has(cut) || BODY_HEADS.has(cut) || ROLE_HEADS.has(cut) || PREPOSITIONS.has(cut))
  );
}

/** Is there in a stretch a word that only a name has? */
export function namely(draft: Draft, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const token = draft.words.tokens[at]!;
    if (isGiven(token) || SURNAMES.has(token.fold) || PARTICLES.has(token.fold) || isStrange(draft, at)) return true;
    if (at > first && hasArticle(token) && token.fold.endsWith('ي') && isFamily(token.fold)) return true;
  }
  return false;
}

/** Common words that came from abroad. */
const LOANS = listed(
  'انترنت كورونا فيسبوك تويتر يوتيوب واتساب انستغرام تليغرام كوفيد بيتكوين إيبولا ملاريا رالي تكتيك كرة ترليون تريليون كيلوغرام كيلو غرام طن سنتيمتر ميغاواط غيغاواط أوليمبياد أكاديمية إمبراطورية بيروقراطية أرستقراطية',
);

/** End of a run of strange words, given and family names, particles; where it begins if there is none. */
function runEnd(draft: Draft, first: number): number {
  const { words, claims } = draft;
  let end = first;
  while (end < words.count && end - first < LONGEST && (end === first || words.joined[end]) && !claims[end]) {
    const token = words.tokens[end]!;
    const key = token.fold;
    if (end > first && isToLetters(draft, end)) break;
    if ((PARTICLES.has(key) || OF_TWO.has(key)) && words.joined[end + 1] && !claims[end + 1] && end > first) {
      end += 2;
      continue;
    }
    if (isStrange(draft, end) || (isGiven(token) && !COMPLEMENTISERS.has(key)) || SURNAMES.has(key)) {
      // "محسن زاده كان العقل": was
      if (end > first && key === 'كان' && words.joined[end + 1] && !COMPLEMENTISERS.has(words.tokens[end + 1]!.fold)) break;
      // "مبجل": a participle behind a name
      if (end > first + 1 && /^م[^اوي]{3}$/.test(key) && !isGiven(token)) break;
      // "X وY": two
      if (end > first && /^و[^ويا]/.test(key) && !isGiven(token) && !SURNAMES.has(key)) break;
      end++;
      continue;
    }
    if (end > first && hasArticle(token) && key.endsWith('ي') && isFamily(key) && key.length > 4) {
      end++;
      break;
    }
    break;
  }
  return end;
}

const PLACE_NOUNS = listed('ولاية ولايتي ولايتا مدينة مدينتي بلدة بلدتي قرية قريتي محافظة محافظتي مقاطعة إقليم جزيرة بحيرة');
const places = new WeakMap<object, ReadonlySet<string>>();
/** Words that a noun of place told once in the text: "ولايتي بورنو ويوبي". */
function placesOf({ words }: Draft): ReadonlySet<string> {
  let found = places.get(words);
  if (!found) {
    const made = new Set<string>();
    for (let at = 0; at + 1 < words.count; at++) {
      if (!words.joined[at + 1] || !cutsOf(words.tokens[at]!.fold).some(({ key }) => PLACE_NOUNS.has(key))) continue;
      made.add(words.tokens[at + 1]!.fold);
      const two = words.tokens[at + 2]?.fold ?? '';
      if (/(?:تي|تا)$/.test(words.tokens[at]!.fold) && /^و.{3}/.test(two)) made.add(two.slice(1));
    }
    found = made;
    places.set(words, found);
  }
  return found;
}

function ofForeign(draft: Draft, at: number, end: number, lead: Lead): string {
  const { words } = draft;
  const count = end - at;
  let strange = 0;
  let given = 0;
  for (let i = at; i < end; i++) {
    if (isStrange(draft, i)) strange++;
    else if (isGiven(words.tokens[i]!) && !WEAK_GIVEN.has(words.tokens[i]!.fold)) given++;
  }
  // "ولاية بورنو", "مقاتلو المجموعة"
  if (
    words.tokens.slice(at, end).some(({ fold }) => cutsOf(fold).some(({ key }) => placesOf(draft).has(key))) ||
    (count === 1 && /^م.+و(?:ه|ها|هم)?$/.test(words.tokens[at]!.fold))
  )
    return '';
  // two accusatives are no name
  if (
    !strange ||
    words.tokens.slice(at, end).every(({ fold }) => /ا$/.test(fold)) ||
    words.tokens.slice(at, end).every(({ fold }) => /(?:ين|ون|ات)$/.test(fold))
  )
    return '';
  if (count >= 2) {
    // "…، أوا سيديبي ديمبيلي، …": between commas, with a family's name of the region
    const set = (i: number): boolean => /^[،,]$/.test(words.tokens[i]?.fold ?? '');
    if (!lead && set(at - 1) && set(end) && SURNAMES.has(words.tokens[end - 1]!.fold)) return 'shape';
    if (lead) return lead === 'list' && given === 0 && !follows(draft, end) ? '' : lead;
    if (given > 0 && isGiven(words.tokens[at]!)) return 'shape';
    // "…، سارة ليا ويتسن:": behind a comma, and then what is said
    const says = COMPLEMENTISERS.has(words.tokens[end]?.fold ?? '') || words.tokens[end]?.fold === ':';
    if (says && strange > 1 && words.tokens[at - 1]?.fold === '،') return 'shape';
    if (follows(draft, end)) return 'shape';
    // two words that are none of the language's, behind a verb or a word that governs none
    return strange === count && count < 4 && isFree(draft, at) ? 'shape' : '';
  }
  // "وقال بنكيران إن": between a verb of speech and what it says stands who says it
  const says = /^(?:COMP|[:«"“”])$/.test(COMPLEMENTISERS.has(words.tokens[end]?.fold ?? '') ? 'COMP' : (words.tokens[end]?.fold ?? ''));
  if (lead === 'speaks' && says && words.tokens[at]!.fold.length > 4 && /ان$/.test(words.tokens[at]!.fold) && !isOrdinary(draft, at)) return 'speaks';
  // verbs, plurals, somebody's nouns: alone they are no name
  if (words.tokens[at]!.fold.length < 4 || /^(?:تت.{3,}|ا[^اي]ت.{2,}|از.{4,})$|.(?:تي|هن|بن|ين|يه|ات|ان|اء|ها)$/.test(words.tokens[at]!.fold)) return '';
  if (lead === 'title') return RANKS.has(words.tokens[at - 1]!.fold) && shuts(draft, end) ? 'title' : '';
  if (lead === 'office') {
    // "محكمة الاستئناف بمراكش": where it is
    if (/^[بل]/.test(words.tokens[at]!.fold) && !COMPLEMENTISERS.has(words.tokens[end]?.fold ?? '') && words.tokens[end]?.fold !== ':') return '';
    return shuts(draft, end) && !isOrdinary(draft, at) ? 'office' : '';
  }
  if (lead === 'speaks') {
    const said = words.tokens[at - 1]!.fold;
    const form = speechForm(said, bareOf(words.tokens[at - 1]!), true) ?? speechForm(withoutAnd(said), bareOf(words.tokens[at - 1]!).slice(1), true);
    // "بحسب تعداد": one word behind "according to" is no name
    if (!form && !/كان$/.test(said)) return '';
    if (form?.gender === 'f' && !WOMEN.has(words.tokens[at]!.fold)) return '';
    return shuts(draft, end) && !isOrdinary(draft, at) ? 'speaks' : '';
  }
  return '';
}

/** No place, firm or thing is named so: a finite verb stands before. */
function isFree({ words, claims }: Draft, at: number): boolean {
  const before = at - 1;
  if (before < 0 || !words.joined[at] || claims[before]) return false;
  const key = withoutAnd(words.tokens[before]!.fold);
  return isAgentForm(key) || isAgentForm(words.tokens[before]!.fold);
}

/** Behind a name: who it is, an age, what is said of him. */
function follows({ words }: Draft, end: number): boolean {
  const next = words.tokens[end];
  const after = words.tokens[end + 1];
  if (!next) return false;
  if (next.fold === '(') return after?.type === 'number';
  if (/^[،,]$/.test(next.fold)) return after !== undefined && (ROLE_HEADS.has(after.fold) || RELATIVES.has(after.fold));
  return words.joined[end] === 1 && (/^(?:الذي|التي)$/.test(next.fold) || (ROLE_HEADS.has(next.fold) && !TITLES.has(next.fold)));
}

/** Two words without article that are none of the everyday ones, and an office behind them. */
function isIntroduced(draft: Draft, at: number): boolean {
  const { words, claims } = draft;
  const next = words.tokens[at + 2];
  const plain = (i: number): boolean => {
    const token = words.tokens[i];
    if (!token || token.type !== 'word' || (i > at && (!words.joined[i] || claims[i])) || hasArticle(token) || isOrdinary(draft, i)) return false;
    return token.fold.length > 2 && !/(?:ا|ه|ات|ين|ون|يه|هم)$/.test(token.fold) && !/^[بلكوفيتن]/.test(token.fold);
  };
  return plain(at) && plain(at + 1) && next !== undefined && words.joined[at + 2] === 1 && ROLE_HEADS.has(next.fold) && !hasArticle(next);
}

/** No adverb, no accusative: one word between a courtesy and a conjunction or a sign. */
function isCalled(draft: Draft, at: number): boolean {
  const { words } = draft;
  const token = words.tokens[at]!;
  const next = words.tokens[at + 1]?.fold ?? '';
  if (
    !TITLES.has(words.tokens[at - 1]?.fold ?? '') ||
    token.fold.length < 3 ||
    isOrdinary(draft, at) ||
    /(?:ا|ه|ات|ي)$/.test(token.fold) ||
    (/^[بلكو]/.test(token.fold) && [COMMON, PREPOSITIONS, TEMPORAL].some((list) => list.has(token.fold.slice(1))))
  )
    return false;
  return COMPLEMENTISERS.has(next) || /^[:«"“”]$/.test(next);
}

/** A word and a family's name with the article, which something shuts. */
function isFamilyName(draft: Draft, at: number, listed = false): boolean {
  const { words, claims } = draft;
  const next = at + 1;
  if (next >= words.count || !words.joined[next] || claims[next] || isOrdinary(draft, at)) return false;
  const token = words.tokens[at]!;
  if (/^و/.test(token.fold) && !listed && isArabicWord(token.fold.slice(1))) return false;
  const family = words.tokens[next]!;
  if (BODY_HEADS.has(token.fold) || /(?:ات|ون|ين|وا|ها|هم|ا)$/.test(token.fold) || /^[بلك]?ل/.test(token.fold) || token.fold.length < 3) return false;
  return hasArticle(family) && family.fold.endsWith('ي') && family.fold.length > 4 && isFamily(family.fold) && shuts(draft, next + 1) && !isTopic(family.fold);
}

/** و is a letter of its own before a consonant: "وغانلوكا", not "ويلسون". */
function cliticOf({ words }: Draft, at: number): string {
  const { fold } = words.tokens[at]!;
  return /^و[^اوي]/.test(fold) && !GIVEN_NAMES.has(fold) && !SURNAMES.has(fold) ? 'و' : '';
}
