import { type Disposable, EventEmitter, type TreeDataProvider, type TreeItem, type TreeView, window } from 'vscode';
import type { EstateNode } from '../../../azure/tree/estate-node';
import { estateViewId } from '../../infrastructure/command-ids';

/** The view of the live estate. What fills it is loaded when the view is first opened. */
export class LazyEstateView implements TreeDataProvider<EstateNode>, Disposable {
  private readonly changes = new EventEmitter<EstateNode | undefined>();
  private readonly load: () => Promise<TreeDataProvider<EstateNode>>;
  readonly view: TreeView<EstateNode>;
  readonly onDidChangeTreeData = this.changes.event;

  constructor(load: () => Promise<TreeDataProvider<EstateNode>>) {
    this.load = load;
    this.view = window.createTreeView(estateViewId, { treeDataProvider: this, showCollapseAll: true });
  }

  async getChildren(node?: EstateNode): Promise<EstateNode[]> {
    return (await (await this.load()).getChildren(node)) ?? [];
  }

  async getTreeItem(node: EstateNode): Promise<TreeItem> {
    return (await this.load()).getTreeItem(node);
  }

  async getParent(node: EstateNode): Promise<EstateNode | undefined> {
    return (await (await this.load()).getParent?.(node)) ?? undefined;
  }

  async resolveTreeItem(...args: Parameters<NonNullable<TreeDataProvider<EstateNode>['resolveTreeItem']>>) {
    return (await this.load()).resolveTreeItem?.(...args);
  }

  /** Has everything that shows asked for again. */
  refresh(): void {
    this.changes.fire(undefined);
  }

  dispose(): void {
    this.view.dispose();
    this.changes.dispose();
  }
}
