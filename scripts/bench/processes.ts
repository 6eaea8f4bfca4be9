import { readdirSync, readFileSync } from 'node:fs';

/** Ids of the processes that this one started, and those that they did; empty where the system does not tell (not Linux). */
function descendants(): number[] {
  const parents = new Map<number, number>();
  try {
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue;
      try {
        parents.set(Number(name), Number(/^\d+ \(.*\) \S (\d+)/s.exec(readFileSync(`/proc/${name}/stat`, 'utf8'))?.[1]));
      } catch {
        // It ended meanwhile.
      }
    }
  } catch {
    return [];
  }
  const mine = (pid: number): boolean => {
    for (let at: number | undefined = parents.get(pid); at !== undefined && at > 1; at = parents.get(at)) if (at === process.pid) return true;
    return false;
  };
  return [...parents.keys()].filter(mine);
}

/** Processor time of our processes so far, in seconds: of those that show pages, and of all others; null where that cannot be told. */
export function processorTime(): { pages: number; rest: number } | null {
  let pages = 0;
  let rest = 0;
  let some = false;
  for (const pid of descendants()) {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      // Hundredths of a second, as Linux tells them whatever its own clock.
      const seconds = (Number(fields[11]) + Number(fields[12])) / 100;
      some = true;
      if (command.includes('--type=renderer') || command.includes('-contentproc')) pages += seconds;
      else rest += seconds;
    } catch {
      // It ended meanwhile.
    }
  }
  return some ? { pages, rest } : null;
}

/** Own memory of the largest process among ours that shows pages of an extension, in MB; null where that cannot be told. */
export function extensionMemory(): number | null {
  let most: number | null = null;
  for (const pid of descendants()) {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      // Chromium says which one it is; of Firefox's, none but the extension's grows.
      if (!command.includes('--extension-process') && !command.includes('-contentproc')) continue;
      const kilobytes = Number(/RssAnon:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
      most = Math.max(most ?? 0, kilobytes / 1024);
    } catch {
      // It ended meanwhile.
    }
  }
  return most;
}
