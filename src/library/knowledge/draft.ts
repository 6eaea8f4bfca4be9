import type { ActorType, OfficeFact } from '../../model/knowledge.ts';
import type { Knowledge } from '../../model/knowledge-base.ts';
import type { OwnActor, OwnFact, OwnTerm } from '../../model/own-knowledge.ts';

/** What stands in the form: words only, as they are typed. */
export interface Draft {
  /** Row that is edited; '' for a new one. */
  readonly key: string;
  /** Id of the person or body; '' for somebody new. */
  readonly id: string;
  readonly fr: string;
  readonly en: string;
  readonly ar: string;
  /** Other spellings, one a line. */
  readonly aliases: string;
  readonly type: ActorType;
  readonly country: string;
  readonly gender: '' | 'm' | 'f';
  readonly post: string;
  readonly start: string;
  readonly end: string;
  readonly source: string;
  readonly note: string;
  readonly instead?: NonNullable<OwnTerm['instead']>;
  readonly never: boolean;
}

export const EMPTY: Draft = {
  ...{ key: '', id: '', fr: '', en: '', ar: '', aliases: '', type: 'person', country: 'ML', gender: '' },
  ...{ post: '', start: '', end: '', source: '', note: '', never: false },
};

/** How a page or card asks for the form, kept in the library's address. */
export type Ask =
  | { readonly is: 'new'; readonly name: string; readonly country: string }
  | { readonly is: 'edit'; readonly key: string }
  /** Somebody known, or a term of theirs: `post` and `start` name it. */
  | { readonly is: 'actor'; readonly id: string; readonly post: string; readonly start: string };

/** `new`, `new:NAME`, `edit:KEY`, `actor:ID`, `actor:ID:POST:START`; null for a list. */
export function readAsk(open: string): Ask | null {
  const [is = '', first = '', second = '', third = ''] = open.split(':').map(decode);
  if (is === 'new') return { is, name: first, country: /^[A-Z]{2}$/.test(second) ? second : '' };
  if (is === 'edit') return { is, key: first };
  if (is === 'actor') return { is, id: first, post: second, start: third };
  return null;
}

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** The form for what is asked, filled with what is known. */
export function draftFor(ask: Ask, knowledge: Knowledge, own: ReadonlyMap<string, { readonly fact: OwnFact | null }>): Draft {
  if (ask.is === 'new') return { ...EMPTY, fr: ask.name, ...(ask.country ? { country: ask.country } : {}) };
  if (ask.is === 'edit') {
    const fact = own.get(ask.key)?.fact;
    return fact ? { ...draftOf(fact, knowledge), key: ask.key } : EMPTY;
  }
  const term = ask.post ? knowledge.termsOf(ask.post).find(({ person, start = '' }) => person === ask.id && start === ask.start) : undefined;
  return { ...known(ask.id, knowledge), ...(term ? ofTerm(term, { person: ask.id, ...(term.start ? { start: term.start } : {}) }) : {}) };
}

function known(id: string, knowledge: Knowledge): Draft {
  const actor = knowledge.actor(id);
  if (!actor) return { ...EMPTY, fr: id.replace(/^(?:local|name):/, '') };
  return {
    ...EMPTY,
    id,
    fr: actor.name.fr,
    en: actor.name.en === actor.name.fr ? '' : actor.name.en,
    ar: actor.name.ar ?? '',
    type: actor.type,
    country: actor.country,
    gender: actor.gender ?? '',
  };
}

const ofTerm = (term: Pick<OfficeFact, 'post' | 'start' | 'end' | 'source'>, instead?: Draft['instead']): Partial<Draft> => ({
  post: term.post,
  start: term.start ?? '',
  end: term.end ?? '',
  source: term.source ?? '',
  ...(instead ? { instead } : {}),
});

function draftOf({ actor, term }: OwnFact, knowledge: Knowledge): Draft {
  const base = actor
    ? {
        ...EMPTY,
        id: actor.id,
        fr: actor.name.fr,
        en: actor.name.en === actor.name.fr ? '' : actor.name.en,
        ar: actor.name.ar ?? '',
        aliases: actor.aliases.join('\n'),
        type: actor.type,
        country: actor.country,
        gender: actor.gender ?? ('' as const),
        source: actor.source ?? '',
        note: actor.note ?? '',
      }
    : known(term?.person ?? '', knowledge);
  if (!term) return base;
  return { ...base, ...ofTerm(term, term.instead), note: term.note ?? base.note, never: term.never ?? false };
}

/** Small letters, digits and hyphens, as ids of data/ are; one that nobody has. */
export function idFor(name: string, taken: (id: string) => boolean): string {
  const slug =
    name
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'own';
  let id = slug;
  for (let n = 2; taken(id); n++) id = `${slug}-${n}`;
  return id;
}

/** The fact that the form says. `today` is when the reader looked. */
export function factOf(draft: Draft, knowledge: Knowledge, today: string): OwnFact {
  const trimmed = Object.fromEntries(
    Object.entries(draft).map(([key, value]) => [key, typeof value === 'string' && key !== 'aliases' ? value.trim() : value]),
  ) as unknown as Draft;
  const id = trimmed.id || idFor(trimmed.fr, (one) => knowledge.actor(one) !== undefined);
  const fr = trimmed.fr.replaceAll("'", '’');
  const checked = { ...(trimmed.source ? { source: trimmed.source } : {}), checkedOn: today };
  const actor: OwnActor = {
    id,
    type: trimmed.type,
    country: trimmed.country,
    name: { fr, en: trimmed.en || trimmed.fr, ...(trimmed.ar ? { ar: trimmed.ar } : {}) },
    aliases: [
      ...new Set(
        draft.aliases
          .split(/[\n,;،|]/)
          .map((form) => form.trim())
          .filter(Boolean),
      ),
    ],
    ...(trimmed.type === 'person' && trimmed.gender ? { gender: trimmed.gender } : {}),
    ...(trimmed.post ? {} : checked),
    ...(trimmed.post || !trimmed.note ? {} : { note: trimmed.note }),
  };
  const term: OwnTerm | undefined = trimmed.post
    ? {
        post: trimmed.post,
        person: id,
        ...(trimmed.start ? { start: trimmed.start } : {}),
        ...(trimmed.end ? { end: trimmed.end } : {}),
        ...checked,
        ...(trimmed.note ? { note: trimmed.note } : {}),
        ...(trimmed.instead ? { instead: trimmed.instead } : {}),
        ...(trimmed.instead && trimmed.never ? { never: true } : {}),
      }
    : undefined;
  const here = knowledge.actor(id);
  // who is known already is said again only where something of the person is new
  const same =
    here !== undefined &&
    here.name.fr === actor.name.fr &&
    (here.name.en === actor.name.en || here.name.en === trimmed.fr) &&
    (here.name.ar ?? '') === (actor.name.ar ?? '') &&
    here.type === actor.type &&
    here.country === actor.country &&
    (here.gender ?? '') === (actor.gender ?? '') &&
    actor.aliases.length === 0;
  return { ...(same && term ? {} : { actor }), ...(term ? { term } : {}) };
}
