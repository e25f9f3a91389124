const landmark = /["{}[\]]|\/[/*]/g;
const colon = /\s*:/y;

/** The keys of a JSON text's outermost object, as written, found without reading what is inside. */
export function topLevelKeys(text: string): readonly string[] {
  const keys: string[] = [];
  let depth = 0;
  landmark.lastIndex = 0;
  for (let match = landmark.exec(text); match; match = landmark.exec(text)) {
    const { index } = match;
    switch (match[0]) {
      case '{':
      case '[':
        depth += 1;
        break;
      case '}':
      case ']':
        depth -= 1;
        if (depth <= 0) return keys;
        break;
      case '"': {
        const end = endOfString(text, index);
        colon.lastIndex = end;
        if (depth === 1 && colon.test(text)) keys.push(text.slice(index + 1, end - 1));
        landmark.lastIndex = end;
        break;
      }
      default:
        landmark.lastIndex = endOfComment(text, index);
    }
  }
  return keys;
}

/** The offset behind the closing quote; the text's end for a string that is not closed. */
function endOfString(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let backslashes = 0;
    while (text[quote - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return quote + 1;
  }
  return text.length;
}

function endOfComment(text: string, start: number): number {
  const isLine = text[start + 1] === '/';
  const end = text.indexOf(isLine ? '\n' : '*/', start + 2);
  return end === -1 ? text.length : end + (isLine ? 1 : 2);
}
