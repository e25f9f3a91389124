// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the interpolation is that of the language under test
import { expect } from 'vitest';
import type {
  Expression,
  ObjectMember,
  SpreadElement,
  StringPiece,
} from '../../../../src/core/syntax/bicep/expression-nodes';
import { parseBicep } from '../../../../src/core/syntax/bicep/parse-bicep';
import type { Statement } from '../../../../src/core/syntax/bicep/statement-nodes';
import type { BicepFile } from '../../../../src/core/syntax/bicep/tree';
import type { ObjectTypeMember, TypeExpression } from '../../../../src/core/syntax/bicep/type-nodes';

/** Parses text that must have no syntax error. */
export function parseValid(text: string): BicepFile {
  const file = parseBicep(text);
  expect(file.errors).toEqual([]);
  return file;
}

/** The only statement of valid text. */
export function statementOf<Kind extends Statement['kind']>(
  text: string,
  kind: Kind,
): Extract<Statement, { kind: Kind }> {
  const { statements } = parseValid(text);
  expect(statements.map((statement) => statement.kind)).toEqual([kind]);
  return statements[0] as Extract<Statement, { kind: Kind }>;
}

/** The outline of a valid expression. */
export function outlineOf(text: string): string {
  return outline(statementOf(`var x = ${text}`, 'var').value);
}

/** The outline of a valid type. */
export function typeOutlineOf(text: string): string {
  return typeOutline(statementOf(`type x = ${text}`, 'type').type);
}

/** An expression written with all its structure: operators in parentheses, names of the other kinds of node in words. */
export function outline(node: Expression | SpreadElement): string {
  switch (node.kind) {
    case 'string':
      return `'${node.pieces.map(pieceOutline).join('')}'`;
    case 'integer':
    case 'boolean':
      return String(node.value);
    case 'null':
      return 'null';
    case 'array':
      return `[${node.items.map(outline).join(', ')}]`;
    case 'object':
      return `{${node.members.map(memberOutline).join(', ')}}`;
    case 'spread':
      return `...${outline(node.value)}`;
    case 'for': {
      const { item, index, iterable } = node.header;
      const names = index === undefined ? item.name : `${item.name}, ${index.name}`;
      return `for(${names} in ${outline(iterable)}: ${outline(node.body)})`;
    }
    case 'parenthesized':
      return `paren(${outline(node.expression)})`;
    case 'lambda':
      return `lambda(${node.parameters.map((parameter) => parameter.name).join(', ')} => ${outline(node.body)})`;
    case 'variable':
      return node.name;
    case 'call': {
      const target = node.target === undefined ? '' : `${outline(node.target)}.`;
      return `${target}${node.name.name}(${node.arguments.map(outline).join(', ')})`;
    }
    case 'member':
      return `${outline(node.target)}${node.isSafe ? '.?' : '.'}${node.name.name}`;
    case 'index':
      return `${outline(node.target)}[${node.isSafe ? '?' : ''}${node.isFromEnd ? '^' : ''}${outline(node.index)}]`;
    case 'nestedResource':
      return `${outline(node.target)}::${node.name.name}`;
    case 'nonNull':
      return `${outline(node.operand)}!`;
    case 'unary':
      return `(${node.operator}${outline(node.operand)})`;
    case 'binary':
      return `(${outline(node.left)} ${node.operator} ${outline(node.right)})`;
    case 'ternary':
      return `(${outline(node.condition)} ? ${outline(node.whenTrue)} : ${outline(node.whenFalse)})`;
    case 'error':
      return '<error>';
  }
}

function pieceOutline(piece: StringPiece): string {
  return piece.kind === 'text' ? piece.value : `\${${outline(piece)}}`;
}

export function memberOutline(member: ObjectMember): string {
  switch (member.kind) {
    case 'property': {
      const key = member.key.kind === 'identifier' ? member.key.name : outline(member.key);
      return `${key}: ${outline(member.value)}`;
    }
    case 'resource':
      return `resource ${member.name.name} ${member.body === undefined ? '<none>' : outline(member.body)}`;
    default:
      return outline(member);
  }
}

export function typeOutline(type: TypeExpression): string {
  switch (type.kind) {
    case 'typeName':
      return type.name;
    case 'typeInstance': {
      const target = type.target === undefined ? '' : `${typeOutline(type.target)}.`;
      return `${target}${type.name.name}<${type.arguments.map(typeOutline).join(', ')}>`;
    }
    case 'literalType':
      return outline(type.literal);
    case 'unaryType':
      return `(${type.operator}${typeOutline(type.operand)})`;
    case 'objectType':
      return `{${type.members.map(typeMemberOutline).join(', ')}}`;
    case 'tupleType':
      return `[${type.items.map((item) => decorated(item.decorators, typeOutline(item.type))).join(', ')}]`;
    case 'arrayType':
      return `array(${typeOutline(type.element)})`;
    case 'nullableType':
      return `${typeOutline(type.type)}?`;
    case 'nonNullableType':
      return `${typeOutline(type.type)}!`;
    case 'unionType':
      return `(${type.members.map(typeOutline).join(' | ')})`;
    case 'parenthesizedType':
      return `paren(${typeOutline(type.type)})`;
    case 'typeMember':
      return `${typeOutline(type.target)}.${type.name.name}`;
    case 'additionalPropertiesType':
      return `${typeOutline(type.target)}.*`;
    case 'itemType':
      return `${typeOutline(type.target)}[*]`;
    case 'indexedType':
      return `${typeOutline(type.target)}[${outline(type.index)}]`;
    case 'resourceType':
      return `resource ${type.type === undefined ? '' : outline(type.type)}`.trimEnd();
    case 'errorType':
      return '<error>';
  }
}

function typeMemberOutline(member: ObjectTypeMember): string {
  switch (member.kind) {
    case 'typeProperty':
      return decorated(member.decorators, `${member.name ?? '<interpolated>'}: ${typeOutline(member.type)}`);
    case 'additionalProperties':
      return decorated(member.decorators, `*: ${typeOutline(member.type)}`);
    case 'errorType':
      return '<error>';
  }
}

function decorated(decorators: readonly { readonly name: string }[], text: string): string {
  return [...decorators.map((decorator) => `@${decorator.name}`), text].join(' ');
}
