import type { SnippetIdea } from '../snippet';
import { gap, text } from '../snippet-text';
import { signIn } from './steps';

/** One way to deploy, for every environment and every app. */
export const workflowDeploy: SnippetIdea = {
  prefix: 'fl-workflow-deploy',
  title: 'Reusable workflow that deploys an image to a container app',
  description:
    'Takes the environment, the app and the digest of the image; the environment brings the ids, the trust and the reviewers. It waits until the new revision runs, and fails where it does not.',
  section: 2,
  mends: [],
  variants: {
    workflow: text`
      name: Deploy

      on:
        workflow_call:
          inputs:
            environment:
              description: GitHub environment, with its reviewers and variables.
              required: true
              type: string
            app_name:
              description: Name of the container app.
              required: true
              type: string
            image:
              description: Image with its digest.
              required: true
              type: string

      permissions: {}

      jobs:
        deploy:
          runs-on: ubuntu-24.04
          timeout-minutes: 30
          environment: \${{ inputs.environment }}
          concurrency:
            group: deploy-\${{ inputs.environment }}-\${{ inputs.app_name }}
            cancel-in-progress: false
          permissions:
            id-token: write
          steps:
            ${signIn}
            - run: |
                az containerapp update --resource-group "$RESOURCE_GROUP" --name "$APP" --image "$IMAGE"
                for attempt in $(seq 1 ${gap('attempts', '30')}); do
                  state=$(az containerapp show --resource-group "$RESOURCE_GROUP" --name "$APP" \\
                    --query "properties.latestReadyRevisionName == properties.latestRevisionName" --output tsv)
                  if [ "$state" = "true" ]; then exit 0; fi
                  sleep 10
                done
                echo "The new revision is not ready." >&2
                exit 1
              env:
                RESOURCE_GROUP: \${{ vars.RESOURCE_GROUP }}
                APP: \${{ inputs.app_name }}
                IMAGE: \${{ inputs.image }}
    `,
  },
};
