/** Why a text cannot be the name of a landing zone; undefined where it can. */
export function nameProblem(name: string): string | undefined {
  if (/^[a-z][a-z0-9-]{1,19}$/.test(name) && !name.endsWith('-')) return undefined;
  return 'Write 2 to 20 lower-case letters, digits and hyphens, a letter first and no hyphen last.';
}

/** Why a text cannot be a folder of the workspace; undefined where it can. Empty is the workspace folder itself. */
export function pathProblem(path: string): string | undefined {
  const segments = path.replace(/^\.?\/+|\/+$/g, '').split('/');
  if (segments.some((segment) => segment === '..')) return 'Choose a folder inside the workspace.';
  return /[\\:*?"<>|]/.test(path)
    ? 'Write the folders with slashes, without the characters \\ : * ? " < > |.'
    : undefined;
}
