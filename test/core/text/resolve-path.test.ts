import { describe, expect, it } from 'vitest';
import { resolvePath } from '../../../src/core/text/resolve-path';

describe('resolvePath', () => {
  it.each([
    ['main.bicep', 'modules/vm.bicep', 'modules/vm.bicep'],
    ['infra/main.bicep', './modules/vm.bicep', 'infra/modules/vm.bicep'],
    ['infra/main.bicep', '../shared/vm.bicep', 'shared/vm.bicep'],
    ['main.bicep', '../shared/vm.bicep', '../shared/vm.bicep'],
    ['../a/main.bicep', '../../b.bicep', '../../b.bicep'],
    ['infra/main.bicep', 'modules\\vm.bicep', 'infra/modules/vm.bicep'],
    ['/home/a/main.bicep', '../b/./c.bicep', '/home/b/c.bicep'],
    ['file:///home/a/main.bicep', '../b/c.bicep', 'file:///home/b/c.bicep'],
    ['file:///home/my%20code/main.bicep', 'a b/(c).bicep', 'file:///home/my%20code/a%20b/%28c%29.bicep'],
    ['/home/my code/main.bicep', 'a b/c.bicep', '/home/my code/a b/c.bicep'],
    ['vscode-vfs://github/owner/repo/main.bicep', 'm/c.bicep', 'vscode-vfs://github/owner/repo/m/c.bicep'],
  ])('of %s and %s is %s', (from, reference, expected) => {
    expect(resolvePath(from, reference)).toBe(expected);
  });

  it.each([
    ['/main.bicep', '../x.bicep'],
    ['file:///main.bicep', '../../x.bicep'],
    ['main.bicep', '/etc/passwd'],
    ['main.bicep', 'C:/secrets.json'],
    ['main.bicep', 'br/public:avm/res/storage/storage-account:0.9.0'],
    ['main.bicep', 'https://example.com/x.json'],
    ['main.bicep', ''],
  ])('of %s and %s is none', (from, reference) => {
    expect(resolvePath(from, reference)).toBeUndefined();
  });
});
