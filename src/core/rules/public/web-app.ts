import { isAzurerm } from '../../design/is-azurerm';
import { stringOf, valueAt } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import { anyOf } from '../certainty';
import { fineWhere } from '../property-rule';
import { runsInInternalEnvironment } from './app-service-environment';
import { hasPrivateEndpoint } from './private-endpoints';
import { publicAccessRule, publicNetworkAccess } from './public-access-rule';
import { admitsFrontDoorOnly } from './web-app-restrictions';

/** A web app should be reached through a private endpoint or through Azure Front Door only. */
export const publicWebApp = publicAccessRule({
  information: {
    id: 'public/web-app',
    title: 'Turn public network access to web apps off, or admit Front Door only',
    severity: 'warning',
    pillar: 'security',
    faultTypes: [],
    layer: 'access-and-ingress',
    resourceTypes: ['Microsoft.Web/sites'],
    languages: ['bicep', 'arm', 'terraform', 'azapi'],
    aliases: [
      'checkov:CKV_AZURE_222',
      'policy:969ac98b-88a8-449f-883c-2e9adb123127',
      'policy:1b5ef780-c53c-4a64-87f3-bb9c8c8094ba',
    ],
    fixable: true,
    enabledByDefault: true,
    links: [
      'https://learn.microsoft.com/azure/app-service/overview-private-endpoint',
      'https://learn.microsoft.com/azure/app-service/app-service-ip-restrictions',
      'https://learn.microsoft.com/azure/frontdoor/origin-security',
    ],
  },
  why: 'The app and its deployment endpoint answer past any gateway or firewall in front.',
  good: ['Disabled'],
  appliesTo: isWebApp,
  whenAbsent: (app, context) => (!isAzurerm(app) && hasPrivateEndpoint(app, context) ? 'pass' : 'fail'),
  unless: (app, context) => {
    const internal = runsInInternalEnvironment(app, context);
    if (internal === true) return 'not-judged';
    const closed = anyOf([admitsFrontDoorOnly(app), internal]);
    return fineWhere(closed, publicNetworkAccess);
  },
});

/** Function apps and Logic Apps share the type and are no web apps. */
function isWebApp(site: Resource): boolean {
  const kind = stringOf(valueAt(site.body, 'kind'))?.toLowerCase() ?? '';
  return !kind.includes('functionapp') && !kind.includes('workflowapp');
}
