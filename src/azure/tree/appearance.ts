import type { AzureLocalInstance } from '../estate/azure-local';
import type { CapacityState } from '../estate/capacity';
import type { FlowLogCoverage } from '../estate/flow-logs';
import type { ReadFailure } from '../estate/read-failure';
import type { ZoneRisk } from '../estate/zones';
import type { EstateSeverity } from '../summaries/severity';
import type { NodeIcon } from './estate-node';

const red = 'list.errorForeground';
const yellow = 'list.warningForeground';
const green = 'testing.iconPassed';
const blue = 'charts.blue';

const severityIcons: Readonly<Record<EstateSeverity, NodeIcon>> = {
  error: { id: 'error', color: red },
  warning: { id: 'warning', color: yellow },
  unknown: { id: 'question' },
  pending: { id: 'clock', color: blue },
  fine: { id: 'pass', color: green },
};

const severityWords: Readonly<Record<EstateSeverity, string>> = {
  error: 'at risk',
  warning: 'warning',
  unknown: 'cannot tell',
  pending: 'pending',
  fine: 'fine',
};

/** Every state has a shape of its own, so that none is told by colour alone. */
const capacityIcons: Readonly<Record<CapacityState, NodeIcon>> = {
  failed: { id: 'error', color: red },
  'over-allocated': { id: 'circle-filled', color: red },
  mismatch: { id: 'circle-slash', color: red },
  'partially-fulfilled': { id: 'color-mode', color: red },
  'restart-needed': { id: 'debug-restart', color: yellow },
  'latent-over-allocation': { id: 'warning', color: yellow },
  idle: { id: 'circle-outline', color: yellow },
  unknown: { id: 'question' },
  pending: { id: 'clock', color: blue },
  protected: { id: 'pass', color: green },
};

const coverageIcons: Readonly<Record<FlowLogCoverage, NodeIcon>> = {
  none: { id: 'circle-filled', color: red },
  'nsg-only': { id: 'color-mode', color: yellow },
  partial: { id: 'warning', color: yellow },
  both: { id: 'layers', color: yellow },
  vnet: { id: 'pass', color: green },
};

const riskIcons: Readonly<Record<ZoneRisk, NodeIcon>> = {
  regional: { id: 'warning', color: yellow },
  'single-zone': { id: 'color-mode', color: yellow },
  'locally-redundant': { id: 'database', color: yellow },
  unknown: { id: 'question' },
  'no-zones-in-region': { id: 'dash' },
  zonal: { id: 'pass', color: green },
  'zone-redundant': { id: 'pass-filled', color: green },
};

/** Of a flow log whose target is gone. */
export const orphanIcon: NodeIcon = { id: 'debug-disconnect', color: yellow };

export function severityIcon(severity: EstateSeverity): NodeIcon {
  return severityIcons[severity];
}

/** What the icon of a severity says, in a word. */
export function severityWord(severity: EstateSeverity): string {
  return severityWords[severity];
}

export function capacityIcon(state: CapacityState): NodeIcon {
  return capacityIcons[state];
}

export function coverageIcon(coverage: FlowLogCoverage): NodeIcon {
  return coverageIcons[coverage];
}

export function riskIcon(risk: ZoneRisk): NodeIcon {
  return riskIcons[risk];
}

export function azureLocalIcon({ worst, connection }: AzureLocalInstance): NodeIcon {
  const isLost = connection !== null && /disconnected|notconnected/i.test(connection);
  return isLost ? { id: 'debug-disconnect', color: red } : severityIcons[worst];
}

export function failureIcon({ code, needsSignIn, throttledUntil, message }: ReadFailure): NodeIcon {
  if (needsSignIn) return { id: 'key', color: yellow };
  if (throttledUntil !== undefined) return { id: 'clock', color: yellow };
  if (message.startsWith('Access denied')) return { id: 'lock', color: yellow };
  if (code === 'NoConnection') return { id: 'debug-disconnect', color: yellow };
  if (/notfound|invalidsubscription/i.test(code)) return { id: 'circle-slash', color: yellow };
  return { id: 'warning', color: yellow };
}
