import type { SnippetLanguage } from '../../../src/core/snippets/snippet';

type ScriptLanguage = Extract<SnippetLanguage, 'kusto' | 'azurecli' | 'powershell'>;

export function isScript(language: SnippetLanguage): language is ScriptLanguage {
  return language === 'kusto' || language === 'azurecli' || language === 'powershell';
}

/** What is wrong with a script, as far as that shows without its shell: brackets, quotes, variables that nothing sets. */
export function scriptProblems(text: string, language: ScriptLanguage): readonly string[] {
  return [
    ...(/\t| +$/m.test(text) ? ['a tab, or space at the end of a line'] : []),
    ...balanceProblems(text),
    ...unsetVariables(text, language).map((name) => `${name} is not set`),
  ];
}

const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

function balanceProblems(text: string): readonly string[] {
  const open: string[] = [];
  let quote: string | undefined;
  for (const character of text) {
    if (quote) quote = character === quote ? undefined : quote;
    else if (character === "'" || character === '"') quote = character;
    else if ('([{'.includes(character)) open.push(character);
    else if (pairs[character] !== undefined && open.pop() !== pairs[character]) return [`${character} closes nothing`];
  }
  if (quote) return [`${quote} is not closed`];
  return open.map((character) => `${character} is not closed`);
}

const patterns = {
  azurecli: { uses: /\$\{?(\w+)/g, sets: /^\s*(?:export )?(\w+)=|\bread -r (\w+)|\bfor (\w+) in/gm },
  powershell: { uses: /\$(?:\{)?(\w+)/g, sets: /\$(\w+)\s*=|foreach \(\$(\w+) in|\[\w+\]\$(\w+)/gm },
  kusto: undefined,
};
const automatic = new Set(['_', 'null', 'true', 'false', 'PSScriptRoot', 'HOME', 'PWD']);

function unsetVariables(text: string, language: ScriptLanguage): readonly string[] {
  const own = patterns[language];
  if (!own) return [];
  const set = new Set([...text.matchAll(own.sets)].flatMap((match) => match.slice(1).filter(Boolean)));
  const used = [...text.matchAll(own.uses)].flatMap(([, name]) => name ?? []);
  return [...new Set(used)].filter((name) => !set.has(name) && !automatic.has(name) && !/^\d+$/.test(name));
}
