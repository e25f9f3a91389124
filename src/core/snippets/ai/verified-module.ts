import { avmModule } from '../../facts/avm-modules';
import { resourceName } from '../../facts/resource-abbreviations';
import * as bicep from '../common/bicep-needs';
import { moduleKey } from '../common/module-parameters';
import type { SnippetIdea } from '../snippet';
import { gap, symbol, text } from '../snippet-text';
import { accountType } from './account-of';

const name = gap('name', resourceName(accountType, 'payments', 'AIServices'));

/** The same by way of an Azure Verified Module. */
export const aiByModule: SnippetIdea = {
  prefix: 'fl-ai-avm',
  title: 'Private AI account by the Azure Verified Module',
  description:
    'The module of the public registry at an exact version: no keys, no public access, encrypted with a key of yours.',
  section: 15,
  mends: [],
  variants: {
    bicep: text`
      module ${symbol('aiAccount')} '${avmModule('cognitive-services/account')}' = {
        params: {
          name: '${name}'
          location: ${bicep.location}
          kind: 'AIServices'
          sku: 'S0'
          customSubDomainName: '${name}'
          disableLocalAuth: true
          publicNetworkAccess: 'Disabled'
          restrictOutboundNetworkAccess: true
          networkAcls: {
            bypass: 'None'
            defaultAction: 'Deny'
          }
          ${moduleKey}
        }
      }
    `,
  },
};
