import { describe, expect, it } from 'vitest';
import { blame } from '../../../../src/core/design/blame';
import { jsonOf } from '../../../../src/core/evaluate/json-value';
import { account, at, evaluated, only, read, textOf } from './arm-text';

describe('values of ARM templates', () => {
  it('are plain JSON, with the escape of a bracket undone', () => {
    expect(evaluated({ a: [1, true, null, 'x'] })).toMatchObject({ kind: 'object' });
    expect(evaluated('[[not an expression]')).toMatchObject({ value: '[not an expression]' });
  });

  it('take the default of a parameter', () => {
    expect(
      evaluated("[parameters('sku')]", { parameters: { SKU: { type: 'string', defaultValue: 'Premium' } } }),
    ).toMatchObject({ kind: 'literal', value: 'Premium' });
  });

  it('do not know a parameter without a default', () => {
    expect(evaluated("[parameters('sku')]", { parameters: { sku: { type: 'string' } } })).toMatchObject({
      kind: 'unknown',
      reason: { code: 'required-parameter', text: 'the parameter sku has no default value' },
    });
  });

  it('are one of the allowed values where a parameter has no default', () => {
    const parameters = { sku: { type: 'string', allowedValues: ['Basic', 'Standard'] } };
    expect(evaluated("[parameters('sku')]", { parameters })).toMatchObject({
      kind: 'choice',
      options: [{ value: 'Basic' }, { value: 'Standard' }],
    });
    expect(evaluated("[toLower(parameters('sku'))]", { parameters })).toMatchObject({
      options: [{ value: 'basic' }, { value: 'standard' }],
    });
  });

  it('follow a type definition to its allowed values', () => {
    expect(
      evaluated("[parameters('tier')]", {
        definitions: { tier: { type: 'string', allowedValues: ['Hot'] } },
        parameters: { tier: { $ref: '#/definitions/tier' } },
      }),
    ).toMatchObject({ value: 'Hot' });
  });

  it('are null where a nullable parameter is left out', () => {
    expect(evaluated("[parameters('a')]", { parameters: { a: { type: 'string', nullable: true } } })).toBeUndefined();
  });

  it('are null where a nullable parameter with allowed values is left out', () => {
    const parameters = { a: { type: 'string', nullable: true, allowedValues: ['x', 'y'] } };
    expect(evaluated("[parameters('a')]", { parameters })).toBeUndefined();
  });

  it('go through variables, whatever the case of a name', () => {
    expect(
      evaluated("[variables('Outer').list[1]]", {
        variables: { inner: ['a', 'b'], outer: { list: "[variables('inner')]" } },
      }),
    ).toMatchObject({ value: 'b' });
  });

  it('evaluate names of properties', () => {
    const value = evaluated({ "[concat('a', 'b')]": 1 });
    expect(value && jsonOf(value)).toEqual({ ab: 1 });
    expect(evaluated({ "[parameters('p')]": 1, c: 2 }, { parameters: { p: { type: 'string' } } })).toMatchObject({
      rest: { reason: { code: 'required-parameter' } },
    });
  });

  it('expand copies of variables and properties', () => {
    const variables = {
      copy: [{ name: 'zones', count: 3, input: "[string(copyIndex('zones', 1))]" }],
      nested: { copy: [{ name: 'list', count: 2, input: { index: "[copyIndex('list')]" } }] },
    };
    expect(evaluated("[join(variables('zones'), ',')]", { variables })).toMatchObject({ value: '1,2,3' });
    expect(evaluated("[variables('nested').list[1].index]", { variables })).toMatchObject({ value: 1 });
    const copied = evaluated({
      copy: [{ name: 'disks', count: "[length(createArray('a', 'b'))]", input: "[copyIndex('disks')]" }],
    });
    expect(copied && jsonOf(copied)).toEqual({ disks: [0, 1] });
  });

  it('leave open what a copy of unknown length makes', () => {
    const parameters = { count: { type: 'int' } };
    expect(
      evaluated({ copy: [{ name: 'disks', count: "[parameters('count')]", input: 1 }] }, { parameters }),
    ).toMatchObject({
      kind: 'object',
    });
    const resource = only(
      read({
        parameters,
        resources: [account({ properties: { copy: [{ name: 'disks', count: "[parameters('count')]", input: 1 }] } })],
      }),
    );
    expect(at(resource, 'properties.disks')).toMatchObject({
      kind: 'array',
      rest: { reason: { code: 'required-parameter' } },
    });
  });

  it('call functions that the template declares', () => {
    const functions = [
      {
        namespace: 'contoso',
        members: {
          label: {
            parameters: [{ name: 'part', type: 'string' }],
            output: { type: 'string', value: "[concat('x-', parameters('part'))]" },
          },
        },
      },
    ];
    expect(evaluated("[contoso.label('a')]", { functions })).toMatchObject({ value: 'x-a' });
    expect(evaluated("[contoso.nothing('a')]", { functions })).toMatchObject({ reason: { code: 'unresolved-name' } });
  });

  it('evaluate lambdas', () => {
    const value = evaluated("[map(createArray('a', 'b'), lambda('x', concat(lambdaVariables('x'), '!')))]");
    expect(value && jsonOf(value)).toEqual(['a!', 'b!']);
    expect(
      evaluated(
        "[reduce(range(1, 4), 0, lambda('sum', 'next', add(lambdaVariables('sum'), lambdaVariables('next'))))]",
      ),
    ).toMatchObject({ value: 10 });
  });

  it('say that names refer to themselves', () => {
    const variables = { a: "[variables('b')]", b: "[variables('a')]" };
    expect(evaluated("[variables('a')]", { variables })).toMatchObject({ kind: 'unknown', reason: { code: 'cycle' } });
  });

  it('say that an expression is broken, and where', () => {
    expect(evaluated('[concat(]')).toMatchObject({ kind: 'unknown', reason: { code: 'syntax-error' } });
  });

  it('have the range of the whole string, quotes included', () => {
    const template = { resources: [account({ properties: { a: 'plain', b: "[concat('a', 'b')]" } })] };
    const text = textOf(template);
    const { body } = only(read(template));
    const rangeText = (path: string) => {
      const range = at({ body } as never, path)?.source.range;
      return range && text.slice(range.start, range.end);
    };
    expect(rangeText('properties.a')).toBe('"plain"');
    expect(rangeText('properties.b')).toBe("\"[concat('a', 'b')]\"");
  });

  it('remember the way through parameters and variables', () => {
    const template = {
      parameters: { location: { type: 'string', defaultValue: 'westeurope' } },
      variables: { place: "[parameters('location')]" },
      resources: [account({ location: "[variables('place')]" })],
    };
    const text = textOf(template);
    const found = blame(only(read(template)), 'location');
    expect(text.slice(found.at.range.start, found.at.range.end)).toBe('"westeurope"');
    expect(found.related.map(({ message, range }) => [message, text.slice(range.start, range.end)])).toEqual([
      ['through parameter location', '"location"'],
      ['through variable place', '"place"'],
      ['it is used here', '"location"'],
    ]);
  });

  it('remember the way of a part of a variable', () => {
    const template = {
      variables: { settings: { tier: 'Basic' } },
      resources: [account({ properties: { tier: "[variables('settings').tier]" } })],
    };
    expect(blame(only(read(template)), 'properties.tier').related.map(({ message }) => message)).toEqual([
      'through variable settings',
      'the value is written here',
    ]);
  });
});
