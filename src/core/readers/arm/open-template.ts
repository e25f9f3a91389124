import type { OpenModule } from '../../evaluate/deployed-module';
import { ArmModule } from './arm-module';
import { FileContext } from './file-context';
import { isArmTemplate } from './recognize-arm';
import { TemplateScope } from './template-scope';

/** Makes an ARM template the module of a call; undefined for every other file. */
export const openTemplate: OpenModule = ({ source, syntax }, given, place, deployment) => {
  if (syntax.language !== 'json') return undefined;
  const { root } = syntax.tree;
  if (root?.kind !== 'object' || !isArmTemplate(syntax.tree)) return undefined;
  const context = new FileContext(source.path, place, deployment);
  return new ArmModule(root, new TemplateScope(context, root, given).frame(), openTemplate);
};
