import { type ArmToken, tokenize } from './tokens';
import type { ArmExpression } from './tree';

/** Deep enough for every real template, and shallow enough for the stack. */
const deepest = 100;

const words: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** Whether a template string is an expression: `[…]`, but not the escape `[[…]`. */
export function isExpression(text: string): boolean {
  return text.startsWith('[') && text.endsWith(']') && !text.startsWith('[[');
}

/** A template string that is no expression, with the escape `[[` undone. */
export function plainText(text: string): string {
  return text.startsWith('[[') && text.endsWith(']') ? text.slice(1) : text;
}

/** Reads an expression with its brackets. Never throws: what does not follow the syntax is an `error`. */
export function parseExpression(text: string): ArmExpression {
  const parser = new ExpressionParser(tokenize(text.slice(1, -1)));
  return parser.parseAll();
}

class ExpressionParser {
  private position = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly ArmToken[]) {}

  parseAll(): ArmExpression {
    const expression = this.parse();
    return this.position < this.tokens.length ? failure('more text than one expression') : expression;
  }

  private parse(): ArmExpression {
    if (this.depth >= deepest) return failure('nested too deeply');
    this.depth += 1;
    let expression = this.parsePrimary();
    for (let next = this.parseAccess(expression); next; next = this.parseAccess(expression)) expression = next;
    this.depth -= 1;
    return expression;
  }

  private parsePrimary(): ArmExpression {
    const token = this.tokens[this.position];
    this.position += 1;
    if (token?.kind === 'text' || token?.kind === 'number') return { kind: 'literal', value: token.value };
    if (token?.kind !== 'name') return failure('a value is missing');
    let name = token.value;
    while (this.accept('.')) {
      const part = this.tokens[this.position];
      if (part?.kind !== 'name') return failure('a function name is not finished');
      name += `.${part.value}`;
      this.position += 1;
    }
    if (this.accept('(')) return { kind: 'call', name, arguments: this.parseArguments() };
    const value = words.get(name.toLowerCase());
    return value === undefined ? failure(`${name} is neither a value nor a call`) : { kind: 'literal', value };
  }

  private parseArguments(): readonly ArmExpression[] {
    const values: ArmExpression[] = [];
    if (this.accept(')')) return values;
    for (;;) {
      values.push(this.parse());
      if (this.accept(')')) return values;
      if (!this.accept(',')) {
        this.position = this.tokens.length;
        return [...values, failure('a closing parenthesis is missing')];
      }
    }
  }

  /** `.name`, `.?name`, `[index]`, `[?index]`, `[^index]` behind `container`; undefined where none follows. */
  private parseAccess(container: ArmExpression): ArmExpression | undefined {
    if (this.accept('.')) {
      const mode = this.accept('?') ? 'safe' : 'strict';
      const name = this.tokens[this.position];
      if (name?.kind !== 'name') return this.giveUp('a property name is missing');
      this.position += 1;
      return { kind: 'access', container, key: { kind: 'literal', value: name.value }, mode, fromEnd: false };
    }
    if (!this.accept('[')) return undefined;
    const mode = this.accept('?') ? 'safe' : 'strict';
    const fromEnd = this.accept('^');
    const key = this.parse();
    if (!this.accept(']')) return this.giveUp('a closing bracket is missing');
    return { kind: 'access', container, key, mode, fromEnd };
  }

  private giveUp(message: string): ArmExpression | undefined {
    if (this.position > this.tokens.length) return undefined;
    this.position = this.tokens.length + 1;
    return failure(message);
  }

  private accept(mark: string): boolean {
    const token = this.tokens[this.position];
    if (token?.kind !== 'mark' || token.value !== mark) return false;
    this.position += 1;
    return true;
  }
}

function failure(message: string): ArmExpression {
  return { kind: 'error', message };
}
