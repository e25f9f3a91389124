import type { Design } from '../../../../src/core/design/design';
import type { Language } from '../../../../src/core/design/source-file';
import { ParsedFile } from '../../../../src/core/project/parsed-file';
import type { ProjectFiles } from '../../../../src/core/project/project-files';
import { readTerraformDeployment } from '../../../../src/core/readers/terraform/read-terraform-deployment';
import { directoryOf } from '../../../../src/core/text/path-parts';
import { mappingsByResource } from './read-module';

export type Texts = Readonly<Record<string, string>>;

/** A project of texts by path, and what was asked of it. */
export class TextProject implements ProjectFiles {
  readonly asked = new Set<string>();
  private readonly files: ReadonlyMap<string, ParsedFile>;

  constructor(texts: Texts) {
    const paths = Object.keys(texts).sort();
    this.files = new Map(
      paths.map((path) => [path, new ParsedFile({ path, text: texts[path] ?? '', language: languageOf(path) })]),
    );
  }

  fileAt(path: string): ParsedFile | undefined {
    this.asked.add(path);
    return this.files.get(path);
  }

  filesIn(folder: string): readonly ParsedFile[] {
    this.asked.add(folder);
    return [...this.files.values()].filter((file) => directoryOf(file.source.path) === folder);
  }
}

function languageOf(path: string): Language {
  if (/\.tfvars(\.json)?$/.test(path)) return 'tfvars';
  if (path.endsWith('.tf.json')) return 'terraform-json';
  if (/\.(tf|hcl)$/.test(path)) return 'terraform';
  return path.endsWith('.json') ? 'arm' : 'dockerfile';
}

/** Reads the deployment of the root module in `folder`. */
export function readFolders(texts: Texts, folder = '', valueFiles: readonly string[] = []): Design {
  return readTerraformDeployment(folder, valueFiles, new TextProject(texts), mappingsByResource);
}
