import { useEffect, useState } from 'preact/hooks';
import type { LibraryModel } from '../model.ts';

const NONE: ReadonlyMap<string, string> = new Map();

/** Short names of these actors, once the knowledge base has come: it is large, and what the reader has stands meanwhile under its long names. */
export function useShortNames(model: LibraryModel, ids: readonly string[]): ReadonlyMap<string, string> {
  const [names, setNames] = useState(NONE);
  useEffect(() => {
    if (ids.length === 0) return;
    let current = true;
    import('./known.ts').then(({ shortNames }) => current && setNames(shortNames(ids)), model.tellError);
    return () => {
      current = false;
    };
  }, [ids.join()]);
  return names;
}
