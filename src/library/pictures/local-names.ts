import type { Figure } from '../catalogue/figures.ts';
import { nameOf } from '../names.ts';

/** A figure with its actors called as everywhere else: by their names in the interface's language. */
export function withLocalNames(figure: Figure): Figure {
  if (figure.kind === 'time') return { ...figure, series: figure.series.map((one) => ({ ...one, name: nameOf(one.key, one.name) })) };
  if (figure.kind === 'network') return { ...figure, nodes: figure.nodes.map((node) => ({ ...node, name: nameOf(node.id, node.name) })) };
  return figure;
}

/** The names that a figure shows: it is drawn anew where one of them changes. */
export const namesIn = (figure: Figure | null): string =>
  (figure?.kind === 'time' ? figure.series : figure?.kind === 'network' ? figure.nodes : []).map(({ name }) => name).join('\n');
