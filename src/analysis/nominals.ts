import type { Actor, Mention, Quote } from '../model/analysis.ts';
import type { ReaderKnowledge } from '../model/knowledge.ts';
import type { Span } from '../model/span.ts';
import type { ActorLayer } from './actors/layer.ts';
import { firstEndingAfter } from './document.ts';
import { ANY } from './lang/any.ts';
import { fold } from './text/2-tokens.ts';

/** A subject pronoun explains a quote and is no description: "il", "-t-elle", "they". */
const PRONOUN = ANY.PRONOUN_AS_WRITTEN;

const NOTHING: ReadonlySet<string> = new Set();
/** Words as they are compared with those that the reader refused. */
const plain = (words: string): string => fold(words).replace(/\s+/g, ' ').trim();

/** What the reader said is no actor, in this article or anywhere. */
export const refusedWords = (reader: ReaderKnowledge, url: string | undefined): ReadonlySet<string> =>
  new Set(reader.notActors.filter(({ article }) => article === undefined || article === url).map(({ form }) => plain(form)));

/** A person is taken up again in few words: "le responsable syndical". */
const LONGEST_AGAIN = 3;

/**
 * The actors with the descriptions that stand for them: "le chef de la diplomatie", "the junta leader" where the office on that
 * day or the text itself says who that is, and "l'organisation" where it speaks. A description beside its own name is none: the
 * name is there.
 */
export function withNominals(actors: readonly Actor[], layer: ActorLayer, quotes: readonly Quote[], refused: ReadonlySet<string> = NOTHING): Actor[] {
  const found: Mention[][] = actors.map(() => []);
  const taken: Span[] = [];
  const names = layer.names;
  /** A name fills the span, or is half of it and of the same actor. */
  const isName = (span: Span, entity: number): boolean => {
    for (let i = firstEndingAfter(names, span.start); i < names.length && names[i]!.start < span.end; i++) {
      if (names[i]!.entity === entity || (names[i]!.start <= span.start && span.end <= names[i]!.end)) return true;
    }
    return false;
  };
  for (const { start, end, text, entity, how, fact, name, told, plural } of layer.roles) {
    if (entity === null || how === 'open' || refused.has(plain(text))) continue;
    taken.push({ start, end });
    // beside the name: "le ministre … Abdoulaye Diop", "X, enseignant et chercheur"
    if (name !== undefined || (how === 'apposition' && told === undefined) || plural || isName({ start, end }, entity)) continue;
    found[entity]!.push({
      start,
      end,
      text,
      kind: 'nominal',
      rule: how,
      why: how === 'taken-up' ? { how: 'description', text: actors[entity]!.name } : { how, ...(fact ? { fact } : {}), ...(told ? { text: told } : {}) },
    });
  }
  taken.sort((a, b) => a.start - b.start);
  const free = (span: Span): boolean => {
    const at = firstEndingAfter(taken, span.start);
    return at >= taken.length || taken[at]!.start >= span.end;
  };
  const spoken = new Set<number>();
  for (const { speaker, certain, why } of quotes) {
    const mention = speaker?.mention;
    if (
      !mention ||
      !certain ||
      speaker.actor === null ||
      speaker.others?.length ||
      refused.has(plain(mention.text)) ||
      spoken.has(mention.start) ||
      PRONOUN.test(mention.text)
    )
      continue;
    if (isName(mention, speaker.actor) || !free(mention) || !actors[speaker.actor]) continue;
    // "le président de la commission" is somebody of his own; "l'organisation de défense des droits humains" is who was named
    if (actors[speaker.actor]!.kind === 'person' && mention.text.trim().split(/\s+/).length > LONGEST_AGAIN) continue;
    const step = why.chain.find(({ how }) => how === 'office' || how === 'description');
    if (!step) continue;
    spoken.add(mention.start);
    const how = step.how as 'office' | 'description';
    found[speaker.actor]!.push({ ...mention, kind: 'nominal', rule: 'speaker', why: { how, ...(step.fact ? { fact: step.fact } : {}) } });
  }
  return actors.map((actor, index) =>
    found[index]!.length ? { ...actor, mentions: [...actor.mentions, ...found[index]!].sort((a, b) => a.start - b.start || a.end - b.end) } : actor,
  );
}
