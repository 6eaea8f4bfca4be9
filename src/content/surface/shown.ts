import type { Line, Taken, View } from './actions.ts';

/** What is shown now. */
export interface Shown {
  view: View | null;
  line: Line | null;
  said: string;
  focus: number | null;
  taken: Taken;
}

/** The visible side of the content script: made on first use, so that a page that is only read gets no element at all. */
export interface Surface {
  /** Fetches what is needed to draw, before it is asked for. */
  prepare(): void;
  readonly shown: Readonly<Shown>;
  set(change: Partial<Shown>): void;
  theme(name: 'light' | 'dark'): void;
  /** The interface's language may have changed. */
  speak(): void;
  /** True for nodes that are ours. */
  owns(node: EventTarget | null): boolean;
  destroy(): void;
}
