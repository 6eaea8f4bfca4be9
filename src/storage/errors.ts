import { GriotError } from '../shared/errors.ts';

/** i18n keys of what can go wrong with the store, by the name of the browser's or Dexie's error. */
const KEYS: Record<string, string> = {
  QuotaExceededError: 'error_quota',
  VersionError: 'error_newer_version',
  DatabaseClosedError: 'error_store_closed',
  InvalidStateError: 'error_store_closed',
  OpenFailedError: 'error_store_open',
  MissingAPIError: 'error_store_open',
  UnknownError: 'error_store_open',
};

/** The error behind Dexie's wrappers (AbortError, BulkError hold the cause in `inner` or `failures`). */
function causes(error: unknown): unknown[] {
  const chain: unknown[] = [];
  let at: unknown = error;
  while (at && typeof at === 'object' && chain.length < 8) {
    chain.push(at);
    const { inner, failures } = at as { inner?: unknown; failures?: unknown[] };
    at = inner ?? failures?.[0];
  }
  return chain;
}

/** The expected failure behind an error of the store, or the error itself. */
export function storeError(error: unknown): unknown {
  if (error instanceof GriotError) return error;
  for (const cause of causes(error)) {
    const key = KEYS[(cause as Error).name ?? ''];
    if (key) return new GriotError(key);
  }
  return error;
}

/** Runs work on the store; expected failures come out as GriotError with an i18n key. Resolves as a native promise. */
export async function guarded<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storeError(error);
  }
}
