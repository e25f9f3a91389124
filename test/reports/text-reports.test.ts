import { describe, expect, it } from 'vitest';
import { toGithubReport } from '../../src/reports/github-report';
import { toMarkdownReport } from '../../src/reports/markdown-report';
import { wrapText } from '../../src/reports/wrap-text';
import { finding, reportWith } from './report-of';

const { range } = finding({});
const last = '0 files · 0 resources · 0 errors · 0 warnings · 0 fine · 0 cannot tell';

describe('the report for GitHub Actions', () => {
  it('has a command a finding, by severity, and a last line for the log', () => {
    const findings = [
      finding({ severity: 'error', message: 'One.' }),
      finding({ message: 'Two.' }),
      finding({ severity: 'information', message: 'Three.' }),
      finding({ severity: 'error', verdict: 'unknown', message: 'Four.' }),
      finding({ verdict: 'pass' }),
    ];
    const place = 'file=infra/main.bicep,line=14,endLine=14,col=3,endColumn=8,title=faultline zone/virtual-machine';
    expect(toGithubReport(reportWith({ findings }))).toBe(
      `::error ${place}::One.\n::warning ${place}::Two.\n::notice ${place}::Three.\n::notice ${place}::Four.\n${last}\n`,
    );
  });

  it('escapes what would end a value or a line', () => {
    const text = toGithubReport(
      reportWith({ findings: [finding({ file: 'a,b:c.tf', message: '100% of it\r\nhere: yes' })] }),
    );
    expect(text).toContain('::warning file=a%2Cb%3Ac.tf,');
    expect(text).toContain('::100%25 of it%0D%0Ahere: yes\n');
  });

  it('gives no columns to what spans lines', () => {
    const wide = { start: { line: 1, character: 2 }, end: { line: 3, character: 4 } };
    expect(toGithubReport(reportWith({ findings: [finding({ range: wide })] }))).toContain('line=2,endLine=4,title=');
  });

  it('tells of notices and of what was not read', () => {
    const text = toGithubReport(
      reportWith({
        notices: [{ code: 'syntax', file: 'a.tf', range, message: 'A name is missing.' }],
        errors: [{ file: 'b.tf', message: 'It is a folder.' }],
      }),
    );
    expect(text).toContain(
      '::notice file=a.tf,line=14,endLine=14,col=3,endColumn=8,title=faultline::A name is missing.\n',
    );
    expect(text).toContain('::error file=b.tf::It is a folder.\n');
  });
});

describe('the Markdown report', () => {
  it('has a table a severity', () => {
    const findings = [
      finding({ message: 'A zone outage stops `vm_a`.' }),
      finding({ severity: 'error', message: 'Gone.' }),
      finding({ verdict: 'pass', message: '' }),
      finding({ verdict: 'unknown', message: 'Who knows.' }),
    ];
    expect(toMarkdownReport(reportWith({ findings }))).toBe(`# Faultline

${last}

## Errors

| Place | Resource | Finding | Rule |
| --- | --- | --- | --- |
| infra/main.bicep:14 | vm | Gone. | zone/virtual-machine |

## Warnings

| Place | Resource | Finding | Rule |
| --- | --- | --- | --- |
| infra/main.bicep:14 | vm | A zone outage stops \`vm_a\`. | zone/virtual-machine |

## Cannot tell

| Place | Resource | Finding | Rule |
| --- | --- | --- | --- |
| infra/main.bicep:14 | vm | Who knows. | zone/virtual-machine |

## Fine

| Place | Resource | Finding | Rule |
| --- | --- | --- | --- |
| infra/main.bicep:14 | vm | vm is fine. | zone/virtual-machine |
`);
  });

  it('keeps cells whole and Markdown out of them, but for code', () => {
    const text = toMarkdownReport(
      reportWith({ findings: [finding({ file: 'a_b|c.tf', message: 'Not *this* <b> or [that]\nbut `a_b|c`.' })] }),
    );
    expect(text).toContain('| a\\_b\\|c.tf:14 |');
    expect(text).toContain('| Not \\*this\\* &lt;b> or \\[that\\] but `a_b\\|c`. |');
  });

  it('lists what was not read, and notes', () => {
    const text = toMarkdownReport(
      reportWith({
        notices: [{ code: 'syntax', file: 'a.tf', range, message: 'A name is missing.' }],
        errors: [{ file: 'b.tf', message: 'It is a folder.' }],
      }),
    );
    expect(text).toContain('## Not read\n\n- b.tf: It is a folder.\n');
    expect(text).toContain('## Notes\n\n- a.tf:14: A name is missing.\n');
  });
});

describe('text that is wrapped', () => {
  it('breaks between words and keeps a long word whole', () => {
    expect(wrapText('aa bb cc dddddddd e', 5)).toEqual(['aa bb', 'cc', 'dddddddd', 'e']);
    expect(wrapText('', 5)).toEqual(['']);
  });
});
