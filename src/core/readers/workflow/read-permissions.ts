import type { WorkflowPermissions } from '../../design/workflow';
import type { YamlNode } from '../../syntax/yaml/tree';
import { mapOf, scalarOf } from './yaml-access';

/** `permissions` of a workflow or a job; undefined where nothing is written. */
export function readPermissions(node: YamlNode | undefined): WorkflowPermissions | undefined {
  const whole = scalarOf(node)?.value;
  if (whole === 'read-all' || whole === 'write-all') return whole;
  const map = mapOf(node);
  if (!map) return undefined;
  return new Map(map.entries.map((entry) => [entry.key, scalarOf(entry.value)?.value ?? '']));
}
