import type { Locator } from 'playwright-core';
import type { Workbench } from './workbench';

/** The view *Azure resilience* as a person uses it. */
export class EstateView {
  constructor(private readonly workbench: Workbench) {}

  /** Opens the view by its icon in the activity bar. */
  async open(): Promise<void> {
    await this.workbench.page.locator('.activitybar').getByRole('tab', { name: 'Faultline' }).click();
    await this.pane().waitFor();
  }

  /** Makes the side bar this many pixels wider. */
  async widen(pixels: number): Promise<void> {
    const { page } = this.workbench;
    const box = await page.locator('.part.sidebar').boundingBox();
    if (!box) throw new Error('there is no side bar');
    const edge = box.x + box.width;
    await page.mouse.move(edge, box.y + 300);
    await page.mouse.down();
    await page.mouse.move(edge + pixels, box.y + 300, { steps: 5 });
    await page.mouse.up();
  }

  pane(): Locator {
    return this.workbench.page.locator('.pane', { hasText: 'Azure resilience' });
  }

  rows(): Locator {
    return this.pane().locator('.monaco-list-row');
  }

  /** The row whose label is this. */
  row(label: string): Locator {
    const name = this.workbench.page.locator('.label-name', { hasText: new RegExp(`^${label}$`) });
    return this.rows().filter({ has: name });
  }

  /** Opens a row, if it is closed, and waits until what is below shows. */
  async expand(label: string): Promise<void> {
    const row = this.row(label).first();
    await row.waitFor();
    await row.scrollIntoViewIfNeeded();
    if ((await row.getAttribute('aria-expanded')) === 'false') await row.locator('.monaco-tl-twistie').click();
  }

  async collapse(label: string): Promise<void> {
    const row = this.row(label).first();
    if ((await row.getAttribute('aria-expanded')) === 'true') await row.locator('.monaco-tl-twistie').click();
  }
}
