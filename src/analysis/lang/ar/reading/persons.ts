import type { Knowledge } from '../../../../model/knowledge-base.ts';
import { COMMON, GIVEN_NAMES, HONOURED, isMasdar, OF_TWO, PARTICLES, SURNAMES, WEAK_GIVEN } from '../common-words.ts';
import { COMPLEMENTISERS, isAdjective, PEOPLE, PREPOSITIONS, RELATIVES, TEMPORAL } from '../grammar.ts';
import { BODY_HEADS } from '../organisations.ts';
import { ROLE_HEADS, SOME } from '../roles.ts';
import { isArabicWord } from '../roots.ts';
import { NAMED_AFTER, RANKS, TITLES } from '../titles.ts';
import { allClaims, type Claim, type Draft, isPersonal, nameOf, put } from './claims.ts';
import { isFamily, isForeign, isGiven, isOrdinary, isToLetters, isTopic, nameEnd, OF_GOD, shuts } from './names.ts';
import type { Role } from './roles.ts';
import { findByShape, isSeveral, isStrange, namely } from './shapes.ts';
import { bareOf, cutsOf, hasArticle, withoutAnd } from './text.ts';
import { isAgentForm, speechForm } from './verbs.ts';

/** Persons whom nobody knows: by given name, by an office or rank before them, as the subject of a verb of speech. */
export function findPersons(draft: Draft, roles: readonly Role[]): void {
  const { words, claims } = draft;
  // "شارع الأمير سلطان"
  const called = roles.filter(({ first }) => !isNamedAfter(draft, first));
  const make = (first: number, last: number, rule: string, clitic = ''): void => {
    put(draft, { first, last, kind: 'person', rule, type: 'person', clitic, name: nameOf(draft, first, last, clitic) });
    if (last - first > 1) draft.called.add(words.tokens[last - 1]!.fold);
  };
  // behind an office, ranks and courtesies between
  for (const role of called) {
    if (role.unnamed) continue;
    let at = role.last;
    if (at < words.count && words.tokens[at]!.fold === '،' && words.tokens[at]!.start - words.tokens[at - 1]!.end <= 1) at++;
    const comma = at > role.last;
    const marks = at === role.last && /^[»"”“]$/.test(words.tokens[at - 1]!.fold);
    while (at < words.count && (words.joined[at] || at === role.last + 1) && TITLES.has(words.tokens[at]!.fold) && !claims[at]) at++;
    // "الباحث بدكار بول سيمون": where, and then who
    if (
      at + 2 < words.count &&
      /^ب.{3}/.test(words.tokens[at]!.fold) &&
      !isGiven(words.tokens[at]!) &&
      words.joined[at + 1] &&
      isGiven(words.tokens[at + 1]!) &&
      words.joined[at + 2] &&
      (isGiven(words.tokens[at + 2]!) || isStrange(draft, at + 2)) &&
      isStrange(draft, at)
    )
      at++;
    if (at >= words.count || claims[at] || words.tokens[at]!.type !== 'word' || (!words.joined[at] && !comma && !marks)) continue;
    // "المتحدثة باسم أشتون"
    if (words.tokens[at]!.fold === 'باسم') continue;
    const end = comma ? shutName(draft, at, nameEnd(draft, at)) : nameEnd(draft, at);
    const count = end - at;
    const named = (key: string): boolean => GIVEN_NAMES.has(key) || OF_TWO.has(key) || PARTICLES.has(key);
    const second = words.tokens[at + 1]?.fold ?? '';
    // "حمدي عبد الرحمن", "نيمار دا سيلفا": the second word tells
    const behind = words.tokens[end]?.fold ?? '';
    const shut = !comma || /^(?:،|صاحبه?)$/.test(behind) || [ROLE_HEADS, RELATIVES, COMPLEMENTISERS].some((list) => list.has(behind));
    const given =
      named(words.tokens[at]!.fold) ||
      (count >= 2 &&
        shut &&
        !hasArticle(words.tokens[at]!) &&
        (named(second) || SURNAMES.has(words.tokens[end - 1]!.fold)) &&
        (!WEAK_GIVEN.has(second) || PARTICLES.has(second)));
    // "مدير الجهاز باركيندو ساليه إن"
    const set =
      count === 2 &&
      isStrange(draft, at) &&
      !isOrdinary(draft, at + 1) &&
      !/^[يتسن]/.test(words.tokens[at]!.fold) &&
      (COMPLEMENTISERS.has(behind) || behind === '.');
    const foreign = !given && count >= 2 && (set || (isForeign(draft, at, end, true) && namely(draft, at, end)));
    if (count === 1 && !comma && !marks && claimSurname(draft, at, role.country)) continue;
    if (count >= 2 && (given || (foreign && (!comma || words.tokens[end]?.fold === '،'))) && !hasArticle(words.tokens[at]!)) make(at, end, 'office');
    else if (count >= 2 && given) make(at, end, 'office');
  }
  // "المتحدث باسم الخارجية قاضي خليل": behind an office such a word is a given name
  const ending = new Map(roles.map((role) => [role.last, role]));
  for (const role of roles) {
    const lead = ending.get(role.first);
    const next = claims[role.last];
    if (
      lead &&
      !lead.unnamed &&
      role.last === role.first + 1 &&
      /^(?:قاضي|امير|سلطان|شيخ|امام|رايد)$/.test(role.head) &&
      !role.clitic &&
      next?.kind === 'person' &&
      next.first === role.last &&
      words.joined[role.last]
    )
      make(role.first, next.last, 'office');
  }
  const saysAt = (at: number): boolean => {
    const before = at >= 0 && words.joined[at + 1] ? words.tokens[at]!.fold : '';
    return before !== '' && (speechForm(before, before) ?? speechForm(withoutAnd(before), withoutAnd(before)))?.participle === false;
  };
  const joinedTo = (at: number): boolean => at > 0 && words.joined[at] === 1;
  const isGivenAt = (at: number): boolean => words.joined[at] === 1 && !claims[at] && (isGiven(words.tokens[at]!) || isStrange(draft, at));
  for (let at = 0; at < words.count; at++) {
    // "العقيد تركي المالكي": no Turk
    if (
      claims[at]?.kind === 'demonym' &&
      GIVEN_NAMES.has(words.tokens[at]!.fold) &&
      at > 0 &&
      words.joined[at] &&
      TITLES.has(words.tokens[at - 1]!.fold) &&
      isHis(draft, at + 1) &&
      words.joined[at + 1]
    ) {
      make(at, at + 2, 'title');
      continue;
    }
    if (claims[at] || words.tokens[at]!.type !== 'word') continue;
    const token = words.tokens[at]!;
    const title = at > 0 && words.joined[at] === 1 && RANKS.has(words.tokens[at - 1]!.fold);
    // "ملعب «سيني كونشي»": what is named after somebody
    if (isNamedAfter(draft, at)) continue;
    for (const { key, clitic } of cutsOf(token.fold)) {
      const honoured =
        words.joined[at + 1] === 1 &&
        ((words.tokens[at + 1]!.fold === 'الدين' && HONOURED.has(key)) || (words.tokens[at + 1]!.fold === 'الله' && OF_GOD.test(key) && isGivenAt(at + 2)));
      if (!GIVEN_NAMES.has(key) && !OF_TWO.has(key) && !honoured) continue;
      if (/^(?:علي|انا)$/.test(key) && !isGiven(token)) continue;
      // "المتحدثة باسم أشتون"
      if (key === 'باسم' && /(?:متحدث|ناطق)(?:ه|ا|ون|ين)?$/.test(words.tokens[at - 1]?.fold ?? '')) continue;
      // "مساعد الأمين العام": an office
      if (
        ROLE_HEADS.has(key) &&
        WEAK_GIVEN.has(key) &&
        !title &&
        words.joined[at + 1] &&
        hasArticle(words.tokens[at + 1]!) &&
        !TO_A_FAMILY.test(words.tokens[at + 1]!.fold) &&
        !/ي$/.test(words.tokens[at + 1]!.fold)
      )
        continue;
      // "الشيخ عزام الخطيب": a courtesy before a given name
      if (key === 'الشيخ' && !clitic && isGivenAt(at + 1) && !PARTICLES.has(words.tokens[at + 1]!.fold) && !SURNAMES.has(words.tokens[at + 1]!.fold)) continue;
      // "عيشه": his living, no عيشة
      if (/[^اويه]ه$/.test(token.lower) && isArabicWord(key.slice(0, -1)) && !title && WEAK_OR_SHORT.test(key)) continue;
      // "عبد الإله …": the first name is of two words
      const two = key === 'عبد' && words.joined[at + 1] === 1 && !claims[at + 1] && hasArticle(words.tokens[at + 1]!) && words.joined[at + 2] === 1;
      const end = nameEnd(draft, at, two ? at + 2 : at + 1);
      const next = words.joined[at + 1] && at + 1 < words.count ? words.tokens[at + 1]!.fold : '';
      const start = OF_TWO.has(key) && !GIVEN_NAMES.has(key) ? Math.max(end, at + 2) : end;
      const last = Math.max(start, at + 1);
      if (last - at < 2 || !words.joined[at + 1] || (claims[at + 1] && claims[at + 1]!.kind !== 'demonym')) continue;
      const namely =
        GIVEN_NAMES.has(next) ||
        SURNAMES.has(next) ||
        PARTICLES.has(next) ||
        OF_TWO.has(next) ||
        isHis(draft, at + 1) ||
        (/^بو.{3}/.test(next) && (GIVEN_NAMES.has(next.slice(2)) || isStrange(draft, at + 1))) ||
        (next.length > 3 &&
          isStrange(draft, at + 1) &&
          !ROLE_HEADS.has(key) &&
          !/^[وفبلكيتن]/.test(next) &&
          !/^است/.test(next) &&
          !NO_NAME.test(key) &&
          shuts(draft, at + 2)) ||
        (isStrange(draft, at + 1) &&
          (saysAt(at - 1) || (joinedTo(at) && (clitic === 'و' ? isPersonal(claims[at - 1]) : isSeveral(words.tokens[at - 1]!.fold))))) ||
        (next.length > 4 && isStrange(draft, at + 1) && (!words.joined[at + 2] || words.tokens[at + 2]!.type === 'punct') && !/^[بلكفيت]/.test(token.fold));
      if (clitic && key.length < 4 && key !== 'عبد' && !namely && !honoured) continue;
      if (WEAK_GIVEN.has(key) && !namely && !title && !honoured) continue;
      if (OF_TWO.has(key) && !GIVEN_NAMES.has(key) && !/^(?:عبد|ابو)$/.test(key) && !(key === 'ام' && !clitic && GIVEN_NAMES.has(next))) continue;
      if (OF_TWO.has(key) && !next.startsWith('ال') && key === 'عبد') continue;
      // "البوركينابي غبيرداو غوستاف كام": an unknown word behind a people or an office opens it
      const first = !clitic && opensName(draft, at - 1) ? at - 1 : at;
      make(first, last, title ? 'title' : 'shape', clitic);
      at = last - 1;
      break;
    }
    if (!claims[at] && title && !isOrdinary(draft, at)) {
      const end = nameEnd(draft, at);
      if (end === at + 1 && claimSurname(draft, at)) continue;
      // "الدكتور الربيعة": a family name with the article alone
      if (
        hasArticle(token) &&
        !TITLES.has(token.fold) &&
        TO_A_FAMILY.test(words.tokens[at - 1]!.fold) &&
        isFamily(token.fold) &&
        !isAdjective(token.fold) &&
        token.fold.length > 4
      ) {
        make(at, at + 1, 'title');
        continue;
      }
      if (end === at + 2 && !hasArticle(token) && token.fold.length > 2 && isFamily(words.tokens[at + 1]!.fold) && /^ال.{3}/.test(words.tokens[at + 1]!.fold)) {
        make(at, end, 'title');
        continue;
      }
      if (
        end > at &&
        !hasArticle(token) &&
        (SURNAMES.has(token.fold) ||
          (end - at >= 2 && !(/ا$/.test(token.fold) && /ا$/.test(words.tokens[at + 1]!.fold)) && (namely(draft, at, end) || shuts(draft, end))) ||
          (token.fold.length > 3 && isStrange(draft, at)))
      )
        make(at, end, 'title');
    } else if (!claims[at] && at > 0 && words.joined[at] === 1 && TITLES.has(words.tokens[at - 1]!.fold) && !PARTICLES.has(words.tokens[at - 2]?.fold ?? ''))
      claimSurname(draft, at);
  }
  // "مفرج بن سعد": the first name stands before the particle
  for (let at = 1; at < words.count; at++) {
    const first = at - 1;
    if (!/^(?:بن|ولد|اغ|بنت|منت)$/.test(words.tokens[at]!.fold) || !words.joined[at] || (claims[first] && !isPersonal(claims[first]))) continue;
    // "وكان ولد الشيخ قد صرح"
    if (/^[وف]كانت?$/.test(words.tokens[first]!.fold)) continue;
    // "الكاتب الشيخ ولد باباه": a given name there
    // "…، الداه ولد باباه، …": behind a comma any word of no meaning
    const { fold } = words.tokens[first]!;
    const apart = /^[،,]$/.test(words.tokens[first - 1]?.fold ?? '') && ![ROLE_HEADS, TITLES, PEOPLE].some((list) => list.has(fold));
    const elder = /^(?:ولد|منت)$/.test(words.tokens[at]!.fold) && (fold === 'الشيخ' || apart) && !claims[first];
    if (!elder && (claims[first] ? claims[first]!.last !== at : isOrdinary(draft, first) || words.tokens[first]!.fold.startsWith('ال'))) continue;
    const start = claims[first]?.first ?? first;
    const end = nameEnd(draft, start, at);
    if (end > at + 1 && claims[at]?.kind !== 'actor') make(start, Math.max(end, claims[at]?.last ?? 0), 'particle', claims[first]?.clitic ?? '');
  }
  fromSpeech(draft, make);
  // a family name alone may be known
  findByShape(draft, called, (first, last, rule, clitic) => {
    if (last - first > 1 || clitic || !claimSurname(draft, first)) make(first, last, rule, clitic);
  });
  goOn(draft);
  // "كوناري: …": a family name that opens a headline
  if (words.count > 2 && !claims[0] && SURNAMES.has(words.tokens[0]!.fold) && words.tokens[1]!.fold === ':') make(0, 1, 'headline');
}

/** Given names that are nouns of which something strange is told more often. */
const NO_NAME = /^(?:بيت|باب|بحر|عين|تمام|مطلق|دنيا|حياه|رمضان|ربيع|صباح|نور|سلام|كامل|جهاد|نجاه|نصر|خاطر|خلف|صالح)$/;

/** Given names in ة whose letters with ه are somebody's noun. */
const WEAK_OR_SHORT = /^(?:عيشه|ناديه|رحمه|حصه|كريمه|رقيه|هبه|غاده|نوره|عزه|فضيله|وفاه|ماجده|خديجه|ساره|هاله|نجيه|زكيه)$/;

/** A family's name with the article, which describes nothing. */
const isHis = ({ words, claims }: Draft, at: number): boolean =>
  at < words.count &&
  !claims[at] &&
  hasArticle(words.tokens[at]!) &&
  /^ال.{3,}ي$/.test(words.tokens[at]!.fold) &&
  isFamily(words.tokens[at]!.fold) &&
  !isTopic(words.tokens[at]!.fold);

/** Courtesies that a family name alone may follow. */
const TO_A_FAMILY = /^(?:الدكتور|الدكتوره|المهندس|المهندسه|السيد|السيده|العقيد|اللواء|العميد|الجنرال|الاستاذ|الاستاذه)$/;

/** "قال X Y إن": whoever stands between a verb of speech and its conjunction, and is no everyday word. */
function fromSpeech(draft: Draft, make: (first: number, last: number, rule: string) => void): void {
  const { words, claims } = draft;
  for (let at = 0; at + 2 < words.count; at++) {
    const token = words.tokens[at]!;
    if (token.type !== 'word' || claims[at]) continue;
    const key = withoutAnd(token.fold);
    const form = speechForm(token.fold, bareOf(token)) ?? speechForm(key, key);
    if (!form || form.participle || form.plural || !words.joined[at + 1] || claims[at + 1] || isToLetters(draft, at + 1)) continue;
    const end = nameEnd(draft, at + 1);
    const count = end - at - 1;
    // "قال محمد، وهو سائق": a given name alone
    if (count === 1 && isAlone(draft, at + 1)) make(at + 1, end, 'speaks');
    // "فيما ردت بوراكي دامبا، وهي إحدى الجارات": two words that are no noun's and an adjective's, and then who he is
    if (count < 2 && isToldOf(draft, at + 1)) make(at + 1, at + 3, 'speaks');
    // "أوضح تقي الدين، أن"
    if (HONOURED.has(words.tokens[at + 1]!.fold) && words.tokens[at + 2]!.fold === 'الدين' && words.joined[at + 2] && !claims[at + 2] && shuts(draft, at + 3))
      make(at + 1, at + 3, 'speaks');
    // "وقال بنكيران إن": "son of" written onto a name
    const behind = words.tokens[at + 2]!.fold;
    if (
      /^بن.{4,}/.test(words.tokens[at + 1]!.fold) &&
      !/^بن(?:فس|بره|حو|وع|اء|جاح|سبه|ظام)/.test(words.tokens[at + 1]!.fold) &&
      !isMasdar(words.tokens[at + 1]!.fold.slice(1)) &&
      (COMPLEMENTISERS.has(behind) || /^(?:[،:«"“”]|وهو|الذي|في)$/.test(behind))
    )
      make(at + 1, at + 2, 'speaks');
    // "أكد عزيز الرباح، …": a given name and a family's with the article, and what shuts them
    const family = words.tokens[at + 2]!;
    if (
      count < 3 &&
      isGiven(words.tokens[at + 1]!) &&
      words.joined[at + 2] &&
      !claims[at + 2] &&
      hasArticle(family) &&
      isFamily(family.fold) &&
      !isAdjective(family.fold) &&
      ![ROLE_HEADS, BODY_HEADS, PEOPLE, TEMPORAL].some((list) => list.has(family.fold)) &&
      (COMPLEMENTISERS.has(words.tokens[at + 3]?.fold ?? '') ||
        /^[،:(]$/.test(words.tokens[at + 3]?.fold ?? '') ||
        // "وصف سليم المقدر رئيس الغرفة …"
        (ROLE_HEADS.has(words.tokens[at + 3]?.fold ?? '') && !hasArticle(words.tokens[at + 3]!) && !ROLE_HEADS.has(words.tokens[at + 1]!.fold)))
    )
      make(at + 1, at + 3, 'speaks');
    if (count < 2 || count > 4 || hasArticle(words.tokens[at + 1]!)) continue;
    // behind a verb in the feminine no accusative stands: it is her name
    if (!(isForeign(draft, at + 1, end, form.gender === 'f') && namely(draft, at + 1, end)) && !SURNAMES.has(words.tokens[end - 1]!.fold)) continue;
    const next = words.tokens[end];
    if (!next) continue;
    if (
      COMPLEMENTISERS.has(next.fold) ||
      /^[،:«"“”(]$/.test(next.fold) ||
      /^لل/.test(next.fold) ||
      [PREPOSITIONS, SOME, ROLE_HEADS, RELATIVES, TEMPORAL].some((list) => list.has(next.fold))
    )
      make(at + 1, end, 'speaks');
  }
}

/** "…، لاوالي موميني سولي، …": what begins with a given name and stands between commas is one name. */
function shutName(draft: Draft, first: number, end: number): number {
  const { words, claims } = draft;
  const { fold } = words.tokens[first]!;
  if (!GIVEN_NAMES.has(fold) || WEAK_GIVEN.has(fold)) return end;
  let at = Math.max(end, first + 1);
  while (at < words.count && at - first < 4 && words.joined[at] && !claims[at] && !hasArticle(words.tokens[at]!) && !isOrdinary(draft, at)) at++;
  return /^[،,]$/.test(words.tokens[at]?.fold ?? '') || COMPLEMENTISERS.has(words.tokens[at]?.fold ?? '') ? at : end;
}

/** Two words without article, neither everyday nor agreeing, and behind a comma who that is. */
function isToldOf(draft: Draft, at: number): boolean {
  const { words, claims } = draft;
  const [one, two, comma, who] = words.tokens.slice(at, at + 4);
  if (!who || !words.joined[at + 1] || claims[at + 1] || !/^[،,]$/.test(comma!.fold) || !/^(?:وهو|وهي|الذي|التي)$/.test(who.fold)) return false;
  const plain = (token: typeof one, i: number): boolean => token!.type === 'word' && !hasArticle(token!) && !isOrdinary(draft, i) && token!.fold.length > 2;
  return plain(one, at) && plain(two, at + 1) && !/(?:ي|يه|ون|ين|ات)$/.test(two!.fold) && !(one!.fold.endsWith('ه') && two!.fold.endsWith('ه'));
}

/** A given name that is no everyday word, before a sign or the conjunction. */
function isAlone({ words }: Draft, at: number): boolean {
  const key = words.tokens[at]!.fold;
  const next = words.tokens[at + 1]?.fold ?? '';
  return GIVEN_NAMES.has(key) && !WEAK_GIVEN.has(key) && key.length > 2 && (COMPLEMENTISERS.has(next) || /^[،:«"“”(]$/.test(next));
}

/** "ووصف ماكرون الانقلاب": the family name alone of one who holds an office, behind a verb of speech. */
export function claimHolders(draft: Draft): void {
  const { words, claims } = draft;
  for (let at = 0; at + 1 < words.count; at++) {
    const { fold, type } = words.tokens[at]!;
    // "هولاند يعلن": in a headline, before what he does
    const opens = at === 0 || words.block[at] !== words.block[at - 1];
    if (opens && SURNAMES.has(fold) && !GIVEN_NAMES.has(fold) && !claims[at] && words.joined[at + 1] && isAgentForm(words.tokens[at + 1]!.fold))
      claimSurname(draft, at);
    if (type !== 'word' || claims[at] || claims[at + 1] || !words.joined[at + 1]) continue;
    const key = words.tokens[at + 1]!.fold;
    if (!SURNAMES.has(key) || GIVEN_NAMES.has(key) || nameEnd(draft, at + 1) !== at + 2) continue;
    const form = speechForm(fold, bareOf(words.tokens[at]!)) ?? speechForm(withoutAnd(fold), withoutAnd(fold));
    if (form && !form.participle) claimSurname(draft, at + 1);
  }
  claimFamous(draft);
}

/** "نظام زيلينسكي", "لن يسأل أحد ماكرون": the family name alone, no word of the language, of the one who held an office in those years. */
function claimFamous(draft: Draft): void {
  const { words, claims, knowledge, countries, called } = draft;
  const { date } = draft.doc.article;
  for (let at = 0; at < words.count; at++) {
    const token = words.tokens[at]!;
    if (claims[at] || token.type !== 'word' || token.fold.length < 4 || isGiven(token) || isNamedAfter(draft, at)) continue;
    const beside = [at - 1, at + 1].some(
      (i) =>
        i >= 0 &&
        words.joined[Math.max(i, at)] === 1 &&
        words.tokens[i] &&
        (isPersonal(claims[i]) || (!claims[i] && (isGiven(words.tokens[i]!) || isStrange(draft, i)))),
    );
    if (beside) continue;
    for (const { key, clitic } of cutsOf(token.fold)) {
      if (key.length < 4 || called.has(key) || GIVEN_NAMES.has(key) || COMMON.has(key) || isArabicWord(key)) continue;
      const fitting = bearers(knowledge, key).filter((id) => countries.has(knowledge.actor(id)!.country) && (!date || knowledge.activeAround(id, date, 3)));
      if (fitting.length !== 1) continue;
      put(draft, { first: at, last: at + 1, kind: 'actor', rule: 'surname', ids: fitting, type: 'person', clitic });
      break;
    }
  }
}

/** Is it the name of a stadium, a street, a school? */
function isNamedAfter({ words }: Draft, at: number): boolean {
  let lead = at - 1;
  while (lead > 0 && words.joined[lead] && TITLES.has(words.tokens[lead]!.fold)) lead--;
  if (lead > 0 && /^[«"“”(]$/.test(words.tokens[lead]!.fold)) lead--;
  const found = words.tokens[lead];
  return found !== undefined && words.block[lead] === words.block[at] && cutsOf(found.fold).some(({ key }) => NAMED_AFTER.has(key));
}

/** A word of no meaning between a people or a rank and a given name: the first part of a name. */
function opensName(draft: Draft, at: number): boolean {
  const { words, claims } = draft;
  if (at < 1 || claims[at] || !words.joined[at] || !words.joined[at + 1] || isOrdinary(draft, at) || !isForeign(draft, at, at + 1, true)) return false;
  const lead = claims[at - 1];
  return lead?.kind === 'demonym' || RANKS.has(words.tokens[at - 1]!.fold) || words.tokens[at - 1]!.fold === 'الحالي';
}

/** "إدريس ديبي انتو،": a known name goes on with a word that is none of the language's. */
function goOn(draft: Draft): void {
  const { words, claims } = draft;
  for (const found of allClaims(draft)) {
    const at = found.last;
    if (!isPersonal(found) || at >= words.count || claims[at] || !words.joined[at] || isOrdinary(draft, at)) continue;
    const key = words.tokens[at]!.fold;
    const shut = /^[،,.:)»]$/.test(words.tokens[at + 1]?.fold ?? '.');
    if (key === 'كان' && !shut) continue;
    const ends = shut || (key.length > 4 && shuts(draft, at + 1));
    if (SURNAMES.has(key) || (found.last - found.first > 1 && ends && key.length > 3 && isStrange(draft, at) && !/^[وفبلكيتن]|(?:ه|ها|هم)$/.test(key)))
      put(draft, { ...found, last: at + 1 });
  }
}

/** A family name behind an office or rank: the one known person of a country that the text speaks of. */
function claimSurname(draft: Draft, at: number, country?: string): boolean {
  const { words, knowledge, countries } = draft;
  const key = words.tokens[at]!.fold;
  if (words.tokens[at]!.type !== 'word' || draft.claims[at] || key.length < 3 || isOrdinary(draft, at) || TITLES.has(key)) return false;
  // "سليمان غويتا", then غويتا: whoever the text names so comes first
  if (draft.called.has(key)) return false;
  // "المهندس إبراهيم السلطان": a given name, and more of it
  const next = words.tokens[at + 1];
  if (GIVEN_NAMES.has(key) && next?.type === 'word' && words.joined[at + 1] && !COMPLEMENTISERS.has(next.fold)) return false;
  // "إيساكا رامات": a word that goes on with it
  if (!shuts(draft, at + 1)) return false;
  const all = bearers(knowledge, key);
  const near = all.filter((id) => (country ? knowledge.actor(id)!.country === country : countries.has(knowledge.actor(id)!.country)));
  // of nobody whom the text speaks near: the one in office on the day
  const { date } = draft.doc.article;
  const fitting = near.length || country ? near : all.filter((id) => date !== undefined && knowledge.officeOf(id, date) !== undefined);
  if (fitting.length !== 1) return false;
  put(draft, { first: at, last: at + 1, kind: 'actor', rule: 'surname', ids: fitting, type: 'person', clitic: '' });
  return true;
}

const bearers = (knowledge: Knowledge, key: string): readonly string[] => knowledge.bySurname(key).filter((id) => knowledge.actor(id)?.type === 'person');

/** After a full name its last part alone, or its first parts, mean the same person, with clitics too. */
export function findSurnames(draft: Draft): void {
  const { words, claims } = draft;
  const full = new Map<string, Claim[]>();
  const byName = new Map<string, Claim[]>();
  const identity = (claim: Claim): string => claim.ids?.[0] ?? keysOf(claim).join(' ');
  function keysOf(claim: Claim): string[] {
    const keys = words.tokens.slice(claim.first, claim.last).map(({ fold }) => fold);
    if (claim.clitic && keys.length) keys[0] = cutsOf(keys[0]!).find(({ clitic }) => clitic === claim.clitic)?.key ?? keys[0]!;
    return keys;
  }
  const bear = (map: Map<string, Claim[]>, key: string, claim: Claim): void => {
    const known = map.get(key);
    if (!known) map.set(key, [claim]);
    // a second bearer makes the name mean nobody: a third adds nothing
    else if (known.length === 1 && identity(known[0]!) !== identity(claim)) known.push(claim);
  };
  for (const claim of allClaims(draft)) {
    if (!isPersonal(claim)) continue;
    const keys = keysOf(claim);
    if (keys.length < 2) continue;
    bear(full, keys.join(' '), claim);
    const last = keys.at(-1)!;
    const before = keys.at(-2)!;
    if (last === 'الدين' && HONOURED.has(before)) bear(byName, `${before} ${last}`, claim);
    else if (/^(?:ولد|بن|بنت|منت|اغ|ابو)$/.test(before)) {
      bear(byName, `${before} ${last}`, claim);
      bear(byName, last, claim);
    } else if (before === 'عبد' && keys.length > 2) {
      bear(byName, `${keys.at(-3)} ${before} ${last}`, claim);
      bear(byName, `${before}${last}`, claim);
    } else bear(byName, last, claim);
    for (let i = 1; i < keys.length - 1; i++) if (PARTICLES.has(keys[i]!) || keys[i] === 'شيخ') bear(byName, keys.slice(i).join(' '), claim);
    // "بنكيران" and بن كيران, "عسيري" and العسيري
    if (/^بن.{3}/.test(last)) bear(byName, `بن ${last.slice(2)}`, claim);
    if (before === 'بن' || before === 'ابن') bear(byName, `بن${last}`, claim);
    if (/^.{3,}ي$/.test(last)) bear(byName, last.startsWith('ال') ? last.slice(2) : `ال${last}`, claim);
    // "كريستيان بيللوتشي مالكو", then بيللوتشي
    if (keys.length === 3 && !GIVEN_NAMES.has(keys[1]!) && !PARTICLES.has(keys[1]!) && !keys[1]!.startsWith('ال') && keys[1]!.length > 3)
      bear(byName, keys[1]!, claim);
    // a well-known first name: "إياد", "الهاشمي"
    if (!GIVEN_NAMES.has(keys[0]!) || /^ال(?!شيخ|حاج|امين)/.test(keys[0]!)) bear(byName, keys[0]!, claim);
  }
  // "وليد عبد الغفار", then عبد الغفار; "خالد تقي الدين", then تقي الدين
  const servants = new Map<string, Claim[]>();
  const firsts = new Map<string, Claim[]>();
  const short: Claim[] = [];
  const princes: Claim[] = [];
  for (const claim of allClaims(draft)) {
    const keys = isPersonal(claim) ? keysOf(claim) : [];
    // "الأمير نواف بن سعد", then الأمير نواف
    if (keys.length > 1) bear(firsts, keys[0]!, claim);
    else if (keys.length && claim.kind === 'person' && /^ال(?:امير|اميره|ملك|ملكه|شيخ|سلطان)$/.test(words.tokens[claim.first - 1]?.fold ?? ''))
      princes.push(claim);
    // "إنتالا أغ موسى", then أغ موسى
    if (claim.kind === 'person' && keys.length === 2 && PARTICLES.has(keys[0]!)) {
      const [whole, other] = (byName.get(keys.join(' ')) ?? []).filter((one) => one.last - one.first > 2);
      if (whole && !other) put(draft, { ...whole, first: claim.first, last: claim.last, clitic: claim.clitic, rule: 'surname' });
      continue;
    }
    if (keys.at(-2) !== 'عبد' && keys.at(-1) !== 'الدين') continue;
    if (keys.length > 2) bear(servants, keys.slice(-2).join(' '), claim);
    else if (claim.kind === 'person') short.push(claim);
  }
  for (const claim of short) {
    const [whole, other] = servants.get(keysOf(claim).join(' ')) ?? [];
    if (whole && !other) put(draft, { ...whole, first: claim.first, last: claim.last, clitic: claim.clitic, rule: 'surname' });
  }
  for (const claim of princes) {
    const [whole, other] = firsts.get(keysOf(claim)[0]!) ?? [];
    if (whole && !other) put(draft, { ...whole, first: claim.first, last: claim.last, clitic: claim.clitic, rule: 'surname' });
  }
  const forms = new Set(words.tokens.map(({ fold }) => fold));
  for (const map of [full, byName]) {
    const longest = Math.max(1, ...[...map.keys()].map((key) => key.split(' ').length));
    for (let at = 0; at < words.count; at++) {
      // "وسليمان محمد" where the text has "سليمان محمد كيسان": the longer name wins
      const own = claims[at]?.kind === 'person' && claims[at]!.first === at ? claims[at]!.last - at : 0;
      if ((claims[at] && !own && !isShortKnown(at)) || words.tokens[at]!.type !== 'word') continue;
      for (let length = Math.min(longest, 6); length > (own > 1 ? own : 0); length--) {
        if (at + length > words.count || !inner(at, length)) continue;
        const rest = words.tokens.slice(at + 1, at + length).map(({ fold }) => fold);
        const cut = cutsOf(words.tokens[at]!.fold).find(({ key }) => map.has([key, ...rest].join(' ')));
        if (!cut) continue;
        const bearers = map.get([cut.key, ...rest].join(' '))!;
        if (claims[at]?.kind === 'actor' && bearers[0]!.kind !== 'person') continue;
        if (
          bearers.length !== 1 ||
          (length === 1 && [PREPOSITIONS, RELATIVES].some((list) => list.has(cut.key))) ||
          (length === 1 && COMPLEMENTISERS.has(cut.key) && bareOf(words.tokens[at]!) !== cut.key) ||
          (length === 1 && (cut.key.length < 3 || COMMON.has(cut.key) || ROLE_HEADS.has(cut.key) || (cut.clitic && cut.key.length < 4)))
        )
          continue;
        const lead = at > 0 && words.joined[at] ? words.tokens[at - 1]!.fold : '';
        // beside a given name it is another's
        if (length === 1 && !cut.clitic && GIVEN_NAMES.has(lead) && !WEAK_GIVEN.has(lead) && !isPersonal(claims[at - 1])) continue;
        const says = speechForm(lead, lead) ?? speechForm(withoutAnd(lead), withoutAnd(lead));
        const heading = at === 0 && words.tokens[1]?.fold === ':';
        if (length === 1 && !says && !TITLES.has(lead) && TEMPORAL.has(cut.key)) continue;
        // "قطار" where the text has القطار: a word as well, which needs a verb of speech or a courtesy before it
        if (length === 1 && !says && !heading && !TITLES.has(lead) && isPlain(cut.key) && forms.has(`ال${cut.key}`)) continue;
        if (length === 1 && WEAK_GIVEN.has(cut.key) && !/^ال.+ي$/.test(cut.key) && !says && !TITLES.has(lead) && !heading) continue;
        put(draft, { ...bearers[0]!, first: at, last: at + length, clitic: cut.clitic, rule: 'surname' });
        at += length - 1;
        break;
      }
    }
  }

  function isPlain(key: string): boolean {
    return !GIVEN_NAMES.has(key) && !SURNAMES.has(key) && isArabicWord(key) && !(/^ال.{2,}ي$/.test(key) && isFamily(key));
  }
  /** "غويتا" of the base, behind no courtesy, where the text itself names somebody so. */
  function isShortKnown(at: number): boolean {
    const claim = claims[at]!;
    return isPersonal(claim) && claim.last - claim.first === 1 && !TITLES.has(words.joined[at] ? words.tokens[at - 1]!.fold : '');
  }
  function alone(claim: Claim): boolean {
    return claim.kind === 'person' && claim.last - claim.first === 1;
  }
  function inner(at: number, length: number): boolean {
    for (let i = at + 1; i < at + length; i++)
      if (!words.joined[i] || (claims[i] && !(length > 2 && (alone(claims[i]!) || claims[i] === claims[at])))) return false;
    return true;
  }
}
