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
import { ParsedFile } from '../../../core/project/parsed-file';
import { declaredNames } from '../../../core/snippets/declared-names';
import { fits, placeAt } from '../../../core/snippets/place-at';
import { renderSnippet, unwired, type Wiring } from '../../../core/snippets/render-snippet';
import type { Snippet, SnippetLanguage } from '../../../core/snippets/snippet';
import { createdTypes, previewOf } from '../../../core/snippets/snippet-preview';
import { directoryOf } from '../../../core/text/path-parts';
import type { Linter } from '../linting/linter';
import { loadSnippets } from './load-snippets';

/**
 * Offers landing-zone snippets where they fit in Bicep and Terraform files and at the left edge of workflows, with or
 * without the extensions of these languages. Other languages have theirs by `contributes.snippets`.
 */
export class SnippetCompletions implements CompletionItemProvider {
  constructor(private readonly linter: Linter) {}

  async provideCompletionItems(document: TextDocument, position: Position): Promise<CompletionItem[]> {
    const typed = /^\s*([\w-]*)$/.exec(document.lineAt(position.line).text.slice(0, position.character));
    const language = languageOf(document);
    if (!typed || !language) return [];
    const word = typed[1] ?? '';
    const range = new Range(position.line, position.character - word.length, position.line, position.character);
    const own = (await loadSnippets()).filter((snippet) => snippet.language === language);
    const { snippets, declared } = offeredAt(document, range, language, own);
    if (snippets.length === 0) return [];
    const others = language === 'terraform' ? await this.filesBeside(document) : [];
    const wiring = {
      ...unwired,
      declared: new Set([declared, ...others.map(declaredNames)].flatMap((own) => [...own])),
    };
    return snippets.map((snippet) => new SnippetItem(snippet, range, wiring));
  }

  /** The other files of a Terraform folder, which declare things for this one. */
  private async filesBeside(document: TextDocument): Promise<readonly ParsedFile[]> {
    const judged = await this.linter.judge(document);
    if (!judged) return [];
    const own = judged.file.source.path;
    return [...judged.files.values()].filter(
      ({ source }) => source.path !== own && directoryOf(source.path) === directoryOf(own),
    );
  }

  resolveCompletionItem(item: CompletionItem): CompletionItem {
    if (item instanceof SnippetItem) item.documentation = documentationOf(item.snippet);
    return item;
  }
}

class SnippetItem extends CompletionItem {
  constructor(
    readonly snippet: Snippet,
    range: Range,
    wiring: Wiring,
  ) {
    super({ label: snippet.prefix, description: snippet.title }, CompletionItemKind.Snippet);
    this.insertText = new SnippetString(renderSnippet(snippet.text, wiring));
    this.range = range;
    this.detail = snippet.title;
  }
}

interface Offer {
  readonly snippets: readonly Snippet[];
  /** What the document declares. */
  readonly declared: ReadonlySet<string>;
}

const nothing: ReadonlySet<string> = new Set();

function offeredAt(document: TextDocument, word: Range, language: SnippetLanguage, own: readonly Snippet[]): Offer {
  if (language !== 'bicep' && language !== 'terraform') {
    return { snippets: word.start.character === 0 ? own : [], declared: nothing };
  }
  const file = parseWithout(document, word, language);
  const place = placeAt(file, document.offsetAt(word.start));
  if (!place || (place.kind === 'file' && word.start.character > 0)) return { snippets: [], declared: nothing };
  return { snippets: own.filter((snippet) => fits(snippet.place, place)), declared: declaredNames(file) };
}

/** The word that is being typed is no part of the code yet. */
function parseWithout(document: TextDocument, word: Range, language: 'bicep' | 'terraform'): ParsedFile {
  const text = document.getText();
  const [start, end] = [document.offsetAt(word.start), document.offsetAt(word.end)];
  return new ParsedFile({ path: document.uri.path, text: text.slice(0, start) + text.slice(end), language });
}

function languageOf(document: TextDocument): SnippetLanguage | undefined {
  const { path } = document.uri;
  if (/\.bicep$/i.test(path)) return 'bicep';
  if (/\.(?:tf|tofu)$/i.test(path)) return 'terraform';
  return /\/\.github\/workflows\/[^/]+\.ya?ml$/i.test(path) ? 'workflow' : undefined;
}

const fenceOf: Readonly<Partial<Record<SnippetLanguage, string>>> = { workflow: 'yaml' };

function documentationOf(snippet: Snippet): MarkdownString {
  const created = createdTypes(snippet);
  const panel = new MarkdownString(snippet.description);
  if (created.length > 0) panel.appendMarkdown(`\n\nCreates ${created.map((type) => `\`${type}\``).join(', ')}.`);
  return panel.appendMarkdown('\n').appendCodeblock(previewOf(snippet), fenceOf[snippet.language] ?? snippet.language);
}
