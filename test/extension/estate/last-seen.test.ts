import assert from 'node:assert/strict';
import type { Memento } from 'vscode';
import type { SubscriptionEstate } from '../../../src/azure/estate/estate';
import { LastSeen } from '../../../src/extension/features/estate/last-seen';

class TestMemento implements Memento {
  readonly values = new Map<string, unknown>();
  keys(): readonly string[] {
    return [...this.values.keys()];
  }
  get<T>(key: string, fallback?: T): T {
    return (this.values.get(key) ?? fallback) as T;
  }
  async update(key: string, value: unknown): Promise<void> {
    if (value === undefined) this.values.delete(key);
    else this.values.set(key, structuredClone(value));
  }
}

const machineId = '/subscriptions/one/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/vm-secret';
const subscription: SubscriptionEstate = {
  id: 'one',
  name: 'sub-one',
  tenantId: 'tenant',
  failures: {},
  capacity: null,
  flowLogs: null,
  zones: {
    items: [
      {
        id: machineId,
        name: 'vm-secret',
        subject: 'virtual-machine',
        location: 'westeurope',
        zones: [],
        risk: 'regional',
        detail: '',
      },
    ],
  },
  azureLocal: null,
  asOf: '2026-11-21T10:42:00Z',
};
const clock = () => '10:42';

describe('what was last seen', () => {
  it('survives a restart as counts, without the ids and names of machines', async () => {
    const memory = new TestMemento();
    await new LastSeen(memory).keep([subscription], new Set(['one']));
    const seen = new LastSeen(memory);
    assert.equal(seen.text('one', 'zones', clock), '1 regional machine, 10:42');
    assert.equal(seen.text('one', 'capacity', clock), undefined);
    assert.equal(seen.text('two', 'zones', clock), undefined);
    assert.doesNotMatch(JSON.stringify([...memory.values]), /vm-secret|resourceGroups/);
  });

  it('goes with the account that listed it', async () => {
    const memory = new TestMemento();
    const seen = new LastSeen(memory);
    await seen.keep([subscription], new Set(['one']));
    await seen.keep([], new Set(['one', 'two']));
    assert.equal(seen.text('one', 'zones', clock), '1 regional machine, 10:42');
    await seen.keep([], new Set(['two']));
    assert.equal(seen.text('one', 'zones', clock), undefined);
  });

  it('is forgotten when it is cleared', async () => {
    const memory = new TestMemento();
    const seen = new LastSeen(memory);
    await seen.keep([subscription], new Set(['one']));
    await seen.clear();
    assert.equal(seen.text('one', 'zones', clock), undefined);
    assert.deepEqual(memory.keys(), []);
  });
});
