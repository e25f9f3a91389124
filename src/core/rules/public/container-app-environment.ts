import { referencedResource } from '../../design/links';
import { valueAt } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import { anyOf, type Certainty, isAt } from '../certainty';
import type { RuleContext } from '../rule';

/** Where a container app names its environment; the second name is that of older API versions. */
const environmentPaths = ['properties.environmentId', 'properties.managedEnvironmentId'];

/** The path under which the container app names its environment. */
export function environmentPath(app: Resource): string {
  const [first = '', second = ''] = environmentPaths;
  return valueAt(app.body, first) === undefined && valueAt(app.body, second) !== undefined ? second : first;
}

/** Whether the app's environment is closed to the internet; a reason where the design does not declare it. */
export function runsInClosedEnvironment(app: Resource, { design }: RuleContext): Certainty {
  const id = valueAt(app.body, environmentPath(app));
  if (id === undefined) return false;
  const environment = referencedResource(design, id);
  if (!environment || environment.existing) {
    return 'its environment is not declared here, and ingress is public only where the environment is';
  }
  return anyOf([
    isAt(environment.body, 'properties.vnetConfiguration.internal', [true]),
    isAt(environment.body, 'properties.publicNetworkAccess', ['Disabled']),
  ]);
}
