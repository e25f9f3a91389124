import { afterEach, describe, expect, it, vi } from 'vitest';
import { terminalOf } from '../../src/cli/terminal';

function stream(own: object): NodeJS.WriteStream {
  return own as NodeJS.WriteStream;
}

const terminal = stream({ isTTY: true, columns: 100 });

describe('a stream to write to', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('has colours and a width where it is a terminal', () => {
    vi.stubEnv('NO_COLOR', '');
    const { paint, width } = terminalOf(terminal);
    expect(paint('red', 'error')).toBe('\u001b[31merror\u001b[0m');
    expect(width).toBe(100);
  });

  it('has no colours where NO_COLOR is set', () => {
    vi.stubEnv('NO_COLOR', '1');
    const { paint, width } = terminalOf(terminal);
    expect(paint('red', 'error')).toBe('error');
    expect(width).toBe(100);
  });

  it('has neither where it is a pipe or a file', () => {
    vi.stubEnv('NO_COLOR', '');
    const { paint, width } = terminalOf(stream({ isTTY: undefined, columns: undefined }));
    expect(paint('red', 'error')).toBe('error');
    expect(width).toBeUndefined();
  });

  it('is taken for 80 wide where a terminal does not say', () => {
    expect(terminalOf(stream({ isTTY: true, columns: 0 })).width).toBe(80);
  });
});
