/** How a file is written, so that what a fix adds looks the same. */
export interface TextStyle {
  readonly lineEnding: '\n' | '\r\n';
  /** One level of indentation. */
  readonly indent: string;
}

/** Reads the style off the text: its first line ending and its first indented line. */
export function detectStyle(text: string, fallbackIndent = '  '): TextStyle {
  const lineEnding = /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n';
  const indent = /^(\t|[ ]{2,8})\S/m.exec(text)?.[1] ?? fallbackIndent;
  return { lineEnding, indent };
}

/** The white space at the beginning of the line that `offset` is in. */
export function indentationAt(text: string, offset: number): string {
  let lineStart = offset;
  while (lineStart > 0 && !/[\r\n]/.test(text.charAt(lineStart - 1))) lineStart -= 1;
  return /^[ \t]*/.exec(text.slice(lineStart, offset))?.[0] ?? '';
}
