/**
 * Packs data/** into src/knowledge/generated/knowledge.ts: plain tables for lazy reading, and every name as a line of
 * folded words, sorted and front-coded, so that the extension fills its name index without tokenising anything.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { packWords } from '../../src/analysis/lang/forms.ts';
import { fold } from '../../src/analysis/text/2-tokens.ts';
import { bareForm, caseRule, titleWords, wordings } from '../../src/knowledge/name-forms.ts';
import { CELL, forEachCountryName, forEachPlainName, packNames, type RowName, readRowNames } from '../../src/knowledge/row-names.ts';
import { slugOf, withoutCountry } from '../../src/knowledge/slug.ts';
import type { RawActor, RawKnowledge } from '../../src/knowledge/tables.ts';
import { COUNTRY_VARIANTS, NOT_COUNTRIES } from './countries.ts';
import { type Outlet, outlets } from './outlets.ts';
import { readKnowledge } from './read.ts';

const OUT = join(import.meta.dirname, '../../src/knowledge/generated/knowledge.ts');

/** Names of outlets by address, for the script that runs in pages. */
const OUTLETS_OUT = join(import.meta.dirname, '../../src/content/article/generated/outlets.ts');

/** Countries and territories that no article of the region names: left out in Arabic, where every name costs twice its letters. */
const FAR_ISLANDS = new Set(
  (
    'AG AI AQ AS AW AX BB BL BM BN BQ BS BT BV BZ CC CK CW CX DM FJ FK FM FO GD GF GG GI GL GP GS GU GY HM IM IO JE JM KI KN KY LC LI MC MF MH MO MP MQ MS MV NC NF NR NU ' +
    'PF PG PM PN PR PW RE SB SH SJ SM SR SX TC TF TK TL TO TT TV UM VC VG VI VU WF WS YT'
  ).split(' '),
);
/** An article before a name, in lower case. */
const DETERMINER = /^(?:(?:le|la|les|the|un|une)\s+|l['’])/u;
/** People, not bodies: "soldats maliens" is a description, no name. Folded. */
const GENERIC_PLURAL = new Set(
  'soldats militaires mercenaires paramilitaires combattants rebelles jihadistes djihadistes terroristes troupes soldiers troops mercenaries fighters rebels paramilitaries jihadists russian chasseurs volontaires suppletifs independantistes casques peacekeepers civilian traditional un'.split(
    ' ',
  ),
);

type Kind = 'A' | 'C' | 'K' | 'S' | 'P' | 'D';

interface Form {
  readonly kind: Kind;
  readonly ref: string;
  readonly stands: string;
  readonly rule: 'a' | 'c' | 'u';
  readonly flags: string;
  readonly skip: number;
  /** "from/until", empty where the form holds on every day. */
  readonly days: string;
}

class Forms {
  readonly byWords = new Map<string, Map<string, Form>>();

  add(form: string, given: Omit<Form, 'rule' | 'skip' | 'flags' | 'stands' | 'days'> & Partial<Form>): void {
    const bare = bareForm(form);
    if (!bare) return;
    const skip = given.kind === 'A' ? titleWords(bare) : 0;
    const rule = given.rule ?? (skip ? 'a' : caseRule(bare));
    for (const words of wordings(bare)) {
      if (!words.length) continue;
      const key = words.join(' ');
      const line = this.byWords.get(key) ?? new Map<string, Form>();
      const id = `${given.kind}${given.ref}`;
      const entry: Form = { stands: '', flags: '', days: '', ...given, rule, skip };
      const known = line.get(id);
      // the laxer of two spellings wins: FAMA (capitals) and FAMa
      if (!known || 'acu'.indexOf(entry.rule) < 'acu'.indexOf(known.rule)) line.set(id, entry);
      this.byWords.set(key, line);
    }
  }
}

const CLEAN = (text: string | undefined): string => (text ?? '').replace(/[\t\n\r^]/g, ' ');

/** An Arabic adjective of nationality; its article, gender and plural are the analysis' to see, but of two words both bend. */
const arabicForms = (adjective: string): string[] => (adjective.includes(' ') ? [adjective, `${adjective}ة`] : [adjective]);

function namesOf(actor: RawActor): { form: string; flags: readonly string[]; from?: string; until?: string }[] {
  return [
    { form: actor.name.fr, flags: [] },
    { form: actor.name.en, flags: [] },
    ...(actor.name.ar ? [{ form: actor.name.ar, flags: [] }] : []),
    ...actor.aliases,
  ];
}

/** Alike stands with alike, and packs smaller. */
const orderOf = ({ type, country, name, id }: RawActor): string => [type, country, name.fr, id].join('\t');

/** The packed tables. Pure: the same rows give the same text. */
export function pack(raw: RawKnowledge): string {
  const forms = new Forms();
  // Other tables name an actor by its row: an id is long, and repeats its name.
  const sorted = raw.actors.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const number = new Map(sorted.map(({ id }, at) => [id, String(at)]));
  const numbered = (id: string): string => number.get(id) ?? id;
  const actors = sorted.map((actor) => {
    for (const { form, flags, from, until } of namesOf(actor)) {
      const all = [...flags, ...actor.flags];
      if (actor.type !== 'person' && /^\p{Ll}/u.test(form) && GENERIC_PLURAL.has(fold(form.split(' ')[0]!))) continue;
      if (actor.type !== 'person' && / (?:troops|soldiers|fighters|mercenaries|militants|rebels)$/.test(form)) continue;
      forms.add(form, {
        kind: 'A',
        ref: actor.id,
        flags: (all.includes('needs_context') ? 'x' : '') + (all.includes('never_alone') ? 'n' : ''),
        days: from || until ? `${from ?? ''}/${until ?? ''}` : '',
      });
    }
    const { name } = actor;
    const others = [...new Set(actor.aliases.map((a) => a.form))];
    const arabic = (form: string): boolean => /[\u0600-\u06FF]/.test(form);
    return [
      // an id that its name gives is made again from it
      ...[actor.id === slugOf(name.fr) ? '' : withoutCountry(actor.id, actor.country), actor.type, actor.country],
      packNames(
        [name.fr, name.en === name.fr ? '' : name.en],
        others.filter((form) => !arabic(form)),
      ),
      packNames([name.ar ?? ''], others.filter(arabic)),
      // notes, confidence and category are for those who edit data/; no screen shows them
      ...[
        actor.gender,
        withoutCountry(actor.parent ?? '', actor.country),
        actor.founded,
        actor.dissolved,
        actor.evidence[0],
        actor.checkedOn,
        actor.born,
        actor.died,
      ],
    ]
      .map(CLEAN)
      .join('\t');
  });
  const governments = new Map<string, string>();
  for (const metonym of raw.metonyms) {
    const byDefault = metonym.default === 'actor';
    const kind: Kind = byDefault && metonym.actor ? 'S' : metonym.kind === 'country' ? 'C' : 'K';
    for (const form of metonym.forms)
      forms.add(form, { kind, ref: metonym.country, stands: metonym.actor, rule: /^\p{Lu}/u.test(form.replace(DETERMINER, '')) ? 'c' : 'a' });
    if (metonym.kind === 'country' && metonym.actor) governments.set(metonym.country, metonym.actor);
  }
  for (const actor of raw.actors)
    if (actor.type === 'government' && actor.id === `${actor.country.toLowerCase()}-gov`) governments.set(actor.country, actor.id);
  const countries: string[] = [];
  const fr = new Intl.DisplayNames(['fr'], { type: 'region' });
  const en = new Intl.DisplayNames(['en'], { type: 'region' });
  const ar = new Intl.DisplayNames(['ar'], { type: 'region' });
  for (const code of regions()) {
    const names = [fr.of(code)!, en.of(code)!];
    countries.push(`${code}\t${names[0]}\t${names[1]}`);
    const arabic = ar.of(code)!;
    if (!NOT_COUNTRIES.has(arabic) && !FAR_ISLANDS.has(code)) forms.add(arabic, { kind: 'C', ref: code, stands: governments.get(code) ?? '', rule: 'a' });
    for (const form of [...names, ...(COUNTRY_VARIANTS[code] ?? [])]) {
      if (NOT_COUNTRIES.has(form)) continue;
      forms.add(form, { kind: 'C', ref: code, stands: governments.get(code) ?? '', rule: /^[A-Z.]+$/.test(form) ? 'u' : 'c' });
    }
  }
  for (const demonym of raw.demonyms) {
    for (const form of [...demonym.mascSg, ...demonym.femSg, ...demonym.mascPl, ...demonym.femPl])
      forms.add(form, { kind: 'D', ref: demonym.country, rule: 'a' });
    for (const form of demonym.ar.flatMap(arabicForms)) forms.add(form, { kind: 'D', ref: demonym.country, rule: 'a' });
    for (const form of demonym.en) forms.add(form, { kind: 'D', ref: demonym.country, rule: /^[A-Z.]+$/.test(form) ? 'u' : 'c' });
  }
  for (const place of raw.places) {
    for (const form of [place.name, ...place.aliases]) {
      // what acts as well is listed with the metonyms
      const known = [...(forms.byWords.get(wordings(form)[0]!.join(' '))?.values() ?? [])];
      if (!known.some((f) => f.kind === 'C' || f.kind === 'K' || f.kind === 'S')) forms.add(form, { kind: 'P', ref: place.country });
    }
  }
  const sortedPosts = raw.posts.toSorted((a, b) => ((a.office.fr[0] ?? '') < (b.office.fr[0] ?? '') ? -1 : 1));
  const place = new Map(sortedPosts.map(({ id }, at) => [id, at]));
  const terms = new Map<string, number>();
  for (const { post } of raw.memberships) terms.set(post, (terms.get(post) ?? 0) + 1);
  const posts = sortedPosts.map(({ id, country, organisation, office, seats }) =>
    [
      ...[withoutCountry(id, country), country, withoutCountry(organisation, country), office.fr.join('|'), office.en.join('|'), String(seats)],
      // the terms stand in the order of their posts
      ...[office.ar.join('|'), String(terms.get(id) ?? 0)],
    ]
      .map(CLEAN)
      .join('\t'),
  );
  // one page is the source of many terms
  const sources = [...new Set(raw.memberships.flatMap((m) => m.evidence.slice(0, 1)))].sort();
  const sourceAt = new Map(sources.map((address, at) => [address, String(at)]));
  const memberships = raw.memberships
    .filter(({ post }) => place.has(post))
    .toSorted((a, b) => place.get(a.post)! - place.get(b.post)!)
    .map((m) => [numbered(m.person), m.start, m.end, m.confidence, sourceAt.get(m.evidence[0] ?? ''), m.checkedOn].map(CLEAN).join('\t'));

  const relations = raw.relations.map(({ from, kind, to, start, end, evidence }) =>
    [numbered(from), kind, numbered(to), start, end, evidence[0]].map(CLEAN).join('\t'),
  );

  const ends = new Map(
    [...forms.byWords].map(([key, entries]) => [
      key,
      [...entries.values()]
        .map(
          (f) =>
            `${f.kind}${f.rule}${f.flags}${f.skip || ''}:${f.kind === 'A' ? numbered(f.ref) : f.ref}${f.stands ? `>${withoutCountry(f.stands, f.ref)}` : ''}${f.days ? `@${f.days}` : ''}`,
        )
        .join(';'),
    ]),
  );
  // the extension makes the rest of the rows itself
  for (const [key, given] of rowEnds(columnsOf(actors), columnsOf(countries), governments))
    if (ends.get(key) === given) ends.delete(key);
    else if (!ends.has(key)) ends.set(key, '');
  const lines = [...ends].sort(([a], [b]) => (a < b ? -1 : 1));
  if (lines.some((line) => line.join('').includes(CELL))) throw new Error(`a name has ${CELL} in it`);
  /** Column by column, a line each: alike stands with alike, and packs smaller. */
  const columns = (name: string, rows: readonly string[]): string => table(name, columnsOf(rows));
  const table = (name: string, rows: readonly string[], by = '\n'): string => `export const ${name} = ${JSON.stringify(rows.join(by))};\n`;
  return [
    '// Made by scripts/data/pack.ts from data/; do not edit.\n',
    table('DATE', [dateOf(raw)]),
    columns('ACTORS', actors),
    columns('POSTS', posts),
    columns('MEMBERSHIPS', memberships),
    table('SOURCES', [packWords(sources)]),
    columns('RELATIONS', relations),
    columns(
      'GOVERNMENTS',
      [...governments].map(([country, id]) => `${country}\t${withoutCountry(id, country)}`),
    ),
    columns('COUNTRIES', countries),
    // words apart from what they stand for: alike stands with alike, and packs smaller
    table('FORMS', [packWords(lines.map(([form]) => form))]),
    table(
      'ENDS',
      lines.map(([, end]) => end),
      CELL,
    ),
  ].join('');
}

/** Rows of cells parted by tabs as columns of cells parted by CELL. */
function columnsOf(rows: readonly string[]): string[] {
  const cells = rows.map((row) => row.split('\t'));
  return Array.from({ length: cells[0]?.length ?? 0 }, (_, at) => cells.map((row) => row[at] ?? '').join(CELL));
}

/** What the rows of the actors alone would put into the index, by words, as the packed lines have it. */
function rowEnds(actors: readonly string[], countries: readonly string[], governments: ReadonlyMap<string, string>): Map<string, string> {
  const byWords = new Map<string, RowName[]>();
  const put = (words: readonly string[], name: RowName): void => {
    const key = words.join(' ');
    byWords.set(key, [...(byWords.get(key) ?? []), name]);
  };
  forEachPlainName(actors, put);
  forEachCountryName(countries, put);
  const codes = countries[0]!.split(CELL);
  const packed = (names: readonly RowName[]): string =>
    readRowNames(names, { actor: String, country: (row) => ({ code: codes[row]!, stands: governments.get(codes[row]!) ?? '' }) })
      .map(({ kind, rule, skip, ref, stands }) => `${kind[0]!.toUpperCase()}${rule[0]}${skip || ''}:${ref}${stands ? `>${withoutCountry(stands, ref)}` : ''}`)
      .join(';');
  return new Map([...byWords].map(([key, names]) => [key, packed(names)]));
}

/** What the list of sites adds to a name to tell its rows apart is not part of it: "Associated Press, articles", "RFI Africa (English)". */
const QUALIFIER = /(?:,\s(?:articles|news|world|Africa|Afrique|presse)|\sarticles|\s\((?:English|Arabic|français|anglais|arabe)\))$/i;

/** host, name, and the path its pages lie under where that is not all of the host; the longest path first. */
export function packOutlets(all: readonly Outlet[]): string {
  const rows = all.map(({ host, name, pattern }) => [
    host,
    name.replace(QUALIFIER, ''),
    /^[^:]+:\/\/[^/]+(\/.+?)\*?$/.exec(pattern)?.[1]?.replace(/^\/$/, '') ?? '',
  ]);
  rows.sort((a, b) => b[2]!.length - a[2]!.length || (a[0]! < b[0]! ? -1 : 1));
  return `// Made by scripts/data/pack.ts from data/outlets.\nexport const OUTLETS = ${JSON.stringify(rows.map((row) => row.join('\t').trimEnd()).join('\n'))};\n`;
}
/** The last day on which somebody checked a fact. */
const dateOf = (raw: RawKnowledge): string =>
  [...raw.actors, ...raw.memberships].reduce((last, { checkedOn = '' }) => (checkedOn > last ? checkedOn : last), '');

/** ISO 3166-1 codes that Intl knows by name. */
function regions(): string[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const out: string[] = [];
  const skip = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));
  for (let a = 65; a <= 90; a++)
    for (let b = 65; b <= 90; b++) {
      const code = String.fromCharCode(a, b);
      // withdrawn codes give a successor's name
      if (names.of(code) && !skip.has(code) && new Intl.Locale(`und-${code}`).region === code && !out.some((other) => names.of(other) === names.of(code)))
        out.push(code);
    }
  return out;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const raw = readKnowledge();
  const text = pack(raw);
  mkdirSync(join(OUT, '..'), { recursive: true });
  writeFileSync(OUT, text);
  mkdirSync(join(OUTLETS_OUT, '..'), { recursive: true });
  writeFileSync(OUTLETS_OUT, packOutlets(outlets()));
  // the popup shows the day without loading all the rest
  writeFileSync(join(OUT, '../date.ts'), `// Made by scripts/data/pack.ts; do not edit.\nexport const KNOWLEDGE_DATE = ${JSON.stringify(dateOf(raw))};\n`);
  console.log(`${OUT.slice(OUT.indexOf('src/'))}: ${(text.length / 1024).toFixed(0)} kB, ${(gzipSync(text).length / 1024).toFixed(0)} kB gzipped`);
}
