import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { generateBundle } from '../../scripts/bench/generate.ts';
import type { Bundle } from '../model/bundle.ts';
import { exportBytes, formatOf } from './index.ts';
import { HARD_TEXT, hardBundle, hostileBundle, makeAnnotation, makeArticle, makeQuote, NOW, spanOf } from './testing.ts';

/** What a program holds after it took a project in. */
interface Imported {
  readonly sources: readonly {
    readonly name: string;
    readonly text: string;
    readonly memo: string;
    readonly attributes: ReadonlyMap<string, string>;
    readonly codings: readonly { readonly words: string; readonly code: string; readonly memo: string; readonly made: string; readonly by: string }[];
  }[];
  readonly codes: ReadonlyMap<string, { readonly name: string; readonly group: string; readonly colour: string }>;
}

/**
 * Takes a project in as strictly as the programs together: what makes any one of them fail, drop or shift something is an error here. QualCoder
 * fails on a selection, note or source without a time, keeps source and code names unique in its tables, names files after sources, and takes no
 * notes of selections but their descriptions; NVivo and ATLAS.ti take names that differ in case only for the same; all slice by code points.
 */
function take(bytes: Uint8Array): Imported {
  const files = unzipSync(bytes);
  const project = new TextDecoder('utf-8', { fatal: true }).decode(files['project.qde']);
  const document = new (parseHTML('').DOMParser)().parseFromString(project, 'text/xml');
  const all = (css: string, under: { querySelectorAll(css: string): Iterable<Element> } = document as never) => [...under.querySelectorAll(css)];
  const need = (element: Element, name: string): string => {
    const value = element.getAttribute(name);
    if (value === null) throw new Error(`${element.tagName} without ${name}`);
    return value;
  };
  const once = (what: string) => {
    const seen = new Set<string>();
    return (name: string): string => {
      if (name.trim() === '' || name !== name.trim() || /[\r\n\t]/.test(name)) throw new Error(`${what} is not one clean line: ${JSON.stringify(name)}`);
      const key = name.normalize('NFC').toLowerCase();
      if (seen.has(key)) throw new Error(`two of one name, ${what}: ${name}`);
      seen.add(key);
      return name;
    };
  };
  const guids = new Set<string>();
  for (const [, id] of project.matchAll(/ guid="([^"]*)"/g)) {
    if (!/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(id!)) throw new Error(`no GUID: ${id}`);
    if (guids.has(id!)) throw new Error(`twice: ${id}`);
    guids.add(id!);
  }
  const users = new Map(all('User').map((user) => [need(user, 'guid'), need(user, 'name')]));
  const made = (element: Element): { made: string; by: string } => {
    const by = users.get(need(element, 'creatingUser'));
    const time = need(element, 'creationDateTime');
    if (by === undefined || Number.isNaN(Date.parse(time))) throw new Error(`made by nobody, or never: ${time}`);
    return { made: time, by };
  };

  const codeName = once('code');
  const codes = new Map<string, { name: string; group: string; colour: string }>();
  for (const group of all('Codes > Code')) {
    const called = codeName(need(group, 'name'));
    const children = all('Code', group);
    if (children.length === 0) throw new Error(`an empty group: ${called}`);
    for (const code of children) {
      if (need(code, 'isCodable') !== 'true') throw new Error('a code that codes nothing');
      codes.set(need(code, 'guid'), { name: codeName(need(code, 'name')), group: called, colour: need(code, 'color') });
    }
  }
  const variables = new Map(all('Variable').map((variable) => [need(variable, 'guid'), need(variable, 'name')]));
  for (const empty of ['Codes', 'Sources', 'Notes', 'Sets', 'Cases', 'Variables'])
    for (const list of all(empty)) if (list.children.length === 0) throw new Error(`empty ${empty}`);
  for (const note of all('Note')) made(note);

  const sourceName = once('source');
  const used = new Set(['project.qde']);
  const sources = all('TextSource').map((source) => {
    made(source);
    const name = sourceName(need(source, 'name'));
    if (/[/\\:*?"<>|]/.test(name) || new TextEncoder().encode(`${name}.txt`).length > 255) throw new Error(`no file can be called ${name}`);
    const path = `sources/${need(source, 'plainTextPath').split('internal://')[1]}`;
    const file = files[path];
    if (!file) throw new Error(`no ${path}`);
    used.add(path);
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file);
    if (/^\uFEFF|\r/.test(text)) throw new Error('a byte-order mark or a CR would shift everything');
    const characters = [...text];
    const codings = all('PlainTextSelection', source).flatMap((selection) => {
      const [start, end] = [Number(need(selection, 'startPosition')), Number(need(selection, 'endPosition'))];
      if (!(Number.isInteger(start) && start >= 0 && start <= end && end <= characters.length)) throw new Error(`${start}–${end} of ${characters.length}`);
      const memo = [...selection.children].find(({ tagName }) => tagName === 'Description')?.textContent ?? '';
      for (const { tagName } of selection.children) if (!['Description', 'Coding', 'NoteRef'].includes(tagName)) throw new Error(tagName);
      return all('Coding', selection).map((coding) => {
        const code = codes.get(need(coding.children[0]!, 'targetGUID'));
        if (!code) throw new Error('coded with nothing');
        return { words: characters.slice(start, end).join(''), code: code.name, memo, ...made(selection) };
      });
    });
    const attributes = new Map(
      all('VariableValue', source).map((value) => [variables.get(need(value.children[0]!, 'targetGUID'))!, value.children[1]!.textContent ?? '']),
    );
    return { name, text, memo: [...source.children].find(({ tagName }) => tagName === 'Description')?.textContent ?? '', attributes, codings };
  });
  for (const name of Object.keys(files)) if (!used.has(name)) throw new Error(`nothing refers to ${name}`);
  for (const [, target] of project.matchAll(/targetGUID="([^"]+)"/g)) if (!guids.has(target!)) throw new Error(`refers to nothing: ${target}`);
  return { sources, codes };
}

const imported = (bundle: Bundle): Imported => take(exportBytes(formatOf('qdpx'), bundle, { now: NOW, language: 'fr' }));

describe('a program that takes a project in', () => {
  it('finds the words, who said them, the notes and where they stood', () => {
    const { sources, codes } = imported(hardBundle());
    const [source] = sources;
    expect(source!.name).toBe('2024-03-01 À Gao, « la paix d’abord » L’Exemple');
    expect(source!.memo).toBe('À Gao, « la paix d’abord »');
    expect(source!.text).toBe(HARD_TEXT.replace(/\r\n?/g, '\n'));
    expect(source!.attributes.get('Adresse')).toBe('https://exemple.example/actu?id=7&x=é#haut');
    const by = (code: string) => [...new Set(source!.codings.filter((coding) => coding.code === code).map(({ words }) => words))];
    expect(by('Awa Balléré')).toEqual(['La paix\u00A0🕊️ d’abord', 'rien n’est joué', 'tout reste à faire']);
    expect(by('أوا')).toEqual(['السلام أولا']);
    expect(by('doute')).toEqual(['𝒢riot']);
    expect(source!.codings.find(({ words }) => words.startsWith('La paix'))).toMatchObject({ memo: expect.stringContaining('Et <la suite>.'), by: 'Griot' });
    expect([...codes.values()].find(({ name }) => name === 'vert')).toMatchObject({ group: 'Surlignages', colour: '#9BE08A' });
  });

  it('takes copies of a dispatch, tags called like kinds, names in two cases, and what has no time', () => {
    const bundle = hardBundle();
    const copy = makeArticle(HARD_TEXT, { id: 'a2', url: 'https://autre.example/', firstSeen: 'jadis', title: 'à gao, « la paix d’abord »' });
    const again = makeArticle(HARD_TEXT, { id: 'a3', url: 'https://troisieme.example/', title: '' });
    const version = bundle.versions[0]!;
    const span = spanOf(HARD_TEXT, 'rien n’est joué');
    const { sources, codes } = imported({
      ...bundle,
      articles: [...bundle.articles, copy, again],
      versions: [version, ...['a2', 'a3'].map((id) => ({ ...version, id: `${id}:${version.version}`, article: id }))],
      quotes: [
        ...bundle.quotes,
        makeQuote(copy, HARD_TEXT, [span], { speakerName: 'AWA BALLÉRÉ', tags: ['direct', 'Locuteurs', ' paix\n'], created: 'hier' }),
        makeQuote(again, HARD_TEXT, [span], { speakerName: `le porte-parole ${'très long '.repeat(40)}` }),
      ],
      annotations: [...bundle.annotations, makeAnnotation(copy, HARD_TEXT, span, { tags: ['Yellow', 'yellow'], colour: 'yellow', created: '' })],
    });
    expect(sources).toHaveLength(3);
    const names = [...codes.values()].map(({ name }) => name);
    expect(names.filter((name) => /^awa balléré/i.test(name))).toHaveLength(1);
    expect(names.filter((name) => /^direct/.test(name)).sort()).toEqual(['direct', 'direct (Étiquettes)']);
    expect(sources[1]!.codings.find(({ code }) => code === 'paix')).toMatchObject({ words: 'rien n’est joué', made: NOW });
  });

  it('takes a whole library in, every quote under its speaker', () => {
    const bundle = generateBundle({ articles: 60, quotes: 900, seed: 4 });
    const { sources } = imported(bundle);
    const coded = new Map<string, number>();
    for (const { words, code } of sources.flatMap(({ codings }) => codings)) coded.set(`${code}\n${words}`, (coded.get(`${code}\n${words}`) ?? 0) + 1);
    for (const { speakerName, text } of bundle.quotes) expect(coded.get(`${speakerName}\n${text}`)).toBeGreaterThan(0);
  });

  it('takes whatever strings there are', () => fc.assert(fc.property(hostileBundle(), (bundle) => void imported(bundle))));

  it.each<[string, (project: string) => string]>([
    ['no time', (project) => project.replace(/(<PlainTextSelection[^>]*) creationDateTime="[^"]*"/, '$1')],
    ['no user', (project) => project.replace(/<User .*?\/>/, '')],
    ['two codes of one name', (project) => project.replace('name="أوا"', 'name="awa balléré"')],
    ['a code that is not there', (project) => project.replace(/CodeRef targetGUID="./, 'CodeRef targetGUID="z')],
    ['a selection past the end', (project) => project.replace(/endPosition="\d+"/, 'endPosition="9999"')],
    ['a name that is a path', (project) => project.replace(/(<TextSource [^>]* name=")/, '$1../')],
  ])('is strict: %s is noticed', (_, change) => {
    const files = unzipSync(exportBytes(formatOf('qdpx'), hardBundle(), { now: NOW }));
    const project = strFromU8(files['project.qde']!);
    expect(change(project)).not.toBe(project);
    expect(() => take(zipSync({ ...files, 'project.qde': strToU8(change(project)) }))).toThrow();
  });
});
