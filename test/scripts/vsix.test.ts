import { describe, expect, it } from 'vitest';
import { packageProblems, requiredFiles } from '../../scripts/lib/vsix.mjs';

const megabyte = 1024 * 1024;
const fine = {
  paths: ['package.json', 'dist/extension.js', 'docs/rules/zone/virtual-machine.md'],
  required: ['dist/extension.js', 'docs/rules/zone/virtual-machine.md'],
  size: 1.5 * megabyte,
  bundles: [{ path: 'dist/extension.js', size: 400 * 1024 }],
};

describe('the check of the package', () => {
  it('accepts a package within its budgets', () => {
    expect(packageProblems(fine)).toEqual([]);
  });

  it.each(['src/extension/extension.ts', 'test/layers.test.js', 'dist/extension.js.map', 'node_modules/yaml/index.js'])(
    'refuses %s',
    (path) => {
      expect(packageProblems({ ...fine, paths: [...fine.paths, path] })).toEqual([`${path} must not be in the VSIX`]);
    },
  );

  it.each([
    'dist/extension.js',
    'dist/features.js',
    'dist/web/extension.js',
    'dist/web/features.js',
    'dist/worker.js',
    'dist/azure.js',
    'dist/web/azure.js',
  ])('misses %s', (bundle) => {
    const required = requiredFiles();
    const paths = required.filter((path) => path !== bundle);
    expect(packageProblems({ ...fine, required, paths })).toEqual([`${bundle} is missing from the VSIX`]);
  });

  it('misses the page of a rule', () => {
    const required = [...fine.required, 'docs/rules/pin/action.md'];
    expect(packageProblems({ ...fine, required })).toEqual(['docs/rules/pin/action.md is missing from the VSIX']);
  });

  it('refuses a VSIX over its budget', () => {
    expect(packageProblems({ ...fine, size: 1.6 * megabyte })).toEqual([
      'the VSIX is 1638.4 KB, over its budget of 1536.0 KB',
    ]);
  });

  it('refuses an activation bundle over its budget', () => {
    const bundles = [{ path: 'dist/extension.js', size: 401 * 1024 }];
    expect(packageProblems({ ...fine, bundles })).toEqual([
      'dist/extension.js is 401.0 KB, over its budget of 400.0 KB',
    ]);
  });
});
