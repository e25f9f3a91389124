// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the interpolation is that of the language under test
import { describe, expect, it } from 'vitest';
import { memberOutline, outline, parseValid, statementOf } from './outline';

describe('resources', () => {
  it('reads name, type and body with their places', () => {
    const text = "resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {\n  name: 'plan'\n}";
    const resource = statementOf(text, 'resource');
    expect(text.slice(resource.name.range.start, resource.name.range.end)).toBe('plan');
    expect(resource.type?.value).toBe('Microsoft.Web/serverfarms@2023-12-01');
    expect(resource.type && text.slice(resource.type.range.start, resource.type.range.end)).toBe(
      "'Microsoft.Web/serverfarms@2023-12-01'",
    );
    expect(resource.body && outline(resource.body)).toBe("{name: 'plan'}");
    expect([resource.existing, resource.condition, resource.loop]).toEqual([undefined, undefined, undefined]);
    expect(resource.range).toEqual({ start: 0, end: text.length });
  });

  it('reads an existing resource', () => {
    const text = "resource kv 'Microsoft.KeyVault/vaults@2023-07-01' existing = { name: n, scope: resourceGroup(rg) }";
    const { existing } = statementOf(text, 'resource');
    expect(existing && text.slice(existing.start, existing.end)).toBe('existing');
  });

  it.each(["resource a 'b/c@1' = if (on) {}", "resource a 'b/c@1' =\n  if (on) {}"])(
    'reads a condition: %j',
    (text) => {
      const resource = statementOf(text, 'resource');
      expect(resource.condition && outline(resource.condition)).toBe('paren(on)');
      expect(resource.body && outline(resource.body)).toBe('{}');
    },
  );

  it.each([
    "@batchSize(1)\nresource a 'b/c@1' = [for (item, i) in items: if (item.on) {\n  name: item.name\n}]",
    "@batchSize(1)\nresource a 'b/c@1' = [\n  for (item, i) in items: if (item.on) {\n    name: item.name\n  }\n]",
    "@batchSize(1)\nresource a 'b/c@1' = [for (item, i) in items:\n  if (item.on) {\n    name: item.name\n}\n]",
  ])('reads a loop with a condition: %j', (text) => {
    const resource = statementOf(text, 'resource');
    expect(resource.loop?.item.name).toBe('item');
    expect(resource.loop?.index?.name).toBe('i');
    expect(resource.loop && outline(resource.loop.iterable)).toBe('items');
    expect(resource.condition && outline(resource.condition)).toBe('paren(item.on)');
    expect(resource.body && outline(resource.body)).toBe('{name: item.name}');
  });

  it('reads nested resources with decorators, loops and resources of their own', () => {
    const resource = statementOf(
      "resource a 'b/c@1' = {\n  name: 'a'\n\n  resource d 'd' = {\n    name: 'd'\n    resource e 'e' existing = {\n      name: 'e'\n    }\n  }\n\n  @batchSize(2)\n  resource f 'f' = [for i in range(0, 2): {\n    name: 'f${i}'\n  }]\n  properties: {}\n}",
      'resource',
    );
    expect(resource.body?.members.map(memberOutline)).toEqual([
      "name: 'a'",
      "resource d {name: 'd', resource e {name: 'e'}}",
      "resource f {name: 'f${i}'}",
      'properties: {}',
    ]);
    const loop = resource.body?.members[2];
    expect(loop?.kind === 'resource' && loop.decorators.map(({ name }) => name)).toEqual(['batchSize']);
  });

  it('reads nested resources in a file without indentation', () => {
    const resource = statementOf(
      "resource a 'b/c@1' = {\nname: 'a'\nresource d 'd' = {\nname: 'd'\n}\n@batchSize(1)\nresource e 'e' = [for i in j: {\nname: i\n}]\n}",
      'resource',
    );
    expect(resource.body?.members).toHaveLength(3);
  });

  it('takes a property called resource', () => {
    const resource = statementOf("resource a 'b/c@1' = {\n  resource: 1\n  'resource': 2\n}", 'resource');
    expect(resource.body?.members.map(memberOutline)).toEqual(['resource: 1', "'resource': 2"]);
  });

  it('takes a type that is interpolated', () => {
    expect(statementOf("resource a 'b/c@${v}' = {}", 'resource').type?.value).toBeUndefined();
  });
});

describe('modules', () => {
  it.each([
    './network.bicep',
    'br:contoso.example/net:v1',
    'br/public:avm/res/storage/storage-account:0.14.3',
    'ts:a/b/c:1',
  ])('reads the path %s', (path) => {
    const module = statementOf(`module m '${path}' = {\n  name: 'm'\n  params: {}\n}`, 'module');
    expect([module.name.name, module.path?.value]).toEqual(['m', path]);
  });

  it('reads a condition and a loop', () => {
    const module = statementOf(
      "module m 'a.bicep' = [for x in y: if (!empty(x)) {\n  scope: resourceGroup(x)\n  name: 'm-${x}'\n}]",
      'module',
    );
    expect(module.loop?.item.name).toBe('x');
    expect(module.loop?.index).toBeUndefined();
    expect(module.condition && outline(module.condition)).toBe('paren((!empty(x)))');
    expect(module.body?.members).toHaveLength(2);
  });

  it('reads several declarations one after the other', () => {
    const { statements } = parseValid(
      "module a 'a.bicep' = {}\n\n\nmodule b 'b.bicep' = {}\r\nresource c 'c/d@1' = {}",
    );
    expect(statements.map(({ kind }) => kind)).toEqual(['module', 'module', 'resource']);
  });
});
