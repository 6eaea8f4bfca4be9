/**
 * Strings on which a regular expression may lose itself, made from its own source: what it repeats, as often as is asked, after what it wants
 * before that and followed by what it does not want.
 */

/** Any one of them may be what a class of characters holds. */
const ANY = [
  ' ',
  '\t',
  '\n',
  '\u00a0',
  'a',
  'A',
  'é',
  '0',
  '.',
  ',',
  '-',
  '_',
  '/',
  '!',
  '?',
  "'",
  '’',
  '"',
  '«',
  '»',
  '“',
  '”',
  '(',
  ')',
  '<',
  '>',
  ':',
  ';',
  '=',
  '#',
  '|',
  '*',
  '[',
  ']',
  'ا',
  '…',
];
const ENDS = ['\u0000', ''] as const;

interface Node {
  /** Its source, without its quantifier. */
  readonly source: string;
  /** Of a group: its alternatives. */
  readonly inner?: readonly (readonly Node[])[];
  readonly least: number;
  readonly repeats: boolean;
}

/** The parts of a pattern, one after the other, by alternative; assertions take no room and are left out. */
function parse(pattern: string, unicode: boolean): readonly (readonly Node[])[] {
  let at = 0;
  const alternatives = (): (readonly Node[])[] => {
    const all: Node[][] = [[]];
    while (at < pattern.length && pattern[at] !== ')') {
      if (pattern[at] === '|') {
        at++;
        all.push([]);
        continue;
      }
      const node = one();
      if (node) all.at(-1)!.push(node);
    }
    return all;
  };
  const classEnd = (): void => {
    for (at++; pattern[at] !== ']'; at++) if (pattern[at] === '\\') at++;
    at++;
  };
  const one = (): Node | null => {
    const start = at;
    let inner: Node['inner'];
    let empty = false;
    const c = pattern[at]!;
    if (c === '(') {
      const head = /^\((?:\?(?::|=|!|<=|<!|<\w+>|[a-z-]+:))?/.exec(pattern.slice(at))![0];
      empty = /[=!]$/.test(head);
      at += head.length;
      inner = alternatives();
      at++;
    } else if (c === '[') classEnd();
    else if (c === '\\') {
      const escaped = /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Z]|k<\w+>|[\s\S])/.exec(pattern.slice(at))![0];
      at += escaped.length;
      empty = /^\\(?:[bB\d]|k)/.test(escaped);
    } else {
      at += unicode ? String.fromCodePoint(pattern.codePointAt(at)!).length : 1;
      empty = c === '^' || c === '$';
    }
    const source = pattern.slice(start, at);
    const quantifier = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(pattern.slice(at));
    at += quantifier?.[0].length ?? 0;
    const [sign = '', from, comma, to] = quantifier ?? [];
    const least = !sign ? 1 : sign[0] === '{' ? Number(from) : sign[0] === '+' ? 1 : 0;
    const repeats = sign[0] === '*' || sign[0] === '+' || (sign[0] === '{' && comma === ',' && (to === '' || Number(to) > 50));
    return empty ? null : { source, ...(inner ? { inner } : {}), least, repeats };
  };
  return alternatives();
}

export function hostileStrings(regex: RegExp, length: number): string[] {
  const flags = regex.flags.replace(/[gy]/g, '');
  const unicode = /[uv]/.test(flags);
  const universe = [...new Set([...ANY, ...[...regex.source].filter((c) => /[^\\\w]/.test(c))])];
  const held = new Map<string, string[]>();
  /** Characters that a part without parts takes. */
  const taken = (source: string): string[] => {
    let known = held.get(source);
    if (!known) {
      const literal = /^\\?[\s\S]$/.test(source) ? [source.at(-1)!] : [];
      const whole = new RegExp(`^(?:${source})$`, flags);
      known = [...literal, ...universe].filter((c) => whole.test(c));
      held.set(source, known);
    }
    return known;
  };
  const sample = (node: Node): string => (node.least === 0 ? '' : once(node).repeat(node.least));
  const once = (node: Node): string => (node.inner ? sequence(node.inner.find((all) => all.length > 0) ?? []) : (taken(node.source)[0] ?? ''));
  const sequence = (nodes: readonly Node[]): string => nodes.map(sample).join('');

  const pumps = new Set<string>();
  const strings = new Set<string>();
  const add = (before: string, pump: string): void => {
    if (!pump || pumps.has(`${before}\u0001${pump}`)) return;
    pumps.add(`${before}\u0001${pump}`);
    for (const end of ENDS) strings.add(before + pump.repeat(Math.ceil(length / pump.length)) + end);
  };
  const walk = (all: readonly (readonly Node[])[], before: string): void => {
    for (const nodes of all) {
      let met = before;
      nodes.forEach((node, i) => {
        if (node.repeats) {
          const units = node.inner ? node.inner.map((inner) => sequence(inner) || inner.map(once).join('')) : taken(node.source);
          for (const unit of units.slice(0, 4)) {
            add(met, unit);
            add('', unit);
            // What begins like the whole and is not: a search that starts anew at each.
            if (met && met.length < 80) add('', met + unit);
          }
          const after = nodes[i + 1];
          if (after) for (const unit of units.slice(0, 2)) add(met, unit + once(after));
        }
        if (node.inner) walk(node.inner, met);
        met += sample(node);
      });
    }
  };
  walk(parse(regex.source, unicode), '');
  for (const c of universe) add('', c);
  return [...strings];
}
