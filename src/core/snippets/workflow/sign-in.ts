import type { SnippetIdea } from '../snippet';
import { choice, gap, text } from '../snippet-text';
import { checkout, signIn } from './steps';

/** A workflow that holds no secret of Azure. */
export const workflowSignIn: SnippetIdea = {
  prefix: 'fl-workflow-azure-login',
  title: 'Workflow that signs in to Azure without a secret',
  description:
    'The token of the run is exchanged for one of Azure, so nothing can be stolen or runs out. The job alone may ask for it; everything else is read-only. The environment holds the ids as variables and its reviewers; add the trust with fl-workflow-federated-credential.',
  section: 2,
  mends: [],
  variants: {
    workflow: text`
      name: ${gap('name', 'Infrastructure')}

      on:
        push:
          branches: [${gap('branch', 'main')}]

      permissions: {}

      concurrency:
        group: infrastructure
        cancel-in-progress: false

      jobs:
        deploy:
          runs-on: ubuntu-24.04
          timeout-minutes: 30
          environment: ${choice('environment', ['production', 'staging'])}
          permissions:
            contents: read
            id-token: write
          steps:
            ${checkout}
            ${signIn}
            - run: az deployment group create --resource-group "$RESOURCE_GROUP" --template-file ${gap('template', 'main.bicep')}
              env:
                RESOURCE_GROUP: \${{ vars.RESOURCE_GROUP }}
    `,
  },
};
