import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withSnippetTable } from '../../../scripts/lib/snippet-table.mjs';
import { allSnippets } from '../../../src/core/snippets/all-snippets';
import { snippetFiles, snippetTable } from '../../../src/core/snippets/snippet-files';

const root = join(__dirname, '..', '..', '..');

describe('the files of snippets', () => {
  it('are up to date: `npm run snippets` writes them', () => {
    const written = readdirSync(join(root, 'snippets')).map((name) => [
      name,
      readFileSync(join(root, 'snippets', name), 'utf8'),
    ]);
    expect(Object.fromEntries(written)).toEqual(Object.fromEntries(snippetFiles()));
  });

  it('are listed in docs/snippets.md: `npm run snippets` writes the table', () => {
    const page = readFileSync(join(root, 'docs', 'snippets.md'), 'utf8');
    expect(withSnippetTable(page, snippetTable())).toBe(page);
  });

  it('hold every snippet', () => {
    const entries = [...snippetFiles().values()].flatMap((text) => Object.values(JSON.parse(text)));
    expect(entries).toHaveLength(allSnippets.length);
  });
});

describe('the table of snippets', () => {
  it('needs a place to go', () => {
    expect(() => withSnippetTable('# Hello', '')).toThrow('no place for the snippets');
  });
});
