import type { CueTense, Stance } from '../../model/analysis.ts';
import * as SAID from '../lang/any-quotes.ts';
import type { Cues } from '../lang/cues.ts';
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

/** Between an auxiliary and its verb stand at most so many adverbs. */
const GOVERNING = 3;

/** What somebody says before a verb that is in no list has at least so many characters. */
const SAID_LENGTH = 16;

const NO_PHRASES: readonly (readonly string[])[] = [];

export class CueFinder {
  private readonly lexicon: Lexicon;
  private readonly own: Cues;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.own = lexicon.grammar.cues;
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
      const cue = this.verbAt(units, at, sentence, done) ?? this.unlistedAt(units, at, sentence);
      if (cue) {
        // "continue d’affirmer": the first verb only carries the second
        while (this.lexicon.grammar.leadingGivesWay && cues.length && cues.at(-1)!.last > cue.first) cues.pop();
        cues.push(cue);
        done = cue.last;
        at = cue.last - 1;
      }
    }
    return cues;
  }

  private phraseAt(units: readonly Unit[], at: number, sentence: MatrixSentence): PhraseCue | null {
    const { grammar } = this.lexicon;
    const learnt = this.learntFrom(units, at, sentence);
    if (learnt) return learnt;
    for (const words of this.lexicon.according.get(units[at]!.fold) ?? NO_PHRASES) {
      if (!words.every((word, i) => at + i < sentence.last && units[at + i]!.fold === word)) continue;
      const last = at + words.length;
      // "passer une heure à écouter X": what one does
      if (SAID.CUE.PERCEIVES.has(words[1] ?? '') && at > sentence.first && units[at - 1]!.type === 'word' && !grammar.coordinators.has(units[at - 1]!.fold))
        continue;
      // "A lire aussi sur Radio Dori": a link
      if (SAID.CUE.READS_ON.has(words[1] ?? '') && !grammar.definite.has(units[last]?.fold ?? '')) continue;
      // "précise-t-on de même source": of the verb
      if (words.includes(SAID.SPOKE_LAST) && this.own.ANYBODY_BEHIND?.has(units[at - 1]?.fold ?? '')) continue;
      const lemma = words.join(' ').replace(/' /g, "'");
      const own = SAID.CUE.HOLDS_ITS_SOURCE.has(lemma);
      const next = units[last];
      // "voters per square mile"
      if (SAID.CUE.RATE.has(words[0]!) && at > sentence.first && units[at - 1]!.type === 'word' && !next?.capital) return null;
      if (!own && (!next || grammar.complementisers.has(next.fold) || grammar.notSources.has(next.fold))) return null;
      const ofNoun = SAID.CUE.ACCORDING_TO_WHICH.has(next?.fold ?? '') && units[at - 1]?.type === 'word';
      return { type: 'phrase', first: at, last, lemma, own, viewpoint: false, ...(ofNoun ? { ofNoun } : {}) };
    }
    const view = this.viewAt(units, at, sentence);
    if (view) return view;
    const noun = this.nounAt(units, at, sentence);
    if (noun) return noun;
    // "Pour X, …" opens a sentence; in the middle of one it is a purpose
    const before = units[at - 1];
    const { fold } = units[at]!;
    const regards = grammar.viewpoint.includes(fold);
    // "Awa Bolo, for whom A", "le syndicat, pour qui A", "Mme Bah, pour laquelle A"
    if (regards && before?.fold === ',' && at - 1 > sentence.first && this.own.WHOM.has(units[at + 1]?.fold ?? ''))
      return { type: 'phrase', first: at, last: at + 1, lemma: fold, own: false, viewpoint: false };
    // "…, mais pour ses partisans, A"
    const joined = this.own.JOINS_VIEWPOINT?.has(before?.fold ?? '') && units[at - 2]?.fold === ',';
    const opens = at === sentence.first || joined || /^[;:–—]$/.test(before!.fold) || (at - 1 === sentence.first && grammar.connectives.has(before!.fold));
    if (regards && opens) return { type: 'phrase', first: at, last: at + 1, lemma: fold, own: false, viewpoint: true };
    return null;
  }

  /** "In the bank's view, …", "By her own account, …", "To hear the traders tell it, …": the words up to the comma. */
  private viewAt(units: readonly Unit[], at: number, sentence: MatrixSentence): PhraseCue | null {
    const before = units[at - 1];
    if (at > sentence.first && before!.fold !== ',' && !(at - 1 === sentence.first && this.lexicon.grammar.connectives.has(before!.fold))) return null;
    const heard = this.lexicon.grammar.infinitiveMark?.has(units[at]!.fold) && units[at + 1]?.fold === this.own.HEAR;
    if (!heard && !this.own.OPENS_VIEW?.has(units[at]!.fold)) return null;
    const first = heard ? at + 2 : at + 1;
    for (let i = first; i < Math.min(sentence.last, at + VIEW_REACH); i++) {
      const { type, fold } = units[i]!;
      const found = (last: number, end: number): PhraseCue | null =>
        last > first && (end >= sentence.last || units[end]!.fold === ',' || units[end]!.fold === '.')
          ? { type: 'phrase', first: at, last: end, lemma: 'view', own: true, viewpoint: false, whose: { first, last } }
          : null;
      if (heard && SAID.CUE.TELLS_IT.has(fold)) return SAID.CUE.IT.has(units[i + 1]?.fold ?? '') ? found(i, i + 2) : null;
      const possessive = i === first && this.lexicon.grammar.possessives.has(fold);
      const owned = !heard && (possessive || (SAID.GENITIVE.test(fold) && (fold.length > 1 || SAID.CUE.ENDS_S.test(units[i - 1]!.fold))));
      if (owned) {
        const noun = SAID.CUE.OWN.has(units[i + 1]?.fold ?? '') ? i + 2 : i + 1;
        if (SAID.CUE.VIEW.has(units[noun]?.fold ?? '')) return found(possessive ? i + 1 : i, noun + 1);
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
    const { own } = this;
    const opening = at === sentence.first && grammar.accusations.has(fold) && own.OPENS_AS_PLURAL?.test(fold);
    const opens = at === sentence.first && own.NEWS?.has(fold);
    // "Shortly before dusk word came that"
    const later = own.NEWS_LATER?.has(fold) && before?.type === 'word' && (grammar.temporal.has(before.fold) || own.TIME_OF_DAY?.has(before.fold));
    const came = opens || later ? this.wordSpread(units, at, sentence) : null;
    if (came) return came;
    if (opening) return this.openingNoun(units, at, sentence);
    // "the traders' claim"
    const owned = before !== undefined && /^['’]$/.test(before.fold) && SAID.CUE.ENDS_S.test(units[at - 2]?.fold ?? '');
    if (!grammar.reportNouns.has(fold) || capital || !before || (before.type === 'punct' && !owned) || at <= sentence.first) return null;
    // "the army claims that": a verb
    if (
      this.lexicon.forms.has(fold) &&
      !SAID.CUE.BEFORE_A_NOUN.has(before.fold) &&
      !SAID.GENITIVE.test(before.fold) &&
      !grammar.endsPast?.(before.fold) &&
      !grammar.prepositions.has(before.fold) &&
      !(grammar.endsPlural.test(fold) && (SAID.CUE.ARE.has(before.fold) || this.governs(units, at - 1, sentence)))
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
        !SAID.CUE.CONTENTION.has(fold))
    )
      return null;
    // "said in a statement that": of the verb
    if (SAID.CUE.WITHIN.has(units[opener]!.fold)) return null;
    for (let i = at + 1; i < Math.min(sentence.last, at + NOUN_REACH); i++) {
      const unit = units[i]!;
      if (unit.type === 'marked' || unit.type === 'punct') break;
      // "her contention is that …"
      if (i === at + 1 && SAID.CUE.IS.has(unit.fold) && grammar.complementisers.has(units[i + 1]?.fold ?? '') && SAID.CUE.CONTENTION.has(fold))
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
      SAID.CUE.ANSWERS_TO.has(before.fold) &&
      next?.type === 'word' &&
      (grammar.determiners.has(next.fold) || grammar.pronouns.has(next.fold));
    return zero ? { type: 'phrase', first: at, last: at + 1, lemma: fold, own: true, viewpoint: false, noun: true } : null;
  }

  /** "Rumours spread online that …", "Allegations that …": a plural that opens the sentence. */
  private openingNoun(units: readonly Unit[], at: number, sentence: MatrixSentence): PhraseCue | null {
    for (let i = at + 1; i < Math.min(sentence.last, at + 4); i++) {
      if (units[i]!.type !== 'word') return null;
      if (!this.lexicon.grammar.complementisers.has(units[i]!.fold)) continue;
      const next = units[i + 1];
      if (!next || this.lexicon.grammar.finite.has(next.lower)) return null;
      return { type: 'phrase', first: at, last: i + 1, lemma: units[at]!.fold, own: true, viewpoint: false, noun: true };
    }
    return null;
  }

  /** "Word reached the camp on Friday that …", "Word has come that …". */
  private wordSpread(units: readonly Unit[], at: number, sentence: MatrixSentence): PhraseCue | null {
    if (!SAID.CUE.SPREADS.has(units[at + 1]?.fold ?? '')) return null;
    for (let i = at + 2; i < Math.min(sentence.last - 1, at + LEARNT); i++) {
      if (units[i]!.type === 'punct' || units[i]!.type === 'marked') return null;
      if (this.lexicon.grammar.complementisers.has(units[i]!.fold))
        return { type: 'phrase', first: at, last: i + 1, lemma: units[at]!.fold, own: true, viewpoint: false, noun: true };
    }
    return null;
  }

  /** "a appris l’AFP mardi auprès de", "a-t-on appris de source": what leads to a source that somebody else asked. */
  private learntFrom(units: readonly Unit[], at: number, sentence: MatrixSentence): PhraseCue | null {
    const { LEARNT: learnt, BY_A_SOURCE: bySource, LEARNS, HAS, ANYBODY_BEHIND } = this.own;
    const { grammar } = this.lexicon;
    const { lower } = units[at]!;
    if (!learnt || !bySource || !(LEARNS?.has(lower) || HAS?.has(lower))) return null;
    let verb = at;
    if (!LEARNS?.has(lower)) {
      verb = at + 1;
      while (verb < at + 4 && verb < sentence.last && (ANYBODY_BEHIND?.has(units[verb]!.fold) || grammar.adverbs.has(units[verb]!.fold))) verb++;
      if (units[verb]?.fold !== learnt) return null;
    }
    for (let i = verb + 1; i < Math.min(sentence.last - 1, verb + LEARNT); i++) {
      const { fold, type } = units[i]!;
      if (type === 'marked' || (type === 'punct' && fold !== ',') || grammar.complementisers.has(fold)) return null;
      if (SAID.CUE.LEARNT_AT.has(fold) && grammar.complement.has(units[i + 1]!.fold))
        return { type: 'phrase', first: at, last: i + 2, lemma: learnt, own: false, viewpoint: false };
      // "a-t-on appris lundi des services de la wilaya"
      // "On apprend du greffe que"
      const before = grammar.anybody?.has(units[at - 1]?.fold ?? '');
      const on = before || units.slice(at, verb + 2).some((unit) => ANYBODY_BEHIND?.has(unit.fold));
      const who = units[SAID.CUE.THE_TELLER.has(units[i + 1]!.fold) ? i + 2 : i + 1];
      const body = before && who?.type === 'word' && !grammar.temporal.has(who.fold);
      if (on && grammar.complement.has(fold) && who && (body || grammar.isPerson(who.fold)) && !SAID.CUE.SOURCE.has(who.fold))
        return { type: 'phrase', first: at, last: i + 1, lemma: learnt, own: false, viewpoint: false };
      if (SAID.CUE.OF.has(fold) && SAID.CUE.SOURCE.has(units[i + 1]!.fold))
        return { type: 'phrase', first: at, last: i + 2, lemma: bySource, own: true, viewpoint: false };
    }
    return null;
  }

  /** The verb group whose lexical verb stands at `at`, if it is one of speech. */
  private verbAt(units: readonly Unit[], at: number, sentence: MatrixSentence, done: number): VerbCue | null {
    const { forms, verbs, grammar } = this.lexicon;
    const { own } = this;
    const unit = units[at]!;
    const readings = forms.get(unit.lower);
    if (!readings) return null;
    const before = units[at - 1];
    // "attend maintenant les résultats": now, unless "en maintenant que" or what is marked stands behind "et"
    if (SAID.CUE.NOW.has(unit.fold) && !SAID.CUE.DOING.has(before?.fold ?? '') && !(own.AND?.has(before?.fold ?? '') && units[at + 1]?.type === 'marked'))
      return null;
    const inSentence = at > sentence.first;
    const inverted = this.invertedAt(units, at, sentence);
    // "comme annoncé par X": another time, and none of these words
    if (SAID.CUE.LIKE.has(before?.fold ?? '') && readings.some((r) => r.mood === 'K') && !readings.some((r) => r.mood === 'P')) return null;

    // A participle with its auxiliary: "a confirmé", "avait-il déclaré", "s'est réjoui", "has said".
    const participle = readings.find((r) => r.mood === 'K' && (verbs.has(r.lemma) || this.isPredicate(r.lemma)));
    if (participle) {
      const auxiliary = this.auxiliaryBefore(units, at, Math.max(sentence.first, done));
      if (auxiliary) {
        // "suspects were being questioned"
        if (grammar.progressive && auxiliary.mood === 'G') return null;
        const pronominal = auxiliary.pronominal;
        const passive = !pronominal && auxiliary.lemma === own.TO_BE && !own.COMES?.has(participle.lemma);
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
      } else if (inSentence && this.claimedBy(units, at, sentence)) {
        return this.make(units, at, participle, {
          ...PLAIN,
          first: at,
          sentence,
          tense: 'past',
          form: 'finite',
          plural: participle.plural,
          passive: true,
        });
      } else if (inSentence && (own.AND?.has(before?.fold ?? '') || this.adverbAfterAnd(units, at, sentence))) {
        // "a salué … et appelé à …": the auxiliary of an earlier participle goes on
        const earlier = this.earlierParticiple(units, at, sentence);
        if (earlier) {
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
        (r.person === 3 || r.person === 6 || (grammar.onePast && r.mood !== 'P')) &&
        (verbs.has(r.lemma) || this.isPredicate(r.lemma)),
    );
    // "the payments described by fishermen"
    // ", as earlier reported, the company said": told at another time
    if (before?.type === 'word' && own.EARLIER?.has(before.fold) && own.AS_TOLD?.has(units[at - 2]?.fold ?? '')) return null;
    // "has 900 confirmed cases"
    if (before?.type === 'number' && own.ENDS_ED?.test(unit.fold)) return null;
    const next = units[at + 1];
    const reduced =
      inSentence &&
      before?.type === 'word' &&
      ((own.ENDS_ED?.test(unit.fold) && grammar.agents.has(next?.fold ?? '')) ||
        // "in a report published on Thursday"
        (own.PUBLISHED?.has(unit.fold) &&
          own.DOCUMENT?.test(before.fold) &&
          next?.type === 'word' &&
          (grammar.prepositions.has(next.fold) || grammar.temporal.has(next.fold))));
    // "Asked whether …, he said", "when pressed on …": what he was asked
    const asked =
      finite &&
      own.NEVER_ASKED &&
      !own.NEVER_ASKED.has(finite.lemma) &&
      readings.some((r) => r.mood === 'K') &&
      (!inSentence || own.WHEN_ASKED?.has(before?.fold ?? ''));
    if (finite && !reduced && !asked && !this.readsAsNoun(units, at, sentence, inverted >= 0)) {
      const first = this.withClitics(units, at, sentence);
      const pronominal = this.hasReflexive(units, first.first, at);
      const cue = this.make(units, at, finite, {
        first: first.first,
        sentence,
        tense: tenseOf(finite.mood, false),
        form: 'finite',
        plural: finite.plural,
        inverted,
        negated: first.negated || (grammar.negatesBefore ? grammar.negation.has(before?.fold ?? '') : this.negatedAfter(units, at, sentence)),
        conditional: finite.mood === 'C',
        // "Minister accused of fraud", "the man, accused of theft, …": whom they accuse is not told
        passive: own.ENDS_ED?.test(unit.fold) === true && this.lacksObject(before, next, finite.lemma),
        pronominal,
      });
      if (cue) return cue;
    }

    // "It goes without saying that": nobody says it
    if (own.WITHOUT?.has(before?.fold ?? '')) return null;
    const gerund = readings.find((r) => r.mood === 'G' && (verbs.has(r.lemma) || this.isPredicate(r.lemma)));
    const progressive = gerund && grammar.progressive ? this.auxiliaryBefore(units, at, Math.max(sentence.first, done)) : null;
    if (gerund && progressive?.lemma === own.TO_BE) {
      if (own.ACTS?.has(gerund.lemma)) return null;
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
    const object = own.ARTICLE?.has(before?.fold ?? '') && units[at - 2]?.fold === ',' && at - 2 > sentence.first;
    // "in a media briefing on Tuesday": a noun
    const compound =
      before?.type === 'word' &&
      own.OF_A_BRIEFING?.has(units[at - 2]?.fold ?? '') &&
      grammar.prepositions.has(units[at - 3]?.fold ?? '') &&
      !before.capital &&
      !grammar.isPerson(before.fold);
    if (gerund && !compound && (object || !(inSentence && before && SAID.CUE.MAKES_NO_GERUND.has(before.fold)))) {
      let first = object ? at - 1 : at;
      while (first > sentence.first && SAID.CUE.LEADS_A_GERUND.has(units[first - 1]!.fold)) first--;
      const pronominal = SAID.CUE.REFLEXIVE.has(units[at - 1]?.fold ?? '');
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
      (r) => r.mood === 'W' && (verbs.has(r.lemma) || ((!own.OUT || own.OUT.has(units[at + 1]?.fold ?? '')) && this.isPredicate(r.lemma))),
    );
    if (infinitive && inSentence && before) {
      const two = `${units[at - 2]?.fold ?? ''} ${before.fold}`;
      const three = `${units[at - 3]?.fold ?? ''} ${two}`;
      // "Non content d’affirmer que A, X a B"
      const opensTurn = SAID.CUE.OPENS_INFINITIVE_TURN.has(two) || own.NOT_CONTENT?.test(three) || SAID.CUE.BEFORE_DOING_IT.test(three);
      // "dit vouloir"; English has "said to want"
      const afterSpeech = !grammar.infinitiveMark && at - 1 >= sentence.first && this.isSpeechFinite(units, at - 1);
      const goesOn = own.GOES_ON_TO?.has(two) || this.servesToSay(units, at, sentence);
      const support = this.supportBefore(units, at, Math.max(sentence.first, done)) ?? supportingGroup(this.lexicon, units, at, sentence.first);
      const deed =
        grammar.wishesOnlyTry &&
        support !== null &&
        !verbs.get(infinitive.lemma)?.some(({ frames }) => frames.includes('q')) &&
        !this.isPredicate(infinitive.lemma);
      if (support && !deed)
        return this.make(units, at, infinitive, {
          ...PLAIN,
          sentence,
          tense: 'past',
          form: 'finite',
          ...support,
        });
      // "Et le colonel de conclure : « … »"
      if (this.narrated(units, at, sentence) && verbs.get(infinitive.lemma)?.some((verb) => /[dq]/.test(verb.frames))) {
        return this.make(units, at, infinitive, {
          ...PLAIN,
          first: at - 1,
          sentence,
          tense: 'past',
          form: 'finite',
        });
      }
      if (opensTurn || afterSpeech || goesOn) {
        const first = SAID.CUE.BEFORE_DOING.has(two) ? at - 2 : at;
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
    if (!SAID.CUE.OF_DOING.has(units[at - 1]!.fold) || at - sentence.first > NARRATED) return false;
    if (!this.own.AND?.has(units[sentence.first]!.fold) || at - 1 <= sentence.first + 1) return false;
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
    return (
      (this.lexicon.grammar.complement.has(next?.fold ?? '') && takes('p')) || (before?.fold === ',' && next?.type === 'marked' && takes('k') && !takes('q'))
    );
  }

  /** « A », clarifie-t-il · « A », a-t-elle schématisé · « A », positive le maire: right behind marks, with somebody behind it, whatever verb reports them. */
  private unlistedAt(units: readonly Unit[], at: number, sentence: MatrixSentence): VerbCue | null {
    const { grammar, forms } = this.lexicon;
    const { HAS, IS, UNLISTED_PRESENT, UNLISTED_PARTICIPLE, UNLISTED_PLURAL, THEY_BEHIND, COMMON_NOUNS } = this.own;
    if (!HAS || !IS || !UNLISTED_PRESENT || !UNLISTED_PARTICIPLE || !UNLISTED_PLURAL || !THEY_BEHIND || !COMMON_NOUNS) return null;
    const mark = /^[,!?…]$/.test(units[at - 1]?.fold ?? '') ? at - 2 : at - 1;
    if (mark < sentence.first || units[mark]!.type !== 'marked') return null;
    let head = SAID.CUE.REFLEXIVE.has(units[at]!.fold) ? at + 1 : at;
    const auxiliary = HAS.has(units[head]?.lower ?? '') || (head > at && IS.has(units[head]?.lower ?? ''));
    const inverted = this.invertedAt(units, head, sentence);
    if (auxiliary) {
      head = Math.max(head, inverted) + 1;
      while (head < sentence.last && grammar.adverbs.has(units[head]!.fold)) head++;
    }
    const verb = units[head];
    if (verb?.type !== 'word' || head >= sentence.last || verb.capital || verb.fold.length < 4 || forms.has(verb.lower) || grammar.finite.has(verb.lower))
      return null;
    if (!(auxiliary ? UNLISTED_PARTICIPLE : UNLISTED_PRESENT).test(verb.lower)) return null;
    const { adverbs, prepositions, temporal, labels, determiners, relatives, subordinators, coordinators, connectives, bodies, documents } = grammar;
    const closed = [adverbs, prepositions, temporal, labels, determiners, relatives, subordinators, coordinators, connectives, bodies, documents, COMMON_NOUNS];
    if (closed.some((words) => words.has(verb.fold)) || grammar.isPerson(verb.fold) || grammar.isGerund(verb.fold)) return null;
    // « Servir », slogan du parti: a name
    const { inner } = units[mark]!.marked!;
    if (inverted < 0 && inner.end - inner.start < SAID_LENGTH) return null;
    const last = Math.max(head, inverted) + 1;
    const who = units[last];
    if (inverted >= 0 ? !THEY_BEHIND.has(units[inverted]!.fold) : who?.type !== 'word' || last >= sentence.last) return null;
    const somebody = inverted >= 0 || who!.capital || (determiners.has(who!.fold) && [1, 2].some((n) => grammar.isPerson(units[last + n]?.fold ?? '')));
    if (!somebody) return null;
    const plural = UNLISTED_PLURAL.test((auxiliary ? units[at]! : verb).lower);
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
    const { own } = this;
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
        (pronominal && !SAID.CUE.SAYS_ONESELF.has(reading.lemma) ? undefined : entries?.find((entry) => !entry.pronominal));
      // "se dit convaincu que": what somebody says of itself
      if (!verb && pronominal) verb = entries?.[0];
      if (pronominal && verb && !verb.pronominal && !SAID.CUE.SAYS_OF_ONESELF.has(verb.lemma)) return null;
    }
    if (!verb || verb.frames === '-') return null;
    // "held that", "briefing that", not "held on Monday", "briefed the press"
    if (own.NEEDS_CLAUSE?.has(verb.lemma) && (rest.passive || !this.lexicon.grammar.complementisers.has(units[last]?.fold ?? ''))) return null;
    // "the order reads", "read a banner", not "the guard reads a paper"
    if (verb.lemma === own.READ && (rest.form !== 'finite' || rest.passive || !this.standsOn(units, at, sentence))) return null;
    // "rumour has it that": nobody who is told
    if (verb.lemma === own.RUMOUR_HAS && SAID.CUE.RUMOUR.has(units[rest.first - 1]?.fold ?? ''))
      return { type: 'verb', head: at, last, lemma: verb.lemma, stance: verb.stance, frames: verb.frames, ...rest, passive: true };
    // "Guard 'slept through fire', inquest told": who told it is left out
    if (
      own.HEAR &&
      verb.lemma === own.TELL &&
      rest.form === 'finite' &&
      !rest.passive &&
      at + 1 >= sentence.last &&
      this.beforeCourt(units, rest.first, sentence.first)
    )
      return { type: 'verb', head: at, last, stance: verb.stance, ...rest, lemma: own.HEAR, frames: 'qd', passive: true };
    // "the court heard that": whoever said it there; "he heard that" tells nobody anything
    if (verb.lemma === own.HEAR) {
      if (rest.form !== 'finite' || rest.passive || !this.beforeCourt(units, rest.first, sentence.first)) return null;
      return { type: 'verb', head: at, last, lemma: verb.lemma, stance: verb.stance, frames: verb.frames, ...rest, passive: true };
    }
    // "Mali's ruling junta", "ruled out": no judgement
    if (verb.lemma === own.RULE && (own.OUT?.has(units[last]?.fold ?? '') || (rest.form === 'gerund' && units[at - 1]?.fold !== ','))) return null;
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
    return at + words.length - (this.lexicon.grammar.complementisers.has(words.at(-1)!) ? 1 : 0);
  }

  /** Do words stand on what is named before the verb at `at`, or behind it where marks close before it? */
  private standsOn(units: readonly Unit[], at: number, sentence: MatrixSentence): boolean {
    const { documents } = this.lexicon.grammar;
    const bears = ({ fold, type }: Unit): boolean => type === 'word' && (documents.has(fold) || SAID.CUE.SIGN.has(fold));
    const next = units[at + 1];
    if (units[at - 1]?.type === 'marked') return units.slice(at + 1, Math.min(sentence.last, at + 5)).some(bears);
    for (let i = at - 1; i >= Math.max(sentence.first, at - RECORDS); i--) {
      if (units[i]!.type === 'marked') return false;
      if (bears(units[i]!)) return next?.type !== 'word' || SAID.CUE.READS_HOW.has(next.fold);
    }
    return false;
  }

  /** Does a court or an inquiry stand within the few words before unit `at`? */
  private beforeCourt(units: readonly Unit[], at: number, least: number): boolean {
    for (let i = at - 1; i >= Math.max(least, at - ADJUNCT); i--) {
      if (units[i]!.type === 'punct' && !/^['’]$/.test(units[i]!.fold)) return false;
      if (SAID.CUE.COURT.has(units[i]!.fold)) return true;
    }
    return false;
  }

  /** "the bank forecast Tuesday that", "on Monday forecast growth of": somebody or a day before it, and no verb behind it. */
  private foresees(units: readonly Unit[], at: number): boolean {
    const { grammar } = this.lexicon;
    const before = units[at - 1];
    const next = units[at + 1];
    if (!SAID.CUE.FORESEES.has(units[at]!.fold) || before?.type !== 'word' || next?.type !== 'word') return false;
    if (!grammar.isPerson(before.fold) && !before.capital && !grammar.temporal.has(before.fold) && !grammar.bodies.has(before.fold)) return false;
    return !(grammar.prepositions.has(next.fold) || grammar.finite.has(next.lower) || grammar.endsPast?.(next.lower)) || grammar.temporal.has(next.fold);
  }

  /** "records from the tower show", "the report details": a document or data before a form that is noun and verb, and something behind it. */
  private toldByRecords(units: readonly Unit[], at: number, sentence: MatrixSentence): boolean {
    const { grammar } = this.lexicon;
    const next = units[at + 1];
    const word = units[at]!;
    if (!SAID.CUE.RECORDS_SHOW.has(word.fold) || word.capital || at + 1 >= sentence.last || (next!.type === 'punct' && next!.fold !== '“')) return false;
    if (next!.type === 'word' && (grammar.prepositions.has(next!.fold) || grammar.coordinators.has(next!.fold) || grammar.finite.has(next!.lower)))
      return false;
    let told = false;
    for (let i = at - 1; i >= Math.max(sentence.first, at - RECORDS); i--) {
      const { fold, lower, type, capital } = units[i]!;
      if (type === 'punct' && fold !== "'" && fold !== '’') break;
      if (grammar.finite.has(lower) && !capital && !grammar.agents.has(units[i + 1]!.fold)) return false;
      const tells = grammar.documents.has(fold) || grammar.inquiries.has(fold) || grammar.evidence.has(fold);
      // "reports show", "the report shows": one of them ends in s
      if (tells && (SAID.CUE.MASS_NOUN.has(fold) || grammar.endsPlural.test(fold) !== grammar.endsPlural.test(word.fold))) told = true;
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
    const { own } = this;
    let inverted = -1;
    let been = false;
    let negated = false;
    let reach = AUXILIARY_REACH;
    const wide = this.beforeAdjunct(units, at, least);
    if (wide >= 0) return this.auxiliaryBefore(units, wide, least);
    for (let i = at - 1; i >= least && at - i <= reach; i--) {
      const unit = units[i]!;
      // "a, lui, expliqué que"
      if (unit.fold === ',' && (SAID.CUE.EMPHATIC.has(units[i - 1]?.fold ?? '') || SAID.CUE.EMPHATIC.has(units[i + 1]?.fold ?? ''))) continue;
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
        grammar.infinitiveMark?.has(units[at + 1]?.fold ?? '') &&
        ((SAID.CUE.AND_OR.has(unit.fold) && grammar.endsPast?.(units[i - 1]?.fold ?? '')) ||
          (grammar.endsPast?.(unit.fold) && SAID.CUE.AND_OR.has(units[i + 1]!.fold)))
      )
        continue;
      if (SAID.CUE.EMPHATIC.has(unit.fold)) continue;
      // "a de son côté annoncé", "a pour sa part indiqué", "a à son tour demandé"
      if (own.WITHIN_AN_ADJUNCT?.has(unit.fold) || own.WITHIN_AN_ADJUNCT?.has(unit.lower)) continue;
      if (/^-/.test(unit.fold)) {
        inverted = i;
        continue;
      }
      const readings = forms.get(unit.lower)?.filter((r) => own.AUXILIARY.has(r.lemma));
      if (SAID.CUE.BEEN.has(unit.fold)) {
        been = true;
        continue;
      }
      const auxiliary = readings?.find((r) => isFiniteMood(r.mood) || r.mood === 'G' || r.mood === 'W');
      if (auxiliary) {
        const clitics = this.withClitics(units, i, { first: least, last: at, block: 0 });
        const pronominal = this.hasReflexive(units, clitics.first, i);
        return {
          first: clitics.first,
          lemma: been ? own.TO_BE : auxiliary.lemma,
          mood: auxiliary.mood,
          plural: auxiliary.plural,
          inverted,
          negated: negated || (clitics.negated && negated),
          pronominal,
        };
      }
      // "a de plus demandé": besides
      if (SAID.CUE.MORE.has(unit.fold) && SAID.CUE.OF.has(units[i - 1]?.fold ?? '')) continue;
      if (grammar.negation.has(unit.fold)) {
        negated = true;
        continue;
      }
      // "has so far denied", "has in the past argued", "had for years said"
      if (own.BETWEEN?.has(unit.fold)) continue;
      if (!grammar.adverbs.has(unit.fold) && !SAID.CUE.ENDS_ADVERB.test(unit.fold) && !SAID.CUE.WITHIN_A_GROUP.has(unit.fold)) return null;
    }
    return null;
  }

  /** "l’attentat revendiqué par X": a claim in a participle. */
  private claimedBy(units: readonly Unit[], at: number, sentence: MatrixSentence): boolean {
    if (at + 2 >= sentence.last) return false;
    // "un homme accusé d’avoir volé", "MTN accusé de verser": an infinitive tells of what
    const next = units[at + 2]!;
    if (this.own.ACCUSED?.has(units[at]!.lower))
      return (
        SAID.CUE.OF_DOING.has(units[at + 1]!.fold) &&
        next.type === 'word' &&
        (SAID.CUE.BEGINS_AN_INFINITIVE.has(next.fold) || SAID.CUE.ENDS_INFINITIVE.test(next.lower)) &&
        !this.lexicon.grammar.isPerson(next.fold) &&
        !SAID.CUE.NO_INFINITIVE.has(next.fold)
      );
    if (!this.own.CLAIMED?.has(units[at]!.lower)) return false;
    // "annoncée mardi par", "revendiqué le 3 mars par"
    for (let i = at + 1; i < Math.min(sentence.last, at + 5); i++) {
      const { fold, type } = units[i]!;
      if (this.lexicon.grammar.agents.has(fold)) return true;
      if (type !== 'number' && !this.lexicon.grammar.temporal.has(fold) && !this.lexicon.grammar.adverbs.has(fold) && !this.own.ARTICLE?.has(fold))
        return false;
    }
    return false;
  }

  /** "avait le 24 février affirmé", "a dans un communiqué annoncé", "a mardi soir promis": the unit behind the auxiliary's own words, or -1. */
  private beforeAdjunct(units: readonly Unit[], at: number, least: number): number {
    const { grammar, forms } = this.lexicon;
    const { AUXILIARY, HAS } = this.own;
    if (!HAS) return -1;
    for (let i = at - 1; i >= least && at - i <= ADJUNCT; i--) {
      const unit = units[i]!;
      if (unit.type === 'number') continue;
      if (unit.type !== 'word' || grammar.complementisers.has(unit.fold) || grammar.relatives.has(unit.fold) || grammar.coordinators.has(unit.fold)) return -1;
      if (forms.get(unit.lower)?.some((r) => AUXILIARY.has(r.lemma) && (isFiniteMood(r.mood) || r.mood === 'G'))) {
        const opener = units[i + 1]!;
        const next = units[i + 2];
        if (i + 1 >= at || i + 1 === at - 1) return grammar.temporal.has(opener.fold) && i + 1 < at ? i + 1 : -1;
        const dated =
          grammar.temporal.has(opener.fold) ||
          (grammar.determiners.has(opener.fold) && next !== undefined && (next.type === 'number' || grammar.temporal.has(next.fold)));
        const adjunct = SAID.CUE.OPENS_ADJUNCT.has(opener.fold) && !HAS.has(opener.lower);
        return dated || adjunct ? i + 1 : -1;
      }
      if (grammar.finite.has(unit.lower) || (i < at - 1 && forms.get(unit.lower)?.some((r) => r.mood === 'K') && !grammar.temporal.has(unit.fold))) return -1;
    }
    return -1;
  }

  /** "s’est borné à rappeler", "n’hésite pas à dire": the verb group that leads to the infinitive at `at`. */
  private supportBefore(units: readonly Unit[], at: number, least: number): { first: number; plural: boolean; negated: boolean } | null {
    if (!this.own.LEADS_TO_INFINITIVE.has(units[at - 1]?.fold ?? '')) return null;
    const keen = this.keenTo(units, at, least);
    if (keen) return keen;
    let head = at - 2;
    while (head > least && (this.lexicon.grammar.adverbs.has(units[head]!.fold) || this.lexicon.grammar.negation.has(units[head]!.fold))) head--;
    const readings = this.lexicon.forms.get(units[head]?.lower ?? '')?.filter((r) => this.lexicon.grammar.supports.has(r.lemma));
    if (head < least || !readings?.length) return null;
    // "“Q,” wanted to reassure X": elsewhere one only tries to
    if (this.lexicon.grammar.wishesOnlyTry && !units.slice(Math.max(least, head - 2), head).some((unit) => unit.type === 'marked')) return null;
    const finite = readings.find((r) => isFiniteMood(r.mood) && (r.person === 3 || r.person === 6));
    if (finite) return { first: this.withClitics(units, head, { first: least, last: at, block: 0 }).first, plural: finite.plural, negated: false };
    const auxiliary = readings.some((r) => r.mood === 'K') ? this.auxiliaryBefore(units, head, least) : null;
    return auxiliary ? { first: auxiliary.first, plural: auxiliary.plural, negated: false } : null;
  }

  /** "was quick to point out", "is at pains to stress", "were keen to add": the verb "to be" and how somebody is. */
  private keenTo(units: readonly Unit[], at: number, least: number): { first: number; plural: boolean; negated: boolean } | null {
    const { KEEN, TO_BE } = this.own;
    if (!KEEN) return null;
    let be = at - 3;
    if (SAID.CUE.PAINS.has(units[at - 2]?.fold ?? '') && SAID.CUE.AT.has(units[at - 3]?.fold ?? '')) be = at - 4;
    else if (!KEEN.has(units[at - 2]?.fold ?? '')) return null;
    while (be > least && this.lexicon.grammar.adverbs.has(units[be]!.fold)) be--;
    const is = be >= least ? this.lexicon.forms.get(units[be]!.lower)?.find((r) => r.lemma === TO_BE && isFiniteMood(r.mood)) : undefined;
    return is ? { first: be, plural: is.plural, negated: false } : null;
  }

  /** "took to Twitter to say that, "appeared on television to announce that": what somebody did in order to say it. */
  private servesToSay(units: readonly Unit[], at: number, sentence: MatrixSentence): boolean {
    const verb = this.lexicon.forms.get(units[at]!.lower)?.find((r) => r.mood === 'W');
    if (!verb || !this.lexicon.grammar.infinitiveMark?.has(units[at - 1]?.fold ?? '') || !SAID.CUE.SAID_ON_PURPOSE.has(verb.lemma)) return false;
    for (let i = at - 2; i >= Math.max(sentence.first, at - PURPOSE_REACH); i--) {
      const { type, fold } = units[i]!;
      if (type === 'marked' || (type === 'punct' && fold !== "'") || this.lexicon.grammar.complementisers.has(fold) || this.lexicon.grammar.relatives.has(fold))
        return false;
      if (SAID.CUE.DOES_TO_SAY.has(fold)) return true;
      if (this.lexicon.grammar.finite.has(units[i]!.lower)) return SAID.CUE.WENT.has(fold);
    }
    return false;
  }

  /** The comma that opens an aside right behind an auxiliary and closes at unit `close`, or -1. */
  private asideBegin(units: readonly Unit[], close: number, least: number): number {
    const { forms, grammar } = this.lexicon;
    for (let i = close - 1; i > least && close - i <= ASIDE; i--) {
      const unit = units[i]!;
      if (unit.fold === ',') return forms.get(units[i - 1]!.lower)?.some((r) => this.own.AUXILIARY.has(r.lemma) && isFiniteMood(r.mood)) ? i : -1;
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
      if (this.own.ARTICLE?.has(word) && !this.isObject(units, first - 1)) break;
      if (SAID.CUE.NOT_BEFORE_A_VERB.has(word)) negated = true;
      first--;
    }
    return { first, negated };
  }

  /** "il le dit", « Q », la coupe un homme: is the article at `at` an object before its verb? */
  private isObject(units: readonly Unit[], at: number): boolean {
    if (SAID.CUE.BEFORE_AN_OBJECT.has(units[at - 1]?.fold ?? '')) return true;
    const marked = units[at - 1]?.type === 'marked' || (units[at - 1]?.fold === ',' && units[at - 2]?.type === 'marked');
    const next = units[at + 2];
    return marked && next?.type === 'word' && (this.lexicon.grammar.determiners.has(next.fold) || next.capital);
  }

  private hasReflexive(units: readonly Unit[], first: number, at: number): boolean {
    for (let i = first; i < at; i++) if (SAID.CUE.REFLEXIVE.has(units[i]!.fold)) return true;
    return false;
  }

  private negatedAfter(units: readonly Unit[], at: number, sentence: MatrixSentence): boolean {
    // "indique ne pas avoir eu": the infinitive is negated, not the report
    if (SAID.CUE.NOT_BEFORE_A_VERB.has(units[at + 1]?.fold ?? '')) return false;
    for (let i = at + 1; i < Math.min(at + 3, sentence.last); i++) {
      // "conclut que rien ne va": what is negated stands in the clause
      if (units[i]!.type !== 'word' || this.lexicon.grammar.complementisers.has(units[i]!.fold)) return false;
      if (this.lexicon.grammar.negation.has(units[i]!.fold) && !SAID.CUE.MORE.has(units[i]!.fold)) return true;
    }
    return false;
  }

  private adverbAfterAnd(units: readonly Unit[], at: number, sentence: MatrixSentence): boolean {
    const before = units[at - 1];
    return at - 2 >= sentence.first && this.own.AND?.has(units[at - 2]!.fold) === true && this.lexicon.grammar.adverbs.has(before?.fold ?? '');
  }

  private earlierParticiple(units: readonly Unit[], at: number, sentence: MatrixSentence): { mood: string; plural: boolean } | null {
    for (let i = at - 2; i > sentence.first; i--) {
      if (!SAID.CUE.ENDS_PARTICIPLE.test(units[i]!.lower)) continue;
      const readings = this.lexicon.forms.get(units[i - 1]!.lower);
      const auxiliary = readings?.find((r) => r.lemma === this.own.TO_HAVE && isFiniteMood(r.mood) && (r.person === 3 || r.person === 6));
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
      (units[i]!.capital || grammar.complement.has(units[i]!.fold) || !(grammar.prepositions.has(units[i]!.fold) || grammar.finite.has(units[i]!.lower)))
    )
      i--;
    // ", as the report shows"
    return units[SAID.CUE.AS_WHO.has(units[i]!.fold) && i > sentence.first ? i - 1 : i]!.fold === ',';
  }

  /** Is a lower-case word a verb with an auxiliary before it, so that a noun behind it is its object? */
  private governs(units: readonly Unit[], at: number, sentence: MatrixSentence): boolean {
    const { grammar } = this.lexicon;
    const { fold, capital } = units[at]!;
    if (capital || grammar.isPerson(fold) || grammar.determiners.has(fold) || grammar.adverbs.has(fold)) return false;
    for (let i = at - 1; i >= Math.max(sentence.first, at - GOVERNING); i--) {
      const auxiliary = units[i]!.fold;
      if (SAID.CUE.BEFORE_A_BASE.has(auxiliary) || (SAID.CUE.BEFORE_AN_ING.has(auxiliary) && SAID.CUE.ENDS_ING.test(fold))) return true;
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
      if (SAID.CUE.AS_WHO.has(units[i]!.fold)) return i === sentence.first || units[i - 1]!.fold === ',';
    }
    return false;
  }

  private readsAsNoun(units: readonly Unit[], at: number, sentence: MatrixSentence, inverted: boolean): boolean {
    const word = units[at]!;
    const { grammar } = this.lexicon;
    const { nounLike } = grammar;
    if (inverted) return false;
    const before = units[at - 1];
    if (!before || at - 1 < sentence.first) return grammar.bareSubjects === true && nounLike.has(word.fold);
    if (grammar.bareSubjects) return this.readsAsBareNoun(units, at, sentence, before);
    // "Autre reproche : « … »"
    if (before.capital && SAID.CUE.ANOTHER.has(before.fold)) return true;
    // "on assure que": French on is a subject
    if (!grammar.anybody?.has(before.fold) && SAID.CUE.BEFORE_A_NOUN.has(before.fold)) return !SAID.CUE.DOING.has(before.fold) || nounLike.has(word.fold);
    // "le préfet l’admet : …"
    if (units[at + 1]?.fold === ':' && !nounLike.has(word.fold) && this.takesClause(word.lower)) return false;
    // "ainsi que le souligne le rapport"
    const article = this.own.ARTICLE?.has(before.fold);
    if (article && grammar.complementisers.has(units[at - 2]?.fold ?? '') && SAID.CUE.JUST_AS.has(units[at - 3]?.fold ?? '')) return false;
    if (article) return !this.isObject(units, at - 1);
    if (!nounLike.has(word.fold)) return false;
    if (SAID.CUE.JOINS_OR_PAUSES.has(before.fold)) {
      // ", note le chercheur", "et demande que": a subject or object of its own follows
      const next = units[at + 1];
      // « Q », déclare à la radio X
      if (before.fold === ',' && units[at - 2]?.type === 'marked' && SAID.CUE.TO_A_STATION.has(next?.fold ?? '')) return false;
      return !next || next.type === 'punct' || SAID.CUE.GOES_ON_A_NOUN.has(next.fold);
    }
    return false;
  }

  /** The same where a noun may stand without an article, and as a subject: "reports", "officials claim". */
  private readsAsBareNoun(units: readonly Unit[], at: number, sentence: MatrixSentence, before: Unit): boolean {
    const word = units[at]!;
    const { grammar } = this.lexicon;
    const { nounLike } = grammar;
    if (!nounLike.has(word.fold))
      return (
        grammar.infinitiveMark?.has(before.fold) ||
        (SAID.CUE.BEFORE_A_NOUN.has(before.fold) &&
          !grammar.people.has(before.fold) &&
          !SAID.CUE.NEVER_A_NOUN.has(word.fold) &&
          !(SAID.CUE.SEVERAL.has(before.fold) && !SAID.CUE.ENDS_S.test(word.fold)) &&
          !SAID.CUE.THIS_OR_THAT.has(before.fold))
      );
    if (this.toldByRecords(units, at, sentence) || this.foresees(units, at)) return false;
    // "innovative projects that", "intelligence documents that": nobody stands before it
    const that = grammar.complementisers.has(units[at + 1]?.fold ?? '');
    const somebody = grammar.pronouns.has(before.fold) || grammar.isPerson(before.fold);
    if (SAID.CUE.DOCUMENTS.has(word.fold) && !somebody && !(before.capital && SAID.CUE.PROJECTS.has(word.fold) && !that)) return true;
    // "As the historian Awa Bolo notes in her book"
    const plural = grammar.endsPlural.test(word.fold);
    const endsS = SAID.CUE.ENDS_S.test(word.fold);
    if (plural && before.capital && this.opensAs(units, at - 1, sentence)) return false;
    // "will now investigate reports that", "is checking claims that": what they look into
    if (plural && before.type === 'word' && this.governs(units, at - 1, sentence)) return true;
    if (before.fold === ',' && that && endsS) return false;
    // "Omar Lell, of the Lake Institute, calls the tax": an aside between two commas
    const object = units[at + 1];
    if (
      before.fold === ',' &&
      plural &&
      object !== undefined &&
      (object.type === 'marked' || SAID.CUE.OPENS_AN_OBJECT.has(object.fold)) &&
      units.slice(sentence.first, at - 1).some(({ fold }) => fold === ',')
    )
      return false;
    // "…, Reuters reports.", "…, reports Radio Dori."
    const after = units[at + 1];
    const paper = SAID.CUE.THE.has(after?.fold ?? '') && units[at + 2]?.capital === true && sentence.last - at <= PAPER_REACH;
    if (before.fold === ',' && SAID.CUE.ENDS_REPORTS.test(word.fold) && (after?.capital || paper || this.kindBefore(units, at + 1, sentence))) return false;
    // "nine EU states either voted", "player protests and outrage"
    if (
      SAID.CUE.STATES.has(word.fold) &&
      after?.type === 'word' &&
      !grammar.complementisers.has(after.fold) &&
      !grammar.determiners.has(after.fold) &&
      !grammar.pronouns.has(after.fold)
    )
      return true;
    if (after && SAID.CUE.AND_OR.has(after.fold) && before.type === 'word' && !grammar.pronouns.has(before.fold) && !SAID.CUE.WHO_WHICH.has(before.fold))
      return true;
    const closes = !word.capital && (!after || at + 1 >= sentence.last || /^[.,]$/.test(after.fold));
    if (closes && before.capital && endsS && this.commaNear(units, at, sentence)) return false;
    // "…, the report notes.", "…, internal documents show.": noun and verb differ in their s
    const teller = grammar.isPerson(before.fold) || grammar.documents.has(before.fold) || grammar.inquiries.has(before.fold);
    if (closes && teller && endsS !== grammar.endsPlural.test(before.fold) && !this.own.ENDS_ED?.test(word.fold) && this.commaNear(units, at, sentence))
      return false;
    if (before.type !== 'word' || word.capital || SAID.CUE.BEFORE_A_NOUN.has(before.fold) || grammar.prepositions.has(before.fold)) return true;
    if (SAID.CUE.SUBJECT_BEFORE.has(before.fold)) return false;
    const next = units[at + 1];
    // "Our correspondent Omar Ba reports from Dori that"
    const thence = SAID.CUE.FROM_A_PLACE.has(next?.fold ?? '') && plural && (before.capital || grammar.isPerson(before.fold));
    if (thence && units.slice(at + 2, Math.min(sentence.last, at + NOUN_REACH)).some(({ fold }) => grammar.complementisers.has(fold))) return false;
    // "the juntas claim they left": nobody stands behind a noun
    const clause = next !== undefined && grammar.pronouns.has(next.fold) && !SAID.CUE.OBJECT_PRONOUN.has(next.fold);
    if (clause && endsS !== SAID.CUE.ENDS_S.test(before.fold)) return false;
    if (that && endsS) return false;
    // "A look into the letters shows they differ": no verb before it
    const opens = SAID.CUE.OPENS_A_LOOK.has(units[sentence.first]!.fold);
    if (clause && opens && SAID.CUE.FINDS.has(word.fold) && !units.slice(sentence.first, at).some((u) => grammar.finite.has(u.lower))) return false;
    if (!next || next.type === 'punct' || grammar.prepositions.has(next.fold) || grammar.finite.has(next.lower)) return true;
    // "a new report urges the"
    if (SAID.CUE.ENDS_S.test(next.fold) && nounLike.has(next.fold) && grammar.determiners.has(units[at + 2]?.fold ?? '')) return true;
    // "a new report urges"
    if (this.lexicon.forms.get(next.lower)?.some((r) => r.mood === 'P' && r.person === 3) && !nounLike.has(next.fold)) return true;
    // "officials report that", "Amnesty claims the": the number of noun and verb must differ in their s
    return endsS === SAID.CUE.ENDS_S.test(before.fold) || (!before.capital && !grammar.isPerson(before.fold));
  }
}
