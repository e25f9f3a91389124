export interface QueryToken {
  readonly kind: 'name' | 'text' | 'number' | 'sign' | 'end';
  readonly text: string;
  /** Counted from 0. */
  readonly offset: number;
}

/** Why a query is refused and where; what Resource Graph says in such a case. */
export class QueryRefusal extends Error {
  constructor(readonly token: QueryToken) {
    super(`The query is not understood at '${token.text}'.`);
  }
}

const pattern =
  /(?<space>\s+|\/\/[^\n]*)|(?<text>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|(?<number>\d+(?:\.\d+)?)|(?<name>[A-Za-z_$][\w$]*)|(?<sign>=~|==|!=|!~|[|,=().[\]~!])|(?<other>.)/gsu;

/** @throws QueryRefusal at a character that no query has. */
export function tokensOf(query: string): readonly QueryToken[] {
  const tokens: QueryToken[] = [];
  for (const { index, groups = {}, 0: whole } of query.matchAll(pattern)) {
    const { space, text, number, name, other } = groups;
    if (space !== undefined) continue;
    if (other !== undefined) throw new QueryRefusal({ kind: 'sign', text: other, offset: index });
    if (text !== undefined) {
      tokens.push({ kind: 'text', text: text.slice(1, -1).replace(/\\(.)/gs, '$1'), offset: index });
    } else if (number !== undefined) tokens.push({ kind: 'number', text: number, offset: index });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name, offset: index });
    else tokens.push({ kind: 'sign', text: whole, offset: index });
  }
  return [...tokens, { kind: 'end', text: '<EOF>', offset: query.length }];
}
