import { NOTE_RULE } from '../model/note-rule.ts';

/** Stands between two notes of which neither may be lost. */
export const BOTH = `\n\n${NOTE_RULE}\n\n`;

/**
 * The note to store where a reader writes `note` over what they last saw, `was`. Where another tab has stored something else
 * meanwhile, both are kept, until the reader chooses.
 */
export function settleNote(stored: string, was: string | undefined, note: string): string {
  if (was === undefined || stored === was || stored === note || stored === '') return note;
  return note === '' ? stored : `${stored}${BOTH}${note}`;
}
