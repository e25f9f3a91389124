import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { buildSource } from './lib/bundle.mjs';
import { command, tell } from './lib/command.mjs';
import { inProject } from './lib/project.mjs';
import { withSnippetTable } from './lib/snippet-table.mjs';

const folder = inProject('snippets');
const page = inProject('docs', 'snippets.md');

await command(async () => {
  const { snippetFiles, snippetTable } = await buildSource('src/core/snippets/snippet-files.ts');
  const files = snippetFiles();
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.code-snippets') && !files.has(name)) rmSync(inProject('snippets', name));
  }
  for (const [name, text] of files) writeFileSync(inProject('snippets', name), text);
  writeFileSync(page, withSnippetTable(readFileSync(page, 'utf8'), snippetTable()));
  tell(`Wrote ${files.size} files into snippets, and the table of docs/snippets.md.`);
});
