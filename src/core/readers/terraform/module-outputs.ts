import { unknown } from '../../design/make-value';
import type { Value } from '../../design/value';
import { evaluate } from '../../evaluate/terraform/evaluate-expression';
import { rootScope, type Session, scopeInFile, sourceIn } from '../../evaluate/terraform/scope';
import { hop } from '../../evaluate/terraform/value-access';
import { type DeclaredBlock, labelText } from './declared-block';

/** The outputs of one instance of a module, each evaluated once and only when asked for. */
export class ModuleOutputs {
  private readonly values = new Map<string, Value>();

  constructor(
    private readonly declared: ReadonlyMap<string, DeclaredBlock>,
    private readonly session: Session,
  ) {}

  get names(): readonly string[] {
    return [...this.declared.keys()];
  }

  /** Undefined where it is not declared. */
  valueOf(name: string): Value | undefined {
    const known = this.values.get(name);
    if (known) return known;
    const output = this.declared.get(name);
    if (!output) return undefined;
    const { file, block, body } = output;
    const [label] = block.labels;
    const range = label ? labelText(label) : block.typeRange;
    const scope = rootScope(file, this.session);
    this.values.set(name, unknown('cycle', `the output \`${name}\` refers to itself`, sourceIn(scope, range)));
    const written = body.attributes.get('value');
    const value = written
      ? evaluate(written.attribute.value, scopeInFile(scope, written.file))
      : unknown('syntax-error', `the output \`${name}\` has no value`, sourceIn(scope, range));
    const passed = hop(value, { file, range, description: `output ${name}` });
    this.values.set(name, passed);
    return passed;
  }
}
