import { compareText } from '../../core/text/compare-text';
import type { AzureLocalEstate, AzureLocalInstance } from '../estate/azure-local';
import type { AzureLocalClusterRow, AzureLocalRows, UpdateSummaryRow } from '../rows/azure-local-rows';
import { textOf } from '../rows/cell';
import { idKey } from '../rows/resource-id';

type Worst = AzureLocalInstance['worst'];

/**
 * What each of Azure's words means, in lower case. Source: Microsoft.AzureStackHCI, enumerations `Status`,
 * `ConnectivityStatus`, `HealthState` and `UpdateSummariesPropertiesState`, read 2026-11.
 */
const connections: Readonly<Record<string, Worst>> = {
  connected: 'fine',
  connectedrecently: 'fine',
  partiallyconnected: 'warning',
  notconnectedrecently: 'warning',
  notyetregistered: 'warning',
  disconnected: 'error',
  error: 'error',
  validationfailed: 'error',
  deploymentfailed: 'error',
};
const healths: Readonly<Record<string, Worst>> = {
  success: 'fine',
  inprogress: 'fine',
  warning: 'warning',
  failure: 'error',
  error: 'error',
};
const updates: Readonly<Record<string, Worst>> = {
  appliedsuccessfully: 'fine',
  updateavailable: 'fine',
  updateinprogress: 'fine',
  preparationinprogress: 'fine',
  needsattention: 'warning',
  updatefailed: 'warning',
  preparationfailed: 'warning',
};
const worstFirst: readonly Worst[] = ['error', 'warning', 'unknown', 'fine'];

/** Judges the Azure Local instances of one subscription, sorted by id, whatever the order of the rows. */
export function azureLocalEstate(rows: AzureLocalRows): AzureLocalEstate {
  const summaries = new Map((rows.updateSummaries ?? []).map((row) => [clusterOf(row), row]));
  const instances = [...new Map(rows.clusters.map((row) => [idKey(row.id), row]))]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, row]) => judgeInstance(row, summaries.get(key)));
  return { instances };
}

/** The worst of connection, health and update; a failed update leaves the instance running, so it is a warning. */
export function worstOfInstance(states: Pick<AzureLocalInstance, 'connection' | 'health' | 'update'>): Worst {
  const found = [
    meaningOf(states.connection, connections),
    meaningOf(states.health, healths),
    meaningOf(states.update, updates),
  ];
  return worstFirst.find((each) => found.includes(each)) ?? 'unknown';
}

function judgeInstance(row: AzureLocalClusterRow, summary: UpdateSummaryRow | undefined): AzureLocalInstance {
  const states = {
    connection: connectionOf(row),
    health: textOf(summary?.health),
    update: textOf(summary?.state),
  };
  const { id, name, location } = row;
  const nodes = Array.isArray(row.nodes) ? row.nodes.length : null;
  return { id, name, location, ...states, nodes, lastSync: textOf(row.lastSync), worst: worstOfInstance(states) };
}

/** The worse of the two fields that tell it; a word that is not known here counts only where both are such. */
function connectionOf(row: AzureLocalClusterRow): string | null {
  const words = [textOf(row.connectivity), textOf(row.status)].filter((word) => word !== null);
  const told = (['error', 'warning', 'fine'] as const).flatMap((meaning) =>
    words.filter((word) => meaningOf(word, connections) === meaning),
  );
  return told[0] ?? words[0] ?? null;
}

function meaningOf(state: string | null, meanings: Readonly<Record<string, Worst>>): Worst {
  const word = state?.toLowerCase() ?? '';
  return Object.hasOwn(meanings, word) ? (meanings[word] ?? 'unknown') : 'unknown';
}

function clusterOf(row: UpdateSummaryRow): string {
  return idKey(row.id).split('/').slice(0, -2).join('/');
}
