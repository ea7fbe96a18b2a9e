import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const folders: string[] = [];
afterAll(() => {
  for (const path of folders) rmSync(path, { recursive: true, force: true });
});

/** A new empty folder, taken away when the tests of the file that imports this are done. */
export function temporaryFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'dotnotes-test-'));
  folders.push(path);
  return path;
}
