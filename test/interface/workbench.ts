import { copyFileSync, cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { inject } from 'vitest';

const startMilliseconds = 60_000;
const answerMilliseconds = 3000;
const attempts = 10;

interface WorkbenchOptions {
  /** Host and port of the server. */
  readonly authority?: string;
  /** Called with the page before the workbench loads. */
  readonly prepare?: (page: Page) => void;
}

/** Opens a copy of a folder of this repository in the workbench that has the packaged extension installed. */
export async function openWorkbench(
  folder = 'test/interface/workspace',
  { authority = inject('authority'), prepare }: WorkbenchOptions = {},
): Promise<Workbench> {
  const copy = join(mkdtempSync(join(inject('scratch'), 'workspace-')), basename(folder));
  cpSync(resolve(folder), copy, { recursive: true });
  const browser = await chromium.launch({ executablePath: inject('chromium') });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
  prepare?.(page);
  await page.goto(`http://${authority}/?${new URLSearchParams({ folder: copy })}`);
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: startMilliseconds });
  return new Workbench(page, browser, copy);
}

/** A workbench as a person uses it: by keyboard, and by what shows. */
export class Workbench {
  constructor(
    readonly page: Page,
    private readonly browser: Browser,
    /** The folder that is open: a copy, free to be changed. */
    readonly folder: string,
  ) {}

  /** Runs a command from the palette by its title. */
  async palette(command: string): Promise<void> {
    await this.pick('F1', `>${command}`, command);
  }

  /** Runs a command that asks for a choice, and makes it. */
  async paletteWithChoice(command: string, choice: string): Promise<void> {
    const wanted = (label: string): Locator =>
      this.page.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: label });
    await this.askUntilShown(wanted(command), async () => {
      await this.page.keyboard.press('F1');
      await this.quickInput().waitFor();
      await this.quickInput().fill(`>${command}`);
    });
    await this.page.keyboard.press('Enter');
    await wanted(command).waitFor({ state: 'detached' });
    await this.quickInput().fill(choice);
    await wanted(choice).waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Runs a command that asks for a text, and gives it. */
  async paletteWithText(command: string, text: string): Promise<void> {
    const wanted = this.page.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: command });
    await this.askUntilShown(wanted, async () => {
      await this.page.keyboard.press('F1');
      await this.quickInput().waitFor();
      await this.quickInput().fill(`>${command}`);
    });
    await this.page.keyboard.press('Enter');
    await wanted.waitFor({ state: 'detached' });
    await this.quickInput().fill(text);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Opens a file of the folder, by its name or a part of its path, and waits until it shows. */
  async openFile(path: string): Promise<void> {
    await this.pick('Control+P', path, basename(path));
    await this.page.locator(`.tab.active[aria-label^="${basename(path)}"]`).waitFor();
    await this.page.locator('.editor-group-container.active .monaco-editor .view-line').first().waitFor();
  }

  /** Puts the cursor at a one-based line and column of the open file. */
  async goTo(line: number, column: number): Promise<void> {
    await this.page.keyboard.press('Control+G');
    const input = this.quickInput();
    await input.waitFor();
    await input.fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** The squiggles that show in the open file. */
  squiggles(severity: 'error' | 'warning' | 'info' | 'hint'): Locator {
    return this.page.locator(`.editor-group-container.active .squiggly-${severity}`);
  }

  /** The rows of the Problems view, files and problems alike; opens it. Wait for one with its `waitFor`. */
  async problems(): Promise<Locator> {
    await this.palette('Problems: Focus on Problems View');
    const panel = this.page.locator('.markers-panel');
    await panel.waitFor();
    return panel.locator('.monaco-list-row');
  }

  /** The titles of the code actions offered at the cursor; leaves their list open. */
  async quickFixes(): Promise<string[]> {
    await this.openQuickFixes();
    return this.quickFixRows().allInnerTexts();
  }

  /** Applies the first code action at the cursor whose title contains the given one. */
  async quickFix(title: string): Promise<void> {
    await this.openQuickFixes();
    const wanted = this.quickFixRows().filter({ hasText: title }).first();
    await wanted.waitFor();
    const focused = this.page.locator('.action-widget .monaco-list-row.focused').filter({ hasText: title });
    for (let step = await this.quickFixRows().count(); step > 0 && !(await focused.isVisible()); step--) {
      await this.page.keyboard.press('ArrowDown');
    }
    await this.page.keyboard.press('Enter');
    await wanted.waitFor({ state: 'hidden' });
  }

  /** Waits until the open file has changes, and saves them, so that the file in `folder` has its text. */
  async save(): Promise<void> {
    const changed = this.page.locator('.tab.active.dirty');
    await changed.waitFor();
    await this.page.keyboard.press('Control+S');
    await changed.waitFor({ state: 'detached' });
  }

  /** Pictures the page in .cache/screenshots, and in docs/images where UPDATE_SCREENSHOTS=1 asks for it. */
  async screenshot(name: string): Promise<void> {
    const picture = join('.cache', 'screenshots', `${name}.png`);
    await this.page.screenshot({ path: picture, animations: 'disabled', caret: 'hide' });
    if (process.env['UPDATE_SCREENSHOTS'] !== '1') return;
    mkdirSync(join('docs', 'images'), { recursive: true });
    copyFileSync(picture, join('docs', 'images', `${name}.png`));
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  private quickInput(): Locator {
    return this.page.locator('.quick-input-widget .quick-input-box input');
  }

  private quickFixRows(): Locator {
    return this.page.locator('.action-widget .monaco-list-row.action');
  }

  private async pick(keys: string, text: string, label: string): Promise<void> {
    const input = this.quickInput();
    const wanted = this.page.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: label });
    await this.askUntilShown(wanted, async () => {
      await this.page.keyboard.press(keys);
      await input.waitFor();
      await input.fill(text);
    });
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  private async openQuickFixes(): Promise<void> {
    await this.askUntilShown(this.quickFixRows().first(), () => this.page.keyboard.press('Control+.'));
  }

  /** The workbench may still be loading, or dismiss a list when it redraws; so it is asked until the answer stays. */
  private async askUntilShown(answer: Locator, ask: () => Promise<void>): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      await ask();
      try {
        await answer.waitFor({ timeout: answerMilliseconds });
        return;
      } catch (error) {
        if (attempt === attempts) throw error;
        await this.page.keyboard.press('Escape');
      }
    }
  }
}
