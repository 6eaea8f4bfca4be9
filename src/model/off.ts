/** A site with its subdomains. */
const covers = (site: string, host: string): boolean => host === site || host.endsWith(`.${site}`);

/** True where the reader switched Griot off on a host or on a site that it belongs to. Hosts are without www. */
export const isOff = (off: readonly string[], host: string): boolean => off.some((site) => covers(site, host));

/** The list after switching a host on or off. */
export const switched = (off: readonly string[], host: string, on: boolean): string[] => {
  const others = off.filter((site) => !covers(site, host));
  return on ? others : [...others, host];
};
