import type { ActorType, Country, Origin } from './knowledge.ts';

/** A person or body as the reader or a colleague's file has it. Ids are those of data/, so that a fact can move there. */
export interface OwnActor {
  readonly id: string;
  readonly type: ActorType;
  readonly country: Country;
  readonly name: { readonly fr: string; readonly en: string; readonly ar?: string };
  readonly aliases: readonly string[];
  readonly gender?: 'm' | 'f';
  readonly source?: string;
  /** YYYY-MM-DD */
  readonly checkedOn?: string;
  readonly note?: string;
}

/** Who held an office when. */
export interface OwnTerm {
  readonly post: string;
  readonly person: string;
  readonly start?: string;
  readonly end?: string;
  readonly source?: string;
  readonly checkedOn?: string;
  readonly note?: string;
  /** The known term that this one corrects. */
  readonly instead?: { readonly person: string; readonly start?: string };
  /** The term that this one corrects is wrong altogether: nobody is put in its place. */
  readonly never?: boolean;
}

export interface OwnPost {
  readonly id: string;
  readonly country: Country;
  readonly organisation: string;
  readonly office: { readonly fr: readonly string[]; readonly en: readonly string[]; readonly ar?: readonly string[] };
  readonly seats: number;
}

/** What one form or one line says. */
export interface OwnFact {
  readonly actor?: OwnActor;
  readonly term?: OwnTerm;
  readonly post?: OwnPost;
}

/** Facts of one hand; of two layers the later one wins. */
export interface OwnLayer {
  readonly origin: Origin;
  readonly facts: readonly OwnFact[];
}

/** How the library's form for own knowledge is asked for somebody, or for the term of theirs that is shown. */
export function askFor(id: string, name: string, country = '', fact?: { readonly post: string; readonly start?: string }): string {
  if (/^(?:local|name):/.test(id) || id === '') return ['new', name, country].map(encodeURIComponent).join(':');
  return ['actor', id, ...(fact ? [fact.post, fact.start ?? ''] : [])].map(encodeURIComponent).join(':');
}
