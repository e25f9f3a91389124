import { TokenKind } from './tokens';

interface Spelling {
  readonly text: string;
  readonly kind: TokenKind;
}

const spellings: readonly Spelling[] = [
  { text: '...', kind: TokenKind.ellipsis },
  { text: '??', kind: TokenKind.doubleQuestion },
  { text: '::', kind: TokenKind.doubleColon },
  { text: '!=', kind: TokenKind.notEqual },
  { text: '!~', kind: TokenKind.notEqualInsensitive },
  { text: '<=', kind: TokenKind.lessOrEqual },
  { text: '>=', kind: TokenKind.greaterOrEqual },
  { text: '==', kind: TokenKind.equal },
  { text: '=~', kind: TokenKind.equalInsensitive },
  { text: '=>', kind: TokenKind.arrow },
  { text: '&&', kind: TokenKind.and },
  { text: '||', kind: TokenKind.or },
  { text: '{', kind: TokenKind.leftBrace },
  { text: '}', kind: TokenKind.rightBrace },
  { text: '[', kind: TokenKind.leftBracket },
  { text: ']', kind: TokenKind.rightBracket },
  { text: '(', kind: TokenKind.leftParenthesis },
  { text: ')', kind: TokenKind.rightParenthesis },
  { text: '@', kind: TokenKind.at },
  { text: ',', kind: TokenKind.comma },
  { text: '.', kind: TokenKind.dot },
  { text: '?', kind: TokenKind.question },
  { text: ':', kind: TokenKind.colon },
  { text: '+', kind: TokenKind.plus },
  { text: '-', kind: TokenKind.minus },
  { text: '*', kind: TokenKind.asterisk },
  { text: '/', kind: TokenKind.slash },
  { text: '%', kind: TokenKind.percent },
  { text: '!', kind: TokenKind.exclamation },
  { text: '<', kind: TokenKind.less },
  { text: '>', kind: TokenKind.greater },
  { text: '=', kind: TokenKind.assign },
  { text: '|', kind: TokenKind.pipe },
  { text: '^', kind: TokenKind.caret },
];

const firstCodeCount = 128;
const spellingsByFirstCode: readonly (readonly Spelling[])[] = Array.from({ length: firstCodeCount }, (_, code) =>
  spellings.filter((spelling) => spelling.text.charCodeAt(0) === code),
);

/** The longest operator or bracket that begins at `offset`, or undefined. */
export function punctuationAt(text: string, offset: number): Spelling | undefined {
  const candidates = spellingsByFirstCode[text.charCodeAt(offset)];
  if (candidates === undefined) return undefined;
  for (const candidate of candidates) {
    if (candidate.text.length === 1 || text.startsWith(candidate.text, offset)) return candidate;
  }
  return undefined;
}
