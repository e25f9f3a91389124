import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Design } from '../../../../src/core/design/design';
import { sizeOf } from '../../../../src/core/evaluate/value-size';
import { account, evaluated, read, schema, textOf } from './arm-text';

/** What rules walk through: the bodies of all resources. */
function sizeOfDesign(design: Design): number {
  return design.resources.reduce((sum, { body }) => sum + sizeOf(body).nodes, 0);
}

const walkable = 10_000_000;

describe('hostile ARM templates', () => {
  it('end where variables double a string', () => {
    const variables: Record<string, string> = { v0: 'abcdefgh' };
    for (let n = 1; n < 200; n += 1) variables[`v${n}`] = `[concat(variables('v${n - 1}'), variables('v${n - 1}'))]`;
    expect(evaluated("[variables('v199')]", { variables })).toMatchObject({ reason: { code: 'limit' } });
  });

  it('end where variables double an array, in any way', () => {
    for (const step of [
      'createArray(X, X)',
      'concat(X, X)',
      "createObject('a', X, 'b', X)",
      'flatten(createArray(X, X))',
    ]) {
      const variables: Record<string, unknown> = { v0: ['a'] };
      for (let n = 1; n < 100; n += 1) variables[`v${n}`] = `[${step.replaceAll('X', `variables('v${n - 1}')`)}]`;
      const design = read({ variables, resources: [account({ properties: { value: "[variables('v99')]" } })] });
      expect(sizeOfDesign(design)).toBeLessThan(walkable);
    }
  });

  it('end where many resources hold one large value', () => {
    const resources = Array.from({ length: 2_000 }, (_, n) =>
      account({ name: `sa${n}`, properties: { copy: [{ name: 'a', count: 50, input: "[variables('big')]" }] } }),
    );
    const design = read({ variables: { big: '[range(0, 10000)]' }, resources });
    expect(sizeOfDesign(design)).toBeLessThan(walkable);
  });

  it('end in a long chain of variables', () => {
    const variables: Record<string, unknown> = { v0: 'end' };
    for (let n = 1; n < 20_000; n += 1) variables[`v${n}`] = [{ a: `[variables('v${n - 1}')[0].a]` }];
    expect(evaluated("[variables('v19999')]", { variables })?.kind).toBe('array');
  });

  it('end in nested ranges and maps', () => {
    const nested = "map(range(0, 10000), lambda('i', ".repeat(6);
    expect(evaluated(`[${nested}1${'))'.repeat(6)}]`)?.kind).toBe('unknown');
  });

  it('end in nested copies', () => {
    let input: unknown = 'x';
    for (let depth = 0; depth < 8; depth += 1) input = { copy: [{ name: 'a', count: 10_000, input }] };
    expect(read({ resources: [account({ properties: input })] }).resources).toHaveLength(1);
  });

  it('end in nested deployments that repeat', () => {
    let template: object = { $schema: schema, resources: [account({})] };
    for (let depth = 0; depth < 12; depth += 1) {
      const deployment = {
        type: 'Microsoft.Resources/deployments',
        apiVersion: '2022-09-01',
        name: 'd',
        copy: { name: `l${depth}`, count: 100 },
        properties: { template },
      };
      template = { $schema: schema, resources: [deployment] };
    }
    const design = read(template);
    expect(design.resources.length).toBeLessThanOrEqual(5_000);
    expect(design.problems).toHaveLength(1);
  });

  it('end where deployments repeat and none is deployed', () => {
    let resources: object[] = [account({})];
    for (let depth = 0; depth < 12; depth += 1) {
      resources = [account({ condition: false, copy: { name: `l${depth}`, count: 100 }, resources })];
    }
    expect(read({ resources }).resources.length).toBeLessThanOrEqual(5_000);
  });

  it('end where functions of the template call each other', () => {
    const members: Record<string, object> = { f0: { parameters: [], output: { type: 'int', value: '[f.f40()]' } } };
    for (let n = 1; n <= 40; n += 1) {
      members[`f${n}`] = { parameters: [], output: { type: 'int', value: `[add(f.f${n - 1}(), f.f${n - 1}())]` } };
    }
    expect(evaluated('[f.f40()]', { functions: [{ namespace: 'f', members }] })?.kind).toBe('unknown');
  });

  it('end where they are nested deeply', () => {
    const deep = `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`;
    expect(
      read(`{"$schema":"deploymentTemplate.json#","resources":[{"type":"A.B/c","p":${deep}}]}`).resources,
    ).toHaveLength(1);
    let resource: object = account({});
    for (let depth = 0; depth < 190; depth += 1) resource = account({ type: 'x', resources: [resource] });
    expect(read({ resources: [resource] }).resources.length).toBeGreaterThan(0);
  });

  const fragment = fc.constantFrom(
    "[parameters('a')]",
    "[variables('b')]",
    '[copyIndex()]',
    "[resourceId('A.B/c', 'd')]",
    "[reference('s')]",
    "[map(variables('b'), lambda('x', lambdaVariables('x')))]",
    "[union(parameters('a'), variables('b'))]",
    '[f.g(1)]',
    '[',
    '[[x]',
    '[a(',
    'Microsoft.Resources/deployments',
    'A.B/c',
  );
  const key = fc.constantFrom(
    'type',
    'name',
    'copy',
    'count',
    'input',
    'resources',
    'properties',
    'template',
    'value',
    'condition',
  );
  const { node } = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 6 },
      fragment,
      fc.integer(),
      fc.constantFrom(true, false, null),
      fc.array(tie('node'), { maxLength: 4 }),
      fc.dictionary(key, tie('node'), { maxKeys: 6 }),
    ),
  }));

  it('never throw', () => {
    fc.assert(
      fc.property(node, node, node, node, (a, b, resources, functions) => {
        const design = read({
          parameters: { a: { defaultValue: a }, s: b },
          variables: { b, copy: a },
          functions,
          resources,
        });
        expect(design.files).toEqual(['main.json']);
      }),
      { numRuns: 1_000 },
    );
  });

  it('never throw where the text is cut or mixed up', () => {
    const whole = textOf({
      parameters: { a: { defaultValue: "[concat('a', variables('b'))]" } },
      variables: { b: { copy: [{ name: 'c', count: 2, input: '[copyIndex()]' }] } },
      resources: [account({ copy: { name: 'l', count: 2 }, properties: { x: "[parameters('a')]" } })],
    });
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(20), fc.constantFrom('', '"', '[', '}', ','), (start, length, put) => {
        const design = read(whole.slice(0, start) + put + whole.slice(start + length));
        expect(design.files).toEqual(['main.json']);
      }),
      { numRuns: 500 },
    );
  });
});
