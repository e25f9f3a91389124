import { valueAt } from '../../../core/design/read-value';
import type { Resource } from '../../../core/design/resource';
import type { TrailStep } from '../../../core/design/value';
import { valueText } from '../../../core/explain/value-text';
import type { Finding } from '../../../core/lint/finding';

/** How a property that a finding is about stands: what it is, in words, and the way its value came. */
export interface ValueLine {
  readonly property: string;
  /** What the value is, as code or in words; undefined where the property is absent. */
  readonly shown: string | undefined;
  /** Whether nobody wrote the value: the platform or the provider sets it. */
  readonly isDefault: boolean;
  readonly setBy: 'ARM' | 'azurerm';
  readonly trail: readonly TrailStep[];
}

/** The property that the finding's first fix would write, as it is now; undefined where no fix writes one. */
export function valueLineOf(finding: Finding): ValueLine | undefined {
  const changes = finding.fixes.flatMap((fix) => fix.changes);
  const change = changes.find((one) => one.kind === 'set-property' || one.kind === 'remove-property');
  if (change?.kind !== 'set-property' && change?.kind !== 'remove-property') return undefined;
  const value = valueAt(change.resource.body, change.path);
  return {
    property: shortPath(change.path),
    shown: value && valueText(value),
    isDefault: value?.source.origin === 'default',
    setBy: setBy(change.resource),
    trail: value?.source.trail ?? [],
  };
}

function setBy(resource: Resource): 'ARM' | 'azurerm' {
  return resource.terraform?.type.startsWith('azurerm_') ? 'azurerm' : 'ARM';
}

/** `properties.networkAcls.defaultAction` → `networkAcls.defaultAction`; list positions are left out. */
function shortPath(path: string): string {
  return path
    .split('.')
    .filter((segment, index) => !/^\d+$/.test(segment) && !(index === 0 && segment === 'properties'))
    .join('.');
}
