import { type Need, type NeedSource, type SnippetText, text } from '../snippet-text';

interface VariableOptions {
  readonly from?: NeedSource;
  readonly ofType?: string;
  /** An HCL expression. */
  readonly initial?: string;
  readonly sensitive?: boolean;
}

/** A Terraform variable that a snippet reads as `var.<name>`. */
export function variable(name: string, type: string, description: string, options: VariableOptions = {}): Need {
  const members: [string, string][] = [
    ['description', `"${description}"`],
    ['type', type],
  ];
  if (options.initial !== undefined) members.push(['default', options.initial]);
  if (options.sensitive) members.push(['sensitive', 'true']);
  const width = Math.max(...members.map(([member]) => member.length));
  const lines = members.map(([member, value]) => `  ${member.padEnd(width)} = ${value}`);
  return {
    kind: 'need',
    declares: `var.${name}`,
    expression: `var.${name}`,
    declaration: { parts: [`variable "${name}" {\n${lines.join('\n')}\n}`] },
    from: options.from,
    ofType: options.ofType,
  };
}

/** The region of the resources, or that of the resource at hand. */
export const location: Need = variable('location', 'string', 'Region of the resources.', { from: 'location' });

/** The resource group of the resources, or that of the resource at hand. */
export const resourceGroupName: Need = variable('resource_group_name', 'string', 'Resource group of the resources.', {
  from: 'resource-group',
});

/** The id of something that is declared elsewhere. */
export function idOf(name: string, what: string): Need {
  return variable(name, 'string', `Resource id of ${what}.`);
}

/**
 * The id of an existing resource, or of the resource at hand: the snippet reads `.id` of what this gives.
 * @param type the ARM type that a resource at hand has to have.
 */
export function existing(dataType: string, label: string, type: string, what: string): Need {
  const name = variable(`${label}_name`, 'string', `Name of ${what}.`);
  return {
    kind: 'need',
    declares: `data.${dataType}.${label}`,
    expression: `data.${dataType}.${label}`,
    declaration: text`
      data "${dataType}" "${label}" {
        name                = ${name}
        resource_group_name = ${resourceGroupName}
      }
    `,
    from: 'reference',
    ofType: type,
  };
}

/** A local value. */
export function local(name: string, value: SnippetText): Need {
  const declaration = text`
    locals {
      ${name} = ${value}
    }
  `;
  return {
    kind: 'need',
    declares: `local.${name}`,
    expression: `local.${name}`,
    declaration,
    from: undefined,
    ofType: undefined,
  };
}
