import {
  CompletionItem,
  CompletionItemKind,
  type CompletionItemProvider,
  MarkdownString,
  type Position,
  Range,
  SnippetString,
  type TextDocument,
} from 'vscode';
import { networkSnippets } from '../../../core/snippets/network-snippets';
import { expandDefaults, type Snippet } from '../../../core/snippets/snippet';

/** Offers landing-zone snippets at the top level of Bicep and Terraform files, with or without their own extensions. */
export class SnippetCompletions implements CompletionItemProvider {
  provideCompletionItems(document: TextDocument, position: Position): CompletionItem[] {
    const typed = document.lineAt(position.line).text.slice(0, position.character);
    // An indented line lies inside something, where a whole resource has no place.
    if (!/^[\w-]*$/.test(typed)) return [];
    const range = new Range(position.line, 0, position.line, position.character);
    return networkSnippets
      .filter(({ language }) => language === languageOf(document))
      .map((snippet) => toItem(snippet, range));
  }
}

function languageOf(document: TextDocument): Snippet['language'] | undefined {
  if (/\.bicep$/i.test(document.uri.path)) return 'bicep';
  return /\.(?:tf|tofu)$/i.test(document.uri.path) ? 'terraform' : undefined;
}

function toItem(snippet: Snippet, range: Range): CompletionItem {
  const item = new CompletionItem({ label: snippet.prefix, description: snippet.title }, CompletionItemKind.Snippet);
  item.insertText = new SnippetString(snippet.body);
  item.range = range;
  item.detail = snippet.title;
  item.documentation = new MarkdownString(snippet.description).appendCodeblock(
    expandDefaults(snippet.body),
    snippet.language,
  );
  return item;
}
