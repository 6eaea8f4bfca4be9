import { signal } from '@preact/signals';
import { GriotError, report } from '../../shared/errors.ts';
import { storeError } from '../../storage/errors.ts';

/** Longer work than this shows how far it is, in milliseconds. */
const PATIENCE = 400;

export interface Busy {
  /** i18n key of what is done. */
  readonly key: string;
  /** 0..1 */
  readonly done: number;
  readonly cancel?: () => void;
}
export interface Told {
  readonly key: string;
  readonly values: readonly string[];
  readonly bad: boolean;
  /** True where the newest command can be taken back from here. */
  readonly undo: boolean;
}

/** What the page tells its reader of its work: how far it is, what was done, what failed. */
export function createTelling() {
  const busy = signal<Busy | null>(null);
  const told = signal<Told | null>(null);

  /** Runs work that may take long: shows how far it is, and lets it be cancelled. Failures are told, never thrown. */
  async function work<T>(
    key: string,
    run: (options: { progress: (done: number) => void; cancelled: () => boolean }) => Promise<T>,
    { cancellable = true } = {},
  ): Promise<T | undefined> {
    let cancelled = false;
    let done = 0;
    const cancel = () => {
      cancelled = true;
    };
    const show = () => {
      busy.value = { key, done, ...(cancellable && { cancel }) };
    };
    const timer = setTimeout(show, PATIENCE);
    try {
      return await run({
        progress: (now) => {
          done = now;
          if (busy.value !== null) show();
        },
        cancelled: () => cancelled,
      });
    } catch (error) {
      tellError(error);
      return undefined;
    } finally {
      clearTimeout(timer);
      busy.value = null;
    }
  }
  function tell(key: string, values: readonly (string | number)[] = [], { bad = false, undo = false } = {}): void {
    told.value = { key, values: values.map(String), bad, undo };
  }
  function tellError(error: unknown): void {
    const known = storeError(error);
    if (known instanceof GriotError) tell(known.key, known.values, { bad: true });
    else {
      report('library', error);
      tell('library_error', [], { bad: true });
    }
  }
  const settle = (promise: Promise<unknown>): Promise<unknown> => promise.catch(tellError);

  return { busy, told, work, tell, tellError, settle };
}
export type Telling = ReturnType<typeof createTelling>;
