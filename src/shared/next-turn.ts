/**
 * Lets other work have the thread. A message to oneself is a task without the delay that browsers give nested timers, and the timers of a page
 * that nobody sees.
 */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
