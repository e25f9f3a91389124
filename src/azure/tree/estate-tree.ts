import { idKey, subscriptionOf } from '../rows/resource-id';
import { accountNode } from './account-nodes';
import { type EstateNode, makeNode } from './estate-node';
import { TreeSearch } from './search';
import { type AccountPicture, pictureOfMoment, type TreeOptions } from './tree-context';

/** How many rows stand below one before the rest is asked for. */
export const pageSize = 200;
/** Where more is found, the rows that hold it stay closed. */
const mostToExpand = 100;

export interface EstateTreeOptions extends TreeOptions {
  readonly search: string;
  /** How many rows to show below a node, where it is not one page; by the id of the node. */
  readonly limits: Map<string, number>;
}

/** The tree of one moment: what is searched for, a page at a time. */
export class EstateTree {
  private readonly search: TreeSearch;
  private readonly parents = new Map<string, EstateNode>();
  /** Nodes below one that is itself what is searched for: these are all shown. */
  private readonly withinFound = new Set<string>();
  private readonly accountNodes: readonly EstateNode[];
  private found: number | undefined;

  constructor(
    pictures: readonly AccountPicture[],
    private readonly options: EstateTreeOptions,
  ) {
    this.search = new TreeSearch(options.search);
    this.accountNodes = pictures.map((picture) => accountNode({ ...options, picture: pictureOfMoment(picture) }));
  }

  /** How many rows the search finds. */
  get foundCount(): number {
    this.found ??= this.search.count(this.accountNodes);
    return this.found;
  }

  roots(): readonly EstateNode[] {
    return this.shown(this.accountNodes, undefined);
  }

  /** The rows below one, and one to ask for more where there are more than a page. */
  children(node: EstateNode): readonly EstateNode[] {
    return node.hasChildren ? this.shown(node.children(), node) : [];
  }

  parent(node: EstateNode): EstateNode | undefined {
    return this.parents.get(node.id);
  }

  isExpanded(node: EstateNode): boolean {
    if (!this.search.isActive || this.withinFound.has(node.id) || this.search.matches(node)) return node.isExpanded;
    return node.isExpanded || this.foundCount <= mostToExpand;
  }

  /**
   * The row of a resource, with pages raised so that it shows; undefined where it is not in the tree. One that stands in
   * several places is led to in its own subscription.
   */
  find(resourceId: string): EstateNode | undefined {
    const key = idKey(resourceId);
    const subscription = subscriptionOf(resourceId);
    const isNear = ({ target }: EstateNode) =>
      target.subscriptionId === undefined || target.subscriptionId === subscription;
    return (
      this.findBelow(this.accountNodes, undefined, key, isNear) ?? this.findBelow(this.accountNodes, undefined, key)
    );
  }

  private findBelow(
    nodes: readonly EstateNode[],
    parent: EstateNode | undefined,
    key: string,
    isNear: (node: EstateNode) => boolean = () => true,
  ): EstateNode | undefined {
    for (const [index, node] of nodes.entries()) {
      if (!isNear(node)) continue;
      const isIt = node.target.resourceId !== undefined && idKey(node.target.resourceId) === key;
      const found = isIt ? node : node.hasChildren ? this.findBelow(node.children(), node, key, isNear) : undefined;
      if (!found) continue;
      if (parent) {
        this.parents.set(node.id, parent);
        if (index >= this.limitOf(parent))
          this.options.limits.set(parent.id, Math.ceil((index + 1) / pageSize) * pageSize);
      }
      return found;
    }
    return undefined;
  }

  private shown(nodes: readonly EstateNode[], parent: EstateNode | undefined): readonly EstateNode[] {
    const isWithin = parent !== undefined && (this.withinFound.has(parent.id) || this.search.matches(parent));
    const showsAll = !this.search.isActive || isWithin;
    const kept = showsAll ? nodes : nodes.filter((node) => this.search.keeps(node));
    const limit = this.limitOf(parent);
    const page = kept.slice(0, limit);
    const rows = kept.length > limit && parent ? [...page, moreNode(parent, kept.length - limit)] : page;
    for (const row of rows) {
      if (parent) this.parents.set(row.id, parent);
      if (this.search.isActive && isWithin) this.withinFound.add(row.id);
    }
    return rows;
  }

  private limitOf(parent: EstateNode | undefined): number {
    return parent ? (this.options.limits.get(parent.id) ?? pageSize) : Number.POSITIVE_INFINITY;
  }
}

function moreNode(parent: EstateNode, hidden: number): EstateNode {
  return makeNode({
    id: `${parent.id}|more`,
    kind: 'more',
    label: 'Load more',
    description: `${hidden} more`,
    icon: { id: 'chevron-down' },
    traits: ['more'],
    target: parent.target,
  });
}
