/** Ids worked on between two turns of the event loop. */
const LOT = 250;

export interface LotsOptions {
  readonly progress: (done: number) => void;
  readonly cancelled: () => boolean;
}

/** Runs work over many ids, lot by lot; answers how many were done, fewer than all where it was cancelled. */
export async function inLots(ids: readonly string[], work: (lot: string[]) => Promise<unknown>, { progress, cancelled }: LotsOptions): Promise<number> {
  let done = 0;
  while (done < ids.length && !cancelled()) {
    const lot = ids.slice(done, done + LOT);
    await work(lot);
    done += lot.length;
    progress(done / ids.length);
    // A native timer, not a microtask: the page paints and hears Cancel in between.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return done;
}
