import type { LandingZoneFile } from './landing-zone';

/** Terraform code laid into `main.tf`, `variables.tf` and `outputs.tf`, as its style guide has it. */
export function splitTerraform(text: string, folder = ''): readonly LandingZoneFile[] {
  const blocks = text.trimEnd().split(/\n\n(?=\S)/);
  const parts = {
    'main.tf': blocks.filter((block) => kindOf(block) === 'other'),
    'variables.tf': blocks.filter((block) => kindOf(block) === 'variable'),
    'outputs.tf': blocks.filter((block) => kindOf(block) === 'output'),
  };
  return Object.entries(parts).flatMap(([name, own]) =>
    own.length === 0 ? [] : [{ path: `${folder}${name}`, text: `${own.join('\n\n')}\n` }],
  );
}

function kindOf(block: string): 'variable' | 'output' | 'other' {
  const code = block.replace(/^(?:#.*\n)+/, '');
  if (code.startsWith('variable ')) return 'variable';
  return code.startsWith('output ') ? 'output' : 'other';
}
