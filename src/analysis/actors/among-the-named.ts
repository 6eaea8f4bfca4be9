import type { OfficeFact, Post } from '../../model/knowledge.ts';
import { ONE_OFFICE_OF } from '../lang/any.ts';
import type { RolePhrase } from './4-roles.ts';
import type { Linked } from './9-linking.ts';
import { type Draft, mainCountry } from './draft.ts';

/** A person named once must stand at most so many units before a description that means him. */
const NEAR = 90;

/** Posts of an office, by the words for it or by the name that stands for all its names: "the president of the republic". */
export function postsCalled({ knowledge }: Draft, key: string): readonly Post[] {
  const posts = knowledge.postsByOffice(key);
  return posts.length ? posts : knowledge.postsByOffice(ONE_OFFICE_OF.get(key) ?? '');
}

/**
 * Whose office a description means, among those whom the text names: of all known persons named in it, and before, the only one who holds that
 * office on the article's day, or, of "former", who held it before. Where two are or were, nobody.
 */
export function holderNamed(draft: Draft, phrase: RolePhrase, linked: Linked): OfficeFact | undefined {
  const { date } = draft.doc.article;
  if (!date) return undefined;
  const posts = new Map(postsCalled(draft, phrase.key).map((post) => [post.id, post]));
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
