import type { ModuleCall } from '../../design/module-call';
import type { Resource } from '../../design/resource';
import type { BicepFileScope } from '../../evaluate/bicep/bicep-file-scope';
import { type ModuleInstance, stepOf } from '../../evaluate/bicep/module-instances';
import type { DeployedModule, Surroundings } from '../../evaluate/deployed-module';
import type { ModuleStatement } from '../../syntax/bicep/statement-nodes';
import { registryResources } from '../registry/registry-resources';

/** The instances of all modules that a file calls, without those that are known not to be deployed. */
export function moduleInstances(file: BicepFileScope): readonly ModuleInstance[] {
  return [...file.declarations.modules.values()].flatMap((statement) => file.modules.of(statement));
}

export function moduleCallOf(instance: ModuleInstance, file: BicepFileScope): ModuleCall {
  const { statement } = instance;
  return {
    key: instance.key,
    language: 'bicep',
    file: file.file,
    address: statement.name.name,
    symbolRange: statement.name.range,
    declarationRange: statement.range,
    source: statement.path?.value,
    sourceRange: contentRange(statement),
    version: undefined,
    arguments: instance.arguments,
  };
}

/** What a call of a registry's module is known to make; nothing for a module that can be looked into. */
export function registryResourcesOf(
  instance: ModuleInstance,
  file: BicepFileScope,
  { condition, scope }: Surroundings,
): readonly Resource[] {
  const { content, statement, key } = instance;
  if (!('code' in content) || content.code !== 'unresolved-module') return [];
  return registryResources(key, {
    call: moduleCallOf(instance, file),
    arguments: instance.arguments,
    calls: [...file.place.calls, stepOf(instance, file.file)],
    condition,
    scope,
    loop: statement.loop && (instance.instance === undefined ? {} : { instance: instance.instance }),
  });
}

/** The module behind a call; undefined where it cannot be looked into. */
export function contentOf({ content }: ModuleInstance): DeployedModule | undefined {
  return 'code' in content ? undefined : content;
}

function contentRange({ path, name }: ModuleStatement): { start: number; end: number } {
  if (!path) return name.range;
  return { start: path.range.start + 1, end: Math.max(path.range.start + 1, path.range.end - 1) };
}
