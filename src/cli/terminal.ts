import { plain, type Terminal } from '../reports/pretty-report';

const codes = { red: 31, yellow: 33, blue: 34, green: 32, dim: 2, bold: 1 } as const;

/** How to write to the stream: with colours where it is a terminal and `NO_COLOR` (no-color.org) is not set. */
export function terminalOf(stream: NodeJS.WriteStream): Terminal {
  if (!stream.isTTY) return { paint: plain, width: undefined };
  const colourful = (process.env['NO_COLOR'] ?? '') === '';
  return {
    paint: colourful ? (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m` : plain,
    width: stream.columns > 0 ? stream.columns : 80,
  };
}

/** Shows progress on a terminal, and only once half a second has gone by. */
export class Progress {
  private readonly started = performance.now();
  private shown = false;

  update(files: number): void {
    this.say(`${files} files read`);
  }

  /** Replaces what was said before. */
  say(text: string): void {
    if (!process.stderr.isTTY || performance.now() - this.started < 500) return;
    this.shown = true;
    process.stderr.write(`\r\u001b[K${text}`);
  }

  clear(): void {
    if (this.shown) process.stderr.write('\r\u001b[K');
    this.shown = false;
  }
}
