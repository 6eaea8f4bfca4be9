/**
 * Readability as the content script needs it. It runs on a copy of the page that has no head, no scripts, no addresses and no sources, so
 * what reads and mends those has nothing to do there; it is left out of what every page has to load, as is what it logs. The version is
 * pinned: where it reads otherwise than here, the build fails.
 */

/** Methods, and what is left of each. */
const INSTEAD: Readonly<Record<string, string>> = {
  _getJSONLD: 'return {};',
  _getArticleMetadata: 'return { title: this._getArticleTitle() };',
  _unescapeHtmlEntities: 'return arguments[0];',
  _fixRelativeUris: '',
  _fixLazyImages: '',
  _cleanClasses: '',
};

function replaced(source: string, what: RegExp, by: string): string {
  if (!what.test(source)) throw new Error(`Readability has no ${what} any more: look at scripts/lib/trim-readability.ts`);
  return source.replace(what, () => by);
}

const LOG = /\bthis\.log\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\);/g;

/** The source of Readability.js without what the content script never needs, as a module. */
export function trimReadability(source: string): string {
  let code = source;
  for (const [name, body] of Object.entries(INSTEAD))
    code = replaced(code, new RegExp(`\\n  ${name}\\(\\w*\\) \\{\\n[\\s\\S]*?\\n  \\},`), `\n  ${name}() { ${body} },`);
  code = replaced(code, /\n {2}if \(this\._debug\) \{[\s\S]*?\n\}\n/, '\n}\n');
  code = replaced(code, /\nif \(typeof module === "object"\) \{[\s\S]*$/, '\nexport { Readability };\n');
  return replaced(code, LOG, ';');
}
