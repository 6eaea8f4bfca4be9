import type { Cue, Quote, WhyStep } from '../../model/analysis.ts';
import { fingerprint } from '../../model/hash.ts';
import type { Span } from '../../model/span.ts';
import type { ActorLayer } from '../actors/layer.ts';
import { lexiconOf as actorLexiconOf } from '../actors/lexicon.ts';
import { type Document, hasGrammar } from '../document.ts';
import * as SAID from '../lang/any-quotes.ts';
import { markHabits } from '../lang/marks.ts';
import { ownQuotes } from '../lang/readers.ts';
import { finish } from '../steps.ts';
import { fold } from '../text/2-tokens.ts';
import { findMarked, type Marked } from '../text/4-marks.ts';
import { splitIncises } from './0-incises.ts';
import { buildMatrix, type Unit } from './1-matrix.ts';
import { findCues, type SpeechCue } from './2-cues.ts';
import { SubjectFinder } from './3-subjects.ts';
import { FrameReader } from './4-frames.ts';
import { readFloating } from './5-floating.ts';
import { type Resolved, SpeakerResolver } from './6-speakers.ts';
import { lendHeadings, readHeadings, readToldHeadings } from './7-headings.ts';
import { readSignatures } from './8-signatures.ts';
import { readTurns } from './9-turns.ts';
import { readAnnounced } from './announced-blocks.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { readLostMarks } from './lost-marks.ts';
import { readMarksOnly } from './marks-only.ts';
import type { Proposal } from './proposal.ts';
import type { Ground, Reading } from './reading.ts';
import { choiceSteps, type SpeakerModel } from './who/choose.ts';
import { isWorkTitle } from './works.ts';

/** From this confidence on the rules alone show a speaker as certain. What was learnt has its own cut, see data/weights. */
const SPEAKER_CERTAIN = 0.65;
/** How far into the next sentence "X said" may stand for a quote that ended with its own full stop. */
const REPORT_REACH = 9;

/** What was learnt; without it the rules stand alone. */
export interface QuoteModels {
  readonly speakers?: SpeakerModel;
}

/** Finds the quotes of a document and who said each: marks → incises → cues → subjects → frames → floating → speakers → headings → who → signatures → turns. */
export function* quoteSteps(doc: Document, layer: ActorLayer, models: QuoteModels): Generator<void, Quote[]> {
  if (!hasGrammar(doc.article.language)) return settle(doc, readMarksOnly(doc));
  const own = ownQuotes(doc, layer);
  if (own) return settle(doc, own);
  const reading = yield* readingSteps(doc, layer);
  yield;
  const chosen = models.speakers ? yield* choiceSteps(reading, models.speakers) : reading.resolved;
  yield;
  // whoever signs the words said them, whatever else is near
  return settle(doc, lendHeadings(doc, layer, readTurns(doc, layer, readSignatures(doc, layer, chosen))));
}

/** The same at once. */
export const findQuotes = (...given: Parameters<typeof quoteSteps>): Quote[] => finish(quoteSteps(...given));

/** All that the rules read in a document. */
export const readQuotes = (doc: Document, layer: ActorLayer): Reading => finish(readingSteps(doc, layer));

function* readingSteps(doc: Document, layer: ActorLayer): Generator<void, Reading> {
  const ground = readGround(doc, layer);
  yield;
  const { lexicon, matrix, finder, nameAt, roleAt } = ground;
  const proposals = proposeQuotes(ground);
  yield;
  const resolved = new SpeakerResolver(doc, matrix, lexicon, layer, finder, nameAt, roleAt).resolve(proposals);
  yield;
  const headed = readHeadings(doc, matrix, resolved);
  const told = lexicon.grammar.toldHeadings ? readToldHeadings(doc, matrix, lexicon, layer, headed) : headed;
  return { ...ground, resolved: dropDoubles(told) };
}

/** The rules' proposals: by frames, then marked words without a cue. */
function proposeQuotes({ doc, marked, matrix, lexicon, finder, frames, cues }: Ground): Proposal[] {
  const proposals = matrix.sentences.flatMap((sentence, index) => frames.read(sentence, index, cues[index]!, matrix.sentences[index - 1]));
  const spoken = proposals.filter((proposal) => isSpeech(doc, proposal, lexicon, matrix.units, finder, frames));
  const terms = repeatedTerms(doc, marked);
  const below = readAnnounced(doc, matrix, lexicon.grammar, finder, frames);
  const isBelow = ({ spans }: Proposal): boolean => below.some((said) => said.spans[0]!.start < spans[0]!.end && spans[0]!.start < said.spans[0]!.end);
  const all = [...spoken.filter((one) => !isBelow(one)), ...below, ...readFloating(doc, matrix, lexicon, finder, frames, spoken)].filter(
    ({ kind, spans, frame }) => !(kind === 'direct' && !/^(?:colon|inversion)$/.test(frame) && spans.length === 1 && terms.has(termOf(doc, spans[0]!))),
  );
  all.sort((a, b) => a.sentence - b.sentence || a.spans[0]!.start - b.spans[0]!.start);
  return readLostMarks(matrix, lexicon.grammar, cues, joinParts(all, matrix.units));
}

/** The writer's own words as units, with cues and names. */
function readGround(doc: Document, layer: ActorLayer): Ground {
  const lexicon = lexiconOf(doc.language);
  const named = new Set(layer.names.map((name) => name.start));
  const marked = splitIncises(doc, joinUnclosed(doc, findMarked(doc.text, doc.blocks, markHabits(doc.language))), lexicon, (offset) => named.has(offset));
  const matrix = buildMatrix(doc, withoutWorks(doc, lexicon, withoutNicknames(marked, layer)), (units, at) => reportsRight(lexicon, units, at));
  const { units } = matrix;

  const nameAt = mentionUnits(units, layer.names);
  const roleAt = mentionUnits(units, layer.roles);
  const ends = new Int32Array(units.length).fill(-1);
  for (const [map, list] of [
    [nameAt, layer.names],
    [roleAt, layer.roles],
  ] as const) {
    for (const [unit, index] of map) {
      let end = unit;
      while (end < units.length && units[end]!.start < list[index]!.end) end++;
      ends[unit] = Math.max(ends[unit]!, end);
    }
  }
  const isPerson = (unit: number): boolean => {
    const name = nameAt.get(unit);
    return name !== undefined && layer.entities[layer.names[name]!.entity]!.type === 'person';
  };

  const finder = new SubjectFinder(lexicon, units, (unit) => ends[unit] ?? -1, isPerson);
  const frames = new FrameReader(doc, matrix, lexicon, finder);
  const cues = matrix.sentences.map((sentence) => findCues(lexicon, units, sentence));
  return { doc, marked, layer, lexicon, matrix, nameAt, roleAt, finder, frames, cues };
}

/** "C.D. “Chuck” Lowly": marks within a name are no speech. */
function withoutNicknames(marked: readonly Marked[], { names }: ActorLayer): readonly Marked[] {
  let next = 0;
  return marked.filter((m) => {
    while (next < names.length && names[next]!.end <= m.start) next++;
    const name = names[next];
    return !(name && name.start < m.start && name.end > m.end);
  });
}

/** "on CNN’s “Morning Desk”", "her book “The Long Road”": the name of a work between marks is no speech. */
function withoutWorks(doc: Document, { grammar: { works } }: Lexicon, marked: readonly Marked[]): readonly Marked[] {
  return works
    ? marked.filter(
        ({ start, inner }) =>
          !(works.before.test(doc.text.slice(Math.max(0, start - WORK_REACH), start)) && isWorkTitle(works, doc.text.slice(inner.start, inner.end))),
      )
    : marked;
}
/** What stands before the name of a work is read so far back, in code units. */
const WORK_REACH = 24;

/** Words that stand between marks so often, in so few, are a term («gilets jaunes»), and nobody's speech. */
const TERM_TIMES = 4;
const TERM_LENGTH = 32;

/** "« A. « B. « C »" without line breaks: a new mark at each lost paragraph of one quote. */
function joinUnclosed(doc: Document, marked: readonly Marked[]): readonly Marked[] {
  const out: Marked[] = [];
  for (const stretch of marked) {
    const before = out.at(-1);
    const touches =
      before?.unclosed === true &&
      before.depth === 0 &&
      stretch.depth === 0 &&
      before.end <= stretch.start &&
      /^[ \t]*$/.test(doc.text.slice(before.end, stretch.start));
    if (touches) out[out.length - 1] = { ...stretch, start: before.start, inner: { start: before.inner.start, end: stretch.inner.end } };
    else out.push(stretch);
  }
  return out;
}

const termOf = (doc: Document, span: Span): string => (span.end - span.start > TERM_LENGTH ? '' : fold(doc.text.slice(span.start, span.end)));

function repeatedTerms(doc: Document, marked: readonly Marked[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { inner } of marked) {
    const term = termOf(doc, inner);
    if (term) times.set(term, (times.get(term) ?? 0) + 1);
  }
  return new Set([...times].filter(([, n]) => n >= TERM_TIMES).map(([term]) => term));
}

/** The parts of one marked stretch that an incise interrupts are one quote of several spans. */
function joinParts(proposals: readonly Proposal[], units: readonly Unit[]): Proposal[] {
  const first = new Map<number, number>();
  const out: Proposal[] = [];
  for (const proposal of proposals) {
    const origin = proposal.kind === 'direct' && proposal.marked.length > 0 ? units[proposal.marked[0]!]!.marked?.origin : undefined;
    const at = origin === undefined ? undefined : first.get(origin);
    if (origin !== undefined && at === undefined) first.set(origin, out.length);
    if (at === undefined) out.push(proposal);
    else out[at] = { ...out[at]!, spans: [...out[at]!.spans, ...proposal.spans], marked: [...out[at]!.marked, ...proposal.marked] };
  }
  return out;
}

/** "X said." · "a demandé X." right behind a quote that ended with ? or ! */
function reportsRight(lexicon: Lexicon, units: readonly Unit[], at: number): boolean {
  for (let i = at; i < Math.min(units.length, at + REPORT_REACH); i++) {
    const unit = units[i]!;
    if (unit.type === 'marked' || (unit.type === 'punct' && unit.fold !== '.')) return false;
    if (unit.type === 'punct') return false;
    const forms = lexicon.forms.get(unit.lower);
    if (!forms?.some((form) => 'PIS'.includes(form.mood) && lexicon.verbs.get(form.lemma)?.some((verb) => verb.frames.includes('d')))) continue;
    if (lexicon.grammar.verbFirst) return i === at;
    // "The owner declined to comment."
    if (lexicon.grammar.infinitiveMark?.has(units[i - 1]?.fold ?? '')) continue;
    const next = units[i + 1];
    if (i === at) return false;
    if (!next || (next.type === 'punct' && /^[.,]$/.test(next.fold))) return true;
    return forms.some((form) => lexicon.verbs.get(form.lemma)?.some((verb) => /[th]/.test(verb.frames))) && onlyHearer(lexicon, units, i + 1);
  }
  return false;
}

/** "… ?” Omar Lell asked Ms Bolo, the teacher.": whoever was asked, and nothing that was said. */
function onlyHearer({ grammar }: Lexicon, units: readonly Unit[], from: number): boolean {
  let named = false;
  for (let i = from; i < Math.min(units.length, from + REPORT_REACH); i++) {
    const { type, fold, capital } = units[i]!;
    if (type === 'marked') return false;
    if (type === 'punct') {
      if (fold === '.') return named;
      if (fold !== ',') return false;
      continue;
    }
    if (grammar.complementisers.has(fold) || grammar.subordinators.has(fold) || grammar.relatives.has(fold) || grammar.prepositions.has(fold)) return false;
    if (!capital && grammar.finite.has(units[i]!.lower)) return false;
    named = true;
  }
  return false;
}

/** Unit at which each mention of a sorted list begins. Mentions inside marks have none. */
function mentionUnits(units: readonly Unit[], mentions: readonly { readonly start: number; readonly end: number }[]): Map<number, number> {
  const out = new Map<number, number>();
  let unit = 0;
  mentions.forEach((mention, index) => {
    while (unit < units.length && units[unit]!.end <= mention.start) unit++;
    const at = units[unit];
    if (at && at.type !== 'marked' && !out.has(unit)) out.set(unit, index);
  });
  return out;
}

/** Indirect speech needs a subject that can speak: "ces violences rappellent que …" is nobody's. */
function isSpeech(doc: Document, proposal: Proposal, lexicon: Lexicon, units: readonly Unit[], finder: SubjectFinder, frames: FrameReader): boolean {
  const { subject, cue } = proposal;
  if (proposal.kind === 'direct') return true;
  if (cue?.type === 'verb' && frames.isHypothetical(cue)) return false;
  if (subject.type === 'phrase') {
    // "nos entreprises évoquent": the writer's own; "notre guide affirme": somebody whom the writer met
    const noun = units[subject.first + 1]?.fold ?? '';
    const met = lexicon.grammar.oursMet && lexicon.grammar.isPerson(noun) && !lexicon.grammar.bodies.has(noun) && !lexicon.grammar.documents.has(noun);
    if (lexicon.grammar.ours.has(units[subject.first]!.fold) && cue?.type === 'verb' && !met && !lexicon.grammar.utterances.has(noun)) return false;
    // "le locataire de Koulouba affirme": whoever affirms is somebody; what "rappelle" or "confirme" may be a thing
    // "One account reported that": nothing but words notes, states or reports that something is so
    const words =
      cue?.type === 'verb' && /^(?:says|explains)$/.test(cue.stance) && lexicon.grammar.onlyWords?.(cue.lemma, units[cue.last]?.fold ?? '') === true;
    const things = !words && (cue?.type !== 'verb' || /[ov]/.test(cue.frames));
    // "official figures suggest that", "UN data shows": whose they are is told
    const told = !lexicon.grammar.determiners.has(units[subject.first]!.fold);
    for (let at = subject.first; at < Math.min(subject.last, subject.first + 3); at++)
      if (told && lexicon.grammar.showing?.has(units[at]!.fold)) return true;
      else if (lexicon.grammar.evidence.has(units[at]!.fold) && cue?.type === 'verb' && proposal.frame !== 'after') return ownsEvidence(at);
    // "according to Politico.", "according to one firm", "according to exit polls": whatever it is, it is named as the source
    if (lexicon.grammar.namesSources && proposal.frame === 'according' && cue?.type === 'phrase' && !cue.viewpoint) return true;
    if (cue?.type === 'phrase' && lexicon.grammar.sourceCue?.has(cue.lemma) && namesSource(subject.first, subject.last, cue.first)) return true;
    // "on apprend du rectorat que": whatever it is, it is named as the source
    if (cue?.type === 'phrase' && cue.lemma === SAID.LEARNT) return true;
    return !things || frames.speaks(subject) || hasPeople(subject.first, subject.last) || isBareName(subject.first, subject.last);
  }
  if (subject.type === 'none')
    return (
      (cue?.type === 'verb' ? cue.passive || units[cue.first - 1]?.fold === SAID.ANYBODY : cue?.noun === true) ||
      /^(?:according|inversion)$/.test(proposal.frame)
    );
  return subject.type !== 'nobody';

  /** "Selon l’accusation, A", "A, selon une annonce faite lundi": a thing with its article, apart from the clause, is its source; "selon la saison" is none. */
  function namesSource(first: number, last: number, at: number): boolean {
    const { definite, possessives } = lexicon.grammar;
    const opener = units[first]!.fold;
    const noun = units[first + 1];
    if (
      !(definite.has(opener) || lexicon.grammar.indefinite?.has(opener)) ||
      possessives.has(opener) ||
      noun?.type !== 'word' ||
      lexicon.grammar.varies?.test(noun.fold)
    )
      return false;
    const next = units[last];
    return (
      units[at]!.capital ||
      next?.fold === ',' ||
      (units[at - 1]?.fold === ',' && next?.type !== 'marked' && !lexicon.grammar.alternative?.has(next?.fold ?? ''))
    );
  }

  /** "Les données de l’Institut X indiquent que": whose they are is told by name. */
  function ownsEvidence(at: number): boolean {
    if (cue?.type !== 'verb' || !SAID.SHOWS.has(cue.lemma) || !lexicon.grammar.complement.has(units[at + 1]?.fold ?? '')) return false;
    return [at + 2, at + 3].some((i) => finder.isMention(i) || (units[i]?.capital === true && units[i]!.type === 'word'));
  }

  /** "Frontex a annoncé que": one word with a capital and no article, right before the verb, is a name even where nobody knows it. */
  function isBareName(first: number, last: number): boolean {
    const unit = units[first]!;
    const { grammar } = lexicon;
    if (last - first !== 1 || !unit.capital || cue?.type !== 'verb' || cue.form !== 'finite') return false;
    // "CaleRail has announced": only what nothing but a name looks like
    if (grammar.bareSubjects) return cue.first === last && /\p{Ll}\p{Lu}/u.test(doc.text.slice(unit.start, unit.end));
    const { FUNCTION_WORDS: functionWords, COMMON_NOUNS: commonNouns } = actorLexiconOf(lexicon.language);
    const touches = cue.first === last || units[last]?.fold === '(';
    const closed = [grammar.adverbs, grammar.connectives, grammar.temporal, grammar.evidence, grammar.subordinators, grammar.nobody, grammar.finite];
    return (
      touches && !functionWords.has(unit.fold) && !commonNouns.has(unit.fold) && !lexicon.forms.has(unit.lower) && !closed.some((words) => words.has(unit.fold))
    );
  }

  function hasPeople(first: number, last: number): boolean {
    for (let i = first; i < last; i++) {
      if (lexicon.grammar.isPerson(units[i]!.fold) || finder.isMention(i)) return !lexicon.grammar.complement.has(units[i - 1]?.fold ?? '');
    }
    return false;
  }
}

/** Turns what was resolved into quotes in text order, without doubles, each with a stable id. */
function settle(doc: Document, resolved: readonly Resolved[]): Quote[] {
  const seen = new Map<string, number>();
  const out: Quote[] = [];
  const kept = [...resolved].sort((a, b) => a.proposal.spans[0]!.start - b.proposal.spans[0]!.start || b.proposal.spans[0]!.end - a.proposal.spans[0]!.end);
  for (const item of kept) {
    const { proposal } = item;
    const words = proposal.spans.map((span) => doc.text.slice(span.start, span.end)).join(' […] ');
    const occurrence = (seen.get(words) ?? 0) + 1;
    seen.set(words, occurrence);
    const certain = item.name !== null && (item.certain ?? item.confidence >= SPEAKER_CERTAIN);
    out.push({
      id: fingerprint(`${words}#${occurrence}`),
      kind: proposal.kind,
      spans: proposal.spans,
      cue: cueOf(doc, proposal),
      speaker:
        item.name === null
          ? null
          : {
              actor: item.entity,
              name: item.name,
              ...(item.mention ? { mention: item.mention } : {}),
              ...(item.others.length ? { others: item.others } : {}),
            },
      confidence: item.confidence,
      certain,
      candidates: item.candidates,
      why: { frame: proposal.frame, chain: item.chain as WhyStep[] },
    });
  }
  return out;
}

/** Of two quotes of the same words the one with a cue stays. */
function dropDoubles(resolved: readonly Resolved[]): Resolved[] {
  const key = (span: Span): string => `${span.start} ${span.end}`;
  const bySpan = new Map<string, number[]>();
  resolved.forEach(({ proposal }, index) => {
    for (const span of proposal.spans) {
      const known = bySpan.get(key(span));
      if (known) known.push(index);
      else bySpan.set(key(span), [index]);
    }
  });
  return resolved.filter(
    ({ proposal }, index) => !bySpan.get(key(proposal.spans[0]!))!.some((j) => j < index || (j > index && !proposal.cue && resolved[j]!.proposal.cue !== null)),
  );
}

function cueOf(doc: Document, proposal: Proposal): Cue | null {
  const { cue, cueSpan } = proposal;
  if (!cue || !cueSpan) return null;
  const text = doc.text.slice(cueSpan.start, cueSpan.end);
  return isPhrase(cue)
    ? { ...cueSpan, text, lemma: cue.lemma, stance: 'says', tense: 'none', negated: false, conditional: false }
    : { ...cueSpan, text, lemma: cue.lemma, stance: cue.stance, tense: cue.tense, negated: cue.negated, conditional: cue.conditional };
}

const isPhrase = (cue: SpeechCue): cue is Extract<SpeechCue, { type: 'phrase' }> => cue.type === 'phrase';
