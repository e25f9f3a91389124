import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from './project.mjs';

/**
 * Copies the folder that the suite of test/extension works on into `folder`, in a workspace to which the suite can add
 * further folders without a restart of the extension host.
 * @returns the path of the workspace.
 */
export function createTestWorkspace(folder) {
  cpSync(inProject('test', 'extension', 'workspace'), join(folder, 'workspace'), { recursive: true });
  const file = join(folder, 'tests.code-workspace');
  writeFileSync(file, `${JSON.stringify({ folders: [{ path: 'workspace' }] })}\n`);
  return file;
}
