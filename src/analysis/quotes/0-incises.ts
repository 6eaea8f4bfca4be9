import type { Span } from '../../model/span.ts';
import { type Document, type Token, tokensIn } from '../document.ts';
import type { Incises } from '../lang/incises.ts';
import type { Marked } from '../text/4-marks.ts';
import { isFiniteMood, type Lexicon } from './lexicon.ts';

/** The subject of an incise is at most so many tokens long. */
const SUBJECT_LENGTH = 12;
/** What tells more of the speaker of an incise is at most so many tokens long. */
const APPOSITIONS = 36;
/** A line of a dialogue. */
const DASH = /^[—–]\s+(?=\p{L})/u;
/** A relative clause within an incise is at most so many tokens long. */
const RELATIVE_LENGTH = 16;

/**
 * Outlets often leave the incise inside the marks: « Personne ne nous a consultés, regrette le syndicaliste. Ni sur … »
 * Such a stretch is read as two, with the incise between them as the writer's own words.
 *
 * @param namedAt  true where an actor's name begins at this offset
 */
export function splitIncises(doc: Document, marked: readonly Marked[], lexicon: Lexicon, namedAt: (offset: number) => boolean): Marked[] {
  const { incises } = lexicon.grammar;
  return incises ? splitBy(incises, doc, marked, lexicon, namedAt) : [...marked];
}

function splitBy(incises: Incises, doc: Document, marked: readonly Marked[], lexicon: Lexicon, namedAt: (offset: number) => boolean): Marked[] {
  const all = marked.flatMap((stretch) => (stretch.depth === 0 ? split(stretch) : [stretch]));
  return [...all, ...dialogue()].sort((a, b) => a.start - b.start || b.end - a.end);

  /** “— Nous avons perdu une saison, dit Awa. — Maigres, répond-elle.”: lines that follow each other, each behind a dash, with an incise in two of them. */
  function dialogue(): Marked[] {
    const runs: Marked[][][] = [];
    let before = -1;
    for (const [index, block] of doc.blocks.entries()) {
      const dash = DASH.exec(doc.text.slice(block.start, block.end));
      if (!dash || marked.some(({ start, end }) => start < block.end && end > block.start)) continue;
      const inner = { start: block.start + dash[0].length, end: block.end };
      const pieces = split({ start: block.start, end: block.end, inner, depth: 0, unclosed: false });
      // What comes behind the incise may be the writer's again.
      const said = pieces.filter(({ origin, inner: { end } }) => origin !== undefined && end < block.end);
      if (runs.length && before === index - 1) runs.at(-1)!.push(said);
      else runs.push([said]);
      before = index;
    }
    return runs.filter((run) => run.filter((said) => said.length > 0).length > 1).flatMap((run) => run.flat());
  }

  function split(stretch: Marked): Marked[] {
    const { tokens } = doc;
    const { first, last } = tokensIn(tokens, stretch.inner);
    const pieces: Marked[] = [];
    let from = stretch.inner.start;
    let outer = stretch.start;
    for (let i = first + 1; i < last; i++) {
      if (!/^[,?!…]$/.test(tokens[i - 1]!.fold)) continue;
      const end = inciseEnd(i, last);
      if (end < 0) continue;
      const comma = tokens[i - 1]!;
      const before: Span = { start: from, end: comma.fold === ',' ? comma.start : comma.end };
      if (before.end <= before.start) continue;
      pieces.push({ ...stretch, start: outer, end: before.end, inner: before, origin: stretch.start });
      // the mark that closes the incise stays with it
      const next = tokens[end];
      from = next && end < last ? (/^[,.;:]$/.test(next.fold) ? (tokens[end + 1]?.start ?? next.end) : next.start) : stretch.inner.end;
      outer = from;
      i = end;
    }
    if (!pieces.length) return [stretch];
    if (from < stretch.inner.end) pieces.push({ ...stretch, start: outer, inner: { start: from, end: stretch.inner.end }, origin: stretch.start });
    return pieces;
  }

  /** The token behind an incise that begins at `at` ("regrette le syndicaliste", "a-t-il dit"), or -1. */
  function inciseEnd(at: number, last: number): number {
    const { tokens } = doc;
    let i = at;
    let inverted = false;
    if (isAuxiliary(tokens[i]!)) {
      i++;
      if (isClitic(tokens[i])) {
        inverted = true;
        i++;
      }
      while (i < last && lexicon.grammar.adverbs.has(tokens[i]!.fold)) i++;
      if (!tokens[i] || !reads(tokens[i]!, (mood) => mood === 'K', true)) return -1;
      i++;
    } else {
      if (incises.reflexive.has(tokens[i]!.fold)) i++;
      if (!tokens[i] || !reads(tokens[i]!, (mood, person) => isFiniteMood(mood) && mood !== 'J' && (person === 3 || person === 6))) return -1;
      i++;
      if (isClitic(tokens[i])) {
        inverted = true;
        i++;
      }
    }
    if (inverted) return i <= last && (i === last || /^[,.;:!?…]$/.test(tokens[i]!.fold)) ? i : -1;
    i = mannerEnd(i, last);
    // a subject that is somebody, closed by a mark
    let somebody = false;
    const start = i;
    while (i < last && i - start < SUBJECT_LENGTH && tokens[i]!.type !== 'punct') {
      const token = tokens[i]!;
      // "dit un expert qui préfère taire son nom,": the relative clause goes with its head
      if (somebody && incises.relative.has(token.fold)) {
        const close = nextMark(i, last);
        if (close < 0) return -1;
        i = close;
        break;
      }
      if (lexicon.grammar.finite.has(token.lower) || lexicon.grammar.complementisers.has(token.fold)) return -1;
      // "glisse l’un d’eux", "résume une autre"
      const one = incises.one.has(token.fold) && lexicon.grammar.complement.has(tokens[i + 1]?.fold ?? '');
      if (one || namedAt(token.start) || lexicon.grammar.isPerson(token.fold)) somebody = true;
      i++;
    }
    const opener = tokens[start];
    const phrase = opener !== undefined && (lexicon.grammar.determiners.has(opener.fold) || namedAt(opener.start) || opener.capital);
    if (!somebody || !phrase || i === start) return -1;
    if (i < last && tokens[i]!.fold === ',') {
      const name = nameEnd(i, last);
      if (name > i) return name;
      const told = appositionsEnd(i, last);
      if (told > 0) return told;
      const when = adjunctsEnd(i, last);
      if (when > 0) return when;
      // "regrette X, du parti Y. Nous irons": what tells more of X, up to the full stop
      let end = i + 1;
      while (
        end < last &&
        end - i < SUBJECT_LENGTH &&
        tokens[end]!.type !== 'punct' &&
        !lexicon.grammar.finite.has(tokens[end]!.lower) &&
        !lexicon.grammar.nobody.has(tokens[end]!.fold)
      )
        end++;
      const opens =
        (tokens[i + 1] !== undefined && namedAt(tokens[i + 1]!.start)) ||
        lexicon.grammar.complement.has(tokens[i + 1]?.fold ?? '') ||
        lexicon.grammar.isPerson(tokens[i + 1]?.fold ?? '');
      if (opens && end < last && /^[.;!?]$/.test(tokens[end]!.fold)) return end;
    }
    return i === last || /^[,.;:!?…]$/.test(tokens[i]!.fold) ? i : -1;
  }

  /** "plaisante à moitié X", "souffle à voix basse une vendeuse": where somebody begins behind how it was said, or `at`. */
  function mannerEnd(at: number, last: number): number {
    const opener = doc.tokens[at];
    if (!opener || !incises.manner.has(opener.fold) || incises.verb.has(opener.lower)) return at;
    for (let i = at + 1; i < Math.min(last, at + 6); i++) {
      const token = doc.tokens[i]!;
      if (token.type !== 'word') return at;
      if (namedAt(token.start) || (lexicon.grammar.definite.has(token.fold) && lexicon.grammar.isPerson(doc.tokens[i + 1]?.fold ?? ''))) return i;
    }
    return at;
  }

  /** "souffle la gérante, Claire Bolo, 43 ans, et la banque …": the comma behind the name and the age that an incise ends with, or `comma`. */
  function nameEnd(comma: number, last: number): number {
    const { tokens } = doc;
    const first = tokens[comma + 1];
    if (!first || !namedAt(first.start)) return comma;
    let close = comma + 1;
    while (close < Math.min(last, comma + 7) && tokens[close]!.type === 'word' && (tokens[close]!.capital || incises.particles.has(tokens[close]!.fold)))
      close++;
    if (tokens[close]?.fold !== ',' || close >= last) return comma;
    return tokens[close + 1]?.type === 'number' && incises.years.has(tokens[close + 2]?.fold ?? '') && tokens[close + 3]?.fold === ',' ? close + 3 : close;
  }

  /**
   * "explique X, infirmière à Y, une localité du sud. Beaucoup …", "raconte X, 41 ans, qui a fui. Nous …": the full stop behind phrases
   * that tell more of the speaker, or -1 where what follows the comma is a clause of the speaker's own.
   */
  function appositionsEnd(comma: number, last: number): number {
    const { tokens } = doc;
    const { grammar } = lexicon;
    const first = tokens[comma + 1];
    if (!first) return -1;
    const second = tokens[comma + 2]?.fold ?? '';
    const aged = first.type === 'number' && incises.years.has(second);
    const trade = grammar.isPerson(first.fold) && first.type === 'word' && !first.capital;
    const article = incises.articles.has(first.fold) && grammar.isPerson(second);
    if (!aged && !trade && !article && !incises.tells.has(first.fold)) return -1;
    let relative = false;
    for (let i = comma + 1; i < Math.min(last, comma + APPOSITIONS); i++) {
      const token = tokens[i]!;
      if (/^[.!?…]$/.test(token.fold)) return i;
      if (token.fold === ';' || token.fold === ':') return -1;
      if (incises.relatives.has(token.fold)) relative = true;
      else if (incises.ownClause.has(token.fold)) return -1;
      else if (grammar.finite.has(token.lower) && !token.capital && !relative) return -1;
    }
    return -1;
  }

  /** "a dénoncé X, hier, devant 20 000 personnes. Il …": the full stop behind nothing but when and where it was said, or -1. */
  function adjunctsEnd(comma: number, last: number): number {
    const { tokens } = doc;
    const { grammar } = lexicon;
    const first = tokens[comma + 1];
    if (!first || !(grammar.temporal.has(first.fold) || incises.adjunct.has(first.fold)) || incises.verb.has(first.lower)) return -1;
    for (let i = comma + 1; i < Math.min(last, comma + APPOSITIONS); i++) {
      const token = tokens[i]!;
      if (/^[.!?…]$/.test(token.fold)) return i;
      if (/^[;:]$/.test(token.fold) || grammar.relatives.has(token.fold) || grammar.pronouns.has(token.fold) || grammar.nobody.has(token.fold)) return -1;
      if (grammar.finite.has(token.lower) && !token.capital && !grammar.prepositions.has(token.fold)) return -1;
    }
    return -1;
  }

  /** The comma or full stop that closes a relative clause which began at `at`, or -1. */
  function nextMark(at: number, last: number): number {
    for (let i = at; i < Math.min(last, at + RELATIVE_LENGTH); i++) if (/^[,.;!?…]$/.test(doc.tokens[i]!.fold)) return i;
    return -1;
  }

  function isAuxiliary(token: Token): boolean {
    return (
      lexicon.forms
        .get(token.lower)
        ?.some((form) => incises.auxiliaries.has(form.lemma) && isFiniteMood(form.mood) && (form.person === 3 || form.person === 6)) ?? false
    );
  }

  function isClitic(token: Token | undefined): boolean {
    return token !== undefined && incises.clitic.test(token.fold);
  }

  /** A verb that introduces speech, in a form that fits. */
  function reads(token: Token, fits: (mood: string, person: number) => boolean, compound = false): boolean {
    return (
      lexicon.forms
        .get(token.lower)
        ?.some(
          (form) =>
            fits(form.mood, form.person) && lexicon.verbs.get(form.lemma)?.some((verb) => /[dw]/.test(verb.frames) && (compound || !verb.frames.includes('o'))),
        ) ?? false
    );
  }
}
