import { type Resolved } from '../6-speakers.ts';
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
  const { proposal, entity } = item;
  const { subject, sentence, cue } = proposal;
  if (!item.certain || subject.type !== 'pronoun' || subject.plural) return item;
  const { layer, lexicon, matrix } = reading;
  // "The lawyer for X left": a description that a verb slipped into
  if (entity === null) return item;
  if (layer.entities[entity]!.type !== 'person') return item;
  const bars = reader.barred.of(proposal);
  const rivals = new Set<number>();
  let found = false;
  for (let s = sentence; s >= Math.max(0, sentence - SENTENCES) && !found; s--) {
    for (const met of reader.barred.met(s)) {
      if (met.first >= subject.at) continue;
      if (met.entity === entity) {
        found = true;
        continue;
      }
      const one = layer.entities[met.entity]!;
      const gender = surelyGender(one, lexicon.language);
      if (one.type !== 'person' || one.plural || met.other !== null || bars(met.entity) || (gender && subject.gender && gender !== subject.gender)) continue;
      rivals.add(met.entity);
    }
  }
  if (!rivals.size) return item;
  const subjects = reader.profiles.byKey.get(`e${entity}`)?.subjectOf ?? [];
  const running = subjects.filter((s) => s < sentence && s >= sentence - SENTENCES).length;
  if (running >= RUNNING) return item;
  if (goesOn(cue) === 1 && previous?.entity === entity && sentence - previous.proposal.sentence <= 1) return item;
  void matrix;
  return { ...item, certain: false, candidates: [...new Set([...item.candidates, ...rivals])].slice(0, MOST_CANDIDATES) };
}
