import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { choice, gap, paragraphs, type SnippetText, symbol, text } from '../snippet-text';
import { scalingPlanBicep, scalingPlanTerraform } from './scaling-plan';

const pool = symbol('hostPool');
const label = symbol('desktops');
const group = symbol('applicationGroup');
const workspace = symbol('desktopWorkspace');
const poolName = gap('pool', resourceName('Microsoft.DesktopVirtualization/hostPools', 'desktops'));
const groupName = gap(
  'application group',
  resourceName('Microsoft.DesktopVirtualization/applicationGroups', 'desktops'),
);
const workspaceName = gap('workspace', resourceName('Microsoft.DesktopVirtualization/workspaces', 'desktops'));
const sessions = gap('sessions', '12');
const access = choice('access', ['EnabledForClientsOnly', 'Disabled']);

const poolBicep: SnippetText = text`
  resource ${pool} '${armType('Microsoft.DesktopVirtualization/hostPools')}' = {
    name: '${poolName}'
    location: ${bicep.location}
    properties: {
      hostPoolType: 'Pooled'
      loadBalancerType: 'BreadthFirst'
      preferredAppGroupType: 'Desktop'
      maxSessionLimit: ${sessions}
      startVMOnConnect: true
      publicNetworkAccess: '${access}'
      agentUpdate: {
        type: 'Scheduled'
        useSessionHostLocalTime: true
        maintenanceWindows: [
          {
            dayOfWeek: 'Sunday'
            hour: 3
          }
        ]
      }
    }
  }

  resource ${group} '${armType('Microsoft.DesktopVirtualization/applicationGroups')}' = {
    name: '${groupName}'
    location: ${bicep.location}
    properties: {
      applicationGroupType: 'Desktop'
      hostPoolArmPath: ${pool}.id
    }
  }

  resource ${workspace} '${armType('Microsoft.DesktopVirtualization/workspaces')}' = {
    name: '${workspaceName}'
    location: ${bicep.location}
    properties: {
      applicationGroupReferences: [${group}.id]
      publicNetworkAccess: 'Disabled'
    }
  }
`;

const poolTerraform: SnippetText = text`
  resource "azurerm_virtual_desktop_host_pool" "${label}" {
    name                     = "${poolName}"
    resource_group_name      = ${terraform.resourceGroupName}
    location                 = ${terraform.location}
    type                     = "Pooled"
    load_balancer_type       = "BreadthFirst"
    preferred_app_group_type = "Desktop"
    maximum_sessions_allowed = ${sessions}
    start_vm_on_connect      = true
    public_network_access    = "${access}"

    scheduled_agent_updates {
      enabled                   = true
      use_session_host_timezone = true

      schedule {
        day_of_week = "Sunday"
        hour_of_day = 3
      }
    }
  }

  resource "azurerm_virtual_desktop_application_group" "${label}" {
    name                = "${groupName}"
    resource_group_name = ${terraform.resourceGroupName}
    location            = ${terraform.location}
    type                = "Desktop"
    host_pool_id        = azurerm_virtual_desktop_host_pool.${label}.id
  }

  resource "azurerm_virtual_desktop_workspace" "${label}" {
    name                          = "${workspaceName}"
    resource_group_name           = ${terraform.resourceGroupName}
    location                      = ${terraform.location}
    public_network_access_enabled = false
  }

  resource "azurerm_virtual_desktop_workspace_application_group_association" "${label}" {
    workspace_id         = azurerm_virtual_desktop_workspace.${label}.id
    application_group_id = azurerm_virtual_desktop_application_group.${label}.id
  }
`;

const hostPool: SnippetIdea = {
  prefix: 'fl-host-pool',
  title: 'Host pool with workspace and a scaling plan that keeps a warm standby',
  description:
    'Sessions spread over the hosts; machines start when somebody connects, follow the working day, and a share stays on at night so that the other region can take over. Agents are updated on Sundays.',
  section: 5,
  mends: [],
  variants: {
    bicep: paragraphs([poolBicep, scalingPlanBicep(text`${pool}.id`)]),
    terraform: paragraphs([poolTerraform, scalingPlanTerraform(text`azurerm_virtual_desktop_host_pool.${label}.id`)]),
  },
};

const poolType = 'Microsoft.DesktopVirtualization/hostPools';

const scalingPlan: SnippetIdea = {
  prefix: 'fl-host-pool-scaling-plan',
  title: 'Scaling plan for a host pool that is there',
  description:
    'Hosts follow the working day. The service Azure Virtual Desktop needs the role Desktop Virtualization Power On Off Contributor on the subscription.',
  section: 5,
  mends: [],
  variants: {
    bicep: scalingPlanBicep(text`${bicep.existing('pool', poolType, 'the host pool')}.id`),
    terraform: scalingPlanTerraform(
      text`${terraform.existing('azurerm_virtual_desktop_host_pool', 'pool', poolType, 'the host pool')}.id`,
    ),
    kusto: text`
      resources
      | where type =~ 'microsoft.desktopvirtualization/hostpools'
      | project pool = tolower(id), name, location, resourceGroup, subscriptionId
      | join kind=leftanti (
          resources
          | where type =~ 'microsoft.desktopvirtualization/scalingplans'
          | mv-expand reference = properties.hostPoolReferences
          | where tobool(reference.scalingPlanEnabled)
          | project pool = tolower(tostring(reference.hostPoolArmPath))
        ) on pool
      | project name, location, resourceGroup, subscriptionId
      | order by name asc
    `,
  },
};

/** Desktops that follow the day and outlive a region (section 5 of the domain). */
export const hostPoolSnippets: readonly SnippetIdea[] = [hostPool, scalingPlan];
