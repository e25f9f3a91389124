import type { Property, Value } from '../../design/value';
import { evaluate } from '../../evaluate/terraform/evaluate-expression';
import { type Scope, scopeInFile } from '../../evaluate/terraform/scope';
import { hop } from '../../evaluate/terraform/value-access';
import type { WrittenBody } from './declared-block';

const metaArguments: ReadonlySet<string> = new Set([
  'source',
  'version',
  'count',
  'for_each',
  'providers',
  'depends_on',
]);

/** The arguments that one instance of a call gives to its module, each evaluated once and only when asked for. */
export class ModuleArguments {
  private readonly values = new Map<string, Value>();

  constructor(
    private readonly body: WrittenBody,
    /** The caller's, with `each` or `count`. */
    private readonly scope: Scope,
  ) {}

  /** All that are written, by the name of the variable. */
  properties(): readonly Property[] {
    return [...this.body.attributes].flatMap(([name, { file, attribute }]) => {
      const value = this.valueOf(name);
      return value ? [{ name, nameRange: attribute.nameRange, file, value }] : [];
    });
  }

  /** The value as the module's variable gets it. */
  passed(name: string): Value | undefined {
    const written = this.body.attributes.get(name);
    const value = this.valueOf(name);
    if (!written || !value) return undefined;
    const { file, attribute } = written;
    return hop(value, { file, range: attribute.nameRange, description: `module argument ${name}` });
  }

  private valueOf(name: string): Value | undefined {
    const written = this.body.attributes.get(name);
    if (!written || metaArguments.has(name)) return undefined;
    const known = this.values.get(name);
    if (known) return known;
    const value = evaluate(written.attribute.value, scopeInFile(this.scope, written.file));
    this.values.set(name, value);
    return value;
  }
}
