import { nameKey } from '../../analysis/actors/key.ts';
import type { NameForm, NameIndex } from '../../model/knowledge-base.ts';
import type { OwnActor } from '../../model/own-knowledge.ts';
import { bareForm, caseRule, titleWords, wordings } from '../name-forms.ts';

/** A node of the reader's own names; `base` is the node of the shipped index that the same words lead to, 0 where none does. */
interface Node {
  readonly base: number;
  readonly next: Map<number, number>;
  readonly forms: NameForm[];
}

const RULES = { a: 'any', c: 'capital', u: 'upper' } as const;

/** What an actor is called, in all languages and spellings. */
export const formsOf = ({ name, aliases }: Pick<OwnActor, 'name' | 'aliases'>): string[] => [
  ...new Set([name.fr, name.en, ...(name.ar ? [name.ar] : []), ...aliases].filter(Boolean)),
];

/**
 * The shipped index with the reader's names on top. Nothing shipped is copied: own nodes and words have numbers that
 * the shipped index does not use, and each own node knows where the shipped one goes on.
 */
export function withNames(base: NameIndex, actors: readonly OwnActor[]): NameIndex {
  const FIRST = 1 << 28;
  const nodes: Node[] = [{ base: 1, next: new Map(), forms: [] }];
  const words = new Map<string, number>();
  const wordOf = (key: string): number => {
    const known = base.word(key) || words.get(key);
    if (known) return known;
    words.set(key, FIRST + words.size);
    return FIRST + words.size - 1;
  };
  const next = (node: number, word: number): number => {
    const own = node === 1 ? nodes[0] : node >= FIRST ? nodes[node - FIRST] : undefined;
    if (!own) return base.next(node, word);
    return own.next.get(word) ?? (own.base ? base.next(own.base, word) : 0);
  };
  const add = (form: string, id: string): void => {
    const bare = bareForm(form);
    for (const path of bare ? wordings(bare) : []) {
      let at = 0;
      for (const key of path) {
        const word = wordOf(key);
        let to = nodes[at]!.next.get(word);
        if (to === undefined) {
          const { base: from } = nodes[at]!;
          to = FIRST + nodes.push({ base: from ? base.next(from, word) : 0, next: new Map(), forms: [] }) - 1;
          nodes[at]!.next.set(word, to);
        }
        at = to - FIRST;
      }
      if (at === 0) continue;
      const skip = titleWords(bare);
      const { forms } = nodes[at]!;
      if (forms.some(({ ref }) => ref === id)) continue;
      forms.push({ kind: 'actor', ref: id, skip, rule: RULES[skip ? 'a' : caseRule(bare)], context: false, neverAlone: false });
    }
  };
  for (const actor of actors) for (const form of formsOf(actor)) add(form, actor.id);

  return {
    word: (key) => base.word(key) || (words.get(key) ?? 0),
    next,
    forms(node) {
      if (node < FIRST) return base.forms(node);
      const { base: below, forms } = nodes[node - FIRST]!;
      const shipped = below ? base.forms(below) : null;
      if (!forms.length) return shipped;
      // the reader's word counts: what is shipped under the same name is another's, and the date and country decide
      return shipped ? [...forms, ...shipped.filter(({ ref }) => !forms.some((form) => form.ref === ref))] : forms;
    },
  };
}

/** The last word of a person's names: what an article calls the person later on. */
export const surnamesOf = (actor: OwnActor): string[] => [
  ...new Set(formsOf(actor).flatMap((form) => (form.includes(' ') ? (wordings(bareForm(form))[0]?.at(-1) ?? []) : []))),
];

export const givenNamesOf = (actor: OwnActor): string[] =>
  formsOf(actor)
    .filter((form) => form.includes(' '))
    .map((form) => nameKey(form.split(/[\s-]+/)[titleWords(form)] ?? ''))
    .filter(Boolean);
