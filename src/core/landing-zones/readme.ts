import type { LandingZone, LandingZoneLanguage, LandingZoneOptions } from './landing-zone';

/** What stands beside the code: what it is, how it is deployed, what it costs to think about. */
export function landingZoneReadme(
  zone: LandingZone,
  language: LandingZoneLanguage,
  options: Required<LandingZoneOptions>,
): string {
  const { name, region, secondRegion } = options;
  const place = zone.regions === 2 ? `${region} and ${secondRegion}` : region;
  const modules = Object.keys(zone.code[language].modules);
  return [
    `# ${zone.title}: ${name}`,
    `${zone.description} It stands in ${place}.`,
    '## What is here',
    listOf([
      language === 'bicep'
        ? '`main.bicep` puts the modules together, for a subscription.'
        : '`main.tf` puts the modules together; `variables.tf` says what it asks for.',
      `\`modules\` holds one part each: ${modules.join(', ')}.`,
      language === 'bicep'
        ? '`prod.bicepparam` and `nonprod.bicepparam` hold the values of the two environments.'
        : '`prod.tfvars` and `nonprod.tfvars` hold the values of the two environments.',
    ]),
    ...(zone.before.length === 0 ? [] : ['## Before', listOf(zone.before)]),
    '## Deploy',
    deployment(language, name, region),
    '## After',
    listOf(zone.after),
    '## What it costs to think about',
    listOf(zone.costs),
  ]
    .join('\n\n')
    .concat('\n');
}

function listOf(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function deployment(language: LandingZoneLanguage, name: string, region: string): string {
  if (language === 'bicep') {
    return [
      'See what changes, then make it so. `nonprod.bicepparam` in place of `prod.bicepparam` gives the other environment.',
      '',
      '```shell',
      `az deployment sub what-if --name ${name}-prod --location ${region} --parameters prod.bicepparam`,
      `az deployment sub create --name ${name}-prod --location ${region} --parameters prod.bicepparam`,
      '```',
    ].join('\n');
  }
  return [
    'Keep the state in a storage account with versioning and a lease (a `backend "azurerm"` block), one for each environment.',
    '',
    '```shell',
    'terraform init',
    'terraform plan -var-file=prod.tfvars -out=prod.tfplan',
    'terraform apply prod.tfplan',
    '```',
  ].join('\n');
}
