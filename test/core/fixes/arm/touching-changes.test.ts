import { describe, expect, it } from 'vitest';
import type { Resource } from '../../../../src/core/design/resource';
import { writeArmChanges } from '../../../../src/core/fixes/arm/write-arm-change';
import type { FixValue, SetProperty } from '../../../../src/core/fixes/fix';
import { ParsedFile } from '../../../../src/core/project/parsed-file';
import { applyEdits } from '../../../../src/core/text/text-edit';
import { readAlone } from '../../../support/read-alone';

const path = 'main.json';

describe('several changes of one fix in a template', () => {
  it('add two properties to an empty object', () => {
    const mended = JSON.parse(write(template('{}'), { keyId: 'k', primaryUserAssignedIdentityId: 'i' }));
    expect(mended.resources[0].properties).toEqual({ keyId: 'k', primaryUserAssignedIdentityId: 'i' });
  });

  it('replace the last property and add one behind it, and keep comments', () => {
    const mended = write(template('{\n        // decided by the owners\n        "keyId": "a"\n      }'), {
      keyId: 'k',
      minimalTlsVersion: '1.2',
    });
    expect(mended).toContain('// decided by the owners\n        "keyId": "k",\n        "minimalTlsVersion": "1.2"\n');
  });

  it('leave the text as it is where it says all of it already', () => {
    const text = template('{ "keyId": "k", "minimalTlsVersion": "1.2" }');
    expect(write(text, { keyId: 'k', minimalTlsVersion: '1.2' })).toBe(text);
  });
});

function write(text: string, properties: Readonly<Record<string, FixValue>>): string {
  const file = new ParsedFile({ path, text, language: 'arm' });
  if (file.syntax.language !== 'json') throw new Error('no JSON');
  const [resource] = readAlone(file).resources;
  if (!resource) throw new Error('no resource');
  const edits = writeArmChanges(changesTo(resource, properties), new Map([[path, file]])) ?? [];
  return applyEdits(
    text,
    edits.map(({ edit }) => edit),
  );
}

function changesTo(resource: Resource, properties: Readonly<Record<string, FixValue>>): readonly SetProperty[] {
  return Object.entries(properties).map(([name, value]) => ({
    kind: 'set-property',
    resource,
    path: `properties.${name}`,
    value,
  }));
}

function template(properties: string): string {
  return `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.Sql/servers",
      "apiVersion": "2023-08-01",
      "name": "sql-payments",
      "properties": ${properties}
    }
  ]
}
`;
}
