import { chmodSync, copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { areInstalled, installFromLock } from './dependencies.mjs';
import { withLock } from './lock.mjs';
import { inProject } from './project.mjs';
import { StepFailure } from './step-failure.mjs';

/** The Visual Studio Code versions that the tests run in; each has a folder under test/host. */
const hosts = {
  current: { version: '1.139.1', nodeMajor: 24 },
  oldest: { version: '1.100.3', nodeMajor: 20 },
};

/**
 * Installs a host where it is missing; quiet otherwise.
 * @returns the Node to run it by, its server script and its version.
 */
export async function ensureHost(name, tell) {
  const folder = inProject('test', 'host', name);
  const { version, nodeMajor } = hosts[name];
  if (process.platform === 'win32') {
    throw new StepFailure(
      `Setting up VS Code ${version}`,
      'its server build does not run on Windows.',
      'use WSL, or install desktop VS Code so that `code` is on the PATH (npm start, npm run test:desktop).',
    );
  }
  await withLock(`host-${name}`, async () => {
    if (isReady(folder)) return;
    tell(`Installing VS Code ${version} (server build) …`);
    await install(folder, version, nodeMajor);
  });
  return { version, node: findNode(folder, version, nodeMajor), server: serverScript(folder) };
}

async function install(folder, version, nodeMajor) {
  const step = `Setting up VS Code ${version}`;
  if (!areInstalled(folder)) await installFromLock(step, folder);
  const node = findNode(folder, version, nodeMajor);
  await installFromLock(step, serverFolder(folder), {
    args: ['--omit=dev', '--ignore-scripts', '--legacy-peer-deps'],
    env: { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` },
  });
  provideRipgrep(folder);
  writeFileSync(completionMark(folder), version);
}

function isReady(folder) {
  return areInstalled(folder) && existsSync(completionMark(folder));
}

function completionMark(folder) {
  return join(folder, 'node_modules', '.faultline-complete');
}

/** VS Code of before 2026 fetches ripgrep in an install script; without it nothing finds files in a workspace. */
function provideRipgrep(folder) {
  const wanted = join(serverFolder(folder), 'node_modules', '@vscode', 'ripgrep');
  if (!existsSync(wanted)) return;
  const platform = `${process.platform}-${process.arch}`;
  const target = join(wanted, 'bin', 'rg');
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(join(folder, 'node_modules', '@vscode', 'ripgrep-universal', 'bin', platform, 'rg'), target);
  chmodSync(target, 0o755);
}

function findNode(folder, version, nodeMajor) {
  const packaged = join(folder, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(packaged)) return packaged;
  if (Number(process.versions.node.split('.')[0]) === nodeMajor) return process.execPath;
  throw new StepFailure(
    `Setting up VS Code ${version}`,
    `its server build needs Node ${nodeMajor}, which npm does not offer for ${process.platform}-${process.arch}.`,
    `run the command by Node ${nodeMajor}, or install desktop VS Code (npm start, npm run test:desktop).`,
  );
}

function serverFolder(folder) {
  return join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
}

function serverScript(folder) {
  return join(serverFolder(folder), 'out', 'server-main.js');
}
