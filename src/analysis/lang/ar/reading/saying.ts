import type { Unit } from './units.ts';

/** Masdars of speech behind a verb that begins, ends or goes on: "بالتأكيد على أن". */
export const isSayingNoun = (unit: Unit | undefined): boolean =>
  unit?.type === 'word' && /^بال(?:اشاره|تاكيد|تشديد|تنبيه|تذكير|تلميح|تحذير|قول|تصريح|اعلان|كشف)$/.test(unit.key);
