import { ADVERBS, COMPLEMENTISERS, PREPOSITIONS, TEMPORAL, WITH_PRONOUN } from '../grammar.ts';
import { foldArabic } from '../letters.ts';
import { isSayingNoun } from './saying.ts';
import { withoutAnd } from './text.ts';
import { plainKey, type Unit } from './units.ts';
import { isAgentForm, speechForm, type VerbForm } from './verbs.ts';

/** A verb of speech where it stands. */
export interface Cue {
  readonly at: number;
  readonly last: number;
  readonly form: VerbForm;
  /** و is written onto it. */
  readonly and: boolean;
}

export const keysOf = (list: string): ReadonlySet<string> => new Set(foldArabic(list).split(' '));
export const NONE: ReadonlySet<string> = new Set();
const NEGATED = keysOf('لم لن لا ما ليس');
const FUTURE_OR_WILL = keysOf('أن لكي لأن حتى كي');
const IMPERSONAL = keysOf('يذكر يشار تجدر جدير الجدير يقال');
const VERB_BLOCKERS = keysOf('كل أي هذا هذه تم يتم عدم');
export const isComma = (unit: Unit | undefined): boolean => unit?.type === 'punct' && /^[،,]$/.test(unit.key);

export function cueAt(units: readonly Unit[], at: number): Cue | null {
  const unit = units[at]!;
  if (unit.type !== 'word') return null;
  let form = speechForm(unit.key, unit.bare, at === 0 || isComma(units[at - 1]));
  let and = false;
  if (!form && /^[وف]/.test(unit.key)) {
    form = speechForm(withoutAnd(unit.key), unit.bare.slice(1), true);
    and = form !== undefined;
  }
  // "عاد ليؤكد أن", "بدأت كلمتها بالتأكيد على أن"
  if (!form && /^ل[يت].{3}/.test(unit.key) && at > 1 && opensBehind(units, at)) {
    form = speechForm(unit.key.slice(1), unit.bare.slice(1));
    and = form !== undefined;
  }
  if (!form && at > 1 && isSayingNoun(unit) && opensBehind(units, at)) {
    const verb = speechForm('موكدا', 'مؤكدا')!;
    form = { ...verb, gender: genderBefore(units, at) };
  }
  // "اتهمتها واشنطن بخطف …": the accused is written onto the verb
  if (!form) {
    const accuses = /^[وف]?((?:اتهم|[يت]تهم)ت?)(?:ه|ها|هم|هما)$/.exec(unit.key)?.[1];
    if (accuses) form = speechForm(accuses, accuses);
  }
  // "أبلغه بأن": an object is written onto it
  if (!form && COMPLEMENTISERS.has(units[at + 1]?.key ?? '')) form = speechForm(unit.key.replace(/(?:ه|ها|هم|نا|ني)$/, ''), '');
  // "وبيّن S أن": "between" where no conjunction follows
  if (!form && /^و?بين$/.test(unit.key) && (at === 0 || unit.key !== 'بين')) {
    const that = units.findIndex((one, i) => i > at && i < at + 20 && COMPLEMENTISERS.has(one.key));
    if (that > 0 && !units.slice(at, that).some(({ key }) => /^وبين$/.test(key) && key !== unit.key)) form = speechForm('يبين', 'يبين');
    and = form !== undefined && unit.key !== 'بين';
  }
  // "وعبر المجتمعون عن رفضهم «…»": "across" where no عن follows
  if (!form && /^و?عبر$/.test(unit.key) && at === 0 && units.slice(2, 9).some(({ key }) => key === 'عن') && units.some(({ type }) => type === 'marked')) {
    form = speechForm('يعبر', 'يعبر');
    and = unit.key !== 'عبر';
  }
  if (!form) return null;
  const before = units[at - 1];
  if (before?.type === 'word') {
    // "قبل أن يضيف أن", "بعد أن أعلنت": he does say it
    const told = before.key === 'ان' && /^(?:قبل|بعد|منذ)$/.test(units[at - 2]?.key ?? '');
    if (NEGATED.has(before.key.replace(/^[وف](?=..$)/, '')) || (!told && FUTURE_OR_WILL.has(before.key) && form.tense === 'present')) return null;
    if (VERB_BLOCKERS.has(before.key)) return null;
    // "رافضا ذكر اسمه", "طلب كشف …": a noun behind a verb
    const verb = and ? undefined : speechForm(before.key, before.bare);
    if (verb?.frames.includes('k') && form.tense === 'past') return null;
    // "من أن رفض …": a noun stands behind أنّ
    if (!told && /^(?:ان|بان)$/.test(before.key) && form.tense === 'past' && !and) return null;
    // a noun behind a preposition: "في رفض", "من حذر"
    if (PREPOSITIONS.has(before.key) && !and && !/^(?:بينما|فيما|حين|حينما|عندما|بعدما)$/.test(before.key)) return null;
    if (
      (/^(?:الذي|التي|الذين|ما|مما)$/.test(before.key) &&
        !/^(?:فيه|خلاله)ا?$/.test(units[at + 1]?.key ?? '') &&
        !(isComma(units[at - 2]) && opensBehind(units, at)) &&
        !tellsOf(units, at) &&
        !quotesBehind(units, at) &&
        !/تهمت?(?:ه|ها|هم)$/.test(unit.key)) ||
      (/^(?:وهو|وهي|وهم)$/.test(before.key) && form.tense === 'present')
    )
      return null;
  }
  // "X، أبرز الداعين": the most prominent
  if (unit.key === 'ابرز' && before && !and && !COMPLEMENTISERS.has(units[at + 1]?.key ?? '')) return null;
  // "يُذكر أن": background, nobody's words
  if ((IMPERSONAL.has(unit.key) || IMPERSONAL.has(plainKey(unit))) && (!before || before.type === 'punct') && COMPLEMENTISERS.has(units[at + 1]?.key ?? ''))
    return null;
  // "كلمة يتوقع أن يلقيها": what is expected, and nobody's words
  if (/^[يت](?:توقع|نتظر)$/.test(unit.key) && before?.type === 'word' && units[at + 1]?.key === 'ان') return null;
  return { at, last: at + 1, form, and };
}

/** A conjunction right behind, or behind the verb's preposition. */
const opensBehind = (units: readonly Unit[], at: number): boolean =>
  COMPLEMENTISERS.has(units[at + 1]?.key ?? '') || (/^(?:علي|الي|من|عن)$/.test(units[at + 1]?.key ?? '') && COMPLEMENTISERS.has(units[at + 2]?.key ?? ''));

/** The nearest verb before a masdar tells whether a woman speaks. */
function genderBefore(units: readonly Unit[], at: number): 'm' | 'f' {
  for (let i = at - 1; i >= 0 && units[i]!.type !== 'punct'; i--) {
    const key = withoutAnd(units[i]!.key);
    if (isAgentForm(key)) return /^ت|ت$/.test(key) ? 'f' : 'm';
  }
  return 'm';
}

/** "المشروع الذي قالت الحكومة أمس إنه": behind a relative, somebody and then a clause about what it is. */
function tellsOf(units: readonly Unit[], at: number): boolean {
  for (let i = at + 2; i < Math.min(units.length, at + 9) && units[i]!.type !== 'punct' && units[i]!.type !== 'marked'; i++)
    if (WITH_PRONOUN.has(units[i]!.key)) return !PREPOSITIONS.has(units[at + 1]!.key) && !ADVERBS.has(units[at + 1]!.key) && !TEMPORAL.has(units[at + 1]!.key);
  return false;
}

/** "فلان، الذي يقول: «…»": behind a relative, marks right behind the verb or its colon. */
const quotesBehind = (units: readonly Unit[], at: number): boolean =>
  /^ال(?:ذي|تي|ذين)$/.test(units[at - 1]!.key) && (units[at + 1]?.type === 'marked' || (units[at + 1]?.key === ':' && units[at + 2]?.type === 'marked'));

export function otherVerb(units: readonly Unit[], at: number): boolean {
  const unit = units[at]!;
  if (unit.type !== 'word') return false;
  const form = speechForm(unit.key, unit.bare);
  const lead = units[at - 1];
  // "طلب عدم كشف هويته", "أبرز القادة": a noun
  const noun = lead?.type === 'word' ? PREPOSITIONS.has(lead.key) || lead.key === 'عدم' || speechForm(lead.key, lead.bare) !== undefined : unit.key === 'ابرز';
  return (
    form !== undefined &&
    !noun &&
    !form.participle &&
    form.frames.startsWith('c') &&
    !form.frames.includes('x') &&
    !/^(?:الذي|التي|الذين|ما)$/.test(units[at - 1]?.key ?? '') &&
    form.tense === 'past'
  );
}

/** First punctuation behind. */
export function clauseEnd(units: readonly Unit[], from: number): number {
  let at = from;
  while (at < units.length && !(units[at]!.type === 'punct' && /^[،,.:؛]$/.test(units[at]!.key)) && units[at]!.type !== 'marked') at++;
  return at;
}

export function lastWord(units: readonly Unit[], from: number, to: number): number {
  let end = to;
  while (end > from + 1 && units[end - 1]!.type === 'punct') end--;
  return units[end - 1]!.end;
}

export function clauseStart(units: readonly Unit[], at: number): number {
  let from = at;
  while (from > 0 && !(units[from - 1]!.type === 'punct' && /^[.:؛]$/.test(units[from - 1]!.key))) from--;
  return from;
}
