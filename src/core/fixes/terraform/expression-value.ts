import { literalText } from '../../syntax/hcl/literal-text';
import type { HclExpression } from '../../syntax/hcl/tree';
import { childrenOf, type HclNode } from '../../syntax/hcl/walk';
import type { FixValue } from '../fix';

/** The value of an expression that is written out; undefined where it has to be evaluated. */
export function writtenValue(expression: HclExpression): FixValue | undefined {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'template':
      return literalText(expression);
    case 'parentheses':
      return writtenValue(expression.expression);
    case 'tuple': {
      const items = expression.items.map(writtenValue);
      return items.every((item) => item !== undefined) ? items : undefined;
    }
    default:
      return undefined;
  }
}

export interface NamedValue {
  readonly kind: 'var' | 'local';
  readonly name: string;
}

/** `var.name` or `local.name`, and nothing more. */
export function namedValue(expression: HclExpression): NamedValue | undefined {
  if (expression.kind !== 'traversal' || expression.target.kind !== 'variable') return undefined;
  const [step, ...rest] = expression.steps;
  const { name } = expression.target;
  if (step?.kind !== 'attribute-step' || rest.length > 0 || (name !== 'var' && name !== 'local')) return undefined;
  return { kind: name, name: step.name };
}

const elsewhere: ReadonlySet<string> = new Set(['var', 'local', 'each', 'count', 'self']);

/** Whether the expression can be replaced by a value: it makes no choice and stands for nothing that is kept elsewhere. */
export function isReplaceable(expression: HclExpression): boolean {
  const pending: HclNode[] = [expression];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.kind === 'conditional' || node.kind === 'for' || node.kind === 'if' || node.kind === 'for-directive') {
      return false;
    }
    if (node.kind === 'missing' || (node.kind === 'variable' && elsewhere.has(node.name))) return false;
    pending.push(...childrenOf(node));
  }
  return true;
}
