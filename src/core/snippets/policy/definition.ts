import type { SnippetIdea } from '../snippet';
import { choice, type SnippetPart, type SnippetText, text } from '../snippet-text';

/** Where Enterprise Policy as Code keeps the schemas of its files. */
export const schemaFolder = 'https://raw.githubusercontent.com/Azure/enterprise-azure-policy-as-code/main/Schemas';

/** A rule that looks at resources as they are written, and at nothing else. */
export interface Definition {
  /** Behind `fl-policy-`, and the name of the definition. */
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly section: number;
  readonly category: string;
  readonly displayName: string;
  readonly effects: readonly [string, ...string[]];
  /** Further parameters, as members of a JSON object, without a comma at the end. */
  readonly parameters?: SnippetText;
  /** What stands behind `"if": `. */
  readonly condition: SnippetText;
  /** Members behind the effect, such as `"details": {…}`. */
  readonly details?: SnippetText;
}

/** One file under `Definitions/policyDefinitions` in the layout of Enterprise Policy as Code. */
export function definitionFile(definition: Definition): SnippetIdea {
  const { key, title, description, section, category, displayName, effects, parameters, condition, details } =
    definition;
  const effect: SnippetPart = choice('effect', effects);
  const effectParameter = text`
    "effect": {
      "type": "String",
      "metadata": {
        "displayName": "Effect"
      },
      "allowedValues": [${effects.map((one) => `"${one}"`).join(', ')}],
      "defaultValue": "${effect}"
    }
  `;
  const all = parameters
    ? text`
    ${effectParameter},
    ${parameters}
  `
    : effectParameter;
  const then = details
    ? text`
    "effect": "[parameters('effect')]",
    ${details}
  `
    : text`"effect": "[parameters('effect')]"`;
  return {
    prefix: `fl-policy-${key}`,
    title,
    description: `One file under Definitions/policyDefinitions of Enterprise Policy as Code. ${description}`,
    section,
    mends: [],
    variants: {
      json: text`
        {
          "$schema": "${schemaFolder}/policy-definition-schema.json",
          "name": "${key}",
          "properties": {
            "displayName": "${displayName}",
            "mode": "All",
            "metadata": {
              "version": "1.0.0",
              "category": "${category}"
            },
            "parameters": {
              ${all}
            },
            "policyRule": {
              "if": ${condition},
              "then": {
                ${then}
              }
            }
          }
        }
      `,
    },
  };
}
