import { writtenDates } from './dates.ts';
import type { Line } from './lines.ts';

/** Where a name ends: what an outlet writes behind it. */
const STOP =
  /\s*(?:[|•·;:[(<>«»"“”/]|\s[-–—]+(?:\s|$)|\s[-–—]|,?\s(?:avec|with|et la rédaction|pour|for|in|à|au|aux|en|depuis|from|via|envoyée?s?\s|correspondant\w*|journaliste\w*|stagiaire|reporter|rédact\w*|chef\w*|directeur|directrice|éditorialiste|special|staff|publi\w*|(?:jan|f[eé]v|feb|mar|avr|apr|mai|may|jui|jun|jul|ao[uû]|aug|sep|oct|nov|d[eé]c)\w*\.?\s\d|mis\s|mise\s|updated|posted|le\s+\d|le\s+(?:lun|mar|mer|jeu|ven|sam|dim)|on\s|last)(?=$|[\s\w])|\d|\S+@\S+|@\w|https?:|www\.).*$/isu;
const LEAD =
  /^\s*(?:[-–—•|*]\s*)?(?:article\s+)?(?:par|by|de notre (?:correspondante?|envoyée?)[^,:]{0,40}[,:]?|textes?(?: de| par)?\s*:?|(?:propos )?recueillis? par|(?:entretien|interview|entrevue)s?\s+(?:réalisée?s?|menée?s?|recueillie?s?|conduite?s?)?\s*par|(?:réalisée?|écrite?|rédigée?|signée?|publiée?|posted|published|written|reported|compiled|soumise?|submitted|proposée?|transmise?|edited|interview(?:ed)?|story|report) (?:par|by)|auteure?\s*:|author\s*:|une enquête de|un reportage de|reportage de|بقلم|كتب[ته]?|إعداد|حاور(?:ه|ها|ته)|تقرير)\s*:?\s+/iu;
/** Parts of names that are small. */
const PARTICLE = /^(?:de|du|des|d['’]|la|le|el|al|ag|ould|mint|wall|bin|ben|ibn|van|von|der|den|di|da|dos|y|et|and|&|و)$/iu;
/** Words that are in no person's name. */
const NOT_NAMES =
  /(?<!\p{L})(?:rédaction|redaction|editorial|editors?|admin\w*|webmaster|équipe|staff|team|newsroom|desk|correspondants?|service|agence|agency|agences|press[e]?|news|info\w*|actu\w*|médias?|media|journal|quotidien|hebdo\w*|radio|télévision|tv|online|site|source|copyright|photo\w*|crédits?|getty|images|lire|voir|suite|abonn\w*|partage\w*|share|comment\w*|follow|subscribe|newsletter|whatsapp|facebook|twitter|telegram|linkedin|république|republic|ministère|ministry|union|nations|conseil|gouvernement|président|politique|société|economie|économie|sport|culture|afrique|africa|mali|niger|tchad|burkina|mauritanie|sahel|monde|world|accueil|home|unknown|anonyme?|auteur|author|user|utilisateur|invité|guest|contributor|tribune|collectif|communiqué|التحرير|هيئة|وكالة|مراسل)(?!\p{L})/iu;
/** Agencies sign their dispatches; that is an author whom readers look for. */
const AGENCY = /^(?:AFP|Reuters|AP|APA|Xinhua|PANA|Anadolu|EFE|DPA|ANSA|AIB|AMAP|ANP|AMI|APS|MAP)$/;

const clean = (value: string): string => value.replace(/\s+/g, ' ').trim();
const letters = (value: string): string =>
  value
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

/** "AWA TRAORÉ" → "Awa Traoré"; a surname in capitals beside a given name stays as its owner writes it. */
const calm = (name: string): string =>
  /\p{Ll}/u.test(name) || !name.includes(' ')
    ? name
    : name.toLowerCase().replace(/(?<![\p{L}’'])\p{L}|(?<=[dlo]['’])\p{L}/giu, (letter) => letter.toUpperCase());

export interface House {
  readonly outlet?: string | undefined;
  readonly host?: string | undefined;
}

/** The outlet itself under one of its names, its host, "Rédaction": nobody. */
function isHouse(name: string, { outlet, host }: House): boolean {
  const own = letters(name);
  if (!own) return true;
  if (/^\S+\.(?:com|net|org|info|fr|bf|ml|ne|td|mr|ng|uk|media)\b/i.test(name) || /\bwww\.|\.(?:com|fr|net|org)\b/i.test(name)) return true;
  const site = host ? letters(host.replace(/^www\./, '').replace(/\.\w+$/, '')) : '';
  const house = outlet ? letters(outlet) : '';
  const same = (a: string, b: string): boolean =>
    a === b || a === `the${b}` || `the${a}` === b || a === `le${b}` || `le${a}` === b || `la${a}` === b || `l${a}` === b;
  if (site && (same(own, site) || (own.length > 4 && site.endsWith(own)))) return true;
  return house !== '' && (same(own, house) || (own.length > 4 && house.startsWith(own)) || (house.length > 4 && own.startsWith(house)));
}

/** One person's name cut clean of what stands around it; undefined where it is none. */
function person(value: string, house: House): string | undefined {
  let name = clean(value.replace(STOP, '').replace(/[\s,.;:–—-]+$/u, ''));
  if (AGENCY.test(name)) return name;
  name = name.replace(/^(?:m\.|mme|mr\.?|mrs\.?|ms\.?|dr\.?|pr\.?|prof\.?)\s+/iu, '');
  const words = name.split(' ').filter(Boolean);
  if (!words.length || words.length > 6 || name.length > 60 || isHouse(name, house) || NOT_NAMES.test(name)) return undefined;
  if (/[!?…=_#%{}]/.test(name)) return undefined;
  const arabic = /\p{Script=Arabic}/u.test(name);
  const capital = words.filter((word) => arabic || (!PARTICLE.test(word) && /^(?:[\p{Lu}]|[dl]['’]\p{Lu})/u.test(word))).length;
  if (!words.every((word) => arabic || PARTICLE.test(word) || /^(?:\p{Lu}|[dl]['’]\p{Lu})/u.test(word))) return undefined;
  if (capital < 1) return undefined;
  return calm(name);
}

/** The persons of a byline ("Par Awa Traoré et Issa Koné (à Gao)"); undefined where it names none. */
export function authors(value: string | undefined, house: House = {}): string | undefined {
  if (!value || /^\s*(?:https?:|www\.|@)/i.test(value) || value.length > 300) return undefined;
  const bare = clean(value).replace(LEAD, '').replace(LEAD, '');
  // Behind a bracket, a dash or a slash stand places and outlets, not the next person.
  const names: string[] = [];
  for (const part of bare.split(/\s*(?:,|;|\s(?:et|and|und|&|و)\s)\s*/u)) {
    const name = person(part, house);
    // Behind a whole name, one word alone is where it was written.
    if (name && !names.includes(name) && (!several(names[0]) || several(name))) names.push(name);
    if (STOP.test(part) && /[([]|\s[-–—]\s|\d/.test(part)) break;
  }
  return names.length ? names.join(', ') : undefined;
}

const several = (name: string | undefined): boolean => (name?.split(' ').length ?? 0) >= 2;
const MARKED = /(?:^|[\s_-])(?:authors?|auteurs?|byline|by-line|signature|writer|vcard|redacteur)(?=$|[\s_-])/i;
/** Lines of the text, from its beginning and end, that may sign it. */
const EDGE = 3;
const LINE_MAX = 160;

/** A line that is a byline or signature, with the persons it names. */
export interface Byline {
  readonly line: Line;
  readonly author: string | undefined;
}

/** What signs an article in and around its text: "Par X", "Propos recueillis par X", a name alone at its end, "X (correspondant à Y)". */
export function bylines(lines: readonly Line[], house: House): Byline[] {
  const inText = lines.filter(({ zone }) => zone === 'text');
  const edge = new Set([...inText.slice(0, EDGE), ...inText.slice(-EDGE)]);
  const found: Byline[] = [];
  for (const line of lines) {
    const { text, zone, label, tag } = line;
    if (zone === 'text' && !edge.has(line)) continue;
    if (!text || text.length > LINE_MAX || /^h[1-6]$/.test(tag) || tag === 'figcaption') continue;
    const plain = line.signed.some((one) => clean(one) === text);
    const marked = zone === 'text' && !plain ? undefined : line.signed.map((one) => authors(one, house)).filter(several);
    if (marked?.length) {
      found.push({ line, author: [...new Set(marked.join(', ').split(', '))].join(', ') });
      continue;
    }
    const leads = LEAD.test(text);
    if (leads) {
      const author = authors(text, house);
      // "Par ailleurs, …" is a sentence: a byline names somebody, or the house.
      const rest = text.replace(LEAD, '');
      if (author ? several(author) || rest.length < 40 : rest.length < 60 && !/[.!?]$/.test(text)) found.push({ line, author });
      continue;
    }
    if (zone !== 'text' && MARKED.test(label) && text.length < 90) {
      const author = authors(text.replace(/^(?:auteurs?|authors?|écrit par)\s*:?\s*/i, ''), house);
      if (several(author)) found.push({ line, author });
      continue;
    }
    // A name at the end, alone or with a role or place behind it.
    const last = inText.slice(-EDGE).includes(line) || zone === 'below';
    if (!last || inText.length < 3 || text.length > 90 || line.linked > 0.5) continue;
    if (line === inText.at(-1) && isHouse(text, house)) {
      found.push({ line, author: undefined });
      continue;
    }
    const behind = /^(?<name>[^(,/–—|-]{4,50}?)\s*(?:\((?<in>[^)]{3,50})\)?|[,/–—|-]\s*(?<of>.{2,50}))?\s*\.?$/u.exec(text);
    const author = behind && authors(behind.groups!.name, house);
    if (!author || !several(author) || writtenDates(text).length) continue;
    const told = behind.groups!.in ?? behind.groups!.of ?? '';
    const role =
      /correspond|stagiaire|collabor|journalist|envoy|rédact|\.(?:net|com|info|org|bf|ml)\b|pour |for /iu.test(told) ||
      (told !== '' && house.outlet !== undefined && letters(told) === letters(house.outlet));
    const alone = told === '' && line === inText.at(-1) && author.split(' ').length <= 4 && !/[.!?:]$/.test(text);
    if (role || alone) found.push({ line, author });
  }
  return found;
}
