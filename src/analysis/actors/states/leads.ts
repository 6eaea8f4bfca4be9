import { ANY, is } from '../../lang/any.ts';
import { after, before, between, type Claim, type Draft } from '../draft.ts';
import { isAdjective } from '../noun-tail.ts';
import { leadOf } from './lists.ts';

/** What the words before a country say of it; 'subject' where it may be what the verb behind is said of. */
export type Lead = 'agent' | 'place' | 'subject' | 'open';

/** Words that an object may stand behind its verb. */
const REACH = 8;

/** Reads what leads to a country or capital. */
export function readLead(draft: Draft, state: Claim): Lead {
  const { units, lexicon } = draft;
  const { word, at, article } = pastBoth(draft, leadOf(draft, state.first));
  const capital = state.kind === 'capital';
  if (at === 0 || units.sentence[at] !== units.sentence[at - 1]) return 'subject';
  // "terrorisme Le Soudan va": a break was lost, the article opens a sentence
  if (article && units.capital[at] && !units.upper[at]) return 'subject';
  // "la capitale, Bamako,": where, whatever acts behind
  if (
    state.kind === 'capital' &&
    (CAPITAL.test(units.key[at - 1]!) || (ANY.DEFINITE_BEHIND.test(units.key[state.last] ?? '') && CAPITAL.test(units.key[state.last + 1] ?? '')))
  )
    return 'place';
  if (!word) return afterMark(draft, at, state.last);
  const lead = at - 1;
  if (isWhere(draft, lead)) return 'subject';
  if (lexicon.LISTED.has(word)) return listedBehind(draft, lead);
  if (CIRCLE_LEADS.test(word) || (ANY.SUCH_AS.test(word) && SUCH.test(before(draft, lead)))) {
    const circle = inCircle(draft, lead);
    if (circle) return circle;
  }
  if (lexicon.CONJUNCTIONS.has(word)) return 'subject';
  // "se tourner vers la Russie"; "walking towards Chad"
  if (ANY.TURNS_TO.test(before(draft, lead)) && ANY.TOWARDS_ONE.test(word)) return 'agent';
  if (lexicon.TOWARDS_AGENT.has(word)) return ANY.TOWARDS_ONE.test(word) && within(draft, lead, lexicon.MOVES, 3) ? 'place' : 'agent';
  if (lexicon.LOCATIVE.has(word)) return 'place';
  if (lexicon.TO.has(word)) return toState(draft, lead, article, state);
  if (ANY.FROM_ONLY.test(word)) return within(draft, lead, lexicon.SENT, 3) ? 'agent' : 'place';
  if (lexicon.FROM.has(word)) return doing(draft, state.last) ? 'agent' : ofState(draft, lead);
  if (lexicon.WITH.has(word)) return within(draft, lead, lexicon.BORDERS, 6) ? 'place' : 'agent';
  if (lexicon.BETWEEN.has(word)) return betweenStates(draft, lead, state, capital);
  if (lexicon.BY.has(word)) return within(draft, lead, lexicon.PASSING, 3) ? 'place' : 'agent';
  if (lexicon.AGAINST.has(word)) {
    if (capital) return within(draft, lead, lexicon.COMPLAINTS, 5) ? 'agent' : 'place';
    return within(draft, lead, lexicon.STRIKES, 4) ? 'place' : 'agent';
  }
  // "a boon for Chad"; "Pour Bamako, …"; not "left for Chad", "bureau chief for Chad"
  if (lexicon.FOR.has(word)) {
    if (within(draft, lead, lexicon.SAKE, 3)) return 'agent';
    const viewed = units.opens[lead] === 1 && between(draft, state.last - 1, state.last) === ',';
    const where = capital || leaves(draft, lead) || (!lexicon.HEAD_FIRST && lexicon.ROLE_HEADS.has(before(draft, lead)));
    return viewed || !where ? 'agent' : 'open';
  }
  // "calling on Chad to"
  if (lexicon.ON.has(word) && !lexicon.HEAD_FIRST && lexicon.TARGETED.has(before(draft, lead))) return 'agent';
  if (lexicon.ON.has(word)) return within(draft, lead, lexicon.PRESSED, 3) || (!capital && within(draft, lead, lexicon.STANCES, 1)) ? 'agent' : 'place';
  // "as did Mali", "comme l'a fait le Mali"
  if (ANY.DID_AS.test(units.key.slice(Math.max(0, at - (lexicon.HEAD_FIRST ? 4 : 2)), at).join(' '))) return 'agent';
  // "its arch-foe Israel"
  if (lexicon.ROLES_OF_STATES.has(word) && lexicon.STANCES.has(word) && !article) return 'agent';
  const object = objectOf(draft, at, capital);
  // "On Tuesday France said"
  return object === 'open' && lexicon.BETWEEN_WORDS.has(word) ? 'subject' : object;
}

/** "with both [Tehran] and Washington". */
function pastBoth(draft: Draft, lead: ReturnType<typeof leadOf>): ReturnType<typeof leadOf> {
  if (!ANY.BOTH.test(lead.word)) return lead;
  const at = lead.at - 1;
  return { ...lead, at, word: before(draft, at) };
}

const CAPITAL = ANY.TOWN;
const CIRCLE_LEADS = ANY.AMONG_THEM;
const SUCH = ANY.SUCH;

/** "où", which folded is "ou". */
const isWhere = (draft: Draft, at: number): boolean =>
  ANY.OU.test(draft.units.key[at]!) && ANY.WHERE_AS_WRITTEN.test(draft.doc.tokens[draft.units.token[at]!]!.lower);

/** Behind a comma, a colon or a quotation mark a clause may begin. */
function afterMark(draft: Draft, at: number, last: number): Lead {
  const { units, claims, lexicon } = draft;
  const gap = between(draft, at - 1, at);
  if (/\($/.test(gap)) return inCircle(draft, at) ?? 'open';
  // "in Ogijo, Nigeria, which has": a town and where it is
  const town = claims[at - 1];
  if (
    gap === ',' &&
    !lexicon.HEAD_FIRST &&
    units.capital[at - 1] &&
    !units.joined[last] &&
    (town ? town.kind === 'place' : !units.opens[at - 1]) &&
    lexicon.LOCATIVE.has(before(draft, nameBegins(draft, at - 1)))
  )
    return 'place';
  return 'subject';
}

/** First of the capitals that end at `last`. */
function nameBegins({ units }: Draft, last: number): number {
  let at = last;
  while (at > 0 && last - at < 3 && units.joined[at] && units.capital[at - 1]) at--;
  return at;
}

/** "pays, dont la Chine", "membres tels que la Chine": as those whom the noun before names. */
function inCircle(draft: Draft, lead: number): Lead | undefined {
  const { units, lexicon } = draft;
  for (let i = lead - 1; i >= 0 && lead - i <= 6 && units.sentence[i] === units.sentence[lead]; i--) {
    if (!lexicon.CIRCLES.has(units.key[i]!)) continue;
    for (let k = i - 1; k >= 0 && i - k <= 4 && units.joined[k + 1]; k--) {
      const key = units.key[k]!;
      if (lexicon.BY.has(key)) return 'agent';
      // "d'autres pays", and "des pays" that opens a clause, govern nothing
      if (lexicon.FROM.has(key) && (!units.joined[k] || lexicon.CONJUNCTIONS.has(units.key[k - 1] ?? '') || is(ANY.OTHERS, units.key[k + 1]))) break;
      if (lexicon.LOCATIVE.has(key) || lexicon.TO.has(key) || lexicon.FROM.has(key)) return 'place';
    }
    return 'agent';
  }
  return undefined;
}

/** "… entre l’Union européenne et [la Russie]": the names before "et" may be no list of names. */
function listedBehind(draft: Draft, lead: number): Lead {
  const { units, lexicon } = draft;
  for (let i = lead - 1; i >= 0 && lead - i <= REACH && units.sentence[i] === units.sentence[lead]; i--) {
    if (!lexicon.BETWEEN.has(units.key[i]!)) continue;
    return within(draft, i, lexicon.BORDERS, 6) ? 'place' : 'agent';
  }
  return 'subject';
}

/** "à la Russie" is to somebody, since one is "en Russie"; "au Mali" and "à Bamako" only behind a verb of giving or saying. */
function toState(draft: Draft, lead: number, article: string, { last, kind }: Claim): Lead {
  const { units, lexicon } = draft;
  const capital = kind === 'capital';
  if (lexicon.TOWARDS.has(before(draft, lead))) return 'agent';
  const moves = within(draft, lead, lexicon.MOVES, 3);
  if (moves) return 'place';
  if (is(ANY.TITLE_ARTICLE_FEMININE, article)) return betweenTwo(draft, lead) ? 'place' : 'agent';
  // "a demandé au Niger de …"
  if (lexicon.ASKED.has(before(draft, lead)) && (lexicon.FROM.has(after(draft, last)) || ANY.TO_ONLY.test(after(draft, last)))) return 'agent';
  // right behind the verb, or its object between
  for (let i = lead - 1; i >= 0 && lead - i <= (capital ? 2 : 4) && units.sentence[i] === units.sentence[lead]; i--) {
    if (lexicon.GIVEN.has(units.key[i]!)) return 'agent';
    if (lexicon.LOCATIVE.has(units.key[i]!) || lexicon.BY.has(units.key[i]!)) break;
  }
  return 'place';
}

/** "de l’Algérie à l’Italie": a way. */
function betweenTwo(draft: Draft, lead: number): boolean {
  const { claims, lexicon } = draft;
  for (let i = lead - 1; i >= 0 && lead - i <= 3; i--) {
    const found = claims[i];
    if (found && /^(?:country|capital|place)$/.test(found.kind)) return lexicon.FROM.has(leadOf(draft, found.first).word);
  }
  return false;
}

/** "la décision de la Russie", "se rapprocher de Moscou"; not "le nord du Mali". */
function ofState(draft: Draft, lead: number): Lead {
  const { units, lexicon, claims } = draft;
  if (lexicon.TOWARDS.has(before(draft, lead)) || (is(ANY.BESIDE, units.key[lead - 1]) && units.joined[lead])) return 'agent';
  for (let i = lead - 1; i >= 0 && lead - i <= 4 && goesOn(draft, i); i--) {
    const key = units.key[i]!;
    // "l'invasion de l'Ukraine": done to it
    if (ANY.DONE_TO_ITS_OBJECT.test(key)) return 'place';
    // "à côté de Cotonou"
    if (ANY.SIDE.test(key) && ANY.AT.test(before(draft, i))) return 'place';
    if (lexicon.STANCES.has(key) || lexicon.VERBS_OF.has(key)) return 'agent';
    // adjectives, and "de longue date"
    if (claims[i]?.kind === 'demonym' || isAdjective(draft, i) || lexicon.BETWEEN_WORDS.has(key)) continue;
    if (units.capital[i] || claims[i] || lexicon.COMMON_NOUNS.has(key) || lexicon.ROLE_HEADS.has(key) || lexicon.PLURAL_HEADS.has(key)) break;
    if (lexicon.FUNCTION_WORDS.has(key) && !ANY.WITHIN_A_PHRASE.test(key)) break;
  }
  return 'place';
}

/** "left the capital for Chad". */
function leaves({ units }: Draft, lead: number): boolean {
  for (let i = lead - 1; i >= 0 && lead - i <= 4 && units.sentence[i] === units.sentence[lead]; i--) if (ANY.LEAVES.test(units.key[i]!)) return true;
  return false;
}

/** "the prospect of Chad adopting the plan": English says what an agent does. */
function doing({ units, lexicon }: Draft, at: number): boolean {
  const key = units.key[at] ?? '';
  return !lexicon.HEAD_FIRST && units.joined[at] === 1 && /ing$/.test(key) && ['s', 'es'].some((end) => lexicon.AGENT_VERBS.has(key.slice(0, -3) + end));
}

/** Only white space or a quotation mark between a unit and the next. */
const goesOn = (draft: Draft, at: number): boolean => draft.units.joined[at + 1] === 1 || /^[«»“”"]$/.test(between(draft, at, at + 1));

/** Regions that stand for their states: l’Occident, l’Europe. */
const REGIONAL = /^(?:|X\w|EU)$/;

/** "entre Paris et Bamako": talks, or a road. */
function betweenStates(draft: Draft, lead: number, state: Claim, capital: boolean): Lead {
  const { units, lexicon, claims } = draft;
  if (within(draft, lead, lexicon.BORDERS, 6) || (state.kind === 'place' && !REGIONAL.test(state.country ?? ''))) return 'place';
  const other = state.last + (lexicon.ARTICLES.has(units.key[state.last + 1] ?? '') ? 2 : 1);
  const second = lexicon.LISTED.has(units.key[state.last] ?? '') ? claims[other] : undefined;
  if (second?.kind === 'place' && !REGIONAL.test(second.country ?? '')) return 'place';
  if (!capital || within(draft, lead, lexicon.DEALINGS, 6)) return 'agent';
  // "Entre Paris et Cotonou, le vol dure six heures"
  const opens = units.sentence[lead - 1] !== units.sentence[lead];
  return second && ((second.kind === 'capital' && !opens) || withinAfter(draft, second.last, lexicon.DEALINGS, 5)) ? 'agent' : 'open';
}

/** "soutient pleinement", "supports openly". */
const ADVERB = /.{3}(?:ment|ly)$/;

/** "a accusé mercredi [Moscou]", "reconnaître [Israël]", "mettre en garde [la Finlande]". */
function objectOf(draft: Draft, at: number, capital: boolean): Lead {
  const { units, lexicon } = draft;
  let verb = at - 1;
  if (is(ANY.TIMES, units.key[verb]) && ANY.SEVERAL.test(before(draft, verb))) verb -= 3;
  for (let i = 0; i < 2 && verb > 0 && units.joined[verb + 1] && (lexicon.BETWEEN_WORDS.has(units.key[verb]!) || ADVERB.test(units.key[verb]!)); i++) verb--;
  // "calling on Chad": read at "on"
  const key = units.key[verb]!;
  if (lexicon.PUT_IN.has(key) && ANY.IN_FRENCH_ONLY.test(before(draft, verb))) return 'agent';
  if (lexicon.TARGETED.has(key) && units.joined[verb + 1]) {
    // "la menace Boko Haram": a noun behind an article is no verb
    if (lexicon.HEAD_FIRST && ANY.BEFORE_A_NOUN.test(before(draft, verb)) && !ANY.ENDS_AN_INFINITIVE.test(key)) return 'open';
    return 'agent';
  }
  if (lexicon.HEAD_FIRST && lexicon.SAID_BEFORE.has(key) && (capital || units.joined[at + 1])) return 'agent';
  return 'open';
}

/** Does one of the words stand at most so many units before, in the same sentence? */
export function within(draft: Draft, at: number, list: ReadonlySet<string>, reach: number): boolean {
  const { units } = draft;
  for (let i = at - 1; i >= 0 && at - i <= reach && units.sentence[i] === units.sentence[at]; i--) if (list.has(units.key[i]!)) return true;
  return false;
}

function withinAfter(draft: Draft, at: number, list: ReadonlySet<string>, reach: number): boolean {
  const { units } = draft;
  for (let i = at; i < units.count && i - at < reach && units.sentence[i] === units.sentence[at - 1]; i++) if (list.has(units.key[i]!)) return true;
  return false;
}
