/**
 * The contract between Griot's contexts, on one screen. Plain JSON only: Chromium serialises messages as JSON.
 * Content script and extension pages call BackgroundApi; the background and extension pages call ContentApi of one tab.
 * A call that changes what pages show (correct, undoCorrection, changeSettings) makes the background `refresh` all tabs but the caller's,
 * which has the answer and asks again by itself.
 */
import type { Analysis } from '../model/analysis.ts';
import type { Anchored, Orphan } from '../model/anchored.ts';
import type { Article } from '../model/article.ts';
import type { Carrying } from '../model/carriers.ts';
import type { BodyFacts, OfficeFact } from '../model/knowledge.ts';
import type { Selectors } from '../model/selector.ts';
import type { Span } from '../model/span.ts';
import type {
  Correction,
  HighlightColour,
  NewCorrection,
  Settings,
  SettingsChange,
  StoredAnnotation,
  StoredCorrection,
  StoredQuote,
  TagChange,
} from '../model/stored.ts';

/** Where a page stands: 'off' (site switched off), 'no-article', 'not-sahel' (left alone until asked), 'ready', 'failed'. */
export type PageStatus = 'off' | 'no-article' | 'not-sahel' | 'ready' | 'failed';

/** An article of a page as the reader sees it now. One page may hold several (infinite scroll). */
export interface PageState {
  readonly status: PageStatus;
  /** Id of the stored article, or of the one that would be stored; null where there is none. */
  readonly articleId: string | null;
  readonly article: Article | null;
  /** Corrections of the reader are already applied. */
  readonly analysis: Analysis | null;
  /** Quote ids kept from this article. */
  readonly kept: readonly string[];
  /** Tags and notes of kept quotes that have any. */
  readonly described?: readonly { readonly quote: string; readonly tags: readonly string[]; readonly note: string }[];
  readonly annotations: readonly StoredAnnotation[];
  /** Where annotations that were made on another version of the text stand in this one, by their ids. */
  readonly places?: Readonly<Record<string, Anchored | Orphan>>;
  /** Kept quotes and corrections without a place in this text; `kept` where a stored quote stands behind it. */
  readonly lostQuotes?: readonly LostQuote[];
  /** Kept quotes whose words the outlet changed: as they were kept. */
  readonly edited?: readonly { readonly quote: string; readonly before: string }[];
  /** Filled by the content script: annotations whose words stand no more on the page. */
  readonly orphans?: readonly string[];
  readonly settings: Settings;
  /** The day that the reader gave the article, null for "unknown"; absent where the page's own is used. */
  readonly date?: string | null;
  /** Offset up to which an absurdly long text was analysed; absent where all of it was. */
  readonly readTo?: number;
  /** A sentence's i18n key for status 'failed'. */
  readonly problem?: string;
}

/** A kept quote or a correction that has no place in the text as it is now. */
export interface LostQuote {
  readonly quote: string;
  readonly words: string;
  /** 'speaker': the words are another's now. 'unread': they stand, but are read as no quote. The others as of annotations. */
  readonly reason: 'gone' | 'changed' | 'ambiguous' | 'context' | 'speaker' | 'unread';
  readonly closest?: { readonly span: Span; readonly score: number };
  readonly kept: boolean;
  readonly speaker: string;
  readonly note: string;
  readonly tags: readonly string[];
}

/** Where a stored quote stands in the text of its selectors' version. */
export interface QuotePlace {
  readonly selectors: Selectors;
  readonly spans: readonly Span[];
}

export interface DroppedQuote {
  readonly quotes: readonly StoredQuote[];
  readonly corrections: readonly StoredCorrection[];
}

/** What the card shows of an actor beyond the article. */
export interface ActorInLibrary {
  readonly quotes: number;
  readonly articles: number;
  /** Of a body: how long it was there, and what it is tied to. */
  readonly body?: BodyFacts;
}

/** One of several whom a name could mean. */
export interface ActorChoice {
  readonly id: string;
  readonly name: string;
  readonly office?: OfficeFact;
}

/** How far the reader is in the article in view. */
export interface PagePlace {
  /** Changes whenever what is known of the article does. */
  readonly stamp: number;
  /** Offset in the article's text of what stands where one reads. */
  readonly at: number;
}

export interface NewAnnotation {
  readonly articleId: string;
  readonly motivation: StoredAnnotation['motivation'];
  readonly colour: HighlightColour;
  readonly words: string;
  readonly selectors: Selectors;
  readonly note?: string;
  readonly tags?: readonly string[];
  readonly speaker?: { readonly actor: string | null; readonly name: string };
}

export interface BackgroundApi {
  /**
   * Analyses an article; `asked` when the reader wants it although it is not about the Sahel. Updates the badge. With `again` it was read before on
   * this page: what the reader has forgotten since is not collected anew.
   */
  analyse(request: { article: Article; url: string; asked: boolean; again?: boolean }): PageState;
  /** Keeps or lets go quotes of an article that was analysed before; answers the ids now kept. */
  keep(request: { articleId: string; article: Article; analysis: Analysis; quotes: readonly string[]; kept: boolean; url?: string }): readonly string[];
  /** Lets one quote go; answers what is kept now and what `restoreLost` needs to bring it back with its note, tags and collections. */
  letGo(request: { articleId: string; article: Article; analysis: Analysis; quote: string; url?: string }): {
    readonly kept: readonly string[];
    readonly dropped: DroppedQuote;
  };
  /** Tags and the note of a kept quote (keeps it first where needed). `was` is the note that the reader saw; the answer may hold both (storage/notes.ts). */
  describeQuote(request: { articleId: string; quote: string; tags?: TagChange; note?: string; was?: string }): {
    readonly note: string;
    readonly tags: readonly string[];
  };
  annotate(request: { annotation: NewAnnotation; article: Article; url: string }): StoredAnnotation;
  updateAnnotation(request: { id: string; colour?: HighlightColour; note?: string; was?: string; tags?: TagChange; selectors?: Selectors }): StoredAnnotation;
  /** Answers the deleted annotation, so that it can be restored. */
  deleteAnnotation(request: { id: string }): StoredAnnotation;
  restoreAnnotation(request: { annotation: StoredAnnotation }): void;
  /** Gives a kept quote that lost its place another one; answers the place it had. */
  placeQuote(request: { articleId: string; quote: string; place: QuotePlace }): QuotePlace;
  /** Deletes a quote that lost its place, with what was corrected of it; answers what `restoreLost` needs. */
  dropLost(request: { articleId: string; quote: string }): DroppedQuote;
  restoreLost(request: { articleId: string; dropped: DroppedQuote }): void;
  /** A page of Griot's own stored something: tabs that show these articles follow, all tabs where none are named. */
  storedHere(request: { articles?: readonly string[] }): void;
  correct(request: { correction: NewCorrection }): Correction;
  undoCorrection(request: { id: string }): void;
  actorInLibrary(request: { actor: string }): ActorInLibrary;
  /** The other outlets that carry a quote of a stored article, with the verb of each. */
  carriers(request: { articleId: string; words: string; speaker: string | null; name: string }): readonly Carrying[];
  /** The address that brings a browser to words of a text. */
  linkTo(request: { url: string; text: string; span: Span }): string;
  /** Who the knowledge base means by ids that a name could stand for, with the office of each on the date. */
  knownActors(request: { ids: readonly string[]; date?: string }): readonly ActorChoice[];
  /** A page tells its language before it looks for articles, so that the worker can make ready. */
  settings(request: { readonly language?: string }): Settings;
  changeSettings(request: { change: SettingsChange }): Settings;
  /** Names of all tags, most used first. */
  tags(request: Record<string, never>): readonly string[];
  openLibrary(request: { view?: string }): void;
  /** Runs the script with the cards in the page that asks. */
  loadCards(request: Record<string, never>): void;
}

export interface ContentApi {
  /** The state of the article in view. */
  pageState(request: Record<string, never>): PageState;
  /** The reader asks: analyse this page whatever it is about. */
  analyseNow(request: Record<string, never>): PageState;
  /** Scrolls to a quote, actor mention or annotation and opens its card; with `end`, to where the analysis of a long text ended. */
  show(request: { quote?: string; actor?: string; mention?: number; annotation?: string; end?: boolean }): void;
  /** Null where there is no article. */
  place(request: Record<string, never>): PagePlace | null;
  /** Something changed elsewhere (settings, corrections, kept): ask the background again and repaint. */
  refresh(request: Record<string, never>): void;
  /** What is stored of an article changed in another tab: show it here too. Ids of quotes are those of the text of that version. */
  stored(request: { articleId: string; version: string } & Pick<PageState, 'kept' | 'described' | 'annotations' | 'places'>): void;
  /** A command from the keyboard shortcut or context menu. */
  command(request: { name: 'next-quote' | 'previous-quote' | 'highlight' | 'note' | 'quote-by' | 'toggle' }): void;
}
