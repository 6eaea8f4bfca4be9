// A worker that the browser ends, for want of memory or for whatever reason, says nothing to whoever waits for its answer. So it holds a lock as long
// as it lives, and the browser gives that to the page in the moment it is gone.

/** Says under which name a worker lives. */
export interface Alive {
  readonly alive: string;
}

/** In the worker: from now on its end can be known. */
export function tellLife(send: (message: Alive) => void): void {
  const alive = `griot-worker-${crypto.randomUUID()}`;
  navigator.locks?.request(alive, () => {
    send({ alive });
    return new Promise(() => undefined);
  });
}

/** In the page: calls `gone` once the worker of that name has ended, by itself or by us. */
export function awaitEnd({ alive }: Alive, gone: () => void): void {
  void navigator.locks?.request(alive, gone);
}
