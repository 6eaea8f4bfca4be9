import type { Problem, Row } from '../../src/knowledge/tables.ts';

/** A problem with a line: what is wrong, and how to mend it. */
export const at = ({ file, line }: Row, what: string, how: string): Problem => ({ file, line, what, how });
export const quoted = (text: string): string => `“${text}”`;
