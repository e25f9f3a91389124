import { unknown } from '../../design/make-value';
import type { Value } from '../../design/value';
import { evaluate } from '../../evaluate/terraform/evaluate-expression';
import { fixedStep } from '../../evaluate/terraform/evaluate-traversal';
import { rootScope, type Session } from '../../evaluate/terraform/scope';
import { hop } from '../../evaluate/terraform/value-access';
import type { HclExpression } from '../../syntax/hcl/tree';
import { walk } from '../../syntax/hcl/walk';
import type { WrittenAttribute } from './declared-block';

/** The module's locals, each evaluated once, in any order. */
export class LocalValues {
  private readonly values = new Map<string, Value>();
  private readonly started = new Set<string>();

  constructor(
    private readonly declared: ReadonlyMap<string, WrittenAttribute>,
    private readonly session: () => Session,
  ) {}

  /** The value of `local.name`; undefined where it is not declared. */
  valueOf(name: string): Value | undefined {
    if (!this.values.has(name)) this.evaluateWithDependencies(name);
    return this.values.get(name);
  }

  /** Evaluates what a local refers to before the local, so that long chains do not end up inside one another. */
  private evaluateWithDependencies(name: string): void {
    const pending: { name: string; ready: boolean }[] = [{ name, ready: false }];
    for (let next = pending.pop(); next; next = pending.pop()) {
      const written = this.declared.get(next.name);
      if (!written || this.values.has(next.name)) continue;
      if (next.ready) {
        this.values.set(next.name, this.evaluateOne(next.name, written));
      } else if (this.started.has(next.name)) {
        this.values.set(next.name, cycleAt(next.name, written));
      } else {
        this.started.add(next.name);
        pending.push({ name: next.name, ready: true });
        for (const dependency of localsNamedIn(written.attribute.value))
          pending.push({ name: dependency, ready: false });
      }
    }
  }

  private evaluateOne(name: string, { file, attribute }: WrittenAttribute): Value {
    const value = evaluate(attribute.value, rootScope(file, this.session()));
    return hop(value, { file, range: attribute.nameRange, description: `local ${name}` });
  }
}

function cycleAt(name: string, { file, attribute }: WrittenAttribute): Value {
  const source = { file, range: attribute.nameRange, origin: 'text', trail: [] } as const;
  return unknown('cycle', `the local \`${name}\` refers to itself`, source);
}

function localsNamedIn(expression: HclExpression): ReadonlySet<string> {
  const names = new Set<string>();
  walk(expression, (node) => {
    if (node.kind === 'traversal' && node.target.kind === 'variable' && node.target.name === 'local') {
      const name = fixedStep(node.steps[0]);
      if (name !== undefined) names.add(name);
    }
    return true;
  });
  return names;
}
