import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { md5 } from '../../../../src/core/evaluate/terraform/functions/digest/md5';
import { sha1 } from '../../../../src/core/evaluate/terraform/functions/digest/sha1';
import { sha256 } from '../../../../src/core/evaluate/terraform/functions/digest/sha256';
import { sha512 } from '../../../../src/core/evaluate/terraform/functions/digest/sha512';

describe.each([
  ['md5', md5],
  ['sha1', sha1],
  ['sha256', sha256],
  ['sha512', sha512],
])('%s', (name, digest) => {
  it('is that of the platform, whatever the length', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(Buffer.from(digest(bytes)).toString('hex')).toBe(createHash(name).update(bytes).digest('hex'));
      }),
      { numRuns: 60 },
    );
  });
});
