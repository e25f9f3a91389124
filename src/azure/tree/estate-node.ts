import type { EstatePart } from '../estate/estate';
import type { ReadFailure } from '../estate/read-failure';
import type { EstateSeverity } from '../summaries/severity';

export type NodeKind =
  | 'account'
  | 'tenant'
  | 'subscription'
  | 'section'
  | 'region'
  | 'state'
  | 'capacity-group'
  | 'reservation'
  | 'machine'
  | 'not-reserved'
  | 'unreserved-machine'
  | 'network'
  | 'flow-log'
  | 'network-member'
  | 'logs'
  | 'zone-item'
  | 'fine-items'
  | 'azure-local'
  | 'failure'
  | 'loading'
  | 'more'
  | 'note';

/** A codicon, and the theme colour that it has where it has one. */
export interface NodeIcon {
  readonly id: string;
  readonly color?: string;
}

/** What an action on a node needs to know. */
export interface NodeTarget {
  readonly accountId?: string;
  readonly tenantId?: string;
  readonly subscriptionId?: string;
  readonly part?: EstatePart;
  readonly resourceId?: string;
  /** The capacity reservation groups whose utilisation is read when the node opens. */
  readonly groupIds?: readonly string[];
  readonly failure?: ReadFailure;
}

/** What can be done with a node; menus are chosen by these words. */
export type NodeTrait = 'resource' | 'portal' | 'refresh' | 'failed' | 'sign-in' | 'more' | 'sample';

/** One row of the tree, apart from where it stands. */
export interface EstateNode {
  /** Unique in the tree and the same after every refresh. */
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  readonly description: string;
  readonly severity: EstateSeverity;
  /** Among rows of one severity, the heavier one comes first. */
  readonly weight: number;
  readonly icon: NodeIcon | undefined;
  /** Markdown. */
  readonly tooltip: () => string;
  /** What a screen reader says in place of icon, label and description. */
  readonly accessibility: string;
  readonly hasChildren: boolean;
  readonly isExpanded: boolean;
  readonly traits: readonly NodeTrait[];
  readonly target: NodeTarget;
  /** What a search looks through; undefined for rows that are only there to hold others. */
  readonly searchText: string | undefined;
  /** Built once, when first asked for. */
  readonly children: () => readonly EstateNode[];
}

/** What is told of a node; the rest follows from it. */
export interface NodeDraft {
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  readonly description?: string;
  readonly severity?: EstateSeverity;
  readonly weight?: number;
  readonly icon?: NodeIcon | undefined;
  readonly tooltip?: () => string;
  /** The word for the state, where the description does not say it. */
  readonly state?: string;
  readonly isExpanded?: boolean;
  readonly traits?: readonly NodeTrait[];
  readonly target?: NodeTarget;
  readonly searchText?: string;
  readonly children?: () => readonly EstateNode[];
}

export function makeNode(draft: NodeDraft): EstateNode {
  const { id, kind, label, description = '', severity = 'fine', icon, tooltip, children } = draft;
  let built: readonly EstateNode[] | undefined;
  return {
    id,
    kind,
    label,
    description,
    severity,
    weight: draft.weight ?? 0,
    icon,
    tooltip: tooltip ?? (() => ''),
    get accessibility() {
      return spoken([label, draft.state ?? '', description]);
    },
    hasChildren: children !== undefined,
    isExpanded: draft.isExpanded ?? false,
    traits: draft.traits ?? [],
    target: draft.target ?? {},
    searchText: draft.searchText,
    children: () => {
      built ??= children?.() ?? [];
      return built;
    },
  };
}

/** The parts as a sentence that reads well aloud. */
function spoken(parts: readonly string[]): string {
  const told = parts
    .map((part) => part.replaceAll(' · ', ', ').replaceAll('…', 'reading'))
    .filter((part) => part !== '');
  return told.join(', ');
}
