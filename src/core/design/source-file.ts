/** The languages that Faultline reads. */
export type Language =
  | 'bicep'
  | 'bicepparam'
  | 'terraform'
  | 'terraform-json'
  | 'tfvars'
  | 'arm'
  | 'arm-parameters'
  | 'workflow'
  | 'action'
  | 'dockerfile';

/** One file as text. `path` is whatever the host names files by (a path or a URI), with `/` between its segments. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly language: Language;
}
