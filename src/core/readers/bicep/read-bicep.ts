import { type Design, emptyDesign } from '../../design/design';
import type { SourceFile } from '../../design/source-file';
import { BicepFileScope } from '../../evaluate/bicep/bicep-file-scope';
import { entryPlace, unconditional } from '../../evaluate/deployed-module';
import { Deployment } from '../../evaluate/deployment';
import type { BicepFile } from '../../syntax/bicep/tree';
import { BicepModule } from './bicep-module';
import { openModule } from './open-module';

const noFiles = { fileAt: () => undefined, filesIn: () => [] };

/** Reads one Bicep or Bicep parameter file without the others of its workspace. A parameter file declares nothing itself. */
export function readBicep(file: SourceFile, tree: BicepFile): Design {
  const deployment = new Deployment(noFiles);
  const surroundings = { deployment, place: entryPlace(file.path), openModule };
  const module = new BicepModule(new BicepFileScope(file.path, tree, surroundings), deployment);
  return {
    ...emptyDesign,
    files: [file.path],
    ...module.contents(unconditional),
    comments: tree.comments.map(({ range, text }) => ({ file: file.path, range, text })),
    problems: tree.errors.map(({ range, message }) => ({ file: file.path, range, message })),
  };
}
