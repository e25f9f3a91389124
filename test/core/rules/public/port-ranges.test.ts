import { describe, expect, it } from 'vitest';
import { allPorts, coversRange, includesPort, parsePortRange } from '../../../../src/core/rules/public/port-ranges';

describe('parsePortRange', () => {
  it.each([
    ['22', { from: 22, to: 22 }],
    ['20-25', { from: 20, to: 25 }],
    [' 20 - 25 ', { from: 20, to: 25 }],
    ['*', allPorts],
    ['0-65535', allPorts],
  ])('reads %j', (text, range) => {
    expect(parsePortRange(text)).toEqual(range);
  });

  it.each(['', 'ssh', '22,80', '25-20', '1-70000', '-22', '22-'])('refuses %j', (text) => {
    expect(parsePortRange(text)).toBeUndefined();
  });
});

describe('includesPort', () => {
  it('counts both ends in', () => {
    expect([19, 20, 22, 25, 26].map((port) => includesPort({ from: 20, to: 25 }, port))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('coversRange', () => {
  it('asks for one range that holds the whole other', () => {
    const inner = { from: 20, to: 25 };
    expect(coversRange([{ from: 20, to: 22 }, allPorts], inner)).toBe(true);
    expect(coversRange([{ from: 20, to: 24 }], inner)).toBe(false);
    expect(coversRange([], inner)).toBe(false);
  });
});
