/** For work on many records in one transaction: how far it is, and whether it shall stop. Asked between lots. */
export interface Steps {
  /** Called with the share done, 0..1. */
  readonly progress?: (done: number) => void;
  /** True stops the work; the transaction is taken back, so that nothing has changed. */
  readonly cancelled?: () => boolean;
}

/** Thrown inside a transaction, which it takes back; comes out of it as it is. */
class Cancelled extends Error {
  constructor() {
    super('cancelled');
    this.name = 'Cancelled';
  }
}

/** Between two lots: throws where the work was cancelled, else says how far it is. */
export function step({ progress, cancelled }: Steps, done: number): void {
  if (cancelled?.()) throw new Cancelled();
  progress?.(Math.min(1, done));
}

/** Runs work that calls `step`; null where it was cancelled. Resolves as a native promise. */
export async function orNull<T>(work: () => PromiseLike<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Cancelled) return null;
    throw error;
  }
}
