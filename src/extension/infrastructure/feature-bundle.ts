import type { ExtensionContext } from 'vscode';
import type { Features, startFeatures } from '../features';
import { loadBundle } from './load-bundle';

interface FeatureModule {
  readonly startFeatures: typeof startFeatures;
}

/** The bundle with all that judges documents. It is loaded when it is first needed. */
export class FeatureBundle {
  private loading: Promise<Features> | undefined;

  constructor(private readonly context: ExtensionContext) {}

  get isLoading(): boolean {
    return this.loading !== undefined;
  }

  /** Loads and starts the features, once. */
  load(): Promise<Features> {
    this.loading ??= loadBundle<FeatureModule>(this.context, 'features.js').then((module) =>
      module.startFeatures(this.context),
    );
    return this.loading;
  }
}
