import { array, unknown } from '../../design/make-value';
import type { Value } from '../../design/value';
import type { HclExpression, HclStep, HclTraversal, HclVariable } from '../../syntax/hcl/tree';
import { mapOptions } from './options';
import { isNull } from './scalars';
import { boundName, type Scope, sourceIn } from './scope';
import { attributeOf, inherit, itemOf } from './value-access';

type Evaluate = (expression: HclExpression, scope: Scope) => Value;

/** A name on its own. */
export function evaluateVariable(expression: HclVariable, scope: Scope): Value {
  const bound = boundName(scope, expression.name);
  if (bound) return bound;
  const source = sourceIn(scope, expression.range);
  return scope.session.module.resolve(expression.name, [], source).value;
}

export function evaluateTraversal(expression: HclTraversal, scope: Scope, evaluate: Evaluate): Value {
  const { target, steps } = expression;
  const bound = target.kind === 'variable' ? boundName(scope, target.name) : evaluate(target, scope);
  if (bound) return takeSteps(bound, steps, scope, evaluate);
  if (target.kind !== 'variable')
    return unknown('unsupported', 'the reference is not evaluated', sourceIn(scope, expression.range));
  const source = sourceIn(scope, expression.range);
  const { value, used } = scope.session.module.resolve(target.name, steps, source);
  return takeSteps(value, steps, scope, evaluate, used);
}

/** Takes the steps from the one at index `from` on. */
function takeSteps(start: Value, steps: readonly HclStep[], scope: Scope, evaluate: Evaluate, from = 0): Value {
  let value = start;
  for (let position = from; position < steps.length; position += 1) {
    const step = steps[position];
    if (!step) break;
    if (step.kind === 'splat-step') return splat(value, step.full, steps.slice(position + 1), scope, evaluate);
    value = takeStep(value, step, scope, evaluate);
  }
  return value;
}

function takeStep(
  value: Value,
  step: Exclude<HclStep, { kind: 'splat-step' }>,
  scope: Scope,
  evaluate: Evaluate,
): Value {
  const source = sourceIn(scope, step.range);
  return step.kind === 'attribute-step'
    ? attributeOf(value, step.name, source)
    : itemOf(value, evaluate(step.index, scope), source);
}

/** `[*]` takes all further steps item by item, `.*` only the names that follow at once. */
function splat(value: Value, full: boolean, steps: readonly HclStep[], scope: Scope, evaluate: Evaluate): Value {
  const end = full ? steps.length : steps.findIndex((step) => step.kind !== 'attribute-step');
  const each = end < 0 ? steps : steps.slice(0, end);
  const list = mapOptions(value, (option) => splatOver(option, each, scope, evaluate));
  return takeSteps(list, steps.slice(each.length), scope, evaluate);
}

function splatOver(value: Value, steps: readonly HclStep[], scope: Scope, evaluate: Evaluate): Value {
  if (isNull(value)) return array([], value.source);
  if (value.kind === 'unknown') return takeSteps(value, steps, scope, evaluate);
  if (value.kind !== 'array') return array([takeSteps(value, steps, scope, evaluate)], value.source);
  scope.session.budget.spend(value.items.length);
  return array(
    value.items.map((item) => takeSteps(inherit(value, item), steps, scope, evaluate)),
    value.source,
    value.rest,
  );
}

/** The name or number that a step names without evaluation; undefined for any other index. */
export function fixedStep(step: HclStep | undefined): string | undefined {
  if (step?.kind === 'attribute-step') return step.name;
  if (step?.kind !== 'index-step') return undefined;
  const { index } = step;
  if (index.kind === 'literal') return String(index.value);
  const [piece, more] = index.kind === 'template' ? index.pieces : [];
  return piece?.kind === 'text' && !more ? piece.text : undefined;
}
