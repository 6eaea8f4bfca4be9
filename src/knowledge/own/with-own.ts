import { officeKey } from '../../analysis/actors/office-key.ts';
import type { KnownActor, OfficeFact, Post } from '../../model/knowledge.ts';
import type { Holders, Knowledge } from '../../model/knowledge-base.ts';
import type { OwnActor, OwnLayer, OwnTerm } from '../../model/own-knowledge.ts';
import { addMonths, earliest, latest, within } from '../dates.ts';
import { givenNamesOf, surnamesOf, withNames } from './names.ts';
import { overlay } from './terms.ts';

/**
 * The shipped knowledge with the reader's and what the reader imported on top, fact for fact: mine over imported over
 * shipped. A person keeps what no higher layer says otherwise; a post's terms are joined by their dates.
 * @param layers lowest first
 */
export function withOwn(base: Knowledge, layers: readonly OwnLayer[]): Knowledge {
  if (!layers.some(({ facts }) => facts.length > 0)) return base;
  const actors = new Map<string, KnownActor>();
  const named = new Map<string, OwnActor>();
  const posts = new Map<string, Post>();
  const termsByPost = new Map<string, { layer: OwnLayer; terms: OwnTerm[] }[]>();
  for (const layer of layers) {
    for (const { actor, term, post } of layer.facts) {
      if (post) posts.set(post.id, post);
      if (actor) {
        actors.set(actor.id, joined(actors.get(actor.id) ?? base.actor(actor.id), actor, layer));
        named.set(actor.id, { ...actor, aliases: [...(named.get(actor.id)?.aliases ?? []), ...actor.aliases] });
      }
      if (term) {
        const all = termsByPost.get(term.post) ?? [];
        if (all.at(-1)?.layer !== layer) all.push({ layer, terms: [] });
        all.at(-1)!.terms.push(term);
        termsByPost.set(term.post, all);
      }
    }
  }
  const actorOf = (id: string): KnownActor | undefined => actors.get(id) ?? base.actor(id);
  const postOf = (id: string): Post | undefined => posts.get(id) ?? base.post(id);
  const factOf = (term: OwnTerm, layer: OwnLayer): OfficeFact => {
    const post = postOf(term.post);
    const body = actorOf(post?.organisation ?? '')?.type;
    return {
      post: term.post,
      office: {
        fr: post?.office.fr[0] ?? term.post,
        en: post?.office.en[0] ?? post?.office.fr[0] ?? term.post,
        ...(post?.office.ar?.[0] && { ar: post.office.ar[0] }),
      },
      country: post?.country ?? '',
      ...(body && { body }),
      person: term.person,
      personName: actorOf(term.person)?.name.fr ?? term.person,
      ...(term.start ? { start: term.start } : {}),
      ...(term.end ? { end: term.end } : {}),
      confidence: term.source ? 'high' : 'medium',
      verified: term.source !== undefined,
      ...(term.source ? { source: term.source } : {}),
      ...(term.checkedOn ? { checkedOn: term.checkedOn } : {}),
      own: layer.origin,
    };
  };
  const terms = new Map<string, OfficeFact[]>();
  for (const [post, all] of termsByPost) {
    let rows = [...base.termsOf(post)];
    for (const { layer, terms: above } of all) rows = overlay(rows, above, (term) => factOf(term, layer), (postOf(post)?.seats ?? 1) === 1);
    terms.set(post, rows);
  }
  const byOffice = new Map<string, Post[]>();
  for (const post of posts.values())
    for (const phrase of [...post.office.fr, ...post.office.en]) {
      const key = officeKey(phrase);
      byOffice.set(key, [...(byOffice.get(key) ?? []).filter(({ id }) => id !== post.id), post]);
    }
  const surnames = new Map<string, string[]>();
  const given = new Set<string>();
  for (const actor of named.values()) {
    if (actor.type !== 'person') continue;
    for (const key of surnamesOf(actor)) surnames.set(key, [...(surnames.get(key) ?? []), actor.id]);
    for (const key of givenNamesOf(actor)) given.add(key);
  }

  const on = (fact: OfficeFact, date: string): 'yes' | 'maybe' | 'no' => within(date, fact.start, fact.end, fact.checkedOn ?? (base.date || undefined));
  const officesOf = (person: string): readonly OfficeFact[] =>
    [
      ...base.officesOf(person).filter(({ post }) => !terms.has(post)),
      ...[...terms.values()].flatMap((rows) => rows.filter((row) => row.person === person)),
    ].sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1));

  return {
    ...base,
    names: withNames(base.names, [...named.values()]),
    actor: actorOf,
    post: postOf,
    posts: () => [...base.posts().filter(({ id }) => !posts.has(id)), ...posts.values()],
    postsByOffice(key) {
      const own = byOffice.get(key) ?? [];
      return own.length ? [...base.postsByOffice(key).filter(({ id }) => !posts.has(id)), ...own] : base.postsByOffice(key);
    },
    termsOf: (post) => terms.get(post) ?? base.termsOf(post),
    holders(post, date): Holders {
      const rows = terms.get(post);
      if (!rows) return base.holders(post, date);
      const held = date ? rows.map((row) => ({ row, state: on(row, date) })).filter(({ state }) => state !== 'no') : [];
      const persons = new Set(held.map(({ row }) => row.person));
      const certain = persons.size === 1 && held.some(({ state }) => state === 'yes') && (postOf(post)?.seats ?? 1) === 1;
      return { facts: held.map(({ row }) => row), certain };
    },
    officeOf(person, date) {
      if (!date) return undefined;
      const held = officesOf(person).filter((row) => on(row, date) !== 'no');
      return held.find((row) => on(row, date) === 'yes') ?? held[0];
    },
    officesOf,
    activeAround(person, date, years) {
      const held = officesOf(person);
      if (!date) return held.length > 0;
      return held.some(
        ({ start, end }) =>
          (start === undefined || addMonths(earliest(start), -12 * years) <= date) && (end === undefined || addMonths(latest(end), 12 * years) >= date),
      );
    },
    bySurname(key) {
      const own = surnames.get(key);
      return own ? [...new Set([...own, ...base.bySurname(key)])] : base.bySurname(key);
    },
    isGivenName: (key) => given.has(key) || base.isGivenName(key),
    bodiesOf(country, type) {
      const own = [...actors.values()].filter((actor) => actor.country === country && actor.type === type);
      return own.length ? [...base.bodiesOf(country, type).filter(({ id }) => !actors.has(id)), ...own] : base.bodiesOf(country, type);
    },
  };
}

/** An actor as it is known below, with what this layer says. */
function joined(below: KnownActor | undefined, above: OwnActor, { origin }: OwnLayer): KnownActor {
  const names = [above.name.fr, above.name.en, above.name.ar];
  const old = below ? [below.name.fr, below.name.en, below.name.ar] : [];
  return {
    ...below,
    id: above.id,
    type: above.type,
    country: above.country,
    name: { ...below?.name, ...above.name },
    // a name that was replaced is still a name
    aliases: [...new Set([...above.aliases, ...(below?.aliases ?? []), ...old.filter((name) => name !== undefined && !names.includes(name))])] as string[],
    ...(above.gender ? { gender: above.gender } : {}),
    ...(above.note ? { note: above.note } : {}),
    ...(above.source ? { evidence: { source: above.source, ...(above.checkedOn ? { checkedOn: above.checkedOn } : {}) } } : {}),
    own: origin,
  };
}
