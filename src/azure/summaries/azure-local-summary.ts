import type { AzureLocalEstate, AzureLocalInstance } from '../estate/azure-local';
import { counted } from './counted';
import { joinParts, type SectionSummary } from './section-summary';
import { worstOf } from './severity';

const failedUpdates: ReadonlySet<string> = new Set(['updatefailed', 'preparationfailed']);
const lostConnections: ReadonlySet<string> = new Set(['disconnected', 'notconnectedrecently']);
const badHealth: ReadonlySet<string> = new Set(['failure', 'error', 'warning']);

/** `2 instances · 1 update failed`. */
export function azureLocalSummary({ instances }: AzureLocalEstate): SectionSummary {
  const disconnected = count(instances, ({ connection }) => isOneOf(connection, lostConnections));
  const unhealthy = count(instances, ({ health }) => isOneOf(health, badHealth));
  const failed = count(instances, ({ update }) => isOneOf(update, failedUpdates));
  const parts = [
    counted(instances.length, 'instance'),
    disconnected > 0 ? `${disconnected} disconnected` : '',
    unhealthy > 0 ? `${unhealthy} unhealthy` : '',
    failed > 0 ? `${counted(failed, 'update')} failed` : '',
  ];
  return {
    text: instances.length > 0 ? joinParts(parts) : 'none',
    worst: worstOf(instances.map(({ worst }) => worst)),
    atRisk: count(instances, ({ worst }) => worst === 'error'),
  };
}

/** `Connected · health Failure · update UpdateFailed`, in Azure's own words; what could not be read says so. */
export function azureLocalText({ connection, health, update }: AzureLocalInstance): string {
  return joinParts([
    connection ?? 'connection not read',
    `health ${health ?? 'not read'}`,
    `update ${update ?? 'not read'}`,
  ]);
}

function count(instances: readonly AzureLocalInstance[], fits: (instance: AzureLocalInstance) => boolean): number {
  return instances.filter(fits).length;
}

function isOneOf(word: string | null, words: ReadonlySet<string>): boolean {
  return words.has(word?.toLowerCase() ?? '');
}
