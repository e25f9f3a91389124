import type { TextDocument } from 'vscode';
import { ParsedFile } from '../../../core/project/parsed-file';
import { type KnownOfLive, snippetAtEnd } from '../../../core/snippets/mending-snippet';
import { directoryOf } from '../../../core/text/path-parts';
import { sourceOf } from '../../infrastructure/documents';
import { loadSnippets } from '../completion/load-snippets';
import type { Linter } from '../linting/linter';
import type { CodeSource } from './code-source';

/** Gives the live estate what it needs of the features that judge documents. */
export function codeSource(linter: Linter): CodeSource {
  return { linter, mendingSnippet: (document, prefix, known) => mendingSnippet(linter, document, prefix, known) };
}

async function mendingSnippet(
  linter: Linter,
  document: TextDocument,
  prefix: string,
  known: KnownOfLive,
): Promise<string | undefined> {
  const own = sourceOf(document);
  const snippets = await loadSnippets();
  const snippet = snippets.find((one) => one.prefix === prefix && one.language === own?.language);
  if (!own || !snippet) return undefined;
  // The other files of a Terraform folder declare things for this one.
  const judged = own.language === 'terraform' ? await linter.judge(document) : undefined;
  const others = [...(judged?.files.values() ?? [])].filter(
    ({ source }) => source.path !== own.path && directoryOf(source.path) === directoryOf(own.path),
  );
  return snippetAtEnd(snippet, known, [new ParsedFile(own), ...others]);
}
