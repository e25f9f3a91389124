import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ParsedFile } from '../core/project/parsed-file';
import { unitKey } from '../core/analysis/read-unit';
import type { SourceFile } from '../core/design/source-file';
import type { ReportedError } from '../reports/lint-report';
import { displayPath, explain } from './paths';
import { readSource } from './read-source';

/** Files that are judged together, and which of them were asked for: the others only help to understand those. */
export interface SourceUnit {
  readonly files: readonly ParsedFile[];
  readonly requested: ReadonlySet<string>;
}

/**
 * Reads files and gives them unit by unit, so that only one unit's trees are held at a time.
 * @param paths absolute paths in the order of their names.
 * @param given texts that stand for files, by absolute path, such as standard input.
 */
export async function* sourceUnits(
  paths: readonly string[],
  errors: ReportedError[],
  given: ReadonlyMap<string, SourceFile> = new Map(),
): AsyncGenerator<SourceUnit> {
  const modules = new Map<string, SourceFile[]>();
  for (const path of paths) {
    const source = given.get(path) ?? tryRead(path, errors);
    if (!source) continue;
    if (unitKey(source.path, source.language) === source.path) {
      yield { files: [new ParsedFile(source)], requested: new Set([source.path]) };
    } else {
      const folder = dirname(path);
      modules.set(folder, [...(modules.get(folder) ?? []), source]);
    }
  }
  for (const [folder, sources] of modules) {
    const requested = new Set(sources.map((source) => source.path));
    const siblings = await readSiblings(folder, requested, errors);
    yield { files: [...sources, ...siblings].map((source) => new ParsedFile(source)), requested };
  }
}

/** The files of a Terraform module that were not asked for. */
async function readSiblings(
  folder: string,
  requested: ReadonlySet<string>,
  errors: ReportedError[],
): Promise<SourceFile[]> {
  const names = await readdir(folder).catch(() => [] as string[]);
  const result: SourceFile[] = [];
  for (const name of names.sort()) {
    const path = join(folder, name);
    if (!/\.(?:tf|tofu|tf\.json|tofu\.json|tfvars|tfvars\.json)$|^\.terraform\.lock\.hcl$/.test(name)) continue;
    if (requested.has(displayPath(path, process.cwd()))) continue;
    const source = tryRead(path, errors);
    if (source) result.push(source);
  }
  return result;
}

function tryRead(path: string, errors: ReportedError[]): SourceFile | undefined {
  const name = displayPath(path, process.cwd());
  try {
    return readSource(path, name);
  } catch (error) {
    errors.push({ file: name, message: explain(error) });
    return undefined;
  }
}
