import type { AuthenticationSessionAccountInformation } from 'vscode';
import type { Account } from '../../../../azure/accounts/account-estate';
import type { AzureCloud } from '../../../../azure/cloud/azure-cloud';
import { EditorTokens } from '../../../../azure/credentials/editor-tokens';
import type { EditorSessions } from './editor-sessions';
import type { OpenAccount } from './open-account';

/** An account that the editor is signed in to. */
export class EditorAccount implements OpenAccount {
  readonly account: Account;
  readonly tokens: EditorTokens;

  constructor(
    private readonly information: AuthenticationSessionAccountInformation,
    cloud: AzureCloud,
    private readonly sessions: EditorSessions,
  ) {
    this.account = { id: information.id, label: information.label, origin: 'editor', cloud };
    this.tokens = new EditorTokens(
      async (tenantId, challenge) => (await sessions.silent(information, tenantId, challenge))?.accessToken,
    );
  }

  async signIn(tenantId: string | undefined): Promise<boolean> {
    const challenge = this.tokens.challengeOf(tenantId);
    const session = await this.sessions.signIn(this.information, tenantId, challenge);
    if (!session) return false;
    this.tokens.accept(tenantId, session.accessToken);
    return true;
  }

  forget(): void {
    this.tokens.clear();
  }
}
