import { isMasdar } from '../common-words.ts';
import { ACCORDING, DOCUMENTS, NOT_SOURCES, OWN_OPINION, PREPOSITIONS, RELATIVES, SAME, TEMPORAL } from '../grammar.ts';
import { isPersonal } from './claims.ts';
import { contentEnd, contentsOf, findOpening, reports, takesContent } from './contents.ts';
import { clauseEnd, cueAt, isComma, NONE } from './cues.ts';
import type { Pen } from './pen.ts';
import type { Speaker } from './subjects.ts';
import { cutsOf, withoutAnd, withoutArticle } from './text.ts';
import type { Clause, Unit } from './units.ts';
import { isAgentForm, speechForm, type VerbForm } from './verbs.ts';

/** "According to S": in front, in the middle, behind. */
export function readAccording(pen: Pen, { units }: Clause): boolean {
  for (let at = 0; at < units.length; at++) {
    const phrase = accordingAt(units, at);
    if (!phrase) continue;
    let first = at + phrase;
    const lead = units[at]!;
    if (first >= units.length) return false;
    const said = units[first]!;
    const verb = /ما$/.test(units[first - 1]!.key)
      ? (speechForm(said.key, said.bare) ??
        speechForm(said.key.replace(/ه$/, ''), said.bare.replace(/ه$/, '')) ??
        // "حسب ما نقلت وكالة …", "وفق ما نشره الموقع"
        (/^(?:نقل|نشر|بث|تناقل|تداول)ت?ه?$/.test(said.key) ? speechForm(/ته?$/.test(said.key) ? 'ذكرت' : 'ذكر', '') : undefined))
      : undefined;
    if (/^(?:حسبما|وفقما|كما|ما|لما)$/.test(units[first - 1]!.key)) {
      if (!verb || (at === 0 && units[first - 1]!.key === 'كما')) continue;
      // "كما دعوا إلى", "كما أكد أن": also, not as
      if (units[first - 1]!.key === 'كما' && alsoSays(units, first, verb)) continue;
      first++;
    }
    // "حسب ما نقله S عن مصدر": whoever is behind it
    const relayed = /^(?:نقل|روي)ت?ه?$/.test(said.key) ? units.findIndex(({ key }, i) => i > first && i < first + 8 && key === 'عن') : -1;
    if (verb && relayed > 0) first = relayed + 1;
    const sourceKey = units[first]?.key ?? '';
    if (NOT_SOURCES.has(sourceKey) || cutsOf(sourceKey).some(({ key }) => NOT_SOURCES.has(key))) continue;
    let end = first;
    while (
      end < units.length &&
      !(units[end]!.type === 'punct' && /^[،,.:؛]$/.test(units[end]!.key)) &&
      units[end]!.type !== 'marked' &&
      !/^(?:فان|فقد)$/.test(units[end]!.key) &&
      !reports(units, end, NONE)
    )
      end++;
    if (end === first) continue;
    const initial = units.slice(0, at).every(({ type, key }) => type === 'punct' || /^(?:لكن|ولكن|كما|اما)$/.test(key));
    if (initial) end = named(pen, units, end);
    const own = /^(?:قول|تعبير|وصف|زعم|راي|شهادت|روايت|كلام|تصريحات|اعتقاد|تقدير|تقديرات)(?:ه|ها|هم)$/.test(sourceKey);
    if (own && !(at === 0 && end === first + 1)) continue;
    // "وبحسب قوله، C": whoever was spoken of
    const speaker = own ? (sourceKey.endsWith('هم') ? null : pen.memory.pointed(sourceKey.endsWith('ها') ? 'f' : 'm')) : source(pen, units, first, end);
    if (!speaker || speaker.confidence <= 0.5) continue;
    // "بحسب مصادر عسكرية كان هناك …": no comma parts the source from what it says
    const bare = afterSource(units, first, end, speaker);
    if (bare > 0) end = bare;
    // a second cue behind a report that has its own verb
    const cueSpan = { start: lead.start, end: units[first - 1]!.end };
    const lemma = withoutAnd(lead.key);
    if (initial) {
      const to = contentEnd(units, end + 1, units.length);
      if (
        units.slice(end, to).some((unit, i) => unit.type === 'word' && cueAt(units, end + i) && takesContent(units, end + i, to, cueAt(units, end + i)!.form))
      ) {
        pen.memory.say(speaker);
        return false;
      }
      let from = end;
      while (from < to && (units[from]!.type === 'punct' || /^(?:فان|فقد)$/.test(units[from]!.key))) from++;
      for (const { kind, spans } of contentsOf(units, from, to, false)) pen.give(kind, spans, 'according', cueSpan, lemma, speaker, units);
      pen.done = Math.max(pen.done, units[Math.min(to, units.length) - 1]!.end);
      return true;
    }
    // "وتابعت، وفقا لما ذكره الراديو، إن": a verb before it reports what stands behind it
    if (units.slice(0, at).some((unit, i) => unit.type === 'word' && reportsBehind(units, i, end))) continue;
    const aloud = lead.key === 'علي' && units.slice(0, at).some((unit, i) => unit.type === 'word' && cueAt(units, i) !== null);
    if (aloud || units.slice(0, at).some((unit, i) => unit.type === 'word' && reportsBefore(units, i, at))) {
      continue;
    }
    const from = clauseBefore(units, at);
    // "ندد S، حسبما أوردت قناة، بـ…": a verb and who, and nothing said yet
    const call = cueAt(units, from);
    if (call?.form.frames.includes('k') && units.slice(from, at).filter(({ type }) => type === 'word').length < 5) continue;
    const left = contentsOf(units, from, at, false);
    const rest = bare > 0 ? end : isComma(units[end]) ? end + 1 : units.length;
    const right = RELATIVES.has(units[rest]?.key ?? '')
      ? []
      : units.slice(rest).filter(({ type }) => type === 'word').length > 2
        ? contentsOf(units, rest, units.length, false)
        : [];
    if (left.length === 1 && right.length === 1 && left[0]!.kind === 'indirect' && right[0]!.kind === 'indirect' && (at < 5 || bare > 0))
      pen.give('indirect', [...left[0]!.spans, ...right[0]!.spans], 'according', cueSpan, lemma, speaker, units);
    else for (const { kind, spans } of left) pen.give(kind, spans, 'according', cueSpan, lemma, speaker, units);
    pen.done = Math.max(pen.done, lead.start);
    return true;
  }
  // "in his opinion": whoever was spoken of
  const own = units.findIndex(({ key }) => OWN_OPINION.has(key) || OWN_OPINION.has(withoutAnd(key)));
  if (own > 1) {
    const speaker = pen.memory.subjectOf(units, own, pen.subjects);
    let from = own;
    while (from > 0 && units[from - 1]!.type !== 'punct') from--;
    if (speaker && own > from) {
      const left = { start: units[from]!.start, end: units[own - 1]!.end };
      const to = contentEnd(units, own + 1, units.length);
      const { spans } = contentsOf(units, own + 1, to, false)[0] ?? { spans: [] };
      pen.give('indirect', [left, ...spans], 'according', { start: units[own]!.start, end: units[own]!.end }, units[own]!.key, speaker, units);
      return true;
    }
  }
  return false;
}

/** "وبحسب مدير المعهد، فلان، فإن", "وبحسب فلان، مدير المعهد، فإن": who the source is, between commas. */
function named(pen: Pen, units: readonly Unit[], end: number): number {
  const next = units[end + 1];
  if (!isComma(units[end]) || next?.type !== 'word') return end;
  const shut = clauseEnd(units, end + 1);
  const { claims } = pen.subjects.layer.draft;
  // "…، البرتغالي فلان، فإن"
  const person = claims[next.token]?.kind === 'demonym' ? claims[units[end + 2]?.token ?? -1] : claims[next.token];
  const who = isPersonal(person) ? shut - end < 8 : /^فان/.test(units[shut + 1]?.key ?? '') && pen.subjects.starts(next);
  return isComma(units[shut]) && who ? shut : end;
}

/** Does a verb before `end` report what stands between? Then "according to" is only a second cue. */
function reportsBefore(units: readonly Unit[], at: number, end: number): boolean {
  const cue = cueAt(units, at);
  return cue !== null && findOpening(units, cue.last - 1, end, cue.form) !== null;
}

function reportsBehind(units: readonly Unit[], at: number, end: number): boolean {
  const cue = cueAt(units, at);
  if (!cue || cue.form.participle) return false;
  const opening = findOpening(units, at, units.length, cue.form);
  // "نقلا عن مصادر رفضت الكشف عن هويتها، أن": who they are may stand between
  const relayed = units.slice(at, end).some(({ key }) => key === 'نقلا');
  // "استنكر S، حسب المصدر نفسه، «…»": its own words stand behind the source
  const marks = opening?.how === 'marks' && at < 2 && opening.at <= end + 3;
  return opening !== null && (relayed || marks || opening.how !== 'marks') && opening.at >= end && opening.at <= end + (relayed ? 14 : 3);
}

/** Has the verb behind كما a content of its own? */
function alsoSays(units: readonly Unit[], verb: number, form: VerbForm): boolean {
  if (form.frames.includes('k')) return true;
  const end = clauseEnd(units, verb + 1);
  return units
    .slice(verb + 1, end)
    .some((unit, i) => unit.type === 'word' && (isMasdar(unit.key) || form.governs.has(unit.key) || reports(units, verb + 1 + i, form.governs)));
}

export function accordingAt(units: readonly Unit[], at: number): number {
  if (units[at]!.type !== 'word') return 0;
  for (const phrase of ACCORDING) {
    if (
      phrase.every(
        (word, i) =>
          units[at + i]?.type === 'word' &&
          (units[at + i]!.key === word || (i === 0 && (withoutAnd(units[at]!.key) === word || units[at]!.key === `و${word}`))),
      )
    )
      return phrase.length;
  }
  return 0;
}

/** The source behind "according to": whose document it is, or who it is. */
function source(pen: Pen, units: readonly Unit[], first: number, last: number): Speaker | null {
  const lead = units[first]!;
  const document = cutsOf(lead.key).find(({ key }) => DOCUMENTS.has(key));
  if (document) {
    const owner = pen.subjects.read(units, first + 1, last, true);
    if (owner && owner.confidence >= 0.6) return { ...owner, chain: [{ how: 'document', text: pen.textOf(units, first, last) }, ...owner.chain] };
    if (document.key.startsWith('ال') || last - first === 1) {
      const again = pen.memory.last();
      if (again && document.key.startsWith('ال')) return { ...again, confidence: Math.min(again.confidence, 0.7) };
    }
    const span = { start: lead.start, end: units[last - 1]!.end };
    const text = pen.doc.text.slice(span.start, span.end);
    return {
      entity: null,
      name: text.slice(document.clitic.length),
      mention: { ...span, text },
      chain: [{ how: 'document', text, span }],
      gender: 'm',
      plural: false,
      confidence: 0.7,
      head: withoutArticle(document.key),
      last: units[last - 1]!.token + 1,
    };
  }
  const speaker = pen.subjects.read(units, first, last, true);
  return (
    speaker &&
    pen.memory.again(
      speaker,
      units.slice(first, last).some(({ key }) => SAME.has(key)),
    )
  );
}

/** Where words begin that follow their source without a comma; 0 where none do. */
function afterSource(units: readonly Unit[], first: number, end: number, speaker: Speaker): number {
  let at = first;
  while (at < end && units[at]!.token < speaker.last) at++;
  while (at < end && TEMPORAL.has(units[at]!.key)) at++;
  const unit = units[at];
  if (at >= end - 2 || !unit || unit.type === 'punct' || PREPOSITIONS.has(unit.key) || RELATIVES.has(unit.key)) return 0;
  const opens =
    unit.type === 'number' ||
    /^(?:كان|كانت|قد|فقد|هناك|لا|لم|لن|تم)$/.test(unit.key) ||
    isAgentForm(unit.key) ||
    /^[يت].{3,}/.test(unit.key) ||
    /^[^ا].{2,}ت$/.test(unit.key);
  return opens || unit.key === 'تمكن' ? at : 0;
}

/** So many words before "according to" are one clause; of a longer sentence only the last clause is the source's. */
const LONG = 26;

/** Where the clause begins that a source behind it vouches for. */
function clauseBefore(units: readonly Unit[], at: number): number {
  let from = 0;
  while (from < at && units[from]!.type === 'punct') from++;
  for (let start = from + 4; start < at - 2; start++) {
    const unit = units[start]!;
    if (unit.type !== 'word' || !/^مما?$/.test(unit.key)) continue;
    if (unit.key === 'مما' && at - start > 3) from = start + 1;
  }
  if (at - from <= LONG) return from;
  for (let start = at - 4; start > from; start--) {
    const unit = units[start]!;
    if (unit.type !== 'word') continue;
    const comma = isComma(units[start - 1]);
    // "…، انتهت بتوقيف متظاهرين": a verb of its own behind a comma
    if (comma && (isAgentForm(unit.key) || isAgentForm(withoutAnd(unit.key)) || /^و?[^ا].{2,}ت$/.test(unit.key))) return start;
    // "المتهم الذي يرفض المثول": a relative clause at the end
    if (/^(?:الذي|التي|الذين)$/.test(unit.key) && at - start <= 5) return start + 1;
  }
  return from;
}
