import type { Resolved } from '../6-speakers.ts';
import type { Reading } from '../reading.ts';
import { surelyGender } from '../speakers/gender.ts';
import { goesOn } from './facts.ts';
import type { PathReader } from './paths.ts';

/** Sentences before a pronoun in which somebody else may be meant. */
const SENTENCES = 3;
/** Who is the subject of so many sentences running goes on. */
const RUNNING = 2;
const MOST_CANDIDATES = 3;

/**
 * After two whom a pronoun may mean neither is certain, unless one of them was the subject twice running, or goes on with what they said.
 * "X a limogé Y. « C’est injuste », a-t-il protesté."
 */
export function doubted(reading: Reading, reader: PathReader, item: Resolved, previous: Resolved | undefined): Resolved {
  const { proposal, entity, name } = item;
  const { subject, sentence, cue } = proposal;
  if (!item.certain || subject.type !== 'pronoun') return item;
  const { layer, lexicon, doc } = reading;
  // "ils" for one person, who may be the first of two
  if (subject.plural) return entity !== null && layer.entities[entity]!.type === 'person' && !item.others.length ? { ...item, certain: false } : item;
  // "The lawyer for X left": a description that a verb slipped into
  if (entity === null) {
    const words = (name ?? '').toLowerCase().split(' ');
    const slipped = words.some((word, i) => lexicon.grammar.finite.has(word) || (i > 0 && lexicon.grammar.mayBeFinite(word)));
    return slipped ? { ...item, certain: false } : item;
  }
  if (layer.entities[entity]!.type !== 'person') return item;
  const goingOn = goesOn(cue) === 1 && previous?.entity === entity && sentence - previous.proposal.sentence <= 1;
  if (goingOn) return item;
  const bars = reader.barred.of(proposal);
  const profile = reader.profiles.byKey.get(`e${entity}`);
  const running = profile?.subjectOf.filter((s) => s < sentence && s >= sentence - SENTENCES).length ?? 0;
  // "X asked Y: “Why?” He said: “…”"
  const asked = previous?.proposal.cue?.type === 'verb' && previous.proposal.cue.stance === 'asks' && previous.entity === entity;
  if (asked && sentence - previous.proposal.sentence <= 1 && doc.text.slice(0, previous.proposal.spans.at(-1)!.end).endsWith('?'))
    return { ...item, certain: false };
  if (running >= RUNNING) return item;
  // "Police arrested X on Monday. “He is dangerous,” he said."
  const spoke = previous?.entity === entity && sentence - previous.proposal.sentence <= SENTENCES;
  const here = profile?.subjectOf.includes(sentence) === true;
  if (running === 0 && !spoke && !here && !isApposed(reading, reader, entity, sentence)) return { ...item, certain: false };
  const rivals = new Set<number>();
  let doubtful = false;
  for (let s = sentence; s >= Math.max(0, sentence - SENTENCES); s--) {
    const { first, last } = reading.matrix.sentences[s]!;
    let from = first;
    let found = false;
    for (const met of reader.barred.met(s)) {
      if (met.first >= subject.at) continue;
      if (met.entity === entity) {
        found = true;
        from = met.last;
        continue;
      }
      const one = layer.entities[met.entity]!;
      const gender = surelyGender(one, lexicon.language);
      if (one.type !== 'person' || one.plural || met.other !== null || bars(met.entity) || (gender && subject.gender && gender !== subject.gender)) continue;
      rivals.add(met.entity);
    }
    if (reader.barred.describes(from, Math.min(last, subject.at), subject, profile?.heads ?? NONE)) doubtful = true;
    if (found) break;
  }
  if (!rivals.size && !doubtful) return item;
  return { ...item, certain: false, candidates: [...new Set([...item.candidates, ...rivals])].slice(0, MOST_CANDIDATES) };
}

/** "X’s successor, Y, took office": Y stands behind the first comma of one of the sentences before, and no verb before it. */
function isApposed({ matrix, lexicon }: Reading, reader: PathReader, entity: number, sentence: number): boolean {
  const { units, sentences } = matrix;
  const { grammar } = lexicon;
  for (let s = sentence; s >= Math.max(0, sentence - SENTENCES); s--) {
    const met = reader.barred.met(s).find((one) => one.entity === entity);
    if (!met) continue;
    const before = units.slice(sentences[s]!.first, met.first);
    return before.at(-1)?.fold === ',' && !before.some(({ lower, capital }) => !capital && (grammar.finite.has(lower) || grammar.mayBeFinite(lower)));
  }
  return false;
}

const NONE: ReadonlySet<string> = new Set();
