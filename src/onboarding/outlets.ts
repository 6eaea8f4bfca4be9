import { contentScript } from '../shared/inject.ts';

/** Hosts of the listed outlets, as the manifest that runs has them, sorted. */
export const outletHosts = (matches: readonly string[] = contentScript().matches): string[] =>
  [...new Set(matches.map((match) => /^[^:]+:\/\/(?:\*\.)?([^/]+)/.exec(match)?.[1]?.replace(/^www\./, '') ?? ''))].filter((host) => host !== '').sort();
