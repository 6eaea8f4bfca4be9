import { ANY, is } from '../../lang/any.ts';
import { allClaims, between, type Claim, type Draft } from '../draft.ts';
import { actsAfter } from './verbs.ts';

/** Names that stand in one list: "le Togo, le Bénin et le Ghana". What leads to the first and what follows the last is said of all. */
export interface StateList {
  readonly members: readonly Claim[];
}

/** Units between two names of a list: ", ainsi que de la". */
const LONGEST_LINK = 4;

const isState = (found: Claim): boolean => found.kind === 'country' || found.kind === 'capital';
/** May stand beside states in a list: a body, a seat of power, a region. */
const mayJoin = (found: Claim): boolean => isState(found) || found.kind === 'place' || (found.kind === 'actor' && found.type !== 'person');

/** Every list that has a country or capital in it; most have one name only. */
export function stateLists(draft: Draft): StateList[] {
  const lists: StateList[] = [];
  let open: Claim[] = [];
  const close = (): void => {
    if (open.some(isState)) lists.push({ members: open });
    open = [];
  };
  for (const found of allClaims(draft)) {
    if (!mayJoin(found)) {
      close();
      continue;
    }
    if (open.length && !linked(draft, open[0]!, open.at(-1)!, found)) close();
    open.push(found);
  }
  close();
  return lists;
}

/** The word that leads to a name, its article skipped. */
export function leadOf(draft: Draft, first: number): { readonly word: string; readonly at: number; readonly article: string } {
  const { units, lexicon } = draft;
  let at = first;
  let article = '';
  if (at > 0 && units.joined[at] && lexicon.ARTICLES.has(units.key[at - 1]!)) {
    at--;
    article = units.key[at]!;
  }
  return { word: at > 0 && units.joined[at] ? units.key[at - 1]! : '', at, article };
}

function linked(draft: Draft, head: Claim, left: Claim, right: Claim): boolean {
  const { units, lexicon } = draft;
  if (right.first - left.last > LONGEST_LINK || units.sentence[left.last - 1] !== units.sentence[right.first]) return false;
  let commas = 0;
  for (let i = left.last; i <= right.first; i++) {
    const gap = between(draft, i - 1, i);
    if (gap !== '' && gap !== ',') return false;
    if (gap === ',') commas++;
  }
  let listed = 0;
  let preposition = '';
  for (let i = left.last; i < right.first; i++) {
    const key = units.key[i]!;
    if (lexicon.LISTED.has(key)) listed++;
    else if (isPreposition(draft, key)) preposition = key;
    else if (!lexicon.ARTICLES.has(key) && !ANY.AS_WELL_AS.test(key)) return false;
    // "in Gaza, as Israel continues": a clause, not "as well as"
    else if (ANY.AS.test(key) && !is(ANY.WELL, units.key[i + 1]) && !is(ANY.WELL, units.key[i - 1])) return false;
    else if (ANY.THAN.test(key) && !is(ANY.SO, units.key[i - 1])) return false;
  }
  if (!commas && !listed) return false;
  // "According to the CRG, Russia has": the clause begins behind the source
  if (!listed && !isState(left) && left.kind === 'actor') {
    const lead = leadOf(draft, head.first);
    if (ANY.CITED_BY.test(lead.word) || (ANY.TO_ONLY.test(lead.word) && ANY.CITED_BY.test(units.key[lead.at - 2] ?? ''))) return false;
    if (lexicon.HEAD_FIRST && (lexicon.TO.has(preposition) || lexicon.LOCATIVE.has(preposition))) return false;
  }
  // "In Niger, France has lost": where, and a clause
  const where = !lexicon.HEAD_FIRST && !listed && lexicon.LOCATIVE.has(leadOf(draft, head.first).word);
  if (where && !lexicon.LISTED.has(units.key[right.last] ?? '') && actsAfter(draft, right.last)) return false;
  // "over Syria, and Damascus said": two with a comma are no list
  if (!lexicon.HEAD_FIRST && commas && listed && head === left && !preposition) {
    const { word } = leadOf(draft, head.first);
    if (isPreposition(draft, word) || lexicon.ON.has(word)) return false;
  }
  // "Gabon, London’s last ally": an apposition begins
  if (!listed && /^['’]s/.test(draft.doc.text.slice(units.end[right.last - 1], units.end[right.last - 1]! + 2))) return false;
  // French says de, à, en again before each; a name without one is no more governed by it
  const governs = leadOf(draft, head.first).word;
  if (!lexicon.HEAD_FIRST) return !preposition || sameClass(draft, preposition, governs);
  if (lexicon.FROM.has(governs) || lexicon.TO.has(governs) || ANY.IN_FRENCH_ONLY.test(governs)) return sameClass(draft, preposition, governs);
  return !preposition || sameClass(draft, preposition, governs);
}

const isPreposition = (draft: Draft, key: string): boolean =>
  draft.lexicon.FROM.has(key) || draft.lexicon.TO.has(key) || draft.lexicon.WITH.has(key) || draft.lexicon.LOCATIVE.has(key) || draft.lexicon.AGAINST.has(key);

function sameClass({ lexicon }: Draft, a: string, b: string): boolean {
  if (a === b) return true;
  const place = (word: string): boolean => ANY.IN_FRENCH_ONLY.test(word) || lexicon.TO.has(word);
  return (lexicon.FROM.has(a) && lexicon.FROM.has(b)) || (place(a) && place(b));
}
