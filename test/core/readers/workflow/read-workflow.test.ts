import { describe, expect, it } from 'vitest';
import type { Workflow, WorkflowScalar } from '../../../../src/core/design/workflow';
import { readWorkflow } from '../../../../src/core/readers/workflow/read-workflow';
import { parseYaml } from '../../../../src/core/syntax/yaml/parse-yaml';

function read(text: string, language: 'workflow' | 'action' = 'workflow'): Workflow {
  const design = readWorkflow({ path: 'build.yml', text, language }, parseYaml(text));
  const [workflow] = design.workflows;
  if (!workflow) throw new Error('no workflow');
  return workflow;
}

function jobOf(text: string) {
  const [job] = read(`on: push\njobs:\n  build:\n${text}`).jobs;
  if (!job) throw new Error('no job');
  return job;
}

const values = (scalars: readonly WorkflowScalar[] | undefined) => scalars?.map(({ value }) => value);

describe('a workflow', () => {
  it.each([
    ['on: push', ['push']],
    ['on: [push, pull_request]', ['push', 'pull_request']],
    ['on:\n  push:\n    branches: [main]\n  workflow_call:', ['push', 'workflow_call']],
    ['"on": push', ['push']],
    ['name: build', []],
  ])('has its triggers: %s', (text, triggers) => {
    expect(read(`${text}\njobs: {}\n`).triggers).toEqual(triggers);
  });

  it('has its name, file and comments', () => {
    const text = 'name: build\non: push # always\njobs: {}\n';
    const design = readWorkflow({ path: 'build.yml', text, language: 'workflow' }, parseYaml(text));
    expect(design.workflows).toMatchObject([{ name: 'build', file: 'build.yml', kind: 'workflow' }]);
    expect(design.comments).toMatchObject([{ file: 'build.yml', text: '# always' }]);
    expect(design.files).toEqual(['build.yml']);
    expect(design.problems).toEqual([]);
  });

  it.each([
    ['permissions: read-all', 'read-all'],
    ['permissions: write-all', 'write-all'],
    ['permissions: {}', new Map()],
    [
      'permissions:\n  id-token: write\n  contents: read',
      new Map([
        ['id-token', 'write'],
        ['contents', 'read'],
      ]),
    ],
    ['name: x', undefined],
    ['permissions: everything', undefined],
  ])('has its permissions: %s', (text, permissions) => {
    expect(read(`${text}\non: push\njobs: {}\n`).permissions).toEqual(permissions);
  });

  it.each(['', 'jobs:', 'jobs: []', 'jobs:\n  build:', 'on: push\njobs:\n  build: text', '- a\n- b'])(
    'is read without a complaint of its own: %j',
    (text) => {
      expect(read(text).kind).toBe('workflow');
    },
  );
});

describe('a job', () => {
  it('has what it needs and where it deploys', () => {
    expect(values(jobOf('    needs: test\n').needs)).toEqual(['test']);
    expect(values(jobOf('    needs: [test, lint]\n').needs)).toEqual(['test', 'lint']);
    expect(jobOf('    environment: production\n').environment?.value).toBe('production');
    expect(jobOf('    environment:\n      name: production\n      url: x\n').environment?.value).toBe('production');
  });

  it('calls a workflow', () => {
    const job = jobOf(
      '    uses: contoso/platform/.github/workflows/d.yml@v1 # pinned\n    secrets: inherit\n    with:\n      app: web\n',
    );
    expect(job).toMatchObject({
      uses: { value: 'contoso/platform/.github/workflows/d.yml@v1', comment: 'pinned' },
      secretsInherit: true,
      with: [{ name: 'app', value: { value: 'web' } }],
    });
  });

  it('has its images', () => {
    const job = jobOf(
      '    container: node:22\n    services:\n      db: postgres\n      cache:\n        image: redis:7\n      none:\n        ports: []\n',
    );
    expect(job.container).toMatchObject({ owner: 'container', value: 'node:22' });
    expect(job.services.map(({ owner, value }) => [owner, value])).toEqual([
      ['db', 'postgres'],
      ['cache', 'redis:7'],
    ]);
    expect(jobOf('    container:\n      image: node:22\n').container).toMatchObject({ value: 'node:22' });
  });

  it('has what `env` sets for its steps, its own before that of the workflow', () => {
    const [job] = read(
      'on: push\nenv:\n  A: outer\n  B: 1\n  C: [x]\njobs:\n  build:\n    env:\n      A: ${{ vars.A }}\n    steps: []\n',
    ).jobs;
    expect([...(job?.env ?? [])].map(([name, { value, dynamic }]) => [name, value, dynamic])).toEqual([
      ['A', '${{ vars.A }}', true],
      ['B', '1', false],
    ]);
  });

  it('has the values of its matrix, with what is included', () => {
    const { matrix } = jobOf(
      '    strategy:\n      matrix:\n        node: [20, 22]\n        os: ${{ fromJSON(inputs.os) }}\n        include:\n          - node: 23\n            extra: yes\n        exclude:\n          - node: 20\n',
    );
    expect([...matrix].map(([axis, scalars]) => [axis, values(scalars)])).toEqual([
      ['node', ['20', '22', '23']],
      ['os', ['${{ fromJSON(inputs.os) }}']],
      ['extra', ['yes']],
    ]);
    expect(matrix.get('os')?.[0]?.dynamic).toBe(true);
  });
});

describe('a step', () => {
  const stepsOf = (text: string) => jobOf(`    steps:\n${text}`).steps;
  const usesOf = (text: string) => {
    const [step] = stepsOf(`      ${text}\n`);
    if (!step?.uses) throw new Error('no uses');
    return step.uses;
  };

  it('has its parts', () => {
    expect(
      stepsOf('      - id: a\n        name: Build\n        run: make\n      - uses: a/b@v1\n      - text\n'),
    ).toMatchObject([
      { id: 'a', name: 'Build', run: { value: 'make' }, uses: undefined },
      { id: undefined, run: undefined, uses: { value: 'a/b@v1' } },
    ]);
  });

  it('keeps numbers as they are written', () => {
    const [step] = stepsOf(
      '      - uses: a/b@v1\n        with:\n          python-version: 3.10\n          quoted: "3.10"\n',
    );
    expect(step?.with.map(({ name, value }) => [name, value?.value])).toEqual([
      ['python-version', '3.10'],
      ['quoted', '3.10'],
    ]);
  });

  it('has the lines of a literal block, each in its place', () => {
    const text =
      'on: push\njobs:\n  a:\n    steps:\n      - with:\n          v: |\n            3.11\n\n              ${{ matrix.v }}  \n          w: x\n';
    const lines = read(text).jobs[0]?.steps[0]?.with[0]?.lines ?? [];
    expect(lines.map(({ range, dynamic }) => [text.slice(range.start, range.end), dynamic])).toEqual([
      ['3.11', false],
      ['${{ matrix.v }}', true],
    ]);
    expect(values(lines)).toEqual(['3.11', '${{ matrix.v }}']);
  });

  it('has one line otherwise', () => {
    const [step] = stepsOf(
      '      - with:\n          a: x y\n          b: >\n            x\n            y\n          c:\n          d: [x]\n',
    );
    expect(step?.with.map(({ lines }) => lines.length)).toEqual([1, 1, 0, 0]);
  });

  it.each(['- uses: a/b@v1', '- uses: a/b@v1   ', "- uses: 'a/b@v1'", '- { uses: a/b@v1 }', '- { uses: a/b@v1, }'])(
    'could have a comment at the end of %j',
    (line) => {
      const head = 'on: push\njobs:\n  build:\n    steps:\n      ';
      expect(usesOf(line)).toMatchObject({ comment: undefined, commentOffset: head.length + line.trimEnd().length });
    },
  );

  it('has its comment, behind its quotes', () => {
    expect(usesOf('- uses: "a/b@v1" # pinned')).toMatchObject({ comment: 'pinned', commentOffset: undefined });
  });

  it('can have no comment in the middle of a line', () => {
    expect(usesOf('- { uses: a/b@v1, with: { c: d } }').commentOffset).toBeUndefined();
  });

  it('does not take the comment of another line', () => {
    expect(usesOf('- uses: a/b@v1\n        # about what follows\n        with: {}').comment).toBeUndefined();
  });

  it('can have no comment in a block of text', () => {
    expect(usesOf('- uses: >-\n          a/b@v1').commentOffset).toBeUndefined();
  });
});

describe('an action', () => {
  it('has its steps in one job', () => {
    const action = read('name: set up\nruns:\n  using: composite\n  steps:\n    - uses: a/b@v1\n', 'action');
    expect(action).toMatchObject({ kind: 'action', name: 'set up', triggers: [], image: undefined });
    expect(action.jobs).toMatchObject([{ id: '', steps: [{ uses: { value: 'a/b@v1' } }] }]);
  });

  it('may be a container', () => {
    expect(read('runs:\n  using: docker\n  image: docker://alpine:3\n', 'action').image).toMatchObject({
      owner: 'runs.image',
      value: 'docker://alpine:3',
    });
  });

  it('may lack what it runs', () => {
    expect(read('name: empty\n', 'action').jobs).toMatchObject([{ steps: [] }]);
  });
});
