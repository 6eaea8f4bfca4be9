import type { Span } from '../../../../model/span.ts';
import { tokensIn } from '../../../document.ts';
import { findMarked, type Marked } from '../../../text/4-marks.ts';
import { markHabits } from '../../marks.ts';
import { ABBREVIATIONS } from '../abbreviations.ts';
import { COMPLEMENTISERS, isAdjective, words as listed, PREPOSITIONS, RELATIVES } from '../grammar.ts';
import { BODY_HEADS, NAMED_BEFORE, TITLED } from '../organisations.ts';
import { ROLE_HEADS } from '../roles.ts';
import { NAMED_AFTER, TITLES } from '../titles.ts';
import { type Draft, isPersonal } from './claims.ts';
import { bareOf, withoutAnd } from './text.ts';
import { isAgentForm, speechForm } from './verbs.ts';

/** A word, a sign, or a whole stretch between marks, as the writer's own sentence sees it. */
export interface Unit extends Span {
  readonly type: 'word' | 'number' | 'punct' | 'marked';
  readonly key: string;
  readonly bare: string;
  /** Index of its (first) token. */
  readonly token: number;
  readonly marked?: Marked;
  /** Part of somebody's name: بان is no conjunction there. */
  readonly named?: true;
}

export interface Clause {
  readonly units: readonly Unit[];
  readonly block: number;
  /** It is a title or a heading. */
  readonly heading: boolean;
}

/** Names are between marks often; so many words at most. */
const LONGEST_NAME = 5;
const LONGEST_BY = 3;
const PLATFORMS = listed('تويتر فيسبوك فايسبوك يوتيوب واتساب انستغرام تليغرام تيليغرام إكس تيكتوك');
const OUTLETS = listed('محطة قناة إذاعة صحيفة جريدة مجلة وكالة موقع شبكة يومية أسبوعية تلفزيون راديو برنامج فضائية');
const LONGEST_TITLE = 12;
/** A page without full stops is cut into sentences of so many units. */
const LONGEST_SENTENCE = 400;
const TERMINAL = /^[.!?؟…]$/;

/** The stretches between marks that may be speech: names between marks are words of their sentence. */
export function speechMarks(draft: Draft): { speech: Marked[]; names: Marked[] } {
  const { doc, words, claims } = draft;
  const speech: Marked[] = [];
  const names: Marked[] = [];
  for (const marked of findMarked(doc.text, doc.blocks, markHabits(doc.language))) {
    if (marked.depth > 0) continue;
    const { first, last } = tokensIn(words.tokens, marked.inner);
    const length = last - first;
    const found = claims[first];
    const covered = found !== undefined && found.last >= last && !/^(?:demonym|other)$/.test(found.kind);
    const near = words.tokens[first - 2]?.end !== undefined && words.tokens[first - 2]!.end >= marked.start - 2;
    const lead = near ? words.tokens[first - 2]!.fold.replace(/^[وبل](?=..)/, '') : '';
    // "البرنامج التدريبي «…»": an adjective between
    const noun = near && isAdjective(lead) && words.joined[first - 2] ? words.tokens[first - 3]!.fold.replace(/^[وبل](?=..)/, '') : lead;
    const heads = (key: string): boolean => NAMED_BEFORE.has(key) || NAMED_AFTER.has(key) || (BODY_HEADS.has(key) && !key.startsWith('ال'));
    // "أفاد مراسل «الأفق»، فلان": whose he is
    const his = near && length <= LONGEST_NAME && ROLE_HEADS.has(lead) && !/^(?:ال|لل)/.test(lead) && !/[اه]$/.test(lead);
    // "ردد المحتجون شعارات مثل «…»": words that are shouted are said
    const titled = length <= LONGEST_TITLE && (TITLED.has(lead) || TITLED.has(noun)) && !isShouted(draft, first);
    const labelled = his || (length <= LONGEST_NAME && (heads(lead) || heads(noun))) || titled;
    const told = length <= LONGEST_NAME && /(?:^|[\s،])[وف]?ل(?:\u0640+\s?)?$/.test(doc.text.slice(Math.max(0, marked.start - 6), marked.start));
    // "في حديث مع «…»", "عبر «تويتر»", "محطة التلفزيون العامة «…»"
    const by =
      near &&
      // "لتلفزيون «إم. تي. سي»": letters with their signs
      length <= (isHeaded(draft, first - 2) ? LONGEST_NAME : LONGEST_BY) &&
      (/^(?:مع|عبر|به|حسب|وفق|وفقا|علمت|اطلعت|حصلت|تلقته?|تسلمته?|تابعته|نشرته|اوردته|نقلته|بثته|اجرته|خصت)$/.test(lead) ||
        PLATFORMS.has(words.tokens[first]?.fold ?? '') ||
        isHeaded(draft, first - 2));
    // "المصادر «الإسرائيلية»": an adjective of the noun before
    const adjective = near && length === 1 && isAdjective(words.tokens[first]!.fold) && /^(?:و|ب|ف|ل)?ال|^لل/.test(words.tokens[first - 2]!.fold);
    // "وقالت «تنسيقية …» إن": a body's whole name, with more behind it
    const body =
      near &&
      length <= LONGEST_TITLE &&
      BODY_HEADS.has(words.tokens[first]?.fold ?? '') &&
      isVerb(lead) &&
      /^(?:[،,]|[^وف\p{P}].*)$/u.test(words.tokens[last + 1]?.fold ?? '');
    // "وقالت «سي إن إن» إن", "أشارت «الحصيلة الأولى» إلى": who speaks, and no words of his
    const said = near && length <= LONGEST_BY ? speechForm(lead, lead) : undefined;
    const behind = words.tokens[last + 1]?.fold ?? '';
    const who = said?.participle === false && (COMPLEMENTISERS.has(behind) || said.governs.has(behind));
    // "وتتهم «إيرا» السلطات": who accuses
    const accuses = near && length <= LONGEST_BY && speechForm(lead, lead)?.frames.includes('a') === true && words.tokens[last + 1]?.type === 'word';
    // "المتحدث باسم الجيش «بقيادة المشير» اللواء فلان": a remark amid who it is
    const remark = near && length <= LONGEST_NAME && TITLES.has(words.tokens[last + 1]?.fold ?? '') && isPersonal(claims[last + 2]);
    // "مؤسس الحزب «الخطيب» سيكون": one word behind a noun is its name
    const alone =
      near &&
      length === 1 &&
      lead.length > 2 &&
      !/[ا]$/.test(words.tokens[first]!.fold) &&
      ((!PREPOSITIONS.has(lead) && !isVerb(lead) && !COMPLEMENTISERS.has(lead) && !/ه[ام]?$/.test(words.tokens[first - 2]!.lower)) ||
        (isVerb(lead) && RELATIVES.has(words.tokens[last + 1]?.fold ?? '')));
    (covered || labelled || told || by || adjective || body || who || accuses || alone || remark ? names : speech).push(marked);
  }
  return { speech, names };
}

/** Does a verb of shouting stand before, in the same paragraph? */
function isShouted({ words }: Draft, first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at < 12 && words.block[at] === words.block[first]; at--)
    if (/^[وف]?[يت]?(?:ردد|هتف)(?:ت|وا|ون)?$/.test(words.tokens[at]!.fold)) return true;
  return false;
}

/** Is a token the last of a noun for an outlet and its adjectives? */
function isHeaded({ words }: Draft, last: number): boolean {
  for (let at = last; at >= 0 && last - at < 4 && (at === last || words.joined[at + 1]); at--) {
    const key = words.tokens[at]!.fold.replace(/^[وبل](?=..)/, '');
    if (OUTLETS.has(key.replace(/^ال/, ''))) return true;
    if (!(at === last ? isAdjective(key) : key.startsWith('ال'))) return false;
  }
  return false;
}

const isVerb = (key: string): boolean => speechForm(key, key) !== undefined || isAgentForm(key);

/** A letter read out: سي, بي, إس, ام. */
const isLetters = (key: string): boolean => key.length < 4 && /^(?:[اأإآ]?.|.ي|.يه|دبليو|.و)$/.test(key);

/** The text's sentences, with marked stretches as single units. */
export function readClauses(draft: Draft, speech: readonly Marked[], names: readonly Marked[]): Clause[] {
  const { doc, words } = draft;
  const { tokens } = words;
  const clauses: Clause[] = [];
  let units: Unit[] = [];
  let block = -1;
  let next = 0;
  const signs = new Set(names.flatMap(({ start, end }) => [start, end - 1]));
  const close = (): void => {
    if (units.length) clauses.push({ units, block, heading: block === 0 || /^(?:title|heading)$/.test(doc.blocks[block]?.kind ?? '') });
    units = [];
  };
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    if (words.block[at] !== block || units.length >= LONGEST_SENTENCE) {
      close();
      block = words.block[at]!;
    }
    while (next < speech.length && speech[next]!.end <= token.start) next++;
    const marked = speech[next];
    if (marked && marked.start <= token.start && token.start < marked.end) {
      units.push({ type: 'marked', start: marked.start, end: marked.end, key: '', bare: '', token: at, marked });
      while (at < tokens.length && tokens[at]!.start < marked.end) at++;
      next++;
      const after = tokens[at];
      if (/[.!?؟…]$/.test(doc.text.slice(marked.inner.start, marked.inner.end)) && after && after.type === 'word' && !/^(?:علي|هكذا)$/.test(after.fold))
        close();
      continue;
    }
    if (token.type === 'punct' && signs.has(token.start)) {
      at++;
      continue;
    }
    at++;
    // "8:15"
    if (
      token.fold === ':' &&
      tokens[at - 2]?.type === 'number' &&
      tokens[at]?.type === 'number' &&
      tokens[at - 2]!.end === token.start &&
      tokens[at]!.start === token.end
    ) {
      units.push({ type: 'number', start: token.start, end: token.end, key: ':', bare: ':', token: at - 1 });
      continue;
    }
    if (token.type === 'punct' && TERMINAL.test(token.fold)) {
      const before = units.at(-1);
      const touching = before?.end === token.start;
      const short = before?.type === 'word' && touching && (ABBREVIATIONS.has(before.key) || before.key.length === 1);
      if (token.fold === '.' && short && tokens[at]?.type === 'word') continue;
      // "سي.بي.إس"
      if (token.fold === '.' && touching && isLetters(before.key) && tokens[at]?.start === token.end && isLetters(tokens[at]!.fold)) continue;
      if (/^\d$/.test(doc.text[token.start - 1] ?? '') && /^\d$/.test(doc.text[token.end] ?? '')) continue;
      units.push({ type: 'punct', start: token.start, end: token.end, key: token.fold, bare: token.fold, token: at - 1 });
      close();
      continue;
    }
    units.push({
      type: token.type,
      start: token.start,
      end: token.end,
      key: token.fold,
      bare: token.type === 'word' ? bareOf(token) : token.fold,
      token: at - 1,
      ...(isPersonal(draft.claims[at - 1]) ? { named: true as const } : {}),
    });
  }
  close();
  return clauses;
}

/** A conjunction or nothing before: the key without it. */
export const plainKey = (unit: Unit | undefined): string => (unit?.type === 'word' ? withoutAnd(unit.key) : '');
