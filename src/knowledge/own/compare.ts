import type { Knowledge } from '../../model/knowledge-base.ts';
import type { OwnFact, OwnTerm } from '../../model/own-knowledge.ts';
import { contradicts } from './terms.ts';

/** What a file would bring, beside what is known now. */
export interface Comparison {
  /** Nothing is known of it yet. */
  readonly fresh: readonly OwnFact[];
  /** It changes a shipped or imported fact. */
  readonly differs: readonly OwnFact[];
  /** It says other than what I wrote: mine stays. */
  readonly contradicts: readonly { readonly fact: OwnFact; readonly mine: OwnFact }[];
}

const sameTerm = (one: OwnTerm, other: OwnTerm): boolean => one.post === other.post && one.person === other.person && one.start === other.start;

/** Of two facts of one thing: does the one say other than the other? */
function clash(fact: OwnFact, mine: OwnFact): boolean {
  if (fact.term && mine.term && fact.term.post === mine.term.post) {
    if (mine.term.never) return fact.term.person === mine.term.instead?.person;
    if (sameTerm(fact.term, mine.term)) return fact.term.end !== mine.term.end;
    return contradicts(fact.term, mine.term);
  }
  if (fact.actor && mine.actor && fact.actor.id === mine.actor.id)
    return fact.actor.type !== mine.actor.type || fact.actor.country !== mine.actor.country || fact.actor.name.fr !== mine.actor.name.fr;
  return false;
}

export function compare(facts: readonly OwnFact[], mine: readonly OwnFact[], knowledge: Knowledge): Comparison {
  const out = { fresh: [] as OwnFact[], differs: [] as OwnFact[], contradicts: [] as { fact: OwnFact; mine: OwnFact }[] };
  for (const fact of facts) {
    const against = mine.find((own) => clash(fact, own));
    if (against) out.contradicts.push({ fact, mine: against });
    else if (isKnown(fact, knowledge)) out.differs.push(fact);
    else out.fresh.push(fact);
  }
  return out;
}

/** Is something known of the thing already that the fact would change? */
function isKnown({ actor, term, post }: OwnFact, knowledge: Knowledge): boolean {
  if (actor) return knowledge.actor(actor.id) !== undefined;
  if (post) return knowledge.post(post.id) !== undefined;
  return term !== undefined && knowledge.termsOf(term.post).some((here) => here.person === term.person || contradicts(here, term));
}
