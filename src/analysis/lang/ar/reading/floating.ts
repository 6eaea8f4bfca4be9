import { isArabicWord } from '../roots.ts';
import { clauseEnd, isComma } from './cues.ts';
import { LOOKS_BACK } from './passing.ts';
import type { Pen } from './pen.ts';
import type { Speaker } from './subjects.ts';
import { type Clause, plainKey, type Unit } from './units.ts';
import { speechForm, type VerbForm } from './verbs.ts';

/** Fewer words between marks without a cue are a title or a name. */
const LEAST_WORDS = 6;
/** An answer has so many words and signs at least. */
const LEAST_ANSWER = 7;
const QUESTION = /؟["”»]?\s*$/;
const DASH = /^[\s•*]*[ـ–—-]+\s*/;

/** "«…»، يتذكر S": any verb in the present between marks and who says them. */
export function readAside(pen: Pen, { units }: Clause): void {
  for (let at = 0; at + 3 < units.length; at++) {
    const verb = units[at + 2]!;
    if (units[at]!.type !== 'marked' || !isComma(units[at + 1]) || verb.type !== 'word' || !/^[يت].{3}/.test(verb.key)) continue;
    if (speechForm(verb.key, verb.bare) || !isArabicWord(verb.key)) continue;
    const who = pen.subjects.read(units, at + 3, clauseEnd(units, at + 3));
    if (!who || who.confidence < 0.7 || who.body || (who.chain[0]?.span ?? who.mention).start !== units[at + 3]!.start) continue;
    const { start, end } = verb;
    pen.give('direct', [units[at]!.marked!.inner], 'inversion', { start, end }, 'قال', { ...who, confidence: Math.min(who.confidence, 0.8) }, units);
  }
}

/** Words between marks that no cue took: they belong to whoever goes on speaking, and never certainly. */
export function readFloating(pen: Pen, clause: Clause, next: Clause | undefined): void {
  const { units } = clause;
  const alone = units.every(({ type }) => type === 'marked' || type === 'punct');
  for (const [at, unit] of units.entries()) {
    if (unit.type !== 'marked' || pen.taken.has(unit.start)) continue;
    const { inner } = unit.marked!;
    const words = pen.doc.text.slice(inner.start, inner.end).split(/\s+/).length;
    // "S: «…»"
    const colon = units[at - 1]?.key === ':';
    const first = units.slice(0, Math.max(0, at - 1)).findLastIndex(({ type }) => type === 'punct' || type === 'marked') + 1;
    const label = colon && at - first >= 2 ? pen.subjects.teller(units, first, at - 1) : null;
    if (label && label.confidence >= 0.8 && at - first <= 12) {
      pen.give('direct', [inner], 'colon', null, null, label, units);
      continue;
    }
    if (words < (alone ? 3 : LEAST_WORDS)) continue;
    const back = looksBack(pen, next);
    const last = back ?? pen.memory.running(clause.block);
    pen.give('direct', [inner], 'floating', null, null, last ? { ...last, confidence: back ? 0.8 : Math.min(last.confidence, 0.6) } : null, units);
  }
}

/** "ـ خرجنا من الأزمة.": a paragraph behind a question, that a dash or a name and a colon open, answers it; more dashes are a list. */
export function readAnswer(pen: Pen, { units, block }: Clause): boolean {
  const { blocks, text } = pen.doc;
  const [asked = '', own = '', next = ''] = [-1, 0, 1].map((i) => blocks[block + i] && text.slice(blocks[block + i]!.start, blocks[block + i]!.end));
  if (!QUESTION.test(asked) || QUESTION.test(own)) return false;
  const dash = DASH.exec(own)?.[0].length ?? 0;
  const colon = units.slice(0, 6).findIndex(({ key }) => key === ':');
  const named = !dash && colon > 0 ? pen.subjects.read(units, 0, colon) : null;
  const said = named && named.entity !== null && !named.body && named.last > units[colon - 1]!.token && units[colon + 1]?.type === 'word';
  const last = said ? named : pen.memory.last();
  const list = DASH.test(next) && !QUESTION.test(next);
  const from = blocks[block]!.start + dash;
  if (!last || last.body || units[0]!.start > from || (!said && (!dash || list || units.length < LEAST_ANSWER))) return false;
  const start = said ? units[colon + 1]!.start : from;
  pen.give('direct', [{ start, end: blocks[block]!.start + own.trimEnd().length }], 'floating', null, null, { ...last, confidence: said ? 0.8 : 0.7 }, units);
  pen.answered = block;
  return true;
}

/** "جاء ذلك في كلمة ألقاها S" in the next sentence. */
function looksBack(pen: Pen, next: Clause | undefined): Speaker | null {
  // "«…». بهذه الكلمات بدأ S"
  if (next && /^(?:بهذه|بتلك)$/.test(next.units[0]!.key) && /^ال(?:كلمات|عبارات|عباره|جمله|كلمه)$/.test(next.units[1]?.key ?? ''))
    return pen.subjects.read(next.units, 3, next.units.length);
  if (!next || !LOOKS_BACK.has(plainKey(next.units[0])) || next.units[1]?.key !== 'ذلك') return null;
  return pen.subjects.read(next.units, 3, next.units.length, true) ?? anyName(pen, next.units);
}

function anyName(pen: Pen, units: readonly Unit[]): Speaker | null {
  for (let at = 0; at < units.length; at++)
    if (units[at]!.type === 'word' && pen.subjects.starts(units[at]!)) return pen.subjects.read(units, at, units.length);
  return null;
}

/** After the verbs: stretches that stand behind "what he called". */
export function readCalled(pen: Pen, { units }: Clause): void {
  for (let at = 0; at + 1 < units.length; at++) {
    const unit = units[at]!;
    if (unit.type !== 'word' || !/^(?:[بم]?ما)$/.test(unit.key)) continue;
    const form = speechForm(units[at + 1]!.key.replace(/ه$|ها$/, ''), units[at + 1]!.bare.replace(/ه$|ها$/, '')) ?? calls(units[at + 1]!);
    if (!form) continue;
    const marked = units.slice(at + 2, at + 8).find(({ type }) => type === 'marked');
    if (!marked || pen.taken.has(marked.start)) continue;
    const speaker =
      pen.subjects.read(units, at + 2, units.indexOf(marked)) ?? pen.memory.mainSubject(units, at, pen.subjects, form) ?? pen.memory.subject(form)?.who ?? null;
    pen.give('direct', [marked.marked!.inner], 'fragment', { start: units[at + 1]!.start, end: units[at + 1]!.end }, form.lemma, speaker, units, form);
  }
}

function calls(unit: Unit): VerbForm | undefined {
  const key = unit.key.replace(/(?:ها|ه)$/, '');
  return /^(?:يسمي|تسمي|اسما|اسمت|سما|سمت|وصف|وصفت|يصف|تصف|اعتبر|اعتبرت|يعتبر|تعتبر)$/.test(key)
    ? speechForm(key === 'اسما' ? 'اسمي' : key === 'سما' ? 'سمي' : key, '')
    : undefined;
}
