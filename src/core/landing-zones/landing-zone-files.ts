import { regionPair, regionZones } from '../facts/regions';
import type {
  DeploymentEnvironment,
  LandingZone,
  LandingZoneFile,
  LandingZoneLanguage,
  LandingZoneOptions,
} from './landing-zone';
import { bicepParameterFile, terraformParameterFile } from './parameter-files';
import { landingZoneReadme } from './readme';
import { splitTerraform } from './split-terraform';
import { versionsBlock } from './versions-file';

const environments: readonly DeploymentEnvironment[] = ['prod', 'nonprod'];

/** Every file of a landing zone, the main one first. */
export function landingZoneFiles(
  zone: LandingZone,
  language: LandingZoneLanguage,
  options: LandingZoneOptions,
): readonly LandingZoneFile[] {
  const whole = { ...options, secondRegion: options.secondRegion ?? secondRegionFor(options.region) };
  const code = language === 'bicep' ? bicepFiles(zone) : terraformFiles(zone);
  const values = environments.map((environment) => {
    const heading = `${zone.title}: values for ${environment === 'prod' ? 'production' : 'non-production'}.`;
    const parameters = zone.parameters(whole, environment, language);
    return language === 'bicep'
      ? { path: `${environment}.bicepparam`, text: bicepParameterFile(heading, parameters) }
      : { path: `${environment}.tfvars`, text: terraformParameterFile(heading, parameters) };
  });
  return [...code, ...values, { path: 'README.md', text: landingZoneReadme(zone, language, whole) }];
}

/** The region that goes with a region: its pair where that has zones, else another one with zones. */
export function secondRegionFor(region: string): string {
  const pair = regionPair(region);
  if (pair !== undefined && (regionZones(pair)?.length ?? 0) > 0) return pair;
  return region === 'swedencentral' ? 'westeurope' : 'swedencentral';
}

function bicepFiles(zone: LandingZone): readonly LandingZoneFile[] {
  const { main, modules } = zone.code.bicep;
  return [
    { path: 'main.bicep', text: main },
    ...Object.entries(modules).map(([name, text]) => ({ path: `modules/${name}.bicep`, text })),
  ];
}

function terraformFiles(zone: LandingZone): readonly LandingZoneFile[] {
  const { main, modules } = zone.code.terraform;
  const all = [main, ...Object.values(modules)].join('\n');
  const provider = 'provider "azurerm" {\n  features {}\n  storage_use_azuread = true\n}\n';
  return [
    ...splitTerraform(main),
    { path: 'versions.tf', text: `${versionsBlock(all)}\n${provider}` },
    ...Object.entries(modules).flatMap(([name, text]) => [
      ...splitTerraform(text, `modules/${name}/`),
      { path: `modules/${name}/versions.tf`, text: versionsBlock(text) },
    ]),
  ];
}
