import { l10n, window } from 'vscode';
import type { EstateView } from './estate-view';

const typingMilliseconds = 200;

/** Filters the tree while a person types. Enter keeps the filter; Escape brings back the one of before. */
export async function askForSearch(view: EstateView): Promise<void> {
  const before = view.search;
  const box = window.createInputBox();
  box.title = l10n.t('Search the live estate');
  box.placeholder = l10n.t('A name, size, region, state or id; several words must all match');
  box.value = before;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isAccepted = await new Promise<boolean>((resolve) => {
    box.onDidChangeValue((value) => {
      clearTimeout(timer);
      timer = setTimeout(() => view.searchFor(value), typingMilliseconds);
    });
    box.onDidAccept(() => resolve(true));
    box.onDidHide(() => resolve(false));
    box.show();
  });
  clearTimeout(timer);
  view.searchFor(isAccepted ? box.value : before);
  box.dispose();
}
