/** Text as code in Markdown, on one line. */
export function asCode(text: string): string {
  const fence = text.includes('`') ? '``' : '`';
  return `${fence}${text.replaceAll(/\s+/g, ' ')}${fence}`;
}

/** Text that Markdown shows as it is. */
export function escapeText(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]()#+!|<>]/g, '\\$&');
}
