import type { Carrying } from '../../model/carriers.ts';
import type { Span } from '../../model/span.ts';
import type { HighlightColour, NewCorrection, StoredAnnotation, TagChange } from '../../model/stored.ts';
import type { ActorChoice, ActorInLibrary, LostQuote } from '../../shared/messages.ts';
import type { Target } from '../findings.ts';
import type { Lost, Reading } from '../reading.ts';

/** A person or body chosen from the article, or typed. */
export interface ChosenSpeaker {
  readonly actor: string | null;
  readonly name: string;
}

/** What is shown in Griot's one element. */
export type View =
  | {
      readonly is: 'card';
      readonly reading: Reading;
      readonly target: Target /** Opened on purpose: takes the keyboard and stays. */;
      readonly pinned: boolean;
      readonly note?: boolean;
    }
  | { readonly is: 'toolbar'; readonly reading: Reading; readonly span: Span }
  | { readonly is: 'lost'; readonly reading: Reading }
  /** The keys of the page. */
  | { readonly is: 'help'; readonly reading: Reading };

/** Where the toolbar has the keyboard: at its first button, or in a panel that is open. Null: on the page, with the selected words. */
export type Taken = 'first' | 'speaker' | 'tags' | null;

/** One quiet line, with at most one thing to do about it. */
export interface Line {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
  /** The word for putting it away, where it cannot be asked for any more. */
  readonly close?: string;
}

/** What the reader can do from a card; all of it can be undone or is harmless. */
export interface Actions {
  close(): void;
  goTo(reading: Reading, target: Target): void;
  focusOn(reading: Reading, actor: number | null): void;
  keep(reading: Reading, quote: string, kept: boolean): Promise<void>;
  /** Answers the note as it is stored now: with what another tab wrote meanwhile, where it did. */
  describe(reading: Reading, quote: string, change: { tags?: TagChange; note?: string; was?: string }): Promise<string | undefined>;
  cite(reading: Reading, quote: number, style: 'fr' | 'en'): Promise<boolean>;
  correct(correction: NewCorrection): Promise<void>;
  undo(): Promise<void>;
  annotate(
    reading: Reading,
    span: Span,
    options: { colour?: HighlightColour; speaker?: ChosenSpeaker; tags?: readonly string[]; note?: boolean },
  ): Promise<void>;
  /** Answers the note as it is stored now, like `describe`. */
  change(annotation: StoredAnnotation, change: { colour?: HighlightColour; note?: string; was?: string; tags?: TagChange }): Promise<string | undefined>;
  remove(annotation: StoredAnnotation): Promise<void>;
  /** Accepts the closest passage as the new place of an orphan. */
  accept(reading: Reading, lost: Lost): Promise<void>;
  /** Accepts the quote that the text has instead as the new place of one that lost it. */
  acceptQuote(reading: Reading, lost: LostQuote): Promise<void>;
  /** Deletes what was kept or corrected of a quote that lost its place. */
  removeLost(reading: Reading, lost: LostQuote): Promise<void>;
  showLost(reading: Reading): void;
  /** Shows the keys. */
  help(reading: Reading): void;
  reveal(reading: Reading, span: Span): void;
  inLibrary(actor: string): Promise<ActorInLibrary>;
  /** Whom an ambiguous name could mean, at the article's date. */
  known(reading: Reading, ids: readonly string[]): Promise<readonly ActorChoice[]>;
  /** Every outlet that carries the quote, this one first; only this one where none other does. */
  carriers(reading: Reading, quote: number): Promise<readonly Carrying[]>;
  openLibrary(view?: string): void;
  allTags(): Promise<readonly string[]>;
}
