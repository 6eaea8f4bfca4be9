import type { Cue, QuoteKind, Stance } from '../model/analysis.ts';
import { type Bundle, emptyBundle } from '../model/bundle.ts';
import type { Camp } from '../model/camp.ts';
import { fingerprint } from '../model/hash.ts';
import type { Selectors } from '../model/selector.ts';
import { type Collection, HIGHLIGHT_COLOURS, type StoredAnnotation, type StoredArticle, type StoredQuote, type Tag } from '../model/stored.ts';
import { natureOfCamp } from './camps.ts';
import { instantOf, isDate, seconds } from './dates.ts';

/** What a foreign file says of an article. */
export interface Facts {
  readonly url: string;
  /** Ours, where the file was written by Griot. */
  readonly id?: string;
  readonly title?: string;
  readonly author?: string;
  readonly outlet?: string;
  readonly date?: string;
  readonly language?: string;
  readonly tags?: readonly string[];
  readonly collections?: readonly string[];
}

/** Addresses that may be opened by a click. */
export const isAddress = (url: unknown): url is string => typeof url === 'string' && /^https?:\/\/[^\s/?#]/i.test(url) && url.length <= 4000;

/** What our own files may name besides: a saved page. */
export const isOwnAddress = (url: string): boolean => isAddress(url) || /^file:\/\/.{1,4000}$/i.test(url);

/** The part of an address that names the outlet; '' for what is no web address. */
export const hostOf = (url: string): string => /^https?:\/\/(?:[^@/?#]*@)?(?:www\.)?([^:/?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';

const KINDS: ReadonlySet<string> = new Set(['direct', 'indirect', 'mixed']);

/** What a file says of a quote. */
export interface Said {
  /** Ours, where the file was written by Griot. */
  readonly id?: string;
  readonly words: string;
  readonly selectors?: Selectors;
  readonly cue?: string;
  readonly stance?: string;
  readonly speaker?: string;
  readonly office?: string;
  readonly country?: string;
  readonly kind?: string;
  readonly camp?: Camp | undefined;
  readonly nature?: StoredQuote['speakerKind'] | undefined;
  readonly certain?: boolean;
  readonly tags?: readonly unknown[];
  readonly collections?: readonly unknown[];
  readonly note?: string;
  readonly created?: unknown;
  readonly updated?: unknown;
}

/** What a file says of a mark that a reader made. */
export interface Marked {
  /** The program's own name for it, else it is known by its words and note. */
  readonly id?: string;
  /** Ours, where the file was written by Griot. */
  readonly own?: string;
  readonly words: string;
  readonly note?: string;
  readonly speaker?: string;
  readonly collections?: readonly unknown[];
  readonly tags?: readonly unknown[];
  readonly colour?: string;
  readonly selectors?: Selectors;
  readonly created?: unknown;
  readonly updated?: unknown;
}

/** A verb of which a file has the words only: nowhere in the text, until the page is read again. */
const cueOf = (text: string, stance: Stance | 'none'): Cue => ({
  start: 0,
  end: 0,
  text,
  lemma: text,
  stance: stance === 'none' ? 'says' : stance,
  tense: 'past',
  negated: false,
  conditional: false,
});

/** No file but a backup says why. */
const UNTOLD: StoredQuote['why'] = { frame: 'fragment', chain: [] };

/**
 * A bundle in the making from a file that is not ours: articles by address, without text. Ids are made of what the file says, so that
 * importing twice adds nothing.
 */
export class Collector {
  readonly bundle: Bundle = emptyBundle();
  readonly #articles = new Map<string, StoredArticle>();
  readonly #tags = new Set<string>();
  readonly #collections = new Map<string, string>();
  /** How often words stood in an article, by a hash of both: the words themselves need not lie here twice. */
  readonly #counts = new Map<string, number>();
  readonly #names = new Map<string, string>();
  readonly #cues = new Map<string, Cue>();
  readonly #quotes = new Set<string>();
  readonly #marks = new Map<string, StoredAnnotation>();
  readonly #now: string;

  constructor(now: string) {
    this.#now = now;
  }

  get now(): string {
    return this.#now;
  }

  /** The article under this id or address, where it was met before. */
  known(key: string): StoredArticle | undefined {
    return this.#articles.get(key);
  }

  article({ url, id, title = '', author = '', outlet = '', date = '', language = '', tags = [], collections = [] }: Facts): StoredArticle {
    // What has no address is known by its title.
    const key = id ?? (url || `${title}\n${author}`);
    const known = this.#articles.get(key);
    if (known) return known;
    const host = hostOf(url);
    const article: StoredArticle = {
      id: id ?? fingerprint(`import ${key}`),
      url,
      urls: url === '' ? [] : [url],
      title: title || url,
      ...(author && { author }),
      host,
      outlet: outlet || host,
      ...(isDate(date) && { date }),
      language: /^[A-Za-z]{2,3}(?:-[A-Za-z0-9-]+)?$/.test(language) ? language.slice(0, 2).toLowerCase() : '',
      countries: [],
      topic: { sahel: false, score: 0, countries: [] },
      version: '',
      dispatch: fingerprint(`import ${key}`),
      firstSeen: this.#now,
      lastSeen: this.#now,
      kept: true,
      tags: this.tags(tags),
      collections: this.collections(collections),
    };
    this.#articles.set(key, article);
    this.bundle.articles.push(article);
    return article;
  }

  /** Clean names, noted as tags of the bundle. */
  tags(names: readonly unknown[]): string[] {
    const clean = [...new Set(names.filter((name) => typeof name === 'string').map((name) => name.trim().slice(0, 200)))].filter((name) => name !== '');
    for (const name of clean) {
      if (this.#tags.has(name)) continue;
      this.#tags.add(name);
      const tag: Tag = { id: fingerprint(`import tag ${name}`), name, created: this.#now };
      this.bundle.tags.push(tag);
    }
    return clean;
  }

  /** Ids of collections by their names, noted as collections of the bundle. */
  collections(names: readonly unknown[]): string[] {
    const clean = [...new Set(names.filter((name) => typeof name === 'string').map((name) => name.trim().slice(0, 200)))].filter((name) => name !== '');
    return clean.map((name) => {
      let id = this.#collections.get(name);
      if (id === undefined) {
        id = fingerprint(`import collection ${name}`);
        this.#collections.set(name, id);
        const collection: Collection = { id, name, note: '', created: this.#now };
        this.bundle.collections.push(collection);
      }
      return id;
    });
  }

  /** A quote as far as a file tells it, added to the bundle; the same words once more in one article are another quote. */
  quote(article: StoredArticle, said: Said): StoredQuote {
    const { words, selectors, cue = '', stance = '', speaker = '', office = '', country = '', kind = '', camp } = said;
    const { certain = true, tags = [], collections = [], note = '', created, updated } = said;
    const key = fingerprint(`${article.id}:${words}`);
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    // The analysis' own formula, so that what it finds later on the page is this one.
    const counted = fingerprint(`${words}#${count}`);
    const own = said.id?.startsWith(`${article.id}:`) ? said.id.slice(article.id.length + 1) : '';
    const quote = own !== '' && !this.#quotes.has(`${article.id}:${own}`) ? own : counted;
    const id = `${article.id}:${quote}`;
    const told = (/^[a-z-]{1,40}$/.test(stance) ? stance : 'none') as Stance | 'none';
    const imported: StoredQuote = {
      id,
      article: article.id,
      quote,
      kind: (KINDS.has(kind) ? kind : 'direct') as QuoteKind,
      text: words,
      spans: [],
      selectors: selectors ?? selectorsFor(words.split(' […] ')[0]!),
      cue: cue === '' ? null : this.#cue(cue, told),
      stance: told,
      speaker: null,
      speakerName: this.#same(speaker),
      speakerKind: said.nature ?? (camp ? natureOfCamp(camp) : speaker ? 'unnamed' : 'unknown'),
      ...(camp && { camp }),
      ...(/^[A-Z]{2}$/.test(country) && { speakerCountry: this.#same(country) }),
      ...(office && { description: this.#same(office) }),
      certain: speaker !== '' && certain,
      confidence: speaker ? 1 : 0,
      why: UNTOLD,
      date: article.date ?? '',
      host: article.host,
      outlet: article.outlet,
      words: words.split(/\s+/u).length,
      status: 'kept',
      tags: this.tags(tags),
      collections: this.collections(collections),
      note,
      corrected: false,
      created: this.time(created),
      updated: this.time(updated ?? created),
    };
    if (this.#quotes.has(id)) return imported;
    this.#quotes.add(id);
    this.bundle.quotes.push(imported);
    return imported;
  }

  /** A mark of the reader's own, added to the bundle once; answers its id. */
  mark(article: StoredArticle, said: Marked): string {
    const { words, note = '', tags = [], selectors = selectorsFor(words) } = said;
    const { start } = selectors.position;
    const id = said.own ?? fingerprint(said.id ?? `mark ${article.id} ${words}\n${note}\n${start}`);
    const known = this.#marks.get(id);
    if (known) {
      // The same words once more, under another code.
      known.tags = [...new Set([...known.tags, ...this.tags(tags)])];
      return id;
    }
    const mark: StoredAnnotation = {
      id,
      article: article.id,
      motivation: note ? 'commenting' : 'highlighting',
      colour: HIGHLIGHT_COLOURS.find((colour) => colour === said.colour?.toLowerCase()) ?? 'yellow',
      words,
      selectors,
      note,
      tags: this.tags(tags),
      collections: this.collections(said.collections ?? []),
      ...(said.speaker && { speaker: { actor: null, name: said.speaker } }),
      created: this.time(said.created),
      updated: this.time(said.updated ?? said.created),
    };
    this.#marks.set(id, mark);
    this.bundle.annotations.push(mark);
    return id;
  }

  /** One string for what stands in many records: who speaks, and as what. */
  #same(name: string): string {
    const known = this.#names.get(name);
    if (known === undefined) this.#names.set(name, name);
    return known ?? name;
  }

  /** One cue for all that say the same: no record is changed, only replaced. */
  #cue(text: string, stance: Stance | 'none'): Cue {
    const key = `${stance} ${text}`;
    const known = this.#cues.get(key) ?? cueOf(text, stance);
    this.#cues.set(key, known);
    return known;
  }

  /** A time of the file, or that of the import, in UTC with milliseconds. */
  time(text: unknown): string {
    const made = typeof text === 'number' ? seconds(text) : typeof text === 'string' ? instantOf(text) : '';
    return made || this.#now;
  }
}

/** Selectors for words whose text is not here: the version is none, so that anchoring goes by the words. */
export const selectorsFor = (exact: string, prefix = '', suffix = '', start = 0, end = start + exact.length): Selectors => ({
  position: { type: 'TextPositionSelector', start, end },
  quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
  version: '',
});

/** A string that is not empty; undefined for anything else. */
export const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value : undefined);

/** A value as a list: what JSON-LD writes bare where there is one. */
export const listOf = (value: unknown): unknown[] => (value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]);

export type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
