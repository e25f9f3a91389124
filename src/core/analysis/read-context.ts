import { type Design, emptyDesign } from '../design/design';
import type { ModuleMemory } from '../evaluate/module-memory';
import type { EntryContext } from '../project/entry-context';
import type { ProjectFiles } from '../project/project-files';
import { entryOfUnit, folderOfUnit } from '../project/unit-key';
import { readArmDeployment } from '../readers/arm/read-arm-deployment';
import { readBicepDeployment } from '../readers/bicep/read-bicep-deployment';
import { readContainerBuild } from '../readers/dockerfile/read-container-build';
import { type ParameterFileValues, readParameters } from '../readers/parameters/read-parameters';
import { readTerraformDeployment } from '../readers/terraform/read-terraform-deployment';
import { readWorkflow } from '../readers/workflow/read-workflow';

/**
 * Reads everything that one way of deploying an entry makes. Never throws.
 * @param memory modules of an earlier evaluation of the same context.
 */
export function readContext(context: EntryContext, files: ProjectFiles, memory?: ModuleMemory): Design {
  const { unit, parameterFile, valueFiles } = context;
  const folder = folderOfUnit(unit);
  const deployment = { context: { entry: entryOfUnit(unit), parameterFile, environment: undefined } };
  if (folder !== undefined) return { ...readTerraformDeployment(folder, valueFiles, files), ...deployment };
  const file = files.fileAt(unit);
  if (!file) return emptyDesign;
  const { source, syntax } = file;
  switch (source.language) {
    case 'bicep':
    case 'arm': {
      const { values, problems } = givenBy(parameterFile, files);
      const design =
        source.language === 'bicep'
          ? readBicepDeployment(file, values, files, memory)
          : readArmDeployment(file, values, files);
      return { ...design, problems: [...design.problems, ...problems], ...deployment };
    }
    case 'workflow':
    case 'action':
      return syntax.language === 'yaml' ? readWorkflow(source, syntax.tree) : emptyDesign;
    case 'dockerfile':
      return syntax.language === 'dockerfile' ? readContainerBuild(source, syntax.tree) : emptyDesign;
    default:
      return { ...emptyDesign, files: [source.path] };
  }
}

/** The values of a parameter file, and what is wrong in it. */
function givenBy(
  parameterFile: string | undefined,
  files: ProjectFiles,
): Pick<ParameterFileValues, 'values' | 'problems'> {
  const file = parameterFile === undefined ? undefined : files.fileAt(parameterFile);
  return file ? readParameters(file, files) : { values: new Map(), problems: [] };
}
