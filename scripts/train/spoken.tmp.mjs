import { readFileSync } from 'node:fs';
const src=readFileSync('tests/unit/languages.test.ts','utf8');
