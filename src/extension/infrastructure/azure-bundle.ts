import { EventEmitter, type ExtensionContext } from 'vscode';
import type { AlwaysOnSettings } from '../../core/config/always-on-settings';
import type { startAzure } from '../azure';
import type { EstateService } from '../features/estate/estate-service';
import { LazyEstateView } from '../features/estate/lazy-estate-view';
import type { AzureFeatures } from '../features/estate/start-estate';
import type { CodeSource } from '../features/live-code/code-source';
import { loadBundle } from './load-bundle';

interface AzureModule {
  readonly startAzure: typeof startAzure;
}

/** The bundle with all that reads Azure. It is loaded at the first use of a live feature. */
export class AzureBundle {
  private readonly started = new EventEmitter<EstateService>();
  private loading: Promise<AzureFeatures> | undefined;
  private startedService: EstateService | undefined;

  private readonly view: LazyEstateView;

  /** Tells the live estate once, when it is first used. */
  readonly onDidStart = this.started.event;

  constructor(
    private readonly context: ExtensionContext,
    private readonly alwaysOn: () => Promise<AlwaysOnSettings>,
    private readonly code: () => Promise<CodeSource>,
  ) {
    this.view = new LazyEstateView(async () => (await this.load()).tree);
    context.subscriptions.push(this.view, this.started);
  }

  /** The live estate; undefined until somebody uses it. */
  get service(): EstateService | undefined {
    return this.startedService;
  }

  /** Loads and starts it, once. Opening an account is left to whoever shows it. */
  load(): Promise<AzureFeatures> {
    this.loading ??= this.start();
    return this.loading;
  }

  private async start(): Promise<AzureFeatures> {
    const { startAzure } = await loadBundle<AzureModule>(this.context, 'azure.js');
    const features = startAzure({ context: this.context, view: this.view, alwaysOn: this.alwaysOn, code: this.code });
    this.startedService = features.service;
    this.started.fire(features.service);
    return features;
  }
}
