import type { Browser } from 'webextension-polyfill';

type Runtime = Pick<Browser, 'runtime' | 'i18n' | 'tabs'>;
type Scope = { readonly browser?: Partial<Browser>; readonly chrome?: unknown };

/**
 * The few calls that pages' scripts need, as the browser gives them: Chromium's own promises do what the polyfill would add,
 * and a page is spared three kilobytes. Everything else goes through browser.ts. Asked anew each time, as tests replace it.
 */
export const runtime = (scope: Scope = globalThis as Scope): Runtime =>
  // A page's element with the id "browser" is a property of the global scope as well: hence the look at its runtime.
  (scope.browser?.runtime?.id !== undefined ? scope.browser : scope.chrome) as Runtime;
