import type { FrameId } from '../../../../model/analysis.ts';
import type { Span } from '../../../../model/span.ts';
import { ADVERBS, COMPLEMENTISERS, DOCUMENTS, PREPOSITIONS, SAME, TEMPORAL } from '../grammar.ts';
import { TITLES } from '../titles.ts';
import { accordingAt } from './according.ts';
import { isPersonal } from './claims.ts';
import { contentEnd, contentsOf, findOpening, type Opening } from './contents.ts';
import { type Cue, clauseEnd, clauseStart, cueAt, isComma, otherVerb } from './cues.ts';
import { speaksHimself } from './first-person.ts';
import { agrees } from './memory.ts';
import { marksOf, readJudged, readNoun } from './objects.ts';
import type { Pen } from './pen.ts';
import { isBelief, isSayingNoun } from './saying.ts';
import { IS_STILL, type Speaker } from './subjects.ts';
import { type Clause, plainKey, type Unit } from './units.ts';
import { isAgentForm, speechForm } from './verbs.ts';

/** Verbs of speech of a sentence, in order. */
export function readVerbs(pen: Pen, clause: Clause): void {
  const { units } = clause;
  let from = 0;
  while (from < units.length && units[from]!.start < pen.done) from++;
  let inside = -1;
  for (let at = from; at < units.length; at++) {
    confirms(pen, units, at);
    const cue = cueAt(units, at);
    if (!cue) continue;
    // "شدد S على أن الملك أكد أن …، مضيفا": S goes on
    const outer = at < inside ? pen.memory.person() : null;
    const end = verb(pen, clause, cue, at < inside);
    if (outer) pen.memory.say(outer);
    if (end > at) inside = Math.max(inside, end);
    else if (at >= inside) addresses(pen, units, cue);
  }
}

/** "…، وهو ما أكده S بدوره، قائلا إن": words that are not given again, but whoever goes on is S. */
function confirms(pen: Pen, units: readonly Unit[], at: number): void {
  const lead = units[at - 1]?.key ?? '';
  const { key } = units[at]!;
  if (!(key === 'ما' && /^و?ه[وي]$/.test(lead)) && !(key === 'الذي' && lead === 'الامر')) return;
  const said = units[at + 1];
  if (said?.type !== 'word' || !/ه$/.test(said.key)) return;
  const form = speechForm(said.key.slice(0, -1), said.bare.slice(0, -1));
  if (!form || form.participle) return;
  const who = pen.subjects.read(units, at + 2, clauseEnd(units, at + 2));
  if (who && who.confidence > 0.6) pen.memory.say(who);
}

/** "طالب S المجتمع الدولي بـ…": words that are not given, but whoever goes on is S. */
function addresses(pen: Pen, units: readonly Unit[], { at, form }: Cue): void {
  if (form.participle || form.frames.includes('x') || clauseStart(units, at) < at - 6) return;
  const who = pen.subjects.read(units, at + 1, Math.min(units.length, at + 14));
  if (who && who.confidence >= 0.7 && units[at + 1] && who.mention.start <= units[at + 1]!.end + 40) pen.memory.say(who);
}

/** One verb: what it reports and whose words they are. Answers where its content ends. */
export function verb(pen: Pen, clause: Clause, cue: Cue, nested: boolean): number {
  const { units } = clause;
  const { at, form } = cue;
  const frames = form.frames;
  const found = findOpening(units, at, units.length, form);
  // "«…»، تقول S، قبل أن تضيف: «…»": the words behind another verb are that verb's
  const left = form.participle || !isComma(units[at - 1]) ? null : markedBefore(pen, units, at);
  const opening = left && found && units.slice(at + 2, found.subjectEnd).some((_unit, i) => cueAt(units, at + 2 + i)) ? null : found;
  const parted = partedBy(pen, units, cue, opening);
  const cueSpan = { start: units[at]!.start + (cue.and ? 1 : 0), end: units[at]!.end };
  // "وختم بالقول إن"
  const lead = opening ? units[opening.at - (form.governs.has(units[opening.at - 2]?.key ?? '') ? 3 : 2)] : undefined;
  // "جدد تأكيده أن" too
  const said = opening ? units.slice(opening.at - 3, opening.at - 1).some((unit) => isSayingNoun(unit) || isBelief(unit)) : false;
  const because = opening && frames.includes('b') && /^بان/.test(units[opening.at - 1]!.key);
  const only = frames.includes('k') && !said && !because && !/^(?:قايلا|قايله|قايلين|بالقول|القول|(?:ال)?تاكيد(?:ه|ها|هم)?)$/.test(lead?.key ?? '');
  if (opening && !(only && opening.how === 'that' && !hasMarks(units, opening.at)) && near(units, at, opening)) {
    const conjunction = units[opening.at - 1]!;
    // "يجيب المدير، فلان، بأن", "أظهر استطلاع …، أن": the conjunction is the verb's own however far
    const own = /^بان/.test(conjunction.key) || isComma(units[opening.at - 2]);
    // "تتابع الأزمة وتتمسك بـ«…»": an everyday verb, and another's words
    if (/^(?:تابع|واصل|مضى|أظهر)$/.test(form.lemma) && opening.how === 'marks' && /^(?:ب|علي|الي|عن|من)$/.test(conjunction.key)) return -1;
    if (frames.includes('x') && opening.how === 'that' && opening.at - at > 8 && opening.subjectEnd >= opening.at - 1 && !own) return -1;
    // "في اليوم الذي قال فيه S إنه مستعد، عاد الوفد": the relative clause ends, and the sentence goes on
    const shut =
      /^ال(?:ذي|تي)$/.test(units[at - 1]?.key ?? '') && /^(?:فيه|خلاله)ا?$/.test(units[at + 1]!.key)
        ? units.findIndex((unit, i) => i > opening.at && isComma(unit))
        : -1;
    // "…، ويعترض فلان: «…»": the marks are another's
    const end = shut > 0 ? shut : mainClause(units, at, opening.at);
    const till = Math.min(end, endOf(units, opening));
    const to = opening.how === 'that' ? anotherTells(pen, units, opening.at, till) : till;
    const colon =
      opening.how === 'that' ? units.findIndex((unit, i) => i > opening.at + 1 && i < to - 1 && unit.key === ':' && units[i + 1]!.type === 'marked') : -1;
    let contents =
      colon > 0
        ? [...contentsOf(units, opening.at, colon, opening.pronoun), ...contentsOf(units, colon + 1, to, false)]
        : contentsOf(units, opening.at, to, opening.pronoun);
    // a colon, and then "we" and "I": his own words, marks or not
    if (opening.how === 'colon' && !clause.heading && speaksHimself(units.slice(opening.at, to)))
      contents = contents.map((content) => (content.kind === 'indirect' ? { ...content, kind: 'direct' } : content));
    if (opening.how === 'marks') contents = marksOf(pen, units, at, opening, to, form);
    if (only) contents = contents.flatMap((content) => (content.kind === 'indirect' ? [] : [content]));
    if (!contents.length) return -1;
    // "نقل موقع عن مصدر أن S عبرت عن «…»": the words are the source's already
    if (opening.how === 'marks' && units[opening.at]!.type === 'marked' && pen.taken.has(units[opening.at]!.start)) return -1;
    // "وتابعت وفقا لما ذكره الراديو إن": whoever passes it on is not the subject
    const passed = units.findIndex(
      (_, i) => i > at && i < opening.subjectEnd && accordingAt(units, i) > 0 && units[i]!.key !== 'كما' && units[i + 1]?.key !== 'لسان',
    );
    const relayed = passed > 0 && units[passed]!.key === 'نقلا' ? pen.subjects.read(units, passed + 2, opening.subjectEnd, true) : null;
    const speaker =
      accuser(pen, clause, cue, opening) ??
      (relayed && relayed.confidence > 0.6 ? { who: relayed, continues: false, same: false } : null) ??
      speakerOf(pen, clause, cue, passed > 0 ? passed : opening.subjectEnd, nested);
    if (nested && (!speaker || speaker.same)) return -1;
    const document = documentIn(units, at + 1, opening.subjectEnd);
    const frame: FrameId = opening.how === 'colon' || opening.how === 'marks' ? 'colon' : 'clause';
    for (const { kind, spans } of contents)
      pen.give(
        kind,
        parted ? [parted, ...spans] : spans,
        speaker?.continues ? 'continues' : document ? 'document' : frame,
        cueSpan,
        form.lemma,
        speaker?.who ?? null,
        units,
        form,
      );
    return to;
  }
  if (nested) return -1;
  // "«…»، قال S": the words stand before their verb
  const words = left ?? markedBefore(pen, units, at);
  if (words) {
    const who = speakerOf(pen, clause, cue, clauseEnd(units, at + 1), false);
    pen.give('direct', [words.marked!.inner], 'inversion', cueSpan, form.lemma, who?.who ?? null, units, form);
    return at + 1;
  }
  if (form.lemma === 'اعتبر' && form.tense !== 'present') return readJudged(pen, units, cue, cueSpan);
  if (/[mpa]/.test(frames) || form.governs.has('الي') || form.lemma === 'شدد') return readNoun(pen, clause, cue, cueSpan);
  return -1;
}

/** "يتهم حبري بأنه …": the one phrase between such a verb and بأن is the accused; who accuses went before, or is not told. */
function accuser(pen: Pen, clause: Clause, cue: Cue, opening: Opening): { who: Speaker | null; continues: boolean; same: boolean } | null {
  const { units } = clause;
  if (!cue.form.frames.includes('a') || opening.how !== 'that' || !/^بان/.test(units[opening.at - 1]?.key ?? '')) return null;
  const found = pen.subjects.read(units, cue.at + 1, opening.subjectEnd);
  if (!found) return null;
  let end = cue.at + 1;
  while (end < opening.subjectEnd && units[end]!.token < found.last) end++;
  if (pen.subjects.read(units, end, opening.subjectEnd)) return null;
  const before = cue.and ? null : pen.subjects.before(units, cue.at, clauseStart(units, cue.at));
  const goesOn = before ?? pen.memory.subject(cue.form)?.who ?? null;
  return { who: goesOn && goesOn.entity === found.entity && goesOn.name === found.name ? null : goesOn, continues: !before, same: false };
}

function hasMarks(units: readonly Unit[], from: number): boolean {
  return units.slice(from, contentEnd(units, from, units.length)).some(({ type }) => type === 'marked');
}

/** Where a clause between a comma and a colon names another, whose the marks behind it are. */
function anotherTells(pen: Pen, units: readonly Unit[], first: number, last: number): number {
  const colon = units.findIndex(({ key }, i) => i > first && i < last - 1 && key === ':' && units[i + 1]!.type === 'marked');
  const comma = colon < 0 ? -1 : units.slice(0, colon).findLastIndex(isComma);
  if (comma <= first) return last;
  const who = pen.subjects.teller(units, comma + 1, colon);
  return who && who.entity !== null && !who.body && who.last > units[colon - 1]!.token ? comma : last;
}

/** "فيما أعلن S أن …، قتل اثنان": the comma before the verb of the main clause, where a report is subordinate to it. */
function mainClause(units: readonly Unit[], verb: number, first: number): number {
  const lead = units[clauseStart(units, verb)]!.key;
  const subordinate = /^و?(?:فيما|بينما|بعدما|عندما|حين|حينما)$/.test(lead) || (/^و?في$/.test(lead) && /^(?:ال)?(?:وقت|حين)$/.test(units[1]?.key ?? ''));
  if (!subordinate || verb - clauseStart(units, verb) > 3) return units.length;
  const comma = units.findIndex(
    (unit, i) => i > first + 1 && isComma(unit) && (isAgentForm(units[i + 1]?.key ?? '') || /^(?:قتل|اصيب|لقي|سقط)ت?$/.test(units[i + 1]?.key ?? '')),
  );
  return comma < 0 ? units.length : comma;
}

/** The subject, its office and a time may stand between; a full clause of another verb may not. */
function near(units: readonly Unit[], at: number, opening: Opening): boolean {
  return opening.at - at <= 45 && !(opening.how === 'that' && units.slice(at + 1, opening.subjectEnd).some((_unit, i) => otherVerb(units, at + 1 + i)));
}

function endOf(units: readonly Unit[], opening: Opening): number {
  return contentEnd(units, opening.at, units.length);
}

function markedBefore(pen: Pen, units: readonly Unit[], at: number): Unit | null {
  let left = at - 1;
  while (left >= 0 && (units[left]!.type === 'punct' || /^(?:هكذا|بهذه|الكلمات)$/.test(units[left]!.key))) left--;
  const unit = units[left];
  return unit?.type === 'marked' && !pen.taken.has(unit.start) ? unit : null;
}

/** "«…»، يشرح S، «…»": what stands before a verb amid one sentence that it parts. */
function partedBy(pen: Pen, units: readonly Unit[], { at, form }: Cue, opening: Opening | null): Span | null {
  if (opening?.how !== 'marks' || form.participle || !isComma(units[opening.at - 1]) || !isComma(units[at - 1])) return null;
  const left = markedBefore(pen, units, at)?.marked?.inner;
  return left && !/[.!?؟…]$/.test(pen.doc.text.slice(left.start, left.end)) ? left : null;
}

/** Behind the verb, else before it, else whoever spoke last and agrees. */
function speakerOf(pen: Pen, clause: Clause, cue: Cue, subjectEnd: number, nested: boolean): { who: Speaker; continues: boolean; same: boolean } | null {
  const { units } = clause;
  const { form } = cue;
  // "فلان محاسب اللجنة، الذي يقول: «…»": whoever was named last before the relative
  if (/^ال(?:ذي|تي|ذين)$/.test(units[cue.at - 1]?.key ?? '')) {
    for (let at = cue.at - 2; at >= 0; at--) {
      const unit = units[at]!;
      if (unit.type !== 'word' || !isPersonal(pen.subjects.layer.draft.claims[unit.token]) || isPersonal(pen.subjects.layer.draft.claims[unit.token - 1]))
        continue;
      const who = pen.subjects.read(units, at, cue.at - 1);
      return who && agrees(who, form) ? { who: { ...who, confidence: Math.min(who.confidence, 0.7) }, continues: false, same: false } : null;
    }
    const told = isComma(units[cue.at - 2]) ? pen.memory.subject(form)?.who : undefined;
    if (told) return { who: { ...told, confidence: Math.min(told.confidence, 0.7) }, continues: true, same: false };
  }
  if (!form.participle) {
    // "أن S أبلغ O": behind the conjunction the subject stands first
    const first = cue.and || !endsName(pen, units, cue.at) ? null : pen.subjects.before(units, cue.at, clauseStart(units, cue.at));
    if (first && agrees(first, form)) return { who: first, continues: false, same: pen.memory.isLast(first) };
    // "القصر الرئاسي وصف إعلان X بأنه": whoever opens the sentence, right up to its verb
    const opens = cue.and || form.plural ? null : pen.subjects.before(units, cue.at, 0);
    // "وكان الرئيس قال … بعد زيارته X": behind "was" too
    const lead = IS_STILL.test(units[0]!.key) ? units[1]! : units[0]!;
    if (opens && opens.confidence > 0.6 && agrees(opens, form) && (opens.chain[0]?.span ?? opens.mention).start === lead.start)
      return { who: opens, continues: false, same: pen.memory.isLast(opens) };
    // "فلان، الذي كان أول الداعين، قال": a relative clause between commas
    const apart = cue.and || opens ? null : beforeRelative(pen, units, cue.at);
    if (apart && agrees(apart, form)) return { who: apart, continues: false, same: pen.memory.isLast(apart) };
    // a verb before its subject is singular
    const behind = form.plural ? null : pen.subjects.read(units, cue.at + 1, subjectEnd);
    if (behind) {
      // "المديرة التنفيذية …، سارة ليا ويتسن:": words behind a comma that nobody reads may be her name
      const doubt = behind.entity === null && behind.confidence > 0.7 && endsUnread(units, cue.at, subjectEnd);
      const who = pen.memory.again(
        doubt ? { ...behind, confidence: 0.7 } : behind,
        units.slice(cue.at + 1, subjectEnd).some(({ key }) => SAME.has(key)),
      );
      return { who, continues: false, same: pen.memory.isLast(who) };
    }
    // "أما S فقالت"
    const topic = cue.and ? units.findIndex(({ key }) => key === 'اما') : -1;
    if (topic >= 0 && topic < cue.at) {
      const who = pen.subjects.read(units, topic + 1, cue.at);
      if (who) return { who, continues: false, same: false };
    }
    if (!cue.and) {
      const before = pen.subjects.before(units, cue.at, clauseStart(units, cue.at));
      if (before && (before.plural || before.gender === undefined || before.gender === form.gender || form.plural)) {
        const who = pen.memory.again(before, false);
        return { who, continues: false, same: pen.memory.isLast(who) };
      }
    }
    // "رفض S الرقم، وقال إن": the subject of the verb before
    const at = pen.whole.findIndex(({ start }) => start === units[cue.at]!.start);
    if ((cue.and && at > 2) || /^(?:فيه|فيها|خلاله|خلالها)$/.test(units[cue.at + 1]?.key ?? '')) {
      const main = pen.memory.mainSubject(pen.whole, at, pen.subjects, form);
      if (main) return { who: main, continues: true, same: true };
    }
  } else if (!nested) {
    // "نددت المنظمة …، مشيرة إلى أن": the subject of the sentence's main verb
    const main = pen.memory.mainSubject(units, cue.at, pen.subjects, form);
    if (main) return { who: main, continues: true, same: true };
  }
  const ahead = tellsAhead(pen, cue);
  if (ahead) return { who: ahead, continues: true, same: false };
  const last = pen.memory.subject(form);
  if (!last) return null;
  // "وأضاف لمين أن": a word that nobody reads may be somebody
  const doubt = !form.participle && (isUnread(units, cue.at + 1, subjectEnd) || (!cue.and && followsNoun(units, cue.at)));
  return { who: doubt ? { ...last.who, confidence: Math.min(last.who.confidence, 0.7) } : last.who, continues: true, same: true };
}

/** "وبعدما ذكرت أن …، قالت S إن": the subject of the verb behind the clause. */
function tellsAhead({ whole, subjects }: Pen, { at, form }: Cue, units = whole): Speaker | null {
  const lead = units.findIndex(({ key }) => /^و?(?:بعدما|بعد|عندما|حين|قبل)$/.test(key));
  if (form.participle || lead < 0 || lead > 1 || at > lead + 3) return null;
  for (let i = at + 2; i < units.length - 1; i++) {
    const said = isComma(units[i - 1]) && units[i]!.type === 'word' ? speechForm(units[i]!.key, units[i]!.bare) : undefined;
    if (!said || said.participle) continue;
    const found = said.gender === form.gender ? subjects.read(units, i + 1, Math.min(units.length, i + 10)) : null;
    return found && found.confidence > 0.6 && found.mention.start <= units[i + 1]!.start + 30 ? found : null;
  }
  return null;
}

/** Does a name or office, or a courtesy before it, open a sentence? */
function opensWith(units: readonly Unit[], first: number, { chain, mention }: Speaker): boolean {
  let lead = first;
  // "إلا أن مسؤولا …"
  while (lead < units.length && (/^(?:الا|غير|بيد|و?لكن|كما)$/.test(units[lead]!.key) || COMPLEMENTISERS.has(units[lead]!.key))) lead++;
  while (lead < units.length && TITLES.has(units[lead]!.key)) lead++;
  const start = chain[0]?.span?.start ?? mention.start;
  return start === units[first]!.start || start === units[lead]?.start;
}

/** Whoever opens the sentence, where nothing but a relative clause or another verb between commas parts him from the verb. */
function beforeRelative(pen: Pen, units: readonly Unit[], verb: number): Speaker | null {
  if (!isComma(units[verb - 1])) return null;
  const first = clauseStart(units, verb);
  const comma = units.findIndex((unit, i) => i > first && i < verb - 2 && isComma(unit));
  // "…، طلب عدم ذكر اسمه، قال" too
  if (comma < 0 || !(/^(?:الذي|التي|الذين|وهو|وهي)$/.test(units[comma + 1]!.key) || isAgentForm(units[comma + 1]!.key))) return null;
  if (units.slice(comma + 1, verb - 1).some((unit) => isComma(unit) || unit.type === 'marked' || COMPLEMENTISERS.has(unit.key))) return null;
  const found = pen.subjects.before(units, comma, first);
  return found && found.confidence > 0.6 && opensWith(units, first, found) ? found : null;
}

/** Two to four words between a comma and what is said: no place, time or clause. */
function endsUnread(units: readonly Unit[], verb: number, end: number): boolean {
  if (isComma(units[end - 1])) end--;
  let comma = end - 1;
  while (comma > verb && units[comma]!.type === 'word') comma--;
  const first = units[comma + 1];
  if (comma <= verb + 1 || !/^[،,]$/.test(units[comma]!.key) || end - comma < 3 || end - comma > 5) return false;
  return !/^(?:ال|و|ب|ل|خلال)/.test(first!.bare) && ![ADVERBS, TEMPORAL, PREPOSITIONS, SAME].some((list) => list.has(first!.key));
}

/** "لكن مربي الماشية قال": words before the verb that nobody reads may be its subject. */
function followsNoun(units: readonly Unit[], verb: number): boolean {
  let first = verb;
  while (first > 0 && verb - first < 6 && units[first - 1]!.type === 'word' && !COMPLEMENTISERS.has(units[first - 1]!.key)) first--;
  if (first < verb && /^(?:و?لكن|غير|بيد|الا|كما|فيما|بينما)(?:ه|ها|هم)?$/.test(units[first]!.key)) first++;
  return first < verb && ![PREPOSITIONS, TEMPORAL, ADVERBS].some((list) => [units[first]!.key, units[first]!.key.slice(1)].some((key) => list.has(key)));
}

/** One word that is no adverb, preposition or time between a verb and what it says. */
function isUnread(units: readonly Unit[], first: number, last: number): boolean {
  const unit = units[first];
  if (last !== first + 1 || unit?.type !== 'word' || unit.key.length < 4) return false;
  return !/^[بك]|[اه]$/.test(unit.key) && ![ADVERBS, TEMPORAL, PREPOSITIONS, SAME].some((list) => list.has(unit.key) || list.has(plainKey(unit)));
}

/** Does somebody's name end right before the verb, with the conjunction before it? */
function endsName(pen: Pen, units: readonly Unit[], at: number): boolean {
  const { claims } = pen.subjects.layer.draft;
  const found = units[at - 1]?.type === 'word' ? claims[units[at - 1]!.token] : undefined;
  if (!isPersonal(found)) return false;
  const lead = units.findIndex(({ token, type }) => type === 'word' && token === found!.first);
  return lead > 0 && COMPLEMENTISERS.has(units[lead - 1]!.key);
}

function documentIn(units: readonly Unit[], first: number, last: number): boolean {
  return units.slice(first, last).some(({ key }) => DOCUMENTS.has(key));
}
