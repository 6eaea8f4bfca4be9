import { describe, expect, it, vi } from 'vitest';
import type { FromWorker as EngineSays } from './engine/remote.ts';
import { remoteEngine, type ToWorker } from './engine/remote.ts';
import type { Alive } from './life.ts';
import type { FromWorker as JobsSay } from './transfer/remote.ts';
import { remoteJobs } from './transfer/remote.ts';

/** Workers that say what a test has them say, and end when it wants. */
function workers<Says>() {
  const made: { says: (message: Says | Alive) => void; heard: ToWorker[]; terminated: boolean }[] = [];
  const ends = new Map<string, () => void>();
  const start = () => {
    const listeners: ((event: { data: unknown }) => void)[] = [];
    const one = {
      heard: [] as ToWorker[],
      terminated: false,
      says: (data: Says | Alive) => {
        for (const listener of listeners) listener({ data });
      },
      postMessage: (message: ToWorker) => void one.heard.push(message),
      terminate: () => {
        one.terminated = true;
      },
      addEventListener: (type: string, listener: never) => {
        if (type === 'message') listeners.push(listener);
      },
    };
    made.push(one);
    const alive = String(made.length);
    queueMicrotask(() => one.says({ alive }));
    return one;
  };
  const whenGone = ({ alive }: Alive, gone: () => void) => void ends.set(alive, gone);
  const end = async (which: number) => {
    await Promise.resolve();
    ends.get(String(which))!();
  };
  return { made, start: start as never, whenGone, end };
}
const nothing = { progress: () => {}, cancelled: () => false };

describe('a worker that the browser ends', () => {
  it('in the middle of a job: the reader is told, and the next job has a new one', async () => {
    const { made, start, whenGone, end } = workers<JobsSay>();
    const jobs = remoteJobs(start, whenGone);
    const told = expect(jobs.restore({ mode: 'merge' }, nothing)).rejects.toMatchObject({ key: 'library_work_ended' });
    await end(1);
    await told;
    const next = jobs.forgetAll({}, nothing);
    expect(made).toHaveLength(2);
    made[1]!.says({ call: 2, value: true });
    expect(await next).toBe(true);
  });

  it('after it was let go: nobody is told anything', async () => {
    const { made, start, whenGone, end } = workers<JobsSay>();
    const jobs = remoteJobs(start, whenGone);
    const first = jobs.forgetAll({}, nothing);
    made[0]!.says({ call: 1, value: true });
    await first;
    const second = jobs.forgetAll({}, nothing);
    await end(1);
    made[1]!.says({ call: 2, value: true });
    expect(await second).toBe(true);
  });

  it('the list asks another one, what waited and what comes; a worker that ends again and again is given up', async () => {
    const { made, start, whenGone, end } = workers<EngineSays>();
    const engine = remoteEngine(start, whenGone);
    const progress = vi.fn();
    engine.onChange(progress);
    const waited = engine.ids('quotes', 0, 2);
    await end(1);
    expect(made[1]!.heard).toEqual(made[0]!.heard);
    made[1]!.says({ progress: { done: 1, ready: true, whole: true }, tables: [] });
    expect(progress).toHaveBeenCalledOnce();
    made[1]!.says({ call: 1, value: ['a', 'b'] });
    expect(await waited).toEqual(['a', 'b']);
    const lost = expect(engine.ids('quotes', 0, 2)).rejects.toMatchObject({ key: 'library_list_ended' });
    for (const which of [2, 3, 4]) await end(which);
    await lost;
    expect(made).toHaveLength(4);
  });
});
