// No regular expression that a page, a file or a reader's words reach may take time with the square of what it is given, or worse.
import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../scripts/lib/limits.mjs';
import { growth } from '../growth.ts';
import { hostileStrings } from './hostile-strings.ts';
import { HARMLESS, MADE } from './regexes-known.ts';

interface Literal {
  readonly file: string;
  readonly line: number;
  readonly regex: RegExp;
}

/** Letters of a hostile string, so that what is cubic or worse is met with few of them: it would never come back from many. */
const LENGTHS = [24, 300, 10_000] as const;
/** Milliseconds that a linear one hardly needs; what takes more is measured. */
const MUCH = 5;
/** What takes more needs no second look: a busy machine is not a hundred times slower. */
const FAR_TOO_MUCH = 500;
/** Twice the letters take a linear one twice the time, a quadratic one four times. */
const RATIO = LIMITS.growth.regexes;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|testing|generated/.test(name))
  .map((name) => `src/${name}`);

/** Every regular expression that is written in a file, and how many are made while it runs. */
function regexesOf(file: string): { literals: Literal[]; made: number } {
  const source = readFileSync(file, 'utf8');
  const { program, errors } = parseSync(file, source);
  if (errors.length) throw new Error(`${file}: ${errors[0]!.message}`);
  const literals: Literal[] = [];
  let made = 0;
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) {
      for (const one of node) walk(one);
      return;
    }
    const { type, regex, callee, start } = node as {
      type?: string;
      regex?: { pattern: string; flags: string };
      callee?: { name?: string };
      start?: number;
    };
    if (type === 'Literal' && regex) literals.push({ file, line: source.slice(0, start).split('\n').length, regex: new RegExp(regex.pattern, regex.flags) });
    if (type === 'NewExpression' && callee?.name === 'RegExp') made++;
    for (const [key, value] of Object.entries(node)) if (key !== 'regex') walk(value);
  };
  walk(program);
  return { literals, made };
}

/** Milliseconds for all matches of a regular expression in a text, or for the first where it looks for no more. */
function time(regex: RegExp, text: string): number {
  regex.lastIndex = 0;
  const start = performance.now();
  if (regex.global) text.replace(regex, '');
  else regex.exec(text);
  return performance.now() - start;
}

/** The string on which it takes too long, in short; null where it does not. */
function slowOn(regex: RegExp): string | null {
  for (const length of LENGTHS) {
    const halves = hostileStrings(regex, length / 2);
    for (const [i, text] of hostileStrings(regex, length).entries()) {
      const took = Math.min(time(regex, text), time(regex, text));
      if (took < MUCH) continue;
      if (took > FAR_TOO_MUCH) return JSON.stringify(text.slice(0, 40));
      const half = halves[i] ?? '';
      if (
        growth(
          () => time(regex, half),
          () => time(regex, text),
          RATIO,
          1,
        ) >= RATIO
      )
        return JSON.stringify(text.slice(0, 40));
    }
  }
  return null;
}
const isHarmless = ({ file, regex }: Literal): boolean => HARMLESS.some((one) => one.file === file && regex.source.startsWith(one.begins));

describe('regular expressions', () => {
  const found = files.map((file) => ({ file, ...regexesOf(file) }));
  const literals = found.flatMap((one) => one.literals);
  const distinct = [...new Map(literals.map((one) => [`${one.file} ${one.regex}`, one])).values()];

  it('are found', () => expect(distinct.length).toBeGreaterThan(1200));

  it('take time that grows with the text, or are known to meet short texts alone', { timeout: 300_000 }, () => {
    const slow = distinct.flatMap((one) => {
      const on = isHarmless(one) ? null : slowOn(one.regex);
      return on ? [`${one.file}:${one.line} ${one.regex} on ${on}…`] : [];
    });
    expect(slow).toEqual([]);
  });

  it('that are made while running are all known, and take time that grows with the text', () => {
    expect(Object.fromEntries(found.filter(({ made }) => made > 0).map(({ file, made }) => [file, made]))).toEqual(
      Object.fromEntries(Object.entries(MADE).map(([file, examples]) => [file, examples.length])),
    );
    for (const [file, examples] of Object.entries(MADE)) for (const regex of examples) expect(slowOn(regex), `${file} ${regex}`).toBeNull();
  });

  it('that are called harmless are still there', () => {
    const idle = HARMLESS.filter(({ file, begins }) => !literals.some((one) => one.file === file && one.regex.source.startsWith(begins)));
    expect(idle.map(({ file, begins }) => `${file} ${begins}`)).toEqual([]);
  });

  it('would be found, were they slow', () => {
    for (const regex of [/[ \t]+$/, /(a+)+b/, /\s*(?:,|;).*$/, /<b>[^;]*;/g, /(?:x\w*)*y/, /x[^;]*;/g])
      expect(slowOn(regex) ?? slowOn(regex) ?? slowOn(regex), String(regex)).not.toBeNull();
    for (const regex of [/^\s+/, /[a-z]+/g, /\p{L}+/gu, /^(?:a|b)*$/]) expect(slowOn(regex), String(regex)).toBeNull();
  });
});
