import { mandatoryTags } from '../../facts/mandatory-tags';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import { gap, lines, text } from '../snippet-text';

const width = Math.max(...mandatoryTags.map(([name]) => name.length));

/** The tags that say whose the resources of a spoke are; the same name as the variable of fl-tags. */
export const tenantTags = {
  bicep: bicep.variable(
    'tags',
    text`
      {
        ${lines(mandatoryTags.map(([name, example]) => text`${name}: '${gap(name, example)}'`))}
      }
    `,
  ),
  terraform: terraform.local(
    'tags',
    text`
      {
        ${lines(mandatoryTags.map(([name, example]) => text`${name.padEnd(width)} = "${gap(name, example)}"`))}
      }
    `,
  ),
};
