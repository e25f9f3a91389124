import { l10n, MarkdownString, Uri } from 'vscode';
import type { ExplainedStep, ExplainedValue, Explanation } from '../../../core/explain/explain-value';
import type { ParsedFile } from '../../../core/project/parsed-file';
import { shownName } from '../../infrastructure/documents';
import { asCode, escapeText } from '../../infrastructure/markdown';

/** How a value came to be, as a hover says it: a line for each value that the ways of deploying the file give. */
export function explanationHover(explanation: Explanation, files: ReadonlyMap<string, ParsedFile>): MarkdownString {
  const { name, values } = explanation;
  const several = values.length > 1;
  const lines = values.flatMap((value) => [stateOf(name, value, several), wayOf(value, files)]);
  return new MarkdownString(lines.filter((line) => line !== undefined).join('  \n'));
}

function stateOf(name: string, { text, isKnown, contexts }: ExplainedValue, several: boolean): string {
  const state = isKnown
    ? l10n.t('{0} is {1}', asCode(name), asCode(text))
    : l10n.t('Cannot tell what {0} is: {1}', asCode(name), escapeText(text));
  return several ? l10n.t('{0} in {1}', state, contexts.map(escapeText).join(', ')) : state;
}

function wayOf({ steps }: ExplainedValue, files: ReadonlyMap<string, ParsedFile>): string | undefined {
  const links = steps.flatMap((step) => linkOf(step, files) ?? []);
  const way = links.filter((link, index) => link !== links[index - 1]);
  return way.length > 1 ? `*${l10n.t('How it got here')}* ${way.join(' → ')}` : undefined;
}

function linkOf({ file, range }: ExplainedStep, files: ReadonlyMap<string, ParsedFile>): string | undefined {
  const parsed = files.get(file);
  if (!parsed) return undefined;
  const line = parsed.lines.positionAt(range.start).line + 1;
  const uri = Uri.parse(file, true);
  return `[${escapeText(shownName(uri))}:${line}](${uri.with({ fragment: `L${line}` })})`;
}
