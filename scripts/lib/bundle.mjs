import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { thirdPartyNotices } from './notices.mjs';
import { inProject, root } from './project.mjs';
import { StepFailure } from './step-failure.mjs';

const node = { platform: 'node', target: 'node20', mainFields: ['module', 'main'] };
const browser = { platform: 'browser', target: 'es2022', mainFields: ['browser', 'module', 'main'] };

/** What is built of which source. Those whose source does not exist are left out. */
const outputs = [
  { source: 'src/extension/extension.ts', output: 'dist/extension.js', ...node, external: ['vscode'] },
  { source: 'src/extension/extension.ts', output: 'dist/web/extension.js', ...browser, external: ['vscode'] },
  { source: 'src/extension/features.ts', output: 'dist/features.js', ...node, external: ['vscode'] },
  { source: 'src/extension/features.ts', output: 'dist/web/features.js', ...browser, external: ['vscode'] },
  { source: 'src/extension/worker.ts', output: 'dist/worker.js', ...node },
  { source: 'src/extension/azure.ts', output: 'dist/azure.js', ...node, external: ['vscode'] },
  { source: 'src/extension/azure-browser.ts', output: 'dist/web/azure.js', ...browser, external: ['vscode'] },
  { source: 'src/cli/main.ts', output: 'dist/cli.js', ...node, banner: { js: '#!/usr/bin/env node' } },
  { source: 'src/cli/status/status-bundle.ts', output: 'dist/status.js', ...node },
];

const noticesFile = 'dist/third-party-notices.txt';

/** Bundles the product into dist, with the licences of what is bundled. */
export async function buildProduct() {
  const { build } = await import('esbuild');
  const results = await Promise.all(
    present().map((entry) =>
      orFail('Building', build({ ...options(entry), write: false, metafile: true, logLevel: 'silent' })),
    ),
  );
  for (const { outputFiles } of results) for (const file of outputFiles) writeWhole(file.path, file.contents);
  writeWhole(inProject(noticesFile), thirdPartyNotices(results.map(({ metafile }) => metafile)));
}

/** Bundles the command line alone into `folder`. */
export async function buildCommandLine(folder) {
  const { build } = await import('esbuild');
  const entries = present().filter(({ source }) => source.startsWith('src/cli/'));
  const building = entries.map((entry) => {
    const output = join(folder, basename(entry.output));
    return orFail('Building the command line', build({ ...options({ ...entry, output }), logLevel: 'silent' }));
  });
  await Promise.all(building);
}

/** Bundles the product, unminified, and again whenever a source changes, until the process ends. */
export async function watchProduct() {
  const { context } = await import('esbuild');
  for (const entry of present()) {
    const watching = await context({ ...options(entry), minify: false, logLevel: 'info' });
    await watching.watch();
  }
}

/** Bundles the tests that run in the extension host into out/test/extension. */
export async function buildExtensionTests() {
  const { build } = await import('esbuild');
  const folder = 'test/extension';
  const sources = readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file === 'index.ts' || (file.endsWith('.test.ts') && !file.startsWith('workspace')))
    .map((file) => `${folder}/${file}`);
  rmSync(inProject('out', folder), { recursive: true, force: true });
  await orFail(
    'Building the extension tests',
    build({
      ...common,
      ...node,
      entryPoints: sources,
      outbase: folder,
      outdir: `out/${folder}`,
      external: ['vscode', 'mocha'],
      sourcemap: 'inline',
      logLevel: 'silent',
    }),
  );
}

/** Bundles what measures the product into out/bench. @returns the program to run. */
export async function buildBench() {
  const { build } = await import('esbuild');
  const programs = ['main', 'memory-probe', 'activation-probe', 'estate-probe', 'estate-server-probe'];
  await orFail(
    'Building the measurements',
    build({
      ...common,
      ...node,
      entryPoints: programs.map((program) => `bench/${program}.ts`),
      outdir: 'out/bench',
      logLevel: 'silent',
    }),
  );
  return inProject('out', 'bench', 'main.js');
}

/** Bundles a source file into out, for a script to call. @returns the module. */
export async function buildSource(source) {
  const { build } = await import('esbuild');
  const outfile = `out/${source.replace(/\.ts$/, '.js')}`;
  const building = build({ ...common, ...node, entryPoints: [source], outfile, logLevel: 'silent' });
  await orFail(`Building ${source}`, building);
  return createRequire(import.meta.url)(inProject(outfile));
}

/** The package's own modules instead of its CommonJS build for Node, so that what is unused stays out. */
const alias = { yaml: inProject('node_modules', 'yaml', 'browser', 'index.js') };
const common = { absWorkingDir: root, bundle: true, format: 'cjs', legalComments: 'none', charset: 'utf8', alias };

function options({ source, output, ...rest }) {
  return { ...common, ...rest, entryPoints: [source], outfile: output, minify: true, sourcemap: 'external' };
}

function present() {
  return outputs.filter(({ source }) => existsSync(inProject(source)));
}

/** Others may be running the file meanwhile, so it is replaced in one go. */
function writeWhole(path, contents) {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  writeFileSync(draft, contents);
  renameSync(draft, path);
}

async function orFail(step, building) {
  try {
    return await building;
  } catch (error) {
    const { formatMessages } = await import('esbuild');
    const messages = await formatMessages(error.errors ?? [{ text: error.message }], { kind: 'error' });
    throw new StepFailure(step, messages.join('').trim(), 'mend the sources named above.');
  }
}
