import { privateEndpointsOf } from '../../design/relations';
import type { Resource } from '../../design/resource';
import type { RuleContext } from '../rule';

/** Whether the design declares a private endpoint that leads to the resource. */
export function hasPrivateEndpoint(resource: Resource, { design }: RuleContext): boolean {
  return privateEndpointsOf(design, resource).length > 0;
}
