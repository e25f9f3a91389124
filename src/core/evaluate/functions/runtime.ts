import { unknown } from '../../design/make-value';
import { scalarOf, stringOf } from '../../design/read-value';
import type { ResourceReference, Value } from '../../design/value';
import type { Computation, FunctionCall } from '../arm-function';

const known = 'is known only at deployment';

/** Functions that only a deployment can answer, with the reason that is given for each. */
const reasons: Readonly<Record<string, string>> = {
  deployer: known,
  deployment: known,
  environment: known,
  externalInput: 'comes from outside the files',
  fail: 'stops the deployment',
  getSecret: 'reads a secret at deployment',
  managementGroup: known,
  newGuid: 'differs at every deployment',
  pickZones: known,
  providers: known,
  readEnvironmentVariable: 'comes from outside the files',
  references: 'is known only after deployment',
  roleDefinitions: known,
  subscription: known,
  tenant: known,
  toLogicalZone: known,
  toLogicalZones: known,
  toPhysicalZone: known,
  toPhysicalZones: known,
  utcNow: 'differs at every deployment',
};

export const runtimeFunctions: Readonly<Record<string, Computation>> = {
  loadDirectoryFileInfo: (_, call) =>
    unknown('unsupported', 'loadDirectoryFileInfo() tells what the build machine has', call.source),
  ...Object.fromEntries(
    Object.entries(reasons).map(([name, reason]) => [
      name,
      (_: readonly Value[], call: FunctionCall) => unknown('runtime-function', `${name}() ${reason}`, call.source),
    ]),
  ),
  resourceGroup: (values, call) => resourceGroup(values, call),
  resourceInfo: ([resource], call) => readFrom(resource, 'resourceInfo() is known only at deployment', [], call),
  reference: ([resource, , full], call) =>
    readFrom(resource, 'reference() is known only after deployment', isFull(full) ? [] : ['properties'], call),
};

/** Whether `name` is one of the functions that ask a resource for a list: `listKeys`, `listSecrets`, … */
export function isListFunction(name: string): boolean {
  return /^list[a-z]*$/i.test(name);
}

/** The result of a list function, which keeps the resource that was asked. */
export function listFunction(name: string): Computation {
  return ([resource], call) => readFrom(resource, `${name}() is known only after deployment`, [`${name}()`], call);
}

/** The group of the deployment, or the one that is named: by its name, or by a subscription and its name. */
function resourceGroup(values: readonly Value[], call: FunctionCall): Value {
  const name = values.at(-1);
  const [subscription] = values.length > 1 ? values : [];
  return unknown('runtime-function', `resourceGroup() ${known}`, call.source, {
    ...(name && {
      reference: {
        type: 'Microsoft.Resources/resourceGroups',
        name,
        path: [],
        ...(subscription && { subscription }),
      },
    }),
  });
}

function isFull(value: Value | undefined): boolean {
  return stringOf(value)?.toLowerCase() === 'full';
}

function readFrom(resource: Value | undefined, text: string, path: readonly string[], call: FunctionCall): Value {
  const reference = resource && referenceTo(resource);
  return unknown('runtime-function', text, call.source, reference ? { reference: { ...reference, path } } : {});
}

function referenceTo(resource: Value): ResourceReference | undefined {
  if (resource.kind === 'unknown') return resource.reference;
  return scalarOf(resource) === undefined ? undefined : { name: resource, path: [] };
}
