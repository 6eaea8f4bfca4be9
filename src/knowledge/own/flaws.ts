import type { Knowledge } from '../../model/knowledge-base.ts';
import type { OwnActor, OwnFact, OwnTerm } from '../../model/own-knowledge.ts';
import { daysOf } from '../dates.ts';
import { bare, isAddress, isCommonWord, isCountry, isShortAcronym, key, TYPES } from '../rules.ts';
import { formsOf } from './names.ts';

/** What is wrong with a fact: the same rules as of data/, each a sentence `own_flaw_CODE` of the interface with its values. */
export interface Flaw {
  readonly code: FlawCode;
  readonly values: readonly string[];
  /** The field of the form that it is about. */
  readonly field: 'name' | 'aliases' | 'type' | 'country' | 'gender' | 'post' | 'start' | 'end' | 'source' | 'person';
}

type FlawCode =
  | 'name'
  | 'type'
  | 'country'
  | 'gender'
  | 'common'
  | 'place'
  | 'short'
  | 'taken'
  | 'address'
  | 'date'
  | 'order'
  | 'post'
  | 'not_person'
  | 'dead'
  | 'dissolved'
  | 'id';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const flaw = (code: FlawCode, field: Flaw['field'], ...values: string[]): Flaw => ({ code, field, values });

/** Everything that is wrong with what a form or a line says, given what is known without it. */
export function flawsOf({ actor, term }: OwnFact, knowledge: Knowledge): Flaw[] {
  return [...(actor ? actorFlaws(actor, knowledge) : []), ...(term ? termFlaws(term, actor, knowledge) : [])];
}

function actorFlaws(actor: OwnActor, knowledge: Knowledge): Flaw[] {
  const flaws: Flaw[] = [];
  if (!ID.test(actor.id)) flaws.push(flaw('id', 'name', actor.id));
  if (!/\p{L}/u.test(actor.name.fr) || !/\p{L}/u.test(actor.name.en)) flaws.push(flaw('name', 'name'));
  if (!TYPES.includes(actor.type)) flaws.push(flaw('type', 'type', actor.type));
  if (!isCountry(actor.country)) flaws.push(flaw('country', 'country', actor.country));
  if (actor.type === 'person' && actor.gender === undefined) flaws.push(flaw('gender', 'gender'));
  if (actor.source !== undefined && !isAddress(actor.source)) flaws.push(flaw('address', 'source', actor.source));
  const known = knowledge.actor(actor.id);
  const had = new Set(known ? [known.name.fr, known.name.en, known.name.ar ?? '', ...known.aliases].map(key) : []);
  for (const form of formsOf(actor)) {
    // what is known of this actor already was looked at when it came in
    if (!/\p{L}/u.test(form) || had.has(key(form))) continue;
    const field = [actor.name.fr, actor.name.en, actor.name.ar].includes(form) ? 'name' : 'aliases';
    if (isCommonWord(form)) flaws.push(flaw('common', field, form));
    else if (isShortAcronym(form)) flaws.push(flaw('short', field, form));
    else {
      const met = shippedForms(form, knowledge);
      if (met.some(({ kind }) => kind !== 'actor' && kind !== 'not')) flaws.push(flaw('place', field, form));
      const other = met.find(({ kind, ref }) => kind === 'actor' && ref !== actor.id);
      if (other) flaws.push(flaw('taken', field, form, knowledge.actor(other.ref)?.name.fr ?? other.ref));
    }
  }
  return flaws;
}

/** What the whole form names, in the index without this fact. */
function shippedForms(form: string, knowledge: Knowledge) {
  let node = 1;
  for (const word of bare(form).split(/[\s']+/)) {
    const id = knowledge.names.word(word.replace(/[.]/g, ''));
    node = id ? knowledge.names.next(node, id) : 0;
    if (!node) return [];
  }
  return knowledge.names.forms(node) ?? [];
}

function termFlaws(term: OwnTerm, actor: OwnActor | undefined, knowledge: Knowledge): Flaw[] {
  const flaws: Flaw[] = [];
  const post = knowledge.post(term.post);
  if (!post) flaws.push(flaw('post', 'post', term.post));
  for (const field of ['start', 'end'] as const) {
    const date = term[field];
    if (date !== undefined && !daysOf(date)) flaws.push(flaw('date', field, date));
  }
  const start = daysOf(term.start ?? '');
  const end = daysOf(term.end ?? '');
  if (start && end && start.first >= end.last) flaws.push(flaw('order', 'end', term.start!, term.end!));
  if (term.source !== undefined && !isAddress(term.source)) flaws.push(flaw('address', 'source', term.source));
  const person = actor?.id === term.person ? actor : knowledge.actor(term.person);
  if (person?.type !== 'person') flaws.push(flaw('not_person', 'person', person?.name.fr ?? term.person));
  const known = knowledge.actor(term.person);
  const after = (over: string | undefined): boolean => {
    const last = daysOf(over ?? '')?.last;
    return last !== undefined && !term.never && (term.end === undefined || (end?.first ?? '') > last);
  };
  if (known && after(known.died)) flaws.push(flaw('dead', 'end', known.name.fr, known.died!));
  const body = post && knowledge.actor(post.organisation);
  if (body && after(body.dissolved)) flaws.push(flaw('dissolved', 'end', body.name.fr, body.dissolved!));
  return flaws;
}
