import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { allRules } from '../../src/core/rules/all-rules';
import type { LintReport } from '../../src/reports/lint-report';
import { toSarifReport } from '../../src/reports/sarif-report';
import { openStorage, openVault } from '../cli/sources';
import { finding, reportOf, reportWith } from './report-of';

/** The schema of SARIF 2.1.0 as the npm package @microsoft/jest-sarif 1.0.0-beta.0 ships it (MIT). */
const schema = JSON.parse(readFileSync(join(__dirname, 'sarif-schema-2.1.0.json'), 'utf8')) as Record<string, unknown>;

interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly Record<string, unknown>[] } };
      readonly results: readonly Record<string, unknown>[];
      readonly invocations: readonly Record<string, unknown>[];
    },
  ];
}

function sarif(report: LintReport): Sarif['runs'][0] {
  const text = toSarifReport(report, {
    rules: allRules,
    helpOf: (id) => (id.startsWith('zone/') ? `# ${id}\n` : undefined),
  });
  const log = JSON.parse(text) as Sarif;
  expect(errorsIn(log)).toEqual([]);
  return log.runs[0];
}

const validate = compile();

/** The schema is written in draft 4, of which it uses nothing that later drafts lack but the name of its id. */
function compile(): ValidateFunction {
  const { $schema: _draft, id: _id, ...rest } = schema;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  return ajv.compile(rest);
}

function errorsIn(log: unknown): unknown {
  return validate(log) ? [] : validate.errors;
}

const real = reportOf(
  { 'infra/main.bicep': openStorage, 'a b/c#.bicep': openVault },
  'public/storage-account',
  'public/key-vault',
  'cmk/storage-account',
);

describe('the schema', () => {
  it('refuses what is no SARIF', () => {
    expect(errorsIn({ version: '2.1.0', runs: [{ results: [] }] })).not.toEqual([]);
  });
});

describe('the SARIF report', () => {
  it('is valid with and without findings', () => {
    expect(sarif(reportWith({})).results).toEqual([]);
    expect(sarif(real).results).toHaveLength(3);
  });

  it('has every rule with its help, level and tags', () => {
    const { rules } = sarif(real).tool.driver;
    expect(rules.map(({ id }) => id)).toEqual(allRules.map(({ id }) => id));
    expect(rules.find(({ id }) => id === 'zone/virtual-machine')).toMatchObject({
      name: 'ZoneVirtualMachine',
      shortDescription: { text: 'Place each virtual machine in an availability zone.' },
      help: { text: '# zone/virtual-machine\n', markdown: '# zone/virtual-machine\n' },
      defaultConfiguration: { enabled: true, level: 'warning' },
      properties: {
        tags: ['azure', 'reliability', 'operations-and-cost', 'availability-zone-fault', 'single-resource-fault'],
      },
    });
  });

  it('places a result from one on, by address and fingerprint, with its fixes', () => {
    const { results, tool } = sarif(real);
    const result = results.find(({ ruleId }) => ruleId === 'public/key-vault');
    expect(tool.driver.rules[Number(result?.['ruleIndex'])]?.['id']).toBe('public/key-vault');
    expect(result).toMatchObject({
      kind: 'fail',
      level: 'warning',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'a%20b/c%23.bicep', uriBaseId: '%SRCROOT%' },
            region: { startLine: 6, startColumn: 26, endLine: 6, endColumn: 35 },
          },
          logicalLocations: [{ name: 'kv-payments', fullyQualifiedName: 'vault', kind: 'resource' }],
        },
      ],
      partialFingerprints: { 'faultline/v1': expect.stringMatching(/^[0-9a-f]{16}$/) },
      fixes: [
        {
          description: { text: 'Turn public network access off' },
          artifactChanges: [
            {
              artifactLocation: { uri: 'a%20b/c%23.bicep' },
              replacements: [
                {
                  deletedRegion: { startLine: 6, startColumn: 26, endLine: 6, endColumn: 35 },
                  insertedContent: { text: "'Disabled'" },
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('tells what passes and what cannot be told by kind', () => {
    const { results } = sarif(
      reportWith({ findings: [finding({ verdict: 'pass', message: '' }), finding({ verdict: 'unknown' })] }),
    );
    expect(results.map(({ kind, level }) => [kind, level])).toEqual([
      ['pass', 'none'],
      ['open', 'none'],
    ]);
    expect(results[0]?.['message']).toEqual({ text: 'vm is fine.' });
  });

  it('has no fixes where none has edits', () => {
    const fixes = [{ title: 'Nothing to do', preferred: true, changes: [] }];
    expect(sarif(reportWith({ findings: [finding({ fixes })] })).results[0]).not.toHaveProperty('fixes');
  });

  it('gives files outside the folder by their whole address', () => {
    const { results } = sarif(reportWith({ findings: [finding({ file: '/srv/infra/a b.tf' })] }));
    expect(JSON.stringify(results)).toContain('{"uri":"file:///srv/infra/a%20b.tf"}');
  });

  it('relates the places that a value comes through', () => {
    const { range } = finding({});
    const related = [{ file: 'a.tf', range, message: 'through variable open' }];
    expect(sarif(reportWith({ findings: [finding({ related })] })).results[0]?.['relatedLocations']).toMatchObject([
      { id: 0, message: { text: 'through variable open' } },
    ]);
  });

  it('says what was not read', () => {
    const { range } = finding({});
    const [invocation] = sarif(
      reportWith({
        errors: [{ file: 'b.bicep', message: 'It is not UTF-8 text.' }],
        notices: [{ code: 'syntax', file: 'a.bicep', range, message: 'A name is missing.' }],
      }),
    ).invocations;
    expect(invocation).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [
        { level: 'error', message: { text: 'It is not UTF-8 text.' } },
        { level: 'note', message: { text: 'A name is missing.' } },
      ],
    });
  });
});
