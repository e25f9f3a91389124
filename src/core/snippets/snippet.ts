/** A piece of landing-zone code to insert, in the snippet syntax of VS Code (`${1:name}`, `${2|1,2|}`). */
export interface Snippet {
  /** What is typed to find it: `fl-<topic>-<what>`. */
  readonly prefix: string;
  readonly title: string;
  readonly description: string;
  readonly language: 'bicep' | 'terraform';
  readonly body: string;
}

/** The text that a snippet gives when every tab stop keeps its default, or its first choice. */
export function expandDefaults(body: string): string {
  return body
    .replace(/\$\{\d+\|([^,|]*)(?:,[^|]*)?\|\}/g, '$1')
    .replace(/\$\{\d+:([^{}]*)\}/g, '$1')
    .replace(/\$\d+/g, '')
    .replaceAll('\\$', '$');
}
