import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Configuration, configurationFileName, defaultConfiguration } from '../core/config/configuration';
import { parseConfiguration } from '../core/config/parse-configuration';
import { allRules } from '../core/rules/all-rules';
import { LineIndex } from '../core/text/line-index';
import { UsageError } from './command-line';
import { displayPath, explain } from './paths';
import { sharedFolder } from './universe';

export interface LoadedConfiguration {
  readonly configuration: Configuration;
  /** The folder that the configuration's globs are relative to. */
  readonly root: string;
  /** What is odd in it without being wrong, as lines for people. */
  readonly warnings: readonly string[];
}

/**
 * The configuration that is named, or the nearest `faultline.jsonc`: in the folder that holds all of `paths`, or above it.
 * @param paths what is read; none stands for the working folder.
 * @throws UsageError where it cannot be read or is wrong.
 */
export async function loadConfiguration(
  named: string | undefined,
  paths: readonly string[],
): Promise<LoadedConfiguration> {
  const path = named === undefined ? await nearest(await commonFolder(paths)) : resolve(named);
  if (path === undefined) return { configuration: defaultConfiguration, root: process.cwd(), warnings: [] };
  const shown = displayPath(path, process.cwd());
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(`The configuration ${shown} cannot be used. ${explain(error)}`);
  });
  const { configuration, problems } = parseConfiguration(text, allRules);
  const lines = new LineIndex(text);
  const told = problems.map((problem) => {
    const { line, character } = lines.positionAt(problem.range.start);
    return `${shown}:${line + 1}:${character + 1}  ${problem.severity}  ${problem.message}`;
  });
  if (!configuration) throw new UsageError(`The configuration cannot be used.\n${told.join('\n')}`);
  return { configuration, root: dirname(path), warnings: told };
}

/** The innermost folder that holds all paths; a folder holds itself. */
async function commonFolder(paths: readonly string[]): Promise<string> {
  const folders = await Promise.all(
    paths.map(async (path) => ((await isFolder(path)) ? resolve(path) : dirname(resolve(path)))),
  );
  const [first = process.cwd(), ...others] = folders;
  return others.reduce(sharedFolder, first);
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  );
}

async function nearest(folder: string): Promise<string | undefined> {
  const path = join(folder, configurationFileName);
  const found = await stat(path).then(
    (status) => status.isFile(),
    () => false,
  );
  if (found) return path;
  const parent = dirname(folder);
  return parent === folder ? undefined : nearest(parent);
}
