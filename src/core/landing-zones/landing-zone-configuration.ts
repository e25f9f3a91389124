import type { LandingZone, LandingZoneLanguage } from './landing-zone';

/**
 * A configuration that tells which values the landing zone is deployed with, and what for.
 * @param folder the folder of the landing zone, relative to that of the configuration; empty where it is the same.
 */
export function landingZoneConfiguration(zone: LandingZone, language: LandingZoneLanguage, folder: string): string {
  const prefix = folder === '' ? '' : `${folder}/`;
  const extension = language === 'bicep' ? 'bicepparam' : 'tfvars';
  const environments = {
    [zone.isMissionCritical ? 'mission-critical' : 'production']: { files: [`${prefix}prod.${extension}`] },
    'non-production': { files: [`${prefix}nonprod.${extension}`] },
  };
  const varFiles = { [folder === '' ? '.' : folder]: { prod: 'prod.tfvars', nonprod: 'nonprod.tfvars' } };
  const content =
    language === 'bicep'
      ? { profile: 'strict', environments }
      : { profile: 'strict', environments, terraform: { varFiles } };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}
