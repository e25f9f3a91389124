import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildProduct } from '../../scripts/lib/bundle.mjs';
import { ensureChromium } from '../../scripts/lib/chromium.mjs';
import { ensureHost } from '../../scripts/lib/code-server.mjs';
import { tell } from '../../scripts/lib/command.mjs';
import { removeFolder, temporaryFolder } from '../../scripts/lib/temporary.mjs';
import { installExtension, startServer, writeServerSettings } from '../../scripts/lib/vscode-server.mjs';
import { packageExtension } from '../../scripts/lib/vsix.mjs';
import { contoso } from '../../src/azure/sample/estate/tenants';
import { sampleToken } from '../../src/azure/sample/sample-token';
import { startEstateServer } from '../azure/server/estate-server';

const tokenVariable = 'FAULTLINE_TEST_TOKEN';
const day = 86_400_000;

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
  const azure = await startEstateServer();
  const servers = await Promise.all([
    startServer(host, { dataFolder }),
    startRestricted(host, scratch, dataFolder),
    startOnEstate(host, scratch, dataFolder, azure.origin),
  ]);
  const [open, restricted, onEstate] = servers;
  project.provide('chromium', chromium);
  project.provide('scratch', scratch);
  project.provide('authority', open.authority);
  project.provide('restrictedAuthority', restricted.authority);
  project.provide('estateAuthority', onEstate.authority);
  project.provide('estateOrigin', azure.origin);
  return async () => {
    await Promise.all(servers.map((server) => server.end()));
    await azure.close();
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

/** A server with the same extensions whose settings name the stand-in for Azure, with a token from the environment. */
function startOnEstate(host, scratch, installedIn, origin) {
  const dataFolder = join(scratch, 'estate');
  writeServerSettings(dataFolder);
  const machine = join(dataFolder, 'data', 'Machine');
  mkdirSync(machine, { recursive: true });
  const settings = { 'faultline.azure.armEndpoint': origin, 'faultline.azure.tokenVariable': tokenVariable };
  writeFileSync(join(machine, 'settings.json'), JSON.stringify(settings));
  const flags = ['--extensions-dir', join(installedIn, 'extensions')];
  const environment = { [tokenVariable]: sampleToken(contoso.id, Date.now() + day) };
  return startServer(host, { dataFolder, flags, environment });
}
