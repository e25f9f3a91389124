import { array, literal, object, unknown } from '../../../design/make-value';
import type { Scalar, Value } from '../../../design/value';
import { failure } from '../annotated-value';
import { textOfScalar } from '../scalars';
import { compilePattern } from './regular-expression';
import { type CallSite, type FunctionTable, ofScalars } from './terraform-function';

function text(scalar: Scalar | undefined): string | undefined {
  return scalar === undefined ? undefined : textOfScalar(scalar);
}

function notTried(site: CallSite): Value {
  return unknown('unsupported', 'the regular expression is not evaluated', site.source);
}

function captured(part: string | undefined, site: CallSite): Value {
  return literal(part ?? null, site.source);
}

function matchValue(match: RegExpMatchArray, site: CallSite): Value {
  const { source } = site;
  if (match.groups) {
    const properties = Object.entries(match.groups).map(([name, part]) => ({
      name,
      nameRange: source.range,
      file: source.file,
      value: captured(part, site),
    }));
    return object(properties, source);
  }
  if (match.length === 1) return literal(match[0], source);
  return array(
    match.slice(1).map((part) => captured(part, site)),
    source,
  );
}

/** Terraform's `$1`, `$name` and `${name}` in a replacement. */
function expand(replacement: string, match: RegExpMatchArray): string {
  return replacement.replace(/\$(?:\$|(\w+)|\{(\w+)\})/g, (whole, bare?: string, braced?: string) => {
    const name = bare ?? braced;
    if (name === undefined) return whole === '$$' ? '$' : whole;
    return (/^\d+$/.test(name) ? match[Number(name)] : match.groups?.[name]) ?? '';
  });
}

function replaceMatches(value: string, pattern: RegExp, replacement: string): string {
  const pieces: string[] = [];
  let position = 0;
  for (const match of value.matchAll(pattern)) {
    pieces.push(value.slice(position, match.index), expand(replacement, match));
    position = match.index + match[0].length;
  }
  return pieces.join('') + value.slice(position);
}

export const regexFunctions: FunctionTable = {
  regex: ofScalars(([first, second], site) => {
    const pattern = text(first);
    const value = text(second);
    if (pattern === undefined || value === undefined) return undefined;
    const compiled = compilePattern(pattern, value);
    if (!compiled) return notTried(site);
    const match = value.match(compiled);
    return match ? matchValue(match, site) : failure('the pattern does not match the text', site.source);
  }),
  regexall: ofScalars(([first, second], site) => {
    const pattern = text(first);
    const value = text(second);
    if (pattern === undefined || value === undefined) return undefined;
    const compiled = compilePattern(pattern, value, 'g');
    if (!compiled) return notTried(site);
    return array(
      Array.from(value.matchAll(compiled), (match) => matchValue(match, site)),
      site.source,
    );
  }),
  replace: ofScalars(([first, second, third], site) => {
    const value = text(first);
    const search = text(second);
    const replacement = text(third);
    if (value === undefined || search === undefined || replacement === undefined) return undefined;
    if (search.length < 2 || !search.startsWith('/') || !search.endsWith('/')) {
      return value.replaceAll(search, () => replacement);
    }
    const compiled = compilePattern(search.slice(1, -1), value, 'g');
    return compiled ? replaceMatches(value, compiled, replacement) : notTried(site);
  }),
};
