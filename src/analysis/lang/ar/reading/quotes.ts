import type { Document } from '../../../document.ts';
import type { Resolved } from '../../../quotes/6-speakers.ts';
import { accordingAt, readAccording } from './according.ts';
import type { ArabicLayer } from './actors.ts';
import { takesContent } from './contents.ts';
import { isComma } from './cues.ts';
import { readAnswer, readAside, readCalled, readFloating } from './floating.ts';
import { readNominal } from './nominal.ts';
import { readDocument, readHeadline, readRelay, readTail } from './passing.ts';
import { Pen } from './pen.ts';
import { readVerbs } from './reports.ts';
import { type Clause, plainKey, readClauses, speechMarks, type Unit } from './units.ts';
import { isRelay, speechForm } from './verbs.ts';

/** The quotes of an Arabic text and who said each. */
export function findQuotes(doc: Document, layer: ArabicLayer): Resolved[] {
  const pen = new Pen(doc, layer);
  const { speech, names } = speechMarks(layer.draft);
  const clauses = readClauses(layer.draft, speech, names);
  clauses.forEach((clause, index) => {
    pen.memory.enter(index, clause.block, clause.units[0]!.start);
    pen.whole = clause.units;
    if (pen.answered === clause.block || readAnswer(pen, clause)) return;
    for (const part of parts(clause)) {
      readHeadline(pen, part) || readAccording(pen, part) || readRelay(pen, part) || readDocument(pen, part) || readTail(pen, part);
      readAside(pen, part);
      readVerbs(pen, part);
      readNominal(pen, part);
      readCalled(pen, part);
      readFloating(pen, part, clauses[index + 1]);
    }
    pen.memory.leave(clause.units, pen.subjects);
  });
  return pen.out.sort((a, b) => a.proposal.spans[0]!.start - b.proposal.spans[0]!.start);
}

/** Newsrooms string their reports together by commas: "…، وقال S إن …، وبحسب S …". Each is read by itself. */
export function parts(clause: Clause): Clause[] {
  const { units } = clause;
  const parts: Clause[] = [];
  let first = 0;
  for (let at = 3; at < units.length - 2; at++) {
    if (!isComma(units[at - 1]) || !(opensReport(units, at) || opensSecond(units, first, at))) continue;
    parts.push({ ...clause, units: units.slice(first, at - 1) });
    first = at;
  }
  return first ? [...parts, { ...clause, units: units.slice(first) }] : [clause];
}

/** "…، مشيرة إلى أنها …، قال S إن …", "…، لكنه قال إن …": behind words that are reported already, another verb with its own. */
function opensSecond(units: readonly Unit[], first: number, at: number): boolean {
  const turn = /^و?لكن(?:ه|ها|هم)$|^حيث$/.test(units[at]!.key) ? at + 1 : at;
  const verb = units[turn];
  const form = verb?.type === 'word' ? speechForm(verb.key, verb.bare, true) : undefined;
  if (!form || form.participle || (turn === at && form.frames.includes('x')) || !takesContent(units, turn, units.length, form)) return false;
  return units.slice(first, at - 1).some((unit, i) => {
    const said = unit.type === 'word' ? (speechForm(unit.key, unit.bare, i === 0) ?? speechForm(plainKey(unit), unit.bare.replace(/^[وف]/, ''))) : undefined;
    return (said !== undefined && takesContent(units, first + i, at - 1, said)) || (i === 0 && accordingAt(units, first) > 0);
  });
}

function opensReport(units: readonly Unit[], at: number): boolean {
  const unit = units[at]!;
  if (unit.type !== 'word') return false;
  const key = plainKey(unit);
  if (key !== unit.key) {
    if (isRelay(key)) return true;
    if (unit.key.length > 4 && accordingAt(units, at) > 0) return true;
    const form = speechForm(unit.key, unit.bare) ? undefined : speechForm(key, unit.bare.slice(1), true);
    return form !== undefined && !form.participle && takesContent(units, at, units.length, form);
  }
  // "من جهتها قالت", "فيما أكد"
  const own = unit.key === 'من' && /^(?:جهته|جهتها|جهتهم|جانبه|جانبها|جانبهم|ناحيته|ناحيتها)$/.test(units[at + 1]?.key ?? '');
  // "…، لكن المعارضة تؤكد أن …"
  if (/^و?لكن$/.test(unit.key)) {
    const verb = units.findIndex((one, i) => i > at + 1 && i < at + 7 && one.type === 'word' && speechForm(one.key, one.bare)?.participle === false);
    return verb > 0 && takesContent(units, verb, units.length, speechForm(units[verb]!.key, units[verb]!.bare)!);
  }
  if (unit.key === 'كما' && isRelay(units[at + 1]?.key ?? '')) return true;
  const turns = own ? at + 2 : /^(?:فيما|بينما|بدوره|بدورها)$/.test(unit.key) ? at + 1 : -1;
  if (turns < 0) return false;
  const verb = units[turns];
  const form = verb?.type === 'word' ? speechForm(verb.key, verb.bare, true) : undefined;
  return form !== undefined && !form.participle && takesContent(units, turns, units.length, form);
}
