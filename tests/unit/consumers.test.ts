import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportBytes, type FormatId, formatOf, planRestore, readFile } from '../../src/exchange/index.ts';
import { finish, NOW, written } from '../../src/exchange/testing.ts';
import { BUNDLE_PARTS } from '../../src/model/bundle.ts';
import { library } from './sixty-quotes.ts';

// Our files in the programs that they are for, where those are on this machine (all are packages of Debian); elsewhere a case says what it lacks.

const has = (...programs: readonly string[]): boolean => programs.every((program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0);
/** A case that runs only where all of these programs are. */
const where = (programs: readonly string[], name: string, run: () => void, timeout = 120_000): void => {
  if (has(...programs)) it(name, run, timeout);
  else it.skip(`${name} (not run: ${programs.filter((program) => !has(program)).join(', ')} not installed)`, run);
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'griot-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bundle = library();
const put = (name: string, id: FormatId): string => {
  const path = join(folder, name);
  writeFileSync(path, exportBytes(formatOf(id), bundle, { now: NOW }));
  return path;
};
const run = (program: string, args: readonly string[], input?: string): string =>
  execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'], ...(input !== undefined && { input }) });

/** Letters and digits alone: printed lines break and hyphenate anywhere. */
const bare = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');
/** What no bibliography may print. Words too short to tell are left out. */
const PRIVATE = [...bundle.quotes.flatMap(({ text, note }) => [text, note]), ...bundle.annotations.map(({ note }) => note)]
  .map(bare)
  .filter((words) => words.length > 12);
const expectBibliography = (printed: string): void => {
  const said = bare(printed);
  for (const words of PRIVATE) expect(said).not.toContain(words);
  for (const { title } of bundle.articles) expect(said).toContain(bare(title.replace('À', '')));
};

describe('HTML', () => {
  const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'], rules: { 'doctype-style': 'off' } });
  it.each(['fr', 'en', 'ar'] as const)('is valid in %s', async (language) => {
    const report = await validator.validateString(written('html', bundle, { language, title: 'À lire & « garder »' }));
    expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`))).toEqual([]);
  });
});

/** Debian's citation-style-language-styles and -locales. */
const CSL_FOLDER = '/usr/share/citation-style-language';
const STYLES =
  /^(?:apa|apa-6th-edition|apa-fr-provost|chicago-author-date(?:-fr)?|chicago-(?:note|fullnote)-bibliography(?:-fr)?|modern-language-association|iso690-.*|vancouver|harvard-cite-them-right|ieee|infoclio-fr-nocaps|turabian-fullnote-bibliography|universite-de-montreal-apa)\.csl$/;
const require = createRequire(import.meta.url);

describe('citeproc-js with the styles as they are published', () => {
  // Some styles have notes only.
  const isBibliography = (name: string): boolean => STYLES.test(name) && readFileSync(`${CSL_FOLDER}/styles/${name}`, 'utf8').includes('<bibliography');
  const known = existsSync(`${CSL_FOLDER}/styles`) ? readdirSync(`${CSL_FOLDER}/styles`).filter(isBibliography) : [];
  if (known.length === 0) it.skip('not run: citation-style-language-styles not installed', () => undefined);
  else it('are twelve and more', () => expect(known.length).toBeGreaterThanOrEqual(12));
  const CSL = require('citeproc') as {
    Engine: new (
      sys: object,
      style: string,
      language: string,
    ) => { updateItems(ids: string[]): void; setOutputFormat(format: string): void; makeBibliography(): false | [object, string[]] };
  };
  const items = new Map((JSON.parse(written('csl-json', bundle)) as { id: string }[]).map((item) => [item.id, item]));
  const locale = (language: string): string => {
    const file = `${CSL_FOLDER}/locales/locales-${language}.xml`;
    return readFileSync(existsSync(file) ? file : `${CSL_FOLDER}/locales/locales-en-US.xml`, 'utf8');
  };
  it.each(known)('%s, French and English', (name) => {
    for (const language of ['fr-FR', 'en-US']) {
      const engine = new CSL.Engine(
        { retrieveLocale: locale, retrieveItem: (id: string) => items.get(id) },
        readFileSync(`${CSL_FOLDER}/styles/${name}`, 'utf8'),
        language,
      );
      engine.setOutputFormat('text');
      engine.updateItems([...items.keys()]);
      const made = engine.makeBibliography();
      expect(made).not.toBe(false);
      expectBibliography((made as [object, string[]])[1].join('\n'));
    }
  });
});

describe('bibliographies print no quote and no note', () => {
  where(['bibtex'], 'bibtex, plain.bst', () => {
    put('library.bib', 'bibtex');
    writeFileSync(join(folder, 'plain.aux'), '\\citation{*}\n\\bibstyle{plain}\n\\bibdata{library}\n');
    spawnSync('bibtex', ['plain'], { cwd: folder });
    expectBibliography(texText(readFileSync(join(folder, 'plain.bbl'), 'utf8')));
  });
  where(['pdflatex', 'biber', 'pdftotext'], 'biblatex’s default, by biber', () => {
    // Letters that pdflatex has no fonts for are not what is tried.
    const text = new TextDecoder().decode(exportBytes(formatOf('bibtex'), bundle, { now: NOW }));
    writeFileSync(join(folder, 'latex.bib'), text.replace(/[^\n\r -\u024F\u2000-\u2026\u202F]/gu, ''));
    writeFileSync(
      join(folder, 'library.tex'),
      '\\documentclass{article}\\usepackage[T1]{fontenc}\\usepackage{biblatex}\\addbibresource{latex.bib}\\begin{document}\\nocite{*}\\printbibliography\\end{document}\n',
    );
    for (const [program, ...args] of [
      ['pdflatex', '-interaction=batchmode', 'library'],
      ['biber', '--quiet', 'library'],
      ['pdflatex', '-interaction=batchmode', 'library'],
    ] as const)
      spawnSync(program, args, { cwd: folder });
    expectBibliography(run('pdftotext', ['library.pdf', '-']).replace(/-\n/g, ''));
  });
  where(['pandoc'], 'pandoc, its citeproc, from BibTeX and CSL-JSON', () => {
    put('library.bib', 'bibtex');
    put('library.json', 'csl-json');
    for (const file of ['library.bib', 'library.json'])
      expectBibliography(run('pandoc', ['--citeproc', `--bibliography=${file}`, '-f', 'markdown', '-t', 'plain', '--wrap=none'], '---\nnocite: "@*"\n---\n'));
  });
});

/** What TeX prints of such text. */
const texText = (text: string): string => text.replace(/\\text\w+|\\([&%$#_{}])/g, '$1');

describe('tables', () => {
  where(['soffice'], 'LibreOffice opens and saves them, and they come home unchanged', () => {
    for (const [id, options] of [
      ['csv-excel', '59,34,76'],
      ['csv', '44,34,76'],
      ['tsv', '9,34,76'],
    ] as const) {
      put(`${id}.csv`, id);
      run('soffice', [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        `--infilter=Text - txt - csv (StarCalc):${options},1`,
        '--convert-to',
        'ods',
        `${id}.csv`,
      ]);
      run('soffice', [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'csv:Text - txt - csv (StarCalc):44,34,76',
        '--outdir',
        'saved',
        `${id}.ods`,
      ]);
      const reading = finish(readFile(readFileSync(join(folder, 'saved', `${id}.csv`)), { now: NOW }));
      expect(reading).toMatchObject({ from: 'csv', sound: true, problems: [] });
      expect(reading.bundle.quotes).toHaveLength(bundle.quotes.length);
      const plan = finish(planRestore(reading.bundle, bundle, 'merge', reading.told));
      expect({ id, adds: sum(plan.adds), changes: plan.put.quotes.map(({ id }) => id) }).toEqual({ id, adds: 0, changes: [] });
    }
  });
});
const sum = (counts: Readonly<Record<string, number>>): number => BUNDLE_PARTS.reduce((total, part) => total + (counts[part] ?? 0), 0);

describe('zips', () => {
  where(['unzip'], 'unzip names their files as we do', () => {
    for (const id of ['markdown-zip', 'webanno', 'qdpx', 'json-ld-zip'] as const) {
      const path = put(`${id}.zip`, id);
      const names = execFileSync('unzip', ['-Z1', path], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } });
      expect(names.trim().split('\n').toSorted()).toEqual(Object.keys(unzipSync(readFileSync(path))).toSorted());
    }
  });
});
