import { Hover, type HoverProvider, l10n, MarkdownString, type Position, type TextDocument } from 'vscode';
import type { LiveItem } from '../../../azure/join/live-item';
import { placeText, stateText } from '../../../azure/join/live-text';
import { code, plain } from '../../../azure/tree/markdown';
import { codeCommandIds } from '../../infrastructure/command-ids';
import { settingsFor } from '../../infrastructure/settings';
import type { JudgedDocument } from '../linting/linter';
import type { LiveCode } from './live-code';
import type { LiveDeclaration } from './live-declaration';

const mostShown = 5;

/** Tells how the live twin of a declaration stands: over its name and type, and over what is to blame for a finding of it. */
export class LiveHovers implements HoverProvider {
  constructor(private readonly live: LiveCode) {}

  async provideHover(document: TextDocument, position: Position): Promise<Hover | undefined> {
    if (!settingsFor(document).hover) return undefined;
    const read = await this.live.read(document);
    const offset = document.offsetAt(position);
    const declaration = read?.declarations.find((one) => isAt(one, offset, read.judged));
    const lines = declaration ? this.linesOf(declaration) : [];
    if (!declaration || lines.length === 0) return undefined;
    this.live.readUtilization(declaration.twins.matched);
    const markdown = new MarkdownString(lines.join('  \n'));
    markdown.isTrusted = { enabledCommands: [codeCommandIds.revealInTree, codeCommandIds.chooseLiveResource] };
    return new Hover(markdown);
  }

  private linesOf({ twins, resources: [first] }: LiveDeclaration): readonly string[] {
    const place = { file: first.file, offset: first.ranges.symbol.start };
    const choose = (title: string) => link(title, codeCommandIds.chooseLiveResource, place);
    const shown = twins.matched.slice(0, mostShown).map((item) => this.lineOf(item));
    const rest = twins.matched.length - shown.length;
    return [
      ...shown,
      ...(rest > 0 ? [`*${l10n.t('In Azure')}* ${l10n.t('{0} more', rest)}`] : []),
      ...(twins.candidates.length > 0
        ? [
            `*${l10n.t('In Azure')}* ${l10n.t('{0} candidates', twins.candidates.length)}: ${twins.candidates
              .slice(0, mostShown)
              .map((item) => `${code(item.name)} (${plain(placeText(item))})`)
              .join(', ')} · ${choose(l10n.t('Choose…'))}`,
          ]
        : []),
      ...(twins.isChosen ? [choose(l10n.t('Change the choice…'))] : []),
    ];
  }

  private lineOf(item: LiveItem): string {
    const parts = [
      code(item.name),
      ...stateText(item, new Date()).split(' · ').map(plain),
      ...(this.live.service.isSample ? [l10n.t('sample estate')] : []),
      l10n.t('as of {0}', plain(this.live.asOf(item))),
    ];
    return `*${l10n.t('In Azure')}* ${parts.join(' · ')} ${link(l10n.t('Reveal in tree'), codeCommandIds.revealInTree, item.id)}`;
  }
}

function isAt({ resources: [first] }: LiveDeclaration, offset: number, { result, file }: JudgedDocument): boolean {
  const { symbol, type, declaration } = first.ranges;
  const name = first.name.source;
  const isName = name.file === first.file && isIn(name.range, offset);
  if (isName || isIn(symbol, offset) || isIn(type, offset)) return true;
  return result.findings.some(
    ({ at, subject, verdict }) =>
      verdict === 'fail' &&
      at.file === file.source.path &&
      isIn(at.range, offset) &&
      subject.file === first.file &&
      subject.declaration.start === declaration.start,
  );
}

function isIn({ start, end }: { readonly start: number; readonly end: number }, offset: number): boolean {
  return start <= offset && offset <= end;
}

function link(title: string, command: string, argument: unknown): string {
  return `[${title}](command:${command}?${encodeURIComponent(JSON.stringify([argument]))})`;
}
