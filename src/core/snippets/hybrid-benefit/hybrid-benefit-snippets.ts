import { armType } from '../common/arm-type';
import { definitionFile } from '../policy/definition';
import type { SnippetIdea } from '../snippet';
import { choice, gap, type SnippetText, text } from '../snippet-text';
import { linuxMachineBicep, linuxMachineTerraform } from '../vm/linux-machine';

const section = 10;
const machineType = 'Microsoft.Compute/virtualMachines';
const linux = choice('licence', ['RHEL_BYOS', 'SLES_BYOS']);

const onLinux: SnippetIdea = {
  prefix: 'fl-hybrid-benefit-linux',
  title: 'Hybrid benefit for a Red Hat or SUSE machine',
  description:
    'Runs the machine under a subscription of the vendor that is paid for already. Windows machines have the line in fl-vm-windows.',
  section,
  mends: [],
  variants: {
    bicep: {
      text: text`licenseType: '${linux}'`,
      inside: {
        types: [machineType],
        path: 'properties',
        frame: (members: SnippetText) => linuxMachineBicep(armType(machineType), members),
      },
    },
    terraform: {
      text: text`license_type = "${linux}"`,
      inside: {
        types: ['azurerm_linux_virtual_machine'],
        path: '',
        frame: (members: SnippetText) => linuxMachineTerraform(members),
      },
    },
  },
};

const group = gap('resource group', 'rg-payments');

const steps: SnippetIdea = {
  prefix: 'fl-hybrid-benefit-steps',
  title: 'Turn the hybrid benefit on for the Windows machines of a resource group',
  description:
    'Takes effect at once and without a restart. It needs Windows Server licences with Software Assurance, or subscriptions, for all of them.',
  section,
  mends: [],
  variants: {
    azurecli: text`
      resourceGroup='${group}'

      az vm list --resource-group "$resourceGroup" \\
        --query "[?storageProfile.osDisk.osType=='Windows' && licenseType!='Windows_Server'].name" --output tsv |
        while read -r machine; do
          az vm update --resource-group "$resourceGroup" --name "$machine" --license-type Windows_Server
        done
    `,
    powershell: text`
      $resourceGroupName = '${group}'

      Get-AzVM -ResourceGroupName $resourceGroupName |
        Where-Object { $_.StorageProfile.OsDisk.OsType -eq 'Windows' -and $_.LicenseType -ne 'Windows_Server' } |
        ForEach-Object {
          $machine = $_
          $machine.LicenseType = 'Windows_Server'
          Update-AzVM -ResourceGroupName $resourceGroupName -VM $machine
        }
    `,
    kusto: text`
      resources
      | where type =~ 'microsoft.compute/virtualmachines'
      | extend system = tostring(properties.storageProfile.osDisk.osType), licence = tostring(properties.licenseType)
      | extend benefit = case(
          system =~ 'Windows' and licence in~ ('Windows_Server', 'Windows_Client'), 'on',
          system =~ 'Linux' and licence in~ ('RHEL_BYOS', 'SLES_BYOS'), 'on',
          'off')
      | summarize machines = count() by system, benefit, size = tostring(properties.hardwareProfile.vmSize), subscriptionId
      | order by machines desc
    `,
  },
};

const databases: SnippetIdea = {
  prefix: 'fl-hybrid-benefit-sql',
  title: 'SQL databases and machines without the hybrid benefit',
  description: 'For Azure Resource Graph: what is billed with a licence for SQL Server that may be owned already.',
  section,
  mends: [],
  variants: {
    kusto: text`
      resources
      | where type in~ ('microsoft.sql/servers/databases', 'microsoft.sql/servers/elasticpools', 'microsoft.sql/managedinstances', 'microsoft.sqlvirtualmachine/sqlvirtualmachines')
      | extend licence = tostring(coalesce(properties.licenseType, properties.sqlServerLicenseType))
      | where licence in~ ('LicenseIncluded', 'PAYG')
      | project name, type, sku = tostring(sku.name), licence, resourceGroup, subscriptionId
      | order by type asc, name asc
    `,
  },
};

const policy = definitionFile({
  key: 'hybrid-benefit',
  title: 'Policy definition: Windows machines use the hybrid benefit',
  description: 'Finds Windows machines that are billed with a licence.',
  section,
  category: 'Compute',
  displayName: 'Windows machines use the hybrid benefit',
  effects: ['Audit', 'Deny', 'Disabled'],
  condition: text`
    {
      "allOf": [
        {
          "field": "type",
          "equals": "Microsoft.Compute/virtualMachines"
        },
        {
          "field": "Microsoft.Compute/virtualMachines/storageProfile.osDisk.osType",
          "equals": "Windows"
        },
        {
          "field": "Microsoft.Compute/virtualMachines/licenseType",
          "notIn": ["Windows_Server", "Windows_Client"]
        }
      ]
    }
  `,
});

/** Licences that are paid for already (section 10 of the domain). */
export const hybridBenefitSnippets: readonly SnippetIdea[] = [
  onLinux,
  steps,
  databases,
  { ...policy, prefix: 'fl-hybrid-benefit-policy' },
];
