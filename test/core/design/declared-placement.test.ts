import { describe, expect, it } from 'vitest';
import { declaredCapacity, declaredZones } from '../../../src/core/design/declared-placement';
import { readTerraform } from '../../../src/core/readers/terraform/read-terraform';
import { deploy, resourceAt } from '../readers/bicep/deployed';

function zonesOf(members: string, parameters = '') {
  const text = `${parameters}\nresource vm 'Microsoft.Compute/virtualMachines@2024-07-01' = {\n  name: 'vm'\n  ${members}\n}`;
  return declaredZones(resourceAt(deploy({ 'main.bicep': text }), 'vm'));
}

function inTerraform(body: string) {
  const text = `resource "azurerm_capacity_reservation" "one" {\n  name = "a"\n  ${body}\n}`;
  const [resource] = readTerraform([{ path: 'main.tf', text, language: 'terraform' }]).resources;
  if (!resource) throw new Error('nothing is declared');
  return resource;
}

describe('the zones that code names', () => {
  it('are those of the list, also by way of a parameter', () => {
    expect(zonesOf("zones: ['1', '2']")).toEqual(['1', '2']);
    expect(zonesOf('zones: [zone]', "param zone string = '3'")).toEqual(['3']);
    expect(declaredZones(inTerraform('zone = "2"'))).toEqual(['2']);
  });

  it('are none where the resource names none', () => {
    expect(zonesOf('')).toEqual([]);
    expect(zonesOf('zones: null')).toEqual([]);
    expect(declaredZones(inTerraform('zone = null'))).toEqual([]);
  });

  it('cannot be told where a part is not known', () => {
    expect(zonesOf('zones: zones', 'param zones array')).toBeUndefined();
    expect(zonesOf('zones: [zone]', 'param zone string')).toBeUndefined();
    expect(zonesOf('...more', 'param more object')).toBeUndefined();
  });
});

describe('the capacity that code asks for', () => {
  it('is a number, also where it is written as text', () => {
    expect(declaredCapacity(inTerraform('sku {\n    name = "x"\n    capacity = 2\n  }'))).toBe(2);
    expect(declaredCapacity(inTerraform('sku {\n    name = "x"\n    capacity = "3"\n  }'))).toBe(3);
  });

  it('cannot be told where it is absent or not known', () => {
    expect(declaredCapacity(inTerraform(''))).toBeUndefined();
    expect(declaredCapacity(inTerraform('sku {\n    name = "x"\n    capacity = var.count_of\n  }'))).toBeUndefined();
  });
});
