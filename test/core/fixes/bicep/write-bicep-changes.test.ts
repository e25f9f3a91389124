import { describe, expect, it } from 'vitest';
import { KeyedBy, Placeholder, ReferenceTo } from '../../../../src/core/fixes/fix';
import { mended, remove } from './mended';

const head = "resource st 'Microsoft.Storage/storageAccounts@2023-05-01' = ";

describe('a property that is added', () => {
  it('stands before `properties` where it is one of the resource itself', () => {
    const text = `${head}{\n  name: 'st'\n  properties: {\n  }\n}\n`;
    expect(mended(text, { zones: ['1', '2', '3'] })).toBe(
      `${head}{\n  name: 'st'\n  zones: ['1', '2', '3']\n  properties: {\n  }\n}\n`,
    );
  });

  it('does not come between `properties` and its comment', () => {
    const text = `${head}{\n  name: 'st' // agreed\n\n  // open to nobody\n  properties: {}\n}\n`;
    expect(mended(text, { zones: ['1'] })).toBe(
      `${head}{\n  name: 'st' // agreed\n  zones: ['1']\n\n  // open to nobody\n  properties: {}\n}\n`,
    );
  });

  it('makes the objects on its way', () => {
    expect(mended(`${head}{\n  name: 'st'\n}\n`, { 'properties.networkAcls.defaultAction': 'Deny' })).toBe(
      `${head}{\n  name: 'st'\n  properties: {\n    networkAcls: {\n      defaultAction: 'Deny'\n    }\n  }\n}\n`,
    );
  });

  it('goes into a single line as it is', () => {
    expect(mended(`${head}{ name: 'st', properties: { a: 1 } }\n`, { 'properties.b': true, zones: ['1'] })).toBe(
      `${head}{ name: 'st', zones: ['1'], properties: { a: 1, b: true } }\n`,
    );
  });

  it('goes first into a single line that begins with `properties`', () => {
    expect(mended(`${head}{ properties: { a: 1 } }\n`, { zones: ['1'] })).toBe(
      `${head}{ zones: ['1'], properties: { a: 1 } }\n`,
    );
  });

  it('goes above `properties` where that comes first', () => {
    expect(mended(`${head}{ // the account\n  properties: {}\n}\n`, { zones: ['1'] })).toBe(
      `${head}{ // the account\n  zones: ['1']\n  properties: {}\n}\n`,
    );
  });

  it('opens an empty object', () => {
    expect(mended(`${head}{\n  properties: {}\n}\n`, { 'properties.a': 1 })).toBe(
      `${head}{\n  properties: {\n    a: 1\n  }\n}\n`,
    );
  });

  it('keeps the comments in an object without members', () => {
    expect(mended(`${head}{\n  properties: {\n    // nothing yet\n  }\n}\n`, { 'properties.a': 1 })).toBe(
      `${head}{\n  properties: {\n    // nothing yet\n    a: 1\n  }\n}\n`,
    );
    expect(mended(`${head}{\n  properties: { /* none */ }\n}\n`, { 'properties.a': 1 })).toBe(
      `${head}{\n  properties: { /* none */\n    a: 1\n  }\n}\n`,
    );
  });

  it.each(['// why', '/* why */'])('leaves the comment %s with the line it belongs to', (comment) => {
    expect(mended(`${head}{\n  properties: {\n    a: 1 ${comment}\n  }\n}\n`, { 'properties.b': 2 })).toBe(
      `${head}{\n  properties: {\n    a: 1 ${comment}\n    b: 2\n  }\n}\n`,
    );
  });

  it('stands above nested resources', () => {
    const nested = "  resource blob 'blobServices' = {\n    name: 'default'\n  }\n";
    expect(mended(`${head}{\n  name: 'st'\n${nested}}\n`, { 'properties.a': 1 }, 'st')).toBe(
      `${head}{\n  name: 'st'\n  properties: {\n    a: 1\n  }\n${nested}}\n`,
    );
  });

  it('stands behind a spread, which would override it', () => {
    const text = `var base = {\n  kind: 'x'\n}\n${head}{\n  properties: {}\n  ...base\n}\n`;
    expect(mended(text, { zones: ['1'] })).toBe(
      `var base = {\n  kind: 'x'\n}\n${head}{\n  properties: {}\n  ...base\n  zones: ['1']\n}\n`,
    );
  });

  it('keeps CRLF and tabs', () => {
    expect(mended(`${head}{\r\n\tname: 'st'\r\n}\r\n`, { 'properties.a': 1 })).toBe(
      `${head}{\r\n\tname: 'st'\r\n\tproperties: {\r\n\t\ta: 1\r\n\t}\r\n}\r\n`,
    );
  });

  it('goes into the object that a variable holds', () => {
    expect(
      mended(`var acls = {\n  bypass: 'None'\n}\n${head}{\n  properties: {\n    networkAcls: acls\n  }\n}\n`, {
        'properties.networkAcls.defaultAction': 'Deny',
      }),
    ).toContain("var acls = {\n  bypass: 'None'\n  defaultAction: 'Deny'\n}\n");
  });

  it('is not written into an item that a list does not have', () => {
    expect(mended(`${head}{\n  properties: {}\n}\n`, { 'properties.rules.0.name': 'x' })).toBeUndefined();
  });

  it('is not written into an object that is not closed', () => {
    expect(mended(`${head}{\n  name: 'st'\n`, { 'properties.a': 1 })).toBeUndefined();
  });

  it('quotes a name that is no identifier and escapes text', () => {
    expect(mended(`${head}{\n  name: 'st'\n}\n`, { 'tags.my-tag': "it's ${a}\n" })).toContain(
      "    'my-tag': 'it\\'s \\${a}\\n'\n",
    );
  });

  it('shows the text of what only a person knows', () => {
    expect(mended(`${head}{\n  name: 'st'\n}\n`, { 'properties.keyUri': new Placeholder('<key>') })).toContain(
      "keyUri: '<key>'",
    );
  });
});

describe('an entry whose name is worked out', () => {
  const identity = "resource id 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {\n  name: 'id'\n}\n";

  it('is named by the resource that it refers to', () => {
    const text = `${head}{\n  name: 'st'\n}\n${identity}`;
    const written = mended(
      text,
      (find) => ({ identity: { items: new KeyedBy(new ReferenceTo(find('id')), {}) } }),
      'st',
    );
    expect(written).toBe(
      `${head}{\n  name: 'st'\n  identity: {\n    items: {\n      '\${id.id}': {}\n    }\n  }\n}\n${identity}`,
    );
  });

  it('is named by the text of what only a person knows', () => {
    const value = new KeyedBy(new Placeholder('<identity>'), {});
    expect(mended(`${head}{\n  name: 'st'\n}\n`, { 'identity.items': value })).toContain("      '<identity>': {}\n");
  });
});

describe('several changes of one fix', () => {
  it('share the object that both have to make', () => {
    expect(mended(`${head}{\n  name: 'st'\n}\n`, { 'properties.a.x': 1, 'properties.a.y': 2, 'properties.b': 3 })).toBe(
      `${head}{\n  name: 'st'\n  properties: {\n    a: {\n      x: 1\n      y: 2\n    }\n    b: 3\n  }\n}\n`,
    );
  });

  it('join an object that one of them adds as a whole', () => {
    expect(mended(`${head}{\n  name: 'st'\n}\n`, { 'properties.a': { x: 1 }, 'properties.a.y': 2 })).toBe(
      `${head}{\n  name: 'st'\n  properties: {\n    a: {\n      x: 1\n      y: 2\n    }\n  }\n}\n`,
    );
  });

  it('are added to one object in their order', () => {
    expect(mended(`${head}{\n  properties: {\n    a: 1\n  }\n}\n`, { 'properties.b': 2, 'properties.c': 3 })).toBe(
      `${head}{\n  properties: {\n    a: 1\n    b: 2\n    c: 3\n  }\n}\n`,
    );
  });

  it('replace one property and add another', () => {
    expect(mended(`${head}{\n  properties: {\n    a: 1\n  }\n}\n`, { 'properties.a': 2, 'properties.b': 3 })).toBe(
      `${head}{\n  properties: {\n    a: 2\n    b: 3\n  }\n}\n`,
    );
  });

  it('take the last property away and add one', () => {
    const text = `${head}{\n  properties: {\n    a: 1\n    b: 2\n  }\n}\n`;
    expect(mended(text, { 'properties.b': remove, 'properties.c': 3 })).toBe(
      `${head}{\n  properties: {\n    a: 1\n    c: 3\n  }\n}\n`,
    );
  });

  it('take the only property away and add one', () => {
    const text = `${head}{\n  properties: {\n    a: 1\n  }\n}\n`;
    expect(mended(text, { 'properties.a': remove, 'properties.c': 3 })).toBe(
      `${head}{\n  properties: {\n    c: 3\n  }\n}\n`,
    );
    expect(mended(`${head}{ properties: { a: 1 } }\n`, { 'properties.a': remove, 'properties.c': 3 })).toMatch(
      /properties: \{\s+c: 3\s+\}/,
    );
  });

  it('are not written where they contradict each other', () => {
    expect(mended(`${head}{\n  name: 'st'\n}\n`, { 'properties.a': 1, 'properties.a.x': 2 })).toBeUndefined();
    expect(
      mended(`${head}{\n  properties: {\n    a: {\n      x: 1\n    }\n  }\n}\n`, {
        'properties.a': { y: 1 },
        'properties.a.x': 2,
      }),
    ).toBeUndefined();
  });

  it('leave the text alone where it says all of it already', () => {
    const text = `${head}{\n  properties: {\n    a: 1\n  }\n}\n`;
    expect(mended(text, { 'properties.a': 1, 'properties.b': remove })).toBe(text);
  });
});

describe('a value that is replaced', () => {
  it('is mended where it is written: in a variable', () => {
    expect(mended(`var a = 'x'\n${head}{\n  properties: {\n    a: a\n  }\n}\n`, { 'properties.a': 'y' })).toBe(
      `var a = 'y'\n${head}{\n  properties: {\n    a: a\n  }\n}\n`,
    );
  });

  it("is mended in a parameter's default", () => {
    expect(mended(`param a string = 'x'\n${head}{\n  properties: {\n    a: a\n  }\n}\n`, { 'properties.a': 'y' })).toBe(
      `param a string = 'y'\n${head}{\n  properties: {\n    a: a\n  }\n}\n`,
    );
  });

  it("is mended in a parameter's default where that is allowed", () => {
    const text = (value: string) => `@allowed(['x', 'y'])\nparam a string = '${value}'\n${head}{\n  sku: a\n}\n`;
    expect(mended(text('x'), { sku: 'y' })).toBe(text('y'));
  });

  it('is mended at the property where the parameter does not allow it', () => {
    const text = (use: string) => `@allowed(['x', 'z'])\nparam a string = 'x'\n${head}{\n  sku: ${use}\n}\n`;
    expect(mended(text('a'), { sku: 'y' })).toBe(text("'y'"));
  });

  it('is mended at the property where a parameter has no default', () => {
    const text = (use: string) => `@allowed(['x'])\nparam a string\n${head}{\n  sku: ${use}\n}\n`;
    expect(mended(text('a'), { sku: 'y' })).toBe(text("'y'"));
  });

  it('is mended at the property where a parameter is null by default', () => {
    const text = (use: string) => `param a string?\n${head}{\n  sku: ${use}\n}\n`;
    expect(mended(text('a'), { sku: 'y' })).toBe(text("'y'"));
  });

  it('replaces a whole conditional', () => {
    const text = (use: string) => `param prod bool\n${head}{\n  sku: ${use}\n}\n`;
    expect(mended(text("prod ? 'x' : 'z'"), { sku: 'y' })).toBe(text("'y'"));
  });

  it('keeps a list over several lines and its comments where it only grows', () => {
    expect(mended(`${head}{\n  zones: [\n    '1' // first\n  ]\n}\n`, { zones: ['1', '2', '3'] })).toBe(
      `${head}{\n  zones: [\n    '1' // first\n    '2'\n    '3'\n  ]\n}\n`,
    );
    expect(mended(`${head}{\n  zones: ['1']\n}\n`, { zones: ['1', '2'] })).toBe(`${head}{\n  zones: ['1', '2']\n}\n`);
  });

  it('writes another list over as many lines as the old one had', () => {
    expect(mended(`${head}{\n  zones: [\n    '2'\n  ]\n}\n`, { zones: ['1', '2'] })).toBe(
      `${head}{\n  zones: [\n    '1'\n    '2'\n  ]\n}\n`,
    );
    expect(mended(`${head}{\n  zones: []\n}\n`, { zones: ['1', '2'] })).toBe(`${head}{\n  zones: ['1', '2']\n}\n`);
  });

  it('leaves what is nested in other resources alone', () => {
    const other = "resource b 'Microsoft.Storage/storageAccounts@2023-05-01' = {\n  sku: 'x'\n}\n";
    expect(mended(`${head}{\n  sku: 'x'\n}\n${other}`, { sku: 'y' }, 'st')).toBe(`${head}{\n  sku: 'y'\n}\n${other}`);
  });
});

describe('a property that is taken away', () => {
  it('goes with its line and the comment on it', () => {
    expect(mended(`${head}{\n  name: 'st'\n  zones: ['1'] // one\n  kind: 'x'\n}\n`, { zones: remove })).toBe(
      `${head}{\n  name: 'st'\n  kind: 'x'\n}\n`,
    );
  });

  it.each([
    ["{ name: 'st', zones: ['1'] }", "{ name: 'st' }"],
    ["{ zones: ['1'], name: 'st' }", "{ name: 'st' }"],
    ["{ zones: ['1'] }", '{  }'],
  ])('goes from %s with its comma', (before, after) => {
    expect(mended(`${head}${before}\n`, { zones: remove })).toBe(`${head}${after}\n`);
  });
});
