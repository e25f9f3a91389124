import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import ts from 'typescript';

export interface SourceFile {
  /** Path from the repository's root, with slashes. */
  readonly path: string;
  readonly tree: ts.SourceFile;
  /** Specifiers of every import and re-export, type-only and dynamic ones too; relative ones as paths from the root. */
  readonly imports: readonly string[];
}

/** The TypeScript files under `src`. */
export function readSourceFiles(): SourceFile[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readSourceFile(posix.join('src', file.replaceAll('\\', '/'))));
}

/** Whether a specifier names a module of Node itself. */
export function isNodeBuiltin(specifier: string): boolean {
  return specifier.startsWith('node:') || builtinModules.includes(specifier);
}

function readSourceFile(path: string): SourceFile {
  const text = readFileSync(path, 'utf8');
  const imports = ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith('.') ? posix.join(posix.dirname(path), fileName) : fileName,
    );
  return { path, imports, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
}
