import { type ExtensionContext, Uri, workspace } from 'vscode';

/** Loads a bundle that lies beside the activated one, such as `features.js`. */
export async function loadBundle<Module>({ extensionUri }: ExtensionContext, fileName: string): Promise<Module> {
  const isNode = globalThis.process?.versions?.node !== undefined;
  if (isNode) return require(Uri.joinPath(extensionUri, 'dist', fileName).fsPath);
  return loadInBrowser(Uri.joinPath(extensionUri, 'dist/web', fileName));
}

/** The browser's extension host lets `require` reach no file but the entry point, and loads that one in this same way. */
async function loadInBrowser<Module>(file: Uri): Promise<Module> {
  const source = new TextDecoder().decode(await workspace.fs.readFile(file));
  const module = { exports: {} as Module };
  new Function('module', 'exports', 'require', source)(module, module.exports, require);
  return module.exports;
}
