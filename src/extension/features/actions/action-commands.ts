import { commands, l10n, type TextDocument, Uri, type WorkspaceEdit, window, workspace } from 'vscode';
import { pathOf } from '../../infrastructure/documents';
import type { JudgedDocument, Linter } from '../linting/linter';
import { editOf, failuresIn, safeFixes, suppressingEdit } from './finding-actions';
import { ignoreHere } from './suppression-edit';

/** Names a finding in a link: the file, the rule, and the offset at which the finding begins. */
export type FindingReference = readonly [file: string, rule: string, start: number];

/** After so many rounds, fixes that make room for further ones go in a circle. */
const mostRounds = 10;

/** Commands that change the text where findings are. */
export class ActionCommands {
  constructor(private readonly linter: Linter) {}

  /** Carries out the first fix of a finding that can be written. */
  async applyFix(...reference: FindingReference): Promise<void> {
    await this.change(reference, (finding, judged) => {
      for (const fix of finding.fixes) {
        const edit = editOf(fix, judged);
        if (edit) return edit;
      }
      return undefined;
    });
    await this.fixApplied();
  }

  /** Writes a comment above a finding that silences it. */
  async ignoreFinding(...reference: FindingReference): Promise<void> {
    await this.change(reference, (finding, judged) => suppressingEdit(ignoreHere, finding, judged));
  }

  /** Applies every safe fix of the active document, and those that become possible by them. */
  async fixAllInFile(): Promise<void> {
    const document = window.activeTextEditor?.document;
    if (!document) return;
    let applied = 0;
    for (let round = 0; round < mostRounds; round += 1) {
      const edit = await this.safeFixesOf(document);
      if (!edit || !(await workspace.applyEdit(edit))) break;
      applied += 1;
    }
    if (applied > 0) await this.fixApplied();
    else void window.showInformationMessage(l10n.t('No finding in this file has a fix that needs no second look.'));
  }

  /** Lets the walkthrough know that a fix was applied. */
  async fixApplied(): Promise<void> {
    await commands.executeCommand('setContext', 'faultline.fixApplied', true);
  }

  private async safeFixesOf(document: TextDocument): Promise<WorkspaceEdit | undefined> {
    const judged = await this.linter.judge(document);
    return judged && safeFixes(judged);
  }

  private async change(
    [file, rule, start]: FindingReference,
    editFor: (finding: ReturnType<typeof failuresIn>[number], judged: JudgedDocument) => WorkspaceEdit | undefined,
  ): Promise<void> {
    const document = await workspace.openTextDocument(Uri.parse(file, true));
    const judged = await this.linter.judge(document);
    const finding = judged && failuresIn(judged).find((one) => one.rule.id === rule && one.at.range.start === start);
    const edit = finding && editFor(finding, judged);
    if (!edit) {
      void window.showInformationMessage(l10n.t('The text has changed: the finding is no longer there.'));
      return;
    }
    if (window.activeTextEditor && pathOf(window.activeTextEditor.document.uri) !== file) {
      await window.showTextDocument(document);
    }
    await workspace.applyEdit(edit);
  }
}
