import { isMasdar } from '../common-words.ts';
import { COMPLEMENTISERS, DOCUMENTS } from '../grammar.ts';
import { contentEnd, contentsOf, reports } from './contents.ts';
import { cueAt, keysOf, NONE } from './cues.ts';
import type { Pen } from './pen.ts';
import type { Speaker } from './subjects.ts';
import { withoutArticle } from './text.ts';
import { type Clause, plainKey, type Unit } from './units.ts';
import { isRelay, isRelayed, speechForm } from './verbs.ts';

export const LOOKS_BACK = keysOf('جاء جاءت وردت ورد');

/** "S: C" in a headline; a country or a theme before the colon speaks not. */
export function readHeadline(pen: Pen, { units, heading }: Clause): boolean {
  if (!heading) return false;
  if (readBrackets(pen, units)) return true;
  const colon = units.findIndex(({ type, key }) => type === 'punct' && key === ':');
  if (colon < 1 || colon > 10 || colon + 1 >= units.length) return false;
  if (units.slice(0, colon).some((unit) => unit.type === 'word' && (speechForm(unit.key, unit.bare) || COMPLEMENTISERS.has(unit.key)))) return false;
  const speaker = pen.subjects.read(units, 0, colon);
  if (!speaker || speaker.confidence < 0.6) return false;
  // the whole of it must be the speaker, or whom he told: "فلان لـ«الأخبار»: …"
  const told = units.findIndex(({ key }, i) => i > 0 && i < colon && colon - i < 6 && /^ل/.test(key));
  const end = told > 0 && units[told]!.token >= speaker.last ? units[told]!.token : units[colon - 1]!.token + 1;
  if (speaker.mention.start > units[0]!.start + 2 && speaker.chain[0]!.span?.start !== units[0]!.start) return false;
  if (speaker.last < end) return false;
  for (const { kind, spans } of contentsOf(units, colon + 1, units.length, false)) pen.give(kind, spans, 'headline', null, null, speaker, units);
  return true;
}

/** "نزوح الآلاف (مسؤول محلي)": who says what a headline tells. */
function readBrackets(pen: Pen, units: readonly Unit[]): boolean {
  const last = units.length - 1 - (units.at(-1)?.key === '.' ? 1 : 0);
  const open = units.findLastIndex(({ key }) => key === '(');
  if (open < 3 || last - open < 2 || last - open > 8 || units[last]!.key !== ')') return false;
  const speaker = pen.subjects.read(units, open + 1, last, true);
  if (!speaker || speaker.confidence < 0.7 || speaker.last < units[last]!.token || (speaker.entity !== null && speaker.body)) return false;
  if ((speaker.chain[0]?.span ?? speaker.mention).start !== units[open + 1]!.start) return false;
  if (units.slice(0, open).some((unit, i) => unit.type === 'marked' || (unit.type === 'word' && cueAt(units, i) !== null))) return false;
  for (const { kind, spans } of contentsOf(units, 0, open, false)) pen.give(kind, spans, 'headline', null, null, { ...speaker, confidence: 0.8 }, units);
  pen.done = units[last]!.end;
  return true;
}

/** So many words may stand behind "…، يقول S". */
const LONGEST_TAIL = 14;
/** "C، تقول S على موقعها.": words before a verb in the present that reports nothing behind it. */
export function readTail(pen: Pen, { units }: Clause): boolean {
  let comma = units.length - 2;
  while (comma > 3 && !(units[comma]!.type === 'punct' && /^[،,]$/.test(units[comma]!.key) && saysNow(units[comma + 1]!))) comma--;
  const verb = comma + 1;
  if (comma <= 3 || units.length - verb > LONGEST_TAIL) return false;
  if (units.some(({ type, key }, i) => type === 'marked' || key === ':' || (i > comma && (COMPLEMENTISERS.has(key) || isMasdar(key))))) return false;
  if (units.slice(0, comma).some((unit, i) => unit.type === 'word' && cueAt(units, i) !== null)) return false;
  const speaker = pen.subjects.read(units, verb + 1, units.length);
  if (!speaker || speaker.confidence < 0.7 || (speaker.chain[0]?.span ?? speaker.mention).start > units[verb]!.end + 3) return false;
  const { start, end, key } = units[verb]!;
  for (const { kind, spans } of contentsOf(units, 0, comma, false))
    pen.give(kind, spans, 'inversion', { start, end }, speechForm(key, key)!.lemma, speaker, units);
  pen.done = units.at(-1)!.end;
  return true;
}

const saysNow = ({ type, key, bare }: Unit): boolean => {
  const form = type === 'word' ? speechForm(key, bare) : undefined;
  return form?.tense === 'present' && /^cm?$/.test(form.frames) && !form.plural;
};

/** "نقلت M عن S قوله إن C": the speaker stands behind عن. */
export function readRelay(pen: Pen, { units }: Clause): boolean {
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]!;
    // "علمت M من S أن"
    const learnt =
      unit.type === 'word' && (/^و?علمت$/.test(unit.key) || (/^و?علم$/.test(unit.key) && at + 1 < units.length && pen.subjects.starts(units[at + 1]!)));
    if (unit.type !== 'word' || !(learnt || isRelay(unit.key) || isRelay(plainKey(unit)))) continue;
    // "نسبت M إلى S القول إن", "نسبت M له قوله إن" too
    const source = learnt ? /^(?:من|لدي)$/ : /نسبت?$/.test(unit.key) ? /^(?:الي|اليه|اليها|له|لها)$/ : /^عن(?:ه|ها)?$/;
    const from = units.findIndex(({ key, type }, i) => i > at && i < at + 10 && type === 'word' && source.test(key));
    if (from < 0) continue;
    let end = from + 1;
    while (end < units.length && units[end]!.type !== 'marked' && units[end]!.key !== ':' && !isRelayed(units[end]!.key) && !reports(units, end, NONE)) end++;
    if (end >= units.length) continue;
    // "ونقل عنه الموقع قوله": whoever was spoken of
    const own = /^(?:عن|الي|ل)ها?$/.test(units[from]!.key);
    if (own && !isRelayed(units[end]!.key) && units[end]!.type !== 'word') continue;
    const speaker = own ? pen.memory.pointed(units[from]!.key.endsWith('ا') ? 'f' : 'm') : pen.subjects.read(units, from + 1, end, true);
    if (!speaker) continue;
    let first = end;
    let pronoun = false;
    while (first < units.length && (isRelayed(units[first]!.key) || COMPLEMENTISERS.has(units[first]!.key) || units[first]!.type === 'punct')) {
      pronoun ||= units[first]!.key.length > 2 && COMPLEMENTISERS.has(units[first]!.key);
      first++;
    }
    // "قوله لمحاميه: «…»": whom he told
    const colon = units.findIndex(({ key }, i) => i > first && i < first + 6 && key === ':');
    if (units[colon + 1]?.type === 'marked' && units.slice(first, Math.max(first, colon)).every(({ type }) => type === 'word')) first = colon + 1;
    const cue = isRelayed(units[end]!.key) ? units[end]! : unit;
    const to = contentEnd(units, first, units.length);
    for (const { kind, spans } of contentsOf(units, first, to, pronoun))
      pen.give(kind, spans, 'clause', { start: cue.start, end: cue.end }, 'نقل', { ...speaker, confidence: Math.max(speaker.confidence, 0.6) }, units);
    pen.done = Math.max(pen.done, units[Math.min(first, units.length - 1)]!.start);
    return true;
  }
  return false;
}

/** "جاء في بيان لـ S أن C". */
export function readDocument(pen: Pen, { units }: Clause): boolean {
  for (let at = 0; at + 2 < units.length; at++) {
    // "نشر S تدوينة جاء فيها «…»"
    if (at > 2 && /^(?:جاء|ورد|قال|كتب|قالت|كتبت)$/.test(units[at]!.key) && /^فيها?$/.test(units[at + 1]!.key)) {
      let first = at + 2;
      while (first < units.length && (/^[:،,]$/.test(units[first]!.key) || COMPLEMENTISERS.has(units[first]!.key))) first++;
      const noun = units.slice(Math.max(1, at - 4), at).some(({ key }) => DOCUMENTS.has(key));
      const owner = noun && first < units.length && (first > at + 2 || units[first]!.type === 'marked') ? pen.subjects.read(units, 1, at) : null;
      if (owner && owner.confidence > 0.6 && owner.mention.start < units[at - 1]!.start) {
        const cueSpan = { start: units[at]!.start, end: units[at + 1]!.end };
        for (const { kind, spans } of contentsOf(units, first, contentEnd(units, first, units.length), false))
          pen.give(kind, spans, 'document', cueSpan, 'جاء', { ...owner, confidence: Math.min(owner.confidence, 0.8) }, units);
        pen.done = Math.max(pen.done, units[first]!.start);
        return true;
      }
    }
    if (!LOOKS_BACK.has(plainKey(units[at])) && !LOOKS_BACK.has(units[at]!.key)) continue;
    // "اعتمد المجلس بيانا. وجاء فيه: «…»": of whoever the sentence before is about
    const about = at === 0 && /^فيها?$/.test(units[1]!.key) ? pen.memory.about() : null;
    if (about) {
      const first = units[2]!.key === ':' || COMPLEMENTISERS.has(units[2]!.key) ? 3 : 2;
      const cueSpan = { start: units[0]!.start, end: units[1]!.end };
      for (const { kind, spans } of contentsOf(units, first, contentEnd(units, first, units.length), false))
        pen.give(kind, spans, 'document', cueSpan, 'جاء', about, units);
      pen.done = units[first]?.start ?? pen.done;
      return true;
    }
    if (units[at + 1]!.key !== 'في' || !DOCUMENTS.has(units[at + 2]!.key)) continue;
    let end = at + 3;
    while (end < units.length && units[end]!.type !== 'marked' && units[end]!.key !== ':' && !reports(units, end, NONE)) end++;
    const own = pen.subjects.read(units, at + 3, Math.min(end, units.length), true);
    // a statement is of whoever spoke before; a report speaks for itself
    const owner =
      own && own.confidence > 0.5
        ? own
        : STUDIES.has(withoutArticle(units[at + 2]!.key))
          ? itself(pen, units[at + 2]!)
          : (pen.memory.last() ?? itself(pen, units[at + 2]!));
    if (end >= units.length || !owner) continue;
    let first = end;
    while (first < units.length && (units[first]!.type === 'punct' || COMPLEMENTISERS.has(units[first]!.key))) first++;
    const pronoun = units[first - 1]?.type === 'word' && units[first - 1]!.key.length > 2;
    const to = contentEnd(units, first, units.length);
    const cueSpan = { start: units[at]!.start, end: units[at + 2]!.end };
    for (const { kind, spans } of contentsOf(units, first, to, pronoun)) pen.give(kind, spans, 'document', cueSpan, 'جاء', owner, units);
    pen.done = Math.max(pen.done, units[Math.min(first, units.length - 1)]!.start);
    return true;
  }
  return false;
}

/** Documents that nobody in the text need have written. */
const STUDIES = keysOf('تقرير دراسة وثيقة مذكرة قرار إحصائية استطلاع تحقيق نشرة');

/** A document, or what goes round, speaks for itself. */
export function itself(pen: Pen, unit: Unit, last = unit): Speaker {
  const span = { start: unit.start, end: last.end };
  const text = pen.doc.text.slice(span.start, span.end);
  return {
    entity: null,
    name: text,
    mention: { ...span, text },
    chain: [{ how: 'document', text, span }],
    gender: 'm',
    plural: false,
    confidence: 0.76,
    head: withoutArticle(unit.key),
    last: last.token + 1,
  };
}
