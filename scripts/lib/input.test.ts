import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { InputError, inputFiles, outputFolder, readArticle, uniqueIds } from './input.ts';

const folder = mkdtempSync(join(tmpdir(), 'griot-input-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const put = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const PAGE = (
  charset: string,
) => `<!doctype html><html lang="fr"><head><meta charset="${charset}"><title>Mali : le marché rouvre</title></head><body><article><h1>Mali : le marché rouvre</h1>
${'<p>Le marché a rouvert jeudi à Dianbara, après deux mois de travaux très attendus par les commerçants de la région.</p>'.repeat(6)}</article></body></html>`;

describe('input', () => {
  it('an older page is read as it says it is written', async () => {
    const file = put('vieille.html', Buffer.from(PAGE('iso-8859-1'), 'latin1'));
    expect((await readArticle(file)).text).toContain('Le marché a rouvert jeudi à Dianbara');
  });
  it('a text that is not UTF-8 is told, with its name', async () => {
    await expect(readArticle(put('vieux.txt', Buffer.from('marché', 'latin1')))).rejects.toThrow(/vieux\.txt: not UTF-8/);
  });
  it('a page without an article is told', async () => {
    await expect(readArticle(put('vide.html', '<html><body></body></html>'))).rejects.toThrow(InputError);
  });
  it('files of one name in two places or of two kinds keep a name each', () => {
    expect(uniqueIds(['/a/x.html', '/a/x.txt', '/b/x.txt', '/b/y.txt'])).toEqual(['x.html', 'x.txt', 'x.txt (2)', 'y']);
  });
  it('a folder gives its texts and pages in order, and says where it has none', () => {
    expect(inputFiles([folder]).map((file) => file.slice(folder.length + 1))).toEqual(['vide.html', 'vieille.html', 'vieux.txt']);
    expect(() => inputFiles([join(folder, 'nowhere')])).toThrow(/no such file/);
    expect(() => inputFiles([])).toThrow(/Usage/);
  });
  it('a file is no folder to write into', () => {
    expect(() => outputFolder(join(folder, 'vide.html'))).toThrow(InputError);
    expect(outputFolder(join(folder, 'new'))).toBe(join(folder, 'new'));
  });
});
