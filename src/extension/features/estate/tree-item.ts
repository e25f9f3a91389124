import { MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { EstateNode } from '../../../azure/tree/estate-node';
import { estateCommandIds } from '../../infrastructure/command-ids';

/**
 * The row of a node. `salt` sets rows apart that the editor is not to take for those of before, whose state of being
 * open it remembers.
 */
export function treeItemOf(node: EstateNode, isExpanded: boolean, salt: string): TreeItem {
  const item = new TreeItem(node.label, collapsibleState(node, isExpanded));
  item.id = `${node.id}${salt}`;
  item.description = node.description;
  item.contextValue = [...node.traits, ...(canBeMended(node) ? ['mend'] : [])].join(' ');
  item.accessibilityInformation = { label: node.accessibility, role: 'treeitem' };
  if (node.icon)
    item.iconPath = new ThemeIcon(node.icon.id, node.icon.color ? new ThemeColor(node.icon.color) : undefined);
  if (node.kind === 'more') {
    item.command = { title: node.label, command: estateCommandIds.loadMoreEstateNodes, arguments: [node] };
  }
  return item;
}

/** The tooltip is written when it is asked for. */
export function withTooltip(item: TreeItem, node: EstateNode): TreeItem {
  const text = node.tooltip();
  item.tooltip = text === '' ? undefined : new MarkdownString(text);
  return item;
}

function collapsibleState({ hasChildren }: EstateNode, isExpanded: boolean): TreeItemCollapsibleState {
  if (!hasChildren) return TreeItemCollapsibleState.None;
  return isExpanded ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

const mendedKinds: ReadonlySet<EstateNode['kind']> = new Set([
  'network',
  'reservation',
  'machine',
  'unreserved-machine',
  'zone-item',
]);

/** Whether a snippet may mend what a row shows. */
function canBeMended({ kind, severity, target }: EstateNode): boolean {
  return target.resourceId !== undefined && mendedKinds.has(kind) && (severity === 'error' || severity === 'warning');
}
