import { literal, unknown } from '../../design/make-value';
import type { Value, ValueSource } from '../../design/value';
import { failure } from '../../evaluate/terraform/annotated-value';
import { evaluate } from '../../evaluate/terraform/evaluate-expression';
import { fixedStep } from '../../evaluate/terraform/evaluate-traversal';
import { type ModuleNames, type Resolution, rootScope } from '../../evaluate/terraform/scope';
import type { HclStep } from '../../syntax/hcl/tree';
import type { CalledModule } from './called-module';
import { LocalValues } from './local-values';
import { relativeFolder } from './module-directory';
import type { ModuleInstance } from './module-instance';
import { variableValue } from './variable-value';

/** What the names of one instance of a module stand for. */
export class TerraformNames implements ModuleNames {
  private readonly locals: LocalValues;
  private readonly variables = new Map<string, Value>();

  constructor(
    private readonly called: CalledModule,
    private readonly instance: () => ModuleInstance,
  ) {
    this.locals = new LocalValues(called.directory.declarations.locals, () => this.instance().session);
  }

  resolve(name: string, steps: readonly HclStep[], source: ValueSource): Resolution {
    const first = fixedStep(steps[0]);
    switch (name) {
      case 'var':
        return named(first, source, (variable) => this.variable(variable, source));
      case 'local':
        return named(first, source, (local) => this.locals.valueOf(local) ?? undeclared(`local.${local}`, source));
      case 'module':
        if (first === undefined) return incomplete(source);
        return this.instance().calls.resolve(first, steps, source);
      case 'data':
        return this.data(first, fixedStep(steps[1]), source);
      case 'ephemeral':
        return { value: runtimeName('an ephemeral resource', source), used: Math.min(2, steps.length) };
      case 'path':
        return { value: this.path(first, source), used: 1 };
      case 'terraform':
        return { value: runtimeName(`\`${first === undefined ? name : `${name}.${first}`}\``, source), used: 1 };
      case 'each':
      case 'count':
      case 'self':
        return { value: unknown('unresolved-name', `\`${name}\` has no meaning here`, source), used: steps.length };
      default:
        return named(first, source, (label) => {
          const address = `${name}.${label}`;
          return this.instance().resources.valueAt(address) ?? undeclared(address, source);
        });
    }
  }

  /** Terraform runs in the root's folder, and takes paths from there. */
  private path(name: string | undefined, source: ValueSource): Value {
    const [root = ''] = this.called.folders;
    if (name === 'root') return literal('.', source);
    if (name === 'module') return literal(relativeFolder(root, this.called.directory.folder), source);
    return runtimeName(`\`path.${name ?? ''}\``, source);
  }

  private data(type: string | undefined, name: string | undefined, source: ValueSource): Resolution {
    if (type === undefined || name === undefined) return { value: undeclared('data', source), used: 0 };
    const address = `data.${type}.${name}`;
    return { value: this.instance().resources.valueAt(address) ?? undeclared(address, source), used: 2 };
  }

  private variable(name: string, source: ValueSource): Value {
    const known = this.variables.get(name);
    if (known) return known;
    const { declarations } = this.called.directory;
    const declared = declarations.variables.get(name);
    if (!declared) return undeclared(`var.${name}`, source);
    this.variables.set(name, unknown('cycle', `the variable \`${name}\` refers to itself`, source));
    const value = variableValue(declared, this.given(name), rootScope(declared.file, this.instance().session));
    this.variables.set(name, value);
    return value;
  }

  /** What the call, or for the root a file of values, says a variable is. */
  private given(name: string): Value | undefined {
    const { argument, directory } = this.called;
    if (argument) return argument(name);
    const written = directory.declarations.values.get(name);
    return written && evaluate(written.attribute.value, rootScope(written.file, this.instance().session));
  }
}

function named(first: string | undefined, source: ValueSource, find: (name: string) => Value): Resolution {
  if (first !== undefined) return { value: find(first), used: 1 };
  return incomplete(source);
}

function incomplete(source: ValueSource): Resolution {
  return { value: failure('the reference is not complete', source, 'unresolved-name'), used: 0 };
}

function runtimeName(name: string, source: ValueSource): Value {
  return unknown('runtime-function', `${name} is only known when Terraform runs`, source);
}

function undeclared(address: string, source: ValueSource): Value {
  return unknown('unresolved-name', `\`${address}\` is not declared in this directory`, source);
}
