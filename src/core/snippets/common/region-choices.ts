import { availabilityZones, regionZones } from '../../facts/regions';
import { choice, type Gap } from '../snippet-text';

/** Large regions to choose from, and beside each a second one of the same geography. Pairs come first. */
const regionsInTwos: readonly (readonly [string, string])[] = [
  ['westeurope', 'northeurope'],
  ['eastus2', 'centralus'],
  ['swedencentral', 'germanywestcentral'],
  ['southeastasia', 'eastasia'],
];

/**
 * The region in which something begins: one with availability zones.
 * @param type the ARM type that has to have zones there.
 */
export function firstRegion(type?: string): Gap {
  return choice(
    'first region',
    regionsInTwos.map(([first]) => withZones(first, type)),
  );
}

/** The region in which its second copy stands. */
export function secondRegion(type?: string): Gap {
  return choice(
    'second region',
    regionsInTwos.map(([, second]) => withZones(second, type)),
  );
}

function withZones(region: string, type: string | undefined): string {
  if (regionZones(region, type)?.length !== availabilityZones.length) {
    throw new Error(`${region} lacks availability zones${type === undefined ? '' : ` for ${type}`}.`);
  }
  return region;
}
