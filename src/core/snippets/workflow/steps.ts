import { type SnippetText, text } from '../snippet-text';
import { pinnedAction } from './pinned-action';

/** Gets the code, without leaving the token behind in it. */
export const checkout: SnippetText = text`
  - uses: ${pinnedAction('actions/checkout', 'v6')}
    with:
      persist-credentials: false
`;

/** Signs in to Azure with the token of the run; ids are no secrets. */
export const signIn: SnippetText = text`
  - uses: ${pinnedAction('azure/login', 'v3')}
    with:
      client-id: \${{ vars.AZURE_CLIENT_ID }}
      tenant-id: \${{ vars.AZURE_TENANT_ID }}
      subscription-id: \${{ vars.AZURE_SUBSCRIPTION_ID }}
`;
