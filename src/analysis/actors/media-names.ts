import type { NameForm } from '../../model/knowledge-base.ts';
import { ANY } from '../lang/any.ts';
import { GIVEN_NAMES } from '../lang/given-names.ts';
import { isNameWord } from './6-persons.ts';
import { allClaims, before, between, type Claim, claim, type Draft, textOf, tokenEnd, tokenStart } from './draft.ts';

/** Behind them stands what one reads, hears or cites. */
const SOURCE = ANY.OUTLET_SOURCE;
/** "à France Inter", since one is "en France". */
const CALLED = ANY.OUTLET_BEFORE;
/** Words of such a name. */
const LONGEST = 4;

/** Media by shape: services of a known one ("BBC Sport Africa"), "sur France Inter", "lit-on dans Le Matinal". */
export function findMediaNames(draft: Draft): void {
  const { units } = draft;
  for (const found of allClaims(draft)) {
    if (found.kind === 'actor' && found.type === 'media') extend(draft, found);
    // "Vinci Autoroutes", "Engie Solaire"
    else if (
      found.kind === 'actor' &&
      found.type === 'company' &&
      draft.lexicon.HEAD_FIRST &&
      !units.upper[found.last] &&
      !draft.lexicon.ROLE_HEADS.has(units.key[found.last] ?? '')
    )
      extend(draft, found, 'company');
    else if (found.kind === 'actor' && /^(?:igo|ngo|organisation)$/.test(found.type ?? '')) withBranch(draft, found);
    else if (found.kind === 'country' && CALLED.test(before(draft, found.first))) extend(draft, found);
  }
  findContracted(draft);
  findSites(draft);
  if (draft.lexicon.TITLES_OF_PRESS) findTitles(draft);
}

/** "UNICEF Tchad", "CDC Afrique", "Amnesty International USA": whose branch it is, with nothing behind that the country could tell of. */
function withBranch(draft: Draft, found: Claim): void {
  const { units, claims, lexicon } = draft;
  const where = claims[found.last];
  if (!where || !/^(?:country|place)$/.test(where.kind) || where.last !== found.last + 1 || !units.joined[found.last] || !units.capital[found.last]) return;
  if (between(draft, found.last - 1, found.last) !== '' || draft.blind[found.first] || units.token[found.last] === units.token[found.last - 1]) return;
  const next = where.last;
  if (
    next < units.count &&
    units.joined[next] &&
    (units.capital[next] || (!lexicon.HEAD_FIRST && !lexicon.FUNCTION_WORDS.has(units.key[next]!) && !lexicon.SPEAKS.has(units.key[next]!)))
  )
    return;
  claim(draft, { ...found, last: where.last });
}

/**
 * "au Monde", "du Figaro", "the Guardian": titles whose article the sentence has taken in. A word that is a common one too needs
 * somebody who tells, or who writes for it.
 */
function findContracted(draft: Draft): void {
  const { units, claims, lexicon, knowledge } = draft;
  for (const at of units.capitals) {
    if (at === 0 || claims[at] || !units.joined[at] || draft.blind[at] || tokenStart(draft, at) !== at || !units.word[at]) continue;
    const article = units.key[at - 1]!;
    if (units.capital[at - 1] && !units.opens[at - 1]) continue;
    const full = ANY.TITLES_TAKEN_IN.test(article) ? ANY.ARTICLES_IN_TITLES : undefined;
    if (!full) continue;
    let found: readonly NameForm[] = [];
    let last = at;
    for (const word of full) {
      let node = knowledge.names.next(1, knowledge.names.word(word));
      for (let i = at; node && i < units.count && (i === at || units.joined[i]); i++) {
        node = units.word[i] ? knowledge.names.next(node, units.word[i]!) : 0;
        const forms = node ? (knowledge.names.forms(node) ?? []).filter((form) => form.kind === 'actor' && knowledge.actor(form.ref)?.type === 'media') : [];
        if (forms.length && i + 1 > last) {
          found = forms;
          last = i + 1;
        }
      }
    }
    if (!found.length || tokenEnd(draft, last - 1) !== last) continue;
    if (last < units.count && units.joined[last] && units.capital[last] && !claims[last]) continue;
    const ids = [...new Set(found.map((form) => form.ref))];
    if (ids.length !== 1) continue;
    const common = last === at + 1 && (lexicon.COMMON_NOUNS.has(units.key[at]!) || ANY.TITLE_AND_THING.test(units.key[at]!));
    if (common && !toldTo(draft, at)) continue;
    const known = knowledge.actor(ids[0]!)!;
    claim(draft, { first: at, last, kind: 'actor', rule: 'media', forms: found, ids, type: 'media', ...(known.country ? { country: known.country } : {}) });
  }
}

/** Words between the verb and whom it is said to. */
const TOLD_REACH = 6;

/** "a déclaré au Monde", "le correspondant du Monde", "selon le Monde". */
function toldTo(draft: Draft, at: number): boolean {
  const { units } = draft;
  for (let i = at - 2; i >= 0 && at - i <= TOLD_REACH && units.sentence[i] === units.sentence[at]; i--) if (ANY.TELLS_A_TITLE.test(units.key[i]!)) return true;
  return draft.lexicon.SPEAKS.has(units.key[at + 1] ?? '') && units.joined[at + 1] === 1 && !draft.lexicon.OF.has(units.key[at - 1]!);
}

/** "selon Sahelinfos.net": a name that ends as addresses do, with a capital. */
function findSites(draft: Draft): void {
  const { units, doc } = draft;
  for (const at of units.capitals) {
    const end = at + 1;
    if (
      draft.claims[at]?.kind === 'actor' ||
      end >= units.count ||
      units.start[end] !== units.end[at]! + 1 ||
      doc.text[units.end[at]!] !== '.' ||
      !DOMAIN.test(units.key[end]!)
    )
      continue;
    if (/[\w/.@]/.test(doc.text[units.start[at]! - 1] ?? ' ') || /^[/\w]/.test(doc.text.slice(units.end[end]!)) || draft.blind[at]) continue;
    claim(draft, { first: at, last: end + 1, kind: 'organisation', rule: 'media', type: 'media', name: doc.text.slice(units.start[at], units.end[end]) });
  }
}
const DOMAIN = /^(?:com|net|org|info|fr|bf|ml)$/;

/** Services that media in capitals have: "BBC Sport Africa", "VOA Mandarin"; other capitals behind them may be somebody's name. */
const SERVICE = ANY.OUTLET_SERVICE;

/** A name that goes on in capitals is another one: "BBC Monitoring", "France Inter". */
function extend(draft: Draft, found: Claim, type: 'media' | 'company' = 'media'): void {
  const { units, claims, lexicon } = draft;
  let last = found.last;
  if (found.kind === 'actor' && units.upper[found.last - 1] && !SERVICE.test(units.key[found.last] ?? '') && claims[found.last]?.kind !== 'demonym') return;
  while (last < units.count && last - found.last < LONGEST && units.joined[last] && units.capital[last] && between(draft, last - 1, last) === '') {
    const held = claims[last];
    if (held && !(/^(?:place|country|demonym)$/.test(held.kind) && held.last === last + 1)) return;
    if (!isNameWord(draft, last) || lexicon.TITLES.has(units.key[last]!) || lexicon.CIVIL_TITLES.has(units.key[last]!) || GIVEN_NAMES.has(units.key[last]!))
      return;
    last = held ? held.last : tokenEnd(draft, last);
  }
  // "BBC Radio 4"
  if (
    last > found.last &&
    last < units.count &&
    units.joined[last] &&
    units.number[last] &&
    ANY.CHANNEL.test(units.key[last - 1]!) &&
    units.key[last]!.length === 1
  )
    last++;
  if (last === found.last || draft.blind[found.first] || (found.kind === 'country' && claims[found.last])) return;
  claim(draft, { first: found.first, last, kind: 'organisation', rule: type, type, name: textOf(draft, found.first, last).replace(/\s+/g, ' ') });
}

/** "selon Le Matinal": inside a sentence an article keeps its capital only in a title. */
function findTitles(draft: Draft): void {
  const { units, claims, knowledge, lexicon } = draft;
  for (const at of units.capitals) {
    if (!ANY.TITLE_ARTICLE.test(units.key[at]!) || units.upper[at] || units.opens[at] || claims[at] || draft.blind[at] || !SOURCE.test(before(draft, at)))
      continue;
    const first = at + 1;
    if (first >= units.count || !units.joined[first] || !units.capital[first] || claims[first] || tokenStart(draft, first) !== first) continue;
    if (!isNameWord(draft, first) || knowledge.bySurname(units.key[first]!).length > 0 || GIVEN_NAMES.has(units.key[first]!)) continue;
    let last = tokenEnd(draft, first);
    while (
      last < units.count &&
      last - first < LONGEST &&
      units.joined[last] &&
      units.capital[last] &&
      !claims[last] &&
      !lexicon.FUNCTION_WORDS.has(units.key[last]!)
    )
      last = tokenEnd(draft, last);
    // "Le Journal du dimanche", "Le Courrier de Kayes", "Le Courrier du fleuve"
    if (last === first + 1 && TITLE_HEAD.test(units.key[first]!) && lexicon.OF.has(units.key[last] ?? '') && units.joined[last]) {
      const noun = ANY.TITLE_ARTICLE_FEMININE.test(units.key[last + 1] ?? '') ? last + 2 : last + 1;
      if (noun < units.count && units.joined[noun] && (units.capital[noun] || ANY.SUNDAY.test(units.key[noun]!) || endsTitle(draft, last)))
        last = tokenEnd(draft, noun);
    }
    claim(draft, { first: at, last, kind: 'organisation', rule: 'media', type: 'media', name: textOf(draft, at, last).replace(/\s+/g, ' ') });
  }
}
const TITLE_HEAD = ANY.TITLE_HEAD;

/** "Le Courrier du fleuve, …": a plain noun is the title's behind a short "du"; "Le Courrier du roi du Maroc" goes on, and "Le Réveil de la veille" is of a day. */
function endsTitle({ units, lexicon }: Draft, of: number): boolean {
  const behind = of + 2;
  return ANY.TITLES_TAKEN_IN.test(units.key[of]!) && !(units.joined[behind] === 1 && lexicon.OF.has(units.key[behind] ?? ''));
}
