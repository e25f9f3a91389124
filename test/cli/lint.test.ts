import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Program, Workspace } from './program';
import { closedVault, openStorage, openVault, terraformModule } from './sources';

let program: Program;
const workspaces: Workspace[] = [];

beforeAll(async () => {
  program = await Program.build();
});
afterAll(() => program.remove());
afterEach(() => {
  for (const workspace of workspaces.splice(0)) workspace.remove();
});

function workspace(files: Readonly<Record<string, string | Buffer>> = {}): Workspace {
  const made = new Workspace(program, files);
  workspaces.push(made);
  return made;
}

describe('the exit status of lint', () => {
  it('is 0 where nothing is wrong', async () => {
    const { status, report, stderr } = await workspace({ 'main.bicep': closedVault }).lint();
    expect({ status, stderr, summary: report.summary }).toEqual({
      status: 0,
      stderr: '',
      summary: { files: 1, resources: 1, pass: expect.any(Number), fail: 0, unknown: 0 },
    });
  });

  it('is 1 where something is', async () => {
    const { status, report } = await workspace({ 'main.bicep': openVault }).lint();
    expect(status).toBe(1);
    expect(report.findings.map(({ rule, file }) => [rule, file])).toEqual([['public/key-vault', 'main.bicep']]);
  });

  it.each([
    ['error', 0],
    ['warning', 1],
    ['information', 1],
    ['never', 0],
  ])('heeds --fail-on %s where a warning is the worst', async (threshold, expected) => {
    const { status } = await workspace({ 'main.bicep': openVault }).run(['lint', '--fail-on', threshold]);
    expect(status).toBe(expected);
  });

  it('lets information pass unless it is asked for', async () => {
    const storage = workspace({ 'main.bicep': openStorage });
    const only = ['lint', '--rule', 'cmk/storage-account'];
    expect((await storage.run(only)).status).toBe(0);
    expect((await storage.run([...only, '--fail-on', 'information'])).status).toBe(1);
  });

  it('is 3 where a path does not exist, and the others are read', async () => {
    const { status, report } = await workspace({ 'main.bicep': openVault }).lint([
      'main.bicep',
      'gone.bicep',
      'gone.bicep',
    ]);
    expect(status).toBe(3);
    expect(report.findings).toHaveLength(1);
    expect(report.errors).toEqual([
      { file: 'gone.bicep', message: 'There is no such file or folder, or a link leads nowhere.' },
    ]);
  });

  it('is 0 in an empty folder', async () => {
    const { status, stdout } = await workspace().run(['lint']);
    expect([status, stdout]).toEqual([0, '0 files · 0 resources · 0 errors · 0 warnings · 0 fine · 0 cannot tell\n']);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['a dangling link', (folder: Workspace) => folder.link('bad.bicep', 'nowhere.bicep'), 'a link leads nowhere'],
    ['a link to itself', (folder: Workspace) => folder.link('bad.bicep', 'bad.bicep'), 'links lead in a circle'],
    [
      'bytes that are no UTF-8',
      (folder: Workspace) => folder.write('bad.bicep', Buffer.from([0x2f, 0x2f, 0xe9])),
      'not UTF-8',
    ],
    [
      'UTF-16',
      (folder: Workspace) => folder.write('bad.bicep', Buffer.from('\ufeffparam a string', 'utf16le')),
      'not UTF-8',
    ],
    [
      'a file that is too large',
      (folder: Workspace) => folder.write('bad.bicep', ' '.repeat(16 * 1024 * 1024 + 1)),
      'larger than 16 MB',
    ],
  ])('is named: %s', async (_what, spoil, reason) => {
    const folder = workspace({ 'main.bicep': openVault });
    spoil(folder);
    const { status, report } = await folder.lint();
    expect(status).toBe(3);
    expect(report.errors.map(({ file }) => file)).toEqual(['bad.bicep']);
    expect(report.errors[0]?.message).toContain(reason);
    expect(report.findings.map(({ file }) => file)).toEqual(['main.bicep']);
  });

  it('says so in the pretty report', async () => {
    const folder = workspace();
    folder.link('bad.tf', 'nowhere.tf');
    expect((await folder.run(['lint'])).stdout).toMatch(/^bad\.tf {2}not read {2}There is no such file/);
  });

  it('does not stop at NUL bytes', async () => {
    const { status, report } = await workspace({ 'main.bicep': `// \0\0\n${openVault}` }).lint();
    expect([status, report.findings.length, report.errors]).toEqual([1, 1, []]);
  });

  it('is not spoken of where the content would decide and is another', async () => {
    const { status, report } = await workspace({
      'data.json': Buffer.from([0x7b, 0xe9, 0x7d]),
      'large.json': ' '.repeat(16 * 1024 * 1024 + 1),
    }).lint();
    expect([status, report.summary.files, report.errors]).toEqual([0, 0, []]);
  });

  it('does not follow links to folders, which may lead in a circle', async () => {
    const folder = workspace({ 'infra/main.bicep': openVault });
    folder.link('infra/again', '..');
    expect((await folder.lint()).report.findings.map(({ file }) => file)).toEqual(['infra/main.bicep']);
  });

  it('reads the file that a link leads to', async () => {
    const folder = workspace({ 'elsewhere.txt': openVault });
    folder.link('main.bicep', 'elsewhere.txt');
    expect((await folder.lint()).report.findings.map(({ file }) => file)).toEqual(['main.bicep']);
  });
});

describe('the files that are read', () => {
  const files = { 'a.bicep': openVault, 'build/b.bicep': openVault, 'build/keep/c.bicep': openVault };

  async function filesOf(folder: Workspace, ...paths: string[]): Promise<string[]> {
    return (await folder.lint(paths)).report.findings.map(({ file }) => file);
  }

  it('are those below the working folder, in order, by paths relative to it', async () => {
    const folder = workspace(files);
    expect(await filesOf(folder)).toEqual(['a.bicep', 'build/b.bicep', 'build/keep/c.bicep']);
    const inside = await folder.lint(['.'], { folder: 'build' });
    expect(inside.report.findings.map(({ file }) => file)).toEqual(['b.bicep', 'keep/c.bicep']);
  });

  it('are named whole where they lie outside the working folder', async () => {
    const folder = workspace({ 'a.bicep': openVault, 'inner/x.txt': '' });
    const { report } = await folder.lint(['..'], { folder: 'inner' });
    expect(report.findings.map(({ file }) => file)).toEqual([`${folder.root}/a.bicep`]);
  });

  it('are not those that .gitignore names', async () => {
    const folder = workspace({ ...files, '.gitignore': 'build/\n' });
    expect(await filesOf(folder)).toEqual(['a.bicep']);
  });

  it('are those that a .gitignore further in takes back', async () => {
    const folder = workspace({ ...files, '.gitignore': 'c.bicep\n', 'build/keep/.gitignore': '!c.bicep\n' });
    expect(await filesOf(folder)).toEqual(['a.bicep', 'build/b.bicep', 'build/keep/c.bicep']);
  });

  it('heed the .gitignore files above, up to the root of the repository', async () => {
    const folder = workspace({ ...files, '.gitignore': 'b.bicep\n', '.git/HEAD': '' });
    expect(await filesOf(folder, 'build')).toEqual(['build/keep/c.bicep']);
  });

  it('include what is named itself, though it is ignored', async () => {
    const folder = workspace({ ...files, '.gitignore': 'build/\n', '.git/HEAD': '' });
    expect(await filesOf(folder, 'build/b.bicep')).toEqual(['build/b.bicep']);
    expect(await filesOf(folder, 'build')).toEqual(['build/b.bicep', 'build/keep/c.bicep']);
  });

  it('are not those that the configuration ignores, unless they are named', async () => {
    const folder = workspace({ ...files, 'faultline.jsonc': '{ "ignore": ["build/**", "!build/keep/**"] }' });
    expect(await filesOf(folder)).toEqual(['a.bicep']);
    expect(await filesOf(folder, 'build/b.bicep')).toEqual(['build/b.bicep']);
  });

  it('are ignored relative to the configuration, wherever the command runs', async () => {
    const folder = workspace({ ...files, 'faultline.jsonc': '{ "ignore": ["/build/b.bicep"] }' });
    const { report } = await folder.lint(['.'], { folder: 'build' });
    expect(report.findings.map(({ file }) => file)).toEqual(['keep/c.bicep']);
  });

  it.each(['node_modules', '.terraform', '.git'])('are none in %s', async (name) => {
    expect(await filesOf(workspace({ [`${name}/a.bicep`]: openVault }))).toEqual([]);
  });

  it('do not depend on a .gitignore that is a folder', async () => {
    expect(await filesOf(workspace({ 'a.bicep': openVault, '.gitignore/x': '' }))).toEqual(['a.bicep']);
  });

  it('hold each file once, however often it is named', async () => {
    expect(await filesOf(workspace(files), 'a.bicep', './a.bicep', '.')).toHaveLength(3);
  });

  it('may hold data that others load, whatever it is', async () => {
    const loading = openVault.replace("'Enabled'", "loadYamlContent('data/access.yaml').key");
    const { report } = await workspace({
      'main.bicep': loading.replace("'kv-payments'", "loadJsonContent('names.json').vault"),
      'names.json': '{ "vault": "kv-loaded" }',
      'data/access.yaml': 'key: Enabled\n',
      'module/main.tf': terraformModule['main.tf'].replace(
        'var.open',
        'yamldecode(file("${path.module}/open.yaml")).open',
      ),
      'module/open.yaml': 'open: true\n',
    }).lint(['.', '--rule', 'public/key-vault']);
    expect(report.findings.map(({ rule, file, message }) => [rule, file, message.split(' ')[0]])).toEqual([
      ['public/key-vault', 'main.bicep', 'kv-loaded'],
      ['public/key-vault', 'module/main.tf', 'kv-payments'],
    ]);
    expect(report.summary).toMatchObject({ files: 2, resources: 2 });
  });

  it('hold nothing that Faultline does not read', async () => {
    const { status, report } = await workspace({ 'README.md': '# Hello', 'data.json': '{}' }).lint(['README.md', '.']);
    expect([status, report.summary.files]).toEqual([0, 0]);
  });
});

describe('a Terraform file that is named alone', () => {
  it('is understood with the files beside it, whose own resources are not reported', async () => {
    const { report } = await workspace({
      ...terraformModule,
      'other.tf': terraformModule['main.tf'].replaceAll('"payments"', '"b"'),
    }).lint(['main.tf', '--rule', 'public/key-vault']);
    expect(report.findings.map(({ file, verdict, resource }) => [file, verdict, resource.address])).toEqual([
      ['variables.tf', 'fail', 'azurerm_key_vault.payments'],
    ]);
    expect(report.summary).toMatchObject({ files: 1, resources: 1, fail: 1 });
  });

  it('fits standard input as well', async () => {
    const folder = workspace({ ...terraformModule, 'main.tf': 'locals {}\n' });
    const { report } = await folder.lint(['--stdin-filename', 'main.tf', '--rule', 'public/key-vault'], {
      input: terraformModule['main.tf'],
    });
    expect(report.findings.map(({ file, verdict }) => [file, verdict])).toEqual([['variables.tf', 'fail']]);
  });
});

describe('standard input', () => {
  it('is read as the file that it stands for, which need not exist', async () => {
    const { status, report } = await workspace().lint(['--stdin-filename', 'infra/main.bicep'], { input: openVault });
    expect(status).toBe(1);
    expect(report.findings.map(({ file }) => file)).toEqual(['infra/main.bicep']);
  });

  it('is judged by its content where the name does not tell', async () => {
    const template = {
      $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
      contentVersion: '1.0.0.0',
      resources: [],
    };
    const { report } = await workspace().lint(['--stdin-filename', 'x.json'], { input: JSON.stringify(template) });
    expect(report.summary.files).toBe(1);
  });

  it('is left alone where Faultline does not read such files', async () => {
    const { status, report } = await workspace().lint(['--stdin-filename', 'x.md'], { input: openVault });
    expect([status, report.summary.files]).toEqual([0, 0]);
  });
});

describe('the choice of rules', () => {
  const rulesOf = async (folder: Workspace, ...arguments_: string[]): Promise<string[]> =>
    (await folder.lint(arguments_)).report.findings.map(({ rule }) => rule);

  it('can be one rule, or several', async () => {
    const folder = workspace({ 'main.bicep': openStorage });
    expect(await rulesOf(folder, '--rule', 'cmk/storage-account')).toEqual(['cmk/storage-account']);
    expect(await rulesOf(folder, '--rule', 'cmk/storage-account', '--rule', 'public/storage-account')).toEqual([
      'cmk/storage-account',
      'public/storage-account',
    ]);
  });

  it.each(['checkov:CKV_AZURE_59', 'ckv_azure_59', 'public/*'])(
    "can be another tool's id or an area: %s",
    async (name) => {
      expect(await rulesOf(workspace({ 'main.bicep': openStorage }), '--rule', name)).toEqual([
        'public/storage-account',
      ]);
    },
  );

  it('can be a rule that the configuration switches off', async () => {
    const folder = workspace({
      'main.bicep': openVault,
      'faultline.jsonc': '{ "rules": { "public/key-vault": "off" } }',
    });
    expect(await rulesOf(folder)).toEqual([]);
    expect(await rulesOf(folder, '--rule', 'public/key-vault')).toEqual(['public/key-vault']);
  });

  it('is wrong usage where there is no such rule', async () => {
    const { status, stdout, stderr } = await workspace().run(['lint', '--rule', 'zone/spaceship']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      'faultline: There is no rule `zone/spaceship`. `faultline rules` lists them.\nSee `faultline --help`.\n',
    );
  });
});

describe('the configuration', () => {
  it('is the nearest one above the working folder', async () => {
    const folder = workspace({
      'faultline.jsonc': '{ "rules": { "public/*": "error" } }',
      'infra/main.bicep': openVault,
    });
    const { report } = await folder.lint([], { folder: 'infra' });
    expect(report.findings.map(({ severity }) => severity)).toEqual(['error']);
  });

  it('is the nearest one to what is read, wherever the command runs', async () => {
    const folder = workspace({
      'faultline.jsonc': '{ "rules": { "public/*": "off" } }',
      'payments/faultline.jsonc': '{ "rules": { "public/*": "error" } }',
      'payments/main.bicep': openVault,
      'hub/main.bicep': openVault,
    });
    const severities = async (...paths: string[]): Promise<readonly string[]> =>
      (await folder.lint(paths)).report.findings.map(({ severity }) => severity);
    expect(await severities('payments')).toEqual(['error']);
    expect(await severities('payments/main.bicep')).toEqual(['error']);
    expect(await severities('payments', 'hub')).toEqual([]);
  });

  it('is the one that is named', async () => {
    const folder = workspace({
      'main.bicep': openVault,
      'faultline.jsonc': '{ "rules": { "public/*": "off" } }',
      'ci/strict.jsonc': '{ "rules": { "public/key-vault": "error" } }',
    });
    const { report } = await folder.lint(['--config', 'ci/strict.jsonc']);
    expect(report.findings.map(({ severity }) => severity)).toEqual(['error']);
  });

  it.each([
    [
      '{ "rules": { "public/*": "loud" } }',
      'faultline.jsonc:1:26  error  `public/*` must be one of: off, on, error, warning, information.',
    ],
    ['{ "rules": ', 'faultline.jsonc:1:'],
    ['[]', 'The configuration must be an object in braces.'],
  ])('is wrong usage where it is wrong: %s', async (text, message) => {
    const { status, stdout, stderr } = await workspace({ 'main.bicep': openVault, 'faultline.jsonc': text }).run([
      'lint',
    ]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  it('is wrong usage where it does not exist', async () => {
    const { status, stderr } = await workspace().run(['lint', '--config', 'gone.jsonc']);
    expect(status).toBe(2);
    expect(stderr).toContain('The configuration gone.jsonc cannot be used. There is no such file');
  });

  it('warns of rules that do not exist and goes on', async () => {
    const { status, stderr } = await workspace({
      'main.bicep': openVault,
      'faultline.jsonc': '{\n  "rules": { "zone/spaceship": "off" }\n}',
    }).run(['lint']);
    expect(status).toBe(1);
    expect(stderr).toContain('faultline.jsonc:2:14  warning  There is no rule `zone/spaceship`.');
  });
});

describe('the verdicts that are listed', () => {
  const unknown = openVault.replace("'Enabled'", 'access').replace(/^/, 'param access string\n');

  it.each([
    [[], []],
    [['--verdicts', 'fail'], []],
    [['--verdicts', 'unknown'], ['unknown']],
    [
      ['--verdicts', 'all'],
      ['pass', 'unknown'],
    ],
  ])('are chosen by %j', async (arguments_, expected) => {
    const folder = workspace({ 'main.bicep': unknown });
    const { status, report } = await folder.lint([
      ...arguments_,
      '--rule',
      'public/key-vault',
      '--rule',
      'key-vault/purge-protection',
    ]);
    expect(status).toBe(0);
    expect(report.findings.map(({ verdict }) => verdict).sort()).toEqual(expected);
    expect(report.summary).toMatchObject({ pass: 1, fail: 0, unknown: 1 });
  });

  it('say of passing ones that they are fine', async () => {
    const folder = workspace({ 'main.bicep': closedVault });
    const { report } = await folder.lint(['--verdicts', 'all', '--rule', 'public/key-vault']);
    expect(report.findings.map(({ message }) => message)).toEqual(['vault is fine.']);
  });
});

describe('a baseline', () => {
  it('leaves out what it knows, even where that has moved, and tells what is new', async () => {
    const folder = workspace({ 'main.bicep': openVault });
    const written = await folder.run(['lint', '--write-baseline', 'known.json']);
    expect(written.status).toBe(0);
    expect(JSON.parse(folder.read('known.json'))).toMatchObject({
      version: 1,
      findings: [{ rule: 'public/key-vault', file: 'main.bicep' }],
    });
    folder.write('main.bicep', `// moved\n\n${openVault}`);
    folder.write('other.bicep', openVault);
    const { status, report } = await folder.lint(['--baseline', 'known.json']);
    expect(status).toBe(1);
    expect(report.findings.map(({ file }) => file)).toEqual(['other.bicep']);
    expect(report.summary.fail).toBe(1);
    expect((await folder.run(['lint', 'main.bicep', '--baseline', 'known.json'])).status).toBe(0);
  });

  it('tells two findings apart that are alike', async () => {
    const twice = openVault + openVault;
    const folder = workspace({ 'main.bicep': openVault });
    await folder.run(['lint', '--write-baseline', 'known.json']);
    folder.write('main.bicep', twice);
    expect((await folder.lint(['--baseline', 'known.json'])).report.findings).toHaveLength(1);
  });

  it.each([
    ['gone.json', 'There is no such file'],
    ['faulty.json', 'It is not a baseline that `faultline lint --write-baseline` wrote.'],
    ['other.json', 'It is not a baseline'],
  ])('is wrong usage where it cannot be used: %s', async (file, message) => {
    const folder = workspace({ 'faulty.json': '{', 'other.json': '{"version":2,"findings":[]}' });
    const { status, stderr } = await folder.run(['lint', '--baseline', file]);
    expect(status).toBe(2);
    expect(stderr).toContain(`The baseline ${file} cannot be used. ${message}`);
  });

  it('is wrong usage where it cannot be written', async () => {
    const { status, stderr } = await workspace().run(['lint', '--write-baseline', 'no/where.json']);
    expect(status).toBe(2);
    expect(stderr).toContain('The baseline no/where.json cannot be written.');
  });
});

describe('the output', () => {
  it.each(['pretty', 'json', 'sarif', 'github', 'markdown'])('is the same every time: %s', async (format) => {
    const folder = workspace({ 'b.bicep': openStorage, 'a/a.bicep': openVault, ...terraformModule });
    const run = () => folder.run(['lint', '--format', format, '--verdicts', 'all']);
    const [first, second] = [await run(), await run()];
    expect(first.stdout.length).toBeGreaterThan(0);
    expect(second).toEqual(first);
  });

  it('has neither colours nor a time where nobody looks at it', async () => {
    const { stdout } = await workspace({ 'main.bicep': openVault }).run(['lint']);
    expect(stdout).not.toContain('\u001b');
    expect(
      stdout,
    ).toBe(`main.bicep:6:26  warning  kv-payments can be reached over its public endpoint.  public/key-vault
    A stolen token is then enough to read its secrets from anywhere. Turn public network access off and use a private endpoint.
    fix: turn public network access off   why: faultline explain public/key-vault

1 file · 1 resource · 0 errors · 1 warning · 0 fine · 0 cannot tell
`);
  });

  it('tells of comments that silence nothing and of syntax that is wrong', async () => {
    const { report } = await workspace({
      'a.bicep': `// faultline:ignore public/key-vault\n${closedVault}`,
      'b.bicep': 'resource\n',
    }).lint();
    expect(report.notices.map(({ code, file }) => [code, file])).toEqual([
      ['needless-suppression', 'a.bicep'],
      ['syntax', 'b.bicep'],
    ]);
  });

  it('leaves out what a comment silences', async () => {
    const { status } = await workspace({ 'a.bicep': `// faultline:ignore public/key-vault agreed\n${openVault}` }).run([
      'lint',
    ]);
    expect(status).toBe(0);
  });
});

describe('what deployments are made of', () => {
  const call = (path: string, access = "'Enabled'"): string =>
    `module vault '${path}' = {\n  name: 'vault'\n  params: {\n    access: ${access}\n  }\n}\n`;
  const module = `param access string\n${openVault.replace("'Enabled'", 'access')}`;
  const only = ['--rule', 'public/key-vault'];
  const places = (report: Awaited<ReturnType<Workspace['lint']>>['report']): string[] =>
    report.findings.map(({ file, rule }) => `${file} ${rule}`);

  it('is read and reported with what is named, inside the repository', async () => {
    const folder = workspace({
      '.git/HEAD': '',
      'infra/main.bicep': call('../modules/vault.bicep'),
      'modules/vault.bicep': module.replace('param access string', "param access string = 'Enabled'"),
      'other.bicep': openVault,
    });
    const { report } = await folder.lint(['infra/main.bicep', ...only]);
    expect(places(report)).toEqual(['infra/main.bicep public/key-vault']);
    expect(report.summary).toMatchObject({ files: 2, resources: 1 });
    const inside = await folder.lint(['main.bicep', ...only], { folder: 'infra' });
    expect(places(inside.report)).toEqual(['main.bicep public/key-vault']);
    expect(inside.report.findings[0]).toMatchObject({
      related: expect.arrayContaining([expect.objectContaining({ message: 'it is used here' })]),
    });
  });

  it('is left alone outside of it', async () => {
    const folder = workspace({ 'a/.git/HEAD': '', 'a/main.bicep': call('../vault.bicep'), 'vault.bicep': module });
    const { report } = await folder.lint(['a/main.bicep', ...only]);
    expect(report.summary).toMatchObject({ files: 1, resources: 0 });
  });

  it('tells in which ways of deploying a file a fault is there', async () => {
    const text = module.replace('param access string', "param access string = 'Enabled'");
    const folder = workspace({
      'main.bicep': text,
      'dev.bicepparam': "using 'main.bicep'\n",
      'prod.bicepparam': "using 'main.bicep'\nparam access = 'Disabled'\n",
    });
    const { report } = await folder.lint(['.', ...only]);
    expect(report.findings).toMatchObject([
      { file: 'main.bicep', contexts: { in: ['dev.bicepparam'], notIn: ['prod.bicepparam'] } },
    ]);
    const { stdout } = await folder.run(['lint', ...only]);
    expect(stdout).toContain('(in dev.bicepparam, not in prod.bicepparam).');
  });

  it('is mended where a value is written', async () => {
    const folder = workspace({ 'main.bicep': call('vault.bicep'), 'vault.bicep': module });
    await folder.run(['fix', 'main.bicep', ...only]);
    expect(folder.read('main.bicep')).toBe(call('vault.bicep', "'Disabled'"));
    expect(folder.read('vault.bicep')).toBe(module);
  });

  it('is found from standard input', async () => {
    const folder = workspace({ 'main.bicep': '', 'vault.bicep': module });
    const { report } = await folder.lint(['--stdin-filename', 'main.bicep', ...only], { input: call('vault.bicep') });
    expect(places(report)).toEqual(['main.bicep public/key-vault']);
  });
});
