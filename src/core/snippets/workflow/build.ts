import type { SnippetIdea } from '../snippet';
import { gap, text } from '../snippet-text';
import { checkout, signIn } from './steps';

const image = gap('image', 'payments');

/** One image for all environments. */
export const workflowBuild: SnippetIdea = {
  prefix: 'fl-workflow-build',
  title: 'Reusable workflow that builds an image once, and tells its tag and digest',
  description:
    'The tag is the commit, the digest is what the registry made of it. Staging and production deploy what this gives out: nothing is built again on the way.',
  section: 2,
  mends: [],
  variants: {
    workflow: text`
      name: Build

      on:
        workflow_call:
          inputs:
            registry:
              description: Name of the container registry.
              required: true
              type: string
          outputs:
            image_tag:
              description: Tag of the image, which is the commit.
              value: \${{ jobs.build.outputs.image_tag }}
            image_digest:
              description: Digest of the image.
              value: \${{ jobs.build.outputs.image_digest }}

      permissions: {}

      jobs:
        build:
          runs-on: ubuntu-24.04
          timeout-minutes: 30
          environment: build
          permissions:
            contents: read
            id-token: write
          outputs:
            image_tag: \${{ github.sha }}
            image_digest: \${{ steps.push.outputs.digest }}
          steps:
            ${checkout}
            ${signIn}
            - id: push
              run: |
                az acr login --name "$REGISTRY"
                docker build --tag "$IMAGE:$GITHUB_SHA" .
                docker push "$IMAGE:$GITHUB_SHA"
                digest=$(az acr repository show --name "$REGISTRY" --image "${image}:$GITHUB_SHA" --query digest --output tsv)
                echo "digest=$digest" >> "$GITHUB_OUTPUT"
              env:
                REGISTRY: \${{ inputs.registry }}
                IMAGE: \${{ inputs.registry }}.azurecr.io/${image}
    `,
  },
};
