import { type Design, emptyDesign } from '../../design/design';
import type { SourceFile } from '../../design/source-file';
import { BicepFileScope } from '../../evaluate/bicep/bicep-file-scope';
import type { BicepFile } from '../../syntax/bicep/tree';
import { readModules } from './read-modules';
import { readResources } from './read-resources';

/** Reads one Bicep or Bicep parameter file. A parameter file declares nothing itself. */
export function readBicep(file: SourceFile, tree: BicepFile): Design {
  const scope = new BicepFileScope(file.path, tree);
  return {
    ...emptyDesign,
    files: [file.path],
    resources: readResources(scope),
    moduleCalls: readModules(tree, scope),
    comments: tree.comments.map(({ range, text }) => ({ file: file.path, range, text })),
    problems: tree.errors.map(({ range, message }) => ({ file: file.path, range, message })),
  };
}
