import { type ExtensionContext, Uri, workspace } from 'vscode';
import type { Features, startFeatures } from '../features';

const fileName = 'features.js';

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
    this.loading ??= this.loadModule().then((module) => module.startFeatures(this.context));
    return this.loading;
  }

  private async loadModule(): Promise<FeatureModule> {
    const isNode = globalThis.process?.versions?.node !== undefined;
    return isNode ? require(this.fileIn('dist').fsPath) : this.loadInBrowser();
  }

  /** The browser's extension host lets `require` reach no file but the entry point, and loads that one in this same way. */
  private async loadInBrowser(): Promise<FeatureModule> {
    const source = new TextDecoder().decode(await workspace.fs.readFile(this.fileIn('dist/web')));
    const module = { exports: {} as FeatureModule };
    new Function('module', 'exports', 'require', source)(module, module.exports, require);
    return module.exports;
  }

  private fileIn(folder: string): Uri {
    return Uri.joinPath(this.context.extensionUri, folder, fileName);
  }
}
