import { describe, expect, it } from 'vitest';
import { topLevelKeys } from '../../../../src/core/readers/arm/top-level-keys';

describe('keys of the outermost object', () => {
  it('leave out what is nested and what are values', () => {
    expect(topLevelKeys('{"a": "b", "c": {"d": [{"e": 1}]}, "f": ["g"]} {"h": 1}')).toEqual(['a', 'c', 'f']);
  });

  it('are found behind strings and comments with marks in them', () => {
    const text = ['/* { */ {"a": "}\\"\\\\", // "x": {', '"b" : 1}'].join('\n');
    expect(topLevelKeys(text)).toEqual(['a', 'b']);
  });

  it('end with a text that is not finished', () => {
    expect(topLevelKeys('{"a": {"b')).toEqual(['a']);
    expect(topLevelKeys('{"a": 1, /* open')).toEqual(['a']);
    expect(topLevelKeys('')).toEqual([]);
  });
});
