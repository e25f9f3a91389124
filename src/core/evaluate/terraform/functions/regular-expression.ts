/** The longest text that a pattern is tried on. */
const longestSubject = 2_000;
/** An estimate of the worst number of steps of one match. */
const costliestMatch = 5_000_000;

const characterClasses: ReadonlyMap<string, string> = new Map(
  Object.entries({
    alnum: 'a-zA-Z0-9',
    alpha: 'a-zA-Z',
    digit: '0-9',
    lower: 'a-z',
    upper: 'A-Z',
    punct: '!-\\/:-@\\[-`{-~',
    space: '\\s',
    word: '\\w',
    xdigit: '0-9A-Fa-f',
  }),
);

/**
 * The pattern as a JavaScript one, for use on `subject`. Undefined where it is invalid, where the two dialects differ,
 * or where backtracking could take too long: Terraform matches in linear time and so accepts any pattern.
 */
export function compilePattern(pattern: string, subject: string, flags = ''): RegExp | undefined {
  if (pattern.length > 500 || subject.length > longestSubject) return undefined;
  const leading = /^\(\?([ims]+)\)/.exec(pattern);
  const body = pattern
    .slice(leading?.[0].length ?? 0)
    .replaceAll('(?P<', '(?<')
    .replace(/^\\A/, '^')
    .replace(/\\z$/, '$')
    .replace(/\[:(\w+):\]/g, (whole, name: string) => characterClasses.get(name) ?? whole);
  if (estimatedCost(body, subject.length) > costliestMatch) return undefined;
  try {
    return new RegExp(body, `${flags}${leading?.[1] ?? ''}u`);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

interface Group {
  cost: number;
  repeats: boolean;
}

/** Infinite where something that can match in several ways is itself repeated. */
function estimatedCost(pattern: string, length: number): number {
  const groups: Group[] = [{ cost: length + 1, repeats: false }];
  let last: Group = { cost: 1, repeats: false };
  for (let index = 0; index < pattern.length; index += 1) {
    const character = pattern[index] ?? '';
    const group = groups.at(-1);
    if (!group) return Number.POSITIVE_INFINITY;
    const quantifier = quantifierAt(pattern, index, length);
    if (quantifier) {
      if (quantifier.most > 1 && last.repeats) return Number.POSITIVE_INFINITY;
      group.cost *= quantifier.most + 1;
      group.repeats = true;
      index += quantifier.length - 1;
      continue;
    }
    last = { cost: 1, repeats: false };
    if (character === '\\') index += 1;
    else if (character === '[') index = endOfClass(pattern, index);
    else if (character === '(') groups.push({ cost: 1, repeats: false });
    else if (character === '|') {
      group.cost *= 2;
      group.repeats = true;
    } else if (character === ')') {
      groups.pop();
      const outer = groups.at(-1);
      if (!outer) return Number.POSITIVE_INFINITY;
      outer.cost *= group.cost;
      outer.repeats ||= group.repeats;
      last = group;
    }
  }
  return groups.length === 1 ? (groups[0]?.cost ?? 0) : Number.POSITIVE_INFINITY;
}

function quantifierAt(pattern: string, index: number, length: number): { most: number; length: number } | undefined {
  const character = pattern[index];
  const previous = pattern[index - 1];
  if (index === 0 || (previous === '(' && pattern[index - 2] !== '\\')) return undefined;
  const lazy = pattern[index + 1] === '?' ? 1 : 0;
  if (character === '*' || character === '+') return { most: length, length: 1 + lazy };
  if (character === '?') return { most: 1, length: 1 + lazy };
  if (character !== '{') return undefined;
  const counted = /^\{(\d+)(,?)(\d*)\}\??/.exec(pattern.slice(index, index + 16));
  if (!counted) return undefined;
  const most = counted[3] ? Number(counted[3]) : counted[2] ? length : Number(counted[1]);
  return { most: counted[2] ? most : 1, length: counted[0].length };
}

function endOfClass(pattern: string, start: number): number {
  for (let index = start + 2; index < pattern.length; index += 1) {
    if (pattern[index] === '\\') index += 1;
    else if (pattern[index] === ']') return index;
  }
  return pattern.length;
}
