/**
 * One shape for both browsers, so that a case is written once and runs in Chromium and in Firefox.
 * Positions are CSS pixels from the viewport's top left.
 */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An element as a reader meets it: also inside shadow roots, open or closed. */
export interface Seen {
  readonly text: string;
  readonly box: Box;
  /** Has a size and is not hidden. */
  readonly visible: boolean;
}

export interface LaunchOptions {
  /** The built extension's folder; none where the browser shall run without it. */
  readonly extension?: string;
  /** Port of the Site that answers for all hosts; the real network where absent. */
  readonly site?: number;
  readonly headless?: boolean;
  /** Interface language, e.g. 'fr'. */
  readonly language?: string;
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** Where downloads go, without asking; the browser's own folder where absent. */
  readonly downloads?: string;
  /** Preferences of Firefox's own. */
  readonly preferences?: Readonly<Record<string, unknown>>;
  /** The profile's folder; a fresh one that is deleted on close where absent. */
  readonly profile?: string;
}

/** Serialisable code that runs elsewhere; it must not use anything around it. */
// biome-ignore lint/suspicious/noExplicitAny: arguments are whatever the function takes
export type Code<T> = (...args: any[]) => T | Promise<T>;

export interface BrowserPage {
  goto(address: string): Promise<void>;
  /** Runs code in the page's own world (in Firefox: beside it, seeing the same DOM). */
  run<T>(code: Code<T>, ...args: unknown[]): Promise<T>;
  /** Runs code where the extension's content script lives (Firefox: in a system sandbox); `deepAll(css)` there pierces all shadow roots. */
  peek<T>(code: Code<T>, ...args: unknown[]): Promise<T>;
  screenshot(): Promise<Buffer>;
  resize(width: number, height: number): Promise<void>;
  move(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** Drags from one place to another with the button down, as one selects text. */
  drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void>;
  /** A key by its DOM name, with modifiers before it: 'Escape', 'Alt+Shift+KeyQ', 'Tab'. */
  press(keys: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Picks a file in a file input, shown or not. */
  choose(css: string, file: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  close(): Promise<void>;
}

export interface Browser {
  readonly name: 'chromium' | 'firefox';
  /** 'chrome-extension://…/' or 'moz-extension://…/'. */
  readonly origin: string;
  /** A tab; one that stays `behind` never takes the front from another. */
  newPage(options?: { readonly behind?: boolean }): Promise<BrowserPage>;
  /** Stops the background worker as the browser does after a while. */
  stopBackground(): Promise<void>;
  /** Closes the browser and starts it again with the same profile; pages opened before are gone. */
  restart(): Promise<void>;
  /** What stood in any console so far (pages, content scripts, background, extension pages), browser noise left out. */
  consoleLines(): Promise<string[]>;
  close(): Promise<void>;
  /** Settles when the browser is gone, by close() or by its user. */
  ended(): Promise<void>;
}

const PRELUDE = `
const __name = (f) => f;
const api = globalThis.browser ?? globalThis.window?.wrappedJSObject?.browser ?? globalThis.chrome;
const shadowOf = (e) => (e instanceof HTMLElement ? (e.openOrClosedShadowRoot ?? e.shadowRoot ?? globalThis.chrome?.dom?.openOrClosedShadowRoot?.(e) ?? null) : null);
const deepAll = (css, root = document) => [
  ...root.querySelectorAll(css),
  ...[...root.querySelectorAll('*')].flatMap((e) => { const s = shadowOf(e); return s ? deepAll(css, s) : []; }),
];
`;

/** What code that runs in a page finds there by these names. */
declare global {
  /** All elements that fit, in shadow roots too, open or (in peek) closed. */
  const deepAll: (css: string) => HTMLElement[];
  /** The extension API, in pages of the extension. */
  // biome-ignore lint/suspicious/noExplicitAny: any call of any API
  const api: any;
}

/** A function and its arguments as an expression that stands for itself. `__name`: the mark that some compilers put into code. */
export const asExpression = (code: Code<unknown>, args: readonly unknown[]): string => `(() => {${PRELUDE} return (${code})(...${JSON.stringify(args)}); })()`;

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Between two questions, in milliseconds: what comes at once is not waited for, what takes longer is not asked for all the time. */
const FIRST_REST = 8;
const MOST_REST = 64;

/** Asks until the answer is truthy; throws with `what` after `patience` ms, which is generous because machines are slow. */
export async function until<T>(what: string, ask: () => Promise<T>, patience = 20_000): Promise<NonNullable<T>> {
  const end = Date.now() + patience;
  let last: unknown;
  for (let rest = FIRST_REST; ; rest = Math.min(rest * 2, MOST_REST)) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end)
      throw new Error(`waited ${patience / 1000} s in vain for ${what}; last: ${last instanceof Error ? last.message : JSON.stringify(last)}`);
    await sleep(rest);
  }
}
