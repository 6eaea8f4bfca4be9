import { ANY, is } from '../../lang/any.ts';
import { grammarOf } from '../../lang/grammars.ts';
import { between, type Draft, tokenEnd } from '../draft.ts';
import { isAdjective } from '../noun-tail.ts';

/** Words in an aside between a subject and its verb. */
const LONGEST_ASIDE = 24;
/** Manner: "officiellement", "quietly". */
const MANNER = /(?:ment|ly)$/;

/**
 * Does what follows say that the name before acts: a finite verb of an agent, an aside between commas or dashes skipped?
 * `closed`: the names are an apposition, which a comma closes before the verb.
 */
export function actsAfter(draft: Draft, last: number, closed = false): boolean {
  const { units } = draft;
  if (last >= units.count || units.sentence[last] !== units.sentence[last - 1]) return false;
  if (!units.joined[last]) {
    const gap = between(draft, last - 1, last);
    // "le Niger « dispose librement »": the verb is quoted
    if (/^[«“"‘']+$/.test(gap)) return !units.capital[last] && actsAt(draft, last);
    // "les Émirats (EAU) ont"
    if (gap === '(') return afterBracket(draft, last);
    if (gap === ',' || /^[–—-]$/.test(gap)) return (closed && !units.capital[last + 1] && actsAt(draft, last)) || afterAside(draft, last, gap);
    return false;
  }
  return actsAt(draft, last) || withOthers(draft, last);
}

/** Words of those named beside a state: "et l’ensemble de l’Union". */
const LONGEST_OTHERS = 6;

/** "France and other Western nations have": those beside it share its verb, which then is plural. */
function withOthers(draft: Draft, first: number): boolean {
  const { units, lexicon } = draft;
  if (!lexicon.LISTED.has(units.key[first]!)) return false;
  for (let i = first + 2; i < units.count && i - first <= LONGEST_OTHERS && units.joined[i]; i++) {
    if (lexicon.LOCATIVE.has(units.key[i]!) || lexicon.CLITICS.has(units.key[i]!)) continue;
    if (lexicon.PLURAL_VERB.test(units.key[i]!)) return actsAt(draft, i);
  }
  return false;
}

function afterBracket(draft: Draft, first: number): boolean {
  const { units } = draft;
  for (let i = first + 1; i < units.count && i - first <= 6; i++) {
    const gap = between(draft, i - 1, i);
    if (gap.startsWith(')')) return gap === ')' && actsAt(draft, i);
  }
  return false;
}

/** "L’Algérie, opposée à toute intervention, a envoyé …": the verb behind the mark that closes the aside. */
function afterAside(draft: Draft, first: number, mark: string): boolean {
  const { units, claims } = draft;
  // "Bamako, 12 mars", "Mali, Niger": a dateline, a list
  const owner = claims[first] !== undefined && /^['’]s/.test(draft.doc.text.slice(units.end[claims[first]!.last - 1], units.end[claims[first]!.last - 1]! + 2));
  if (units.number[first] || (!owner && (claims[first] || (units.capital[first] && mark === ',')))) return false;
  for (let i = first + 1; i < units.count && i - first <= LONGEST_ASIDE && units.sentence[i] === units.sentence[first]; i++) {
    if (units.joined[i]) continue;
    const gap = between(draft, i - 1, i);
    if ((mark === ',' ? gap === ',' : /^[–—-],?$/.test(gap)) && actsAt(draft, i)) return true;
  }
  // "la Russie, qui menace …"
  return ANY.WHO.test(units.key[first]!) && actsAt(draft, first + 1);
}

/** A verb group at `at` whose subject is an agent. */
function actsAt(draft: Draft, at: number): boolean {
  const { units, lexicon } = draft;
  let verb = at;
  for (let i = 0; i < 5 && verb < units.count && (units.joined[verb] || verb === at) && skippable(draft, verb); i++) verb++;
  if (verb >= units.count || units.sentence[verb] !== units.sentence[at] || (verb > at && !units.joined[verb])) return false;
  const key = units.key[verb]!;
  // "France in talks with …", as headlines put it
  if (!lexicon.HEAD_FIRST && ANY.IN_ENGLISH_ONLY.test(key) && lexicon.IN_DEALINGS.has(units.key[verb + 1] ?? '')) return true;
  // "France to send drones", as headlines put it
  if (!lexicon.HEAD_FIRST && ANY.TO_ONLY.test(key) && verb === at && isHeadline(draft, at)) return lexicon.AGENT_VERBS.has(`${units.key[verb + 1]}s`);
  // "Paris compte sur": counts on
  if (ANY.COUNTS.test(key)) for (let i = verb + 1; i < units.count && i - verb <= 4 && units.joined[i]; i++) if (lexicon.ON.has(units.key[i]!)) return true;
  // "se taise": behind such a clitic stands a verb
  const certain = verb > at && ANY.BEFORE_A_VERB.test(units.key[verb - 1]!);
  if (lexicon.TERRITORIAL.has(key) || !(certain || finiteAt(draft, verb))) return false;
  const inverted = invertedPronoun(draft, verb);
  // "rappelle-t-on": somebody else's
  if (ANY.ONE_SUBJECT.test(inverted)) return false;
  if (lexicon.BE.test(key)) return (certain && ANY.ITSELF.test(units.key[verb - 1]!)) || isAgentBeing(draft, verb + 1);
  const next = nextWord(draft, verb + 1);
  if (lexicon.AUXILIARY.test(key)) {
    if (ANY.BEEN.test(units.key[next] ?? '')) return isAgentBeing(draft, next + 1);
    if (lexicon.NOT_ACTED.test(units.key[next] ?? ''))
      return is(ANY.NEED, units.key[next]) || (!lexicon.TERRITORIAL.has(units.key[next]!) && hasStance(draft, next));
    return next < units.count && !lexicon.TERRITORIAL.has(units.key[next]!) && !units.number[next];
  }
  return !lexicon.TERRITORIAL.has(units.key[next] ?? '') || !ANY.AUXILIARY_OF_WILL.test(key);
}

/** No full stop ends the sentence of `at`, and the name before opens it. */
function isHeadline({ units, doc }: Draft, at: number): boolean {
  const sentence = doc.sentences[units.sentence[at]!];
  return sentence !== undefined && at > 0 && units.opens[at - 1] === 1 && !/[.!?…:»”"]\s*$/.test(doc.text.slice(sentence.start, sentence.end));
}

/** Clitics, negation, adverbs between subject and verb. */
function skippable(draft: Draft, at: number): boolean {
  const { lexicon, units } = draft;
  const key = units.key[at]!;
  return lexicon.CLITICS.has(key) || lexicon.BETWEEN_WORDS.has(key) || (MANNER.test(key) && key.length > 5 && !lexicon.AGENT_VERBS.has(key));
}

/** "a-t-il", "est-elle": the pronoun behind the verb. */
function invertedPronoun(draft: Draft, verb: number): string {
  return ANY.INVERTED_PRONOUN.exec(draft.units.key[verb + 1] ?? '')?.[1] ?? '';
}

/** The next word that is no adverb. */
function nextWord(draft: Draft, from: number): number {
  const { units, lexicon } = draft;
  let at = from;
  for (
    let i = 0;
    i < 4 &&
    at < units.count &&
    (lexicon.BETWEEN_WORDS.has(units.key[at]!) || INVERTED.test(units.key[at]!) || (MANNER.test(units.key[at]!) && units.key[at]!.length > 5));
    i++
  )
    at++;
  return at;
}

const INVERTED = ANY.BEHIND_THE_VERB;

/** "a un intérêt", "has a clear obligation": what an agent has. */
function hasStance(draft: Draft, from: number): boolean {
  const { units, lexicon } = draft;
  for (let i = from; i < units.count && i - from <= 5 && units.sentence[i] === units.sentence[from]; i++)
    if (lexicon.STANCES.has(units.key[i]!) || lexicon.DEALINGS.has(units.key[i]!)) return true;
  return false;
}

/** Behind "est", "a été", "is": an attitude, a dealing, a role among states, or what is done to an agent. */
function isAgentBeing(draft: Draft, from: number): boolean {
  const { units, lexicon } = draft;
  const at = nextWord(draft, from);
  if (at >= units.count || units.sentence[at] !== units.sentence[from - 1]) return false;
  const key = units.key[at]!;
  if (lexicon.BEING.has(key) || lexicon.ATTITUDE.test(key))
    return !ANY.INTO_DEALINGS.test(key) || lexicon.IN_DEALINGS.has(units.key[at + 1] ?? '') || is(ANY.AGREEMENT, units.key[at + 1]);
  if (ANY.IN.test(key)) return lexicon.IN_DEALINGS.has(units.key[at + 1] ?? '');
  const phrase = units.key.slice(at, at + 3).join(' ');
  if (ANY.ABOUT_TO.test(phrase)) return true;
  // "the only place where": no agent
  for (let i = at; i <= at + 6 && i < units.count && units.joined[i]; i++) if (ANY.A_PLACE.test(units.key[i]!)) return false;
  for (let i = at; i <= at + 4 && i < units.count && units.joined[i]; i++) if (lexicon.ROLES_OF_STATES.has(units.key[i]!)) return true;
  return false;
}

/** A finite verb: known, told by its ending, or a word that can be little else where a verb is due. */
export function finiteAt(draft: Draft, at: number): boolean {
  const { units, lexicon, doc, claims } = draft;
  const key = units.key[at]!;
  const { lower } = doc.tokens[units.token[at]!]!;
  // "est" is east too
  if (claims[at] && claims[at]!.kind !== 'other' && !lexicon.BE.test(key)) return false;
  if (key === 'a' && lower !== 'a') return false;
  if (lexicon.AGENT_VERBS.has(key) || lexicon.BE.test(key) || lexicon.AUXILIARY.test(key)) return true;
  const grammar = grammarOf(doc.language);
  if (grammar.finite.has(lower) || grammar.endsFinite(lower)) return true;
  if (units.capital[at] || lexicon.FUNCTION_WORDS.has(key) || lexicon.COMMON_NOUNS.has(key) || lexicon.ROLE_HEADS.has(key) || key.length < 4) return false;
  if (tokenEnd(draft, at) !== at + 1) return false;
  // "Moscow owes its …", "Paris paints itself as": the third person before what it takes
  if (!draft.lexicon.HEAD_FIRST)
    return ANY.ENDS_A_PAST.test(key) || (ANY.ENDS_A_THIRD_PERSON.test(key) && units.joined[at + 1] === 1 && ANY.OBJECT_BEGINS.test(units.key[at + 1]!));
  if (!ANY.ENDS_A_FINITE.test(lower) || isAdjective(draft, at)) return false;
  const next = at + 1;
  return (
    next < units.count && units.joined[next] === 1 && (lexicon.ARTICLES.has(units.key[next]!) || COMPLEMENT.test(units.key[next]!) || units.number[next] === 1)
  );
}
const COMPLEMENT = ANY.COMPLEMENT_OF_A_VERB;
