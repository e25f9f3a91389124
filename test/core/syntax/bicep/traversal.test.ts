// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the interpolation is that of the language under test
import { describe, expect, it } from 'vitest';
import { nodesAt, visit } from '../../../../src/core/syntax/bicep/traversal';
import { parseValid } from './outline';

const text = "resource a 'b/c@1' = if (on) {\n  name: 'x${y.z}'\n  tags: {}\n}";

describe('visit', () => {
  it('calls parents before children, in the order of the text', () => {
    const kinds: string[] = [];
    visit(parseValid('var a = f(1, b.c)'), ({ kind }) => {
      kinds.push(kind);
      return undefined;
    });
    expect(kinds).toEqual([
      'file',
      'var',
      'identifier',
      'call',
      'identifier',
      'integer',
      'member',
      'variable',
      'identifier',
    ]);
  });

  it('leaves out what lies below a node for which it gets false', () => {
    const kinds: string[] = [];
    visit(parseValid(text), ({ kind }) => {
      kinds.push(kind);
      return kind !== 'object';
    });
    expect(kinds).toEqual(['file', 'resource', 'identifier', 'string', 'text', 'parenthesized', 'variable', 'object']);
  });
});

describe('nodesAt', () => {
  it('gives the nodes around an offset, outermost first', () => {
    const kinds = nodesAt(parseValid(text), text.indexOf('z}')).map(({ kind }) => kind);
    expect(kinds).toEqual(['file', 'resource', 'object', 'property', 'string', 'member', 'identifier']);
  });

  it('counts the end of a node as inside', () => {
    const kinds = nodesAt(parseValid(text), text.indexOf('tags') + 4).map(({ kind }) => kind);
    expect(kinds).toEqual(['file', 'resource', 'object', 'property', 'identifier']);
  });

  it('gives nothing outside the text', () => {
    expect(nodesAt(parseValid(text), text.length + 1)).toEqual([]);
  });
});
