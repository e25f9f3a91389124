import { CodeLens, type CodeLensProvider, type Event, l10n, type TextDocument } from 'vscode';
import { lensText } from '../../../azure/join/live-text';
import { codeCommandIds } from '../../infrastructure/command-ids';
import { toRange } from '../../infrastructure/positions';
import { liveSettingsFor } from '../../infrastructure/settings';
import type { LiveCode } from './live-code';
import type { LiveDeclaration } from './live-declaration';

/** One line above each declaration whose live twin is known. */
export class LiveLenses implements CodeLensProvider {
  readonly onDidChangeCodeLenses: Event<void>;

  constructor(private readonly live: LiveCode) {
    this.onDidChangeCodeLenses = live.onDidChange;
  }

  async provideCodeLenses(document: TextDocument): Promise<CodeLens[]> {
    if (!liveSettingsFor(document).lenses) return [];
    const read = await this.live.read(document);
    if (!read) return [];
    const { judged, declarations } = read;
    return declarations.flatMap((declaration) => {
      const text = lensText(declaration.twins, new Date());
      if (text === undefined) return [];
      this.live.readUtilization(declaration.twins.matched);
      const range = toRange(judged.file.lines.rangeAt(declaration.resources[0].ranges.symbol));
      const title = this.live.service.isSample ? `${text} · ${l10n.t('sample')}` : text;
      return [new CodeLens(range, { title, ...this.commandOf(declaration) })];
    });
  }

  private commandOf({ twins, resources: [first] }: LiveDeclaration) {
    const [only] = twins.matched;
    if (only && twins.matched.length === 1 && twins.candidates.length === 0) {
      const tooltip = l10n.t('{0}, as of {1}. Show it in the tree.', only.name, this.live.asOf(only));
      return { command: codeCommandIds.revealInTree, arguments: [only.id], tooltip };
    }
    const place = { file: first.file, offset: first.ranges.symbol.start };
    const command = twins.candidates.length > 0 ? codeCommandIds.chooseLiveResource : codeCommandIds.revealInTree;
    return { command, arguments: [place] };
  }
}
