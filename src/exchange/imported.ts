import { type Bundle, emptyBundle } from '../model/bundle.ts';
import { fingerprint } from '../model/hash.ts';
import type { Selectors } from '../model/selector.ts';
import type { StoredArticle, Tag } from '../model/stored.ts';
import { isDay, isInstant } from './dates.ts';

/** What a foreign file says of an article. */
export interface Told {
  readonly url: string;
  readonly title?: string;
  readonly author?: string;
  readonly outlet?: string;
  readonly date?: string;
  readonly language?: string;
}

/** Addresses that may be opened by a click. */
export const isAddress = (url: unknown): url is string => typeof url === 'string' && /^https?:\/\/[^\s/?#]/i.test(url) && url.length <= 4000;

/** The part of an address that names the outlet; '' for what is no web address. */
export const hostOf = (url: string): string => /^https?:\/\/(?:[^@/?#]*@)?(?:www\.)?([^:/?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';

/**
 * A bundle in the making from a file that is not ours: articles by address, without text. Ids are made of what the file says, so that
 * importing twice adds nothing.
 */
export class Collector {
  readonly bundle: Bundle = emptyBundle();
  readonly #articles = new Map<string, StoredArticle>();
  readonly #tags = new Set<string>();
  readonly #now: string;

  constructor(now: string) {
    this.#now = now;
  }

  get now(): string {
    return this.#now;
  }

  article({ url, title = '', author = '', outlet = '', date = '', language = '' }: Told): StoredArticle {
    const known = this.#articles.get(url);
    if (known) return known;
    const host = hostOf(url);
    const article: StoredArticle = {
      id: fingerprint(`import ${url}`),
      url,
      urls: [url],
      title: title || url,
      ...(author && { author }),
      host,
      outlet: outlet || host,
      ...(isDay(date) && { date }),
      language: /^[A-Za-z]{2,3}(?:-[A-Za-z0-9-]+)?$/.test(language) ? language.slice(0, 2).toLowerCase() : '',
      countries: [],
      topic: { sahel: false, score: 0, countries: [] },
      version: '',
      dispatch: fingerprint(`import ${url}`),
      firstSeen: this.#now,
      lastSeen: this.#now,
      kept: true,
      tags: [],
      collections: [],
    };
    this.#articles.set(url, article);
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

  /** A time of the file, or that of the import, in UTC with milliseconds. */
  time(text: unknown): string {
    return typeof text === 'string' && isInstant(text) ? new Date(text).toISOString() : this.#now;
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
