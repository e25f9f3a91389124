import type { ModuleStep } from '../../design/deployment-context';
import type { Location } from '../../design/location';
import { array, defaultSource, literal, object, unknown } from '../../design/make-value';
import type { ModuleCall } from '../../design/module-call';
import { deepestProperty, stringOf, valueAt } from '../../design/read-value';
import type { ModuleParameter } from '../../design/registry-module';
import type { Resource, ResourceLoop } from '../../design/resource';
import type { ObjectValue, UnknownValue, Value } from '../../design/value';
import { registryResourceKey } from '../../evaluate/registry-output';
import { type FoundRegistryModule, findRegistryModule } from '../../facts/registry-modules/find-registry-module';
import { BodyBuilder } from '../terraform/mapping/body-builder';
import { convertArgument } from './converted-argument';
import { moduleParameters } from './module-parameters';

/** One instance of a call of a module that lies in a registry. */
export interface RegistryCall {
  readonly call: ModuleCall;
  readonly arguments: ObjectValue;
  /** The calls from the entry, this one last. */
  readonly calls: readonly ModuleStep[];
  readonly condition: Value | undefined;
  readonly scope: Value | undefined;
  readonly loop: ResourceLoop | undefined;
}

/**
 * The resource that a known module of a registry makes, as far as the call says: every property that no argument gives is
 * unknown. With it come the private endpoints, locks, diagnostic settings and role assignments that the call asks for,
 * as declared elsewhere. Empty for every other module.
 * @param instanceKey unique for the instance of the call.
 */
export function registryResources(instanceKey: string, from: RegistryCall): readonly Resource[] {
  const source = from.call.source;
  const found = findRegistryModule(source);
  if (!found || source === undefined || (found.language === 'bicep') !== (from.call.language === 'bicep')) return [];
  const parameters = moduleParameters(found, from.arguments);
  const { call, condition, scope, loop, calls } = from;
  const owner = { file: call.file, range: call.symbolRange };
  const body = bodyOf(found, parameters, from.arguments, owner, nameOf(source));
  const key = registryResourceKey(instanceKey);
  const resource: Resource = {
    key,
    type: found.facts.type,
    apiVersion: undefined,
    name: valueAt(body, 'name') ?? undecided(owner, nameOf(source)),
    address: call.address,
    language: call.language,
    file: call.file,
    ranges: {
      declaration: call.declarationRange,
      symbol: call.symbolRange,
      type: call.sourceRange,
      body: call.bodyRange ?? call.declarationRange,
    },
    existing: false,
    condition,
    loop,
    parent: undefined,
    scope,
    body,
    terraform: call.language === 'bicep' ? undefined : { type: 'module', providerMajors: [] },
    calls,
    module: { source, arguments: from.arguments, parameters },
  };
  return [resource, ...companions(resource, from.arguments)];
}

/** `avm/res/storage/storage-account` of `br/public:avm/res/storage/storage-account:0.14.0`. */
function nameOf(source: string): string {
  return source.replace(/^(?:br|ts)[^:]*:/i, '').replace(/:[^:/]*$/, '');
}

function undecided({ file, range }: Location, module: string): UnknownValue {
  const text = `the call does not say it, and the module ${module} decides it by a default of its own`;
  return unknown('unresolved-module', text, defaultSource(file, range));
}

/** No module of Azure Verified Modules puts a resource into an edge zone unless it is asked to. */
const alwaysLeftOut = ['extendedLocation'];

function bodyOf(
  { facts }: FoundRegistryModule,
  parameters: readonly ModuleParameter[],
  given: ObjectValue,
  owner: Location,
  module: string,
): ObjectValue {
  const open = undecided(owner, module);
  const builder = new BodyBuilder(owner);
  for (const { parameter, path, conversion } of parameters) {
    const written = deepestProperty(given, parameter);
    const value = written && argumentOf(given, parameter);
    const converted = value && convertArgument(value, conversion, open);
    if (!converted || !written) continue;
    const { nameRange, file } = written.property;
    builder.put(path, { nameRange, file, value: converted });
  }
  if (!given.rest) {
    for (const path of [...alwaysLeftOut, ...(facts.leftOut ?? [])]) {
      if (builder.has(path)) continue;
      const absent = literal(null, defaultSource(owner.file, owner.range));
      builder.put(path, { nameRange: owner.range, file: owner.file, value: absent });
    }
  }
  return openedWhereMade(builder.build(), open);
}

/** The argument, a `null` included. */
function argumentOf(given: ObjectValue, parameter: string): Value | undefined {
  const found = deepestProperty(given, parameter);
  if (found && found.depth === parameter.split('.').length) return found.property.value;
  return found && valueAt(given, parameter);
}

/** The objects that nobody wrote are open: the module puts more into them. */
function openedWhereMade(body: ObjectValue, open: UnknownValue): ObjectValue {
  const properties = Array.from(body.properties.values(), (property) => {
    const { value } = property;
    const isMade = value.kind === 'object' && value.source.origin === 'default';
    return isMade ? { ...property, value: openedWhereMade(value, open) } : property;
  });
  return object(properties, body.source, open);
}

interface Companion {
  readonly names: readonly string[];
  readonly type: string;
  readonly refersBy: 'scope' | 'connection';
}

/** What the modules of Azure Verified Modules declare for their resource, by the parameters that ask for it. */
const companionKinds: readonly Companion[] = [
  {
    names: ['privateEndpoints', 'private_endpoints'],
    type: 'Microsoft.Network/privateEndpoints',
    refersBy: 'connection',
  },
  {
    names: ['diagnosticSettings', 'diagnostic_settings'],
    type: 'Microsoft.Insights/diagnosticSettings',
    refersBy: 'scope',
  },
  { names: ['lock'], type: 'Microsoft.Authorization/locks', refersBy: 'scope' },
  {
    names: ['roleAssignments', 'role_assignments'],
    type: 'Microsoft.Authorization/roleAssignments',
    refersBy: 'scope',
  },
];

function companions(resource: Resource, given: ObjectValue): readonly Resource[] {
  const source = defaultSource(resource.file, resource.ranges.symbol);
  const id = unknown('resource-reference', `it is the id of ${resource.address}`, source, {
    reference: { key: resource.key, type: resource.type, path: ['id'] },
  });
  return companionKinds.flatMap(({ names, type, refersBy }) => {
    if (!names.some((name) => asksFor(valueAt(given, name)))) return [];
    const { file, ranges } = resource;
    const named = (name: string, value: Value) => ({ name, nameRange: ranges.symbol, file, value });
    const connection = object([named('properties', object([named('privateLinkServiceId', id)], source))], source);
    const connections = named('privateLinkServiceConnections', array([connection], source));
    const body = object([named('properties', object(refersBy === 'connection' ? [connections] : [], source))], source);
    const { module: _, ...base } = resource;
    return [
      {
        ...base,
        key: `${resource.key}/${type}`,
        type,
        name: unknown('unresolved-module', 'the module names it', source),
        existing: true,
        scope: refersBy === 'scope' ? id : undefined,
        body,
      },
    ];
  });
}

function asksFor(value: Value | undefined): boolean {
  if (value?.kind === 'array') return value.items.length > 0;
  if (value?.kind !== 'object' || value.properties.size === 0) return false;
  return stringOf(valueAt(value, 'kind')) !== 'None';
}
