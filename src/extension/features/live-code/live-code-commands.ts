import { l10n, Selection, TextEditorRevealType, Uri, window, workspace } from 'vscode';
import type { LiveItem } from '../../../azure/join/live-item';
import { placeText, stateText } from '../../../azure/join/live-text';
import { nameOfId } from '../../../azure/rows/resource-id';
import type { EstateNode } from '../../../azure/tree/estate-node';
import { estateViewId } from '../../infrastructure/command-ids';
import { shownName } from '../../infrastructure/documents';
import type { EstateView } from '../estate/estate-view';
import { type FoundDeclaration, findDeclarations } from './find-declarations';
import { insertMendingSnippet } from './insert-mending-snippet';
import type { LiveCode } from './live-code';
import { type LiveDeclaration, titleOf } from './live-declaration';

/** Where a declaration stands: what lenses and hovers hand over. */
export interface DeclarationPlace {
  readonly file: string;
  readonly offset: number;
}

/** What leads from code to the live estate and back. */
export class LiveCodeCommands {
  constructor(
    private readonly live: LiveCode,
    private readonly tree: EstateView,
  ) {}

  /** Shows the live twin of a declaration in the tree: of the one named, or of the one that the cursor is in. */
  async revealInTree(what?: string | DeclarationPlace): Promise<void> {
    if (typeof what === 'string') return this.reveal(what);
    await this.live.service.open();
    const declaration = await this.declarationOf(what);
    if (!declaration) return;
    const { matched, candidates } = declaration.twins;
    if (matched.length === 0 && candidates.length > 0) return this.chooseLiveResource(what);
    if (matched.length === 0) return this.tellNoTwin(declaration);
    const item = matched.length === 1 ? matched[0] : await this.pick(matched, titleOf(declaration));
    if (item) await this.reveal(item.id);
  }

  /** Asks which live resource a declaration means, and remembers it. */
  async chooseLiveResource(what?: DeclarationPlace): Promise<void> {
    await this.live.service.open();
    const declaration = await this.declarationOf(what);
    if (!declaration) return;
    const { twins, resources } = declaration;
    const items = twins.candidates.length > 0 ? twins.candidates : this.live.index.ofType(resources[0].type);
    if (items.length === 0) return this.tellNoTwin(declaration);
    const forget = { label: l10n.t('Forget the choice'), item: undefined };
    const picked = await window.showQuickPick(
      [...items.map((item) => this.pickItem(item)), ...(twins.isChosen ? [forget] : [])],
      {
        title: l10n.t('Which resource of Azure is {0}?', titleOf(declaration)),
        matchOnDescription: true,
        matchOnDetail: true,
      },
    );
    if (picked) await this.live.choose(declaration, picked.item?.id);
  }

  /** Shows where the resource of a row is declared. */
  async revealInCode(node?: EstateNode): Promise<void> {
    const id = node?.target.resourceId;
    if (id === undefined) return;
    const found = await window.withProgress({ location: { viewId: estateViewId } }, (_, token) =>
      findDeclarations(this.live, id, token),
    );
    const [only] = found;
    if (!only) {
      const name = nameOfId(id);
      void window.showInformationMessage(
        l10n.t(
          'No file of this workspace declares {0} by its type and name. Where its name comes from a parameter without a value, put the cursor on the declaration and choose the resource there.',
          name,
        ),
      );
      return;
    }
    const chosen = found.length === 1 ? only : await this.pickDeclaration(found, nameOfId(id));
    if (chosen) await show(chosen.declaration);
  }

  /** Inserts the snippet that mends the resource of a row into a Bicep or Terraform file. */
  async insertMendingSnippet(node?: EstateNode): Promise<void> {
    const id = node?.target.resourceId;
    if (node && id !== undefined) await insertMendingSnippet(id, node.kind, this.live);
  }

  private async reveal(id: string): Promise<void> {
    if (await this.tree.reveal(id)) return;
    void window.showInformationMessage(l10n.t('{0} is not in what has been read of Azure.', nameOfId(id)));
  }

  private async declarationOf(place: DeclarationPlace | undefined): Promise<LiveDeclaration | undefined> {
    const editor = window.activeTextEditor;
    const document = place ? await workspace.openTextDocument(Uri.parse(place.file, true)) : editor?.document;
    const offset = place?.offset ?? editor?.document.offsetAt(editor.selection.active);
    const declaration = document && offset !== undefined ? await this.live.declarationAt(document, offset) : undefined;
    if (!declaration)
      void window.showInformationMessage(
        l10n.t('Put the cursor into a resource of a Bicep, Terraform or ARM file first.'),
      );
    return declaration;
  }

  private tellNoTwin(declaration: LiveDeclaration): void {
    const title = titleOf(declaration);
    const text = this.live.index.isEmpty
      ? l10n.t('Nothing of Azure has been read yet, so {0} cannot be found there.', title)
      : l10n.t('Nothing that has been read of Azure is {0}: none has its type and name.', title);
    void window.showInformationMessage(text);
  }

  private async pick(items: readonly LiveItem[], title: string): Promise<LiveItem | undefined> {
    const picked = await window.showQuickPick(
      items.map((item) => this.pickItem(item)),
      { title: l10n.t('{0} is several resources in Azure', title), matchOnDescription: true },
    );
    return picked?.item;
  }

  private pickItem(item: LiveItem) {
    return { label: item.name, description: placeText(item), detail: stateText(item, new Date()), item };
  }

  private async pickDeclaration(
    found: readonly FoundDeclaration[],
    name: string,
  ): Promise<FoundDeclaration | undefined> {
    const picked = await window.showQuickPick(
      found.map((one) => {
        const [{ address, file }] = one.declaration.resources;
        const detail = one.isCertain ? '' : l10n.t('May be this one: the code does not tell it apart from others.');
        return { label: address, description: shownName(Uri.parse(file, true)), detail, one };
      }),
      { title: l10n.t('{0} is declared in several places', name), matchOnDescription: true },
    );
    return picked?.one;
  }
}

async function show({ resources: [{ file, ranges }] }: LiveDeclaration): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(file, true));
  const editor = await window.showTextDocument(document);
  const { start, end } = ranges.symbol;
  editor.selection = new Selection(document.positionAt(start), document.positionAt(end));
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}
