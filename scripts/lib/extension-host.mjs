import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { lastLines } from './processes.mjs';
import { inProject, root } from './project.mjs';
import { removeFolder, temporaryFolder } from './temporary.mjs';
import { createTestWorkspace } from './test-workspace.mjs';
import { startServer, writeServerSettings } from './vscode-server.mjs';

const runMilliseconds = 300_000;

/**
 * Runs the bundled suite of test/extension in the extension host of a VS Code server build, driven by Chromium, on a
 * copy of test/extension/workspace. The suite writes its report into `reportFile`.
 * @returns why the run ended early, or undefined where it ended by itself.
 */
export async function runInExtensionHost({ host, chromium, reportFile }) {
  const folder = temporaryFolder('host');
  const workspace = createTestWorkspace(folder);
  const dataFolder = join(folder, 'data');
  writeServerSettings(dataFolder);
  const server = await startServer(host, {
    dataFolder,
    flags: ['--enable-smoke-test-driver'],
    environment: { FAULTLINE_TEST_REPORT: reportFile },
  });
  const { chromium: launcher } = await import('playwright-core');
  const browser = await launcher.launch({
    executablePath: chromium,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  try {
    return await openTestWorkbench(browser, server, workspace);
  } finally {
    await browser.close();
    await server.end();
    removeFolder(folder);
  }
}

async function openTestWorkbench(browser, server, workspace) {
  const page = await browser.newPage();
  const suiteEnd = new EventEmitter();
  await page.exposeFunction('codeAutomationExit', () => suiteEnd.emit('end'));
  await page.exposeFunction('codeAutomationLog', () => undefined);
  let timer;
  const ended = new Promise((resolve) => {
    timer = setTimeout(() => resolve(`the suite did not end within ${runMilliseconds / 1000} s`), runMilliseconds);
    page.once('crash', () => resolve('the page crashed'));
    server.process.once('exit', (code) => resolve(`VS Code ended with code ${code}\n${lastLines(server.log(), 20)}`));
    suiteEnd.once('end', () => resolve(undefined));
  });
  try {
    await page.goto(testAddress(server, workspace));
    return await ended;
  } finally {
    clearTimeout(timer);
  }
}

function testAddress(server, workspace) {
  const remote = `vscode-remote://${server.authority}`;
  const payload = [
    ['extensionDevelopmentPath', `${remote}${root}`],
    ['extensionTestsPath', `${remote}${inProject('out', 'test', 'extension', 'index.js')}`],
  ];
  const query = new URLSearchParams({ workspace, payload: JSON.stringify(payload) });
  return `http://${server.authority}/?${query}`;
}
