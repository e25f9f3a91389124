import type { ResourceReference } from '../design/value';
import { findRegistryModule } from '../facts/registry-modules/find-registry-module';

/** What the outputs that every module of Azure Verified Modules has are read from. */
const outputPaths: Readonly<Record<string, string>> = {
  name: 'name',
  resourceId: 'id',
  resource_id: 'id',
};

/** The key of the resource that the module of a registry makes, by the key of the call's instance. */
export function registryResourceKey(instanceKey: string): string {
  return `${instanceKey}>resource`;
}

/** What an output of a registry's module reads from the resource that the module makes; undefined where that is not known. */
export function registryOutput(
  call: { readonly source: string | undefined; readonly key: string },
  output: string | undefined,
): ResourceReference | undefined {
  const path = output === undefined ? undefined : outputPaths[output];
  const found = path === undefined ? undefined : findRegistryModule(call.source);
  return path !== undefined && found
    ? { key: registryResourceKey(call.key), type: found.facts.type, path: [path] }
    : undefined;
}
