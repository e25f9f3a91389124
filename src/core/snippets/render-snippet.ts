import { escapeText, tabStop, tabStopWithChoices } from './snippet-syntax';
import { type Gap, type Need, type NeedSource, paragraphs, type SnippetText } from './snippet-text';

/** What the file, and the resource at hand, give to a snippet. */
export interface Wiring {
  /** What the file declares already, as `declaredNames` tells it. */
  readonly declared: ReadonlySet<string>;
  /** The literal values of the resource at hand, by ARM path. */
  readonly values: (path: string) => string | undefined;
  /** The expression that stands in for a need, where the resource at hand has one. */
  readonly expressions: (source: NeedSource, ofType: string | undefined) => string | undefined;
  /** What stands in a gap at first, by the gap's name, where that is known otherwise. */
  readonly gaps?: (name: string) => string | undefined;
  /** The text that stands in for a need, written as a literal in place of a declaration. */
  readonly literals?: (need: Need) => string | undefined;
}

/** For a snippet that stands alone. */
export const unwired: Wiring = { declared: new Set(), values: () => undefined, expressions: () => undefined };

/**
 * A snippet in the syntax of VS Code, with the declarations that it needs above it. Tab stops are numbered in the order
 * of the text; the last one is its end. Ends without a line break.
 */
export function renderSnippet(text: SnippetText, wiring: Wiring = unwired): string {
  const whole = withDeclarations(text, wiring);
  const numbers = new Map<string, number>();
  return withLiterals(whole, wiring)
    .parts.map((part) => {
      if (typeof part === 'string') return escapeText(part);
      if (part.kind === 'need') return escapeText(expressionOf(part, wiring));
      const known = numbers.get(part.name);
      if (known !== undefined) return tabStop(known, '');
      const number = numbers.size + 1;
      numbers.set(part.name, number);
      return firstStop(part, number, wiring);
    })
    .join('');
}

function firstStop(gap: Gap, number: number, wiring: Wiring): string {
  const wired = wiredValue(gap, wiring);
  if (wired === undefined) {
    if (gap.choices.length > 1) return tabStopWithChoices(number, gap.choices);
    return tabStop(number, gap.isSymbol ? freeName(gap.initial, wiring.declared) : gap.initial);
  }
  const others = gap.choices.filter((one) => one !== wired);
  return others.length > 0 ? tabStopWithChoices(number, [wired, ...others]) : tabStop(number, wired);
}

/** A need that is the whole of an interpolation becomes part of the text around it; one whose id is read becomes the id. */
function withLiterals({ parts }: SnippetText, wiring: Wiring): SnippetText {
  const result = [...parts];
  for (const [index, part] of result.entries()) {
    const literal = typeof part === 'object' && part.kind === 'need' ? literalOf(part, wiring) : undefined;
    if (literal === undefined || typeof part !== 'object' || part.kind !== 'need') continue;
    const before = result[index - 1];
    const after = result[index + 1];
    if (typeof before === 'string' && before.endsWith('${') && typeof after === 'string' && after.startsWith('}')) {
      result[index - 1] = before.slice(0, -2);
      result[index] = literal;
      result[index + 1] = after.slice(1);
      continue;
    }
    result[index] = quoted(literal, part);
    if (part.from === 'reference' && typeof after === 'string') result[index + 1] = after.replace(/^\.id\b/, '');
  }
  return { parts: result };
}

function literalOf(need: Need, wiring: Wiring): string | undefined {
  return standIn(need, wiring) === undefined ? wiring.literals?.(need) : undefined;
}

/** Terraform's needs are told by the dot in their names. */
function quoted(literal: string, { declares }: Need): string {
  return declares.includes('.') ? `"${literal}"` : `'${literal}'`;
}

function wiredValue({ name, from, without }: Gap, wiring: Wiring): string | undefined {
  const known = wiring.gaps?.(name);
  if (known !== undefined) return known.startsWith(without) ? known.slice(without.length) : known;
  const value = from === undefined ? undefined : wiring.values(from);
  return value?.startsWith(without) ? value.slice(without.length) : undefined;
}

/** The name with a number behind it where a declaration is called so already. */
function freeName(name: string, declared: ReadonlySet<string>): string {
  const taken = new Set([...declared].map((one) => one.slice(one.lastIndexOf('.') + 1)));
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name}${number}`;
  return free;
}

function expressionOf(need: Need, wiring: Wiring): string {
  return standIn(need, wiring) ?? need.expression;
}

function standIn({ from, ofType }: Need, wiring: Wiring): string | undefined {
  return from && wiring.expressions(from, ofType);
}

/** The declarations of everything that is needed, what they need themselves first, each once. */
function withDeclarations(text: SnippetText, wiring: Wiring): SnippetText {
  const declarations = new Map<string, SnippetText>();
  collectDeclarations(text, wiring, declarations);
  return paragraphs([...declarations.values(), text]);
}

function collectDeclarations({ parts }: SnippetText, wiring: Wiring, result: Map<string, SnippetText>): void {
  for (const part of parts) {
    if (typeof part === 'string' || part.kind === 'gap') continue;
    if (result.has(part.declares) || wiring.declared.has(part.declares) || standIn(part, wiring)) continue;
    if (wiring.literals?.(part) !== undefined) continue;
    collectDeclarations(part.declaration, wiring, result);
    result.set(part.declares, part.declaration);
  }
}
