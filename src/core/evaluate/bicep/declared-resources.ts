import type { ObjectExpression } from '../../syntax/bicep/expression-nodes';
import type { ResourceStatement } from '../../syntax/bicep/statement-nodes';
import type { BicepFile } from '../../syntax/bicep/tree';

/** A resource as declared, before any evaluation. */
export interface DeclaredResource {
  /** The symbolic name; for a nested resource with those of its parents: `vault::secret`. */
  readonly address: string;
  /** The full type without the version; empty where the text lacks it. */
  readonly type: string;
  readonly apiVersion: string | undefined;
  readonly statement: ResourceStatement;
  /** The resource that it is nested in. */
  readonly container: DeclaredResource | undefined;
}

/** Every resource of a file, those nested in others behind them. */
export function declaredResources(tree: BicepFile): readonly DeclaredResource[] {
  const result: DeclaredResource[] = [];
  const pending: { statement: ResourceStatement; container: DeclaredResource | undefined }[] = [];
  for (const statement of tree.statements) {
    if (statement.kind === 'resource') pending.push({ statement, container: undefined });
  }
  for (let next = pending.shift(); next; next = pending.shift()) {
    const { statement, container } = next;
    const declared = declare(statement, container);
    result.push(declared);
    pending.unshift(...nestedResources(statement.body).map((nested) => ({ statement: nested, container: declared })));
  }
  return result;
}

function declare(statement: ResourceStatement, container: DeclaredResource | undefined): DeclaredResource {
  const [type = '', apiVersion] = (statement.type?.value ?? '').split('@');
  const nested = container !== undefined && !type.includes('.');
  return {
    address: container ? `${container.address}::${statement.name.name}` : statement.name.name,
    type: nested ? `${container.type}/${type}` : type,
    apiVersion: apiVersion ?? (nested ? container.apiVersion : undefined),
    statement,
    container,
  };
}

function nestedResources(body: ObjectExpression | undefined): ResourceStatement[] {
  return (body?.members ?? []).filter((member) => member.kind === 'resource');
}
