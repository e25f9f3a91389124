import { compareText } from '../../core/text/compare-text';
import { type Cell, idsOf, listOf, pathOf, textOf } from '../rows/cell';
import type { FlowLogRows } from '../rows/flow-log-rows';
import { idKey, nameOfId } from '../rows/resource-id';

/** A network interface, with the keys of what guards it and of the subnet that it is in. */
export interface TopologyInterface {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly subnet: string | null;
  readonly securityGroups: readonly string[];
}

export interface TopologySubnet {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly securityGroups: readonly string[];
  readonly interfaces: readonly TopologyInterface[];
}

export interface TopologyNetwork {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly location: string;
  readonly subnets: readonly TopologySubnet[];
}

/** Networks with their subnets, these with their interfaces; all sorted by key, each once. */
export function networkTopology(rows: FlowLogRows): readonly TopologyNetwork[] {
  const guards = guardsOf(rows);
  const interfacesBySubnet = new Map<string, TopologyInterface[]>();
  for (const each of interfacesOf(rows, guards)) {
    if (each.subnet === null) continue;
    const list = interfacesBySubnet.get(each.subnet);
    if (list) list.push(each);
    else interfacesBySubnet.set(each.subnet, [each]);
  }
  const networks = rows.networks.map((row): TopologyNetwork => {
    const subnets = listOf(row.subnets).flatMap((cell) => subnetOf(cell, guards, interfacesBySubnet));
    return { id: row.id, key: idKey(row.id), name: row.name, location: row.location, subnets: inOrder(subnets) };
  });
  return inOrder(networks);
}

function subnetOf(
  cell: Cell,
  guards: ReadonlyMap<string, readonly string[]>,
  interfaces: ReadonlyMap<string, readonly TopologyInterface[]>,
): readonly TopologySubnet[] {
  const id = textOf(pathOf(cell, 'id'));
  if (id === null) return [];
  const key = idKey(id);
  const own = textOf(pathOf(cell, 'properties', 'networkSecurityGroup', 'id'));
  const name = textOf(pathOf(cell, 'name')) ?? nameOfId(id);
  return [{ id, key, name, securityGroups: guardsWith(own, guards.get(key)), interfaces: interfaces.get(key) ?? [] }];
}

function interfacesOf(rows: FlowLogRows, guards: ReadonlyMap<string, readonly string[]>): readonly TopologyInterface[] {
  return inOrder(
    rows.interfaces.map((row) => {
      const key = idKey(row.id);
      const [subnet] = listOf(row.ipConfigurations).flatMap(
        (each) => textOf(pathOf(each, 'properties', 'subnet', 'id')) ?? [],
      );
      const securityGroups = guardsWith(textOf(row.networkSecurityGroup), guards.get(key));
      return { id: row.id, key, name: row.name, subnet: subnet === undefined ? null : idKey(subnet), securityGroups };
    }),
  );
}

/** By the key of a subnet or an interface, the keys of the security groups that name it. */
function guardsOf(rows: FlowLogRows): ReadonlyMap<string, readonly string[]> {
  const result = new Map<string, string[]>();
  for (const row of rows.securityGroups) {
    for (const id of [...idsOf(row.subnets), ...idsOf(row.networkInterfaces)]) {
      const list = result.get(idKey(id));
      if (list) list.push(idKey(row.id));
      else result.set(idKey(id), [idKey(row.id)]);
    }
  }
  return result;
}

function guardsWith(own: string | null, named: readonly string[] | undefined): readonly string[] {
  return [...new Set([...(own === null ? [] : [idKey(own)]), ...(named ?? [])])];
}

function inOrder<T extends { readonly key: string }>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [item.key, item])).values()].sort((a, b) => compareText(a.key, b.key));
}
