import { describe, expect, it } from 'vitest';
import { nameProblem, pathProblem } from '../../../src/core/landing-zones/landing-zone-inputs';

describe('the name of a landing zone', () => {
  it.each(['payments', 'p2', 'web-shop', 'a'.repeat(20)])('may be %s', (name) => {
    expect(nameProblem(name)).toBeUndefined();
  });

  it.each(['', 'p', 'Payments', '2pay', 'pay-', 'a b', 'a'.repeat(21)])('may not be "%s"', (name) => {
    expect(nameProblem(name)).toContain('lower-case');
  });
});

describe('the folder of a landing zone', () => {
  it.each(['', '.', 'infra', './infra', 'infra/hub/', '/infra'])('may be "%s"', (path) => {
    expect(pathProblem(path)).toBeUndefined();
  });

  it.each(['..', '../other', 'infra/../../other', 'C:\\infra'])('may not be "%s"', (path) => {
    expect(pathProblem(path)).toBeDefined();
  });
});
