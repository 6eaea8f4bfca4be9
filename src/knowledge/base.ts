import { officeKey } from '../analysis/actors/office-key.ts';
import { unpackWords } from '../analysis/lang/forms.ts';
import { foldText } from '../analysis/text/2-tokens.ts';
import type { Confidence, Country, KnownActor, Membership, OfficeFact, Post, Tie, TieKind } from '../model/knowledge.ts';
import type { Holders, Knowledge } from '../model/knowledge-base.ts';
import { lazy } from '../model/lazy.ts';
import { addMonths, earliest, latest, within } from './dates.ts';
import { peopleOf } from './people.ts';
import { ARABIC, CELL, LATIN, readNames } from './row-names.ts';
import { slugOfFolded, withCountry } from './slug.ts';
import { type NameColumn, unpackForms } from './unpack.ts';

/** The generated tables (see scripts/data/pack.ts): names in lines, all others column by column. */
export interface Tables {
  /** The last day on which somebody checked a fact. */
  readonly DATE: string;
  readonly ACTORS: string;
  readonly POSTS: string;
  readonly MEMBERSHIPS: string;
  /** Addresses of the memberships' sources, see packWords. */
  readonly SOURCES: string;
  readonly RELATIONS: string;
  readonly GOVERNMENTS: string;
  readonly COUNTRIES: string;
  /** Only what the names of ACTORS do not give. */
  readonly FORMS: string;
  /** What each line of FORMS stands for. */
  readonly ENDS: string;
}

/** Rows of a table that is packed column by column. */
function rowsIn(table: string): string[][] {
  const [first, ...others] = table ? table.split('\n').map((column) => column.split(CELL)) : [[]];
  return first!.map((cell, row) => [cell, ...others.map((column) => column[row] ?? '')]);
}

/** What ids in data/ are made of; those of actors of one article only have other signs. */
const IS_SLUG = /^[a-z0-9-]+$/;

const listed = (cell: string): string[] => (cell ? cell.split('|') : []);
const readGovernments = (table: string): Map<string, string> => new Map(rowsIn(table).map(([country = '', id = '']) => [country, withCountry(id, country)]));

/** A table that is packed column by column, each of which is split when first asked for. */
function tableOf(packed: string) {
  const columns = packed ? packed.split('\n') : [];
  const split: (readonly string[])[] = [];
  const column = (at: number): readonly string[] => {
    split[at] ??= columns[at] ? columns[at].split(CELL) : [];
    return split[at];
  };
  return {
    column,
    cell: (at: number, row: number): string => column(at)[row] ?? '',
    /** A column as it is packed. */
    packed: (at: number): string => columns[at] ?? '',
  };
}

/** Rows by what a column says of them. */
function byCell(cells: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  cells.forEach((cell, row) => {
    const known = rows.get(cell);
    if (known) known.push(row);
    else rows.set(cell, [row]);
  });
  return rows;
}

/** What `make` makes of each key when first asked for, and once. */
function once<K, T>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, T>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      made.set(key, value);
    }
    return value;
  };
}

/** Leaves out keys whose value is empty. */
const filled = <T extends object>(row: T): { [K in keyof T]: Exclude<T[K], '' | undefined> } =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== '' && value !== undefined)) as { [K in keyof T]: Exclude<T[K], '' | undefined> };

function actorOf(id: string, cell: (column: number) => string): KnownActor {
  const { fr, en, ar, others } = readNames(cell);
  const source = cell(9);
  return {
    id,
    type: cell(1) as KnownActor['type'],
    country: cell(2),
    name: { fr, en: en || fr, ...(ar ? { ar } : {}) },
    aliases: others,
    ...filled({ gender: cell(5) as 'm' | 'f', parent: withCountry(cell(6), cell(2)), founded: cell(7), dissolved: cell(8), born: cell(11), died: cell(12) }),
    ...(source ? { evidence: filled({ source, checkedOn: cell(10) }) } : {}),
  } as KnownActor;
}

/** Look-ups over packed tables. A start of the worker waits for them, so each row is read when first asked for. */
export function makeKnowledge(tables: Tables): Knowledge {
  const actors = tableOf(tables.ACTORS);
  const countryNames = tableOf(tables.COUNTRIES);
  const isPerson = (row: number): boolean => actors.cell(1, row) === 'person';
  const nobody = (): boolean => false;
  /** A column of names of a table. */
  const namesOf = (of: NameColumn['of'], at: number): NameColumn => {
    const table = of === 'actor' ? actors : countryNames;
    const folded = foldText(table.packed(at));
    return { of, isPerson: of === 'actor' ? isPerson : nobody, folded, cells: () => table.column(at), keys: lazy(() => folded.split(CELL)) };
  };
  const latin = lazy(() => namesOf('actor', LATIN));
  /** The id that does not follow from its name. */
  const given = (row: number): string => withCountry(actors.cell(0, row), actors.cell(2, row));
  /** Rows by the ids that were made: most are made of a name. */
  const rows = new Map<string, number>();
  const idAt = once((row: number) => {
    const first = (cell: string): string => cell.split('~', 1)[0]!;
    const id = given(row) || slugOfFolded(first(actors.cell(LATIN, row)), first(latin().keys()[row]!));
    rows.set(id, row);
    return id;
  });
  const givenRows = lazy(() => new Map(actors.column(0).flatMap((id, row) => (id ? [[given(row), row] as const] : []))));
  const ids = lazy(() => actors.column(0).map((_, row) => idAt(row)));
  const rowOf = (id: string): number | undefined => {
    const row = rows.get(id) ?? givenRows().get(id);
    if (row !== undefined || !IS_SLUG.test(id)) return row;
    ids();
    return rows.get(id);
  };
  /** Other tables name an actor by its row; ids are never numbers. */
  const idOf = (row: string): string => (/^\d+$/.test(row) ? (actors.column(0)[Number(row)] === undefined ? row : idAt(Number(row))) : row);
  const governments = lazy(() => readGovernments(tables.GOVERNMENTS));
  const codeAt = (row: number): string => countryNames.cell(0, row);
  const names = unpackForms(
    tables.FORMS,
    tables.ENDS,
    {
      latin: () => [latin(), namesOf('country', 1), namesOf('country', 2)],
      arabic: () => [namesOf('actor', ARABIC)],
      actor: idAt,
      country: (row) => ({ code: codeAt(row), stands: governments().get(codeAt(row)) ?? '' }),
    },
    idOf,
  );
  const read = new Map<string, KnownActor>();
  const actor = (id: string): KnownActor | undefined => {
    const known = read.get(id);
    if (known) return known;
    const row = rowOf(id);
    if (row === undefined) return undefined;
    const made = actorOf(id, (at) => actors.cell(at, row));
    read.set(id, made);
    return made;
  };
  const offices = tableOf(tables.POSTS);
  const postId = (row: number): string => withCountry(offices.cell(0, row), offices.cell(1, row));
  const postRows = lazy(() => new Map(offices.column(0).map((_, row) => [postId(row), row])));
  const postAt = once((row: number): Post => {
    const cell = (at: number): string => offices.cell(at, row);
    const office = { fr: listed(cell(3)), en: listed(cell(4)), ar: listed(cell(6)) };
    const country = cell(1);
    return { id: postId(row), country, organisation: withCountry(cell(2), country), office, seats: Number(cell(5) || '1') };
  });
  const postOf = (id: string): Post | undefined => {
    const row = postRows().get(id);
    return row === undefined ? undefined : postAt(row);
  };
  const posts = lazy(() => [...postRows().values()].map(postAt));
  /** Rows of the posts by what they are called, see officeKey. */
  const called = lazy(() => {
    const byKey = new Map<string, Set<number>>();
    // ministers of many countries are called alike
    const keys = new Map<string, string>();
    for (const row of postRows().values())
      for (const phrase of [...listed(offices.cell(3, row)), ...listed(offices.cell(4, row))]) {
        let key = keys.get(phrase);
        if (key === undefined) {
          key = officeKey(phrase);
          keys.set(phrase, key);
        }
        const known = byKey.get(key);
        if (known) known.add(row);
        else if (key) byKey.set(key, new Set([row]));
      }
    return byKey;
  });
  const people = lazy(() => peopleOf(names, idAt));
  const countries = lazy(() => new Map(rowsIn(tables.COUNTRIES).map(([code = '', fr = '', en = '']) => [code, { fr, en }])));
  const bodies = lazy(() => {
    const byCountry = new Map<string, number[]>();
    actors.column(1).forEach((type, row) => {
      if (type === 'person') return;
      const key = `${actors.cell(2, row)} ${type}`;
      const list = byCountry.get(key);
      if (list) list.push(row);
      else byCountry.set(key, [row]);
    });
    return byCountry;
  });
  const memberships = tableOf(tables.MEMBERSHIPS);
  const sources = lazy(() => unpackWords(tables.SOURCES));
  /** The posts of the terms, which stand in the order of the posts; terms of each, and of each person. */
  const termRows = lazy(() => {
    const posts = offices.column(0).flatMap((_, row) => Array.from({ length: Number(offices.cell(7, row)) }, () => postId(row)));
    return { posts, byPost: byCell(posts), byPerson: byCell(memberships.column(0)) };
  });
  const termAt = once((row: number): Membership => {
    const cell = (at: number): string => memberships.cell(at, row);
    const source = cell(4) && sources()[Number(cell(4))]!;
    const checkedOn = cell(5);
    return {
      post: termRows().posts[row]!,
      person: idOf(cell(0)),
      ...filled({ start: cell(1), end: cell(2) }),
      confidence: cell(3) as Confidence,
      ...(source || checkedOn ? { evidence: filled({ source, checkedOn }) } : {}),
    };
  });
  const NO_TERMS: readonly Membership[] = [];
  const byRows = once((rows: readonly number[]): readonly Membership[] => rows.map(termAt));
  const inOrderOfPosts = once((rows: readonly number[]): readonly Membership[] =>
    rows.map(termAt).sort((a, b) => (a.post === b.post ? 0 : a.post < b.post ? -1 : 1)),
  );
  const termsOfPost = (post: string): readonly Membership[] => {
    const rows = termRows().byPost.get(post);
    return rows ? byRows(rows) : NO_TERMS;
  };
  const termsOfPerson = (person: string): readonly Membership[] => {
    const rows = termRows().byPerson.get(String(rowOf(person) ?? person));
    return rows ? inOrderOfPosts(rows) : NO_TERMS;
  };
  const ties = lazy(() => {
    const byBody = new Map<string, Tie[]>();
    const put = (of: string, tie: Omit<Tie, 'name'>): void => {
      const other = actor(tie.body);
      if (other) byBody.set(of, [...(byBody.get(of) ?? []), { ...tie, name: other.name }]);
    };
    for (const [one = '', kind = '', two = '', start = '', end = '', source = ''] of rowsIn(tables.RELATIONS)) {
      const [from, to] = [idOf(one), idOf(two)];
      const fact = { kind: kind as TieKind, ...filled({ start, end, source }) };
      put(from, { ...fact, onward: true, body: to });
      put(to, { ...fact, onward: false, body: from });
    }
    return byBody;
  });
  const factOf = (term: Membership): OfficeFact => {
    const post = postOf(term.post);
    return {
      post: term.post,
      office: {
        fr: post?.office.fr[0] ?? '',
        en: post?.office.en[0] ?? post?.office.fr[0] ?? '',
        ...filled({ ar: post?.office.ar?.[0] }),
      },
      country: post?.country ?? '',
      ...filled({ body: actor(post?.organisation ?? '')?.type }),
      person: term.person,
      personName: actor(term.person)?.name.fr ?? term.person,
      ...filled({ start: term.start, end: term.end, source: term.evidence?.source, checkedOn: term.evidence?.checkedOn }),
      confidence: term.confidence,
      verified: term.evidence?.source !== undefined,
    } as OfficeFact;
  };
  const on = (term: Membership, date: string): 'yes' | 'maybe' | 'no' =>
    within(date, term.start, term.end, term.evidence?.checkedOn || tables.DATE || undefined);

  return {
    date: tables.DATE,
    names,
    actor,
    post: postOf,
    postsByOffice: (key) => [...(called().get(key) ?? [])].map(postAt),
    termsOf: (post) => termsOfPost(post).map(factOf),
    posts,
    holders(post, date): Holders {
      const held = date
        ? termsOfPost(post)
            .map((term) => ({ term, state: on(term, date) }))
            .filter(({ state }) => state !== 'no')
        : [];
      const persons = new Set(held.map(({ term }) => term.person));
      const certain = persons.size === 1 && held.some(({ state }) => state === 'yes') && postOf(post)?.seats === 1;
      return { facts: held.map(({ term }) => factOf(term)), certain };
    },
    officeOf(person, date) {
      if (!date) return undefined;
      const held = termsOfPerson(person).filter((term) => on(term, date) !== 'no');
      const best = held.find((term) => on(term, date) === 'yes') ?? held[0];
      return best && factOf(best);
    },
    officesOf: (person) =>
      termsOfPerson(person)
        .toSorted((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1))
        .map(factOf),
    tiesOf: (body) => ties().get(body) ?? [],
    activeAround(person, date, years) {
      const held = termsOfPerson(person);
      if (!date) return held.length > 0;
      return held.some(
        (term) =>
          (term.start === undefined || addMonths(earliest(term.start), -12 * years) <= date) &&
          (term.end === undefined || addMonths(latest(term.end), 12 * years) >= date),
      );
    },
    bySurname: (key) => people().bearers(key),
    isGivenName: (key) => people().isGiven(key),
    governmentOf: (country: Country) => governments().get(country),
    bodiesOf: (country, type) => (bodies().get(`${country} ${type}`) ?? []).map((row) => actor(idAt(row))!),
    countryName: (country, language) => countries().get(country)?.[language === 'en' ? 'en' : 'fr'] ?? country,
  };
}
