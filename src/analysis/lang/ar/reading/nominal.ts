import { COMPLEMENTISERS, PREPOSITIONS } from '../grammar.ts';
import { TITLES } from '../titles.ts';
import { contentEnd, contentsOf, reports } from './contents.ts';
import { clauseEnd, isComma, NONE } from './cues.ts';
import { itself } from './passing.ts';
import type { Pen } from './pen.ts';
import type { Speaker } from './subjects.ts';
import { type Clause, plainKey, type Unit } from './units.ts';
import { speechForm, type VerbForm } from './verbs.ts';

/** Nouns of saying with whose they are: "تأكيد S أن", "تصريحات S، بأن". */
const SAYINGS = /^[بل]?(?:تاكيد|تاكيدات|اعتراف|اعترافات|تصريح|تصريحات|اعلان|ادعاء|ادعاءات|مزاعم|قول)$/;
/** The same with a pronoun: "بقوله إن", and "بالقول". */
const OWN = /^ب(?:قول(?:ه|ها|هم)|القول)$/;
/** What goes round without anybody's name. */
const RUMOURS = /^(?:تقارير|انباء|معلومات|شايعات)$/;
/** So many units may stand between the noun and what it tells. */
const REACH = 9;

/** "برر S طلبه بقوله إن C", "رغم اعتراف S أن C": what a noun of saying tells, where no verb took it. */
export function readNominal(pen: Pen, { units }: Clause): void {
  for (let at = 0; at + 2 < units.length; at++) {
    const unit = units[at]!;
    if (unit.type !== 'word') continue;
    const key = plainKey(unit);
    const own = OWN.test(key);
    const told = RUMOURS.test(key);
    if (!own && !told && !SAYINGS.test(key)) continue;
    const that = opening(units, at, own);
    if (that < 0 || pen.taken.has(units[that]!.start) || isTold(pen, units[at]!.start) || isTold(pen, units[that]!.end)) continue;
    const speaker = own
      ? pen.memory.mainSubject(units, at, pen.subjects, genderOf(key))
      : told
        ? rumour(pen, units, at)
        : owner(pen, units, at, /^مفاده/.test(units[that - 1]!.key) ? that - 1 : that);
    if (!speaker || speaker.confidence < 0.6) continue;
    const first = units[that]!.type === 'marked' ? that : that + 1;
    const to = own ? contentEnd(units, first, units.length) : Math.min(contentEnd(units, first, units.length), clauseEnd(units, first + 1));
    const pronoun = units[that]!.type === 'word' && units[that]!.key.length > 2;
    const cue = { start: unit.start, end: unit.end };
    for (const { kind, spans } of contentsOf(units, first, to, pronoun))
      pen.give(kind, spans, 'clause', cue, 'قال', { ...speaker, confidence: Math.min(speaker.confidence, 0.8) }, units);
  }
}

/** The conjunction or the marks that the noun opens; -1 where another verb, a sign or nothing stands between. */
function opening(units: readonly Unit[], at: number, own: boolean): number {
  for (let i = at + 1; i < Math.min(units.length - 1, at + REACH); i++) {
    const unit = units[i]!;
    if (unit.type === 'marked') return own ? i : -1;
    if (reports(units, i, NONE)) return i;
    if (own ? unit.key !== ':' : isComma(unit) ? !/^بان/.test(units[i + 1]!.key) : unit.type !== 'word' && unit.type !== 'number') return -1;
    if (unit.type === 'word' && (COMPLEMENTISERS.has(unit.key) || (speechForm(unit.key, unit.bare)?.tense === 'past' && !PREPOSITIONS.has(units[i - 1]!.key))))
      return -1;
  }
  return -1;
}

function owner(pen: Pen, units: readonly Unit[], at: number, that: number): Speaker | null {
  if (that === at + 1) return null;
  let first = at + 1;
  while (first < that && TITLES.has(units[first]!.key) && !pen.subjects.starts(units[first]!)) first++;
  const found = pen.subjects.read(units, first, that, true);
  return found && (found.chain[0]?.span ?? found.mention).start <= units[first]!.start + 5 ? found : null;
}

const genderOf = (key: string): VerbForm => ({ ...speechForm('قال', 'قال')!, gender: key.endsWith('ها') ? 'f' : 'm', plural: key.endsWith('هم') });

/** "تقارير إعلامية": the noun and its adjectives. */
function rumour(pen: Pen, units: readonly Unit[], at: number): Speaker {
  let end = at + 1;
  while (end < at + 4 && units[end]?.type === 'word' && /^(?!ب?ان|تفيد|مفاد).{2,}يه$/.test(units[end]!.key)) end++;
  return { ...itself(pen, units[at]!, units[end - 1]!), gender: 'f', confidence: 0.7 };
}

/** Does a quote hold this place already? */
const isTold = (pen: Pen, at: number): boolean =>
  pen.out.slice(-12).some(({ proposal: { spans } }) => spans.some(({ start, end }) => start <= at && at <= end));
