import { isNameWord } from './6-persons.ts';
import { allClaims, before, type Claim, claim, type Draft, tokenEnd, tokenStart } from './draft.ts';

const NO_KEY = new Set('ag ould oul mint ben bin el al abou abu de du van von ibn'.split(' '));
const PLACE_BEFORE = /^(?:a|au|aux|en|dans|vers|pres|in|at|near|from|to|into|the)$/;
const PLACE_AFTER = /^(?:area|village|town|city|state|region|district|province|forest|road|street|market|airport)$/;

interface Person {
  readonly keys: readonly string[];
  readonly claim: Claim;
}

/** After the full name, the family name alone (or a shorter form of the name) means the same person, if only one bears it. */
export function findSurnames(draft: Draft): void {
  const { units, claims, knowledge } = draft;
  const persons = new Map<string, Person>();
  for (const found of allClaims(draft)) {
    const isPerson = found.kind === 'person' || (found.kind === 'actor' && found.type === 'person');
    if (!isPerson) continue;
    const keys = units.key.slice(found.first, found.last);
    const id = found.ids?.[0] ?? keys.join(' ');
    const known = persons.get(id);
    if (!known || known.keys.length < keys.length) persons.set(id, { keys, claim: found });
  }
  const bySurname = new Map<string, Person[]>();
  for (const person of persons.values()) {
    if (person.keys.length < 2) continue;
    const name = person.claim.ids?.length === 1 ? (knowledge.actor(person.claim.ids[0]!)?.name.fr ?? '') : '';
    const last = person.keys.at(-1)!;
    if (NO_KEY.has(last)) continue;
    bySurname.set(last, [...(bySurname.get(last) ?? []), person]);
    void name;
  }
  for (let at = 0; at < units.count; at++) {
    if (tokenStart(draft, at) !== at) continue;
    const held = claims[at];
    if (
      held &&
      !(held.kind === 'person' && held.last - held.first === 1) &&
      !(held.kind === 'place' && held.last - held.first === 1) &&
      !(held.kind === 'other' && held.last - held.first === 1)
    )
      continue;
    let first = at;
    if (held) first = held.first;
    const particle = NO_KEY.has(units.key[at]!) && tokenEnd(draft, at) === at + 2;
    const unit = particle ? at + 1 : at;
    if (!isNameWord(draft, unit)) continue;
    const bearers = bySurname.get(units.key[unit]!);
    if (!bearers) continue;
    const last = tokenEnd(draft, at);
    if (last !== unit + 1) continue;
    // beside another capital it is part of another name
    if (
      !held &&
      at > 0 &&
      units.joined[at] &&
      isNameWord(draft, at - 1) &&
      !claims[at - 1] &&
      !draft.lexicon.TITLES.has(units.key[at - 1]!) &&
      !draft.lexicon.COMMON_NOUNS.has(units.key[at - 1]!) &&
      !units.opens[at - 1]
    )
      continue;
    const previous = before(draft, at);
    const next = last < units.count && units.joined[last] ? units.key[last]! : '';
    if (
      PLACE_AFTER.test(next) ||
      (PLACE_BEFORE.test(previous) &&
        bearers.every((p) => p.claim.kind === 'person') &&
        (held?.kind === 'place' || draft.doc.language === 'en') &&
        !/^(?:to|from)$/.test(previous))
    )
      continue;
    if (bearers.length === 1) {
      const { claim: full } = bearers[0]!;
      claim(draft, { ...full, first, last, rule: 'surname' });
    } else {
      // two bear it: the one named last before, and no other since the sentence before, would be a guess
      const ids = bearers.flatMap((p) => p.claim.ids ?? []);
      claim(draft, { first, last, kind: 'person', rule: 'surname-shared', type: 'person', ...(ids.length > 1 ? { ids } : {}) });
    }
  }
}
