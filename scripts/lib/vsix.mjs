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

/** What is in the VSIX, and what of it must not be shipped so. */
export function inspectPackage(vsix) {
  const files = listZip(vsix).map((file) => ({ ...file, path: file.path.replace(/^extension\//, '') }));
  const { size } = statSync(vsix);
  const bundles = activationBundles.map((path) => ({ path, size: statSync(inProject(path)).size }));
  const paths = files.map(({ path }) => path);
  return { files, size, problems: packageProblems({ paths, required: requiredFiles(), size, bundles }) };
}

/** What is in a package and must not be, is missing from it, or is larger than its budget. Sizes are in bytes. */
export function packageProblems({ paths, required, size, bundles }) {
  const present = new Set(paths.map((path) => path.toLowerCase()));
  return [
    ...paths.filter((path) => unwanted.test(path)).map((path) => `${path} must not be in the VSIX`),
    ...required.filter((path) => !present.has(path.toLowerCase())).map((path) => `${path} is missing from the VSIX`),
    ...overBudget('the VSIX', size, vsixBudget),
    ...bundles.flatMap((bundle) => overBudget(bundle.path, bundle.size, activationBudget)),
  ];
}

export function inKilobytes(bytes) {
  return `${(bytes / kilobyte).toFixed(1)} KB`;
}

function overBudget(name, size, budget) {
  return size <= budget ? [] : [`${name} is ${inKilobytes(size)}, over its budget of ${inKilobytes(budget)}`];
}

/** Bundles that the entry points load by path, which nothing in the manifest names. */
const loadedBundles = [
  'dist/features.js',
  'dist/web/features.js',
  'dist/worker.js',
  'dist/azure.js',
  'dist/web/azure.js',
];

/** The manifest and its texts, the entry points and what they load, the icon and every rule's page. */
export function requiredFiles() {
  const { main, browser, icon } = readManifest();
  const entries = [main, browser, icon].map((path) => path.replace(/^\.\//, ''));
  const texts = existsSync(inProject('package.nls.json')) ? ['package.nls.json'] : [];
  const pages = filesUnder('docs/rules').filter((path) => path.endsWith('.md'));
  return ['package.json', ...texts, ...entries, ...loadedBundles, ...pages];
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
