import type { Token } from '../../../document.ts';
import { COMMON, GIVEN_NAMES, isMasdar, OF_TWO, PARTICLES, SURNAMES, WEAK_GIVEN } from '../common-words.ts';
import { ADVERBS, COMPLEMENTISERS, DOCUMENTS, words as listed, PEOPLE, PREPOSITIONS, RELATIVES, TEMPORAL } from '../grammar.ts';
import { BODY_HEADS } from '../organisations.ts';
import { ROLE_HEADS, SOME } from '../roles.ts';
import { RANKS, TITLES } from '../titles.ts';
import { nameOf } from './bodies.ts';
import { allClaims, type Claim, type Draft, isPersonal, put } from './claims.ts';
import type { Role } from './roles.ts';
import { bareOf, cutsOf, withoutAnd } from './text.ts';
import { isAgentForm, isRelay, isRelayed, speechForm } from './verbs.ts';

const LONGEST = 6;

/** على is a preposition, علي a name. */
const isGiven = (token: Token): boolean => GIVEN_NAMES.has(token.fold) && (token.fold !== 'علي' || bareOf(token).endsWith('ي'));

/** A word that cannot be part of a name. */
function isOrdinary(draft: Draft, at: number): boolean {
  const token = draft.words.tokens[at]!;
  const key = token.fold;
  if (token.type !== 'word') return true;
  if (PARTICLES.has(key) || isGiven(token) || SURNAMES.has(key)) return false;
  if (COMMON.has(key) || PREPOSITIONS.has(key) || COMPLEMENTISERS.has(key) || RELATIVES.has(key) || TEMPORAL.has(key) || ADVERBS.has(key) || DOCUMENTS.has(key))
    return true;
  if (PEOPLE.has(key) || ROLE_HEADS.has(key) || BODY_HEADS.has(key) || isMasdar(key) || isRelay(key) || isRelayed(key)) return true;
  if (COMPLEMENTISERS.has(withoutAnd(key)) || key === 'فقد' || key === 'فان') return true;
  if (speechForm(key, bareOf(token)) || isAgentForm(key)) return true;
  if (/^(?:بال|لل|وال|فال|كال|وب|ول)/.test(key)) return true;
  // accusatives and plurals of everyday nouns
  const behind =
    at > 0 && draft.words.joined[at] === 1 && GIVEN_NAMES.has(draft.words.tokens[at - 1]!.fold) && !WEAK_GIVEN.has(draft.words.tokens[at - 1]!.fold);
  if (
    /^[بلك]/.test(key) &&
    key.length > 4 &&
    (COMMON.has(key.slice(1)) || PEOPLE.has(key.slice(1)) || BODY_HEADS.has(key.slice(1)) || DOCUMENTS.has(key.slice(1)))
  )
    return true;
  return (!behind && /(?:ات|تين|تان)$/.test(token.lower)) || /(?:ًا|اً)$/.test(token.lower) || /^[وفبلك]ا?ن?ه[ام]?$/.test(key);
}

/** End of the name that begins at a token; `first` where none does. */
function nameEnd(draft: Draft, first: number, from = first): number {
  const { words, claims } = draft;
  let end = from;
  while (end < words.count && end - first < LONGEST && (end === from || words.joined[end])) {
    const key = words.tokens[end]!.fold;
    if (claims[end] && !isPersonal(claims[end])) break;
    if (PARTICLES.has(key) || OF_TWO.has(key)) {
      if (end + 1 >= words.count || !words.joined[end + 1] || words.tokens[end + 1]!.type !== 'word') break;
      end += 2;
      continue;
    }
    if (
      end > first &&
      key.startsWith('ال') &&
      key.length > 4 &&
      !SURNAMES.has(key) &&
      !isGiven(words.tokens[end]!) &&
      !(end - first === 1 && !/(?:ين|ون|ات)$/.test(key)) &&
      !((end - first === 2 || PARTICLES.has(words.tokens[end - 2]!.fold)) && key.endsWith('ي'))
    )
      break;
    if (key === 'الدين' && end > first) {
      end++;
      continue;
    }
    if (isOrdinary(draft, end)) break;
    if (
      end > first &&
      /^[وف]/.test(key) &&
      !GIVEN_NAMES.has(key) &&
      !SURNAMES.has(key) &&
      (speechForm(withoutAnd(key), withoutAnd(key)) || GIVEN_NAMES.has(withoutAnd(key)) || COMMON.has(withoutAnd(key)))
    )
      break;
    end++;
  }
  return end;
}

/** Behind a noun for somebody these describe. */
const ADJECTIVES = listed(
  'محلي أمني عسكري حكومي سابق كبير رفيع غربي أوروبي رسمي سياسي ديني قبلي مدني قضائي طبي دبلوماسي دولي أممي أفريقي عربي آخر أخرى شعبي إقليمي مسؤول بارز معروف جديد محليون أمنيون غربيون مقرب مطلع ميداني',
);

/** Words that no Arabic noun looks like: not ones with a preposition's letter, an accusative or a feminine ending. */
function isForeign({ words }: Draft, first: number, last: number, office = false): boolean {
  const keys = words.tokens.slice(first, last).map(({ fold }) => fold);
  if ((!office && keys.every((key) => key.endsWith('ا'))) || ADJECTIVES.has(keys.at(-1)!)) return false;
  return keys.every((key) => key.length > 2 && !/^(?:ال|و(?=[^ا])|لل|بال)/.test(key) && !/(?:ه|ات|ين|ون|يه)$/.test(key));
}

/** Persons whom nobody knows: by given name, by an office or rank before them, as the subject of a verb of speech. */
export function findPersons(draft: Draft, roles: readonly Role[]): void {
  const { words, claims } = draft;
  const make = (first: number, last: number, rule: string, clitic = ''): void =>
    put(draft, { first, last, kind: 'person', rule, type: 'person', clitic, name: nameOf(draft, first, last, clitic) });
  // behind an office, ranks and courtesies between
  for (const role of roles) {
    if (role.unnamed) continue;
    let at = role.last;
    if (at < words.count && words.tokens[at]!.fold === '،' && words.tokens[at]!.start - words.tokens[at - 1]!.end <= 1) at++;
    const comma = at > role.last;
    const marks = at === role.last && /^[»"”“]$/.test(words.tokens[at - 1]!.fold);
    while (at < words.count && (words.joined[at] || at === role.last + 1) && TITLES.has(words.tokens[at]!.fold) && !claims[at]) at++;
    if (at >= words.count || claims[at] || words.tokens[at]!.type !== 'word' || (!words.joined[at] && !comma && !marks)) continue;
    const end = nameEnd(draft, at);
    const count = end - at;
    const given = GIVEN_NAMES.has(words.tokens[at]!.fold) || OF_TWO.has(words.tokens[at]!.fold) || PARTICLES.has(words.tokens[at]!.fold);
    const foreign = !given && count >= 2 && isForeign(draft, at, end, true);
    if (count >= 2 && (given || (foreign && (!comma || words.tokens[end]?.fold === '،'))) && !words.tokens[at]!.fold.startsWith('ال')) make(at, end, 'office');
    else if (count >= 2 && given) make(at, end, 'office');
  }
  for (let at = 0; at < words.count; at++) {
    if (claims[at] || words.tokens[at]!.type !== 'word') continue;
    const token = words.tokens[at]!;
    const title = at > 0 && words.joined[at] === 1 && RANKS.has(words.tokens[at - 1]!.fold);
    for (const { key, clitic } of cutsOf(token.fold)) {
      if (!GIVEN_NAMES.has(key) && !OF_TWO.has(key)) continue;
      // على is a preposition, علي a name
      if (key === 'علي' && !bareOf(token).endsWith('ي')) continue;
      const end = nameEnd(draft, at, at + 1);
      const next = words.joined[at + 1] && at + 1 < words.count ? words.tokens[at + 1]!.fold : '';
      const start = OF_TWO.has(key) && !GIVEN_NAMES.has(key) ? Math.max(end, at + 2) : end;
      const last = Math.max(start, at + 1);
      if (last - at < 2 || !words.joined[at + 1] || claims[at + 1]) continue;
      const namely = GIVEN_NAMES.has(next) || SURNAMES.has(next) || PARTICLES.has(next) || OF_TWO.has(next);
      if (clitic && key.length < 4 && !namely) continue;
      if (WEAK_GIVEN.has(key) && !namely && !title) continue;
      if (OF_TWO.has(key) && !GIVEN_NAMES.has(key) && !/^(?:عبد|ابو)$/.test(key)) continue;
      if (OF_TWO.has(key) && !next.startsWith('ال') && key === 'عبد') continue;
      make(at, last, title ? 'title' : 'shape', clitic);
      at = last - 1;
      break;
    }
    if (!claims[at] && title && !isOrdinary(draft, at)) {
      const end = nameEnd(draft, at);
      if (end > at && !token.fold.startsWith('ال') && (SURNAMES.has(token.fold) || end - at >= 2)) make(at, end, 'title');
    }
  }
  // "مفرج بن سعد": the first name stands before the particle
  for (let at = 1; at < words.count; at++) {
    const first = at - 1;
    if (!/^(?:بن|ولد|اغ|بنت|منت)$/.test(words.tokens[at]!.fold) || !words.joined[at] || (claims[first] && !isPersonal(claims[first]))) continue;
    if (claims[first] ? claims[first]!.last !== at : isOrdinary(draft, first) || words.tokens[first]!.fold.startsWith('ال')) continue;
    const start = claims[first]?.first ?? first;
    const end = nameEnd(draft, start, at);
    if (end > at + 1 && claims[at]?.kind !== 'actor') make(start, Math.max(end, claims[at]?.last ?? 0), 'particle', claims[first]?.clitic ?? '');
  }
  fromSpeech(draft, make);
  // "كوناري: …": a family name that opens a headline
  if (words.count > 2 && !claims[0] && SURNAMES.has(words.tokens[0]!.fold) && words.tokens[1]!.fold === ':') make(0, 1, 'headline');
}

/** "قال X Y إن": whoever stands between a verb of speech and its conjunction, and is no everyday word. */
function fromSpeech(draft: Draft, make: (first: number, last: number, rule: string) => void): void {
  const { words, claims } = draft;
  for (let at = 0; at + 2 < words.count; at++) {
    const token = words.tokens[at]!;
    if (token.type !== 'word' || claims[at]) continue;
    const key = withoutAnd(token.fold);
    const form = speechForm(token.fold, bareOf(token)) ?? speechForm(key, key);
    if (!form || form.participle || !words.joined[at + 1] || claims[at + 1]) continue;
    const end = nameEnd(draft, at + 1);
    const count = end - at - 1;
    if (count < 2 || count > 4 || words.tokens[at + 1]!.fold.startsWith('ال')) continue;
    if (!isForeign(draft, at + 1, end) && !SURNAMES.has(words.tokens[end - 1]!.fold)) continue;
    const next = words.tokens[end];
    if (!next) continue;
    if (COMPLEMENTISERS.has(next.fold) || /^[،:«"“”]$/.test(next.fold) || PREPOSITIONS.has(next.fold) || SOME.has(next.fold) || ROLE_HEADS.has(next.fold))
      make(at + 1, end, 'speaks');
  }
}

/** After a full name its last part alone, or its first parts, mean the same person, with clitics too. */
export function findSurnames(draft: Draft): void {
  const { words, claims } = draft;
  const full = new Map<string, Claim[]>();
  const byName = new Map<string, Claim[]>();
  const identity = (claim: Claim): string => claim.ids?.[0] ?? keysOf(claim).join(' ');
  function keysOf(claim: Claim): string[] {
    const keys = words.tokens.slice(claim.first, claim.last).map(({ fold }) => fold);
    if (claim.clitic && keys.length) keys[0] = cutsOf(keys[0]!).find(({ clitic }) => clitic === claim.clitic)?.key ?? keys[0]!;
    return keys;
  }
  const bear = (map: Map<string, Claim[]>, key: string, claim: Claim): void => {
    const known = map.get(key) ?? [];
    if (!known.some((one) => identity(one) === identity(claim))) map.set(key, [...known, claim]);
  };
  for (const claim of allClaims(draft)) {
    if (!isPersonal(claim)) continue;
    const keys = keysOf(claim);
    if (keys.length < 2) continue;
    bear(full, keys.join(' '), claim);
    const last = keys.at(-1)!;
    const before = keys.at(-2)!;
    if (/^(?:ولد|بن|بنت|منت|اغ|ابو)$/.test(before)) {
      bear(byName, `${before} ${last}`, claim);
      bear(byName, last, claim);
    } else if (before === 'عبد' && keys.length > 2) bear(byName, `${keys.at(-3)} ${before} ${last}`, claim);
    else bear(byName, last, claim);
    for (let i = 1; i < keys.length - 1; i++) if (PARTICLES.has(keys[i]!)) bear(byName, keys.slice(i).join(' '), claim);
    // a well-known first name: "إياد"
    if (!GIVEN_NAMES.has(keys[0]!)) bear(byName, keys[0]!, claim);
  }
  for (const map of [full, byName]) {
    const longest = Math.max(1, ...[...map.keys()].map((key) => key.split(' ').length));
    for (let at = 0; at < words.count; at++) {
      if ((claims[at] && !alone(claims[at]!)) || words.tokens[at]!.type !== 'word') continue;
      for (let length = Math.min(longest, 6); length > 0; length--) {
        if (at + length > words.count || !inner(at, length)) continue;
        const rest = words.tokens.slice(at + 1, at + length).map(({ fold }) => fold);
        const cut = cutsOf(words.tokens[at]!.fold).find(({ key }) => map.has([key, ...rest].join(' ')));
        if (!cut) continue;
        const bearers = map.get([cut.key, ...rest].join(' '))!;
        if (
          bearers.length !== 1 ||
          (length === 1 && (cut.key.length < 3 || COMMON.has(cut.key) || ROLE_HEADS.has(cut.key) || (cut.clitic && cut.key.length < 4)))
        )
          continue;
        const lead = at > 0 && words.joined[at] ? words.tokens[at - 1]!.fold : '';
        // beside a given name it is another's
        if (length === 1 && !cut.clitic && GIVEN_NAMES.has(lead) && !WEAK_GIVEN.has(lead) && !isPersonal(claims[at - 1])) continue;
        if (length === 1 && WEAK_GIVEN.has(cut.key) && !speechForm(lead, lead) && !TITLES.has(lead)) continue;
        put(draft, { ...bearers[0]!, first: at, last: at + length, clitic: cut.clitic, rule: 'surname' });
        at += length - 1;
        break;
      }
    }
  }

  function alone(claim: Claim): boolean {
    return claim.kind === 'person' && claim.last - claim.first === 1;
  }
  function inner(at: number, length: number): boolean {
    for (let i = at + 1; i < at + length; i++) if (!words.joined[i] || claims[i]) return false;
    return true;
  }
}
