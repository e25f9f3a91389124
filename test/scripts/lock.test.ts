import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { withLock } from '../../scripts/lib/lock.mjs';

const name = `test-${process.pid}`;
const folder = `.cache/locks/${name}`;

describe('a lock', () => {
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('lets one piece of work run at a time', async () => {
    const events: string[] = [];
    const work = (label: string) => async () => {
      events.push(`${label} begins`);
      await Promise.resolve();
      events.push(`${label} ends`);
    };
    await Promise.all([withLock(name, work('a')), withLock(name, work('b'))]);
    expect(events).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  it('is free again after work that failed', async () => {
    await expect(withLock(name, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(withLock(name, () => Promise.resolve('done'))).resolves.toBe('done');
  });

  it('is taken over from a process that is gone', async () => {
    const beyondAnyProcess = 2 ** 30;
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/owner`, String(beyondAnyProcess));
    await expect(withLock(name, () => Promise.resolve('done'))).resolves.toBe('done');
  });
});
