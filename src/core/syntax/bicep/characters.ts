export const Character = {
  null: 0,
  tab: 9,
  lineFeed: 10,
  verticalTab: 11,
  formFeed: 12,
  carriageReturn: 13,
  space: 32,
  exclamation: 33,
  hash: 35,
  dollar: 36,
  quote: 39,
  asterisk: 42,
  slash: 47,
  zero: 48,
  nine: 57,
  upperA: 65,
  upperZ: 90,
  backslash: 92,
  underscore: 95,
  lowerA: 97,
  lowerU: 117,
  lowerZ: 122,
  leftBrace: 123,
  rightBrace: 125,
  noBreakSpace: 0xa0,
  byteOrderMark: 0xfeff,
} as const;

export function isDigit(code: number): boolean {
  return code >= Character.zero && code <= Character.nine;
}

export function isIdentifierStart(code: number): boolean {
  return (
    (code >= Character.lowerA && code <= Character.lowerZ) ||
    (code >= Character.upperA && code <= Character.upperZ) ||
    code === Character.underscore
  );
}

export function isIdentifierPart(code: number): boolean {
  return isIdentifierStart(code) || isDigit(code);
}

export function isLineBreak(code: number): boolean {
  return code === Character.lineFeed || code === Character.carriageReturn;
}

export function isWhiteSpace(code: number): boolean {
  return (
    code === Character.space ||
    code === Character.tab ||
    code === Character.verticalTab ||
    code === Character.formFeed ||
    code === Character.noBreakSpace ||
    code === Character.byteOrderMark
  );
}
