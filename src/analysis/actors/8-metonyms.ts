import { after, allClaims, before, between, type Claim, claim, type Draft, tokenEnd } from './draft.ts';

/** Nouns of dealings between states: "accord avec la Russie", "entre Paris et Bamako". Folded. */
const DEALINGS = new Set(
  (
    'accord accords cooperation cooperer coopere partenariat partenariats pourparlers discussions discuter discute negociations negocier relations ' +
    'relation tensions crise dialogue rupture rompre contrat alliance traite guerre differend entretiens echanges conflit bras brouille ' +
    'rapprochement diplomatiques securite militaire conclu conclure agreement deal talks cooperation cooperate partnership negotiations ties ' +
    'dispute tension war treaty pact negotiate'
  ).split(' '),
);
/** "qui", "a-t-il", reflexive and negation stand before the verb. */
const BETWEEN_VERB = /^(?:qui|ne|n|se|s|lui|leur|y|en|l|le|la|les|who|which|also|aussi|toujours|deja|avec|has|have)$/;
/** State verbs: the country is only a place or a topic. */
const BODY_BEFORE = /^(?:autorites|gouvernement|regime|junte|dirigeants|pouvoir|responsables|armee)$/;

/** Platforms are where things are said; one that answers or decides is its company. */
const PLATFORM = new Set('tiktok facebook meta twitter whatsapp youtube telegram google instagram starlink'.split(' '));

function findPlatforms(draft: Draft): void {
  const { units, claims } = draft;
  for (const at of units.capitals) {
    if (!PLATFORM.has(units.key[at]!) || claims[at] || draft.blind[at] || tokenEnd(draft, at) !== at + 1) continue;
    if (/^(?:sur|via|on|dans|in|par|a|de|d|of|through|with|avec|and|et)$/.test(before(draft, at))) continue;
    if (!verbAfter(draft, at + 1)) continue;
    claim(draft, {
      first: at,
      last: at + 1,
      kind: 'organisation',
      rule: 'metonym',
      type: 'company',
      name: draft.doc.text.slice(units.start[at], units.end[at]),
    });
  }
}

/** Countries, capitals and seats of power that act are actors; elsewhere they are places. */
export function findMetonyms(draft: Draft): void {
  findPlatforms(draft);
  for (const found of allClaims(draft)) {
    if (found.kind !== 'country' && found.kind !== 'capital' && found.kind !== 'seat') continue;
    const stands = found.forms?.[0]?.stands;
    const acts = found.kind === 'seat' ? !isPlaceHere(draft, found) : isAgent(draft, found);
    if (!acts) {
      if (found.kind === 'seat') claim(draft, { ...found, kind: 'place' });
      continue;
    }
    const id = stands ?? draft.knowledge.governmentOf(found.country!);
    const type = id ? draft.knowledge.actor(id)?.type : undefined;
    claim(draft, {
      ...found,
      kind: 'actor',
      rule: 'metonym',
      type: type ?? 'state',
      ...(id && type ? { ids: [id] } : { ids: [`state:${found.country}`], name: draft.knowledge.countryName(found.country!, draft.doc.language) }),
    });
  }
}

const isPlaceHere = (draft: Draft, found: Claim): boolean =>
  /^(?:palais|locataire|hotel)$/.test(before(draft, found.first)) || BODY_BEFORE.test(skipArticle(draft, found));

/** Word before, articles and "de" skipped. */
function skipArticle(draft: Draft, found: Claim): string {
  const { units } = draft;
  let at = found.first;
  while (at > 0 && units.joined[at] && /^(?:le|la|l|les|the|de|du|d|des)$/.test(units.key[at - 1]!)) at--;
  return at > 0 && units.joined[at] ? units.key[at - 1]! : '';
}

function isAgent(draft: Draft, found: Claim): boolean {
  const { units, claims } = draft;
  // the word before, without an article that belongs to the name
  let first = found.first;
  const article = found.kind === 'country' && first > 0 && units.joined[first] && /^(?:le|la|l|les|the)$/.test(units.key[first - 1]!);
  if (article) first--;
  const previous = before(draft, first);
  const next = after(draft, found.last);
  const prepositions = /^(?:a|au|aux|en|dans|vers|de|du|des|d|sur|depuis|pour|in|at|of|from|to|into|near|across|outside|for)$/;
  if (/^(?:avec|with)$/.test(previous)) return dealingBefore(draft, first, 8);
  if (/^(?:par|by)$/.test(previous)) return true;
  if (/^(?:entre|between)$/.test(previous)) return /^(?:et|and)$/.test(next) && dealingBefore(draft, first, 6);
  if (/^(?:et|and)$/.test(previous)) {
    const left = claims[first - 2];
    const leftFirst = left ? left.first : -1;
    if (left && leftFirst > 0) {
      const lead = leadOf(draft, left);
      if (/^(?:entre|between)$/.test(lead.word)) return dealingBefore(draft, lead.at, 6);
      if (/^(?:avec|with)$/.test(lead.word)) return dealingBefore(draft, lead.at + 1, 8);
    }
    // "accusé la France et le Bénin d'armer"
    if (left && ADDRESSED.test(leadOf(draft, left).word) && /^(?:de|d|of)$/.test(next)) return true;
    if (verbAfter(draft, found.last)) return left !== undefined;
    return false;
  }
  // "a accusé la France et le Bénin d'armer", "accused Abidjan of", "a enjoint au Niger de"
  if (ADDRESSED.test(previous) && /^(?:de|d|of|to|for|et|and)$/.test(next)) return true;
  if (/^(?:a|au|aux)$/.test(previous) && TOLD.test(before(draft, first - 1)) && /^(?:de|d)$/.test(next)) return true;
  if (prepositions.test(previous)) return false;
  // "Paris et Cotonou ont démenti"
  if (/^(?:et|and)$/.test(next)) {
    const beside = besideOf(draft, found.last + 1);
    if (beside && verbAfter(draft, beside.last)) return true;
  }
  // "the insurgency in northeast Nigeria has killed": another noun is the subject
  if (draft.doc.language === 'en' && previous && !SUBJECT_BEFORE.test(previous)) return false;
  // inverted: "a annoncé Paris", "Que veut-il, Paris ?"
  if (verbAfter(draft, found.last)) return true;
  if (!article && found.kind === 'capital' && /^(?:selon|accuse|contre|repond|retorque|replique|assure|martele|insiste)$/.test(previous)) return true;
  if (/^(?:selon|according)$/.test(previous)) return true;
  return false;
}

/** Who is accused, urged or warned acts too. */
const ADDRESSED =
  /^(?:accuse|accusait|accusent|accusant|accused|accuses|accusing|soupconne|soupconnait|suspects|suspected|exhorte|exhortait|urged|urges|urging|somme|sommait|warned|warns|blamed|blames|blaming)$/;
const TOLD = /^(?:enjoint|enjoignait|demande|demandait|ordonne|ordonnait|reproche|reprochait|propose|proposait|promis|interdit|impose)$/;

/** The country or capital that stands at `at`, its article skipped. */
function besideOf(draft: Draft, at: number): Claim | undefined {
  const { units, claims } = draft;
  const from = /^(?:le|la|l|les|the)$/.test(units.key[at] ?? '') ? at + 1 : at;
  const found = from < units.count && units.joined[from] ? claims[from] : undefined;
  return found && (found.kind === 'country' || found.kind === 'capital' || found.kind === 'actor') && units.sentence[from] === units.sentence[at]
    ? found
    : undefined;
}

function leadOf(draft: Draft, claimed: Claim): { word: string; at: number } {
  const { units } = draft;
  let at = claimed.first;
  while (at > 0 && units.joined[at] && /^(?:le|la|l|les|the)$/.test(units.key[at - 1]!)) at--;
  return { word: at > 0 && units.joined[at] ? units.key[at - 1]! : '', at: at - 1 };
}

function dealingBefore(draft: Draft, at: number, reach: number): boolean {
  const { units } = draft;
  for (let i = at - 1; i >= 0 && at - i <= reach && units.sentence[i] === units.sentence[at]; i--) if (DEALINGS.has(units.key[i]!)) return true;
  return false;
}

/** A finite verb of an agent right after, clitics, negation and a relative pronoun skipped; not "a été", "est". */
function verbAfter(draft: Draft, last: number): boolean {
  const { units } = draft;
  // an aside between commas: "La France, disait-il, avec …, soutient le Mali"
  if (last < units.count && !units.joined[last] && between(draft, last - 1, last) === ',' && !/^(?:qui|who|which)$/.test(units.key[last]!)) {
    for (let i = last + 1; i < units.count && i - last <= LONGEST_ASIDE && units.sentence[i] === units.sentence[last - 1]; i++) {
      if (
        !units.joined[i] &&
        between(draft, i - 1, i) === ',' &&
        units.key[i] !== 'a' &&
        draft.lexicon.AGENT_VERBS.has(units.key[i]!) &&
        !draft.lexicon.AUXILIARY.test(units.key[i]!)
      )
        return true;
    }
    return false;
  }
  let at = last;
  // "le Niger « dispose librement »": his verb is quoted
  if (at < units.count && !units.joined[at] && units.sentence[at] === units.sentence[last - 1] && /^[«“"]$/.test(between(draft, at - 1, at)))
    return !units.capital[at] && (draft.lexicon.AGENT_VERBS.has(units.key[at]!) || /^(?:dispose|prend|note|suit|reste)$/.test(units.key[at]!));
  // a short aside between commas: "Paris, qui …"
  if (at < units.count && !units.joined[at] && between(draft, at - 1, at) === ',' && /^(?:qui|who|which)$/.test(units.key[at]!)) at++;
  for (let i = 0; i < 4 && at < units.count && (units.joined[at] || at > last) && BETWEEN_VERB.test(units.key[at]!); i++) at++;
  if (at >= units.count || units.sentence[at] !== units.sentence[last - 1] || (at === last && !units.joined[at])) return false;
  const key = units.key[at]!;
  if (key === 'a' && draft.doc.tokens[units.token[at]!]!.lower !== 'a') return false;
  const { lexicon } = draft;
  // an adverb between: "est farouchement opposé", "a toujours dit"
  const next = units.key[at + 1] ?? '';
  if (lexicon.BE.test(key)) return lexicon.ATTITUDE.test(next) || lexicon.ATTITUDE.test(units.key[at + 2] ?? '');
  if (!lexicon.AGENT_VERBS.has(key)) return /^dispose/.test(key) && at > last;
  // "ont toujours démenti"
  const acted = /^(?:toujours|deja|always|also)$/.test(next) ? (units.key[at + 2] ?? '') : next;
  return !(lexicon.AUXILIARY.test(key) && lexicon.NOT_ACTED.test(acted));
}

const SUBJECT_BEFORE =
  /^(?:that|and|but|while|as|if|because|when|although|though|whether|since|said|says|where|after|before|until|what|why|how|which|then|now|so)$/;
/** Words in an aside between a subject and its verb. */
const LONGEST_ASIDE = 24;
