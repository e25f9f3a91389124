import { join } from 'node:path';
import { buildProduct } from '../../scripts/lib/bundle.mjs';
import { ensureChromium } from '../../scripts/lib/chromium.mjs';
import { ensureHost } from '../../scripts/lib/code-server.mjs';
import { tell } from '../../scripts/lib/command.mjs';
import { removeFolder, temporaryFolder } from '../../scripts/lib/temporary.mjs';
import { installExtension, startServer, writeServerSettings } from '../../scripts/lib/vscode-server.mjs';
import { packageExtension } from '../../scripts/lib/vsix.mjs';

/** Serves a workbench with the packaged extension installed, as a user gets it, for all interface tests. */
export async function setup(project) {
  const host = await ensureHost('current', tell);
  const chromium = await ensureChromium(tell);
  await buildProduct();
  const vsix = await packageExtension();
  const scratch = temporaryFolder('interface');
  const dataFolder = join(scratch, 'data');
  writeServerSettings(dataFolder);
  await installExtension(host, dataFolder, vsix);
  const server = await startServer(host, { dataFolder });
  project.provide('chromium', chromium);
  project.provide('scratch', scratch);
  project.provide('authority', server.authority);
  return async () => {
    await server.end();
    removeFolder(scratch);
  };
}
