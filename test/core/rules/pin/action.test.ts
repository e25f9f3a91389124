import { describe, expect, it } from 'vitest';
import { action } from '../../../../src/core/rules/pin/action';
import { reusableWorkflow } from '../../../../src/core/rules/pin/reusable-workflow';
import { failuresIn, judgeTexts, mendText } from '../../../support/judge-text';

const path = '.github/workflows/build.yml';
const commit = '11d5960a326750d5838078e36cf38b85af677262';

function workflow(step: string): string {
  return `on: push\njobs:\n  build:\n    steps:\n${step}`;
}

function mendedStep(step: string): string {
  return mendText(action, path, workflow(`      - ${step}\n`)).slice(workflow('      - ').length);
}

describe('the fix that pins an action', () => {
  it.each([
    ['adds the tag as a comment', 'uses: actions/checkout@v4', `uses: actions/checkout@${commit} # v4.4.0`],
    [
      'puts the comment behind a double quote',
      'uses: "actions/checkout@v4"',
      `uses: "actions/checkout@${commit}" # v4.4.0`,
    ],
    [
      'puts the comment behind a single quote',
      "uses: 'actions/checkout@v4'  ",
      `uses: 'actions/checkout@${commit}' # v4.4.0  `,
    ],
    [
      'puts the comment behind a brace',
      '{ uses: actions/checkout@v4 }',
      `{ uses: actions/checkout@${commit} } # v4.4.0`,
    ],
    [
      'adds no comment in the middle of a line',
      '{ uses: actions/checkout@v4, with: { fetch-depth: 0 } }',
      `{ uses: actions/checkout@${commit}, with: { fetch-depth: 0 } }`,
    ],
    [
      'replaces a comment that is a version',
      'uses: actions/checkout@v4 # v4',
      `uses: actions/checkout@${commit} # v4.4.0`,
    ],
    [
      'replaces a comment that is a tag',
      'uses: actions/checkout@v4 # tag=v4.1',
      `uses: actions/checkout@${commit} # v4.4.0`,
    ],
    [
      'keeps any other comment',
      'uses: actions/checkout@v4   # all of the history',
      `uses: actions/checkout@${commit}   # v4.4.0 # all of the history`,
    ],
    ['completes a shortened commit', 'uses: actions/checkout@11d5960', `uses: actions/checkout@${commit} # v4.4.0`],
  ])('%s', (_, before, after) => {
    expect(mendedStep(before)).toBe(`${after}\n`);
  });

  it('keeps the line endings', () => {
    const text = workflow('      - uses: actions/checkout@v4\n      - run: make\n').replaceAll('\n', '\r\n');
    expect(mendText(action, path, text)).toContain(`@${commit} # v4.4.0\r\n      - run: make\r\n`);
  });

  it('keeps the path in the repository', () => {
    expect(mendedStep('uses: actions/cache/restore@v2')).toBe(
      'uses: actions/cache/restore@8492260343ad570701412c2f464a5877dc76bace # v2\n',
    );
  });

  it.each([
    ['an action that is not known', 'uses: contoso/notify@v1'],
    ['a branch', 'uses: actions/checkout@main'],
    ['a tag that is not known', 'uses: actions/checkout@v99'],
    ['a value over several lines', 'uses: >-\n          actions/checkout@v4'],
  ])('is not offered for %s', (_, step) => {
    const [finding, more] = failuresIn(action, path, workflow(`      - ${step}\n`));
    expect(finding?.fixes).toEqual([]);
    expect(more).toBeUndefined();
  });
});

describe('the severity of an action that is not pinned', () => {
  it.each([
    ['actions/checkout@v4', 'information'],
    ['Azure/login@v2', 'information'],
    ['actions/checkout@main', 'warning'],
    ['contoso/notify@v1', 'warning'],
  ])('%s is %s', (uses, severity) => {
    const [finding] = failuresIn(action, path, workflow(`      - uses: ${uses}\n`));
    expect(finding?.severity).toBe(severity);
  });
});

describe('actions and workflows of an own organisation', () => {
  const settings = { ownOrganizations: ['contoso'] };
  const verdictOf = (uses: string) =>
    judgeTexts(action, { [path]: workflow(`      - uses: ${uses}\n`) }, settings).findings.map(
      ({ verdict }) => verdict,
    );

  it('may be named by tag', () => {
    expect(verdictOf('Contoso/notify@v1')).toEqual(['pass']);
    const text = 'on: push\njobs:\n  deploy:\n    uses: contoso/platform/.github/workflows/deploy.yml@v2.1\n';
    expect(judgeTexts(reusableWorkflow, { [path]: text }, settings).findings).toMatchObject([{ verdict: 'pass' }]);
  });

  it('may not be named by branch, and others not by tag', () => {
    expect(verdictOf('contoso/notify@main')).toEqual(['fail']);
    expect(verdictOf('fabrikam/notify@v1')).toEqual(['fail']);
  });
});

describe('a comment for another tool', () => {
  it('silences the action on its line', () => {
    const text = workflow(
      '      - uses: contoso/notify@v1 # zizmor: ignore[unpinned-uses]\n      - uses: contoso/notify@v2\n',
    );
    const { findings, suppressed } = judgeTexts(action, { [path]: text });
    expect(suppressed.map(({ finding }) => finding.message)).toEqual([expect.stringContaining('the tag v1')]);
    expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining('the tag v2')]);
  });
});
