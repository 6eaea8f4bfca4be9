import { campOfStored } from '../../model/camp.ts';
import type { ActorType, Country } from '../../model/knowledge.ts';
import type { StoredAnnotation, StoredArticle, StoredMention, StoredQuote } from '../../model/stored.ts';
import type { Facet, Nature } from '../filter.ts';
import { fold } from '../search/fold.ts';
import { Haystack } from '../search/haystack.ts';
import { float64, uint32 } from './column.ts';
import { Dictionary } from './dictionary.ts';
import { hash48 } from './hash.ts';
import { Slots } from './slots.ts';
import { Texts } from './texts.ts';

/** What lists and pictures need of an article; the rest stays in the store. */
export interface CatalogueArticle {
  readonly id: string;
  readonly title: string;
  readonly host: string;
  readonly outlet: string;
  readonly date: string;
  readonly dispatch: string;
  readonly kept: boolean;
  readonly lastSeen: string;
  readonly countries: readonly Country[];
  readonly tags: readonly string[];
  readonly collections: readonly string[];
}

export interface CatalogueActor {
  name: string;
  nature: Nature;
  type?: ActorType;
  country?: Country;
}

export interface CatalogueNote {
  readonly id: string;
  /** A mark of its own, or a quote that bears a note. */
  readonly table: 'annotations' | 'quotes';
  readonly article: number;
  readonly created: string;
  readonly updated: string;
  readonly tags: readonly string[];
  readonly collections: readonly string[];
}

export type CatalogueTable = 'articles' | 'quotes' | 'mentions' | 'annotations';

/** Facets whose values a quote has several of: the column holds the number of a set, written as its members joined by line ends. */
const SETS = new Set<Facet>(['tag', 'collection']);
export const isSet = (facet: Facet): boolean => SETS.has(facet);
export const members = (set: string): string[] => (set === '' ? [] : set.split('\n'));
const setOf = (values: readonly string[]): string => (values.length < 2 ? (values[0] ?? '') : [...values].sort().join('\n'));

/** Key of a quote's speaker: the actor's id, or the name of somebody who has none. */
export const speakerKey = (speaker: string | null, name: string): string => speaker ?? `name:${name}`;

const DAY = 86_400_000;
/** Days since 1970 of YYYY-MM-DD; 0 for none. Years alone count from their first day. */
export const dayOf = (date: string | undefined): number => (date ? Math.max(0, Math.floor(Date.parse(`${date.slice(0, 10)}`) / DAY)) || 0 : 0);

/**
 * Everything that was kept, as numbers in columns and folded texts: what search, filters, counts and pictures ask, in a
 * tenth of the memory of the records. Rows change one by one as the store does. Pure: it knows neither store nor page.
 */
export class Catalogue {
  readonly articleTexts = new Texts();
  readonly articles: (CatalogueArticle | undefined)[] = [];
  readonly actorTexts = new Texts();
  readonly actors: CatalogueActor[] = [];
  /** Offices and descriptions, in every language that they have. */
  readonly roleTexts = new Texts();
  readonly outlets = new Dictionary();
  readonly outletNames: string[] = [];

  readonly quotes = new Slots();
  readonly quoteWords = new Haystack();
  /** The reader's words about quotes: notes and tags. */
  readonly quoteNotes = new Haystack();
  readonly facets: Record<Facet, Dictionary> = {
    speaker: this.actorTexts.keys,
    camp: new Dictionary(),
    nature: new Dictionary(),
    country: new Dictionary(),
    kind: new Dictionary(),
    stance: new Dictionary(),
    outlet: this.outlets,
    tag: new Dictionary(),
    collection: new Dictionary(),
    status: new Dictionary(),
    certain: new Dictionary(),
  };
  readonly quote = {
    article: uint32(),
    role: uint32(),
    day: uint32(),
    /** Milliseconds since 1970. */
    created: float64(),
    words: uint32(),
    /** Start of the first span, for the order in an article. */
    place: uint32(),
    /** Hash of speaker and folded words: the same statement. */
    statement: float64(),
    speaker: uint32(),
    camp: uint32(),
    nature: uint32(),
    country: uint32(),
    kind: uint32(),
    stance: uint32(),
    outlet: uint32(),
    tag: uint32(),
    collection: uint32(),
    status: uint32(),
    certain: uint32(),
  };

  readonly mentions = new Slots();
  readonly mention = { article: uint32(), actor: uint32(), count: uint32(), outlet: uint32(), day: uint32() };

  readonly notes = new Slots();
  readonly noteWords = new Haystack();
  readonly note: (CatalogueNote | undefined)[] = [];

  /** Grows with every change that lists of quotes depend on, so that what was worked out from them can be kept. Mentions and notes are no part of them. */
  version = 0;

  putArticle(article: StoredArticle): void {
    this.version++;
    const code = this.articleTexts.code(article.id);
    this.articleTexts.setText(code, [article.title, article.outlet, article.author ?? '', article.date ?? '', ...article.tags].join('\n'));
    const { id, title, host, outlet, date = '', dispatch, kept, lastSeen, countries, tags, collections } = article;
    this.articles[code] = { id, title, host, outlet, date, dispatch, kept, lastSeen, countries, tags, collections };
    this.#outlet(host, outlet);
  }

  putQuote(quote: StoredQuote): void {
    this.version++;
    const words = fold(quote.text);
    const row = this.quotes.put(quote.id);
    putText(this.quoteWords, row, words);
    putText(this.quoteNotes, row, fold([quote.note, ...quote.tags].join('\n')));
    const { quote: column, facets } = this;
    const key = speakerKey(quote.speaker, quote.speakerName);
    const speaker = this.#actor(key, quote.speakerName, quote.speakerKind, quote.speakerCountry);
    const role = [quote.office?.office.fr ?? '', quote.office?.office.en ?? '', quote.office?.office.ar ?? '', quote.description ?? '']
      .filter(Boolean)
      .join('\n');
    column.article.set(row, this.articleTexts.code(quote.article));
    column.role.set(row, this.roleTexts.code(role, role));
    column.day.set(row, dayOf(quote.date));
    column.created.set(row, Date.parse(quote.created) || 0);
    column.words.set(row, quote.words);
    column.place.set(row, quote.spans[0]?.start ?? 0);
    column.statement.set(row, hash48(`${key}\n${words}`));
    column.speaker.set(row, speaker);
    column.camp.set(row, facets.camp.code(campOfStored(quote)));
    column.nature.set(row, facets.nature.code(quote.speakerKind));
    column.country.set(row, facets.country.code(quote.speakerCountry ?? ''));
    column.kind.set(row, facets.kind.code(quote.kind));
    column.stance.set(row, facets.stance.code(quote.stance));
    column.outlet.set(row, this.#outlet(quote.host, quote.outlet));
    column.tag.set(row, facets.tag.code(setOf(quote.tags)));
    column.collection.set(row, facets.collection.code(setOf(quote.collections)));
    column.status.set(row, facets.status.code(quote.status));
    column.certain.set(row, facets.certain.code(quote.certain ? 'yes' : 'no'));
    if (quote.note === '') this.#dropNote(quote.id);
    else this.#putNote('quotes', quote, [quote.text, quote.note, quote.speakerName, ...quote.tags]);
  }

  putMention(mention: StoredMention): void {
    const row = this.mentions.put(mention.id);
    const column = this.mention;
    column.article.set(row, this.articleTexts.code(mention.article));
    column.actor.set(row, this.#actor(mention.actor, mention.name, mention.kind, mention.country, mention.type));
    column.count.set(row, mention.count);
    column.outlet.set(row, this.#outlet(mention.host));
    column.day.set(row, dayOf(mention.date));
  }

  putNote(annotation: StoredAnnotation): void {
    this.#putNote('annotations', annotation, [annotation.words, annotation.note, annotation.speaker?.name ?? '', ...annotation.tags]);
  }

  #putNote(
    table: CatalogueNote['table'],
    { id, article, created, updated, tags, collections }: StoredAnnotation | StoredQuote,
    words: readonly string[],
  ): void {
    const row = this.notes.put(id);
    putText(this.noteWords, row, fold(words.join('\n')));
    this.note[row] = { id, table, article: this.articleTexts.code(article), created, updated, tags, collections };
  }

  #dropNote(id: string): void {
    const row = this.notes.remove(id);
    if (row === undefined) return;
    this.noteWords.set(row, '');
    this.note[row] = undefined;
  }

  remove(table: CatalogueTable, id: string): void {
    if (table === 'articles' || table === 'quotes') this.version++;
    if (table === 'articles') {
      const code = this.articleTexts.keys.find(id);
      if (code === undefined) return;
      this.articles[code] = undefined;
      this.articleTexts.setText(code, '');
    } else if (table === 'quotes') {
      const row = this.quotes.remove(id);
      if (row === undefined) return;
      this.quoteWords.set(row, '');
      this.quoteNotes.set(row, '');
      this.#dropNote(id);
    } else if (table === 'annotations') this.#dropNote(id);
    else this.mentions.remove(id);
  }

  /** Ids of a table's records in a closed range. */
  idsBetween(table: CatalogueTable, from: string, to: string): string[] {
    if (table === 'articles') return this.articles.flatMap((a) => (a !== undefined && a.id >= from && a.id <= to ? [a.id] : []));
    if (table === 'annotations') return this.notes.between(from, to).filter((id) => this.note[this.notes.row(id)!]?.table === 'annotations');
    return this[table].between(from, to);
  }

  #outlet(host: string, name?: string): number {
    const code = this.outlets.code(host);
    if (name) this.outletNames[code] = name;
    else this.outletNames[code] ??= host;
    return code;
  }

  #actor(key: string, name: string, nature: Nature, country?: Country, type?: ActorType): number {
    const code = this.actorTexts.code(key, name);
    const known = this.actors[code];
    if (known === undefined) {
      this.actors[code] = { name, nature, ...(type && { type }), ...(country && { country }) };
      return code;
    }
    if (type) known.type ??= type;
    if (country) known.country ??= country;
    if (known.name !== name && name !== '') {
      // Found by any of its names, shown by the longest: "Sadio Camara" rather than "Camara".
      this.#alsoNamed(code, known.name, name);
      if (name.length > known.name.length) known.name = name;
    }
    return code;
  }

  readonly #names = new Map<number, Set<string>>();
  #alsoNamed(code: number, first: string, name: string): void {
    const names = this.#names.get(code) ?? new Set([first]);
    this.#names.set(code, names);
    if (names.has(name)) return;
    names.add(name);
    this.version++;
    this.actorTexts.setText(code, [...names].join('\n'));
  }
}

function putText(haystack: Haystack, row: number, folded: string): void {
  if (row === haystack.rows) haystack.add(folded);
  else haystack.set(row, folded);
}
