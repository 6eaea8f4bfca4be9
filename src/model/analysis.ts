import type { ActorKind, ActorType, Country, OfficeFact, Origin } from './knowledge.ts';
import type { Span } from './span.ts';

export type MentionKind = 'name' | 'nominal' | 'pronoun';

/** Why a description stands for its actor: by an office on the article's day, by what the text says beside a name, as the one who speaks. */
export interface MentionWhy {
  readonly how: Extract<WhyStep['how'], 'office' | 'apposition' | 'description'>;
  /** Who held which office when, and where that comes from. */
  readonly fact?: OfficeFact;
  /** The words of the text that say so: "Abdoulaye Diop", "ministre des Affaires étrangères". */
  readonly text?: string;
}

/** A place in the text that stands for an actor. Names are painted, descriptions more quietly; pronouns only explain quotes. */
export interface Mention extends Span {
  readonly text: string;
  readonly kind: MentionKind;
  /** The layer that found it, e.g. 'gazetteer', 'office', 'shape'; shown in reports, never to the reader. */
  readonly rule: string;
  /** Of a description: why it stands for the actor. */
  readonly why?: MentionWhy;
}

/** An actor of one article. Plain JSON: it crosses messages and is stored as it is. */
export interface Actor {
  /** Id in the knowledge base, in the reader's own, or `local:` + a slug of the name, stable across articles. */
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  readonly kind: ActorKind;
  readonly country?: Country;
  readonly gender?: 'm' | 'f';
  /** Names in the interface's languages where the knowledge base has them. */
  readonly names?: { readonly fr?: string; readonly en?: string; readonly ar?: string };
  /** The office held at the article's date. */
  readonly office?: OfficeFact;
  /** An office or title as the text itself gives it ("porte-parole de la COP"). */
  readonly description?: string;
  /** For whom the text says that somebody speaks of whose office nothing is known. */
  readonly serves?: { readonly body: ActorType; readonly country?: Country };
  /** Ids of knowledge-base actors that the name could mean as well; never a coin toss. */
  readonly candidates?: readonly string[];
  /** Set where the reader or an imported file describes it. */
  readonly own?: Origin;
  readonly mentions: readonly Mention[];
}

export type QuoteKind = 'direct' | 'indirect' | 'mixed';

export type Stance =
  | 'says'
  | 'affirms'
  | 'denies'
  | 'confirms'
  | 'announces'
  | 'asks'
  | 'answers'
  | 'promises'
  | 'threatens'
  | 'warns'
  | 'accuses'
  | 'calls'
  | 'regrets'
  | 'condemns'
  | 'welcomes'
  | 'estimates'
  | 'explains'
  | 'adds'
  | 'recalls'
  | 'acknowledges'
  | 'claims'
  | 'proposes';

export type CueTense = 'present' | 'past' | 'future' | 'conditional' | 'infinitive' | 'gerund' | 'none';

/** The word or phrase that reports the speech. */
export interface Cue extends Span {
  readonly text: string;
  /** Dictionary form: "déclarer", "faire savoir", "selon". */
  readonly lemma: string;
  readonly stance: Stance;
  readonly tense: CueTense;
  /** "n'a pas confirmé" */
  readonly negated: boolean;
  /** "aurait déclaré": reported at second hand */
  readonly conditional: boolean;
}

export type FrameId =
  | 'clause'
  | 'infinitive'
  | 'noun-object'
  | 'inversion'
  | 'after'
  | 'before'
  | 'incise'
  | 'according'
  | 'colon'
  | 'headline'
  | 'mixed'
  | 'coordinated'
  | 'continues'
  | 'floating'
  | 'document'
  | 'post'
  | 'fragment'
  | 'repeated';

/** One step of the chain from the words in the text to the speaker. */
export interface WhyStep {
  readonly how:
    | 'name'
    | 'pronoun'
    | 'description'
    | 'office'
    | 'apposition'
    | 'surname'
    | 'other-name'
    | 'same-speaker'
    | 'same-words'
    | 'next-quoted'
    | 'collective'
    | 'document'
    | 'author'
    | 'only-candidate'
    | 'correction';
  /** The words at this step: "il", "le ministre malien de la Défense", "Sadio Camara". */
  readonly text: string;
  readonly span?: Span;
  readonly fact?: OfficeFact;
}

/** Why a quote was given to its speaker; turned into a sentence by the interface. */
export interface Why {
  readonly frame: FrameId;
  readonly chain: readonly WhyStep[];
}

export interface Speaker {
  /** Index into Analysis.actors, null for somebody described but not named ("un habitant de Gao"). */
  readonly actor: number | null;
  readonly name: string;
  /** Where the text mentions the speaker for this quote, as the cue's subject. */
  readonly mention?: Span & { readonly text: string };
  /** Further speakers of a plural ("Tankoano et Zaïda"). */
  readonly others?: readonly number[];
}

export interface Quote {
  /** A fingerprint of the words and their occurrence; where the store knows the quote at this place, the id it has there. */
  readonly id: string;
  /** The store knows it by this id: kept, collected or corrected. */
  readonly known?: true;
  readonly kind: QuoteKind;
  /** One or more spans, sorted; several where the quote is interrupted by its cue. Without the outer marks for direct quotes. */
  readonly spans: readonly Span[];
  readonly cue: Cue | null;
  readonly speaker: Speaker | null;
  /** 0..1 that the speaker is right. */
  readonly confidence: number;
  /** False where fewer than 97 of 100 like it were right (docs/quality.md): the interface says "speaker not certain" and shows `candidates`. */
  readonly certain: boolean;
  /** Other actors (indices) who could be the speaker, best first. */
  readonly candidates: readonly number[];
  readonly why: Why;
}

export interface Topic {
  readonly sahel: boolean;
  /** 0..1 */
  readonly score: number;
  readonly countries: readonly Country[];
}

export interface Analysis {
  readonly language: string;
  readonly topic: Topic;
  readonly actors: readonly Actor[];
  /** In text order. */
  readonly quotes: readonly Quote[];
}
