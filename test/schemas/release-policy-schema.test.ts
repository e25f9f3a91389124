import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { releasePolicy } from '../../src/core/snippets/confidential/release-policy';
import { snippetsOf } from '../../src/core/snippets/snippet';
import { wholeText } from '../../src/core/snippets/snippet-preview';

const ajv = new Ajv({ strict: false, allErrors: true });
const validate = ajv.compile(JSON.parse(readFileSync('schemas/release-policy.schema.json', 'utf8')));

const authority = 'https://sharedweu.weu.attest.azure.net';
const claim = { claim: 'x-ms-attestation-type', equals: 'sevsnpvm' };

function policyOf(...anyOf: readonly unknown[]) {
  return { version: '1.0.0', anyOf };
}

describe('the schema of release policies', () => {
  it('takes the policy that the snippet writes', () => {
    const [snippet] = snippetsOf([releasePolicy]);
    expect(snippet && validate(JSON.parse(wholeText(snippet)))).toBe(true);
  });

  it('takes conditions inside conditions', () => {
    expect(validate(policyOf({ authority, allOf: [claim, { anyOf: [claim, { allOf: [claim] }] }] }))).toBe(true);
  });

  it.each([
    ['no version', { anyOf: [{ authority, allOf: [claim] }] }],
    ['another version', { version: '2.0.0', anyOf: [{ authority, allOf: [claim] }] }],
    ['no provider', policyOf()],
    ['a provider without conditions', policyOf({ authority })],
    ['a provider with two sets of conditions', policyOf({ authority, allOf: [claim], anyOf: [claim] })],
    ['conditions without a provider', policyOf({ allOf: [claim] })],
    ['a provider that is not reached securely', policyOf({ authority: 'http://attest', allOf: [claim] })],
    ['an empty list of conditions', policyOf({ authority, allOf: [] })],
    ['a claim without a value', policyOf({ authority, allOf: [{ claim: 'x-ms-attestation-type' }] })],
    ['a claim beside further conditions', policyOf({ authority, allOf: [{ ...claim, allOf: [claim] }] })],
    ['a member that the service does not know', { ...policyOf({ authority, allOf: [claim] }), comment: 'mine' }],
  ])('refuses %s', (_, policy) => {
    expect(validate(policy)).toBe(false);
  });
});
