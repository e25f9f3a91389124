import type { Rule } from '../rule';
import { judgeUses } from './judge-uses';
import { pinInformation } from './pin-information';

export const action: Rule = {
  ...pinInformation({
    subject: 'action',
    title: 'Pin actions to a commit',
    severity: 'warning',
    languages: ['workflow'],
    aliases: [
      'zizmor:unpinned-uses',
      'kics:unpinned_actions_full_length_commit_sha',
      'scorecard:Pinned-Dependencies',
      'poutine:unpinnable_action',
    ],
    links: [
      'https://docs.github.com/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions#using-third-party-actions',
    ],
  }),
  subject: 'workflow',
  check: (workflow, { settings }) =>
    workflow.jobs.flatMap((job) =>
      job.steps.flatMap((step) => (step.uses ? judgeUses(step.uses, workflow.file, settings) : [])),
    ),
};
