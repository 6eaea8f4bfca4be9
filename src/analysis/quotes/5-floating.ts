import type { Document } from '../document.ts';
import * as BORDER from '../lang/any-borders.ts';
import * as FRAME from '../lang/any-frames.ts';
import type { Matrix } from './1-matrix.ts';
import type { Subject, SubjectFinder } from './3-subjects.ts';
import type { FrameReader } from './4-frames.ts';
import type { Lexicon } from './lexicon.ts';
import type { Proposal } from './proposal.ts';
import { VerdictReader } from './verdicts.ts';

/** Marked words without a cue are speech from this many words on: four fifths of titles, nicknames and scare quotes are shorter. */
const LEAST_WORDS = 5;
/** Behind a preposition or an article in the writer's own sentence, from this many words on. */
const LEAST_GOVERNED = 8;
/** The noun that says what the marks name stands at most so many units before them. */
const THEME_REACH = 14;
/** From "envoyé" to "par" are at most so many units. */
const WRITTEN_REACH = 10;
/** With a verb of its own, inside a sentence whose speaker is known. */
const LEAST_WORDS_WITH_VERB = 4;

/**
 * Marked stretches that no cue took: « Q1 », V S. « Q2 » goes on with its speaker; a fragment or a label is nobody's speech.
 */
export function readFloating(
  doc: Document,
  matrix: Matrix,
  lexicon: Lexicon,
  finder: SubjectFinder,
  frames: FrameReader,
  taken: readonly Proposal[],
): Proposal[] {
  const { grammar } = lexicon;
  const used = new Set(taken.flatMap((proposal) => proposal.marked));
  const bySentence = new Map<number, Proposal[]>();
  for (const proposal of taken) {
    const list = bySentence.get(proposal.sentence);
    if (list) list.push(proposal);
    else bySentence.set(proposal.sentence, [proposal]);
  }
  const out: Proposal[] = [];
  const verdicts = new VerdictReader(lexicon, matrix, finder);
  matrix.sentences.forEach((sentence, index) => {
    for (let at = sentence.first; at < sentence.last; at++) {
      const unit = matrix.units[at]!;
      if (!unit.marked || used.has(at)) continue;
      const words = frames.wordsIn(unit.marked.inner);
      const verb = frames.hasVerb(unit.marked.inner);
      const before = matrix.units[at - 1];
      const colon = at > sentence.first && before?.fold === ':';
      if (!colon && (isLabelled(at, sentence.first) || isWork(at, sentence.first))) continue;
      // "Sur les murs, un slogan : « … »"
      if (colon && (FRAME.WRITTEN_UP.has(matrix.units[at - 2]?.fold ?? '') || BORDER.GIVEN_A_NAME.test(matrix.units[at - 2]?.fold ?? ''))) continue;
      if (isTheme(at, sentence, matrix.sentences[index + 1])) continue;
      const here = bySentence.get(index);
      const inside = here?.some((p) => p.spans.some((span) => span.start <= unit.start && unit.end <= span.end));
      if (inside) continue;
      const alone = isAlone(sentence.first, sentence.last);
      const kind = doc.blocks[sentence.block]?.kind;
      const heading = kind === 'title' || kind === 'heading';
      let subject: Subject | 'continues' | null = null;
      // "Red Cross 'deeply worried' about …": whoever touches the marks of a heading
      const told = heading && grammar.marksOfOpener && words >= 2 && !colon && at > sentence.first ? touching(sentence.first, at) : null;
      const clause = clauseStart(sentence.first, at);
      const whole = grammar.marksOfOpener && colon && words >= 2 && isWhole(at) && !here?.some((p) => p.spans[0]!.start > matrix.units[clause]!.start);
      const does = whole ? opener(clause, at - 1) : null;
      if (told) subject = told;
      else if (does) subject = does;
      else if (grammar.marksOfOpener && words >= 2 && isSigned(at, sentence.first)) subject = 'continues';
      else if (colon && (verb || words >= LEAST_WORDS)) {
        // a cue before the colon has said whose words these are: "Pour lui, X a raison : « … »"
        const told = here?.find((p) => p.spans[0]!.start < unit.start);
        subject = told ? told.subject : (beforeColon(sentence.first, at - 1) ?? 'continues');
      } else if (alone && (words >= grammar.leastAlone || heading)) subject = 'continues';
      else if (here?.length && ((verb && words >= LEAST_WORDS_WITH_VERB) || words >= LEAST_WORDS)) subject = here[0]!.subject;
      else if (words >= LEAST_WORDS || (heading && verb && words >= LEAST_WORDS_WITH_VERB)) {
        const main = finder.main(sentence, at);
        // a fragment amid the writer's words goes on with nobody: "call on supporters to « come out … »"
        const fragment = !alone && !startsSentence(at) && FRAME.GOVERNS_FRAGMENT.has(before?.fold ?? '');
        const theirs = main.type === 'phrase' && grammar.possessives.has(matrix.units[main.first]!.fold);
        // "X ne croit pas au commerce, « il déchire les traités »": of X, not by X
        const about = before?.fold === ',' && frames.opensWithOther(at);
        subject = main.type === 'phrase' && !theirs && !about && frames.speaks(main) ? main : fragment ? { type: 'none' } : 'continues';
      }
      // "Washington « suit de près » la situation": whose verb stands between the marks
      const closed = /^[.!?…]$/.test(matrix.units[sentence.last - 1]!.fold);
      const doer = !colon && !heading && closed && !here?.length ? doing(sentence.first, at) : null;
      if (doer) subject = doer;
      // « La faim gagne ». C’est le constat d’Oxfam.
      const behind = matrix.sentences[index + 1];
      const verdict = verdicts.on(at, sentence, behind) ?? (grammar.marksOfOpener && behind ? wroteSo(at, sentence, behind) : null);
      if (verdict) subject = verdict;
      // « Nous roulons la peur au ventre » : le récit d’un chauffeur
      const teller =
        matrix.units[at + 1]?.fold === ':' ? (afterColon(at + 2, sentence.last) ?? (at === sentence.first ? acting(at + 2, sentence.last) : null)) : null;
      if (teller) subject = teller;
      if (!subject) continue;
      // "mis en examen pour « détournement »": a charge
      if (grammar.governedNames && before?.fold === FRAME.OF_A_CHARGE && at > sentence.first && !here?.length) continue;
      // "risque « d’avoir chaud »": what the verb before governs, and nobody is told to have said
      if (grammar.governedNames && !here?.length && !colon && !verdict && words < LEAST_GOVERNED && isGoverned(at, sentence.first)) continue;
      // "arrêté pour « propos séditieux »", "un congrès sur « les crues et les moyens de s’en garder »": words that a preposition governs name something
      const governed = before?.type === 'word' && (grammar.prepositions.has(before.fold) || grammar.determiners.has(before.fold));
      const on = before?.fold === FRAME.ON && !verb;
      if (grammar.governedNames && governed && !here?.length && (words < LEAST_GOVERNED || on) && !verdict) continue;
      // "en tant que « président du Conseil pour la patrie »"
      if (!verb && grammar.complementisers.has(before?.fold ?? '') && matrix.units[at - 2]?.fold === FRAME.AS_SUCH) continue;
      out.push({
        kind: 'direct',
        spans: [unit.marked.inner],
        frame: colon ? 'colon' : subject === 'continues' ? (alone ? 'continues' : 'floating') : 'floating',
        cue: null,
        cueSpan: null,
        subject: subject === 'continues' ? { type: 'inherit' } : subject,
        sentence: index,
        marked: [at],
        nested: false,
      });
    }
  });
  return out;

  /** "shook her head: “Not before Monday.”": does the stretch end as a sentence does? */
  function isWhole(at: number): boolean {
    const { inner } = matrix.units[at]!.marked!;
    return startsSentence(at) && /[.!?…]/.test(doc.text[inner.end - 1] ?? '');
  }

  /** Behind the last semicolon before unit `at`. */
  function clauseStart(first: number, at: number): number {
    let start = at - 1;
    while (start > first && matrix.units[start - 1]!.fold !== ';') start--;
    return start;
  }

  /** Whoever opens the clause [first, colon) and does something in it. */
  function opener(first: number, colon: number): Subject | null {
    const end = finder.beginsPhrase(first) ? finder.phraseEnd(first, colon) : first;
    const phrase = { type: 'phrase', first, last: end } as const;
    return end > first && end < colon && matrix.units[end]!.type === 'word' && frames.speaks(phrase) ? phrase : null;
  }

  /** "• “Sensible, if dull” – Omar Ba, trader": nothing before the marks, a dash and a name behind them. */
  function isSigned(at: number, first: number): boolean {
    return /^[–—-]$/.test(matrix.units[at + 1]?.fold ?? '') && finder.isMention(at + 2) && matrix.units.slice(first, at).every(({ type }) => type === 'punct');
  }

  /** Do the marked words open with de or à, right behind a verb of the writer's? */
  function isGoverned(at: number, first: number): boolean {
    const { inner } = matrix.units[at]!.marked!;
    const opener = /^\S{1,2}/u.exec(doc.text.slice(inner.start, inner.end))?.[0] ?? '';
    return at > first && FRAME.OPENS_GOVERNED.test(opener) && matrix.units[at - 1]!.type === 'word' && finder.finiteBetween(at - 1, at);
  }

  /** « Q » : Awa Bah attaque le maire: who acts behind the colon of marks that open a sentence. */
  function acting(from: number, to: number): Subject | null {
    if (grammar.marksOfOpener || !finder.beginsPhrase(from)) return null;
    const end = finder.phraseEnd(from, to);
    const phrase = { type: 'phrase', first: from, last: end } as const;
    const unit = matrix.units[end];
    if (end >= to || unit?.type !== 'word' || unit.capital || !frames.speaks(phrase)) return null;
    return grammar.finite.has(unit.lower) || BORDER.REFLEXIVE_OR_NOT.has(unit.fold) || lexicon.forms.has(unit.lower) ? phrase : null;
  }

  /** The phrase right before marks that begin with its verb, where it opens its sentence. */
  function doing(first: number, at: number): Subject | null {
    if (grammar.marksOfOpener || at <= first || !frames.opensWithVerb(at)) return null;
    const phrase = { type: 'phrase', first, last: at } as const;
    return finder.beginsPhrase(first) && finder.phraseEnd(first, at) === at && frames.speaks(phrase) ? phrase : null;
  }

  /** The phrase that fills units [first, at) and speaks. */
  function touching(first: number, at: number): Subject | null {
    const phrase = { type: 'phrase', first, last: at } as const;
    return finder.beginsPhrase(first) && finder.phraseEnd(first, at) === at && frames.speaks(phrase) ? phrase : null;
  }

  /** “The river will eat the town.” So wrote X · Those were the words of X. */
  function wroteSo(
    at: number,
    sentence: { readonly first: number; readonly last: number },
    next: { readonly first: number; readonly last: number; readonly block: number },
  ): Subject | null {
    const { units } = matrix;
    for (let i = at + 1; i < sentence.last; i++) if (units[i]!.type !== 'punct') return null;
    const [first, second] = [units[next.first]!, units[next.first + 1]];
    const verb = second?.type === 'word' && lexicon.forms.get(second.lower)?.some((form) => /[SP]/.test(form.mood) && lexicon.verbs.has(form.lemma));
    if (FRAME.SO_WROTE.has(first.fold) && verb) {
      const subject = finder.right(next.first + 2, next);
      return subject.type === 'phrase' ? subject : null;
    }
    const words = [2, 3, 4].map((n) => units[next.first + n]?.fold).join(' ') === FRAME.THE_WORDS_OF;
    if (!FRAME.THOSE_WERE.has(first.fold) || !words) return null;
    const source = finder.source(next.first + 5, next);
    return source.type === 'phrase' ? source : null;
  }

  /** "le récit d’un chauffeur", "le cri de X": whose words a label behind the colon says they are. */
  function afterColon(from: number, to: number): Subject | null {
    // « On m’a demandé d’oublier » : une étudiante de Moundou raconte
    if (FRAME.OPENS_TELLER.has(matrix.units[from]?.fold ?? '')) {
      const end = finder.phraseEnd(from, to);
      const told = lexicon.forms.get(matrix.units[end]?.lower ?? '')?.some((form) => lexicon.verbs.has(form.lemma)) || end >= to - 1;
      if (told && grammar.isPerson(matrix.units[from + 1]?.fold ?? '')) return { type: 'phrase', first: from, last: end };
    }
    let i = from;
    if (grammar.determiners.has(matrix.units[i]?.fold ?? '')) i++;
    if (!FRAME.LABEL_OF_TELLER.has(matrix.units[i]?.fold ?? '')) return null;
    i++;
    if (i >= to || !grammar.complement.has(matrix.units[i]?.fold ?? '')) return null;
    return finder.source(i + 1, { first: from, last: to, block: 0 });
  }

  /** Whoever stands before a colon: the name that touches it, the sentence's subject where it speaks, else the last person named. */
  function beforeColon(first: number, colon: number): Subject | null {
    for (let i = colon - 1; i >= Math.max(first, colon - 8); i--) {
      if (!finder.isMention(i)) continue;
      // "X s’adresse au PKK :": who is spoken to
      if (!grammar.marksOfOpener && FRAME.TO_ONE.has(matrix.units[i - 1]?.fold ?? '')) continue;
      if (
        finder.phraseEnd(i, colon) === colon &&
        (i === first ||
          /^[.!?…:;,»]$/.test(matrix.units[i - 1]!.fold) ||
          matrix.units[i - 1]!.type !== 'word' ||
          grammar.determiners.has(matrix.units[i - 1]!.fold) ||
          colon - i <= 2)
      )
        return { type: 'phrase', first: i, last: colon };
      break;
    }
    // "On y entend un instructeur crier : « … »"
    for (let i = colon - 1; i >= Math.max(first + 1, colon - 6); i--) {
      const speaks = lexicon.forms
        .get(matrix.units[i]!.lower)
        ?.some((form) => form.mood === 'W' && lexicon.verbs.get(form.lemma)?.some((verb) => verb.frames.includes('d')));
      if (!speaks) continue;
      const heard = finder.main({ first: phraseStart(first, i), last: i, block: 0 }, i);
      if (heard.type === 'phrase' && heard.last === i) return heard;
    }
    // "Réponse du ministre : « … »", "Son constat : « … »"
    const told = writer(first, colon) ?? verdicts.before(first, colon);
    if (told) return told;
    const main = finder.main({ first, last: colon, block: 0 }, colon);
    if (main.type === 'phrase' && grammar.nobody.has(matrix.units[main.first]!.fold)) return null;
    if (main.type === 'pronoun' || (main.type === 'phrase' && speaksItself(main.first))) return main;
    for (let i = colon - 1; i >= first; i--) if (finder.isPerson(i)) return { type: 'phrase', first: i, last: finder.phraseEnd(i, colon) };
    return main.type === 'phrase' && frames.speaks(main) ? main : null;
  }

  /** "Les juges ont lu le message envoyé la veille par X à son frère : « Q »": who wrote the document that is read out, or null. */
  function writer(first: number, colon: number): Subject | null {
    if (grammar.marksOfOpener) return null;
    for (let i = colon - 1; i > first + 1; i--) {
      if (!grammar.agents.has(matrix.units[i]!.fold)) continue;
      for (let back = i - 1; back > Math.max(first, i - WRITTEN_REACH); back--) {
        if (!FRAME.WROTE.test(matrix.units[back]!.lower)) continue;
        return grammar.documents.has(matrix.units[back - 1]!.fold) ? finder.source(i + 1, { first, last: colon, block: 0 }) : null;
      }
      return null;
    }
    return null;
  }

  /** Where the noun phrase begins that ends before unit `at`. */
  function phraseStart(first: number, at: number): number {
    for (let i = Math.max(first, at - 8); i < at; i++) if (finder.beginsPhrase(i) && finder.phraseEnd(i, at) === at) return i;
    return at;
  }

  function speaksItself(first: number): boolean {
    for (let i = first; i < first + 3; i++) {
      if (finder.isMention(i) || grammar.isPerson(matrix.units[i]?.fold ?? '')) return true;
      if (!grammar.determiners.has(matrix.units[i]?.fold ?? '')) return false;
    }
    return false;
  }

  /** Do the marked words begin as a sentence does? */
  function startsSentence(at: number): boolean {
    const { inner } = matrix.units[at]!.marked!;
    const letter = doc.text[inner.start] ?? '';
    return letter !== letter.toLowerCase();
  }

  /** "Jean Kaba, auteur de « La vérité sur … »": what somebody made. */
  function isWork(at: number, first: number): boolean {
    const { units } = matrix;
    if (!grammar.governedNames) return false;
    // « Le pays perdu », le troisième roman de Luc Bolo
    const article = units[at + 1]?.fold === ',' && FRAME.BEFORE_MADE.has(units[at + 2]?.fold ?? '');
    if (article && [3, 4, 5].some((n) => FRAME.MADE.has(units[at + n]?.fold ?? '') && units.slice(at + 3, at + n).every(({ type }) => type === 'word')))
      return true;
    return at - 2 >= first && FRAME.OF_ONE.has(units[at - 1]!.fold) && FRAME.MAKERS.has(units[at - 2]!.fold);
  }

  /** Do words before the marks name rather than quote: "le mot « … »", "le film « … »", "surnommé « … »"? */
  function isLabelled(at: number, first: number): boolean {
    for (let i = at - 1; i >= Math.max(first, at - 3); i--) {
      const unit = matrix.units[i]!;
      if (unit.type === 'punct' && unit.fold !== ',') return false;
      if (grammar.labels.has(unit.fold)) return true;
    }
    return false;
  }

  /** "ont planché sur le thème : « … »", "un panel sur « … »", "« … ». Tel est le titre de la tribune": what something is called. */
  function isTheme(at: number, { first, last }: { readonly first: number; readonly last: number }, next: { readonly first: number } | undefined): boolean {
    const { units } = matrix;
    const { themes, documents } = lexicon.grammar;
    for (let i = at - 1; i >= Math.max(first, at - THEME_REACH); i--) {
      const { type, fold, lower } = units[i]!;
      if (type === 'marked' || /^[.;]$/.test(fold)) break;
      if (themes.has(fold)) return true;
      // "… sur le thème était débattu, le maire affirme « … »"
      // "le thème retenu pour la journée est « … »": chosen, and not said
      if (lexicon.forms.get(lower)?.some((form) => lexicon.verbs.has(form.lemma) && form.lemma !== FRAME.CHOOSES) && !documents.has(fold)) break;
    }
    let rest = at + 1;
    while (rest < last && units[rest]!.type === 'punct') rest++;
    const from = rest < last ? rest : (next?.first ?? -1);
    if (from < 0 || !grammar.governedNames || !FRAME.PRESENTS_THEME.has(units[from]!.fold)) return false;
    for (let i = from + 1; i < Math.min(units.length, from + 6); i++) if (themes.has(units[i]!.fold)) return true;
    return false;
  }

  /** Nothing but marks, or « A » et « B ». */
  function isAlone(first: number, last: number): boolean {
    for (let i = first; i < last; i++) {
      const { type, fold } = matrix.units[i]!;
      if (type === 'number' || (type === 'word' && !(i > first && fold === FRAME.AND))) return false;
    }
    return true;
  }
}
