import type { CueTense, Stance } from '../../model/analysis.ts';
import { CONTENTIONS, COURTS, NEWS, SHOWN, SIGNS, VIEWS } from '../lang/en/asserted.ts';
import { COMMON_NOUNS } from '../lang/fr/common-words.ts';
import type { MatrixSentence, Unit } from './1-matrix.ts';
import { isFiniteMood, type Lexicon, type SpeechVerb, tenseOf, type VerbForm } from './lexicon.ts';
import { supportingGroup } from './supports.ts';

/** A verb group that may report speech: units [first, last), e.g. "n’a pas confirmé", "avait-il déclaré", "tout en ajoutant". */
export interface VerbCue {
  readonly type: 'verb';
  readonly first: number;
  readonly last: number;
  /** Where the lexical verb stands. */
  readonly head: number;
  readonly lemma: string;
  readonly stance: Stance;
  readonly frames: string;
  readonly tense: CueTense;
  readonly form: 'finite' | 'gerund' | 'infinitive';
  readonly plural: boolean;
  /** Unit of an inverted subject pronoun within the group ("-t-il"), or -1. */
  readonly inverted: number;
  readonly negated: boolean;
  readonly conditional: boolean;
  readonly passive: boolean;
}

/** "selon", "according to", "de leur avis": units [first, last). */
export interface PhraseCue {
  readonly type: 'phrase';
  readonly first: number;
  readonly last: number;
  readonly lemma: string;
  /** The phrase holds its own source: "de leur avis", "de source sécuritaire". */
  readonly own: boolean;
  readonly viewpoint: boolean;
  /** "in the bank's view": whose it is, units [first, last). */
  readonly whose?: { readonly first: number; readonly last: number };
  /** A noun with a clause of its own: "his claim that". */
  readonly noun?: true;
  /** "les rumeurs selon lesquelles": what stands behind is the noun's. */
  readonly ofNoun?: true;
}

export type SpeechCue = VerbCue | PhraseCue;

/** A verb group in which nothing more than its verb says anything. */
const PLAIN = { plural: false, inverted: -1, negated: false, conditional: false, passive: false, pronominal: false } as const;

/** Adverbs, negation and inverted pronouns may stand between auxiliary and participle, at most this many. */
const AUXILIARY_REACH = 6;
/** "that" stands within so many units behind its noun. */
const NOUN_REACH = 8;
/** "a, à la surprise de tous, annoncé": an aside between them is at most so many units long. */
const ASIDE = 8;
/** "appeared on state television late on Wednesday to announce" (units). */
const PURPOSE_REACH = 14;
/** From "appris" to the source it was learnt from are at most so many units. */
const LEARNT = 12;
/** "Et le chef d’état-major Issa Kaba de conclure" takes at most so many units. */
const NARRATED = 12;
/** "reports the Daily Star." closes a sentence in so many units. */
const PAPER_REACH = 8;
/** "In the … bank's view" takes at most so many units. */
const VIEW_REACH = 14;
/** From a document to its verb are at most so many units. */
const RECORDS = 12;
/** An adjunct between auxiliary and participle without commas is at most so many units long. */
const ADJUNCT = 8;

/** What is published or posted. */
const DOCUMENT =
  /^(?:reports?|statements?|letters?|articles?|stud(?:y|ies)|videos?|messages?|posts?|interviews?|documents?|notes?|memos?|editorials?|surveys?|polls?|tweets?|columns?|papers?|books?)$/;
/** Words of set phrases between an auxiliary and its participle: so far, since then, in the past, for years, at times, to date. */
const BETWEEN = /^(?:so|far|long|since|then|thus|in|the|past|turn|at|times|for|years|over|recent|weeks|months|days|to|date|on|several|many|occasions)$/;

/** After these a form that is noun and verb is a noun: "la demande", "une annonce", "the report". */
const NOUN_BEFORE =
  /^(?:un|une|des|ce|cet|cette|ces|mon|ma|mes|son|sa|ses|leurs|notre|nos|votre|aucun|aucune|chaque|au|aux|du|de|d'|en|par|sur|sous|dans|avec|sans|premier|premiere|nouveau|nouvelle|plusieurs|quelques|the|a|an|this|that|these|those|his|her|its|their|our|my|no|any|some|of|in|on|by|with|for|new|first|latest|official|public|his|joint|two|three|several|many|u\.s\.)$/;
/** Between an auxiliary and its verb stand at most so many adverbs. */
const GOVERNING = 3;
/** French "le, la, l', les" before such a form is an article unless a subject stands before it. */
const ARTICLE = /^(?:le|la|l'|les)$/;

/** What somebody says before a verb that is in no list has at least so many characters. */
const SAID_LENGTH = 16;

const NO_PHRASES: readonly (readonly string[])[] = [];

export class CueFinder {
  private readonly lexicon: Lexicon;
  private readonly english: boolean;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.english = lexicon.language === 'en';
  }

  /** All cues of a sentence, in order; verb groups do not overlap. */
  find(units: readonly Unit[], sentence: MatrixSentence): SpeechCue[] {
    const cues: SpeechCue[] = [];
    let done = sentence.first;
    for (let at = sentence.first; at < sentence.last; at++) {
      const unit = units[at]!;
      if (unit.type !== 'word') continue;
      const phrase = this.phraseAt(units, at, sentence);
      if (phrase) {
        cues.push(phrase);
        at = phrase.last - 1;
        continue;
      }
      const cue = this.verbAt(units, at, sentence, done) ?? (this.english ? null : this.unlistedAt(units, at, sentence));
      if (cue) {
        // "continue d’affirmer": the first verb only carries the second
        while (!this.english && cues.length && cues.at(-1)!.last > cue.first) cues.pop();
        cues.push(cue);
        done = cue.last;
        at = cue.last - 1;
      }
    }
    return cues;
  }

  private phraseAt(units: readonly Unit[], at: number, sentence: MatrixSentence): PhraseCue | null {
    const { grammar } = this.lexicon;
    const learnt = this.english ? null : this.learntFrom(units, at, sentence);
    if (learnt) return learnt;
    for (const words of this.lexicon.according.get(units[at]!.fold) ?? NO_PHRASES) {
      if (!words.every((word, i) => at + i < sentence.last && units[at + i]!.fold === word)) continue;
      const last = at + words.length;
      // "passer une heure à écouter X": what one does
      if (
        /^(?:entendre|ecouter|lire|suivre|juger)$/.test(words[1] ?? '') &&
        at > sentence.first &&
        units[at - 1]!.type === 'word' &&
        !grammar.coordinators.has(units[at - 1]!.fold)
      )
        continue;
      // "A lire aussi sur Radio Dori": a link
      if (/^(?:lire|suivre)$/.test(words[1] ?? '') && !grammar.definite.has(units[last]?.fold ?? '')) continue;
      // "précise-t-on de même source": of the verb
      if (words.includes('meme') && /^-(?:t-)?on$/.test(units[at - 1]?.fold ?? '')) continue;
      const own =
        /^(?:avis|source|sources)$/.test(words[words.length - 1]!) ||
        (words[1] === "l'" && words[2] === 'en') ||
        (words.length > 2 && /^(?:yeux|entendre|ecouter|dires)$/.test(words[words.length - 1]!));
      const next = units[last];
      // "voters per square mile"
      if (words[0] === 'per' && at > sentence.first && units[at - 1]!.type === 'word' && !next?.capital) return null;
      if (!own && (!next || grammar.complementisers.has(next.fold) || grammar.notSources.has(next.fold))) return null;
      const ofNoun = /^(?:laquelle|lesquels|lesquelles|lequel)$/.test(next?.fold ?? '') && units[at - 1]?.type === 'word';
      return { type: 'phrase', first: at, last, lemma: words.join(' ').replace(/' /g, "'"), own, viewpoint: false, ...(ofNoun ? { ofNoun } : {}) };
    }
    const view = this.english ? this.viewAt(units, at, sentence) : null;
    if (view) return view;
    const noun = this.nounAt(units, at, sentence);
    if (noun) return noun;
    // "Pour X, …" opens a sentence; in the middle of one it is a purpose
    const before = units[at - 1];
    // "Awa Bolo, for whom A"
    if (this.english && units[at]!.fold === 'for' && before?.fold === ',' && at - 1 > sentence.first && units[at + 1]?.fold === 'whom')
      return { type: 'phrase', first: at, last: at + 1, lemma: 'for', own: false, viewpoint: false };
    // "le syndicat, pour qui A", "Mme Bah, pour laquelle A"
    if (
      !this.english &&
      units[at]!.fold === 'pour' &&
      before?.fold === ',' &&
      at - 1 > sentence.first &&
      /^(?:qui|lequel|laquelle|lesquels|lesquelles)$/.test(units[at + 1]?.fold ?? '')
    )
      return { type: 'phrase', first: at, last: at + 1, lemma: 'pour', own: false, viewpoint: false };
    // "…, mais pour ses partisans, A"
    const joined = !this.english && before !== undefined && /^(?:et|mais|car|or)$/.test(before.fold) && units[at - 2]?.fold === ',';
    const opens = at === sentence.first || joined || /^[;:–—]$/.test(before!.fold) || (at - 1 === sentence.first && grammar.connectives.has(before!.fold));
    const viewpoint = grammar.viewpoint.includes(units[at]!.fold) && opens;
    if (viewpoint) return { type: 'phrase', first: at, last: at + 1, lemma: units[at]!.fold, own: false, viewpoint: true };
    return null;
  }

  /** "In the bank's view, …", "By her own account, …", "To hear the traders tell it, …": the words up to the comma. */
  private viewAt(units: readonly Unit[], at: number, sentence: MatrixSentence): PhraseCue | null {
    const before = units[at - 1];
    if (at > sentence.first && before!.fold !== ',' && !(at - 1 === sentence.first && this.lexicon.grammar.connectives.has(before!.fold))) return null;
    const heard = units[at]!.fold === 'to' && units[at + 1]?.fold === 'hear';
    if (!heard && !/^(?:in|by|on)$/.test(units[at]!.fold)) return null;
    const first = heard ? at + 2 : at + 1;
    for (let i = first; i < Math.min(sentence.last, at + VIEW_REACH); i++) {
      const { type, fold } = units[i]!;
      const found = (last: number, end: number): PhraseCue | null =>
        last > first && (end >= sentence.last || units[end]!.fold === ',' || units[end]!.fold === '.')
          ? { type: 'phrase', first: at, last: end, lemma: 'view', own: true, viewpoint: false, whose: { first, last } }
          : null;
      if (heard && /^(?:tell|tells)$/.test(fold)) return units[i + 1]?.fold === 'it' ? found(i, i + 2) : null;
      const possessive = i === first && this.lexicon.grammar.possessives.has(fold);
      const owned = !heard && (possessive || /^['’]s$/.test(fold) || (/^['’]$/.test(fold) && units[i - 1]!.fold.endsWith('s')));
      if (owned) {
        const noun = units[i + 1]?.fold === 'own' ? i + 2 : i + 1;
        if (VIEWS.has(units[noun]?.fold ?? '')) return found(possessive ? i + 1 : i, noun + 1);
        if (possessive) continue;
      }
      if (type !== 'word' && type !== 'number' && !/^['’.]/.test(fold)) return null;
    }
    return null;
  }

  /** "the announcement on Sunday that …", "responded to allegations its soldiers …": a noun that reports, up to its clause. */
  private nounAt(units: readonly Unit[], at: number, sentence: MatrixSentence): PhraseCue | null {
    const { grammar } = this.lexicon;
    const { fold, capital } = units[at]!;
    const before = units[at - 1];
    const opening = this.english && at === sentence.first && grammar.accusations.has(fold) && fold.endsWith('s');
    if (this.english && at === sentence.first && NEWS.has(fold) && this.wordSpread(units, at, sentence)) return this.wordSpread(units, at, sentence);
    // "Shortly before dusk word came that"
    const later =
      this.english &&
      /^(?:word|news)$/.test(fold) &&
      before?.type === 'word' &&
      (grammar.temporal.has(before.fold) || /^(?:dusk|dawn|noon|nightfall|midday)$/.test(before.fold));
    const came = later ? this.wordSpread(units, at, sentence) : null;
    if (came) return came;
    if (opening) return this.openingNoun(units, at, sentence);
    // "the traders' claim"
    const owned = before !== undefined && /^['’]$/.test(before.fold) && units[at - 2]?.fold.endsWith('s') === true;
    if (!grammar.reportNouns.has(fold) || capital || !before || (before.type === 'punct' && !owned) || at <= sentence.first) return null;
    // "the army claims that": a verb
    if (
      this.lexicon.forms.has(fold) &&
      !NOUN_BEFORE.test(before.fold) &&
      !/^(?:['’]s|['’])$|..ed$/.test(before.fold) &&
      !grammar.prepositions.has(before.fold) &&
      !(/[^s]s$/.test(fold) && (/^(?:were|are|been)$/.test(before.fold) || this.governs(units, at - 1, sentence)))
    )
      return null;
    let opener = at - 1;
    for (let i = at - 1; i >= Math.max(sentence.first, at - 4); i--) if (grammar.determiners.has(units[i]!.fold)) opener = Math.max(sentence.first, i - 1);
    // "the report notes that": a subject
    const follows = units[at + 1];
    if (
      !follows ||
      (follows.type === 'word' &&
        !grammar.prepositions.has(follows.fold) &&
        !grammar.temporal.has(follows.fold) &&
        !grammar.adverbs.has(follows.fold) &&
        !grammar.complementisers.has(follows.fold) &&
        !grammar.accusations.has(fold) &&
        !CONTENTIONS.has(fold))
    )
      return null;
    // "said in a statement that": of the verb
    if (/^(?:in|via|through|during)$/.test(units[opener]!.fold)) return null;
    for (let i = at + 1; i < Math.min(sentence.last, at + NOUN_REACH); i++) {
      const unit = units[i]!;
      if (unit.type === 'marked' || unit.type === 'punct') break;
      // "her contention is that …"
      if (this.english && i === at + 1 && /^(?:is|was|remains)$/.test(unit.fold) && units[i + 1]?.fold === 'that' && CONTENTIONS.has(fold))
        return { type: 'phrase', first: at, last: i + 2, lemma: fold, own: true, viewpoint: false, noun: true };
      if (grammar.complementisers.has(unit.fold)) {
        const next = units[i + 1];
        const relative =
          !next ||
          next.type === 'punct' ||
          (grammar.finite.has(next.lower) && !next.capital) ||
          this.lexicon.forms.get(next.lower)?.some((r) => r.mood === 'S');
        return relative ? null : { type: 'phrase', first: at, last: i + 1, lemma: fold, own: true, viewpoint: false, noun: true };
      }
      if (unit.type === 'word' && !unit.capital && (grammar.finite.has(unit.lower) || this.lexicon.forms.get(unit.lower)?.some((r) => isFiniteMood(r.mood))))
        break;
    }
    const next = units[at + 1];
    const zero =
      grammar.accusations.has(fold) &&
      /^(?:to|over|amid|despite|following)$/.test(before.fold) &&
      next?.type === 'word' &&
      (grammar.determiners.has(next.fold) || grammar.pronouns.has(next.fold));
    return zero ? { type: 'phrase', first: at, last: at + 1, lemma: fold, own: true, viewpoint: false, noun: true } : null;
  }

  /** "Rumours spread online that …", "Allegations that …": a plural that opens the sentence. */
  private openingNoun(units: readonly Unit[], at: number, sentence: MatrixSentence): PhraseCue | null {
    for (let i = at + 1; i < Math.min(sentence.last, at + 4); i++) {
      if (units[i]!.type !== 'word') return null;
      if (units[i]!.fold !== 'that') continue;
      const next = units[i + 1];
      if (!next || this.lexicon.grammar.finite.has(next.lower)) return null;
      return { type: 'phrase', first: at, last: i + 1, lemma: units[at]!.fold, own: true, viewpoint: false, noun: true };
    }
    return null;
  }

  /** "Word reached the camp on Friday that …", "Word has come that …". */
  private wordSpread(units: readonly Unit[], at: number, sentence: MatrixSentence): PhraseCue | null {
    if (!/^(?:has|had|have|spread|spreads|reached|reaches|came|comes|got|went|emerged|surfaced|circulated|soon|quickly)$/.test(units[at + 1]?.fold ?? ''))
      return null;
    for (let i = at + 2; i < Math.min(sentence.last - 1, at + LEARNT); i++) {
      if (units[i]!.type === 'punct' || units[i]!.type === 'marked') return null;
      if (units[i]!.fold === 'that') return { type: 'phrase', first: at, last: i + 1, lemma: units[at]!.fold, own: true, viewpoint: false, noun: true };
    }
    return null;
  }

  /** "a appris l’AFP mardi auprès de", "a-t-on appris de source": what leads to a source that somebody else asked. */
  private learntFrom(units: readonly Unit[], at: number, sentence: MatrixSentence): PhraseCue | null {
    if (!/^(?:a|ont|avait|avaient|apprend|apprenait|apprit)$/.test(units[at]!.lower)) return null;
    const present = units[at]!.lower.startsWith('appr');
    let verb = at;
    if (!present) {
      verb = at + 1;
      while (verb < at + 4 && verb < sentence.last && (/^-(?:t-)?on$/.test(units[verb]!.fold) || this.lexicon.grammar.adverbs.has(units[verb]!.fold))) verb++;
      if (units[verb]?.fold !== 'appris') return null;
    }
    for (let i = verb + 1; i < Math.min(sentence.last - 1, verb + LEARNT); i++) {
      const { fold, type } = units[i]!;
      if (type === 'marked' || (type === 'punct' && fold !== ',') || this.lexicon.grammar.complementisers.has(fold)) return null;
      if (fold === 'aupres' && this.lexicon.grammar.complement.has(units[i + 1]!.fold))
        return { type: 'phrase', first: at, last: i + 2, lemma: 'appris', own: false, viewpoint: false };
      // "a-t-on appris lundi des services de la wilaya"
      // "On apprend du greffe que"
      const on = units[at - 1]?.fold === 'on' || units.slice(at, verb + 2).some((unit) => /^-(?:t-)?on$/.test(unit.fold));
      const who = units[/^(?:le|la|l'|les|ce|cette|son|sa|ses)$/.test(units[i + 1]!.fold) ? i + 2 : i + 1];
      const body = units[at - 1]?.fold === 'on' && who?.type === 'word' && !this.lexicon.grammar.temporal.has(who.fold);
      if (on && /^(?:du|des|de|d')$/.test(fold) && who && (body || this.lexicon.grammar.isPerson(who.fold)) && !/^sources?$/.test(who.fold))
        return { type: 'phrase', first: at, last: i + 1, lemma: 'appris', own: false, viewpoint: false };
      if (fold === 'de' && /^sources?$/.test(units[i + 1]!.fold))
        return { type: 'phrase', first: at, last: i + 2, lemma: 'de source', own: true, viewpoint: false };
    }
    return null;
  }

  /** The verb group whose lexical verb stands at `at`, if it is one of speech. */
  private verbAt(units: readonly Unit[], at: number, sentence: MatrixSentence, done: number): VerbCue | null {
    const { forms, verbs, grammar } = this.lexicon;
    const unit = units[at]!;
    const readings = forms.get(unit.lower);
    if (!readings) return null;
    const before = units[at - 1];
    // "attend maintenant les résultats": now, unless "en maintenant que" or what is marked stands behind "et"
    if (unit.fold === 'maintenant' && before?.fold !== 'en' && !(before?.fold === 'et' && units[at + 1]?.type === 'marked')) return null;
    const inSentence = at > sentence.first;
    const inverted = this.invertedAt(units, at, sentence);
    // "comme annoncé par X": another time, and none of these words
    if (before?.fold === 'comme' && readings.some((r) => r.mood === 'K') && !readings.some((r) => r.mood === 'P')) return null;

    // A participle with its auxiliary: "a confirmé", "avait-il déclaré", "s'est réjoui", "has said".
    const participle = readings.find((r) => r.mood === 'K' && (verbs.has(r.lemma) || this.isPredicate(r.lemma)));
    if (participle) {
      const auxiliary = this.auxiliaryBefore(units, at, Math.max(sentence.first, done));
      if (auxiliary) {
        // "suspects were being questioned"
        if (this.english && auxiliary.mood === 'G') return null;
        const pronominal = auxiliary.pronominal;
        const passive = !pronominal && auxiliary.lemma === (this.english ? 'be' : 'etre') && participle.lemma !== 'venir';
        const cue = this.make(units, at, participle, {
          first: auxiliary.first,
          sentence,
          tense: tenseOf('K', true, auxiliary.mood),
          form: auxiliary.mood === 'G' ? 'gerund' : auxiliary.mood === 'W' ? 'infinitive' : 'finite',
          plural: auxiliary.plural,
          inverted: auxiliary.inverted,
          negated: auxiliary.negated,
          conditional: auxiliary.mood === 'C',
          passive,
          pronominal,
        });
        if (cue) return cue;
      } else if (inSentence && !this.english && this.claimedBy(units, at, sentence)) {
        return this.make(units, at, participle, {
          ...PLAIN,
          first: at,
          sentence,
          tense: 'past',
          form: 'finite',
          plural: participle.plural,
          passive: true,
        });
      } else if (inSentence && !this.english && (before?.fold === 'et' || before?.fold === ',' || this.adverbAfterAnd(units, at, sentence))) {
        // "a salué … et appelé à …": the auxiliary of an earlier participle goes on
        const earlier = this.earlierParticiple(units, at, sentence);
        if (earlier && before?.fold !== ',') {
          return this.make(units, at, participle, {
            ...PLAIN,
            first: at,
            sentence,
            tense: 'past',
            form: 'finite',
            plural: earlier.plural,
            conditional: earlier.mood === 'C',
          });
        }
      }
    }

    // A finite form.
    const finite = readings.find(
      (r) =>
        isFiniteMood(r.mood) &&
        r.mood !== 'J' &&
        (r.person === 3 || r.person === 6 || (this.english && r.mood !== 'P')) &&
        (verbs.has(r.lemma) || this.isPredicate(r.lemma)),
    );
    // "the payments described by fishermen"
    // ", as earlier reported, the company said": told at another time
    if (this.english && before?.type === 'word' && /^(?:earlier|previously|first|widely|already)$/.test(before.fold) && units[at - 2]?.fold === 'as')
      return null;
    // "has 900 confirmed cases"
    if (this.english && before?.type === 'number' && /ed$/.test(unit.fold)) return null;
    const next = units[at + 1];
    const reduced =
      this.english &&
      inSentence &&
      before?.type === 'word' &&
      ((/ed$/.test(unit.fold) && next?.fold === 'by') ||
        // "in a report published on Thursday"
        (/^(?:published|posted|written|broadcast)$/.test(unit.fold) &&
          DOCUMENT.test(before.fold) &&
          next?.type === 'word' &&
          (grammar.prepositions.has(next.fold) || grammar.temporal.has(next.fold))));
    // "Asked whether …, he said", "when pressed on …": what he was asked
    const asked =
      this.english &&
      readings.some((r) => r.mood === 'K') &&
      !/^(?:say|add)$/.test(finite?.lemma ?? 'say') &&
      (!inSentence || /^(?:when|once|if|though|although|while)$/.test(before?.fold ?? ''));
    if (finite && !reduced && !asked && !((inSentence || this.english) && this.readsAsNoun(units, at, sentence, inverted >= 0))) {
      const first = this.withClitics(units, at, sentence);
      const pronominal = !this.english && this.hasReflexive(units, first.first, at);
      const cue = this.make(units, at, finite, {
        first: first.first,
        sentence,
        tense: tenseOf(finite.mood, false),
        form: 'finite',
        plural: finite.plural,
        inverted,
        negated: first.negated || this.negatedAfter(units, at, sentence) || (this.english && this.lexicon.grammar.negation.has(before?.fold ?? '')),
        conditional: finite.mood === 'C',
        // "Minister accused of fraud", "the man, accused of theft, …": whom they accuse is not told
        passive: this.english && unit.fold.endsWith('ed') && this.lacksObject(before, next, finite.lemma),
        pronominal,
      });
      if (cue) return cue;
    }

    // "It goes without saying that": nobody says it
    if (this.english && before?.fold === 'without') return null;
    const gerund = readings.find((r) => r.mood === 'G' && (verbs.has(r.lemma) || this.isPredicate(r.lemma)));
    const progressive = gerund && this.english ? this.auxiliaryBefore(units, at, Math.max(sentence.first, done)) : null;
    if (gerund && progressive?.lemma === 'be' && gerund.lemma === 'protest') return null;
    if (gerund && progressive?.lemma === 'be') {
      // "is calling on", "have been warning"
      return this.make(units, at, gerund, {
        ...PLAIN,
        first: progressive.first,
        sentence,
        tense: tenseOf(progressive.mood, false),
        form: 'finite',
        plural: progressive.plural,
        negated: progressive.negated,
      });
    }
    // ", les accusant de", ", la qualifiant de": whom or what, between a comma and the participle
    const object = !this.english && before !== undefined && ARTICLE.test(before.fold) && units[at - 2]?.fold === ',' && at - 2 > sentence.first;
    // "in a media briefing on Tuesday": a noun
    const compound =
      this.english &&
      before?.type === 'word' &&
      /^(?:a|an|the|this|his|her|its|their)$/.test(units[at - 2]?.fold ?? '') &&
      grammar.prepositions.has(units[at - 3]?.fold ?? '') &&
      !before.capital &&
      !grammar.isPerson(before.fold);
    if (gerund && !compound && (object || !(inSentence && before && /^(?:the|a|an|le|la|les|un|une|des|l')$/.test(before.fold)))) {
      let first = object ? at - 1 : at;
      while (first > sentence.first && /^(?:en|tout|ne|n'|se|s')$/.test(units[first - 1]!.fold)) first--;
      const pronominal = units[at - 1]?.fold === 'se' || units[at - 1]?.fold === "s'";
      const cue = this.make(units, at, gerund, {
        ...PLAIN,
        first,
        sentence,
        tense: 'gerund',
        form: 'gerund',
        pronominal,
      });
      if (cue) return cue;
    }

    const infinitive = readings.find(
      (r) => r.mood === 'W' && (verbs.has(r.lemma) || ((!this.english || units[at + 1]?.fold === 'out') && this.isPredicate(r.lemma))),
    );
    if (infinitive && inSentence && before) {
      const two = `${units[at - 2]?.fold ?? ''} ${before.fold}`;
      const opensTurn =
        /^(?:avant de|avant d'|, de|, d'|et de|et d'|non sans)$/.test(two) ||
        // "Non content d’affirmer que A, X a B"
        (!this.english && /^contente?s? d[e']$/.test(two) && units[at - 3]?.fold === 'non') ||
        (/^(?:l'|le|la|les|s'|se)$/.test(before.fold) && /^(?:de|d')$/.test(units[at - 2]?.fold ?? '') && units[at - 3]?.fold === 'avant');
      // "dit vouloir"; English has "said to want"
      const afterSpeech = !this.english && at - 1 >= sentence.first && this.isSpeechFinite(units, at - 1);
      const english = this.english && (/^(?:on to|, to)$/.test(two) || this.servesToSay(units, at, sentence));
      const support =
        this.supportBefore(units, at, Math.max(sentence.first, done)) ?? (this.english ? null : supportingGroup(this.lexicon, units, at, sentence.first));
      const deed =
        this.english && support !== null && !verbs.get(infinitive.lemma)?.some(({ frames }) => frames.includes('q')) && !this.isPredicate(infinitive.lemma);
      if (support && !deed)
        return this.make(units, at, infinitive, {
          ...PLAIN,
          sentence,
          tense: 'past',
          form: 'finite',
          ...support,
        });
      // "Et le colonel de conclure : « … »"
      if (!this.english && this.narrated(units, at, sentence) && verbs.get(infinitive.lemma)?.some((verb) => /[dq]/.test(verb.frames))) {
        return this.make(units, at, infinitive, {
          ...PLAIN,
          first: at - 1,
          sentence,
          tense: 'past',
          form: 'finite',
        });
      }
      if (opensTurn || afterSpeech || english) {
        const first = opensTurn && two.startsWith('avant') ? at - 2 : at;
        return this.make(units, at, infinitive, {
          ...PLAIN,
          first,
          sentence,
          tense: 'infinitive',
          form: 'infinitive',
        });
      }
    }
    return null;
  }

  /** "Et X de + INFINITIVE" as a sentence's first words: does only a phrase stand between "et" and "de"? */
  private narrated(units: readonly Unit[], at: number, sentence: MatrixSentence): boolean {
    if (!/^(?:de|d')$/.test(units[at - 1]!.fold) || at - sentence.first > NARRATED) return false;
    if (units[sentence.first]?.fold !== 'et' || at - 1 <= sentence.first + 1) return false;
    for (let i = sentence.first + 1; i < at - 1; i++) {
      const { type, lower, capital } = units[i]!;
      if ((type !== 'word' && !/^[.,]$/.test(units[i]!.fold)) || (this.lexicon.grammar.finite.has(lower) && !capital)) return false;
    }
    return true;
  }

  private isPredicate(lemma: string): boolean {
    return this.lexicon.predicates.has(lemma);
  }

  private isSpeechFinite(units: readonly Unit[], at: number): boolean {
    const readings = this.lexicon.forms.get(units[at]!.lower);
    return (
      readings?.some(
        (r) => isFiniteMood(r.mood) && (r.person === 3 || r.person === 6) && (this.lexicon.verbs.get(r.lemma)?.some((v) => v.frames.includes('i')) ?? false),
      ) ?? false
    );
  }

  /** "accused of theft", ", called “a thief” by X,": no object stands behind a participle. */
  private lacksObject(before: Unit | undefined, next: Unit | undefined, lemma: string): boolean {
    const takes = (frame: string): boolean => this.lexicon.verbs.get(lemma)?.some(({ frames }) => frames.includes(frame)) === true;
    return (next?.fold === 'of' && takes('p')) || (before?.fold === ',' && next?.type === 'marked' && takes('k') && !takes('q'));
  }

  /** « A », clarifie-t-il · « A », a-t-elle schématisé · « A », positive le maire: right behind marks, with somebody behind it, whatever verb reports them. */
  private unlistedAt(units: readonly Unit[], at: number, sentence: MatrixSentence): VerbCue | null {
    const { grammar, forms } = this.lexicon;
    const mark = /^[,!?…]$/.test(units[at - 1]?.fold ?? '') ? at - 2 : at - 1;
    if (mark < sentence.first || units[mark]!.type !== 'marked') return null;
    let head = /^(?:se|s')$/.test(units[at]!.fold) ? at + 1 : at;
    const auxiliary = /^(?:a|ont|avait|avaient)$/.test(units[head]?.lower ?? '') || (head > at && /^(?:est|sont)$/.test(units[head]?.lower ?? ''));
    const inverted = this.invertedAt(units, head, sentence);
    if (auxiliary) {
      head = Math.max(head, inverted) + 1;
      while (head < sentence.last && grammar.adverbs.has(units[head]!.fold)) head++;
    }
    const verb = units[head];
    if (verb?.type !== 'word' || head >= sentence.last || verb.capital || verb.fold.length < 4 || forms.has(verb.lower) || grammar.finite.has(verb.lower))
      return null;
    if (!(auxiliary ? /(?:é|i|it|is|u|ert)e?s?$/ : /(?:[^é]e|ent|it)$/).test(verb.lower)) return null;
    const { adverbs, prepositions, temporal, labels, determiners, relatives, subordinators, coordinators, connectives, bodies, documents } = grammar;
    const closed = [adverbs, prepositions, temporal, labels, determiners, relatives, subordinators, coordinators, connectives, bodies, documents, COMMON_NOUNS];
    if (closed.some((words) => words.has(verb.fold)) || grammar.isPerson(verb.fold) || grammar.isGerund(verb.fold)) return null;
    // « Servir », slogan du parti: a name
    const { inner } = units[mark]!.marked!;
    if (inverted < 0 && inner.end - inner.start < SAID_LENGTH) return null;
    const last = Math.max(head, inverted) + 1;
    const who = units[last];
    if (inverted >= 0 ? !/^-(?:t-)?(?:ils?|elles?)$/.test(units[inverted]!.fold) : who?.type !== 'word' || last >= sentence.last) return null;
    const somebody = inverted >= 0 || who!.capital || (determiners.has(who!.fold) && [1, 2].some((n) => grammar.isPerson(units[last + n]?.fold ?? '')));
    if (!somebody) return null;
    const plural = /(?:ent|ont|aient)$/.test((auxiliary ? units[at]! : verb).lower);
    return { type: 'verb', first: at, last, head, lemma: verb.lower, stance: 'says', frames: 'dw', tense: 'past', form: 'finite', ...PLAIN, plural, inverted };
  }

  /** Chooses the verb's entry (with or without se), reads light verbs with their noun, and builds the cue. */
  private make(
    units: readonly Unit[],
    at: number,
    reading: VerbForm,
    how: {
      first: number;
      sentence: MatrixSentence;
      tense: CueTense;
      form: VerbCue['form'];
      plural: boolean;
      inverted: number;
      negated: boolean;
      conditional: boolean;
      passive: boolean;
      pronominal: boolean;
    },
  ): VerbCue | null {
    const { sentence, pronominal, ...rest } = how;
    let last = Math.max(at, how.inverted) + 1;
    const predicate = this.predicateAfter(units, last, sentence, reading.lemma);
    let verb: SpeechVerb | undefined;
    if (predicate) {
      last = predicate.last;
      verb = predicate.verb;
    } else {
      const entries = this.lexicon.verbs.get(reading.lemma);
      verb =
        entries?.find((entry) => entry.pronominal === pronominal) ??
        (pronominal && reading.lemma !== 'dire' ? undefined : entries?.find((entry) => !entry.pronominal));
      // "se dit convaincu que": what somebody says of itself
      if (!verb && pronominal) verb = entries?.[0];
      if (pronominal && verb && !verb.pronominal && !/^(?:dire|déclarer|avouer|affirmer|interroger|demander|accuser)$/.test(verb.lemma)) return null;
    }
    if (!verb || verb.frames === '-') return null;
    // "held that", "briefing that", not "held on Monday", "briefed the press"
    if (this.english && /^(?:hold|intimate|brief)$/.test(verb.lemma) && (rest.passive || units[last]?.fold !== 'that')) return null;
    // "the order reads", "read a banner", not "the guard reads a paper"
    if (verb.lemma === 'read' && this.english && (rest.form !== 'finite' || rest.passive || !this.standsOn(units, at, sentence))) return null;
    // "rumour has it that": nobody who is told
    if (verb.lemma === 'have it that' && /^(?:rumou?r|legend|gossip|word|tradition)$/.test(units[rest.first - 1]?.fold ?? ''))
      return { type: 'verb', head: at, last, lemma: verb.lemma, stance: verb.stance, frames: verb.frames, ...rest, passive: true };
    // "Guard 'slept through fire', inquest told": who told it is left out
    if (
      this.english &&
      verb.lemma === 'tell' &&
      rest.form === 'finite' &&
      !rest.passive &&
      at + 1 >= sentence.last &&
      this.beforeCourt(units, rest.first, sentence.first)
    )
      return { type: 'verb', head: at, last, stance: verb.stance, ...rest, lemma: 'hear', frames: 'qd', passive: true };
    // "the court heard that": whoever said it there; "he heard that" tells nobody anything
    if (this.english && verb.lemma === 'hear') {
      if (rest.form !== 'finite' || rest.passive || !this.beforeCourt(units, rest.first, sentence.first)) return null;
      return { type: 'verb', head: at, last, lemma: verb.lemma, stance: verb.stance, frames: verb.frames, ...rest, passive: true };
    }
    // "Mali's ruling junta", "ruled out": no judgement
    if (verb.lemma === 'rule' && (units[last]?.fold === 'out' || (rest.form === 'gerund' && units[at - 1]?.fold !== ','))) return null;
    return { type: 'verb', head: at, last, lemma: verb.lemma, stance: verb.stance, frames: verb.frames, ...rest };
  }

  /** "fait savoir", "donne l’assurance", "lance un appel", "tient à préciser", "are of the view", "has it that": of "it that" the conjunction stays behind. */
  private predicateAfter(units: readonly Unit[], from: number, sentence: MatrixSentence, lemma: string): { last: number; verb: SpeechVerb } | null {
    for (const [verb, noun, stance, frames] of this.lexicon.nominal) {
      if (verb !== lemma) continue;
      const last = noun.includes(' ') ? this.phraseAfter(units, from, sentence.last, noun.split(' ')) : this.nounAfter(units, from, sentence.last, noun);
      if (last > 0) return { last, verb: { lemma: `${verb} ${noun}`, stance: stance as Stance, frames, pronominal: false } };
    }
    return null;
  }

  private nounAfter(units: readonly Unit[], from: number, limit: number, noun: string): number {
    for (let i = from; i < Math.min(from + 5, limit); i++) {
      const word = units[i]!;
      if (word.type !== 'word') return -1;
      if (word.fold === noun || word.fold === `${noun}s`) return i + 1;
    }
    return -1;
  }

  /** Several words right behind the verb, adverbs passed over; a "that" at their end is only looked for. */
  private phraseAfter(units: readonly Unit[], from: number, limit: number, words: readonly string[]): number {
    let at = from;
    while (at < limit && this.lexicon.grammar.adverbs.has(units[at]!.fold)) at++;
    if (!words.every((word, i) => at + i < limit && units[at + i]!.fold === word)) return -1;
    return at + words.length - (words.at(-1) === 'that' ? 1 : 0);
  }

  /** Do words stand on what is named before the verb at `at`, or behind it where marks close before it? */
  private standsOn(units: readonly Unit[], at: number, sentence: MatrixSentence): boolean {
    const { documents } = this.lexicon.grammar;
    const bears = ({ fold, type }: Unit): boolean => type === 'word' && (documents.has(fold) || SIGNS.has(fold));
    const next = units[at + 1];
    if (units[at - 1]?.type === 'marked') return units.slice(at + 1, Math.min(sentence.last, at + 5)).some(bears);
    for (let i = at - 1; i >= Math.max(sentence.first, at - RECORDS); i--) {
      if (units[i]!.type === 'marked') return false;
      if (bears(units[i]!)) return !next || next.type !== 'word' || /^(?:in|as|simply|only|partly)$/.test(next.fold);
    }
    return false;
  }

  /** Does a court or an inquiry stand within the few words before unit `at`? */
  private beforeCourt(units: readonly Unit[], at: number, least: number): boolean {
    for (let i = at - 1; i >= Math.max(least, at - ADJUNCT); i--) {
      if (units[i]!.type === 'punct' && !/^['’]$/.test(units[i]!.fold)) return false;
      if (COURTS.has(units[i]!.fold)) return true;
    }
    return false;
  }

  /** "the bank forecast Tuesday that", "on Monday forecast growth of": somebody or a day before it, and no verb behind it. */
  private foresees(units: readonly Unit[], at: number): boolean {
    const { grammar } = this.lexicon;
    const before = units[at - 1];
    const next = units[at + 1];
    if (units[at]!.fold !== 'forecast' || before?.type !== 'word' || next?.type !== 'word') return false;
    if (!grammar.isPerson(before.fold) && !before.capital && !grammar.temporal.has(before.fold) && !grammar.bodies.has(before.fold)) return false;
    return !(grammar.prepositions.has(next.fold) || grammar.finite.has(next.lower) || /..ed$/.test(next.lower)) || grammar.temporal.has(next.fold);
  }

  /** "records from the tower show", "the report details": a document or data before a form that is noun and verb, and something behind it. */
  private toldByRecords(units: readonly Unit[], at: number, sentence: MatrixSentence): boolean {
    const { grammar } = this.lexicon;
    const next = units[at + 1];
    const word = units[at]!;
    if (!SHOWN.has(word.fold) || word.capital || at + 1 >= sentence.last || (next!.type === 'punct' && next!.fold !== '“')) return false;
    if (next!.type === 'word' && (grammar.prepositions.has(next!.fold) || grammar.coordinators.has(next!.fold) || grammar.finite.has(next!.lower)))
      return false;
    let told = false;
    for (let i = at - 1; i >= Math.max(sentence.first, at - RECORDS); i--) {
      const { fold, lower, type, capital } = units[i]!;
      if (type === 'punct' && fold !== "'" && fold !== '’') break;
      if (grammar.finite.has(lower) && !capital && units[i + 1]!.fold !== 'by') return false;
      const tells = grammar.documents.has(fold) || grammar.inquiries.has(fold) || grammar.evidence.has(fold);
      // "reports show", "the report shows": one of them ends in s
      if (tells && (fold === 'data' || fold === 'research' || /[^s]s$/.test(fold) !== /[^s]s$/.test(word.fold))) told = true;
    }
    return told;
  }

  private invertedAt(units: readonly Unit[], at: number, sentence: MatrixSentence): number {
    const next = units[at + 1];
    return next && at + 1 < sentence.last && /^-/.test(next.fold) && next.type === 'word' && units[at]!.end === next.start ? at + 1 : -1;
  }

  private auxiliaryBefore(
    units: readonly Unit[],
    at: number,
    least: number,
  ): { first: number; lemma: string; mood: string; plural: boolean; inverted: number; negated: boolean; pronominal: boolean } | null {
    const { grammar, forms } = this.lexicon;
    const wanted = this.english ? /^(?:have|be)$/ : /^(?:avoir|etre)$/;
    let inverted = -1;
    let been = false;
    let negated = false;
    let reach = AUXILIARY_REACH;
    const wide = this.english ? -1 : this.beforeAdjunct(units, at, least);
    if (wide >= 0) return this.auxiliaryBefore(units, wide, least);
    for (let i = at - 1; i >= least && at - i <= reach; i--) {
      const unit = units[i]!;
      // "a, lui, expliqué que"
      if (unit.fold === ',' && (/^(?:lui|elle|eux|elles)$/.test(units[i - 1]?.fold ?? '') || /^(?:lui|elle|eux|elles)$/.test(units[i + 1]?.fold ?? '')))
        continue;
      // "a, pour sa part, rappelé", "a, quant à lui, salué", "a, en outre, annoncé"
      const open = unit.fold === ',' ? this.asideBegin(units, i, least) : -1;
      if (open >= 0) {
        reach += i - open;
        i = open;
        continue;
      }
      if (unit.type !== 'word') return null;
      // "is believed and said to"
      if (
        this.english &&
        units[at + 1]?.fold === 'to' &&
        ((/^(?:and|or)$/.test(unit.fold) && /..ed$/.test(units[i - 1]?.fold ?? '')) || (/..ed$/.test(unit.fold) && /^(?:and|or)$/.test(units[i + 1]!.fold)))
      )
        continue;
      if (/^(?:elle|eux|elles)$/.test(unit.fold)) continue;
      // "a de son côté annoncé", "a pour sa part indiqué", "a à son tour demandé"
      if (
        !this.english &&
        /^(?:de|d'|son|leur|cote|pour|sa|part|tour|outre|revanche|en|à|ce|sens|ailleurs|emblee|abord|entree|jeu|fait|coup|facon|maniere|nouveau|effet)$/.test(
          unit.lower === 'à' ? 'à' : unit.fold,
        )
      )
        continue;
      if (/^-/.test(unit.fold)) {
        inverted = i;
        continue;
      }
      const readings = forms.get(unit.lower)?.filter((r) => wanted.test(r.lemma));
      if (unit.fold === 'ete' || unit.fold === 'been') {
        been = true;
        continue;
      }
      const auxiliary = readings?.find((r) => isFiniteMood(r.mood) || r.mood === 'G' || r.mood === 'W');
      if (auxiliary) {
        const clitics = this.withClitics(units, i, { first: least, last: at, block: 0 });
        const pronominal = !this.english && this.hasReflexive(units, clitics.first, i);
        return {
          first: clitics.first,
          lemma: been ? (this.english ? 'be' : 'etre') : auxiliary.lemma,
          mood: auxiliary.mood,
          plural: auxiliary.plural,
          inverted,
          negated: negated || (clitics.negated && negated),
          pronominal,
        };
      }
      // "a de plus demandé": besides
      if (unit.fold === 'plus' && units[i - 1]?.fold === 'de') continue;
      if (grammar.negation.has(unit.fold)) {
        negated = true;
        continue;
      }
      // "has so far denied", "has in the past argued", "had for years said"
      if (this.english && BETWEEN.test(unit.fold)) continue;
      if (!grammar.adverbs.has(unit.fold) && !/ment$|ly$/.test(unit.fold) && !/^(?:lui|tout|tous|toutes|eu|a|aujourd'hui)$/.test(unit.fold)) return null;
    }
    return null;
  }

  /** "l’attentat revendiqué par X": a claim in a participle. */
  private claimedBy(units: readonly Unit[], at: number, sentence: MatrixSentence): boolean {
    if (at + 2 >= sentence.last) return false;
    // "un homme accusé d’avoir volé", "MTN accusé de verser": an infinitive tells of what
    const next = units[at + 2]!;
    if (/^accus(?:é|ée|és|ées)$/.test(units[at]!.lower))
      return (
        /^(?:de|d')$/.test(units[at + 1]!.fold) &&
        next.type === 'word' &&
        (/^(?:avoir|etre|ne|n'|se|s')$/.test(next.fold) || /...(?:er|ir|oir|re)$/.test(next.lower)) &&
        !this.lexicon.grammar.isPerson(next.fold) &&
        !/^(?:guerre|meurtre|ordre|terre|affaire|genre|titre|nombre)$/.test(next.fold)
      );
    if (!/^(?:revendiqu(?:é|ée|és|ées)|(?:annonc|confirm)(?:é|ée)|démentie?)$/.test(units[at]!.lower)) return false;
    // "annoncée mardi par", "revendiqué le 3 mars par"
    for (let i = at + 1; i < Math.min(sentence.last, at + 5); i++) {
      const { fold, type } = units[i]!;
      if (fold === 'par') return true;
      if (type !== 'number' && !this.lexicon.grammar.temporal.has(fold) && !this.lexicon.grammar.adverbs.has(fold) && !ARTICLE.test(fold)) return false;
    }
    return false;
  }

  /** "avait le 24 février affirmé", "a dans un communiqué annoncé", "a mardi soir promis": the unit behind the auxiliary's own words, or -1. */
  private beforeAdjunct(units: readonly Unit[], at: number, least: number): number {
    const { grammar, forms } = this.lexicon;
    for (let i = at - 1; i >= least && at - i <= ADJUNCT; i--) {
      const unit = units[i]!;
      if (unit.type === 'number') continue;
      if (unit.type !== 'word' || grammar.complementisers.has(unit.fold) || grammar.relatives.has(unit.fold) || grammar.coordinators.has(unit.fold)) return -1;
      if (forms.get(unit.lower)?.some((r) => /^(?:avoir|etre)$/.test(r.lemma) && (isFiniteMood(r.mood) || r.mood === 'G')) && unit.lower !== 'à') {
        const opener = units[i + 1]!;
        const next = units[i + 2];
        if (i + 1 >= at || i + 1 === at - 1) return grammar.temporal.has(opener.fold) && i + 1 < at ? i + 1 : -1;
        const dated =
          grammar.temporal.has(opener.fold) ||
          (grammar.determiners.has(opener.fold) && next !== undefined && (next.type === 'number' || grammar.temporal.has(next.fold)));
        const adjunct = /^(?:dans|en|lors|par|a|au|aux|sur|depuis|pour|maintes|plusieurs|devant|apres|avec)$/.test(opener.fold) && opener.lower !== 'a';
        return dated || adjunct ? i + 1 : -1;
      }
      if (grammar.finite.has(unit.lower) || (i < at - 1 && forms.get(unit.lower)?.some((r) => r.mood === 'K') && !grammar.temporal.has(unit.fold))) return -1;
    }
    return -1;
  }

  /** "s’est borné à rappeler", "n’hésite pas à dire": the verb group that leads to the infinitive at `at`. */
  private supportBefore(units: readonly Unit[], at: number, least: number): { first: number; plural: boolean; negated: boolean } | null {
    if (!(this.english ? /^to$/ : /^(?:a|de|d'|par)$/).test(units[at - 1]?.fold ?? '')) return null;
    const keen = this.english ? this.keenTo(units, at, least) : null;
    if (keen) return keen;
    let head = at - 2;
    while (head > least && (this.lexicon.grammar.adverbs.has(units[head]!.fold) || this.lexicon.grammar.negation.has(units[head]!.fold))) head--;
    const readings = this.lexicon.forms.get(units[head]?.lower ?? '')?.filter((r) => this.lexicon.grammar.supports.has(r.lemma));
    if (head < least || !readings?.length) return null;
    // "“Q,” wanted to reassure X": elsewhere one only tries to
    if (this.english && !units.slice(Math.max(least, head - 2), head).some((unit) => unit.type === 'marked')) return null;
    const finite = readings.find((r) => isFiniteMood(r.mood) && (r.person === 3 || r.person === 6));
    if (finite) return { first: this.withClitics(units, head, { first: least, last: at, block: 0 }).first, plural: finite.plural, negated: false };
    const auxiliary = readings.some((r) => r.mood === 'K') ? this.auxiliaryBefore(units, head, least) : null;
    return auxiliary ? { first: auxiliary.first, plural: auxiliary.plural, negated: false } : null;
  }

  /** "was quick to point out", "is at pains to stress", "were keen to add": the verb "to be" and how somebody is. */
  private keenTo(units: readonly Unit[], at: number, least: number): { first: number; plural: boolean; negated: boolean } | null {
    let be = at - 3;
    if (/^(?:pains)$/.test(units[at - 2]?.fold ?? '') && units[at - 3]?.fold === 'at') be = at - 4;
    else if (!/^(?:quick|keen|careful|anxious|eager|swift)$/.test(units[at - 2]?.fold ?? '')) return null;
    while (be > least && this.lexicon.grammar.adverbs.has(units[be]!.fold)) be--;
    const is = be >= least ? this.lexicon.forms.get(units[be]!.lower)?.find((r) => r.lemma === 'be' && isFiniteMood(r.mood)) : undefined;
    return is ? { first: be, plural: is.plural, negated: false } : null;
  }

  /** "took to Twitter to say that, "appeared on television to announce that": what somebody did in order to say it. */
  private servesToSay(units: readonly Unit[], at: number, sentence: MatrixSentence): boolean {
    const verb = this.lexicon.forms.get(units[at]!.lower)?.find((r) => r.mood === 'W');
    if (
      units[at - 1]?.fold !== 'to' ||
      !verb ||
      !/^(?:say|announce|declare|argue|insist|claim|warn|proclaim|explain|deny|tell|complain|add|reiterate|accuse|denounce|condemn|criticise|criticize|reveal|confirm|vent|describe)$/.test(
        verb.lemma,
      )
    )
      return false;
    for (let i = at - 2; i >= Math.max(sentence.first, at - PURPOSE_REACH); i--) {
      const { type, fold } = units[i]!;
      if (type === 'marked' || (type === 'punct' && fold !== "'") || this.lexicon.grammar.complementisers.has(fold) || this.lexicon.grammar.relatives.has(fold))
        return false;
      if (
        /^(?:took|appeared|wrote|used|called|phoned|tweeted|posted|returned|spoke|emerged|telephoned|intervened|changed|issued|released|rang|emailed)$/.test(
          fold,
        )
      )
        return true;
      if (this.lexicon.grammar.finite.has(units[i]!.lower)) return fold === 'went' || fold === 'came';
    }
    return false;
  }

  /** The comma that opens an aside right behind an auxiliary and closes at unit `close`, or -1. */
  private asideBegin(units: readonly Unit[], close: number, least: number): number {
    const { forms, grammar } = this.lexicon;
    for (let i = close - 1; i > least && close - i <= ASIDE; i--) {
      const unit = units[i]!;
      if (unit.fold === ',') return forms.get(units[i - 1]!.lower)?.some((r) => /^(?:avoir|etre|have|be)$/.test(r.lemma) && isFiniteMood(r.mood)) ? i : -1;
      if (unit.type === 'marked' || unit.type === 'punct' || grammar.finite.has(unit.lower)) return -1;
    }
    return -1;
  }

  private withClitics(units: readonly Unit[], at: number, sentence: MatrixSentence): { first: number; negated: boolean } {
    let first = at;
    let negated = false;
    while (first > sentence.first && this.lexicon.grammar.clitics.has(units[first - 1]!.fold) && units[first - 1]!.type === 'word') {
      const word = units[first - 1]!.fold;
      // "l’" and "le" before a verb are objects only when a subject or "comme", "qui" stands before them
      if (ARTICLE.test(word) && !this.isObject(units, first - 1)) break;
      if (word === 'ne' || word === "n'") negated = true;
      first--;
    }
    return { first, negated };
  }

  /** "il le dit", « Q », la coupe un homme: is the article at `at` an object before its verb? */
  private isObject(units: readonly Unit[], at: number): boolean {
    if (/^(?:comme|qui|il|elle|ils|elles|on|ne|n'|nous|vous|je|me|te|se)$/.test(units[at - 1]?.fold ?? '')) return true;
    const marked = units[at - 1]?.type === 'marked' || (units[at - 1]?.fold === ',' && units[at - 2]?.type === 'marked');
    const next = units[at + 2];
    return !this.english && marked && next?.type === 'word' && (this.lexicon.grammar.determiners.has(next.fold) || next.capital);
  }

  private hasReflexive(units: readonly Unit[], first: number, at: number): boolean {
    for (let i = first; i < at; i++) if (units[i]!.fold === 'se' || units[i]!.fold === "s'") return true;
    return false;
  }

  private negatedAfter(units: readonly Unit[], at: number, sentence: MatrixSentence): boolean {
    // "indique ne pas avoir eu": the infinitive is negated, not the report
    if (/^(?:ne|n')$/.test(units[at + 1]?.fold ?? '')) return false;
    // "announced that not only", "said he never"
    if (this.english) return false;
    for (let i = at + 1; i < Math.min(at + 3, sentence.last); i++) {
      // "conclut que rien ne va": what is negated stands in the clause
      if (units[i]!.type !== 'word' || this.lexicon.grammar.complementisers.has(units[i]!.fold)) return false;
      if (this.lexicon.grammar.negation.has(units[i]!.fold) && units[i]!.fold !== 'plus') return true;
    }
    return false;
  }

  private adverbAfterAnd(units: readonly Unit[], at: number, sentence: MatrixSentence): boolean {
    const before = units[at - 1];
    return at - 2 >= sentence.first && units[at - 2]!.fold === 'et' && before !== undefined && this.lexicon.grammar.adverbs.has(before.fold);
  }

  private earlierParticiple(units: readonly Unit[], at: number, sentence: MatrixSentence): { mood: string; plural: boolean } | null {
    for (let i = at - 2; i > sentence.first; i--) {
      if (!/(?:é|és|ée|ées|i|is|it|u|us|ert|ort)$/.test(units[i]!.lower)) continue;
      const readings = this.lexicon.forms.get(units[i - 1]!.lower);
      const auxiliary = readings?.find((r) => r.lemma === 'avoir' && isFiniteMood(r.mood) && (r.person === 3 || r.person === 6));
      if (auxiliary) return auxiliary;
    }
    return null;
  }

  private takesClause(form: string): boolean {
    return (
      this.lexicon.forms.get(form)?.some((r) => isFiniteMood(r.mood) && this.lexicon.verbs.get(r.lemma)?.some((verb) => verb.frames.includes('q'))) ?? false
    );
  }

  /** Does a comma stand before the name that ends before unit `at`? */
  private commaNear(units: readonly Unit[], at: number, sentence: MatrixSentence): boolean {
    let i = at - 1;
    const { grammar } = this.lexicon;
    while (
      i > sentence.first &&
      at - i < 6 &&
      units[i]!.type === 'word' &&
      (units[i]!.capital || units[i]!.fold === 'of' || !(grammar.prepositions.has(units[i]!.fold) || grammar.finite.has(units[i]!.lower)))
    )
      i--;
    // ", as the report shows"
    return units[units[i]!.fold === 'as' && i > sentence.first ? i - 1 : i]!.fold === ',';
  }

  /** Is a form that can be both a noun here? */
  /** Is a lower-case word a verb with an auxiliary before it, so that a noun behind it is its object? */
  private governs(units: readonly Unit[], at: number, sentence: MatrixSentence): boolean {
    const { grammar } = this.lexicon;
    const { fold, capital } = units[at]!;
    if (capital || grammar.isPerson(fold) || grammar.determiners.has(fold) || grammar.adverbs.has(fold)) return false;
    for (let i = at - 1; i >= Math.max(sentence.first, at - GOVERNING); i--) {
      const auxiliary = units[i]!.fold;
      if (/^(?:will|would|to|can|could|may|might|must|should)$/.test(auxiliary) || (/^(?:is|are|was|were|been)$/.test(auxiliary) && fold.endsWith('ing')))
        return true;
      if (!grammar.adverbs.has(auxiliary) && !grammar.temporal.has(auxiliary)) return false;
    }
    return false;
  }

  /** ", reports online daily Le Fleuve.": small words, and a noun for what tells, before a name near the end. */
  private kindBefore(units: readonly Unit[], at: number, sentence: MatrixSentence): boolean {
    for (let i = at; i < Math.min(sentence.last, at + 4); i++) {
      if (units[i]!.type !== 'word') return false;
      if (units[i]!.capital) return i > at && this.lexicon.grammar.documents.has(units[i - 1]!.fold);
    }
    return false;
  }

  /** "As X", ", as the mayor of X": does nothing but a phrase stand between "as" and unit `at`? */
  private opensAs(units: readonly Unit[], at: number, sentence: MatrixSentence): boolean {
    for (let i = at; i >= Math.max(sentence.first, at - ASIDE); i--) {
      if (units[i]!.type === 'punct' && units[i]!.fold !== '.') return false;
      if (units[i]!.fold === 'as') return i === sentence.first || units[i - 1]!.fold === ',';
    }
    return false;
  }

  private readsAsNoun(units: readonly Unit[], at: number, sentence: MatrixSentence, inverted: boolean): boolean {
    const word = units[at]!;
    const { nounLike } = this.lexicon.grammar;
    if (inverted) return false;
    const before = units[at - 1];
    if (!before || at - 1 < sentence.first) return (word.capital || this.english) && nounLike.has(word.fold);
    if (this.english) {
      if (!nounLike.has(word.fold))
        return (
          before.fold === 'to' ||
          (NOUN_BEFORE.test(before.fold) &&
            !this.lexicon.grammar.people.has(before.fold) &&
            !/^(?:said|told|wrote)$/.test(word.fold) &&
            !(/^(?:some|many|several|these|those)$/.test(before.fold) && !word.fold.endsWith('s')) &&
            !/^(?:this|that)$/.test(before.fold))
        );
      if (this.toldByRecords(units, at, sentence) || this.foresees(units, at)) return false;
      // "innovative projects that", "intelligence documents that": nobody stands before it
      const somebody = this.lexicon.grammar.pronouns.has(before.fold) || this.lexicon.grammar.isPerson(before.fold);
      if (/^(?:documents?|projects?)$/.test(word.fold) && !somebody && !(before.capital && word.fold === 'projects' && units[at + 1]?.fold !== 'that'))
        return true;
      // "As the historian Awa Bolo notes in her book"
      if (/[^s]s$/.test(word.fold) && before.capital && this.opensAs(units, at - 1, sentence)) return false;
      // "will now investigate reports that", "is checking claims that": what they look into
      if (/[^s]s$/.test(word.fold) && before.type === 'word' && this.governs(units, at - 1, sentence)) return true;
      if (before.fold === ',' && units[at + 1]?.fold === 'that' && word.fold.endsWith('s')) return false;
      // "Omar Lell, of the Lake Institute, calls the tax": an aside between two commas
      const object = units[at + 1];
      if (
        before.fold === ',' &&
        /[^s]s$/.test(word.fold) &&
        object !== undefined &&
        (object.type === 'marked' || /^(?:the|it|this|him|them)$/.test(object.fold)) &&
        units.slice(sentence.first, at - 1).some(({ fold }) => fold === ',')
      )
        return false;
      // "…, Reuters reports.", "…, reports Radio Dori."
      const after = units[at + 1];
      const paper = after?.fold === 'the' && units[at + 2]?.capital === true && sentence.last - at <= PAPER_REACH;
      if (before.fold === ',' && /(?:s|ed)$/.test(word.fold) && (after?.capital || paper || this.kindBefore(units, at + 1, sentence))) return false;
      // "nine EU states either voted", "player protests and outrage"
      if (
        word.fold === 'states' &&
        after?.type === 'word' &&
        !this.lexicon.grammar.complementisers.has(after.fold) &&
        !this.lexicon.grammar.determiners.has(after.fold) &&
        !this.lexicon.grammar.pronouns.has(after.fold)
      )
        return true;
      if (
        after &&
        /^(?:and|or)$/.test(after.fold) &&
        before.type === 'word' &&
        !this.lexicon.grammar.pronouns.has(before.fold) &&
        !/^(?:who|which)$/.test(before.fold)
      )
        return true;
      const closes = !word.capital && (!after || at + 1 >= sentence.last || /^[.,]$/.test(after.fold));
      if (closes && before.capital && word.fold.endsWith('s') && this.commaNear(units, at, sentence)) return false;
      // "…, the report notes.", "…, internal documents show.": noun and verb differ in their s
      const teller =
        this.lexicon.grammar.isPerson(before.fold) || this.lexicon.grammar.documents.has(before.fold) || this.lexicon.grammar.inquiries.has(before.fold);
      if (closes && teller && word.fold.endsWith('s') !== /[^s]s$/.test(before.fold) && !/ed$/.test(word.fold) && this.commaNear(units, at, sentence))
        return false;
      if (before.type !== 'word' || word.capital || NOUN_BEFORE.test(before.fold) || this.lexicon.grammar.prepositions.has(before.fold)) return true;
      if (/^(?:they|we|you|i|who|which|he|she|it)$/.test(before.fold)) return false;
      const next = units[at + 1];
      // "Our correspondent Omar Ba reports from Dori that"
      const thence = next?.fold === 'from' && /[^s]s$/.test(word.fold) && (before.capital || this.lexicon.grammar.isPerson(before.fold));
      if (thence && units.slice(at + 2, Math.min(sentence.last, at + NOUN_REACH)).some(({ fold }) => fold === 'that')) return false;
      // "the juntas claim they left": nobody stands behind a noun
      const clause = next !== undefined && this.lexicon.grammar.pronouns.has(next.fold) && !/^(?:him|her|them)$/.test(next.fold);
      if (clause && word.fold.endsWith('s') !== before.fold.endsWith('s')) return false;
      if (next?.fold === 'that' && word.fold.endsWith('s')) return false;
      // "A look into the letters shows they differ": no verb before it
      const opens = /^(?:a|an|the|new|one|this|that|each|every)$/.test(units[sentence.first]!.fold);
      if (
        clause &&
        opens &&
        /^(?:shows|finds|suggests|claims|reports|notes)$/.test(word.fold) &&
        !units.slice(sentence.first, at).some((u) => this.lexicon.grammar.finite.has(u.lower))
      )
        return false;
      if (!next || next.type === 'punct' || this.lexicon.grammar.prepositions.has(next.fold) || this.lexicon.grammar.finite.has(next.lower)) return true;
      // "a new report urges the"
      if (next.fold.endsWith('s') && nounLike.has(next.fold) && this.lexicon.grammar.determiners.has(units[at + 2]?.fold ?? '')) return true;
      // "a new report urges"
      if (this.lexicon.forms.get(next.lower)?.some((r) => r.mood === 'P' && r.person === 3) && !nounLike.has(next.fold)) return true;
      // "officials report that", "Amnesty claims the": the number of noun and verb must differ in their s
      return word.fold.endsWith('s') === before.fold.endsWith('s') || (!before.capital && !this.lexicon.grammar.isPerson(before.fold));
    }
    // "Autre reproche : « … »"
    if (before.capital && before.fold === 'autre') return true;
    // "on assure que": French on is a subject
    if (before.fold !== 'on' && NOUN_BEFORE.test(before.fold)) return before.fold !== 'en' || nounLike.has(word.fold);
    // "le préfet l’admet : …"
    if (units[at + 1]?.fold === ':' && !nounLike.has(word.fold) && this.takesClause(word.lower)) return false;
    // "ainsi que le souligne le rapport"
    if (ARTICLE.test(before.fold) && units[at - 2]?.fold === 'que' && units[at - 3]?.fold === 'ainsi') return false;
    if (ARTICLE.test(before.fold)) return !this.isObject(units, at - 1);
    if (!nounLike.has(word.fold)) return false;
    if (/^(?:et|ou|,|a|-|–|—)$/.test(before.fold)) {
      // ", note le chercheur", "et demande que": a subject or object of its own follows
      const next = units[at + 1];
      // « Q », déclare à la radio X
      if (before.fold === ',' && units[at - 2]?.type === 'marked' && /^(?:a|au|aux|sur)$/.test(next?.fold ?? '')) return false;
      return !next || next.type === 'punct' || /^(?:de|du|des|d'|et|sur|a)$/.test(next.fold);
    }
    return false;
  }
}
