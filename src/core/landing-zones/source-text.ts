/**
 * The text of a file, written as a template literal: the common indentation and the empty first line are taken away, and
 * it ends with one line break. `\${` writes a `${` of the language.
 */
export function sourceText(strings: TemplateStringsArray, ...values: readonly string[]): string {
  const margin = marginOf(strings);
  const pieces = strings.map((string) => string.replaceAll(`\n${margin}`, '\n'));
  return `${pieces
    .map((piece, index) => piece + (values[index] ?? ''))
    .join('')
    .trim()}\n`;
}

function marginOf(strings: TemplateStringsArray): string {
  const lines = strings
    .join('\0')
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '');
  return ' '.repeat(lines.length === 0 ? 0 : Math.min(...lines.map((line) => line.search(/\S/))));
}
