/** One error among those that an answer nests. */
export interface ErrorNode {
  readonly code: string;
  readonly message: string;
}

const deepest = 12;

/**
 * Every error in an ARM error body, the outermost first: `{ error: { code, message, details } }`, the bare
 * `{ code, message, details }` of Microsoft.Compute, a status with a code such as `ProvisioningState/failed/Code`, an
 * operation's `properties.statusMessage`, and errors that are written as JSON into a message. Takes text, too.
 */
export function errorNodes(body: unknown): readonly ErrorNode[] {
  const nodes: ErrorNode[] = [];
  collect(body, nodes, 0);
  return nodes;
}

function collect(value: unknown, nodes: ErrorNode[], depth: number): void {
  if (depth > deepest) return;
  if (typeof value === 'string') {
    const parsed = parseJson(value);
    if (parsed !== undefined) collect(parsed, nodes, depth + 1);
  } else if (Array.isArray(value)) {
    for (const item of value) collect(item, nodes, depth + 1);
  } else if (typeof value === 'object' && value !== null) {
    collectObject(value as Readonly<Record<string, unknown>>, nodes, depth);
  }
}

function collectObject(value: Readonly<Record<string, unknown>>, nodes: ErrorNode[], depth: number): void {
  const { code, message } = value;
  if (typeof code === 'string' && code !== '') {
    nodes.push({ code: code.split('/').at(-1) ?? code, message: typeof message === 'string' ? message : '' });
  }
  for (const name of ['error', 'details', 'innererror', 'properties', 'statusMessage', 'statuses', 'message']) {
    collect(value[name], nodes, depth + 1);
  }
}

/** The object or list that a text holds; undefined where it holds neither, or is cut off. */
function parseJson(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // Messages may begin with a brace and be no JSON; they are kept as text by whoever holds them.
    return undefined;
  }
}
