// Writes NOTICE: what Griot bundles, under which licence, and whose it is. A unit test compares the file with what this would write.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly author?: string | { readonly name: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Data that is not imported but turned into generated modules when the project is built. */
const GENERATED_FROM = ['french-verbs', 'french-verbs-lefff', 'english-verbs-helper', 'english-verbs-irregular', 'english-verbs-gerunds'];

const HEAD = `Griot
Copyright © the Griot contributors. Licensed under the Mozilla Public License 2.0 (LICENSE).

This file is written by scripts/notice.ts: after a change of dependencies run \`npm run notice\`.

What Griot bundles, and what that depends on, each under its own licence:
`;

const CONJUGATIONS = `
The forms of speech verbs are made, when Griot is built, with the packages below. The French ones come from Lefff (Lexique des
formes fléchies du français, Benoît Sagot, INRIA), which is distributed under LGPL-LR (Lesser General Public License For Linguistic
Resources); the extract of some 120 verbs stays under that licence. How to make it anew: scripts/data/conjugate.ts.
`;

const read = (folder: string): Package => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;

/** Where Node would find a package that is asked for from a folder. */
function resolve(name: string, from: string): string {
  for (let folder = from; ; folder = join(folder, '..')) {
    const place = join(folder, 'node_modules', name);
    if (existsSync(join(place, 'package.json'))) return place;
    if (join(folder, '..') === folder) throw new Error(`${name}, which ${from} needs, is not installed`);
  }
}

/** A package's folder and those of all it depends on. */
function closure(names: readonly string[], from: string, found = new Set<string>()): Set<string> {
  for (const name of names) {
    const folder = resolve(name, from);
    if (found.has(folder)) continue;
    found.add(folder);
    closure(Object.keys(read(folder).dependencies ?? {}), folder, found);
  }
  return found;
}

/** The first copyright line of a licence file, or the author that package.json names. */
function holder(folder: string, { author }: Package): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  const line = file && readFileSync(join(folder, file), 'utf8').match(/^\W*(Copyright\s+(?:\(c\)|©|\d)[^\n]*\d{4}[^\n]*|Copyright \d{4}[^\n]*)$/im)?.[1];
  if (line && !/\[yyyy\]|name of copyright owner/.test(line)) return line.trim();
  const name = typeof author === 'string' ? author.replace(/\s*[<(].*$/, '') : author?.name;
  return name ? `by ${name}` : '';
}

const entry = (folder: string): string => {
  const about = read(folder);
  return `  ${about.name} ${about.version} · ${about.license}${holder(folder, about) ? ` · ${holder(folder, about)}` : ''}`;
};

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the
"Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish,
distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to
the following conditions: The above copyright notice and this permission notice shall be included in all copies or substantial portions
of the Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS
BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN
CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

const ISC = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the
above copyright notice and this permission notice appear in all copies. THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL
WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE
LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS,
WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS
SOFTWARE.`;

const BSD3 = `Redistribution and use in source and binary forms, with or without modification, are permitted provided that the following conditions are
met: (1) Redistributions of source code must retain the above copyright notice, this list of conditions and the following disclaimer.
(2) Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following disclaimer in the
documentation and/or other materials provided with the distribution. (3) Neither the name of the author nor the names of contributors may
be used to endorse or promote products derived from this software without specific prior written permission. THIS SOFTWARE IS PROVIDED BY
THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER
OR CONTRIBUTORS BE LIABLE FOR ANY DAMAGES ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE.`;

/** The text of NOTICE for a project's folder. */
export function notice(root: string): string {
  const own = read(root);
  const bundled = [...closure(Object.keys(own.dependencies ?? {}), root)].map(entry).sort();
  const generated = GENERATED_FROM.map((name) => entry(resolve(name, root))).sort();
  return [
    HEAD,
    bundled.join('\n'),
    CONJUGATIONS,
    generated.join('\n'),
    `\nThe MIT licence\n\n${MIT}`,
    `\nThe ISC licence\n\n${ISC}`,
    `\nThe BSD 3-clause licence\n\n${BSD3}`,
    '\nThe Apache License 2.0: https://www.apache.org/licenses/LICENSE-2.0\nThe Mozilla Public License 2.0: LICENSE, or https://mozilla.org/MPL/2.0/\n',
  ].join('\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync('NOTICE', notice(process.cwd()));
