/**
 * Reads tables like those of data/ into typed rows that know their file and line. Never throws on bad content: what
 * cannot be read is listed in `problems`, so that every fault can be named at once.
 */

/** Where a fact stands: file as a path inside data/, line counted from 1. */
export interface Row {
  readonly file: string;
  readonly line: number;
}

export interface Problem extends Row {
  readonly what: string;
  readonly how: string;
}

export interface RawAlias {
  readonly form: string;
  readonly language: 'fr' | 'en' | 'ar';
  /**
   * case_sensitive: only written so; needs_context: only where the text speaks of its country or kin; never_alone: only
   * after its full name. Flags of this form alone; the actor's own come on top.
   */
  readonly flags: readonly string[];
  /** The form names the actor in texts of these days only: "maréchal Déby" is the father, then the son. */
  readonly from?: string;
  readonly until?: string;
}

export interface RawActor extends Row {
  readonly id: string;
  readonly type: string;
  readonly country: string;
  readonly name: { readonly fr: string; readonly en: string; readonly ar?: string };
  /** Without the three names. */
  readonly aliases: readonly RawAlias[];
  readonly gender?: string;
  readonly category?: string;
  readonly parent?: string;
  readonly founded?: string;
  readonly dissolved?: string;
  /** Of a person, where it bears on what the person can have held or said. */
  readonly born?: string;
  readonly died?: string;
  /** Flags of every name and alias of the actor. */
  readonly flags: readonly string[];
  readonly confidence: string;
  /** Addresses of pages that say so; empty = unverified. */
  readonly evidence: readonly string[];
  readonly checkedOn?: string;
  readonly note?: string;
}

export interface RawPost extends Row {
  readonly id: string;
  readonly country: string;
  readonly organisation: string;
  readonly office: { readonly fr: readonly string[]; readonly en: readonly string[]; readonly ar: readonly string[] };
  readonly seats: number;
  /** Days between which the office exists, where it does not exist for ever. */
  readonly since?: string;
  readonly until?: string;
  readonly note?: string;
}

export interface RawMembership extends Row {
  readonly post: string;
  readonly person: string;
  readonly start?: string;
  readonly end?: string;
  readonly confidence: string;
  readonly evidence: readonly string[];
  readonly supports?: string;
  readonly checkedOn?: string;
  readonly note?: string;
}

export interface RawRelation extends Row {
  readonly from: string;
  readonly kind: string;
  readonly to: string;
  readonly start?: string;
  readonly end?: string;
  readonly evidence: readonly string[];
  readonly checkedOn?: string;
  readonly note?: string;
}

export interface RawDemonym extends Row {
  readonly country: string;
  readonly mascSg: readonly string[];
  readonly femSg: readonly string[];
  readonly mascPl: readonly string[];
  readonly femPl: readonly string[];
  readonly en: readonly string[];
  readonly ar: readonly string[];
  readonly note?: string;
}

export interface RawMetonym extends Row {
  readonly forms: readonly string[];
  /** capital, country or seat (a palace, a ministry's street). */
  readonly kind: string;
  readonly country: string;
  /** Id of the organisation it stands for. */
  readonly actor: string;
  /** place: an actor only with a cue; actor: an actor unless something says place. */
  readonly default: string;
  readonly note?: string;
}

export interface RawConfusion extends Row {
  readonly forms: readonly string[];
  /** word, place, surname, given, acronym, name or role. */
  readonly kind: string;
  /** Actors that share the forms; empty for a warning about the form itself. */
  readonly actors: readonly string[];
  readonly rule: string;
}

export interface RawPlace extends Row {
  readonly name: string;
  readonly country: string;
  /** country, region, town, area (a zone across borders), river, park … */
  readonly kind: string;
  readonly aliases: readonly string[];
}

export interface RawKnowledge {
  readonly actors: readonly RawActor[];
  readonly posts: readonly RawPost[];
  readonly memberships: readonly RawMembership[];
  readonly relations: readonly RawRelation[];
  readonly demonyms: readonly RawDemonym[];
  readonly metonyms: readonly RawMetonym[];
  readonly confusions: readonly RawConfusion[];
  readonly places: readonly RawPlace[];
  /** Faults of the tables themselves: columns, tabs, white space. */
  readonly problems: readonly Problem[];
}

/** Columns of each table, in the order in which they are written. */
export const COLUMNS = {
  actors: [
    ...['id', 'type', 'country', 'name_fr', 'name_en', 'name_ar', 'aliases_fr', 'aliases_en', 'aliases_ar', 'gender', 'category', 'parent'],
    ...['founded', 'dissolved', 'born', 'died', 'match', 'confidence', 'evidence', 'checked_on', 'note'],
  ],
  posts: ['id', 'country', 'organisation', 'office_fr', 'office_en', 'office_ar', 'seats', 'since', 'until', 'note'],
  memberships: ['post', 'person', 'start', 'end', 'confidence', 'evidence', 'supports', 'checked_on', 'note'],
  relations: ['from', 'kind', 'to', 'start', 'end', 'evidence', 'checked_on', 'note'],
  demonyms: ['country', 'masc_sg', 'fem_sg', 'masc_pl', 'fem_pl', 'en', 'ar', 'note'],
  metonyms: ['form', 'kind', 'country', 'actor', 'default', 'note'],
  confusions: ['form', 'kind', 'actors', 'rule'],
  places: ['name', 'country', 'kind', 'aliases'],
} as const;

type Table = keyof typeof COLUMNS;

/** First columns that hold an id or a code, never words. */
const MACHINE_FIRST = new Set(['id', 'post', 'from', 'country']);

/** A file's path inside data/ and its text. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

interface Cells extends Row {
  readonly get: (column: string) => string;
}

function rowsOf(table: Table, { file, text }: SourceFile, problems: Problem[]): Cells[] {
  const known: readonly string[] = COLUMNS[table];
  const rows: Cells[] = [];
  let header: string[] | undefined;
  text.split('\n').forEach((raw, i) => {
    const line = i + 1;
    const content = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (!content.trim() || content.startsWith('#')) return;
    const cells = content.split('\t');
    if (!header) {
      header = cells.map((cell) => cell.trim());
      for (const column of header) {
        if (!known.includes(column)) {
          problems.push({ file, line, what: `the column “${column}” is unknown`, how: `use only these columns: ${known.join(', ')}` });
        }
      }
      for (const column of known) {
        if (!header.includes(column)) problems.push({ file, line, what: `the column “${column}” is missing`, how: `add it to the first line, between tabs` });
      }
      return;
    }
    // a spreadsheet or an editor put spaces where tabs stood: one complaint, not one a column
    if (/\s/.test(cells[0]!.trim()) && MACHINE_FIRST.has(header[0]!)) {
      problems.push({
        file,
        line,
        what: `spaces stand where tabs should be: “${content.slice(0, 40)}”`,
        how: 'part the cells by tabs (the Tab key, or “tab-separated” when the spreadsheet saves)',
      });
      return;
    }
    if (cells.length > header.length) {
      problems.push({
        file,
        line,
        what: `${cells.length} cells, but only ${header.length} columns`,
        how: 'take out the tab that is too many (a tab parts two cells; use a space or | inside a cell)',
      });
    }
    header.forEach((column, at) => {
      const cell = cells[at] ?? '';
      if (cell !== cell.trim() || / {2}| \||\| |[\u200b\ufeff]/.test(cell)) {
        problems.push({ file, line, what: `stray white space in “${column}”: “${cell}”`, how: 'take out spaces at the ends, around | and doubled ones' });
      }
    });
    const columns = header;
    rows.push({ file, line, get: (column) => (cells[columns.indexOf(column)] ?? '').trim() });
  });
  return rows;
}

const list = (cell: string): string[] =>
  cell
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean);

/** Drops the keys whose value is empty: absent and unknown are the same thing in the model. */
function filled<T extends object>(row: T): { [K in keyof T]: Exclude<T[K], ''> } {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== '')) as { [K in keyof T]: Exclude<T[K], ''> };
}

/** `CMA{needs_context,case_sensitive}` → the form and its flags. */
function alias(cell: string, language: RawAlias['language']): RawAlias {
  const match = /^(.*?)\{([^{}]*)\}$/.exec(cell);
  if (!match) return { form: cell, language, flags: [] };
  const parts = match[2]!.split(',').map((flag) => flag.trim());
  const dated = (name: string): string => parts.find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
  const flags = parts.filter((part) => !/^(?:from|until)=/.test(part));
  return { ...filled({ from: dated('from'), until: dated('until') }), form: match[1]!.trim(), language, flags };
}

function actor({ file, line, get }: Cells): RawActor {
  const ar = get('name_ar');
  const row = {
    file,
    line,
    id: get('id'),
    type: get('type'),
    country: get('country'),
    name: { fr: get('name_fr'), en: get('name_en'), ...(ar ? { ar } : {}) },
    aliases: (['fr', 'en', 'ar'] as const).flatMap((language) => list(get(`aliases_${language}`)).map((cell) => alias(cell, language))),
    gender: get('gender'),
    category: get('category'),
    parent: get('parent'),
    founded: get('founded'),
    dissolved: get('dissolved'),
    born: get('born'),
    died: get('died'),
    flags: list(get('match')),
    evidence: list(get('evidence')),
    checkedOn: get('checked_on'),
    note: get('note'),
  };
  return { ...filled(row), confidence: get('confidence') } as RawActor;
}

const post = ({ file, line, get }: Cells): RawPost =>
  ({
    ...filled({ file, line, since: get('since'), until: get('until'), note: get('note') }),
    id: get('id'),
    country: get('country'),
    organisation: get('organisation'),
    office: { fr: list(get('office_fr')), en: list(get('office_en')), ar: list(get('office_ar')) },
    seats: get('seats') === '' ? 1 : Number(get('seats')),
  }) as RawPost;

const membership = ({ file, line, get }: Cells): RawMembership =>
  ({
    ...filled({ file, line, start: get('start'), end: get('end'), supports: get('supports'), checkedOn: get('checked_on'), note: get('note') }),
    post: get('post'),
    person: get('person'),
    confidence: get('confidence'),
    evidence: list(get('evidence')),
  }) as RawMembership;

const relation = ({ file, line, get }: Cells): RawRelation =>
  ({
    ...filled({ file, line, start: get('start'), end: get('end'), checkedOn: get('checked_on'), note: get('note') }),
    from: get('from'),
    kind: get('kind'),
    to: get('to'),
    evidence: list(get('evidence')),
  }) as RawRelation;

const demonym = ({ file, line, get }: Cells): RawDemonym =>
  ({
    ...filled({ file, line, note: get('note') }),
    country: get('country'),
    mascSg: list(get('masc_sg')),
    femSg: list(get('fem_sg')),
    mascPl: list(get('masc_pl')),
    femPl: list(get('fem_pl')),
    en: list(get('en')),
    ar: list(get('ar')),
  }) as RawDemonym;

const metonym = ({ file, line, get }: Cells): RawMetonym =>
  ({
    ...filled({ file, line, note: get('note') }),
    forms: list(get('form')),
    kind: get('kind'),
    country: get('country'),
    actor: get('actor'),
    default: get('default'),
  }) as RawMetonym;

const confusion = ({ file, line, get }: Cells): RawConfusion => ({
  file,
  line,
  forms: list(get('form')),
  kind: get('kind'),
  actors: list(get('actors')),
  rule: get('rule'),
});

const place = ({ file, line, get }: Cells): RawPlace => ({
  file,
  line,
  name: get('name'),
  country: get('country'),
  kind: get('kind'),
  aliases: list(get('aliases')),
});

/** The same from texts in memory: `file` says which table it is (actors/…, posts/…, memberships/…, relations.tsv …). */
export function parseKnowledge(files: readonly SourceFile[]): RawKnowledge {
  const problems: Problem[] = [];
  const table = <T>(name: Table, make: (cells: Cells) => T): T[] =>
    files.filter(({ file }) => file === `${name}.tsv` || file.startsWith(`${name}/`)).flatMap((source) => rowsOf(name, source, problems).map(make));
  return {
    actors: table('actors', actor),
    posts: table('posts', post),
    memberships: table('memberships', membership),
    relations: table('relations', relation),
    demonyms: table('demonyms', demonym),
    metonyms: table('metonyms', metonym),
    confusions: table('confusions', confusion),
    places: table('places', place),
    problems,
  };
}
