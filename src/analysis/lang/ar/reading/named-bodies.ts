import { GIVEN_NAMES, isMasdar, PARTICLES } from '../common-words.ts';
import { COMPLEMENTISERS, DOCUMENTS, words as listed, PREPOSITIONS, RELATIVES, TEMPORAL } from '../grammar.ts';
import { GROUPS, NAMED_BY_ANYTHING } from '../organisations.ts';
import { isArabicWord } from '../roots.ts';
import { type Draft, nameOf, put } from './claims.ts';
import { isStrange } from './shapes.ts';
import { cutsOf, hasArticle, withoutAnd } from './text.ts';
import { speechForm } from './verbs.ts';

/** Bodies that their own word tells, or that stand where an outlet's or a school's name stands. */
export function claimNamed(draft: Draft): void {
  claimGroups(draft);
  claimTold(draft);
  claimHeaded(draft);
  claimVoices(draft);
}

/** "متحدث باسم يوروتانيل": what has a spokesman is a body. */
function claimVoices(draft: Draft): void {
  const { words } = draft;
  for (let at = 1; at + 1 < words.count; at++) {
    if (words.tokens[at]!.fold !== 'باسم' || !words.joined[at] || !words.joined[at + 1] || !/(?:متحدث|ناطق)(?:ه|ا|ون|ين)?$/.test(words.tokens[at - 1]!.fold))
      continue;
    let end = at + 1;
    while (
      end < words.count &&
      end - at < 4 &&
      words.joined[end] &&
      isStrange(draft, end) &&
      words.tokens[end]!.fold.length > 3 &&
      !GIVEN_NAMES.has(words.tokens[end]!.fold)
    )
      end++;
    if (end === at + 1) continue;
    put(draft, { first: at + 1, last: end, kind: 'body', rule: 'voice', clitic: '', type: 'organisation', name: nameOf(draft, at + 1, end, '') });
  }
}

/** "الحوثيون", "للحوثيين", "ميليشيا الحوثي": groups of one word in every case. */
function claimGroups(draft: Draft): void {
  const { words, claims } = draft;
  for (let at = 0; at < words.count; at++) {
    if (claims[at] || words.tokens[at]!.type !== 'word') continue;
    for (const { key, clitic } of cutsOf(words.tokens[at]!.fold)) {
      const group = GROUPS.get(key);
      if (!group) continue;
      // "عبد الملك الحوثي": a family
      if (
        key.endsWith('ي') &&
        at > 0 &&
        words.joined[at] &&
        (GIVEN_NAMES.has(words.tokens[at - 1]!.fold) || claims[at - 1]?.kind === 'person' || claims[at - 1]?.type === 'person')
      )
        break;
      const head =
        at > 0 && words.joined[at] && !clitic && !claims[at - 1]
          ? cutsOf(words.tokens[at - 1]!.fold).find(({ key: one }) => /^(?:جماعه|جبهه|حركه)$/.test(one))
          : undefined;
      put(draft, {
        first: head ? at - 1 : at,
        last: at + 1,
        kind: 'body',
        rule: 'group',
        clitic: head ? head.clitic : clitic,
        type: group.type,
        name: group.name,
      });
      break;
    }
  }
}

/** An outlet is short, and told near a verb of speech. */
const LONGEST_TOLD = 3;
const REACH = 14;
const TELLS = listed(
  'حديث حديثه حديثها تصريح تصريحات تصريحه تصريحها حوار مقابلة لقاء اتصال اتصالها اتصاله خص خصت به مراسل مراسلة موفد سؤال سألت علمت نشرته نشرت أوردت رسالة بيان',
);

/** «وقال لـ"عكاظ" إن», "في حديث مع «…»", "سؤال طرحته (عكاظ)": whom it was told. */
function claimTold(draft: Draft): void {
  const { words, claims } = draft;
  const { tokens } = words;
  const seen = new Map<string, string>();
  for (let at = 1; at + 2 < words.count; at++) {
    if (!/^[«"“”(]$/.test(tokens[at]!.fold) || words.block[at] !== words.block[at - 1]) continue;
    let end = at + 1;
    while (end < words.count && end - at <= LONGEST_TOLD && tokens[end]!.type === 'word') end++;
    if (end === at + 1 || !/^[»"”“)]$/.test(tokens[end]?.fold ?? '')) continue;
    const lead = tokens[at - 1]!;
    const to = /^و?ل$/.test(lead.fold.replace(/\u0640/g, '')) || (/^(?:مع|به)$/.test(lead.fold) && tokens[at]!.fold !== '(');
    if (!(to && (told(draft, at) || says(draft, end + 1))) && !(/^(?:طرحته|طرحتها|وجهته|سالته)$/.test(lead.fold) || /^علمت$/.test(lead.fold))) continue;
    // a known place of that name is the outlet all the same
    if (claims[at + 1] && !/^(?:place|capital|other|country)$/.test(claims[at + 1]!.kind)) continue;
    if (TEMPORAL.has(tokens[at + 1]!.fold) && end - at > 2) continue;
    // «مظاهرات سلمية»: a noun and its adjective
    if (end - at > 2 && !hasArticle(tokens[at + 1]!) && /ه$/.test(tokens[end - 1]!.fold) && isArabicWord(tokens[at + 1]!.fold)) continue;
    const name = words.text.slice(tokens[at + 1]!.start, tokens[end - 1]!.end).replace(/\u0640/g, '');
    put(draft, { first: at + 1, last: end, kind: 'body', rule: 'told', clitic: '', type: 'media', name });
    seen.set(
      tokens
        .slice(at + 1, end)
        .map(({ fold }) => fold)
        .join(' '),
      name,
    );
  }
  if (!seen.size) return;
  // between marks again, or behind ل in the title: "المخلافي لـ المدينة :"
  for (let at = 1; at + 1 < words.count; at++) {
    const { fold } = tokens[at]!;
    if (claims[at] && !/^(?:place|capital|other)$/.test(claims[at]!.kind)) continue;
    const name = seen.get(fold);
    const lead = tokens[at - 1]!.fold.replace(/\u0640/g, '');
    const marked = /^[«"“”(]$/.test(lead) && /^[»"”“)]$/.test(tokens[at + 1]!.fold);
    if (name && (marked || (lead === 'ل' && words.block[at] === 0)))
      put(draft, { first: at, last: at + 1, kind: 'body', rule: 'told', clitic: '', type: 'media', name });
  }
}

function told({ words }: Draft, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < REACH && words.block[i] === words.block[at] && words.tokens[i]!.fold !== '.'; i--) {
    const key = words.tokens[i]!.fold;
    if (speechForm(key, key) || speechForm(withoutAnd(key), withoutAnd(key)) || cutsOf(key).some(({ key: cut }) => TELLS.has(cut))) return true;
  }
  return false;
}

const says = ({ words }: Draft, at: number): boolean => COMPLEMENTISERS.has(words.tokens[at]?.fold ?? '') || words.tokens[at]?.fold === ':';

const UNITS = /^(?:كتيبه|لواء|كتايب|سرايا|مليشيا|ميليشيا)$/;
/** What an army's battalions are called by. */
const ARMS =
  /^ال(?:مشاه|مدرعات|دبابات|مدفعيه|هندسه|صواريخ|حرس|اسناد|قوات|امن|جيش|مظليين|صاعقه|حدود|نقل|اتصالات|اول|اولي|ثاني|ثانيه|ثالث|ثالثه|رابع|رابعه|خامس|خامسه|متقاعد|ركن)$|^ال.+ي(?:ه)?$/;
/** "جامعة لورين", "محكمة الجنايات المركزية", "مجلس محافظة …": heads behind which any word is the name. */
function claimHeaded(draft: Draft): void {
  const { words, claims } = draft;
  for (let at = 0; at + 1 < words.count; at++) {
    if (claims[at] || words.tokens[at]!.type !== 'word' || !words.joined[at + 1]) continue;
    const cut = cutsOf(words.tokens[at]!.fold).find(({ key }) => NAMED_BY_ANYTHING.has(key));
    if (!cut) continue;
    let end = at + 1;
    while (end < words.count && end - at < 4 && words.joined[end]) {
      const claim = claims[end];
      if (claim && !(end === at + 1 && /^(?:place|country|capital|other|person)$/.test(claim.kind) && !claim.clitic)) break;
      if (claim) {
        end = claim.last;
        break;
      }
      const key = words.tokens[end]!.fold;
      const particle = PARTICLES.has(key) && end + 1 < words.count && words.joined[end + 1];
      if (particle) {
        end += 2;
        continue;
      }
      if (!isStrange(draft, end) && !(end === at + 1 && GIVEN_NAMES.has(key))) break;
      // "جامعة مرموقة": an adjective
      if (/^م.+ه$|ي$|يه$/.test(key)) break;
      end++;
    }
    const first = words.tokens[at + 1]!;
    // "محكمة الجنايات المركزية"
    if (end === at + 1 && /^(?:محكمه|اكاديميه)$/.test(cut.key) && hasArticle(first) && !claims[end]) {
      end++;
      while (end < words.count && end - at < 4 && words.joined[end] && !claims[end] && hasArticle(words.tokens[end]!) && /ه$/.test(words.tokens[end]!.fold))
        end++;
    }
    // "كتيبة الملثمين", "لواء السلطان مراد"
    if (end === at + 1 && UNITS.test(cut.key) && hasArticle(first) && !claims[end] && !ARMS.test(first.fold)) {
      end++;
      if (words.joined[end] && !claims[end] && (GIVEN_NAMES.has(words.tokens[end]?.fold ?? '') || /^ال(?:ملك|سلطان|امام|شيخ)$/.test(first.fold))) end++;
    }
    if (end === at + 1 || PREPOSITIONS.has(first.fold) || RELATIVES.has(first.fold) || DOCUMENTS.has(first.fold) || isMasdar(first.fold)) continue;
    put(draft, {
      first: at,
      last: end,
      kind: 'body',
      rule: 'body',
      clitic: cut.clitic,
      type: NAMED_BY_ANYTHING.get(cut.key)!,
      name: nameOf(draft, at, end, cut.clitic),
    });
    at = end - 1;
  }
}
