import { describe, expect, it } from 'vitest';
import { Analysis } from '../../../src/core/analysis/analysis';
import { detectLanguage } from '../../../src/core/analysis/detect-language';
import { defaultConfiguration } from '../../../src/core/config/configuration';
import { writeFix } from '../../../src/core/fixes/write-fix';
import { allRules } from '../../../src/core/rules/all-rules';
import { applyEdits } from '../../../src/core/text/text-edit';

type Texts = Readonly<Record<string, string>>;

const selected = new Map(allRules.filter(({ id }) => id === 'public/key-vault').map((rule) => [rule, rule.severity]));
const template = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';
const parameters = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#';

const vault = (access: string): string => `resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: 'kv-payments'
  location: 'westeurope'
  properties: {
    publicNetworkAccess: ${access}
  }
}
`;
const armVault = JSON.stringify({
  $schema: template,
  parameters: { access: { type: 'string' } },
  resources: [
    {
      type: 'Microsoft.KeyVault/vaults',
      apiVersion: '2023-07-01',
      name: 'kv-payments',
      location: 'westeurope',
      properties: { publicNetworkAccess: "[parameters('access')]" },
    },
  ],
});
const armValues = (access: string): string =>
  JSON.stringify({ $schema: parameters, parameters: { access: { value: access } } });
const module = (path: string, access: string): string =>
  `module vault '${path}' = {\n  name: 'vault'\n  params: {\n    access: ${access}\n  }\n}\n`;

function analysisOf(texts: Texts): Analysis {
  const analysis = new Analysis([], defaultConfiguration, { selected });
  for (const [path, text] of Object.entries(texts)) {
    const language = detectLanguage(path, text);
    if (!language) throw new Error(`${path} is in no language that is read`);
    analysis.update({ path, text, language });
  }
  return analysis;
}

function failures(texts: Texts) {
  const analysis = analysisOf(texts);
  const found = Object.keys(texts).flatMap((path) => analysis.resultFor(path)?.findings ?? []);
  return { analysis, found: [...new Set(found)].filter(({ verdict }) => verdict === 'fail') };
}

/** The files after the preferred fix of the one failure. */
function mended(texts: Texts): Texts {
  const { analysis, found } = failures(texts);
  expect(found).toHaveLength(1);
  const fix = found[0]?.fixes.find(({ preferred }) => preferred);
  const edits = fix && writeFix(fix, analysis.held);
  if (!edits) throw new Error('there is no fix that can be written');
  return Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [path, applyEdits(text, edits.get(path) ?? [])]),
  );
}

const cases: readonly (readonly [string, Texts, Texts])[] = [
  [
    "a parameter's default",
    { 'main.bicep': `param access string = 'Enabled'\n${vault('access')}` },
    { 'main.bicep': `param access string = 'Disabled'\n${vault('access')}` },
  ],
  [
    'an argument',
    { 'main.bicep': module('v.bicep', "'Enabled'"), 'v.bicep': `param access string\n${vault('access')}` },
    { 'main.bicep': module('v.bicep', "'Disabled'") },
  ],
  [
    'a value in a Bicep parameter file',
    {
      'main.bicep': `param access string\n${vault('access')}`,
      'prod.bicepparam': "using 'main.bicep'\nparam access = 'Enabled'\n",
    },
    { 'prod.bicepparam': "using 'main.bicep'\nparam access = 'Disabled'\n" },
  ],
  [
    'a value in an ARM parameter file for Bicep',
    { 'main.bicep': `param access string\n${vault('access')}`, 'main.parameters.json': armValues('Enabled') },
    { 'main.parameters.json': armValues('Disabled') },
  ],
  [
    'a value in an ARM parameter file for a template',
    { 'main.json': armVault, 'main.parameters.json': armValues('Enabled') },
    { 'main.parameters.json': armValues('Disabled') },
  ],
  [
    'an argument that Bicep gives to a template',
    { 'main.bicep': module('v.json', "'Enabled'"), 'v.json': armVault },
    { 'main.bicep': module('v.json', "'Disabled'") },
  ],
  [
    'a value that Terraform is given',
    {
      'main.tf':
        'variable "open" {\n  type = bool\n}\n\nresource "azurerm_key_vault" "a" {\n  name                          = "kv-payments"\n  public_network_access_enabled = var.open\n}\n',
      'terraform.tfvars': 'open = true\n',
    },
    { 'terraform.tfvars': 'open = false\n' },
  ],
  [
    'an argument of a Terraform module',
    {
      'main.tf': 'module "a" {\n  source = "./m"\n  open   = true\n}\n',
      'm/main.tf':
        'variable "open" {\n  type = bool\n}\n\nresource "azurerm_key_vault" "a" {\n  name                          = "kv-payments"\n  public_network_access_enabled = var.open\n}\n',
    },
    { 'main.tf': 'module "a" {\n  source = "./m"\n  open   = false\n}\n' },
  ],
  [
    'the resource, where the parameter on the way does not allow the value',
    {
      'main.bicep': module('v.bicep', "'Enabled'"),
      'v.bicep': `@allowed(['Enabled', 'SecuredByPerimeter'])\nparam access string\n${vault('access')}`,
    },
    { 'v.bicep': `@allowed(['Enabled', 'SecuredByPerimeter'])\nparam access string\n${vault("'Disabled'")}` },
  ],
];

describe('a fix', () => {
  it.each(cases)('edits %s, and the finding goes', (_, texts, changed) => {
    const after = mended(texts);
    expect(after).toEqual({ ...texts, ...changed });
    expect(failures(after).found).toEqual([]);
  });
});
