import { describe, expect, it } from 'vitest';
import { allowedMajors } from '../../../../src/core/readers/terraform/provider-version';

describe('the majors of azurerm that a constraint allows', () => {
  it.each([
    [undefined, [3, 4, 5]],
    ['>= 3.0', [3, 4, 5]],
    ['>= 3.0.0', [3, 4, 5]],
    ['~> 3.0', [3]],
    ['~> 3', [3]],
    ['~> 4.1.0', [4]],
    ['>= 3.80, < 5.0', [3, 4]],
    ['>=3.80.0,<4', [3]],
    ['= 4.1.0', [4]],
    ['4.1.0', [4]],
    ['v4.1.0', [4]],
    ['> 3.99, != 4.0.0', [3, 4, 5]],
    ['<= 4.0', [3, 4]],
    ['< 4.0', [3]],
    ['>= 4.0.0-beta1', [4, 5]],
    ['~> 2.99', [3]],
    ['>= 6.0', [5]],
    ['whatever', [3, 4, 5]],
    ['', [3, 4, 5]],
  ])('%s', (constraint, majors) => {
    expect(allowedMajors(constraint)).toEqual(majors);
  });
});
