import { publicRegionsWithZones } from '../../facts/regions';
import { choice, type Gap } from '../snippet-text';

/** A region with zones; that of the resource at hand first. */
export const region: Gap = regionOf('region', 'westeurope', 'location');

/** A second region with zones, for what has to outlive the first. */
export const secondRegion: Gap = regionOf('second region', 'swedencentral');

function regionOf(name: string, first: string, from?: string): Gap {
  const others = publicRegionsWithZones.filter((one) => one !== first);
  return choice(name, [first, ...others], from === undefined ? {} : { from });
}
