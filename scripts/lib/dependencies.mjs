import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { runStep } from './processes.mjs';
import { inProject, root } from './project.mjs';
import { StepFailure } from './step-failure.mjs';

const oldestNode = 20;

/** Installs the checkout's dependencies where they are missing or differ from the lock file; quiet otherwise. */
export async function ensureDependencies(tell) {
  requireNode();
  if (areInstalled(root)) return;
  await withLock('dependencies', async () => {
    if (areInstalled(root)) return;
    tell('Installing dependencies …');
    await installFromLock('Installing dependencies', root);
  });
}

/** Whether every package that the folder's lock file asks for is installed in that version. */
export function areInstalled(folder) {
  const installed = readPackages(join(folder, 'node_modules', '.package-lock.json'));
  if (installed === undefined) return false;
  const wanted = readPackages(join(folder, 'package-lock.json')) ?? {};
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true;
    const present = installed[path];
    return present === undefined ? optional === true || devOptional === true : present.version === version;
  });
}

/** Installs exactly what the folder's lock file names. */
export async function installFromLock(step, folder, { args = [], env = process.env } = {}) {
  await runStep(
    step,
    `see that npm reaches its registry (npm ping), then run \`npm ci\` in ${folder === root ? inProject() : folder}.`,
    'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...args],
    { cwd: folder, env, shell: process.platform === 'win32' },
  );
}

function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}

function requireNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= oldestNode) return;
  throw new StepFailure(
    'Starting',
    `this is Node ${process.versions.node}; Node ${oldestNode} or newer is needed.`,
    'install a current Node (https://nodejs.org) and run the command again.',
  );
}
