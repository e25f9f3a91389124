import { FileType, type LogOutputChannel, Uri, workspace } from 'vscode';
import { detectLanguage, mayBeRead } from '../../../core/analysis/detect-language';
import type { SourceFile } from '../../../core/design/source-file';
import { baseName } from '../../../core/text/path-parts';
import { pathOf } from '../../infrastructure/documents';
import { explain } from '../../infrastructure/explain';
import { readText } from '../../infrastructure/read-text';
import { leadsOutside } from './real-path';

const moduleFile = /\.(?:tf|tofu|tfvars)(?:\.json)?$|^\.terraform\.lock\.hcl$/i;
/** Larger files are not infrastructure code. In bytes. */
const largestFile = 16 * 1024 * 1024;

/** Reads files of the workspace, and no others. */
export class FileReader {
  constructor(private readonly log: LogOutputChannel) {}

  /**
   * A file as the analysis reads it; undefined where Faultline does not read it, or it cannot be read.
   * @param asData reads a file of any language: another one loads it.
   * @param complaint whether the log says why a file cannot be read; what is only referred to may not be there yet.
   */
  async read(
    uri: Uri,
    asData = false,
    complaint: 'quiet' | 'told' = asData ? 'quiet' : 'told',
  ): Promise<SourceFile | undefined> {
    if (!workspace.getWorkspaceFolder(uri)) return undefined;
    try {
      const { size, type } = await workspace.fs.stat(uri);
      if ((type & FileType.Directory) !== 0) return undefined;
      if (size > largestFile) throw new Error(`it is larger than ${largestFile / 1024 / 1024} MB`);
      if (asData && (await leadsOutside(uri))) throw new Error('it leads out of the workspace');
      const text = await readText(uri);
      const language = detectLanguage(uri.path, text) ?? (asData ? 'text' : undefined);
      return language && { path: pathOf(uri), text, language };
    } catch (error) {
      if (complaint === 'told') this.log.warn(`${uri.path}: cannot be read: ${explain(error)}`);
      return undefined;
    }
  }

  /** The files in `folder` that make up a Terraform module; none where it cannot be listed. */
  async moduleFilesIn(folder: Uri): Promise<readonly Uri[]> {
    const files = await this.filesIn(folder);
    return files.filter((file) => moduleFile.test(baseName(file.path)));
  }

  /** The files directly in `folder` that may be infrastructure code; none where it cannot be listed. */
  async filesIn(folder: Uri): Promise<readonly Uri[]> {
    if (!workspace.getWorkspaceFolder(folder)) return [];
    try {
      const entries = await workspace.fs.readDirectory(folder);
      return entries
        .filter(([name, type]) => (type & FileType.Directory) === 0 && mayBeRead(name))
        .map(([name]) => Uri.joinPath(folder, name));
    } catch (error) {
      this.log.debug(`${folder.path}: cannot be listed: ${explain(error)}`);
      return [];
    }
  }
}
