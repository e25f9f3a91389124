import { describe, expect, it } from 'vitest';
import { toJsonReport } from '../../src/reports/json-report';
import { openVault } from '../cli/sources';
import { finding, reportOf, reportWith } from './report-of';

function json(...arguments_: Parameters<typeof toJsonReport>): Record<string, unknown> {
  return JSON.parse(toJsonReport(...arguments_)) as Record<string, unknown>;
}

describe('the JSON report', () => {
  it('has exactly the keys that it promises, in their order', () => {
    const report = json(reportOf({ 'main.bicep': openVault }, 'public/key-vault'));
    expect(Object.keys(report)).toEqual(['version', 'summary', 'findings', 'notices', 'errors']);
    expect(report).toEqual({
      version: '0.1.0',
      summary: { files: 1, resources: 1, pass: 0, fail: 1, unknown: 0 },
      findings: [
        {
          rule: 'public/key-vault',
          aliases: expect.arrayContaining([expect.stringMatching(/^checkov:/)]),
          severity: 'warning',
          verdict: 'fail',
          message: expect.stringContaining('kv-payments can be reached over its public endpoint.'),
          file: 'main.bicep',
          range: { start: { line: 5, character: 25 }, end: { line: 5, character: 34 } },
          resource: { type: 'Microsoft.KeyVault/vaults', name: 'kv-payments', address: 'vault' },
          related: [],
          fixes: [{ title: 'Turn public network access off', preferred: true }],
        },
      ],
      notices: [],
      errors: [],
    });
  });

  it('addresses Terraform resources as Terraform does', () => {
    const text = 'resource "azurerm_key_vault" "payments" {\n  public_network_access_enabled = true\n}\n';
    expect(json(reportOf({ 'main.tf': text }, 'public/key-vault'))['findings']).toMatchObject([
      { resource: { address: 'azurerm_key_vault.payments' } },
    ]);
  });

  it('tells the ways that a value came', () => {
    const text = `param access string = 'Enabled'\n${openVault.replace("'Enabled'", 'access')}`;
    expect(json(reportOf({ 'main.bicep': text }, 'public/key-vault'))['findings']).toMatchObject([
      {
        range: { start: { line: 0, character: 22 } },
        related: [
          { file: 'main.bicep', message: 'through parameter access' },
          { file: 'main.bicep', range: { start: { line: 6, character: 4 } }, message: 'it is used here' },
        ],
      },
    ]);
  });

  it('passes errors and notices on', () => {
    const { range } = finding({});
    const own = {
      errors: [{ file: 'a', message: 'b' }],
      notices: [{ code: 'syntax' as const, file: 'a', range, message: 'c' }],
    };
    expect(json(reportWith(own))).toMatchObject(own);
  });
});
