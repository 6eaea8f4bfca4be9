/** An id of a country's is packed without its code: "ml-army" of Mali as "-army". */
export const withoutCountry = (id: string, country: string): string => (country && id.startsWith(`${country.toLowerCase()}-`) ? id.slice(country.length) : id);
export const withCountry = (packed: string, country: string): string => (packed.startsWith('-') ? country.toLowerCase() + packed : packed);

/** The id that an actor's French name gives: small letters and digits without accents, parted by hyphens. Most ids in data/ are that, and are not packed. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The same of a name that is folded already: most are small letters, spaces and hyphens then. */
export const slugOfFolded = (name: string, folded: string): string =>
  /^[a-z]+(?:[ -][a-z]+)*$/.test(folded) && !/[œæ]/i.test(name) ? folded.replaceAll(' ', '-') : slugOf(name);
