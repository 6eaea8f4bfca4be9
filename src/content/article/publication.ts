import { dayInAddress, dayOf, plainDigits, type WrittenDate, writtenDates } from './dates.ts';
import type { Line, Zone } from './lines.ts';

/** What the head of a page says of the day, as it stands there. */
export interface SaidDate {
  readonly value: string;
  /** The name can mean a change as well ("date"). */
  readonly weak: boolean;
}

const PUBLISHED =
  /publi(?:é|e|cation|shed)|\bparue?s?\b|\bpost(?:é|ed\b)|mise? en ligne|diffusée?|créée? le|rédigée? le|\bcreated\b|\bissued\b|\breleased\b|نشر|أضيف/giu;
const UPDATED = /mise? (?:à|a) jour|\bm(?:à|a)j\b|actualis|modifi|r(?:é|e)vis|corrig|\bupdat|\bedited\b|dernière (?:mise|édition)|تحديث|تعديل|حُ?د[ّ]?ث/giu;
/** Days that are of something else. */
const NOT_THIS =
  /consult(?:é|ed)|imprimé|printed|aujourd|\btoday\b|nous sommes|اليوم|accessed|retrieved|expir|inscri|événement|rendez-vous|du \d|©|copyright|tous droits/iu;

const WEEKDAY =
  /(?<!\p{L})(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun|(?:ال)?(?:اثنين|إثنين|ثلاثاء|أربعاء|اربعاء|خميس|جمعة|سبت|أحد|احد))\.?(?!\p{L})/giu;
const CLOCK =
  /(?<!\d)\d{1,2}\s?(?:[h:]|heures?|hrs?)\s?(?:\d{2})?(?::\d{2})?\s?(?:min\w*|mn)?\s?(?:[ap]\.?m\.?)?\s?(?:GMT|UTC|CET|CEST|TU|WAT|CAT|EST|ET)?(?:\s?[+-]\s?\d{1,2}(?::?\d{2})?)?(?!\p{L})/giu;
const SMALL_WORDS = /(?<!\p{L})(?:le|à|a|at|on|the|date|du|vers|à\s+la|local|time|heure|locale|في|يوم|الساعة|الموافق|م|هـ?)(?!\p{L})/giu;

const READING_TIME = /(?:temps de )?lecture\s{0,3}:?\s{0,3}\d{1,4}\s{0,3}min\w*\.?|\d{1,4}\s{0,3}min(?:ute)?s?\.?(?:\s(?:de lecture|read))?\.?/giu;

/** Longer lines are prose. */
const LINE_MAX = 220;
const REST_MAX = 90;
/** Lines of the text, from its beginning and its end, that may date it. */
const EDGE = 3;
/** Lines of nothing but a date or time inside the text: more, and they are entries of a live page. */
const ENTRIES = 3;

/** "Bamako, le 2 mars 2021 (AFP) –" at the beginning of a text. */
const DATELINE_LEAD = /^[\p{Lu}][\p{L}'’\- ]{1,40}(?:\([^)]{2,30}\))?\s?[,:–—-]?\s?(?:le |on )?$/u;
const DATELINE_TAIL = /^\s?(?:\([^)]{2,40}\)|\/[^/]{2,20}\/)?\s?(?:[-–—:]|\()/u;

type Kind = 'published' | 'updated' | 'plain';
interface Candidate {
  readonly day: string;
  readonly kind: Kind;
  readonly zone: Zone;
  /** Marked for machines, or beside a word for publication. */
  readonly firm: boolean;
}

/** What the words before a date, or what its element is called, say it is. */
function kindOf(before: string, says: string, around = ''): Kind {
  const lastOf = (pattern: RegExp): number => Math.max(-1, ...[...before.matchAll(pattern)].map(({ index }) => index));
  const [published, updated] = [lastOf(PUBLISHED), lastOf(UPDATED)];
  if (published > updated) return 'published';
  if (updated > published) return 'updated';
  for (const said of [says, around]) {
    if (/datemodified/i.test(said)) return 'updated';
    if (/datepublished|datecreated|pubdate|publi|posted|entry-?date/i.test(said)) return 'published';
    if (/updat|modif|revis|(?:^|[\s_-])maj(?:$|[\s_-])/i.test(said)) return 'updated';
  }
  return 'plain';
}

/** The line says nothing but the date and small things beside it: place, time, author, section. */
function isDateLine(text: string, dates: readonly WrittenDate[]): boolean {
  let rest = text;
  for (const { start, end } of dates.toReversed()) rest = `${rest.slice(0, start)}\ue000${rest.slice(end)}`;
  if (/[.!?…»]\s*$/.test(rest.replace(/\ue000\.?\s*$/, ''))) return false;
  rest = rest.replace(PUBLISHED, ' ').replace(UPDATED, ' ').replace(WEEKDAY, ' ').replace(CLOCK, ' ');
  const segments = rest.split(/[|•·●»›–—,;:()[\]\n/]|\s-\s/);
  const bare = (segment: string): string => segment.replace(SMALL_WORDS, ' ').replace(/[\s.]+/g, '');
  return segments.every((segment) => !segment.includes('\ue000') || bare(segment) === '\ue000') && rest.replace(/\s+/g, ' ').length <= REST_MAX;
}

/** The line is a date line and no more: it belongs to the page's furniture, not to the article's text. */
export function isOnlyDate(text: string, language?: string): boolean {
  const plain = plainDigits(text);
  const dates = writtenDates(plain, language);
  if (!dates.length || plain.length > 120 || !isDateLine(plain, dates)) return false;
  let rest = plain;
  for (const { start, end } of dates.toReversed()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  rest = rest.replace(PUBLISHED, ' ').replace(UPDATED, ' ').replace(WEEKDAY, ' ').replace(CLOCK, ' ').replace(SMALL_WORDS, ' ');
  return rest.replace(/[\P{L}]+/gu, '').length <= 6;
}

function candidatesOf(lines: readonly Line[], language: string | undefined): Candidate[] {
  const found: Candidate[] = [];
  const inText = lines.filter(({ zone }) => zone === 'text');
  const edge = new Set([...inText.slice(0, EDGE), ...inText.slice(-EDGE)]);
  const entries = inText.filter(
    ({ text, marked }) => text.length < 60 && (marked.length > 0 || /^\s*\d{1,2}\s?[h:]\s?\d{2}\s*$/.test(text) || isOnlyDate(text, language)),
  ).length;
  let carried = '';
  for (const line of lines) {
    const { zone, label } = line;
    // As long as before, so that what was marked stays in its place.
    const text = line.text.replace(READING_TIME, (words) => ' '.repeat(words.length));
    const before = carried;
    carried = '';
    if (zone === 'text') {
      if (!edge.has(line)) continue;
      const [lead] = writtenDates(text.slice(0, 120), language);
      const labelled = text.match(PUBLISHED) !== null || text.match(UPDATED) !== null;
      if (
        lead &&
        !labelled &&
        line === inText[0] &&
        DATELINE_LEAD.test(text.slice(0, lead.start).replace(WEEKDAY, '')) &&
        DATELINE_TAIL.test(text.slice(lead.end))
      ) {
        found.push({ day: lead.day, kind: 'plain', zone, firm: false });
        continue;
      }
      if (entries >= ENTRIES) continue;
    }
    if (text.length > LINE_MAX) continue;
    const dates = writtenDates(text, language);
    // "Publié le" may have a line of its own.
    if (!dates.length && !line.marked.length) {
      if (text.length < 40 && (text.match(PUBLISHED) || text.match(UPDATED))) carried = `${text} `;
      continue;
    }
    const words = before + text;
    const other = NOT_THIS.test(text);
    let from = 0;
    const told = new Set<string>();
    for (const { value, at, says } of line.marked) {
      const day = dayOf(value, language);
      const kind = kindOf((from ? '' : before) + text.slice(from, at), says, label);
      from = at;
      if (!day) continue;
      if (kind !== 'plain') told.add(day);
      if (kind === 'plain' && (other || line.linked > 0.5)) continue;
      found.push({ day, kind, zone, firm: true });
    }
    const shaped = isDateLine(text, dates);
    const heading = /^h[1-6]$/.test(line.tag);
    for (const [i, date] of dates.entries()) {
      const kind = kindOf(words.slice(i ? before.length + dates[i - 1]!.end : 0, before.length + date.start), '', dates.length === 1 ? label : '');
      // Its own element has said what it is.
      if (told.has(date.day)) continue;
      // Prose may speak of what was published: the word must open the line, or the line be one of dates.
      const opens = (zone === 'text' ? /^[^\p{L}]*$/u : /^[^\p{L}]*(?:\p{L}+[^\p{L}]+){0,3}$/u).test(
        words.slice(0, Math.max(0, words.search(new RegExp(PUBLISHED.source, 'iu')))),
      );
      const open = opens && text.length <= (zone === 'text' ? 100 : 160) && !/[.!?…]\s*$/.test(text.replace(/\bmin\.\s*$/u, ''));
      if (kind === 'updated') found.push({ day: date.day, kind, zone, firm: false });
      else if (kind === 'published' && (shaped || open) && !heading && line.linked < 0.7) found.push({ day: date.day, kind, zone, firm: true });
      else if (shaped && !other && line.linked < 0.7 && (!heading || isOnlyDate(text, language)))
        found.push({ day: date.day, kind: 'plain', zone, firm: false });
    }
  }
  return found;
}

const DAY = 86_400_000;
const apart = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / DAY;

const ORDER: readonly Zone[] = ['between', 'over', 'text', 'below'];

interface Shown {
  readonly day: string;
  readonly published: boolean;
}

/** The one day that the lines around the article say it was published on; undefined where they disagree or say none. */
function shownDay(candidates: readonly Candidate[], today: string, address: string | undefined): Shown | undefined {
  const one = (some: readonly Candidate[]): string | undefined => {
    const days = [...new Set(some.map(({ day }) => day))];
    if (days.length === 1) return days[0];
    return address && days.includes(address) ? address : undefined;
  };
  const published = candidates.filter(({ kind }) => kind === 'published');
  for (const zone of ORDER) {
    const here = published.filter((c) => c.zone === zone);
    if (!here.length) continue;
    const day = one(here);
    return day ? { day, published: true } : undefined;
  }
  // The day of the reader, over a headline, is a clock as often as a date.
  const plain = candidates.filter(({ kind, zone, day }) => kind === 'plain' && !(zone === 'over' && day === today));
  const updated = new Set(candidates.filter(({ kind }) => kind === 'updated').map(({ day }) => day));
  for (const zone of ORDER) {
    const here = plain.filter((c) => c.zone === zone);
    if (!here.length) continue;
    const firm = here.filter((c) => c.firm);
    const other = (firm.length ? firm : here).filter(({ day }) => !updated.has(day));
    const day = one(other.length ? other : here);
    return day ? { day, published: false } : undefined;
  }
  return undefined;
}

export interface Witnesses {
  /** What the head says, the best first. */
  readonly said: readonly SaidDate[];
  /** Days that the head says the page was changed on. */
  readonly changed: readonly string[];
  readonly lines: readonly Line[];
  readonly url: string | undefined;
  readonly language: string | undefined;
  readonly now: Date;
}

/**
 * The day an article was published, from its own place: the head, then the lines around headline and text, then the address.
 * Where these contradict each other and nothing decides: none. A wrong day names the wrong minister.
 */
export function publicationDay({ said, changed, lines, url, language, now }: Witnesses): string | undefined {
  const today = new Date(now.getTime()).toISOString().slice(0, 10);
  // The outlet's day may be ahead of UTC.
  const last = new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);
  const past = (day: string | undefined): string | undefined => (day && day <= last ? day : undefined);
  const heads = said.flatMap(({ value, weak }) => {
    const day = past(dayOf(value, language));
    return day ? [{ day, weak, value }] : [];
  });
  const address = past(dayInAddress(url));
  const candidates = candidatesOf(lines, language).filter(({ day }) => day <= last);
  const shown = shownDay(candidates, today, address);
  const head = heads[0];
  if (!head) {
    if (!shown) return candidates.some(({ kind }) => kind !== 'updated') && !address ? undefined : address;
    if (address && apart(address, shown.day) > 1 && !shown.published) return undefined;
    return shown.day;
  }
  if (shown && shown.day !== head.day) {
    const far = apart(shown.day, head.day);
    // Late in the evening UTC and the outlet's own day can differ: its own words count.
    if (far <= 1) return /T(?:2[0-3]|0[0-4])[\d:.]{0,20}(?:Z|\+00:?00)$/.test(head.value) ? shown.day : head.day;
    if (address === head.day) return head.day;
    const changedSince = changed.some((value) => dayOf(value, language) === head.day);
    // What the head calls published is, on many sites, the last change; what readers are told counts.
    if (shown.day < head.day && (shown.published || changedSince)) return shown.day;
    if (head.weak) return address === shown.day || shown.published ? shown.day : undefined;
  }
  if (!shown && address && address < head.day && apart(address, head.day) > 1) {
    if (changed.some((value) => dayOf(value, language) === head.day)) return address;
    if (head.weak) return undefined;
  }
  return head.day;
}
