import type { Workflow, WorkflowEntry, WorkflowJob, WorkflowScalar, WorkflowStep } from '../../design/workflow';
import { fullRuntimeVersion, type SetupAction, setupActionFor } from '../../facts/setup-actions';
import type { Fix } from '../../fixes/fix';
import type { Rule } from '../rule';
import type { Verdict } from '../verdict';
import { pinInformation } from './pin-information';
import { parseUses } from './uses-reference';
import { isFullVersion } from './version-shape';

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
  check: (workflow) => workflow.jobs.flatMap((job) => job.steps.flatMap((step) => judgeStep(step, job, workflow))),
};

function judgeStep(step: WorkflowStep, job: WorkflowJob, workflow: Workflow): readonly Verdict[] {
  const target = step.uses && parseUses(step.uses.value);
  const setup = target?.kind === 'repository' ? setupActionFor(target.path) : undefined;
  if (!step.uses || !setup) return [];
  if (step.with.some((entry) => setup.fileInputs.includes(entry.name))) return [];
  const entry = step.with.find((candidate) => setup.versionInputs.includes(candidate.name));
  if (!entry?.value) return setup.whenAbsent === 'floats' ? [missing(step.uses, setup, workflow.file)] : [];
  return valuesOf(entry, job).flatMap((value) => judgeValue(value, setup, workflow.file));
}

/** A value that reads an axis of the matrix stands for the values of that axis. */
function valuesOf({ value }: WorkflowEntry, job: WorkflowJob): readonly WorkflowScalar[] {
  const axis = /^\$\{\{\s*matrix\.([\w-]+)\s*\}\}$/.exec(value?.value.trim() ?? '')?.[1];
  const values = axis === undefined ? undefined : job.matrix.get(axis);
  return values && values.length > 0 ? values : value ? [value] : [];
}

function judgeValue(scalar: WorkflowScalar, setup: SetupAction, file: string): readonly Verdict[] {
  const at = { file, range: scalar.range };
  if (scalar.dynamic) return [{ kind: 'unknown', message: `an expression gives the version of ${setup.tool}`, at }];
  const version = scalar.value.trim();
  if (isFullVersion(version)) return [{ kind: 'pass', at }];
  const full = fullRuntimeVersion(setup.tool, version);
  return [
    {
      kind: 'fail',
      message:
        `The version "${version}" of ${setup.tool} floats. Two runs of one commit can use different versions, so a red build ` +
        `may have nothing to do with the change. Name a full version${full === undefined ? '' : ` such as ${full}`}.`,
      at,
      related: [],
      fixes: [nameVersion(scalar, file, setup, full)],
    },
  ];
}

function nameVersion({ range }: WorkflowScalar, file: string, setup: SetupAction, full: string | undefined): Fix {
  const newText = full ?? '1.0.0';
  return {
    title: full === undefined ? `Name the full version of ${setup.tool}` : `Use ${setup.tool} ${full}`,
    preferred: true,
    safety: 'review',
    changes: [{ kind: 'replace-text', file, range, newText, ...(full === undefined && { placeholder: newText }) }],
  };
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
