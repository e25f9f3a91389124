import { type Disposable, EventEmitter, type TextDocument, Uri } from 'vscode';
import { joinDeclaration } from '../../../azure/join/join-declaration';
import { LiveIndex } from '../../../azure/join/live-index';
import type { LiveItem } from '../../../azure/join/live-item';
import type { UnitResult } from '../../../core/analysis/unit-result';
import type { Design } from '../../../core/design/design';
import type { Resource } from '../../../core/design/resource';
import { identityOf } from '../../../core/design/resource-identity';
import { pathOf } from '../../infrastructure/documents';
import type { EstateService } from '../estate/estate-service';
import { timeText } from '../estate/time-text';
import type { JudgedDocument } from '../linting/linter';
import type { Choices } from './choices';
import type { CodeSource } from './code-source';
import type { LiveDeclaration } from './live-declaration';

const loadingMilliseconds = 1_000;

/** A document with the declarations of it that may be in Azure. */
export interface LiveDocument {
  readonly judged: JudgedDocument;
  readonly declarations: readonly LiveDeclaration[];
}

/** Joins what code declares with the live estate. It reads nothing of Azure and asks nobody: it takes what is there. */
export class LiveCode implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly subscription: Disposable;
  private known: LiveIndex | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** What is known of Azure, or what was chosen, has changed. */
  readonly onDidChange = this.changed.event;

  constructor(
    readonly service: EstateService,
    readonly source: () => Promise<CodeSource>,
    private readonly choices: Choices,
  ) {
    this.subscription = service.onDidChange(() => this.estateChanged());
  }

  /** The live estate as it is known now. */
  get index(): LiveIndex {
    this.known ??= new LiveIndex(this.service.subscriptions);
    return this.known;
  }

  /** The declarations of a document; undefined where it is not judged, or nothing of Azure is known. */
  async read(document: TextDocument): Promise<LiveDocument | undefined> {
    if (this.service.phase !== 'open' || this.index.isEmpty) return undefined;
    const judged = await (await this.source()).linter.judge(document);
    return judged && { judged, declarations: this.declarationsIn(judged.result, judged.file.source.path) };
  }

  /** The declaration that an offset of a document lies in. */
  async declarationAt(document: TextDocument, offset: number): Promise<LiveDeclaration | undefined> {
    const path = pathOf(document.uri);
    const judged = await (await this.source()).linter.judge(document);
    const around = (judged ? this.declarationsIn(judged.result, path) : []).filter(
      ({ resources: [{ ranges }] }) => ranges.declaration.start <= offset && offset <= ranges.declaration.end,
    );
    return around.at(-1);
  }

  /** The declarations of a file of a unit, in the order of the file. */
  declarationsIn({ designs }: UnitResult, path: string): readonly LiveDeclaration[] {
    const groups = new Map<
      string,
      [{ design: Design; resource: Resource }, ...{ design: Design; resource: Resource }[]]
    >();
    for (const design of designs) {
      for (const resource of design.resources) {
        if (resource.file !== path) continue;
        const key = `${resource.ranges.declaration.start}|${resource.address}`;
        const group = groups.get(key);
        if (group) group.push({ design, resource });
        else groups.set(key, [{ design, resource }]);
      }
    }
    const uri = Uri.parse(path, true);
    return [...groups.values()]
      .map((group): LiveDeclaration => {
        const identities = group.map(({ design, resource }) => identityOf(design, resource));
        const [{ resource: first }, ...others] = group;
        const twins = joinDeclaration(identities, this.index, this.choices.get(uri, first.address));
        return { resources: [first, ...others.map(({ resource }) => resource)], twins };
      })
      .sort((a, b) => a.resources[0].ranges.declaration.start - b.resources[0].ranges.declaration.start);
  }

  /** Remembers which live resource a declaration means; forgets it where there is none. */
  async choose({ resources: [{ file, address }] }: LiveDeclaration, id: string | undefined): Promise<void> {
    await this.choices.set(Uri.parse(file, true), address, id);
    this.changed.fire();
  }

  /** Reads the utilisation of the groups that are shown, unless it was asked for before. */
  readUtilization(items: readonly LiveItem[]): void {
    for (const item of items) {
      const group = groupOf(item);
      if (group !== undefined) void this.service.accountOf(group)?.readUtilization([group]);
    }
  }

  /** When what is said of an item was read, as a person reads it. */
  asOf(item: LiveItem): string {
    const group = groupOf(item);
    const readAt = group === undefined ? undefined : this.service.accountOf(group)?.utilizationReadAt(group);
    return timeText(readAt ?? item.asOf, Date.now());
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscription.dispose();
    this.changed.dispose();
  }

  /** While much is being read, what shows is not asked for again with every answer. */
  private estateChanged(): void {
    if (this.service.isLoading) {
      this.timer ??= setTimeout(() => this.tell(), loadingMilliseconds);
    } else {
      clearTimeout(this.timer);
      this.tell();
    }
  }

  private tell(): void {
    this.timer = undefined;
    this.known = undefined;
    this.changed.fire();
  }
}

function groupOf({ detail }: LiveItem): string | undefined {
  if (detail.kind === 'machine') return detail.groupId ?? undefined;
  return detail.kind === 'reservation' || detail.kind === 'capacity-group' ? detail.group.id : undefined;
}
