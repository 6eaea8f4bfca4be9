import type { ActorType, Country } from '../../../../model/knowledge.ts';
import { GIVEN_NAMES, isMasdar, WEAK_GIVEN } from '../common-words.ts';
import { COMPLEMENTISERS, isAdjective, words as listed, PEOPLE, PREPOSITIONS, RELATIVES, TEMPORAL } from '../grammar.ts';
import { foldArabic } from '../letters.ts';
import { BODY_HEADS, FIXED_BODIES, MINISTRIES, NAMED_BEFORE } from '../organisations.ts';
import { isArabicWord } from '../roots.ts';
import { RANKS } from '../titles.ts';
import { allClaims, type Claim, type Draft, drop, isBody, isPersonal, nameOf, put } from './claims.ts';
import { claimShortNames, complementEnd, coordinatedEnd, seatEnd } from './complements.ts';
import { claimNamed } from './named-bodies.ts';
import { isForeign, isOrdinary } from './names.ts';
import { agreesWith } from './roles.ts';
import { cutsOf, hasArticle, withoutAnd, withoutArticle } from './text.ts';
import { speechForm } from './verbs.ts';

/** A body's name is at most so many words long. */
const LONGEST = 7;

/** "الجيش المالي", "جيش النيجر", "وزارة الخارجية الجزائرية", "منظمة العفو الدولية": bodies by their head, and by whose they are. */
export function claimBodies(draft: Draft): void {
  const { words, claims } = draft;
  for (let at = 0; at < words.count; at++) {
    if (claims[at] || words.tokens[at]!.type !== 'word') continue;
    const cut = cutsOf(words.tokens[at]!.fold).find(({ key }) => BODY_HEADS.has(key));
    if (!cut) continue;
    // "للجنة المكلفة": of the committee
    if (words.tokens[at]!.fold === 'للجنه' && claims[at + 1]?.kind !== 'demonym') continue;
    // "وزير الداخلية"
    if (/^(?:الخارجيه|الداخليه)$/.test(cut.key) && at > 0 && words.joined[at] && OTHERS.test(words.tokens[at - 1]!.fold)) continue;
    const made = bodyAt(draft, at, cut.key, cut.clitic);
    if (made) {
      put(draft, made);
      at = made.last - 1;
    }
  }
  joinTails(draft);
  claimFixed(draft);
  claimMinistries(draft);
  claimNamed(draft);
  claimMarked(draft);
  claimClubs(draft);
  claimShortNames(draft, (first, last, clitic) => nameOf(draft, first, last, clitic));
  claimAgain(draft);
}

/** Bodies that are a part of another. */
const OF_A_BODY = /^(?:ال)?(?:مكتب|مفوضيه|مركز|لجنه|هييه|قياده|مديريه|بعثه|وكاله|برنامج|صندوق)$/;

/** "وزير الخارجية", "السياسة الخارجية": not the ministry. */
export const OTHERS = /^(?:[وبل]|لل)?(?:ال)?(?:وزير|وزيره|وزراء|وزيري|سياسه|علاقات|شيون|تجاره|ديون|ساحه|جبهه|اسواق)$/;

function bodyAt(draft: Draft, at: number, head: string, clitic: string): Claim | undefined {
  const { words, claims } = draft;
  // "حركة الملاحة", "حركة السير": no movement
  if (
    head === 'حركه' &&
    /^ال(?:ملاحه|مرور|سير|نقل|طيران|تجاره|سكان|بضايع|قطارات|مسافرين|شحن|تنقل|اسواق|نفط|صادرات|واردات|اموال|رووس|بيع|سلع|افراد|ناس)$/.test(
      words.tokens[at + 1]?.fold ?? '',
    )
  )
    return undefined;
  // "مجلس محافظة البصرة"
  const seat = claims[at + 2];
  if (
    head === 'مجلس' &&
    /^(?:ولايه|مدينه|محافظه)$/.test(words.tokens[at + 1]?.fold ?? '') &&
    words.joined[at + 1] &&
    words.joined[at + 2] &&
    (!seat || /^(?:place|capital|country)$/.test(seat.kind))
  ) {
    const last = seat?.last ?? at + 3;
    return { first: at, last, kind: 'body', rule: 'body', clitic, type: 'government', name: nameOf(draft, at, last, clitic) };
  }
  // "مركز ولاية يوبي"
  if (/^(?:ولايه|مدينه|محافظه|منطقه|بلده|مقاطعه)$/.test(words.tokens[at + 1]?.fold ?? '')) return undefined;
  if (isPartOf(draft, at, head)) return undefined;
  // "هيئة الأركان"
  const type = /^(?:ال)?(?:اركان|قوات)/.test(draft.words.tokens[at + 1]?.fold ?? '') ? 'armed_forces' : BODY_HEADS.get(head)!;
  const definite = head.startsWith('ال');
  let closed = definite;
  let end = at + 1;
  let country: Country | undefined;
  let named = false;
  let inner = false;
  let purpose = false;
  const stateBody = /^(?:armed_forces|ministry)$/.test(type);
  while (end < words.count && end - at < LONGEST && words.joined[end]) {
    const found = claims[end];
    const key = words.tokens[end]!.fold;
    if (found) {
      // "اللجنة الأولمبية السعودية": a country that is an adjective too
      const nisba = found.kind === 'demonym' || (found.kind === 'country' && definite && /^ال.+يه$/.test(key) && found.last === end + 1);
      if (nisba && found.country && key.startsWith('ال')) {
        // "وزير الخارجية المالي": the adjective is the minister's
        if (definite && /ه$/.test(head) !== /ه$/.test(key) && !/^القوات|^السلطات/.test(head)) return undefined;
        country = found.country;
        end = found.last;
        named = true;
        break;
      }
      if (!closed && /^(?:country|capital|place)$/.test(found.kind) && !found.clitic) {
        country = found.country;
        end = found.last;
        named = true;
        break;
      }
      // "محكمة الغرف الأفريقية الاستثنائية": the head is part of a court's name
      if (end === at + 1 && isBody(found) && found.ids && found.type === 'court' && type === 'court' && !found.clitic) return { ...found, first: at, clitic };
      // "برنامج الأمم المتحدة للتنمية", "مركز أنباء الأمم المتحدة": a body of a body
      if (
        (end === at + 1 || (end === at + 2 && !closed && /^(?:بعثه|مركز)$/.test(head))) &&
        found.kind === 'actor' &&
        found.type === 'igo' &&
        !found.clitic &&
        (found.last - found.first > 1 || (head === 'صندوق' && complementEnd(draft, found.last) > found.last)) &&
        /^(?:برنامج|صندوق|بعثه|مفوضيه|مهمه|منظمه|مكتب|مركز)$/.test(head)
      ) {
        end = found.last;
        closed = true;
        named = false;
        inner = true;
        continue;
      }
      // "مكتب العلاقات العامة للقوات المسلحة", "المفوضية العليا للأمم المتحدة لشؤون اللاجئين": whose it is
      if (closed && end > at + 1 && found.clitic === 'ل' && isBody(found) && OF_A_BODY.test(head)) {
        end = complementEnd(draft, found.last);
        return { first: at, last: end, kind: 'body', rule: 'body', clitic, type, name: nameOf(draft, at, end, clitic) };
      }
      // "مينوسما", "بوكو حرام" behind جماعة, بعثة, حركة: the known name is the name
      break;
    }
    // "طالبت شركة طيران كانو حكومة …": another body
    if (!closed && end - at > 2 && BODY_HEADS.has(key) && !key.startsWith('ال')) {
      closed = true;
      break;
    }
    // "شركة المترو الدكتور فلان"
    if (end > at + 1 && RANKS.has(key)) break;
    // "حزب شاس الأكثر تشددا", "حزب سانو هو الحزب الوحيد"
    if (/^(?:ال(?:اكثر|اقل|اشد|حاكمه?|معارضه?|محظوره?|متطرفه?|ارهابيه?|مسلحه?)|هو|هي)$/.test(key) && (end > at + 1 || !definite)) break;
    // "ناقش المجلس التشريعي الميزانية": no adjective of a masculine noun
    if (end > at + 1 && definite && NAMING.has(withoutArticle(head)) && /ه$/.test(key) !== /ه$/.test(head) && !/^ل/.test(key)) break;
    // "حزب الاتحاد من أجل الجمهورية"
    const sake = closed && end > at + 1 ? sakeEnd(draft, end) : end;
    if (sake > end) {
      end = sake;
      purpose = true;
      continue;
    }
    // a verb, an adjective without article: no name, a noun of which something is told
    if (isArabicWord(key) && (/^ي.{3}/.test(key) || (!closed && end > at + 1 && /^[^ال].+(?:ي|يه)$/.test(key)))) return undefined;
    if (!closed && end > at + 1 && /^ت.{3}/.test(key) && !/ه$/.test(key) && !isMasdar(key) && isArabicWord(key)) break;
    if (
      /^[بلك]?(?:هذ[اه]|ذلك|تلك)$/.test(key) ||
      COMPLEMENTISERS.has(key) ||
      speechForm(key, key) ||
      words.tokens[end]!.type !== 'word' ||
      (/^ب.{3}/.test(key) && isMasdar(key.slice(1)))
    )
      break;
    if (PREPOSITIONS.has(key) || (!closed && GIVEN_NAMES.has(key) && !WEAK_GIVEN.has(key))) break;
    // "مركز الملك سلمان للإغاثة"
    if (
      end === at + 1 &&
      !definite &&
      type !== 'government' &&
      !stateBody &&
      /^ال(?:ملك|امير|شيخ|رييس|سلطان)$/.test(key) &&
      GIVEN_NAMES.has(words.tokens[end + 1]?.fold ?? '')
    ) {
      end = complementEnd(draft, end + 2);
      return { first: at, last: end, kind: 'body', rule: 'body', clitic, type, name: nameOf(draft, at, end, clitic) };
    }
    // "كلية الهندسة جامعة القاهرة"
    if (closed && head === 'كليه' && key === 'جامعه') {
      closed = false;
      end++;
      continue;
    }
    // "مكتب العلاقات العامة للقوات المسلحة المالية": whose it is
    if (closed && end > at + 1 && /^لل.{2}/.test(key) && OF_A_BODY.test(head) && BODY_HEADS.has(`ال${key.slice(2)}`)) {
      const owner = bodyAt(draft, end, `ال${key.slice(2)}`, 'ل');
      if (owner) return { first: at, last: owner.last, kind: 'body', rule: 'body', clitic, type, name: nameOf(draft, at, owner.last, clitic) };
    }
    // what it is for: "المجلس الوطني للدفاع عن …"
    if (closed && /^ل/.test(key) && (!definite || end > at + 1)) {
      const to = stateBody ? end : complementEnd(draft, end);
      if (to > end) {
        end = to;
        purpose = definite;
      }
      break;
    }
    if (
      (key.startsWith('ال') &&
        (!closed ||
          isAdjective(key) ||
          (end === at + 1 && isNaming(head, key)) ||
          (end > at + 1 && agreesWith(words.tokens[end - 1]!.fold, key)) ||
          (/^(?:منظمه|رابطه|مجموعه|اتحاد)$/.test(head) && /^ال(?:مصدر|منتج|عربي|مستقل|متحد)ه$/.test(key)))) ||
      (key.startsWith('لل') && !closed) ||
      (key.startsWith('وال') &&
        closed &&
        end > at + 1 &&
        !definite &&
        (!BODY_HEADS.has(key.slice(1)) || (head === 'لجنه' && /^وال(?:داخليه|خارجيه)$/.test(key))) &&
        !/^وال(?:منظمات|هيئات|هييات|موسسات|حكومات|دول|شركات|جمعيات)$/.test(key))
    ) {
      closed = true;
      end++;
      continue;
    }
    if (key.startsWith('لل') || /^(?:لت|لح|لا)/.test(key)) {
      if (!key.startsWith('للجي') && (type === 'government' || type === 'armed_forces' || type === 'ministry')) break;
      closed = key.startsWith('لل');
      end++;
      continue;
    }
    // "منظمة حظر الأسلحة": what it does, and to what
    const aim = end === at + 1 && !definite && !stateBody && /^ال/.test(words.tokens[end + 1]?.fold ?? '');
    if (closed || PREPOSITIONS.has(key) || (isMasdar(key) && type !== 'armed_group' && type !== 'organisation' && !aim)) break;
    end++;
  }
  if (closed && !definite && /^(?:لجنه|هييه|وزاره|مديريه|ادراه)$/.test(head)) end = coordinatedEnd(draft, end);
  if (country && !stateBody && definite) end = complementEnd(draft, end);
  if (country && /^(?:ال)?(?:سفاره|قنصليه)$/.test(head)) end = seatEnd(draft, end);
  if (inner) end = seatEnd(draft, end);
  if (/^(?:ال)?برنامج$/.test(head) && !inner) return undefined;
  if (purpose) return { first: at, last: end, kind: 'body', rule: 'body', clitic, type, name: nameOf(draft, at, end, clitic) };
  if (country) {
    const known = knownBody(draft, head, at, end, country);
    return {
      first: at,
      last: end,
      kind: 'body',
      rule: 'body',
      clitic,
      country,
      type: known ? draft.knowledge.actor(known)!.type : type,
      ...(known ? { ids: [known] } : {}),
      name: nameOf(draft, at, end, clitic),
    };
  }
  // "المحكمة العليا", "الحزب الاتحادي الديمقراطي"
  if (definite && end > at + 1 && isNaming(head, words.tokens[at + 1]!.fold))
    return { first: at, last: end, kind: 'body', rule: 'body', clitic, type, name: nameOf(draft, at, end, clitic) };
  // "حزب التجمع", "كلية الهندسة"
  if (end === at + 2 && closed && !named && isCalledSo(head, words.tokens[at + 1]!.fold))
    return { first: at, last: end, kind: 'body', rule: 'body', clitic, type, name: nameOf(draft, at, end, clitic) };
  // "وزارة الموارد المائية والري": a ministry by what it is for
  if (head === 'وزاره' && end - at >= 2 && closed && !named)
    return { first: at, last: end, kind: 'body', rule: 'body', clitic, type, name: nameOf(draft, at, end, clitic) };
  // "مجلة ذي هيل", "شركة أورانو"
  if (/^(?:media|company)$/.test(type) && !definite && !country) {
    const foreign = foreignEnd(draft, at + 1);
    if (foreign > at + 1) return { first: at + 1, last: foreign, kind: 'body', rule: 'body', clitic: '', type, name: nameOf(draft, at + 1, foreign, '') };
  }
  // "مجلس القضاء الأعلى", "محكمة الجنايات المركزية"
  if (/^(?:مجلس|محكمه)$/.test(head) && closed && !named && end - at > 2)
    return { first: at, last: end, kind: 'body', rule: 'body', clitic, type, name: nameOf(draft, at, end, clitic) };
  // "شركة مترو الضفة": a firm of a town
  if (named && type === 'company' && end - at > 2)
    return { first: at, last: end, kind: 'body', rule: 'body', clitic, type, name: nameOf(draft, at, end, clitic) };
  // a state body without a country is a description; others need a name of their own
  if (
    named ||
    /^(?:government|armed_forces|ministry|court)$/.test(type) ||
    (end - at < (/^(?:لجنه|هييه|نقابه|جمعيه|رابطه|ديوان)$/.test(head) ? 2 : 3) && !inner) ||
    !closed
  )
    return undefined;
  // "شبكة جهوية عابرة للحدود": an adjective without an article describes
  const second = draft.words.tokens[at + 1]!.fold;
  // "سلطة تقديم هذا الطلب", "مركز ولاية يوبي"
  if (/^(?:سلطه|مركز|شبكه|مجموعه|موقع|برنامج)$/.test(head) && (isMasdar(second) || /^(?:ولايه|مدينه|محافظه|منطقه|هذا|هذه)$/.test(second))) return undefined;
  if (head === 'مركز' && !inner && !/ات$|^ال(?:بحوث|ابحاث|اعلام)|^حقوق/.test(second)) return undefined;
  const many = /ي$/.test(second) && /^(?:نقابه|رابطه|جمعيه|اتحاد|هييه)$/.test(head) && /^ال/.test(words.tokens[at + 2]?.fold ?? '');
  if (!inner && !second.startsWith('ال') && /(?:يه|ه|ي)$/.test(second) && !many && !BODY_HEADS.has(second)) return undefined;
  if (/^(?:برنامج|صندوق|مفوضيه)$/.test(head) && !inner) return undefined;
  if (/^(?:media|company)$/.test(type) && definite) return undefined;
  if (!/^(?:party|union|ngo|armed_group|organisation|media|company)$/.test(type) || definite) return undefined;
  // "جماعة الإخوان المسلمين": the noun before is no part of the name
  if (/^(?:جماعه|تنظيم)$/.test(head) && (second.startsWith('ال') || !GIVEN_NAMES.has(second)))
    return { first: at + 1, last: end, kind: 'body', rule: 'body', clitic: '', type, name: nameOf(draft, at + 1, end, '') };
  return { first: at, last: end, kind: 'body', rule: 'body', clitic, type, name: nameOf(draft, at, end, clitic) };
}

/** Adjectives that make a name of a definite noun, by the noun without its article. */
const NAMING: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      [
        'حزب',
        'الشيوعي الاشتراكي الوطني الديمقراطي الديموقراطي الجمهوري الليبرالي الاتحادي الدستوري الشعبي العمالي القومي الناصري التقدمي المحافظ الاجتماعي المسيحي',
      ],
      ['محكمة', 'العليا الدستورية الجزائية العامة الإدارية التجارية الاتحادية الكبرى العمالية الشرعية العسكرية المركزية الجنائية'],
      ['بنك', 'المركزي الأهلي الإسلامي الدولي العربي الوطني الزراعي العقاري الأفريقي الآسيوي'],
      ['جمعية', 'الوطنية العامة التأسيسية العمومية'],
      [
        'مجلس',
        'البلدي الوطني العسكري الأعلى التشريعي الانتقالي الدستوري الرئاسي التنفيذي الاقتصادي الاستشاري التأسيسي المركزي الإسلامي القومي الثوري السيادي الوزاري',
      ],
      ['حركة جبهة', 'الشعبية الوطنية الإسلامية القومية الديمقراطية الثورية الشامية'],
      ['جماعة مجموعة', 'الاقتصادية'],
      ['لجنة', 'المنظمة الأولمبية العليا الدولية الوطنية المركزية الدائمة الرباعية الاستشارية التنفيذية الخماسية'],
      ['هيئة', 'العامة العليا الوطنية الملكية الدولية'],
      ['اتحاد', 'الدولي الوطني العام العربي الآسيوي'],
      ['بعثة', 'الأممية الأفريقية'],
      ['شركة مؤسسة وكالة مديرية رابطة', 'الوطنية العامة العربية'],
      ['نيابة', 'العامة'],
    ] as const
  ).flatMap(([heads, adjectives]) => [...listed(heads)].map((head) => [head, listed(adjectives)] as const)),
);
const isNaming = (head: string, key: string): boolean => NAMING.get(withoutArticle(head))?.has(key) === true;

/** "حزب التجمع", "كلية الهندسة"; no "حزب الرئيس", "حزب الأغلبية". */
const isCalledSo = (head: string, key: string): boolean =>
  /^(?:حزب|كليه)$/.test(head) && /^ال.{3}/.test(key) && !/^ال(?:رييس|اغلبيه|معارضه|سلطه|حكم|حاكم|دوله|حكومه|وزير|رجل|وحيد)$/.test(key);

/** "مجلس إدارة الشركة", "قوات الحرس الثوري", "رئيس الأركان الإسرائيلي", "قناة السويس": no head of a name. */
function isPartOf({ words }: Draft, at: number, head: string): boolean {
  const next = words.joined[at + 1] ? words.tokens[at + 1]!.fold : '';
  const lead = at > 0 && words.joined[at] ? words.tokens[at - 1]!.fold : '';
  if (head === 'الاركان') return /(?:رييس|قايد|نايب|نايبه)$/.test(lead);
  if (head === 'مجلس') return next === 'اداره';
  if (head === 'قوات') return /^الحرس$/.test(next);
  if (head === 'شركه') return next === 'الخطوط';
  if (head === 'قناه') return /^(?:السويس|بنما)$/.test(next);
  if (head === 'مهمه') return /^ل.{3}/.test(next) && !/^لل/.test(next);
  if (head === 'موقع') return BODY_HEADS.has(next);
  return head === 'لجنه' && next === 'التحقيق';
}

/** "من أجل الجمهورية", "من أجل فلسطين": what a party or group is for. */
function sakeEnd({ words, claims }: Draft, at: number): number {
  const [first, second, third] = words.tokens.slice(at, at + 3).map(({ fold }) => fold);
  if (first !== 'من' || second !== 'اجل' || !third || !words.joined[at + 1] || !words.joined[at + 2]) return at;
  const claim = claims[at + 2];
  if (claim) return claim.clitic ? at : claim.last;
  return /^ال.{3}/.test(third) ? at + 3 : at;
}

/** What kind of outlet or company, and no name. */
const KINDS = listed(
  'أنباء نفط طيران تأمين اتصالات خطوط أخبار أمن حراسة مياه كهرباء غاز تعدين إنتاج نقل أدوية سفر سلاح ذهب محلي إخباري اسم واحد خاص أمنيين قابضة بناء توزيع',
);

/** A word or two that are none of the language's, before a sign, a conjunction or an adjective of a country. */
function foreignEnd(draft: Draft, first: number): number {
  const { words, claims } = draft;
  let end = first;
  while (
    end < words.count &&
    end - first < 3 &&
    words.joined[end] &&
    !claims[end] &&
    !isOrdinary(draft, end) &&
    !/^س[يتن].{3}/.test(words.tokens[end]!.fold) &&
    isForeign(draft, end, end + 1, true) &&
    !(end > first && /ا$/.test(words.tokens[end]!.fold) && isArabicWord(words.tokens[end]!.fold))
  )
    end++;
  if (
    end === first ||
    KINDS.has(words.tokens[first]!.fold) ||
    words.tokens.slice(first, end).some(({ fold }) => /ي$/.test(fold) && fold.length < 6 && isArabicWord(fold))
  )
    return first;
  const next = words.tokens[end];
  const shut =
    next?.type !== 'word' ||
    !words.joined[end] ||
    claims[end]?.kind === 'demonym' ||
    COMPLEMENTISERS.has(next.fold) ||
    TEMPORAL.has(next.fold) ||
    PREPOSITIONS.has(next.fold) ||
    RELATIVES.has(next.fold) ||
    (/^[يت].{3}/.test(next.fold) && isArabicWord(next.fold));
  return shut && words.tokens.slice(first, end).some(({ fold }) => fold.length > 3) ? end : first;
}

/** "Armée malienne", not "Armée de l’air". */
const ARMY = /^(?:forces armées|armée(?! de l))/i;

/** The known body of a country that the head means. */
function knownBody({ knowledge, words }: Draft, head: string, at: number, end: number, country: Country): string | undefined {
  const plain = withoutArticle(head);
  const rest = words.tokens.slice(at + 1, end).map(({ fold }) => fold);
  if (plain === 'حكومه' || plain === 'سلطات') return end - at === 2 ? knowledge.governmentOf(country) : undefined;
  if (plain === 'جيش' && end - at <= 3) return byName('armed_forces', ARMY);
  if (plain === 'قوات' && (/مسلحه/.test(rest.join(' ')) || (head === 'القوات' && end - at === 2))) return byName('armed_forces', ARMY);
  if (plain === 'رياسه') return byName('government', /présidence/i) ?? byName('ministry', /présidence/i);
  for (const [word, french] of MINISTRIES) {
    const key = withoutArticle(foldArabic(word));
    if (plain === 'وزاره' ? withoutArticle(rest[0] ?? '') === key : plain === key && end - at <= 3) return byName('ministry', french);
  }
  return undefined;

  function byName(type: ActorType, french: RegExp): string | undefined {
    return knowledge.bodiesOf(country, type).find(({ name }) => french.test(name.fr))?.id;
  }
}

/** "جماعة نصرة الإسلام" where the base knows the rest of it: the head belongs to the name. */
function joinTails(draft: Draft): void {
  const { words, knowledge } = draft;
  for (const found of allClaims(draft)) {
    if (found.kind !== 'actor' || found.rule !== 'gazetteer' || found.last >= words.count || !words.joined[found.last]) continue;
    const next = draft.claims[found.last];
    // "مجلس الأمن القومي التركي": another council
    if (
      !next &&
      /^ال(?:قومي|محلي|وطني|اقليمي)$/.test(words.tokens[found.last]!.fold) &&
      words.tokens[found.last - 1]!.fold.startsWith('ال') &&
      found.type !== 'person'
    ) {
      const nisba = draft.claims[found.last + 1]?.kind === 'demonym' && words.joined[found.last + 1] ? draft.claims[found.last + 1]! : undefined;
      const last = nisba ? nisba.last : found.last + 1;
      const type = BODY_HEADS.get(words.tokens[found.first]!.fold) ?? 'organisation';
      const { ids: _ids, ...rest } = found;
      put(draft, { ...rest, last, kind: 'body', rule: 'body', type, name: nameOf(draft, found.first, last, found.clitic) });
      continue;
    }
    // "حركة طالبان الباكستانية": a group of another country
    if (
      next?.kind === 'demonym' &&
      found.type === 'armed_group' &&
      found.country &&
      !/^X/.test(found.country) &&
      next.country !== found.country &&
      /^ال.+(?:ي|يه)$/.test(words.tokens[next.first]!.fold) &&
      next.last - next.first === 1
    ) {
      const head =
        found.first > 0 && words.joined[found.first] && !found.clitic
          ? cutsOf(words.tokens[found.first - 1]!.fold).find(({ key }) => BODY_HEADS.has(key))
          : undefined;
      const first = head && !draft.claims[found.first - 1] ? found.first - 1 : found.first;
      const clitic = first < found.first ? head!.clitic : found.clitic;
      const { ids: _ids, country: _country, ...rest } = found;
      const country = next.country ? { country: next.country } : {};
      put(draft, { ...rest, ...country, first, last: next.last, clitic, kind: 'body', rule: 'body', name: nameOf(draft, first, next.last, clitic) });
      continue;
    }
    // "وزارة الخارجية" is any ministry's; with a nisba behind it is that country's
    // "الاتحاد الإفريقي لكرة القدم": another body than the one that is called so without its field
    if (
      !next &&
      found.type === 'igo' &&
      /^الاتحاد/.test(words.tokens[found.first]!.fold.replace(/^[وبلف]/, '')) &&
      /^ل(?:كره|لعبه|العاب|رياضه|لتنس|لسباحه|لصحفيين|لبث)/.test(words.tokens[found.last]!.fold)
    ) {
      const last = complementEnd(draft, found.last);
      const { ids: _ids, ...rest } = found;
      if (last > found.last)
        put(draft, { ...rest, last, kind: 'body', rule: 'body', type: 'organisation', name: nameOf(draft, found.first, last, found.clitic) });
      continue;
    }
    const type = found.ids?.length === 1 ? knowledge.actor(found.ids[0]!)?.type : undefined;
    if (
      next?.kind === 'demonym' &&
      type &&
      /^(?:armed_forces|ministry|government)$/.test(type) &&
      next.country === found.country &&
      words.tokens[next.first]!.fold.startsWith('ال')
    ) {
      put(draft, { ...found, last: next.last });
    }
  }
}

/** "نادي النصر", "فريقا النصر والهلال". */
function claimClubs(draft: Draft): void {
  const { words, claims } = draft;
  const take = (at: number, clitic: string): void =>
    put(draft, { first: at, last: at + 1, kind: 'body', rule: 'club', clitic, type: 'organisation', name: nameOf(draft, at, at + 1, clitic) });
  for (let at = 0; at + 1 < words.count; at++) {
    const cut = cutsOf(words.tokens[at]!.fold).find(({ key }) => /^(?:نادي|ناديا|ناديي|فريقا|فريقي)$/.test(key));
    const key = words.tokens[at + 1]!.fold;
    if (!cut || !words.joined[at + 1] || claims[at] || claims[at + 1] || !/^ال.{2,}/.test(key) || PEOPLE.has(key)) continue;
    const two = words.tokens[at + 2]?.fold ?? '';
    const both = /^وال.{2,}/.test(two) && words.joined[at + 2] === 1 && !claims[at + 2];
    if (cut.key !== 'نادي' && !both) continue;
    take(at + 1, '');
    if (both && cut.key !== 'نادي') take(at + 2, 'و');
  }
}

/** الدفاع المدني, الهلال الأحمر: names that no head noun tells. */
function claimFixed(draft: Draft): void {
  const { words, claims } = draft;
  for (let at = 0; at + 1 < words.count; at++) {
    if (claims[at] || claims[at + 1] || !words.joined[at + 1]) continue;
    for (const { key, clitic } of cutsOf(words.tokens[at]!.fold)) {
      const type = FIXED_BODIES.get(`${key} ${words.tokens[at + 1]!.fold}`);
      if (!type) continue;
      const nisba = claims[at + 2]?.kind === 'demonym' && words.joined[at + 2] && words.tokens[at + 2]!.fold.startsWith('ال') ? claims[at + 2] : undefined;
      const gulf = /^(?:الخليجي|العراقي|السوداني)$/.test(words.tokens[at + 2]?.fold ?? '') && words.joined[at + 2];
      const last = nisba ? nisba.last : gulf ? at + 3 : at + 2;
      const country = nisba?.country ? { country: nisba.country } : {};
      put(draft, { first: at, last, kind: 'body', rule: 'body', clitic, type, ...country, name: nameOf(draft, at, last, clitic) });
      break;
    }
  }
  // "وزيرة الخارجية الفرنسية"
  for (const found of allClaims(draft))
    if (
      found.rule === 'gazetteer' &&
      /^ال(?:خارجيه|داخليه)$/.test(words.tokens[found.first]!.fold) &&
      words.joined[found.first] &&
      OTHERS.test(words.tokens[found.first - 1]?.fold ?? '')
    ) {
      const nisba = found.country;
      drop(draft, found.first, found.last);
      if (nisba) put(draft, { first: found.last - 1, last: found.last, kind: 'demonym', rule: 'gazetteer', country: nisba, clitic: '' });
    }
}

/** "الصحة: لا إصابات", "المالية تماطل": a ministry whose whole name the text has, by its field alone, before a colon or what it does. */
function claimMinistries(draft: Draft): void {
  const { words, claims } = draft;
  const whole = new Map<string, Claim>();
  for (const found of allClaims(draft))
    if (isBody(found) && found.type === 'ministry' && cutsOf(words.tokens[found.first]!.fold).some(({ key }) => key === 'وزاره'))
      whole.set(words.tokens[found.first + 1]?.fold ?? '', found);
  if (!whole.size) return;
  for (let at = 0; at + 1 < words.count; at++) {
    const known = whole.get(words.tokens[at]!.fold);
    const opens = at === 0 || words.block[at] !== words.block[at - 1] || (words.joined[at] && COMPLEMENTISERS.has(words.tokens[at - 1]!.fold));
    if (!known || !opens || (claims[at] && claims[at]!.last > at + 1)) continue;
    const next = words.tokens[at + 1]!.fold;
    const acts = words.joined[at + 1] === 1 && /^(?:ت.{3,}|س?ت.{3,})$|[^ا]ت$/.test(next) && !isMasdar(next) && !hasArticle(words.tokens[at + 1]!);
    if (acts || next === ':') put(draft, { ...known, first: at, last: at + 1, clitic: '', rule: 'again' });
  }
}

/** حزب «الفجر»: what stands between marks behind such a noun is a body's name. */
function claimMarked(draft: Draft): void {
  const { words, claims, doc } = draft;
  for (let at = 1; at + 2 < words.count; at++) {
    if (!/^[«"“”]$/.test(words.tokens[at]!.fold) || words.tokens[at + 1]!.type !== 'word') continue;
    let lead = at - 1;
    // "الحزب المعارض «الفجر»"
    if (lead > 0 && words.joined[lead] && isAdjective(words.tokens[lead]!.fold)) lead--;
    const head = cutsOf(words.tokens[lead]!.fold).find(({ key }) => (BODY_HEADS.has(key) && NAMED_BEFORE.has(key)) || key === 'باسم');
    // "وقالت «سي إن إن» إن"
    const said = speechForm(words.tokens[lead]!.fold, '') ?? speechForm(withoutAnd(words.tokens[lead]!.fold), '');
    const speaks = said?.gender === 'f' && !said.plural && !said.participle;
    if ((!head && !speaks) || words.tokens[at]!.start - words.tokens[at - 1]!.end > 1) continue;
    let end = at + 1;
    while (end < words.count && end - at <= 4 && words.tokens[end]!.type === 'word') end++;
    if (!/^[»"”“]$/.test(words.tokens[end]?.fold ?? '')) continue;
    if (!head && !(COMPLEMENTISERS.has(words.tokens[end + 1]?.fold ?? '') && end - at <= 4)) continue;
    // «نوفوستي برس»: a known name is a part of it
    const known = claims[at + 1];
    if (known && (known.last >= end || isPersonal(known))) continue;
    put(draft, {
      first: at + 1,
      last: end,
      kind: 'body',
      rule: 'marks',
      clitic: '',
      type: BODY_HEADS.get(head?.key ?? '') ?? 'organisation',
      name: doc.text.slice(words.tokens[at + 1]!.start, words.tokens[end - 1]!.end),
    });
  }
}

/** Heads that the press leaves out the second time: قوات الدعم السريع, then الدعم السريع. */
const LEFT_OUT = /^(?:قوات|القوات|جماعه|حركه|تنظيم|منظمه|حزب|مجلس|قوه|عمليه|جبهه)$/;

/** A body's name again: the whole of it where no rule would find it, or without its head. */
function claimAgain(draft: Draft): void {
  const { words, claims } = draft;
  const again = new Map<string, { keys: readonly string[]; claim: Claim }[]>();
  for (const found of allClaims(draft)) {
    if (!(found.kind === 'body' || (found.kind === 'actor' && found.type !== 'person'))) continue;
    const keys = words.tokens.slice(found.first, found.last).map(({ fold }) => fold);
    keys[0] = cutsOf(keys[0]!).find(({ clitic }) => clitic === found.clitic)?.key ?? keys[0]!;
    const add = (form: readonly string[]): void => {
      const list = again.get(form[0]!) ?? [];
      if (!list.some((one) => one.keys.join(' ') === form.join(' '))) again.set(form[0]!, [...list, { keys: form, claim: found }]);
    };
    if ((found.rule === 'marks' || (found.type === 'armed_group' && found.rule === 'body')) && keys.length > 1) add(keys);
    // "القاعدة في بلاد المغرب", then القاعدة
    if (keys.length > 2 && keys[0] === 'القاعده' && found.ids) add(keys.slice(0, 1));
    // "المقاومة الشعبية", then المقاومة
    if (keys.length === 2 && /^ال(?:مقاومه|تحالف|ايتلاف)$/.test(keys[0]!)) add(keys.slice(0, 1));
    // "شركة أورانو", then أورانو
    const foreign =
      found.rule === 'body' && /^(?:company|media)$/.test(found.type ?? '') && !BODY_HEADS.has(keys[0]!) && keys.every((key) => !isArabicWord(key));
    if (/^(?:club|brackets|voice)$/.test(found.rule) || foreign) add(keys);
    if (keys.length > 2 && LEFT_OUT.test(keys[0]!) && !found.country && !/^(?:ولايه|مدينه|محافظه)$/.test(keys[1]!)) add(keys.slice(1));
    else if (
      keys.length > 2 &&
      LEFT_OUT.test(keys[0]!) &&
      found.rule === 'gazetteer' &&
      !claims.slice(found.first + 1, found.last).some((one) => one !== found)
    )
      add(keys.slice(1));
  }
  if (!again.size) return;
  for (let at = 0; at < words.count; at++) {
    if (claims[at]) continue;
    for (const { key, clitic } of cutsOf(words.tokens[at]!.fold)) {
      const hit = again
        .get(key)
        ?.find(({ keys }) => keys.every((word, i) => i === 0 || (words.joined[at + i] === 1 && !claims[at + i] && words.tokens[at + i]!.fold === word)));
      if (!hit) continue;
      put(draft, { ...hit.claim, first: at, last: at + hit.keys.length, clitic, rule: 'again' });
      at += hit.keys.length - 1;
      break;
    }
  }
}
