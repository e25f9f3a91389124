import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { command, tell } from './lib/command.mjs';
import { inProject } from './lib/project.mjs';
import { withRuleTable } from './lib/rule-table.mjs';

await command(async () => {
  const readme = inProject('README.md');
  const listed = execFileSync(process.execPath, [inProject('scripts', 'faultline.mjs'), 'rules', '--format', 'json'], {
    encoding: 'utf8',
  });
  writeFileSync(readme, withRuleTable(readFileSync(readme, 'utf8'), JSON.parse(listed)));
  tell('Wrote the rules into README.md.');
});
