import { cpSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * No test can press Allow in Chromium's own question: there the build that is tested has been allowed to download from the start. In Firefox the
 * question is answered by a preference (ALLOW), so that the whole way is taken.
 */
export function downloadsAllowed(folder: string, name: string): string {
  if (name === 'firefox') return folder;
  const copy = mkdtempSync(join(tmpdir(), 'griot-allowed-'));
  cpSync(folder, copy, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'));
  writeFileSync(join(copy, 'manifest.json'), JSON.stringify({ ...manifest, permissions: [...manifest.permissions, 'downloads'], optional_permissions: [] }));
  return copy;
}

/** Firefox grants what is asked for. */
export const ALLOW = { 'extensions.webextOptionalPermissionPrompts': false } as const;

/** Whole files below a downloads folder, by name. */
export function wholeFiles(folder: string): string[] {
  try {
    return (readdirSync(folder, { recursive: true }) as string[])
      .filter((name) => !/\.(crdownload|part|tmp)$/.test(name) && statSync(join(folder, name)).isFile() && statSync(join(folder, name)).size > 0)
      .sort();
  } catch {
    return [];
  }
}
