import { unknown } from '../../design/make-value';
import type { Value } from '../../design/value';
import { evaluate } from '../../evaluate/terraform/evaluate-expression';
import { mapOptions, oneOf } from '../../evaluate/terraform/options';
import { booleanOf, isNull } from '../../evaluate/terraform/scalars';
import { rootScope, type Scope, sourceIn } from '../../evaluate/terraform/scope';
import { hop } from '../../evaluate/terraform/value-access';
import type { HclExpression, HclTuple } from '../../syntax/hcl/tree';
import { type DeclaredBlock, labelText } from './declared-block';
import { conform } from './type-constraint';

/**
 * The value of a variable: what is given to it, else its default; where nobody tells it, one of those that a validation
 * lists, else unknown. `scope` is one in which nothing but functions can be named.
 */
export function variableValue(variable: DeclaredBlock, given: Value | undefined, scope: Scope): Value {
  const { file, block, body } = variable;
  const [label] = block.labels;
  const name = label?.text ?? '';
  const range = label ? labelText(label) : block.typeRange;
  const own = rootScope(file, scope.session);
  const written = given ? withoutNull(given, variable, scope) : defaultOf(variable, scope);
  const type = body.attributes.get('type');
  const step = { file, range, description: `variable ${name}` };
  const allowed = !written || isUntold(written) ? allowedValue(variable, name, own) : undefined;
  if (allowed) return hop(allowed, step);
  if (!written) {
    return hop(unknown('required-parameter', `the variable \`${name}\` has no default`, sourceIn(own, range)), step);
  }
  const conformed = type ? conform(written, type.attribute.value, rootScope(type.file, scope.session)) : written;
  return hop(conformed, step);
}

/** Whether nobody says anything about the value: a caller passes on a variable of its own that has none. */
function isUntold(value: Value): boolean {
  return value.kind === 'unknown' && value.reason.code === 'required-parameter' && !value.reference && !value.pieces;
}

/** One of the values that a validation lists. */
function allowedValue(variable: DeclaredBlock, name: string, own: Scope): Value | undefined {
  const allowed = allowedValues(variable, name);
  const options = allowed?.items.map((item) => evaluate(item, own)) ?? [];
  if (!allowed || options.length === 0 || !options.every((option) => option.kind === 'literal')) return undefined;
  return oneOf(options, sourceIn(own, allowed.range));
}

function defaultOf({ body }: DeclaredBlock, scope: Scope): Value | undefined {
  const written = body.attributes.get('default');
  return written && evaluate(written.attribute.value, rootScope(written.file, scope.session));
}

/** A variable that is not nullable has its default where it is given `null`. */
function withoutNull(given: Value, variable: DeclaredBlock, scope: Scope): Value {
  const nullable = variable.body.attributes.get('nullable');
  if (!nullable || booleanOf(evaluate(nullable.attribute.value, rootScope(nullable.file, scope.session))) !== false) {
    return given;
  }
  return mapOptions(given, (option) => (isNull(option) ? (defaultOf(variable, scope) ?? option) : option));
}

/** The list in a validation's `contains([…], var.name)`. */
function allowedValues(variable: DeclaredBlock, name: string): HclTuple | undefined {
  for (const { block } of variable.body.blocks) {
    if (block.type !== 'validation') continue;
    const condition = block.body.attributes.find((attribute) => attribute.name === 'condition')?.value;
    const list = condition && listOfContains(condition, name);
    if (list) return list;
  }
  return undefined;
}

function listOfContains(written: HclExpression, name: string): HclTuple | undefined {
  const condition = unwrapped(written);
  if (condition.kind === 'binary' && condition.operator === '&&') {
    return listOfContains(condition.left, name) ?? listOfContains(condition.right, name);
  }
  if (condition.kind !== 'call' || condition.name !== 'contains') return undefined;
  const [list, wanted] = condition.arguments;
  const [step, more] = wanted?.kind === 'traversal' ? wanted.steps : [];
  const isVariable =
    wanted?.kind === 'traversal' &&
    wanted.target.kind === 'variable' &&
    wanted.target.name === 'var' &&
    step?.kind === 'attribute-step' &&
    step.name === name &&
    !more;
  return isVariable && list?.kind === 'tuple' ? list : undefined;
}

/** Without parentheses, and without the quotes that JSON puts round every expression. */
function unwrapped(expression: HclExpression): HclExpression {
  if (expression.kind === 'parentheses') return unwrapped(expression.expression);
  const [piece, more] = expression.kind === 'template' ? expression.pieces : [];
  return piece?.kind === 'interpolation' && !more ? unwrapped(piece.expression) : expression;
}
