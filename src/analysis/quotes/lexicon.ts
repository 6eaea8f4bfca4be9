import type { CueTense, Stance } from '../../model/analysis.ts';
import type { KnownLanguage } from '../document.ts';
import { unpackVerbForms, VerbForms } from '../lang/forms.ts';
import type { Grammar } from '../lang/grammar.ts';
import { grammarOf } from '../lang/grammars.ts';
import { speechOf } from '../lang/speech.ts';
import { fold } from '../text/2-tokens.ts';

/** What a speech verb means and which frames it takes; see lang/fr/speech-verbs.ts. */
export interface SpeechVerb {
  readonly lemma: string;
  readonly stance: Stance;
  readonly frames: string;
  readonly pronominal: boolean;
}

/** One reading of a verb form. */
export interface VerbForm {
  readonly lemma: string;
  /** First letter of the tag: P I S F C J W G K. */
  readonly mood: string;
  /** 1-6 for finite forms, 0 otherwise. */
  readonly person: number;
  readonly plural: boolean;
}

/** Readings by form. */
interface VerbFormTable {
  get(form: string): readonly VerbForm[] | undefined;
  has(form: string): boolean;
}

export interface Lexicon {
  readonly language: KnownLanguage;
  readonly grammar: Grammar;
  /** Readings by lower-case form, accents kept. */
  readonly forms: VerbFormTable;
  /** By folded lemma. A verb may be there twice: "défendre" and "se défendre". */
  readonly verbs: ReadonlyMap<string, readonly SpeechVerb[]>;
  /** Phrases by their first word, so that most words are passed over with one look-up. */
  readonly according: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly breaks: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly predicates: ReadonlySet<string>;
  readonly nominal: readonly (readonly [verb: string, noun: string, stance: string, frames: string])[];
}

const FINITE = new Set(['P', 'I', 'S', 'F', 'C', 'J']);
export const isFiniteMood = (mood: string): boolean => FINITE.has(mood);

export function tenseOf(mood: string, compound: boolean, auxiliaryMood = ''): CueTense {
  if (mood === 'W') return 'infinitive';
  if (mood === 'G') return 'gerund';
  if (mood === 'C' || auxiliaryMood === 'C') return 'conditional';
  if (mood === 'F' || auxiliaryMood === 'F') return 'future';
  if (mood === 'P' && !compound) return 'present';
  if (mood === 'J' && !compound) return 'present';
  return 'past';
}

/** So many answers are remembered; words recur. */
const REMEMBERED = 20_000;

function readForms(packed: string): VerbFormTable {
  const table = new VerbForms(unpackVerbForms(packed));
  const known = new Map<string, readonly VerbForm[] | undefined>();
  const read = (form: string): readonly VerbForm[] | undefined => {
    const readings = table.of(form).map((reading): VerbForm => {
      const [lemma = '', tag = ''] = reading.split(' ');
      const person = Number(tag[1]) || 0;
      return { lemma: fold(lemma), mood: tag[0] === 'k' ? 'K' : tag[0]!, person, plural: tag.endsWith('+') || person > 3 };
    });
    return readings.length > 0 ? readings : undefined;
  };
  const get = (form: string): readonly VerbForm[] | undefined => {
    const before = known.get(form);
    if (before !== undefined || known.has(form)) return before;
    if (known.size >= REMEMBERED) known.clear();
    const readings = read(form);
    known.set(form, readings);
    return readings;
  };
  return { get, has: (form) => get(form) !== undefined };
}

function readVerbs(list: string, reflexive: RegExp | undefined): Map<string, SpeechVerb[]> {
  const verbs = new Map<string, SpeechVerb[]>();
  for (const line of list.trim().split('\n')) {
    const [entry = '', stance = 'says', frames = ''] = line.split(' ');
    const lemma = reflexive ? entry.replace(reflexive, '') : entry;
    if (lemma.includes('_')) continue; // phrases are read as nominal predicates
    const verb: SpeechVerb = { lemma: entry.replaceAll('_', ' '), stance: stance as Stance, frames, pronominal: lemma !== entry };
    const key = fold(lemma);
    const known = verbs.get(key);
    if (known) known.push(verb);
    else verbs.set(key, [verb]);
  }
  return verbs;
}

function byFirstWord(phrases: readonly (readonly string[])[]): Map<string, (readonly string[])[]> {
  const map = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const known = map.get(phrase[0]!);
    if (known) known.push(phrase);
    else map.set(phrase[0]!, [phrase]);
  }
  return map;
}

const made = new Map<KnownLanguage, Lexicon>();

/** The speech lexicon of a language, read once. */
export function lexiconOf(language: KnownLanguage): Lexicon {
  let lexicon = made.get(language);
  if (!lexicon) {
    const grammar = grammarOf(language);
    const { verbs, forms, nominal } = speechOf(language);
    lexicon = {
      language,
      grammar,
      forms: readForms(forms),
      verbs: readVerbs(verbs, grammar.reflexive),
      according: byFirstWord(grammar.according),
      breaks: byFirstWord(grammar.breaks.map((words) => words.split(' '))),
      predicates: new Set(nominal.map(([verb]) => verb)),
      nominal,
    };
    made.set(language, lexicon);
  }
  return lexicon;
}
