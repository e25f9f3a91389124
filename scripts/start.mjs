import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildProduct } from './lib/bundle.mjs';
import { ensureHost } from './lib/code-server.mjs';
import { command, tell } from './lib/command.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { findDesktopCode, hasDisplay, runDesktop } from './lib/desktop.mjs';
import { openInBrowser } from './lib/open-in-browser.mjs';
import { firstFreePort } from './lib/ports.mjs';
import { lastLines } from './lib/processes.mjs';
import { inCache, inProject } from './lib/project.mjs';
import { StepFailure } from './lib/step-failure.mjs';
import { installExtension, startServer, writeServerSettings } from './lib/vscode-server.mjs';
import { packageExtension } from './lib/vsix.mjs';

const usage = `npm start [-- [--web] [--port N] [--no-open]]
  --web      serve the workbench for a browser, even where there is a desktop VS Code
  --port N   serve it on port N, or on the next free one (default 8377)
  --no-open  open no browser`;
const preferredPort = '8377';

await command(async () => {
  const options = readOptions();
  if (options.help) return console.log(usage);
  await ensureDependencies(tell);
  tell('Building and packaging the extension …');
  await buildProduct();
  const vsix = await packageExtension();
  const folder = exampleFolder();
  const desktop = options.web ? undefined : await findDesktopCode();
  if (desktop !== undefined) {
    tell(`Opening ${folder} in VS Code. Close its window, or press Ctrl-C, to end.`);
    await runDesktop(desktop, vsix, folder);
  } else await serve(vsix, folder, options);
});

/** Serves the workbench with the extension installed until the process is told to end. */
async function serve(vsix, folder, { port, open }) {
  const host = await ensureHost('current', tell);
  const dataFolder = inCache('start');
  tell(`Starting VS Code ${host.version} …`);
  // A newcomer is met by the example's README, which says what to open first.
  writeServerSettings(dataFolder, { 'workbench.startupEditor': 'readme' });
  await installExtension(host, dataFolder, vsix);
  const server = await startServer(host, { dataFolder, port: await firstFreePort(port) });
  if (port !== 0 && server.port !== port) tell(`Port ${port} is taken; using ${server.port}.`);
  const address = `http://${server.authority}/?folder=${encodeURI(folder)}`;
  console.log(`\nFaultline is ready: ${address}`);
  console.log(
    'For a live estate without Azure, open Faultline in the activity bar and choose "Explore the sample estate".',
  );
  console.log('Press Ctrl-C to end.');
  if (open && hasDisplay()) openInBrowser(address);
  const code = await new Promise((resolve) => server.process.once('exit', resolve));
  throw new StepFailure(
    'Serving the workbench',
    `VS Code ended by itself with code ${code}.\n${lastLines(server.log(), 20)}`,
    'run `npm start` again.',
  );
}

function exampleFolder() {
  const folder = inProject('examples', 'contoso');
  return existsSync(folder) ? folder : inProject('examples');
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        help: { type: 'boolean', default: false },
        web: { type: 'boolean', default: false },
        port: { type: 'string', default: preferredPort },
        'no-open': { type: 'boolean', default: false },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`--port ${values.port} is not a port`);
    return { help: values.help, web: values.web, port, open: !values['no-open'] };
  } catch (error) {
    throw new StepFailure('Reading the options', error.message, `use them so:\n${usage}`);
  }
}
