import { type Problem, planRestore, type RestorePlan, readFile, runSteps } from '../../exchange/index.ts';
import { BUNDLE_PARTS, type Bundle, type BundlePart } from '../../model/bundle.ts';
import type { GriotDatabase } from '../../storage/database.ts';
import { readAll, writeAll } from '../../storage/snapshot.ts';
import type { LotsOptions } from '../lots.ts';

/** What a file holds and what restoring it would do; nothing is written yet. */
export interface Preview {
  readonly name: string;
  readonly bundle: Bundle;
  readonly problems: readonly Problem[];
  /** False where the file is damaged: then what can be read may only be merged. */
  readonly sound: boolean;
  readonly plans: { readonly merge: RestorePlan; readonly replace: RestorePlan };
}

/** Parts of which the file or the store has records. */
export const partsOf = ({ plans: { merge, replace } }: Preview): BundlePart[] =>
  BUNDLE_PARTS.filter((part) => merge.adds[part] + merge.changes[part] + merge.same[part] + replace.removes[part] > 0);

export const recordsOf = (bundle: Bundle): number => BUNDLE_PARTS.reduce((sum, part) => sum + bundle[part].length, 0);

/** Reads a file and compares it with the store; null where it was cancelled. */
export async function preview(db: GriotDatabase, file: File, now: Date, { progress, cancelled }: LotsOptions): Promise<Preview | null> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const pause = () => new Promise((resolve) => setTimeout(resolve));
  const reading = await runSteps(readFile(bytes, { now: now.toISOString() }), { progress: (done) => progress(done * 0.6), cancelled, pause });
  if (reading === null) return null;
  const { bundle, problems, sound } = reading;
  const mine = await readAll(db);
  const merge = await runSteps(planRestore(bundle, mine, 'merge'), { progress: (done) => progress(0.6 + done * 0.3), cancelled, pause });
  const replace = merge && (await runSteps(planRestore(bundle, mine, 'replace'), { progress: (done) => progress(0.9 + done * 0.1), cancelled, pause }));
  return merge && replace && { name: file.name, bundle, problems, sound, plans: { merge, replace } };
}

/** Writes a plan, all of it or nothing. Answers how many records were new or changed. */
export async function restore(db: GriotDatabase, { mode, put, adds, changes }: RestorePlan): Promise<number> {
  await writeAll(db, put, mode === 'replace' ? 'replace' : 'put');
  return BUNDLE_PARTS.reduce((sum, part) => sum + adds[part] + changes[part], 0);
}
