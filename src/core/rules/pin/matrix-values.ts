import type { WorkflowJob, WorkflowScalar } from '../../design/workflow';

/** A text that only reads an axis of the job's matrix stands for the values of that axis; any other for itself. */
export function matrixValues(scalar: WorkflowScalar, { matrix }: WorkflowJob): readonly WorkflowScalar[] {
  const axis = /^\$\{\{\s*matrix\.([\w-]+)\s*\}\}$/.exec(scalar.value.trim())?.[1];
  const values = axis === undefined ? [] : (matrix.get(axis) ?? []);
  return values.length > 0 ? values : [scalar];
}
