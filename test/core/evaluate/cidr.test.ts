import { describe, expect, it } from 'vitest';
import { answer, run } from './evaluate-text';

describe('functions of address ranges', () => {
  it('describes an IPv4 range', () => {
    expect(answer('parseCidr', '10.144.0.0/20')).toEqual({
      network: '10.144.0.0',
      netmask: '255.255.240.0',
      broadcast: '10.144.15.255',
      firstUsable: '10.144.0.1',
      lastUsable: '10.144.15.254',
      cidr: 20,
    });
  });

  it('describes an IPv6 range', () => {
    expect(answer('parseCidr', 'fdad:3236:5555::/48')).toEqual({
      network: 'fdad:3236:5555::',
      netmask: 'ffff:ffff:ffff::',
      firstUsable: 'fdad:3236:5555::',
      lastUsable: 'fdad:3236:5555:ffff:ffff:ffff:ffff:ffff',
      cidr: 48,
    });
  });

  it('counts subnets', () => {
    expect(answer('cidrSubnet', '10.144.0.0/20', 24, 0)).toBe('10.144.0.0/24');
    expect(answer('cidrSubnet', '10.144.0.0/20', 24, 4)).toBe('10.144.4.0/24');
    expect(answer('cidrSubnet', 'fdad:3236:5555::/48', 52, 3)).toBe('fdad:3236:5555:3000::/52');
  });

  it('counts hosts', () => {
    expect(answer('cidrHost', '10.144.3.0/24', 0)).toBe('10.144.3.1');
    expect(answer('cidrHost', 'fdad:3236:5555:3000::/52', 4)).toBe('fdad:3236:5555:3000::5');
  });

  it('says that it cannot work out what lies outside', () => {
    for (const value of [
      run('cidrSubnet', '10.0.0.0/24', 16, 0),
      run('cidrSubnet', '10.0.0.0/24', 25, 2),
      run('cidrHost', '10.0.0.0/30', 9),
      run('parseCidr', '10.0.0/24'),
      run('parseCidr', '10.0.0.0/64'),
      run('parseCidr', ':::/48'),
    ]) {
      expect(value).toMatchObject({ kind: 'unknown', reason: { code: 'unsupported' } });
    }
  });
});
