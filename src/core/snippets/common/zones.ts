import { availabilityZones } from '../../facts/regions';
import { choice, type Gap } from '../snippet-text';

/** One availability zone; that of the resource at hand first. */
export const zone: Gap = choice('zone', availabilityZones, { from: 'zones.0' });

/** Every zone as a Bicep array: `['1', '2', '3']`. */
export const allZonesInBicep = `[${availabilityZones.map((one) => `'${one}'`).join(', ')}]`;

/** Every zone as a Terraform list: `["1", "2", "3"]`. */
export const allZonesInTerraform = `[${availabilityZones.map((one) => `"${one}"`).join(', ')}]`;
