import { type CancellationToken, Hover, type HoverProvider, type Position, Range, type TextDocument } from 'vscode';
import { settingsFor } from '../../infrastructure/settings';
import { findingsAt, placeOf } from '../actions/code-actions';
import type { Linter } from '../linting/linter';
import { findingHover } from './finding-hover';

/** Tells more about the findings at a place than their messages do. */
export class FindingHovers implements HoverProvider {
  constructor(private readonly linter: Linter) {}

  async provideHover(document: TextDocument, position: Position, token: CancellationToken): Promise<Hover | undefined> {
    const { hover, showUnknown } = settingsFor(document);
    if (!hover) return undefined;
    const judged = await this.linter.judge(document);
    if (!judged || token.isCancellationRequested) return undefined;
    const findings = findingsAt(judged, new Range(position, position)).filter(
      ({ verdict }) => verdict === 'fail' || showUnknown,
    );
    const [first] = findings;
    if (!first) return undefined;
    return new Hover(
      findings.map((finding) => findingHover(finding, judged)),
      placeOf(first, judged),
    );
  }
}
