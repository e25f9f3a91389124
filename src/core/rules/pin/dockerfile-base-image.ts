import type { BaseImage, ContainerBuild } from '../../design/container-build';
import type { Rule } from '../rule';
import type { Verdict } from '../verdict';
import { judgeImageText, judgeImageWithGaps } from './image-pin';
import { pinInformation } from './pin-information';

const variable = /\$(?:\w+|\{[^}]*\})/;

export const dockerfileBaseImage: Rule = {
  ...pinInformation({
    subject: 'dockerfile-base-image',
    title: 'Pin the base image of a Dockerfile',
    severity: 'warning',
    languages: ['dockerfile'],
    aliases: [
      'checkov:CKV_DOCKER_7',
      'trivy:AVD-DS-0001',
      'hadolint:DL3006',
      'hadolint:DL3007',
      'scorecard:Pinned-Dependencies',
    ],
    links: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions'],
  }),
  subject: 'container-build',
  check: (build) => build.baseImages.flatMap((base) => judge(base, build)),
};

function judge(base: BaseImage, { file }: ContainerBuild): readonly Verdict[] {
  const at = { file, range: base.range };
  if (base.fromStage || base.image === 'scratch') return [];
  const whose = base.stage === undefined ? 'The build starts from' : `The stage ${base.stage} starts from`;
  if (base.image === undefined) {
    const verdict = judgeImageWithGaps(base.written, variable, at, whose);
    return [verdict ?? { kind: 'unknown', message: 'a build argument without a default gives the image', at }];
  }
  const verdict = judgeImageText(base.image, at, whose);
  // Where build arguments make up the image, the fix would have to change them instead of the text here.
  return [verdict.kind === 'fail' && base.written !== base.image ? { ...verdict, fixes: [] } : verdict];
}
