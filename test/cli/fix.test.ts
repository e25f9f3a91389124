import { execFileSync } from 'node:child_process';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Program, Workspace } from './program';
import { closedVault, openVault, terraformModule } from './sources';

let program: Program;
const workspaces: Workspace[] = [];

beforeAll(async () => {
  program = await Program.build();
});
afterAll(() => program.remove());
afterEach(() => {
  for (const workspace of workspaces.splice(0)) workspace.remove();
});

function workspace(files: Readonly<Record<string, string | Buffer>>): Workspace {
  const made = new Workspace(program, files);
  workspaces.push(made);
  return made;
}

const machine = `resource vm 'Microsoft.Compute/virtualMachines@2024-07-01' = {
  name: 'vm-booking'
  location: 'westeurope'
  properties: {}
}
`;

describe('fix', () => {
  it('mends the files and says what it did', async () => {
    const folder = workspace({ 'main.bicep': openVault });
    const { status, stdout } = await folder.run(['fix']);
    expect(status).toBe(0);
    expect(folder.read('main.bicep')).toBe(closedVault);
    expect(stdout).toMatch(/^main\.bicep {2}vault {2}Turn public network access off {2}public\/key-vault/);
    expect(stdout).toMatch(/\n1 finding mended in 1 file · 0 left\n$/);
    expect((await folder.run(['lint'])).status).toBe(0);
  });

  it('changes nothing the second time', async () => {
    const folder = workspace({ 'main.bicep': openVault + machine, ...terraformModule });
    await folder.run(['fix']);
    const once = [folder.read('main.bicep'), folder.read('main.tf'), folder.read('variables.tf')];
    const { stdout } = await folder.run(['fix']);
    expect([folder.read('main.bicep'), folder.read('main.tf'), folder.read('variables.tf')]).toEqual(once);
    expect(stdout).toMatch(/^0 findings mended in 0 files/);
  });

  it('says which changes want a second look', async () => {
    const { stdout } = await workspace({ 'main.bicep': machine }).run(['fix', '--rule', 'zone/virtual-machine']);
    expect(stdout).toContain('main.bicep  vm  Put it in zone 1  zone/virtual-machine  (review before you deploy)\n');
  });

  it('keeps CRLF, tabs and the byte order mark', async () => {
    const text = (access: string) =>
      `\ufeff${openVault.replaceAll('\n', '\r\n').replaceAll('  ', '\t').replace("'Enabled'", access)}`;
    const folder = workspace({ 'main.bicep': text("'Enabled'") });
    await folder.run(['fix']);
    expect(folder.read('main.bicep')).toBe(text("'Disabled'"));
  });

  it('mends only the rules that are named', async () => {
    const folder = workspace({ 'main.bicep': openVault });
    const { stdout } = await folder.run(['fix', '--rule', 'zone/*']);
    expect(folder.read('main.bicep')).toBe(openVault);
    expect(stdout).toBe('0 findings mended in 0 files · 0 left\n');
  });

  it('mends only what is named, and where the value is written', async () => {
    const folder = workspace({ ...terraformModule, 'other.bicep': openVault });
    await folder.run(['fix', 'main.tf', '--rule', 'public/key-vault']);
    expect(folder.read('other.bicep')).toBe(openVault);
    expect((await folder.lint(['main.tf', '--rule', 'public/key-vault'])).report.findings).toEqual([]);
  });

  it('leaves a file alone that is no UTF-8, and says so', async () => {
    const bytes = Buffer.concat([Buffer.from([0x2f, 0x2f, 0xe9, 0x0a]), Buffer.from(openVault)]);
    const folder = workspace({ 'main.bicep': bytes, 'other.bicep': openVault });
    const { status, stderr } = await folder.run(['fix']);
    expect(status).toBe(3);
    expect(stderr).toBe('main.bicep  not read or written  It is not UTF-8 text. Save it as UTF-8.\n');
    expect(folder.read('other.bicep')).toBe(closedVault);
  });

  it('is wrong usage with a configuration that is wrong', async () => {
    const folder = workspace({ 'main.bicep': openVault, 'faultline.jsonc': '{' });
    expect((await folder.run(['fix'])).status).toBe(2);
    expect(folder.read('main.bicep')).toBe(openVault);
  });
});

describe('a dry run', () => {
  const gap = Array.from({ length: 30 }, (_, index) => `// line ${index}\n`).join('');
  const twice = `${openVault}${gap}${openVault.replace('resource vault', 'resource other')}`;

  it('shows the changes and writes nothing', async () => {
    const folder = workspace({ 'main.bicep': openVault });
    const { status, stdout, stderr } = await folder.run(['fix', '--dry-run']);
    expect(status).toBe(0);
    expect(folder.read('main.bicep')).toBe(openVault);
    expect(stdout).toBe(`--- a/main.bicep
+++ b/main.bicep
@@ -3,6 +3,6 @@
   location: 'westeurope'
   properties: {
     enablePurgeProtection: true
-    publicNetworkAccess: 'Enabled'
+    publicNetworkAccess: 'Disabled'
   }
 }
`);
    expect(stderr).toMatch(/1 finding would be mended in 1 file · 0 left\n$/);
  });

  it('takes a hunk for each place', async () => {
    const { stdout } = await workspace({ 'main.bicep': twice }).run(['fix', '--dry-run']);
    expect(stdout.match(/^@@ /gm)).toHaveLength(2);
  });

  it('gives a patch that git applies to the same end as the fix itself', async () => {
    const files = {
      'infra/main.bicep': twice,
      'a b.bicep': openVault,
      'crlf.bicep': openVault.replaceAll('\n', '\r\n'),
      'end.bicep': openVault.trimEnd(),
      ...terraformModule,
    };
    const patched = workspace(files);
    const fixed = workspace(files);
    const { stdout } = await patched.run(['fix', '--dry-run']);
    execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: patched.root, input: stdout });
    await fixed.run(['fix']);
    for (const name of Object.keys(files)) expect(patched.read(name), name).toBe(fixed.read(name));
    expect(patched.read('crlf.bicep')).toBe(closedVault.replaceAll('\n', '\r\n'));
  });
});
