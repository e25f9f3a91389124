import type { Paint } from '../reports/pretty-report';
import { plain } from '../reports/pretty-report';

const codes = { red: 31, yellow: 33, blue: 34, green: 32, dim: 2, bold: 1 } as const;

/** Colours where the stream is a terminal and `NO_COLOR` (no-color.org) is not set. */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  if (!stream.isTTY || (process.env['NO_COLOR'] ?? '') !== '') return plain;
  return (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m`;
}

/** Shows progress on a terminal, and only once half a second has gone by. */
export class Progress {
  private readonly started = performance.now();
  private shown = false;

  update(files: number): void {
    if (!process.stderr.isTTY || performance.now() - this.started < 500) return;
    this.shown = true;
    process.stderr.write(`\r${files} files read`);
  }

  clear(): void {
    if (this.shown) process.stderr.write('\r\u001b[K');
    this.shown = false;
  }
}
