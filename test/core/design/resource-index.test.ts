import { describe, expect, it } from 'vitest';
import { referencedResource, referrers } from '../../../src/core/design/links';
import { valueAt } from '../../../src/core/design/read-value';
import { childrenOfType, resourceByKey, resourceByName } from '../../../src/core/design/resource-index';
import { deploy, resourceAt } from '../readers/bicep/deployed';

const accountType = 'Microsoft.Storage/storageAccounts';
const servicesType = `${accountType}/blobServices`;
const account = `param name string
resource account '${accountType}@2024-01-01' = { name: name }`;
const services = `param accountName string
resource existingAccount '${accountType}@2024-01-01' existing = { name: accountName }
resource services '${servicesType}@2024-01-01' = { parent: existingAccount, name: 'default' }
resource lock 'M.N/locks@1' = { name: 'lock', target: existingAccount.id, of: services.id }`;

function split(first: string, second: string) {
  return deploy({
    'main.bicep': `module one 'account.bicep' = { name: 'one', params: { name: ${first} } }
module two 'services.bicep' = { name: 'two', params: { accountName: ${second} } }`,
    'account.bicep': account,
    'services.bicep': services,
  });
}

describe('an existing declaration', () => {
  it('leads to the resource of its type and name that another module deploys', () => {
    const design = split("'sa1'", "'SA1'");
    const deployed = resourceAt(design, 'account');
    const lock = resourceAt(design, 'lock');
    expect(referencedResource(design, valueAt(lock.body, 'target'))).toBe(deployed);
    expect(resourceByKey(design, resourceAt(design, 'existingAccount').key)).toBe(deployed);
    expect(referrers(design, deployed, 'M.N/locks')).toEqual([lock]);
  });

  it('gives its children to that resource', () => {
    const design = split("'sa1'", "'sa1'");
    const child = design.resources.find(({ type }) => type === servicesType);
    expect(childrenOfType(design, resourceAt(design, 'account'), servicesType)).toEqual([child]);
    expect(childrenOfType(design, resourceAt(design, 'existingAccount'), servicesType)).toEqual([child]);
  });

  it('leads there too where the name is not known but certainly the same', () => {
    const design = deploy({
      'main.bicep': `param prefix string
var name = '\${prefix}store'
module one 'account.bicep' = { name: 'one', params: { name: name } }
module two 'services.bicep' = { name: 'two', params: { accountName: name } }`,
      'account.bicep': account,
      'services.bicep': services,
    });
    const target = valueAt(resourceAt(design, 'lock').body, 'target');
    expect(referencedResource(design, target)).toBe(resourceAt(design, 'account'));
  });

  it('stays itself where nothing of that name is deployed, or several things may be meant', () => {
    const other = split("'sa1'", "'sa2'");
    const target = valueAt(resourceAt(other, 'lock').body, 'target');
    expect(referencedResource(other, target)).toBe(resourceAt(other, 'existingAccount'));
    const several = deploy({
      'main.bicep': `param prefix string
var name = '\${prefix}store'
module all 'account.bicep' = [for i in range(0, 2): { name: 'one', params: { name: name } }]
module two 'services.bicep' = { name: 'two', params: { accountName: name } }`,
      'account.bicep': account,
      'services.bicep': services,
    });
    const value = valueAt(resourceAt(several, 'lock').body, 'target');
    expect(referencedResource(several, value)).toBe(resourceAt(several, 'existingAccount'));
  });

  it('of a child is told by the names of its parents too', () => {
    const text = (parent: string): string => `
resource a '${accountType}@2024-01-01' = { name: 'a' }
resource b '${accountType}@2024-01-01' = { name: 'b' }
resource ofA '${servicesType}@2024-01-01' = { parent: a, name: 'default' }
resource ofB '${servicesType}@2024-01-01' = { parent: b, name: 'default' }
resource again '${accountType}@2024-01-01' existing = { name: '${parent}' }
resource known '${servicesType}@2024-01-01' existing = { parent: again, name: 'default' }
resource whole '${servicesType}@2024-01-01' existing = { name: '${parent}/default' }
resource lock 'M.N/locks@1' = { name: 'lock', x: known.id, y: whole.id }`;
    for (const [parent, expected] of [
      ['a', 'ofA'],
      ['b', 'ofB'],
    ] as const) {
      const design = deploy({ 'main.bicep': text(parent) });
      const lock = resourceAt(design, 'lock');
      expect(referencedResource(design, valueAt(lock.body, 'x'))?.address).toBe(expected);
      expect(referencedResource(design, valueAt(lock.body, 'y'))?.address).toBe(expected);
    }
  });
});

describe('a resource', () => {
  const design = deploy({
    'main.bicep': `resource vnet 'Microsoft.Network/virtualNetworks@2024-05-01' = { name: 'vnet' }
resource app 'Microsoft.Network/virtualNetworks/subnets@2024-05-01' = { parent: vnet, name: 'app' }
resource data 'Microsoft.Network/virtualNetworks/subnets@2024-05-01' = { name: 'VNET/data' }`,
  });

  it('is found by its type and whole name, whatever their case', () => {
    expect(resourceByName(design, 'microsoft.network/virtualnetworks/subnets', 'vnet/APP')?.address).toBe('app');
    expect(resourceByName(design, 'Microsoft.Network/virtualNetworks/subnets', 'app')?.address).toBe('app');
    expect(resourceByName(design, 'Microsoft.Network/virtualNetworks', 'app')).toBeUndefined();
  });

  it('has the children that name it, by symbol or by name', () => {
    const children = childrenOfType(design, resourceAt(design, 'vnet'), 'Microsoft.Network/virtualNetworks/subnets');
    expect(children.map(({ address }) => address)).toEqual(['app', 'data']);
  });
});
