import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from './browser/site.ts';

const FOLDER = join(import.meta.dirname, '../../demo');

/** A listed outlet's host, so that the manifest as shipped is what runs. */
export const OUTLET = 'http://lefaso.net';
/** A host on no list: Griot stays out until asked. */
export const ELSEWHERE = 'http://elsewhere.example';

export const DEMO = {
  french: `${OUTLET}/demo-fr`,
  english: `${OUTLET}/demo-en`,
  arabic: `${OUTLET}/demo-ar`,
  cooking: `${OUTLET}/demo-tarte`,
  /** The French article where Griot does not run: the same page without it. */
  plain: `${ELSEWHERE}/demo-fr`,
} as const;

/** Serves the pages of demo/ at the addresses of DEMO. */
export function serveDemo(site: Site): void {
  const french = readFileSync(join(FOLDER, 'article-fr.html'));
  site.add(DEMO.french, { body: french });
  site.add(DEMO.plain, { body: french });
  site.add(DEMO.english, { body: readFileSync(join(FOLDER, 'article-en.html')) });
  site.add(DEMO.arabic, { body: readFileSync(join(FOLDER, 'article-ar.html')) });
  site.add(DEMO.cooking, { body: readFileSync(join(FOLDER, 'cooking.html')) });
}
