import { tokenPattern as arabicTokens } from '../../src/analysis/lang/ar/tokens.ts';
import { COMMON_SIGNS } from '../../src/analysis/lang/signs.ts';
import { tokenPattern } from '../../src/analysis/text/2-tokens.ts';
import { DATES } from '../../src/content/article/dates.ts';

interface Harmless {
  /** The file and the beginning of the expression. */
  readonly file: string;
  readonly begins: string;
  readonly why: string;
}

/** Regular expressions that would be slow on long texts and never meet one, each with the reason. */
export const HARMLESS: readonly Harmless[] = [
  { file: 'src/anchoring/anchor.ts', begins: '(?:^|\\n|[.!?؟…]', why: 'of a context, its last 60 letters' },
  { file: 'src/model/text-fragment.ts', begins: '[\\p{L}\\p{N}_][\\p{L}\\p{M}', why: 'of what stands before a passage, the last 1,000 letters' },
  { file: 'src/exchange/template.ts', begins: '([ \\t]*)\\{\\{', why: 'of a template, which the reader writes for himself' },
  { file: 'src/exchange/xml-tree.ts', begins: '([^\\s=]+)\\s*=', why: 'a list of whole attributes, which the expression before it has read' },
  { file: 'src/content/article/byline.ts', begins: '\\s*(?:[|•·;:', why: 'bylines of at most 300 letters' },
  { file: 'src/content/article/byline.ts', begins: '^\\s*(?:[-–—•|*]\\s*)?(?:article', why: 'bylines of at most 300 letters, lines of at most 160' },
  { file: 'src/content/article/byline.ts', begins: '[\\s,.;:–—-]+$', why: 'bylines of at most 300 letters' },
  { file: 'src/content/article/byline.ts', begins: '\\s*(?:,|;|\\s(?:et|and', why: 'bylines of at most 300 letters' },
  { file: 'src/content/article/byline.ts', begins: '^(?<name>', why: 'lines of at most 90 letters' },
];

/** Those made while running, by file, each as it is made. */
export const MADE: Readonly<Record<string, readonly RegExp[]>> = {
  'src/analysis/lang/ar/tokens.ts': [arabicTokens(COMMON_SIGNS, 'g')],
  'src/analysis/lang/roles.ts': [/^(?:a|de)$|^(?:to|of)$/],
  'src/analysis/quotes/9-turns.ts': [/(?:^|[^\p{L}])(?:i|we|je|j’)(?=[^\p{L}])/iu],
  'src/analysis/text/2-tokens.ts': [tokenPattern(COMMON_SIGNS, 'g')],
  // Of the few words before a verb: what may be repeated before the group is left out here.
  'src/analysis/lang/fr/supports.ts': [/(?:^| )((?:est|sont) (?:unanime|unanimes) (?:a|pour) )$/],
  'src/shared/sites.ts': [/^\/.*\/world\/africa\/.*$/],
  'src/ui/changes.ts': [/^\s*(?:\S+\s*){0,6}/],
  'src/content/article/publication.ts': [/publi(?:é|e|cation|shed)|\bparue?s?\b/iu],
  'src/content/article/dates.ts': [DATES],
  'src/exchange/read-html.ts': [/\bhref\s*=\s*"([^"]*)"/i, /<div class=["']authors["'][^<>]*>((?:[^<]|<(?!\/?div\b))*)<\/div>/i],
  'src/exchange/read-text.ts': [/^url:[^\S\n]*(?:"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'|(.*))$/im, /^tags:[^\S\n]*(.*)((?:\n[^\S\n]*-[^\S\n].*)*)/im],
};
