import { describe, expect, it } from 'vitest';
import { analyzeFiles } from '../../../src/core/analysis/analyze-files';
import { detectLanguage } from '../../../src/core/analysis/detect-language';
import { defaultConfiguration } from '../../../src/core/config/configuration';
import { ParsedFile } from '../../../src/core/project/parsed-file';
import { wiringProblems } from '../../support/landing-zones/wiring-problems';

function problemsOf(texts: Readonly<Record<string, string>>): readonly string[] {
  const files = Object.entries(texts).flatMap(([path, text]) => {
    const language = detectLanguage(path, text);
    return language ? [new ParsedFile({ path, text, language })] : [];
  });
  const { designs } = analyzeFiles(files, new Map(), defaultConfiguration.settings);
  return wiringProblems(files, designs);
}

describe('what the proof of landing zones finds in the wiring', () => {
  it('in Bicep', () => {
    const module = 'param a string\nparam b int = 1\noutput c string = a\n';
    const main = `param x string
module m 'modules/m.bicep' = {
  params: {
    d: 3
  }
}
module gone 'modules/gone.bicep' = {
  params: {}
}
output y string = m.outputs.z
`;
    const texts = {
      'main.bicep': main,
      'modules/m.bicep': module,
      'prod.bicepparam': "using 'main.bicep'\nparam w = 1\n",
    };
    expect([...problemsOf(texts)].sort()).toEqual([
      'main.bicep: m gives no z',
      'main.bicep: m misses a',
      'main.bicep: m takes no d',
      'main.bicep: modules/gone.bicep is not there',
      'prod.bicepparam misses x',
      'prod.bicepparam takes no w',
    ]);
  });

  it('in Terraform', () => {
    const module =
      'variable "a" {\n  type = string\n}\n\nvariable "b" {\n  type    = number\n  default = 1\n}\n\noutput "c" {\n  value = var.a\n}\n';
    const main = `module "m" {
  source = "./modules/m"

  d = 3
}

output "y" {
  value = module.m.z
}
`;
    expect([...problemsOf({ 'main.tf': main, 'modules/m/main.tf': module })].sort()).toEqual([
      'main.tf: module.m gives no z',
      'main.tf: module.m misses a',
      'main.tf: module.m takes no d',
    ]);
  });
});
