import { type Design, emptyDesign } from '../../design/design';
import type { Value } from '../../design/value';
import { entryPlace, unconditional } from '../../evaluate/deployed-module';
import { Deployment } from '../../evaluate/deployment';
import type { ParsedFile } from '../../project/parsed-file';
import type { ProjectFiles } from '../../project/project-files';
import { designOf } from '../deployment-design';
import { byNameWithoutCase } from '../given-parameters';
import { openTemplate } from './open-template';

/**
 * Everything that the deployment of an ARM template makes: its resources, those nested in them and in inline
 * deployments, and those of linked templates beside it. Other JSON gives no resources. Never throws.
 * @param parameters the values given to the template's parameters; the others take their defaults.
 */
export function readArmDeployment(
  entry: ParsedFile,
  parameters: ReadonlyMap<string, Value>,
  files: ProjectFiles,
): Design {
  const deployment = new Deployment(files);
  deployment.note(entry);
  const given = byNameWithoutCase(parameters);
  const module = openTemplate(entry, given, entryPlace(entry.source.path), deployment);
  const contents = module?.contents(unconditional) ?? emptyDesign;
  return designOf(entry, contents, deployment);
}
