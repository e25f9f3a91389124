import type { SourceFile } from '../../design/source-file';
import { parseHcl } from '../../syntax/hcl/parse-hcl';
import { parseTerraformJson } from '../../syntax/hcl/parse-terraform-json';
import type { HclFile } from '../../syntax/hcl/tree';
import { baseName } from '../../text/path-parts';

/** A file of a module with its tree. */
export interface ModuleFile {
  readonly path: string;
  readonly tree: HclFile;
}

/** The files of one directory by what Terraform does with them. */
export interface ModuleFiles {
  /** Those that declare, and then those that override what was declared, in Terraform's order. */
  readonly configuration: readonly ModuleFile[];
  readonly overrides: readonly ModuleFile[];
  /** Files of values that Terraform reads without being told to, weakest first. */
  readonly values: readonly ModuleFile[];
  /** Other files of values: only read for their comments and errors. */
  readonly otherValues: readonly ModuleFile[];
  /** The text of `.terraform.lock.hcl`; undefined where it is not among the files. */
  readonly lock: string | undefined;
}

/** Sorts the files of one directory, and parses those that `trees` does not hold. */
export function sortModuleFiles(files: readonly SourceFile[], trees: ReadonlyMap<string, HclFile>): ModuleFiles {
  const configuration: ModuleFile[] = [];
  const overrides: ModuleFile[] = [];
  const values: ModuleFile[] = [];
  const otherValues: ModuleFile[] = [];
  let lock: string | undefined;
  const ordered = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  for (const file of ordered) {
    const name = baseName(file.path);
    if (name === '.terraform.lock.hcl') {
      lock = file.text;
      continue;
    }
    const list = listFor(name, file.language, { configuration, overrides, values, otherValues });
    list?.push({ path: file.path, tree: trees.get(file.path) ?? parse(file) });
  }
  values.sort((a, b) => valuesRank(baseName(a.path)) - valuesRank(baseName(b.path)));
  return { configuration, overrides, values, otherValues, lock };
}

type Lists = Record<'configuration' | 'overrides' | 'values' | 'otherValues', ModuleFile[]>;

function listFor(name: string, language: SourceFile['language'], lists: Lists): ModuleFile[] | undefined {
  if (/\.(tftest|tfmock|tofutest)\.(hcl|json)$/.test(name)) return undefined;
  if (language === 'tfvars') return valuesRank(name) === undefinedRank ? lists.otherValues : lists.values;
  if (language !== 'terraform' && language !== 'terraform-json') return undefined;
  if (/\.tfvars(\.json)?$/.test(name)) return valuesRank(name) === undefinedRank ? lists.otherValues : lists.values;
  return /(^|_)override\.(tf|tofu)(\.json)?$/.test(name) ? lists.overrides : lists.configuration;
}

const undefinedRank = 3;

function valuesRank(name: string): number {
  if (name === 'terraform.tfvars') return 0;
  if (name === 'terraform.tfvars.json') return 1;
  return /\.auto\.tfvars(\.json)?$/.test(name) ? 2 : undefinedRank;
}

function parse(file: SourceFile): HclFile {
  const json = file.language === 'terraform-json' || file.path.endsWith('.json');
  return json ? parseTerraformJson(file.text) : parseHcl(file.text);
}
