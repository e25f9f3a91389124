import { referencedResource } from '../../design/links';
import { valueAt } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import type { Value } from '../../design/value';
import { type Certainty, isAt, not } from '../certainty';
import type { RuleContext } from '../rule';

const environmentId = 'properties.hostingEnvironmentProfile.id';

/**
 * Whether the app runs in an App Service Environment that has only an internal load balancer, be it named by the app
 * or by its plan. An environment that the design does not declare gives a reason instead.
 */
export function runsInInternalEnvironment(app: Resource, context: RuleContext): Certainty {
  const id = valueAt(app.body, environmentId) ?? environmentOfPlan(app, context);
  if (id === undefined) return false;
  const environment = referencedResource(context.design, id);
  if (!environment || environment.existing) return 'it runs in an App Service Environment that is not declared here';
  const mode = 'properties.internalLoadBalancingMode';
  return valueAt(environment.body, mode) === undefined ? false : not(isAt(environment.body, mode, ['None']));
}

function environmentOfPlan(app: Resource, { design }: RuleContext): Value | undefined {
  const plan = referencedResource(design, valueAt(app.body, 'properties.serverFarmId'));
  return plan && valueAt(plan.body, environmentId);
}
