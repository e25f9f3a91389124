import { describe, expect, it } from 'vitest';
import { analyzeFiles } from '../../../../src/core/analysis/analyze-files';
import { defaultConfiguration } from '../../../../src/core/config/configuration';
import { valueAt } from '../../../../src/core/design/read-value';
import type { Value } from '../../../../src/core/design/value';
import { ParsedFile } from '../../../../src/core/project/parsed-file';
import { show } from '../../../support/show-value';

const network = `resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'vnet'
  tags: { stage: 'production' }
  properties: {
    addressSpace: { addressPrefixes: ['10.0.0.0/16'] }
    subnets: [{ name: 'app', properties: { addressPrefix: '10.0.1.0/24' } }]
  }
}

resource networks 'Microsoft.Network/virtualNetworks@2024-05-01' = [for name in ['a', 'b']: {
  name: name
  properties: { addressSpace: { addressPrefixes: ['10.1.0.0/16'] } }
}]
`;

function targetOf(expression: string): Value | undefined {
  const text = `${network}\nresource reader 'M.N/a@1' = {\n  name: 'reader'\n  target: ${expression}\n}\n`;
  const file = new ParsedFile({ path: 'main.bicep', text, language: 'bicep' });
  const { design } = analyzeFiles([file], new Map(), defaultConfiguration.settings);
  return valueAt(design.resources.find((resource) => resource.address === 'reader')?.body, 'target');
}

describe('a part of a resource', () => {
  it.each([
    ['a value inside its properties', 'network.properties.subnets[0].properties.addressPrefix', '10.0.1.0/24'],
    ['a value past an assertion', 'network.properties!.subnets[0].name', 'app'],
    ['a value in parentheses', '(network.properties).subnets[0].name', 'app'],
    ['a whole object', 'network.tags', { stage: 'production' }],
    ['a value of an instance of a loop', 'networks[1].properties.addressSpace.addressPrefixes[0]', '10.1.0.0/16'],
  ])('is what the file says of it: %s', (_what, expression, expected) => {
    expect(show(targetOf(expression))).toEqual(expected);
  });

  it.each([
    ['an item that is filtered', "first(filter(network.properties.subnets, subnet => subnet.name == 'app')).?id"],
    ['an item that is mapped', 'map(network.properties.subnets, subnet => subnet.?id)[0]'],
    ['an item of a loop', '[for subnet in network.properties.subnets: subnet.?id][0]'],
  ])('may have more than the file says: %s', (_what, expression) => {
    const value = targetOf(expression);
    expect(show(value)).toBe('?resource-reference');
    const path = ['properties', 'subnets', '0', 'id'];
    expect(value?.kind === 'unknown' && value.reference).toMatchObject({ key: 'main.bicep#network', path });
  });

  it('has an id wherever it is read from', () => {
    const ofSubnet = "first(filter(network.properties.subnets, subnet => subnet.name == 'app')).?id";
    expect(show(targetOf(`empty(${ofSubnet})`))).toBe(false);
  });

  it.each([
    ['a property beside those written', 'network.properties.resourceGuid', ['properties', 'resourceGuid']],
    ['the id of a subnet', 'network.properties.subnets[0].id', ['properties', 'subnets', '0', 'id']],
    ['a property read safely', 'network.properties.?resourceGuid', ['properties', 'resourceGuid']],
  ])('stays a reference where Azure alone knows it: %s', (_what, expression, path) => {
    const value = targetOf(expression);
    expect(show(value)).toBe('?resource-reference');
    expect(value?.kind === 'unknown' && value.reference).toMatchObject({ key: 'main.bicep#network', path });
  });
});
