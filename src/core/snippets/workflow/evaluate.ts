import { fullRuntimeVersion } from '../../facts/setup-actions';
import type { SnippetIdea } from '../snippet';
import { gap, text } from '../snippet-text';
import { pinnedAction } from './pinned-action';
import { checkout, signIn } from './steps';

const python = pythonVersion();
const script = gap('script', 'evaluation/evaluate.py');

/** An agent that got worse goes no further. */
export const workflowEvaluate: SnippetIdea = {
  prefix: 'fl-workflow-evaluate',
  title: 'Workflow that scores an AI agent and fails under a threshold',
  description:
    'Runs when it is called before a deployment, and every day to find drift. A score that is missing counts as too low; scores are kept as an artifact, also of a run that failed.',
  section: 2,
  mends: [],
  variants: {
    workflow: text`
      name: Evaluate

      on:
        workflow_call:
          inputs:
            threshold:
              description: Lowest score to go on with.
              default: 0.8
              type: number
        schedule:
          - cron: '${gap('time', '17 3 * * *')}'

      permissions: {}

      jobs:
        evaluate:
          runs-on: ubuntu-24.04
          timeout-minutes: 60
          environment: evaluation
          permissions:
            contents: read
            id-token: write
          steps:
            ${checkout}
            - uses: ${pinnedAction('actions/setup-python', 'v6')}
              with:
                python-version: '${python}'
            ${signIn}
            - run: |
                pip install --require-hashes --requirement ${gap('requirements', 'evaluation/requirements.txt')}
                python ${script} --output scores.json
                python -c 'import json, os, sys; score = json.load(open("scores.json")).get("score", 0); print(score); sys.exit(score < float(os.environ["THRESHOLD"]))'
              env:
                THRESHOLD: \${{ inputs.threshold || 0.8 }}
            - if: always()
              uses: ${pinnedAction('actions/upload-artifact', 'v7')}
              with:
                name: scores
                path: scores.json
                if-no-files-found: error
    `,
  },
};

function pythonVersion(): string {
  const version = fullRuntimeVersion('Python', '3.13');
  if (version === undefined) throw new Error('No full version of Python 3.13 is known.');
  return version;
}
