import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type Bundle, emptyBundle } from '../model/bundle.ts';
import { exportBytes, formatOf } from './index.ts';
import { HARD_TEXT, hardBundle, hostileBundle, NOW } from './testing.ts';

const XSD = fileURLToPath(new URL('../../../shared/standards/refi-qda/Project.xsd', import.meta.url));
const NO_XMLLINT = spawnSync('xmllint', ['--version']).error !== undefined;

const unzip = (bundle: Bundle) => {
  const files = unzipSync(exportBytes(formatOf('qdpx'), bundle, { now: NOW }));
  return { names: Object.keys(files), project: strFromU8(files['project.qde']!), text: (guid: string) => strFromU8(files[`sources/${guid}.txt`]!) };
};
/** As XML, for looking at; validity is xmllint's to say. */
const dom = (xml: string) => new (parseHTML('').DOMParser)().parseFromString(xml, 'text/xml');

describe('REFI-QDA', () => {
  const { names, project, text } = unzip(hardBundle());
  const document = dom(project);
  const source = document.querySelector('TextSource')!;

  it('holds project.qde and a flat folder of sources', () => {
    expect(names).toHaveLength(2);
    expect(names).toContain('project.qde');
    expect(names.filter((name) => /^sources\/[0-9a-f-]{36}\.txt$/.test(name))).toHaveLength(1);
  });

  it('refers to its sources as internal://GUID.txt, UTF-8 with LF', () => {
    const guid = source.getAttribute('guid')!;
    expect(source.getAttribute('plainTextPath')).toBe(`internal://${guid}.txt`);
    expect(text(guid)).toBe(HARD_TEXT.replace(/\r\n?/g, '\n'));
  });

  it('selects the words themselves: code points of the LF text, end exclusive', () => {
    const characters = [...text(source.getAttribute('guid')!)];
    const words = [...document.querySelectorAll('PlainTextSelection')].map((selection) =>
      characters.slice(Number(selection.getAttribute('startPosition')), Number(selection.getAttribute('endPosition'))).join(''),
    );
    expect(words).toEqual(['La paix\u00A0🕊️ d’abord', 'rien n’est joué', 'tout reste à faire', 'السلام أولا', '𝒢riot']);
  });

  it('codes each selection with speaker, kind, stance and tags', () => {
    const names = new Map([...document.querySelectorAll('Code')].map((code) => [code.getAttribute('guid'), code.getAttribute('name')]));
    const codes = [...document.querySelectorAll('PlainTextSelection')].map((selection) =>
      [...selection.querySelectorAll('CodeRef')].map((reference) => names.get(reference.getAttribute('targetGUID'))),
    );
    expect(codes).toEqual([
      ['Awa Balléré', 'direct', 'dit', 'paix', 'à relire'],
      ['Awa Balléré', 'mixte', 'ajoute', 'paix', 'à relire'],
      ['Awa Balléré', 'mixte', 'ajoute', 'paix', 'à relire'],
      ['أوا', 'indirect'],
      ['vert', 'doute'],
    ]);
  });

  it('has notes, and outlet, date and address as variables', () => {
    const notes = [...document.querySelectorAll('Note')].map((note) => note.querySelector('PlainTextContent')!.textContent);
    expect(notes).toEqual(['Voir **page 3**.\nEt <la suite>.', 'Voir **page 3**.\nEt <la suite>.', 'À vérifier']);
    const variables = new Map([...document.querySelectorAll('Variable')].map((variable) => [variable.getAttribute('guid'), variable.getAttribute('name')]));
    const values = [...source.querySelectorAll('VariableValue')].map((value) => [
      variables.get(value.querySelector('VariableRef')!.getAttribute('targetGUID')!),
      value.children[1]!.textContent,
    ]);
    expect(Object.fromEntries(values)).toMatchObject({ Média: 'L’Exemple', Date: '2024-03-01', Adresse: 'https://exemple.example/actu?id=7&x=é#haut' });
  });

  it('refers to nothing that is not there, and uses no GUID twice', () => {
    const guids = [...project.matchAll(/ guid="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(guids).size).toBe(guids.length);
    for (const [, target] of project.matchAll(/targetGUID="([^"]+)"/g)) expect(guids).toContain(target);
  });

  it('is the same file each time', () =>
    expect(exportBytes(formatOf('qdpx'), hardBundle(), { now: NOW })).toEqual(exportBytes(formatOf('qdpx'), hardBundle(), { now: NOW })));

  it('keeps words that stand in no text as excerpts', () => {
    const lost = unzip({ ...hardBundle(), versions: [] });
    const guid = /internal:\/\/([0-9a-f-]{36})\.txt/.exec(lost.project)![1]!;
    expect(lost.text(guid)).toContain('La paix\u00A0🕊️ d’abord');
  });

  it.skipIf(!existsSync(XSD) || NO_XMLLINT)(
    'validates against Project.xsd, whatever the strings (skipped without ../shared or xmllint, of libxml2-utils)',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'griot-qdpx-'));
      const bundles = [hardBundle(), emptyBundle(), { ...hardBundle(), versions: [] }, ...fc.sample(hostileBundle(), 60)];
      const files = bundles.map((bundle, index) => {
        const file = join(folder, `${index}.qde`);
        writeFileSync(file, unzip(bundle).project);
        return file;
      });
      const { status, stderr } = spawnSync('xmllint', ['--noout', '--schema', XSD, ...files], { encoding: 'utf8' });
      rmSync(folder, { recursive: true });
      expect(
        stderr
          .split('\n')
          .filter((line) => !line.endsWith(' validates'))
          .join('\n'),
      ).toBe('');
      expect(status).toBe(0);
    },
  );

  it('gives a colour to tags that are called as what every object has', () => {
    const bundle = hardBundle();
    const names = ['valueOf', 'constructor', '__proto__', 'toString'];
    const { project } = unzip({ ...bundle, quotes: bundle.quotes.map((quote) => ({ ...quote, tags: names })) });
    for (const name of names) expect(project).toMatch(new RegExp(`<Code [^>]*name="${name}"[^>]*color="#[0-9A-F]{6}"`));
  });

  it('selects the words whatever the strings', () =>
    fc.assert(
      fc.property(hostileBundle(), (bundle) => {
        const { project, text } = unzip(bundle);
        const found = [...project.matchAll(/plainTextPath="internal:\/\/([0-9a-f-]+)\.txt"|startPosition="(\d+)" endPosition="(\d+)"/g)];
        let characters: string[] = [];
        for (const [, guid, start, end] of found) {
          if (guid) characters = [...text(guid)];
          else expect(Number(start)).toBeLessThanOrEqual(Number(end));
          if (end) expect(Number(end)).toBeLessThanOrEqual(characters.length);
        }
      }),
    ));
});
