import type { OfficeFact } from '../../model/knowledge.ts';
import type { RolePhrase } from './4-roles.ts';
import type { Linked } from './9-linking.ts';
import { type Draft, mainCountry } from './draft.ts';
import { postsCalled } from './office-key.ts';

/** A person named once must stand at most so many units before a description that means him. */
const NEAR = 90;

/**
 * Whose office a description means, among those whom the text names: of all known persons named in it, and before, the only one who holds that
 * office on the article's day, or, of "former", who held it before. Where two are or were, nobody.
 */
export function holderNamed(draft: Draft, phrase: RolePhrase, linked: Linked): OfficeFact | undefined {
  const { date } = draft.doc.article;
  if (!date) return undefined;
  const posts = new Map(postsCalled(draft.knowledge, phrase.key).map((post) => [post.id, post]));
  if (!posts.size) return undefined;
  const found = new Map<string, { fact: OfficeFact; times: number; last: number }>();
  for (const [claim, entity] of linked.entityOf) {
    const { id, known } = linked.entities[entity]!;
    if (!known) continue;
    const before = found.get(id);
    if (before) {
      if (claim.first < phrase.first) {
        before.times++;
        before.last = Math.max(before.last, claim.first);
      }
      continue;
    }
    const facts = draft.knowledge.officesOf(id).filter((fact) => {
      const post = posts.get(fact.post);
      if (!post || (phrase.country && post.country !== phrase.country)) return false;
      return phrase.former
        ? fact.end !== undefined && fact.end <= date
        : (fact.start === undefined || fact.start <= date) && (fact.end === undefined || date < fact.end);
    });
    if (facts.length) found.set(id, { fact: facts.at(-1)!, times: claim.first < phrase.first ? 1 : 0, last: claim.first < phrase.first ? claim.first : -NEAR });
  }
  if (found.size !== 1) return undefined;
  const only = [...found.values()][0]!;
  // in a text on his country he may be named further on
  return only.times > 1 || phrase.first - only.last <= NEAR || (!phrase.former && only.fact.country === mainCountry(draft)) ? only.fact : undefined;
}
