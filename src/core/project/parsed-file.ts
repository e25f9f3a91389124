import type { SourceFile } from '../design/source-file';
import { parseBicep } from '../syntax/bicep/parse-bicep';
import type { BicepFile } from '../syntax/bicep/tree';
import type { Comment } from '../syntax/comment';
import { parseDockerfile } from '../syntax/dockerfile/parse-dockerfile';
import type { Dockerfile } from '../syntax/dockerfile/tree';
import { parseHcl } from '../syntax/hcl/parse-hcl';
import { parseTerraformJson } from '../syntax/hcl/parse-terraform-json';
import type { HclFile } from '../syntax/hcl/tree';
import { parseJson } from '../syntax/json/parse-json';
import type { JsonFile } from '../syntax/json/tree';
import type { ParseError } from '../syntax/parse-error';
import { parseYaml } from '../syntax/yaml/parse-yaml';
import type { YamlFile } from '../syntax/yaml/tree';
import { LineIndex } from '../text/line-index';

export type SyntaxTree =
  | { readonly language: 'bicep'; readonly tree: BicepFile }
  | { readonly language: 'hcl'; readonly tree: HclFile }
  | { readonly language: 'json'; readonly tree: JsonFile }
  | { readonly language: 'yaml'; readonly tree: YamlFile }
  | { readonly language: 'dockerfile'; readonly tree: Dockerfile }
  | { readonly language: 'text'; readonly tree: TextFile };

/** A text in which nothing is looked for. */
export interface TextFile {
  readonly comments: readonly Comment[];
  readonly errors: readonly ParseError[];
}

/** A file and its tree. Parsed once an edit, when its tree is first asked for, however often it is read. */
export class ParsedFile {
  private tree: SyntaxTree | undefined;
  private lineIndex: LineIndex | undefined;

  constructor(readonly source: SourceFile) {}

  get syntax(): SyntaxTree {
    this.tree ??= parse(this.source);
    return this.tree;
  }

  get lines(): LineIndex {
    this.lineIndex ??= new LineIndex(this.source.text);
    return this.lineIndex;
  }
}

function parse({ language, path, text }: SourceFile): SyntaxTree {
  switch (language) {
    case 'bicep':
    case 'bicepparam':
      return { language: 'bicep', tree: parseBicep(text) };
    case 'terraform':
      return { language: 'hcl', tree: parseHcl(text) };
    case 'tfvars':
      return { language: 'hcl', tree: path.endsWith('.json') ? parseTerraformJson(text) : parseHcl(text) };
    case 'terraform-json':
      return { language: 'hcl', tree: parseTerraformJson(text) };
    case 'arm':
    case 'arm-parameters':
      return { language: 'json', tree: parseJson(text) };
    case 'workflow':
    case 'action':
      return { language: 'yaml', tree: parseYaml(text) };
    case 'dockerfile':
      return { language: 'dockerfile', tree: parseDockerfile(text) };
    case 'text':
      return parseData(path, text);
  }
}

/** A file that is only read from elsewhere has a tree where it holds data. */
function parseData(path: string, text: string): SyntaxTree {
  if (/\.jsonc?$/i.test(path)) return { language: 'json', tree: parseJson(text) };
  if (/\.ya?ml$/i.test(path)) return { language: 'yaml', tree: parseYaml(text) };
  return { language: 'text', tree: { comments: [], errors: [] } };
}
