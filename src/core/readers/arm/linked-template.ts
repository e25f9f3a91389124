import { object } from '../../design/make-value';
import type { ModuleCall } from '../../design/module-call';
import { stringOf } from '../../design/read-value';
import type { UnknownReason, Value } from '../../design/value';
import { isExpression } from '../../evaluate/arm-expression/parse-expression';
import type { DeployedModule, GivenParameters, OpenModule } from '../../evaluate/deployed-module';
import { asArgument, followModule } from '../../evaluate/follow-module';
import type { JsonObject } from '../../syntax/json/tree';
import { byNameWithoutCase } from '../given-parameters';
import type { Declaration } from './declaration';
import { evaluateJson } from './evaluate-json';
import type { Frame } from './frame';
import { memberOf, objectIn, valueIn } from './members';
import { deploymentArguments, isDeployment, scopeOf } from './nested-template';

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

/** A deployment whose template lies in another file, and that template or why it cannot be looked into. */
export interface LinkedTemplate {
  readonly condition: Value | undefined;
  readonly scope: Value | undefined;
  readonly content: DeployedModule | UnknownReason;
}

/** The linked template of a deployment; undefined for all other resources. */
export function followLinkedTemplate(declaration: Declaration, open: OpenModule): LinkedTemplate | undefined {
  const { node, frame, type, key, typeNode, condition } = declaration;
  const properties = isDeployment(type) ? objectIn(node, 'properties') : undefined;
  const link = objectIn(properties, 'templateLink');
  if (!properties || !link) return undefined;
  const { file, place, deployment } = frame.context;
  const name = stringOf(declaration.name) ?? declaration.writtenName;
  const step = { file, range: typeNode.contentRange, description: `deployment ${name}` };
  const call = { written: pathOf(link, frame), name, key, step, given: argumentsOf(properties, frame) };
  return {
    condition,
    scope: scopeOf(node, frame) ?? declaration.scope,
    content: followModule(call, place, deployment, open),
  };
}

/** The path beside the template; a `uri` or the id of a template spec leads out of the files. */
function pathOf(link: JsonObject, frame: Frame): string | undefined {
  const path = valueIn(link, 'relativePath') ?? valueIn(link, 'uri');
  return path && stringOf(evaluateJson(path, frame, path.range));
}

function argumentsOf(properties: JsonObject, frame: Frame): GivenParameters {
  const parameters = valueIn(properties, 'parameters');
  const given = byNameWithoutCase(deploymentArguments(properties, frame));
  return {
    get: (name) => {
      const value = given.get(name);
      const range = memberOf(parameters, name)?.keyRange ?? properties.range;
      return value && asArgument(value, name, { file: frame.context.file, range });
    },
  };
}
