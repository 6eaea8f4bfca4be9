import type { WhyStep } from '../../../../model/analysis.ts';
import type { ActorType } from '../../../../model/knowledge.ts';
import type { Span } from '../../../../model/span.ts';
import { GIVEN_NAMES, isMasdar, PARTICLES, SURNAMES } from '../common-words.ts';
import { ADVERBS, COMPLEMENTISERS, DOCUMENTS, isAdjective, words as listed, OCCASIONS, PEOPLE, PREPOSITIONS, RELATIVES, SAME, TEMPORAL } from '../grammar.ts';
import { foldArabic } from '../letters.ts';
import { BODY_HEADS } from '../organisations.ts';
import { ROLE_HEADS, SOME } from '../roles.ts';
import { isArabicWord } from '../roots.ts';
import { TITLES } from '../titles.ts';
import type { ArabicLayer } from './actors.ts';
import { type Claim, isBody, isPersonal } from './claims.ts';
import { genderOfBody, genderOfName, genderOfPerson, strip, tokenAt } from './genders.ts';
import { isEveryday, shuts } from './names.ts';
import { agreesWith, type Role } from './roles.ts';
import { cutsOf, withoutAnd, withoutArticle } from './text.ts';
import type { Unit } from './units.ts';
import { isAgentForm, isRelayed, speechForm } from './verbs.ts';

/** Who speaks, as far as the words of one phrase say. */
export interface Speaker {
  readonly entity: number | null;
  readonly name: string;
  readonly mention: Span & { text: string };
  readonly chain: readonly WhyStep[];
  readonly gender: 'm' | 'f' | undefined;
  /** Plural people: verbs behind them are plural. */
  readonly plural: boolean;
  readonly body?: boolean;
  /** How sure the phrase is. */
  readonly confidence: number;
  /** Head noun of a description. Folded, without article. */
  readonly head: string;
  readonly last: number;
}

const SURE = { name: 0.93, office: 0.85, bare: 0.74, description: 0.82, body: 0.86, open: 0.7, unknown: 0.5 };
/** Head of "the latter". */
export const LATTER = 'اخير';
/** "His Highness", "Her Excellency" without a name. */
const COURTEOUS = /^(?:سمو|جلالت|فخامت|معالي|سيادت|سعادت|دولت|سماحت|غبطت|نيافت|فضيلت|حضرت)(?:ه|ها)$/;
/** As written, so that ة is no pronoun. */
const bareEnd = ({ bare }: Unit): string => bare;
const LONGEST = 9;
const LONGEST_OFFICE = 8;
const LONGEST_UNKNOWN = 6;
/** So far behind an office its holder's name may stand, other offices between. */
const FURTHEST = 24;
/** Whose tongue it is stands near. */
const NEAR = 14;
/** Verbs and pronouns of whoever speaks himself: behind "he said" his own words begin. */
const FIRST_PERSON =
  /^(?:انا|نحن|انني|اننا|ا(?:عتقد|ريد|ري|تمني|تعهد|توقع|ويد|رفض|ومن|شكر|دعو|قول|ود|شعر|طالب|علم|عرف|تصور|ظن)|ن(?:عتقد|ريد|ري|امل|تمني|رفض|طالب|دعو|قول|ود|شعر|توقع|ومن|سعي|حن|عمل|نتظر|علم|حتاج))$/;
/** Nouns for bodies, and what they stand for again. Folded, without article. */
const AGAIN: ReadonlyMap<string, readonly ActorType[]> = new Map<string, readonly ActorType[]>([
  ['منظمه', ['ngo', 'igo', 'union', 'organisation']],
  ['وكاله', ['media']],
  ['صحيفه', ['media']],
  ['قناه', ['media']],
  ['حزب', ['party']],
  ['حركه', ['armed_group', 'group', 'party']],
  ['جماعه', ['armed_group', 'group']],
  ['جبهه', ['armed_group', 'group']],
  ['تنظيم', ['armed_group', 'group']],
  ['شركه', ['company']],
  ['جيش', ['armed_forces']],
  ['حكومه', ['government']],
  ['وزاره', ['ministry']],
  ['خارجيه', ['ministry']],
]);
/** Prepositions that hold their noun. */
const WITH_OBJECT = /^(?:لي|لنا|له|لها|لهم|به|بها|بهم|منه|منها|عنه|عنها|عليه|عليها|اليه|اليها|فيه|فيها|معه|معها|لديه|لديها|عنهم|اليهم)$/;
/** "بيانه", "نشرتها": the noun without whose it is. */
const ownForms = (key: string): readonly string[] => [key, key.replace(/(?:ه|ها|هم)$/, ''), key.replace(/ت(?:ه|ها|هم)$/, 'ه')];
/** "بيانات رسمية", "دراسة جديدة": an adjective behind a document. */
const describes = (units: readonly Unit[], noun: number, at: number): boolean => {
  const { key, type } = units[at]!;
  // "الحصيلة الرسمية"
  if (units[noun]!.key.startsWith('ال')) return type === 'word' && isAdjective(key);
  if (type !== 'word' || /^(?:ال|لل|بال)|^منشوره?$/.test(key) || PREPOSITIONS.has(key)) return false;
  return (
    /.{2}يه?$/.test(key) ||
    (/^م[^ا].{2,3}$/.test(key) && isArabicWord(key) && !isMasdar(key) && !TITLES.has(key) && !/ه$/.test(units[noun]!.key)) ||
    (/.{3}ه$/.test(key) && /(?:ه|ات)$/.test(units[noun]!.key) && isArabicWord(key) && !isMasdar(key))
  );
};
/** "خص به", "أدلت به", "نشرته": a verb with what it refers back to. */
const isToldOf = (units: readonly Unit[], at: number): boolean =>
  WITH_OBJECT.test(units[at + 1]?.key ?? '')
    ? !PREPOSITIONS.has(units[at]!.key) && !isAdjective(`ال${units[at]!.key}`)
    : /(?:ت|[^اي])ه[ا]?$/.test(units[at]!.key) && isAgentForm(units[at]!.key.replace(/ها?$/, ''));
/** Those who speak for somebody. */
const KIN = /^(?:اسره|عايله|ورثه|انصار|اقارب|رفاق|زملاء)$/;
/** Verbs whose hearer stands without a preposition. */
const TELLS = /^(?:أبلغ|أخبر|طمأن|خاطب|سأل|حذر|نبه|أنذر|ذكر|وعد|اتهم|طالب|دعا|ناشد|حث|نصح|هنأ|شكر|انتقد|هاجم)$/;
const tells = (key: string): boolean => TELLS.test((speechForm(key, key) ?? speechForm(withoutAnd(key), withoutAnd(key)))?.lemma ?? '');
/** Whom a name right behind may not mean, but whose brother, lawyer or campaign it is. */
const RELATED = /^(?:محامي|محام|محاميه|وكيل|شقيق|شقيقه|والد|والده|نجل|ابن|ابنه|زوج|زوجه|ارمله|صديق|صديقه|موكل|مرافق)$/;
/** "مدير حملة المرشح فلان": whose campaign it is. */
const OFFICE_OF = /^(?:حمله|مكتب|ديوان|موكب|دفاع|محامي|نجل|شقيق|اسره|عايله)$/;
const COUNTS = listed('ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة عشرات مئات آلاف');
/** "الوزيران", "الشركتان", "ممثلو القبائل": two or more who hold an office or are a body. */
const isPair = (key: string): boolean => {
  if (/^[^ا].{3,}و$/.test(key)) return ROLE_HEADS.has(key.slice(0, -1)) || PEOPLE.has(key.slice(0, -1));
  // "حاكما الولايتين"
  if (/^[^ام].{2,}ا$/.test(key)) return ROLE_HEADS.has(key.slice(0, -1));
  // "مختصون في الشؤون الإيرانية"
  if (/^[^ا].{2,}[وي]ن$/.test(key)) return ROLE_HEADS.has(key.slice(0, -2));
  if (!/^ال.{3,}ان$/.test(key)) return false;
  const one = key.slice(0, -2).replace(/ت$/, 'ه');
  return ROLE_HEADS.has(one) || BODY_HEADS.has(one) || PEOPLE.has(one);
};
/** "بن إبراهيم النامي": a name whose first part nobody read. */
const isCut = (name: string): boolean => /^[اإ]?بن \S+ \S/.test(name);
/** Verbs before the subject of another: "كان S أكد", "لا تزال S تقول". */
export const IS_STILL = /^و?(?:كانت?|[يت]زال|زالت?|[يت]ظل|ظلت?|باتت?)$/;
const PLURAL = /(?:ون|ين|ان)$|^(?:شهود|سكان|اهالي|خبراء|نشطاء|نواب|ضباط|جنود|قاده|زعماء|طلاب|وزراء|اطباء|تجار|عمال|رعاه|رجال|شباب|اعضاء|اقارب)$/;

/** Reads whoever a stretch of units names, as subject of the verb before it or as source behind "according to". */
export class SubjectReader {
  readonly layer: ArabicLayer;
  private readonly roleAt: ReadonlyMap<number, number>;
  private readonly nameAt: ReadonlyMap<number, number>;

  constructor(layer: ArabicLayer) {
    this.layer = layer;
    this.roleAt = new Map(layer.phrases.map((phrase, index) => [phrase.first, index]));
    this.nameAt = new Map(layer.names.map((name, index) => [name.start, index]));
  }

  /** @param source the prepositions ل and عن may stand before the one who is meant */
  read(units: readonly Unit[], first: number, last: number, source = false): Speaker | null {
    // "أعلنت الحكومة على لسان الوزير S": whose tongue it is
    let tongue = -1;
    for (let i = first; tongue < 0 && i + 2 < Math.min(last, first + NEAR); i++) if (units[i]!.key === 'علي' && units[i + 1]!.key === 'لسان') tongue = i;
    if (tongue >= 0) {
      const own = this.read(units, tongue + 2, Math.min(last, tongue + NEAR));
      // what goes on agrees with the body
      if (own && own.confidence > 0.5) return { ...own, gender: undefined };
    }
    // "ودعت المزارعين إلى": an oblique plural right behind such a verb is whom it tells
    if (!source && first > 0 && /^ال.{2,}[^س]ين$/.test(units[first]?.key ?? '') && tells(units[first - 1]!.key)) return null;
    let unknown: Speaker | null = null;
    let governed = false;
    /** Whom a preposition or another noun holds, and what he is behind his name. */
    let heldOne: number | null = null;
    for (let at = first; at < last; ) {
      const unit = units[at]!;
      if (unit.type !== 'word') {
        governed = false;
        at++;
        continue;
      }
      const found = this.layer.draft.claims[unit.token];
      const role = this.roleAt.get(unit.token);
      const phrase = role === undefined ? undefined : this.layer.phrases[role]!;
      const clitic = phrase?.clitic ?? found?.clitic ?? '';
      const held = governed || found?.rule === 'told' || (/[بلك]/.test(clitic) && !(source && clitic.endsWith('ل')));
      // "قال متحدثا بالعبرية": how he said it
      if (phrase && /^(?:متحدث|ناطق)ا$/.test(phrase.head) && /^بال/.test(units[at + 1]?.key ?? '')) {
        at = this.unitAfter(units, at, phrase.last);
        continue;
      }
      if (phrase) {
        // "أبلغ الوالي عمدة البلدة فلانا": the second office and the name are whom he told
        const told = this.roleAt.has(phrase.last) && first > 0 && tells(units[first - 1]!.key);
        if (told && !held) return this.ofRole(phrase, role!, true);
        const speaker = this.ofRole(phrase, role!);
        const end = Math.max(this.unitAfter(units, at, phrase.last), speaker.last > phrase.last ? this.unitAfter(units, at, speaker.last) : 0);
        if (!held && !(clitic === 'و' && at > first) && !(speaker.entity !== null && speaker.entity === heldOne))
          return (
            (speaker.entity === null && (!phrase.unnamed || this.isOne(phrase)) && this.nameAfter(units, end, last, speaker, phrase.unnamed)) ||
            (speaker.entity === null && phrase.definite && !phrase.unnamed && this.apposed(units, end, last, speaker)) ||
            speaker
          );
        governed = false;
        at = end;
        continue;
      }
      if (found && (isPersonal(found) || isBody(found))) {
        const speaker = this.ofName(unit.token);
        if (!held && speaker && !(clitic === 'و' && at > first)) return this.widen(units, at, last, speaker);
        governed = false;
        at = this.unitAfter(units, at, found.last);
        continue;
      }
      // "لقناة سكاي نيوز", "بقناة «…»": where it was told
      if (
        !source &&
        /^[بل].{3}/.test(unit.key) &&
        (/^ل(?:وسايل|صحف|مراسلي?)$/.test(unit.key) || BODY_HEADS.get(unit.key.slice(1)) === 'media' || unit.key.slice(1) === 'برنامج')
      ) {
        governed = true;
        at++;
        continue;
      }
      // "سموه", "معاليها": whoever was spoken of
      if (!governed && COURTEOUS.test(unit.key)) return this.latter(units, at, at);
      // "هذا الأخير"
      if (/^(?:هذا|هذه)$/.test(unit.key) && /^الاخيره?$/.test(units[at + 1]?.key ?? '') && at + 1 < last) return this.latter(units, at);
      // "دولة قطر": the state behind it
      const state = unit.key === 'دوله' ? this.layer.draft.claims[units[at + 1]?.token ?? -1] : undefined;
      if (state && isBody(state)) {
        at++;
        continue;
      }
      // "هذا المصدر", "ذات المصادر"
      if (/^(?:هذا|هذه|ذات|نفس|هولاء)$/.test(unit.key) && at + 1 < last) {
        at++;
        continue;
      }
      if (TITLES.has(unit.key) && at + 1 < last) {
        // "ويرى الجنرال المتقاعد أن": titles and no name
        let end = at + 1;
        while (end < last && TITLES.has(units[end]!.key)) end++;
        if (end === last && !governed && /^المتقاعد/.test(units[last - 1]!.key)) return this.latter(units, at, last - 1);
        at++;
        continue;
      }
      if (at > first && (/^(?:وهو|وهي|وهم)$/.test(unit.key) || (RELATIVES.has(unit.key) && unknown))) break;
      if (PREPOSITIONS.has(unit.key) || PREPOSITIONS.has(withoutAnd(unit.key))) {
        // "قال لي أحد التجار": a pronoun is written onto it
        governed = !WITH_OBJECT.test(unit.key) && (!source || !/^(?:عن|من)$/.test(unit.key));
        at++;
        continue;
      }
      // "أكد بشكل قاطع أن"
      if (/^ب(?:شكل|صوره|طريقه)$/.test(unit.key)) {
        at += 2;
        continue;
      }
      if (ADVERBS.has(unit.key) || TEMPORAL.has(unit.key) || SAME.has(unit.key) || ADVERBS.has(withoutAnd(unit.key))) {
        at++;
        continue;
      }
      // "وصف S إعلان X بأنه": whose doing a verbal noun tells is not who speaks
      if (
        !source &&
        !governed &&
        isMasdar(unit.key) &&
        !unit.key.startsWith('ال') &&
        at + 1 < last &&
        isPersonal(this.layer.draft.claims[units[at + 1]!.token])
      ) {
        at = this.unitAfter(units, at + 1, this.layer.draft.claims[units[at + 1]!.token]!.last);
        continue;
      }
      const called = governed ? null : this.called(units, at + 1, last);
      if (called) return called;
      if (!governed && DOCUMENTS.has(unit.key) && unknown === null) {
        const document = this.document(units, at, last);
        if (document) return document;
      }
      if (!governed) {
        const described = this.describe(units, at, last, source, at > first);
        if (described) return described;
        if (
          !unknown &&
          // "واختتم حديثه قائلا", "وختم رسالته بالقول"
          !OCCASIONS.has(unit.key) &&
          !(/(?:ه|ها|هم)$/.test(bareEnd(unit)) && ownForms(unit.key).some((one) => DOCUMENTS.has(one))) &&
          !(at > first && /^و/.test(unit.key)) &&
          !(/^(?:بال|لل|ب|ل)/.test(unit.key) && (at > first || isArabicWord(unit.key) || isArabicWord(unit.key.slice(1)) || /^(?:بال|لل)/.test(unit.key))) &&
          !DOCUMENTS.has(unit.key)
        ) {
          unknown = this.unknown(units, at, last);
          // "طلب القرار من رئيس …", "أنصار الحكومة": a noun right behind the verb is its subject, unless a name follows it; an adverb may stand there
          if (unknown && !source && at === first && !/ا$/.test(unit.key)) return this.namedBehind(units, at, last) ?? unknown;
        }
      }
      // "للمرة الأولى", "بالعاصمة القديمة": an adjective of what the letter governs
      if (
        !source &&
        /^(?:لل|بال).{3}/.test(unit.key) &&
        /^ال/.test(units[at + 1]?.key ?? '') &&
        (isAdjective(units[at + 1]!.key) || agreesWith(unit.key, units[at + 1]!.key))
      )
        at++;
      if (governed) {
        // the governed noun and the adjectives behind it
        at++;
        // "على فضائية «…»", "في صفحة فلان": whose it is
        const whose = at < last ? this.layer.draft.claims[units[at]!.token] : undefined;
        if (
          !source &&
          whose &&
          !whose.clitic &&
          (isBody(whose) || isPersonal(whose)) &&
          !/^(?:ال|بال|لل)|(?:ه|ها|هم)$/.test(bareEnd(unit)) &&
          ((!OCCASIONS.has(unit.key) && !DOCUMENTS.has(unit.key)) || /^(?:علي|عن|الي|من|مع)$/.test(units[at - 2]?.key ?? ''))
        ) {
          heldOne = this.ofName(units[at]!.token)?.entity ?? null;
          at = this.unitAfter(units, at, whose.last);
          governed = false;
          continue;
        }
        // "في حوار خص به «…»", "في بيان وزعته على …": how it came about
        if (at < last && !unit.key.startsWith('ال') && (OCCASIONS.has(unit.key) || DOCUMENTS.has(unit.key)) && isToldOf(units, at)) {
          while (at < last && units[at]!.type === 'word') at++;
          governed = false;
          continue;
        }
        while (
          at < last &&
          units[at]!.type === 'word' &&
          (!this.starts(units[at]!) || /^(?:صحفي|صحافي)/.test(units[at]!.key)) &&
          !PREPOSITIONS.has(units[at]!.key)
        ) {
          if (/^ال|ي$|يه$|^(?:مبكر|متاخر|لاحق|سابق|قصير|طويل|خاص|مشترك|مطول|مقتضب|رسمي)ه?$/.test(units[at]!.key) || at === first + 1) at++;
          else break;
        }
        governed = false;
        continue;
      }
      at++;
    }
    return unknown;
  }

  /** "مسؤول السياسة الخارجية X": one official whose field is told may have a name. */
  private isOne({ head, first, last, definite }: Role): boolean {
    return /^(?:ال)?مسوول$/.test(head) && definite && last - first > 1;
  }

  /** "مدير العلاقات بإمارة المنطقة فلان", "عضو الهيئة الرئيس السابق للائتلاف فلان": the name behind an office that more words tell. */
  private nameAfter(units: readonly Unit[], first: number, last: number, office: Speaker, near = false): Speaker | null {
    let crossed = false;
    for (let at = first; at < Math.min(last, first + (near ? 1 : LONGEST_OFFICE)); ) {
      const unit = units[at]!;
      // "الناطق باسم الحركة (متمردون) فلان"
      const shut = unit.key === '(' ? units.findIndex(({ key }, i) => i > at && i < at + LONGEST_OFFICE && key === ')') : -1;
      if (shut > 0) {
        at = shut + 1;
        continue;
      }
      // "… بمنطقة الوادي، العقيد فلان"
      const next = units[at + 1];
      if (unit.key === '،' && at > first && next?.type === 'word' && (TITLES.has(next.key) || isPersonal(this.layer.draft.claims[next.token]))) {
        at++;
        continue;
      }
      if (unit.type !== 'word') return null;
      const found = this.layer.draft.claims[unit.token];
      if (isPersonal(found)) {
        if (found!.clitic) return null;
        const named = this.ofName(unit.token);
        return (
          named && { ...named, mention: named.mention, chain: [...office.chain, ...named.chain], confidence: Math.min(named.confidence, crossed ? 0.7 : 0.8) }
        );
      }
      const role = this.roleAt.get(unit.token);
      const phrase = role === undefined || TITLES.has(unit.key) ? undefined : this.layer.phrases[role]!;
      if (phrase) {
        // an office without article behind another is the same one's
        if (phrase.clitic || (phrase.head.startsWith('ال') && phrase.last - phrase.first < 2)) return null;
        crossed ||= phrase.head.startsWith('ال');
        at = this.unitAfter(units, at, phrase.last);
        continue;
      }
      if (found) {
        at = this.unitAfter(units, at, found.last);
        continue;
      }
      const goesOn =
        /^(?:[وبل]?ال|لل|ب).{2}/.test(unit.key) ||
        (at > first && /^(?:ب|في$)/.test(units[at - 1]!.key)) ||
        /^(?:في|لدي)$/.test(unit.key) ||
        /^[a-z]/.test(unit.key) ||
        TITLES.has(unit.key);
      if (!goesOn || isMasdar(unit.key) || TEMPORAL.has(unit.key)) return null;
      at++;
    }
    return null;
  }

  /** "رئيس المرصد، السفير السابق لدى فلان، فلان، …": the name alone between commas, behind an office and what else he is. */
  private apposed(units: readonly Unit[], first: number, last: number, office: Speaker): Speaker | null {
    const { claims } = this.layer.draft;
    const end = Math.min(last, first + FURTHEST);
    let at = first;
    while (at < end) {
      // what is left of the office
      while (at < end && units[at]!.type === 'word' && !RELATIVES.has(units[at]!.key) && !COMPLEMENTISERS.has(units[at]!.key)) at++;
      if (at >= end || units[at]!.key !== '،') return null;
      at++;
      const opens = at;
      const describes = ({ key, token }: Unit): boolean =>
        TITLES.has(key) || (key.startsWith('ال') && (!claims[token] || claims[token]!.kind === 'demonym') && !BODY_HEADS.has(key));
      while (at < Math.min(end, opens + 4) && units[at]!.type === 'word' && !isPersonal(claims[units[at]!.token]) && describes(units[at]!)) at++;
      const found = at < end && units[at]!.type === 'word' ? claims[units[at]!.token] : undefined;
      if (isPersonal(found)) {
        const named = found!.clitic ? null : this.ofName(units[at]!.token);
        const behind = units[this.unitAfter(units, at, found!.last)];
        const set = !behind || behind.type !== 'word' || COMPLEMENTISERS.has(behind.key) || ROLE_HEADS.has(behind.key);
        if (!named || !set || (office.gender === 'f' && named.gender === 'm')) return null;
        return {
          ...named,
          gender: named.gender ?? office.gender,
          chain: [...office.chain, ...named.chain],
          confidence: Math.min(named.confidence, SURE.office),
        };
      }
      // another office of his
      if (!this.roleAt.has(units[opens]?.token ?? -1)) return null;
    }
    return null;
  }

  /** "الفرنسي فلان": the name behind a definite noun that describes him. */
  private namedBehind(units: readonly Unit[], at: number, last: number): Speaker | null {
    let next = at + 1;
    // "أخوه ونائبه فلان" too
    const more = /(?:ه|ها|هم)$/.test(units[at]!.key) ? /^ال|(?:ه|ها|هم)$/ : /^ال/;
    const { claims } = this.layer.draft;
    const goesOn = (token: number): boolean => !claims[token] || (claims[token]!.kind === 'demonym' && claims[token]!.last === token + 1);
    while (next < last && next < at + 4 && more.test(units[next]!.key) && units[next]!.type === 'word' && goesOn(units[next]!.token)) next++;
    // "المحاسب العام للبلدية، فلان، إن"
    while (next < last && next < at + 5 && /^لل.{3}/.test(units[next]!.key) && !claims[units[next]!.token]) next++;
    if (units[next]?.key === '،' && next > at + 1 && next + 1 < last && isPersonal(claims[units[next + 1]!.token])) next++;
    const unit = units[next];
    const found = unit && next < last ? claims[unit.token] : undefined;
    const named = found && isPersonal(found) && !found.clitic ? this.ofName(unit!.token) : null;
    // "أرملة الصحفي فلان": his name and not hers
    const whose = named && !units[at]!.key.startsWith('ال') && !/(?:ه|ها|هم)$/.test(units[at]!.bare);
    // "خطيبة فلان": a woman, and he is another
    if (whose && next === at + 1 && units[at]!.bare.endsWith('ة') && named.gender !== 'f') return null;
    const his = whose && (next === at + 1 || TITLES.has(units[next - 1]!.key));
    return his ? { ...named, confidence: Math.min(named.confidence, SURE.open) } : named;
  }

  /** "ساكن يدعى فلان", "شاب اسمه فلان": the name of one of whom a noun told. */
  private called(units: readonly Unit[], at: number, last: number): Speaker | null {
    if (at + 1 >= last || !/^(?:[يت]دعي|[يت]سمي|اسمه|اسمها|المدعوه?)$/.test(units[at]!.key)) return null;
    const found = this.layer.draft.claims[units[at + 1]!.token];
    return isPersonal(found) && !found!.clitic ? this.ofName(found!.first) : null;
  }

  private latter(units: readonly Unit[], at: number, to = at + 1): Speaker {
    const span = { start: units[at]!.start, end: units[to]!.end };
    const text = this.layer.draft.doc.text.slice(span.start, span.end);
    return {
      entity: null,
      name: text,
      mention: { ...span, text },
      chain: [{ how: 'pronoun', text, span }],
      gender: /^هذه$|ها$/.test(units[at]!.key) ? 'f' : 'm',
      plural: false,
      confidence: 0.66,
      head: LATTER,
      last: units[to]!.token + 1,
    };
  }

  /** Does somebody's name or description begin at this unit? */
  starts(unit: Unit): boolean {
    const found = this.layer.draft.claims[unit.token];
    return (
      this.roleAt.has(unit.token) ||
      (found !== undefined && (isPersonal(found) || isBody(found))) ||
      PEOPLE.has(unit.key) ||
      PEOPLE.has(unit.key.replace(/ا$/, '')) ||
      isPair(unit.key)
    );
  }

  /** "ويعترض فلان": whoever stands before a colon, a verb before him or not. */
  teller(units: readonly Unit[], first: number, last: number): Speaker | null {
    return this.read(units, first + (/^و?[يت][^ا].{2,}$/.test(units[first]?.key ?? '') && !this.starts(units[first]!) ? 1 : 0), last);
  }

  /** Whoever's name ends right before a unit, for a verb behind its subject. */
  before(units: readonly Unit[], at: number, first: number): Speaker | null {
    let end = at;
    while (
      end > first &&
      units[end - 1]!.type === 'word' &&
      (ADVERBS.has(units[end - 1]!.key) || TEMPORAL.has(units[end - 1]!.key) || /^(?:كان|كانت|وكان)$/.test(units[end - 1]!.key))
    )
      end--;
    if (units[end - 1]?.key === '،') end--;
    for (let from = Math.max(first, end - 12); from < end; from++) {
      const unit = units[from]!;
      // "وكان المكتب الصحفي … أعلن": whatever stands between the two verbs is their subject
      if (
        unit.type === 'word' &&
        from + 1 < end &&
        IS_STILL.test(unit.key) &&
        !/^[يت].{3}/.test(units[from + 1]!.key) &&
        units.slice(from, end).every(({ type }) => type !== 'punct')
      ) {
        const between = this.read(units, from + 1, end);
        if (between) return between;
      }
      if (unit.type !== 'word' || !this.starts(unit)) continue;
      const lead = units[from - 1];
      if (
        from > first &&
        lead!.type === 'word' &&
        !TITLES.has(lead!.key) &&
        (PREPOSITIONS.has(lead!.key) || !(IS_STILL.test(lead!.key) || /^(?:لكن|ولكن|ان|كما|بان|فيما|بينما|و)$/.test(lead!.key)))
      )
        continue;
      const speaker = this.read(units, from, end);
      if (!speaker) continue;
      const after = this.unitAfter(units, from, speaker.last);
      if (after >= end) return speaker;
      // "فلان، أحد الرعاة قال": what he is, and no comma behind it
      const told = units[after]?.key === '،' && after + 1 < end ? this.read(units, after + 1, end) : null;
      if (told && told.entity === null && told.confidence > 0.6 && this.unitAfter(units, after + 1, told.last) >= end) return speaker;
    }
    return null;
  }

  private unitAfter(units: readonly Unit[], at: number, token: number): number {
    let next = at + 1;
    while (next < units.length && units[next]!.token < token) next++;
    return next;
  }

  private ofName(token: number): Speaker | null {
    const found = this.layer.draft.claims[token]!;
    const { words } = this.layer.draft;
    const mention = this.nameAt.get(words.tokens[found.first]!.start);
    if (mention === undefined) return null;
    const { entity, start, end, text, rule } = this.layer.names[mention]!;
    const one = this.layer.entities[entity]!;
    const body = one.type !== 'person';
    return {
      entity,
      name: one.name,
      mention: { start, end, text },
      chain: [
        { how: rule === 'surname' ? 'surname' : 'name', text, span: { start, end } },
        ...(one.name === text ? [] : [{ how: 'name' as const, text: one.name }]),
      ],
      gender: body ? genderOfName(text) : (one.gender ?? genderOfPerson(text)),
      plural: false,
      ...(body ? { body } : {}),
      // of three words and more the last may be another's where it is a word of the language; a word that nobody reads may be more of it
      confidence:
        one.candidates || this.mayBeTwo(found)
          ? 0.6
          : isCut(one.name) || (one.name === text && /^ا?بن /.test(one.name))
            ? SURE.open
            : body
              ? SURE.body
              : found.kind === 'person' &&
                  (!shuts(this.layer.draft, found.last) || (found.last - found.first > 2 && isEveryday(this.layer.draft, found.last - 1)))
                ? SURE.open
                : SURE.name,
      head: withoutArticle(foldArabic(text.split(/\s/)[0]!)),
      last: found.last,
    };
  }

  /** "محامي الوزير السابق فلان", "مدير حملة المرشح فلان": no comma tells whose name it is. */
  private mayBeOf({ first, last }: Role, head: string): boolean {
    const { tokens, joined, count } = this.layer.draft.words;
    if (last >= count || !joined[last] || last - first < 2) return false;
    return RELATED.test(head) || OFFICE_OF.test(tokens[last - 1]!.fold) || (OFFICE_OF.test(tokens[last - 2]!.fold) && TITLES.has(tokens[last - 1]!.fold));
  }

  /** "أبلغ سالم عمران عمر بلقاسم": four words behind a verb whose hearer needs no preposition. */
  private mayBeTwo({ first, last }: Claim): boolean {
    const { tokens } = this.layer.draft.words;
    if (last - first < 4 || !GIVEN_NAMES.has(tokens[first + 2]!.fold) || PARTICLES.has(tokens[first + 1]!.fold)) return false;
    return tells(tokens[first - 1]?.fold ?? '');
  }

  /** A name and another behind it: they go on in the plural. */
  private widen(units: readonly Unit[], at: number, last: number, speaker: Speaker): Speaker {
    const next = this.unitAfter(units, at, speaker.last);
    const other = next < last ? this.layer.draft.claims[units[next]!.token] : undefined;
    // "سالم وعمر": two speak
    return isPersonal(other) && other!.clitic === 'و' && !speaker.body ? { ...speaker, plural: true, gender: undefined } : speaker;
  }

  private ofRole(phrase: Role, index: number, alone = false): Speaker {
    const role = this.layer.roles[index]!;
    const { words } = this.layer.draft;
    const span = { start: role.start, end: role.end };
    const text = phrase.clitic ? strip(role.text, phrase.clitic) : role.text;
    const head = withoutArticle(phrase.head).replace(/^(مصدر|مسوول|متحدث|ناطق)ا$/, '$1');
    if (role.entity !== null && !alone) {
      const one = this.layer.entities[role.entity]!;
      const beside = role.name === undefined ? undefined : this.layer.names[role.name]!;
      const last = beside ? (this.layer.draft.claims[tokenAt(words.tokens, beside.start)]?.last ?? phrase.last) : phrase.last;
      const step: WhyStep =
        role.how === 'office'
          ? { how: 'office', text: role.text, span, ...(role.fact ? { fact: role.fact } : {}) }
          : { how: 'apposition', text: role.text, span };
      return {
        entity: role.entity,
        name: one.name,
        mention: beside ? { start: beside.start, end: beside.end, text: beside.text } : { ...span, text: role.text },
        chain: [step, { how: 'name', text: one.name }],
        gender: one.gender ?? (phrase.gender === 'f' ? 'f' : genderOfPerson(beside?.text ?? '')),
        plural: false,
        // "محامي الوزير السابق فلان", "شقيق الضحية فلان": the name may be either's
        confidence:
          beside && (this.mayBeOf(phrase, head) || isCut(one.name) || (!one.known && !shuts(this.layer.draft, last)))
            ? SURE.open
            : beside
              ? SURE.name
              : role.how === 'office' && !phrase.country && !/العام /.test(role.text)
                ? SURE.bare
                : SURE.office,
        head,
        last: Math.max(last, phrase.last),
      };
    }
    return {
      entity: null,
      name: text.replace(/\s+/g, ' '),
      mention: { ...span, text: role.text },
      chain: [{ how: 'description', text: role.text, span }],
      gender: phrase.gender,
      plural: PLURAL.test(head),
      // where the phrase goes on in a way that nobody reads, it may be another's
      confidence:
        phrase.unnamed || phrase.last >= words.count || (shuts(this.layer.draft, phrase.last) && !this.roleAt.has(phrase.last)) ? SURE.description : SURE.open,
      head,
      last: phrase.last,
    };
  }

  /** "قال بيان للجيش": a document speaks for whose it is. */
  private document(units: readonly Unit[], at: number, last: number): Speaker | null {
    // "بيان تم توقيعه في …": behind a verb nobody owns it
    let near = at + 1;
    while (
      near < last &&
      near - at < 12 &&
      !/^(?:(?:ال)?منشوره?|تم|يتم|جري|وقع|صدر|نشر|(?:اجر|اعد|انجز)(?:ت|ي)?ها?|تلقت|تلقي|حصلت?|اطلعت?)$/.test(units[near]!.key) &&
      !RELATIVES.has(units[near]!.key)
    )
      near++;
    // "طلب القرار من S": whom a document asks wrote it not
    const asks = units[at]!.key.startsWith('ال') && /^(?:من|الي|علي)$/.test(units[at + 1]?.key ?? '');
    const owner = at + 1 < near && !asks ? this.read(units, at + 1, near, true) : null;
    let end = owner && owner.confidence > 0.6 ? Math.max(at + 1, this.unitAfter(units, at, owner.last)) : at + 1;
    // "بيانات رسمية"
    while (end < last && end < at + 3 && !(owner && owner.confidence > 0.6) && describes(units, at, end)) end++;
    const span = { start: units[at]!.start, end: units[end - 1]!.end };
    const text = this.layer.draft.doc.text.slice(span.start, span.end);
    // what goes on may agree with the document or with its owner
    if (owner && owner.confidence > 0.6) return { ...owner, gender: undefined, chain: [{ how: 'document', text, span }, ...owner.chain] };
    return {
      entity: null,
      name: text,
      mention: { ...span, text },
      chain: [{ how: 'document', text, span }],
      gender: genderOfBody(units[at]!.key),
      plural: false,
      confidence: 0.7,
      head: withoutArticle(units[at]!.key),
      last: units[end - 1]!.token + 1,
    };
  }

  /** Somebody whom no name is given: "شهود عيان", "السلطات", "أحد النواب". */
  private describe(units: readonly Unit[], at: number, last: number, source: boolean, later = false): Speaker | null {
    const unit = units[at]!;
    // "ثلاثة مصادر مطلعة"
    const noun = COUNTS.has(unit.key) && at + 1 < last ? at + 1 : at;
    const cut = cutsOf(units[noun]!.key).find(
      ({ key, clitic }) =>
        (PEOPLE.has(key) || PEOPLE.has(key.replace(/ين$/, 'ون')) || PEOPLE.has(key.replace(/ا$/, '')) || isPair(key) || SOME.has(key) || BODY_HEADS.has(key)) &&
        (clitic === '' || (source && clitic === 'ل') || clitic === 'و'),
    );
    if (!cut || (cut.clitic === 'و' && later)) return null;
    // "وقال متحدثا بالعبرية": how he said it
    if (/^م.{3,}ا$/.test(unit.key) && units[at - 1] && speechForm(withoutAnd(units[at - 1]!.key), '')) return null;
    let end = noun + 1;
    while (end < last && end - at < LONGEST && units[end]!.type !== 'punct' && units[end]!.type !== 'marked') {
      const key = units[end]!.key;
      const claim = this.layer.draft.claims[units[end]!.token];
      if (claim && !claim.clitic && (claim.rule === 'marks' || isPersonal(claim) || (end === at + 1 && isBody(claim)))) break;
      if (
        RELATIVES.has(key) ||
        COMPLEMENTISERS.has(key) ||
        TEMPORAL.has(key) ||
        isRelayed(key) ||
        /^(?:هذ[ها]|ذلك|تلك|هذه|اي|كل|كيف|هل|لماذا|متي|مطلع|اواخر|اوايل|منتصف|نهايه|بدايه)$/.test(key) ||
        speechForm(key, units[end]!.bare)
      )
        break;
      if (
        // "أصدرت النقابة بلاغا": an object
        (/.{3}ا$/.test(key) && (isMasdar(key.slice(0, -1)) || (units[end - 1]!.key.startsWith('ال') && !claim && isArabicWord(key.slice(0, -1))))) ||
        (isMasdar(key) &&
          !(end === at + 1 && SOME.has(cut.key)) &&
          !(end === at + 1 && (key.startsWith('ال') || !cut.key.startsWith('ال')) && BODY_HEADS.has(cut.key))) ||
        /^[بم]ما$/.test(key) ||
        (key === 'في' && ownForms(units[end + 1]?.key ?? '').some((one) => OCCASIONS.has(one) || DOCUMENTS.has(one)))
      )
        break;
      // "المتظاهرون في الشارع": where it was; "السلطات في مالي": whose they are
      if (key === 'في' && PLURAL.test(cut.key) && units[end - 1]!.key.startsWith('ال') && !this.layer.draft.claims[units[end + 1]?.token ?? -1]) break;
      // "مصادر مطلعة على الملف"
      if (key === 'علي' && /^(?:ال)?مطلع/.test(units[end - 1]!.key)) {
        end++;
        continue;
      }
      if (key === 'عن' && /^(?:ال)?(?:دفاع|مدافعون|مدافعين|مدافعه)$/.test(units[end - 1]!.key)) {
        end++;
        continue;
      }
      if ((PREPOSITIONS.has(key) && !/^(?:في|من|ب)$/.test(key)) || /^(?:بال|لل|كال|ل(?:وكاله|صحيفه|قناه|موقع|اذاعه|شبكه|مراسل))/.test(key)) break;
      if (claim && /ل/.test(claim.clitic) && claim.type === 'media') break;
      // "المنظمة ومقرها لندن", "حركة الشمال موافقتها": what is its own
      if (/^ومقره/.test(key) || (end > at + 1 && /^[^وب].{2,}(?:ته|ها|هم|هما)$/.test(key) && !claim && !PREPOSITIONS.has(units[end - 1]!.key))) break;
      // "أشخاص التقوا": a verb
      if (/.{3}وا$/.test(key) && !claim) break;
      // two definite nouns: the second is an object
      if (key.startsWith('ال') && units[end - 1]!.key.startsWith('ال') && !isAdjective(key) && !agreesWith(units[end - 1]!.key, key)) break;
      if (/^و.{3}/.test(key) && isAgentForm(key.slice(1).replace(/(?:ها|هم|ه)$/, ''))) break;
      if (SAME.has(key)) {
        end++;
        break;
      }
      // "طالبت الجامعة وزارتي …": behind a definite noun an indefinite one is another
      if (end === at + 1 && cut.key.startsWith('ال') && !/^(?:ال|و|ب|ل)/.test(key) && !claim && !PREPOSITIONS.has(key) && isArabicWord(key)) break;
      end++;
    }
    // no preposition ends it
    while (end > at + 1 && PREPOSITIONS.has(units[end - 1]!.key)) end--;
    const called = this.called(units, end, last);
    if (called) return called;
    // "الحزب المعارض «الفجر»": the name behind it, where nothing that a preposition holds stands between
    const near = end - at < LONGEST && !units.slice(at, end).some(({ key }) => /^(?:من|في)$/.test(key));
    // "تتهم النقابة وزارة التعليم", "أعلن الجيش فلانا «…»": another body, or whom it speaks of
    const another =
      cut.key.startsWith('ال') &&
      (BODY_HEADS.has(units[end]?.key ?? '') || (BODY_HEADS.has(cut.key) && isPersonal(this.layer.draft.claims[units[end]?.token ?? -1])));
    const named = near && !another && end < units.length && units[end]!.type === 'word' ? this.layer.draft.claims[units[end]!.token] : undefined;
    // "أسرة رجل الأعمال فلان": they speak, not he
    const kin = KIN.test(withoutArticle(cut.key)) && named && isPersonal(named) && !named.clitic && named.first === units[end]!.token;
    if (kin) end = this.unitAfter(units, end, named.last);
    else if (named && (isBody(named) || isPersonal(named)) && !named.clitic && named.first === units[end]!.token) {
      // "أحد محامي حبري إبراهيم دياوارا": the first name is whose lawyer he is
      const next = this.layer.draft.claims[named.last];
      return this.ofName(next && isPersonal(next) && isPersonal(named) && next.first === named.last ? next.first : named.first);
    }
    const span = { start: unit.start, end: units[end - 1]!.end };
    const raw = this.layer.draft.doc.text.slice(span.start, span.end);
    const name = (cut.clitic ? strip(raw, cut.clitic) : raw).replace(/\s+/g, ' ');
    const head = withoutArticle(cut.key).replace(/^(مصدر|مسوول|متحدث|ناطق|شاهد|دبلوماسي)ا$/, '$1');
    return {
      entity: cut.key.startsWith('ال') ? this.bodyAgain(head, span.start) : null,
      name,
      mention: { ...span, text: raw },
      chain: [{ how: 'description', text: raw, span }],
      gender: genderOfBody(cut.key),
      plural: PLURAL.test(cut.key) || isPair(cut.key),
      confidence: SURE.description,
      head,
      last: units[end - 1]!.token + 1,
    };
  }

  /** "الحكومة", "المنظمة": the body named before under the same head, or of its kind. */
  private bodyAgain(head: string, start: number): number | null {
    const types = AGAIN.get(head);
    for (let i = this.layer.names.length - 1; i >= 0; i--) {
      const name = this.layer.names[i]!;
      if (name.start >= start) continue;
      const one = this.layer.entities[name.entity]!;
      if (one.type === 'person') continue;
      const first = foldArabic(name.text.split(/\s/)[0]!);
      if (cutsOf(first).some(({ key }) => withoutArticle(key) === head) || types?.includes(one.type)) return name.entity;
    }
    return null;
  }

  /** A phrase of which nothing is known: shown, never as certain. */
  private unknown(units: readonly Unit[], at: number, last: number): Speaker | null {
    // "وهي تشير بيدها": a verb
    if (
      !units[at]!.named &&
      !GIVEN_NAMES.has(units[at]!.key) &&
      (/^قيل$/.test(units[at]!.key) || speechForm(units[at]!.key, units[at]!.bare)?.tense === 'present')
    )
      return null;
    // a verbal noun is what was said; two accusatives are an object
    if (FIRST_PERSON.test(units[at]!.key) || (/.{3}ا$/.test(units[at]!.key) && PREPOSITIONS.has(units[at + 1]?.key ?? '') && isArabicWord(units[at]!.key)))
      return null;
    // "وقال مازحا": how, and not who
    const behind = units[at + 1];
    const how = /^م.{3,}ا$/.test(units[at]!.key) && !GIVEN_NAMES.has(units[at]!.key) && !SURNAMES.has(units[at]!.key);
    if (how && (!behind || at + 1 >= last || behind.type !== 'word' || /^[بل].{3}/.test(behind.key) || PREPOSITIONS.has(behind.key))) return null;
    if (
      !GIVEN_NAMES.has(units[at]!.key) &&
      !SURNAMES.has(units[at]!.key) &&
      (/^.ا..[اه]$/.test(units[at]!.key) || (/.{3}ا$/.test(units[at]!.key) && [units[at]!.key, units[at]!.key.slice(0, -1)].some(isArabicWord))) &&
      (!behind || at + 1 >= last || behind.type !== 'word')
    )
      return null;
    if (isMasdar(units[at]!.key) || (/ا$/.test(units[at]!.key) && /ا$/.test(units[at + 1]?.key ?? ''))) return null;
    let end = at;
    const name = SURNAMES.has(units[at]!.key);
    while (
      end < last &&
      end - at < LONGEST_UNKNOWN &&
      units[end]!.type === 'word' &&
      // "ماكرون الانقلاب": behind a name the object
      !(name && end > at) &&
      // "المدافعون عن الحقوق"
      !(PREPOSITIONS.has(units[end]!.key) && !(units[end]!.key === 'عن' && /دفاع$/.test(units[end - 1]!.key))) &&
      // "الادعاء العام": no year
      !(TEMPORAL.has(units[end]!.key) && !(end > at && units[end]!.key === 'العام')) &&
      !RELATIVES.has(units[end]!.key) &&
      !ADVERBS.has(units[end]!.key) &&
      !/^(?:لن|لم|لا|قد|سوف|ليس|ليست)$/.test(units[end]!.key) &&
      // "النادي اعتذارا": an accusative is an object
      !(end > at && /.{3}ا$/.test(units[end]!.key) && [isArabicWord, isMasdar].some((is) => is(units[end]!.key.slice(0, -1)))) &&
      // "المتمردون رغبتهم": what they have is an object
      !(end > at && /(?:ته|ها|هم|هما)$/.test(units[end]!.key)) &&
      !(end > at && isMasdar(units[end]!.key) && !units[end]!.key.startsWith('ال'))
    )
      end++;
    if (end === at) return null;
    const span = { start: units[at]!.start, end: units[end - 1]!.end };
    const text = this.layer.draft.doc.text.slice(span.start, span.end);
    return {
      entity: null,
      name: text.replace(/\s+/g, ' '),
      mention: { ...span, text },
      chain: [{ how: 'description', text, span }],
      gender: isArabicWord(withoutArticle(units[at]!.key)) ? genderOfBody(units[at]!.key) : undefined,
      plural: PLURAL.test(units[at]!.key),
      confidence: SURE.unknown,
      head: withoutArticle(units[at]!.key),
      last: units[end - 1]!.token + 1,
    };
  }
}
