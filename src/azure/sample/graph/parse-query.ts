import type { Column, Condition, GraphQuery, Operand, Step } from './query';
import { QueryRefusal, type QueryToken, tokensOf } from './query-tokens';

const tables = new Set(['resources', 'resourcecontainers', 'advisorresources', 'extensibilityresources']);

/**
 * Reads the plain part of the query language: `where` on columns with `==`, `=~`, `!=`, `!~`, `in`, `in~`, `and`, `or`;
 * `project` and `extend` of columns, dotted paths and `tostring(path)` under a name; `order by` one column.
 * @throws QueryRefusal for anything else.
 */
export function parseQuery(text: string): GraphQuery {
  return new QueryParser(tokensOf(text)).query();
}

class QueryParser {
  private position = 0;

  constructor(private readonly tokens: readonly QueryToken[]) {}

  query(): GraphQuery {
    const table = this.next();
    if (!tables.has(table.text.toLowerCase())) throw new QueryRefusal(table);
    const steps: Step[] = [];
    while (this.take('|')) steps.push(this.step());
    if (this.current.kind !== 'end') throw new QueryRefusal(this.current);
    return { table: table.text.toLowerCase(), steps };
  }

  private step(): Step {
    const operator = this.next();
    switch (operator.text) {
      case 'where':
        return { kind: 'where', condition: this.alternatives() };
      case 'project':
      case 'extend':
        return { kind: operator.text, columns: this.columns() };
      case 'order':
      case 'sort':
        this.expect('by');
        return { kind: 'order', by: this.operand(), descending: this.isDescending() };
      default:
        throw new QueryRefusal(operator);
    }
  }

  /** Without a word for it, the order is descending. */
  private isDescending(): boolean {
    return !this.take('asc') && (this.take('desc') || true);
  }

  private alternatives(): Condition {
    const parts = [this.conjunction()];
    while (this.take('or')) parts.push(this.conjunction());
    return onlyOrAll('or', parts);
  }

  private conjunction(): Condition {
    const parts = [this.comparison()];
    while (this.take('and')) parts.push(this.comparison());
    return onlyOrAll('and', parts);
  }

  private comparison(): Condition {
    if (this.take('(')) {
      const inner = this.alternatives();
      this.expect(')');
      return inner;
    }
    const operand = this.operand();
    const negation = this.take('!');
    const operator = this.next();
    if (operator.text === 'in') {
      const ignoreCase = this.take('~');
      return { kind: 'compare', operand, values: this.list(), ignoreCase, negated: negation };
    }
    if (negation || !['==', '=~', '!=', '!~'].includes(operator.text)) throw new QueryRefusal(operator);
    return {
      kind: 'compare',
      operand,
      values: [this.literal()],
      ignoreCase: operator.text.endsWith('~'),
      negated: operator.text.startsWith('!'),
    };
  }

  private list(): readonly string[] {
    this.expect('(');
    const values = [this.literal()];
    while (this.take(',')) values.push(this.literal());
    this.expect(')');
    return values;
  }

  private literal(): string {
    const token = this.next();
    if (token.kind === 'text' || token.kind === 'number') return token.text;
    if (token.text === 'true' || token.text === 'false') return token.text;
    throw new QueryRefusal(token);
  }

  private columns(): readonly Column[] {
    const columns = [this.column()];
    while (this.take(',')) columns.push(this.column());
    return columns;
  }

  private column(): Column {
    const start = this.current;
    const first = this.operand();
    if (!this.take('=')) {
      if (first.asText) throw new QueryRefusal(start);
      // A path without a name is named after its parts.
      return { ...first, name: first.path.join('_') };
    }
    if (first.asText || first.path.length !== 1) throw new QueryRefusal(start);
    return { ...this.operand(), name: first.path[0] ?? '' };
  }

  private operand(): Operand {
    const token = this.next();
    if (token.kind !== 'name') throw new QueryRefusal(token);
    if (!this.take('(')) return { path: this.path(token.text), asText: false };
    if (token.text !== 'tostring') throw new QueryRefusal(token);
    const inner = this.operand();
    this.expect(')');
    return { path: inner.path, asText: true };
  }

  private path(first: string): readonly string[] {
    const path = [first];
    for (;;) {
      if (this.take('.')) path.push(this.name());
      else if (this.take('[')) {
        path.push(this.literal());
        this.expect(']');
      } else return path;
    }
  }

  private name(): string {
    const token = this.next();
    if (token.kind !== 'name') throw new QueryRefusal(token);
    return token.text;
  }

  private get current(): QueryToken {
    return this.tokens[Math.min(this.position, this.tokens.length - 1)] ?? { kind: 'end', text: '', offset: 0 };
  }

  private next(): QueryToken {
    const token = this.current;
    this.position += 1;
    return token;
  }

  private take(text: string): boolean {
    const { kind } = this.current;
    if (this.current.text !== text || kind === 'text' || kind === 'end') return false;
    this.position += 1;
    return true;
  }

  private expect(text: string): void {
    if (!this.take(text)) throw new QueryRefusal(this.current);
  }
}

function onlyOrAll(kind: 'and' | 'or', parts: readonly Condition[]): Condition {
  const [only] = parts;
  return parts.length === 1 && only ? only : { kind, parts };
}
