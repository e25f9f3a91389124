import type { LandingZone } from './landing-zone';
import { aiHubSpoke } from './zones/ai-hub-spoke/ai-hub-spoke';
import { confidentialMigration } from './zones/confidential-migration/confidential-migration';
import { hubSpoke } from './zones/hub-spoke/hub-spoke';
import { missionCriticalWeb } from './zones/mission-critical-web/mission-critical-web';
import { twoRegionAks } from './zones/two-region-aks/two-region-aks';

/** Every landing zone that there is, in the order in which they are offered. */
export const allLandingZones: readonly LandingZone[] = [
  hubSpoke,
  aiHubSpoke,
  confidentialMigration,
  twoRegionAks,
  missionCriticalWeb,
];
