import { describe, expect, it } from 'vitest';
import { ArmSchemas } from '../../scripts/facts/arm-schemas.mjs';
import { definitionsOf } from '../../scripts/facts/azurerm-schemas.mjs';
import { schemaFile, schemaText } from '../../scripts/facts/write-schema.mjs';

const page = `## Arguments Reference

* \`name\` - (Required) The name.

* \`tier\` - (Optional) The tier. Possible values are \`Hot\` and \`Cool\`. Defaults to \`Hot\`.

* \`days\` - (Optional) Possible values are between \`1\` and \`9\`.

* \`plan\` - (Required) A \`plan\` block as defined below.

* \`rule\` - (Optional) One or more \`plan_rule\` blocks as defined below.

---

A \`plan\` block supports the following:

* \`size\` - (Required) The size.

---

The \`plan_rule\` and \`other_rule\` blocks support the following:

* \`zone\` - (Optional) The zone.

## Attributes Reference

* \`id\` - (Required) The id.
`;

describe('a page of the azurerm documentation', () => {
  it('gives arguments, closed lists of values and blocks', () => {
    expect(definitionsOf(page)).toEqual({
      body: {
        arguments: { name: { required: true }, tier: { values: ['Hot', 'Cool'] }, days: {} },
        blocks: { plan: { required: true, of: 'plan' }, rule: { of: 'plan_rule' } },
      },
      plan: { arguments: { size: { required: true } } },
      plan_rule: { arguments: { zone: {} } },
      other_rule: { arguments: { zone: {} } },
    });
  });
});

const types = [
  { $type: 'StringType' },
  { $type: 'StringLiteralType', value: 'Hot' },
  { $type: 'UnionType', elements: [{ $ref: '#/1' }, { $ref: '#/0' }] },
  {
    $type: 'ObjectType',
    name: 'A.B/things',
    properties: {
      id: { type: { $ref: '#/0' }, flags: 2 },
      name: { type: { $ref: '#/0' }, flags: 1 },
      tier: { type: { $ref: '#/2' }, flags: 0 },
      next: { type: { $ref: '#/4' }, flags: 0 },
    },
  },
  { $type: 'ObjectType', name: 'Next', properties: { next: { type: { $ref: '#/4' }, flags: 0 } } },
  { $type: 'ResourceType', name: 'A.B/things@2026-01-01', body: { $ref: '#/3' }, readableScopes: 8, writableScopes: 8 },
];
const path = 'generated/ab/a.b/2026-01-01/types.json';
const snapshot = {
  list: () => [path],
  read: () => JSON.stringify(types),
  describe: (address: string) => address,
};

describe('the types of Bicep', () => {
  it('give what may be written, with objects that hold themselves', () => {
    expect(new ArmSchemas(snapshot).derive('A.B/things@2026-01-01').definitions).toEqual({
      body: {
        properties: { name: 'string', tier: { enum: ['Hot'], open: true }, next: { ref: 'Next' } },
        required: ['name'],
        readOnly: ['id'],
      },
      Next: { properties: { next: { ref: 'Next' } } },
    });
  });

  it('tell which type they lack', () => {
    expect(() => new ArmSchemas(snapshot).derive('A.B/others@2026-01-01')).toThrow(
      'A.B/others@2026-01-01 is in none of 1',
    );
  });

  it('tell which file the repository lists and does not hold', () => {
    const schemas = new ArmSchemas({ ...snapshot, read: () => undefined });
    expect(() => schemas.derive('A.B/things@2026-01-01')).toThrow(`${path} is listed and not in the repository`);
  });
});

describe('the file of a schema', () => {
  it('has a line a definition', () => {
    const text = schemaText({ type: 'A.B/c', definitions: { body: {}, D: {} } });
    expect(JSON.parse(text)).toEqual({ type: 'A.B/c', definitions: { body: {}, D: {} } });
    expect(text.split('\n')).toHaveLength(8);
  });

  it('is called like its type', () => {
    expect(schemaFile('Microsoft.Storage/storageAccounts/blobServices')).toBe(
      'microsoft.storage.storageaccounts.blobservices.json',
    );
  });
});
