/** Whether a file's name matches a pattern with `*`, `?` and `{a,b}`; a pattern with anything else matches none. */
export function matchesGlob(name: string, pattern: string): boolean {
  if (pattern.length > 100 || pattern.split('*').length > 5 || /[[\]\\]|\*\*/.test(pattern)) return false;
  let source = '';
  let depth = 0;
  for (const character of pattern) {
    if (character === '{') depth += 1;
    else if (character === '}') depth -= 1;
    if (depth < 0 || depth > 1) return false;
    source += piece(character, depth > 0);
  }
  return depth === 0 && new RegExp(`^${source}$`, 'u').test(name);
}

function piece(character: string, inBraces: boolean): string {
  switch (character) {
    case '*':
      return '[^/]*';
    case '?':
      return '[^/]';
    case '{':
      return '(?:';
    case '}':
      return ')';
    case ',':
      return inBraces ? '|' : ',';
    default:
      return character.replace(/[.+^$()|]/, '\\$&');
  }
}
