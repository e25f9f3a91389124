import { unknown } from '../../design/make-value';
import { stringOf } from '../../design/read-value';
import type { Value } from '../../design/value';
import type { ExpressionScope } from '../../evaluate/arm-expression/expression-scope';
import type { FunctionCall } from '../../evaluate/arm-function';
import type { GivenParameters } from '../../evaluate/deployed-module';
import type { FileContext } from './file-context';
import type { TemplateScope } from './template-scope';

interface Names {
  /** Loop indexes by the loop's name in lower case; that of the innermost resource loop also under ''. */
  readonly loops: ReadonlyMap<string, Value>;
  readonly locals: ReadonlyMap<string, Value>;
  /** The parameters of the user-defined function that is being evaluated. */
  readonly functionParameters?: GivenParameters;
}

const nothing: ReadonlyMap<string, Value> = new Map();

/** A place in a template where an expression is evaluated: the template's names, and those of loops and lambdas around. */
export class Frame implements ExpressionScope {
  private constructor(
    readonly template: TemplateScope,
    private readonly names: Names,
  ) {}

  static ofTemplate(template: TemplateScope): Frame {
    return new Frame(template, { loops: nothing, locals: nothing });
  }

  static ofFunction(template: TemplateScope, parameters: GivenParameters): Frame {
    return new Frame(template, { loops: nothing, locals: nothing, functionParameters: parameters });
  }

  get context(): FileContext {
    return this.template.context;
  }

  get budget() {
    return this.context.budget;
  }

  get nesting() {
    return this.context.nesting;
  }

  parameter(name: string, call: FunctionCall): Value {
    const { functionParameters } = this.names;
    if (!functionParameters) return this.template.parameter(name, call);
    const value = functionParameters.get(name.toLowerCase());
    return value ?? unknown('unresolved-name', `the function has no parameter ${name}`, call.source);
  }

  variable(name: string, call: FunctionCall): Value {
    if (!this.names.functionParameters) return this.template.variable(name, call);
    return unknown('unresolved-name', 'a function of a template cannot read variables', call.source);
  }

  copyIndex(loop: string | undefined, call: FunctionCall): Value {
    const index = this.names.loops.get((loop ?? '').toLowerCase());
    return index ?? unknown('unresolved-name', 'copyIndex() stands outside of the loop', call.source);
  }

  local(name: string): Value | undefined {
    return this.names.locals.get(name.toLowerCase());
  }

  withLocals(locals: ReadonlyMap<string, Value>): Frame {
    return new Frame(this.template, { ...this.names, locals: new Map([...this.names.locals, ...locals]) });
  }

  /** The frame of one instance of a loop. `copyIndex()` without a name means the loop of a resource. */
  withLoop(name: string, index: Value, of: 'resource' | 'property'): Frame {
    const loops = new Map(this.names.loops);
    loops.set(name.toLowerCase(), index);
    if (of === 'resource' || !loops.has('')) loops.set('', index);
    return new Frame(this.template, { ...this.names, loops });
  }

  userFunction(name: string, values: readonly Value[], call: FunctionCall): Value | undefined {
    return this.template.userFunction(name, values, call);
  }

  linked(value: Value): Value {
    if (value.kind !== 'unknown' || !value.reference) return value;
    const { reference } = value;
    const symbol = reference.type
      ? undefined
      : this.template.symbols.get(stringOf(reference.name)?.toLowerCase() ?? '');
    const linked = symbol
      ? { ...reference, key: symbol.key, type: symbol.type }
      : this.context.registry.linked(reference);
    return linked === reference ? value : { ...value, reference: linked };
  }

  readReference(value: Value): Value {
    const reference = value.kind === 'unknown' ? value.reference : undefined;
    return (reference && this.context.outputs.read(reference, value.source)) ?? value;
  }
}
