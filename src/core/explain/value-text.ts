import type { Value } from '../design/value';

const longestText = 120;

/** What a value is, on one line: as code, or in words where it is not known. */
export function valueText(value: Value): string {
  const text = show(value);
  return text.length <= longestText ? text : `${text.slice(0, longestText)}…`;
}

function show(value: Value): string {
  switch (value.kind) {
    case 'literal':
      return typeof value.value === 'string' ? `'${value.value}'` : String(value.value);
    case 'array':
      return `[${[...value.items.map(show), ...(value.rest ? ['…'] : [])].join(', ')}]`;
    case 'object':
      return '{ … }';
    case 'choice':
      return value.options.map(show).join(' or ');
    case 'unknown':
      return value.reason.text;
  }
}
