import type { Design } from '../../design/design';
import type { Language, SourceFile } from '../../design/source-file';
import type { HclFile } from '../../syntax/hcl/tree';
import { azapiResourceTypes, azapiTypeOf } from './azapi';
import type { EvaluatedBody } from './evaluated-body';
import { linkResources } from './link-resources';
import type { ResourceMapping } from './mapping/resource-mapping';
import { resourceMappings } from './mapping/resource-mappings';
import { moduleCallOf } from './module-calls';
import { collectDeclarations } from './module-declarations';
import { type ModuleFile, sortModuleFiles } from './module-files';
import { TerraformNames } from './module-names';
import { azurermMajors, providerRequirements } from './provider-requirements';
import { readResource } from './read-resources';

/**
 * Reads the files of one directory as one Terraform module: configuration, values that Terraform loads by itself, and
 * the lock file. Files that hold tests are left out. Never throws.
 * @param trees by path; a file without a tree is parsed.
 */
export function readTerraform(
  files: readonly SourceFile[],
  trees: ReadonlyMap<string, HclFile> = new Map(),
  mappings: ReadonlyMap<string, ResourceMapping> = resourceMappings,
): Design {
  const sorted = sortModuleFiles(files, trees);
  const declarations = collectDeclarations(sorted);
  const providers = providerRequirements(declarations, sorted.lock);
  const names = new TerraformNames(declarations, (tfType, body) => armTypeOf(tfType, body, mappings));
  const languages = new Map(files.map((file) => [file.path, file.language]));
  const languageOf = (file: string): Language => languages.get(file) ?? 'terraform';
  const context = { mappings, majors: azurermMajors(providers), languageOf };
  const resources = declarations.resources
    .filter((declared) => declared.mode === 'resource')
    .flatMap((declared) => names.resources.instancesOf(declared))
    .map((instance) => readResource(instance, context));
  const read = [...sorted.configuration, ...sorted.overrides, ...sorted.values, ...sorted.otherValues];
  return {
    files: read.map((file) => file.path),
    resources: linkResources(resources),
    moduleCalls: declarations.modules.map((module) => moduleCallOf(module, names.session, languageOf(module.file))),
    providers,
    workflows: [],
    containerBuilds: [],
    comments: read.flatMap(commentsOf),
    problems: read.flatMap(problemsOf),
  };
}

function armTypeOf(
  tfType: string,
  body: EvaluatedBody,
  mappings: ReadonlyMap<string, ResourceMapping>,
): string | undefined {
  return azapiResourceTypes.has(tfType) ? azapiTypeOf(body)?.type : mappings.get(tfType)?.type;
}

function commentsOf({ path, tree }: ModuleFile) {
  return tree.comments.map(({ range, text }) => ({ file: path, range, text }));
}

function problemsOf({ path, tree }: ModuleFile) {
  return tree.errors.map(({ range, message }) => ({ file: path, range, message }));
}
