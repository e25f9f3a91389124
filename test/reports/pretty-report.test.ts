import { describe, expect, it } from 'vitest';
import { type Paint, plain, type Terminal, toPrettyReport } from '../../src/reports/pretty-report';
import { finding, reportWith } from './report-of';

const piped: Terminal = { paint: plain, width: undefined };
const fix = { title: 'Put it in zone 1', preferred: true, changes: [] };
const last = '0 files · 0 resources · 0 errors · 0 warnings · 0 fine · 0 cannot tell';

function onTerminal(width: number, paint: Paint = plain): Terminal {
  return { paint, width };
}

describe('the report for people', () => {
  it('has a line with place, severity, first sentence and rule, and below it the rest, the fix and the way to more', () => {
    expect(toPrettyReport(reportWith({ findings: [finding({ fixes: [fix] })] }), piped)).toBe(
      `infra/main.bicep:14:3  warning  vm-app-01 runs in one datacenter.  zone/virtual-machine
    A zone outage stops it.
    fix: put it in zone 1   why: faultline explain zone/virtual-machine

${last}
`,
    );
  });

  it('lines columns up within a file, whatever the names of others', () => {
    const far = 'a/path/that/is/much/longer/than/the/other/main.bicep';
    const findings = [
      finding({ file: 'a.tf', message: 'One.' }),
      finding({ file: 'a.tf', message: 'Number two.', severity: 'information', rule: 'cmk/managed-disk' }),
      finding({ file: far, message: 'Three.' }),
    ];
    const heads = toPrettyReport(reportWith({ findings }), piped)
      .split('\n')
      .filter((line) => /^\S+:14:3/.test(line));
    expect(heads).toEqual([
      'a.tf:14:3  warning      One.         zone/virtual-machine',
      'a.tf:14:3  information  Number two.  cmk/managed-disk',
      `${far}:14:3  warning  Three.  zone/virtual-machine`,
    ]);
  });

  it('wraps on a terminal, between words', () => {
    const message = 'vm runs in one zone. It names no availability zone, so an outage of it stops the machine there.';
    const text = toPrettyReport(reportWith({ findings: [finding({ message })] }), onTerminal(76));
    expect(text).toBe(`infra/main.bicep:14:3  warning  vm runs in one zone.  zone/virtual-machine
    It names no availability zone, so an outage of it stops the machine
    there.
    why: faultline explain zone/virtual-machine

${last} · 0.21 s
`);
  });

  it('moves the first sentence below where the terminal is too narrow for the columns', () => {
    const text = toPrettyReport(reportWith({ findings: [finding({ fixes: [fix] })] }), onTerminal(60));
    expect(text).toBe(`infra/main.bicep:14:3  warning  zone/virtual-machine
    vm-app-01 runs in one datacenter. A zone outage stops
    it.
    fix: put it in zone 1
    why: faultline explain zone/virtual-machine

${last} · 0.21 s
`);
  });

  it('tells verdicts apart by words', () => {
    const findings = [
      finding({ verdict: 'unknown', message: '`zones` cannot be told because the parameter zones has no default' }),
      finding({ verdict: 'pass', message: '' }),
    ];
    expect(toPrettyReport(reportWith({ findings }), piped)).toMatch(
      /^infra\/main\.bicep:14:3 {2}cannot tell {2}`zones` cannot .*zone\/virtual-machine\ninfra\/main\.bicep:14:3 {2}fine {9}vm is fine\. +zone\/virtual-machine\n/,
    );
  });

  it('paints places, words and what is secondary, and changes no width by it', () => {
    const marks: Paint = (style, text) => `<${style}>${text}</>`;
    const text = toPrettyReport(reportWith({ findings: [finding({ severity: 'error' })] }), {
      paint: marks,
      width: undefined,
    });
    expect(text).toContain(
      '<bold>infra/main.bicep:14:3</>  <red>error</>  vm-app-01 runs in one datacenter.  <dim>zone/virtual-machine</>\n',
    );
    const bare = text.replaceAll(/<\/?\w*>/g, '');
    expect(bare).toBe(toPrettyReport(reportWith({ findings: [finding({ severity: 'error' })] }), piped));
  });

  it('notes what is no finding, and names what was not read', () => {
    const { range } = finding({});
    const text = toPrettyReport(
      reportWith({
        notices: [
          { code: 'syntax', file: 'a.bicep', range, message: 'A name is missing. The rest of the file was read.' },
        ],
        errors: [{ file: 'b.bicep', message: 'It is not UTF-8 text.' }],
      }),
      piped,
    );
    expect(text).toBe(`a.bicep:14:3  note  A name is missing.
    The rest of the file was read.

b.bicep  not read  It is not UTF-8 text.

${last}
`);
  });

  it('counts in words', () => {
    const summary = {
      files: 12,
      resources: 1,
      pass: 9,
      fail: 6,
      unknown: 4,
      errors: 1,
      warnings: 2,
      information: 3,
      fineResources: 22,
    };
    expect(toPrettyReport(reportWith({ summary }), piped)).toBe(
      '12 files · 1 resource · 1 error · 2 warnings · 3 information · 22 fine · 4 cannot tell\n',
    );
  });
});
