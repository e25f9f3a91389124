import { describe, expect, it } from 'vitest';
import { allLandingZones } from '../../../src/core/landing-zones/all-landing-zones';
import { landingZoneConfiguration } from '../../../src/core/landing-zones/landing-zone-configuration';
import { landingZoneFiles, secondRegionFor } from '../../../src/core/landing-zones/landing-zone-files';
import { bicepParameterFile, terraformParameterFile } from '../../../src/core/landing-zones/parameter-files';
import { splitTerraform } from '../../../src/core/landing-zones/split-terraform';

describe('the files of a landing zone', () => {
  it('begin with the main one and end with what to read', () => {
    for (const zone of allLandingZones) {
      for (const language of ['bicep', 'terraform'] as const) {
        const paths = landingZoneFiles(zone, language, { name: 'shop', region: 'westeurope' }).map(({ path }) => path);
        expect(paths[0]).toBe(language === 'bicep' ? 'main.bicep' : 'main.tf');
        expect(paths.at(-1)).toBe('README.md');
        expect(new Set(paths).size).toBe(paths.length);
      }
    }
  });

  it('take over the name and the regions that are chosen', () => {
    const zone = allLandingZones.find(({ regions }) => regions === 2);
    if (!zone) throw new Error('no landing zone has two regions');
    const options = { name: 'shop', region: 'swedencentral', secondRegion: 'francecentral' };
    const text = (path: string): string | undefined =>
      landingZoneFiles(zone, 'terraform', options).find((file) => file.path === path)?.text;
    expect(text('prod.tfvars')).toContain('workload = "shop"');
    expect(text('prod.tfvars')).toMatch(/swedencentral[\s\S]*francecentral/);
    expect(text('README.md')).toContain('It stands in swedencentral and francecentral.');
  });
});

it.each([
  ['westeurope', 'northeurope'],
  ['swedencentral', 'westeurope'],
  ['westus3', 'eastus'],
  ['uksouth', 'swedencentral'],
])('a region with zones goes with %s: %s', (region, other) => {
  expect(secondRegionFor(region)).toBe(other);
});

it('the configuration names the values by their folder', () => {
  const [zone] = allLandingZones;
  if (!zone) throw new Error('there is no landing zone');
  expect(JSON.parse(landingZoneConfiguration(zone, 'terraform', 'infra/hub'))).toEqual({
    profile: 'strict',
    environments: {
      production: { files: ['infra/hub/prod.tfvars'] },
      'non-production': { files: ['infra/hub/nonprod.tfvars'] },
    },
    terraform: { varFiles: { 'infra/hub': { prod: 'prod.tfvars', nonprod: 'nonprod.tfvars' } } },
  });
});

const parameters = [
  { name: 'logDays', value: 30, note: 'How long.' },
  { name: 'tags', value: { owner: "it's", 'cost-center': '${x}' } },
  { name: 'regions', value: [{ location: 'a' }, []] },
];

describe('a file of values', () => {
  it('is written in Bicep', () => {
    expect(bicepParameterFile('Values.', parameters)).toBe(`// Values.
using 'main.bicep'

// How long.
param logDays = 30

param tags = {
  owner: 'it\\'s'
  'cost-center': '\\\${x}'
}

param regions = [
  {
    location: 'a'
  }
  []
]
`);
  });

  it('is written in Terraform', () => {
    expect(terraformParameterFile('Values.', parameters)).toBe(`# Values.

# How long.
log_days = 30

tags = {
  owner       = "it's"
  cost-center = "$\${x}"
}

regions = [
  {
    location = "a"
  },
  [],
]
`);
  });
});

it('Terraform is laid into files by what its blocks are', () => {
  const text = `# What it is.

# Why.
variable "a" {
  type = string

  validation {}
}

resource "b" "c" {}

output "d" {}
`;
  expect(splitTerraform(text, 'x/')).toEqual([
    { path: 'x/main.tf', text: '# What it is.\n\nresource "b" "c" {}\n' },
    { path: 'x/variables.tf', text: '# Why.\nvariable "a" {\n  type = string\n\n  validation {}\n}\n' },
    { path: 'x/outputs.tf', text: 'output "d" {}\n' },
  ]);
});
