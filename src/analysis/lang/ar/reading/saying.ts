import type { Unit } from './units.ts';

/** Masdars of speech behind a verb that begins, ends or goes on: "بالتأكيد على أن". */
export const isSayingNoun = (unit: Unit | undefined): boolean =>
  unit?.type === 'word' && /^بال(?:اشاره|تاكيد|تشديد|تنبيه|تذكير|تلميح|تحذير|قول|تصريح|اعلان|كشف)$/.test(unit.key);

/** "عن ثقته في أن", "عن اعتقادها بأن": what one believes is told all the same. */
export const isBelief = (unit: Unit | undefined): boolean => unit?.type === 'word' && /^(?:ثقت|اعتقاد|قناعت|اقتناع|يقين|ايمان)(?:ه|ها|هم)$/.test(unit.key);
