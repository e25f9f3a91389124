import { textSource, unknown } from '../../design/make-value';
import { possibilities, scalarOf } from '../../design/read-value';
import type { ResourceReference, Value, ValueSource } from '../../design/value';
import type { ParsedFile } from '../../project/parsed-file';
import type { Decorator } from '../../syntax/bicep/expression-nodes';
import type { ParameterStatement } from '../../syntax/bicep/statement-nodes';
import type { BicepFile } from '../../syntax/bicep/tree';
import type { FunctionCall } from '../arm-function';
import type { Budget } from '../budget';
import { oneOf } from '../choices';
import { entryPlace, type GivenParameters, type ModulePlace, type OpenModule } from '../deployed-module';
import type { Deployment } from '../deployment';
import type { Nesting } from '../nesting';
import { afterHop } from '../trail';
import { type BicepScope, type Presence, withLocals } from './bicep-scope';
import { isCertainly } from './condition';
import { evaluateExpression } from './evaluate-expression';
import { declarationsOf, type FileDeclarations } from './file-declarations';
import { type ExportedNames, ImportedNames } from './imported-names';
import { loadFile } from './load-file';
import { ModuleInstances } from './module-instances';
import { valueOfRequiredParameter } from './parameter-value';
import { ResourceBodies } from './resource-bodies';
import type { DeclaredType, TypeNames } from './type-names';

/** What a file's scope shares with those of the other files of its deployment. */
export interface FileSurroundings {
  readonly deployment: Deployment;
  readonly place: ModulePlace;
  readonly openModule: OpenModule;
}

const nothing: GivenParameters = new Map<string, Value>();

/** The names of one file and their values, each worked out once and only when asked for. */
export class BicepFileScope implements BicepScope, TypeNames {
  readonly budget: Budget;
  readonly nesting: Nesting;
  readonly place: ModulePlace;
  readonly declarations: FileDeclarations;
  readonly resources: ResourceBodies;
  readonly modules: ModuleInstances;
  private readonly deployment: Deployment;
  private readonly imports: ImportedNames;
  private readonly keyStart: string;
  private readonly values = new Map<string, Value>();
  private readonly running = new Set<string>();

  /** @param given values for parameters, which go before their defaults. */
  constructor(
    readonly file: string,
    tree: BicepFile,
    { deployment, place, openModule }: FileSurroundings,
    private readonly given: GivenParameters = nothing,
  ) {
    this.budget = deployment.budget.part();
    this.nesting = deployment.nesting;
    this.place = place;
    this.deployment = deployment;
    this.keyStart = `${place.keyPrefix}${file}#`;
    this.declarations = declarationsOf(tree);
    this.resources = new ResourceBodies(this, this.declarations, this.keyStart);
    this.modules = new ModuleInstances(this, place, deployment, openModule);
    this.imports = new ImportedNames(file, this.declarations.imports, deployment, (other) =>
      exportsOf(other, deployment, openModule),
    );
  }

  lookUp(name: string, source: ValueSource): Value | undefined {
    const { parameters, variables, resourcesByAddress, modules } = this.declarations;
    const parameter = parameters.get(name);
    if (parameter) {
      return this.named(name, source, 'parameter', parameter.name.range, () => this.parameterValue(parameter));
    }
    const variable = variables.get(name);
    if (variable) {
      return this.named(name, source, 'variable', variable.name.range, () => evaluateExpression(variable.value, this));
    }
    const resource = resourcesByAddress.get(name);
    if (resource) return this.resources.referenceTo(resource, source);
    const module = modules.get(name);
    return module ? this.modules.lookUp(module, source) : this.imports.value(name, source);
  }

  isNamespace(name: string): boolean {
    return this.imports.isNamespace(name);
  }

  presenceOf(name: string): Presence {
    const { modules, resourcesByAddress } = this.declarations;
    const statement = modules.get(name) ?? resourcesByAddress.get(name)?.statement;
    if (!statement?.condition) return 'always';
    if (statement.loop) return 'perhaps';
    const condition = evaluateExpression(statement.condition, this);
    if (isCertainly(condition, true)) return 'always';
    return isCertainly(condition, false) ? 'never' : 'perhaps';
  }

  callFunction(name: string, arguments_: readonly Value[], source: ValueSource): Value | undefined {
    const statement = this.declarations.functions.get(name);
    if (!statement) return this.imports.call(name, arguments_, source);
    const running = `${name}()`;
    if (this.running.has(running)) return unknown('cycle', `the function ${name} calls itself`, source);
    const locals = new Map<string, Value>();
    statement.parameters.forEach((parameter, index) => {
      const value = arguments_[index];
      if (value) locals.set(parameter.name.name, value);
    });
    this.running.add(running);
    const value = evaluateExpression(statement.body, withLocals(this, locals));
    this.running.delete(running);
    return { ...value, source };
  }

  loadFile(name: string, arguments_: readonly Value[], call: FunctionCall): Value | undefined {
    return loadFile(name, arguments_, call, this.file, this.deployment);
  }

  typeNamed(name: string): DeclaredType | undefined {
    const statement = this.declarations.types.get(name);
    return statement ? { type: statement.type, names: this } : this.imports.type(name);
  }

  readReference(reference: ResourceReference, source: ValueSource): Value | undefined {
    const { key } = reference;
    if (!key?.startsWith(this.keyStart)) return undefined;
    const address = key.slice(this.keyStart.length);
    const module = this.declarations.modules.get(address);
    return module ? this.modules.read(module, reference.path, source) : this.resources.read(address, reference);
  }

  /** The value of an output; undefined where the file has none of that name. */
  output(name: string): Value | undefined {
    const statement = this.declarations.outputs.get(name);
    if (!statement) return undefined;
    const { range } = statement.name;
    const evaluate = (): Value => evaluateExpression(statement.value, this);
    return this.named(`output ${name}`, textSource(this.file, range), 'output', range, evaluate, name);
  }

  private parameterValue(parameter: ParameterStatement): Value {
    const given = this.given.get(parameter.name.name);
    if (!given) return this.ownValue(parameter);
    if (!possibilities(given).some((option) => scalarOf(option) === null)) return given;
    const options = possibilities(given).map((option) =>
      scalarOf(option) === null ? this.ownValue(parameter) : option,
    );
    return oneOf(options, given.source);
  }

  /** What a parameter is where it is given nothing, or null, which Azure treats alike. */
  private ownValue(parameter: ParameterStatement): Value {
    return parameter.value ? evaluateExpression(parameter.value, this) : valueOfRequiredParameter(parameter, this);
  }

  private named(
    id: string,
    source: ValueSource,
    what: string,
    range: ValueSource['range'],
    evaluate: () => Value,
    name = id,
  ): Value {
    let value = this.values.get(id);
    if (!value) {
      if (this.running.has(id)) return unknown('cycle', `${name} is defined by itself`, source);
      this.running.add(id);
      value = afterHop(evaluate(), { file: this.file, range, description: `${what} ${name}` });
      this.running.delete(id);
      this.values.set(id, value);
    }
    return value;
  }
}

const importedScopes = new WeakMap<Deployment, Map<string, BicepFileScope>>();

/** What a file exports. It is evaluated once a deployment, whoever imports it, and sees nothing of a deployment. */
function exportsOf(file: ParsedFile, deployment: Deployment, openModule: OpenModule): ExportedNames | undefined {
  if (file.syntax.language !== 'bicep') return undefined;
  const { path } = file.source;
  const { tree } = file.syntax;
  const known = importedScopes.get(deployment) ?? new Map<string, BicepFileScope>();
  importedScopes.set(deployment, known);
  const scope = known.get(path) ?? new BicepFileScope(path, tree, { deployment, place: entryPlace(path), openModule });
  known.set(path, scope);
  const { variables, functions, types } = scope.declarations;
  return {
    value: (name, source) => (isExported(variables.get(name)) ? scope.lookUp(name, source) : undefined),
    call: (name, values, source) =>
      isExported(functions.get(name)) ? scope.callFunction(name, values, source) : undefined,
    type: (name) => (isExported(types.get(name)) ? scope.typeNamed(name) : undefined),
  };
}

function isExported(statement: { readonly decorators: readonly Decorator[] } | undefined): boolean {
  return statement?.decorators.some(({ name }) => name === 'export' || name === 'sys.export') ?? false;
}
