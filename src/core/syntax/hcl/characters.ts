const identifierStart = /[\p{ID_Start}_]/u;
const identifierPart = /[\p{ID_Continue}-]/u;

/** Whether the character at `offset` ends a line: LF, or CR with or without LF. */
export function isLineBreak(text: string, offset: number): boolean {
  const character = text[offset];
  return character === '\n' || character === '\r';
}

/** The offset behind the line break at `offset`. */
export function afterLineBreak(text: string, offset: number): number {
  return text[offset] === '\r' && text[offset + 1] === '\n' ? offset + 2 : offset + 1;
}

/** The offset of the line break that ends the line of `offset`, or `limit`. */
export function lineEndFrom(text: string, offset: number, limit: number): number {
  let end = offset;
  while (end < limit && !isLineBreak(text, end)) end += 1;
  return end;
}

export function skipBlanks(text: string, offset: number, limit: number): number {
  let end = offset;
  while (end < limit && (text[end] === ' ' || text[end] === '\t')) end += 1;
  return end;
}

export function skipDigits(text: string, offset: number, limit: number): number {
  let end = offset;
  while (end < limit && isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/** The offset behind the identifier that begins at `offset`; `offset` itself where none begins. */
export function skipIdentifier(text: string, offset: number, limit: number): number {
  if (offset >= limit || !startsIdentifier(text, offset)) return offset;
  let end = offset;
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (code < 128) {
      if (!isAsciiIdentifierPart(code)) break;
      end += 1;
    } else {
      const character = String.fromCodePoint(text.codePointAt(end) ?? code);
      if (!identifierPart.test(character)) break;
      end += character.length;
    }
  }
  return Math.min(end, limit);
}

function startsIdentifier(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code < 128) return isLetter(code) || code === 95;
  return identifierStart.test(String.fromCodePoint(text.codePointAt(offset) ?? code));
}

function isAsciiIdentifierPart(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 95 || code === 45;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
