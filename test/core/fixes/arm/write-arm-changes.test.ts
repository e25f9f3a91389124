import { describe, expect, it } from 'vitest';
import type { FixValue } from '../../../../src/core/fixes/fix';
import { canWriteFix, writeFix } from '../../../../src/core/fixes/write-fix';
import { ParsedFile } from '../../../../src/core/project/parsed-file';
import { applyEdits } from '../../../../src/core/text/text-edit';
import { readAlone } from '../../../support/read-alone';

const path = 'azuredeploy.json';

function template(resource: string, parameters = '{}'): string {
  return `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": ${parameters},
  "resources": [
    ${resource}
  ]
}
`;
}

const type = '"type": "Microsoft.Storage/storageAccounts",\n      "apiVersion": "2023-05-01",\n      "name": "st"';

/** The template after the fix; \`undefined\` as a value takes the property away. */
function mended(text: string, property: string, value: FixValue | undefined): string | undefined {
  const file = new ParsedFile({ path, text, language: 'arm' });
  if (file.syntax.language !== 'json') throw new Error('no JSON');
  const [resource] = readAlone(file).resources;
  if (!resource) throw new Error('no resource');
  const change =
    value === undefined
      ? { kind: 'remove-property' as const, resource, path: property }
      : { kind: 'set-property' as const, resource, path: property, value };
  const fix = { title: 'Mend it', preferred: true, safety: 'safe' as const, changes: [change] };
  const files = new Map([[path, file]]);
  const edits = writeFix(fix, files);
  expect(canWriteFix(fix, files)).toBe(edits !== undefined);
  return edits && applyEdits(text, edits.get(path) ?? []);
}

describe('a property in a template', () => {
  it('is added before `properties` where it is one of the resource itself', () => {
    const text = template(`{\n      ${type},\n      "properties": {}\n    }`);
    expect(mended(text, 'zones', ['1', '2'])).toBe(
      template(
        `{\n      ${type},\n      "zones": [\n        "1",\n        "2"\n      ],\n      "properties": {}\n    }`,
      ),
    );
  });

  it('is added with the objects on its way', () => {
    const text = mended(template(`{\n      ${type}\n    }`), 'properties.networkAcls.defaultAction', 'Deny');
    expect(JSON.parse(text ?? '')).toMatchObject({
      resources: [{ properties: { networkAcls: { defaultAction: 'Deny' } } }],
    });
  });

  it('keeps CRLF and tabs', () => {
    const text = template(`{\n      ${type},\n      "properties": {}\n    }`)
      .replaceAll('\n', '\r\n')
      .replaceAll('  ', '\t');
    const result = mended(text, 'properties.minimumTlsVersion', 'TLS1_2') ?? '';
    expect(result).toContain('\r\n\t\t\t"properties": {\r\n\t\t\t\t"minimumTlsVersion": "TLS1_2"\r\n\t\t\t}');
    expect(result.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('is mended in the default of the parameter that it comes from', () => {
    const text = (value: string) =>
      template(
        `{\n      ${type},\n      "properties": {\n        "a": "[parameters('a')]"\n      }\n    }`,
        `{ "a": { "type": "string", "defaultValue": "${value}" } }`,
      );
    expect(mended(text('x'), 'properties.a', 'y')).toBe(text('y'));
  });

  it('is mended at the property where the parameter does not allow it', () => {
    const text = (use: string) =>
      template(
        `{\n      ${type},\n      "properties": {\n        "a": "${use}"\n      }\n    }`,
        '{ "a": { "type": "string", "defaultValue": "x", "allowedValues": ["x", "z"] } }',
      );
    expect(mended(text("[parameters('a')]"), 'properties.a', 'y')).toBe(text('y'));
    expect(mended(text("[parameters('a')]"), 'properties.a', 'z')).toContain('"defaultValue": "z"');
  });

  it('is mended at the property where the parameter allows nothing that is right', () => {
    const text = (use: string) =>
      template(
        `{\n      ${type},\n      "properties": {\n        "a": "${use}"\n      }\n    }`,
        '{ "a": { "type": "string", "allowedValues": ["x"] } }',
      );
    expect(mended(text("[parameters('a')]"), 'properties.a', 'y')).toBe(text('y'));
  });

  it('is not written into a file that is nested too deeply', () => {
    const text = template(`{\n      ${type},\n      "tags": ${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}\n    }`);
    expect(mended(text, 'zones', ['1'])).toBeUndefined();
  });

  it('is taken away with its comma', () => {
    const text = mended(
      template(`{\n      ${type},\n      "zones": ["1"],\n      "kind": "x"\n    }`),
      'zones',
      undefined,
    );
    expect(text).toBe(template(`{\n      ${type},\n      "kind": "x"\n    }`));
  });

  it('is not taken away twice', () => {
    const text = template(`{\n      ${type}\n    }`);
    expect(mended(text, 'zones', undefined)).toBe(text);
  });

  it('is not written into what an expression makes', () => {
    const text = template(`{\n      ${type},\n      "properties": "[createObject('a', 'x')]"\n    }`);
    expect(mended(text, 'properties.b', 'y')).toBeUndefined();
  });
});
