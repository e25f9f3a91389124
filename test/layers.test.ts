import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { isNodeBuiltin, readSourceFiles, type SourceFile } from './source-files';

/** The folders of `src` that each layer may import from. */
const reach: Readonly<Record<string, readonly string[]>> = {
  'src/core/': ['src/core/'],
  'src/azure/': [
    'src/azure/',
    'src/core/facts/',
    'src/core/text/',
    'src/core/config/always-on-settings',
    'src/core/design/resource-identity',
  ],
  'src/reports/': ['src/reports/', 'src/azure/', 'src/core/'],
  'src/cli/': ['src/cli/', 'src/reports/', 'src/azure/', 'src/core/'],
  'src/extension/': ['src/extension/', 'src/reports/', 'src/azure/', 'src/core/'],
};
/** Packages without I/O, and so allowed in the core. */
const purePackages = ['ignore', 'jsonc-parser', 'yaml'];
const files = readSourceFiles();

function offences(layer: string, isForbidden: (specifier: string, file: SourceFile) => boolean): string[] {
  return files
    .filter(({ path }) => path.startsWith(layer))
    .flatMap((file) =>
      file.imports.filter((specifier) => isForbidden(specifier, file)).map((name) => `${file.path} imports ${name}`),
    );
}

function isPackage(specifier: string): boolean {
  return !specifier.startsWith('src/') && !isNodeBuiltin(specifier) && specifier !== 'vscode';
}

describe('the layers', () => {
  it('are all named here', () => {
    expect(
      files.map(({ path }) => path).filter((path) => !Object.keys(reach).some((layer) => path.startsWith(layer))),
    ).toEqual([]);
  });

  it.each(Object.entries(reach))('%s imports only from what lies below it', (layer, allowed) => {
    const outside = (specifier: string) =>
      specifier.startsWith('src/') && !allowed.some((folder) => specifier.startsWith(folder));
    expect(offences(layer, outside)).toEqual([]);
  });

  it('are all that relative imports lead to', () => {
    const outside = (specifier: string) => specifier.startsWith('..') || /^(test|scripts|bench)\//.test(specifier);
    expect(offences('src/', outside)).toEqual([]);
  });

  it('import vscode in the extension alone', () => {
    const vscode = (specifier: string, file: SourceFile) =>
      specifier === 'vscode' && !file.path.startsWith('src/extension/');
    expect(offences('src/', vscode)).toEqual([]);
  });

  it.each(['src/core/', 'src/reports/'])('%s imports no module of Node', (layer) => {
    expect(offences(layer, isNodeBuiltin)).toEqual([]);
  });

  it('import into the core only packages that do no input or output', () => {
    const impure = (specifier: string) => isPackage(specifier) && !purePackages.includes(specifier);
    expect(offences('src/core/', impure)).toEqual([]);
  });
});

describe('every module', () => {
  it('exports by name', () => {
    const isDefault = (statement: ts.Statement) =>
      ts.isExportAssignment(statement) ||
      (ts.canHaveModifiers(statement) &&
        ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) === true);
    expect(files.filter(({ tree }) => tree.statements.some(isDefault)).map(({ path }) => path)).toEqual([]);
  });

  it('exports what it declares, and nothing of others', () => {
    const passesOn = (statement: ts.Statement) =>
      ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined;
    expect(files.filter(({ tree }) => tree.statements.some(passesOn)).map(({ path }) => path)).toEqual([]);
  });
});
