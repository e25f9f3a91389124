import { BicepFileScope } from '../../evaluate/bicep/bicep-file-scope';
import type { OpenModule } from '../../evaluate/deployed-module';
import { openTemplate } from '../arm/open-template';
import { BicepModule } from './bicep-module';

/** Makes a Bicep file or an ARM template the module of a call; undefined for every other file. */
export const openModule: OpenModule = (file, given, place, deployment) => {
  const { source, syntax } = file;
  if (syntax.language !== 'bicep') return openTemplate(file, given, place, deployment);
  return new BicepModule(
    new BicepFileScope(source.path, syntax.tree, { deployment, place, openModule }, given),
    deployment,
  );
};
