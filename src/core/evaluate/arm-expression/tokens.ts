export type ArmToken =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'mark'; readonly value: string }
  | { readonly kind: 'error'; readonly message: string };

const token = /\s*(?:'((?:[^']|'')*)(')?|([-+]?\d+(?:\.\d+)?)|([A-Za-z_$][\w$]*)|([()[\].,?^])|(\S))/gy;

/** The tokens of an expression's text without its outer brackets. What is no token becomes an error, and ends them. */
export function tokenize(text: string): readonly ArmToken[] {
  const tokens: ArmToken[] = [];
  const end = text.trimEnd().length;
  token.lastIndex = 0;
  while (token.lastIndex < end) {
    const [, content, closed, digits, name, mark] = token.exec(text) ?? [];
    if (content !== undefined && closed) tokens.push({ kind: 'text', value: content.replaceAll("''", "'") });
    else if (digits !== undefined) tokens.push({ kind: 'number', value: Number(digits) });
    else if (name !== undefined) tokens.push({ kind: 'name', value: name });
    else if (mark !== undefined) tokens.push({ kind: 'mark', value: mark });
    else return [...tokens, { kind: 'error', message: content === undefined ? 'unexpected character' : 'open string' }];
  }
  return tokens;
}
