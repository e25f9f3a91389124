/** Text as Markdown shows it, whatever characters are in it. */
export function plain(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]()#+\-!|<>~&]/g, '\\$&').replaceAll('\n', ' ');
}

/** A name or an id in a fixed-width font. */
export function code(text: string): string {
  return `\`${text.replaceAll('`', "'")}\``;
}

/** Lines that stand one beneath the other; empty ones are left out. */
export function lines(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('  \n');
}

/** Paragraphs; empty ones are left out. */
export function paragraphs(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

/** `Name  value`, or nothing where there is no value. */
export function fact(name: string, value: string | number | null | undefined): string {
  return value === null || value === undefined || value === '' ? '' : `${name}: ${plain(String(value))}`;
}
