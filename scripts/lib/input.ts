import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { findArticle } from '../../src/content/article/index.ts';
import { languageOfText } from '../../src/content/article/language.ts';
import type { Article } from '../../src/model/article.ts';
import { decode } from './decode.ts';

/** A problem with what the user gave: said in one line, without a stack. */
export class InputError extends Error {}

/** Paths as the user meant them: npm changes the folder, but says where the user was. */
export const fromUser = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);

const PAGE = /\.x?html?$/i;
const TEXT = /\.(?:txt|text|md)$/i;

/** The texts and pages that a list of files and folders names. Throws InputError where one is not there or nothing is found. */
export function inputFiles(paths: readonly string[]): string[] {
  const files = paths.flatMap((given) => {
    const path = fromUser(given);
    if (!existsSync(path)) throw new InputError(`${given}: no such file or folder. Give the path of a text (.txt) or of a saved page (.html).`);
    if (!statSync(path).isDirectory()) return [path];
    const inside = readdirSync(path)
      .filter((name) => PAGE.test(name) || TEXT.test(name))
      .sort()
      .map((name) => join(path, name));
    if (!inside.length) throw new InputError(`${given}: this folder holds no text (.txt) and no saved page (.html).`);
    return inside;
  });
  if (!files.length)
    throw new InputError('No file given. Usage: npm run analyse -- FILE… [--date YYYY-MM-DD] [--lang fr|en|ar] [--out DIR] [--format json|text|csv|jsonld]');
  return files;
}

export const idOf = (file: string): string => basename(file, extname(file));

/** A name for each file, with its ending or a number where two would have the same: nothing is written over another. */
export function uniqueIds(files: readonly string[]): string[] {
  const alike = (name: string) => files.filter((file) => idOf(file) === name).length > 1;
  const taken = new Set<string>();
  return files.map((file) => {
    const name = alike(idOf(file)) ? basename(file) : idOf(file);
    let id = name;
    for (let n = 2; taken.has(id); n++) id = `${name} (${n})`;
    taken.add(id);
    return id;
  });
}

/** The folder to write into, made where it is not there. Throws InputError where it cannot be one. */
export function outputFolder(path: string): string {
  const folder = fromUser(path);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new InputError(`--out ${path}: not a folder that can be written into (${(error as { code?: string }).code ?? error}).`);
  }
  return folder;
}

/** The address a browser wrote into a page as it saved it, or the one the page gives itself in its head. */
const savedFrom = (html: string): string | undefined => /<!--\s*saved from url=\(\d+\)(https?:\/\/[^\s>]+?)\s*-->/i.exec(html.slice(0, 5000))?.[1];

/**
 * Reads a text or a saved page as an article. Throws InputError where it is none: empty, a PDF, another kind of file, a page without
 * an article.
 * @param said  date (YYYY-MM-DD) and language that the user gives; they win over what the page says
 * @param tell  what the user should know of how the file was read
 */
export async function readArticle(
  file: string,
  said: { date?: string; language?: string } = {},
  tell: (note: string) => void = () => undefined,
): Promise<Article> {
  const bytes = readFileSync(file);
  const page = PAGE.test(file);
  const decoded = decode(bytes);
  if ('problem' in decoded) throw new InputError(`${file} ${decoded.problem}`);
  const { text, as } = decoded;
  if (!page) {
    if (isJson(text)) throw new InputError(`${file} is JSON, not prose. Give a text (.txt) or a saved page (.html).`);
    if (as) tell(`${file} is not UTF-8: read as ${as}.`);
    return { text, blocks: [], language: said.language ?? languageOfText(text) ?? 'fr', ...(said.date ? { date: said.date } : {}) };
  }
  const { JSDOM, VirtualConsole } = await import('jsdom');
  // An older page says itself how it is written; jsdom reads it as a browser would. UTF-16 is known by its bytes alone.
  const { document } = new JSDOM(as === 'Windows-1252' ? bytes : text, { virtualConsole: new VirtualConsole() }).window;
  const url = savedFrom(text);
  const found = findArticle(document, url ? { url } : {});
  if (!found) throw new InputError(`${file}: no article was found on this page.`);
  return { ...found.article, ...(said.language ? { language: said.language } : {}), ...(said.date ? { date: said.date } : {}) };
}

function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
