import type { HclNode } from '../../../../src/core/syntax/hcl/walk';
import { childrenOf } from '../../../../src/core/syntax/hcl/walk';

/** A node as one short line: what the tests compare. */
export function outline(node: HclNode): string {
  const inner = () => childrenOf(node).map(outline);
  switch (node.kind) {
    case 'literal':
      return String(node.value);
    case 'variable':
      return node.name;
    case 'missing':
      return '<missing>';
    case 'text':
      return JSON.stringify(node.text);
    case 'interpolation':
      return `\${${node.stripBefore ? '~' : ''}${inner()}${node.stripAfter ? '~' : ''}}`;
    case 'if':
      return `if(${outline(node.condition)} ? ${node.whenTrue.map(outline)} : ${node.whenFalse.map(outline)})`;
    case 'for-directive':
      return `each(${node.keyName ?? '-'}, ${node.valueName} in ${outline(node.collection)}: ${node.pieces.map(outline)})`;
    case 'template':
      return `${node.style === 'heredoc' ? 'heredoc' : ''}<${inner().join(' ')}>`;
    case 'tuple':
      return `[${inner().join(', ')}]`;
    case 'object':
      return `{${inner().join(', ')}}`;
    case 'item':
      return `${node.name ?? outline(node.key)}: ${outline(node.value)}`;
    case 'for': {
      const result = `${node.key === undefined ? '' : `${outline(node.key)} => `}${outline(node.result)}`;
      const condition = node.condition === undefined ? '' : ` if ${outline(node.condition)}`;
      return `for(${node.keyName ?? '-'}, ${node.valueName} in ${outline(node.collection)}: ${result}${node.grouped ? '...' : ''}${condition})`;
    }
    case 'call':
      return `${node.name}(${inner().join(', ')}${node.expanded ? '...' : ''})`;
    case 'traversal':
      return inner().join('');
    case 'attribute-step':
      return `.${node.name}`;
    case 'index-step':
      return `[${inner()}]`;
    case 'splat-step':
      return node.full ? '[*]' : '.*';
    case 'unary':
      return `(${node.operator}${inner()})`;
    case 'binary':
      return `(${outline(node.left)} ${node.operator} ${outline(node.right)})`;
    case 'conditional':
      return `(${outline(node.condition)} ? ${outline(node.whenTrue)} : ${outline(node.whenFalse)})`;
    case 'parentheses':
      return `(${inner()})`;
    case 'attribute':
      return `${node.name} = ${inner()}`;
    case 'label':
      return node.quoted ? JSON.stringify(node.text) : node.text;
    case 'block':
      return `${[node.type, ...node.labels.map(outline)].join(' ')} { ${outline(node.body)} }`;
    case 'body':
      return inner().join('; ');
  }
}
