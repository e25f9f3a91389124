import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { wholeText } from '../../../src/core/snippets/snippet-preview';
import { namedSnippets } from '../../support/snippets/named-snippets';

const isInstalled = spawnSync('terraform', ['version']).status === 0;

it.skipIf(!isInstalled)('terraform fmt finds nothing to do in any snippet', () => {
  const folder = mkdtempSync(join(tmpdir(), 'faultline-snippets-'));
  try {
    for (const [, snippet] of namedSnippets('terraform')) {
      writeFileSync(join(folder, `${snippet.prefix}.tf`), wholeText(snippet));
    }
    const { stdout, status } = spawnSync('terraform', ['fmt', '-check', '-diff', folder], { encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
