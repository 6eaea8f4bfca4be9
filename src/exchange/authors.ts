/** An author as bibliographies sort them: a person by family name, a body as it is called. */
export type Author =
  | { readonly family: string; readonly given: string /** “de” of “Jean de La Fontaine”: before the family name, not sorted by. */; readonly particle?: string }
  | { readonly literal: string };

/** From such a word on a name is the family's: sons and daughters of, and articles, in the Sahel, the Arab world and Europe. */
const FAMILY = /^(?:ould|oul|wuld|mint|ag|ben|bin|bint|ibn|abu|abou|el|al|ad|as|an|ar|at|san|saint|sainte|la|le|les)$/i;
const PARTICLE = /^(?:de|du|des|d['’]|da|dos|di|von|van|der|den|ten|zu)$/;
/** Words of bodies and of what stands beside a name in a byline. */
const BODY =
  /(?:^|[\s'’])(?:agence|agency|rédaction|redaction|correspondant\w*|correspondent|envoyée?|spécial\w*|special|avec|with|pour|for|journal\w*|radio|studio|télé\w*|television|tv|news|press|presse|newsroom|team|équipe|staff|editorial|éditorial|desk|bureau|service|services|groupe|group|centre|center|institut\w*|université|university|ministère|ministry|collectif|association|fondation|foundation|réseau|network|monitoring|agences|agencies|communiqué|the|notre|our|et|and|par|by|from|reporters?|writers?|info|infos|media|médias|afrique|africa|sahel|mali|burkina|niger|tchad|chad|mauritanie)(?=$|[\s'’])/i;
const CAPITAL = /^\p{Lu}/u;

function personOf(name: string): Author | null {
  const words = name.split(/[\s\u00A0\u202F]+/u);
  if (words.length < 2 || words.length > 6 || !words.every((word) => /^[\p{L}\p{M}'’.-]+$/u.test(word))) return null;
  // An acronym is a body; a family name in capitals has a given name that is not.
  if (
    !words.every((word) => CAPITAL.test(word) || PARTICLE.test(word) || FAMILY.test(word)) ||
    words.every((word) => word === word.toUpperCase() && word.length > 2)
  )
    return null;
  if (!CAPITAL.test(words[0]!) || words[0] === words[0]!.toUpperCase()) {
    if (!(/^\p{Lu}\.$/u.test(words[0]!) || /^\p{Lu}$/u.test(words[0]!))) return null;
  }
  let from = words.findIndex((word, index) => index > 0 && (FAMILY.test(word) || PARTICLE.test(word)));
  if (from === words.length - 1) from = -1;
  if (from < 0) from = words.length - 1;
  const given = words.slice(0, from).join(' ');
  const particles = words.slice(from, -1).findIndex((word) => !PARTICLE.test(word));
  const until = PARTICLE.test(words[from]!) ? from + (particles < 0 ? words.length - 1 - from : particles) : from;
  const family = words.slice(until).join(' ');
  return until > from ? { family, given, particle: words.slice(from, until).join(' ') } : { family, given };
}

const withoutBody = (name: string): boolean => !BODY.test(name) && !/^(?:l[ea]s?\s|l['’])/i.test(name);

/**
 * Authors of a byline. Cut at commas and semicolons; at “et” and “and” only between what both look like persons, since bodies have those words too.
 * A single word, or one with words of bodies, stays as it is printed.
 */
export function authorsOf(byline: string): Author[] {
  const bare = byline.trim().replace(/^(?:par|by|propos recueillis par|interview by)\s+(?=\p{Lu})/iu, '');
  return bare
    .split(/[,;،]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .flatMap((name): Author[] => {
      const parts = name.replace(/\s+/g, ' ').split(/ (?:et|and|&) /i);
      if (parts.length > 1) {
        const persons = parts.map((part) => (withoutBody(part) ? personOf(part) : null));
        if (persons.every((person) => person !== null)) return persons as Author[];
      }
      return [(withoutBody(name) && personOf(name)) || { literal: name }];
    });
}

/** As one says it. */
export const inOrder = (author: Author): string =>
  'literal' in author ? author.literal : [author.given, author.particle, author.family].filter(Boolean).join(' ');
