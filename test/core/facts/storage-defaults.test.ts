import { describe, expect, it } from 'vitest';
import { allowsAnonymousBlobsByDefault } from '../../../src/core/facts/storage-defaults';

describe('allowsAnonymousBlobsByDefault', () => {
  it.each([
    ['2021-09-01', true],
    ['2022-09-01', true],
    ['2023-01-01', false],
    ['2024-01-01', false],
    ['2022-09-01-preview', true],
  ])('of %s is %s', (apiVersion, expected) => {
    expect(allowsAnonymousBlobsByDefault(apiVersion)).toBe(expected);
  });

  it('is not known without an API version', () => {
    expect(allowsAnonymousBlobsByDefault(undefined)).toBeUndefined();
    expect(allowsAnonymousBlobsByDefault('latest')).toBeUndefined();
  });
});
