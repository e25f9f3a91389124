import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { areInstalled } from '../../scripts/lib/dependencies.mjs';

describe('whether dependencies are installed', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'faultline-dependencies-'));
    mkdirSync(join(folder, 'node_modules'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function write(file: string, packages: object): void {
    writeFileSync(join(folder, file), JSON.stringify({ packages }));
  }
  const lock = (packages: object) => write('package-lock.json', { '': { name: 'root' }, ...packages });
  const installed = (packages: object) => write('node_modules/.package-lock.json', packages);

  it('is false before the first installation', () => {
    lock({ 'node_modules/yaml': { version: '2.9.1' } });
    expect(areInstalled(folder)).toBe(false);
  });

  it('is true when every locked version is there', () => {
    lock({ 'node_modules/yaml': { version: '2.9.1' } });
    installed({ 'node_modules/yaml': { version: '2.9.1' } });
    expect(areInstalled(folder)).toBe(true);
  });

  it('is false when another version is there', () => {
    lock({ 'node_modules/yaml': { version: '2.9.1' } });
    installed({ 'node_modules/yaml': { version: '2.9.0' } });
    expect(areInstalled(folder)).toBe(false);
  });

  it('is false when a package is missing', () => {
    lock({ 'node_modules/yaml': { version: '2.9.1' } });
    installed({});
    expect(areInstalled(folder)).toBe(false);
  });

  it("does not miss another platform's package", () => {
    lock({ 'node_modules/@esbuild/win32-x64': { version: '0.28.2', optional: true } });
    installed({});
    expect(areInstalled(folder)).toBe(true);
  });
});
