import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../src/core/lint/finding';
import { allRules } from '../../../../src/core/rules/all-rules';
import type { Rule } from '../../../../src/core/rules/rule';
import { judgeTexts, mendTexts, type Texts } from '../../../support/judge-text';

function rule(id: string): Rule {
  const found = allRules.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`there is no rule ${id}`);
  return found;
}

/** What a rule says, each with the text that it stands at. */
function told(id: string, texts: Texts): string[] {
  return judgeTexts(rule(id), texts).findings.map(
    ({ verdict, at }) => `${verdict} ${texts[at.file]?.slice(at.range.start, at.range.end)}`,
  );
}

function findingOf(id: string, texts: Texts): Finding {
  const [finding] = judgeTexts(rule(id), texts).findings;
  if (!finding) throw new Error(`${id} says nothing`);
  return finding;
}

function bicep(module: string, params: string): Texts {
  return {
    'main.bicep': `module it 'br/public:avm/res/${module}:0.9.0' = {\n  name: 'it'\n  params: {\n    name: 'it'\n    location: 'westeurope'\n${params}\n  }\n}\n`,
  };
}

function terraform(module: string, args: string): Texts {
  return {
    'main.tf': `module "it" {\n  source   = "Azure/avm-res-${module}/azurerm"\n  version  = "0.5.0"\n  name     = "it"\n  location = "westeurope"\n${args}\n}\n`,
  };
}

describe('a call of a resource module of a registry', () => {
  it.each([
    [
      'public/storage-account',
      bicep('storage/storage-account', "    publicNetworkAccess: 'Enabled'"),
      "fail 'Enabled'",
    ],
    ['public/key-vault', bicep('key-vault/vault', "    publicNetworkAccess: 'Enabled'"), "fail 'Enabled'"],
    [
      'public/container-registry',
      bicep('container-registry/registry', "    acrSku: 'Premium'\n    publicNetworkAccess: 'Enabled'"),
      "fail 'Enabled'",
    ],
    ['public/sql-server', bicep('sql/server', "    publicNetworkAccess: 'Enabled'"), "fail 'Enabled'"],
    [
      'public/cognitive-account',
      bicep('cognitive-services/account', "    kind: 'OpenAI'\n    publicNetworkAccess: 'Enabled'"),
      "fail 'Enabled'",
    ],
    [
      'public/cosmos-account',
      bicep('document-db/database-account', "    networkRestrictions: {\n      publicNetworkAccess: 'Enabled'\n    }"),
      "fail 'Enabled'",
    ],
    ['zone/virtual-machine', bicep('compute/virtual-machine', '    availabilityZone: -1'), 'fail -1'],
    [
      'zone/virtual-machine-scale-set',
      bicep('compute/virtual-machine-scale-set', "    skuName: 'Standard_D2s_v5'\n    availabilityZones: []"),
      'fail []',
    ],
    [
      'zone/application-gateway',
      bicep('network/application-gateway', "    sku: 'WAF_v2'\n    availabilityZones: []"),
      'fail []',
    ],
    ['zone/firewall', bicep('network/azure-firewall', '    availabilityZones: [1]'), 'fail [1]'],
    [
      'zone/public-ip',
      bicep('network/public-ip-address', "    skuName: 'Standard'\n    availabilityZones: []"),
      'fail []',
    ],
    [
      'zone/container-apps-environment',
      bicep(
        'app/managed-environment',
        "    infrastructureSubnetResourceId: '/subscriptions/s'\n    zoneRedundant: false",
      ),
      'fail false',
    ],
    ['key-vault/purge-protection', bicep('key-vault/vault', '    enablePurgeProtection: false'), 'fail false'],
    [
      'public/nsg-ssh',
      bicep(
        'network/network-security-group',
        "    securityRules: [\n      {\n        name: 'ssh'\n        properties: {\n          access: 'Allow'\n          direction: 'Inbound'\n          priority: 100\n          protocol: 'Tcp'\n          sourceAddressPrefix: '*'\n          sourcePortRange: '*'\n          destinationAddressPrefix: '*'\n          destinationPortRange: '22'\n        }\n      }\n    ]",
      ),
      "fail '*'",
    ],
    [
      'public/storage-account',
      terraform('storage-storageaccount', '  public_network_access_enabled = true'),
      'fail true',
    ],
    [
      'public/storage-blob-anonymous',
      terraform('storage-storageaccount', '  allow_nested_items_to_be_public = true'),
      'fail true',
    ],
    ['public/key-vault', terraform('keyvault-vault', '  public_network_access_enabled = true'), 'fail true'],
    ['key-vault/purge-protection', terraform('keyvault-vault', '  purge_protection_enabled = false'), 'fail false'],
    ['zone/virtual-machine', terraform('compute-virtualmachine', '  zone = null'), 'fail null'],
    [
      'zone/firewall',
      terraform('network-azurefirewall', '  firewall_sku_name = "AZFW_VNet"\n  firewall_zones    = ["1"]'),
      'fail ["1"]',
    ],
    ['zone/public-ip', terraform('network-publicipaddress', '  sku   = "Standard"\n  zones = []'), 'fail []'],
  ])('%s fails where an argument violates it %#', (id, texts, expected) => {
    expect(told(id, texts)).toEqual([expected]);
  });

  it.each([
    ['public/storage-account', bicep('storage/storage-account', "    publicNetworkAccess: 'Disabled'")],
    ['zone/virtual-machine', bicep('compute/virtual-machine', '    availabilityZone: 2')],
    [
      'zone/virtual-machine-scale-set',
      bicep('compute/virtual-machine-scale-set', "    skuName: 'Standard_D2s_v5'\n    availabilityZones: [1, 2, 3]"),
    ],
    [
      'cmk/storage-account',
      bicep(
        'storage/storage-account',
        "    customerManagedKey: {\n      keyName: 'k'\n      keyVaultResourceId: '/subscriptions/s'\n    }",
      ),
    ],
    [
      'zone/kubernetes-node-pool',
      bicep(
        'container-service/managed-cluster',
        "    primaryAgentPoolProfiles: [\n      {\n        name: 'system'\n        availabilityZones: [1, 2, 3]\n        count: 3\n        vmSize: 'Standard_D2s_v5'\n        mode: 'System'\n      }\n    ]",
      ),
    ],
    ['public/storage-account', terraform('storage-storageaccount', '  public_network_access_enabled = false')],
    ['zone/virtual-machine', terraform('compute-virtualmachine', '  zone = "1"')],
    ['zone/public-ip', terraform('network-publicipaddress', '  sku   = "Standard"\n  zones = [1, 2, 3]')],
  ])('%s passes where the argument conforms %#', (id, texts) => {
    const verdicts = told(id, texts).map((text) => text.split(' ')[0]);
    expect(verdicts).toEqual(['pass']);
  });

  it.each([
    ['public/storage-account', bicep('storage/storage-account', '')],
    ['public/storage-account', bicep('storage/storage-account', "    publicNetworkAccess: ''")],
    [
      'zone/kubernetes-node-pool',
      bicep(
        'container-service/managed-cluster',
        "    primaryAgentPoolProfiles: [\n      {\n        name: 'system'\n        count: 3\n        vmSize: 'Standard_D2s_v5'\n        mode: 'System'\n      }\n    ]",
      ),
    ],
    ['public/key-vault', terraform('keyvault-vault', '')],
  ])('%s cannot tell where no argument says it %#', (id, texts) => {
    expect(told(id, texts)).toEqual([expect.stringMatching(/^unknown (?:it|primaryAgentPoolProfiles)$/)]);
    expect(findingOf(id, texts).message).toContain('by a default of its own');
  });

  it.each([
    ["module it 'br/public:avm/res/storage/unheard-of:1.0.0' = {\n  params: { publicNetworkAccess: 'Enabled' }\n}\n"],
    [
      "module it 'br/public:avm/ptn/storage/storage-account:1.0.0' = {\n  params: { publicNetworkAccess: 'Enabled' }\n}\n",
    ],
    [
      "module it 'br/public:avm/res/storage/storage-account/blob-service:1.0.0' = {\n  params: { publicNetworkAccess: 'Enabled' }\n}\n",
    ],
  ])('makes nothing where the module is not known %#', (text) => {
    expect(judgeTexts(rule('public/storage-account'), { 'main.bicep': text }).design.resources).toEqual([]);
  });

  it.each([
    ['br/contoso:mirror/avm/res/key-vault/vault:0.9.0'],
    ['br:contoso.azurecr.io/bicep/avm/res/key-vault/vault:0.9.0'],
    ['ts/contoso:avm/res/key-vault/vault:0.9.0'],
  ])('is known in other registries: %s', (source) => {
    const text = `module it '${source}' = {\n  name: 'it'\n  params: {\n    publicNetworkAccess: 'Enabled'\n  }\n}\n`;
    expect(told('public/key-vault', { 'main.bicep': text })).toEqual(["fail 'Enabled'"]);
  });

  it('is no finding by itself, whatever the rule', () => {
    const rules = allRules.filter((candidate) => candidate.subject === 'resource');
    for (const texts of [
      ...[
        'storage/storage-account',
        'key-vault/vault',
        'compute/virtual-machine',
        'network/virtual-network',
        'web/site',
      ].map((module) => bicep(module, '')),
      ...['storage-storageaccount', 'keyvault-vault', 'compute-virtualmachine', 'web-site'].map((module) =>
        terraform(module, ''),
      ),
    ]) {
      for (const one of rules)
        expect(judgeTexts(one, texts).findings.filter(({ verdict }) => verdict === 'fail')).toEqual([]);
    }
  });

  it('stands at the value in a parameter file, and at the call for each of its instances', () => {
    const texts: Texts = {
      'main.bicep':
        "param access string\nmodule it 'br/public:avm/res/storage/storage-account:0.9.0' = [for name in ['a', 'b']: {\n  name: name\n  params: {\n    name: name\n    publicNetworkAccess: access\n  }\n}]\n",
      'main.bicepparam': "using 'main.bicep'\nparam access = 'Enabled'\n",
    };
    const failing = judgeTexts(rule('public/storage-account'), texts).findings.filter(
      ({ verdict }) => verdict === 'fail',
    );
    expect(failing.map(({ at }) => [at.file, texts[at.file]?.slice(at.range.start, at.range.end)])).toEqual([
      ['main.bicepparam', "'Enabled'"],
    ]);
  });

  it('is not asked for the API version that the module chooses', () => {
    expect(told('pin/api-version-preview', bicep('storage/storage-account', ''))).toEqual([]);
  });

  it('is told of in the words of the module', () => {
    expect(
      findingOf('zone/virtual-machine', bicep('compute/virtual-machine', '    availabilityZone: -1')).message,
    ).toContain('`availabilityZone`');
  });
});

describe('the mending of an argument', () => {
  it.each([
    [
      'zone/kubernetes-node-pool',
      bicep(
        'container-service/managed-cluster',
        "    primaryAgentPoolProfiles: [\n      {\n        name: 'system'\n        count: 3\n        vmSize: 'Standard_D2s_v5'\n        mode: 'System'\n        availabilityZones: [1]\n      }\n    ]",
      ),
      bicep(
        'container-service/managed-cluster',
        "    primaryAgentPoolProfiles: [\n      {\n        name: 'system'\n        count: 3\n        vmSize: 'Standard_D2s_v5'\n        mode: 'System'\n        availabilityZones: [1, 2, 3]\n      }\n    ]",
      ),
    ],
    [
      'public/storage-account',
      bicep('storage/storage-account', "    publicNetworkAccess: 'Enabled'"),
      bicep('storage/storage-account', "    publicNetworkAccess: 'Disabled'"),
    ],
    [
      'public/cosmos-account',
      bicep('document-db/database-account', "    networkRestrictions: {\n      publicNetworkAccess: 'Enabled'\n    }"),
      bicep('document-db/database-account', "    networkRestrictions: {\n      publicNetworkAccess: 'Disabled'\n    }"),
    ],
    [
      'zone/virtual-machine',
      bicep('compute/virtual-machine', '    availabilityZone: -1'),
      bicep('compute/virtual-machine', '    availabilityZone: 1'),
    ],
    [
      'zone/firewall',
      bicep('network/azure-firewall', '    availabilityZones: [1]'),
      bicep('network/azure-firewall', '    availabilityZones: [1, 2, 3]'),
    ],
    [
      'public/storage-account',
      terraform('storage-storageaccount', '  public_network_access_enabled = true'),
      terraform('storage-storageaccount', '  public_network_access_enabled = false'),
    ],
    [
      'zone/virtual-machine',
      terraform('compute-virtualmachine', '  zone = null'),
      terraform('compute-virtualmachine', '  zone = "1"'),
    ],
    [
      'zone/public-ip',
      terraform('network-publicipaddress', '  sku   = "Standard"\n  zones = []'),
      terraform('network-publicipaddress', '  sku   = "Standard"\n  zones = [1, 2, 3]'),
    ],
  ])('%s is done in the caller, in the terms of the parameter %#', (id, before, after) => {
    expect(mendTexts(rule(id), before)).toEqual(after);
    expect(told(id, after).map((text) => text.split(' ')[0])).toEqual(['pass']);
  });

  it('is done where the value is written', () => {
    const before = {
      'main.tf': `variable "open" {\n  type    = bool\n  default = true\n}\n${terraform('keyvault-vault', '  public_network_access_enabled = var.open')['main.tf']}`,
    };
    expect(mendTexts(rule('public/key-vault'), before)['main.tf']).toContain('default = false');
  });
});
