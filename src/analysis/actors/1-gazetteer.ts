import type { NameForm, NameIndex } from '../../model/knowledge-base.ts';
import { ANY } from '../lang/any.ts';
import type { Units } from './units.ts';

/** A known form in the text: units [first, last). */
export interface Hit {
  readonly first: number;
  readonly last: number;
  readonly forms: readonly NameForm[];
}

/** A prefix in one hyphenated word that leaves the name what it is: ex-RSP. */
const TRANSPARENT = new Set(['ex']);
/** Sides taken: "anti-Trump", "pro-Wagner" name whom they are for or against; "pro-Russia" only where. */
const SIDES = new Set('anti pro post non'.split(' '));

/**
 * All known forms, longest first from left to right, each only as its case rule allows. One walk of the name index a
 * word: linear in the text, whatever the size of the base.
 */
export function findKnown(units: Units, names: NameIndex): Hit[] {
  const hits: Hit[] = [];
  let at = 0;
  while (at < units.count) {
    const word = units.word[at]!;
    let node = word ? names.next(1, word) : 0;
    if (!node || !startsWord(units, at)) {
      at++;
      continue;
    }
    let best: readonly NameForm[] | null = null;
    let last = at;
    for (let i = at; ; ) {
      const forms = names.forms(node);
      if (forms && (endsWord(units, i) || (endsBefore(units, i) && forms.every((form) => form.kind === 'actor')))) {
        const fitting = forms.filter((form) => (form.kind === 'actor' || !isSide(units, at)) && fits(form, units, at, i + 1));
        if (fitting.length) {
          best = fitting;
          last = i + 1;
        }
      }
      i++;
      if (i >= units.count || !units.word[i] || units.sentence[i] !== units.sentence[at]) break;
      // a mark may belong to the name: "Commission vérité, justice et réconciliation"
      const mark = units.mark[i] ? names.next(node, units.mark[i]!) : 0;
      const over = mark ? names.next(mark, units.word[i]!) : 0;
      if (!over && !units.joined[i]) break;
      node = over || names.next(node, units.word[i]!);
      if (!node) break;
    }
    if (best) {
      // "Le Balai citoyen": the article's capital is the sentence's, if the base knows the name without it
      // "le groupe État islamique", "la force Barkhane": a noun in small letters says what the name is of
      const led =
        (units.opens[at] === 1 && ARTICLES.has(units.key[at]!)) ||
        ((!units.capital[at] || ANY.OPERATION.test(units.key[at]!)) && units.capital[at + 1] === 1 && KINDS.has(units.key[at]!));
      const first = led && last - at > 1 && sameWithout(units, names, at + 1, last, best) ? at + 1 : at;
      // "the Islamic State group"
      const closed = last - at > 2 && !units.capital[last - 1] && ANY.KIND_BEHIND.test(units.key[last - 1]!) && sameWithout(units, names, at, last - 1, best);
      hits.push({ first, last: closed ? last - 1 : last, forms: best });
      at = last;
    } else at++;
  }
  return hits;
}

/** Are these words, without what stands before or behind, a name of the same? */
function sameWithout(units: Units, names: NameIndex, at: number, last: number, best: readonly NameForm[]): boolean {
  let node = 1;
  for (let i = at; i < last && node; i++) node = units.word[i] ? names.next(node, units.word[i]!) : 0;
  return (node ? names.forms(node) : null)?.some((form) => form.kind === 'actor' && best.some((other) => other.ref === form.ref)) ?? false;
}

/** Inside a hyphenated word only after a transparent prefix. */
function startsWord(units: Units, at: number): boolean {
  return at === 0 || units.token[at] !== units.token[at - 1] || TRANSPARENT.has(units.key[at - 1]!) || isSide(units, at);
}

/** Behind "anti-", "pro-", in one word. */
function isSide(units: Units, at: number): boolean {
  return at > 0 && units.token[at] === units.token[at - 1] && SIDES.has(units.key[at - 1]!) && units.tokenFirst[at] === at - 1;
}

function endsWord(units: Units, at: number): boolean {
  return at + 1 >= units.count || units.token[at] !== units.token[at + 1];
}

/** "al-Qaida-linked", "Wagner-backed": the name ends where such a word closes the compound. */
function endsBefore(units: Units, at: number): boolean {
  return at + 2 === units.tokenLast[at] && !units.capital[at + 1] && LINKED.has(units.key[at + 1]!);
}
const LINKED = ANY.LINKED_TO;

const KINDS = ANY.KIND_BEFORE;

/** Words by which a name is told even in small letters. */
const LONG = 5;
const ARTICLES = ANY.ARTICLES_OF_NAMES;

/** "al-Qaeda": the particle may be written small, the name may not. */
function capitalAt(units: Units, at: number): boolean {
  if (units.capital[at]) return true;
  return /^(?:al|el)$/.test(units.key[at]!) && at + 1 < units.count && units.joined[at + 1] === 1 && units.capital[at + 1] === 1;
}

function fits(form: NameForm, units: Units, first: number, last: number): boolean {
  const from = first + form.skip;
  // "l'organisation mondiale de la santé": so long a name is nothing else, however it is written
  if (form.kind === 'actor' && last - from >= LONG && !units.capital[from] && from > 0 && ARTICLES.has(units.key[from - 1]!)) return true;
  // "Le Monde", "The Times": the article's capital may only open the sentence, so that of the name counts too
  if (form.rule === 'capital' || form.skip)
    return (
      capitalAt(units, from) &&
      (last - from === 1 || !ARTICLES.has(units.key[from]!) || (units.capital[from + 1] === 1 && !(units.opens[from] === 1 && last - from === 2)))
    );
  if (form.rule === 'upper') return units.upper[from] === 1 || (last - first === 1 && units.upper[from] === 1);
  return true;
}
