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
  it('a text of another time is read, and it is said how', async () => {
    const words = 'Le marché a rouvert « à l’aube », dit-on, après l’été.';
    const notes: string[] = [];
    const read = async (name: string, bytes: Buffer) => (await readArticle(put(name, bytes), {}, (note) => notes.push(note))).text;
    expect(await read('vieux.txt', Buffer.from(words.replaceAll('’', '\x92'), 'latin1'))).toBe(words);
    expect(await read('fenetre.txt', Buffer.from(`\ufeff${words}`, 'utf16le'))).toBe(words);
    expect(await read('gros.txt', Buffer.from(`\ufeff${words}`, 'utf16le').swap16())).toBe(words);
    expect(await read('nu.txt', Buffer.from(words.replaceAll('’', "'"), 'utf16le'))).toBe(words.replaceAll('’', "'"));
    expect(await read('marque.txt', Buffer.from(`\ufeff${words}`))).toBe(words);
    expect(notes.map((note) => note.replace(/^.*\//, ''))).toEqual([
      'vieux.txt is not UTF-8: read as Windows-1252.',
      'fenetre.txt is not UTF-8: read as UTF-16.',
      'gros.txt is not UTF-8: read as UTF-16.',
      'nu.txt is not UTF-8: read as UTF-16.',
    ]);
  });
  it.each<[string, string | Buffer, RegExp]>([
    ['rien.txt', '', /rien\.txt is empty/],
    ['blanc.html', ' \n\t ', /blanc\.html is empty/],
    ['doc.pdf', '%PDF-1.7\n%âãÏÓ', /doc\.pdf is a PDF/],
    ['faux.html', '%PDF-1.4 x', /faux\.html is a PDF/],
    ['lettre.docx', Buffer.from('PK\x03\x04\x14\0\x06\0', 'latin1'), /word processor/],
    ['image.html', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'), /picture/],
    ['octets.html', Buffer.from(Array.from({ length: 400 }, (_, i) => (i * 37) % 256)), /no text/],
    ['liste.json', '{"a": [1, 2]}', /JSON/],
  ])('%s is refused by name', async (name, content, message) => {
    await expect(readArticle(put(name, content))).rejects.toThrow(message);
    await expect(readArticle(put(name, content))).rejects.toThrow(InputError);
    rmSync(join(folder, name));
  });
  it('a page that a browser saved is read at its address', async () => {
    const file = put('copie.html', PAGE('utf-8').replace('<html', '<!-- saved from url=(0054)https://www.lefaso.net/2021/03/02/le-marche-rouvre/ -->\n<html'));
    expect(await readArticle(file)).toMatchObject({ outlet: 'Lefaso.net', date: '2021-03-02', url: 'https://www.lefaso.net/2021/03/02/le-marche-rouvre/' });
    rmSync(file);
  });
  it('a page without an article is told', async () => {
    await expect(readArticle(put('vide.html', '<html><body></body></html>'))).rejects.toThrow(InputError);
  });
  it('files of one name in two places or of two kinds keep a name each', () => {
    expect(uniqueIds(['/a/x.html', '/a/x.txt', '/b/x.txt', '/b/y.txt'])).toEqual(['x.html', 'x.txt', 'x.txt (2)', 'y']);
  });
  it('a folder gives its texts and pages in order, and says where it has none', () => {
    expect(inputFiles([folder]).map((file) => file.slice(folder.length + 1))).toEqual([
      'fenetre.txt',
      'gros.txt',
      'marque.txt',
      'nu.txt',
      'vide.html',
      'vieille.html',
      'vieux.txt',
    ]);
    expect(() => inputFiles([join(folder, 'nowhere')])).toThrow(/no such file/);
    expect(() => inputFiles([])).toThrow(/Usage/);
  });
  it('a file is no folder to write into', () => {
    expect(() => outputFolder(join(folder, 'vide.html'))).toThrow(InputError);
    expect(outputFolder(join(folder, 'new'))).toBe(join(folder, 'new'));
  });
});
