import type { FlowLog, FlowLogEstate, FlowLogMember, LoggedNetwork } from '../estate/flow-logs';
import { nameOfId } from '../rows/resource-id';
import { counted } from '../summaries/counted';
import { networkText, retirementText, severityOfNetwork } from '../summaries/flow-log-summary';
import { joinParts } from '../summaries/section-summary';
import { coveragesWorstFirst, type EstateSeverity, severityOfCoverage } from '../summaries/severity';
import { coverageIcon, orphanIcon, severityIcon } from './appearance';
import { type EstateNode, makeNode } from './estate-node';
import { code, fact, lines, paragraphs, plain } from './markdown';
import { worstFirst } from './order';
import { resourceTarget, resourceTraits } from './resource-target';
import type { TreeContext } from './tree-context';

const targetWords: Readonly<Record<FlowLog['targetType'], string>> = {
  'virtual-network': 'virtual network',
  subnet: 'subnet',
  'network-interface': 'network interface',
  'network-security-group': 'NSG',
  unknown: 'unknown target',
};

const coverageWords: Readonly<Record<LoggedNetwork['coverage'], string>> = {
  vnet: 'covered',
  partial: 'partly covered',
  both: 'logged twice',
  'nsg-only': 'NSG log only',
  none: 'no flow log',
};

/** A word for how a network is logged, with a capital. */
export function coverageWord(coverage: LoggedNetwork['coverage']): string {
  const word = coverageWords[coverage];
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

const coverageExplanations: Readonly<Record<LoggedNetwork['coverage'], string>> = {
  vnet: 'A virtual network flow log records its traffic.',
  partial: 'Only some of its subnets or network interfaces are logged.',
  both: 'Logged by the network and by security groups: the same traffic is paid for twice. Turn the NSG flow logs off.',
  'nsg-only':
    'Only NSG flow logs record its traffic. Azure deletes them on 2027-09-30. Create a virtual network flow log and turn them off.',
  none: 'No flow log records its traffic, so nobody can tell afterwards what went through it.',
};

/** Virtual networks, the worst first, then the logs that belong to none. */
export function flowLogNodes(
  { networks, orphans, unplaced }: FlowLogEstate,
  prefix: string,
  context: TreeContext,
): readonly EstateNode[] {
  return [
    ...worstFirst(networks.map((network) => networkNode(network, prefix, context))),
    ...(orphans.length > 0 ? [orphanLogs(orphans, prefix, context)] : []),
    ...(unplaced.length > 0 ? [unplacedLogs(unplaced, prefix, context)] : []),
  ];
}

/** Whether a network is covered, and a log of it is at fault all the same. */
export function hasFaultOnly(network: LoggedNetwork): boolean {
  return network.coverage === 'vnet' && severityOfNetwork(network) !== 'fine';
}

export function networkNode(network: LoggedNetwork, prefix: string, context: TreeContext, place = ''): EstateNode {
  const { id, name, location, coverage, logs, members } = network;
  const own = `${prefix}|${id}`;
  const hasFault = hasFaultOnly(network);
  return makeNode({
    id: own,
    kind: 'network',
    label: name,
    description: joinParts([networkText(network, context.now), hasFault ? 'faults' : '', place]),
    severity: severityOfNetwork(network),
    weight: -coveragesWorstFirst.indexOf(coverage),
    icon: hasFault ? severityIcon('warning') : coverageIcon(coverage),
    tooltip: () =>
      paragraphs(
        `**${plain(name)}** — ${coverageWords[coverage]}`,
        plain(coverageExplanations[coverage]),
        ...logs.flatMap(({ faults }) => faults.map(plain)),
        lines(fact('Region', location), fact('Flow logs', logs.length), fact('Subnets and interfaces', members.length)),
        'From Resource Graph, which can be minutes late.',
        code(id),
      ),
    traits: resourceTraits(context),
    target: resourceTarget(context, id),
    searchText: `${name} ${location} ${coverageWords[coverage]} ${id}`,
    ...(logs.length + members.length > 0 && {
      children: () => [
        ...worstFirst(logs.map((log) => logNode(log, own, context))),
        ...worstFirst(members.map((member) => memberNode(member, own, context))),
      ],
    }),
  });
}

export function logNode(log: FlowLog, prefix: string, context: TreeContext, place = ''): EstateNode {
  const { id, name, target, targetType, enabled, faults } = log;
  const severity = severityOfLog(log);
  return makeNode({
    id: `${prefix}|${id}`,
    kind: 'flow-log',
    label: name,
    description: joinParts([
      `${targetWords[targetType]} ${nameOfId(target)}`,
      enabled === null ? 'not read whether it is on' : enabled ? retentionText(log) : 'off',
      analyticsText(log),
      targetType === 'network-security-group' ? retirementText(context.now) : '',
      faults.length > 0 ? counted(faults.length, 'fault') : '',
      place,
    ]),
    severity,
    icon: severity === 'fine' ? { id: 'output' } : severityIcon(severity),
    tooltip: () => logTooltip(log),
    traits: resourceTraits(context),
    target: resourceTarget(context, id),
    searchText: `${name} ${nameOfId(target)} ${targetWords[targetType]} ${id}`,
  });
}

export function orphanNode(log: FlowLog, prefix: string, context: TreeContext, place = ''): EstateNode {
  const node = logNode(log, prefix, context, joinParts(['target is gone', place]));
  return { ...node, severity: 'warning', icon: orphanIcon };
}

function orphanLogs(logs: readonly FlowLog[], prefix: string, context: TreeContext): EstateNode {
  const own = `${prefix}|orphans`;
  return makeNode({
    id: own,
    kind: 'logs',
    label: 'Orphan logs',
    description: `${logs.length} whose target is gone`,
    severity: 'warning',
    icon: severityIcon('warning'),
    tooltip: () => 'Flow logs whose target has been deleted. They record nothing. Delete them.',
    children: () => logs.map((log) => orphanNode(log, own, context)),
  });
}

function unplacedLogs(logs: readonly FlowLog[], prefix: string, context: TreeContext): EstateNode {
  const own = `${prefix}|unplaced`;
  return makeNode({
    id: own,
    kind: 'logs',
    label: 'Logs elsewhere',
    description: `${counted(logs.length, 'log')} of no network here`,
    severity: 'unknown',
    icon: severityIcon('unknown'),
    tooltip: () =>
      'Their target lies where you cannot look, or is a security group that guards nothing. They count for no network here.',
    children: () => worstFirst(logs.map((log) => logNode(log, own, context))),
  });
}

function memberNode({ id, name, type, coverage }: FlowLogMember, prefix: string, context: TreeContext): EstateNode {
  return makeNode({
    id: `${prefix}|${id}`,
    kind: 'network-member',
    label: name,
    description: joinParts([type === 'subnet' ? 'subnet' : 'network interface', coverageWords[coverage]]),
    severity: severityOfCoverage(coverage),
    icon: coverageIcon(coverage),
    tooltip: () => paragraphs(`**${plain(name)}** — ${coverageWords[coverage]}`, code(id)),
    traits: resourceTraits(context),
    target: resourceTarget(context, id),
    searchText: `${name} ${id}`,
  });
}

function severityOfLog({ faults, enabled, targetType }: FlowLog): EstateSeverity {
  if (faults.length > 0 || enabled === false || targetType === 'network-security-group') return 'warning';
  return enabled === null ? 'unknown' : 'fine';
}

function retentionText({ retentionDays }: FlowLog): string {
  if (retentionDays === null) return 'retention not read';
  return retentionDays === 0 ? 'kept for ever' : `kept ${counted(retentionDays, 'day')}`;
}

function analyticsText({ analytics, intervalMinutes }: FlowLog): string {
  if (analytics === null) return 'analytics not read';
  if (!analytics) return 'no analytics';
  return intervalMinutes === null ? 'analytics' : `analytics every ${intervalMinutes} min`;
}

function logTooltip(log: FlowLog): string {
  const { id, name, target, targetType, storageId, recordTypes, provisioningState, faults } = log;
  return paragraphs(
    `**${plain(name)}** — flow log of ${targetWords[targetType]} ${plain(nameOfId(target))}`,
    ...faults.map(plain),
    lines(
      fact('Storage account', storageId === null ? 'not read' : nameOfId(storageId)),
      plain(retentionText(log)),
      plain(analyticsText(log)),
      fact('Record types', recordTypes),
      fact('Provisioning state', provisioningState ?? 'not read'),
    ),
    `Target ${code(target)}`,
    code(id),
  );
}
