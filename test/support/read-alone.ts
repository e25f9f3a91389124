import type { Design } from '../../src/core/design/design';
import type { ParsedFile } from '../../src/core/project/parsed-file';
import type { ProjectFiles } from '../../src/core/project/project-files';
import { readArmDeployment } from '../../src/core/readers/arm/read-arm-deployment';
import { readBicepDeployment } from '../../src/core/readers/bicep/read-bicep-deployment';

const noFiles: ProjectFiles = { fileAt: () => undefined, filesIn: () => [] };

/** What a Bicep file or an ARM template deploys where no other file is there. */
export function readAlone(file: ParsedFile): Design {
  const read = file.source.language === 'bicep' ? readBicepDeployment : readArmDeployment;
  return read(file, new Map(), noFiles);
}
