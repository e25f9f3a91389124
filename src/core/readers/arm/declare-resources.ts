import { literal } from '../../design/make-value';
import { possibilities, scalarOf, stringOf } from '../../design/read-value';
import type { ResourceLoop } from '../../design/resource';
import type { Value } from '../../design/value';
import type { FunctionCall } from '../../evaluate/arm-function';
import { interpolate } from '../../evaluate/interpolate';
import type { JsonNode, JsonObject } from '../../syntax/json/tree';
import type { Declaration } from './declaration';
import { countUnknown, evaluateJson } from './evaluate-json';
import { extendedResource } from './extended-resource';
import type { Frame } from './frame';
import { objectIn, textIn, valueIn } from './members';
import { nestedTemplateOf } from './nested-template';
import { extensionType, nestedType } from './resource-type';
import { TemplateOutputs } from './template-outputs';

/** What a resource gets from the resource or deployment that it stands in. */
interface Surroundings {
  readonly parent?: Declaration;
  readonly condition?: Value | undefined;
  readonly scope?: Value | undefined;
}

const mostInstances = 100;

/** Finds the resources of a template, with those nested in others and in inline deployments, and registers them. */
export class ResourceDeclarer {
  readonly declarations: Declaration[] = [];

  declareAll(resources: JsonNode | undefined, frame: Frame, surroundings: Surroundings = {}): void {
    if (resources?.kind === 'array') {
      for (const item of resources.items) this.declareEach(item, undefined, frame, surroundings);
    } else if (resources?.kind === 'object') {
      for (const { key, value } of resources.properties) this.declareEach(value, key, frame, surroundings);
    }
  }

  private declareEach(
    node: JsonNode | undefined,
    symbol: string | undefined,
    frame: Frame,
    surroundings: Surroundings,
  ): void {
    if (node?.kind !== 'object' || valueIn(node, 'type')?.kind !== 'string') return;
    for (const instance of instancesOf(node, frame)) {
      if (!frame.context.deployment.admitResource()) return;
      this.declareOne(node, symbol, instance.frame, instance.loop, surroundings);
    }
  }

  private declareOne(
    node: JsonObject,
    symbol: string | undefined,
    frame: Frame,
    loop: ResourceLoop | undefined,
    surroundings: Surroundings,
  ): void {
    const typeNode = valueIn(node, 'type');
    if (typeNode?.kind !== 'string') return;
    const { parent } = surroundings;
    const conditionNode = valueIn(node, 'condition');
    const own = conditionNode && evaluateJson(conditionNode, frame, conditionNode.range);
    const condition = own && !isKnown(own, true) ? own : surroundings.condition;
    const scopeNode = valueIn(node, 'scope');
    const written = stringOf(evaluateJson(typeNode, frame, typeNode.range)) ?? typeNode.value;
    const ownName = evaluateJson(valueIn(node, 'name'), frame, node.range);
    const isRelative = parent !== undefined && !written.includes('.');
    const name = isRelative ? interpolate([parent.name, '/', ownName], callAt(ownName, frame)) : ownName;
    const writtenName = (isRelative ? `${parent.writtenName}/` : '') + (textIn(node, 'name') ?? '');
    const wholeType = parent ? nestedType(written, parent.type) : written;
    const type = extensionType(wholeType, name);
    const address = symbol ?? `${type}/${stringOf(name) ?? writtenName}`;
    const instance = loop?.instance;
    const { registry } = frame.context;
    const suffix = instance === undefined ? '' : `[${instance}]`;
    const declaration: Declaration = {
      key: registry.uniqueKey(`${frame.context.place.keyPrefix}${frame.context.file}#${address}${suffix}`),
      address,
      node,
      typeNode,
      type,
      name,
      writtenName,
      frame,
      existing: isTrue(valueIn(node, 'existing')),
      condition,
      loop,
      scope: scopeNode
        ? evaluateJson(scopeNode, frame, scopeNode.range)
        : (extendedResource(wholeType, name, callAt(name, frame)) ?? surroundings.scope),
    };
    const isDeployed = !own || !isKnown(own, false);
    if (isDeployed) {
      this.declarations.push(declaration);
      registry.register(declaration.key, type, name);
      if (symbol !== undefined) registerSymbol(declaration, symbol, suffix);
    }
    this.declareAll(valueIn(node, 'resources'), frame, { ...surroundings, parent: declaration });
    if (isDeployed) this.declareNested(declaration);
  }

  private declareNested(declaration: Declaration): void {
    const nested = nestedTemplateOf(declaration);
    if (!nested) return;
    const outputs = new TemplateOutputs(nested.template, nested.frame);
    declaration.frame.context.outputs.add(declaration.key, () => outputs);
    this.declareAll(valueIn(nested.template, 'resources'), nested.frame, {
      condition: declaration.condition,
      scope: nested.scope ?? declaration.scope,
    });
  }
}

function registerSymbol(declaration: Declaration, symbol: string, suffix: string): void {
  const { symbols } = declaration.frame.template;
  const entry = { key: declaration.key, type: declaration.type };
  if (!symbols.has(symbol.toLowerCase())) symbols.set(symbol.toLowerCase(), entry);
  symbols.set(`${symbol}${suffix}`.toLowerCase(), entry);
}

/** One frame for each instance of a resource; a single one where the number of copies is not known. */
function instancesOf(node: JsonObject, frame: Frame): readonly { frame: Frame; loop: ResourceLoop | undefined }[] {
  const copy = objectIn(node, 'copy');
  if (!copy) return [{ frame, loop: undefined }];
  const name = textIn(copy, 'name') ?? '';
  const source = frame.context.sourceAt(copy.range);
  const count = evaluateJson(valueIn(copy, 'count'), frame, copy.range);
  const length = scalarOf(count);
  if (typeof length !== 'number') {
    return [{ frame: frame.withLoop(name, countUnknown(count, frame), 'resource'), loop: {} }];
  }
  return Array.from({ length: Math.max(0, Math.min(Math.trunc(length), mostInstances)) }, (_, index) => ({
    frame: frame.withLoop(name, literal(index, source), 'resource'),
    loop: { instance: String(index) },
  }));
}

function isKnown(condition: Value, answer: boolean): boolean {
  return possibilities(condition).every((option) => scalarOf(option) === answer);
}

function isTrue(node: JsonNode | undefined): boolean {
  return node?.kind === 'boolean' && node.value;
}

function callAt(value: Value, frame: Frame): FunctionCall {
  return { source: value.source, budget: frame.budget };
}
