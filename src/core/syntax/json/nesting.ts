import { JsonScanner } from './json-scanner';

/** Deeper text is no configuration and no template, and would exhaust the stack of `jsonc-parser`, which calls itself. */
const maximumDepth = 400;

/** Where the text gets nested too deeply for `jsonc-parser`; undefined where it does not. */
export function offsetTooDeep(text: string): number | undefined {
  const scanner = new JsonScanner(text);
  let depth = 0;
  for (scanner.advance(); scanner.kind !== 'end'; scanner.advance()) {
    if (scanner.kind === '{' || scanner.kind === '[') depth += 1;
    else if (scanner.kind === '}' || scanner.kind === ']') depth -= 1;
    if (depth > maximumDepth) return scanner.start;
  }
  return undefined;
}
