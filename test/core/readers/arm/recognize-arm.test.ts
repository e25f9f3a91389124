import { describe, expect, it } from 'vitest';
import { isArmParameters, isArmTemplate } from '../../../../src/core/readers/arm/recognize-arm';
import { parseJson } from '../../../../src/core/syntax/json/parse-json';

const base = 'https://schema.management.azure.com/schemas';
const resource = '{"type":"A.B/c","apiVersion":"2024-01-01","name":"a"}';

const templates = [
  `{"$schema":"${base}/2019-04-01/deploymentTemplate.json#","resources":[]}`,
  `// a comment\n{ "$schema": "${base}/2018-05-01/subscriptionDeploymentTemplate.json#" }`,
  `{"contentVersion":"1.0.0.0","$schema":"${base}/2019-08-01/managementGroupDeploymentTemplate.json#"}`,
  `\uFEFF{"$schema":"${base}/2019-08-01/tenantDeploymentTemplate.json"}`,
  `{"contentVersion":"1.0.0.0","resources":[${resource}]}`,
  `{"resources":{"a":${resource}}}`,
];

const parameterFiles = [
  `{"$schema":"${base}/2019-04-01/deploymentParameters.json#","parameters":{}}`,
  '{"contentVersion":"1.0.0.0","parameters":{"a":{"value":1},"b":{"reference":{}}}}',
];

const others = [
  '',
  '[]',
  'not JSON',
  '{"name":"faultline","version":"1.0.0"}',
  '{"$schema":"https://json-schema.org/draft-07/schema#","x":"deploymentTemplate.json#"}',
  '{"apiVersion":"v1","kind":"List","items":[]}',
  '{"resources":[{"type":"image","url":"a"}],"apiVersion":"2024-01-01"}',
  '{"parameters":{"a":{"type":"string","value":1}}}',
  '{"parameters":{"a":{"value":1}},"steps":[]}',
  `{"properties":{"policyRule":{"template":{"$schema":"${base}/2019-04-01/deploymentTemplate.json#"}}}}`,
];

describe('recognising ARM files', () => {
  it.each(templates)('finds a template: %s', (text) => {
    expect(isArmTemplate(text)).toBe(true);
    expect(isArmTemplate(parseJson(text))).toBe(true);
    expect(isArmParameters(text)).toBe(false);
  });

  it.each(parameterFiles)('finds a parameter file: %s', (text) => {
    expect(isArmParameters(text)).toBe(true);
    expect(isArmParameters(parseJson(text))).toBe(true);
    expect(isArmTemplate(text)).toBe(false);
  });

  it.each(others)('leaves other text alone: %s', (text) => {
    expect(isArmTemplate(text)).toBe(false);
    expect(isArmParameters(text)).toBe(false);
  });
});
