import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killProcesses } from './processes.mjs';

/** A new folder under the system's temporary folder, removed when this process ends. */
export function temporaryFolder(purpose) {
  const folder = mkdtempSync(join(tmpdir(), `faultline-${purpose}-`));
  process.prependListener('exit', () => {
    killProcesses();
    removeFolder(folder);
  });
  return folder;
}

/** Removes a folder that a process just ended may still be writing into. */
export function removeFolder(folder) {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
