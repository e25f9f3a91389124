import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endProcess, lastLines, runStep, startProcess } from './processes.mjs';
import { StepFailure } from './step-failure.mjs';

const startMilliseconds = 60_000;
const noGallery = { EXTENSIONS_GALLERY: '{"serviceUrl":""}' };

/** Settings that keep the workbench to the work: no chat, no welcome page, no telemetry, no recommendations. */
const tidySettings = {
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/** Writes the user settings of a server's data folder: the tidy ones, with these besides or instead. */
export function writeServerSettings(dataFolder, ownSettings = {}) {
  writeUserSettings(join(dataFolder, 'data', 'User'), ownSettings);
}

export function writeUserSettings(userFolder, ownSettings = {}) {
  const settings = { ...tidySettings, ...ownSettings };
  mkdirSync(userFolder, { recursive: true });
  writeFileSync(join(userFolder, 'settings.json'), `${JSON.stringify(settings, undefined, 2)}\n`);
}

/** Installs a VSIX into a server's data folder. */
export async function installExtension(host, dataFolder, vsix) {
  await runStep(
    `Installing the extension into VS Code ${host.version}`,
    'run `npm run package` and read what it says about the VSIX.',
    host.node,
    [
      host.server,
      '--accept-server-license-terms',
      '--server-data-dir',
      dataFolder,
      '--install-extension',
      vsix,
      '--force',
    ],
    { env: { ...process.env, ...noGallery }, timeoutMilliseconds: startMilliseconds },
  );
}

/**
 * Serves the workbench on loopback.
 * @param port the wanted port; 0 for any free one.
 * @param workspaceTrust whether folders are restricted until a person trusts them.
 * @returns its address, its process and a way to end it.
 */
export async function startServer(
  host,
  { dataFolder, port = 0, workspaceTrust = false, flags = [], environment = {} },
) {
  const step = `Starting VS Code ${host.version}`;
  const child = startProcess(
    host.node,
    [
      host.server,
      ...['--host', '127.0.0.1', '--port', String(port)],
      '--without-connection-token',
      '--accept-server-license-terms',
      ...['--telemetry-level', 'off'],
      ...(workspaceTrust ? [] : ['--disable-workspace-trust']),
      ...['--log', 'warn'],
      ...['--server-data-dir', dataFolder],
      ...flags,
    ],
    { env: { ...process.env, ...noGallery, ...environment } },
  );
  const log = [];
  const actualPort = await new Promise((resolve, reject) => {
    const fail = (reason) =>
      reject(
        new StepFailure(
          step,
          `${reason}\n${lastLines(log.join(''), 20)}`,
          'run the command again; see the lines above.',
        ),
      );
    const timer = setTimeout(() => fail(`it did not listen within ${startMilliseconds / 1000} s.`), startMilliseconds);
    const read = (chunk) => {
      log.push(chunk);
      const listening = /agent listening on (\d+)/.exec(log.join(''));
      if (listening === null) return;
      clearTimeout(timer);
      resolve(Number(listening[1]));
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(`it ended with code ${code}.`);
    });
  }).catch(async (error) => {
    await endProcess(child);
    throw error;
  });
  return {
    authority: `127.0.0.1:${actualPort}`,
    port: actualPort,
    process: child,
    log: () => log.join(''),
    end: () => endProcess(child),
  };
}
