import { describe, expect, it } from 'vitest';
import { actionSetupTool } from '../../../../src/core/rules/pin/action-setup-tool';
import { judgeTexts, mendText } from '../../../support/judge-text';

const path = '.github/workflows/test.yml';

function workflow(step: string, matrix = ''): string {
  return `on: push\njobs:\n  test:\n${matrix}    steps:\n      - uses: ${step}\n`;
}

function verdicts(text: string): readonly string[] {
  return judgeTexts(actionSetupTool, { [path]: text }).findings.map(
    ({ verdict, at }) => `${verdict} ${text.slice(at.range.start, at.range.end)}`,
  );
}

describe('versions over several lines', () => {
  const text = workflow(
    'actions/setup-python@v5\n        with:\n          python-version: |\n            3.12.8\n\n            3.11  \n            pypy3.10',
  );

  it('are judged one by one', () => {
    expect(verdicts(text)).toEqual(['pass 3.12.8', 'fail 3.11', 'fail pypy3.10']);
  });

  it('are mended one by one', () => {
    expect(mendText(actionSetupTool, path, text)).toBe(text.replace('3.11  ', '3.11.9  '));
  });

  it('may read the matrix', () => {
    const matrix = '    strategy:\n      matrix:\n        sdk: [8.0.x]\n';
    const lines =
      'actions/setup-dotnet@v4\n        with:\n          dotnet-version: |\n            9.0.101\n            ${{ matrix.sdk }}';
    expect(verdicts(workflow(lines, matrix))).toEqual(['fail 8.0.x', 'pass 9.0.101']);
  });
});

describe('the version of a tool', () => {
  const stepOf = (version: string) =>
    workflow(`actions/setup-python@v5\n        with:\n          python-version: ${version}`);

  it.each(['3.11', '"3.11"', '3.10', '3.x', '3', 'pypy3.10', '3.13t', '">=3.11.2"', '~3.11.2'])(
    '%s floats',
    (version) => {
      expect(verdicts(stepOf(version))).toEqual([`fail ${version.replaceAll('"', '')}`]);
    },
  );

  it.each(['3.11.9', "'3.11.9'", '3.13.0-rc.1', '3.13.1t', 'pypy3.10-v7.3.17', 'graalpy-24.1.1'])(
    '%s is a full one',
    (version) => {
      expect(verdicts(stepOf(version))).toEqual([`pass ${version.replaceAll("'", '')}`]);
    },
  );

  it('is mended inside its quotes', () => {
    expect(mendText(actionSetupTool, path, stepOf('"3.11"'))).toBe(stepOf('"3.11.9"'));
  });

  it('reads a number as it is written', () => {
    expect(mendText(actionSetupTool, path, stepOf('3.10'))).toBe(stepOf('3.10.16'));
  });
});

describe('a step without a version', () => {
  it('is found where the action takes the newest', () => {
    expect(verdicts(workflow('Azure/setup-kubectl@v4'))).toEqual(['fail Azure/setup-kubectl@v4']);
    expect(verdicts(workflow("azure/setup-kubectl@v4\n        with:\n          version: ''"))).toEqual([
      'fail azure/setup-kubectl@v4',
    ]);
  });

  it.each([
    ['the runner has one', 'actions/setup-python@v5'],
    ['a file gives it', 'actions/setup-go@v5\n        with:\n          go-version-file: go.mod'],
    ['the runner is meant', 'azure/cli@v2\n        with:\n          azcliversion: agentazcliversion'],
    ['the action is another', 'contoso/setup-python@v5\n        with:\n          python-version: "3"'],
    ['a local action is used', './setup-python\n        with:\n          python-version: "3"'],
  ])('is not judged where %s', (_, step) => {
    expect(verdicts(workflow(step))).toEqual([]);
  });
});

describe('an axis of the matrix', () => {
  const step = 'actions/setup-node@v4\n        with:\n          node-version: ${{ matrix.node }}';

  it('is judged by its values, once a value', () => {
    const matrix = '    strategy:\n      matrix:\n        node: [22.12.0, lts/*, latest]\n        os: [a, b]\n';
    expect(verdicts(workflow(step, matrix))).toEqual(['pass 22.12.0', 'fail lts/*', 'fail latest']);
  });

  it('is judged by what it includes, not by what it excludes', () => {
    const matrix =
      '    strategy:\n      matrix:\n        node: [22.12.0]\n        include:\n          - node: 20\n        exclude:\n          - node: 18\n';
    expect(verdicts(workflow(step, matrix))).toEqual(['pass 22.12.0', 'fail 20']);
  });

  it('cannot be told where it is not written', () => {
    expect(verdicts(workflow(step))).toEqual(['unknown ${{ matrix.node }}']);
  });
});

describe('a variable of `env`', () => {
  const step = '      - uses: actions/setup-node@v4\n        with:\n          node-version: ${{ env.NODE }}\n';
  const file = (outer: string, inner: string, steps: string) =>
    `on: push\n${outer}jobs:\n  test:\n${inner}    steps:\n${steps}`;
  const outer = 'env:\n  NODE: "20"\n';

  it('stands for the value that the workflow sets, once a place', () => {
    expect(verdicts(file(outer, '', step + step))).toEqual(['fail 20']);
  });

  it('stands for the value of the job before that of the workflow', () => {
    expect(verdicts(file(outer, '    env:\n      NODE: 22.12.0\n', step))).toEqual(['pass 22.12.0']);
  });

  it('may read the matrix', () => {
    const inner = '    strategy:\n      matrix:\n        node: [18]\n    env:\n      NODE: ${{ matrix.node }}\n';
    expect(verdicts(file('', inner, step))).toEqual(['fail 18']);
  });

  it.each([
    ['it is not set', '', ''],
    ['it comes from elsewhere', 'env:\n  NODE: ${{ vars.NODE }}\n', ''],
    ['a step sets it anew', outer, '      - run: echo "NODE=$(cat .nvmrc)" >> "$GITHUB_ENV"\n'],
  ])('cannot be told where %s', (_, environment, before) => {
    expect(verdicts(file(environment, '', before + step))).toEqual([expect.stringMatching(/^unknown /)]);
  });
});
