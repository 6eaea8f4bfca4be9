import type { QuoteKind } from '../../../../model/analysis.ts';
import type { Span } from '../../../../model/span.ts';
import { COMPLEMENTISERS, GOVERNED, NO_REPORT_BEFORE, PREPOSITIONS, TEMPORAL, WITH_PRONOUN } from '../grammar.ts';
import { foldArabic } from '../letters.ts';
import { ROLE_HEADS } from '../roles.ts';
import { isArabicWord } from '../roots.ts';
import { speaksHimself } from './first-person.ts';
import { isBelief, isSayingNoun } from './saying.ts';
import { plainKey, type Unit } from './units.ts';
import { isAgentForm, speechForm, type VerbForm } from './verbs.ts';

/** Where the words that somebody said begin, and how. */
export interface Opening {
  /** First unit of the content. */
  readonly at: number;
  /** The subject stands before this unit. */
  readonly subjectEnd: number;
  readonly how: 'that' | 'colon' | 'marks' | 'noun';
  /** The content's subject is a pronoun on the conjunction: إنه. */
  readonly pronoun: boolean;
}

const keysOf = (list: string): ReadonlySet<string> => new Set(foldArabic(list).split(' '));
const SAYING = keysOf('قائلا قائلة قائلين بالقول القول بقوله بقولها بقولهم حرفيا');
/** What somebody said gives way to the writer's own words here. */
const BREAKS = keysOf('فيما بينما وذلك علما');
const SECOND_CUE = keysOf('وفق بحسب حسب وفقا حسبما طبقا');
const OWN = keysOf('قوله قولها قولهم تعبيره تعبيرها تعبيرهم وصفه وصفها وصفهم زعمه زعمها رأيه رأيها المصدر البيان ذات');

const isPunct = (unit: Unit | undefined, signs: RegExp): boolean => unit?.type === 'punct' && signs.test(unit.key);

/** A name between marks has so many letters at most. */
const LONGEST_NAMED = 25;
const MODALS = keysOf('ينبغي يتعين يجب يمكن يجوز يحق يفترض');

/** Does أن report here: not behind "after", "must", "except", nor a verb of will? */
export function reports(units: readonly Unit[], at: number, governs: ReadonlySet<string>): boolean {
  const key = units[at]!.key;
  if (!COMPLEMENTISERS.has(key) || units[at]!.named) return false;
  const before = units[at - 1];
  if (before?.type !== 'word') return true;
  if (governs.has(before.key)) return true;
  // "اكتفى بالإشارة إلى أن", "ختم بالتشديد على أن"
  if (GOVERNED.has(before.key) && isSayingNoun(units[at - 2])) return true;
  if (GOVERNED.has(before.key)) return isBelief(units[at - 2]);
  // "ينبغي لأوكرانيا أن", "يتعين على الدول أن"
  for (let back = 2; back <= 4; back++) if (MODALS.has(plainKey(units[at - back]))) return false;
  return !NO_REPORT_BEFORE.has(before.key) && !NO_REPORT_BEFORE.has(plainKey(before));
}

/** A finite verb or a conjunction: what opens a clause, and no subject, place or time of the verb before. */
const opensWords = (unit: Unit | undefined): boolean =>
  unit?.type === 'word' &&
  (COMPLEMENTISERS.has(unit.key) ||
    /^(?:لقد|قد|هناك|هذا|هذه|نحن|كان|كانت|لا|لم|لن|سوف|ليس|ليست)$/.test(unit.key) ||
    isAgentForm(unit.key) ||
    /^[^ا].{2,}ت$/.test(unit.key)) &&
  !speechForm(unit.key, unit.bare)?.participle;

/** "أطلب", "نترك", "لا ذنب لي", "ليس هناك": no subject, what was said itself. */
function opensOwn(units: readonly Unit[], at: number, last: number): boolean {
  const unit = units[at];
  if (unit?.type !== 'word' || units.slice(at, last).some(({ type, key }) => type === 'marked' || key === ':')) return false;
  if (/^(?:ليس|ليست|لقد|هناك|لا)$/.test(unit.key)) return true;
  const verb = /^أ.{2,}/.test(unit.bare) ? `ي${unit.key.slice(1)}` : '';
  const own =
    (verb && isAgentForm(verb)) || /^(?:انا|نحن|انني|اننا|اسمي|لدي|لدينا)$/.test(unit.key) || /^ن.{3,}$/.test(unit.key) || /.{3}(?:نا|يت)$/.test(unit.key);
  // "وأضاف ستكون الساعات المقبلة": what is to come is no subject
  if (/^س[يت].{2,}$/.test(unit.key) && isArabicWord(unit.key.slice(1))) return true;
  // "وأضاف مراسلنا أن": ours, and not we
  return own && !ROLE_HEADS.has(unit.key.slice(0, -2)) && !speechForm(unit.key, unit.bare) && (verb !== '' || speaksHimself(units.slice(at, last)));
}

/** The first thing behind a verb that opens what was said. */
export function findOpening(units: readonly Unit[], verb: number, last: number, form: VerbForm): Opening | null {
  // "وأضاف أطلب من الحكومة …": marks that a newspaper lost
  if ((verb === 0 || units[verb - 1]!.key === '.') && form.frames.startsWith('c') && !form.participle && opensOwn(units, verb + 1, last))
    return { at: verb + 1, subjectEnd: verb + 1, how: 'colon', pronoun: false };
  // "وأضاف، شاركت فرق …": a comma for a colon
  if (isPunct(units[verb + 1], /^[،,]$/) && form.frames.startsWith('c') && !form.participle && opensWords(units[verb + 2]))
    return { at: verb + 2, subjectEnd: verb + 1, how: 'colon', pronoun: false };
  for (let at = verb + 1; at < last; at++) {
    const unit = units[at]!;
    if (unit.type === 'marked') {
      // "في لقاء تابعته «أوج»، أن": a name between marks, and then the clause
      if (unit.marked!.inner.end - unit.marked!.inner.start < LONGEST_NAMED && isPunct(units[at + 1], /^[،,]$/) && at + 2 < last) {
        const that = units.findIndex((_, i) => i > at + 1 && i < Math.min(last, at + 9) && reports(units, i, form.governs));
        if (that > 0 && units.slice(at + 2, that).every(({ type, key }) => (type === 'punct' && key !== ':') || TEMPORAL.has(key))) continue;
      }
      let subjectEnd = at;
      // clitics and prepositions before marks: بـ«…», إلى "…"
      while (
        subjectEnd > verb + 1 &&
        units[subjectEnd - 1]!.type === 'word' &&
        (units[subjectEnd - 1]!.key.length <= 2 || GOVERNED.has(units[subjectEnd - 1]!.key) || SAYING.has(units[subjectEnd - 1]!.key))
      )
        subjectEnd--;
      return { at, subjectEnd, how: 'marks', pronoun: false };
    }
    if (isPunct(unit, /^[:]$/)) {
      if (at + 1 >= last) return null;
      // "وأضاف: فلان أنّ": the colon came too early
      const that = units.findIndex((_, i) => i > at + 1 && i < at + 5 && i < last && reports(units, i, form.governs));
      if (at === verb + 1 && that > 0 && units.slice(at + 1, that).every(({ type, key }) => type === 'word' && !PREPOSITIONS.has(key) && !speechForm(key, '')))
        return { at: that + 1, subjectEnd: that, how: 'that', pronoun: WITH_PRONOUN.has(units[that]!.key) };
      let subjectEnd = at;
      while (subjectEnd > verb + 1 && SAYING.has(units[subjectEnd - 1]!.key)) subjectEnd--;
      return { at: at + 1, subjectEnd, how: units[at + 1]!.type === 'marked' ? 'marks' : 'colon', pronoun: false };
    }
    if (unit.type === 'word' && reports(units, at, form.governs)) {
      let subjectEnd = at;
      while (
        subjectEnd > verb + 1 &&
        (form.governs.has(units[subjectEnd - 1]!.key) ||
          SAYING.has(units[subjectEnd - 1]!.key) ||
          isSayingNoun(units[subjectEnd - 1]) ||
          isSayingNoun(units[subjectEnd - 2]))
      )
        subjectEnd--;
      return { at: at + 1, subjectEnd, how: 'that', pronoun: WITH_PRONOUN.has(unit.key) };
    }
    if (at > verb + 1 && unit.type === 'word') {
      // the writer goes on with somebody else, or the speaker with another report
      const other = speechForm(unit.key, unit.bare);
      const lead = units[at - 1]!;
      if (BREAKS.has(unit.key) || (isPunct(lead, /^[،,]$/) && /^(?:وهو|وهي)$/.test(unit.key) && /^(?:ما|الامر)$/.test(units[at + 1]?.key ?? ''))) return null;
      // "أعلن S تعليق …، مستنكرا «…»": behind a comma whatever he does by speaking
      if (other?.participle && !SAYING.has(unit.key) && (isPunct(lead, /^[،,]$/) || !other.frames.includes('k')) && !PREPOSITIONS.has(lead.key)) return null;
      // "يأمل أن يصدر تصريح، قائلا": who goes on is another's
      if (other?.participle && SAYING.has(unit.key) && isPunct(lead, /^[،,]$/) && units.slice(verb + 1, at).some(({ key }) => COMPLEMENTISERS.has(key)))
        return null;
      if (
        other &&
        !other.participle &&
        other.frames.startsWith('c') &&
        !other.frames.includes('x') &&
        !/^(?:الذي|التي|الذين|وهو|وهي|وهم|ما|مما|ان|قد|لم|لن|كان|كانت|عدم|بعدم|دون|بدون)$/.test(lead.key) &&
        // "رفض ذكر اسمه": a noun behind a verb or a preposition
        !PREPOSITIONS.has(lead.key) &&
        !speechForm(lead.key, lead.bare) &&
        !(unit.key === 'ابرز' && lead.type === 'punct') &&
        !reports(units, at - 1, form.governs)
      )
        return null;
    }
    // another verb of speech with a conjunction begins its own report
    if (unit.type === 'word' && /^[وف]/.test(unit.key)) {
      const next = speechForm(plainKey(unit), unit.bare.replace(/^[وف]/, ''));
      if (next && !next.frames.includes('x') && !speechForm(unit.key, unit.bare)) return null;
    }
  }
  return null;
}

const JUDGED = keysOf('ما الأمر رأي موقف كلام اتهام اتهامات تصريح تصريحات وصف زعم قول ادعاء رواية تفسير تقدير');
/** "…، وهو رأي لا يشاطره", "…، الأمر الذي ينفيه", "…، قبل أن تفرقهم": the writer's own clause about what was said. */
function remarks(units: readonly Unit[], at: number): boolean {
  const { key } = units[at]!;
  const next = units[at + 1]?.key ?? '';
  if (/^(?:وهو|وهي)$/.test(key)) return JUDGED.has(next);
  if (key === 'الامر') return next === 'الذي' && /ه$/.test(units[at + 2]?.key ?? '');
  // "…، ما دفع الحكومة إلى"
  if (/^مم?ا$/.test(key)) return /^(?:دفع|اثار|حدا|اضطر|استدعي)ت?ه?[ام]?$/.test(next);
  return key === 'قبل' && next === 'ان';
}

/** What is done by speaking. */
const DOES = /^(?:دعا|طالب|حث|ناشد|رحب|أشاد|ثمن|هنأ|شكر|أدان|دان|ندد|استنكر|شجب|أعرب|عبر|جدد)$/;

/** Where what was said ends: at the next report, at a second cue, at the writer's own words. */
export function contentEnd(units: readonly Unit[], first: number, last: number): number {
  for (let at = first; at < last; at++) {
    const unit = units[at]!;
    if (unit.type === 'punct' && /^[؛;]$/.test(unit.key)) return at;
    // "«…» – وهو وزير …": the writer's remark
    if (at > first && unit.type === 'punct' && /^[–—-]$/.test(unit.key) && units[at - 1]!.type === 'marked') return at;
    if (unit.type !== 'word') continue;
    const comma = isPunct(units[at - 1], /^[،,]$/);
    const form = speechForm(unit.key, unit.bare) ?? speechForm(plainKey(unit), unit.bare.replace(/^[وف]/, ''));
    if (form?.participle && at > first && takesContent(units, at, last, form)) return comma ? at - 1 : at;
    const and = /^و/.test(unit.key) && speechForm(plainKey(unit), unit.bare.slice(1));
    // "وصفتها بأنها «…» واستنكرت …": right behind marks another verb of speech
    if (and && !and.participle && at > first && units[at - 1]!.type === 'marked' && !speechForm(unit.key, unit.bare)) return at;
    if (and && !and.participle && at > first + 1 && takesContent(units, at, last, and) && !speechForm(unit.key, unit.bare)) return comma ? at - 1 : at;
    // "… وذلك في أول إجراء من نوعه": when and where, and no reason
    const when = unit.key === 'وذلك' && /^(?:في|بعد|قبل|خلال)$/.test(units[at + 1]?.key ?? '');
    if (BREAKS.has(unit.key) && at > first + 1 && (comma || when)) return comma ? at - 1 : at;
    // "…، ثم عاد إلى كأسه", "…، لتنضم بذلك إلى": the writer goes on
    if (
      comma &&
      at > first + 1 &&
      unit.key === 'ثم' &&
      (isAgentForm(units[at + 1]?.key ?? '') || /^(?:عاد|غادر|ذهب|خرج|دخل|توجه|انصرف|صمت|سكت)ت?$/.test(units[at + 1]?.key ?? ''))
    )
      return at - 1;
    if (comma && at > first + 1 && /^ل[تي].{3}/.test(unit.key) && /^بذلك$/.test(units[at + 1]?.key ?? '')) return at - 1;
    if (comma && at > first + 1 && /^(?:الا|غير|بيد)$/.test(unit.key) && COMPLEMENTISERS.has(units[at + 1]?.key ?? '')) return at - 1;
    if (comma && at > first + (/^وجاءت?$/.test(unit.key) ? 1 : 3) && /^(?:وكان|وكانت|وياتي|وتاتي|وجاء|وجاءت|وبعد)/.test(unit.key)) return at - 1;
    if (comma && at > first + 1 && remarks(units, at)) return at - 1;
    // "…، واتهمت S …": the writer's next verb of speech
    if (comma && at > first + 1 && and && !and.participle && !/[xk]/.test(and.frames) && !speechForm(unit.key, unit.bare)) return at - 1;
    // "…، ودعا الأطراف إلى": what else he did by speaking
    if (comma && at > first + 2 && and && and.tense === 'past' && DOES.test(and.lemma)) return at - 1;
    if (at > first + 1 && comma && unit.key === 'في' && /^(?:حين|اشاره|وقت)$/.test(units[at + 1]?.key ?? '')) return at - 1;
    if (at > first && unit.key === 'علي' && units[at + 1]?.key === 'حد' && OWN.has(units[at + 2]?.key ?? '')) return comma ? at - 1 : at;
    if (at > first && (SECOND_CUE.has(unit.key) || SECOND_CUE.has(plainKey(unit))) && (comma || OWN.has(units[at + 1]?.key ?? ''))) return comma ? at - 1 : at;
    if (at > first && comma && /^(?:حسبما|كما)$/.test(unit.key) && speechForm(units[at + 1]?.key ?? '', units[at + 1]?.bare ?? '')) return at - 1;
  }
  return last;
}

/** Does a verb inside another's content report for itself: أن or marks right behind it or behind its subject? */
export function takesContent(units: readonly Unit[], verb: number, last: number, form: VerbForm): boolean {
  for (let at = verb + 1; at < Math.min(last, verb + 14); at++) {
    const unit = units[at]!;
    if (unit.type === 'marked' || isPunct(unit, /^:$/)) return true;
    if (unit.type === 'word' && reports(units, at, form.governs)) return true;
    if (isPunct(unit, /^[،,؛]$/) && !(at + 1 < last && COMPLEMENTISERS.has(units[at + 1]!.key))) {
      if (form.participle || at > verb + 8) break;
    }
  }
  // "مطالبا بـ…", "داعيا إلى …": a call ends what was said before it
  return form.participle && verb > 0 && isPunct(units[verb - 1], /^[،,]$/);
}

const trimSigns = (units: readonly Unit[], first: number, last: number): { first: number; last: number } => {
  while (last > first && units[last - 1]!.type === 'punct') last--;
  while (first < last && units[first]!.type === 'punct') first++;
  return { first, last };
};

export interface Content {
  readonly kind: QuoteKind;
  readonly spans: readonly Span[];
}

/** A conjunction that opens the clause is no part of it. */
const OPENS = keysOf('فإن فقد بأن أن');

/** Direct where the marks hold the clause or nearly all of it, mixed where its subject or verb stands outside, else indirect. */
export function contentsOf(units: readonly Unit[], from: number, to: number, pronoun: boolean): Content[] {
  let { first, last } = trimSigns(units, from, to);
  while (first < last && !units[first]!.named && (OPENS.has(units[first]!.key) || COMPLEMENTISERS.has(units[first]!.key))) first++;
  if (first >= last) return [];
  const stretches = units.slice(first, last).filter(({ type }) => type === 'marked');
  const outside = units.slice(first, last).filter((unit) => unit.type === 'word' || unit.type === 'number');
  if (!stretches.length) {
    if (outside.length < 1) return [];
    return [{ kind: 'indirect', spans: [{ start: units[first]!.start, end: units[last - 1]!.end }] }];
  }
  // "قوله أمس الثلاثاء «…»": when it was said
  const opens = units.findIndex((unit, i) => i >= first && !TEMPORAL.has(unit.key) && unit.type !== 'number');
  if (units[opens] === stretches[0]) first = opens;
  const short = stretches.every(({ marked }) => marked!.inner.end - marked!.inner.start < 1);
  if (short) return [];
  const before = units.slice(first, units.indexOf(stretches[0]!)).filter((unit) => unit.type === 'word' || unit.type === 'number').length;
  const words = (unit: Unit): number => (unit.marked ? unit.marked.inner.end - unit.marked.inner.start : 0);
  const inside = stretches.reduce((sum, unit) => sum + words(unit), 0);
  const out = outside.reduce((sum, unit) => sum + unit.end - unit.start + 1, 0);
  // "أن «…» مع الأطراف، وأن «…»": the second clause is told by the same verb
  const also = stretches.slice(1);
  if (before === 0 && also.length && also.every((unit) => /^وب?ان(?:ه|ها|هم)?$/.test(units[units.indexOf(unit) - 1]!.key)))
    return stretches.map(({ marked }) => ({ kind: 'direct' as const, spans: [marked!.inner] }));
  // the marks open the clause: it is theirs; what follows them is an adjunct where it is short
  // "«…» مما أثار «…»": a second stretch among the writer's own words is another matter
  if (before === 0 && stretches.length > 1) {
    const joined = [stretches[0]!];
    for (let at = units.indexOf(stretches[0]!) + 1; at < last; at++) {
      const unit = units[at]!;
      if (unit.type === 'marked') joined.push(unit);
      else if (unit.type === 'word' && unit.key.length > 3) break;
    }
    if (joined.length < stretches.length) return joined.map(({ marked }) => ({ kind: 'direct' as const, spans: [marked!.inner] }));
  }
  // "أن «…»، إثر الهجوم": a comma right behind what the marks hold
  const shut = units.indexOf(stretches[0]!) + 1;
  if (before === 0 && stretches.length === 1 && shut < last && isPunct(units[shut], /^[،,]$/) && inside > LONGEST_NAMED)
    return [{ kind: 'direct', spans: [stretches[0]!.marked!.inner] }];
  if (before === 0 && (out <= inside || out < 40) && (stretches.length === 1 || outside.every(({ key }) => key.length <= 2)))
    return stretches.map(({ marked }) => ({ kind: 'direct' as const, spans: [marked!.inner] }));
  // "إنه «…» خلال زيارته": behind what the marks hold an adjunct
  const behind = units[units.indexOf(stretches[0]!) + 1];
  if (pronoun && before === 0 && stretches.length === 1 && (PREPOSITIONS.has(behind?.key ?? '') || behind?.key === 'فيما'))
    return [{ kind: 'direct', spans: [stretches[0]!.marked!.inner] }];
  if (before === 0 && stretches.length > 1 && out <= inside) return stretches.map(({ marked }) => ({ kind: 'direct' as const, spans: [marked!.inner] }));
  // "هذا «…»", "هناك «…»" too
  if ((pronoun || /^(?:هذا|هذه|ذلك|هناك)$/.test(units[first]!.key)) && before <= 1 && out <= inside / 2)
    return stretches.map(({ marked }) => ({ kind: 'direct' as const, spans: [marked!.inner] }));
  return [{ kind: 'mixed', spans: [{ start: units[first]!.start, end: units[last - 1]!.end }] }];
}
