import { displayName } from '../../design/display-name';
import { listsAddresses } from '../address-lists';
import { propertyRule } from '../property-rule';
import { environmentPath, runsInClosedEnvironment } from './container-app-environment';

const ingress = 'properties.configuration.ingress';
const external = `${ingress}.external`;
const restrictions = `${ingress}.ipSecurityRestrictions`;

/** A container app in a public environment should have internal ingress, or say which addresses may reach it. */
export const publicContainerAppIngress = propertyRule({
  information: {
    id: 'public/container-app-ingress',
    title: 'Keep the ingress of container apps internal or restricted',
    severity: 'warning',
    pillar: 'security',
    faultTypes: [],
    layer: 'access-and-ingress',
    resourceTypes: ['Microsoft.App/containerApps'],
    languages: ['bicep', 'arm', 'terraform', 'azapi'],
    aliases: [
      'psrule:Azure.ContainerApp.ExternalIngress',
      'psrule:Azure.ContainerApp.RestrictIngress',
      'policy:783ea2a8-b8fd-46be-896a-9ae79643a0b1',
    ],
    fixable: true,
    enabledByDefault: true,
    links: [
      'https://learn.microsoft.com/azure/container-apps/ingress-overview',
      'https://learn.microsoft.com/azure/container-apps/ip-restrictions',
      'https://learn.microsoft.com/azure/container-apps/networking',
    ],
  },
  path: external,
  good: [false],
  whenAbsent: 'pass',
  unless: (app, context) => {
    const restricted = listsAddresses(app.body, restrictions, 'ipAddressRange');
    const closed = runsInClosedEnvironment(app, context);
    if (restricted === true || closed === true) return 'fine';
    if (restricted !== false) return { kind: 'doubt', path: restrictions, reason: restricted };
    return closed === false ? undefined : { kind: 'doubt', path: environmentPath(app), reason: closed };
  },
  whenFailing: (app) => ({
    message: `${displayName(app)} takes requests from the internet. External ingress in a public environment is reached by anyone, past any gateway or firewall in front of it. Make the ingress internal, or restrict it to the addresses that need it.`,
    fixes: [
      {
        title: 'Make the ingress internal',
        preferred: true,
        safety: 'review',
        changes: [{ kind: 'set-property', resource: app, path: external, value: false }],
      },
    ],
  }),
});
