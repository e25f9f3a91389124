import { object } from '../../design/make-value';
import type { ModuleCall } from '../../design/module-call';
import { isExpression } from '../../evaluate/arm-expression/parse-expression';
import type { Declaration } from './declaration';
import { memberOf, objectIn, valueIn } from './members';
import { deploymentArguments, isDeployment } from './nested-template';

/** The module call of a deployment whose template lies elsewhere; undefined for all other resources. */
export function linkedTemplateOf(declaration: Declaration): ModuleCall | undefined {
  const { node, frame, type } = declaration;
  const properties = isDeployment(type) ? objectIn(node, 'properties') : undefined;
  const link = objectIn(properties, 'templateLink');
  const location = ['uri', 'relativePath', 'id'].map((name) => valueIn(link, name)).find((found) => found);
  if (!properties || !link) return undefined;
  const written = location?.kind === 'string' ? location : undefined;
  const parameters = memberOf(properties, 'parameters');
  const given = [...deploymentArguments(properties, frame)].map(([name, value]) => ({
    name,
    nameRange: memberOf(parameters?.value, name)?.keyRange ?? node.range,
    file: frame.context.file,
    value,
  }));
  return {
    key: declaration.key,
    language: 'arm',
    file: frame.context.file,
    address: declaration.address,
    symbolRange: declaration.typeNode.contentRange,
    declarationRange: node.range,
    source: written && !isExpression(written.value) ? written.value : undefined,
    sourceRange: written?.contentRange ?? link.range,
    version: undefined,
    arguments: object(given, frame.context.sourceAt(parameters?.range ?? node.range)),
  };
}
