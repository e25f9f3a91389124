import { unknown } from '../../design/make-value';
import type { Value, ValueSource } from '../../design/value';
import { failure } from '../../evaluate/terraform/annotated-value';
import { fixedStep } from '../../evaluate/terraform/evaluate-traversal';
import { Budget } from '../../evaluate/terraform/limits';
import { type ModuleNames, type Resolution, rootScope, type Session } from '../../evaluate/terraform/scope';
import type { HclStep } from '../../syntax/hcl/tree';
import { LocalValues } from './local-values';
import type { ModuleDeclarations } from './module-declarations';
import { ResourceInstances, type TypeOf } from './resource-instances';
import { variableValue } from './variable-value';

/** What the names of one module stand for. */
export class TerraformNames implements ModuleNames {
  readonly session: Session;
  readonly resources: ResourceInstances;
  private readonly locals: LocalValues;
  private readonly variables = new Map<string, Value>();
  private readonly modules: ReadonlySet<string>;

  constructor(
    private readonly declarations: ModuleDeclarations,
    typeOf: TypeOf,
  ) {
    this.session = { budget: new Budget(), module: this, depth: 0 };
    const session = () => this.session;
    this.resources = new ResourceInstances(declarations.resources, session, typeOf);
    this.locals = new LocalValues(declarations.locals, session);
    this.modules = new Set(declarations.modules.map(({ block }) => block.labels[0]?.text ?? ''));
  }

  resolve(name: string, steps: readonly HclStep[], source: ValueSource): Resolution {
    const first = fixedStep(steps[0]);
    switch (name) {
      case 'var':
        return named(first, source, (variable) => this.variable(variable, source));
      case 'local':
        return named(first, source, (local) => this.locals.valueOf(local) ?? undeclared(`local.${local}`, source));
      case 'module':
        return named(first, source, (module) => this.moduleOutput(module, source));
      case 'data':
        return this.data(first, fixedStep(steps[1]), source);
      case 'path':
      case 'terraform':
        return { value: runtimeName(first === undefined ? name : `${name}.${first}`, source), used: 1 };
      case 'each':
      case 'count':
      case 'self':
        return { value: unknown('unresolved-name', `\`${name}\` has no meaning here`, source), used: steps.length };
      default:
        return named(first, source, (label) => {
          const address = `${name}.${label}`;
          return this.resources.valueAt(address) ?? undeclared(address, source);
        });
    }
  }

  private data(type: string | undefined, name: string | undefined, source: ValueSource): Resolution {
    if (type === undefined || name === undefined) return { value: undeclared('data', source), used: 0 };
    const address = `data.${type}.${name}`;
    return { value: this.resources.valueAt(address) ?? undeclared(address, source), used: 2 };
  }

  private moduleOutput(name: string, source: ValueSource): Value {
    if (!this.modules.has(name)) return undeclared(`module.${name}`, source);
    return unknown('module-output', `it is an output of \`module.${name}\``, source);
  }

  private variable(name: string, source: ValueSource): Value {
    const known = this.variables.get(name);
    if (known) return known;
    const declared = this.declarations.variables.get(name);
    if (!declared) return undeclared(`var.${name}`, source);
    const given = this.declarations.values.get(name);
    this.variables.set(name, unknown('cycle', `the variable \`${name}\` refers to itself`, source));
    const value = variableValue(declared, given, rootScope(declared.file, this.session));
    this.variables.set(name, value);
    return value;
  }
}

function named(first: string | undefined, source: ValueSource, find: (name: string) => Value): Resolution {
  if (first !== undefined) return { value: find(first), used: 1 };
  return { value: failure('the reference is not complete', source, 'unresolved-name'), used: 0 };
}

function runtimeName(name: string, source: ValueSource): Value {
  return unknown('runtime-function', `\`${name}\` is only known when Terraform runs`, source);
}

function undeclared(address: string, source: ValueSource): Value {
  return unknown('unresolved-name', `\`${address}\` is not declared in this directory`, source);
}
