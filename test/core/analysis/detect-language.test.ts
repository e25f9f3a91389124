import { describe, expect, it } from 'vitest';
import { detectLanguage, mayBeRead } from '../../../src/core/analysis/detect-language';

const template =
  '{ "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "resources": [] }';
const parameters =
  '{ "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#", "parameters": {} }';

describe('the language of a file', () => {
  it.each([
    ['infra/main.bicep', 'bicep'],
    ['MAIN.BICEP', 'bicep'],
    ['main.prod.bicepparam', 'bicepparam'],
    ['main.tf', 'terraform'],
    ['main.tofu', 'terraform'],
    ['main.tf.json', 'terraform-json'],
    ['main.tofu.json', 'terraform-json'],
    ['prod.auto.tfvars', 'tfvars'],
    ['prod.tfvars.json', 'tfvars'],
    ['.terraform.lock.hcl', 'terraform'],
    ['.github/workflows/ci.yml', 'workflow'],
    ['a/.github/workflows/ci.yaml', 'workflow'],
    ['.github/actions/deploy/action.yml', 'action'],
    ['Dockerfile', 'dockerfile'],
    ['app/Dockerfile.dev', 'dockerfile'],
    ['app/web.Dockerfile', 'dockerfile'],
    ['app/web.dockerfile', 'dockerfile'],
    ['Containerfile', 'dockerfile'],
  ])('is told by its name: %s', (path, language) => {
    expect(detectLanguage(path, '')).toBe(language);
    expect(mayBeRead(path)).toBe(true);
  });

  it.each([
    ['azuredeploy.json', template, 'arm'],
    ['azuredeploy.jsonc', `// main\n${template}`, 'arm'],
    ['azuredeploy.parameters.json', parameters, 'arm-parameters'],
    ['copy.yml', 'name: x\non: push\njobs:\n  a: {}\n', 'workflow'],
    ['copy.yaml', 'name: x\nruns:\n  using: composite\n', 'action'],
    ['package.json', '{ "name": "x" }', undefined],
    ['compose.yml', 'services: {}\n', undefined],
  ])('is told by what is in it: %s', (path, text, language) => {
    expect(mayBeRead(path)).toBe(true);
    expect(detectLanguage(path, text)).toBe(language);
  });

  it.each(['README.md', 'main.tftest.hcl', 'main.bicep.txt', 'Dockerfiles/readme', 'tf', 'mydockerfile'])(
    'is none that is read: %s',
    (path) => {
      expect(detectLanguage(path, template)).toBeUndefined();
      expect(mayBeRead(path)).toBe(false);
    },
  );
});
