import type { RuleInformation } from '../core/rules/rule';
import type { PositionRange } from '../core/text/line-index';
import { messageOf } from './finding-message';
import type { LintReport, ReportedFinding, ReportedFix } from './lint-report';

const levels = { error: 'error', warning: 'warning', information: 'note' } as const;

export interface SarifOptions {
  readonly rules: readonly RuleInformation[];
  /** A rule's page as Markdown, where it is at hand. */
  readonly helpOf: (id: string) => string | undefined;
}

/** The report as SARIF 2.1.0 (OASIS standard), with rule help, fingerprints and fixes. Passing verdicts get kind `pass`. */
export function toSarifReport(report: LintReport, { rules, helpOf }: SarifOptions): string {
  const indexes = new Map(rules.map((rule, index) => [rule.id, index]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Faultline',
            version: report.version,
            rules: rules.map((rule) => toRule(rule, helpOf(rule.id))),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The folder in which Faultline ran.' } } },
        invocations: [
          {
            executionSuccessful: report.errors.length === 0,
            toolExecutionNotifications: [
              ...report.errors.map((error) => ({
                level: 'error',
                message: { text: error.message },
                locations: [{ physicalLocation: { artifactLocation: artifact(error.file) } }],
              })),
              ...report.notices.map((notice) => ({
                level: 'note',
                message: { text: notice.message },
                locations: [locationOf(notice)],
              })),
            ],
          },
        ],
        results: report.findings.map((finding) => toResult(finding, indexes.get(finding.rule) ?? -1)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function toRule(rule: RuleInformation, help: string | undefined): object {
  return {
    id: rule.id,
    name: rule.id.replace(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: `${rule.title}.` },
    ...(help !== undefined && { help: { text: help, markdown: help } }),
    ...(rule.links[0] !== undefined && { helpUri: rule.links[0] }),
    defaultConfiguration: { enabled: rule.enabledByDefault, level: levels[rule.severity] },
    properties: { tags: ['azure', rule.pillar, rule.layer, ...rule.faultTypes], aliases: rule.aliases },
  };
}

function toResult(finding: ReportedFinding, ruleIndex: number): object {
  const fixes = finding.fixes.filter((fix) => fix.changes.length > 0);
  return {
    ruleId: finding.rule,
    ruleIndex,
    ...kindAndLevel(finding),
    message: { text: messageOf(finding) },
    locations: [
      {
        ...locationOf(finding),
        logicalLocations: [
          { name: finding.resource.name, fullyQualifiedName: finding.resource.address, kind: 'resource' },
        ],
      },
    ],
    ...(finding.related.length > 0 && {
      relatedLocations: finding.related.map((related, id) => ({
        id,
        ...locationOf(related),
        message: { text: related.message },
      })),
    }),
    partialFingerprints: { 'faultline/v1': finding.fingerprint },
    ...(fixes.length > 0 && { fixes: fixes.map(toFix) }),
  };
}

function kindAndLevel(finding: ReportedFinding): object {
  if (finding.verdict === 'pass') return { kind: 'pass', level: 'none' };
  if (finding.verdict === 'unknown') return { kind: 'open', level: 'none' };
  return { kind: 'fail', level: levels[finding.severity] };
}

function toFix(fix: ReportedFix): object {
  return {
    description: { text: fix.title },
    artifactChanges: fix.changes.map(({ file, edits }) => ({
      artifactLocation: artifact(file),
      replacements: edits.map((edit) => ({
        deletedRegion: region(edit.range),
        ...(edit.newText !== '' && { insertedContent: { text: edit.newText } }),
      })),
    })),
  };
}

function locationOf({ file, range }: Pick<ReportedFinding, 'file' | 'range'>): object {
  return { physicalLocation: { artifactLocation: artifact(file), region: region(range) } };
}

/** A path inside the folder is relative to it; another one, absolute, is a file address. */
function artifact(file: string): object {
  const encoded = file.split('/').map(encodeURIComponent).join('/');
  if (file.startsWith('/')) return { uri: `file://${encoded}` };
  if (/^[A-Za-z]:\//.test(file)) return { uri: `file:///${encoded}` };
  return { uri: encoded, uriBaseId: '%SRCROOT%' };
}

function region({ start, end }: PositionRange): object {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
