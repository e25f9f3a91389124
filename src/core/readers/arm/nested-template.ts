import { literal, unknown } from '../../design/make-value';
import type { Value } from '../../design/value';
import { access } from '../../evaluate/access';
import type { JsonNode, JsonObject } from '../../syntax/json/tree';
import { byNameWithoutCase } from '../given-parameters';
import type { Declaration } from './declaration';
import { evaluateJson } from './evaluate-json';
import type { Frame } from './frame';
import { objectIn, textIn, valueIn } from './members';
import { TemplateScope } from './template-scope';

/** A template that stands inside a deployment. */
interface NestedTemplate {
  readonly template: JsonObject;
  /** Where its expressions are evaluated: inside with its own parameters and variables, or in the template around. */
  readonly frame: Frame;
  /** The resource group, subscription or management group that it is deployed to, where that is written. */
  readonly scope: Value | undefined;
}

export function isDeployment(type: string): boolean {
  return type.toLowerCase() === 'microsoft.resources/deployments';
}

/** The inline template of a deployment; undefined for other resources and for linked templates. */
export function nestedTemplateOf(declaration: Declaration): NestedTemplate | undefined {
  const { node, frame, type } = declaration;
  const properties = isDeployment(type) ? objectIn(node, 'properties') : undefined;
  const template = objectIn(properties, 'template');
  if (!properties || !template) return undefined;
  const evaluation = textIn(objectIn(properties, 'expressionEvaluationOptions'), 'scope');
  const isInner = evaluation?.toLowerCase() === 'inner';
  return { template, frame: isInner ? innerFrame(template, properties, frame) : frame, scope: scopeOf(node, frame) };
}

/** The values that a deployment gives to its template's parameters, by their names as written. */
export function deploymentArguments(properties: JsonObject | undefined, frame: Frame): ReadonlyMap<string, Value> {
  const parameters = objectIn(properties, 'parameters');
  const given = new Map<string, Value>();
  for (const { key, keyRange, value } of parameters?.properties ?? [])
    given.set(key, argumentOf(value, frame, keyRange));
  return given;
}

/** What a parameter is given: an object with a value, an expression that gives one, or a reference to a secret. */
function argumentOf(node: JsonNode | undefined, frame: Frame, missingAt: JsonNode['range']): Value {
  const source = frame.context.sourceAt(node?.range ?? missingAt);
  if (valueIn(node, 'reference')) return unknown('runtime-function', 'it is a secret of a key vault', source);
  const call = { source, budget: frame.budget };
  return access(evaluateJson(node, frame, missingAt), literal('value', source), call, 'safe');
}

function innerFrame(template: JsonObject, properties: JsonObject, frame: Frame): Frame {
  const given = byNameWithoutCase(deploymentArguments(properties, frame));
  return new TemplateScope(frame.context, template, given).frame();
}

/** The resource group, subscription or management group that a deployment says it deploys to. */
export function scopeOf(node: JsonObject, frame: Frame): Value | undefined {
  const scope = ['resourceGroup', 'subscriptionId', 'scope'].map((name) => valueIn(node, name)).find((found) => found);
  return scope && evaluateJson(scope, frame, scope.range);
}
