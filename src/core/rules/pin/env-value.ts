import type { WorkflowJob, WorkflowScalar } from '../../design/workflow';

/**
 * A text that only reads a variable of `env` stands for its value; any other for itself. So does one whose variable a
 * step of the job may set anew.
 */
export function envValue(scalar: WorkflowScalar, { env, steps }: WorkflowJob): WorkflowScalar {
  const name = /^\$\{\{\s*env\.([\w-]+)\s*\}\}$/.exec(scalar.value.trim())?.[1];
  const value = name === undefined ? undefined : env.get(name);
  if (!value || name === undefined) return scalar;
  const isSetAnew = steps.some(({ run }) => run?.value.includes('GITHUB_ENV') && run.value.includes(name));
  return isSetAnew ? scalar : value;
}
