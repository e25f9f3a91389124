#!/usr/bin/env node
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inProject } from './lib/project.mjs';

const program = inProject('dist', 'cli.js');
/** As for a wrong configuration; 1 would say that there are findings. */
const cannotRun = 2;

if (isCheckout() && isStale()) await buildQuietly();
if (process.exitCode === undefined) await import(pathToFileURL(program).href);
else process.exitCode = cannotRun;

function isCheckout() {
  return existsSync(inProject('src', 'cli', 'main.ts'));
}

function isStale() {
  const built = statSync(program, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return newestChange(inProject('src')) > built || statSync(inProject('package-lock.json')).mtimeMs > built;
}

function newestChange(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((newest, entry) => Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);
}

/** Progress goes to the error stream: what the command prints is its output alone. */
async function buildQuietly() {
  const { command, tell } = await import('./lib/command.mjs');
  const { ensureDependencies } = await import('./lib/dependencies.mjs');
  const { buildProduct } = await import('./lib/bundle.mjs');
  const { withLock } = await import('./lib/lock.mjs');
  await command(async () => {
    await ensureDependencies(tell);
    await withLock('build', async () => {
      if (isStale()) await buildProduct();
    });
  });
}
