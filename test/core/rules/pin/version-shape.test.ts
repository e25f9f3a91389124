import { describe, expect, it } from 'vitest';
import {
  boundConstraint,
  isFullCommit,
  isFullVersion,
  isShortCommit,
  shapeOfConstraint,
  shapeOfReference,
} from '../../../../src/core/rules/pin/version-shape';

const commit = '11d5960a326750d5838078e36cf38b85af677262';

describe('the shape of a git reference', () => {
  it.each([
    [commit, 'commit'],
    ['11d5960', 'commit'],
    ['v1.2.3', 'version'],
    ['1.2', 'version'],
    ['v4', 'version'],
    ['module-1.2.3', 'version'],
    ['refs/tags/anything', 'version'],
    ['2024-05-01', 'version'],
    ['release-2024-05-01', 'version'],
    ['main', 'branch'],
    ['MASTER', 'branch'],
    ['feature/zones', 'branch'],
    ['refs/heads/v1.2.3', 'branch'],
    ['production', 'unclear'],
    ['release/v1', 'unclear'],
    ['deadbeef', 'unclear'],
  ])('%s is read as a %s', (reference, shape) => {
    expect(shapeOfReference(reference)).toBe(shape);
  });
});

describe('a commit id', () => {
  it.each([
    [commit, true],
    [`${commit}${commit.slice(0, 24)}`, true],
    [commit.slice(0, 39), false],
    [`${commit}0`, false],
    ['v1.2.3', false],
  ])('%s is full: %s', (reference, expected) => {
    expect(isFullCommit(reference)).toBe(expected);
  });

  it.each([
    [commit.slice(0, 7), true],
    [commit.slice(0, 39), true],
    [commit.slice(0, 6), false],
    [commit, false],
    ['feedface', false],
  ])('%s is shortened: %s', (reference, expected) => {
    expect(isShortCommit(reference)).toBe(expected);
  });
});

describe('a version', () => {
  it.each([
    ['1.2.3', true],
    ['v1.2.3', true],
    ['1.2.3-preview.1', true],
    ['1.2.3+4', true],
    ['1.2', false],
    ['1.2.x', false],
    ['latest', false],
  ])('%s is full: %s', (version, expected) => {
    expect(isFullVersion(version)).toBe(expected);
  });
});

describe('a constraint of Terraform', () => {
  it.each([
    ['1.2.3', 'bounded'],
    ['= 1.2.3', 'bounded'],
    ['~> 4.1', 'bounded'],
    ['>= 3.80, < 5.0', 'bounded'],
    ['>= 3.80', 'open'],
    ['> 3', 'open'],
    ['!= 3.90.0', 'open'],
    ['', 'invalid'],
    ['latest', 'invalid'],
    ['>= 3.80,', 'invalid'],
  ])('"%s" is %s', (constraint, shape) => {
    expect(shapeOfConstraint(constraint)).toBe(shape);
  });

  it.each([
    ['>= 3.80.1', '~> 3.80'],
    ['>= 3', '~> 3.0'],
    ['> v0.9', '~> 0.9'],
    ['>= 3.80, != 3.90.0', '>= 3.80, != 3.90.0, < 4.0'],
    ['!= 3.90.0, >= 3.80', '!= 3.90.0, >= 3.80, < 4.0'],
    ['!= 3.90.0', undefined],
  ])('"%s" gets the upper end of "%s"', (constraint, bounded) => {
    expect(boundConstraint(constraint)).toBe(bounded);
    if (bounded !== undefined) expect(shapeOfConstraint(bounded)).toBe('bounded');
  });
});
