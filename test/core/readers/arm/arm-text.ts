import type { Design } from '../../../../src/core/design/design';
import { valueAt } from '../../../../src/core/design/read-value';
import type { Resource } from '../../../../src/core/design/resource';
import type { Value } from '../../../../src/core/design/value';
import { ParsedFile } from '../../../../src/core/project/parsed-file';
import { readAlone } from '../../../support/read-alone';

export const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';

export function textOf(template: object): string {
  return JSON.stringify({ $schema: schema, contentVersion: '1.0.0.0', ...template }, undefined, 2);
}

export function read(template: object | string): Design {
  const text = typeof template === 'string' ? template : textOf(template);
  return readAlone(new ParsedFile({ path: 'main.json', text, language: 'arm' }));
}

/** A storage account with some members of its own. */
export function account(members: object): object {
  return { type: 'Microsoft.Storage/storageAccounts', apiVersion: '2024-01-01', name: 'sa', ...members };
}

export function only(design: Design): Resource {
  const [resource] = design.resources;
  if (!resource || design.resources.length !== 1) throw new Error(`${design.resources.length} resources, not one`);
  return resource;
}

/** The value at `path` in the body of the only resource, which has `value` in its properties. */
export function evaluated(value: unknown, template: object = {}): Value | undefined {
  const resource = only(read({ ...template, resources: [account({ properties: { value } })] }));
  return valueAt(resource.body, 'properties.value');
}

export function at(resource: Resource | undefined, path: string): Value | undefined {
  return valueAt(resource?.body, path);
}
