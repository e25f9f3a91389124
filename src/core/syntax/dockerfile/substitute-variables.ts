import type { Dockerfile } from './tree';

/** How deep defaults may stand in defaults: `${A:-${B:-c}}` is 2. */
const maximumDepth = 20;

/** Variables that the builder sets. Source: https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope */
const platformVariables = new Set([
  'TARGETPLATFORM',
  'TARGETOS',
  'TARGETARCH',
  'TARGETVARIANT',
  'BUILDPLATFORM',
  'BUILDOS',
  'BUILDARCH',
  'BUILDVARIANT',
]);

/** Values by name. A name without a value is declared and has one only if the build is given one. */
export type BuildArguments = ReadonlyMap<string, string | undefined>;

/** What the `ARG` instructions before the first `FROM` declare: the variables that `FROM` lines may use. */
export function globalArguments({ instructions }: Dockerfile): BuildArguments {
  const values = new Map<string, string | undefined>();
  for (const instruction of instructions) {
    if (instruction.kind === 'from') break;
    if (instruction.kind !== 'arg') continue;
    for (const { name, defaultValue } of instruction.variables) {
      values.set(name, defaultValue === undefined ? undefined : substituteVariables(defaultValue.text, values));
    }
  }
  return values;
}

/**
 * Replaces `$NAME`, `${NAME}`, `${NAME:-default}` and `${NAME:+alternative}`, the latter two also without the colon.
 * Undefined where a value is needed that is not known before the build, or where another form is used.
 */
export function substituteVariables(text: string, values: BuildArguments): string | undefined {
  return substitute(text, values, 0);
}

function substitute(text: string, values: BuildArguments, depth: number): string | undefined {
  if (depth > maximumDepth) return undefined;
  const variable = /\\\$|\$([A-Za-z_]\w*)|\$\{([A-Za-z_]\w*)(:?[-+])?|\$\{/g;
  let result = '';
  let runStart = 0;
  for (let match = variable.exec(text); match !== null; match = variable.exec(text)) {
    result += text.slice(runStart, match.index);
    const [written, plainName, name = '', operator] = match;
    let value: string | undefined;
    if (written === '\\$') {
      value = '$';
    } else if (plainName !== undefined) {
      value = values.get(plainName);
    } else {
      const close = closingBrace(text, variable.lastIndex);
      if (close === undefined) return undefined;
      value = expand(name, operator, text.slice(variable.lastIndex, close), values, depth);
      variable.lastIndex = close + 1;
    }
    if (value === undefined) return undefined;
    result += value;
    runStart = variable.lastIndex;
  }
  return result + text.slice(runStart);
}

function expand(
  name: string,
  operator: string | undefined,
  word: string,
  values: BuildArguments,
  depth: number,
): string | undefined {
  const value = values.get(name);
  const isLeftToBuild = name === '' || (value === undefined && platformVariables.has(name));
  if (isLeftToBuild) return undefined;
  if (operator === undefined) return word === '' ? value : undefined;
  const isSet = value !== undefined && (value !== '' || !operator.startsWith(':'));
  if (operator.endsWith('-')) return isSet ? value : substitute(word, values, depth + 1);
  if (values.has(name) && value === undefined) return undefined;
  return isSet ? substitute(word, values, depth + 1) : '';
}

function closingBrace(text: string, from: number): number | undefined {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '$' && text[at + 1] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}
