import type { Design } from '../../design/design';
import type { SourceFile } from '../../design/source-file';
import type { HclFile } from '../../syntax/hcl/tree';
import { directoryOf } from '../../text/path-parts';
import type { ResourceMapping } from './mapping/resource-mapping';
import { resourceMappings } from './mapping/resource-mappings';
import { readDeployment } from './read-terraform-deployment';
import type { TerraformTexts } from './terraform-files';

/**
 * Reads the files of one directory as one Terraform module that has no neighbours: configuration, values that Terraform
 * loads by itself, and the lock file. Files that hold tests are left out. Never throws.
 * @param trees by path; a file without a tree is parsed.
 */
export function readTerraform(
  files: readonly SourceFile[],
  trees: ReadonlyMap<string, HclFile> = new Map(),
  mappings: ReadonlyMap<string, ResourceMapping> = resourceMappings,
): Design {
  const folder = directoryOf(files[0]?.path ?? '');
  const here: TerraformTexts = { files, trees };
  const nothing: TerraformTexts = { files: [], trees: new Map() };
  const own = {
    inFolder: (asked: string) => (asked === folder ? here : nothing),
    at: () => nothing,
    textAt: (path: string) => files.find((file) => file.path === path)?.text,
    pathsIn: (asked: string) => (asked === folder ? files.map((file) => file.path) : []),
  };
  return readDeployment(folder, [], own, mappings);
}
