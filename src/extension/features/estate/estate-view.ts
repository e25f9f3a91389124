import {
  commands,
  type Disposable,
  l10n,
  type Memento,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  window,
} from 'vscode';
import type { EstateNode } from '../../../azure/tree/estate-node';
import { EstateTree, pageSize } from '../../../azure/tree/estate-tree';
import { totalsOf } from '../../../azure/tree/subscription-nodes';
import { type Grouping, groupings } from '../../../azure/tree/tree-context';
import { estateViewId } from '../../infrastructure/command-ids';
import type { EstateService } from './estate-service';
import { estateState } from './estate-state';
import { LastSeen } from './last-seen';
import { timeText } from './time-text';
import { treeItemOf, withTooltip } from './tree-item';

const groupingKey = 'faultline.estate.grouping';
/** The utilisation of so many groups is read when a row above them opens; the others' when they open themselves. */
const mostGroups = pageSize;

/** Fills the view of the live estate, and keeps its title, message, badge and progress up to date. */
export class EstateView implements TreeDataProvider<EstateNode>, Disposable {
  private readonly limits = new Map<string, number>();
  private readonly lastSeen: LastSeen;
  private readonly subscriptions: Disposable[];
  private groupedBy: Grouping;
  private searched = '';
  private current: EstateTree | undefined;
  private endProgress: (() => void) | undefined;

  constructor(
    private readonly service: EstateService,
    private readonly view: TreeView<EstateNode>,
    private readonly refreshRows: () => void,
    private readonly memory: Memento,
  ) {
    const kept = memory.get<string>(groupingKey);
    this.groupedBy = groupings.find((each) => each === kept) ?? 'subscription';
    this.lastSeen = new LastSeen(memory);
    this.subscriptions = [
      service.onDidChange(() => this.changed()),
      service.onDidAskToReveal((id) => void this.reveal(id)),
    ];
    this.changed();
  }

  get grouping(): Grouping {
    return this.groupedBy;
  }

  get search(): string {
    return this.searched;
  }

  async groupBy(grouping: Grouping): Promise<void> {
    this.groupedBy = grouping;
    this.changed();
    await this.memory.update(groupingKey, grouping);
  }

  /** Shows only what is searched for; everything where the text is empty. */
  searchFor(text: string): void {
    this.searched = text.trim();
    this.changed();
  }

  /** Shows another page below the row that the given one stands below. */
  loadMore(more: EstateNode): void {
    const parent = this.tree.parent(more);
    if (!parent) return;
    this.limits.set(parent.id, (this.limits.get(parent.id) ?? pageSize) + pageSize);
    this.changed();
  }

  /** Shows the row of a resource and selects it. @returns whether it is there. */
  async reveal(resourceId: string): Promise<boolean> {
    await this.service.open();
    if (this.searched !== '') this.searchFor('');
    const node = this.tree.find(resourceId);
    if (!node) return false;
    await this.view.reveal(node, { select: true, focus: true, expand: true });
    return true;
  }

  getChildren(node?: EstateNode): EstateNode[] {
    if (!node) {
      void this.service.open();
      return estateState(this.service) === 'showing' ? [...this.tree.roots()] : [];
    }
    this.readUtilization(node);
    return [...this.tree.children(node)];
  }

  getParent(node: EstateNode): EstateNode | undefined {
    return this.tree.parent(node);
  }

  getTreeItem(node: EstateNode): TreeItem {
    return treeItemOf(node, this.tree.isExpanded(node), this.searched === '' ? '' : `?${this.searched}`);
  }

  resolveTreeItem(item: TreeItem, node: EstateNode): TreeItem {
    return withTooltip(item, node);
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.endProgress?.();
  }

  private get tree(): EstateTree {
    const now = Date.now();
    this.current ??= new EstateTree(this.service.accounts, {
      grouping: this.groupedBy,
      search: this.searched,
      limits: this.limits,
      now: new Date(now),
      timeText: (time) => timeText(time, now),
      lastSeen: (id, part) =>
        this.service.isSample ? undefined : this.lastSeen.text(id, part, (time) => timeText(time, now)),
    });
    return this.current;
  }

  private readUtilization({ target, kind }: EstateNode): void {
    const ids = target.groupIds?.slice(0, mostGroups) ?? [];
    if (ids.length === 0 || kind === 'reservation') return;
    const account = this.service.accounts.find(({ id }) => id === target.accountId);
    void account?.readUtilization(ids);
  }

  private changed(): void {
    this.current = undefined;
    const state = estateState(this.service);
    void commands.executeCommand('setContext', 'faultline.estateState', state);
    void commands.executeCommand('setContext', 'faultline.estateLoading', this.service.isLoading);
    void commands.executeCommand('setContext', 'faultline.estateSample', this.service.isSample);
    void commands.executeCommand('setContext', 'faultline.estateSearched', this.searched !== '');
    this.view.message = this.messageFor(state);
    this.view.description = this.descriptionText();
    const atRisk = this.service.subscriptions.reduce((sum, each) => sum + totalsOf(each).atRisk, 0);
    this.view.badge =
      atRisk > 0 ? { value: atRisk, tooltip: l10n.t('{0} at risk in what has been read of Azure', atRisk) } : undefined;
    this.showProgress();
    void this.remember(state);
    this.refreshRows();
  }

  private messageFor(state: string): string {
    if (state === 'misconfigured') return this.service.problem ?? '';
    if (this.searched === '' || state !== 'showing') return '';
    return l10n.t('{0} found for “{1}” in what has been read', this.tree.foundCount, this.searched);
  }

  private descriptionText(): string {
    const parts = [
      this.service.isSample ? l10n.t('sample') : '',
      this.groupedBy === 'region' ? l10n.t('by region') : this.groupedBy === 'state' ? l10n.t('by state') : '',
    ];
    return parts.filter((part) => part !== '').join(' · ');
  }

  /** In the view alone, for as long as anything is being read. */
  private showProgress(): void {
    if (!this.service.isLoading) {
      this.endProgress?.();
      this.endProgress = undefined;
    } else if (!this.endProgress) {
      const ended = new Promise<void>((resolve) => {
        this.endProgress = resolve;
      });
      void window.withProgress({ location: { viewId: estateViewId } }, () => ended);
    }
  }

  private async remember(state: string): Promise<void> {
    if (this.service.isSample || this.service.isLoading) return;
    if (state === 'signedOut') await this.lastSeen.clear();
    else if (state === 'showing') {
      const listed = this.service.accounts.flatMap(({ everySubscription }) => everySubscription.map(({ id }) => id));
      await this.lastSeen.keep(this.service.subscriptions, new Set(listed));
    }
  }
}
