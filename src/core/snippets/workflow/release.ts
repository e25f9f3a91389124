import type { SnippetIdea } from '../snippet';
import { gap, text } from '../snippet-text';

const app = gap('app', 'ca-payments');
const registry = gap('registry', 'crpayments001');
const image = gap('image', 'payments');

/** Test, build, staging, production, in this order and with one image. */
export const workflowRelease: SnippetIdea = {
  prefix: 'fl-workflow-release',
  title: 'Workflow that takes one image through staging to production',
  description:
    'Calls the reusable workflows fl-workflow-build and fl-workflow-deploy. Production waits for staging and for the reviewers of its environment, and gets the very image that staging ran.',
  section: 2,
  mends: [],
  variants: {
    workflow: text`
      name: Release

      on:
        push:
          branches: [${gap('branch', 'main')}]

      permissions: {}

      jobs:
        build:
          uses: ./.github/workflows/build.yml
          permissions:
            contents: read
            id-token: write
          with:
            registry: ${registry}

        staging:
          needs: build
          uses: ./.github/workflows/deploy.yml
          permissions:
            id-token: write
          with:
            environment: staging
            app_name: ${app}-staging
            image: ${registry}.azurecr.io/${image}@\${{ needs.build.outputs.image_digest }}

        production:
          needs: [build, staging]
          uses: ./.github/workflows/deploy.yml
          permissions:
            id-token: write
          with:
            environment: production
            app_name: ${app}
            image: ${registry}.azurecr.io/${image}@\${{ needs.build.outputs.image_digest }}
    `,
  },
};
