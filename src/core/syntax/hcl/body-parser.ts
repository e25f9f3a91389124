import type { Cursor } from './cursor';
import { parseExpression } from './expression-parser';
import { beginsTopLevelBlock } from './line-shape';
import { literalText } from './literal-text';
import { parseTemplate } from './template-parser';
import type { HclAttribute, HclBlock, HclBody, HclLabel } from './tree';

/** Reads statements up to the closing brace of the block `inBlock`, or up to the end of the file where that is undefined. */
export function parseBody(cursor: Cursor, start: number, inBlock: string | undefined): HclBody {
  const attributes: HclAttribute[] = [];
  const blocks: HclBlock[] = [];
  for (;;) {
    if (cursor.kind === 'newline') {
      cursor.advance();
    } else if (cursor.kind === 'identifier') {
      if (inBlock !== undefined && endsOpenBlocks(cursor, inBlock)) break;
      parseStatement(cursor, attributes, blocks);
    } else if (cursor.kind === 'end' || (cursor.kind === '}' && inBlock !== undefined)) {
      break;
    } else {
      cursor.report(cursor.start, cursor.end, 'An argument or a block is expected here.');
      if (!cursor.accept('}')) skipLine(cursor);
    }
  }
  return { kind: 'body', range: cursor.rangeFrom(start), attributes, blocks };
}

/** A top-level block inside another means that the other was not closed. Only a `check` holds a `data` block. */
function endsOpenBlocks(cursor: Cursor, inBlock: string): boolean {
  if (!beginsTopLevelBlock(cursor.text, cursor.start, cursor.limit)) return false;
  return !(inBlock === 'check' && cursor.tokenText() === 'data');
}

function parseStatement(cursor: Cursor, attributes: HclAttribute[], blocks: HclBlock[]): void {
  const start = cursor.start;
  const name = cursor.tokenText();
  cursor.advance();
  switch (cursor.kind) {
    case ':':
      cursor.report(cursor.start, cursor.end, 'An argument is written with "=", not with ":".');
      attributes.push(parseAttribute(cursor, start, name));
      break;
    case '=':
      attributes.push(parseAttribute(cursor, start, name));
      break;
    case '{':
    case 'quote':
    case 'identifier':
      blocks.push(parseBlock(cursor, start, name));
      break;
    default:
      cursor.report(start, cursor.lastEnd, `"=" or "{" is missing behind "${name}".`);
      skipLine(cursor);
  }
}

function parseAttribute(cursor: Cursor, start: number, name: string): HclAttribute {
  const nameRange = cursor.rangeFrom(start);
  cursor.advance();
  const value = parseExpression(cursor);
  const range = cursor.rangeFrom(start);
  expectLineEnd(cursor);
  return { kind: 'attribute', range, name, nameRange, value };
}

function expectLineEnd(cursor: Cursor): void {
  if (cursor.kind === 'newline' || cursor.kind === 'end' || cursor.kind === '}') return;
  cursor.report(cursor.start, cursor.end, 'A line break is missing behind the value.');
  if (!cursor.accept(',')) skipLine(cursor);
}

function parseBlock(cursor: Cursor, start: number, type: string): HclBlock {
  const typeRange = cursor.rangeFrom(start);
  const labels = parseLabels(cursor);
  const openBrace = cursor.kind === '{' ? cursor.start : undefined;
  if (openBrace === undefined) {
    cursor.report(start, cursor.lastEnd, `"{" is missing: the block "${type}" has no body.`);
    const body: HclBody = { kind: 'body', range: cursor.gap(), attributes: [], blocks: [] };
    const range = cursor.rangeFrom(start);
    skipLine(cursor);
    return { kind: 'block', range, type, typeRange, labels, body, openBrace, closeBrace: undefined };
  }
  cursor.advance();
  const { body, closeBrace } = parseBlockBody(cursor, type, openBrace);
  return { kind: 'block', range: cursor.rangeFrom(start), type, typeRange, labels, body, openBrace, closeBrace };
}

function parseBlockBody(cursor: Cursor, type: string, openBrace: number) {
  const start = openBrace + 1;
  if (!cursor.enter()) {
    const body: HclBody = { kind: 'body', range: cursor.rangeFrom(start), attributes: [], blocks: [] };
    return { body, closeBrace: undefined };
  }
  const content = parseBody(cursor, start, type);
  cursor.leave();
  const closeBrace = cursor.kind === '}' ? cursor.start : undefined;
  const { kind, attributes, blocks } = content;
  const range = closeBrace === undefined ? content.range : cursor.range(start, closeBrace);
  const body: HclBody = { kind, range, attributes, blocks };
  if (!cursor.accept('}')) {
    cursor.report(openBrace, openBrace + 1, `"}" is missing: the block "${type}" is not closed.`);
  }
  return { body, closeBrace };
}

function parseLabels(cursor: Cursor): HclLabel[] {
  const labels: HclLabel[] = [];
  for (;;) {
    const start = cursor.start;
    if (cursor.kind === 'identifier') {
      const text = cursor.tokenText();
      cursor.advance();
      labels.push({ kind: 'label', range: cursor.rangeFrom(start), text, quoted: false });
    } else if (cursor.kind === 'quote') {
      const template = parseTemplate(cursor);
      const text = literalText(template) ?? cursor.text.slice(template.contentRange.start, template.contentRange.end);
      labels.push({ kind: 'label', range: template.range, text, quoted: true });
    } else {
      return labels;
    }
  }
}

/** Passes over the rest of the line and over a block that opens on it, but not over a brace that closes one around it. */
function skipLine(cursor: Cursor): void {
  let depth = 0;
  for (;;) {
    if (cursor.kind === 'end') return;
    if (cursor.kind === 'newline' && depth === 0) return;
    if (cursor.kind === '}' && depth === 0) return;
    if (cursor.kind === 'identifier' && beginsTopLevelBlock(cursor.text, cursor.start, cursor.limit)) return;
    if (cursor.kind === 'quote' || cursor.kind === 'heredoc') {
      parseTemplate(cursor);
      continue;
    }
    if (cursor.kind === '{') depth += 1;
    if (cursor.kind === '}') depth -= 1;
    cursor.advance();
  }
}
