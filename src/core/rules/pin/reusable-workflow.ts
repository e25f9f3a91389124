import type { Rule } from '../rule';
import { judgeUses } from './judge-uses';
import { pinInformation } from './pin-information';

export const reusableWorkflow: Rule = {
  ...pinInformation({
    subject: 'reusable-workflow',
    title: 'Pin reusable workflows to a commit',
    severity: 'warning',
    languages: ['workflow'],
    aliases: ['zizmor:unpinned-uses', 'scorecard:Pinned-Dependencies'],
    links: ['https://docs.github.com/actions/sharing-automations/reusing-workflows#calling-a-reusable-workflow'],
  }),
  subject: 'workflow',
  check: (workflow, { settings }) =>
    workflow.jobs.flatMap((job) => (job.uses ? judgeUses(job.uses, workflow.file, settings) : [])),
};
