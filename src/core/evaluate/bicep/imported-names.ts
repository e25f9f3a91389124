import { unknown } from '../../design/make-value';
import type { UnknownReason, UnknownValue, Value, ValueSource } from '../../design/value';
import type { ParsedFile } from '../../project/parsed-file';
import { resolvePath } from '../../text/resolve-path';
import type { Deployment } from '../deployment';
import type { ImportedName } from './file-declarations';
import type { DeclaredType } from './type-names';

/** What a file lets others import. */
export interface ExportedNames {
  value(name: string, source: ValueSource): Value | undefined;
  call(name: string, arguments_: readonly Value[], source: ValueSource): Value | undefined;
  type(name: string): DeclaredType | undefined;
}

/** The exports of a file; undefined where it is no Bicep file. */
export type OpenExports = (file: ParsedFile) => ExportedNames | undefined;

/** The names that a file imports, each looked for in the file that exports it when it is first asked for. */
export class ImportedNames {
  private readonly exports = new Map<string, ExportedNames | UnknownReason>();

  constructor(
    private readonly file: string,
    private readonly names: ReadonlyMap<string, ImportedName>,
    private readonly deployment: Deployment,
    private readonly open: OpenExports,
  ) {}

  isNamespace(name: string): boolean {
    const imported = this.names.get(name);
    return imported !== undefined && imported.name === undefined;
  }

  /** The value of an imported `name` or `namespace.name`; undefined where none is imported. */
  value(name: string, source: ValueSource): Value | undefined {
    return this.find(name, source, (exported, there) => exported.value(there, source));
  }

  call(name: string, arguments_: readonly Value[], source: ValueSource): Value | undefined {
    return this.find(name, source, (exported, there) => exported.call(there, arguments_, source));
  }

  type(name: string): DeclaredType | undefined {
    const imported = this.lookUp(name);
    const exported = imported && this.exportsOf(imported.source);
    return exported && !isReason(exported) ? exported.type(imported.name) : undefined;
  }

  private find(
    name: string,
    source: ValueSource,
    read: (exported: ExportedNames, there: string) => Value | undefined,
  ): Value | undefined {
    const imported = this.lookUp(name);
    if (!imported) return undefined;
    const exported = this.exportsOf(imported.source);
    if (isReason(exported)) return unknown(exported.code, exported.text, source);
    return read(exported, imported.name) ?? notExported(imported, source);
  }

  private lookUp(name: string): { source: string | undefined; name: string } | undefined {
    const imported = this.names.get(name);
    if (imported?.name !== undefined) return { source: imported.source, name: imported.name };
    const dot = name.indexOf('.');
    const namespace = dot < 0 ? undefined : this.names.get(name.slice(0, dot));
    if (!namespace || namespace.name !== undefined) return undefined;
    return { source: namespace.source, name: name.slice(dot + 1) };
  }

  private exportsOf(written: string | undefined): ExportedNames | UnknownReason {
    const key = written ?? '';
    const known = this.exports.get(key);
    if (known) return known;
    const path = written === undefined ? undefined : resolvePath(this.file, written);
    const file = path === undefined ? undefined : this.deployment.open(path);
    const exported = file && this.open(file);
    const result = exported ?? unresolved(written, path !== undefined);
    this.exports.set(key, result);
    return result;
  }
}

function isReason(exported: ExportedNames | UnknownReason): exported is UnknownReason {
  return 'code' in exported;
}

function unresolved(written: string | undefined, isLocal: boolean): UnknownReason {
  if (written === undefined) return { code: 'unresolved-module', text: 'the import does not say from which file' };
  const text = isLocal
    ? `it is imported from ${written}, which is no Bicep file in the workspace`
    : `it is imported from ${written}, which lies outside of the workspace`;
  return { code: 'unresolved-module', text };
}

function notExported(imported: { source: string | undefined; name: string }, source: ValueSource): UnknownValue {
  return unknown('unresolved-name', `${imported.source} exports nothing that is named ${imported.name}`, source);
}
