import type { QuoteKind } from '../../../../model/analysis.ts';
import type { Span } from '../../../../model/span.ts';
import { isMasdar } from '../common-words.ts';
import { ADVERBS, COMPLEMENTISERS, PREPOSITIONS, RELATIVES, TEMPORAL, WITH_PRONOUN } from '../grammar.ts';
import { contentEnd, contentsOf, type Opening } from './contents.ts';
import { type Cue, clauseStart, isComma, lastWord } from './cues.ts';
import type { Pen } from './pen.ts';
import type { Speaker } from './subjects.ts';
import { cutsOf, widthOf } from './text.ts';
import type { Clause, Unit } from './units.ts';
import { isAgentForm, speechForm, type VerbForm } from './verbs.ts';

/** Marked words behind a verb: each stretch by itself, or the noun phrase that they stand in. */
export function marksOf(
  pen: Pen,
  units: readonly Unit[],
  at: number,
  opening: Opening,
  to: number,
  form: VerbForm,
): { kind: QuoteKind; spans: readonly Span[] }[] {
  const marked = units.slice(opening.at, to).filter((unit) => unit.type === 'marked');
  const first = marked[0];
  if (!first) return contentsOf(units, opening.at, to, true);
  const colon = units[opening.at - 1]?.key === ':';
  // "اعتبر X القانون «قفزة»": object and predicate
  if (form.frames.includes('o') && !colon) {
    const speaker = pen.subjects.read(units, at + 1, opening.subjectEnd);
    if (speaker) {
      let from = at + 1;
      while (from < opening.at && units[from]!.token < speaker.last) from++;
      if (from < opening.at) return [{ kind: 'mixed', spans: [{ start: units[from]!.start, end: first.end }] }];
    }
  }
  const saying = /^(?:قايلا|قايله|بالقول|قايلين)$/.test(units[opening.at - 1]?.key ?? '');
  // "طالب بتسليم السلطة «…»": the noun that is asked for, with a word of it between marks
  // "عن اعتزازه بهذا «…»": what the marks hold is told by itself
  if (!colon && !saying && !/^[بل]?هذ[اه]$/.test(units[opening.at - 1]!.key)) {
    for (let i = at + 1; i < opening.at; i++) {
      const unit = units[i]!;
      const glued = unit.type === 'word' && /^ب/.test(unit.key) && unit.key.length > 4 && isMasdar(unit.key.slice(1));
      // "يطلب القرار من الأمين العام … تقديم توصيات «…»"
      const asked =
        /^(?:طلب|طالب|ناشد|حث)$/.test(form.lemma) &&
        isMasdar(unit.key) &&
        !PREPOSITIONS.has(units[i - 1]!.key) &&
        units.slice(at + 1, i).some(({ key }) => key === 'من');
      // "أكد S على جمع القوى «…»": whatever noun the verb's own preposition holds, more words of the clause behind it
      const held = i + 1 < opening.at && units[i - 1]!.key === 'علي' && form.governs.has('علي') && !WITH_PRONOUN.has(unit.key);
      const behind = unit.type === 'word' && ((isMasdar(unit.key) && /^(?:الي|علي|عن)$/.test(units[i - 1]!.key)) || held || asked);
      if (!glued && !behind) continue;
      const start = unit.start + (glued ? widthOf(pen.doc.text.slice(unit.start, unit.end), 1) : 0);
      return [{ kind: 'mixed', spans: [{ start, end: marked.at(-1)!.end }] }];
    }
  }
  // "أشار إلى «محاولة خطف» أجانب": the noun between marks goes on
  const next = units[opening.at + 1];
  if (
    !colon &&
    !saying &&
    marked.length === 1 &&
    opening.subjectEnd < opening.at &&
    next?.type === 'word' &&
    !PREPOSITIONS.has(next.key) &&
    !TEMPORAL.has(next.key) &&
    !ADVERBS.has(next.key) &&
    !/^[وبلف]|^(?:او|ثم|اي|كما|حيث)$/.test(next.key) &&
    !RELATIVES.has(next.key) &&
    !speechForm(next.key, next.bare)
  )
    return [{ kind: 'mixed', spans: [{ start: first.start, end: lastWord(units, opening.at, to) }] }];
  const parted =
    marked.length > 1 &&
    units
      .slice(units.indexOf(first) + 1, units.indexOf(marked[1]!))
      .some(({ key }) => /^(?:من|في|ضد|علي)$/.test(key) || (/^ب.{3}/.test(key) && isMasdar(key.slice(1))));
  if (parted && !colon) return [{ kind: 'mixed', spans: [{ start: first.start, end: lastWord(units, opening.at, to) }] }];
  if (/m/.test(form.frames) && !colon && !saying) {
    // a noun that is announced, with a word of it between marks
    const between = units.slice(at + 1, opening.at).findIndex((unit) => unit.type === 'word' && isMasdar(unit.key) && !PREPOSITIONS.has(unit.key));
    if (between >= 0)
      return [
        {
          kind: 'mixed',
          spans: [
            { start: units[at + 1 + between]!.start, end: units[Math.max(to - 1, opening.at)]!.type === 'punct' ? units[to - 2]!.end : units[to - 1]!.end },
          ],
        },
      ];
  }
  // "هتفوا «…» و«…»، وأحرقوا …": what stands far behind is another matter
  const last = marked.findIndex((unit, i) => i > 0 && unit.start - marked[i - 1]!.end > MOST_BETWEEN);
  return marked.slice(0, last < 0 ? undefined : last).map((unit) => ({ kind: 'direct' as const, spans: [unit.marked!.inner] }));
}

/** "اعتبر S خروج الحكومة خطأ تاريخيا": what is judged and how, without a conjunction. */
export function readJudged(pen: Pen, units: readonly Unit[], { at, form }: Cue, cueSpan: Span): number {
  const to = contentEnd(units, at + 1, units.length);
  let from = at + 1;
  let speaker: Speaker | null = null;
  if (form.participle) speaker = pen.memory.mainSubject(units, at, pen.subjects, form) ?? pen.memory.subject(form)?.who ?? null;
  else {
    speaker = pen.subjects.read(units, from, to);
    const opens = speaker ? (speaker.chain[0]?.span ?? speaker.mention).start : -1;
    // "زميلته المالية فلانة"
    const led = (unit: Unit, i: number): boolean => unit.start >= opens || (i === 0 ? /(?:ه|ها|هم)$/ : /^ال.*يه?$/).test(unit.key);
    if (!speaker || !units.slice(from, to).every(led)) return -1;
    while (from < to && units[from]!.token < speaker.last) from++;
    from = behindOffice(pen, units, from, to);
  }
  const first = units[from];
  if (!speaker || speaker.confidence < 0.6 || first?.type !== 'word' || first.key.length < 3) return -1;
  if ([PREPOSITIONS, RELATIVES, ADVERBS, COMPLEMENTISERS].some((list) => list.has(first.key)) || /^[وبلف](?!ال)/.test(first.key)) return -1;
  const words = units.slice(from, to);
  if (words.length < 3 || words.some(({ type }) => type === 'marked') || words.some(isComma)) return -1;
  pen.give('indirect', [{ start: first.start, end: lastWord(units, from, to) }], 'noun-object', cueSpan, form.lemma, speaker, units, form);
  return to;
}

/** Participles that go on with the subject. */
const OF_SUBJECT = /^ال(?:تابع|مكلف|مسوول|مختص|معني|قايم|حاكم|منتهي|موالي|مقرب|مقيم|عامل|ناشط|صادر|منبثق|محسوب|مدعوم|متحالف|محظور|معروف|ملقب)ه?$/;

/** "…، ونشرت صورا": behind a noun and a comma a verb with و is the writer's. */
function nounEnd(units: readonly Unit[], first: number): number {
  const end = contentEnd(units, first, units.length);
  for (let at = first + 2; at < end; at++) {
    const { key, type } = units[at]!;
    if (type !== 'word' || !isComma(units[at - 1]) || !/^و.{3}/.test(key)) continue;
    // "…، والذي سيخصص ل": what is told of it
    if (/^وال(?:ذي|تي)$/.test(key)) return at - 1;
    // "وعرضت": any feminine in the past
    if ((isAgentForm(key.slice(1)) && !/^[يت]/.test(key.slice(1))) || /^و[^يت].{1,3}[^اويته]ت$/.test(key)) return at - 1;
  }
  return end;
}

/** "نفى فلان، أستاذ الطب بالجامعة، ظهور", "أعلن النائب العام في طرابلس حبس": who and where he is, before what he says. */
function behindOffice(pen: Pen, units: readonly Unit[], from: number, last: number): number {
  const { claims } = pen.subjects.layer.draft;
  const place = claims[units[from]?.key === 'في' ? (units[from + 1]?.token ?? -1) : (units[from]?.token ?? -1)];
  let at = from;
  if (place && /^(?:country|capital|place|seat)$/.test(place.kind) && (place.clitic === 'ب' || units[from]!.key === 'في'))
    while (at < last && units[at]!.token < place.last) at++;
  if (!isComma(units[at]) || !units[at + 1]) return at;
  // a time between commas, or an office
  let shut = at + 1;
  while (shut < last && shut - at < LONGEST_OFFICE && units[shut]!.type === 'word') shut++;
  const told = TEMPORAL.has(units[at + 1]!.key) ? shut - at < 4 : pen.subjects.starts(units[at + 1]!) && units[at + 1]!.type === 'word';
  return isComma(units[shut]) && told ? shut + 1 : at;
}
const LONGEST_OFFICE = 10;
/** So many letters may part two stretches between marks behind one verb. */
const MOST_BETWEEN = 50;

/** "بالمماطلة", "بعدم الجدية", "باغتياله": what somebody is accused of; no place and no time. */
function chargeAt(pen: Pen, units: readonly Unit[], first: number, last: number): number {
  for (let at = first + 1; at < last; at++) {
    const unit = units[at]!;
    if (unit.type === 'marked' || unit.key === ':' || COMPLEMENTISERS.has(unit.key)) return -1;
    if (unit.type !== 'word' || !cutsOf(unit.key).some(({ clitic, key }) => clitic === 'ب' && key.length > 2)) continue;
    if (!pen.subjects.layer.draft.claims[unit.token] && !TEMPORAL.has(unit.key.slice(1)) && !PREPOSITIONS.has(unit.key)) return at;
  }
  return -1;
}

/** "اتهم S O بـM": whoever stands first behind the verb accuses, where another stands behind him or is written onto the verb. */
function readCharge(pen: Pen, units: readonly Unit[], { at, form, and }: Cue, cueSpan: Span, charge: number): number {
  const to = nounEnd(units, charge);
  const span = { start: units[charge]!.start + widthOf(pen.doc.text.slice(units[charge]!.start, units[charge]!.end), 1), end: lastWord(units, charge, to) };
  const onto = /تهمت?(?:ه|ها|هم|هما)$/.test(units[at]!.key);
  let next = at + 2;
  while (next < charge && !pen.subjects.starts(units[next]!)) next++;
  const whole = pen.subjects.read(units, at + 1, charge);
  // "متضررو الفيضانات وزارة الداخلية": words that nobody reads, up to somebody who is known
  const first = whole && whole.confidence <= 0.5 && next < charge ? pen.subjects.read(units, at + 1, next) : whole;
  let behind = at + 1;
  while (first && behind < charge && units[behind]!.token < first.last) behind++;
  const accused = onto || (first !== null && behind < charge && units.slice(behind, charge).some(({ type }) => type === 'word'));
  const before = and ? null : pen.subjects.before(units, at, clauseStart(units, at));
  const goesOn = before ?? pen.memory.mainSubject(units, at, pen.subjects, form) ?? pen.memory.subject(form)?.who ?? null;
  const who = form.participle || !accused ? goesOn : first;
  if (onto && !who) return -1;
  pen.give('indirect', [span], 'noun-object', cueSpan, form.lemma, who, units, form);
  return to;
}

/** "أعلن S تسجيل …": what was announced, denied, confirmed is a noun. */
export function readNoun(pen: Pen, clause: Clause, cue: Cue, cueSpan: Span): number {
  const { units } = clause;
  const { at, form } = cue;
  const last = contentEnd(units, at + 1, units.length);
  // "وأكد عدم رصد …": no subject stands behind it
  let next = at + 1;
  while (next < last && units[next]!.type === 'word' && ADVERBS.has(units[next]!.key)) next++;
  // "وأشارت إلى تسجيل …"
  const governed = form.governs.has(units[next]?.key ?? '') && isMasdar(units[next + 1]?.key ?? '');
  const bare = governed || (isMasdar(units[next]?.key ?? '') && !pen.subjects.starts(units[next]!));
  const also = bare && isMasdar(units[next]?.key ?? '') && /^(?:كما|و)$/.test(units[at - 1]?.key ?? '');
  const goesOn = form.participle || also ? (pen.memory.mainSubject(units, at, pen.subjects, form) ?? pen.memory.subject(form)?.who ?? null) : null;
  const charge = form.frames.includes('a') ? chargeAt(pen, units, at + 1, Math.min(last, at + 24)) : -1;
  if (charge > 0) return readCharge(pen, units, cue, cueSpan, charge);
  let speaker = form.participle || form.plural || bare ? null : pen.subjects.read(units, at + 1, Math.min(last, at + 24));
  let from = at + 1;
  const before = pen.subjects.before(units, at, clauseStart(units, at));
  if (goesOn) speaker = null;
  else if (before && !cue.and) speaker = before;
  else if (speaker) {
    while (from < last && units[from]!.token < speaker.last) from++;
    // "شبكة … الأمريكية": of what people it is
    while (from < last && units[from]!.key.startsWith('ال') && pen.subjects.layer.draft.claims[units[from]!.token]?.kind === 'demonym') from++;
  }
  // "نفى المتحدث، فلان، صلة بلاده": the comma shuts an apposition
  if (speaker && isComma(units[from]) && units.slice(at + 1, from).some((unit) => isComma(unit))) from++;
  else if (speaker && !before) from = behindOffice(pen, units, from, last);
  // "أعلنت الجماعة كذلك مسؤوليتها"
  while (speaker && from < last - 1 && ADVERBS.has(units[from]!.key)) from++;
  // where the verb's own noun is what it governs: "أعلن عن"
  let content = -1;
  let glued = 0;
  for (let i = from; i < last; i++) {
    const unit = units[i]!;
    if (unit.type === 'punct' && i > from + 14) break;
    if (unit.type !== 'word') continue;
    if (form.frames.includes('a')) break;
    // "نفت الوزارة ما تداولته وسائل إعلام"
    if (/^(?:نفى|أنكر|كذب|فند)$/.test(form.lemma) && unit.key === 'ما' && i >= from) {
      content = i;
      break;
    }
    // "أشار إلى تسجيل"
    if (
      (form.governs.has(unit.key) || form.governs.has('الي') || (form.lemma === 'أكد' && unit.key === 'علي')) &&
      /^(?:الي|علي)$/.test(unit.key) &&
      isMasdar(units[i + 1]?.key ?? '')
    ) {
      content = i + 1;
      break;
    }
    // "أفاد S بوصول جرحى"
    if (/^(?:أفاد|أقر|اعترف|صرح)$/.test(form.lemma) && /^ب.{3}/.test(unit.key) && isMasdar(unit.key.slice(1)) && i > at) {
      content = i;
      glued = 1;
      break;
    }
    // "تحدثت عن بداياتها", "عن الأزمة": what she spoke of, and not what she said
    if (
      form.frames.includes('p') &&
      /^(?:عن|ب)$/.test(unit.key) &&
      units[i + 1]?.type === 'word' &&
      !(/^ال|(?:ه|ها|هم)$/.test(units[i + 1]!.bare) && units.slice(i + 2, last).every(({ type }) => type === 'punct'))
    ) {
      content = i + 1;
      break;
    }
    if (form.frames.includes('m') && isMasdar(unit.key) && !PREPOSITIONS.has(units[i - 1]?.key ?? '') && !COMPLEMENTISERS.has(unit.key)) {
      content = i;
      break;
    }
    if (
      form.frames.includes('m') &&
      i === from &&
      (speaker?.confidence ?? 0) >= 0.8 &&
      !pen.subjects.starts(unit) &&
      !OF_SUBJECT.test(unit.key) &&
      !PREPOSITIONS.has(unit.key) &&
      /^[^لب]/.test(unit.key) &&
      unit.key.length > 3
    ) {
      content = i;
      break;
    }
  }
  // "كما أعلنت المحكمة التي تحاكمه": what is told of whoever speaks
  if (content < 0 || /^ال(?:ذي|تي|ذين)$/.test(units[content]!.key)) return -1;
  if (!speaker || speaker.mention.start >= units[content]!.start) speaker = goesOn ?? pen.memory.subject(form)?.who ?? null;
  if (!speaker) return -1;
  if (units[content]!.start <= speaker.mention.start && content > at) return -1;
  const to = nounEnd(units, content);
  const stretch = units.slice(content, to).some(({ type }) => type === 'marked');
  pen.give(
    stretch ? 'mixed' : 'indirect',
    [
      {
        start: units[content]!.start + (glued ? widthOf(pen.doc.text.slice(units[content]!.start, units[content]!.end), glued) : 0),
        end: lastWord(units, content, to),
      },
    ],
    clause.heading ? 'headline' : 'noun-object',
    cueSpan,
    form.lemma,
    speaker,
    units,
    form,
  );
  return to;
}
