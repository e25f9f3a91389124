import {
  type CancellationToken,
  CancellationTokenSource,
  commands,
  l10n,
  ProgressLocation,
  type WorkspaceFolder,
  window,
  workspace,
} from 'vscode';
import { commandIds } from '../../infrastructure/command-ids';
import { scanMessage } from './scan-message';
import type { Scanner, ScanOutcome } from './scanner';

/** Scans the workspace on the user's wish, one scan at a time. */
export class ScanCommand {
  private running: Promise<ScanOutcome | undefined> | undefined;

  constructor(private readonly scanner: Scanner) {}

  /**
   * Scans every folder of the workspace with progress, and says at the end what was read and how it stands.
   * @param token cancels the scan, besides the user.
   */
  async run(token?: CancellationToken): Promise<ScanOutcome | undefined> {
    const folders = workspace.workspaceFolders;
    if (!folders || folders.length === 0) {
      void window.showInformationMessage(l10n.t('There is no folder to scan. Open one, then scan again.'));
      return undefined;
    }
    this.running ??= this.scanFolders(folders, token).finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  /** Brings what an earlier scan shows up to date, quietly. */
  async again(): Promise<void> {
    const folders = workspace.workspaceFolders ?? [];
    if (!this.scanner.hasScanned || this.running) return;
    const source = new CancellationTokenSource();
    await this.scanner.scan(folders, source.token, () => undefined);
    source.dispose();
  }

  private async scanFolders(
    folders: readonly WorkspaceFolder[],
    token: CancellationToken | undefined,
  ): Promise<ScanOutcome> {
    const outcome = await window.withProgress(
      {
        location: ProgressLocation.Notification,
        title: l10n.t('Faultline: scanning the workspace'),
        cancellable: true,
      },
      async (progress, fromUser) => {
        const source = new CancellationTokenSource();
        const cancel = () => source.cancel();
        const subscriptions = [fromUser.onCancellationRequested(cancel), token?.onCancellationRequested(cancel)];
        if (token?.isCancellationRequested) cancel();
        let shown = 0;
        const result = await this.scanner.scan(folders, source.token, ({ filesDone, files }) => {
          const done = (100 * filesDone) / files;
          if (done - shown < 1 && filesDone < files) return;
          progress.report({
            increment: done - shown,
            message: l10n.t('{0} of {1} files', filesDone, files),
          });
          shown = done;
        });
        for (const subscription of subscriptions) subscription?.dispose();
        source.dispose();
        return result;
      },
    );
    void this.tell(outcome, folders);
    return outcome;
  }

  private async tell(outcome: ScanOutcome, folders: readonly WorkspaceFolder[]): Promise<void> {
    const problems = l10n.t('Show Problems');
    const output = l10n.t('Show Output');
    const actions = [...(outcome.summary.fail > 0 ? [problems] : []), ...(outcome.unreadable > 0 ? [output] : [])];
    const message = scanMessage(
      outcome,
      folders.map(({ name }) => name),
    );
    const chosen = await window.showInformationMessage(message, ...actions);
    if (chosen === problems) await commands.executeCommand('workbench.actions.view.problems');
    if (chosen === output) await commands.executeCommand(commandIds.showOutput);
  }
}
