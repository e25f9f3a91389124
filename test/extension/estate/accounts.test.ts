import assert from 'node:assert/strict';
import {
  type AuthenticationProviderAuthenticationSessionsChangeEvent,
  type AuthenticationSession,
  type AuthenticationSessionsChangeEvent,
  authentication,
  EventEmitter,
  workspace,
} from 'vscode';
import { customCloud } from '../../../src/azure/cloud/custom-cloud';
import { contoso, fabrikam } from '../../../src/azure/sample/estate/tenants';
import { sampleToken } from '../../../src/azure/sample/sample-token';
import { defaultAlwaysOn } from '../../../src/core/config/always-on-settings';
import { AzureAccounts } from '../../../src/extension/features/estate/accounts/azure-accounts';
import type { EditorAuthentication } from '../../../src/extension/features/estate/accounts/editor-sessions';
import { browserAccounts } from '../../../src/extension/features/estate/accounts/outside-accounts';
import { EstateService } from '../../../src/extension/features/estate/estate-service';
import { estateState } from '../../../src/extension/features/estate/estate-state';
import { type EstateServer, startEstateServer } from '../../azure/server/estate-server';
import { until } from '../editing';

const providerId = 'faultline-test';
const hour = 3_600_000;

/** A sign-in of the editor that tells what it was asked for. */
class TestAuthentication implements EditorAuthentication {
  readonly asked: { readonly isSilent: boolean; readonly account: string; readonly request: unknown }[] = [];
  readonly changes = new EventEmitter<AuthenticationSessionsChangeEvent>();
  readonly onDidChangeSessions = this.changes.event;
  accounts: string[] = [];
  /** The tenants whose challenge has been answered. */
  readonly answered = new Set<string>();

  async getAccounts() {
    return this.accounts.map((name) => ({ id: name, label: `${name}@contoso.com` }));
  }

  getSession: EditorAuthentication['getSession'] = (async (
    _provider: string,
    request: unknown,
    options: { silent?: boolean; createIfNone?: boolean; account?: { id: string } } = {},
  ): Promise<AuthenticationSession | undefined> => {
    const isSilent = options.silent === true;
    const scopes = Array.isArray(request) ? request : (request as { fallbackScopes: string[] }).fallbackScopes;
    const tenant = scopes.find((scope: string) => scope.startsWith('VSCODE_TENANT:'))?.slice('VSCODE_TENANT:'.length);
    this.asked.push({ isSilent, account: options.account?.id ?? '', request });
    if (!isSilent && !options.account) this.accounts.push('alex');
    if (!isSilent && tenant) this.answered.add(tenant);
    const isChallenge = !Array.isArray(request);
    const account = options.account?.id ?? 'alex';
    if (!this.accounts.includes(account) || (isSilent && isChallenge && !this.answered.has(tenant))) return undefined;
    const answersChallenge = tenant !== undefined && this.answered.has(tenant);
    const accessToken = sampleToken(tenant ?? contoso.id, Date.now() + hour, { answersChallenge });
    return { id: account, accessToken, account: { id: account, label: account }, scopes };
  }) as EditorAuthentication['getSession'];

  signOut(): void {
    this.accounts = [];
    this.changes.fire({ provider: { id: providerId, label: 'Test' } });
  }
}

describe('accounts of the editor', () => {
  let server: EstateServer;
  let editor: TestAuthentication;
  let service: EstateService;

  before(async () => {
    server = await startEstateServer({ graphQuota: { queries: 1_000, seconds: 1 } });
  });
  after(() => server.close());
  beforeEach(() => {
    editor = new TestAuthentication();
    service = serviceFor(editor);
  });
  afterEach(() => service.dispose());

  function serviceFor(signIn?: EditorAuthentication): EstateService {
    const cloud = customCloud({ resourceManager: server.origin });
    const settings = () => ({ cloud, providerId, tokenVariable: '', useAzureCli: false });
    const accounts = new AzureAccounts(browserAccounts, { warn: () => undefined }, settings, signIn);
    return new EstateService(accounts, async () => defaultAlwaysOn);
  }

  it('are shown without asking anyone', async () => {
    editor.accounts = ['sam'];
    await service.open();
    assert.deepEqual(
      service.accounts.map(({ account }) => account.label),
      ['sam@contoso.com'],
    );
    assert.equal(service.subscriptions.length, 30);
    assert.ok(editor.asked.length > 0);
    assert.deepEqual(
      editor.asked.filter(({ isSilent }) => !isSilent),
      [],
    );
  });

  it('are none where nobody is signed in', async () => {
    await service.open();
    assert.deepEqual(service.accounts, []);
    assert.equal(service.phase, 'open');
  });

  it('ask on a gesture alone, and then show what there is', async () => {
    await service.open();
    await service.signIn();
    assert.equal(editor.asked.filter(({ isSilent }) => !isSilent).length, 1);
    assert.equal(service.subscriptions.length, 30);
  });

  it('mark a tenant that refuses, and answer its challenge on a gesture', async () => {
    editor.accounts = ['sam'];
    await service.open();
    const [account] = service.accounts;
    assert.ok(account);
    const refusing = account.tenants.filter(({ failure }) => failure);
    assert.deepEqual(
      refusing.map(({ domain, failure }) => [domain, failure?.needsSignIn]),
      [['fabrikam.com', true]],
    );
    const before = editor.asked.length;
    await service.signIn('sam', fabrikam.id);
    const [gesture] = editor.asked.slice(before).filter(({ isSilent }) => !isSilent);
    assert.equal(gesture?.account, 'sam');
    assert.equal(service.subscriptions.length, 40);
  });

  it('are let go of at once when they sign out', async () => {
    editor.accounts = ['sam'];
    await service.open();
    const [account] = service.accounts;
    editor.signOut();
    await until('the account is gone', () => service.accounts.length === 0 || undefined);
    assert.deepEqual(account?.everySubscription, []);
    assert.deepEqual(account?.tenants, []);
    assert.deepEqual(service.subscriptions, []);
  });

  it('show the subscriptions that are chosen, and none where none is', async () => {
    const settings = workspace.getConfiguration('faultline.azure');
    editor.accounts = ['sam'];
    // A tenant that asks for a sign-in would show, whatever is chosen.
    editor.answered.add(fabrikam.id);
    try {
      await settings.update('selectedSubscriptions', [], true);
      await service.open();
      assert.deepEqual(service.subscriptions, []);
      assert.equal(estateState(service), 'noneChosen');
      const [first] = service.accounts[0]?.everySubscription ?? [];
      assert.ok(first);
      await settings.update('selectedSubscriptions', [`${first.tenantId}/${first.id}`], true);
      await service.selectionChanged();
      assert.deepEqual(
        service.subscriptions.map(({ id, flowLogs }) => [id, flowLogs !== null]),
        [[first.id, true]],
      );
    } finally {
      await settings.update('selectedSubscriptions', undefined, true);
    }
  });

  it('come up by themselves when they sign in elsewhere', async () => {
    editor.accounts = ['sam'];
    await service.open();
    editor.accounts.push('kim');
    editor.changes.fire({ provider: { id: providerId, label: 'Test' } });
    await until('both show', () => service.subscriptions.length === 60 || undefined);
    assert.deepEqual(
      service.accounts.map(({ id }) => id),
      ['sam', 'kim'],
    );
  });

  it("show nothing of the editor's own sign-in that the extension was not let in to, and ask nobody", async () => {
    let created = 0;
    const changes = new EventEmitter<AuthenticationProviderAuthenticationSessionsChangeEvent>();
    const account = { id: 'someone', label: 'someone@contoso.com' };
    const session = { id: 's', accessToken: sampleToken(contoso.id, Date.now() + hour), account, scopes: [] };
    const registration = authentication.registerAuthenticationProvider(
      providerId,
      'Test',
      {
        onDidChangeSessions: changes.event,
        getSessions: async () => [session],
        createSession: async () => {
          created += 1;
          return session;
        },
        removeSession: async () => undefined,
      },
      { supportsMultipleAccounts: true },
    );
    const own = serviceFor();
    try {
      await own.open();
      assert.deepEqual(own.accounts, []);
      assert.equal(created, 0);
    } finally {
      own.dispose();
      registration.dispose();
    }
  });
});
