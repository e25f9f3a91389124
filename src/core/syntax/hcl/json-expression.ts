import type { TextRange } from '../../text/text-range';
import { sourceOffsets } from '../json/json-string';
import type { JsonNode, JsonProperty, JsonString } from '../json/tree';
import type { ParseError } from '../parse-error';
import { Cursor } from './cursor';
import { literalText } from './literal-text';
import { parseBareTemplate } from './template-parser';
import type { HclExpression, HclObjectItem, HclTemplate } from './tree';

/** Turns JSON values into expressions as Terraform does: every string, keys included, is a template. */
export class JsonExpressionReader {
  constructor(
    private readonly text: string,
    private readonly errors: ParseError[],
  ) {}

  /** The expression of a property's value; `missing` where none was written. */
  readValue(property: JsonProperty): HclExpression {
    if (property.value !== undefined) return this.read(property.value);
    const { end } = property.range;
    return { kind: 'missing', range: { start: end, end } };
  }

  private read(node: JsonNode): HclExpression {
    const { range } = node;
    switch (node.kind) {
      case 'string':
        return this.readTemplate(node);
      case 'number':
      case 'boolean':
        return { kind: 'literal', range, value: node.value };
      case 'null':
        return { kind: 'literal', range, value: null };
      case 'array':
        return { kind: 'tuple', range, items: node.items.map((item) => this.read(item)) };
      case 'object':
        return { kind: 'object', range, items: node.properties.map((property) => this.readItem(property)) };
    }
  }

  private readItem(property: JsonProperty): HclObjectItem {
    const { key: value, keyRange: range } = property;
    const key = this.readTemplate({ kind: 'string', range, value, contentRange: this.withoutQuotes(range) });
    return { kind: 'item', range: property.range, name: literalText(key), key, value: this.readValue(property) };
  }

  private withoutQuotes({ start, end }: TextRange): TextRange {
    const quote = this.text[start];
    if (quote !== '"' && quote !== "'") return { start, end };
    const closed = end - start > 1 && this.text[end - 1] === quote;
    return { start: start + 1, end: closed ? end - 1 : end };
  }

  private readTemplate(node: JsonString): HclTemplate {
    const { range, contentRange, value } = node;
    const isPlain = !value.includes('${') && !value.includes('%{');
    if (!isPlain) {
      const cursor = new Cursor(value, sourceOffsets(this.text, node));
      const pieces = parseBareTemplate(cursor);
      this.errors.push(...cursor.errors);
      return { kind: 'template', range, style: 'json', contentRange, pieces };
    }
    const pieces = value === '' ? [] : [{ kind: 'text' as const, range: contentRange, text: value }];
    return { kind: 'template', range, style: 'json', contentRange, pieces };
  }
}
