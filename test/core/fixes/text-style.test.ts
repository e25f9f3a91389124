import { describe, expect, it } from 'vitest';
import { detectStyle, indentationAt } from '../../../src/core/fixes/text-style';

describe('the style of a text', () => {
  it.each([
    ['a\n  b\n', { lineEnding: '\n', indent: '  ' }],
    ['a\r\n    b\r\n', { lineEnding: '\r\n', indent: '    ' }],
    ['a\n\tb\n\t\tc', { lineEnding: '\n', indent: '\t' }],
    ['a\n\n    b\n  c', { lineEnding: '\n', indent: '    ' }],
    ['/*\n * a comment\n */\n    b', { lineEnding: '\n', indent: '    ' }],
    ['', { lineEnding: '\n', indent: '  ' }],
    ['a', { lineEnding: '\n', indent: '  ' }],
  ])('is read off %j', (text, style) => {
    expect(detectStyle(text)).toEqual(style);
  });
});

describe('the indentation of a line', () => {
  it.each([
    ['a\n  b', 4, '  '],
    ['a\r\n\tb', 4, '\t'],
    ['  a', 2, '  '],
    ['  a', 1, ' '],
    ['a  b', 3, ''],
    ['', 0, ''],
  ])('of %j at %d', (text, offset, expected) => {
    expect(indentationAt(text, offset)).toBe(expected);
  });
});
