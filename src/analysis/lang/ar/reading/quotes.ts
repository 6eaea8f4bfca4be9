import type { FrameId, QuoteKind, WhyStep } from '../../../../model/analysis.ts';
import type { Span } from '../../../../model/span.ts';
import type { Document } from '../../../document.ts';
import type { Resolved } from '../../../quotes/6-speakers.ts';
import { isMasdar } from '../common-words.ts';
import { ACCORDING, ADVERBS, COMPLEMENTISERS, DOCUMENTS, NOT_SOURCES, OWN_OPINION, PREPOSITIONS, RELATIVES, SAME, TEMPORAL } from '../grammar.ts';
import { foldArabic } from '../letters.ts';
import type { ArabicLayer } from './actors.ts';
import { contentEnd, contentsOf, findOpening, reports, takesContent } from './contents.ts';
import { Memory } from './memory.ts';
import { type Speaker, SubjectReader } from './subjects.ts';
import { cutsOf, widthOf, withoutAnd, withoutArticle } from './text.ts';
import { type Clause, plainKey, readClauses, speechMarks, type Unit } from './units.ts';
import { isRelay, isRelayed, speechForm, type VerbForm } from './verbs.ts';

/** From this confidence on a speaker is shown as certain. */
const CERTAIN = 0.75;
/** Fewer words between marks without a cue are a title or a name. */
const LEAST_WORDS = 6;

interface Cue {
  readonly at: number;
  readonly last: number;
  readonly form: VerbForm;
  /** و is written onto it. */
  readonly and: boolean;
}

const keysOf = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(foldArabic));
const NEGATED = keysOf('لم لن لا ما ليس');
const FUTURE_OR_WILL = keysOf('أن لكي لأن حتى كي');
const IMPERSONAL = keysOf('يذكر يشار تجدر جدير الجدير يقال');
const LOOKS_BACK = keysOf('جاء جاءت وردت ورد');
const SPAN_NONE: ReadonlySet<string> = new Set();
const isComma = (unit: Unit | undefined): boolean => unit?.type === 'punct' && /^[،,]$/.test(unit.key);
const VERB_BLOCKERS = keysOf('كل أي هذا هذه تم يتم عدم');

/** The quotes of an Arabic text and who said each. */
export function findQuotes(doc: Document, layer: ArabicLayer): Resolved[] {
  return new Reader(doc, layer).read();
}

class Reader {
  private readonly doc: Document;
  private readonly subjects: SubjectReader;
  private readonly memory: Memory;
  private readonly out: Resolved[] = [];
  private readonly clauses: readonly Clause[];
  /** Marked stretches that a cue took up, by their start. */
  private readonly taken = new Set<number>();

  constructor(doc: Document, layer: ArabicLayer) {
    this.doc = doc;

    this.subjects = new SubjectReader(layer);
    this.memory = new Memory(layer);
    const { speech, names } = speechMarks(layer.draft);

    this.clauses = readClauses(layer.draft, speech, names);
  }

  read(): Resolved[] {
    this.clauses.forEach((clause, index) => {
      this.memory.enter(index, clause.block, clause.units[0]!.start, clause.units.at(-1)!.end);
      this.whole = clause.units;
      for (const part of this.parts(clause)) {
        this.headline(part) || this.according(part) || this.relay(part) || this.document(part);
        this.verbs(part);
        this.late(part);
        this.floating(part, index);
      }
      this.memory.leave(clause.units, this.subjects);
    });
    return this.out.sort((a, b) => a.proposal.spans[0]!.start - b.proposal.spans[0]!.start);
  }

  /** All units of the sentence whose parts are read. */
  private whole: readonly Unit[] = [];

  /** Newsrooms string their reports together by commas: "…، وقال S إن …، وبحسب S …". Each is read by itself. */
  private parts(clause: Clause): Clause[] {
    const { units } = clause;
    const parts: Clause[] = [];
    let first = 0;
    for (let at = 3; at < units.length - 2; at++) {
      if (!isComma(units[at - 1]) || !this.opensReport(units, at)) continue;
      parts.push({ ...clause, units: units.slice(first, at - 1) });
      first = at;
    }
    return first ? [...parts, { ...clause, units: units.slice(first) }] : [clause];
  }

  private opensReport(units: readonly Unit[], at: number): boolean {
    const unit = units[at]!;
    if (unit.type !== 'word') return false;
    const key = plainKey(unit);
    if (key !== unit.key) {
      if (isRelay(key)) return true;
      if (unit.key.length > 4 && this.accordingAt(units, at) > 0) return true;
      const form = speechForm(unit.key, unit.bare) ? undefined : speechForm(key, unit.bare.slice(1), true);
      return form !== undefined && !form.participle && takesContent(units, at, units.length, form);
    }
    // "من جهتها قالت", "فيما أكد"
    const own = unit.key === 'من' && /^(?:جهته|جهتها|جهتهم|جانبه|جانبها|جانبهم|ناحيته|ناحيتها)$/.test(units[at + 1]?.key ?? '');
    const turns = own ? at + 2 : /^(?:فيما|بينما|بدوره|بدورها)$/.test(unit.key) ? at + 1 : -1;
    if (turns < 0) return false;
    const verb = units[turns];
    const form = verb?.type === 'word' ? speechForm(verb.key, verb.bare, true) : undefined;
    return form !== undefined && !form.participle && takesContent(units, turns, units.length, form);
  }

  /** "S: C" in a headline; a country or a theme before the colon speaks not. */
  private headline({ units, heading }: Clause): boolean {
    if (!heading) return false;
    const colon = units.findIndex(({ type, key }) => type === 'punct' && key === ':');
    if (colon < 1 || colon > 10 || colon + 1 >= units.length) return false;
    if (units.slice(0, colon).some((unit) => unit.type === 'word' && (speechForm(unit.key, unit.bare) || COMPLEMENTISERS.has(unit.key)))) return false;
    const speaker = this.subjects.read(units, 0, colon);
    if (!speaker || speaker.confidence < 0.6) return false;
    // the whole of it must be the speaker
    const end = units[colon - 1]!.token + 1;
    if (speaker.mention.start > units[0]!.start + 2 && speaker.chain[0]!.span?.start !== units[0]!.start) return false;
    if (speaker.last < end) return false;
    for (const { kind, spans } of contentsOf(units, colon + 1, units.length, false)) this.give(kind, spans, 'headline', null, null, speaker, units);
    return true;
  }

  /** "According to S": in front, in the middle, behind. */
  private according({ units }: Clause): boolean {
    for (let at = 0; at < units.length; at++) {
      const phrase = this.accordingAt(units, at);
      if (!phrase) continue;
      let first = at + phrase;
      const lead = units[at]!;
      if (first >= units.length) return false;
      const said = units[first]!;
      const verb = /ما$/.test(units[first - 1]!.key)
        ? (speechForm(said.key, said.bare) ?? speechForm(said.key.replace(/ه$/, ''), said.bare.replace(/ه$/, '')))
        : undefined;
      if (/^(?:حسبما|وفقما|كما|ما|لما)$/.test(units[first - 1]!.key)) {
        if (!verb || (at === 0 && units[first - 1]!.key === 'كما')) continue;
        first++;
      }
      const sourceKey = units[first]?.key ?? '';
      if (NOT_SOURCES.has(sourceKey) || cutsOf(sourceKey).some(({ key }) => NOT_SOURCES.has(key))) continue;
      let end = first;
      while (
        end < units.length &&
        !(units[end]!.type === 'punct' && /^[،,.:؛]$/.test(units[end]!.key)) &&
        units[end]!.type !== 'marked' &&
        !/^(?:فان|فقد)$/.test(units[end]!.key) &&
        !reports(units, end, SPAN_NONE)
      )
        end++;
      // names with a comma before their office go on
      if (end === first) continue;
      if (/^(?:قوله|قولها|قولهم|تعبيره|تعبيرها|تعبيرهم|وصفه|وصفها|زعمه|زعمها)$/.test(sourceKey)) continue;
      const speaker = this.source(units, first, end);
      if (!speaker) continue;
      // a second cue behind a report that has its own verb
      const cueSpan = { start: lead.start, end: units[first - 1]!.end };
      const initial = at === 0 || units.slice(0, at).every(({ type, key }) => type === 'punct' || /^(?:لكن|ولكن|كما)$/.test(key));
      const lemma = withoutAnd(lead.key);
      if (initial) {
        const to = contentEnd(units, end + 1, units.length);
        if (
          units
            .slice(end, to)
            .some((unit, i) => unit.type === 'word' && this.cueAt(units, end + i) && takesContent(units, end + i, to, this.cueAt(units, end + i)!.form))
        ) {
          this.memory.say(speaker);
          return false;
        }
        let from = end;
        while (from < to && (units[from]!.type === 'punct' || /^(?:فان|فقد)$/.test(units[from]!.key))) from++;
        for (const { kind, spans } of contentsOf(units, from, to, false)) this.give(kind, spans, 'according', cueSpan, lemma, speaker, units);
        this.done = Math.max(this.done, units[Math.min(to, units.length) - 1]!.end);
        return true;
      }
      // "وتابعت، وفقا لما ذكره الراديو، إن": a verb before it reports what stands behind it
      if (units.slice(0, at).some((unit, i) => unit.type === 'word' && this.reportsBehind(units, i, end))) {
        if (speaker.body) this.memory.say(speaker);
        continue;
      }
      const aloud = lead.key === 'علي' && units.slice(0, at).some((unit, i) => unit.type === 'word' && this.cueAt(units, i) !== null);
      if (aloud || units.slice(0, at).some((unit, i) => unit.type === 'word' && this.reportsBefore(units, i, at))) {
        continue;
      }
      let from = 0;
      while (from < at && units[from]!.type === 'punct') from++;
      const left = contentsOf(units, from, at, false);
      const rest = units[end]?.key === '،' || units[end]?.key === ',' ? end + 1 : units.length;
      const right = units.slice(rest).filter(({ type }) => type === 'word').length > 2 ? contentsOf(units, rest, units.length, false) : [];
      if (left.length === 1 && right.length === 1 && left[0]!.kind === 'indirect' && right[0]!.kind === 'indirect' && at < 5)
        this.give('indirect', [...left[0]!.spans, ...right[0]!.spans], 'according', cueSpan, lemma, speaker, units);
      else for (const { kind, spans } of left) this.give(kind, spans, 'according', cueSpan, lemma, speaker, units);
      this.done = Math.max(this.done, lead.start);
      return true;
    }
    // "in his opinion": whoever was spoken of
    const own = units.findIndex(({ key }) => OWN_OPINION.has(key) || OWN_OPINION.has(withoutAnd(key)));
    if (own > 1) {
      const speaker = this.memory.subjectOf(units, own, this.subjects);
      let from = own;
      while (from > 0 && units[from - 1]!.type !== 'punct') from--;
      if (speaker && own > from) {
        const left = { start: units[from]!.start, end: units[own - 1]!.end };
        const to = contentEnd(units, own + 1, units.length);
        const { spans } = contentsOf(units, own + 1, to, false)[0] ?? { spans: [] };
        this.give('indirect', [left, ...spans], 'according', { start: units[own]!.start, end: units[own]!.end }, units[own]!.key, speaker, units);
        return true;
      }
    }
    return false;
  }

  /** Does a verb before `end` report what stands between? Then "according to" is only a second cue. */
  private reportsBefore(units: readonly Unit[], at: number, end: number): boolean {
    const cue = this.cueAt(units, at);
    return cue !== null && findOpening(units, cue.last - 1, end, cue.form) !== null;
  }

  private reportsBehind(units: readonly Unit[], at: number, end: number): boolean {
    const cue = this.cueAt(units, at);
    if (!cue || cue.form.participle) return false;
    const opening = findOpening(units, at, units.length, cue.form);
    return opening !== null && opening.how !== 'marks' && opening.at >= end && opening.at <= end + 3;
  }

  private accordingAt(units: readonly Unit[], at: number): number {
    if (units[at]!.type !== 'word') return 0;
    for (const phrase of ACCORDING) {
      if (phrase.every((word, i) => units[at + i]?.type === 'word' && (units[at + i]!.key === word || (i === 0 && withoutAnd(units[at]!.key) === word))))
        return phrase.length;
    }
    return 0;
  }

  /** The source behind "according to": whose document it is, or who it is. */
  private source(units: readonly Unit[], first: number, last: number): Speaker | null {
    const lead = units[first]!;
    const document = cutsOf(lead.key).find(({ key }) => DOCUMENTS.has(key));
    if (document) {
      const owner = this.subjects.read(units, first + 1, last, true);
      if (owner && owner.confidence >= 0.6) return { ...owner, chain: [{ how: 'document', text: this.textOf(units, first, last) }, ...owner.chain] };
      if (document.key.startsWith('ال') || last - first === 1) {
        const again = this.memory.last();
        if (again && document.key.startsWith('ال')) return { ...again, confidence: Math.min(again.confidence, 0.7) };
      }
      const span = { start: lead.start, end: units[last - 1]!.end };
      const text = this.doc.text.slice(span.start, span.end);
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
    const speaker = this.subjects.read(units, first, last, true);
    return (
      speaker &&
      this.memory.again(
        speaker,
        units.slice(first, last).some(({ key }) => SAME.has(key)),
      )
    );
  }

  /** "نقلت M عن S قوله إن C": the speaker stands behind عن. */
  private relay({ units }: Clause): boolean {
    for (let at = 0; at < units.length; at++) {
      const unit = units[at]!;
      if (unit.type !== 'word' || !(isRelay(unit.key) || isRelay(plainKey(unit)))) continue;
      const from = units.findIndex(({ key, type }, i) => i > at && i < at + 10 && type === 'word' && key === 'عن');
      if (from < 0) continue;
      let end = from + 1;
      while (end < units.length && units[end]!.type !== 'marked' && units[end]!.key !== ':' && !isRelayed(units[end]!.key) && !reports(units, end, SPAN_NONE))
        end++;
      if (end >= units.length) continue;
      const speaker = this.subjects.read(units, from + 1, end, true);
      if (!speaker) continue;
      let first = end;
      let pronoun = false;
      while (first < units.length && (isRelayed(units[first]!.key) || COMPLEMENTISERS.has(units[first]!.key) || units[first]!.type === 'punct')) {
        pronoun ||= units[first]!.key.length > 2 && COMPLEMENTISERS.has(units[first]!.key);
        first++;
      }
      const cue = isRelayed(units[end]!.key) ? units[end]! : unit;
      const to = contentEnd(units, first, units.length);
      for (const { kind, spans } of contentsOf(units, first, to, pronoun))
        this.give(kind, spans, 'clause', { start: cue.start, end: cue.end }, 'نقل', { ...speaker, confidence: Math.max(speaker.confidence, 0.6) }, units);
      this.done = Math.max(this.done, units[Math.min(first, units.length - 1)]!.start);
      return true;
    }
    return false;
  }

  /** Verbs before this place were read already. */
  private done = -1;

  /** "جاء في بيان لـ S أن C". */
  private document({ units }: Clause): boolean {
    for (let at = 0; at + 2 < units.length; at++) {
      if (!LOOKS_BACK.has(plainKey(units[at])) && !LOOKS_BACK.has(units[at]!.key)) continue;
      if (units[at + 1]!.key !== 'في' || !DOCUMENTS.has(units[at + 2]!.key)) continue;
      let end = at + 3;
      while (end < units.length && units[end]!.type !== 'marked' && units[end]!.key !== ':' && !reports(units, end, SPAN_NONE)) end++;
      const owner = this.subjects.read(units, at + 3, Math.min(end, units.length), true) ?? this.memory.last();
      if (end >= units.length || !owner) continue;
      let first = end;
      while (first < units.length && (units[first]!.type === 'punct' || COMPLEMENTISERS.has(units[first]!.key))) first++;
      const pronoun = units[first - 1]?.type === 'word' && units[first - 1]!.key.length > 2;
      const to = contentEnd(units, first, units.length);
      const cueSpan = { start: units[at]!.start, end: units[at + 2]!.end };
      for (const { kind, spans } of contentsOf(units, first, to, pronoun)) this.give(kind, spans, 'document', cueSpan, 'جاء', owner, units);
      this.done = Math.max(this.done, units[Math.min(first, units.length - 1)]!.start);
      return true;
    }
    return false;
  }

  private cueAt(units: readonly Unit[], at: number): Cue | null {
    const unit = units[at]!;
    if (unit.type !== 'word') return null;
    let form = speechForm(unit.key, unit.bare, at === 0);
    let and = false;
    if (!form && /^[وف]/.test(unit.key)) {
      form = speechForm(withoutAnd(unit.key), unit.bare.slice(1), true);
      and = form !== undefined;
    }
    // "أبلغه بأن": an object is written onto it
    if (!form && COMPLEMENTISERS.has(units[at + 1]?.key ?? '')) form = speechForm(unit.key.replace(/(?:ه|ها|هم|نا|ني)$/, ''), '');
    if (!form) return null;
    const before = units[at - 1];
    if (before?.type === 'word') {
      if (NEGATED.has(before.key) || NEGATED.has(plainKey(before)) || (FUTURE_OR_WILL.has(before.key) && form.tense === 'present')) return null;
      if (VERB_BLOCKERS.has(before.key)) return null;
      // "رافضا ذكر اسمه", "طلب كشف …": a noun behind a verb
      const verb = and ? undefined : speechForm(before.key, before.bare);
      if (verb && verb.frames.includes('k') && form.tense === 'past') return null;
      // "من أن رفض …": a noun stands behind أنّ
      if (/^(?:ان|بان)$/.test(before.key) && form.tense === 'past' && !and) return null;
      // a noun behind a preposition: "في رفض", "من حذر"
      if (PREPOSITIONS.has(before.key) && !and && !/^(?:بينما|فيما|حين|حينما|عندما|بعدما)$/.test(before.key)) return null;
      if (/^(?:الذي|التي|الذين|ما|مما)$/.test(before.key)) return null;
    }
    // "X، أبرز الداعين": the most prominent
    if (unit.key === 'ابرز' && before && !and && !COMPLEMENTISERS.has(units[at + 1]?.key ?? '')) return null;
    // "يُذكر أن": background, nobody's words
    if (IMPERSONAL.has(unit.key) && (!before || before.type === 'punct') && COMPLEMENTISERS.has(units[at + 1]?.key ?? '')) return null;
    return { at, last: at + 1, form, and };
  }

  /** Verbs of speech of a sentence, in order. */
  private verbs(clause: Clause): void {
    const { units } = clause;
    let from = 0;
    while (from < units.length && units[from]!.start < this.done) from++;
    let inside = -1;
    for (let at = from; at < units.length; at++) {
      const cue = this.cueAt(units, at);
      if (!cue) continue;
      const end = this.verb(clause, cue, at < inside);
      if (end > at) {
        inside = Math.max(inside, end);
      }
    }
  }

  /** One verb: what it reports and whose words they are. Answers where its content ends. */
  private verb(clause: Clause, cue: Cue, nested: boolean): number {
    const { units } = clause;
    const { at, form } = cue;
    const frames = form.frames;
    const opening = findOpening(units, at, units.length, form);
    const cueSpan = { start: units[at]!.start + (cue.and ? 1 : 0), end: units[at]!.end };
    const only = frames.includes('k');
    if (opening && !(only && opening.how === 'that' && !this.hasMarks(units, opening.at)) && this.near(units, at, opening)) {
      if (frames.includes('x') && opening.how === 'that' && opening.at - at > 8 && opening.subjectEnd >= opening.at - 1) return -1;
      const to = this.endOf(units, opening);
      let contents = contentsOf(units, opening.at, to, opening.pronoun);
      if (opening.how === 'marks') contents = this.marksOf(units, at, opening, to, form);
      if (only) contents = contents.flatMap((content) => (content.kind === 'indirect' ? [] : [content]));
      if (!contents.length) return -1;
      const speaker = this.speakerOf(clause, cue, opening.subjectEnd, nested);
      if (nested && (!speaker || speaker.same)) return -1;
      const document = this.documentIn(units, at + 1, opening.subjectEnd);
      const frame: FrameId = opening.how === 'colon' || opening.how === 'marks' ? 'colon' : 'clause';
      for (const { kind, spans } of contents)
        this.give(kind, spans, speaker?.continues ? 'continues' : document ? 'document' : frame, cueSpan, form.lemma, speaker?.who ?? null, units, form);
      return to;
    }
    if (nested) return -1;
    // "«…»، قال S": the words stand before their verb
    const left = this.markedBefore(units, at);
    if (left) {
      const who = this.speakerOf(clause, cue, this.clauseEnd(units, at + 1), false);
      this.give('direct', [left.marked!.inner], 'inversion', cueSpan, form.lemma, who?.who ?? null, units, form);
      return at + 1;
    }
    if (/[mpa]/.test(frames) || form.governs.has('الي')) return this.noun(clause, cue, cueSpan);
    return -1;
  }

  private hasMarks(units: readonly Unit[], from: number): boolean {
    return units.slice(from, contentEnd(units, from, units.length)).some(({ type }) => type === 'marked');
  }

  /** The subject, its office and a time may stand between; a full clause of another verb may not. */
  private near(units: readonly Unit[], at: number, opening: Opening): boolean {
    return opening.at - at <= 45 && !(opening.how === 'that' && units.slice(at + 1, opening.subjectEnd).some((_unit, i) => this.otherVerb(units, at + 1 + i)));
  }

  private otherVerb(units: readonly Unit[], at: number): boolean {
    const unit = units[at]!;
    if (unit.type !== 'word') return false;
    const form = speechForm(unit.key, unit.bare);
    const lead = units[at - 1];
    // "طلب عدم كشف هويته", "أبرز القادة": a noun
    const noun =
      lead?.type === 'word' ? PREPOSITIONS.has(lead.key) || lead.key === 'عدم' || speechForm(lead.key, lead.bare) !== undefined : unit.key === 'ابرز';
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

  private endOf(units: readonly Unit[], opening: Opening): number {
    return contentEnd(units, opening.at, units.length);
  }

  /** Marked words behind a verb: each stretch by itself, or the noun phrase that they stand in. */
  private marksOf(units: readonly Unit[], at: number, opening: Opening, to: number, form: VerbForm): { kind: QuoteKind; spans: readonly Span[] }[] {
    const marked = units.slice(opening.at, to).filter((unit) => unit.type === 'marked');
    const first = marked[0];
    if (!first) return contentsOf(units, opening.at, to, true);
    const colon = units[opening.at - 1]?.key === ':';
    // "اعتبر X القانون «قفزة»": object and predicate
    if (form.frames.includes('o') && !colon) {
      const speaker = this.subjects.read(units, at + 1, opening.subjectEnd);
      if (speaker) {
        let from = at + 1;
        while (from < opening.at && units[from]!.token < speaker.last) from++;
        if (from < opening.at) return [{ kind: 'mixed', spans: [{ start: units[from]!.start, end: first.end }] }];
      }
    }
    const saying = /^(?:قايلا|قايله|بالقول|قايلين)$/.test(units[opening.at - 1]?.key ?? '');
    // "طالب بتسليم السلطة «…»": the noun that is asked for, with a word of it between marks
    if (!colon && !saying) {
      for (let i = at + 1; i < opening.at; i++) {
        const unit = units[i]!;
        const glued = unit.type === 'word' && /^ب/.test(unit.key) && unit.key.length > 4 && isMasdar(unit.key.slice(1));
        const behind = unit.type === 'word' && isMasdar(unit.key) && /^(?:الي|علي|عن)$/.test(units[i - 1]!.key);
        if (!glued && !behind) continue;
        const start = unit.start + (glued ? widthOf(this.doc.text.slice(unit.start, unit.end), 1) : 0);
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
      return [{ kind: 'mixed', spans: [{ start: first.start, end: this.lastWord(units, opening.at, to) }] }];
    const parted = marked.length > 1 && units.slice(units.indexOf(first) + 1, units.indexOf(marked[1]!)).some(({ key }) => /^(?:من|في|ضد|علي)$/.test(key));
    if (parted && !colon) return [{ kind: 'mixed', spans: [{ start: first.start, end: this.lastWord(units, opening.at, to) }] }];
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
    return marked.map((unit) => ({ kind: 'direct' as const, spans: [unit.marked!.inner] }));
  }

  private markedBefore(units: readonly Unit[], at: number): Unit | null {
    let left = at - 1;
    while (left >= 0 && (units[left]!.type === 'punct' || /^(?:هكذا|بهذه|الكلمات)$/.test(units[left]!.key))) left--;
    const unit = units[left];
    return unit?.type === 'marked' && !this.taken.has(unit.start) ? unit : null;
  }

  /** First punctuation behind. */
  private clauseEnd(units: readonly Unit[], from: number): number {
    let at = from;
    while (at < units.length && !(units[at]!.type === 'punct' && /^[،,.:؛]$/.test(units[at]!.key)) && units[at]!.type !== 'marked') at++;
    return at;
  }

  /** "أعلن S تسجيل …": what was announced, denied, confirmed is a noun. */
  private noun(clause: Clause, cue: Cue, cueSpan: Span): number {
    const { units } = clause;
    const { at, form } = cue;
    const last = contentEnd(units, at + 1, units.length);
    // "وأكد عدم رصد …": no subject stands behind it
    const bare = isMasdar(units[at + 1]?.key ?? '') && !this.subjects.starts(units[at + 1]!);
    const goesOn = form.participle ? (this.memory.mainSubject(units, at, this.subjects, form) ?? this.memory.subject(form)?.who ?? null) : null;
    let speaker = form.participle ? null : bare ? null : this.subjects.read(units, at + 1, Math.min(last, at + 24));
    let from = at + 1;
    const before = this.subjects.before(units, at, this.clauseStart(units, at));
    if (goesOn) speaker = null;
    else if (before && !cue.and) speaker = before;
    else if (speaker) while (from < last && units[from]!.token < speaker.last) from++;
    // where the verb's own noun is what it governs: "أعلن عن"
    let content = -1;
    for (let i = from; i < last; i++) {
      const unit = units[i]!;
      if (unit.type === 'punct' && i > from + 14) break;
      if (unit.type !== 'word') continue;
      if (form.frames.includes('a')) {
        const cut = cutsOf(unit.key).find(({ clitic, key }) => clitic === 'ب' && key.length > 3);
        if (cut && i > from) {
          const raw = this.doc.text.slice(unit.start, unit.end);
          const to = contentEnd(units, i, units.length);
          const span = { start: unit.start + widthOf(raw, 1), end: this.lastWord(units, i, to) };
          // one noun before it is the accused: whoever accuses goes on
          const accused = speaker && speaker.mention.start > units[at]!.start ? this.subjects.read(units, from, i) : speaker;
          const other = this.memory.mainSubject(units, at, this.subjects, form) ?? this.memory.subject(form)?.who ?? null;
          const who = accused ? speaker : (other ?? speaker);
          this.give('indirect', [span], 'noun-object', cueSpan, form.lemma, who, units, form);
          return to;
        }
        continue;
      }
      // "أشار إلى تسجيل"
      if ((form.governs.has('الي') || (form.lemma === 'أكد' && unit.key === 'علي')) && /^(?:الي|علي)$/.test(unit.key) && isMasdar(units[i + 1]?.key ?? '')) {
        content = i + 1;
        break;
      }
      if (form.frames.includes('p') && /^(?:عن|ب)$/.test(unit.key) && units[i + 1]?.type === 'word') {
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
        !this.subjects.starts(unit) &&
        !PREPOSITIONS.has(unit.key) &&
        /^[^لب]/.test(unit.key) &&
        unit.key.length > 3
      ) {
        content = i;
        break;
      }
    }
    if (content < 0) return -1;
    if (!speaker || speaker.mention.start >= units[content]!.start) speaker = goesOn ?? this.memory.subject(form)?.who ?? null;
    if (!speaker) return -1;
    if (units[content]!.start <= speaker.mention.start && content > at) return -1;
    const to = contentEnd(units, content, units.length);
    const stretch = units.slice(content, to).some(({ type }) => type === 'marked');
    this.give(
      stretch ? 'mixed' : 'indirect',
      [{ start: units[content]!.start, end: this.lastWord(units, content, to) }],
      clause.heading ? 'headline' : 'noun-object',
      cueSpan,
      form.lemma,
      speaker,
      units,
      form,
    );
    return to;
  }

  private lastWord(units: readonly Unit[], from: number, to: number): number {
    let end = to;
    while (end > from + 1 && units[end - 1]!.type === 'punct') end--;
    return units[end - 1]!.end;
  }

  private clauseStart(units: readonly Unit[], at: number): number {
    let from = at;
    while (from > 0 && !(units[from - 1]!.type === 'punct' && /^[.:؛]$/.test(units[from - 1]!.key))) from--;
    return from;
  }

  /** Behind the verb, else before it, else whoever spoke last and agrees. */
  private speakerOf(clause: Clause, cue: Cue, subjectEnd: number, nested: boolean): { who: Speaker; continues: boolean; same: boolean } | null {
    const { units } = clause;
    const { form } = cue;
    if (!form.participle) {
      const behind = this.subjects.read(units, cue.at + 1, subjectEnd);
      if (behind) {
        const who = this.memory.again(
          behind,
          units.slice(cue.at + 1, subjectEnd).some(({ key }) => SAME.has(key)),
        );
        return { who, continues: false, same: this.memory.isLast(who) };
      }
      // "أما S فقالت"
      const topic = cue.and ? units.findIndex(({ key }) => key === 'اما') : -1;
      if (topic >= 0 && topic < cue.at) {
        const who = this.subjects.read(units, topic + 1, cue.at);
        if (who) return { who, continues: false, same: false };
      }
      if (!cue.and) {
        const before = this.subjects.before(units, cue.at, this.clauseStart(units, cue.at));
        if (before) {
          const who = this.memory.again(before, false);
          return { who, continues: false, same: this.memory.isLast(who) };
        }
      }
      // "رفض S الرقم، وقال إن": the subject of the verb before
      const at = this.whole.findIndex(({ start }) => start === units[cue.at]!.start);
      if ((cue.and && at > 2) || /^(?:فيه|فيها|خلاله|خلالها)$/.test(units[cue.at + 1]?.key ?? '')) {
        const main = this.memory.mainSubject(this.whole, at, this.subjects, form);
        if (main) return { who: main, continues: true, same: true };
      }
    } else if (!nested) {
      // "نددت المنظمة …، مشيرة إلى أن": the subject of the sentence's main verb
      const main = this.memory.mainSubject(units, cue.at, this.subjects, form);
      if (main) return { who: main, continues: true, same: true };
    }
    const last = this.memory.subject(form);
    return last && { ...last, continues: true, same: true };
  }

  private documentIn(units: readonly Unit[], first: number, last: number): boolean {
    return units.slice(first, last).some(({ key }) => DOCUMENTS.has(key));
  }

  /** Words between marks that no cue took: they belong to whoever goes on speaking, and never certainly. */
  private floating(clause: Clause, index: number): void {
    const { units } = clause;
    const alone = units.every(({ type }) => type === 'marked' || type === 'punct');
    for (const [at, unit] of units.entries()) {
      if (unit.type !== 'marked' || this.taken.has(unit.start)) continue;
      const { inner } = unit.marked!;
      const words = this.doc.text.slice(inner.start, inner.end).split(/\s+/).length;
      // "S: «…»"
      const colon = units[at - 1]?.key === ':';
      const label = colon && at >= 2 ? this.subjects.read(units, 0, at - 1) : null;
      if (label && label.confidence >= 0.8 && at <= 12) {
        this.give('direct', [inner], 'colon', null, null, label, units);
        continue;
      }
      if (words < (alone ? 3 : LEAST_WORDS)) continue;
      const back = this.looksBack(index + 1);
      const last = back ?? this.memory.running(clause.block);
      this.give('direct', [inner], 'floating', null, null, last ? { ...last, confidence: back ? 0.8 : Math.min(last.confidence, 0.6) } : null, units);
    }
  }

  /** "جاء ذلك في كلمة ألقاها S" in the next sentence. */
  private looksBack(index: number): Speaker | null {
    const next = this.clauses[index];
    if (!next || !LOOKS_BACK.has(plainKey(next.units[0])) || next.units[1]?.key !== 'ذلك') return null;
    return this.subjects.read(next.units, 3, next.units.length, true) ?? this.anyName(next.units);
  }

  private anyName(units: readonly Unit[]): Speaker | null {
    for (let at = 0; at < units.length; at++)
      if (units[at]!.type === 'word' && this.subjects.starts(units[at]!)) return this.subjects.read(units, at, units.length);
    return null;
  }

  /** After the verbs: stretches that stand behind "what he called". */
  private late({ units }: Clause): void {
    for (let at = 0; at + 1 < units.length; at++) {
      const unit = units[at]!;
      if (unit.type !== 'word' || !/^(?:[بم]?ما)$/.test(unit.key)) continue;
      const form = speechForm(units[at + 1]!.key.replace(/ه$|ها$/, ''), units[at + 1]!.bare.replace(/ه$|ها$/, '')) ?? this.calls(units[at + 1]!);
      if (!form) continue;
      const marked = units.slice(at + 2, at + 8).find(({ type }) => type === 'marked');
      if (!marked || this.taken.has(marked.start)) continue;
      const speaker =
        this.subjects.read(units, at + 2, units.indexOf(marked)) ??
        this.memory.mainSubject(units, at, this.subjects, form) ??
        this.memory.subject(form)?.who ??
        null;
      this.give('direct', [marked.marked!.inner], 'fragment', { start: units[at + 1]!.start, end: units[at + 1]!.end }, form.lemma, speaker, units, form);
    }
  }

  private calls(unit: Unit): VerbForm | undefined {
    const key = unit.key.replace(/(?:ها|ه)$/, '');
    return /^(?:يسمي|تسمي|اسما|اسمت|سما|سمت|وصف|وصفت|يصف|تصف|اعتبر|اعتبرت|يعتبر|تعتبر)$/.test(key)
      ? speechForm(key === 'اسما' ? 'اسمي' : key === 'سما' ? 'سمي' : key, '')
      : undefined;
  }

  private textOf(units: readonly Unit[], first: number, last: number): string {
    return this.doc.text.slice(units[first]!.start, units[last - 1]!.end);
  }

  private give(
    kind: QuoteKind,
    spans: readonly Span[],
    frame: FrameId,
    cueSpan: Span | null,
    lemma: string | null,
    speaker: Speaker | null,
    units: readonly Unit[],
    form?: VerbForm,
  ): void {
    const [first] = spans;
    if (!first || first.end <= first.start) return;
    for (const unit of units) if (unit.type === 'marked' && spans.some((span) => unit.start < span.end && span.start < unit.end)) this.taken.add(unit.start);
    if (this.out.some(({ proposal }) => proposal.spans[0]!.start === first.start && proposal.spans[0]!.end === first.end)) return;
    this.out.push({
      proposal: {
        kind,
        spans,
        frame: kind === 'mixed' && frame === 'clause' ? 'mixed' : frame,
        cue:
          cueSpan && lemma !== null
            ? {
                type: 'verb',
                first: 0,
                last: 0,
                head: 0,
                lemma,
                stance: form?.stance ?? 'says',
                frames: '',
                tense: form?.tense ?? 'none',
                form: 'finite',
                plural: false,
                inverted: -1,
                negated: false,
                conditional: false,
                passive: false,
              }
            : null,
        cueSpan,
        subject: { type: 'none' },
        sentence: 0,
        marked: [],
        nested: false,
      },
      entity: speaker?.entity ?? null,
      name: speaker?.name ?? null,
      others: [],
      mention: speaker?.mention ?? null,
      confidence: speaker ? Math.round(speaker.confidence * 100) / 100 : 0,
      certain: speaker !== null && speaker.confidence >= CERTAIN,
      candidates: [],
      chain: (speaker?.chain ?? []) as WhyStep[],
    });
    if (speaker) this.memory.say(speaker);
  }
}

type Opening = NonNullable<ReturnType<typeof findOpening>>;
