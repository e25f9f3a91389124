import { allSnippets } from './all-snippets';
import { renderSnippet } from './render-snippet';
import { type Snippet, type SnippetLanguage, topicOf } from './snippet';
import { snippetTopics } from './topics';

/** The languages of the editor that a file of snippets is for, and what people call the language. */
const languages: Readonly<Record<SnippetLanguage, { readonly scope: string; readonly name: string }>> = {
  bicep: { scope: 'bicep', name: 'Bicep' },
  terraform: { scope: 'terraform,opentofu', name: 'Terraform' },
  workflow: { scope: 'github-actions-workflow,yaml', name: 'workflow' },
  json: { scope: 'json,jsonc', name: 'JSON' },
  kusto: { scope: 'kusto', name: 'KQL' },
  azurecli: { scope: 'azurecli,shellscript', name: 'Azure CLI' },
  powershell: { scope: 'powershell', name: 'PowerShell' },
};

/** The `.code-snippets` file of each language that has snippets, by the name of the file. */
export function snippetFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const language of Object.keys(languages) as SnippetLanguage[]) {
    const own = allSnippets.filter((snippet) => snippet.language === language);
    if (own.length > 0) files.set(`${language}.code-snippets`, fileOf(own, languages[language].scope));
  }
  return files;
}

function fileOf(snippets: readonly Snippet[], scope: string): string {
  const entries = snippets.map(({ prefix, title, description, text }) => [
    `${prefix}: ${title}`,
    { scope, prefix, description, body: renderSnippet(text).split('\n') },
  ]);
  return `${JSON.stringify(Object.fromEntries(entries), undefined, 2)}\n`;
}

/** A table of every idea by topic, with the languages that it is written in, as Markdown. */
export function snippetTable(): string {
  return snippetTopics
    .flatMap((topic) => {
      const own = allSnippets.filter((snippet) => topicOf(snippet, snippetTopics) === topic);
      if (own.length === 0) return [];
      const head = ['| Prefix | What it writes | Languages |', '| --- | --- | --- |'];
      const rows = [...new Set(own.map(({ prefix }) => prefix))].map((prefix) => {
        const variants = own.filter((snippet) => snippet.prefix === prefix);
        return `| \`${prefix}\` | ${variants[0]?.title}. ${variants[0]?.description} | ${variants.map(nameOf).join(', ')} |`;
      });
      return [`## ${topic}\n\n${[...head, ...rows].join('\n')}\n`];
    })
    .join('\n');
}

function nameOf({ language, place }: Snippet): string {
  const { name } = languages[language];
  return place.kind === 'file' ? name : `${name} (inside ${place.types.map((type) => `\`${type}\``).join(', ')})`;
}
