/** The id that an actor's French name gives: small letters and digits without accents, parted by hyphens. Most ids in data/ are that, and are not packed. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
