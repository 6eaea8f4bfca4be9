import { fold } from '../../src/analysis/text/2-tokens.ts';
import type { Analysis } from '../../src/model/analysis.ts';

/** A description of an annotation and who that is: "le ministre malien de la Défense", Sadio Camara. */
export interface GoldNominal {
  readonly text: string;
  readonly person: string;
  /** It is the first one behind these words. */
  readonly after?: string;
}

/** What an annotation says of who is who: the descriptions, and every name of each actor. */
export interface GoldPeople {
  readonly nominals?: readonly GoldNominal[];
  readonly actors?: readonly { readonly names?: readonly string[]; readonly surfaces?: readonly string[] }[];
}

export interface NominalScore {
  readonly all: number;
  /** A description is marked there. */
  readonly found: number;
  /** … and shown as somebody else. */
  readonly wrong: number;
  /** The wrong ones in words, for --errors. */
  readonly errors: readonly string[];
}

const plain = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Between a description and the name beside it stand at most a comma, an article and a title: "la cheffe du service, Mme Awa Bolo", "Awa Bolo, la cheffe". */
const BESIDE = /^[\s,(:«"“–—]*(?:\p{L}{1,9}\.?[\s,]+){0,3}$/u;
const BESIDE_REACH = 24;

/** Is a description beside a name of the person, so that the name tells who it is? Such a one is painted as part of the name. */
function isBesideName(text: string, start: number, end: number, names: ReadonlySet<string>): boolean {
  const behind = text.slice(end, end + BESIDE_REACH);
  const before = text.slice(Math.max(0, start - BESIDE_REACH), start);
  for (const name of names) {
    const after = text.indexOf(name, end);
    if (after >= 0 && after - end <= behind.length && BESIDE.test(text.slice(end, after))) return true;
    const earlier = text.lastIndexOf(name, start - 1);
    if (
      earlier >= 0 &&
      start - earlier - name.length <= before.length &&
      /,/.test(text.slice(earlier + name.length, start)) &&
      BESIDE.test(text.slice(earlier + name.length, start))
    )
      return true;
  }
  return false;
}

/** Compares the descriptions of an analysis with those that a careful reader resolved. */
export function scoreNominals(id: string, text: string, gold: GoldPeople, analysis: Analysis): NominalScore {
  const errors: string[] = [];
  let all = 0;
  let found = 0;
  let wrong = 0;
  for (const { text: words, person, after } of gold.nominals ?? []) {
    const start = text.indexOf(words, after ? text.indexOf(after) + after.length : 0);
    const end = start + words.length;
    if (start < 0) continue;
    const names = new Set([person]);
    for (const { names: own = [], surfaces = [] } of gold.actors ?? [])
      if (own.includes(person) || plain(own[0] ?? '') === plain(person)) for (const name of [...own, ...surfaces]) names.add(name);
    if (isBesideName(text, start, end, names)) continue;
    all++;
    const actor = analysis.actors.find(({ mentions }) =>
      mentions.some((m) => m.kind === 'nominal' && 2 * (Math.min(m.end, end) - Math.max(m.start, start)) >= Math.min(m.end - m.start, words.length)),
    );
    if (!actor) {
      errors.push(`${id}: description missed [${words}] is ${person}`);
      continue;
    }
    found++;
    if ([...names].some((name) => plain(name) === plain(actor.name))) continue;
    wrong++;
    errors.push(`${id}: description wrong [${words}] is ${person}, shown as ${actor.name}`);
  }
  return { all, found, wrong, errors };
}

export const sumNominals = (scores: readonly NominalScore[]): NominalScore => ({
  all: scores.reduce((sum, { all }) => sum + all, 0),
  found: scores.reduce((sum, { found }) => sum + found, 0),
  wrong: scores.reduce((sum, { wrong }) => sum + wrong, 0),
  errors: scores.flatMap(({ errors }) => errors),
});

/** The row of the table; empty where nobody annotated descriptions. */
export function nominalsRow({ all, found, wrong }: NominalScore): string {
  if (!all) return '';
  const share = (count: number): string => `${((100 * count) / all).toFixed(1).padStart(5)} %`;
  return `${'descriptions resolved by the annotators'.padEnd(46)} found ${share(found)}  right person or none ${share(all - wrong)}   (${found} found, ${wrong} wrong, ${all} in gold)`;
}
