/** A query that asks for the resources of one type, and for columns of them. Everything else is computed here. */
export interface GraphQuery {
  readonly table: 'resources' | 'advisorresources' | 'extensibilityresources';
  /** In lower case. */
  readonly type: string;
  /** By name, what stands in the column; `id`, `name`, `location` and `subscriptionId` are always there. */
  readonly columns: Readonly<Record<string, string>>;
}

const everyRow = ['id', 'name', 'location', 'subscriptionId'];

/** The query in Kusto's language: plain enough for whatever stands in for Resource Graph. */
export function textOfQuery({ table, type, columns }: GraphQuery): string {
  const named = Object.entries(columns).map(([name, value]) => (name === value ? name : `${name} = ${value}`));
  return `${table} | where type =~ '${type}' | project ${[...everyRow, ...named].join(', ')} | order by id asc`;
}
