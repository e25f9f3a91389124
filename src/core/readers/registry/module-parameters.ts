import type { ModuleParameter } from '../../design/registry-module';
import type { ObjectValue, Value } from '../../design/value';
import type { FoundRegistryModule } from '../../facts/registry-modules/find-registry-module';
import type { ParameterFact } from '../../facts/registry-modules/registry-module-facts';

const ofEveryResource: Readonly<Record<string, ParameterFact>> = {
  edge_zone: 'extendedLocation.name',
  edgeZone: 'extendedLocation.name',
  extendedLocation: 'extendedLocation',
  extendedLocationZone: 'extendedLocation.name',
  kind: 'kind',
  location: 'location',
  name: 'name',
  tags: 'tags',
};

/** What modules of Azure Verified Modules take beside the resource's own properties. */
const interfaces: ReadonlySet<string> = new Set([
  'customermanagedkey',
  'diagnosticsettings',
  'enabletelemetry',
  'lock',
  'managedidentities',
  'privateendpoints',
  'roleassignments',
]);

/**
 * The parameters of a module with the properties that they become. In Bicep, a plain value under another name is the
 * property of that name.
 */
export function moduleParameters(
  { language, facts }: FoundRegistryModule,
  given: ObjectValue,
): readonly ModuleParameter[] {
  const declared = { ...ofEveryResource, ...facts.parameters };
  const listed = Object.entries(declared).flatMap(([parameter, fact]) => parametersOf(parameter, fact));
  if (language === 'terraform') return listed;
  const names = new Set(Object.keys(declared).map((name) => name.toLowerCase()));
  const others = Array.from(given.properties.values())
    .filter(
      ({ name, value }) => !names.has(name.toLowerCase()) && !interfaces.has(name.toLowerCase()) && isPlain(value),
    )
    .flatMap(({ name }) => parametersOf(name, `properties.${name}`));
  return [...listed, ...others];
}

function parametersOf(parameter: string, fact: ParameterFact | undefined): readonly ModuleParameter[] {
  if (fact === undefined) return [];
  if (typeof fact === 'string') return [{ parameter, path: fact, conversion: 'whole' }];
  if ('paths' in fact) return fact.paths.map((path) => ({ parameter, path, conversion: 'whole' }));
  const [path, conversion] = fact;
  return [{ parameter, path, conversion }];
}

function isPlain(value: Value): boolean {
  return value.kind === 'choice' ? value.options.every(isPlain) : value.kind === 'literal' || value.kind === 'unknown';
}
