/** The reader's facts as tables in the shape of data/, and back: what is exported is what can be contributed. */
import type { ActorType } from '../../model/knowledge.ts';
import type { Knowledge } from '../../model/knowledge-base.ts';
import type { OwnActor, OwnFact, OwnPost, OwnTerm } from '../../model/own-knowledge.ts';
import { COLUMNS, parseKnowledge, type RawActor, type RawMembership, type RawPost, type SourceFile } from '../tables.ts';
import { type Flaw, flawsOf } from './flaws.ts';

type Cells = Readonly<Record<string, string | undefined>>;

/** No tab and no line end can get into a cell, so no cell can make a line of its own. */
const cell = (text: string | undefined): string => (text ?? '').replace(/[\t\n\r\u2028\u2029]+/g, ' ').trim();
const row = (table: keyof typeof COLUMNS, cells: Cells): string => COLUMNS[table].map((column) => cell(cells[column])).join('\t');
const listed = (forms: readonly string[]): string => forms.map((form) => form.replaceAll('|', ' ')).join('|');

const hasArabic = (form: string): boolean => /\p{Script=Arabic}/u.test(form);

const actorRow = (actor: OwnActor): string =>
  row('actors', {
    id: actor.id,
    type: actor.type,
    country: actor.country,
    name_fr: actor.name.fr.replaceAll("'", '’'),
    name_en: actor.name.en,
    name_ar: actor.name.ar,
    aliases_fr: listed(actor.aliases.filter((form) => !hasArabic(form))),
    aliases_ar: listed(actor.aliases.filter(hasArabic)),
    gender: actor.gender,
    confidence: actor.source ? 'high' : 'medium',
    evidence: actor.source,
    checked_on: actor.source ? actor.checkedOn : '',
    note: actor.note,
  });

/** What a term corrects stands at the beginning of its note, for people and for the import. */
function noteOf({ instead, never, note = '' }: OwnTerm): string {
  if (!instead) return note;
  const head = `${never ? 'never' : 'instead of'} ${instead.person}${instead.start ? ` from ${instead.start}` : ''}`;
  return note ? `${head}; ${note}` : head;
}
const CORRECTS = /^(never|instead of) ([a-z0-9-]+)(?: from (\d{4}(?:-\d\d){0,2}))?(?:; |$)/;

const termRow = (term: OwnTerm): string =>
  row('memberships', {
    post: term.post,
    person: term.person,
    start: term.start,
    end: term.end,
    confidence: term.source ? 'high' : 'medium',
    evidence: term.source,
    checked_on: term.checkedOn,
    note: noteOf(term),
  });

const postRow = (post: OwnPost): string =>
  row('posts', {
    id: post.id,
    country: post.country,
    organisation: post.organisation,
    office_fr: listed(post.office.fr),
    office_en: listed(post.office.en),
    office_ar: listed(post.office.ar ?? []),
    seats: post.seats === 1 ? '' : String(post.seats),
  });

/** One table each for persons and bodies, offices and terms; a table without lines is left out. */
export function tablesFor(facts: readonly OwnFact[]): SourceFile[] {
  const table = (name: 'actors' | 'posts' | 'memberships', rows: readonly string[]): SourceFile[] =>
    rows.length > 0 ? [{ file: `${name}/own.tsv`, text: `${[COLUMNS[name].join('\t'), ...rows].join('\n')}\n` }] : [];
  return [
    ...table(
      'actors',
      facts.flatMap(({ actor }) => (actor ? [actorRow(actor)] : [])),
    ),
    ...table(
      'posts',
      facts.flatMap(({ post }) => (post ? [postRow(post)] : [])),
    ),
    ...table(
      'memberships',
      facts.flatMap(({ term }) => (term ? [termRow(term)] : [])),
    ),
  ];
}

const kept = <T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined | ''> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')) as never;

function ownActor(raw: RawActor): OwnActor {
  const gender = raw.gender === 'm' || raw.gender === 'f' ? raw.gender : undefined;
  return {
    id: raw.id,
    type: raw.type as ActorType,
    country: raw.country,
    name: { fr: raw.name.fr, en: raw.name.en || raw.name.fr, ...(raw.name.ar ? { ar: raw.name.ar } : {}) },
    // a form with a condition cannot keep it here, and without it would find the wrong thing
    aliases: raw.flags.length > 0 ? [] : raw.aliases.filter(({ flags, from, until }) => flags.length === 0 && !from && !until).map(({ form }) => form),
    ...kept({ gender, source: raw.evidence[0], checkedOn: raw.checkedOn, note: raw.note }),
  } as OwnActor;
}

function ownTerm(raw: RawMembership): OwnTerm {
  const corrects = CORRECTS.exec(raw.note ?? '');
  const note = corrects ? raw.note!.slice(corrects[0].length) : raw.note;
  return {
    post: raw.post,
    person: raw.person,
    ...kept({ start: raw.start, end: raw.end, source: raw.evidence[0], checkedOn: raw.checkedOn, note }),
    ...(corrects ? { instead: { person: corrects[2]!, ...(corrects[3] ? { start: corrects[3] } : {}) } } : {}),
    ...(corrects?.[1] === 'never' ? { never: true } : {}),
  } as OwnTerm;
}

const ownPost = (raw: RawPost): OwnPost => ({ id: raw.id, country: raw.country, organisation: raw.organisation, office: raw.office, seats: raw.seats });

/** A line that can't be used, and why. */
export interface BadLine {
  readonly file: string;
  readonly line: number;
  readonly name: string;
  readonly flaws: readonly Flaw[];
}

export interface ReadFacts {
  /** What the tables say that the shipped knowledge does not. */
  readonly facts: readonly OwnFact[];
  readonly bad: readonly BadLine[];
  /** Lines that say what is known already. */
  readonly known: number;
}

/** Facts of tables, each held to the rules; what the shipped knowledge says already is only counted. */
export function factsOf(files: readonly SourceFile[], shipped: Knowledge): ReadFacts {
  const raw = parseKnowledge(files);
  const facts: OwnFact[] = [];
  const bad: BadLine[] = [];
  let known = 0;
  const posts = new Map<string, OwnPost>();
  for (const line of raw.posts) {
    const post = ownPost(line);
    const here = shipped.post(post.id);
    if (here && JSON.stringify([here.office, here.organisation, here.country]) === JSON.stringify([post.office, post.organisation, post.country])) known++;
    else if (!post.office.fr.length || !post.office.en.length || !/^[a-z0-9-]+$/.test(post.id)) {
      bad.push({ file: line.file, line: line.line, name: post.id, flaws: [{ code: 'post', field: 'post', values: [post.id] }] });
    } else {
      posts.set(post.id, post);
      facts.push({ post });
    }
  }
  const actors = new Map<string, OwnActor>();
  const withFile: Knowledge = { ...shipped, post: (id) => posts.get(id) ?? shipped.post(id), actor: (id) => personOf(actors.get(id)) ?? shipped.actor(id) };
  const add = (line: { readonly file: string; readonly line: number }, name: string, fact: OwnFact, flaws: readonly Flaw[]): void => {
    if (flaws.length > 0) bad.push({ file: line.file, line: line.line, name, flaws });
    else facts.push(fact);
  };
  for (const line of raw.actors) {
    const actor = ownActor(line);
    if (sameActor(actor, shipped)) known++;
    else {
      // lists that were made with conditions, and words that several share, were looked at where they were made
      const flaws = flawsOf({ actor }, shipped).filter(({ code }) => code !== 'taken' && code !== 'short' && code !== 'place' && code !== 'common');
      const safe = {
        ...actor,
        aliases: actor.aliases.filter((form) => flawsOf({ actor: { ...actor, aliases: [form] } }, shipped).every(({ field }) => field !== 'aliases')),
      };
      add(line, actor.name.fr || actor.id, { actor: safe }, flaws);
      if (flaws.length === 0) actors.set(actor.id, safe);
    }
  }
  for (const line of raw.memberships) {
    const term = ownTerm(line);
    if (sameTerm(term, shipped)) known++;
    else add(line, `${term.post} ${term.person}`, { term }, flawsOf({ term }, withFile));
  }
  for (const { file, line, what } of raw.problems.slice(0, 50)) bad.push({ file, line, name: what, flaws: [] });
  return { facts, bad, known };
}

const personOf = (actor: OwnActor | undefined) => (actor ? { ...actor, aliases: actor.aliases } : undefined);

function sameActor(actor: OwnActor, shipped: Knowledge): boolean {
  const here = shipped.actor(actor.id);
  if (!here || here.name.fr !== actor.name.fr || here.type !== actor.type || here.country !== actor.country) return false;
  const forms = new Set([here.name.fr, here.name.en, here.name.ar, ...here.aliases]);
  return [actor.name.en, ...(actor.name.ar ? [actor.name.ar] : []), ...actor.aliases].every((form) => forms.has(form));
}

function sameTerm(term: OwnTerm, shipped: Knowledge): boolean {
  if (term.instead) return false;
  const here = shipped.termsOf(term.post).find(({ person, start }) => person === term.person && (start ?? '') === (term.start ?? ''));
  return here !== undefined && (here.end ?? '') === (term.end ?? '') && (here.source ?? '') === (term.source ?? '');
}
