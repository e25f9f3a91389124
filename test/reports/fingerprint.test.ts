import { describe, expect, it } from 'vitest';
import { openVault } from '../cli/sources';
import { reportOf } from './report-of';

function fingerprints(text: string, file = 'main.bicep'): readonly string[] {
  return reportOf({ [file]: text }, 'public/key-vault').findings.map(({ fingerprint }) => fingerprint);
}

describe('a fingerprint', () => {
  it('stays where code moves or changes elsewhere', () => {
    const moved = `// new\n\n${openVault.replace("'westeurope'", "'northeurope'")}`;
    expect(fingerprints(moved)).toEqual(fingerprints(openVault));
  });

  it('differs by file, resource and occurrence', () => {
    const all = [
      ...fingerprints(openVault + openVault),
      ...fingerprints(openVault, 'other.bicep'),
      ...fingerprints(openVault.replace('resource vault', 'resource safe')),
    ];
    expect(new Set(all).size).toBe(4);
  });
});
