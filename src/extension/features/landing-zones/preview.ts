import { commands, type Disposable, l10n, type TextDocumentContentProvider, Uri, window, workspace } from 'vscode';
import type { LandingZoneFile } from '../../../core/landing-zones/landing-zone';

const scheme = 'faultline-landing-zone';
let previews = 0;

/** The texts of one preview, which are stored nowhere. */
class PreviewTexts implements TextDocumentContentProvider, Disposable {
  private readonly registration = workspace.registerTextDocumentContentProvider(scheme, this);
  private readonly texts = new Map<string, string>();

  add(path: string, text: string): Uri {
    const uri = Uri.from({ scheme, path: `/${path}`, query: String(previews) });
    this.texts.set(uri.toString(), text);
    return uri;
  }

  provideTextDocumentContent(uri: Uri): string | undefined {
    return this.texts.get(uri.toString());
  }

  dispose(): void {
    this.registration.dispose();
  }
}

/** Shows what would be written, side by side with nothing, and asks. Gives whether it is to be written. */
export async function confirmFiles(title: string, files: readonly LandingZoneFile[]): Promise<boolean> {
  previews += 1;
  const texts = new PreviewTexts();
  try {
    const resources = files.map(({ path, text }) => {
      const uri = texts.add(path, text);
      return [uri, undefined, uri];
    });
    await commands.executeCommand('vscode.changes', title, resources);
    const write = l10n.t('Write {0} Files', files.length);
    const question = l10n.t('{0}: the preview shows every file. Nothing is written yet.', title);
    return (await window.showInformationMessage(question, write, l10n.t('Cancel'))) === write;
  } finally {
    texts.dispose();
  }
}
