import { JsonScanner } from './json-scanner';
import { decodeString } from './json-string';
import type { JsonArray, JsonFile, JsonNode, JsonObject, JsonProperty, JsonString } from './tree';

/** How deep objects and arrays may be nested; the limit protects the stack of the parser and of all that read the tree. */
const maximumDepth = 400;

/**
 * Reads JSON as Azure Resource Manager takes it: with comments, trailing commas and strings over several lines.
 * Never throws: what does not follow the syntax becomes an entry of `errors`, and the tree holds what could be read.
 */
export function parseJson(text: string): JsonFile {
  const scanner = new JsonScanner(text);
  scanner.advance();
  const parser = new JsonParser(scanner);
  const root = parser.parseDocument();
  return {
    kind: 'file',
    range: { start: 0, end: text.length },
    root,
    tooDeep: parser.tooDeep,
    comments: scanner.comments,
    errors: scanner.errors,
  };
}

class JsonParser {
  tooDeep = false;
  private openObjects = 0;
  private openArrays = 0;

  constructor(private readonly scanner: JsonScanner) {}

  parseDocument(): JsonNode | undefined {
    const { scanner } = this;
    let root: JsonNode | undefined;
    while (scanner.kind !== 'end') {
      if (root !== undefined) scanner.report(scanner.start, scanner.end, 'Nothing more is expected behind the value.');
      const value = this.parseValue();
      root ??= value;
      if (value === undefined) this.skipStray();
    }
    return root;
  }

  /** Reads a value; undefined where none stands, and then takes nothing. */
  private parseValue(): JsonNode | undefined {
    const { scanner } = this;
    const { start, end } = scanner;
    const range = { start, end };
    switch (scanner.kind) {
      case '{':
        return this.isTooDeep() ? this.skipNested('object') : this.parseObject();
      case '[':
        return this.isTooDeep() ? this.skipNested('array') : this.parseArray();
      case 'string':
        return this.parseString();
      case 'number':
        scanner.advance();
        return { kind: 'number', range, value: Number(scanner.text.slice(start, end)) };
      case 'word':
        return this.parseWord();
      default:
        return undefined;
    }
  }

  private parseString(): JsonString {
    const { scanner } = this;
    const { start, end, text } = scanner;
    const contentRange = { start: start + 1, end: scanner.closed ? end - 1 : end };
    const value = decodeString(text, contentRange.start, contentRange.end, (offset) =>
      scanner.report(offset, offset + 1, 'This escape sequence does not exist; a backslash is written "\\\\".'),
    );
    scanner.advance();
    return { kind: 'string', range: { start, end }, value, contentRange };
  }

  private parseWord(): JsonNode {
    const { scanner } = this;
    const { start, end, text } = scanner;
    const range = { start, end };
    const word = text.slice(start, end);
    if (word === 'true' || word === 'false') {
      scanner.advance();
      return { kind: 'boolean', range, value: word === 'true' };
    }
    if (word !== 'null') scanner.report(start, end, `"${word}" is no value; text is written in quotes.`);
    scanner.advance();
    return word === 'null' ? { kind: 'null', range } : { kind: 'string', range, value: word, contentRange: range };
  }

  private parseObject(): JsonObject {
    const { scanner } = this;
    const { start } = scanner;
    const properties: JsonProperty[] = [];
    this.openObjects += 1;
    scanner.advance();
    for (;;) {
      if (scanner.kind === 'string' || scanner.kind === 'word') {
        properties.push(this.parseProperty());
        if (!scanner.accept(',') && scanner.kind === 'string') {
          scanner.report(scanner.lastEnd, scanner.lastEnd, '"," is missing behind this property.');
        }
      } else if (scanner.kind === '}' || scanner.kind === 'end' || (scanner.kind === ']' && this.openArrays > 0)) {
        break;
      } else {
        scanner.report(scanner.start, scanner.end, 'A property is expected here.');
        if (this.parseValue() === undefined) scanner.advance();
      }
    }
    this.openObjects -= 1;
    const closed = scanner.accept('}');
    if (!closed) scanner.report(start, start + 1, '"}" is missing: this object is not closed.');
    return { kind: 'object', range: { start, end: scanner.lastEnd }, properties, closed };
  }

  private parseProperty(): JsonProperty {
    const { scanner } = this;
    const { start } = scanner;
    const key = this.parseKey();
    let value: JsonNode | undefined;
    if (scanner.accept(':')) {
      value = this.atKeyOnNewLine() ? undefined : this.parseValue();
      if (value === undefined) scanner.report(scanner.lastEnd, scanner.lastEnd, `"${key.value}" has no value.`);
    } else {
      scanner.report(key.range.start, key.range.end, '":" and a value are missing behind the key.');
    }
    return { kind: 'property', range: { start, end: scanner.lastEnd }, key: key.value, keyRange: key.range, value };
  }

  private parseKey(): JsonString {
    const { scanner } = this;
    if (scanner.kind === 'string') return this.parseString();
    const range = { start: scanner.start, end: scanner.end };
    const value = scanner.text.slice(range.start, range.end);
    scanner.report(range.start, range.end, 'A key is written in double quotes.');
    scanner.advance();
    return { kind: 'string', range, value, contentRange: range };
  }

  private parseArray(): JsonArray {
    const { scanner } = this;
    const { start } = scanner;
    const items: JsonNode[] = [];
    this.openArrays += 1;
    scanner.advance();
    for (;;) {
      const isNextKey = this.openObjects > 0 && this.atKeyOnNewLine();
      const item = isNextKey ? undefined : this.parseValue();
      if (item !== undefined) {
        items.push(item);
        const ends = ['end', ']', '}'].includes(scanner.kind) || this.atKeyOnNewLine();
        if (!scanner.accept(',') && !ends) {
          scanner.report(scanner.lastEnd, scanner.lastEnd, '"," is missing behind this item.');
        }
      } else if (
        isNextKey ||
        scanner.kind === ']' ||
        scanner.kind === 'end' ||
        (scanner.kind === '}' && this.openObjects > 0)
      ) {
        break;
      } else {
        this.skipStray();
      }
    }
    this.openArrays -= 1;
    const closed = scanner.accept(']');
    if (!closed) scanner.report(start, start + 1, '"]" is missing: this array is not closed.');
    return { kind: 'array', range: { start, end: scanner.lastEnd }, items, closed };
  }

  /** Whether a property begins here on a line of its own, so that an array or a property before it was left unfinished. */
  private atKeyOnNewLine(): boolean {
    return this.scanner.onNewLine && this.scanner.kind === 'string' && this.scanner.beforeColon();
  }

  private skipStray(): void {
    const { scanner } = this;
    scanner.report(scanner.start, scanner.end, 'A value is expected here.');
    scanner.advance();
  }

  private isTooDeep(): boolean {
    return this.openObjects + this.openArrays >= maximumDepth;
  }

  /** Passes over an object or array, however deep, and leaves it empty. */
  private skipNested(kind: 'object' | 'array'): JsonNode {
    const { scanner } = this;
    const { start } = scanner;
    this.tooDeep = true;
    scanner.report(start, scanner.end, `Nested deeper than ${maximumDepth} levels: what is inside is not read.`);
    let depth = 0;
    do {
      if (scanner.kind === '{' || scanner.kind === '[') depth += 1;
      if (scanner.kind === '}' || scanner.kind === ']') depth -= 1;
      scanner.advance();
    } while (depth > 0 && scanner.kind !== 'end');
    const range = { start, end: scanner.lastEnd };
    const closed = depth === 0;
    return kind === 'object' ? { kind, range, properties: [], closed } : { kind, range, items: [], closed };
  }
}
