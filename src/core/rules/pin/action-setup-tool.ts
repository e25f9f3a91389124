import type { Workflow, WorkflowJob, WorkflowScalar, WorkflowStep } from '../../design/workflow';
import { fullRuntimeVersion, isFullRuntimeVersion, type SetupAction, setupActionFor } from '../../facts/setup-actions';
import type { Fix } from '../../fixes/fix';
import type { Rule } from '../rule';
import type { Verdict } from '../verdict';
import { envValue } from './env-value';
import { matrixValues } from './matrix-values';
import { pinInformation } from './pin-information';
import { parseUses } from './uses-reference';

export const actionSetupTool: Rule = {
  ...pinInformation({
    subject: 'action-setup-tool',
    title: 'Name the full version of the tools that a workflow sets up',
    severity: 'information',
    languages: ['workflow'],
    aliases: ['zizmor:unpinned-tools'],
    links: ['https://docs.github.com/actions/use-cases-and-examples/building-and-testing'],
  }),
  subject: 'workflow',
  check: (workflow) =>
    oncePerPlace(workflow.jobs.flatMap((job) => job.steps.flatMap((step) => judgeStep(step, job, workflow)))),
};

/** Several steps may read one axis of the matrix, or one variable of `env`. */
function oncePerPlace(verdicts: readonly Verdict[]): readonly Verdict[] {
  const seen = new Map(verdicts.map((verdict) => [`${verdict.kind} ${verdict.at.range.start}`, verdict]));
  return [...seen.values()];
}

function judgeStep(step: WorkflowStep, job: WorkflowJob, workflow: Workflow): readonly Verdict[] {
  const target = step.uses && parseUses(step.uses.value);
  const setup = target?.kind === 'repository' ? setupActionFor(target.path) : undefined;
  if (!step.uses || !setup) return [];
  if (step.with.some((entry) => setup.fileInputs.includes(entry.name))) return [];
  const entry = step.with.find((candidate) => setup.versionInputs.includes(candidate.name));
  const lines = entry?.lines.filter((line) => line.value.trim() !== '') ?? [];
  if (lines.length === 0) return setup.whenAbsent === 'floats' ? [missing(step.uses, setup, workflow.file)] : [];
  return lines
    .flatMap((line) => matrixValues(envValue(line, job), job))
    .flatMap((value) => judgeVersion(value, setup, workflow.file));
}

function judgeVersion(scalar: WorkflowScalar, setup: SetupAction, file: string): readonly Verdict[] {
  const at = { file, range: scalar.range };
  if (scalar.dynamic) return [{ kind: 'unknown', message: `an expression gives the version of ${setup.tool}`, at }];
  const version = scalar.value.trim();
  if (setup.runnerVersion === version) return [];
  if (isFullRuntimeVersion(version)) return [{ kind: 'pass', at }];
  const full = fullRuntimeVersion(setup.tool, version);
  return [
    {
      kind: 'fail',
      message:
        `The version "${version}" of ${setup.tool} floats. Two runs of one commit can use different versions, so a red build ` +
        `may have nothing to do with the change. Name a full version${full === undefined ? '' : ` such as ${full}`}.`,
      at,
      related: [],
      fixes: fixesFor(scalar, file, setup, full),
    },
  ];
}

function fixesFor(
  { range, value }: WorkflowScalar,
  file: string,
  setup: SetupAction,
  full: string | undefined,
): readonly Fix[] {
  // A folded block does not hold the version in one piece.
  if (range.end - range.start !== value.length) return [];
  const newText = full ?? '1.0.0';
  return [
    {
      title: full === undefined ? `Name the full version of ${setup.tool}` : `Use ${setup.tool} ${full}`,
      preferred: true,
      safety: 'review',
      changes: [{ kind: 'replace-text', file, range, newText, ...(full === undefined && { placeholder: newText }) }],
    },
  ];
}

function missing(uses: WorkflowScalar, setup: SetupAction, file: string): Verdict {
  return {
    kind: 'fail',
    message:
      `${uses.value.split('@')[0]} sets up the newest ${setup.tool}, since no version is named. Two runs of one commit can use ` +
      `different versions. Set \`${setup.versionInputs[0]}\` to a full version.`,
    at: { file, range: uses.range },
    related: [],
    fixes: [],
  };
}
