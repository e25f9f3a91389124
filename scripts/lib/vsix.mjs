import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runStep } from './processes.mjs';
import { inProject, readManifest, root, toolScript } from './project.mjs';
import { removeFolder, temporaryFolder } from './temporary.mjs';
import { listZip } from './zip-listing.mjs';

const kilobyte = 1024;
const vsixBudget = 1.5 * kilobyte * kilobyte;
const activationBudget = 400 * kilobyte;
const activationBundles = ['dist/extension.js', 'dist/web/extension.js'];
const unwanted = /(^|\/)(src|test|scripts|node_modules|examples|bench|out)\/|\.(ts|tsx|mts|map|tsbuildinfo)$/;

/** Packages what is in dist. @returns the path of the VSIX. */
export async function packageExtension() {
  const file = inProject('dist', `faultline-${readManifest().version}.vsix`);
  mkdirSync(inProject('dist'), { recursive: true });
  for (const name of readdirSync(inProject('dist'))) {
    if (name.endsWith('.vsix')) rmSync(inProject('dist', name));
  }
  const staging = stage();
  await runStep(
    'Packaging the extension',
    'mend what vsce says above (package.json, .vscodeignore).',
    process.execPath,
    [
      toolScript('@vscode', 'vsce', 'vsce'),
      'package',
      '--no-dependencies',
      '--allow-missing-repository',
      '--no-rewrite-relative-links',
      ...['--out', file],
    ],
    { cwd: staging },
  );
  removeFolder(staging);
  return file;
}

/** vsce reads through the whole folder it packages, installed test hosts and all; so it gets what matters alone. */
function stage() {
  const staging = temporaryFolder('package');
  const listing = '.vscodeignore';
  const included = readFileSync(inProject(listing), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('!'))
    .map((line) => line.slice(1).replace(/\/\*.*$/, ''));
  for (const path of [listing, ...included]) {
    if (existsSync(inProject(path))) cpSync(inProject(path), join(staging, path), { recursive: true });
  }
  return staging;
}

/** What is in the VSIX, and what of it (or missing from it, or too large in it) must not be shipped. */
export function inspectPackage(vsix) {
  const prefix = 'extension/';
  const files = listZip(vsix).map((file) => ({ ...file, path: file.path.replace(prefix, '') }));
  const paths = new Set(files.map(({ path }) => path.toLowerCase()));
  const problems = [
    ...files.filter(({ path }) => unwanted.test(path)).map(({ path }) => `${path} must not be in the VSIX`),
    ...requiredFiles()
      .filter((path) => !paths.has(path.toLowerCase()))
      .map((path) => `${path} is missing from the VSIX`),
    ...overBudget('the VSIX', statSync(vsix).size, vsixBudget),
    ...activationBundles.flatMap((path) => overBudget(path, statSync(inProject(path)).size, activationBudget)),
  ];
  return { files, size: statSync(vsix).size, problems };
}

export function inKilobytes(bytes) {
  return `${(bytes / kilobyte).toFixed(1)} KB`;
}

function overBudget(name, size, budget) {
  return size <= budget ? [] : [`${name} is ${inKilobytes(size)}, over its budget of ${inKilobytes(budget)}`];
}

/** The entry points, the icon and every rule's page. */
function requiredFiles() {
  const { main, browser, icon } = readManifest();
  const entries = [main, browser, icon].map((path) => path.replace(/^\.\//, ''));
  return ['package.json', ...entries, ...filesUnder('docs/rules').filter((path) => path.endsWith('.md'))];
}

function filesUnder(folder) {
  if (!existsSync(inProject(folder))) return [];
  return readdirSync(inProject(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );
}
