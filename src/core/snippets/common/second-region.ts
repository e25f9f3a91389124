import { regionZones } from '../../facts/regions';
import { choice, type Need, text } from '../snippet-text';

/** Large regions with availability zones, in which second copies stand most often. */
const regions: readonly string[] = [
  'northeurope',
  'westeurope',
  'swedencentral',
  'germanywestcentral',
  'centralus',
  'eastus2',
  'southeastasia',
  'eastasia',
].map((region) => {
  if (!regionZones(region)?.length) throw new Error(`${region} has no availability zones.`);
  return region;
});

const region = choice('second region', regions);

/** The region of the second copy as a Bicep parameter that begins with a choice. */
export const secondLocationBicep: Need = {
  kind: 'need',
  declares: 'secondLocation',
  expression: 'secondLocation',
  declaration: text`
    @description('Second region, which has availability zones as well.')
    param secondLocation string = '${region}'
  `,
  from: undefined,
  ofType: undefined,
};

/** The same as a Terraform variable. */
export const secondLocationTerraform: Need = {
  kind: 'need',
  declares: 'var.second_location',
  expression: 'var.second_location',
  declaration: text`
    variable "second_location" {
      description = "Second region, which has availability zones as well."
      type        = string
      default     = "${region}"
    }
  `,
  from: undefined,
  ofType: undefined,
};
