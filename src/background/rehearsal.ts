import { nextTurn } from '../shared/next-turn.ts';

export interface Rehearsal {
  /** Reads an example of the language, once, while the thread has nothing else to do. */
  begin(language: string): void;
  /** What is read now is no example. */
  stop(): void;
}

/** A worker that has just started reads its first article slowly: it may rehearse while the page is still looking for one. */
export function makeRehearsal(steps: (language: string) => Generator<void, unknown>, turn = nextTurn): Rehearsal {
  let over = false;
  let going = false;
  const run = async (language: string): Promise<void> => {
    await turn();
    const example = steps(language);
    while (!over && !example.next().done) await turn();
    over = true;
  };
  return {
    begin(language) {
      if (over || going) return;
      going = true;
      run(language).catch(() => {
        over = true;
      });
    },
    stop() {
      over = true;
    },
  };
}
