import type { Design } from '../../design/design';
import { object } from '../../design/make-value';
import type { ModuleCall } from '../../design/module-call';
import type { Resource } from '../../design/resource';
import { findRegistryModule } from '../../facts/registry-modules/find-registry-module';
import type { ProjectFiles } from '../../project/project-files';
import { registryResources } from '../registry/registry-resources';
import type { CalledModule } from './called-module';
import { majorsInForce } from './deployment-majors';
import { linkResources } from './link-resources';
import type { ResourceMapping } from './mapping/resource-mapping';
import { resourceMappings } from './mapping/resource-mappings';
import { moduleCallOf } from './module-calls';
import type { ModuleDirectory } from './module-directory';
import type { ModuleFile } from './module-files';
import { ModuleInstance } from './module-instance';
import { azurermMajors, providerRequirements } from './provider-requirements';
import { readResource } from './read-resources';
import { TerraformDeployment } from './terraform-deployment';
import { type TerraformFiles, terraformFilesOf } from './terraform-files';

/**
 * Reads what Terraform deploys from the root module in `folder`: its resources and, instance by instance, those of all
 * local modules that are called from there. A call that leads to no directory with Terraform files (a registry, a
 * repository, a folder outside the workspace), to a module that is on the way to it, or beyond the limits gives no
 * resources, and its outputs are unknown with the reason. Files that hold tests are left out. Never throws.
 * @param folder with its slash; empty for the folder that paths are relative to.
 * @param valueFiles paths of files of values beyond those that Terraform reads by itself, strongest last; one that is
 * not there adds nothing.
 */
export function readTerraformDeployment(
  folder: string,
  valueFiles: readonly string[],
  files: ProjectFiles,
  mappings: ReadonlyMap<string, ResourceMapping> = resourceMappings,
): Design {
  return readDeployment(folder, valueFiles, terraformFilesOf(files), mappings);
}

/** The same with what the reading asks for in its own terms. */
export function readDeployment(
  folder: string,
  valueFiles: readonly string[],
  files: TerraformFiles,
  mappings: ReadonlyMap<string, ResourceMapping>,
): Design {
  const deployment = new TerraformDeployment(folder, valueFiles, files, mappings);
  const directories = deployment.reachable();
  const providers = new Map(directories.map((directory) => [directory, providersOf(directory, deployment)]));
  const majorsOf = majorsInForce(new Map([...providers].map(([directory, list]) => [directory, azurermMajors(list)])));
  const modules = modulesOf(deployment);
  const resources = modules.flatMap(({ called, resources }) => {
    const context = { mappings, majors: majorsOf(called.directory), module: called };
    return called.directory.declarations.resources
      .filter((declared) => declared.mode === 'resource')
      .flatMap((declared) => resources.instancesOf(declared))
      .map((instance) => readResource(instance, context));
  });
  const read = directories.flatMap((directory) => filesOf(directory, deployment));
  return {
    files: read.map((file) => file.path),
    resources: [...linkResources(resources), ...modules.flatMap(registryResourcesOf)],
    moduleCalls: modules.flatMap(moduleCallsOf),
    providers: [...providers.values()].flat(),
    workflows: [],
    containerBuilds: [],
    comments: read.flatMap(commentsOf),
    problems: read.flatMap(problemsOf),
  };
}

function moduleCallsOf({ called, calls, session }: ModuleInstance): readonly ModuleCall[] {
  return calls.all().map((call) => moduleCallOf(call, session, called.directory.languageOf(call.declared.file)));
}

/** What the calls of modules that lie in a registry are known to make. */
function registryResourcesOf({ called, calls, session }: ModuleInstance): readonly Resource[] {
  return calls.all().flatMap((call) => {
    if (!findRegistryModule(call.instances[0]?.source)) return [];
    const moduleCall = moduleCallOf(call, session, called.directory.languageOf(call.declared.file));
    return call.instances.flatMap(({ instance, arguments: given, key, step, module }) =>
      'kind' in module && module.reason.code === 'unresolved-module'
        ? registryResources(key, {
            call: moduleCall,
            arguments: object(given.properties(), moduleCall.arguments.source),
            calls: [...called.calls, step],
            condition: instance.condition ?? called.condition?.value,
            scope: undefined,
            loop:
              call.expansion.repetition === 'single'
                ? undefined
                : instance.id === undefined
                  ? {}
                  : { instance: instance.id },
          })
        : [],
    );
  });
}

/** Every instance of every module, the root first, each before those that it calls. */
function modulesOf(deployment: TerraformDeployment): readonly ModuleInstance[] {
  const { root } = deployment;
  const called: CalledModule = {
    directory: root,
    keyPrefix: '',
    calls: [],
    folders: [root.folder],
    condition: undefined,
  };
  const found: ModuleInstance[] = [];
  const pending = [new ModuleInstance(called, deployment)];
  for (let next = pending.pop(); next; next = pending.pop()) {
    found.push(next);
    const children = next.calls.all().flatMap((call) => call.instances);
    for (const { module } of children.toReversed()) if (!('kind' in module)) pending.push(module);
  }
  return found;
}

function providersOf(directory: ModuleDirectory, { root }: TerraformDeployment) {
  const lock = directory.files.lock ?? root.files.lock;
  return providerRequirements(directory.declarations, lock, directory !== root);
}

/** Terraform reads files of values in the root alone. */
function filesOf({ files }: ModuleDirectory, { root }: TerraformDeployment): readonly ModuleFile[] {
  const { configuration, overrides, values, otherValues } = files;
  return files === root.files
    ? [...configuration, ...overrides, ...values, ...otherValues]
    : [...configuration, ...overrides];
}

function commentsOf({ path, tree }: ModuleFile) {
  return tree.comments.map(({ range, text }) => ({ file: path, range, text }));
}

function problemsOf({ path, tree }: ModuleFile) {
  return tree.errors.map(({ range, message }) => ({ file: path, range, message }));
}
