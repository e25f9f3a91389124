import type { CST } from 'yaml';
import type { TextRange } from '../../text/text-range';
import type { ParseError } from '../parse-error';
import { Anchors } from './anchors';
import { readScalar } from './scalar';
import type { YamlEntry, YamlItem, YamlMap, YamlNode, YamlScalar, YamlSequence } from './tree';

/** How deep maps and sequences may be nested; the limit protects the stack of all that read the tree. */
const maximumDepth = 200;

/** A node, or none, and the span of what is written for it. */
interface Written {
  readonly node: YamlNode | undefined;
  readonly aliasRange: TextRange | undefined;
  readonly end: number;
}

/** Builds the tree from the concrete syntax of a document, and collects errors. */
export class TreeBuilder {
  readonly errors: ParseError[] = [];
  private readonly anchors = new Anchors();
  private depth = 0;

  /** `openStrings` are the offsets in `text` of quotes whose scalar ends at its line, because none closes it. */
  constructor(
    private readonly text: string,
    private readonly openStrings: ReadonlySet<number>,
  ) {}

  buildDocument(document: CST.Document): YamlNode | undefined {
    return this.buildValue(document.value, document.start, document.offset).node;
  }

  addError(start: number, end: number, message: string): void {
    const limit = this.text.length;
    this.errors.push({ range: { start: Math.min(start, limit), end: Math.min(Math.max(start, end), limit) }, message });
  }

  /** `before` are the tokens before the value, anchor and tag among them; `end` is where they end. */
  private buildValue(token: CST.Token | null | undefined, before: readonly CST.SourceToken[], end: number): Written {
    const anchor = before.findLast(({ type }) => type === 'anchor')?.source.slice(1);
    const sizeBefore = this.anchors.size;
    const written = this.buildNode(token, end);
    if (anchor !== undefined && written.node !== undefined && written.aliasRange === undefined) {
      this.anchors.define(anchor, written.node, sizeBefore);
    }
    return written;
  }

  private buildNode(token: CST.Token | null | undefined, end: number): Written {
    switch (token?.type) {
      case 'alias':
        return this.resolveAlias(token);
      case 'scalar':
        if (token.source === '') return { node: undefined, aliasRange: undefined, end };
        return this.written(this.buildScalar(token));
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
      case 'block-scalar':
        return this.written(this.buildScalar(token));
      case 'block-map':
      case 'block-seq':
      case 'flow-collection':
        return this.buildCollection(token, end);
      default:
        return { node: undefined, aliasRange: undefined, end };
    }
  }

  private written(node: YamlNode): Written {
    this.anchors.size += 1;
    return { node, aliasRange: undefined, end: node.range.end };
  }

  private buildScalar(token: CST.FlowScalar | CST.BlockScalar): YamlScalar {
    if (this.openStrings.has(token.offset)) return this.buildOpenString(token);
    return readScalar(token, (offset, message) => this.addError(offset, offset + 1, `${message}.`));
  }

  private buildOpenString({ offset: start, source }: CST.FlowScalar | CST.BlockScalar): YamlScalar {
    const range = { start, end: start + source.length };
    const contentRange = { start: start + 1, end: range.end };
    const value = this.text.slice(contentRange.start, contentRange.end);
    this.addError(range.start, range.end, 'This string is not closed: a quote is missing.');
    const style = this.text[start] === "'" ? 'single-quoted' : 'double-quoted';
    return { kind: 'scalar', range, value, style, contentRange };
  }

  private resolveAlias(token: CST.FlowScalar): Written {
    const aliasRange = { start: token.offset, end: token.offset + token.source.length };
    const resolved = this.anchors.resolve(token.source.slice(1));
    if ('problem' in resolved) this.addError(aliasRange.start, aliasRange.end, resolved.problem);
    return { node: 'node' in resolved ? resolved.node : undefined, aliasRange, end: aliasRange.end };
  }

  private buildCollection(token: CST.BlockMap | CST.BlockSequence | CST.FlowCollection, end: number): Written {
    if (this.depth >= maximumDepth) {
      const message = `Nested deeper than ${maximumDepth} levels: what is inside is not read.`;
      this.addError(token.offset, token.offset + 1, message);
      return { node: undefined, aliasRange: undefined, end: Math.max(end, token.offset) };
    }
    this.depth += 1;
    const node =
      token.type === 'flow-collection'
        ? this.buildFlowCollection(token)
        : token.type === 'block-map'
          ? this.buildMap(token)
          : this.buildSequence(token);
    this.depth -= 1;
    return this.written(node);
  }

  private buildMap(token: CST.BlockMap): YamlMap {
    const entries = token.items.filter(hasContent).map((item) => this.buildEntry(item));
    this.checkIndentation(token, entries);
    return this.finishMap(entries, token.offset, entries.at(-1)?.range.end);
  }

  private buildSequence(token: CST.BlockSequence): YamlSequence {
    const items = token.items
      .filter((item) => item.value !== undefined || item.start.some(({ type }) => type === 'seq-item-ind'))
      .map((item) => this.buildItem(item));
    const start = Math.min(token.offset, items[0]?.range.start ?? token.offset);
    return { kind: 'sequence', range: { start, end: Math.max(start, items.at(-1)?.range.end ?? start) }, items };
  }

  private buildFlowCollection(token: CST.FlowCollection): YamlMap | YamlSequence {
    const opening = token.start.source;
    const closing = token.end.find(({ type }) => type === 'flow-map-end' || type === 'flow-seq-end');
    if (closing === undefined) {
      const missing = opening === '{' ? '}' : ']';
      this.addError(token.offset, token.offset + 1, `"${missing}" is missing: what opens here is not closed.`);
    }
    if (opening === '{') {
      const entries = token.items.filter(hasContent).map((item) => this.buildEntry(item));
      const end = closing === undefined ? entries.at(-1)?.range.end : closing.offset + 1;
      return this.finishMap(entries, token.offset, end ?? token.offset + 1);
    }
    const items = token.items.filter(hasContent).map((item) => this.buildItem(item));
    const end = closing === undefined ? items.at(-1)?.range.end : closing.offset + 1;
    return { kind: 'sequence', range: { start: token.offset, end: end ?? token.offset + 1 }, items };
  }

  private buildEntry(item: CST.CollectionItem): YamlEntry {
    const key = this.buildKey(item);
    const colon = item.sep?.find(({ type }) => type === 'map-value-ind');
    if (colon === undefined && !isExplicit(item) && !isFlowItem(item)) {
      this.addError(key.range.start, key.range.end, '":" is missing behind this key.');
    }
    const end = colon === undefined ? key.range.end : Math.max(key.range.end, colon.offset + 1);
    const written = this.buildValue(item.value, item.sep ?? [], end);
    return {
      kind: 'entry',
      range: { start: key.range.start, end: written.end },
      key: key.text,
      keyRange: key.range,
      value: written.node,
      aliasRange: written.aliasRange,
    };
  }

  private buildKey(item: CST.CollectionItem): { text: string; range: TextRange } {
    const colon = item.sep?.find(({ type }) => type === 'map-value-ind');
    const start = item.start.find(({ type }) => type === 'explicit-key-ind')?.offset ?? colon?.offset ?? offsetOf(item);
    const { node, end } = this.buildValue(item.key, item.start, start);
    if (node === undefined) return { text: '', range: { start, end: Math.max(start, end) } };
    if (node.kind !== 'scalar') return { text: this.text.slice(node.range.start, node.range.end), range: node.range };
    return node.style === 'plain' && !isExplicit(item) ? this.lastLine(node) : { text: node.value, range: node.range };
  }

  /** An implicit key stands on one line. What stands on lines before it is a key that is still being typed. */
  private lastLine(node: YamlScalar): { text: string; range: TextRange } {
    const { start, end } = node.range;
    const source = this.text.slice(start, end);
    const lineBreak = Math.max(source.lastIndexOf('\n'), source.lastIndexOf('\r'));
    if (lineBreak === -1) return { text: node.value, range: node.range };
    const text = source.slice(lineBreak + 1).trim();
    this.addError(start, start + source.search(/[\r\n]/), '":" is missing behind this key.');
    return { text, range: { start: end - text.length, end } };
  }

  private buildItem(item: CST.CollectionItem): YamlItem {
    const dash = item.start.find(({ type }) => type === 'seq-item-ind');
    if (item.key !== undefined || item.sep !== undefined) {
      const entry = this.buildEntry(item);
      const map = this.finishMap([entry], entry.range.start, entry.range.end);
      return { kind: 'item', range: map.range, value: map, aliasRange: undefined };
    }
    const start = dash?.offset ?? offsetOf(item);
    const written = this.buildValue(item.value, item.start, dash === undefined ? start : start + 1);
    return { kind: 'item', range: { start, end: written.end }, value: written.node, aliasRange: written.aliasRange };
  }

  private finishMap(entries: YamlEntry[], offset: number, end: number | undefined): YamlMap {
    const keys = new Set<string>();
    for (const { key, keyRange } of entries) {
      if (keys.has(key)) this.addError(keyRange.start, keyRange.end, `The key "${key}" is written twice.`);
      keys.add(key);
    }
    const start = Math.min(offset, entries[0]?.range.start ?? offset);
    return { kind: 'map', range: { start, end: Math.max(start, end ?? start) }, entries };
  }

  private checkIndentation(token: CST.BlockMap, entries: readonly YamlEntry[]): void {
    for (const { keyRange } of entries.slice(1)) {
      const lineStart = Math.max(this.text.lastIndexOf('\n', keyRange.start - 1), -1) + 1;
      const indentation = keyRange.start - lineStart;
      if (indentation < token.indent || /\S/.test(this.text.slice(lineStart, keyRange.start))) continue;
      if (indentation !== token.indent) {
        this.addError(keyRange.start, keyRange.end, 'This key is not indented as those before it.');
      }
    }
  }
}

function hasContent(item: CST.CollectionItem): boolean {
  return item.key !== undefined || item.sep !== undefined || item.value !== undefined || isExplicit(item);
}

/** Whether the key is written behind a question mark. */
function isExplicit(item: CST.CollectionItem): boolean {
  return item.start.some(({ type }) => type === 'explicit-key-ind');
}

/** In a flow collection, a key without a colon is complete. */
function isFlowItem(item: CST.CollectionItem): boolean {
  return item.sep !== undefined && item.sep.length === 0;
}

function offsetOf(item: CST.CollectionItem): number {
  const last = item.start.at(-1);
  return item.key?.offset ?? item.value?.offset ?? (last === undefined ? 0 : last.offset + last.source.length);
}
