import type { Span } from '../../model/span.ts';
import type { Settings } from '../../model/stored.ts';
import { actorOf, sameTarget, type Target } from '../findings.ts';
import type { Reading } from '../reading.ts';

/** A target in the reading that it belongs to. */
export interface Place {
  readonly reading: Reading;
  readonly target: Target;
}

const layerOf = ({ state: { analysis } }: Reading, target: Target): keyof Settings['layers'] => {
  if (target.is === 'quote') return analysis?.quotes[target.quote]?.kind === 'indirect' ? 'indirect' : 'direct';
  if (target.is === 'actor') return analysis?.actors[target.actor]?.kind ?? 'other';
  return 'own';
};

/** The target and what belongs to the same speaker, in the layers that are on. */
export function withKin(reading: Reading, target: Target, layers: Settings['layers']): Target[] {
  const analysis = reading.state.analysis;
  const actor = analysis && actorOf(target, analysis);
  if (!analysis || actor === null) return [target];
  const kin: Target[] = [target];
  analysis.quotes.forEach((quote, index) => {
    if (quote.speaker?.actor === actor) kin.push({ is: 'quote', quote: index });
  });
  analysis.actors[actor]?.mentions.forEach((mention, index) => {
    if (mention.kind !== 'pronoun') kin.push({ is: 'actor', actor, mention: index });
  });
  return kin.filter((one, at) => at === 0 || (!sameTarget(one, target) && layers[layerOf(reading, one)]));
}

/** Where a target stands in the article's text; of a quote in several parts the first. */
export function spanOf(reading: Reading, target: Target): Span | null {
  const { analysis } = reading.state;
  if (target.is === 'quote') return analysis?.quotes[target.quote]?.spans[0] ?? null;
  if (target.is === 'actor') return analysis?.actors[target.actor]?.mentions[target.mention] ?? null;
  return reading.own.find(({ annotation }) => annotation.id === target.annotation)?.span ?? null;
}

/** The same target in a later reading of the article, where its index may be another; null where it is gone. */
export function follow(from: Reading, target: Target, to: Reading): Target | null {
  const [before, after] = [from.state.analysis, to.state.analysis];
  if (target.is === 'own') return to.own.some(({ annotation }) => annotation.id === target.annotation) ? target : null;
  if (!before || !after) return null;
  if (target.is === 'quote') {
    const old = before.quotes[target.quote];
    const same = after.quotes.findIndex((quote) => quote.id === old?.id);
    const near = same >= 0 ? same : after.quotes.findIndex((quote) => quote.spans.some((a) => old?.spans.some((b) => a.start < b.end && b.start < a.end)));
    return near >= 0 ? { is: 'quote', quote: near } : null;
  }
  const mention = before.actors[target.actor]?.mentions[target.mention];
  for (const [actor, one] of after.actors.entries()) {
    const at = one.mentions.findIndex((other) => other.start === mention?.start && other.kind !== 'pronoun');
    if (at >= 0) return { is: 'actor', actor, mention: at };
  }
  const actor = after.actors.findIndex((one) => one.id === before.actors[target.actor]?.id);
  return actor >= 0 ? { is: 'actor', actor, mention: 0 } : null;
}

/** A quote with its speaker and its words, the parts joined. */
export function quoteParts(reading: Reading, index: number) {
  const { analysis } = reading.state;
  const quote = analysis?.quotes[index];
  const { article } = reading.found;
  const spans = quote?.spans ?? [];
  const actor = quote?.speaker?.actor != null ? analysis?.actors[quote.speaker.actor] : undefined;
  const words = spans.map((span) => article.text.slice(span.start, span.end)).join(' […] ');
  return { quote, actor, words, first: spans[0] };
}

/** The words are what Griot takes for an actor's name; in Arabic nothing in their letters says so. */
export const isName = ({ state }: Reading, { start, end }: Span): boolean =>
  state.analysis?.actors.some(({ mentions }) => mentions.some((one) => one.kind === 'name' && one.start === start && one.end === end)) ?? false;
