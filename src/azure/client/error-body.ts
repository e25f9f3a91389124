import { fieldOf, listOf, textOf } from '../rows/cell';

/** What Azure says is wrong. */
export interface AzureProblem {
  readonly code: string;
  readonly message: string;
}

/** How deep codes nest in each other. */
const deepest = 4;

/**
 * Reads an error's body: `{ error: { code, message, details } }`, or the same without `error` as Microsoft.Compute writes
 * it. Compute's throttling hides behind `OperationNotAllowed`, so details named `TooManyRequests` win.
 */
export function problemOfBody(body: unknown): AzureProblem | null {
  const error = fieldOf(body, 'error') ?? body;
  const code = textOf(fieldOf(error, 'code'));
  if (code === null) return null;
  const message = textOf(fieldOf(error, 'message')) ?? code;
  return nests(error, 'toomanyrequests', deepest) ? { code: 'TooManyRequests', message } : { code, message };
}

function nests(error: unknown, code: string, depth: number): boolean {
  return (
    depth > 0 &&
    listOf(fieldOf(error, 'details')).some(
      (detail) => textOf(fieldOf(detail, 'code'))?.toLowerCase() === code || nests(detail, code, depth - 1),
    )
  );
}
