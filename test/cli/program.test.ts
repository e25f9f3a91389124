import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { allRules } from '../../src/core/rules/all-rules';
import { Program, Workspace } from './program';
import { openVault } from './sources';

let program: Program;
let folder: Workspace;

beforeAll(async () => {
  program = await Program.build();
  folder = new Workspace(program);
});
afterAll(() => program.remove());
afterEach(() => {
  folder.remove();
  folder = new Workspace(program);
});

describe('rules', () => {
  it('lists every rule for people', async () => {
    const { status, stdout } = await folder.run(['rules']);
    expect(status).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(allRules.length);
    expect(stdout).toMatch(
      /^zone\/virtual-machine +warning +fix +Place each virtual machine in an availability zone$/m,
    );
  });

  it('lists every rule for programs', async () => {
    const { stdout } = await folder.run(['rules', '--format', 'json']);
    const listed = JSON.parse(stdout) as Record<string, unknown>[];
    expect(listed.map(({ id }) => id)).toEqual(allRules.map(({ id }) => id));
    for (const rule of listed) {
      expect(Object.keys(rule)).toEqual([
        'id',
        'title',
        'severity',
        'pillar',
        'faultTypes',
        'layer',
        'resourceTypes',
        'languages',
        'aliases',
        'fixable',
        'enabledByDefault',
        'docs',
      ]);
      expect(rule['docs']).toBe(`docs/rules/${String(rule['id'])}.md`);
    }
  });
});

describe('explain', () => {
  it("shows a rule's page without its front matter", async () => {
    const { status, stdout } = await folder.run(['explain', 'zone/virtual-machine']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^# Place each virtual machine in an availability zone\n/);
    expect(stdout).toContain('\n## Fix safety\n');
  });

  it("understands another tool's id, for every rule that it stands for", async () => {
    expect((await folder.run(['explain', 'checkov:CKV_AZURE_59'])).stdout).toMatch(/^# .*storage account/i);
    const { stdout } = await folder.run(['explain', 'zizmor:unpinned-uses']);
    expect(stdout.match(/^# /gm)?.length).toBeGreaterThan(1);
  });

  it('is wrong usage where there is no such rule', async () => {
    const { status, stderr } = await folder.run(['explain', 'zone/spaceship']);
    expect(status).toBe(2);
    expect(stderr).toContain('There is no rule `zone/spaceship`.');
  });
});

describe('the program', () => {
  it('tells its version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await folder.run(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('shows how it is used', async () => {
    const { status, stdout } = await folder.run(['--help']);
    expect(status).toBe(0);
    for (const option of [
      '--format',
      '--config',
      '--fail-on',
      '--rule',
      '--verdicts',
      '--baseline',
      '--write-baseline',
      '--stdin-filename',
      '--dry-run',
    ]) {
      expect(stdout).toContain(option);
    }
  });

  it('is content when its reader has seen enough', async () => {
    for (let index = 0; index < 200; index += 1) folder.write(`f${index}.bicep`, openVault);
    const child = spawn(process.execPath, [program.path, 'lint', '--format', 'json'], { cwd: folder.root });
    let complaints = '';
    child.stderr.on('data', (chunk: Buffer) => {
      complaints += chunk.toString();
    });
    child.stdout.destroy();
    const status = await new Promise<number | null>((done) => child.on('close', done));
    expect([status, complaints]).toEqual([1, '']);
  });
});
