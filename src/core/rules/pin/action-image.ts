import type { Workflow, WorkflowScalar } from '../../design/workflow';
import type { Rule } from '../rule';
import type { Verdict } from '../verdict';
import { judgeImageText, judgeImageWithGaps } from './image-pin';
import { matrixValues } from './matrix-values';
import { pinInformation } from './pin-information';
import { parseUses } from './uses-reference';

const expression = /\$\{\{.*?\}\}/s;

export const actionImage: Rule = {
  ...pinInformation({
    subject: 'action-image',
    title: 'Pin the images that workflows run',
    severity: 'information',
    languages: ['workflow'],
    aliases: ['zizmor:unpinned-images'],
    links: [
      'https://docs.github.com/actions/writing-workflows/choosing-where-your-workflow-runs/running-jobs-in-a-container',
      'https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#example-using-a-docker-public-registry-action',
    ],
  }),
  subject: 'workflow',
  check: (workflow) => [...jobImages(workflow), ...stepImages(workflow), ...ownImage(workflow)],
};

function jobImages({ jobs, file }: Workflow): readonly Verdict[] {
  return jobs.flatMap((job) =>
    [...(job.container ? [job.container] : []), ...job.services].flatMap((image) => {
      const whose = image.owner === 'container' ? `The job ${job.id} runs in` : `The service ${image.owner} runs`;
      return matrixValues(image, job).flatMap((value) => judge(value, value.value, file, whose));
    }),
  );
}

function stepImages({ jobs, file }: Workflow): readonly Verdict[] {
  return jobs.flatMap((job) =>
    job.steps.flatMap(({ uses }) => {
      const target = uses && parseUses(uses.value);
      return uses && target?.kind === 'image' ? judge(uses, target.image, file, 'A step runs') : [];
    }),
  );
}

/** `image: Dockerfile` is built from the action itself. */
function ownImage({ image, file }: Workflow): readonly Verdict[] {
  const target = image && parseUses(image.value);
  return image && target?.kind === 'image' ? judge(image, target.image, file, 'The action runs') : [];
}

function judge(scalar: WorkflowScalar, image: string, file: string, whose: string): readonly Verdict[] {
  // An empty image means: run without a container.
  if (image === '') return [];
  const { start, end } = scalar.range;
  // What stands before the image (`docker://`) is no part of it.
  const prefix = end - start === scalar.value.length ? scalar.value.length - image.length : 0;
  const at = { file, range: { start: start + prefix, end } };
  if (!scalar.dynamic) return [judgeImageText(image, at, whose)];
  const verdict = judgeImageWithGaps(image, expression, at, whose);
  return [verdict ?? { kind: 'unknown', message: 'an expression gives the image', at }];
}
