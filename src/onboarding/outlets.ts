import { contentScript } from '../shared/inject.ts';

/** A listed site: which part of it Griot reads. */
export interface ListedSite {
  readonly host: string;
  /** Parts of it, '/afrique/'; empty where all of it is read. */
  readonly parts: readonly string[];
}

/** The listed sites, as the manifest that runs has them, sorted. */
export function listedSites(matches: readonly string[] = contentScript().matches): ListedSite[] {
  const sites = new Map<string, Set<string>>();
  for (const match of matches) {
    const [, name, path = ''] = /^[^:]+:\/\/(?:\*\.)?([^/]+)(\/.*)?$/.exec(match) ?? [];
    const host = name?.replace(/^www\./, '');
    if (!host) continue;
    const parts = sites.get(host) ?? new Set();
    sites.set(host, parts.add(path.replace(/\*$/, '')));
  }
  return [...sites]
    .map(([host, parts]) => ({ host, parts: parts.has('/') || parts.has('') ? [] : [...parts].sort() }))
    .sort((a, b) => (a.host < b.host ? -1 : 1));
}

/** Their hosts. */
export const outletHosts = (matches?: readonly string[]): string[] => listedSites(matches).map(({ host }) => host);
