import { ANY } from '../lang/any.ts';
import { GIVEN_NAMES } from '../lang/given-names.ts';
import { fold } from '../text/2-tokens.ts';
import { isNameWord } from './6-persons.ts';
import { allClaims, before, between, type Claim, claim, type Draft, leadsState, tokenEnd, tokenStart } from './draft.ts';
import { isHeadline } from './english-bodies.ts';
import { familyAt } from './key.ts';
import { isToldApart } from './namesakes.ts';
import { THING } from './things.ts';

const NO_KEY = ANY.NAME_PARTICLES;
const PLACE_BEFORE = ANY.PLACE_BEFORE;
const PLACE_AFTER = ANY.PLACE_AFTER;

/** Letters that differ between two spellings of one word, by its length. */
const tolerance = (word: string): number => (word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0);

/** Edit distance, given up above 2. */
function near(a: string, b: string, extra: number): boolean {
  const limit = Math.min(tolerance(a), tolerance(b)) + (Math.min(a.length, b.length) >= 6 ? extra : 0);
  if (a === b) return true;
  if (!limit || Math.abs(a.length - b.length) > limit) return false;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]! <= limit;
}

/** "W." for Willem. */
const isInitialOf = (letter: string, word: string): boolean => letter.length === 1 && word.startsWith(letter);

/** One person in two spellings or with one given name less: "Abdoul/Abdou Karim Diamoutene", "Roch (Marc Christian) Kaboré". */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2) return false;
  if (short.length === long.length) {
    const differing = short.filter((word, i) => word !== long[i]);
    return (
      differing.length === 1 &&
      short.every((word, i) => near(word, long[i]!, short.length > 2 ? 1 : 0) || isInitialOf(word, long[i]!) || isInitialOf(long[i]!, word)) &&
      (short.length > 2 || differing[0] !== short[0] || differing[0]!.length > 5)
    );
  }
  // "M. Ndongo Samba" for Ndongo Samba Sylla
  if (short.every((word, i) => word === long[i])) return true;
  if (short.at(-1) !== long.at(-1)) return false;
  // "Bin Laden" after "Osama bin Laden", "Di Maio" after "Luigi Di Maio"
  if (NO_KEY.has(short[0]!) || ANY.EUROPEAN_PARTICLES.has(short[0]!)) return short.every((word, i) => word === long[long.length - short.length + i]);
  // "Hashemi Moghadam" for Saeid Hashemi Moghadam
  if (short[0] !== long[0]) return short[0]!.length > 2 && short.every((word, i) => word === long[long.length - short.length + i]);
  return inOrder(short, long);
}

/** "Ousmane Haïdara" beside Cherif Ousmane Madani Haïdara in one text; elsewhere it would be a guess. */
const isShortOf = (short: readonly string[], long: readonly string[]): boolean =>
  short.length > 1 && long.length > 3 && short[0]!.length > 3 && short.at(-1) === long.at(-1) && inOrder(short, long);

function inOrder(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}

/** Gives one identity to the spellings of one person: the known one's, or the form that comes first. */
function unify(draft: Draft): void {
  const people: Claim[] = [];
  const seen = new Set<string>();
  const all = allClaims(draft).filter((c) => c.kind === 'person' || (c.kind === 'actor' && c.type === 'person'));
  const keysOf = (c: Claim): string[] => draft.units.key.slice(c.first, c.last);
  for (const found of all) {
    const key = keysOf(found).join(' ');
    if (found.last - found.first >= 2 && !seen.has(key)) {
      seen.add(key);
      people.push(found);
    }
  }
  const into = new Map<string, Claim>();
  // a handful of persons an article; a text with hundreds is a list, and each stands for itself
  if (people.length > MOST_PEOPLE) return;
  people.forEach((person, index) => {
    if (person.kind === 'actor') return;
    const other = people.find(
      (p, i) => i !== index && (p.kind === 'actor' || i < index) && (sameName(keysOf(p), keysOf(person)) || isShortOf(keysOf(person), keysOf(p))),
    );
    if (other) into.set(keysOf(person).join(' '), into.get(keysOf(other).join(' ')) ?? other);
  });
  if (!into.size) return;
  for (const found of all) {
    if (isToldApart(found)) continue;
    const target = into.get(keysOf(found).join(' '));
    if (target) claim(draft, { ...target, first: found.first, last: found.last, rule: 'spelling' });
  }
}
const MOST_PEOPLE = 120;

/**
 * What else a person is called by: both parts of a double family name and the whole of it (Garba-Yacouba, Haidara/Sissoko), and
 * an inner name that the base knows as theirs ("Déby" for Idriss Déby Itno).
 */
function otherSurnames(draft: Draft, { keys, claim: full }: Person): string[] {
  const { units, knowledge } = draft;
  const found: string[] = [];
  const last = full.last - 1;
  const from = tokenStart(draft, last);
  if (from > full.first && from < last) found.push(units.key.slice(from, last + 1).join('-'), units.key[from]!);
  else if (last > full.first + 1 && between(draft, last - 1, last) === '/') found.push(units.key[last - 1]!);
  if (full.ids?.length === 1) for (const key of keys.slice(1, -1)) if (knowledge.bySurname(key).includes(full.ids[0]!)) found.push(key);
  return found.filter((key) => key.length > 2 && !NO_KEY.has(key));
}

interface Person {
  readonly keys: readonly string[];
  readonly claim: Claim;
}

const nameKeys = ({ units }: Draft, { first, last }: Claim): string[] => {
  const whole = units.key.slice(first, last);
  return whole.slice(0, familyAt(whole) + 1);
};

/** What makes two claims one person. */
const idOf = (draft: Draft, found: Claim): string => found.ids?.[0] ?? fold(found.name ?? nameKeys(draft, found).join(' '));

/** After the full name, the family name alone (or a shorter form of the name) means the same person, if only one bears it. */
export function findSurnames(draft: Draft): void {
  const { units, claims } = draft;
  unify(draft);
  findGivenNames(draft);
  const persons = new Map<string, Person>();
  for (const found of allClaims(draft)) {
    const isPerson = found.kind === 'person' || (found.kind === 'actor' && found.type === 'person');
    if (!isPerson) continue;
    const keys = nameKeys(draft, found);
    const id = idOf(draft, found);
    const known = persons.get(id);
    if (!known || known.keys.length < keys.length) persons.set(id, { keys, claim: found });
  }
  const bySurname = new Map<string, Person[]>();
  const bear = (surname: string, person: Person): void => {
    const bearers = bySurname.get(surname);
    if (!bearers) bySurname.set(surname, [person]);
    // one person after the other: who bears it already was the last
    else if (bearers.at(-1) !== person) bearers.push(person);
  };
  // full names first, so that a short one adds nobody to theirs
  for (const person of [...persons.values()].sort((a, b) => b.keys.length - a.keys.length)) {
    const last = person.keys.at(-1)!;
    // a family name that stood with a title goes on without one, if it is no common word
    if (person.keys.length < 2 && (draft.lexicon.COMMON_NOUNS.has(last) || last.length < 4 || bySurname.has(last))) continue;
    if (NO_KEY.has(last)) continue;
    bear(last, person);
    for (const other of otherSurnames(draft, person)) bear(other, person);
  }
  // the full name again, where its shape alone would not have told: "Analyse : Jon Sopel"
  const byFirst = new Map<string, Person[]>();
  const beginning = (first: string, second: string | undefined): string => `${first} ${second ?? ''}`;
  for (const person of persons.values()) {
    if (person.keys.length < 2) continue;
    // "De La Tour d'Ars", "Da Silva Monteiro": the family name from its particle on
    const particle = person.keys.findIndex((word, i) => i > 0 && i < person.keys.length - 1 && ANY.EUROPEAN_PARTICLES.has(word));
    for (const keys of particle > 0 ? [person.keys, person.keys.slice(particle)] : [person.keys]) {
      const key = beginning(keys[0]!, keys[1]);
      const named = keys === person.keys ? person : { ...person, keys };
      const others = byFirst.get(key);
      if (others) others.push(named);
      else byFirst.set(key, [named]);
    }
  }
  for (const at of units.capitals) {
    if (claims[at] && claims[at]!.kind !== 'person') continue;
    const again = byFirst
      .get(beginning(units.key[at]!, units.key[at + 1]))
      ?.find(({ keys }) =>
        keys.every((word, i) => units.key[at + i] === word && isFreeFor(draft, at, at + keys.length, at + i) && (i === 0 || units.joined[at + i])),
      );
    if (!again) continue;
    claim(draft, { ...again.claim, first: at, last: at + again.keys.length, rule: 'full-name' });
  }
  const inFull = allClaims(draft).flatMap((found) => {
    const person = found.last - found.first > 1 ? persons.get(idOf(draft, found)) : undefined;
    return person && person.keys.length > 1 ? [{ at: found.first, person }] : [];
  });
  /** Of those who bear a name, who was named in full first and last so far. */
  const named = new Map<string, { readonly first: Person; readonly last: Person }>();
  let next = 0;
  const headlines = new Map<number, boolean>();
  /** What is asked of all who bear a name, once for a text that names them often. */
  const sums = new Map<readonly Person[], { readonly persons: boolean; readonly ids: readonly string[] }>();
  const summed = (bearers: readonly Person[]) => {
    const known = sums.get(bearers) ?? {
      persons: bearers.every((p) => p.claim.kind === 'person'),
      ids: bearers.flatMap((p) => p.claim.ids ?? []).slice(0, MOST_PEOPLE),
    };
    sums.set(bearers, known);
    return known;
  };
  for (const capital of units.capitals) {
    // "el-Béchir": a small particle begins the word
    const open = tokenStart(draft, capital);
    // "pro-Sankara": of whoever is for somebody
    const at = ANY.FOR_OR_AGAINST.test(units.key[open]!) && !units.capital[open] ? capital : open;
    if (at !== capital && (units.capital[at] || at + 1 !== capital)) continue;
    // "the Sankara-led coalition"
    const end = tokenEnd(draft, at);
    const led = end === at + 2 && ANY.LED_BY_SUFFIX.test(units.key[end - 1]!);
    const last = led ? at + 1 : end;
    const held = claims[at];
    if (isToldApart(held)) continue;
    if (
      held &&
      !(led && held.kind === 'other') &&
      !(held.kind === 'person' && (held.last - held.first === 1 || held.last === tokenEnd(draft, at))) &&
      !(held.kind === 'place' && held.last - held.first === 1) &&
      !(held.kind === 'other' && held.rule !== THING && held.last - held.first === 1) &&
      // "Tabb" of the Tabb Group, in a text where Larry Tabb speaks
      !(held.kind === 'organisation' && held.rule === 'repeat' && held.last - held.first === 1)
    )
      continue;
    let first = at;
    if (held) first = held.first;
    const particle = NO_KEY.has(units.key[at]!) && tokenEnd(draft, at) === at + 2;
    const unit = particle ? at + 1 : at;
    if (!isNameWord(draft, unit)) continue;
    // "Garba-Yacouba" alone: the whole of a double family name
    const whole = last > at + 1 && !particle;
    const bearers = bySurname.get(whole ? units.key.slice(at, last).join('-') : units.key[unit]!);
    if (!bearers || (!whole && last !== unit + 1)) continue;
    // beside another capital it is part of another name
    if (
      !held &&
      at > 0 &&
      units.joined[at] &&
      isNameWord(draft, at - 1) &&
      !claims[at - 1] &&
      !draft.lexicon.TITLES.has(units.key[at - 1]!) &&
      !draft.lexicon.COMMON_NOUNS.has(units.key[at - 1]!) &&
      !units.opens[at - 1] &&
      // "Crowd Greets Sankara In Dori", as headlines are written
      !(isHeadline(draft, at, headlines) && !GIVEN_NAMES.has(units.key[at - 1]!))
    )
      continue;
    // "Illela/Gwadabawa": a constituency
    if (!held && last < units.count && between(draft, last - 1, last) === '/') continue;
    // "King Charles" beside Gayle King
    if (!held && ANY.FAMILY_WORDS.has(units.key[unit]!) && last < units.count && units.joined[last] && units.capital[last]) continue;
    const previous = before(draft, at);
    const behind = last < units.count && units.joined[last] ? units.key[last]! : '';
    if (held?.kind === 'place' && ANY.OF_A_PLACE.test(previous)) continue;
    if (
      PLACE_AFTER.test(behind) ||
      (PLACE_BEFORE.test(previous) && summed(bearers).persons && (held?.kind === 'place' || !draft.lexicon.HEAD_FIRST) && !ANY.GOING.test(previous))
    )
      continue;
    for (; next < inFull.length && inFull[next]!.at < at; next++) {
      const { person } = inFull[next]!;
      const family = person.keys.at(-1)!;
      named.set(family, { first: named.get(family)?.first ?? person, last: person });
    }
    // the others are named later, or have been in between
    const so = named.get(units.key[unit]!);
    const bearer = bearers.length === 1 ? bearers[0]! : (tellsApart(draft, first, bearers) ?? (so?.first === so?.last ? so?.first : undefined));
    if (bearer) {
      const { claim: full, keys } = bearer;
      // "Kone Bagna" for Alassane Kone Bagna: what stands before and is theirs belongs to it
      for (
        let i = first === at ? keys.indexOf(units.key[unit]!) - 1 : 0;
        i > 0 &&
        first > 0 &&
        units.joined[first] &&
        units.key[first - 1] === keys[i] &&
        keys[i]!.length > 1 &&
        (units.capital[first - 1] || NO_KEY.has(keys[i]!)) &&
        !claims[first - 1];
        i--
      )
        first--;
      // "Frans de Waal" after Mr de Waal
      if (keys.length === 2 && NO_KEY.has(keys[0]!) && units.joined[first] && units.key[first - 1] === keys[0]) {
        first--;
        if (first > 0 && units.joined[first] && !claims[first - 1] && isNameWord(draft, first - 1)) first--;
      }
      // "Neia Nianta" after Neia alone: the name in full
      const whole = !held && keys.length === 1 && full.kind === 'person' && isFamilyBehind(draft, last) ? tokenEnd(draft, last) : last;
      claim(draft, { ...full, first, last: whole, rule: 'surname' });
    } else {
      // two bear it: the one named last before, and no other since the sentence before, would be a guess
      const { ids } = summed(bearers);
      claim(draft, { first, last, kind: 'person', rule: 'surname-shared', type: 'person', ...(ids.length > 1 ? { ids } : {}) });
    }
  }
}

/** One capital more, and no other: nobody's yet. */
const isFamilyBehind = (draft: Draft, at: number): boolean =>
  at < draft.units.count &&
  draft.units.joined[at] === 1 &&
  !draft.claims[at] &&
  isNameWord(draft, at) &&
  !draft.units.upper[at] &&
  !draft.lexicon.COMMON_NOUNS.has(draft.units.key[at]!) &&
  between(draft, at - 1, at) === '';

/** Unclaimed, or claimed as a shorter piece of the same person's name. */
function isFreeFor({ claims }: Draft, first: number, last: number, at: number): boolean {
  const held = claims[at];
  return !held || (held.kind === 'person' && !isToldApart(held) && held.first >= first && held.last <= last && held.last - held.first < last - first);
}

/** Of several known ones with one name: the one whom "Mrs" fits, or who alone was alive, or leads a state on that day. */
function tellsApart(draft: Draft, first: number, bearers: readonly Person[]): Person | undefined {
  const { knowledge, lexicon, doc } = draft;
  const known = bearers.map(({ claim: { ids } }) => (ids?.length === 1 ? knowledge.actor(ids[0]!) : undefined));
  if (known.some((actor) => !actor)) return undefined;
  const only = (fits: (actor: NonNullable<(typeof known)[number]>) => boolean): Person | undefined => {
    const left = bearers.filter((_, i) => fits(known[i]!));
    return left.length === 1 ? left[0] : undefined;
  };
  const title = before(draft, first).replace('.', '');
  const gender = lexicon.MALE_TITLES.test(title) ? 'm' : lexicon.FEMALE_TITLES.test(title) ? 'f' : undefined;
  if (gender && known.every((actor) => actor!.gender)) return only((actor) => actor.gender === gender);
  const { date } = doc.article;
  return (date ? only((actor) => !actor.died || actor.died >= date.slice(0, actor.died.length)) : undefined) ?? only((actor) => leadsState(draft, actor));
}

/** "Biram" after Biram Dah Abeid, "Mme Boly" after Boly Ramata: a first name that one person of the text bears, alone and without an article. */
function findGivenNames(draft: Draft): void {
  const { units, claims, lexicon } = draft;
  const byGiven = new Map<string, Claim[]>();
  const families = new Set<string>();
  for (const found of allClaims(draft)) {
    if (!(found.kind === 'person' || (found.kind === 'actor' && found.type === 'person')) || found.last - found.first < 2) continue;
    families.add(units.key[found.last - 1]!);
    // the first name, and others that are given names: "Igor" for Mamadou Igor Diarra
    for (let i = found.first; i < found.last - 1; i++) {
      const key = units.key[i]!;
      if (i > found.first && !GIVEN_NAMES.has(key)) continue;
      const known = byGiven.get(key) ?? [];
      // two are as many as ten: then it says nothing
      if (known.length < 2 && !known.some((one) => sameOne(one, found))) byGiven.set(key, [...known, found]);
    }
  }
  for (const at of units.capitals) {
    const bearers = byGiven.get(units.key[at]!);
    const held = claims[at];
    if (isToldApart(held) || bearers?.length !== 1 || draft.blind[at] || tokenEnd(draft, at) !== at + 1 || tokenStart(draft, at) !== at) continue;
    if (
      held &&
      !(held.kind === 'person' && held.last === at + 1 && (held.rule === 'single' || (/^(?:title|office)$/.test(held.rule) && !families.has(units.key[at]!))))
    )
      continue;
    if (
      (units.key[at]!.length < 4 && !FAMILY_FIRST.has(units.key[at]!)) ||
      NO_KEY.has(units.key[at]!) ||
      lexicon.COMMON_NOUNS.has(units.key[at]!) ||
      lexicon.TITLES.has(units.key[at]!)
    )
      continue;
    if (at + 1 < units.count && units.joined[at + 1] && units.capital[at + 1]) continue;
    const lead = before(draft, at);
    if ((lead && units.capital[at - 1] && !held) || PLACE_BEFORE.test(lead) || ANY.DETERMINER_OF_A_THING.test(lead)) continue;
    claim(draft, { ...bearers[0]!, first: at, last: at + 1, rule: 'given-name' });
  }
}

/** Family names that stand first, in China, Korea and Vietnam. */
const FAMILY_FIRST = ANY.FAMILY_FIRST;

const sameOne = (a: Claim, b: Claim): boolean => (a.ids?.[0] ?? fold(a.name ?? '')) === (b.ids?.[0] ?? fold(b.name ?? ''));
