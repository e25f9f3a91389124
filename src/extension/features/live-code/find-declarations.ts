import { type CancellationToken, workspace } from 'vscode';
import { idKey } from '../../../azure/rows/resource-id';
import type { LiveCode } from './live-code';
import type { LiveDeclaration } from './live-declaration';

/** Where a live resource is declared. */
export interface FoundDeclaration {
  readonly declaration: LiveDeclaration;
  /** False where the code does not tell it apart from others. */
  readonly isCertain: boolean;
}

/** The declarations of a live resource in all files of the workspace; those that may mean another one come last. */
export async function findDeclarations(
  live: LiveCode,
  id: string,
  token: CancellationToken,
): Promise<readonly FoundDeclaration[]> {
  const { linter } = await live.source();
  const key = idKey(id);
  const found: FoundDeclaration[] = [];
  for (const folder of workspace.workspaceFolders ?? []) {
    const project = linter.projectOf(folder.uri);
    await project.whenIndexed();
    for (const path of [...project.analysis.project.paths()]) {
      if (token.isCancellationRequested) break;
      await project.load(path);
      const result = project.analysis.resultFor(path);
      for (const declaration of result ? live.declarationsIn(result, path) : []) {
        const { matched, candidates } = declaration.twins;
        const isCertain = matched.some((item) => idKey(item.id) === key);
        const isPossible = candidates.some((item) => idKey(item.id) === key);
        if (isCertain || isPossible) found.push({ declaration, isCertain });
      }
    }
    linter.release(folder.uri);
  }
  const declared = found.filter(({ declaration }) => !declaration.resources[0].existing);
  const told = declared.length > 0 ? declared : found;
  return [...told].sort((a, b) => Number(b.isCertain) - Number(a.isCertain));
}
