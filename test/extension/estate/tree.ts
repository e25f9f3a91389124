import assert from 'node:assert/strict';
import { commands, extensions, type TreeItem } from 'vscode';
import type { EstateNode } from '../../../src/azure/tree/estate-node';
import type { TestAccess } from '../../../src/extension/extension';
import type { AzureFeatures } from '../../../src/extension/features/estate/start-estate';
import { until } from '../editing';

/** The live estate of the extension under test. */
export async function liveEstate(): Promise<AzureFeatures> {
  const access = await extensions.getExtension<TestAccess>('faultline.faultline')?.activate();
  assert.ok(access, 'the extension gives its tests no access');
  return access.azure.load();
}

/** The rows of the view, as the editor is given them. */
export class Rows {
  constructor(private readonly features: AzureFeatures) {}

  async below(...labels: readonly string[]): Promise<readonly EstateNode[]> {
    let rows = (await this.features.tree.getChildren()) ?? [];
    for (const label of labels) {
      const found = rows.find((row) => row.label === label);
      assert.ok(found, `there is no row ${label} among ${rows.map((row) => row.label).join(', ')}`);
      rows = (await this.features.tree.getChildren(found)) ?? [];
    }
    return rows;
  }

  async find(...labels: readonly string[]): Promise<EstateNode | undefined> {
    const last = labels.at(-1);
    const rows = await this.below(...labels.slice(0, -1));
    return rows.find((row) => row.label === last);
  }

  /** Waits for a row whose description fits. */
  async wait(description: RegExp, ...labels: readonly string[]): Promise<EstateNode> {
    return until(`${labels.join(' › ')} is ${description}`, async () => {
      const row = await this.find(...labels).catch(() => undefined);
      return row && description.test(row.description) ? row : undefined;
    });
  }

  async item(node: EstateNode): Promise<TreeItem> {
    return this.features.tree.getTreeItem(node);
  }
}

/** Ends the sample, so that the tests that follow find nobody signed in. */
export async function leaveSample(): Promise<void> {
  await commands.executeCommand('faultline.clearEstateSearch');
  await commands.executeCommand('faultline.groupEstate', 'subscription');
  await commands.executeCommand('faultline.leaveSample');
}
