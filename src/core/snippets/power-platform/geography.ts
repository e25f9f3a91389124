import { powerPlatformRegions } from '../../facts/power-platform-regions';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import { choice, lines, type Need, text } from '../snippet-text';

const names = Object.keys(powerPlatformRegions);
const geography = choice('geography', ['europe', ...names.filter((name) => name !== 'europe')]);
const description = 'Geography of the Power Platform environments.';

/** Where the environments are, as a Bicep parameter. */
export const geographyBicep: Need = {
  kind: 'need',
  declares: 'geography',
  expression: 'geography',
  declaration: text`
    @description('${description}')
    param geography string = '${geography}'
  `,
  from: undefined,
  ofType: undefined,
};

/** The same as a Terraform variable. */
export const geographyTerraform: Need = {
  kind: 'need',
  declares: 'var.geography',
  expression: 'var.geography',
  declaration: text`
    variable "geography" {
      description = "${description}"
      type        = string
      default     = "${geography}"
    }
  `,
  from: undefined,
  ofType: undefined,
};

/** The two regions of each geography, which its networks have to lie in. */
export const regionPairsBicep = bicep.variable(
  'regionPairs',
  text`
    {
      ${lines(Object.entries(powerPlatformRegions).map(([name, [one, other]]) => text`${name}: ['${one}', '${other}']`))}
    }
  `,
);

const width = Math.max(...names.map((name) => name.length));

/** The same in Terraform. */
export const regionPairsTerraform = terraform.local(
  'region_pairs',
  text`
    {
      ${lines(
        Object.entries(powerPlatformRegions).map(
          ([name, [one, other]]) => text`${name.padEnd(width)} = ["${one}", "${other}"]`,
        ),
      )}
    }
  `,
);
