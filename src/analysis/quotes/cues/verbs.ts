import * as BORDER from '../../lang/any-borders.ts';
import * as FRAME from '../../lang/any-frames.ts';
import * as SAID from '../../lang/any-quotes.ts';
import { type MatrixSentence, type Unit, wordAt } from '../1-matrix.ts';
import { isFiniteMood, type Lexicon, tenseOf, type VerbForm } from '../lexicon.ts';
import type { VerbCue } from './cue.ts';
import { makeCue, PLAIN } from './entries.ts';
import { adverbAfterAnd, auxiliaryBefore, earlierParticiple, hasReflexive, invertedAt, negatedAfter, withClitics } from './groups.ts';
import { isSpeechFinite, narrated, servesToSay, supportBefore } from './leading.ts';
import { readsAsNoun } from './noun-or-verb.ts';
import { supportingGroup } from './supports.ts';

/** The verb group whose lexical verb stands at `at`, if it is one of speech: "a confirmé", "affirme", "en ajoutant", "avant de conclure". `done`: where the one before ends. */
export function verbCue(lexicon: Lexicon, units: readonly Unit[], at: number, sentence: MatrixSentence, done: number): VerbCue | null {
  const { fold, lower } = units[at]!;
  const readings = lexicon.forms.get(lower);
  if (!readings) return null;
  const before = wordAt(units, at - 1);
  // "attend maintenant les résultats": now, unless "en maintenant que" or what is marked stands behind "et"
  if (SAID.CUE.NOW.has(fold) && !SAID.CUE.DOING.has(before) && !(lexicon.grammar.cues.AND?.has(before) && units[at + 1]?.type === 'marked')) return null;
  // "comme annoncé par X": another time, and none of these words
  if (SAID.CUE.LIKE.has(before) && readings.some((r) => r.mood === 'K') && !readings.some((r) => r.mood === 'P')) return null;
  const least = Math.max(sentence.first, done);
  // undefined: read on, it may be another form
  let cue = participleCue(lexicon, readings, units, at, sentence, least);
  if (cue === undefined) cue = finiteCue(lexicon, readings, units, at, sentence);
  if (cue === undefined) cue = gerundCue(lexicon, readings, units, at, sentence, least);
  return cue === undefined ? infinitiveCue(lexicon, readings, units, at, sentence, least) : cue;
}

const reports = (lexicon: Lexicon, lemma: string): boolean => lexicon.verbs.has(lemma) || lexicon.predicates.has(lemma);

/** "a confirmé", "avait-il déclaré", "s’est réjoui", "has said"; "revendiqué par X"; "a salué … et appelé à …". */
function participleCue(
  lexicon: Lexicon,
  readings: readonly VerbForm[],
  units: readonly Unit[],
  at: number,
  sentence: MatrixSentence,
  least: number,
): VerbCue | null | undefined {
  const { grammar } = lexicon;
  const { cues: own } = grammar;
  const participle = readings.find((r) => r.mood === 'K' && reports(lexicon, r.lemma));
  if (!participle) return undefined;
  const auxiliary = auxiliaryBefore(lexicon, units, at, least);
  if (auxiliary) {
    // "suspects were being questioned"
    if (grammar.progressive && auxiliary.mood === 'G') return null;
    const cue = makeCue(lexicon, units, at, participle, {
      first: auxiliary.first,
      sentence,
      tense: tenseOf('K', true, auxiliary.mood),
      form: auxiliary.mood === 'G' ? 'gerund' : auxiliary.mood === 'W' ? 'infinitive' : 'finite',
      plural: auxiliary.plural,
      inverted: auxiliary.inverted,
      negated: auxiliary.negated,
      conditional: auxiliary.mood === 'C',
      passive: !auxiliary.pronominal && auxiliary.lemma === own.TO_BE && !own.COMES?.has(participle.lemma),
      pronominal: auxiliary.pronominal,
    });
    return cue ?? undefined;
  }
  if (at === sentence.first) return undefined;
  if (claimedBy(lexicon, units, at, sentence))
    return makeCue(lexicon, units, at, participle, {
      ...PLAIN,
      first: at,
      sentence,
      tense: 'past',
      form: 'finite',
      plural: participle.plural,
      passive: true,
    });
  // "a salué … et appelé à …": the auxiliary of an earlier participle goes on
  const joined = own.AND?.has(units[at - 1]!.fold) || adverbAfterAnd(lexicon, units, at, sentence);
  const earlier = joined ? earlierParticiple(lexicon, units, at, sentence) : null;
  if (!earlier) return undefined;
  return makeCue(lexicon, units, at, participle, {
    ...PLAIN,
    first: at,
    sentence,
    tense: 'past',
    form: 'finite',
    plural: earlier.plural,
    conditional: earlier.mood === 'C',
  });
}

/** "affirme", "n’affirme pas", "affirme-t-il". */
function finiteCue(lexicon: Lexicon, readings: readonly VerbForm[], units: readonly Unit[], at: number, sentence: MatrixSentence): VerbCue | null | undefined {
  const { grammar } = lexicon;
  const { cues: own } = grammar;
  const { fold } = units[at]!;
  const before = units[at - 1];
  const next = units[at + 1];
  const inSentence = at > sentence.first;
  // ", as earlier reported, the company said": told at another time
  if (before?.type === 'word' && own.EARLIER?.has(before.fold) && own.AS_TOLD?.has(wordAt(units, at - 2))) return null;
  const regular = own.ENDS_ED?.test(fold) === true;
  // "has 900 confirmed cases"
  if (before?.type === 'number' && regular) return null;
  const finite = readings.find(
    (r) => isFiniteMood(r.mood) && r.mood !== 'J' && (r.person === 3 || r.person === 6 || (grammar.onePast && r.mood !== 'P')) && reports(lexicon, r.lemma),
  );
  if (!finite) return undefined;
  // "the payments described by fishermen"
  const reduced =
    inSentence &&
    before?.type === 'word' &&
    ((regular && grammar.agents.has(next?.fold ?? '')) ||
      // "in a report published on Thursday"
      (own.PUBLISHED?.has(fold) &&
        own.DOCUMENT?.test(before.fold) &&
        next?.type === 'word' &&
        (grammar.prepositions.has(next.fold) || grammar.temporal.has(next.fold))));
  // "Asked whether …, he said", "when pressed on …": what he was asked
  const asked =
    own.NEVER_ASKED && !own.NEVER_ASKED.has(finite.lemma) && readings.some((r) => r.mood === 'K') && (!inSentence || own.WHEN_ASKED?.has(before?.fold ?? ''));
  const inverted = invertedAt(units, at, sentence);
  if (reduced || asked || readsAsNoun(lexicon, units, at, sentence, inverted >= 0)) return undefined;
  const { first, negated } = withClitics(lexicon, units, at, sentence);
  const cue = makeCue(lexicon, units, at, finite, {
    first,
    sentence,
    tense: tenseOf(finite.mood, false),
    form: 'finite',
    plural: finite.plural,
    inverted,
    negated: negated || (grammar.negatesBefore ? grammar.negation.has(before?.fold ?? '') : negatedAfter(lexicon, units, at, sentence)),
    conditional: finite.mood === 'C',
    // "Minister accused of fraud", "the man, accused of theft, …": whom they accuse is not told
    passive: regular && lacksObject(lexicon, before, next, finite.lemma),
    pronominal: hasReflexive(units, first, at),
  });
  return cue ?? undefined;
}

/** "en ajoutant", ", les accusant de"; "is calling on", "have been warning". */
function gerundCue(
  lexicon: Lexicon,
  readings: readonly VerbForm[],
  units: readonly Unit[],
  at: number,
  sentence: MatrixSentence,
  least: number,
): VerbCue | null | undefined {
  const { grammar } = lexicon;
  const { cues: own } = grammar;
  const before = units[at - 1];
  const beforeFold = before?.fold ?? '';
  // "It goes without saying that": nobody says it
  if (own.WITHOUT?.has(beforeFold)) return null;
  const gerund = readings.find((r) => r.mood === 'G' && reports(lexicon, r.lemma));
  if (!gerund) return undefined;
  const progressive = grammar.progressive ? auxiliaryBefore(lexicon, units, at, least) : null;
  if (progressive?.lemma === own.TO_BE) {
    if (own.ACTS?.has(gerund.lemma)) return null;
    return makeCue(lexicon, units, at, gerund, {
      ...PLAIN,
      first: progressive.first,
      sentence,
      tense: tenseOf(progressive.mood, false),
      form: 'finite',
      plural: progressive.plural,
      negated: progressive.negated,
    });
  }
  const inSentence = at > sentence.first;
  // ", les accusant de", ", la qualifiant de": whom or what, between a comma and the participle
  const object = own.ARTICLE?.has(beforeFold) && wordAt(units, at - 2) === ',' && at - 2 > sentence.first;
  // "in a media briefing on Tuesday": a noun
  const compound =
    before?.type === 'word' &&
    own.OF_A_BRIEFING?.has(wordAt(units, at - 2)) &&
    grammar.prepositions.has(wordAt(units, at - 3)) &&
    !before.capital &&
    !grammar.isPerson(before.fold);
  if (compound || (!object && inSentence && before && SAID.CUE.MAKES_NO_GERUND.has(before.fold))) return undefined;
  let first = object ? at - 1 : at;
  while (first > sentence.first && SAID.CUE.LEADS_A_GERUND.has(units[first - 1]!.fold)) first--;
  const pronominal = FRAME.ITSELF.has(beforeFold);
  return makeCue(lexicon, units, at, gerund, { ...PLAIN, first, sentence, tense: 'gerund', form: 'gerund', pronominal }) ?? undefined;
}

/** "s’est borné à rappeler", "Et le colonel de conclure", "avant d’ajouter", "dit vouloir". */
function infinitiveCue(
  lexicon: Lexicon,
  readings: readonly VerbForm[],
  units: readonly Unit[],
  at: number,
  sentence: MatrixSentence,
  least: number,
): VerbCue | null {
  const { verbs, predicates, grammar } = lexicon;
  const { cues: own } = grammar;
  const infinitive = readings.find(
    (r) => r.mood === 'W' && (verbs.has(r.lemma) || ((!own.OUT || own.OUT.has(wordAt(units, at + 1))) && predicates.has(r.lemma))),
  );
  const before = units[at - 1];
  if (!infinitive || !before || at === sentence.first) return null;
  const entries = verbs.get(infinitive.lemma);
  const support = supportBefore(lexicon, units, at, least) ?? supportingGroup(lexicon, units, at, sentence.first);
  const deed = grammar.wishesOnlyTry && !entries?.some(({ frames }) => frames.includes('q')) && !predicates.has(infinitive.lemma);
  if (support && !deed) return makeCue(lexicon, units, at, infinitive, { ...PLAIN, sentence, tense: 'past', form: 'finite', ...support });
  // "Et le colonel de conclure : « … »"
  if (narrated(lexicon, units, at, sentence) && entries?.some((verb) => /[dq]/.test(verb.frames)))
    return makeCue(lexicon, units, at, infinitive, { ...PLAIN, first: at - 1, sentence, tense: 'past', form: 'finite' });
  const two = `${wordAt(units, at - 2)} ${before.fold}`;
  const three = `${wordAt(units, at - 3)} ${two}`;
  // "Non content d’affirmer que A, X a B"
  const opensTurn = SAID.CUE.OPENS_INFINITIVE_TURN.has(two) || own.NOT_CONTENT?.test(three) || SAID.CUE.BEFORE_DOING_IT.test(three);
  // "dit vouloir"; English has "said to want"
  const afterSpeech = !grammar.infinitiveMark && at - 1 >= sentence.first && isSpeechFinite(lexicon, units, at - 1);
  if (!opensTurn && !afterSpeech && !own.GOES_ON_TO?.has(two) && !servesToSay(lexicon, units, at, sentence)) return null;
  const first = SAID.CUE.BEFORE_DOING.has(two) ? at - 2 : at;
  return makeCue(lexicon, units, at, infinitive, { ...PLAIN, first, sentence, tense: 'infinitive', form: 'infinitive' });
}

/** "l’attentat revendiqué par X": a claim in a participle. */
function claimedBy(lexicon: Lexicon, units: readonly Unit[], at: number, sentence: MatrixSentence): boolean {
  if (at + 2 >= sentence.last) return false;
  // "un homme accusé d’avoir volé", "MTN accusé de verser": an infinitive tells of what
  const next = units[at + 2]!;
  if (lexicon.grammar.cues.ACCUSED?.has(units[at]!.lower))
    return (
      BORDER.OF.has(units[at + 1]!.fold) &&
      next.type === 'word' &&
      (SAID.CUE.BEGINS_AN_INFINITIVE.has(next.fold) || FRAME.ENDS_INFINITIVE.test(next.lower)) &&
      !lexicon.grammar.isPerson(next.fold) &&
      !SAID.CUE.NO_INFINITIVE.has(next.fold)
    );
  if (!lexicon.grammar.cues.CLAIMED?.has(units[at]!.lower)) return false;
  // "annoncée mardi par", "revendiqué le 3 mars par"
  for (let i = at + 1; i < Math.min(sentence.last, at + 5); i++) {
    const { fold, type } = units[i]!;
    if (lexicon.grammar.agents.has(fold)) return true;
    if (type !== 'number' && !lexicon.grammar.temporal.has(fold) && !lexicon.grammar.adverbs.has(fold) && !lexicon.grammar.cues.ARTICLE?.has(fold))
      return false;
  }
  return false;
}

/** "accused of theft", ", called “a thief” by X,": no object stands behind a participle. */
function lacksObject(lexicon: Lexicon, before: Unit | undefined, next: Unit | undefined, lemma: string): boolean {
  const takes = (frame: string): boolean => lexicon.verbs.get(lemma)?.some(({ frames }) => frames.includes(frame)) === true;
  return (lexicon.grammar.complement.has(next?.fold ?? '') && takes('p')) || (before?.fold === ',' && next?.type === 'marked' && takes('k') && !takes('q'));
}
