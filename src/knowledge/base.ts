import { officeKey } from '../analysis/actors/office-key.ts';
import { unpackWords } from '../analysis/lang/forms.ts';
import type { Confidence, Country, KnownActor, Membership, OfficeFact, Post, Tie, TieKind } from '../model/knowledge.ts';
import type { Holders, Knowledge, NameIndex } from '../model/knowledge-base.ts';
import { addMonths, earliest, latest, within } from './dates.ts';
import { indexPeople, type NamePair } from './people.ts';
import { ARABIC, foldNames, LATIN, namesIn, readNames } from './row-names.ts';
import { slugOfFolded } from './slug.ts';
import { unpackForms } from './unpack.ts';

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
function rows(table: string): string[][] {
  const [first, ...others] = table ? table.split('\n').map((column) => column.split('\t')) : [[]];
  return first!.map((cell, row) => [cell, ...others.map((column) => column[row] ?? '')]);
}

const listed = (cell: string): string[] => (cell ? cell.split('|') : []);
const pairs = (table: string): Map<string, string> => new Map(rows(table).map(([key = '', value = '']) => [key, value]));

/** Runs `make` when first asked, and once. */
function lazy<T>(make: () => T): () => T {
  let value: { readonly made: T } | undefined;
  return () => {
    value ??= { made: make() };
    return value.made;
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
    ...filled({ gender: cell(5) as 'm' | 'f', parent: cell(6), founded: cell(7), dissolved: cell(8), born: cell(11), died: cell(12) }),
    ...(source ? { evidence: filled({ source, checkedOn: cell(10) }) } : {}),
  } as KnownActor;
}

/** Look-ups over packed tables. The name index is filled at once, everything else when first asked for. */
export function makeKnowledge(tables: Tables): Knowledge {
  const columns = tables.ACTORS ? tables.ACTORS.split('\n') : [];
  const cells = lazy(() => columns.map((column) => column.split('\t')));
  const cellsOf =
    (row: number) =>
    (column: number): string =>
      cells()[column]?.[row] ?? '';
  const folded = lazy(() => foldNames(columns));
  const ids = lazy(() => {
    const [given = [], names = []] = [cells()[0], cells()[LATIN]];
    const keys = folded()[LATIN]!;
    const first = (cell: string): string => cell.split('~', 1)[0]!;
    return given.map((id, row) => id || slugOfFolded(first(names[row]!), first(keys[row]!)));
  });
  const rowOf = lazy(() => new Map(ids().map((id, row) => [id, row])));
  /** Other tables name an actor by its row; ids are never numbers. */
  const idOf = (row: string): string => (/^\d+$/.test(row) ? (ids()[Number(row)] ?? row) : row);
  const governments = lazy(() => pairs(tables.GOVERNMENTS));
  const countryColumns = tables.COUNTRIES ? tables.COUNTRIES.split('\n') : [];
  const codes = lazy(() => (countryColumns[0] ?? '').split('\t'));
  const names: NameIndex = unpackForms(
    tables.FORMS,
    tables.ENDS,
    {
      actors: columns,
      folded,
      countries: countryColumns,
      actor: (row) => ids()[row]!,
      country: (row) => ({ code: codes()[row]!, stands: governments().get(codes()[row]!) ?? '' }),
    },
    idOf,
  );
  const read = new Map<string, KnownActor>();
  const actor = (id: string): KnownActor | undefined => {
    const known = read.get(id);
    if (known) return known;
    const row = rowOf().get(id);
    if (row === undefined) return undefined;
    const made = actorOf(id, cellsOf(row));
    read.set(id, made);
    return made;
  };
  const posts = lazy(() => {
    const byId = new Map<string, Post>();
    for (const [id = '', country = '', organisation = '', fr = '', en = '', seats = '1', ar = ''] of rows(tables.POSTS)) {
      byId.set(id, { id, country, organisation, office: { fr: listed(fr), en: listed(en), ar: listed(ar) }, seats: Number(seats) });
    }
    return byId;
  });
  /** Posts by what they are called, see officeKey. */
  const offices = lazy(() => {
    const byKey = new Map<string, Set<Post>>();
    for (const post of posts().values())
      for (const phrase of [...post.office.fr, ...post.office.en]) {
        const key = officeKey(phrase);
        const called = byKey.get(key);
        if (called) called.add(post);
        else if (key) byKey.set(key, new Set([post]));
      }
    return byKey;
  });
  const people = lazy(() => {
    const pairs = (row: number): NamePair[] =>
      [LATIN, ARABIC].flatMap((column) => {
        const keys = namesIn(folded()[column]![row]!);
        return namesIn(cellsOf(row)(column)).map((form, at): NamePair => [form, keys[at]!]);
      });
    return indexPeople(ids().flatMap((id, row) => (cellsOf(row)(1) === 'person' ? [{ id, names: pairs(row) }] : [])));
  });
  const countries = lazy(() => new Map(rows(tables.COUNTRIES).map(([code = '', fr = '', en = '']) => [code, { fr, en }])));
  const bodies = lazy(() => {
    const byCountry = new Map<string, string[]>();
    ids().forEach((id, row) => {
      const type = cellsOf(row)(1);
      if (type === 'person') return;
      const key = `${cellsOf(row)(2)} ${type}`;
      const list = byCountry.get(key) ?? [];
      list.push(id);
      byCountry.set(key, list);
    });
    return byCountry;
  });
  const terms = lazy(() => {
    const byPost = new Map<string, Membership[]>();
    const byPerson = new Map<string, Membership[]>();
    const sources = unpackWords(tables.SOURCES);
    for (const [post = '', row = '', start = '', end = '', confidence = '', told = '', checkedOn = ''] of rows(tables.MEMBERSHIPS)) {
      const source = told && sources[Number(told)]!;
      const person = idOf(row);
      const term: Membership = {
        post,
        person,
        ...filled({ start, end }),
        confidence: confidence as Confidence,
        ...(source || checkedOn ? { evidence: filled({ source, checkedOn }) } : {}),
      };
      byPost.set(post, [...(byPost.get(post) ?? []), term]);
      byPerson.set(person, [...(byPerson.get(person) ?? []), term]);
    }
    return { byPost, byPerson };
  });
  const ties = lazy(() => {
    const byBody = new Map<string, Tie[]>();
    const put = (of: string, tie: Omit<Tie, 'name'>): void => {
      const other = actor(tie.body);
      if (other) byBody.set(of, [...(byBody.get(of) ?? []), { ...tie, name: other.name }]);
    };
    for (const [one = '', kind = '', two = '', start = '', end = '', source = ''] of rows(tables.RELATIONS)) {
      const [from, to] = [idOf(one), idOf(two)];
      const fact = { kind: kind as TieKind, ...filled({ start, end, source }) };
      put(from, { ...fact, onward: true, body: to });
      put(to, { ...fact, onward: false, body: from });
    }
    return byBody;
  });
  const factOf = (term: Membership): OfficeFact => {
    const post = posts().get(term.post);
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
    post: (id) => posts().get(id),
    postsByOffice: (key) => [...(offices().get(key) ?? [])],
    termsOf: (post) => (terms().byPost.get(post) ?? []).map(factOf),
    posts: () => [...posts().values()],
    holders(post, date): Holders {
      const held = date ? (terms().byPost.get(post) ?? []).map((term) => ({ term, state: on(term, date) })).filter(({ state }) => state !== 'no') : [];
      const persons = new Set(held.map(({ term }) => term.person));
      const certain = persons.size === 1 && held.some(({ state }) => state === 'yes') && posts().get(post)?.seats === 1;
      return { facts: held.map(({ term }) => factOf(term)), certain };
    },
    officeOf(person, date) {
      if (!date) return undefined;
      const held = (terms().byPerson.get(person) ?? []).filter((term) => on(term, date) !== 'no');
      const best = held.find((term) => on(term, date) === 'yes') ?? held[0];
      return best && factOf(best);
    },
    officesOf: (person) => (terms().byPerson.get(person) ?? []).toSorted((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1)).map(factOf),
    tiesOf: (body) => ties().get(body) ?? [],
    activeAround(person, date, years) {
      const held = terms().byPerson.get(person) ?? [];
      if (!date) return held.length > 0;
      return held.some(
        (term) =>
          (term.start === undefined || addMonths(earliest(term.start), -12 * years) <= date) &&
          (term.end === undefined || addMonths(latest(term.end), 12 * years) >= date),
      );
    },
    bySurname: (key) => people().bearers.get(key) ?? [],
    isGivenName: (key) => people().given.has(key),
    governmentOf: (country: Country) => governments().get(country),
    bodiesOf: (country, type) => (bodies().get(`${country} ${type}`) ?? []).map((id) => actor(id)!),
    countryName: (country, language) => countries().get(country)?.[language === 'en' ? 'en' : 'fr'] ?? country,
  };
}
