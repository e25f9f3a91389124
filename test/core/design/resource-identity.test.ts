import { describe, expect, it } from 'vitest';
import { identityOf } from '../../../src/core/design/resource-identity';
import { readTerraform } from '../../../src/core/readers/terraform/read-terraform';
import { deploy, resourceAt } from '../readers/bicep/deployed';

const machineType = 'Microsoft.Compute/virtualMachines';
const reservationType = 'Microsoft.Compute/capacityReservationGroups/capacityReservations';

function inBicep(files: Readonly<Record<string, string>>, symbol: string) {
  const design = deploy(files);
  return identityOf(design, resourceAt(design, symbol));
}

function inTerraform(text: string, address: string) {
  const design = readTerraform([{ path: 'main.tf', text, language: 'terraform' }]);
  const resource = design.resources.find((one) => one.address === address);
  if (!resource) throw new Error(`${address} is not in the design`);
  return identityOf(design, resource);
}

describe('the identity of a resource in Bicep', () => {
  it('is its type and name alone where nothing more is said', () => {
    const files = { 'main.bicep': `resource vm '${machineType}@2024-07-01' = { name: 'vm-1' }` };
    expect(inBicep(files, 'vm')).toEqual({
      type: machineType,
      names: ['vm-1'],
      resourceGroup: undefined,
      subscriptionId: undefined,
    });
  });

  it('takes the resource group and the subscription from the scope of the module', () => {
    const files = {
      'main.bicep': `param group string = 'rg-app'
module app 'app.bicep' = { scope: resourceGroup('00000000-0000-0000-0000-000000000001', group) }`,
      'app.bicep': `resource vm '${machineType}@2024-07-01' = { name: 'vm-1' }`,
    };
    expect(inBicep(files, 'vm')).toMatchObject({
      resourceGroup: 'rg-app',
      subscriptionId: '00000000-0000-0000-0000-000000000001',
    });
  });

  it('takes the resource group from one that is declared', () => {
    const files = {
      'main.bicep': `targetScope = 'subscription'
resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = { name: 'rg-app', location: 'westeurope' }
module app 'app.bicep' = { scope: group }`,
      'app.bicep': `resource vm '${machineType}@2024-07-01' = { name: 'vm-1' }`,
    };
    expect(inBicep(files, 'vm').resourceGroup).toBe('rg-app');
  });

  it('names the parents of a child, which also tell its resource group', () => {
    const files = {
      'main.bicep': `resource group 'Microsoft.Compute/capacityReservationGroups@2024-07-01' existing = {
  name: 'crg-1'
  scope: resourceGroup('rg-app')
}
resource reservation '${reservationType}@2024-07-01' = { parent: group, name: 'Zone1' }`,
    };
    expect(inBicep(files, 'reservation')).toMatchObject({ names: ['crg-1', 'Zone1'], resourceGroup: 'rg-app' });
  });

  it('takes a name with slashes apart', () => {
    const files = { 'main.bicep': `resource reservation '${reservationType}@2024-07-01' = { name: 'crg-1/Zone1' }` };
    expect(inBicep(files, 'reservation').names).toEqual(['crg-1', 'Zone1']);
  });

  it('leaves out what comes from a parameter without a value', () => {
    const files = { 'main.bicep': `param name string\nresource vm '${machineType}@2024-07-01' = { name: name }` };
    expect(inBicep(files, 'vm').names).toEqual([undefined]);
  });
});

describe('the identity of a resource in Terraform', () => {
  it('takes the resource group from the argument, also where it is read from a resource', () => {
    const text = `resource "azurerm_resource_group" "main" {
  name     = "rg-app"
  location = "westeurope"
}
resource "azurerm_linux_virtual_machine" "main" {
  name                = "vm-1"
  resource_group_name = azurerm_resource_group.main.name
}`;
    expect(inTerraform(text, 'azurerm_linux_virtual_machine.main')).toMatchObject({
      type: machineType,
      names: ['vm-1'],
      resourceGroup: 'rg-app',
    });
  });

  it('takes the parent from its name or its id, though it is not declared', () => {
    const subnet = `resource "azurerm_subnet" "main" {
  name                 = "snet-app"
  resource_group_name  = "rg-app"
  virtual_network_name = "vnet-app"
}`;
    expect(inTerraform(subnet, 'azurerm_subnet.main').names).toEqual(['vnet-app', 'snet-app']);
    const reservation = `resource "azurerm_capacity_reservation" "main" {
  name                          = "Zone1"
  capacity_reservation_group_id = "/subscriptions/s-1/resourceGroups/rg-app/providers/Microsoft.Compute/capacityReservationGroups/crg-1"
}`;
    expect(inTerraform(reservation, 'azurerm_capacity_reservation.main')).toEqual({
      type: reservationType,
      names: ['crg-1', 'Zone1'],
      resourceGroup: 'rg-app',
      subscriptionId: 's-1',
    });
  });

  it('takes resource group and subscription of azapi from the parent id', () => {
    const text = `resource "azapi_resource" "main" {
  type      = "${machineType}@2024-07-01"
  name      = "vm-1"
  parent_id = "/subscriptions/s-1/resourceGroups/rg-app"
}`;
    expect(inTerraform(text, 'azapi_resource.main')).toEqual({
      type: machineType,
      names: ['vm-1'],
      resourceGroup: 'rg-app',
      subscriptionId: 's-1',
    });
  });
});
