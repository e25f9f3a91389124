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
  const servers = await Promise.all([startServer(host, { dataFolder }), startRestricted(host, scratch, dataFolder)]);
  const [open, restricted] = servers;
  project.provide('chromium', chromium);
  project.provide('scratch', scratch);
  project.provide('authority', open.authority);
  project.provide('restrictedAuthority', restricted.authority);
  return async () => {
    await Promise.all(servers.map((server) => server.end()));
    removeFolder(scratch);
  };
}

/** A server with the same extensions that trusts no folder, and does not ask at the start whether it is to. */
function startRestricted(host, scratch, installedIn) {
  const dataFolder = join(scratch, 'restricted');
  writeServerSettings(dataFolder, {
    'security.workspace.trust.enabled': true,
    'security.workspace.trust.startupPrompt': 'never',
    'security.workspace.trust.banner': 'always',
  });
  const flags = ['--extensions-dir', join(installedIn, 'extensions')];
  return startServer(host, { dataFolder, workspaceTrust: true, flags });
}
