import { builtInRole } from '../../facts/built-in-roles';
import { mandatoryTags } from '../../facts/mandatory-tags';
import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import { definitionFile } from '../policy/definition';
import type { SnippetIdea } from '../snippet';
import { choice, type Gap, gap, lines, symbol, text } from '../snippet-text';

const section = 17;
const width = Math.max(...mandatoryTags.map(([name]) => name.length));

function valueGap(name: string, example: string): Gap {
  return name === 'environment' ? choice(name, [example, 'test', 'development']) : gap(name, example);
}

const tags = bicep.variable(
  'tags',
  text`
    {
      ${lines(mandatoryTags.map(([name, example]) => text`${name}: '${valueGap(name, example)}'`))}
    }
  `,
);
const tagsLocal = terraform.local(
  'tags',
  text`
    {
      ${lines(mandatoryTags.map(([name, example]) => text`${name.padEnd(width)} = "${valueGap(name, example)}"`))}
    }
  `,
);

const variables: SnippetIdea = {
  prefix: 'fl-tags',
  title: 'Tags that every resource carries, as one variable',
  description:
    'Which tenant, who pays, what it belongs to, which environment, who owns it. The resource group gets them; its resources take the variable too, for they inherit nothing by themselves.',
  section,
  mends: [],
  variants: {
    bicep: text`
      resource ${symbol('groupTags')} '${armType('Microsoft.Resources/tags')}' = {
        name: 'default'
        properties: {
          tags: ${tags}
        }
      }
    `,
    terraform: text`
      resource "azurerm_resource_group" "${symbol('workload')}" {
        name     = "${gap('name', resourceName('Microsoft.Resources/resourceGroups', 'payments'))}"
        location = ${terraform.location}
        tags     = ${tagsLocal}
      }
    `,
    kusto: text`
      resources
      | where ${mandatoryTags.map(([name]) => `isempty(tags['${name}'])`).join('\n    or ')}
      | summarize resources = count() by type, resourceGroup, subscriptionId
      | order by resources desc
    `,
  },
};

const tagParameter = text`
  "tagName": {
    "type": "String",
    "metadata": {
      "displayName": "Name of the tag"
    },
    "defaultValue": "${choice(
      'tag',
      mandatoryTags.map(([name]) => name),
    )}"
  }
`;

const required = definitionFile({
  key: 'required-tag',
  title: 'Policy definition: resources carry a tag',
  description: 'Refuses resources without the tag; assign it once a tag.',
  section,
  category: 'Tags',
  displayName: 'Resources carry the tag',
  effects: ['Deny', 'Audit', 'Disabled'],
  parameters: tagParameter,
  condition: text`
    {
      "field": "[concat('tags[', parameters('tagName'), ']')]",
      "exists": false
    }
  `,
});

const inherited = definitionFile({
  key: 'inherited-tag',
  title: 'Policy definition: resources take a tag over from their group',
  description: 'Adds the tag of the resource group to resources that lack it, so that cost reports are whole.',
  section,
  category: 'Tags',
  displayName: 'Resources take the tag over from their resource group',
  effects: ['Modify', 'Disabled'],
  parameters: tagParameter,
  condition: text`
    {
      "allOf": [
        {
          "field": "[concat('tags[', parameters('tagName'), ']')]",
          "exists": false
        },
        {
          "value": "[resourceGroup().tags[parameters('tagName')]]",
          "notEquals": ""
        }
      ]
    }
  `,
  details: text`
    "details": {
      "roleDefinitionIds": [
        "/providers/Microsoft.Authorization/roleDefinitions/${builtInRole('Tag Contributor')}"
      ],
      "operations": [
        {
          "operation": "add",
          "field": "[concat('tags[', parameters('tagName'), ']')]",
          "value": "[resourceGroup().tags[parameters('tagName')]]"
        }
      ]
    }
  `,
});

/** Who pays for it, and whom to call (section 17 of the domain). */
export const tagsSnippets: readonly SnippetIdea[] = [
  variables,
  { ...required, prefix: 'fl-tags-policy-required' },
  { ...inherited, prefix: 'fl-tags-policy-inherited' },
];
