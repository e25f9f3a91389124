import type { Workflow, WorkflowScalar } from '../../design/workflow';
import type { Rule } from '../rule';
import type { Verdict } from '../verdict';
import { judgeImageText } from './image-pin';
import { pinInformation } from './pin-information';
import { parseUses } from './uses-reference';

export const actionImage: Rule = {
  ...pinInformation({
    subject: 'action-image',
    title: 'Pin the images that workflows run',
    severity: 'information',
    languages: ['workflow'],
    aliases: ['zizmor:unpinned-images'],
    links: [
      'https://docs.github.com/actions/writing-workflows/choosing-where-your-workflow-runs/running-jobs-in-a-container',
    ],
  }),
  subject: 'workflow',
  check: (workflow) => [...jobImages(workflow), ...stepImages(workflow), ...ownImage(workflow)],
};

function jobImages(workflow: Workflow): readonly Verdict[] {
  return workflow.jobs.flatMap((job) =>
    [...(job.container ? [job.container] : []), ...job.services].flatMap((image) => {
      const whose = image.owner === 'container' ? `The job ${job.id} runs in` : `The service ${image.owner} runs`;
      return judge(image, image.value, workflow.file, whose);
    }),
  );
}

function stepImages(workflow: Workflow): readonly Verdict[] {
  return workflow.jobs.flatMap((job) =>
    job.steps.flatMap(({ uses }) => {
      const target = uses && parseUses(uses.value);
      return target?.kind === 'image' ? judge(uses, target.image, workflow.file, 'A step runs') : [];
    }),
  );
}

/** `image: Dockerfile` is built from the action itself. */
function ownImage({ image, file }: Workflow): readonly Verdict[] {
  const target = image && parseUses(image.value);
  return target?.kind === 'image' ? judge(image, target.image, file, 'The action runs') : [];
}

function judge(scalar: WorkflowScalar | undefined, image: string, file: string, whose: string): readonly Verdict[] {
  // An empty image means: run without a container.
  if (!scalar || image === '') return [];
  const at = { file, range: scalar.range };
  if (scalar.dynamic) return [{ kind: 'unknown', message: 'an expression gives the image', at }];
  return [judgeImageText(image, at, whose)];
}
