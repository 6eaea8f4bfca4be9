import type { ActorLayer } from '../actors/layer.ts';
import { type Document, firstEndingAfter } from '../document.ts';
import type { Resolved } from './6-speakers.ts';

/** Who signs words that stand for themselves is told by the layout; little else could be meant. */
const SIGNED = 0.9;
/** A signature is a name with its office, not a paragraph. */
const LONGEST = 160;
/** What may stand between the words and their signature: closing marks, then a dash. */
const BEHIND = /^[\s»”"’.]*[—–]\s*/u;
const NAME_AT = 12;

/** "« Q » — Name, office": words set apart, without a verb, with who spoke behind a dash in the same block or the next. */
export function readSignatures(doc: Document, layer: ActorLayer, resolved: readonly Resolved[]): Resolved[] {
  return resolved.map((item) => {
    const { proposal } = item;
    if (proposal.kind !== 'direct' || proposal.cue !== null || proposal.subject.type === 'phrase') return item;
    const { end } = proposal.spans.at(-1)!;
    const dash = BEHIND.exec(doc.text.slice(end, end + 20));
    if (!dash) return item;
    const from = end + dash[0].length;
    const block = doc.blocks[firstEndingAfter(doc.blocks, from)];
    // A dash inside prose opens an aside: a signature ends its block.
    if (!block || block.end - from > LONGEST || !/^[\s»”"’.]*$/.test(doc.text.slice(end, from).replace(/[—–]/g, ''))) return item;
    const name = layer.names[firstEndingAfter(layer.names, from)];
    if (!name || name.start < from || name.start > from + NAME_AT || name.end > block.end) return item;
    const entity = layer.entities[name.entity]!;
    return {
      ...item,
      entity: name.entity,
      name: entity.name,
      others: [],
      mention: { start: name.start, end: name.end, text: doc.text.slice(name.start, name.end) },
      confidence: SIGNED,
      certain: true,
      candidates: [],
      chain: [{ how: 'name', text: doc.text.slice(name.start, name.end), span: { start: name.start, end: name.end } }],
    };
  });
}
