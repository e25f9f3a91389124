import type { Disposable, LogOutputChannel } from 'vscode';
import type { AzureCloud } from '../../../../azure/cloud/azure-cloud';
import { explain } from '../../../infrastructure/explain';
import { type AzureSettings, readAzureSettings } from './azure-settings';
import { EditorAccount } from './editor-account';
import { type EditorAuthentication, EditorSessions } from './editor-sessions';
import type { OpenAccount } from './open-account';
import type { OutsideAccounts } from './outside-accounts';

/** The accounts that can be read without asking anyone, or why the settings give none. */
export type FoundAccounts = { readonly accounts: readonly OpenAccount[] } | { readonly problem: string };

/** Finds the accounts of Azure that the settings and the editor's sign-in give. */
export class AzureAccounts {
  constructor(
    private readonly outside: OutsideAccounts,
    private readonly log: Pick<LogOutputChannel, 'warn'>,
    private readonly settings: () => AzureSettings = readAzureSettings,
    private readonly editor?: EditorAuthentication,
  ) {}

  /** Nobody is asked. An account that the extension was never let in to is left out where it is so for all of them. */
  async find(): Promise<FoundAccounts> {
    const settings = this.settings();
    if ('problem' in settings.cloud) return settings.cloud;
    const { cloud } = settings.cloud;
    if (settings.tokenVariable !== '') return inList(this.outside.ofVariable(settings.tokenVariable, cloud));
    const cli = settings.useAzureCli ? inList(this.outside.ofAzureCli(cloud)) : { accounts: [] };
    if ('problem' in cli) return cli;
    return { accounts: [...cli.accounts, ...(await this.ofEditor(cloud, this.sessions(settings.providerId, cloud)))] };
  }

  /** The ids of the accounts that the editor is signed in to, whether or not the extension was let in to them. */
  async presentAccounts(): Promise<ReadonlySet<string>> {
    const { cloud, providerId } = this.settings();
    if ('problem' in cloud) return new Set();
    const accounts = await this.sessions(providerId, cloud.cloud).accounts();
    return new Set(accounts.map(({ id }) => id));
  }

  /**
   * Asks the person to sign in to an account, on their own gesture.
   * @returns whether they did. Rejects with what went wrong.
   */
  async signIn(): Promise<boolean> {
    const { cloud, providerId } = this.settings();
    if ('problem' in cloud) throw new Error(cloud.problem);
    return (await this.sessions(providerId, cloud.cloud).signIn(undefined, undefined)) !== undefined;
  }

  /** Calls back whenever a session of the editor's sign-in comes, changes or goes. */
  onDidChangeSessions(listener: () => void): Disposable | undefined {
    const { cloud, providerId } = this.settings();
    return 'problem' in cloud ? undefined : this.sessions(providerId, cloud.cloud).onDidChange(listener);
  }

  private async ofEditor(cloud: AzureCloud, sessions: EditorSessions): Promise<readonly OpenAccount[]> {
    try {
      const accounts = await sessions.accounts();
      const admitted = await Promise.all(accounts.map((account) => sessions.silent(account, undefined)));
      if (!admitted.some((session) => session !== undefined)) return [];
      return accounts.map((account) => new EditorAccount(account, cloud, sessions));
    } catch (error) {
      this.log.warn(`The sign-in ${sessions.providerId} does not answer: ${explain(error)}`);
      return [];
    }
  }

  private sessions(providerId: string, cloud: AzureCloud): EditorSessions {
    return new EditorSessions(providerId, cloud.scope, this.editor);
  }
}

function inList(account: OpenAccount | string): FoundAccounts {
  return typeof account === 'string' ? { problem: account } : { accounts: [account] };
}
