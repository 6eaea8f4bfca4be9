/** What a word is asked: whether it is one of a role's. */
interface Pattern {
  test(word: string): boolean;
  exec(word: string): RegExpExecArray | null;
}

/** A role of a language: words, or how they look. */
type Role = RegExp | ReadonlySet<string>;
type Roles = Readonly<Record<string, Role>>;
type Asked<R> = R extends RegExp ? Pattern : R;
type Of<T, K> = K extends keyof T ? Asked<T[K]> : never;
export type Merged<A, B> = { readonly [K in keyof A | keyof B]: Of<A, K> | Of<B, K> };

/** A list as it is written in a language's folder: words between spaces or line ends, never an empty one. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** A list of plain words, looked up and not matched. */
class Words implements Pattern {
  readonly #words: ReadonlySet<string>;
  readonly #pattern: RegExp;

  constructor(words: readonly string[], pattern: RegExp) {
    this.#words = new Set(words);
    this.#pattern = pattern;
  }

  test(word: string): boolean {
    return this.#words.has(word);
  }

  exec(word: string): RegExpExecArray | null {
    return this.#pattern.exec(word);
  }
}

const WHOLE = /^\^\(\?:([^()\\[\].+*?^$]*)\)\$$/;
const ONE = /^\^([^()\\[\].+*?^$|]+)\$$/;
const wordsOf = ({ source, flags }: RegExp): string[] | undefined =>
  flags ? undefined : (WHOLE.exec(source)?.[1]?.split('|') ?? (ONE.exec(source)?.[1] ? [ONE.exec(source)![1]!] : undefined));

function pattern(...all: readonly RegExp[]): Pattern {
  const one = all.length === 1 ? all[0]! : new RegExp(all.map(({ source }) => source).join('|'), all[0]!.flags);
  const words = all.map(wordsOf);
  return words.every((list) => list !== undefined) ? new Words(words.flat(), one) : one;
}

export const eitherPattern = (a: RegExp, b: RegExp): Pattern => pattern(a, b);
export const eitherWord = (a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> => new Set([...a, ...b]);

/** The words of either language; of patterns, both are tried at the same place. */
export function merge<A extends Roles, B extends Roles>(a: A, b: B): Merged<A, B> {
  const made: Record<string, Pattern | ReadonlySet<string>> = {};
  for (const role of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const given = [a[role], b[role]].filter((one) => one !== undefined);
    const patterns = given.filter((one) => one instanceof RegExp);
    made[role] = patterns.length ? pattern(...patterns) : new Set(given.flatMap((one) => [...(one as ReadonlySet<string>)]));
  }
  return made as Merged<A, B>;
}

/** One role of two languages, as `merge` joins it. */
export function both(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string>;
export function both(a: RegExp, b: RegExp): Pattern;
export function both(a: Role, b: Role): ReadonlySet<string> | Pattern {
  return a instanceof RegExp ? pattern(a, b as RegExp) : new Set([...a, ...(b as ReadonlySet<string>)]);
}

/** Is a word one of a role's? */
export const is = (role: Pattern, word: string | undefined): boolean => word !== undefined && role.test(word);
