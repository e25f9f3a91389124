import type {
  FunctionStatement,
  ImportStatement,
  ModuleStatement,
  OutputStatement,
  ParameterStatement,
  TypeStatement,
  VariableStatement,
} from '../../syntax/bicep/statement-nodes';
import type { BicepFile } from '../../syntax/bicep/tree';
import { type DeclaredResource, declaredResources } from './declared-resources';

/** A name that a file takes from another one. */
export interface ImportedName {
  /** The source as written; undefined where it is not a plain literal. */
  readonly source: string | undefined;
  /** The name there; undefined where the name stands for everything that the file exports. */
  readonly name: string | undefined;
}

/** What a Bicep file declares, by name. */
export interface FileDeclarations {
  readonly parameters: ReadonlyMap<string, ParameterStatement>;
  readonly variables: ReadonlyMap<string, VariableStatement>;
  readonly functions: ReadonlyMap<string, FunctionStatement>;
  readonly types: ReadonlyMap<string, TypeStatement>;
  readonly modules: ReadonlyMap<string, ModuleStatement>;
  readonly outputs: ReadonlyMap<string, OutputStatement>;
  readonly imports: ReadonlyMap<string, ImportedName>;
  readonly resources: readonly DeclaredResource[];
  /** By address, and by the own name where that leads to one only. */
  readonly resourcesByAddress: ReadonlyMap<string, DeclaredResource>;
}

const known = new WeakMap<BicepFile, FileDeclarations>();

/** What a file declares. Gathered once, however often the file is deployed. */
export function declarationsOf(tree: BicepFile): FileDeclarations {
  const before = known.get(tree);
  if (before) return before;
  const declarations = gather(tree);
  known.set(tree, declarations);
  return declarations;
}

function gather(tree: BicepFile): FileDeclarations {
  const parameters = new Map<string, ParameterStatement>();
  const variables = new Map<string, VariableStatement>();
  const functions = new Map<string, FunctionStatement>();
  const types = new Map<string, TypeStatement>();
  const modules = new Map<string, ModuleStatement>();
  const outputs = new Map<string, OutputStatement>();
  const imports = new Map<string, ImportedName>();
  for (const statement of tree.statements) {
    if (statement.kind === 'param') parameters.set(statement.name.name, statement);
    else if (statement.kind === 'var') variables.set(statement.name.name, statement);
    else if (statement.kind === 'func') functions.set(statement.name.name, statement);
    else if (statement.kind === 'type') types.set(statement.name.name, statement);
    else if (statement.kind === 'module') modules.set(statement.name.name, statement);
    else if (statement.kind === 'output') outputs.set(statement.name.name, statement);
    else if (statement.kind === 'import') addImports(statement, imports);
  }
  const resources = declaredResources(tree);
  const resourcesByAddress = byAddress(resources);
  return { parameters, variables, functions, types, modules, outputs, imports, resources, resourcesByAddress };
}

function addImports({ source, symbols, namespace }: ImportStatement, imports: Map<string, ImportedName>): void {
  for (const { name, alias } of symbols) {
    const there = name.kind === 'identifier' ? name.name : (name.value ?? '');
    imports.set(alias?.name ?? there, { source: source?.value, name: there });
  }
  if (namespace) imports.set(namespace.name, { source: source?.value, name: undefined });
}

function byAddress(resources: readonly DeclaredResource[]): ReadonlyMap<string, DeclaredResource> {
  const found = new Map(resources.map((resource) => [resource.address, resource]));
  for (const resource of resources) {
    const own = resource.statement.name.name;
    if (!found.has(own)) found.set(own, resource);
  }
  return found;
}
