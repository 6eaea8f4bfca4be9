import type { ActorType, Country, KnownActor } from '../../model/knowledge.ts';
import { describesThing } from './2-context.ts';
import { after, before, between, type Claim, claim, type Draft, mainCountry, ownCountry, textOf, tokenEnd, tokenStart, wholeWord } from './draft.ts';
import { englishTail, frenchTail, isAdjective, type Tail } from './noun-tail.ts';
import { officeKey } from './office-key.ts';

/** Bodies by their head noun: "armée malienne", "ministère de la Justice", "Coordination nationale des …", "l'ONG Internet sans frontières". */
export function findOrganisations(draft: Draft): void {
  const { units } = draft;
  for (let at = 0; at < units.count; at++) {
    const held = draft.claims[at];
    if (held && held.first !== at) continue;
    if (draft.blind[at]) continue;
    const found = draft.doc.language === 'fr' ? french(draft, at) : english(draft, at);
    if (!found || found.last <= found.first) continue;
    // what is known for certain and as long stays
    if (held && held.kind !== 'demonym' && held.last >= found.last && held.first <= found.first) continue;
    claim(draft, found);
    at = found.last - 1;
  }
}

const TYPES_BY_HEAD: Readonly<Record<string, ActorType>> = {
  parti: 'party',
  party: 'party',
  mouvement: 'party',
  syndicat: 'union',
  societe: 'company',
  compagnie: 'company',
  entreprise: 'company',
  company: 'company',
  banque: 'company',
  bank: 'company',
  ong: 'ngo',
  ngo: 'ngo',
  association: 'ngo',
  federation: 'ngo',
  journal: 'media',
  quotidien: 'media',
  hebdomadaire: 'media',
  radio: 'media',
  chaine: 'media',
  site: 'media',
  magazine: 'media',
  television: 'media',
  newspaper: 'media',
  broadcaster: 'media',
  website: 'media',
  broadcasting: 'media',
  tribunal: 'court',
  cour: 'court',
  court: 'court',
  ministere: 'ministry',
  ministry: 'ministry',
  katiba: 'armed_group',
  milice: 'armed_group',
  militia: 'armed_group',
  brigade: 'armed_forces',
  regiment: 'armed_forces',
  bataillon: 'armed_forces',
  army: 'armed_forces',
  military: 'armed_forces',
  police: 'armed_forces',
  gendarmerie: 'armed_forces',
};
export const typeOfHead = (key: string): ActorType => TYPES_BY_HEAD[key] ?? 'organisation';

function french(draft: Draft, at: number): Claim | undefined {
  const { units, lexicon } = draft;
  const key = units.key[at]!;
  if (tokenEnd(draft, at) !== at + 1 && key !== 'etat' && key !== 'haut' && key !== 'croix') return undefined;
  if (key === 'corps' && units.key[at - 2] === 'general') return undefined;
  const national = nationalBody(draft, at);
  const state = lexicon.STATE_BODIES.get(key);
  if (state) {
    const made = stateBody(draft, at, key, state, frenchTail(draft, at + 1, 'body'));
    if (made && (!national || made.last >= national.last)) return made;
  }
  if (national) return national;
  // "Haut-représentant" is an office, "Haut Conseil" a body
  const high = key !== 'haut' && key !== 'haute' ? true : /^(?:conseil|commissariat|autorite|comite|cour|haute)$/.test(units.key[at + 1] ?? '');
  // "Garde des Sceaux" is who keeps them
  if (key === 'garde' && units.key[at + 1] === 'des' && units.key[at + 2] === 'sceaux') return undefined;
  const ministry = MINISTRY_LETTERS.test(key) && units.upper[at] ? lettersOfMinistry(draft, at) : undefined;
  if (ministry) return ministry;
  const seated = seatedBody(draft, at, key);
  if (seated) return seated;
  const academy = key === 'universite' ? universityOf(draft, at) : undefined;
  if (academy) return academy;
  const station = BROADCASTER.test(key) && units.capital[at] ? named(draft, at) : undefined;
  if (station) return station;
  // "la Ligue des champions" is a contest, "le Conseil des ministres" a meeting
  if (/^(?:ligue|conseil)$/.test(key) && CONTEST.test(units.key.slice(at + 1, at + 4).join(' '))) {
    let last = at + 1;
    while (last < units.count && units.joined[last] && /^(?:des|champions|ministres|africaine|europeenne|cabinet|de)$/.test(units.key[last]!)) last++;
    return { first: at, last, kind: 'other', rule: 'contest' };
  }
  if (units.capital[at] && high && lexicon.NAMED_HEADS.has(key)) {
    const made = (lexicon.BODY_APPOSITIONS.has(key) ? quotedBody(draft, at) : undefined) ?? namedBody(draft, at, key);
    if (made) return made;
  }
  const faithful = key === 'communaute' && !units.capital[at] ? community(draft, at) : undefined;
  if (faithful) return faithful;
  if (!units.capital[at] && lexicon.SMALL_HEADS.has(key)) {
    const made = smallBody(draft, at, key);
    if (made) return made;
  }
  const service = units.capital[at] ? undefined : (secretService(draft, at, key) ?? nationalOffice(draft, at, key));
  if (service) return service;
  const chamber = chamberOf(draft, at, key);
  if (chamber) return chamber;
  const office = key === 'direction' && !units.capital[at] ? directorate(draft, at) : undefined;
  if (office) return office;
  // "le général de brigade Kodio": a rank
  if (/^(?:brigade|division|corps)$/.test(key) && units.key[at - 2] === 'general') return undefined;
  if (lexicon.BODY_APPOSITIONS.has(key) && !(units.capital[at] && units.opens[at])) return quotedBody(draft, at) ?? appositionBody(draft, at, key);
  return undefined;
}

const LED_BY =
  /^(?:president|presidente|secretaire|general|generale|coordinateur|coordinatrice|coordonnateur|porte-parole|directeur|directrice|membre|responsable|fondateur|fondatrice|vice-president)$/;

/** "le mouvement burkinabè des droits de l'homme (MBDHP)", "président de l'association des victimes des crimes …". */
function smallBody(draft: Draft, at: number, key: string): Claim | undefined {
  const { units } = draft;
  const bracket = acronymAfter(draft, at, true);
  if (bracket) return organisation(draft, at, bracket.last, typeOfHead(key), mainCountryIfKnown(draft), undefined);
  const article = /^(?:l|la|le)$/.test(before(draft, at)) ? at - 1 : at;
  const of = before(draft, article);
  const contracted = article === at && of === 'du';
  if (!contracted && !(article < at && of === 'de')) return undefined;
  const lead = article - 1 > 0 && units.joined[article - 1] ? wholeWord(draft, article - 2) : '';
  if (!LED_BY.test(lead) || !/^(?:des|pour|nationale|national)$/.test(units.key[at + 1] ?? '')) return undefined;
  const tail = frenchTail(draft, at + 1, 'body');
  // "l'association des commerçantes" could be any; a name says more
  const says = tail.words.length >= 3 || tail.bodies.length > 0 || tail.country !== undefined || tail.words.some((w) => units.capital[w]);
  if (tail.last <= at + 2 || tail.bare || !says) return undefined;
  return organisation(draft, at, tail.last, typeOfHead(key), tail.country, undefined);
}

/** "les services secrets américains", "le renseignement français". */
function secretService(draft: Draft, at: number, key: string): Claim | undefined {
  const { units, claims } = draft;
  if (key !== 'services' || !/^(?:les|des|aux)$/.test(before(draft, at)) || !units.joined[at + 1]) return undefined;
  const from = units.key[at + 1] === 'secrets' ? at + 2 : units.key[at + 1] === 'de' && /^renseignements?$/.test(units.key[at + 2] ?? '') ? at + 3 : 0;
  const people = from && from < units.count && units.joined[from] ? claims[from] : undefined;
  return people?.kind === 'demonym' ? organisation(draft, at, people.last, 'government', people.country, undefined) : undefined;
}

/** "l'agence nationale des télécommunications": one there is, though written small. */
function nationalOffice(draft: Draft, at: number, key: string): Claim | undefined {
  const { units, lexicon } = draft;
  if (!lexicon.NATIONAL_OFFICES.has(key) || !/^nationale?$/.test(units.key[at + 1] ?? '') || !units.joined[at + 1]) return undefined;
  if (!/^(?:l|la|le|du|au)$/.test(before(draft, at)) || !lexicon.OF.has(units.key[at + 2] ?? '') || !units.joined[at + 2]) return undefined;
  const tail = frenchTail(draft, at + 1, 'body');
  if (tail.last < at + 4) return undefined;
  return organisation(draft, at, tail.last, typeOfHead(key), tail.country ?? mainCountry(draft), undefined);
}

const CONTEST = /^(?:des champions|africaine des champions|europeenne des champions|des ministres|de cabinet)/;

/** "le Sénat", "the Senate": with a capital inside a sentence, of the country that the text is about. */
function chamberOf(draft: Draft, at: number, key: string): Claim | undefined {
  const { units, knowledge } = draft;
  if (!/^(?:senat|congres|senate|congress)$/.test(key) || !units.capital[at] || units.opens[at] || !/^(?:le|du|au|the)$/.test(before(draft, at)))
    return undefined;
  if (units.joined[at + 1] && units.capital[at + 1]) return undefined;
  const country = ownCountry(draft, at);
  const own = country
    ? knowledge.bodiesOf(country, 'government').find((body) => officeKey(body.name.fr).startsWith(key === 'senate' ? 'senat' : key))
    : undefined;
  return organisation(draft, at, at + 1, 'government', country, own?.id);
}

/** "le MAE malien": a foreign ministry by its letters. */
const MINISTRY_LETTERS = /^(?:mae|maeci|maec|maecmi)$/;
function lettersOfMinistry(draft: Draft, at: number): Claim | undefined {
  const { units, claims, knowledge } = draft;
  const people = at + 1 < units.count && units.joined[at + 1] ? claims[at + 1] : undefined;
  const said = people?.kind === 'demonym' ? people.country : undefined;
  const country = said ?? ownCountry(draft, at);
  const own = country ? ministryOf(knowledge.bodiesOf(country, 'ministry'), officeKey('affaires étrangères')) : undefined;
  return own ? organisation(draft, at, said ? people!.last : at + 1, 'ministry', country, own.id) : undefined;
}

/** Bodies that are told by their seat: "le parquet de Niamey", "la préfecture de police de Paris", "la mairie de Gao". */
const SEATED: ReadonlyMap<string, ActorType> = new Map([
  ['parquet', 'court'],
  ['tribunal', 'court'],
  ['cour', 'court'],
  ['prefecture', 'government'],
  ['police', 'armed_forces'],
  ['barreau', 'organisation'],
  ['mairie', 'government'],
]);
const SEATED_MORE =
  /^(?:de|du|d|grande|instance|police|appel|assises|general|generale|judiciaire|locale|militaire|militaires|commerce|federal|federale|special|specialise|antiterroriste|national|cassation|travail|financier)$/;

function seatedBody(draft: Draft, at: number, key: string): Claim | undefined {
  const { units, lexicon, claims } = draft;
  const type = SEATED.get(key);
  if (!type || claims[at] || !/^(?:le|la|l|du|au|the)$/.test(before(draft, at))) return undefined;
  let k = at + 1;
  while (k < units.count && units.joined[k] && k - at < 6 && SEATED_MORE.test(units.key[k]!)) k++;
  // behind "de" or "d'" a town or country; the words between name the body
  const seat = k < units.count && units.joined[k] ? claims[k] : undefined;
  if (!lexicon.OF.has(units.key[k - 1] ?? '') || !seat || seat.first !== k || !/^(?:place|capital)$/.test(seat.kind)) return undefined;
  // who guards a town is no body of its name where the words may mean any policemen of it
  return organisation(draft, at, seat.last, type, seat.country, undefined);
}

/** "l'université de Ouagadougou", "l'Université Nazi Boni": by its town, or whom it honours. */
function universityOf(draft: Draft, at: number): Claim | undefined {
  const { units, claims, lexicon } = draft;
  let k = at + 1;
  if (units.joined[k] && claims[k]?.kind === 'demonym') k = claims[k]!.last;
  const of = units.joined[k] === 1 && lexicon.OF.has(units.key[k] ?? '');
  if (of) k++;
  if (k >= units.count || !units.joined[k] || !units.capital[k]) return undefined;
  const known = claims[k];
  if (known)
    return /^(?:place|country|capital)$/.test(known.kind) && known.first === k
      ? organisation(draft, at, known.last, 'organisation', known.country, undefined)
      : undefined;
  if (lexicon.FUNCTION_WORDS.has(units.key[k]!) || lexicon.TITLES.has(units.key[k]!)) return undefined;
  let last = tokenEnd(draft, k);
  const mayGoOn = (i: number): boolean => !claims[i] || claims[i]!.kind === 'place';
  while (!of && last < units.count && last - k < 5 && units.joined[last] && units.capital[last] && mayGoOn(last))
    last = claims[last]?.last ?? tokenEnd(draft, last);
  return organisation(draft, at, last, 'organisation', undefined, undefined);
}

/** "Radio Soleil", "Studio Tamani": the noun belongs to the name. */
const BROADCASTER = /^(?:radio|studio|tele|television)$/;
function named(draft: Draft, at: number): Claim | undefined {
  const { units, claims, lexicon } = draft;
  let last = at + 1;
  while (
    last < units.count &&
    last - at < 4 &&
    units.joined[last] &&
    units.capital[last] &&
    between(draft, last - 1, last) === '' &&
    !lexicon.FUNCTION_WORDS.has(units.key[last]!) &&
    (!claims[last] || /^(?:place|country|capital)$/.test(claims[last]!.kind))
  )
    last = claims[last] ? claims[last]!.last : tokenEnd(draft, last);
  if (last === at + 1 || lexicon.TITLES.has(units.key[at + 1]!)) return undefined;
  const { start, end } = { start: units.start[at]!, end: units.end[last - 1]! };
  return { first: at, last, kind: 'organisation', rule: 'apposition', type: 'media', name: draft.doc.text.slice(start, end) };
}

/** "direction régionale du Commerce", "direction générale des Douanes": what it directs has a capital. */
function directorate(draft: Draft, at: number): Claim | undefined {
  const { units, lexicon } = draft;
  if (!/^(?:generale|regionale|nationale|departementale|provinciale|centrale)$/.test(units.key[at + 1] ?? '')) return undefined;
  const of = at + 2;
  if (of + 1 >= units.count || !units.joined[of] || !lexicon.OF.has(units.key[of]!)) return undefined;
  const noun = /^(?:la|l)$/.test(units.key[of + 1]!) ? of + 2 : of + 1;
  if (noun >= units.count || !units.joined[noun] || !units.capital[noun]) return undefined;
  const known = draft.claims[noun];
  if (known && known.kind !== 'actor' && known.kind !== 'organisation') return undefined;
  const tail = frenchTail(draft, at + 1, 'body');
  return organisation(draft, at, Math.max(tail.last, known ? known.last : noun + 1), 'organisation', mainCountry(draft), undefined);
}

/** Words of a name between marks. */
const LONGEST_QUOTED = 8;
const OPENING_MARK = /^(?:«|“|„|"|''|‘‘|‘|')$/;
const CLOSING_MARK = /^\s*(?:»|”|“|"|''|’’|’|')/;
/** Somebody's words, not a name. */
const SPOKEN = /^(?:je|j|nous|on|il|ils|elle|elles|c|ce|vous|we|i|he|she|they|it|you)$/;

/** "Collectif « Touche pas à ma terre »", "le parti ‘Le Faso autrement’": a body's noun, then its name between marks. */
function quotedBody(draft: Draft, at: number): Claim | undefined {
  const { units, claims, lexicon } = draft;
  if (/^(?:operation|force|mission|brigade|site|publication|revue)$/.test(units.key[at]!)) return undefined;
  let k = at + 1;
  while (k < units.count && units.joined[k] && k - at < 3 && !units.capital[k] && (claims[k]?.kind === 'demonym' || isAdjective(draft, k))) k++;
  if (k >= units.count || units.joined[k] || units.sentence[k] !== units.sentence[at] || !units.capital[k] || SPOKEN.test(units.key[k]!)) return undefined;
  if (!OPENING_MARK.test(between(draft, k - 1, k))) return undefined;
  for (let i = k + 1; i <= units.count && i - k <= LONGEST_QUOTED; i++) {
    const gap = draft.doc.text.slice(units.end[i - 1], units.end[i - 1]! + 3);
    if (CLOSING_MARK.test(gap) && !(i < units.count && units.token[i] === units.token[i - 1])) {
      const first = units.capital[at] && lexicon.NAMED_HEADS.has(units.key[at]!) ? at : k;
      // the base knows it
      if (claims[k] && claims[k]!.kind === 'actor' && claims[k]!.last >= i) return undefined;
      return { first, last: i, kind: 'organisation', rule: 'apposition', type: typeOfHead(units.key[at]!), name: textOf(draft, first, i) };
    }
    if (i >= units.count || units.sentence[i] !== units.sentence[k] || !/^,?$/.test(between(draft, i - 1, i))) return undefined;
  }
  return undefined;
}

/** "armée malienne", "gouvernement du Mali", "ministère russe des Affaires étrangères". */
function stateBody(draft: Draft, at: number, key: string, state: ActorType, tail: Tail): Claim | undefined {
  const { units, knowledge, lexicon } = draft;
  if (tail.last === at + 1) return undefined;
  if (key === 'forces' && !tail.words.some((w) => w === at + 1)) return undefined;
  if (
    key === 'etat' &&
    (/^(?:un|d|tout|chaque|autre)$/.test(before(draft, at)) ||
      units.key[at + 1] === 'major' ||
      !tail.country ||
      !tail.bare ||
      !units.capital[at] ||
      ofSomething(draft, at))
  )
    return undefined;
  // "chassé de la présidence": an office; "la présidence malienne a annoncé": a body
  if ((key === 'presidence' || key === 'diplomatie') && ofSomething(draft, at)) return undefined;
  // an assembly that meets is no body; "bureau du HCR" is the HCR's
  if (key === 'assemblee' && /^generale?s?$/.test(units.key[at + 1] ?? '') && !units.capital[at]) return undefined;
  if (state === 'ministry') {
    if (!tail.words.length) return undefined;
    const country = tail.country ?? ownCountry(draft, at);
    const own = country ? ministryOf(knowledge.bodiesOf(country, 'ministry'), officeKey(tail.words.map((w) => units.key[w]).join(' '))) : undefined;
    return organisation(draft, at, tail.last, 'ministry', country, own?.id);
  }
  // "le régime de Conakry", "les autorités de Bamako"
  const seat = lexicon.GOVERNMENT_HEADS.has(key) && /^(?:de|d)$/.test(units.key[at + 1] ?? '') ? draft.claims[at + 2] : undefined;
  if (seat?.kind === 'capital' && seat.country && units.joined[at + 2]) {
    return organisation(draft, at, seat.last, state, seat.country, knowledge.governmentOf(seat.country));
  }
  // "l'armée du Tigré"
  const region = lexicon.ARMY_HEADS.has(key) && /^(?:de|du|d)$/.test(units.key[at + 1] ?? '') ? draft.claims[at + 2] : undefined;
  if (key === 'armee' && region?.kind === 'place' && region.country && units.joined[at + 2])
    return organisation(draft, at, region.last, state, region.country, undefined);
  if (tail.country) {
    // "forces armées allemandes de …": where they were
    const ended = tail.countryLast > 0 && (allAdjectives(draft, tail.countryLast, tail.last) || lexicon.ARMY_HEADS.has(key));
    const last = ended ? tail.countryLast : tail.last;
    const simple = tail.words.filter((w) => w < last).every((w) => ['armees', 'militaire', 'transition', 'federal', 'civil', 'actuel'].includes(units.key[w]!));
    let id: string | undefined;
    if (simple && lexicon.GOVERNMENT_HEADS.has(key)) id = knowledge.governmentOf(tail.country);
    if (simple && lexicon.ARMY_HEADS.has(key)) id = armyOf(knowledge.bodiesOf(tail.country, 'armed_forces'));
    if (key === 'justice' && !tail.bare) return undefined;
    // "les autorités communales de la capitale": not the country's
    if (!simple && /^(?:autorites|regime|junte|administration|diplomatie|executif)$/.test(key)) return undefined;
    return organisation(draft, at, last, state, tail.country, id);
  }
  // a body of something that has a name: "gouvernement de l'État du Darfour"
  const named =
    tail.words.length > 0 && lexicon.COMMON_NOUNS.has(units.key[tail.words[0]!]!) && tail.words.some((w) => units.capital[w]) && tail.last > tail.words[0]! + 1;
  if (
    named &&
    /^(?:gouvernement|parlement|senat|assemblee|tribunal|cour|parquet|presidence)$/.test(key) &&
    units.key[tail.words[0]!] !== 'pays' &&
    !/^(?:d|de)$/.test(before(draft, at))
  ) {
    return organisation(draft, at, tail.last, state, undefined, undefined);
  }
  return undefined;
}

/** "chef de l'État français", "coup d'État", "à la présidence". */
function ofSomething(draft: Draft, at: number): boolean {
  const { units } = draft;
  let i = at;
  while (i > 0 && units.joined[i] && /^(?:la|l|le)$/.test(units.key[i - 1]!)) i--;
  return i > 0 && units.joined[i] === 1 && /^(?:de|d|du|a|au|sous)$/.test(units.key[i - 1]!);
}

function allAdjectives(draft: Draft, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isAdjective(draft, i)) return false;
  return true;
}

function ministryOf(bodies: readonly KnownActor[], key: string): KnownActor | undefined {
  const first = key.split(' ')[0]!;
  return (
    bodies.find((body) => officeKey(body.name.fr).includes(` ${key}`)) ??
    bodies.find((body) => officeKey(body.name.fr).split(' ')[1] === first || officeKey(body.name.en).split(' ')[1] === first)
  );
}

const armyOf = (bodies: readonly KnownActor[]): string | undefined => bodies.find((body) => /^(?:forces armées|armée|armed forces)/i.test(body.name.fr))?.id;

function organisation(draft: Draft, first: number, last: number, type: ActorType, country: Country | undefined, id: string | undefined): Claim {
  return {
    first,
    last,
    kind: 'organisation',
    rule: 'body',
    type,
    ...(country ? { country } : {}),
    ...(id ? { ids: [id] } : {}),
    name: capitalise(textOf(draft, first, last)),
  };
}

const capitalise = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replace(/\s+/g, ' ');

/** "Gendarmerie nationale": of the country that the article is about. */
function nationalBody(draft: Draft, at: number): Claim | undefined {
  const { units, lexicon, knowledge } = draft;
  // "ministre des Forces armées", "Supreme Court of Appeal": part of an office, part of a longer name
  if (/^(?:des|de)$/.test(before(draft, at)) && /^minist/.test(units.key[at - 2] ?? '')) return undefined;
  if (draft.doc.language === 'en' && units.key[at + 2] === 'of' && units.capital[at + 3] && !draft.claims[at + 3]) return undefined;
  // "ses forces armées": of whoever was named
  if (/^(?:ses|leurs|nos|vos|mes|sa|leur|its|their)$/.test(before(draft, at))) return undefined;
  const phrases = phrasesOf(lexicon.NATIONAL_BODIES).get(units.key[at]!);
  if (!phrases) return undefined;
  let best = 0;
  for (const words of phrases) {
    if (words.length > best && words.every((word, i) => units.key[at + i] === word && (i === 0 || units.joined[at + i]))) best = words.length;
  }
  if (!best) return undefined;
  const tail = frenchTail(draft, at + best, 'body');
  const country = (tail.countryLast ? tail.country : undefined) ?? ownCountry(draft, at);
  const last = tail.countryLast && draft.doc.language === 'fr' && tail.words.length === 0 ? tail.countryLast : at + best;
  const said = units.key.slice(at, at + best).join(' ');
  // "la Cour d'appel de Ouagadougou": that one, and only if the base has it by its place
  const seated = seatOf(draft, at + best);
  if (seated) {
    const whole = officeKey(textOf(draft, at, seated.last));
    const state = lexicon.STATE_BODIES.get(units.key[at]!) ?? 'government';
    const own = seated.country ? knowledge.bodiesOf(seated.country, state).find((body) => officeKey(body.name.fr) === whole) : undefined;
    return organisation(draft, at, seated.last, state, seated.country, own?.id);
  }
  // any country has "les forces armées"; with a capital somewhere in the text they are a body of this one
  if (
    !/electorale|electoral|nationale|superieur|constitutionnel|supreme|republicaine|presidentielle|etat major/.test(said) &&
    !writtenWithCapital(draft, at, best)
  )
    return undefined;
  const state = lexicon.STATE_BODIES.get(units.key[at]!) ?? 'government';
  const bodies = country ? knowledge.bodiesOf(country, state) : [];
  const id = /^(?:forces armees|armee nationale)/.test(said) ? armyOf(bodies) : bodies.find((body) => officeKey(body.name.fr).startsWith(officeKey(said)))?.id;
  return organisation(draft, at, last, state, country, id);
}

/** The town or capital of "de …" right behind a court. */
function seatOf(draft: Draft, at: number): Claim | undefined {
  const { units, claims } = draft;
  if (at + 1 >= units.count || !units.joined[at] || !units.joined[at + 1] || !/^(?:de|d)$/.test(units.key[at]!)) return undefined;
  const place = claims[at + 1];
  return place && place.first === at + 1 && /^(?:place|capital)$/.test(place.kind) ? place : undefined;
}

const byFirstWord = new WeakMap<readonly string[], Map<string, string[][]>>();

/** Phrases as words, by their first one. */
function phrasesOf(list: readonly string[]): ReadonlyMap<string, string[][]> {
  let phrases = byFirstWord.get(list);
  if (!phrases) {
    phrases = new Map();
    for (const phrase of list) {
      const words = phrase.split(' ');
      phrases.set(words[0]!, [...(phrases.get(words[0]!) ?? []), words]);
    }
    byFirstWord.set(list, phrases);
  }
  return phrases;
}

function writtenWithCapital(draft: Draft, at: number, length: number): boolean {
  const words = draft.units.key.slice(at, at + length);
  const phrase = words.join(' ');
  let found = draft.capitalised.get(phrase);
  if (found === undefined) {
    found = anywhereWithCapital(draft, words);
    draft.capitalised.set(phrase, found);
  }
  return found;
}

function anywhereWithCapital(draft: Draft, words: readonly string[]): boolean {
  const { units } = draft;
  const { length } = words;
  for (let i = 0; i + length <= units.count; i++) {
    if (units.capital[i] && !units.opens[i] && units.key[i] === words[0] && words.every((word, k) => units.key[i + k] === word)) return true;
  }
  return false;
}

/** Longest stretch of an organisation's name before its acronym in brackets. */
const LONGEST_NAME = 16;

/** "Coordination nationale des organisations de la société civile (COP)", "Mouvement du 21 avril". */
function namedBody(draft: Draft, at: number, key: string): Claim | undefined {
  const { units } = draft;
  const bracket = acronymAfter(draft, at);
  if (bracket) return organisation(draft, at, bracket.last, typeOfHead(key), mainCountryIfKnown(draft), undefined);
  // "Me Paul Zongo, Conseil des prévenus": counsel
  if (key === 'conseil' && between(draft, at - 1, at) === ',' && counselBefore(draft, at)) return undefined;
  // a treaty: "Convention internationale des droits de l'enfant"
  if (key === 'convention' && /^(?:internationale|europeenne|africaine|collective|fiscale|relative|cadre)$/.test(units.key[at + 1] ?? '')) return undefined;
  // "Haute autorité de la communication": the second word is the head
  const from = key === 'haut' || key === 'haute' ? at + 2 : at + 1;
  const tail = frenchTail(draft, from, 'body');
  const proper = from === at + 1 && tail.last === from ? properName(draft, at, key) : undefined;
  if (proper) return proper;
  // "la Communauté musulmane" is one that is named so
  if (key === 'communaute' && RELIGIOUS.test(units.key[at + 1] ?? ''))
    return organisation(draft, at, frenchTail(draft, at + 2, 'body').last, 'ngo', undefined, undefined);
  if (tail.last === from) return undefined;
  // "le Pôle de l'Espoir Démocratique": the word alone is any pole, bloc, course
  if (/^(?:pole|bloc|courant)$/.test(key) && !tail.words.some((w) => units.capital[w])) return undefined;
  // "la Communauté musulmane" is one that is named so
  // "Union européenne" is known or it is no name: one adjective is too little
  // "Parti républicain"
  if (tail.last === at + 2 && tail.bare && !units.capital[at + 1] && !(key === 'parti' && !units.opens[at] && !tail.country)) return undefined;
  // "le bureau du HCR" is the HCR's
  if (key === 'bureau' && tail.bodies.length === 1 && units.upper[tail.bodies[0]!.first] && tail.bodies[0]!.first <= at + 3) return undefined;
  return organisation(draft, at, tail.last, typeOfHead(key), tail.country, undefined);
}

const RELIGIOUS = /^(?:musulmane|islamique|catholique|evangelique|protestante)$/;
/** "la communauté musulmane du Burkina": small where the text also writes it with a capital. */
function community(draft: Draft, at: number): Claim | undefined {
  const { units } = draft;
  if (!RELIGIOUS.test(units.key[at + 1] ?? '') || !/^(?:la|de)$/.test(before(draft, at)) || !writtenWithCapital(draft, at, 2)) return undefined;
  return organisation(draft, at, frenchTail(draft, at + 2, 'body').last, 'ngo', undefined, undefined);
}

/** A lawyer's title within the name before. */
function counselBefore(draft: Draft, at: number): boolean {
  const { units } = draft;
  for (let i = at - 1; i >= 0 && at - i <= 5 && units.sentence[i] === units.sentence[at]; i--) if (/^(?:me|maitre)$/.test(units.key[i]!)) return true;
  return false;
}

/** Heads that a name of their own may follow: "Centre Djoliba", "Fondation Tuwindi". */
const WITH_NAME =
  /^(?:centre|institut|fondation|groupe|agence|association|collectif|mouvement|reseau|societe|compagnie|syndicat|parti|alliance|journal|banque|plateforme|observatoire|ligue|coalition|consortium|universite)$/;

function properName(draft: Draft, at: number, key: string): Claim | undefined {
  const { units, claims, lexicon } = draft;
  if (!WITH_NAME.test(key)) return undefined;
  let last = at + 1;
  while (last < units.count && last - at < 5 && units.joined[last] && units.capital[last] && !claims[last] && !lexicon.FUNCTION_WORDS.has(units.key[last]!))
    last = tokenEnd(draft, last);
  if (last === at + 1 || lexicon.COMMON_NOUNS.has(units.key[at + 1]!) || lexicon.TITLES.has(units.key[at + 1]!)) return undefined;
  return organisation(draft, at, last, typeOfHead(key), undefined, undefined);
}

const mainCountryIfKnown = (draft: Draft): Country | undefined => mainCountry(draft);

/** Where "(ABC)" follows within reach and its letters begin the words before it. */
function acronymAfter(draft: Draft, at: number, small = false): { last: number } | undefined {
  const { units } = draft;
  for (let i = at + 2; i < units.count && i - at <= LONGEST_NAME; i++) {
    if (units.sentence[i] !== units.sentence[at]) return undefined;
    if (between(draft, i - 1, i) !== '(') {
      if (!units.joined[i] && !commaOf(draft, i)) return undefined;
      continue;
    }
    if (!units.upper[i] && !/\d/.test(units.key[i]!)) return undefined;
    if (!lettersFit(units.key.slice(at, i), units.key[i]!)) return undefined;
    // a name in small letters is told by its letters alone: enough of them, and the words must be used up
    if (small && (units.key[i]!.length < 3 || !usedUp(draft, at, i))) return undefined;
    return { last: i };
  }
  return undefined;
}

/** "Cercle d'études, de recherches et de formation": a comma inside a name, before another "de". */
const commaOf = (draft: Draft, at: number): boolean =>
  between(draft, at - 1, at) === ',' && draft.lexicon.OF.has(draft.units.key[at]!) && draft.doc.language === 'fr';

/** Have the words that carry meaning about as many as the acronym has letters? */
function usedUp({ units, lexicon }: Draft, first: number, at: number): boolean {
  let words = 0;
  for (let i = first; i < at; i++) if (!lexicon.FUNCTION_WORDS.has(units.key[i]!)) words++;
  return words <= units.key[at]!.replace(/[^a-z]/g, '').length + 2;
}

/** Do the letters of the acronym begin the words, in order? Up to one letter may be missing. */
export function lettersFit(words: readonly string[], acronym: string): boolean {
  const letters = acronym.match(/[a-z]|\d+/g) ?? [];
  if (letters.length < 2 || words[0]?.[0] !== letters[0]) return false;
  let at = 0;
  let missing = 0;
  for (const letter of letters) {
    let i = at;
    while (i < words.length && !words[i]!.startsWith(letter)) i++;
    if (i < words.length) at = i + 1;
    else missing++;
  }
  return missing <= (letters.length > 3 ? 1 : letters.length > 2 && words.length > 4 ? 1 : 0);
}

/** "l'ONG Internet sans frontières", "la société minière russe Nordgold", "l'entreprise COGEB". */
function appositionBody(draft: Draft, at: number, key: string): Claim | undefined {
  const { units, claims, lexicon } = draft;
  let k = at + 1;
  let country: Country | undefined;
  let guard = 0;
  while (k < units.count && units.joined[k] && guard++ < 6) {
    const known = claims[k];
    if (known?.kind === 'demonym') {
      country ??= known.country;
      k = known.last;
    } else if (!known && !units.capital[k] && (isAdjective(draft, k) || key === 'societe')) {
      // "société de sécurité privée X"
      if (lexicon.OF.has(units.key[k]!) || isAdjective(draft, k)) k++;
      else if (lexicon.OF.has(units.key[k - 1]!)) k++;
      else break;
    } else if (!known && lexicon.OF.has(units.key[k]!) && !units.capital[k + 1] && !/^(?:la|le|l|les)$/.test(units.key[k + 1] ?? 'la')) k += 2;
    else break;
  }
  // "la société Faso Oléa SA": a place may open a longer name
  const opensName =
    /^(?:place|country|capital)$/.test(claims[k]?.kind ?? '') &&
    claims[k]!.last === k + 1 &&
    units.joined[k + 1] === 1 &&
    units.capital[k + 1] === 1 &&
    !claims[k + 1];
  if (k >= units.count || !units.joined[k] || !units.capital[k] || (claims[k] && !opensName)) return undefined;
  // "le journal Le Courrier du Sahel": the article is part of a title
  const title = /^(?:le|la|les|l)$/.test(units.key[k]!) && typeOfHead(key) === 'media' && units.joined[k + 1] === 1 && units.capital[k + 1] === 1;
  if (lexicon.FUNCTION_WORDS.has(units.key[k]!) && !units.upper[k] && !title) return undefined;
  if (lexicon.TITLES.has(units.key[k]!) || lexicon.CIVIL_TITLES.has(units.key[k]!)) return undefined;
  // "la Télévision Nationale"
  if (isAdjective(draft, k) && lexicon.COMMON_NOUNS.has(units.key[k]!) && !units.capital[k + 1]) return undefined;
  // "le groupe B"
  if (units.key[k]!.length === 1 && !units.capital[k + 1]) return undefined;
  const first = k;
  const bracket = acronymAfter(draft, k);
  if (bracket)
    return {
      first,
      last: bracket.last,
      kind: 'organisation',
      rule: 'apposition',
      type: typeOfHead(key),
      ...(country ? { country } : {}),
      name: textOf(draft, first, bracket.last),
    };
  let last = tokenEnd(draft, title ? k + 1 : k);
  while (
    last < units.count &&
    units.joined[last] &&
    !claims[last] &&
    (units.capital[last] || /^(?:international|internationale|group|groupe|sa|sarl)$/.test(units.key[last]!))
  )
    last = tokenEnd(draft, last);
  // "le consortium Solidar Suisse"
  if (
    last < units.count &&
    units.joined[last] &&
    units.capital[last] &&
    /^(?:country|demonym|place)$/.test(claims[last]?.kind ?? '') &&
    !lexicon.OF.has(units.key[last - 1]!)
  )
    last = claims[last]!.last;
  // "le parti Renouveau citoyen"
  if (
    /^(?:parti|mouvement|collectif)$/.test(key) &&
    last - first === 1 &&
    last < units.count &&
    units.joined[last] &&
    !claims[last] &&
    !units.capital[last] &&
    (isAdjective(draft, last) || /^(?:citoyen|debout|ensemble|autrement|unie?s?|libres?|nouveau|nouvelle|vert|verts)$/.test(units.key[last]!))
  )
    last = tokenEnd(draft, last);
  // "l'organisation Mer et Droits"
  if (
    /^(?:organisation|ong|association|collectif|fondation|mouvement)$/.test(key) &&
    last + 1 < units.count &&
    units.joined[last] &&
    units.key[last] === 'et' &&
    units.joined[last + 1] &&
    units.capital[last + 1] &&
    !claims[last + 1] &&
    !lexicon.FUNCTION_WORDS.has(units.key[last + 1]!) &&
    !draft.knowledge.isGivenName(units.key[last + 1]!)
  )
    last = tokenEnd(draft, last + 1);
  // "Internet sans frontières", "Médecins du monde"
  if (
    last < units.count &&
    units.joined[last] &&
    !units.upper[first] &&
    /^(?:sans|du|des|pour|de|d)$/.test(units.key[last]!) &&
    /^(?:ong|association|organisation|mouvement|collectif|journal|quotidien|magazine|site|parti|syndicat)$/.test(key)
  ) {
    const tail = frenchTail(draft, last, 'body');
    if (tail.last > last && tail.last - last <= 5) last = tail.last;
  }
  // a person is no company: "le groupe Jean Dupont" does not happen, "le site Burkina24" does
  if (!title && last - first > 1 && draft.knowledge.isGivenName(units.key[first]!) && key !== 'fondation' && key !== 'brigade') return undefined;
  return { first, last, kind: 'organisation', rule: 'apposition', type: typeOfHead(key), ...(country ? { country } : {}), name: textOf(draft, first, last) };
}

/** English: "Nigerian military", "government of Guinea", "Mali's army". */
function english(draft: Draft, at: number): Claim | undefined {
  const { units, lexicon, claims, knowledge } = draft;
  const key = units.key[at]!;
  const held = claims[at];
  const owner = held && (held.kind === 'demonym' || held.kind === 'country') ? held : undefined;
  if (owner) {
    let k = owner.last;
    const possessive = units.key[k] === 's' && between(draft, k - 1, k) === '';
    if (possessive) k++;
    if (k >= units.count || units.sentence[k] !== units.sentence[at] || (!possessive && !units.joined[k])) return undefined;
    const from = k;
    while (
      k < units.count &&
      units.joined[k] &&
      !claims[k] &&
      /^(?:armed|military|transitional|ruling|federal|national|presidential|air|defence|defense|security|air|special|interim)$/.test(units.key[k]!)
    )
      k++;
    const ministry = portfolioMinistry(draft, from, owner.country);
    if (ministry) return { ...ministry, first: owner.first, name: textOf(draft, owner.first, ministry.last) };
    const head = k < units.count && (units.joined[k] || k === from) && tokenStart(draft, k) === k ? units.key[k]! : '';
    let last = 0;
    let body = '';
    if (lexicon.STATE_BODIES.has(head) && (head !== 'forces' || k > from)) {
      last = k + 1;
      body = head;
    } else if (k > from && lexicon.STATE_BODIES.has(units.key[k - 1]!)) {
      last = k;
      body = units.key[k - 1]!;
    }
    if (!last || tokenEnd(draft, last - 1) !== last || describesThing(draft, last) || (lexicon.ROLE_HEADS.has(after(draft, last)) && body !== 'government'))
      return undefined;
    // "the Somali Ministry of Foreign Affairs"
    if (body === 'ministry' && units.key[last] === 'of' && units.joined[last]) {
      const tail = englishTail(draft, last);
      const own = ministryOf(knowledge.bodiesOf(owner.country!, 'ministry'), officeKey(tail.words.map((w) => units.key[w]).join(' ')));
      if (tail.last > last) return organisation(draft, owner.first, tail.last, 'ministry', owner.country, own?.id);
    }
    if (body === 'ministry' || body === 'court' || body === 'administration') return undefined;
    const state = lexicon.STATE_BODIES.get(body)!;
    const simple = last - from === 1 || units.key[from] === 'armed' || units.key[from] === 'military';
    let id: string | undefined;
    if (simple && lexicon.GOVERNMENT_HEADS.has(body)) id = knowledge.governmentOf(owner.country!);
    if (simple && lexicon.ARMY_HEADS.has(body)) id = armyOf(knowledge.bodiesOf(owner.country!, 'armed_forces'));
    return organisation(draft, owner.first, last, state, owner.country, id);
  }
  if (held?.kind === 'actor' && held.type === 'person') return ofLeader(draft, held);
  // "Durban high court"
  if (
    held &&
    /^(?:place|capital)$/.test(held.kind) &&
    units.joined[held.last] &&
    /^(?:high|supreme|regional|district|magistrates)$/.test(units.key[held.last] ?? '') &&
    after(draft, held.last + 1) === 'court'
  )
    return organisation(draft, held.first, held.last + 2, 'court', held.country, undefined);
  if (held) return undefined;
  const ministry = portfolioMinistry(draft, at);
  if (ministry) return ministry;
  // "the Federal Government": of the text's own country, if that is one of states
  if (key === 'federal' && units.key[at + 1] === 'government' && units.key[at + 2] === 'of') {
    const tail = englishTail(draft, at + 2);
    if (tail.country && tail.bare) return organisation(draft, at, tail.last, 'government', tail.country, knowledge.governmentOf(tail.country));
  }
  if (key === 'federal' && units.key[at + 1] === 'government' && units.joined[at + 1] && /^(?:NG|ET|SO|SD|DE|US|RU)$/.test(mainCountry(draft) ?? ''))
    return organisation(draft, at, at + 2, 'government', mainCountry(draft), knowledge.governmentOf(mainCountry(draft)!));
  const state = lexicon.STATE_BODIES.get(key);
  if (state && units.key[at + 1] === 'of') {
    const tail = englishTail(draft, at + 1);
    if (tail.country && tail.bare) {
      const id = lexicon.GOVERNMENT_HEADS.has(key)
        ? knowledge.governmentOf(tail.country)
        : lexicon.ARMY_HEADS.has(key)
          ? armyOf(knowledge.bodiesOf(tail.country, 'armed_forces'))
          : undefined;
      return organisation(draft, at, tail.last, state, tail.country, id);
    }
    // "the education ministry of counting": a verb
    if (state === 'ministry' && tail.last > at + 1 && (units.capital[at] || !/ing$/.test(units.key[at + 2] ?? '')))
      return organisation(draft, at, tail.last, 'ministry', tail.country ?? mainCountry(draft), undefined);
  }
  const small = key === 'presidential' && ownCountry(draft, at) !== undefined;
  if ((units.capital[at] || small) && lexicon.NATIONAL_BODIES.some((phrase) => phrase === `${key} ${units.key[at + 1]}`)) return nationalBody(draft, at);
  const chamber = chamberOf(draft, at, key);
  if (chamber) return chamber;
  if (lexicon.BODY_APPOSITIONS.has(key) && !units.capital[at]) return quotedBody(draft, at) ?? appositionBody(draft, at, key);
  return undefined;
}

/** "the Biden administration", "the Jacob Zuma Foundation": a body named after somebody. */
function ofLeader(draft: Draft, { first, last, ids }: Claim): Claim | undefined {
  const { units, knowledge } = draft;
  if (last >= units.count || !units.joined[last] || between(draft, last - 1, last) !== '') return undefined;
  if (units.key[last] === 'foundation' && units.capital[last]) return organisation(draft, first, last + 1, 'ngo', undefined, undefined);
  if (/^organi[sz]ation$/.test(units.key[last]!) && units.capital[last]) return organisation(draft, first, last + 1, 'company', undefined, undefined);
  const country = ids?.length === 1 ? knowledge.actor(ids[0]!)?.country : undefined;
  if (units.key[last] === 'campaign') return organisation(draft, first, last + 1, 'organisation', country, undefined);
  if (units.key[last] !== 'administration' || !country) return undefined;
  return organisation(draft, first, last + 1, 'government', country, knowledge.governmentOf(country));
}

/** What a ministry may be of, before its noun; folded. */
const PORTFOLIO = new Set(
  (
    'foreign affairs defence defense interior security finance economy justice education health agriculture energy mines mining oil petroleum communication communications information transport trade ' +
    'water environment labor labour planning culture sports youth territorial administration home public higher armed forces'
  ).split(' '),
);

/** "the education ministry", "foreign affairs ministry": of the text's own country where none is said. */
function portfolioMinistry(draft: Draft, at: number, said?: Country): Claim | undefined {
  const { units, claims, knowledge } = draft;
  if (at >= units.count || units.capital[at] || !PORTFOLIO.has(units.key[at]!)) return undefined;
  let last = at;
  while (
    last < units.count &&
    last - at < 5 &&
    (last === at || units.joined[last]) &&
    !claims[last] &&
    (PORTFOLIO.has(units.key[last]!) || units.key[last] === 'and')
  )
    last++;
  if (last >= units.count || last === at || !units.joined[last] || claims[last] || units.key[last] !== 'ministry' || units.capital[last]) return undefined;
  if (/^(?:officials?|spokes\w+|sources?|building|headquarters|statement)$/.test(after(draft, last + 1))) return undefined;
  const country = said ?? mainCountry(draft);
  const own = country ? ministryOf(knowledge.bodiesOf(country, 'ministry'), officeKey(units.key.slice(at, last).join(' '))) : undefined;
  return organisation(draft, at, last + 1, 'ministry', country, own?.id);
}
