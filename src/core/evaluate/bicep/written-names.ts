import { literal, unknown } from '../../design/make-value';
import type { Value } from '../../design/value';
import type { Expression } from '../../syntax/bicep/expression-nodes';
import type { FunctionCall } from '../arm-function';

/** The name of a symbol or property, which is known without its value. */
export function nameOf(argument: Expression | undefined, call: FunctionCall): Value {
  switch (argument?.kind) {
    case 'variable':
      return literal(argument.name, call.source);
    case 'member':
    case 'nestedResource':
      return literal(argument.name.name, call.source);
    default:
      return unknown('syntax-error', 'nameof() takes a name', call.source);
  }
}

/** The name that a chain of members and indexes begins with, where what follows it is read safely. */
export function safeRootOf(expression: Expression): string | undefined {
  let current = expression;
  while (current.kind === 'member' || current.kind === 'index') {
    const { target, isSafe } = current;
    const root = target.kind === 'index' ? target.target : target;
    if (isSafe && root.kind === 'variable') return root.name;
    current = target;
  }
  return undefined;
}
