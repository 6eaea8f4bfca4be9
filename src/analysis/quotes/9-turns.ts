import type { Block } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { ActorLayer } from '../actors/layer.ts';
import type { Document } from '../document.ts';
import * as SAID from '../lang/any-quotes.ts';
import { fold } from '../text/2-tokens.ts';
import type { Resolved } from './6-speakers.ts';

/** A label is a name, initials or a word like "Answer", before a colon; behind a name there may stand the initials that go on for it. */
const LABEL = /^\s*([\p{Lu}\d][\p{L}\p{M}\d .’'&-]{0,38}?)(?:\s?\(([\p{Lu}][\p{Lu}.]{1,5})\))?\s{0,2}[:\u2236]\s+(?=\S)/u;
/** Labels come back: fewer labelled paragraphs are a list. */
const LEAST_LABELLED = 4;
/** So many questions of the writer's with answers in the first person make an interview without labels. */
const LEAST_PAIRS = 3;
/** An answer has so many words. */
const LEAST_WORDS = 4;
const FIRST_PERSON = new RegExp(`(?:^|[^\\p{L}])(?:${[...SAID.SPEAKS_OF_HIMSELF].join('|')})(?=[^\\p{L}])`, 'iu');
/** A label tells who speaks beyond doubt; the one who is interviewed is told by the text. */
const LABELLED = 0.95;
const INTERVIEWED = 0.8;

interface Turn {
  readonly span: Span;
  readonly label: string | null;
}

/** Interviews without marks: paragraphs behind labels ("Issa Barkoum: …", "A: …", "I.B.: …"), or answers behind the writer's questions. */
export function readTurns(doc: Document, layer: ActorLayer, resolved: readonly Resolved[]): readonly Resolved[] {
  const turns = labelled(doc) ?? questioned(doc);
  if (!turns) return resolved;
  const asking = whoAsks(doc, turns);
  const answers = turns.flatMap(({ span, label }) => {
    const who = label === null ? interviewee(layer) : asking.has(label) ? 'asks' : whose(label, doc, layer, asking.size > 0);
    if (who === 'asks' || wordsOf(doc, span) < LEAST_WORDS) return [];
    const name = who === null ? null : layer.entities[who]!.name;
    const confidence = name === null ? 0.2 : label === null || SAID.ANSWERS.has(fold(label)) ? INTERVIEWED : LABELLED;
    return [turn(span, who, name ?? (label !== null && !SAID.ANSWERS.has(fold(label)) ? label : null), confidence)];
  });
  if (answers.length < 2) return resolved;
  const inside = (item: Resolved): boolean =>
    item.proposal.spans.some((span) => answers.some((answer) => answer.proposal.spans[0]!.start < span.end && span.start < answer.proposal.spans[0]!.end));
  return [...resolved.filter((item) => !inside(item)), ...answers];
}

/** Paragraphs with labels that come back, without the question marks of a list of questions. */
function labelled(doc: Document): Turn[] | null {
  const turns: Turn[] = [];
  const times = new Map<string, number>();
  let current: string | null = null;
  for (const block of doc.blocks) {
    const text = doc.text.slice(block.start, block.end);
    const label = LABEL.exec(text);
    if (label) {
      current = (label[2] ?? label[1]!).trim();
      times.set(current, (times.get(current) ?? 0) + 1);
      turns.push({ span: trimmed(doc, block.start + label[0].length, block.end), label: current });
    } else if (current !== null && block.kind === 'paragraph') turns.push({ span: trimmed(doc, block.start, block.end), label: current });
    else current = null;
  }
  const back = [...times.values()].filter((n) => n >= 2);
  const all = [...times.values()].reduce((sum, n) => sum + n, 0);
  // two who take turns; anything else is a list of places, times or prices
  if (back.length < 2 || all < LEAST_LABELLED || back.reduce((sum, n) => sum + n, 0) < all * 0.8) return null;
  return turns.filter(({ label }) => (times.get(label!) ?? 0) >= 2);
}

/** A paragraph that asks, then one or more that answer in the first person. */
function questioned(doc: Document): Turn[] | null {
  const turns: Turn[] = [];
  let pairs = 0;
  let personal = 0;
  let asked = false;
  let fresh = false;
  for (const block of doc.blocks) {
    const text = doc.text.slice(block.start, block.end).trim();
    if (asks(block, text)) {
      asked = true;
      fresh = true;
      continue;
    }
    if (!asked || block.kind === 'heading' || block.kind === 'title') {
      asked = false;
      continue;
    }
    if (/[«»“”"]/.test(text)) return null;
    if (fresh) {
      pairs++;
      if (FIRST_PERSON.test(` ${text} `)) personal++;
    }
    fresh = false;
    turns.push({ span: trimmed(doc, block.start, block.end), label: null });
  }
  return pairs >= LEAST_PAIRS && personal >= pairs * 0.6 ? turns : null;
}

const asks = (block: Block, text: string): boolean => /\?[»”"]?$/.test(text) && block.end - block.start <= 320 && !FIRST_PERSON.test(` ${text} `);

/** Labels whose turns are questions for the most part. */
function whoAsks(doc: Document, turns: readonly Turn[]): ReadonlySet<string> {
  const counts = new Map<string, { all: number; questions: number }>();
  for (const { span, label } of turns) {
    if (label === null) continue;
    const count = counts.get(label) ?? { all: 0, questions: 0 };
    counts.set(label, count);
    count.all++;
    if (doc.text[span.end - 1] === '?') count.questions++;
  }
  return new Set([...counts].filter(([, { all, questions }]) => all >= 2 && questions >= all * 0.6).map(([label]) => label));
}

/** Whom a label means: an entity, nobody known, or the one who asks. `asked`: it is known by which label somebody else asks. */
function whose(label: string, doc: Document, layer: ActorLayer, asked: boolean): number | null | 'asks' {
  const word = fold(label).replace(/[.’' ]/g, '');
  if (SAID.ASKS.has(word)) return 'asks';
  if (SAID.ANSWERS.has(word)) return interviewee(layer);
  const words = fold(label).replace(/\./g, '').split(/\s+/);
  const entities = layer.entities.map((entity, index) => ({ entity, index, parts: fold(entity.name).split(/[\s-]+/) }));
  const named = entities.find(({ parts }) => words.every((part) => parts.includes(part)));
  // who is a medium asks
  if (named) return named.entity.type === 'media' ? 'asks' : named.index;
  const initials =
    word.length >= 2 && word.length <= 4
      ? entities.find(({ entity, parts }) => entity.type === 'person' && parts.map((part) => part[0]).join('') === word)
      : undefined;
  if (initials) return initials.index;
  if (!/^[\p{Lu}\d.& ]+$/u.test(label)) return null;
  return asked ? introducedAs(label, doc, layer) : 'asks';
}

/** Whose initials were given in brackets: "Awa Tindaré Bolo (ATB)"; else the one who is interviewed. */
function introducedAs(label: string, doc: Document, layer: ActorLayer): number | null {
  const bracket = doc.text.indexOf(`(${label})`);
  const before =
    bracket < 0
      ? undefined
      : layer.names.findLast(({ start, end, entity }) => start < bracket && end > bracket - 4 && layer.entities[entity]!.type === 'person');
  return before?.entity ?? interviewee(layer);
}

/** Who is interviewed: the first person the text names. */
function interviewee(layer: ActorLayer): number | null {
  return layer.names.find(({ entity }) => layer.entities[entity]!.type === 'person')?.entity ?? null;
}

function trimmed(doc: Document, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s«“"]/.test(doc.text[from]!)) from++;
  while (to > from && /[\s»”"]/.test(doc.text[to - 1]!)) to--;
  return { start: from, end: to };
}

const wordsOf = (doc: Document, { start, end }: Span): number => doc.text.slice(start, end).match(/[\p{L}\d]+/gu)?.length ?? 0;

function turn(span: Span, entity: number | null, name: string | null, confidence: number): Resolved {
  return {
    proposal: {
      kind: 'direct',
      spans: [span],
      frame: 'continues',
      cue: null,
      cueSpan: null,
      subject: { type: 'none' },
      sentence: 0,
      marked: [],
      nested: false,
    },
    entity,
    name,
    others: [],
    mention: null,
    confidence,
    certain: name !== null && confidence >= INTERVIEWED,
    candidates: [],
    chain: name === null ? [] : [{ how: 'name', text: name }],
  };
}
