import { type Design, emptyDesign } from '../../design/design';
import type { Value } from '../../design/value';
import { entryPlace, unconditional } from '../../evaluate/deployed-module';
import { Deployment } from '../../evaluate/deployment';
import type { ModuleMemory } from '../../evaluate/module-memory';
import type { ParsedFile } from '../../project/parsed-file';
import type { ProjectFiles } from '../../project/project-files';
import { designOf } from '../deployment-design';
import { byNameWithoutCase } from '../given-parameters';
import { openModule } from './open-module';

/**
 * Everything that the deployment of a Bicep file makes, through all local modules. What cannot be looked into (modules
 * of a registry, missing files, circles) gives no resources, and its outputs are unknown. Never throws.
 * @param parameters the values given to the file's parameters; the others take their defaults.
 * @param memory modules of an earlier evaluation of the same deployment.
 */
export function readBicepDeployment(
  entry: ParsedFile,
  parameters: ReadonlyMap<string, Value>,
  files: ProjectFiles,
  memory?: ModuleMemory,
): Design {
  const deployment = new Deployment(files, memory);
  deployment.note(entry);
  const given = byNameWithoutCase(parameters);
  const module = openModule(entry, given, entryPlace(entry.source.path), deployment);
  const contents = module?.contents(unconditional) ?? emptyDesign;
  return designOf(entry, contents, deployment);
}
