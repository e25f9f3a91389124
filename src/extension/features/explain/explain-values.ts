import {
  type CancellationToken,
  Hover,
  type HoverProvider,
  l10n,
  type Position,
  type QuickPickItem,
  QuickPickItemKind,
  Range,
  type TextDocument,
  Uri,
  window,
} from 'vscode';
import { type ExplainedStep, type Explanation, explainValue } from '../../../core/explain/explain-value';
import { shownName } from '../../infrastructure/documents';
import { toRange } from '../../infrastructure/positions';
import { settingsFor } from '../../infrastructure/settings';
import type { JudgedDocument, Linter } from '../linting/linter';
import { explanationHover } from './explanation-hover';

interface StepItem extends QuickPickItem {
  readonly step?: ExplainedStep;
}

/** Shows how properties, arguments and parameters got their values, in all ways in which their file is deployed. */
export class ExplainValues implements HoverProvider {
  constructor(private readonly linter: Linter) {}

  async provideHover(document: TextDocument, position: Position, token: CancellationToken): Promise<Hover | undefined> {
    if (!settingsFor(document).hover) return undefined;
    const judged = await this.linter.judge(document);
    if (!judged || token.isCancellationRequested) return undefined;
    const explanation = explanationAt(judged, document.offsetAt(position));
    if (!explanation || !isTelling(explanation)) return undefined;
    const range = toRange(judged.file.lines.rangeAt(explanation.range));
    const isOnName = range.contains(position);
    return new Hover(
      explanationHover(explanation, judged.files),
      isOnName ? range : document.getWordRangeAtPosition(position),
    );
  }

  /** Lists the steps of the value at the cursor, to go to any of them. */
  async explain(): Promise<void> {
    const editor = window.activeTextEditor;
    const judged = editor && (await this.linter.judge(editor.document));
    const explanation = judged && explanationAt(judged, editor.document.offsetAt(editor.selection.active));
    if (!judged || !explanation) {
      void window.showInformationMessage(
        l10n.t(
          'There is no value here that Faultline has worked out. Put the cursor on a property, an argument or a parameter.',
        ),
      );
      return;
    }
    const chosen = await window.showQuickPick(itemsOf(explanation, judged), {
      title: l10n.t('How {0} got its value', explanation.name),
      placeHolder: l10n.t('Choose a step to go there'),
    });
    if (chosen?.step) await reveal(chosen.step, judged);
  }
}

function explanationAt({ file, result }: JudgedDocument, offset: number): Explanation | undefined {
  return explainValue(file, offset, result.designs, result.labels);
}

/** What stands in the text as it is needs no explanation. */
function isTelling({ values }: Explanation): boolean {
  return values.length > 1 || values.some(({ steps, isKnown }) => !isKnown || steps.length > 2);
}

function itemsOf({ values }: Explanation, { files }: JudgedDocument): StepItem[] {
  return values.flatMap(({ contexts, text, isKnown, steps }): StepItem[] => [
    { label: contexts.join(', '), kind: QuickPickItemKind.Separator },
    { label: isKnown ? text : l10n.t('Cannot tell: {0}', text) },
    ...steps.flatMap((step): StepItem[] => {
      const line = files.get(step.file)?.lines.positionAt(step.range.start).line;
      if (line === undefined) return [];
      const place = `${shownName(Uri.parse(step.file, true))}:${line + 1}`;
      return [{ label: `$(arrow-small-right) ${place}`, description: step.description, step }];
    }),
  ]);
}

async function reveal({ file, range }: ExplainedStep, { files }: JudgedDocument): Promise<void> {
  const selection = files.get(file)?.lines.rangeAt(range);
  await window.showTextDocument(Uri.parse(file, true), {
    selection: selection ? toRange(selection) : new Range(0, 0, 0, 0),
  });
}
