import {
  Diagnostic,
  type DiagnosticCollection,
  DiagnosticSeverity,
  type Disposable,
  l10n,
  languages,
  type TextDocument,
  workspace,
} from 'vscode';
import { type Drift, driftOf } from '../../../azure/join/drift';
import type { LiveItem } from '../../../azure/join/live-item';
import { blame } from '../../../core/design/blame';
import { declaredCapacity, declaredZones } from '../../../core/design/declared-placement';
import type { Resource } from '../../../core/design/resource';
import { Debouncer } from '../../infrastructure/debouncer';
import { isCandidate } from '../../infrastructure/documents';
import { toRange } from '../../infrastructure/positions';
import { liveSettingsFor } from '../../infrastructure/settings';
import { diagnosticSource } from '../linting/diagnostics';
import type { JudgedDocument } from '../linting/linter';
import type { LiveCode } from './live-code';

const quietMilliseconds = 200;
const paths = { zones: 'zones', capacity: 'sku.capacity' } as const;

/** Shows in open documents where code and its live twin differ, where that is switched on. */
export class DriftDiagnostics implements Disposable {
  private readonly collection: DiagnosticCollection = languages.createDiagnosticCollection('faultline-drift');
  private readonly debouncer = new Debouncer();
  private readonly subscriptions: readonly Disposable[];
  private turn = 0;

  constructor(private readonly live: LiveCode) {
    this.subscriptions = [
      live.onDidChange(() => this.later()),
      workspace.onDidOpenTextDocument(() => this.later()),
      workspace.onDidChangeTextDocument(() => this.later()),
      workspace.onDidCloseTextDocument(({ uri }) => this.collection.delete(uri)),
      workspace.onDidChangeConfiguration(() => this.later()),
    ];
    this.later();
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.debouncer.dispose();
    this.collection.dispose();
  }

  private later(): void {
    this.debouncer.schedule('', quietMilliseconds, () => void this.showAll());
  }

  private async showAll(): Promise<void> {
    this.turn += 1;
    const own = this.turn;
    for (const document of workspace.textDocuments.filter((one) => !one.isClosed && isCandidate(one))) {
      const shown = liveSettingsFor(document).drift ? await this.diagnosticsOf(document) : [];
      if (own !== this.turn) return;
      if (shown.length > 0) this.collection.set(document.uri, shown);
      else this.collection.delete(document.uri);
    }
  }

  private async diagnosticsOf(document: TextDocument): Promise<Diagnostic[]> {
    const read = await this.live.read(document);
    if (!read) return [];
    const found = new Map<string, Diagnostic>();
    for (const { resources, twins } of read.declarations) {
      for (const [index, resource] of resources.entries()) {
        const item = twins.byInstance[index];
        if (!item || resource.existing) continue;
        const declared = { zones: declaredZones(resource), capacity: declaredCapacity(resource) };
        for (const drift of driftOf(declared, item)) {
          const diagnostic = this.diagnosticOf(drift, resource, item, read.judged);
          found.set(`${diagnostic.range.start.line}|${diagnostic.message}`, diagnostic);
        }
      }
    }
    return [...found.values()];
  }

  private diagnosticOf(drift: Drift, resource: Resource, item: LiveItem, { file }: JudgedDocument): Diagnostic {
    const { at } = blame(resource, paths[drift.about]);
    const range = at.file === resource.file ? at.range : resource.ranges.symbol;
    const asOf = l10n.t('As of {0}.', this.live.asOf(item));
    const sample = this.live.service.isSample ? ` ${l10n.t('From the sample estate.')}` : '';
    const diagnostic = new Diagnostic(
      toRange(file.lines.rangeAt(range)),
      `${drift.message} ${asOf}${sample}`,
      DiagnosticSeverity.Information,
    );
    diagnostic.source = diagnosticSource;
    diagnostic.code = `drift/${drift.about}`;
    return diagnostic;
  }
}
