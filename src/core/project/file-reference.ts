/**
 * What a file refers to another one for: `module` deploys it, `template` says what parameters are for, `base` takes over
 * the parameters of another parameter file, `content` reads it (an import, `loadJsonContent`).
 */
export type ReferenceKind = 'module' | 'template' | 'base' | 'content';

/** A file, or for a Terraform module a folder with its slash, that a file names. It need not exist. */
export interface FileReference {
  readonly kind: ReferenceKind;
  readonly path: string;
}
