/** The languages that Faultline reads; `text` is a file that only others read, such as what `loadJsonContent` loads. */
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
  | 'dockerfile'
  | 'text';

/** One file as text. `path` is whatever the host names files by (a path or a URI), with `/` between its segments. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly language: Language;
}
