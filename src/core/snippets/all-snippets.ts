import { aiSnippets } from './ai/ai-snippets';
import { aksSnippets } from './aks/aks-snippets';
import { apiManagementSnippets } from './api-management/api-management-snippets';
import { azureLocalSnippets } from './azure-local/azure-local-snippets';
import { capacitySnippets } from './capacity/capacity-snippets';
import { cmkSnippets } from './cmk/cmk-snippets';
import { confidentialSnippets } from './confidential/confidential-snippets';
import { containerAppsSnippets } from './container-apps/container-apps-snippets';
import { cosmosSnippets } from './cosmos/cosmos-snippets';
import { diagnosticsSnippets } from './diagnostics/diagnostics-snippets';
import { flowLogSnippets } from './flow-log/flow-log-snippets';
import { frontDoorSnippets } from './front-door/front-door-snippets';
import { gallerySnippets } from './gallery/gallery-snippets';
import { gatewaySnippets } from './gateway/gateway-snippets';
import { hostPoolSnippets } from './host-pool/host-pool-snippets';
import { hubSnippets } from './hub/hub-snippets';
import { hybridBenefitSnippets } from './hybrid-benefit/hybrid-benefit-snippets';
import { lockSnippets } from './lock/lock-snippets';
import { netappSnippets } from './netapp/netapp-snippets';
import { policySnippets } from './policy/policy-snippets';
import { powerPlatformSnippets } from './power-platform/power-platform-snippets';
import { privateEndpointSnippets } from './private-endpoint/private-endpoint-snippets';
import { redisSnippets } from './redis/redis-snippets';
import { registrySnippets } from './registry/registry-snippets';
import { scaleSetSnippets } from './scale-set/scale-set-snippets';
import type { Snippet } from './snippet';
import { snippetsOf } from './snippet';
import { spokeSnippets } from './spoke/spoke-snippets';
import { sqlSnippets } from './sql/sql-snippets';
import { storageSnippets } from './storage/storage-snippets';
import { tagsSnippets } from './tags/tags-snippets';
import { trafficManagerSnippets } from './traffic-manager/traffic-manager-snippets';
import { vmSnippets } from './vm/vm-snippets';
import { workflowSnippets } from './workflow/workflow-snippets';

/** Every snippet, by topic. */
export const allSnippets: readonly Snippet[] = snippetsOf([
  ...aiSnippets,
  ...aksSnippets,
  ...apiManagementSnippets,
  ...azureLocalSnippets,
  ...capacitySnippets,
  ...cmkSnippets,
  ...confidentialSnippets,
  ...containerAppsSnippets,
  ...cosmosSnippets,
  ...diagnosticsSnippets,
  ...flowLogSnippets,
  ...frontDoorSnippets,
  ...gallerySnippets,
  ...gatewaySnippets,
  ...hostPoolSnippets,
  ...hubSnippets,
  ...hybridBenefitSnippets,
  ...lockSnippets,
  ...netappSnippets,
  ...policySnippets,
  ...powerPlatformSnippets,
  ...privateEndpointSnippets,
  ...redisSnippets,
  ...registrySnippets,
  ...scaleSetSnippets,
  ...spokeSnippets,
  ...sqlSnippets,
  ...storageSnippets,
  ...tagsSnippets,
  ...trafficManagerSnippets,
  ...vmSnippets,
  ...workflowSnippets,
]);
